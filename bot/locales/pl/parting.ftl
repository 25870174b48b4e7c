## Rozstanie w dobrym porządku: decyzja, plan i kroki, koniec, polecenia
summary-steps = plan rozstania: odhacz krok, przekaż, przesuń, dodaj
usage-steps = /steps KLIENT  ·  NUMER zrobione  ·  NUMER przekaż @OSOBA  ·  NUMER przesuń DATA  ·  NUMER tekst  ·  dodaj by:DATA TEKST

step-tell-name = rozmowa z klientem
step-write-name = wiadomość dla klienta: na piśmie albo we dwoje
step-notice-name = wypowiedzenie i data końca na piśmie
step-recommend-name = polecenie kogoś innego
step-invoice-name = ostatnia faktura
step-handover-name = przekazanie plików
step-access-name = zamknięcie dostępów
step-thanks-name = podziękowanie i prośba o opinię
step-update-name = wiadomość do klienta, na czym stoimy

draft-notice =
    Zgodnie z naszą rozmową nasza współpraca kończy się { $day }.
    Do tego dnia obowiązuje wszystko, co ustalone, i co tydzień napiszemy, jak idzie.
    { $address ->
        [pan] Jeśli coś lepiej załatwić inaczej, prosimy o wiadomość w najbliższych dniach.
        [pani] Jeśli coś lepiej załatwić inaczej, prosimy o wiadomość w najbliższych dniach.
        [ty] Jeśli coś lepiej załatwić inaczej, daj nam znać w najbliższych dniach.
       *[panstwo] Jeśli coś lepiej załatwić inaczej, prosimy o wiadomość w najbliższych dniach.
    }
draft-recommend =
    Zależy nam, żeby po { $day } wszystko było w dobrych rękach.
    Dobrze mogą tu pasować: …
    { $address ->
        [pan] Chętnie Pana przedstawimy i opowiemy, na czym stanęło.
        [pani] Chętnie Panią przedstawimy i opowiemy, na czym stanęło.
        [ty] Chętnie Cię przedstawimy i opowiemy, na czym stanęło.
       *[panstwo] Chętnie Państwa przedstawimy i opowiemy, na czym stanęło.
    }
draft-invoice =
    Przesyłamy ostatnią fakturę za wszystko, co zostało ustalone do { $day }: …
    { $address ->
        [pan] Jeśli któraś pozycja jest niejasna, prosimy o telefon; przejdziemy przez nią razem.
        [pani] Jeśli któraś pozycja jest niejasna, prosimy o telefon; przejdziemy przez nią razem.
        [ty] Jeśli któraś pozycja jest niejasna, zadzwoń; przejdziemy przez nią razem.
       *[panstwo] Jeśli któraś pozycja jest niejasna, prosimy o telefon; przejdziemy przez nią razem.
    }
    Po jej opłaceniu nic między nami nie zostaje otwarte.
draft-handover =
    { $address ->
        [pan] Przekazujemy wszystkie pliki i dokumenty, które należą do Pana: …
        [pani] Przekazujemy wszystkie pliki i dokumenty, które należą do Pani: …
        [ty] Przekazujemy wszystkie pliki i dokumenty, które należą do Ciebie: …
       *[panstwo] Przekazujemy wszystkie pliki i dokumenty, które należą do Państwa: …
    }
    { $address ->
        [pan] Prosimy sprawdzić do { $day }, czy niczego nie brakuje, i dać nam znać.
        [pani] Prosimy sprawdzić do { $day }, czy niczego nie brakuje, i dać nam znać.
        [ty] Sprawdź, proszę, do { $day }, czy niczego nie brakuje, i daj nam znać.
       *[panstwo] Prosimy sprawdzić do { $day }, czy niczego nie brakuje, i dać nam znać.
    }
    To, czego nie musimy przechowywać z mocy prawa, potem usuniemy.
draft-access =
    { $address ->
        [pan] Dziś oddajemy dostępy do Pana kont i systemów: …
        [pani] Dziś oddajemy dostępy do Pani kont i systemów: …
        [ty] Dziś oddajemy dostępy do Twoich kont i systemów: …
       *[panstwo] Dziś oddajemy dostępy do Państwa kont i systemów: …
    }
    { $address ->
        [pan] Prosimy zmienić hasła, które są nam znane; tak będzie bezpieczniej.
        [pani] Prosimy zmienić hasła, które są nam znane; tak będzie bezpieczniej.
        [ty] Zmień, proszę, hasła, które są nam znane; tak będzie bezpieczniej.
       *[panstwo] Prosimy zmienić hasła, które są nam znane; tak będzie bezpieczniej.
    }
    { $address ->
        [pan] Jeśli po naszej stronie też trzeba coś zamknąć, prosimy o wiadomość.
        [pani] Jeśli po naszej stronie też trzeba coś zamknąć, prosimy o wiadomość.
        [ty] Jeśli po naszej stronie też trzeba coś zamknąć, daj nam znać.
       *[panstwo] Jeśli po naszej stronie też trzeba coś zamknąć, prosimy o wiadomość.
    }
draft-thanks =
    Nasza wspólna praca dobiega końca i chcemy podziękować: najbardziej cieszyło nas …
    Czy możemy zapytać, co dało się zrobić lepiej? Wystarczą dwa zdania.
    Życzymy wszystkiego dobrego; zawsze można do nas napisać.

