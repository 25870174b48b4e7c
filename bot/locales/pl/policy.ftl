## Liczby reguł: obejrzeć, ustawić, wypróbować na tym, co już było
summary-policy = liczby reguł; inne można wypróbować na całej historii
usage-policy = /policy [show NAZWA | set NAZWA LICZBA | try NAZWA LICZBA | reset NAZWA | stance ustępliwa/wyważona/stanowcza]
policy-title = Liczby reguł
policy-all-title = Wszystkie liczby, strona { $page }
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
policy-same = Nic się nie zmienia: tak już jest.
policy-follows = W ciągu kilku minut wszyscy klienci zostaną ocenieni na nowo. Wcześniejsze sugestie zachowują liczby, z którymi powstały.
policy-how = Po nazwie: /policy show talk_at. Najpierw próba, potem zmiana: /policy try talk_at 4
policy-was = { $name } { $before } (teraz { $now })
policy-raised-with = Otwarta sugestia ({ $kind }, { $day }) powstała przy innych liczbach: { $numbers }.

policy-tried = Próba na całej historii
policy-looked =
    { $clients ->
        [one] Od { $since }; sprawdzono { $looked } z { $clients } klienta.
       *[many] Od { $since }; sprawdzono { $looked } z { $clients } klientów.
    }
policy-counts = Sugestie: nowe – { $came }, znikają – { $went }, w innym czasie – { $moved }, tego samego dnia – { $same }.
policy-came = Nowa: { $client }, { $kind }, { $day }
policy-went = Znika: { $client }, { $kind }, { $day }
policy-moved = W innym czasie: { $client }, { $kind }, { $before } → { $after }
policy-safety = rozstanie dla bezpieczeństwa
policy-compared = Porównane są dwie próby: z obecnymi liczbami i z tymi; każdy wpis tak, jakby powstał wtedy, gdy rzecz się stała. To, co naprawdę zostało powiedziane, nie jest tu brane pod uwagę.
policy-next = Co dalej?
button-set-numbers = Ustaw te liczby
button-try-stance = Wypróbuj: { $stance }
button-policy-reset = Wróć do postawy

policy-records =
    { $days ->
        [one] Jak zespół przyjmuje każdą regułę, { $days } dzień
       *[many] Jak zespół przyjmuje każdą regułę, { $days } dni
    }
policy-record = { $rule }: sugestie – { $raised }, przyjęte – { $acted }, inne zdanie albo „pracujemy dalej” – { $against }
policy-cries = Reguła „{ $rule }” podnosi fałszywy alarm: co najmniej połowa decyzji była przeciw niej. Może lepiej posłużą inne liczby.
policy-unheard =
    { $count ->
        [one] Reguła „{ $rule }” odezwała się raz i nic z tego nie wyszło. Jej liczba decyduje, kiedy się odzywa.
        [few] Reguła „{ $rule }” odezwała się { $count } razy z rzędu i nic z tego nie wyszło. Jej liczba decyduje, kiedy się odzywa.
        [many] Reguła „{ $rule }” odezwała się { $count } razy z rzędu i nic z tego nie wyszło. Jej liczba decyduje, kiedy się odzywa.
       *[other] Reguła „{ $rule }” odezwała się { $count } razy z rzędu i nic z tego nie wyszło. Jej liczba decyduje, kiedy się odzywa.
    }

## Nazwy reguł
rule-strain = napięcie
rule-often = wciąż coś nowego
rule-abuse = obelgi
rule-boundaries = przekroczone granice
rule-late = opóźnione płatności
rule-time_sink = pochłania czas
rule-loss = godziny ze stratą
rule-concessions = ustępstwa i zwroty na prośbę klienta
rule-broken = niedotrzymane ustalenia
rule-breach = poważna sprawa wbrew ustaleniom
rule-refused = odmowa rozmowy
rule-safety = bezpieczeństwo
rule-unhappy = skargi na naszą pracę
rule-owed = nasz dług
rule-neglect = najważniejszy klient bez kontaktu
rule-giving = ustępstwa, o które nikt nie prosił
rule-watch = obserwacja
rule-decide = czas dla potencjalnego klienta

