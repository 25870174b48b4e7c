## A client's card, and what a standing means
standing-means-steady = nothing asks for attention.
standing-means-watch = things begin to add up; a small step now is often enough.
standing-means-amends = something of ours is not made good yet; we call first.
standing-means-talk = it has added up; one open talk does more than small steps.
standing-means-part = talks did not help, or people are at risk; an owner decides.
standing-means-decide = this prospect costs a lot already; set limits or decline kindly.
card-meaning = “{ $standing }” means: { $means }
help-standing-title = What a standing means
help-standing = { $standing }: { $means }
help-standing-more = /why CLIENT shows the sum behind it, /policy show the numbers.
no-clients-standing = No client is “{ $standing }” now.

card-course = { $since } { $trend }
card-since = So since { $since }.
card-strain-up = Getting worse: strain { $now }, a month ago { $before }.
card-strain-down = Getting calmer: strain { $now }, a month ago { $before }.
card-strain-level = No better, no worse: strain { $now }, a month ago { $before }.
card-debt-up = We owe more: our debt { $now }, a month ago { $before }.
card-debt-down = We owe less: our debt { $now }, a month ago { $before }.
card-debt-level = We owe as much as before: our debt { $now }, a month ago { $before }.
card-agreement-strain = Strain is { $strain }; only the { $base } since the agreement of { $since } counts towards a talk.
card-agreement-before = Strain is { $strain }, all of it from before the agreement of { $since }.

card-next-with = { $step } { $who } takes it.
card-next-undated = { $step } { $who } takes it; no day is set yet.
card-next-unassigned = { $step } Nobody is responsible yet.
card-next-again = Next: look at it again on { $day } ({ $who }: { $action }).
card-next-again-bare = Next: look at it again on { $day } ({ $action }).
card-next-talk = Next: the talk on { $at } ({ $who }).
card-next-promise = Next: what we promised by { $at } ({ $who }): { $what }
card-next-kept = Next: see on { $day } whether the agreement is kept ({ $who }).

overdue-talk = Overdue since { $since }: how did the talk go?
overdue-kept = Overdue since { $since }: was the agreement kept?
overdue-promise = Overdue since { $since }, our promise: { $what }
overdue-review = Without an answer since { $since }: a public review
overdue-invoice = Overdue since { $since }, invoice #{ $number }: { $amount }
overdue-step = Overdue since { $since }, step { $number }: { $step } ({ $who })

stage-with = { $stage }, { $who } is responsible
stage-unassigned = { $stage }, nobody is responsible yet
terms-and-boundaries = { $terms }; boundaries: { $boundaries }
plan-left =
    { $count ->
        [one] One step is left.
       *[other] { $count } steps are left.
    }
paid = { $paid }, given back { $refunded }
refunded-only = given back { $refunded }
hours = { $time }, an hour brings { $brings }
label-figures = Figures
figures-span = of the last { $days } days
label-paid = Paid
label-shares = Share
shares = { $revenue } of revenue, { $effort } of effort
share-revenue = { $revenue } of revenue
share-effort = { $effort } of effort
card-missing = Not recorded yet: { $what }.
missing-terms = terms
missing-payments = payments
missing-hours = hours
missing-cost = what an hour costs
card-money-elsewhere = Money is not shown here. In private: /status { $client }
