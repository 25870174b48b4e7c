## Dlaczego: jedno zdanie na sygnał, z liczbami i datami
signal-strain = { $since } napięcie doszło do { $value } (rozmowa od { $threshold }).
signal-often =
    { $days ->
        [one] Coś się działo w { $days } dniu w ciągu { $within } dni, ostatnio { $latest }.
       *[other] Coś się działo w { $days } różnych dniach w ciągu { $within } dni, ostatnio { $latest }.
    }
signal-abuse-severe =
    { $count ->
        [one] Obelgi, bardzo poważna sprawa: { $latest }.
       *[many] Obelgi, bardzo poważna sprawa: { $count } razy, ostatnio { $latest }.
    }
signal-abuse-serious =
    { $count ->
        [one] Obelgi: { $latest }.
       *[many] Obelgi: { $count } razy, ostatnio { $latest }.
    }
signal-boundaries =
    { $count ->
        [one] Od { $since } raz przekroczono granicę, którą klient zna
       *[many] Od { $since } { $count } razy przekroczono granice, które klient zna
    }{ $days ->
        [one] , jednego dnia
       *[many] , w { $days } różnych dniach
    }, ostatnio { $latest }.
signal-late =
    { $count ->
        [one] Opóźniona płatność: { $latest }.
        [few] { $count } opóźnione płatności od { $since }, ostatnia { $latest }.
       *[many] { $count } opóźnionych płatności od { $since }, ostatnia { $latest }.
    }
signal-time_sink = { $hours } w ciągu { $days } dni i wciąż żadnego zakupu.
signal-loss = { $hours } w ciągu { $days } dni kosztowało więcej, niż przyniosło.
signal-concessions =
    { $count ->
        [one] Jedno ustępstwo albo jeden zwrot na prośbę klienta w ciągu { $days } dni, { $latest }.
        [few] { $count } ustępstwa lub zwroty na prośbę klienta w ciągu { $days } dni, ostatnio { $latest }.
       *[many] { $count } ustępstw lub zwrotów na prośbę klienta w ciągu { $days } dni, ostatnio { $latest }.
    }
signal-broken-severe = Ustalenia z { $since } nie wytrzymały: bardzo poważna sprawa, { $latest }.
signal-broken-abuse = Ustalenia z { $since } nie wytrzymały: obelgi albo groźba, { $latest }.
signal-broken-review = Ustalenia z { $since } sprawdzono { $latest }: niedotrzymane.
signal-broken-boundaries =
    { $count ->
        [one] Ustalenia z { $since } nie wytrzymały: jedno przekroczenie granicy, { $latest }.
        [few] Ustalenia z { $since } nie wytrzymały: { $count } przekroczenia granic, ostatnie { $latest }.
       *[many] Ustalenia z { $since } nie wytrzymały: { $count } przekroczeń granic, ostatnie { $latest }.
    }
signal-broken-strain =
    { $count ->
        [one] Ustalenia z { $since } nie wytrzymały: jeden incydent od tego czasu, napięcie { $value } (rozstanie od { $threshold }).
        [few] Ustalenia z { $since } nie wytrzymały: { $count } incydenty od tego czasu, napięcie { $value } (rozstanie od { $threshold }).
       *[many] Ustalenia z { $since } nie wytrzymały: { $count } incydentów od tego czasu, napięcie { $value } (rozstanie od { $threshold }).
    }
signal-broken-everything =
    { $count ->
        [one] Ustalenia z { $since } nie wytrzymały: łącznie { $count } incydent od tamtej pory, napięcie { $value } (rozstanie od { $threshold }).
        [few] Ustalenia z { $since } nie wytrzymały: łącznie { $count } incydenty od tamtej pory, napięcie { $value } (rozstanie od { $threshold }).
       *[many] Ustalenia z { $since } nie wytrzymały: łącznie { $count } incydentów od tamtej pory, napięcie { $value } (rozstanie od { $threshold }).
    }
signal-breach =
    { $count ->
        [one] Poważna sprawa wbrew ustaleniom z { $since }: { $latest }.
        [few] { $count } poważne sprawy wbrew ustaleniom z { $since }, ostatnio { $latest }.
       *[many] { $count } poważnych spraw wbrew ustaleniom z { $since }, ostatnio { $latest }.
    }
signal-refused-refused = Odmowa rozmowy: { $at }.
signal-refused-part = Rozmowa { $at } zakończyła się decyzją o rozstaniu.
signal-safety-threat =
    { $count ->
        [one] Groźba wobec ludzi: { $latest }.
        [few] { $count } groźby wobec ludzi, ostatnia { $latest }.
       *[many] { $count } gróźb wobec ludzi, ostatnia { $latest }.
    }
signal-safety-abuse =
    { $count ->
        [one] Bardzo poważne obelgi: { $latest }.
       *[many] Bardzo poważne obelgi w różnych dniach: { $count } razy, ostatnio { $latest }.
    }
signal-unhappy =
    { $count ->
        [one] Jedna skarga
        [few] { $count } skargi
       *[many] { $count } skarg
    } { $days ->
        [one] jednego dnia
       *[many] w { $days } różnych dniach
    } od { $since }, a jak dotąd nic nie zostało naprawione.
signal-owed = Nasze sprawy, jeszcze nienaprawione, ważą { $value } (naprawa od { $threshold }).
signal-neglect =
    { $days ->
        [one] Jeden z najważniejszych klientów nie ma od nas wieści od { $days } dnia.
       *[many] Jeden z najważniejszych klientów nie ma od nas wieści od { $days } dni.
    }
signal-giving =
    { $count ->
        [one] Jedno ustępstwo, o które nikt nie prosił, w ciągu { $days } dni, { $latest }.
        [few] { $count } ustępstwa, o które nikt nie prosił, w ciągu { $days } dni, ostatnie { $latest }.
       *[many] { $count } ustępstw, o które nikt nie prosił, w ciągu { $days } dni, ostatnie { $latest }.
    }

reason-owners = Powód widoczny tylko dla właścicieli.
reason-lately =
    { $days ->
        [one] Coś się działo w { $days } dniu w ciągu { $within } dni, ostatnio { $latest }.
       *[other] Coś się działo w { $days } różnych dniach w ciągu { $within } dni, ostatnio { $latest }.
    }
reason-again =
    { $days ->
        [one] Coś się działo w { $days } dniu w ciągu { $within } dni, ostatnio { $latest }.
       *[other] Coś się działo w { $days } różnych dniach w ciągu { $within } dni, ostatnio { $latest }.
    }
reason-months =
    { $months ->
        [one] Coś się działo w { $months } miesiącu z ostatnich { $within } dni, ostatnio { $latest }.
       *[other] Coś się działo w { $months } różnych miesiącach z ostatnich { $within } dni, ostatnio { $latest }.
    }
reason-timewasting = Dużo pytań i targowania się, a zakupu jeszcze nie było.
reason-hours = Godziny mijają, a zakupu jeszcze nie było.
