## The digest
summary-digest = the digest: now, more of it, or when it comes
usage-digest = /digest [now · more · off · DAYS TIME]
digest-title = Digest: { $since } to { $until }
digest-late = Late: this was due on { $at }.
digest-quiet = A quiet week: nothing asks for your attention.
digest-good-note = A good thing: { $client }: { $note }
digest-good-praise = A good thing: { $client } had a good word for us.
digest-good-kept = A good thing: the agreement with { $client } was kept.
digest-decision = To decide: { $client }, { $kind } (since { $day })
digest-button = { $client }: { $kind }
digest-mover-up = { $client }: strain { $before } → { $after }, now { $standing }. { $why }
digest-mover-down = { $client }: calmer, { $before } → { $after }, now { $standing }. { $why }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = a good word
digest-what-called = we called
digest-what-refund = we gave money back
digest-what-concession = we gave something
digest-what-kept = the agreement was kept
digest-what-cleared = it was a misunderstanding, cleared up
digest-date-talk-tomorrow = { $at }: talk with { $client }
digest-date-talk-soon = { $at }: talk with { $client }
digest-date-talk-after = { $at }: talk with { $client }
digest-date-agreement-review = { $at }: was the agreement with { $client } kept?
digest-date-look-again = { $at }: look again at { $client }
digest-date-promise-due = { $at }: our promise to { $client }
digest-date-step-due = { $at }: a step in parting with { $client }
digest-date-plan-ends = { $at }: the work with { $client } ends
digest-date-screening-waits = { $at }: finish screening { $client }
digest-date-invoice-due = { $at }: an invoice to { $client } falls due
digest-unclear =
    { $count ->
        [one] One complaint nobody has reread: { $lines }
       *[other] { $count } complaints nobody has reread: { $lines }
    }
digest-unclear-line = #{ $number } { $client }
button-reread = Reread #{ $number }
digest-without-terms = Without terms: { $names }
digest-vital = The vital few: { $names }
digest-numbers = Incidents { $incidents } (before { $incidents_before }), praise { $praise } ({ $praise_before }), time { $time } ({ $time_before })
digest-numbers-money = Incidents { $incidents } (before { $incidents_before }), praise { $praise } ({ $praise_before }), time { $time } ({ $time_before }), received { $paid } ({ $paid_before }), given away { $given } ({ $given_before })
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
digest-mover-level = { $client }: now { $standing }, with strain from { $before } to { $after }. { $why }
