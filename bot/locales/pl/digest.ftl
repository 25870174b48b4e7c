## Podsumowanie
summary-digest = podsumowanie: pokaż teraz albo ustaw, kiedy ma przychodzić
usage-digest = /digest [teraz · więcej · off · DNI GODZINA]
digest-title = Podsumowanie: { $since } – { $until }
digest-late = Z opóźnieniem: to podsumowanie miało przyjść { $at }.
digest-quiet = Spokojny tydzień: nic nie wymaga uwagi.
digest-good-note = Coś dobrego od klienta { $client }: { $note }
digest-good-praise = Coś dobrego: miłe słowo od klienta { $client }.
digest-good-kept = Coś dobrego: { $client }, ustalenia dotrzymane.
digest-button = { $client }: { $kind }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = miłe słowo
digest-what-called = nasz telefon
digest-what-refund = zwrot pieniędzy
digest-what-concession = nasze ustępstwo
digest-what-kept = ustalenia dotrzymane
digest-what-cleared = nieporozumienie wyjaśnione
digest-unclear =
    { $count ->
        [one] Jedna skarga czeka na ponowne przeczytanie: { $lines }
        [few] { $count } skargi czekają na ponowne przeczytanie: { $lines }
        [many] { $count } skarg czeka na ponowne przeczytanie: { $lines }
       *[other] { $count } skargi czeka na ponowne przeczytanie: { $lines }
    }
digest-unclear-line = #{ $number } { $client }
button-reread = Przeczytaj #{ $number }
digest-without-terms = Jeszcze bez warunków: { $names }
digest-when = Podsumowanie przychodzi { $when }; następne { $at }.
digest-off = Podsumowanie jest wyłączone.
digest-how = Zmiana: /digest pon,czw 9:00, /digest tygodniowo 9:00 albo /digest off.
button-digest-now = Podsumowanie teraz
rhythm-first = pierwszego dnia roboczego tygodnia o { $time }
rhythm-daily = codziennie o { $time }
rhythm-days = w te dni: { $days }, o { $time }
error-bad-rhythm = „{ $value }” nie wygląda na godzinę.
mend-bad-rhythm = Podaj godzinę, na przykład 9:00 albo 17:30: /digest pon,czw 9:00
digest-terms = Warunki: { $client }
digest-effort = Przychody i praca
digest-rules = Zasady
digest-title-owners = Tylko dla właścicieli: { $since } – { $until }
digest-overdue-title = Po terminie
digest-overdue = { $client }: { $overdue }
digest-overdue-why = { $overdue }. { $why }
digest-decisions = Do decyzji
digest-decision = { $client }: { $kind }, czeka od { $day } ({ $who }). { $why }
digest-decision-share = { $client }, { $share } przychodów: { $kind }, czeka od { $day } ({ $who }). { $why }
digest-also = Uwagi wymagają też: { $names }
digest-also-row = { $client } ({ $state })
digest-everyone = Kto wymaga uwagi
digest-moved = Co się zmieniło
digest-mover-worse = { $client }: gorzej, było „{ $before }”, jest „{ $standing }”. { $why }
digest-mover-better = { $client }: lepiej, było „{ $before }”, jest „{ $standing }”. { $why }
digest-mover-heavier = { $client }: napięcie rośnie, na razie „{ $standing }”. { $why }
digest-mover-calmer = { $client }: napięcie opada, nadal „{ $standing }”. { $why }
digest-line-note = { $line }: { $note }
digest-dates = Najbliższe dni
digest-neglected = { $client }: { $why }
digest-figures = W liczbach: { $figures }
digest-figure = { $name } { $now } (wcześniej { $before })
digest-figure-new = { $name } { $now }
digest-figure-gone = { $name } brak (wcześniej { $before })
digest-figure-incidents = incydenty
digest-figure-praise = pochwały
digest-figure-time = czas pracy
digest-figure-paid = wpłaty
digest-figure-given = ustępstwa
digest-number = { $name } = { $value }
