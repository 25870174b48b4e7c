## Podsumowanie
summary-digest = podsumowanie: teraz, dokładniej albo kiedy przychodzi
usage-digest = /digest [now · more · off · DNI GODZINA]
digest-title = Podsumowanie: { $since } – { $until }
digest-late = Z opóźnieniem: to podsumowanie miało przyjść { $at }.
digest-quiet = Spokojny tydzień: nic nie wymaga uwagi.
digest-good-note = Coś dobrego: { $client }: { $note }
digest-good-praise = Coś dobrego: dobre słowo od klienta { $client }.
digest-good-kept = Coś dobrego: ustalenia z klientem { $client } zostały dotrzymane.
digest-decision = Do decyzji: { $client }, { $kind } (od { $day })
digest-button = { $client }: { $kind }
digest-mover-up = { $client }: napięcie { $before } → { $after }, teraz { $standing }. { $why }
digest-mover-down = { $client }: spokojniej, { $before } → { $after }, teraz { $standing }. { $why }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = dobre słowo
digest-what-called = nasz telefon
digest-what-refund = zwrot pieniędzy
digest-what-concession = nasze ustępstwo
digest-what-kept = ustalenia dotrzymane
digest-what-cleared = nieporozumienie wyjaśnione
digest-date-talk-tomorrow = { $at }: rozmowa z klientem { $client }
digest-date-talk-soon = { $at }: rozmowa z klientem { $client }
digest-date-talk-after = { $at }: rozmowa z klientem { $client }
digest-date-agreement-review = { $at }: czy ustalenia z klientem { $client } zostały dotrzymane?
digest-date-look-again = { $at }: ponowne spojrzenie na klienta { $client }
digest-date-promise-due = { $at }: nasza obietnica dla klienta { $client }
digest-date-step-due = { $at }: krok w rozstaniu z klientem { $client }
digest-date-plan-ends = { $at }: koniec współpracy z klientem { $client }
digest-date-screening-waits = { $at }: dokończyć pytania wstępne: { $client }
digest-date-invoice-due = { $at }: termin faktury dla klienta { $client }
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
digest-vital = Najważniejsi klienci: { $names }
digest-numbers = Incydenty: { $incidents } (wcześniej { $incidents_before }), pochwały: { $praise } ({ $praise_before }), czas: { $time } ({ $time_before })
digest-numbers-money = Incydenty: { $incidents } (wcześniej { $incidents_before }), pochwały: { $praise } ({ $praise_before }), czas: { $time } ({ $time_before }), wpływy: { $paid } ({ $paid_before }), ustępstwa: { $given } ({ $given_before })
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
digest-mover-level = { $client }: teraz { $standing }, napięcie { $before } → { $after }. { $why }
