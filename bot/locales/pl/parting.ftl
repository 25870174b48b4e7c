## Rozstanie w dobrym porządku: decyzja, plan i kroki, koniec, polecenia
summary-steps = plan rozstania: odhacz krok, przekaż, przesuń, dodaj
usage-steps = /steps KLIENT  ·  NUMER zrobione  ·  NUMER przekaż @OSOBA  ·  NUMER przesuń DATA  ·  NUMER tekst  ·  dodaj do:DATA TEKST

step-tell-name = przekazanie decyzji klientowi
step-write-name = przekazanie decyzji na piśmie albo we dwoje
step-notice-name = wypowiedzenie i data końca na piśmie
step-recommend-name = wskazanie innego wykonawcy
step-invoice-name = ostatnia faktura
step-handover-name = przekazanie plików
step-access-name = zamknięcie dostępów
step-thanks-name = podziękowanie i prośba o opinię
step-update-name = wiadomość do klienta o postępach

draft-notice =
    Potwierdzamy na piśmie: nasza współpraca kończy się { $day }.
    Do tego dnia obowiązują wszystkie ustalenia, a co tydzień będziemy pisać, jak idzie.
    { $address ->
        [pan] Jeśli coś lepiej załatwić inaczej, prosimy o wiadomość w najbliższych dniach.
        [pani] Jeśli coś lepiej załatwić inaczej, prosimy o wiadomość w najbliższych dniach.
        [ty] Jeśli coś lepiej załatwić inaczej, daj nam znać w najbliższych dniach.
       *[panstwo] Jeśli coś lepiej załatwić inaczej, prosimy o wiadomość w najbliższych dniach.
    }
draft-recommend =
    Zależy nam, żeby po { $day } wszystko trafiło w dobre ręce.
    Dobrze mogą się tu sprawdzić: …
    { $address ->
        [pan] Chętnie Pana przedstawimy i opowiemy, na jakim etapie są sprawy.
        [pani] Chętnie Panią przedstawimy i opowiemy, na jakim etapie są sprawy.
        [ty] Chętnie Cię przedstawimy i opowiemy, na jakim etapie są sprawy.
       *[panstwo] Chętnie Państwa przedstawimy i opowiemy, na jakim etapie są sprawy.
    }
draft-invoice =
    Przesyłamy ostatnią fakturę, za prace ustalone do { $day }: …
    { $address ->
        [pan] Jeśli któraś pozycja jest niejasna, prosimy o telefon; wszystko wyjaśnimy.
        [pani] Jeśli któraś pozycja jest niejasna, prosimy o telefon; wszystko wyjaśnimy.
        [ty] Jeśli któraś pozycja jest niejasna, zadzwoń; wszystko wyjaśnimy.
       *[panstwo] Jeśli któraś pozycja jest niejasna, prosimy o telefon; wszystko wyjaśnimy.
    }
    Po jej opłaceniu wszystkie rozliczenia będą zamknięte.
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
    Potem usuniemy wszystko, czego nie musimy przechowywać z mocy prawa.
draft-access =
    { $address ->
        [pan] Dziś oddajemy dostępy do Pana kont i systemów: …
        [pani] Dziś oddajemy dostępy do Pani kont i systemów: …
        [ty] Dziś oddajemy dostępy do Twoich kont i systemów: …
       *[panstwo] Dziś oddajemy dostępy do Państwa kont i systemów: …
    }
    { $address ->
        [pan] Prosimy zmienić hasła, które znamy; tak będzie bezpieczniej.
        [pani] Prosimy zmienić hasła, które znamy; tak będzie bezpieczniej.
        [ty] Zmień, proszę, hasła, które znamy; tak będzie bezpieczniej.
       *[panstwo] Prosimy zmienić hasła, które znamy; tak będzie bezpieczniej.
    }
    { $address ->
        [pan] Jeśli po naszej stronie też trzeba coś zamknąć, prosimy o wiadomość.
        [pani] Jeśli po naszej stronie też trzeba coś zamknąć, prosimy o wiadomość.
        [ty] Jeśli po naszej stronie też trzeba coś zamknąć, daj nam znać.
       *[panstwo] Jeśli po naszej stronie też trzeba coś zamknąć, prosimy o wiadomość.
    }
draft-thanks =
    Nasza współpraca dobiega końca i chcemy podziękować. Najbardziej cieszyło nas …
    Czy możemy zapytać, co dało się zrobić lepiej? Wystarczą dwa zdania.
    Życzymy wszystkiego dobrego; zawsze można do nas napisać.

