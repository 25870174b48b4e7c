## Liczby reguł: obejrzeć, ustawić, wypróbować na tym, co już było
summary-policy = progi i wagi; nowe możesz najpierw wypróbować na historii
usage-policy = /policy [pokaż NAZWA | ustaw NAZWA LICZBA | wypróbuj NAZWA LICZBA | przywróć NAZWA | postawa ustępliwa/wyważona/stanowcza]
policy-title = Progi i wagi
policy-all-title = Wszystkie progi i wagi, strona { $page }
policy-stance = Postawa
stance-accommodating = ustępliwa
stance-balanced = wyważona
stance-firm = stanowcza
policy-instead = { $value } (w tej postawie: { $usual })
policy-row = { $name } = { $value }: { $meaning }
policy-now = Teraz
policy-usual = W tej postawie
policy-from-to = Zakres
policy-span = od { $low } do { $high }
policy-change = { $before } → { $after }
policy-same = Nic się nie zmieni: tak już jest.
policy-follows = W ciągu kilku minut przeliczę wszystkich klientów. Wcześniejsze sugestie zostają przy dawnych wartościach.
policy-how = Jedna wartość: /policy pokaż talk_at. Najpierw próba, potem zmiana: /policy wypróbuj talk_at 4
policy-was = { $name } { $before } (teraz { $now })
policy-raised-with = Otwarta sugestia ({ $kind }, { $day }) powstała przy innych wartościach: { $numbers }.

policy-tried = Próba na całej historii
policy-looked =
    { $clients ->
        [one] Od { $since }; sprawdzono { $looked } z { $clients } klienta.
       *[many] Od { $since }; sprawdzono { $looked } z { $clients } klientów.
    }
policy-counts = Sugestie: nowe { $came }, znikają { $went }, w innym czasie { $moved }, tego samego dnia { $same }.
policy-came = Nowa: { $client }, { $kind }, { $day }
policy-went = Znika: { $client }, { $kind }, { $day }
policy-moved = W innym czasie: { $client }, { $kind }, { $before } → { $after }
policy-safety = rozstanie dla bezpieczeństwa
policy-compared =
    Porównuję dwa przeliczenia historii: z obecnymi i z nowymi wartościami.
    Wpisy liczę od dnia zdarzenia; sugestii, które naprawdę były, nie biorę pod uwagę.
policy-next = Co dalej?
button-set-numbers = Zapisz te wartości
button-try-stance = Wypróbuj: { $stance }
button-policy-reset = Przywróć wartości postawy

policy-records =
    { $days ->
        [one] Co zespół robi z sugestiami (ostatni { $days } dzień)
       *[many] Co zespół robi z sugestiami (ostatnie { $days } dni)
    }
policy-record = { $rule }: sugestii { $raised }, przyjętych { $acted }, odrzuconych { $against }
policy-cries = Reguła „{ $rule }” alarmuje na wyrost: co najmniej połowa decyzji była inna. Może warto zmienić jej próg.
policy-unheard =
    { $count ->
        [one] Reguła „{ $rule }”: jedna sugestia bez odzewu. Może warto zmienić jej próg.
        [few] Reguła „{ $rule }”: { $count } sugestie z rzędu bez odzewu. Może warto zmienić jej próg.
        [many] Reguła „{ $rule }”: { $count } sugestii z rzędu bez odzewu. Może warto zmienić jej próg.
       *[other] Reguła „{ $rule }”: { $count } sugestii z rzędu bez odzewu. Może warto zmienić jej próg.
    }

## Nazwy reguł
rule-strain = napięcie
rule-often = częste incydenty
rule-abuse = obelgi
rule-boundaries = przekroczone granice
rule-late = opóźnione płatności
rule-time_sink = pochłania czas
rule-loss = praca ze stratą
rule-concessions = ustępstwa i zwroty na prośbę klienta
rule-broken = niedotrzymane ustalenia
rule-breach = poważna sprawa wbrew ustaleniom
rule-refused = odmowa rozmowy
rule-safety = bezpieczeństwo
rule-unhappy = skargi na naszą pracę
rule-owed = nasz dług
rule-neglect = najważniejszy klient bez kontaktu
rule-giving = ustępstwa bez prośby klienta
rule-watch = obserwacja
rule-decide = czas dla potencjalnego klienta

