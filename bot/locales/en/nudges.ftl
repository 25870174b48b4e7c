## The product's voice: these sentences stand in a nudge and nowhere else
nudge-step = { $client }: one small step
nudge-amends = { $client }: make it right first: call them
nudge-talk = { $client }: time to have the crucial conversation
nudge-part = { $client }: consider parting ways
nudge-decide = { $client }: limit or decline this prospect
nudge-care = { $client }: time to check in
nudge-review = { $client }: a public review is waiting for a reply

nudge-passed = No longer needed: the standing is now “{ $standing }”.
nudge-superseded = Out of date: the standing is now “{ $standing }”.
nudge-stage = No longer needed: the client is now at “{ $stage }”.
decided = { $member } { $action }.
decided-plan = { $member } planned the talk for { $at }.
decision-undone = That decision has been undone.
decided-until = { $member } { $action }. I'll ask again on { $day }.

reason-incident = #{ $number } { $day }: { $category }, { $severity }, { $fault }
reason-incident-noted = #{ $number } { $day }: { $category }, { $severity }, { $fault }: “{ $note }”
reason-given = #{ $number } { $day }: { $kind }
reason-given-noted = #{ $number } { $day }: { $kind }: “{ $note }”
reason-private = #{ $number } { $day }: only owners see this one

step-listen = Next: listen first, and repeat back what you understood.
step-quote = Next: remind them kindly, in writing, what you agreed.
step-no = Next: say no once, kindly, and say what you can do instead.
step-call = Next: call them today, before they call you.
next-amends = Next: call them, say what we got wrong, and offer to put it right.
next-talk = Next: plan one open, honest conversation.
next-part = Next: weigh up what's at stake, then decide together.
next-safety = Next: talk to your colleague first and make sure they're safe. Then confirm, or say “not this”. Nobody should meet this client alone.
next-decide = Next: limit your time for them, or decline politely.
next-care = Next: call and ask how they're doing, with nothing to sell.
next-giving = Next: look at what we keep giving away, and decide what stays free.
step-tone = Next: ask what's really bothering them, then say calmly what tone you need.
step-pressure = Next: ask what it's really about, and promise nothing on the spot.
step-limit = Next: say kindly how much time you can give, and what costs extra.
step-mismatch = Next: clear up today what each of you understood, and put it in writing.
step-late = Next: send a kind reminder today, and ask when they'll pay.
step-silence = Next: write once more, briefly: what you're waiting for, and by when.
next-unhappy = Next: call today, hear them out, and say what will change and by when.
next-talk-late = Next: plan one open talk about when invoices get paid.
next-talk-price = Next: plan one open talk about the price and what it includes.
next-talk-worth = Next: plan one open talk about what the work takes and what it brings in.
next-talk-time = Next: plan one open talk about how much time you have, and what's paid.
next-talk-boundary = Next: plan one open talk, and bring the written boundary with you.
next-talk-breach = Next: plan one open talk about what you agreed and why it didn't hold.
next-talk-scope = Next: plan one open talk about what's included and what costs extra.
next-talk-tone = Next: plan one open talk about the tone you need to work well.
next-talk-mismatch = Next: plan one open talk about what each side expects.
next-talk-silence = Next: plan one open talk about how and when you'll answer each other.
next-step-hurt = Next: first ask your colleague how they are and what they need. Then answer in writing, or with someone beside you.
next-amends-hurt = Next: first ask your colleague how they are. Then have someone else put our mistake right, in writing or with a second person on the call.
next-talk-hurt = Next: first ask your colleague how they are and what they need. Then plan the talk for two of you, or hold it in writing. Nobody goes alone.
next-part-hurt = Next: first ask your colleague how they are. Then decide together. Tell the client in writing, or with two of you there.
next-decide-hurt = Next: first ask your colleague how they are. Then decline, briefly and in writing.
next-care-hurt = Next: first ask your colleague how they feel about this client. Then have someone else call, with a second person on the line.
next-owners = Next: talk to an owner before anyone writes to this client or meets them.

bundle-title =
    { $count ->
        [one] One more client needs a look
       *[other] { $count } more clients need a look
    }
summary-title =
    { $count ->
        [one] Older entries have changed one client's standing
       *[other] Older entries have changed the standing of { $count } clients
    }
bundle-row = { $client }: { $kind }
bundle-row-settled = { $client }: { $kind }. { $word }
bundle-passed = No longer needed.
details-title = { $client }: money
safety-confirmed = Confirmed. I'm telling the team about { $client } now.
talk-untouched = { $client }: I suggested the talk on { $day } and it has no date yet. Hold it, leave things as they are, or hand it over?
talk-put-off = { $client }: I suggested the talk on { $day } and it was put off on { $postponed }; it has no new date yet. Hold it, leave things as they are, or hand it over?
