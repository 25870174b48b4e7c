## The digest
summary-digest = read the digest now, or change when it arrives
usage-digest = /digest [now · more · off · DAYS TIME]
digest-title = Digest: { $since } to { $until }
digest-late = Late: this was due on { $at }.
digest-quiet = A quiet week: nothing needs your attention.
digest-good-note = Good news from { $client }: { $note }
digest-good-praise = Good news: { $client } praised us.
digest-good-kept = Good news: the agreement with { $client } was kept.
digest-button = { $client }: { $kind }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = they praised us
digest-what-called = we called
digest-what-refund = we gave a refund
digest-what-concession = we gave something away
digest-what-kept = the agreement was kept
digest-what-cleared = a misunderstanding, now cleared up
digest-unclear =
    { $count ->
        [one] One complaint still to reread: { $lines }
       *[other] { $count } complaints still to reread: { $lines }
    }
digest-unclear-line = #{ $number } { $client }
button-reread = Reread #{ $number }
digest-without-terms = No terms agreed yet: { $names }
digest-when = The digest comes { $when }. Next one: { $at }.
digest-off = The digest is off.
digest-how = Change it with /digest mon,thu 9:00, /digest weekly 9:00 or /digest off.
button-digest-now = Digest now
rhythm-first = on the week's first working day at { $time }
rhythm-daily = every day at { $time }
rhythm-days = on { $days } at { $time }
error-bad-rhythm = I can't read “{ $value }” as a time of day.
mend-bad-rhythm = Type a time such as 9:00 or 17:30, for example /digest mon,thu 9:00
digest-terms = Terms: { $client }
digest-effort = Revenue and effort
digest-rules = Rules
digest-title-owners = For owners only, on top of the team's digest: { $since } to { $until }
digest-overdue-title = Overdue
digest-overdue = { $client }: { $overdue }
digest-overdue-why = { $overdue }. { $why }
digest-decisions = To decide
digest-decision = { $client }: { $kind }, since { $day } ({ $who }). { $why }
digest-decision-share = { $client }, { $share } of the revenue: { $kind }, since { $day } ({ $who }). { $why }
digest-also = Also need attention: { $names }
digest-also-row = { $client } ({ $state })
digest-everyone = Who needs attention
digest-moved = What's changed
digest-mover-worse = { $client }: was “{ $before }”, now “{ $standing }”. { $why }
digest-mover-better = { $client }: calmer, was “{ $before }”, now “{ $standing }”. { $why }
digest-mover-heavier = { $client }: still “{ $standing }”, but more strained. { $why }
digest-mover-calmer = { $client }: still “{ $standing }”, but calmer. { $why }
digest-line-note = { $line }: { $note }
digest-dates = Coming up
digest-neglected = { $client }: { $why }
digest-figures = In numbers: { $figures }
digest-figure = { $name } { $now } (previously { $before })
digest-figure-new = { $name } { $now }
digest-figure-gone = { $name } none (previously { $before })
digest-figure-incidents = incidents
digest-figure-praise = praise
digest-figure-time = time
digest-figure-paid = received
digest-figure-given = given away
digest-number = { $name } = { $value }
