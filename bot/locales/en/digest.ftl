## The digest
summary-digest = the digest: now, more of it, or when it comes
usage-digest = /digest [now · more · off · DAYS TIME]
digest-title = Digest: { $since } to { $until }
digest-late = Late: this was due on { $at }.
digest-quiet = A quiet week: nothing asks for your attention.
digest-good-note = A good thing: { $client }: { $note }
digest-good-praise = A good thing: { $client } had a good word for us.
digest-good-kept = A good thing: the agreement with { $client } was kept.
digest-button = { $client }: { $kind }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = a good word
digest-what-called = we called
digest-what-refund = we gave money back
digest-what-concession = we gave something
digest-what-kept = the agreement was kept
digest-what-cleared = it was a misunderstanding, cleared up
digest-unclear =
    { $count ->
        [one] One complaint nobody has reread: { $lines }
       *[other] { $count } complaints nobody has reread: { $lines }
    }
digest-unclear-line = #{ $number } { $client }
button-reread = Reread #{ $number }
digest-without-terms = Without terms: { $names }
digest-when = The digest comes { $when }; next on { $at }.
digest-off = No digest is sent.
digest-how = Change it with /digest mon,thu 9:00, /digest weekly 9:00 or /digest off.
button-digest-now = Digest now
rhythm-first = on the week's first working day at { $time }
rhythm-daily = every day at { $time }
rhythm-days = on { $days } at { $time }
error-bad-rhythm = “{ $value }” is no time of day.
mend-bad-rhythm = Type a time such as 9:00 or 17:30, for example /digest mon,thu 9:00
digest-terms = Terms: { $client }
digest-effort = Revenue and effort
digest-rules = Rules
digest-title-owners = For owners, beyond the team's digest: { $since } to { $until }
digest-overdue-title = Slipped
digest-overdue = { $client }: { $overdue }
digest-overdue-why = { $overdue }. { $why }
digest-decisions = To decide
digest-decision = { $client }: { $kind }, since { $day } ({ $who }). { $why }
digest-decision-share = { $client }, { $share } of the revenue: { $kind }, since { $day } ({ $who }). { $why }
digest-also = Also in need of attention: { $names }
digest-also-row = { $client } ({ $state })
digest-everyone = Who needs attention
digest-moved = What moved
digest-mover-worse = { $client }: was { $before }, now { $standing }. { $why }
digest-mover-better = { $client }: calmer, was { $before }, now { $standing }. { $why }
digest-mover-heavier = { $client }: more strained than before, { $standing }. { $why }
digest-mover-calmer = { $client }: calmer than before, { $standing }. { $why }
digest-line-note = { $line }: { $note }
digest-dates = The days ahead
digest-neglected = { $client }: { $why }
digest-figures = In numbers: { $figures }
digest-figure = { $name } { $now } (before { $before })
digest-figure-new = { $name } { $now }
digest-figure-gone = { $name } none (before { $before })
digest-figure-incidents = incidents
digest-figure-praise = praise
digest-figure-time = time
digest-figure-paid = received
digest-figure-given = given away
digest-number = { $name } = { $value }
