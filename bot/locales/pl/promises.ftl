## Co obiecaliśmy, przerwana rozmowa i publiczne opinie, które czekają na odpowiedź
summary-promise = co obiecaliśmy i na kiedy
usage-promise = /promise KLIENT do:DATA NOTATKA
summary-pause = przerwij ostrą rozmowę i obiecaj powrót
usage-pause = /pause KLIENT [CZAS] [NOTATKA]
summary-review = publiczna opinia, na którą trzeba odpowiedzieć
usage-review = /review KLIENT ADRES [CYTAT]
summary-answered = publiczna opinia ma już odpowiedź
usage-answered = /answered KLIENT [NOTATKA]

promises-title = Obiecane: { $client }
no-promises = { $client }: nie ma otwartych obietnic.
promise-row = #{ $number } do { $due }: { $what }
promise-row-late = #{ $number } termin minął { $due }: { $what }
promise-pause = powrót do przerwanej rozmowy
promise-pause-note = powrót do przerwanej rozmowy ({ $note })
promise-reminds = Przypomnę w terminie.
promise-moved = Numer zostaje ten sam: #{ $number }. Cofnięcie tego wpisu przywróci poprzedni termin.
promise-missed-offer = Jeśli się nie udało, możemy to zapisać po naszej stronie. Samo nic się nie zapisze.
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
promise-due = { $client }: dziś termin obietnicy ({ $due })
pause-due = { $client }: koniec przerwy, obiecany powrót: { $due }
promise-missed = { $client }: obiecane na { $due }. Udało się?
button-promise-kept = Zrobione
button-promise-missed = Nie udało się
button-promise = #{ $number }
button-new-date = Nowy termin
button-log-as-ours = Zapisz po naszej stronie
button-only-close = Tylko zamknij
error-no-such-promise = { $client }: nie mam otwartej obietnicy #{ $number }.
mend-no-such-promise = /promise { $client } pokaże, co jest otwarte.
error-no-promise-date = Brakuje terminu.
mend-no-promise-date = Wpisz termin na początku: /promise { $client } do:DATA, a potem treść obietnicy.

ask-review-link = { $client }: gdzie jest ta opinia? Wklej jej adres.
review-clock = Czeka na odpowiedź. Przypomnę po dobie, a po trzech powiem właścicielom.
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
next-review = Następny krok: przeczytać dwa razy i odpowiedzieć tam, spokojnie i krótko. Milczenie wygląda na przyznanie racji.
nudge-review-over = Żadna opinia już nie czeka.
button-answered = Jest odpowiedź
error-no-review-link = Brakuje adresu opinii.
mend-no-review-link = Wpisz najpierw adres: /review { $client } ADRES, a potem cytat.
error-no-open-review = { $client }: żadna publiczna opinia nie czeka na odpowiedź.
mend-no-open-review = Nową zapiszesz tak: /review { $client } i adres opinii.
error-no-such-review = { $client }: #{ $number } nie jest opinią, która czeka na odpowiedź.
mend-no-such-review = /answered { $client } pokaże, które czekają.
