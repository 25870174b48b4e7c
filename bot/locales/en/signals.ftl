## Why: one sentence a signal, with its numbers and dates
signal-strain = Strain reached { $value } (talk from { $threshold }), on { $since }.
signal-often = Something on { $days } different days within { $within } days, the latest on { $latest }.
signal-abuse-severe =
    { $count ->
        [one] Severe abuse on { $latest }.
       *[other] Severe abuse { $count } times, the latest on { $latest }.
    }
signal-abuse-serious =
    { $count ->
        [one] Abuse on { $latest }.
       *[other] Abuse { $count } times, the latest on { $latest }.
    }
signal-boundaries = { $count } incidents crossed boundaries they know, on { $days } days since { $since }, the latest on { $latest }.
signal-late =
    { $count ->
        [one] A late payment on { $latest }.
       *[other] { $count } late payments since { $since }, the latest on { $latest }.
    }
signal-time_sink = { $hours } in { $days } days, and they never bought.
signal-loss = { $hours } in { $days } days cost more than they brought.
signal-concessions = { $count } concessions or refunds asked for in { $days } days, the latest on { $latest }.
signal-broken-severe = The agreement of { $since } did not hold: something severe on { $latest }.
signal-broken-abuse = The agreement of { $since } did not hold: abuse or a threat on { $latest }.
signal-broken-review = The agreement of { $since } was reviewed on { $latest }: not kept.
signal-broken-boundaries = The agreement of { $since } did not hold: { $count } boundaries crossed, the latest on { $latest }.
signal-broken-strain = The agreement of { $since } did not hold: { $count } incidents since, strain { $value } (parting from { $threshold }).
signal-broken-everything = The agreement of { $since } did not hold: { $count } incidents of all kinds since, strain { $value } (parting from { $threshold }).
signal-breach =
    { $count ->
        [one] Something grave on { $latest }, against the agreement of { $since }.
       *[other] Something grave { $count } times against the agreement of { $since }, the latest on { $latest }.
    }
signal-refused-refused = The conversation was refused on { $at }.
signal-refused-part = The conversation on { $at } ended in parting.
signal-safety-threat =
    { $count ->
        [one] A threat to people on { $latest }.
       *[other] { $count } threats to people, the latest on { $latest }.
    }
signal-safety-abuse = Severe abuse on several days: { $count } times, the latest on { $latest }.
signal-unhappy = { $count } complaints on { $days } days since { $since }, and nothing made good since.
signal-owed = What is ours and not made good is at { $value } (amends from { $threshold }).
signal-neglect =
    { $days ->
        [one] One of the vital few has not heard from us for { $days } day.
       *[other] One of the vital few has not heard from us for { $days } days.
    }
signal-giving = { $count } gifts nobody asked for in { $days } days, the latest on { $latest }.

reason-owners = For a reason that only owners may see.
reason-lately = Something on { $days } different days within { $within } days, the latest on { $latest }.
reason-again = Something on { $days } different days within { $within } days, the latest on { $latest }.
reason-months = Something in { $months } different months of the last { $within } days, the latest on { $latest }.
reason-timewasting = Many questions and much haggling, and no purchase yet.
reason-hours = Hours go in before anything was bought.
