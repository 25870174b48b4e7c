## Przygotowanie do rozmowy
prepare-ours-open = Po naszej stronie, jeszcze nienaprawione: { $what }
prepare-ours-settled = Po naszej stronie, już naprawione: { $what }
prepare-their-side = Ich punkt widzenia ({ $day }): { $text }
prepare-their-side-unknown = Ich punkt widzenia: jeszcze go nie znamy. Najpierw zapytajmy.
prepare-terms = Ustalono { $day }: { $text }
prepare-no-boundary = Żadna granica nie jest spisana. Taka, którą znają obie strony, mogłaby to rozwiązać.
prepare-opening = Na początek:
prepare-hurt = Najpierw koleżanka lub kolega: jak się trzyma i czy chce brać w tym udział? Rozmowa we dwoje albo na piśmie. Nikt nie spotyka się z tym klientem w pojedynkę.
prepare-owners = Przed tą rozmową warto porozmawiać z właścicielem.
want-open = Czego chcemy: usłyszeć, czego im trzeba, i powiedzieć, czego trzeba nam.
want-strain = Czego chcemy: mniej tego, co męczy obie strony, i mówienia o trudnościach wcześniej.
want-often = Czego chcemy: zrozumieć, co ciągle wraca, i razem to zakończyć.
want-abuse = Czego chcemy: żeby po obu stronach każdy był traktowany z szacunkiem.
want-boundaries = Czego chcemy: żeby spisane granice odtąd obowiązywały.
want-late = Czego chcemy: stałego dnia płatności i wiadomości z wyprzedzeniem, gdy coś się opóźni.
want-time_sink = Czego chcemy: żeby czas, którego od nas potrzebują, był zamówiony i opłacony.
want-loss = Czego chcemy: żeby praca i cena znów do siebie pasowały.
want-concessions = Czego chcemy: ceny, która się trzyma, i mniejszego zakresu tam, gdzie ma być taniej.
want-broken = Czego chcemy: zrozumieć, czemu ustalenia się nie utrzymały i czy możliwe są lepsze.
want-breach = Czego chcemy: żeby ustalenia obowiązywały, i usłyszeć, czemu tym razem się nie udało.
want-refused = Czego chcemy: jasnego „tak” albo „nie” dla dalszej współpracy.
want-safety = Czego chcemy: żeby nikt nie musiał się bać.
want-unhappy = Czego chcemy: wiedzieć, co by ich zadowoliło i na kiedy.
want-owed = Czego chcemy: najpierw naprawić to, co po naszej stronie poszło nie tak.
want-neglect = Czego chcemy: dowiedzieć się, co u nich słychać i co przeoczyliśmy.
want-giving = Czego chcemy: powiedzieć, które dodatki zostają, a które się kończą.

## Plan oraz słowa przed rozmową i po niej
moved-talk = { $client }: rozmowa przełożona z { $before } na { $at }.
talk-ahead = { $client }: rozmowa zaplanowana na { $at }. Czy wszystko gotowe?
talk-soon = { $client }: wkrótce rozmowa, { $at }. Otwarta głowa to już połowa sukcesu.
our-part-asked = Jaki był nasz udział? Jeśli rozmowa pokazała inny obraz, można poprawić, po czyjej stronie to było.
our-part-open = Jaki był nasz udział? Nic, co do tego doprowadziło, nie jest zapisane.
ask-their-side = { $client }: czego dowiedzieliśmy się o ich punkcie widzenia?

## Ustalenia
ask-terms-agreed = { $client }: co dokładnie ustalono?
ask-review = { $client }: którego dnia wracamy do ustaleń?
agreed-about-all = Ustalenia dotyczą wszystkiego.
agreed-about = Czego dotyczą ustalenia: { $categories }.
agreed-on = Ustalono { $day }
agreement-since = od { $since }
first-breach = To pierwszy raz od ustaleń z { $since }. Przegląd jest { $review }: przyspieszyć go?
clean-slate = Czysta karta: napięcie liczy się od nowa. To, co mamy naprawić, zostaje.
stays-in-force = Ustalenia nadal obowiązują.
look-again = { $client }: { $day } zapadła decyzja, by pracować dalej i wrócić do tego dzisiaj. Stan wciąż ten sam: { $standing }.

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
only-words = Czytam tu tekst, także przekazane wiadomości; głosówek, naklejek ani zdjęć nie odczytam.
