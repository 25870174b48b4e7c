## Głos produktu: te zdania stoją w sugestii i nigdzie indziej
nudge-step = { $client }: jeden mały krok
nudge-amends = { $client }: najpierw to naprawmy: zadzwońmy
nudge-talk = { $client }: czas na kluczową rozmowę
nudge-part = { $client }: pora rozważyć rozstanie
nudge-decide = { $client }: ograniczyć zaangażowanie albo odmówić współpracy
nudge-care = { $client }: odrobina troski
nudge-review = { $client }: publiczna opinia czeka na odpowiedź

nudge-passed = To już minęło. Stan teraz: { $standing }.
nudge-superseded = Sprawy poszły dalej. Stan teraz: { $standing }.
nudge-stage = Pytanie nieaktualne: klient jest na etapie „{ $stage }”.
decided = { $member }: { $action }.
decided-plan = { $member }: zaplanowano rozmowę na { $at }.
decision-undone = Decyzję cofnięto.
decided-until = { $member }: { $action }; wrócimy do tego { $day }.

reason-incident = #{ $number } { $day }: { $category }, { $severity }, { $fault }
reason-incident-noted = #{ $number } { $day }: { $category }, { $severity }, { $fault }: „{ $note }”
reason-given = #{ $number } { $day }: { $kind }
reason-given-noted = #{ $number } { $day }: { $kind }: „{ $note }”
reason-private = #{ $number } { $day }: tylko dla właścicieli

step-listen = Następny krok: najpierw wysłuchać i powtórzyć własnymi słowami, co klient mówi.
step-quote = Następny krok: życzliwie i na piśmie przypomnieć, co zostało ustalone.
step-no = Następny krok: raz i życzliwie powiedzieć „nie”, a potem powiedzieć, co jest możliwe.
step-call = Następny krok: zadzwonić jeszcze dziś, zanim zadzwoni klient.
next-amends = Następny krok: zadzwonić, powiedzieć, co zawiodło po naszej stronie, i zaproponować, jak to naprawimy.
next-talk = Następny krok: zaplanować jedną otwartą, szczerą rozmowę.
next-part = Następny krok: zobaczyć, co jest na szali, i zdecydować razem.
next-safety = Następny krok: właściciel od razu rozmawia z osobą, której to dotyczy, a potem potwierdza albo mówi: to nie to. Nikt nie powinien spotykać się z tym klientem w pojedynkę.
next-decide = Następny krok: ograniczyć to, co dajemy, albo uprzejmie odmówić.
next-care = Następny krok: zadzwonić i zapytać, co słychać, niczego nie sprzedając.
next-giving = Następny krok: przejrzeć, co wciąż oddajemy za darmo, i zdecydować, co zostaje.
step-tone = Następny krok: zobaczyć, co się za tym kryje, a potem spokojnie powiedzieć, jakiego tonu potrzebujemy.
step-pressure = Następny krok: zapytać, o co naprawdę chodzi, i niczego nie obiecywać od ręki.
step-limit = Następny krok: życzliwie powiedzieć, ile mamy czasu i co wykracza ponad to.
step-mismatch = Następny krok: jeszcze dziś wyjaśnić, jak kto to zrozumiał, i zapisać wynik.
step-late = Następny krok: jeszcze dziś życzliwie przypomnieć i zapytać, którego dnia będzie wpłata.
step-silence = Następny krok: napisać jeszcze raz, krótko: co czeka i do kiedy.
next-unhappy = Następny krok: zadzwonić dziś, wysłuchać wszystkiego i powiedzieć, co się zmieni i na kiedy.
next-talk-late = Następny krok: zaplanować jedną otwartą rozmowę o tym, kiedy płacone są faktury.
next-talk-price = Następny krok: zaplanować jedną otwartą rozmowę o cenie i o tym, co obejmuje.
next-talk-worth = Następny krok: zaplanować jedną otwartą rozmowę o tym, ile ta praca kosztuje i ile przynosi.
next-talk-time = Następny krok: zaplanować jedną otwartą rozmowę o tym, ile mamy czasu i który z niego jest płatny.
next-talk-boundary = Następny krok: zaplanować jedną otwartą rozmowę i wziąć na nią spisaną granicę.
next-talk-breach = Następny krok: zaplanować jedną otwartą rozmowę o tym, co było ustalone i się nie utrzymało.
next-talk-scope = Następny krok: zaplanować jedną otwartą rozmowę o tym, co jest w cenie, a co płatne osobno.
next-talk-tone = Następny krok: zaplanować jedną otwartą rozmowę o tym, jakiego tonu potrzebujemy, żeby dobrze pracować.
next-talk-mismatch = Następny krok: zaplanować jedną otwartą rozmowę o tym, czego oczekuje każda ze stron.
next-talk-silence = Następny krok: zaplanować jedną otwartą rozmowę o tym, jak i kiedy sobie odpowiadamy.
next-step-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się trzyma i czego potrzebuje. Potem odpisać albo odpowiedzieć we dwoje.
next-amends-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się trzyma. Potem ktoś inny naprawi nasz błąd: na piśmie albo we dwoje przy telefonie.
next-talk-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się trzyma i czego potrzebuje. Potem zaplanować rozmowę we dwoje albo na piśmie. Nikt nie idzie w pojedynkę.
next-part-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się trzyma. Potem zdecydować razem; klient dowiaduje się na piśmie albo od dwóch osób.
next-decide-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się trzyma. Potem odmówić, krótko i na piśmie.
next-care-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak im z tym klientem. Potem dzwoni ktoś inny, i to nie w pojedynkę.
next-owners = Następny krok: porozmawiać z właścicielem, zanim ktokolwiek napisze do tego klienta albo się z nim spotka.

bundle-title =
    { $count ->
        [one] Jeszcze jeden klient wymaga uwagi
        [few] Jeszcze { $count } klienci wymagają uwagi
       *[many] Jeszcze { $count } klientów wymaga uwagi
    }
summary-title =
    { $count ->
        [one] Wcześniejsze wpisy zmieniły stan jednego klienta
       *[many] Wcześniejsze wpisy zmieniły stan { $count } klientów
    }
bundle-row = { $client }: { $kind }
bundle-row-settled = { $client }: { $kind }. { $word }
bundle-passed = To już minęło.
details-title = { $client }: pieniądze
safety-confirmed = Potwierdzono. { $client }: zespół dostaje teraz wiadomość.
talk-untouched = { $client }: rozmowa zaproponowana { $day } nie ma jeszcze terminu. Przeprowadzić ją, zostawić sprawy tak, jak są, czy przekazać komuś?
talk-put-off = { $client }: rozmowa zaproponowana { $day } i przełożona { $postponed } nie ma jeszcze nowego terminu. Przeprowadzić ją, zostawić sprawy tak, jak są, czy przekazać komuś?
