telegram-photo = Zdjęcie
telegram-voice = Wiadomość głosowa
telegram-video = Film
telegram-video-note = Wiadomość wideo
telegram-audio = Nagranie
telegram-animation = GIF
telegram-sticker = Naklejka
telegram-contact = Kontakt
telegram-location = Miejsce na mapie
telegram-document = Plik
greeting = Dzień dobry! Dziennik tego czatu otwiera administrator dowolnym poleceniem, na przykład /help.
greeting-again = Znowu tu jestem; w dzienniku nic się nie zmieniło.
started = Od teraz mogę pisać tutaj. Zaraz wyślę to, co czekało.
button-what-there-is = Co potrafisz?
telegram-short = Spokojny dziennik spraw z każdym klientem i podpowiedź, kiedy pora porozmawiać.
telegram-about =
    Zespół zapisuje, co dzieje się z klientem: dobre słowo, spóźnioną płatność, kolejne życzenie ponad ustalenia. Prowadzę dziennik każdego klienta i podpowiadam, kiedy pora porozmawiać.

    Dodaj mnie do czatu zespołu, gdzie administrator otworzy dziennik, albo naciśnij Start i pracuj w pojedynkę.