tone-why = Proponowany ton: { $tone }. { $why }
tone-why-part = Tak skończyła się rozmowa { $day }, za zgodą obu stron.
tone-why-threat = Padła groźba ({ $day }).
tone-why-abuse = Padły obelgi (ostatnio { $day }).
tone-why-boundaries =
    { $count ->
        [one] Granica przekroczona { $day }.
        [few] Granice przekroczone { $count } razy, ostatnio { $day }.
        [many] Granice przekroczone { $count } razy, ostatnio { $day }.
       *[other] Granice przekroczone { $count } razy, ostatnio { $day }.
    }
tone-why-effort = Nie ma tu obelg ani gróźb: chodzi o nakład pracy albo pieniądze.
part-unspoken =
    { $client }: nie było jeszcze rozmowy ani odmowy rozmowy.
    Jedna otwarta rozmowa jest uczciwa wobec obu stron.
    Jeśli mimo to kończymy bez niej, podaj powód; zapiszę go przy planie.
part-unspoken-since =
    { $client }: ostatnia rozmowa była { $held }, a { $settled } sprawy się ułożyły. Od tego czasu nie było rozmowy ani odmowy.
    Jedna otwarta rozmowa jest uczciwa wobec obu stron.
    Jeśli mimo to kończymy bez niej, podaj powód; zapiszę go przy planie.
part-hurt =
    Najpierw zadbajmy o osobę z zespołu, którą to dotknęło.
    Klient dowie się na piśmie albo od dwóch osób. W planie nie ma wskazywania innego wykonawcy ani podziękowań.
ask-part-reason = { $client }: dlaczego kończymy bez rozmowy?
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
open-agreement = obowiązujące ustalenia
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
plan-ended = { $client }: plan się zakończył. Etap: współpraca zakończona.
plan-ended-open =
    { $count ->
        [one] Bez odhaczenia został { $count } krok:
        [few] Bez odhaczenia zostały { $count } kroki:
        [many] Bez odhaczenia zostało { $count } kroków:
       *[other] Bez odhaczenia zostało { $count } kroku:
    }
step-line = { $number }. { $step }, do { $day } ({ $who })
step-line-done = { $number }. { $step }: zrobione { $day }
step-bare = { $number }. { $step }, do { $day }
step-reminder = { $client }, krok { $number }: { $step }
step-ticked = { $client }, krok { $number } zrobiony: { $step }
step-assigned = { $client }, krok { $number } ({ $step }): teraz odpowiada { $who }.
step-moved = { $client }, krok { $number } ({ $step }): nowy termin { $day }.
step-added = { $client }, dodano krok { $number } (do { $day }): { $step }
ask-step-who = Kto bierze krok „{ $step }”? Wystarczy @nazwa.
ask-step-when = Na kiedy „{ $step }”?
no-plan-yet = { $client }: nie ma jeszcze planu rozstania. Otwiera go właściciel: /part { $client }
button-steps = Plan
button-draft = Gotowy tekst
button-another-day = Inny dzień
button-someone-else = Ktoś inny
button-step = Krok { $number }
button-tick = { $number } zrobione
button-thank-referral = Jak podziękować
label-plan = Rozstanie
label-hour-then = Godzina pracy wtedy
hour-then = przynosiła { $brought }, kosztowała { $cost }
hour-then-brought = przynosiła { $brought }
label-came-from = Z polecenia

error-parting-too-far = { $day } to ponad rok od dziś.
mend-parting-too-far = Wybierz koniec w ciągu roku: do:DATA.
error-bad-tone = Nie znam tonu „{ $value }”.
mend-bad-tone = Tony: bezpośredni, łagodny, wspólnie.
error-no-plan = { $client }: nie ma jeszcze planu rozstania.
mend-no-plan = Otwiera go właściciel: /part { $client }
error-no-such-step = { $client }: w planie nie ma kroku { $number }.
mend-no-such-step = Wszystkie kroki pokaże /steps { $client }
error-no-draft = Krok { $number } jest własny, więc nie mam do niego gotowego tekstu.
mend-no-draft = Gotowe teksty pokaże /script.
error-step-done = Krok { $number } jest już odhaczony ({ $day }).
mend-step-done = Nic więcej nie trzeba. Odhaczenie można cofnąć: /undo
error-plan-over = { $client }: plan już się zakończył.
mend-plan-over = Resztę wciąż można odhaczyć.
error-step-after-end = Plan kończy się { $day }.
mend-step-after-end = Wybierz dzień nie późniejszy niż koniec planu.
