## Podsumowanie
summary-digest = podsumowanie: teraz, dokładniej albo kiedy przychodzi
usage-digest = /digest [now · more · off · DNI GODZINA]
digest-title = Podsumowanie: { $since } – { $until }
digest-late = Z opóźnieniem: to podsumowanie miało przyjść { $at }.
digest-quiet = Spokojny tydzień: nic nie wymaga uwagi.
digest-good-note = Coś dobrego: { $client }: { $note }
digest-good-praise = Coś dobrego: dobre słowo od klienta { $client }.
digest-good-kept = Coś dobrego: ustalenia z klientem { $client } zostały dotrzymane.
digest-button = { $client }: { $kind }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = dobre słowo
digest-what-called = nasz telefon
digest-what-refund = zwrot pieniędzy
digest-what-concession = nasze ustępstwo
digest-what-kept = ustalenia dotrzymane
digest-what-cleared = nieporozumienie wyjaśnione
digest-unclear =
    { $count ->
        [one] Jednej skargi nikt jeszcze nie przeczytał ponownie: { $lines }
        [few] { $count } skarg nikt jeszcze nie przeczytał ponownie: { $lines }
        [many] { $count } skarg nikt jeszcze nie przeczytał ponownie: { $lines }
       *[other] { $count } skarg nikt jeszcze nie przeczytał ponownie: { $lines }
    }
digest-unclear-line = #{ $number } { $client }
button-reread = Przeczytaj #{ $number }
digest-without-terms = Bez warunków: { $names }
digest-when = Podsumowanie przychodzi { $when }; następne { $at }.
digest-off = Podsumowanie nie przychodzi.
digest-how = Zmiana: /digest mon,thu 9:00, /digest weekly 9:00 albo /digest off.
button-digest-now = Podsumowanie teraz
rhythm-first = pierwszego dnia roboczego tygodnia o { $time }
rhythm-daily = codziennie o { $time }
rhythm-days = w dni: { $days }, o { $time }
error-bad-rhythm = „{ $value }” nie wygląda na godzinę.
mend-bad-rhythm = Podaj godzinę, na przykład 9:00 albo 17:30: /digest mon,thu 9:00
digest-terms = Warunki: { $client }
digest-effort = Przychody i praca
digest-rules = Zasady
digest-title-owners = Dla właścicieli, poza podsumowaniem zespołu: { $since } – { $until }
digest-overdue-title = Po terminie
digest-overdue = { $client }: { $overdue }
digest-overdue-why = { $overdue }. { $why }
digest-decisions = Do decyzji
digest-decision = { $client }: { $kind }, od { $day } ({ $who }). { $why }
digest-decision-share = { $client }, { $share } przychodów: { $kind }, od { $day } ({ $who }). { $why }
digest-also = Uwagi wymagają też: { $names }
digest-also-row = { $client } ({ $state })
digest-everyone = Kto wymaga uwagi
digest-moved = Co się zmieniło
digest-mover-worse = { $client }: było „{ $before }”, teraz „{ $standing }”. { $why }
digest-mover-better = { $client }: spokojniej, było „{ $before }”, teraz „{ $standing }”. { $why }
digest-mover-heavier = { $client }: napięcie większe niż wcześniej, „{ $standing }”. { $why }
digest-mover-calmer = { $client }: spokojniej niż wcześniej, „{ $standing }”. { $why }
digest-line-note = { $line }: { $note }
digest-dates = Najbliższe dni
digest-neglected = { $client }: { $why }
digest-figures = W liczbach: { $figures }
digest-figure = { $name } { $now } (wcześniej { $before })
digest-figure-new = { $name } { $now }
digest-figure-gone = { $name } brak (wcześniej { $before })
digest-figure-incidents = incydenty
digest-figure-praise = pochwały
digest-figure-time = czas
digest-figure-paid = wpływy
digest-figure-given = ustępstwa
digest-number = { $name } = { $value }
