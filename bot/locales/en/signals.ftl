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
and-owners = { $sentence } And something that only owners may see.
quoted = { $sentence } “{ $note }”
hurt = { $sentence } It hurt { $people }.
with-figure = { $sentence } { $figure }
talk-postponed =
    { $count ->
        [1] The client put the talk off { $when }.
       *[other] The client put the talk off { $times }, the last time { $when }.
    }

figure-strain = Strain { $value }, a talk is due from { $threshold }.
figure-strain-past = Strain { $value } now; it reached the { $threshold } of a talk on { $since }.
figure-watch = Strain { $value }, watched from { $threshold }.
figure-debt = Our debt { $value }, amends are due from { $threshold }.
figure-part = Strain against it { $value }, parting from { $threshold }.
figure-days =
    { $days ->
        [one] { $days } day within { $within }.
       *[other] { $days } different days within { $within }.
    }
figure-months =
    { $months ->
        [one] { $months } month within { $within } days.
       *[other] { $months } different months within { $within } days.
    }

signal-strain = { $counts }
signal-often = { $counts }
signal-abuse-severe = { $counts }
signal-abuse-serious = { $counts }
signal-boundaries = { $counts }
signal-late = { $counts }
signal-late-unpaid = { $counts } Nothing has been paid since.
signal-time_sink =
    { $time } in { $days } days{ $bought ->
        [never] , and they have never bought.
        [paid] , and they last paid { $paid }.
       *[hidden] {""}, and nothing was paid meanwhile.
    }
signal-loss = { $time } in { $days } days cost more than they brought.
signal-concessions = { $counts }
agreement-dated = The agreement of { $day }
agreement-worded = The agreement of { $day } (“{ $text }”)
agreement-hidden = The agreement in force
signal-broken-severe = { $agreement } did not hold. { $counts }
signal-broken-abuse = { $agreement } did not hold. { $counts }
signal-broken-review = { $agreement } was reviewed { $when }: not kept.
signal-broken-boundaries = { $agreement } did not hold. { $counts }
signal-broken-strain = { $agreement } did not hold. { $counts }
signal-broken-everything = { $agreement } did not hold. { $counts }
signal-breach = { $agreement } was broken. { $counts }
signal-refused-refused = The conversation was refused { $when }.
signal-refused-part = The conversation { $when } ended in parting.
signal-safety-threat = { $counts }
signal-safety-abuse = { $counts }
signal-unhappy = { $counts } Nothing was made good since.
signal-owed = On our side and not made good. { $counts }
signal-neglect =
    { $days ->
        [one] One of the vital few has not heard from us for { $days } day.
       *[other] One of the vital few has not heard from us for { $days } days.
    }
signal-neglect-last =
    { $days ->
        [one] One of the vital few has not heard from us for { $days } day; the last contact was { $when }.
       *[other] One of the vital few has not heard from us for { $days } days; the last contact was { $when }.
    }
signal-giving = { $counts }

reason-owners = For a reason that only owners may see.
reason-debt = On our side and not made good. { $counts }
reason-lately = { $counts }
reason-again = { $counts }
reason-months = { $counts }
reason-timewasting =
    { $counts } { $bought ->
        [never] They have not bought anything yet.
        [paid] They last paid { $paid }.
       *[hidden] {""}
    }
reason-hours =
    { $time } of work in { $days } days{ $bought ->
        [never] , and they have not bought anything yet.
        [paid] {""}; they last paid { $paid }.
       *[hidden] .
    }
reason-under-agreement = { $counts } An agreement of { $agreement } is in force: strain { $value } in all, { $after } since then.