tone-why = Proponowany ton: { $tone }. { $why }
tone-why-part = Tak zakończyła się rozmowa { $day }, za zgodą obu stron.
tone-why-threat = Padła groźba, { $day }.
tone-why-abuse = Padły obelgi, ostatnio { $day }.
tone-why-boundaries =
    { $count ->
        [one] Granica została przekroczona { $day }.
        [few] Granice zostały przekroczone { $count } razy, ostatnio { $day }.
        [many] Granice zostały przekroczone { $count } razy, ostatnio { $day }.
       *[other] Granice zostały przekroczone { $count } razy, ostatnio { $day }.
    }
tone-why-effort = Nie stoi za tym nic ostrego: chodzi o nakład pracy albo pieniądze.
part-unspoken = { $client }: rozmowa jeszcze się nie odbyła i nikt jej nie odmówił. Jedna otwarta rozmowa najpierw jest uczciwa wobec obu stron; jeśli mimo to bez niej, prosimy o powód, zostanie zapisany przy planie.
part-unspoken-since = { $client }: ostatnia rozmowa odbyła się { $held }, a { $settled } sprawy się ułożyły. Od tego czasu rozmowy nie było i nikt jej nie odmówił. Jedna otwarta rozmowa najpierw jest uczciwa wobec obu stron; jeśli mimo to bez niej, prosimy o powód, zostanie zapisany przy planie.
part-hurt = Najpierw osoba z zespołu, która ucierpiała. Klient dowiaduje się na piśmie albo od dwóch osób, a w planie nie ma polecania nikogo ani podziękowania.
ask-part-reason = { $client }: dlaczego rozstanie bez rozmowy?
label-vital = Najważniejsi klienci
vital-yes = tak, wśród tych, którzy przynoszą najwięcej
label-still-open = Jeszcze otwarte
open-invoice =
    { $count ->
        [one] { $count } faktura
        [few] { $count } faktury
        [many] { $count } faktur
       *[other] { $count } faktury
    }
open-promise =
    { $count ->
        [one] { $count } nasza obietnica
        [few] { $count } nasze obietnice
        [many] { $count } naszych obietnic
       *[other] { $count } naszej obietnicy
    }
open-agreement = ustalenia w mocy
button-part-tone = Tak, ton: { $tone }

plan-until =
    { $count ->
        [one] { $count } krok do { $day }. Ton: { $tone }.
        [few] { $count } kroki do { $day }. Ton: { $tone }.
        [many] { $count } kroków do { $day }. Ton: { $tone }.
       *[other] { $count } kroku do { $day }. Ton: { $tone }.
    }
plan-next = Dalej: { $step }
plan-title = { $client }: plan rozstania do { $day } (ton: { $tone })
plan-all-done = Wszystkie kroki zrobione.
plan-row = do { $day }. { $ahead }
plan-ended = { $client }: plan dobiegł końca, etap to teraz „współpraca zakończona”.
plan-ended-open =
    { $count ->
        [one] Nieodhaczony został { $count } krok:
        [few] Nieodhaczone zostały { $count } kroki:
        [many] Nieodhaczonych zostało { $count } kroków:
       *[other] Nieodhaczone zostało { $count } kroku:
    }
step-line = { $number }. { $day }: { $step } ({ $who })
step-line-done = { $number }. { $step }: zrobione { $day }
step-bare = { $number }. { $step } ({ $day })
step-reminder = { $client }, krok { $number }: { $step }
step-ticked = { $client }, krok { $number } zrobiony: { $step }
step-assigned = { $client }, krok { $number } ({ $step }): teraz odpowiada { $who }.
step-moved = { $client }, krok { $number } ({ $step }): nowy termin { $day }.
step-added = { $client }, dodany krok { $number } na { $day }: { $step }
ask-step-who = Kto bierze krok „{ $step }”? Wystarczy @nazwa.
ask-step-when = Na kiedy „{ $step }”?
no-plan-yet = { $client }: nie ma planu rozstania. Otwiera go właściciel: /part { $client }
button-steps = Plan
button-draft = Gotowy tekst
button-another-day = Inny dzień
button-someone-else = Ktoś inny
button-step = Krok { $number }
button-tick = { $number } zrobione
button-thank-referral = Słowa podziękowania
label-plan = Rozstanie
label-hour-then = Godzina pracy wtedy
hour-then = przynosiła { $brought }, kosztowała { $cost }
hour-then-brought = przynosiła { $brought }
label-came-from = Z polecenia

error-parting-too-far = Do tego dnia jest ponad rok: { $day }.
mend-parting-too-far = Koniec powinien przypadać w ciągu roku: by:DATA.
error-bad-tone = Nie ma tonu „{ $value }”.
mend-bad-tone = Tony: direct (bezpośrednio), soft (łagodnie), mutual (wspólnie).
error-no-plan = { $client }: nie ma planu rozstania.
mend-no-plan = Otwiera go właściciel: /part { $client }
error-no-such-step = { $client }: w planie nie ma kroku { $number }.
mend-no-such-step = Wszystkie kroki: /steps { $client }
error-no-draft = Krok { $number } jest własny, nie ma do niego gotowego tekstu.
mend-no-draft = Jakie teksty są, pokazuje /script.
error-step-done = Krok { $number } jest już odhaczony, { $day }.
mend-step-done = Nic więcej nie trzeba. Kto go odhaczył, może to cofnąć: /undo
error-plan-over = { $client }: plan już się zakończył.
mend-plan-over = Resztę wciąż można odhaczyć.
error-step-after-end = Plan kończy się { $day }.
mend-step-after-end = Pasuje dzień nie późniejszy.
