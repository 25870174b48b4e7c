## Dlaczego: jedno zdanie na sygnał, najpierw co się działo, liczba na końcu
when-today = dzisiaj
when-yesterday = wczoraj
when-day = { $day }
opening-today = Dzisiaj
opening-yesterday = Wczoraj
opening-day = { $day }
times =
    { $count ->
        [1] raz
        [2] dwa razy
        [3] trzy razy
        [4] cztery razy
        [5] pięć razy
        [6] sześć razy
        [7] siedem razy
        [8] osiem razy
        [9] dziewięć razy
       *[other] { $count } razy
    }
counted =
    { $code ->
        [other] coś innego
       *[known] { $category }
    }
counted-heavy = { $kind } ({ $severity })
counted-severe-abuse = bardzo poważne obelgi
counted-threat = groźba wobec ludzi
counted-asked = ustępstwo na prośbę klienta
counted-refund = zwrot na prośbę klienta
counted-goodwill = ustępstwo z naszej dobrej woli
counted-crossed = przekroczenie granicy „{ $text }”
counted-crossed-number = przekroczenie granicy { $number }
counted-rest = inne sprawy
tally = { $kind } { $times }
tally-next = { $before }, { $tally }
counts-day = { $when }: { $tally }.
since-day = Od { $day }
since-second = Od { $day }
counts-since = { $since }: { $tally }, ostatni raz { $last }.
counts-once = { $since }: { $tally }, ostatnio { $last }.
and-owners = { $sentence } I jeszcze coś, co widzą tylko właściciele.
quoted = { $sentence } Z notatki: { $note }
hurt = { $sentence } Kogo to dotknęło: { $people }.
with-figure = { $sentence } { $figure }
talk-postponed =
    { $count ->
        [1] Klient przełożył rozmowę { $when }.
       *[other] Klient przekładał rozmowę { $times }, ostatni raz { $when }.
    }

figure-strain = Napięcie { $value } (próg rozmowy { $threshold }).
figure-strain-past = Napięcie teraz { $value }; próg rozmowy ({ $threshold }) przekroczony { $since }.
figure-watch = Napięcie { $value } (próg obserwacji { $threshold }).
figure-debt = Nasz dług { $value } (do naprawienia od { $threshold }).
figure-part = Napięcie od ustaleń { $value } (próg rozstania { $threshold }).
figure-days =
    { $days ->
        [one] { $days } dzień w ciągu { $within } dni.
        [few] { $days } różne dni w ciągu { $within } dni.
       *[other] { $days } różnych dni w ciągu { $within } dni.
    }
figure-months =
    { $months ->
        [one] { $months } miesiąc w ciągu { $within } dni.
        [few] { $months } różne miesiące w ciągu { $within } dni.
       *[other] { $months } różnych miesięcy w ciągu { $within } dni.
    }

signal-strain = { $counts }
signal-often = { $counts }
signal-abuse-severe = { $counts }
signal-abuse-serious = { $counts }
signal-boundaries = { $counts }
signal-late = { $counts }
signal-late-unpaid = { $counts } Od tego czasu nie było wpłaty.
signal-time_sink =
    { $time } pracy w ciągu { $days } dni{ $bought ->
        [never] , a zakupu jeszcze nie było.
        [paid] , a ostatnia wpłata była { $paid }.
       *[hidden] , a wpłat w tym czasie nie było.
    }
signal-loss = { $time } pracy w ciągu { $days } dni: koszt większy niż przychód.
signal-concessions = { $counts }
agreement-dated = Ustalenia z { $day }
agreement-worded = Ustalenia z { $day } („{ $text }”)
agreement-hidden = Obowiązujące ustalenia
signal-broken-severe = { $agreement } zostały złamane. { $counts }
signal-broken-abuse = { $agreement } zostały złamane. { $counts }
signal-broken-review = { $agreement }: przegląd { $when }, niedotrzymane.
signal-broken-boundaries = { $agreement } zostały złamane. { $counts }
signal-broken-strain = { $agreement } nie są dotrzymywane. { $counts }
signal-broken-everything = { $agreement } nie są dotrzymywane. { $counts }
signal-breach = { $agreement } zostały naruszone. { $counts }
signal-refused-refused = Klient nie zgodził się na rozmowę ({ $when }).
signal-refused-part = Rozmowa { $when } skończyła się decyzją o rozstaniu.
signal-safety-threat = { $counts }
signal-safety-abuse = { $counts }
signal-unhappy = { $counts } Od tego czasu niczego nie naprawiono.
signal-owed = { $counts } To po naszej stronie i czeka na naprawienie.
signal-neglect =
    { $days ->
        [one] Od { $days } dnia nie ma kontaktu z jednym z najważniejszych klientów.
       *[many] Od { $days } dni nie ma kontaktu z jednym z najważniejszych klientów.
    }
signal-neglect-last =
    { $days ->
        [one] Od { $days } dnia nie ma kontaktu z jednym z najważniejszych klientów; ostatni był { $when }.
       *[many] Od { $days } dni nie ma kontaktu z jednym z najważniejszych klientów; ostatni był { $when }.
    }
signal-giving = { $counts }

reason-owners = Powód widzą tylko właściciele.
reason-debt = { $counts } To po naszej stronie i czeka na naprawienie.
reason-lately = { $counts }
reason-again = { $counts }
reason-months = { $counts }
reason-timewasting =
    { $counts } { $bought ->
        [never] Zakupu jeszcze nie było.
        [paid] Ostatnia wpłata była { $paid }.
       *[hidden] {""}
    }
reason-hours =
    { $time } pracy w ciągu { $days } dni{ $bought ->
        [never] , a zakupu jeszcze nie było.
        [paid] , a ostatnia wpłata była { $paid }.
       *[hidden] .
    }
reason-under-agreement = { $counts } Obowiązują ustalenia z { $agreement }: od nich napięcie { $after }, łącznie { $value }.
