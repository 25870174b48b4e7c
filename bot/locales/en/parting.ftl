## Parting in good order: the decision, the plan and its steps, the end, referrals
summary-steps = the plan of a parting: tick, hand on, move, add
usage-steps = /steps CLIENT  ·  NUMBER done  ·  NUMBER assign @PERSON  ·  NUMBER move DATE  ·  NUMBER text  ·  add by:DATE TEXT

step-tell-name = tell the client
step-write-name = tell the client, in writing or with a second person
step-notice-name = notice and end date in writing
step-recommend-name = recommend someone else
step-invoice-name = last invoice
step-handover-name = hand over the files
step-access-name = revoke access
step-thanks-name = thank-you, and ask for feedback
step-update-name = update to the client

draft-notice =
    As we discussed, our work together ends on { $day }.
    Until then everything we agreed on stands, and you hear from us every week.
    If anything should be settled differently, please tell us in the next few days.
draft-recommend =
    We would like you to be in good hands after { $day }.
    These people may suit you well: …
    If you wish, we will introduce you and explain where things stand.
draft-invoice =
    Here is our last invoice, for all that was agreed up to { $day }: …
    If any line is unclear, call us and we will go through it together.
    Once it is paid, nothing is open between us.
draft-handover =
    Here are all files and documents that are yours: …
    Please check by { $day } that nothing is missing, and tell us if something is.
    What we do not have to keep by law, we delete after that.
draft-access =
    Today we hand back our access to your accounts and systems: …
    Please change the passwords we knew, so that you need not rely on us for that.
    Tell us if any access of yours to our side should be closed as well.
draft-thanks =
    Our work together ends now, and we want to say thank you: what we liked most was …
    May we ask what we could have done better? A line or two would help us.
    We wish you well, and you can always write to us.

tone-why = Proposed tone: { $tone }. { $why }
tone-why-part = The talk on { $day } ended so, by mutual decision.
tone-why-threat = There was a threat, on { $day }.
tone-why-abuse = There was abuse, last on { $day }.
tone-why-boundaries =
    { $count ->
        [one] A boundary was crossed, on { $day }.
       *[other] Boundaries were crossed { $count } times, last on { $day }.
    }
tone-why-effort = Nothing harsh lies behind it: it is about effort or money.
part-unspoken = No conversation with { $client } has been held or refused yet. One open talk first is fair to both sides; to part without it, say why, and the reason is kept with the plan.
part-unspoken-since = The last conversation with { $client } was on { $held }, and on { $settled } things were settled. None has been held or refused since. One open talk first is fair to both sides; to part without it, say why, and the reason is kept with the plan.
part-hurt = The colleague who was hurt comes first. The client is told in writing or by two of you, and the plan leaves out recommending someone and the thank-you.
ask-part-reason = Why part with { $client } without a conversation?
label-vital = Vital few
vital-yes = yes, one of those who bring most
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
        [one] One step until { $day }. Tone: { $tone }.
       *[other] { $count } steps until { $day }. Tone: { $tone }.
    }
plan-next = Next: { $step }
plan-title = Parting with { $client }, until { $day } (tone: { $tone })
plan-all-done = Every step is done.
plan-row = until { $day }. { $ahead }
plan-ended = { $client }: the plan has come to its end, and the stage is now “parted”.
plan-ended-open =
    { $count ->
        [one] One step is not ticked yet:
       *[other] { $count } steps are not ticked yet:
    }
step-line = { $number }. { $day }: { $step } ({ $who })
step-line-done = { $number }. { $step }: done { $day }
step-bare = { $number }. { $step } ({ $day })
step-reminder = { $client }, step { $number }: { $step }
step-ticked = { $client }, step { $number } is done: { $step }
step-assigned = { $client }, step { $number } ({ $step }) is now with { $who }.
step-moved = { $client }, step { $number } ({ $step }) is now due on { $day }.
step-added = { $client }, step { $number } is added for { $day }: { $step }
ask-step-who = Who takes “{ $step }”? Answer with @name.
ask-step-when = When is “{ $step }” due?
no-plan-yet = No parting with { $client } is under way. An owner opens the plan with /part { $client }
button-steps = The plan
button-draft = Draft text
button-another-day = Another day
button-someone-else = Someone else
button-step = Step { $number }
button-tick = { $number } is done
button-thank-referral = Words of thanks
label-plan = Parting
label-hour-then = An hour, back then
hour-then = brought { $brought }, cost { $cost }
hour-then-brought = brought { $brought }
label-came-from = Came from

error-parting-too-far = { $day } is more than a year away.
mend-parting-too-far = Give an end within a year: by:DATE.
error-bad-tone = “{ $value }” is no tone.
mend-bad-tone = Tones: direct, soft, mutual.
error-no-plan = No parting with { $client } is under way.
mend-no-plan = An owner opens the plan: /part { $client }
error-no-such-step = The plan of { $client } has no step { $number }.
mend-no-such-step = /steps { $client } lists them.
error-no-draft = Step { $number } is one of your own: there is no draft for it.
mend-no-draft = /script lists the words there are.
error-step-done = Step { $number } was ticked on { $day }.
mend-step-done = Nothing more is needed. Whoever ticked it can take that back: /undo
error-plan-over = The plan of { $client } has ended.
mend-plan-over = What is not ticked yet can still be ticked.
error-step-after-end = The plan ends on { $day }.
mend-step-after-end = Choose a day up to then.
