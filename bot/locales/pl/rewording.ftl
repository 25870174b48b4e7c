usage-reworded = /reworded WPIS WIERSZ
summary-reworded = wiadomość zmieniona po zapisaniu wpisu
reworded = Treść wiadomości, z której powstał wpis #{ $number }, jest teraz inna. Wpis pozostał bez zmian; poprawić także wpis?
reworded-otherwise = Treść wiadomości, z której powstał wpis #{ $number }, jest teraz inna, a wpis pozostał bez zmian. To więcej niż zmiana szczegółów: jeśli tak ma być, wpis można cofnąć i zapisać od nowa.
button-reworded = Popraw także #{ $number }
