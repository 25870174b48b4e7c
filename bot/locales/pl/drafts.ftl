### Przekazana wiadomość, zwykłe zdania i poprawione wiadomości.

## Przekazana wiadomość
label-evidence-author = Autor wiadomości
evidence-client = Którego klienta to dotyczy?
evidence-category = { $client }: co to było?
evidence-logged = Tę wiadomość już mam: #{ $number } { $client } – { $what }
button-another-client = Inny klient…
button-more-categories = Więcej…
button-see-entry = Pokaż #{ $number }
button-log-again = Zapisz jeszcze raz
ask-another-client = Którego klienta to dotyczy? Wystarczy nazwa; możesz dopisać, co się stało.
entry-shown = #{ $number } { $client } – { $what }

## Zwykłe zdanie
draft = Szkic wpisu: { $client } – { $what }
draft-which = Widzę tu kilka nazw. Którego klienta to dotyczy?
draft-who = Nie widzę tu nazwy klienta. Którego klienta to dotyczy?
ask-draft-client = Którego klienta to dotyczy? Wystarczy nazwa.
ask-change = Jak to zapisać? Najpierw klient, potem fakty, na końcu notatka.
draft-dropped = Szkic usunięty, niczego nie zapisuję.
button-log-draft = Zapisz
button-an-incident = To incydent…
button-change = Zmień…
button-drop = Nie zapisuj
