## Karta klienta i co znaczy stan
standing-means-steady = nic nie wymaga uwagi.
standing-means-watch = zaczyna się zbierać; teraz często wystarczy mały krok.
standing-means-amends = coś po naszej stronie czeka na naprawę; najpierw nasz telefon.
standing-means-talk = nazbierało się; otwarta rozmowa da więcej niż małe kroki.
standing-means-part = rozmowy nie pomogły albo ktoś jest zagrożony; decyduje właściciel.
standing-means-decide = to już dużo kosztuje; wyznaczyć ramy albo uprzejmie odmówić.
card-meaning = „{ $standing }” znaczy: { $means }
help-standing-title = Co znaczy stan
help-standing = { $standing }: { $means }
help-standing-more = /why KLIENT pokazuje, z czego się składa, /policy show – liczby reguł.
no-clients-standing = Żaden klient nie ma teraz stanu „{ $standing }”.

card-course = { $since } { $trend }
card-since = Tak od { $since }.
card-strain-up = Coraz trudniej: napięcie { $now }, miesiąc temu { $before }.
card-strain-down = Coraz spokojniej: napięcie { $now }, miesiąc temu { $before }.
card-strain-level = Bez zmian: napięcie { $now }, miesiąc temu { $before }.
card-debt-up = Nasz dług rośnie: teraz { $now }, miesiąc temu { $before }.
card-debt-down = Nasz dług maleje: teraz { $now }, miesiąc temu { $before }.
card-debt-level = Nasz dług bez zmian: teraz { $now }, miesiąc temu { $before }.
card-agreement-strain = Napięcie wynosi { $strain }, ale liczy się tylko to po ustaleniach z { $since }: { $base }.
card-agreement-before = Napięcie wynosi { $strain }, ale zebrało się w całości przed ustaleniami z { $since }.

card-next-with = { $step } Odpowiada: { $who }.
card-next-undated = { $step } Odpowiada: { $who }, dnia jeszcze nie ma.
card-next-unassigned = { $step } Nikt jeszcze za to nie odpowiada.
card-next-again = Następny krok: wrócić do tego { $day } ({ $who }: { $action }).
card-next-again-bare = Następny krok: wrócić do tego { $day } ({ $action }).
card-next-talk = Następny krok: rozmowa { $at } ({ $who }).
card-next-promise = Następny krok: obiecane do { $at } ({ $who }): { $what }
card-next-kept = Następny krok: { $day } sprawdzić, czy ustalenia są dotrzymywane ({ $who }).

overdue-talk = Czeka od { $since }: jak poszła rozmowa?
overdue-kept = Czeka od { $since }: czy ustalenia są dotrzymane?
overdue-promise = Po terminie od { $since }, nasza obietnica: { $what }
overdue-review = Bez odpowiedzi od { $since }: publiczna opinia
overdue-invoice = Po terminie od { $since }, faktura #{ $number }: { $amount }
overdue-step = Po terminie od { $since }, krok { $number }: { $step } ({ $who })

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
card-money-elsewhere = Kwot tu nie widać. Na czacie prywatnym: /status { $client }
