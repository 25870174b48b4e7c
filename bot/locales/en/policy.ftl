## The rules' numbers: looked at, set, and tried on what has happened
summary-policy = the numbers behind the rules; test others on your history
usage-policy = /policy [show NAME | set NAME VALUE | try NAME VALUE | reset NAME | stance accommodating/balanced/firm]
policy-title = The numbers behind the rules
policy-all-title = All numbers, page { $page }
policy-stance = Stance
stance-accommodating = accommodating
stance-balanced = balanced
stance-firm = firm
policy-instead = { $value } (this stance's default: { $usual })
policy-row = { $name } = { $value }: { $meaning }
policy-now = Now
policy-usual = This stance's default
policy-from-to = Allowed
policy-span = { $low } to { $high }
policy-change = { $before } → { $after }
policy-same = There's nothing to change: it's already set like that.
policy-follows = I'll check every client again within minutes. Earlier suggestions keep the numbers they were made with.
policy-how = One number: /policy show talk_at. Test before you set: /policy try talk_at 4
policy-was = { $name } { $before } (now { $now })
policy-raised-with = The open suggestion ({ $kind }, { $day }) was made with different numbers: { $numbers }.

policy-tried = Tested on your history
policy-looked =
    { $clients ->
        [one] Since { $since }: I checked { $looked } of { $clients } client.
       *[other] Since { $since }: I checked { $looked } of { $clients } clients.
    }
policy-counts = Suggestions: { $came } new, { $went } gone, { $moved } at a different time, { $same } unchanged.
policy-came = New: { $client }, { $kind }, { $day }
policy-went = Gone: { $client }, { $kind }, { $day }
policy-moved = Moved: { $client }, { $kind }, { $before } → { $after }
policy-safety = parting, for safety
policy-compared = This compares what today's numbers would have suggested with what these would have, taking each entry as logged when it happened. It isn't what I actually suggested at the time.
policy-next = What next?
button-set-numbers = Set these numbers
button-try-stance = Try: { $stance }
button-policy-reset = Back to the stance's default

policy-records =
    { $days ->
        [one] How the team responded to each rule (last { $days } day)
       *[other] How the team responded to each rule (last { $days } days)
    }
policy-record =
    { $raised ->
        [one] { $rule }: came up once; acted on: { $acted }, turned down: { $against }
        [2] { $rule }: came up twice; acted on: { $acted }, turned down: { $against }
       *[other] { $rule }: came up { $raised } times; acted on: { $acted }, turned down: { $against }
    }
policy-cries = “{ $rule }” cries wolf: at least half the time, you decided against it. Other numbers may suit you better.
policy-unheard =
    { $count ->
        [one] “{ $rule }” came up once and nobody acted on it. Its number decides when it comes up.
       *[other] “{ $rule }” came up { $count } times in a row and nobody acted on it. Its number decides when it comes up.
    }

## Rules by name
rule-strain = strain
rule-often = the same trouble again and again
rule-abuse = abuse
rule-boundaries = crossed boundaries
rule-late = late payments
rule-time_sink = time sink
rule-loss = hours at a loss
rule-concessions = concessions and refunds they asked for
rule-broken = an agreement that didn't hold
rule-breach = a serious breach of an agreement
rule-refused = a refused talk
rule-safety = safety
rule-unhappy = complaints about our work
rule-owed = amends we owe
rule-neglect = a neglected vital client
rule-giving = extras given unasked
rule-watch = on watch
rule-decide = time spent on a prospect

## What a number means
policy-means-watch_at = strain at which a client goes on watch
policy-means-talk_at = strain at which I suggest a talk
policy-means-part_at = strain since the agreement at which it counts as broken
policy-means-owed_at = amends owed at which they come before everything else
policy-means-fall_back = share of talk_at below which I withdraw the suggestion to talk
policy-means-vital_watch = share of watch_at at which vital clients go on watch
policy-means-half_life_days = days until an incident counts only half
policy-means-weight_minor = points for a minor incident
policy-means-weight_serious = points for a serious incident
policy-means-weight_severe = points for a severe incident
policy-means-shared_share = how much of a shared or unclear incident counts against them
policy-means-minors_a_week = how many minor incidents count per week
policy-means-settle_call = points of amends a call settles
policy-means-settle_gift = points of amends a gift settles
policy-means-settle_refund = points of amends a refund settles if they didn't ask for it
policy-means-abuse_serious_days = days a serious abuse incident counts for
policy-means-late_apart_days = days between two unpaid late payments that are enough for a talk
policy-means-time_sink_unpaid_days = days without a payment before hours count as a time sink
policy-means-time_sink_others_days = days within which another client must have paid
policy-means-loss_paid_days = days within which the client must have paid something
policy-means-broken_crossed_count = how many crossed boundaries break an agreement
policy-means-broken_crossed_on_days = on how many different days they were crossed
policy-means-broken_crossed_days = within how many days they were crossed
policy-means-broken_review_days = days a “not kept” review counts for
policy-means-broken_all_times = how many times part_at it takes for incidents of all kinds to break an agreement
policy-means-broken_all_on_days = on how many different days those happened
policy-means-neglect_days = days without contact before a vital client counts as neglected
policy-means-watch_again_on_days = how many different days, over a longer time, put a client on watch
policy-means-watch_again_days = how many days that longer time lasts
policy-means-watch_months = how many different months with incidents put a client on watch
policy-means-watch_months_days = days over which those months are counted
policy-means-decide_count_days = days within which time-wasting and haggling count
policy-means-decide_hours_days = days within which a prospect's hours count
policy-means-vital_share = share of revenue that the vital few bring in
policy-means-vital_payers = how many clients must have paid before any counts as vital
policy-means-vital_first_days = age in days of the first payment before any client counts as vital
policy-means-vital_days = days over which revenue is counted
policy-means-count = { $rule }: how many it takes
policy-means-on_days = { $rule }: on how many different days
policy-means-days = { $rule }: within how many days
policy-means-latest_days = { $rule }: the latest within this many days
policy-means-first_days = { $rule }: the first at least this many days ago
policy-means-hours = { $rule }: how many hours it takes
policy-means-share = { $rule }: the smallest share of payments that counts

## What was refused
error-policy-name = There's no number called “{ $name }”.
mend-policy-name = Did you mean { $names }? /policy show all lists them.
error-policy-range = { $name } can't be “{ $value }”.
mend-policy-range = Choose a number from { $low } to { $high }.
error-policy-whole = { $name } has to be a whole number, not “{ $value }”.
mend-policy-whole = Choose a whole number from { $low } to { $high }.
error-policy-order = That would put { $low } ({ $first }) above { $high } ({ $second }).
mend-policy-order = Set both together, the first no higher than the second: /policy set { $low } … { $high } …
