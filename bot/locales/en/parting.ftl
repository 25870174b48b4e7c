## Parting in good order: the decision, the plan and its steps, the end, referrals
summary-steps = the parting plan: tick off, hand over, move or add steps
usage-steps = /steps CLIENT  ·  NUMBER done  ·  NUMBER assign @PERSON  ·  NUMBER move DATE  ·  NUMBER text  ·  add by:DATE TEXT

step-tell-name = tell the client
step-write-name = tell the client, in writing or with a second person
step-notice-name = confirm notice and end date in writing
step-recommend-name = recommend someone else
step-invoice-name = send the final invoice
step-handover-name = hand over the files
step-access-name = revoke access
step-thanks-name = say thank you and ask for feedback
step-update-name = send the client an update

draft-notice =
    As we discussed, our work together ends on { $day }.
    Until then everything we agreed still applies, and you'll hear from us every week.
    If you'd like anything handled differently, please tell us in the next few days.
draft-recommend =
    We want you to be in good hands after { $day }.
    These people could be a good fit: …
    If you'd like, we'll introduce you and tell them where things are.
draft-invoice =
    Here's our final invoice, covering everything we agreed up to { $day }: …
    If anything in it is unclear, give us a call and we'll go through it together.
    Once it's paid, we're all settled.
draft-handover =
    Here are all the files and documents that belong to you: …
    Please check by { $day } that nothing is missing, and tell us if something is.
    After that we'll delete everything we're not legally required to keep.
draft-access =
    Today we're giving up our access to your accounts and systems: …
    Please change any passwords we knew.
    If you have access to anything of ours, tell us and we'll close it.
draft-thanks =
    Our work together ends today, and we want to say thank you. What we enjoyed most was …
    Is there anything we could have done better? A line or two would help.
    We wish you all the best, and you're always welcome to write to us.

tone-why = Suggested tone: { $tone }. { $why }
tone-why-part = The talk on { $day } ended that way: you both decided it.
tone-why-threat = There was a threat on { $day }.
tone-why-abuse = There was abuse, most recently on { $day }.
tone-why-boundaries =
    { $count ->
        [one] A boundary was crossed on { $day }.
        [2] Boundaries were crossed twice, most recently on { $day }.
       *[other] Boundaries were crossed { $count } times, most recently on { $day }.
    }
tone-why-effort = There's no hostility in it: it's about effort or money.
part-unspoken = You haven't had a talk with { $client } yet, and they haven't refused one. One open talk first is fairer to both sides. To part without it, tell me why; I'll keep the reason with the plan.
part-unspoken-since = Your last talk with { $client } was on { $held }, and things were settled on { $settled }. There's been no talk since, and no refusal. One open talk first is fairer to both sides. To part without it, tell me why; I'll keep the reason with the plan.
part-hurt = The colleague who was hurt comes first. Tell the client in writing, or with two of you there. I've left the recommendation and the thank-you out of the plan.
ask-part-reason = Why part with { $client } without a talk?
label-vital = Vital few
vital-yes = yes, one of the clients who bring in most
label-still-open = Still open
open-invoice =
    { $count ->
        [one] one invoice
       *[other] { $count } invoices
    }
open-promise =
    { $count ->
        [one] one promise of ours
       *[other] { $count } promises of ours
    }
open-agreement = an agreement in force
button-part-tone = Yes, tone: { $tone }

plan-until =
    { $count ->
        [one] One step, finishing on { $day }. Tone: { $tone }.
       *[other] { $count } steps, finishing on { $day }. Tone: { $tone }.
    }
plan-next = Next: { $step }
plan-title = Parting with { $client }, last day { $day } (tone: { $tone })
plan-all-done = All steps are done.
plan-row = last day { $day }. { $ahead }
plan-ended = { $client }: the plan is finished, and the stage is now “parted”.
plan-ended-open =
    { $count ->
        [one] One step hasn't been ticked off:
       *[other] { $count } steps haven't been ticked off:
    }
step-line = { $number }. { $step }, due { $day } ({ $who })
step-line-done = { $number }. { $step }: done on { $day }
step-bare = { $number }. { $step } ({ $day })
step-reminder = { $client }, step { $number }: { $step }
step-ticked = { $client }, step { $number } done: { $step }
step-assigned = { $client }, step { $number } ({ $step }): it's with { $who } now.
step-moved = { $client }, step { $number } ({ $step }): now due on { $day }.
step-added = { $client }, new step { $number } for { $day }: { $step }
ask-step-who = Who'll do “{ $step }”? Reply with @name.
ask-step-when = When is “{ $step }” due?
no-plan-yet = There's no parting plan for { $client }. An owner can start one: /part { $client }
button-steps = Parting plan
button-draft = Draft text
button-another-day = Another day
button-someone-else = Someone else
button-step = Step { $number }
button-tick = Done: step { $number }
button-thank-referral = Thank-you script
label-plan = Parting
label-hour-then = Per hour, back then
hour-then = earned { $brought }, cost { $cost }
hour-then-brought = earned { $brought }
label-came-from = Came from

error-parting-too-far = { $day } is more than a year away.
mend-parting-too-far = Choose an end date within a year: by:DATE.
error-bad-tone = “{ $value }” isn't a tone I know.
mend-bad-tone = Choose direct, soft or mutual.
error-no-plan = There's no parting plan for { $client }.
mend-no-plan = An owner can start one: /part { $client }
error-no-such-step = The plan for { $client } has no step { $number }.
mend-no-such-step = /steps { $client } lists them.
error-no-draft = You added step { $number } yourselves, so I have no draft for it.
mend-no-draft = /script lists the texts I have.
error-step-done = Step { $number } was ticked off on { $day }.
mend-step-done = There's nothing more to do. The person who ticked it can undo that: /undo
error-plan-over = The plan for { $client } has ended.
mend-plan-over = You can still tick off what's left.
error-step-after-end = The plan ends on { $day }.
mend-step-after-end = Choose that day or an earlier one.
