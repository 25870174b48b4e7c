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
attention-next-suggested = Następny krok: { $kind }, sugestia z { $day } ({ $who }).
attention-next-dated = Następny krok: { $what }, { $day } ({ $who }).
attention-next-nothing = Następnego kroku jeszcze nie ma ({ $who }).
course-worse = Gorzej niż miesiąc temu (wtedy: { $standing }).
course-better = Lepiej niż miesiąc temu (wtedy: { $standing }).
course-other = Miesiąc temu: { $standing }.
course-heavier = Trudniej niż miesiąc temu.
course-lighter = Spokojniej niż miesiąc temu.
course-same = Tak samo jak miesiąc temu.
overdue = { $what } czeka od { $since } ({ $who })
overdue-more =
    { $count ->
        [one] { $what } czeka od { $since } ({ $who }), i jeszcze jedna sprawa
        [few] { $what } czeka od { $since } ({ $who }), i jeszcze { $count } sprawy
       *[many] { $what } czeka od { $since } ({ $who }), i jeszcze { $count } spraw
    }
coming-up = { $at }: { $client }, { $what } ({ $who })
matter-step = krok planu „{ $step }”
matter-promise = nasza obietnica „{ $what }”
matter-promise-bare = nasza obietnica
matter-pause = nasz powrót do przerwanej rozmowy
matter-invoice = faktura na { $amount }
matter-invoice-bare = faktura
matter-review = odpowiedź na publiczną opinię
matter-agreement = przegląd ustaleń
matter-talk = rozmowa
matter-talk-after = wynik rozmowy
matter-untaken = sugerowana rozmowa
matter-look-again = powrót do decyzji o dalszej pracy
matter-plan-ends = koniec współpracy
matter-screening-waits = reszta pytań wstępnych
button-matter-steps = kroki
button-matter-promise = obietnica
button-matter-invoice = faktura
button-matter-review = odpowiedź
button-matter-agreement = ustalenia
button-matter-talk = rozmowa
