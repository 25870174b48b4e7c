usage-reworded = /reworded WPIS WIERSZ
summary-reworded = wiadomość zmieniona po zapisaniu wpisu
reworded = Wiadomość, z której powstał wpis #{ $number }, jest teraz inna. Wpis zostaje bez zmian; poprawić go też?
reworded-otherwise = Wiadomość, z której powstał wpis #{ $number }, jest teraz całkiem inna, a wpis zostaje bez zmian. Jeśli tak ma być, cofnij wpis i zapisz od nowa.
button-reworded = Popraw także #{ $number }
