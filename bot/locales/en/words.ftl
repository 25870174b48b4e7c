## Words of the ledger
value = { $value }
unknown = unknown
off = off
on = on
nobody = nobody
amount-unsaid = an amount not said yet
amount-hidden = an amount
and-more = … and { $count } more

standing-steady = steady
standing-watch = watch
standing-amends = amends
standing-talk = talk
standing-part = part
standing-decide = decide
standing-now = Standing: { $standing }

stage-prospect = prospect
stage-active = active
stage-conversation = conversation planned
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
category-timewaster = time wasted
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
kind-part = part
kind-decide = decide
kind-care = care
kind-review = public review

outcome-agreed = agreed
outcome-part = parting
outcome-cleared = cleared up
outcome-refused = refused
outcome-postponed = postponed

action-plan = planned the talk
action-offboard = started off-boarding
action-keep = keeps the client
action-snooze = put it off
action-disagree = disagrees
action-confirm = confirmed
action-not-this = not this
action-decline = declined kindly
action-delegate = handed it on
action-done = done


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
entry-refund = gave back { $amount }
entry-refund-asked = gave back { $amount }, asked for
entry-hours = { $time } of work
entry-concession-goodwill = gave { $amount }, goodwill
entry-concession-asked = gave { $amount }, asked for
entry-concession-amends = gave { $amount } to make amends
entry-praise = something good
entry-note = note
entry-called = we called first
entry-invoice = invoice of { $amount }, due { $day }
entry-boundary = boundary { $number }: { $text }
entry-plan = conversation planned for { $at }
entry-conversation = conversation: { $outcome }
entry-kept-yes = agreement kept
entry-kept-no = agreement not kept
entry-decision = { $kind }: { $action }
entry-stage = from { $before } to { $after }
entry-reversal = takes back #{ $number }

label-when = When
label-time = Time
label-money = Money
label-original = As typed
label-crossed = Crossed boundary
label-who = Who
label-lesson = Lesson
label-their-side = Their side
label-link = Link
label-referral = Referral
label-evidence = Evidence
label-affected = Affected
label-joins = Same event as
label-seen-by = Seen by
flag-private = owners only
flag-quiet = reporter hidden
label-standing = Standing
label-stage = Stage
label-responsible = Responsible
label-aliases = Also known as
label-people = People
label-referrals = Referrals
label-boundaries = Boundaries
label-planned = Talk planned
label-agreement = Agreement
label-open-nudges = Open
label-payments = Paid, 365 days
label-refunds = Given back
label-given = Given away
label-hours = Hours
label-margin = Margin
label-per-hour = An hour brings
label-revenue-share = Share of revenue
label-effort-share = Share of effort
percent = { $value } %
given = { $total } ({ $split })
given-goodwill = { $amount } goodwill
given-asked = { $amount } asked for
given-amends = { $amount } to make amends
boundaries-count =
    { $untold ->
        [0] { $count }
       *[other] { $count }, { $untold } not told yet
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
button-not-this = Not this
button-decline = Decline kindly
button-called = We called
button-done = Done
button-open = { $client }
button-create = Create “{ $name }”
button-remove-alias = Remove “{ $alias }”
button-prospect = It is a prospect
button-same = Yes, the same
button-another = No, another one
button-told = They know now
button-told-number = They know { $number } now
button-kept-yes = Kept
button-kept-no = Not kept
button-refused = Count it as refused
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
button-team-open = No, everyone here logs
button-team-approve = No, I let people in
button-open-ledger = Open the ledger
button-alone = Work alone
button-private = Open a private chat
button-hold = Hold the talk
button-accept = Accept it
button-delegate = Delegate
