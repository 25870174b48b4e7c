## A client's card, and what a standing means
standing-means-steady = nothing needs your attention.
standing-means-watch = small things are adding up; one small step now is often enough.
standing-means-amends = we got something wrong and haven't put it right yet; we call first.
standing-means-talk = it's added up; one open talk will do more than small steps.
standing-means-part = talking hasn't helped, or people are at risk; an owner decides.
standing-means-decide = this prospect already costs a lot; set limits or decline politely.
card-meaning = “{ $standing }” means: { $means }
help-standing-title = What each standing means
help-standing = { $standing }: { $means }
help-standing-more = /why CLIENT shows how it was worked out, /policy shows the numbers.
no-clients-standing = No client is “{ $standing }” right now.

card-course = { $since } { $trend }
card-since = Like this since { $since }.
card-strain-up = Getting worse: strain { $now }, up from { $before } a month ago.
card-strain-down = Getting calmer: strain { $now }, down from { $before } a month ago.
card-strain-level = No better, no worse: strain { $now }, { $before } a month ago.
card-debt-up = We owe them more: amends owed { $now }, up from { $before } a month ago.
card-debt-down = We owe them less: amends owed { $now }, down from { $before } a month ago.
card-debt-level = We owe them as much as before: amends owed { $now }, { $before } a month ago.
card-agreement-strain = Strain is { $strain }; only the { $base } since the agreement of { $since } counts towards a talk.
card-agreement-before = Strain is { $strain }, all of it from before the agreement of { $since }.

card-next-with = { $step } It's with { $who }.
card-next-undated = { $step } It's with { $who }; no date yet.
card-next-unassigned = { $step } No one looks after this client yet.
card-next-again = Next: take another look on { $day } ({ $who } { $action }).
card-next-again-bare = Next: take another look on { $day } ({ $action }).
card-next-talk = Next: the talk on { $at } ({ $who }).
card-next-promise = Next: what we promised by { $at } ({ $who }): { $what }
card-next-kept = Next: check on { $day } whether the agreement was kept ({ $who }).

overdue-talk = Overdue since { $since }: how did the talk go?
overdue-kept = Overdue since { $since }: was the agreement kept?
overdue-promise = Our promise, overdue since { $since }: { $what }
overdue-review = A public review, unanswered since { $since }
overdue-invoice = Invoice #{ $number }, overdue since { $since }: { $amount }
overdue-step = Step { $number }, overdue since { $since }: { $step } ({ $who })

stage-with = { $stage }, looked after by { $who }
stage-unassigned = { $stage }, no one looks after them yet
terms-and-boundaries = { $terms }; boundaries: { $boundaries }
plan-left =
    { $count ->
        [one] One step left.
       *[other] { $count } steps left.
    }
paid = { $paid }, refunded { $refunded }
refunded-only = refunded { $refunded }
hours = { $time }, { $brings } earned per hour
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
missing-cost = your hourly cost
card-money-elsewhere = I don't show money here. Ask me in private: /status { $client }
