## The rules' numbers: looked at, set, and tried on what has happened
summary-policy = the rules' numbers; try others on all that has happened
usage-policy = /policy [show NAME | set NAME VALUE | try NAME VALUE | reset NAME | stance accommodating/balanced/firm]
policy-title = The rules' numbers
policy-all-title = All numbers, page { $page }
policy-stance = Stance
stance-accommodating = accommodating
stance-balanced = balanced
stance-firm = firm
policy-instead = { $value } (the stance says { $usual })
policy-row = { $name } = { $value }: { $meaning }
policy-now = Now
policy-usual = In this stance
policy-from-to = May be
policy-span = { $low } to { $high }
policy-change = { $before } → { $after }
policy-same = Nothing changes: it is like that already.
policy-follows = Every client is looked at again within minutes. What was suggested before keeps the numbers it came with.
policy-how = By name: /policy show talk_at. Try first, then set: /policy try talk_at 4
policy-was = { $name } { $before } (now { $now })
policy-raised-with = The open suggestion ({ $kind }, { $day }) came under other numbers: { $numbers }.

policy-tried = Tried on all that has happened
policy-looked =
    { $clients ->
        [one] Since { $since }; looked at { $looked } of one client.
       *[other] Since { $since }; looked at { $looked } of { $clients } clients.
    }
policy-counts = Suggestions: { $came } more, { $went } fewer, { $moved } at another time, { $same } on the same day.
policy-came = New: { $client }, { $kind }, { $day }
policy-went = Gone: { $client }, { $kind }, { $day }
policy-moved = Moved: { $client }, { $kind }, { $before } → { $after }
policy-safety = part, for safety
policy-compared = Compared is what the numbers of now would have said with what these would have said, each line taken as logged when it happened; not with what was really said.
policy-next = What next?
button-set-numbers = Set these numbers
button-try-stance = Try: { $stance }
button-policy-reset = Back to the stance

policy-records =
    { $days ->
        [one] What the team made of each rule, { $days } day
       *[other] What the team made of each rule, { $days } days
    }
policy-record =
    { $raised ->
        [one] { $rule }: spoke once, acted on { $acted }, disagreed or kept { $against }
       *[other] { $rule }: spoke { $raised } times, acted on { $acted }, disagreed or kept { $against }
    }
policy-cries = “{ $rule }” cries wolf: at least half of what was decided went against it. Other numbers may suit you better.
policy-unheard =
    { $count ->
        [one] “{ $rule }” spoke once and nothing came of it. Its number decides when it speaks.
       *[other] “{ $rule }” spoke { $count } times running and nothing came of it. Its number decides when it speaks.
    }

## Rules by name
rule-strain = strain
rule-often = something again and again
rule-abuse = abuse
rule-boundaries = boundaries crossed
rule-late = late payments
rule-time_sink = time sink
rule-loss = hours at a loss
rule-concessions = concessions and refunds asked for
rule-broken = an agreement that did not hold
rule-breach = something grave against an agreement
rule-refused = a conversation refused
rule-safety = safety
rule-unhappy = complaints about our work
rule-owed = what we owe
rule-neglect = a vital client neglected
rule-giving = gifts nobody asked for
rule-watch = watch
rule-decide = a prospect's time

## What a number means
policy-means-watch_at = strain from which a client is watched
policy-means-talk_at = strain from which a talk is suggested
policy-means-part_at = strain since an agreement at which it no longer holds
policy-means-owed_at = our debt from which amends come before all else
policy-means-fall_back = the part of talk_at below which a talk is off again
policy-means-vital_watch = the part of watch_at from which the vital few are watched
policy-means-half_life_days = days in which half of a point fades
policy-means-weight_minor = points of a minor incident
policy-means-weight_serious = points of a serious incident
policy-means-weight_severe = points of a severe incident
policy-means-shared_share = their part of what was shared or is not clear yet
policy-means-minors_a_week = how many minor incidents of a week count
policy-means-settle_call = points of debt a call settles
policy-means-settle_gift = points of debt a gift to make amends settles
policy-means-settle_refund = points of debt a refund settles that they did not ask for
policy-means-abuse_serious_days = days for which serious abuse counts
policy-means-late_apart_days = days between two unpaid late ones that are enough
policy-means-time_sink_unpaid_days = days without a payment before hours are a sink
policy-means-time_sink_others_days = days within which another client has paid
policy-means-loss_paid_days = days within which a client has paid at all
policy-means-broken_crossed_count = boundaries crossed that break an agreement
policy-means-broken_crossed_on_days = different days on which they were crossed
policy-means-broken_crossed_days = days within which they were crossed
policy-means-broken_review_days = days for which a review “not kept” counts
policy-means-broken_all_times = times part_at at which incidents of all kinds together break an agreement
policy-means-broken_all_on_days = different days on which those happened
policy-means-neglect_days = days after which a vital client misses us
policy-means-watch_again_on_days = different days, within a longer time, from which a client is watched
policy-means-watch_again_days = days of that longer time
policy-means-watch_months = different months with incidents from which a client is watched
policy-means-watch_months_days = days over which those months are counted
policy-means-decide_count_days = days within which time wasted and haggling count
policy-means-decide_hours_days = days within which a prospect's hours count
policy-means-vital_share = the share of revenue the vital few bring
policy-means-vital_payers = clients who have paid before anybody is vital
policy-means-vital_first_days = age of the first payment before anybody is vital
policy-means-vital_days = days over which revenue is reckoned
policy-means-count = { $rule }: how many it takes
policy-means-on_days = { $rule }: on how many different days
policy-means-days = { $rule }: within how many days
policy-means-latest_days = { $rule }: the latest within so many days
policy-means-first_days = { $rule }: the first at least so many days ago
policy-means-hours = { $rule }: how many hours it takes
policy-means-share = { $rule }: from what share of the payments

## What was refused
error-policy-name = There is no number “{ $name }”.
mend-policy-name = Perhaps: { $names }. /policy show all lists them.
error-policy-range = “{ $value }” does not fit { $name }.
mend-policy-range = A number from { $low } to { $high }.
error-policy-whole = { $name } is counted in whole numbers, and “{ $value }” is none.
mend-policy-whole = A whole number from { $low } to { $high }.
error-policy-order = { $low } ({ $first }) would be above { $high } ({ $second }).
mend-policy-order = Set both together, the first not above the second: /policy set { $low } … { $high } …
