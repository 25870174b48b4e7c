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
counted-severe-abuse = ciężkie obelgi
counted-threat = groźba wobec ludzi
counted-asked = ustępstwo na prośbę klienta
counted-refund = zwrot na prośbę klienta
counted-goodwill = ustępstwo z naszej dobrej woli
counted-crossed = przekroczona granica „{ $text }”
counted-crossed-number = przekroczona granica { $number }
counted-rest = inne sprawy
tally = { $kind } { $times }
tally-next = { $before }, { $tally }
counts-day = { $when }: { $tally }.
since-day = Od { $day }
since-second = Od { $day }
counts-since = { $since }: { $tally }, ostatni raz { $last }.
counts-once = { $since }: { $tally }, ostatnio { $last }.
and-owners = { $sentence } I jeszcze coś, co widzą tylko właściciele.
quoted = { $sentence } „{ $note }”
hurt = { $sentence } Kogo to dotknęło: { $people }.
with-figure = { $sentence } { $figure }
talk-postponed =
    { $count ->
        [1] Klient przełożył rozmowę { $when }.
       *[other] Klient przekładał rozmowę { $times }, ostatni raz { $when }.
    }

figure-strain = Napięcie { $value }, rozmowa od { $threshold }.
figure-strain-past = Napięcie teraz { $value }; próg rozmowy, { $threshold }, przekroczony { $since }.
figure-watch = Napięcie { $value }, obserwacja od { $threshold }.
figure-debt = Nasz dług { $value }, naprawa od { $threshold }.
figure-part = Napięcie wbrew ustaleniom { $value }, rozstanie od { $threshold }.
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
signal-late-unpaid = { $counts } Od tego czasu nie było żadnej wpłaty.
signal-time_sink =
    { $time } w ciągu { $days } dni{ $bought ->
        [never] , a zakupu nie było ani razu.
        [paid] , a ostatnia wpłata była { $paid }.
       *[hidden] , a wpłat w tym czasie nie było.
    }
signal-loss = { $time } w ciągu { $days } dni kosztowało więcej, niż przyniosło.
signal-concessions = { $counts }
agreement-dated = Ustalenia z { $day }
agreement-worded = Ustalenia z { $day } („{ $text }”)
agreement-hidden = Obowiązujące ustalenia
signal-broken-severe = { $agreement } nie wytrzymały. { $counts }
signal-broken-abuse = { $agreement } nie wytrzymały. { $counts }
signal-broken-review = { $agreement } sprawdzono { $when }: niedotrzymane.
signal-broken-boundaries = { $agreement } nie wytrzymały. { $counts }
signal-broken-strain = { $agreement } nie wytrzymały. { $counts }
signal-broken-everything = { $agreement } nie wytrzymały. { $counts }
signal-breach = { $agreement } naruszono. { $counts }
signal-refused-refused = Klient odmówił rozmowy { $when }.
signal-refused-part = Rozmowa zakończyła się decyzją o rozstaniu, { $when }.
signal-safety-threat = { $counts }
signal-safety-abuse = { $counts }
signal-unhappy = { $counts } Od tego czasu nic nie zostało naprawione.
signal-owed = Po naszej stronie i jeszcze nienaprawione. { $counts }
signal-neglect =
    { $days ->
        [one] Jeden z najważniejszych klientów nie ma od nas wieści od { $days } dnia.
       *[many] Jeden z najważniejszych klientów nie ma od nas wieści od { $days } dni.
    }
signal-neglect-last =
    { $days ->
        [one] Jeden z najważniejszych klientów nie ma od nas wieści od { $days } dnia; ostatni kontakt: { $when }.
       *[many] Jeden z najważniejszych klientów nie ma od nas wieści od { $days } dni; ostatni kontakt: { $when }.
    }
signal-giving = { $counts }

reason-owners = Powód widoczny tylko dla właścicieli.
reason-debt = Po naszej stronie i jeszcze nienaprawione. { $counts }
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
reason-under-agreement = { $counts } Obowiązują ustalenia z { $agreement }: napięcie { $value } w sumie, { $after } od tamtej pory.
