## Co obiecaliśmy, przerwana rozmowa i publiczne opinie, które czekają na odpowiedź
summary-promise = co obiecaliśmy i na kiedy
usage-promise = /promise KLIENT by:DATA NOTATKA
summary-pause = przerwać gorącą rozmowę i obiecać powrót
usage-pause = /pause KLIENT [CZAS] [NOTATKA]
summary-review = publiczna opinia, na którą trzeba odpowiedzieć
usage-review = /review KLIENT ADRES [CYTAT]
summary-answered = na publiczną opinię jest już odpowiedź
usage-answered = /answered KLIENT [NOTATKA]

promises-title = Obiecane: { $client }
no-promises = { $client }: nie ma otwartych obietnic.
promise-row = #{ $number } do { $due }: { $what }
promise-row-late = #{ $number } termin minął { $due }: { $what }
promise-pause = wrócić do przerwanej rozmowy
promise-pause-note = wrócić do przerwanej rozmowy ({ $note })
promise-reminds = W terminie przyjdzie przypomnienie.
promise-moved = Numer zostaje ten sam: #{ $number }. Cofnięcie tego wpisu przywraca poprzedni termin.
promise-missed-offer = Jeśli się nie udało, można to zapisać jako nasze własne potknięcie. Samo nic się nie zapisuje.
ask-promise = { $client }: co obiecaliśmy?
ask-promise-by = { $client }: na kiedy to obiecaliśmy?
label-promises = Obiecane
promises-open =
    { $count ->
        [one] do { $due }: { $what }
        [few] { $count } otwarte, najbliższa do { $due }: { $what }
        [many] { $count } otwartych, najbliższa do { $due }: { $what }
       *[other] { $count } otwartej, najbliższa do { $due }: { $what }
    }
promise-due = { $client }: nadszedł termin obietnicy, { $due }
pause-due = { $client }: koniec przerwy. Powrót obiecany na { $due }
promise-missed = { $client }: obiecane na { $due }. Udało się?
button-promise-kept = Zrobione
button-promise-missed = Nie wyszło
button-promise = #{ $number }
button-new-date = Nowy termin
button-log-as-ours = Zapisz jako nasze
button-only-close = Tylko zamknij
error-no-such-promise = { $client }: nie ma otwartej obietnicy #{ $number }.
mend-no-such-promise = /promise { $client } pokazuje, co jest otwarte.
error-no-promise-date = Brakuje terminu.
mend-no-promise-date = Termin stoi na początku: /promise { $client } by:DATA, a dalej słowa.

ask-review-link = { $client }: gdzie jest ta opinia? Wklej jej adres.
review-clock = Od teraz czeka na odpowiedź. Po dobie przyjdzie przypomnienie, po trzech dowiedzą się właściciele.
which-review = { $client }: na którą opinię jest odpowiedź?
label-reviews = Publiczna opinia
reviews-open =
    { $count ->
        [one] bez odpowiedzi od { $since }
        [few] { $count } bez odpowiedzi, najstarsza od { $since }
        [many] { $count } bez odpowiedzi, najstarsza od { $since }
       *[other] { $count } bez odpowiedzi, najstarsza od { $since }
    }
review-still-waits = { $client }: publiczna opinia od trzech dni czeka na odpowiedź
reason-review = #{ $number } { $day }: publiczna opinia
reason-review-link = #{ $number } { $day }: { $link }
next-review = Następny krok: przeczytać dwa razy i odpowiedzieć tam, spokojnie i krótko. Milczenie czyta się jak zgodę.
nudge-review-over = Żadna opinia już nie czeka.
button-answered = Jest odpowiedź
error-no-review-link = Brakuje adresu opinii.
mend-no-review-link = Adres stoi na początku: /review { $client } ADRES, a dalej jej słowa.
error-no-open-review = { $client }: żadna publiczna opinia nie czeka na odpowiedź.
mend-no-open-review = /review { $client } i adres opinii zapisuje nową.
error-no-such-review = { $client }: wśród opinii, które czekają na odpowiedź, nie ma #{ $number }.
mend-no-such-review = /answered { $client } pokazuje, które czekają.
