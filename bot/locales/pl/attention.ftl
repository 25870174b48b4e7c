## Co jest po terminie, co przed nami i kto wymaga uwagi
attention-title =
    { $count ->
        [one] Jeden klient wymaga uwagi
        [few] { $count } klienci wymagają uwagi
       *[many] { $count } klientów wymaga uwagi
    }
attention-row = { $client }: { $standing }. { $why }
attention-row-overdue = { $client } ({ $standing }): { $overdue }
attention-under = { $first } { $second }
attention-next-suggested = Dalej: { $kind }, sugestia z { $day } ({ $who }).
attention-next-dated = Dalej: { $what }, { $day } ({ $who }).
attention-next-nothing = Na razie nic nie zaplanowano ({ $who }).
course-worse = Gorzej niż miesiąc temu: wtedy „{ $standing }”.
course-better = Lepiej niż miesiąc temu: wtedy „{ $standing }”.
course-other = Miesiąc temu: „{ $standing }”.
course-heavier = Bardziej napięta sytuacja niż miesiąc temu.
course-lighter = Spokojniej niż miesiąc temu.
course-same = Jak miesiąc temu.
overdue = { $what }, po terminie od { $since } ({ $who })
overdue-more = { $what }, po terminie od { $since } ({ $who }), i jeszcze { $count }
coming-up = { $at }: { $client }, { $what } ({ $who })
matter-step = krok rozstania „{ $step }”
matter-promise = nasza obietnica „{ $what }”
matter-promise-bare = nasza obietnica
matter-pause = nasz powrót po przerwie
matter-invoice = faktura na { $amount }
matter-invoice-bare = faktura
matter-review = odpowiedź na publiczną opinię
matter-agreement = przegląd ustaleń
matter-talk = rozmowa
matter-talk-after = wynik rozmowy
matter-untaken = sugerowana rozmowa
matter-look-again = ponowne spojrzenie na decyzję o kontynuacji
matter-plan-ends = koniec współpracy
matter-screening-waits = reszta pytań wstępnych
button-matter-steps = kroki
button-matter-promise = obietnica
button-matter-invoice = faktura
button-matter-review = odpowiedź
button-matter-agreement = ustalenia
button-matter-talk = rozmowa
