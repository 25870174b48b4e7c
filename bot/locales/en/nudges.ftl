## The product's voice: these sentences stand in a nudge and nowhere else
nudge-step = { $client }: one small step
nudge-amends = { $client }: make it right first: call them
nudge-talk = { $client }: time to have the crucial conversation
nudge-part = { $client }: consider parting ways
nudge-decide = { $client }: limit or decline this prospect
nudge-care = { $client }: a little care
nudge-review = { $client }: a public review waits for an answer

nudge-passed = This has passed: standing is now { $standing }.
nudge-superseded = Overtaken: standing is now { $standing }.
nudge-stage = No longer asked: the client is at “{ $stage }”.
decided = { $member }: { $action }.
decided-plan = { $member }: planned the talk for { $at }.
decision-undone = The decision was taken back.
decided-until = { $member }: { $action }, until { $day }.

reason-incident = #{ $number } { $day }: { $category }, { $severity }, { $fault }
reason-incident-noted = #{ $number } { $day }: { $category }, { $severity }, { $fault }: “{ $note }”
reason-given = #{ $number } { $day }: { $kind }
reason-given-noted = #{ $number } { $day }: { $kind }: “{ $note }”
reason-private = #{ $number } { $day }: for owners only

step-listen = Next: listen first, and repeat back what you understood.
step-quote = Next: quote what was agreed, kindly and in writing.
step-no = Next: say no kindly, once, and say what is possible.
step-call = Next: call them today, before they do.
next-amends = Next: call them, say what went wrong on our side, and offer to make it good.
next-talk = Next: plan one open, honest conversation.
next-part = Next: look at what is at stake, then decide together.
next-safety = Next: an owner talks to the colleague first, then confirms, or says: not this. Nobody should meet this client alone.
next-decide = Next: limit what you give, or decline kindly.
next-care = Next: call and ask how they are, with nothing to sell.
next-giving = Next: look at what we keep giving away, and decide what stays.
step-tone = Next: hear what is behind it, then say calmly which tone you need.
step-pressure = Next: ask what it is really about, and promise nothing on the spot.
step-limit = Next: say kindly how much time there is, and what goes beyond it.
step-mismatch = Next: clear up today what each side understood, and put it in writing.
step-late = Next: remind them today, kindly, and ask on which day they will pay.
step-silence = Next: write once more, briefly: what is waiting, and until when.
next-unhappy = Next: call today, listen to all of it, and say what will change and by when.
next-talk-late = Next: plan one open talk about when invoices are paid.
next-talk-price = Next: plan one open talk about the price, and what it includes.
next-talk-worth = Next: plan one open talk about what the work takes and what it brings.
next-talk-time = Next: plan one open talk about how much time there is, and which of it is paid.
next-talk-boundary = Next: plan one open talk, and bring the written boundary along.
next-talk-breach = Next: plan one open talk about what was agreed and did not hold.
next-talk-scope = Next: plan one open talk about what is included and what costs extra.
next-talk-tone = Next: plan one open talk about the tone you need to work well.
next-talk-mismatch = Next: plan one open talk about what each side expects.
next-talk-silence = Next: plan one open talk about how and when you answer each other.
next-step-hurt = Next: first ask the colleague how they are and what they need. Then answer in writing, or with a second person.
next-amends-hurt = Next: first ask the colleague how they are. Then someone else makes our mistake good, in writing or with a second person on the line.
next-talk-hurt = Next: first ask the colleague how they are and what they need. Then plan the talk for two of you, or hold it in writing. Nobody goes alone.
next-part-hurt = Next: first ask the colleague how they are. Then decide together; the client hears it in writing or from two of you.
next-decide-hurt = Next: first ask the colleague how they are. Then decline, briefly and in writing.
next-care-hurt = Next: first ask the colleague how they feel about this client. Then someone else calls, with a second person on the line.
next-owners = Next: speak to an owner before anyone writes to this client or meets them.

bundle-title =
    { $count ->
        [one] One more client needs a look
       *[other] { $count } more clients need a look
    }
summary-title =
    { $count ->
        [one] Earlier entries have moved one client
       *[other] Earlier entries have moved { $count } clients
    }
bundle-row = { $client }: { $kind }
bundle-row-settled = { $client }: { $kind }. { $word }
bundle-passed = It has passed.
details-title = { $client }: the money
safety-confirmed = Confirmed. The team hears of { $client } now.
talk-untouched = { $client }: the talk was suggested on { $day } and has no date yet. Hold it, accept things as they are, or delegate?
talk-put-off = { $client }: the talk was suggested on { $day } and put off on { $postponed }; it has no new date yet. Hold it, accept things as they are, or delegate?