## Co znaczy liczba
policy-means-watch_at = napięcie, od którego obserwujemy klienta
policy-means-talk_at = napięcie, od którego proponuję rozmowę
policy-means-part_at = napięcie od ustaleń, przy którym uznajemy je za złamane
policy-means-owed_at = nasz dług, od którego najpierw naprawiamy nasze błędy
policy-means-fall_back = część talk_at, poniżej której rozmowa nie jest już potrzebna
policy-means-vital_watch = część watch_at, od której obserwujemy najważniejszych klientów
policy-means-half_life_days = po ilu dniach zostaje połowa punktów
policy-means-weight_minor = punkty za drobny incydent
policy-means-weight_serious = punkty za poważny incydent
policy-means-weight_severe = punkty za bardzo poważny incydent
policy-means-shared_share = część klienta w tym, co wspólne albo jeszcze niejasne
policy-means-minors_a_week = ile drobnych incydentów w tygodniu się liczy
policy-means-settle_call = ile punktów długu wyrównuje telefon
policy-means-settle_gift = ile punktów długu wyrównuje prezent na przeprosiny
policy-means-settle_refund = ile punktów długu wyrównuje zwrot, o który klient nie prosił
policy-means-abuse_serious_days = ile dni liczą się poważne obelgi
policy-means-late_apart_days = ile dni musi dzielić dwie nieopłacone faktury po terminie
policy-means-time_sink_unpaid_days = po ilu dniach bez wpłaty klient „pochłania czas”
policy-means-time_sink_others_days = w ciągu ilu dni zapłacił inny klient
policy-means-loss_paid_days = w ciągu ilu dni klient cokolwiek zapłacił
policy-means-broken_crossed_count = ile przekroczonych granic łamie ustalenia
policy-means-broken_crossed_on_days = w ilu różnych dniach je przekroczono
policy-means-broken_crossed_days = w ciągu ilu dni je przekroczono
policy-means-broken_review_days = ile dni liczy się przegląd „niedotrzymane”
policy-means-broken_all_times = ile razy part_at muszą dać wszystkie incydenty razem, by złamać ustalenia
policy-means-broken_all_on_days = w ilu różnych dniach do nich doszło
policy-means-neglect_days = po ilu dniach bez kontaktu przypominam o najważniejszym kliencie
policy-means-watch_again_on_days = w ilu różnych dniach dłuższego okresu, by obserwować klienta
policy-means-watch_again_days = ile dni ma ten dłuższy okres
policy-means-watch_months = w ilu różnych miesiącach z incydentami, by obserwować klienta
policy-means-watch_months_days = z ilu dni liczone są te miesiące
policy-means-decide_count_days = z ilu dni liczą się strata czasu i targowanie się
policy-means-decide_hours_days = z ilu dni liczą się godziny na potencjalnego klienta
policy-means-vital_share = jaką część przychodów przynoszą razem najważniejsi klienci
policy-means-vital_payers = ilu klientów musi zapłacić, by wskazać najważniejszych
policy-means-vital_first_days = ile dni temu musiała być pierwsza wpłata, by wskazać najważniejszych
policy-means-vital_days = z ilu dni liczone są przychody
policy-means-count = { $rule }: ile przypadków wystarczy
policy-means-on_days = { $rule }: w ilu różnych dniach
policy-means-days = { $rule }: w ciągu ilu dni
policy-means-latest_days = { $rule }: ostatni w ciągu tylu dni
policy-means-first_days = { $rule }: pierwszy co najmniej tyle dni temu
policy-means-hours = { $rule }: ile godzin wystarczy
policy-means-share = { $rule }: od jakiej części wpłat

## Czego nie przyjęto
error-policy-name = Nie znam wartości „{ $name }”.
mend-policy-name = Może: { $names }. Wszystkie pokaże /policy pokaż wszystkie
error-policy-range = „{ $value }” nie pasuje do { $name }.
mend-policy-range = Podaj liczbę od { $low } do { $high }.
error-policy-whole = { $name } musi być liczbą całkowitą, a „{ $value }” nią nie jest.
mend-policy-whole = Podaj liczbę całkowitą od { $low } do { $high }.
error-policy-order = { $low } ({ $first }) byłoby wyżej niż { $high } ({ $second }).
mend-policy-order = Ustaw obie naraz, pierwszą nie wyżej niż drugą: /policy ustaw { $low } … { $high } …
