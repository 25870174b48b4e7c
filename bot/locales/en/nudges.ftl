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
talk-untouched = { $client }: the talk was suggested two weeks ago and nobody has touched it. Hold it, accept things as they are, or delegate?
