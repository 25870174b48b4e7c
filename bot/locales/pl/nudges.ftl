## Głos produktu: te zdania stoją w sugestii i nigdzie indziej
nudge-step = { $client }: jeden mały krok
nudge-amends = { $client }: najpierw to naprawmy, zadzwońmy
nudge-talk = { $client }: czas na kluczową rozmowę
nudge-part = { $client }: pora rozważyć rozstanie
nudge-decide = { $client }: ograniczmy zaangażowanie albo odmówmy
nudge-care = { $client }: odrobina troski
nudge-review = { $client }: publiczna opinia czeka na odpowiedź

nudge-passed = To już nieaktualne. Stan teraz: { $standing }.
nudge-superseded = Sytuacja się zmieniła. Stan teraz: { $standing }.
nudge-stage = To już nieaktualne: klient jest na etapie „{ $stage }”.
decided = { $member }: { $action }.
decided-plan = { $member }: rozmowa zaplanowana na { $at }.
decision-undone = Decyzja cofnięta.
decided-until = { $member }: { $action }; wrócimy do tego { $day }.

reason-incident = #{ $number } { $day }: { $category }, { $severity }, { $fault }
reason-incident-noted = #{ $number } { $day }: { $category }, { $severity }, { $fault } – { $note }
reason-given = #{ $number } { $day }: { $kind }
reason-given-noted = #{ $number } { $day }: { $kind } – { $note }
reason-private = #{ $number } { $day }: tylko dla właścicieli

step-listen = Następny krok: najpierw wysłuchać i powtórzyć własnymi słowami, co mówi klient.
step-quote = Następny krok: życzliwie i na piśmie przypomnieć, co jest ustalone.
step-no = Następny krok: raz, życzliwie, powiedzieć „nie”, a potem powiedzieć, co jest możliwe.
step-call = Następny krok: zadzwonić jeszcze dziś, zanim zadzwoni klient.
next-amends = Następny krok: zadzwonić, powiedzieć, co zawiodło po naszej stronie, i zaproponować, jak to naprawimy.
next-talk = Następny krok: zaplanować jedną otwartą, szczerą rozmowę.
next-part = Następny krok: sprawdzić, ile to dla nas znaczy, i zdecydować razem.
next-safety = Następny krok: od razu porozmawiać z osobą, której to dotyczy, a potem potwierdzić albo wybrać „To nie to”. Nikt nie powinien spotykać się z tym klientem w pojedynkę.
next-decide = Następny krok: ograniczyć to, co dajemy, albo uprzejmie odmówić.
next-care = Następny krok: zadzwonić i zapytać, co słychać, niczego nie sprzedając.
next-giving = Następny krok: przejrzeć, co wciąż dajemy za darmo, i zdecydować, co zostaje.
step-tone = Następny krok: sprawdzić, co się za tym kryje, a potem spokojnie powiedzieć, jakiego tonu potrzebujemy.
step-pressure = Następny krok: zapytać, o co naprawdę chodzi, i niczego nie obiecywać od ręki.
step-limit = Następny krok: życzliwie powiedzieć, ile mamy czasu i co jest już ponad to.
step-mismatch = Następny krok: jeszcze dziś wyjaśnić, jak kto to rozumie, i zapisać wynik.
step-late = Następny krok: jeszcze dziś życzliwie przypomnieć i zapytać, którego dnia będzie wpłata.
step-silence = Następny krok: napisać jeszcze raz, krótko: na co czekamy i do kiedy.
next-unhappy = Następny krok: zadzwonić dziś, wysłuchać do końca i powiedzieć, co się zmieni i na kiedy.
next-talk-late = Następny krok: zaplanować jedną otwartą rozmowę o terminach płatności.
next-talk-price = Następny krok: zaplanować jedną otwartą rozmowę o cenie i o tym, co ona obejmuje.
next-talk-worth = Następny krok: zaplanować jedną otwartą rozmowę o tym, ile ta praca kosztuje i ile przynosi.
next-talk-time = Następny krok: zaplanować jedną otwartą rozmowę o tym, ile mamy czasu i za co klient płaci.
next-talk-boundary = Następny krok: zaplanować jedną otwartą rozmowę i zabrać na nią spisaną granicę.
next-talk-breach = Następny krok: zaplanować jedną otwartą rozmowę o ustaleniach, których nie udało się dotrzymać.
next-talk-scope = Następny krok: zaplanować jedną otwartą rozmowę o tym, co jest w cenie, a co płatne osobno.
next-talk-tone = Następny krok: zaplanować jedną otwartą rozmowę o tym, jakiego tonu potrzebujemy, żeby dobrze pracować.
next-talk-mismatch = Następny krok: zaplanować jedną otwartą rozmowę o tym, czego oczekuje każda ze stron.
next-talk-silence = Następny krok: zaplanować jedną otwartą rozmowę o tym, jak i kiedy sobie odpowiadamy.
next-step-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się trzyma i czego potrzebuje. Potem odpisać albo odpowiedzieć we dwoje.
next-amends-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się trzyma. Potem niech nasz błąd naprawi ktoś inny: na piśmie albo we dwoje przy telefonie.
next-talk-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się trzyma i czego potrzebuje. Potem zaplanować rozmowę we dwoje albo na piśmie. Nikt nie idzie w pojedynkę.
next-part-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się trzyma. Potem zdecydować razem; klient dowie się na piśmie albo od dwóch osób.
next-decide-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się trzyma. Potem odmówić, krótko i na piśmie.
next-care-hurt = Następny krok: najpierw zapytać koleżankę lub kolegę, jak się pracuje z tym klientem. Potem niech zadzwoni ktoś inny, najlepiej we dwoje.
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
bundle-passed = To już nieaktualne.
details-title = { $client }: pieniądze
safety-confirmed = Potwierdzone. { $client }: zespół właśnie dostaje wiadomość.
talk-untouched =
    { $client }: rozmowa zaproponowana { $day } nie ma jeszcze terminu.
    Przeprowadzić ją, zostawić, jak jest, czy przekazać komuś?
talk-put-off =
    { $client }: rozmowa zaproponowana { $day }, przełożona { $postponed }, nie ma nowego terminu.
    Przeprowadzić ją, zostawić, jak jest, czy przekazać komuś?
