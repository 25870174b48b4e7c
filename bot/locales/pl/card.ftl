## Karta klienta i co znaczy stan
standing-means-steady = nic nie wymaga uwagi.
standing-means-watch = zaczyna się zbierać; teraz często wystarczy mały krok.
standing-means-amends = coś poszło nie tak po naszej stronie i czeka na nas; najpierw zadzwońmy.
standing-means-talk = nazbierało się; otwarta rozmowa da więcej niż małe kroki.
standing-means-part = rozmowy nie pomogły albo ktoś jest zagrożony; decyduje właściciel.
standing-means-decide = to już dużo kosztuje; pora wyznaczyć ramy albo uprzejmie odmówić.
card-meaning = „{ $standing }” znaczy: { $means }
help-standing-title = Co znaczy stan
help-standing = { $standing }: { $means }
help-standing-more = Skąd się bierze, pokaże /why KLIENT; progi pokaże /policy.
no-clients-standing = Żaden klient nie ma teraz stanu „{ $standing }”.

card-course = { $since } { $trend }
card-since = Tak od { $since }.
card-strain-up = Coraz trudniej: napięcie { $now }, miesiąc temu { $before }.
card-strain-down = Coraz spokojniej: napięcie { $now }, miesiąc temu { $before }.
card-strain-level = Bez zmian: napięcie { $now }, miesiąc temu { $before }.
card-debt-up = Nasz dług rośnie: teraz { $now }, miesiąc temu { $before }.
card-debt-down = Nasz dług maleje: teraz { $now }, miesiąc temu { $before }.
card-debt-level = Nasz dług bez zmian: teraz { $now }, miesiąc temu { $before }.
card-agreement-strain = Napięcie { $strain }, ale po ustaleniach z { $since } liczy się tylko { $base }.
card-agreement-before = Napięcie { $strain }, ale całe sprzed ustaleń z { $since }.

card-next-with = { $step } Odpowiada: { $who }.
card-next-undated = { $step } Odpowiada: { $who }, jeszcze bez terminu.
card-next-unassigned = { $step } Nikt jeszcze za to nie odpowiada.
card-next-again = Następny krok: wrócić do tego { $day } ({ $who }: { $action }).
card-next-again-bare = Następny krok: wrócić do tego { $day } ({ $action }).
card-next-talk = Następny krok: rozmowa { $at } ({ $who }).
card-next-promise = Następny krok: obiecane do { $at } ({ $who }): { $what }
card-next-kept = Następny krok: { $day } sprawdzić, czy ustalenia są dotrzymywane ({ $who }).

overdue-talk = Od { $since } czeka pytanie: jak poszła rozmowa?
overdue-kept = Od { $since } czeka pytanie: czy ustalenia są dotrzymane?
overdue-promise = Nasza obietnica, po terminie od { $since }: { $what }
overdue-review = Publiczna opinia bez odpowiedzi od { $since }
overdue-invoice = Faktura #{ $number }, po terminie od { $since }: { $amount }
overdue-step = Krok { $number }, po terminie od { $since }: { $step } ({ $who })

stage-with = { $stage }, odpowiada { $who }
stage-unassigned = { $stage }, nikt jeszcze nie odpowiada
terms-and-boundaries = { $terms }; granice: { $boundaries }
plan-left =
    { $count ->
        [one] Został jeden krok.
        [few] Zostały { $count } kroki.
        [many] Zostało { $count } kroków.
       *[other] Zostało { $count } kroku.
    }
paid = { $paid }, zwroty { $refunded }
refunded-only = zwroty { $refunded }
hours = { $time }, godzina przynosi { $brings }
label-figures = Liczby
figures-span = z ostatnich { $days } dni
label-paid = Wpłaty
label-shares = Udział
shares = { $revenue } przychodów, { $effort } pracy
share-revenue = { $revenue } przychodów
share-effort = { $effort } pracy
card-missing = Jeszcze niezapisane: { $what }.
missing-terms = warunki
missing-payments = wpłaty
missing-hours = godziny
missing-cost = koszt godziny
card-money-elsewhere = Kwot tu nie pokazuję. W czacie prywatnym: /status { $client }