## Co znaczy liczba
policy-means-watch_at = napięcie, od którego klient jest obserwowany
policy-means-talk_at = napięcie, od którego pojawia się propozycja rozmowy
policy-means-part_at = napięcie od ustaleń, przy którym one już nie działają
policy-means-owed_at = nasz dług, od którego najpierw naprawiamy swoje
policy-means-fall_back = część talk_at, poniżej której rozmowa przestaje być potrzebna
policy-means-vital_watch = część watch_at, od której obserwowani są najważniejsi klienci
policy-means-half_life_days = po ilu dniach z punktu zostaje połowa
policy-means-weight_minor = punkty za drobny incydent
policy-means-weight_serious = punkty za poważny incydent
policy-means-weight_severe = punkty za bardzo poważny incydent
policy-means-shared_share = ich część w tym, co wspólne albo jeszcze niejasne
policy-means-minors_a_week = ile drobnych incydentów w tygodniu się liczy
policy-means-settle_call = ile punktów długu spłaca telefon
policy-means-settle_gift = ile punktów długu spłaca prezent na przeprosiny
policy-means-settle_refund = ile punktów długu spłaca zwrot, o który nie proszono
policy-means-abuse_serious_days = ile dni liczą się poważne obelgi
policy-means-late_apart_days = ile dni między dwoma niezapłaconymi opóźnieniami wystarczy
policy-means-time_sink_unpaid_days = po ilu dniach bez wpłaty godziny idą na marne
policy-means-time_sink_others_days = w ciągu ilu dni zapłacił ktoś inny
policy-means-loss_paid_days = w ciągu ilu dni klient w ogóle płacił
policy-means-broken_crossed_count = ile przekroczonych granic łamie ustalenia
policy-means-broken_crossed_on_days = w ilu różnych dniach je przekroczono
policy-means-broken_crossed_days = w ciągu ilu dni je przekroczono
policy-means-broken_review_days = ile dni liczy się przegląd „niedotrzymane”
policy-means-broken_all_times = ile razy part_at muszą ważyć wszystkie incydenty razem, by złamać ustalenia
policy-means-broken_all_on_days = w ilu różnych dniach do nich doszło
policy-means-neglect_days = po ilu dniach najważniejszemu klientowi nas brakuje
policy-means-watch_again_on_days = w ilu różnych dniach dłuższego okresu, by obserwować klienta
policy-means-watch_again_days = ile dni ma ten dłuższy okres
policy-means-watch_months = w ilu różnych miesiącach z incydentami, by obserwować klienta
policy-means-watch_months_days = z ilu dni liczone są te miesiące
policy-means-decide_count_days = z ilu dni liczą się strata czasu i targowanie się
policy-means-decide_hours_days = z ilu dni liczą się godziny na potencjalnego klienta
policy-means-vital_share = część przychodów, którą przynoszą najważniejsi klienci
policy-means-vital_payers = ilu klientów musi zapłacić, by wskazać najważniejszych
policy-means-vital_first_days = ile dni musi mieć pierwsza wpłata, by wskazać najważniejszych
policy-means-vital_days = z ilu dni liczone są przychody
policy-means-count = { $rule }: ile przypadków wystarczy
policy-means-on_days = { $rule }: w ilu różnych dniach
policy-means-days = { $rule }: w ciągu ilu dni
policy-means-latest_days = { $rule }: ostatni w ciągu tylu dni
policy-means-first_days = { $rule }: pierwszy co najmniej tyle dni temu
policy-means-hours = { $rule }: ile godzin wystarczy
policy-means-share = { $rule }: od jakiej części wpłat

## Czego nie przyjęto
error-policy-name = Nie ma liczby „{ $name }”.
mend-policy-name = Może: { $names }. Wszystkie pokaże /policy show all
error-policy-range = Wartość „{ $value }” nie pasuje do { $name }.
mend-policy-range = Liczba od { $low } do { $high }.
error-policy-whole = { $name } to liczba całkowita, a „{ $value }” nią nie jest.
mend-policy-whole = Liczba całkowita od { $low } do { $high }.
error-policy-order = { $low } ({ $first }) byłoby powyżej { $high } ({ $second }).
mend-policy-order = Można ustawić obie naraz, pierwszą nie wyżej niż drugą: /policy set { $low } … { $high } …
