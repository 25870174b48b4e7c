### Pierwsze pytania o dziennik: strefa czasowa i waluta.

opening-asks = W jakiej strefie czasowej i walucie prowadzić ten dziennik? Jedno i drugie można zmienić przez /settings, walutę tylko do pierwszej kwoty.
button-opening = { $zone }, { $currency }
button-opening-other = Coś innego…
ask-opening = Podaj strefę czasową i walutę.
opening-set = Strefa czasowa: { $zone }. Waluta: { $currency }.
opening-currency = Czy ten dziennik jest prowadzony w { $currency }?
button-currency-yes = Tak, { $currency }
button-currency-no = Nie, zostaje { $home }
button-currency-ledger = Prowadź dziennik w { $currency }
opening-kept = Dziennik zostaje w { $currency }. Niczego nie zapisano.
