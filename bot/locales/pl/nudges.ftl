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
talk-untouched = { $client }: propozycja rozmowy czeka już dwa tygodnie. Przeprowadzić ją, zostawić sprawy tak, jak są, czy przekazać komuś?
