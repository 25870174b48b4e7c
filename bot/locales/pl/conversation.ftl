## Przygotowanie do rozmowy
prepare-ours-open = Po naszej stronie, jeszcze nienaprawione: { $what }
prepare-ours-settled = Po naszej stronie, już naprawione: { $what }
prepare-their-side = Ich punkt widzenia ({ $day }): { $text }
prepare-their-side-unknown = Ich punkt widzenia: jeszcze go nie znamy. Najpierw zapytajmy.
prepare-terms = Ustalono { $day }: { $text }
prepare-no-boundary = Nie ma jeszcze spisanej granicy. Gdyby obie strony ją znały, mogłoby to wystarczyć.
prepare-opening = Na początek:
prepare-hurt = Najpierw koleżanka lub kolega: jak się trzyma i czy chce brać w tym udział? Rozmowa we dwoje albo na piśmie; nikt nie spotyka się z tym klientem w pojedynkę.
prepare-owners = Przed tą rozmową warto porozmawiać z właścicielem.
want-open = Czego chcemy: usłyszeć, czego potrzebuje klient, i powiedzieć, czego potrzebujemy my.
want-strain = Czego chcemy: mniej tego, co męczy obie strony, i wcześniejszych rozmów o trudnościach.
want-often = Czego chcemy: zrozumieć, co ciągle wraca, i razem to zakończyć.
want-abuse = Czego chcemy: żeby każdy, po obu stronach, był traktowany z szacunkiem.
want-boundaries = Czego chcemy: żeby spisane granice odtąd obowiązywały.
want-late = Czego chcemy: stałego dnia płatności i wiadomości z góry, gdy coś się opóźni.
want-time_sink = Czego chcemy: żeby czas, którego klient od nas potrzebuje, był zamówiony i opłacony.
want-loss = Czego chcemy: żeby praca i cena znów do siebie pasowały.
want-concessions = Czego chcemy: stałej ceny, a tam, gdzie ma być taniej, mniejszego zakresu.
want-broken = Czego chcemy: zrozumieć, dlaczego ustaleń nie udało się dotrzymać i czy możliwe są lepsze.
want-breach = Czego chcemy: żeby ustalenia obowiązywały, i usłyszeć, co tym razem przeszkodziło.
want-refused = Czego chcemy: jasnego „tak” albo „nie” w sprawie dalszej współpracy.
want-safety = Czego chcemy: żeby nikt nie musiał się bać.
want-unhappy = Czego chcemy: wiedzieć, co zadowoliłoby klienta i na kiedy.
want-owed = Czego chcemy: najpierw naprawić to, co poszło nie tak po naszej stronie.
want-neglect = Czego chcemy: dowiedzieć się, co słychać u klienta i co nam umyka.
want-giving = Czego chcemy: powiedzieć, które dodatki zostają, a które się kończą.

## Plan oraz słowa przed rozmową i po niej
moved-talk = { $client }: rozmowa przełożona z { $before } na { $at }.
talk-ahead = { $client }: rozmowa { $at }. Wszystko gotowe?
talk-soon = { $client }: już niedługo rozmowa, { $at }. Otwarta głowa to połowa sukcesu.
our-part-asked = Jaki był nasz udział? Jeśli po rozmowie wygląda to inaczej, popraw, po czyjej to stronie.
our-part-open = Jaki był nasz udział? Nie mam zapisanej żadnej sprawy, która do tego doprowadziła.
ask-their-side = { $client }: czego dowiedzieliśmy się o ich punkcie widzenia?

## Ustalenia
ask-terms-agreed = { $client }: co dokładnie ustalono?
ask-review = { $client }: kiedy wracamy do ustaleń?
agreed-about-all = Ustalenia dotyczą wszystkiego.
agreed-about = Zakres ustaleń: { $categories }.
agreed-on = Ustalono { $day }
agreement-since = od { $since }
first-breach = To pierwsza taka sprawa od ustaleń z { $since }. Przegląd wypada { $review }: przyspieszyć go?
clean-slate = Czysta karta: napięcie liczy się od nowa. To, co mamy naprawić, zostaje.
stays-in-force = Ustalenia nadal obowiązują.
look-again = { $client }: od { $day } pracujemy dalej, a dziś mieliśmy do tego wrócić. Stan bez zmian: { $standing }.

button-write-terms = Spisz ustalenia
button-write-boundary = Spisz granicę
button-number-theirs = #{ $number }: po ich stronie
button-number-shared = #{ $number }: po obu stronach
button-number-ours = #{ $number }: po naszej stronie
button-their-side = Czego się dowiedzieliśmy…
button-about = { $category }
button-about-chosen = ✓ { $category }
button-another-date = Inny dzień przeglądu
button-review-now = Sprawdź teraz
button-review-on = Sprawdź { $day }
button-prepare = Przygotowanie
button-show-card = Karta
only-words = Czytam tu tekst, także przekazane wiadomości. Głosówek, naklejek ani zdjęć nie odczytam.
