## Words of the ledger
value = { $value }
unknown = not recorded
off = off
on = on
nobody = nobody
amount-unsaid = an amount not given yet
amount-hidden = a hidden amount
and-more = … and { $count } more

standing-steady = steady
standing-watch = on watch
standing-amends = amends due
standing-talk = talk due
standing-part = parting
standing-decide = to decide
standing-now = Standing: { $standing }

stage-prospect = prospect
stage-active = active
stage-conversation = talk planned
stage-agreement = agreement in force
stage-offboarding = off-boarding
stage-parted = parted
stage-declined = declined

category-rude = rudeness
category-abuse = abuse
category-threat = threat
category-pressure = pressure
category-scope = beyond scope
category-haggling = haggling
category-timewaster = time-wasting
category-expectations = mismatched expectations
category-late = late payment
category-boundary = boundary crossed
category-review = public review
category-complaint = complaint
category-silence = silence
category-other = other

severity-minor = minor
severity-serious = serious
severity-severe = severe

fault-theirs = theirs
fault-ours = ours
fault-shared = shared
fault-unclear = not yet clear

role-owner = owner
role-member = member
role-viewer = viewer

kind-step = small step
kind-amends = make it right
kind-talk = talk
kind-part = parting
kind-decide = limit or decline
kind-care = check-in call
kind-review = public review

outcome-agreed = agreed
outcome-part = parting
outcome-cleared = cleared up
outcome-refused = refused
outcome-postponed = postponed

action-plan = planned the talk
action-offboard = started off-boarding
action-keep = decided to keep the client
action-snooze = snoozed it
action-disagree = disagreed
action-confirm = confirmed it
action-not-this = said it's not this
action-decline = declined politely
action-delegate = handed it over
action-done = marked it as done


weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Lines of the ledger
entry-incident = { $category }, { $severity }, { $fault }
entry-payment = paid { $amount }
entry-refund = refunded { $amount }
entry-refund-asked = refunded { $amount } because they asked
entry-hours = { $time } of work
entry-concession-goodwill = gave { $amount } as goodwill
entry-concession-asked = gave { $amount } because they asked
entry-concession-amends = gave { $amount } to make amends
entry-praise = praise
entry-note = note
entry-called = we called first
entry-invoice = invoice for { $amount }, due { $day }
entry-boundary = boundary { $number }, “{ $text }”
entry-plan = talk planned for { $at }
entry-conversation = talk ({ $outcome })
entry-kept-yes = agreement kept
entry-kept-no = agreement not kept
entry-decision = { $kind } (suggestion): { $action }
entry-stage = moved from { $before } to { $after }
entry-reversal = undoes #{ $number }

label-when = When
label-time = Time
label-money = Money
label-original = As typed
label-crossed = Boundary crossed
label-who = Who
label-lesson = Lesson
label-their-side = Their side
label-link = Link
label-referral = Referral
label-evidence = Evidence
label-affected = Affected
label-joins = Same event as
label-seen-by = Visible to
flag-private = owners only
flag-quiet = name hidden
label-standing = Standing
label-stage = Stage
label-aliases = Also known as
label-people = People
label-referrals = Referrals
label-boundaries = Boundaries
label-planned = Talk planned
label-agreement = Agreement
label-open-nudges = Suggested
label-payments = Paid (365 days)
label-refunds = Refunded
label-given = Given away
label-hours = Hours
label-margin = Margin
percent = { $value }%
given = { $total } ({ $split })
given-goodwill = { $amount } goodwill
given-asked = { $amount } because they asked
given-amends = { $amount } to make amends
boundaries-count =
    { $untold ->
        [0] { $count }
       *[other] { $count } ({ $untold } they haven't been told about)
    }
private-chat = a private chat
recorded = recorded { $at }
recorded-in = recorded { $at }, { $chat }

## Buttons
button-undo = Undo
button-put-back = Put back
button-edit = Edit
button-theirs = Theirs
button-shared = Shared
button-ours = Ours
button-script = Script
button-why = Why
button-details = Details
button-ledger = Ledger
button-mine = My entries
button-log = Log something
button-plan = Plan the talk
button-offboard = Start off-boarding
button-keep = Keep, because…
button-snooze = Snooze 7 days
button-disagree = Disagree…
button-confirm = Confirm
button-not-this = Not this (false alarm)
button-decline = Decline politely
button-called = We called
button-done = Done
button-open = { $client }
button-create = Create “{ $name }”
button-remove-alias = Remove “{ $alias }”
button-prospect = Make it a prospect
button-same = Yes, the same
button-another = No, a different one
button-told = I've told them
button-told-number = I've told them about { $number }
button-kept-yes = Kept
button-kept-no = Not kept
button-refused = Yes, count it as refused
button-confirm-offboard = Yes, start off-boarding
button-talk-first = Talk first
button-merge = Merge
button-archive = Archive
button-newer = Newer
button-older = Older
button-more = More
button-admit = Let { $name } in
button-refuse = Not now
button-client-here = Yes, a client is here
button-team-open = No, everyone here can log
button-team-approve = No, I'll let people in
button-open-ledger = Open the ledger
button-alone = Work alone
button-private = Open a private chat
button-hold = Hold the talk
button-accept = Leave it as it is
button-delegate = Hand it over
