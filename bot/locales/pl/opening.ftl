### Pierwsze pytania o dziennik: strefa czasowa i waluta.

opening-asks =
    W jakiej strefie czasowej i walucie mam prowadzić ten dziennik?
    Jedno i drugie zmienisz przez /settings, walutę tylko do pierwszej kwoty.
button-opening = { $zone }, { $currency }
button-opening-other = Coś innego…
ask-opening = Podaj strefę czasową i walutę, na przykład Warszawa PLN.
opening-set = Strefa czasowa: { $zone }. Waluta: { $currency }.
opening-currency = Czy ten dziennik mam prowadzić w { $currency }?
button-currency-yes = Tak, { $currency }
button-currency-no = Nie, zostaje { $home }
button-currency-ledger = Prowadź dziennik w { $currency }
opening-kept = Dziennik zostaje w { $currency }. Niczego nie zapisuję.
