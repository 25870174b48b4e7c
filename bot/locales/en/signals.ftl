## Why: one sentence a signal, what happened first and the figure last
when-today = today
when-yesterday = yesterday
when-day = on { $day }
opening-today = Today
opening-yesterday = Yesterday
opening-day = On { $day }
times =
    { $count ->
        [1] once
        [2] twice
        [3] three times
        [4] four times
        [5] five times
        [6] six times
        [7] seven times
        [8] eight times
        [9] nine times
       *[other] { $count } times
    }
counted =
    { $code ->
        [other] something else
       *[known] { $category }
    }
counted-heavy = { $kind } ({ $severity })
counted-severe-abuse = severe abuse
counted-threat = a threat to people
counted-asked = a concession they asked for
counted-refund = a refund they asked for
counted-goodwill = something given away unasked
counted-crossed = “{ $text }” crossed
counted-crossed-number = boundary { $number } crossed
counted-rest = other things
tally = { $kind } { $times }
tally-next = { $before }, { $tally }
counts-day = { $when }: { $tally }.
since-day = Since { $day }
since-second = Since { $day }
counts-since = { $since }: { $tally }, the last one { $last }.
counts-once = { $since }: { $tally }, the last one { $last }.
and-owners = { $sentence } There's more that only owners can see.
quoted = { $sentence } “{ $note }”
hurt = { $sentence } It hurt { $people }.
with-figure = { $sentence } { $figure }
talk-postponed =
    { $count ->
        [1] The client postponed the talk { $when }.
       *[other] The client postponed the talk { $times }, most recently { $when }.
    }

figure-strain = Strain { $value }, a talk is due from { $threshold }.
figure-strain-past = Strain { $value } now; it reached { $threshold }, where a talk is due, on { $since }.
figure-watch = Strain { $value }, on watch from { $threshold }.
figure-debt = Amends owed { $value }, due from { $threshold }.
figure-part = Strain since the agreement { $value }, parting from { $threshold }.
figure-days =
    { $days ->
        [one] On { $days } day out of { $within }.
       *[other] On { $days } different days out of { $within }.
    }
figure-months =
    { $months ->
        [one] In { $months } month within { $within } days.
       *[other] In { $months } different months within { $within } days.
    }

signal-strain = { $counts }
signal-often = { $counts }
signal-abuse-severe = { $counts }
signal-abuse-serious = { $counts }
signal-boundaries = { $counts }
signal-late = { $counts }
signal-late-unpaid = { $counts } They haven't paid anything since.
signal-time_sink =
    { $time } in { $days } days{ $bought ->
        [never] , and they've never bought anything.
        [paid] , and they last paid { $paid }.
       *[hidden] {""}, and they haven't paid anything in that time.
    }
signal-loss = { $time } in { $days } days cost us more than they brought in.
signal-concessions = { $counts }
agreement-dated = The agreement of { $day }
agreement-worded = The agreement of { $day } (“{ $text }”)
agreement-hidden = The agreement in force
signal-broken-severe = { $agreement } didn't hold. { $counts }
signal-broken-abuse = { $agreement } didn't hold. { $counts }
signal-broken-review = { $agreement } was reviewed { $when }: it wasn't kept.
signal-broken-boundaries = { $agreement } didn't hold. { $counts }
signal-broken-strain = { $agreement } didn't hold. { $counts }
signal-broken-everything = { $agreement } didn't hold. { $counts }
signal-breach = { $agreement } was broken. { $counts }
signal-refused-refused = They refused the talk { $when }.
signal-refused-part = The talk { $when } ended in parting.
signal-safety-threat = { $counts }
signal-safety-abuse = { $counts }
signal-unhappy = { $counts } We haven't put anything right since.
signal-owed = We haven't put this right yet. { $counts }
signal-neglect =
    { $days ->
        [one] A vital client hasn't heard from us for { $days } day.
       *[other] A vital client hasn't heard from us for { $days } days.
    }
signal-neglect-last =
    { $days ->
        [one] A vital client hasn't heard from us for { $days } day; our last contact was { $when }.
       *[other] A vital client hasn't heard from us for { $days } days; our last contact was { $when }.
    }
signal-giving = { $counts }

reason-owners = For a reason only owners can see.
reason-debt = We haven't put this right yet. { $counts }
reason-lately = { $counts }
reason-again = { $counts }
reason-months = { $counts }
reason-timewasting =
    { $counts } { $bought ->
        [never] They haven't bought anything yet.
        [paid] They last paid { $paid }.
       *[hidden] {""}
    }
reason-hours =
    { $time } of work in { $days } days{ $bought ->
        [never] , and they haven't bought anything yet.
        [paid] {""}; they last paid { $paid }.
       *[hidden] .
    }
reason-under-agreement = { $counts } There's an agreement in force, made on { $agreement }: strain { $value } in all, { $after } of it since then.
