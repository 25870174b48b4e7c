## Co robi każde polecenie i jak się je wpisuje
summary-incident = zapisz, co poszło nie tak
usage-incident = /incident KLIENT [fakty] NOTATKA
summary-status = karta klienta albo lista tych, którzy wymagają uwagi
summary-ledger = wpisy o kliencie, od najnowszych
usage-ledger = /ledger KLIENT [RODZAJ] [OKRES]
summary-why = skąd taki stan i co by go zmieniło
summary-paid = wpłata od klienta
summary-refunded = zwrot pieniędzy
summary-spent = czas pracy dla klienta
summary-gave = rabat, bonus albo praca za darmo
usage-gave = /gave KLIENT KWOTA [NOTATKA] [prosili:tak albo rekompensata:tak]
summary-thanks = coś dobrego: pochwała, wcześniejsza płatność, rekomendacja
summary-note = wszystko, co warto zapamiętać
summary-called = nasz telefon do klienta
summary-boundary = pokaż spisane granice albo dodaj nową
usage-boundary = /boundary KLIENT [TEKST] [powiedziane:DATA albo nasze:tak]
summary-talk = zaplanuj rozmowę albo zapisz, jak poszła
usage-talk = /talk KLIENT [KIEDY]  albo  /talk KLIENT odbyta WYNIK [przegląd:DATA] [dotyczy:KATEGORIE] [USTALENIA]
summary-kept = czy ustalenia zostały dotrzymane?
usage-kept = /kept KLIENT tak/nie [NOTATKA]
summary-part = spokojne zakończenie współpracy
usage-part = /part KLIENT [do:DATA] [TON]
summary-client = dodaj klienta, zmień nazwę, połącz, przypisz, ustaw etap, język i formę (Pan/Pani)
usage-client = /client dodaj NAZWA  ·  zmień-nazwę KLIENT NOWA  ·  alias KLIENT NAZWA  ·  przypisz KLIENT @OSOBA  ·  etap KLIENT ETAP  ·  address KLIENT FORMA  ·  język KLIENT JĘZYK
summary-clients = lista klientów
usage-clients = /clients [ETAP]
summary-search = szukaj w notatkach i nazwach
usage-search = /search CZEGO SZUKASZ
summary-settings = ustawienia zespołu
usage-settings = /settings [KLUCZ WARTOŚĆ]
summary-me = twój język i godziny ciszy
usage-me = /me [KLUCZ WARTOŚĆ]
summary-role = kto co może
usage-role = /role [@OSOBA ROLA]
summary-undo = cofnij swój ostatni wpis
usage-undo = /undo [WPIS]
summary-help = lista poleceń
usage-help = /help [POLECENIE]
# How a command is typed that has no usage of its own, from what it declares.
usage-line = /{ $command }{ $client ->
    [required] {" "}KLIENT
    [optional] {" "}[KLIENT]
   *[none] {""}
}{ $needs ->
    [note] {" "}NOTATKA
    [money] {" "}KWOTA [NOTATKA]
    [minutes] {" "}CZAS [NOTATKA]
   *[none] {""}
}
usage-admit = /admit NUMER tak/nie
usage-room = /room yes/open/approve
usage-edit = /edit WPIS FAKTY
usage-example = Na przykład: { $example }

help-title = Parley prowadzi osobny dziennik dla każdego klienta. Na co dzień:
help-more-title = A poza tym:
help-row = /{ $command }: { $summary }
help-typing =
    Po nazwie klienta wpisz fakty w dowolnej kolejności, na przykład 2h 150 zł nieuprzejmość !! wczoraj, a potem własne słowa.
    Więcej pokaże /help incident.
help-prefixed = Na Slacku każde polecenie wpisz jako /parley POLECENIE, jako wzmiankę o mnie albo w wiadomości do mnie. Same działają też: { $native }.
help-privacy-mode = W grupach widzę tylko polecenia bez polskich liter, na przykład /incydent; w czacie prywatnym działa też /zapłata.
help-categories =
    Kategorie: nieuprzejmość, obelgi, groźba, presja, rozszerzanie zakresu, targowanie się, strata czasu, rozbieżność oczekiwań, opóźniona płatność, przekroczenie granicy, publiczna opinia, skarga, brak odpowiedzi, inne.
    Waga: ! drobna sprawa, !! poważna sprawa, !!! bardzo poważna sprawa.
    Po czyjej stronie: po ich stronie, po naszej stronie, po obu stronach, jeszcze niejasne.
help-asking-is-not-crossing = Sama prośba nie przekracza granicy: gdy odmówimy, to „targowanie się” albo „rozszerzanie zakresu”. Bardzo poważne obelgi oznacz przez !!!.
help-also = To samo robią: { $words }

## Odpowiedzi
logged = #{ $number } { $client } – { $what }
write-as-if-read = Pisz tak, jakby klient miał to kiedyś przeczytać.
reread = Po czyjej to stronie? Dopóki ktoś nie przeczyta tego jeszcze raz, zostaje „jeszcze niejasne”.
same-event = { $client }, { $category }, { $at }: taki wpis od kogoś z zespołu już mam. Czy to samo zdarzenie?
refund-beyond = To więcej niż zapisane wpłaty. Wpis mimo to zostaje.
odd-time = { $time } w jednym wpisie to więcej niż doba. Zgadza się?
odd-payment = { $amount } to ponad pięćdziesiąt razy więcej niż największa dotąd wpłata ({ $client }). Zgadza się?
odd-kept = Ustalenia są dopiero z { $at }, więc prawie nie było kiedy ich dotrzymać. Są już dotrzymane?
button-yes-log = Tak, zapisz
nothing-yet = Dopóki nie wybierzesz, niczego nie zapisuję.
which-client = Nie znam klienta „{ $name }”. Może chodzi o:
new-client = Nie mam jeszcze klienta „{ $name }”.
ask-note = Co się stało? Napisz własnymi słowami.
ask-money = Ile?
ask-minutes = Ile czasu to zajęło?
ask-everything = Który klient i co się stało?
ask-when = { $client }: kiedy rozmowa?
ask-edit = Jak ma brzmieć #{ $number }? Wpisz tylko to, co zmieniasz: fakty albo nową notatkę.
ask-keep = { $client }: dlaczego pracujemy dalej? Czy pasujemy do siebie: rynek, wartości, zysk na dłuższą metę? Dopisz do:DATA, kiedy mamy do tego wrócić.
ask-disagree = { $client }: w czym się mylę?
ask-delegate = { $client }: kto się tym zajmie? Podaj @nazwę.
undone = Cofnięto: #{ $number } { $client } – { $what }, { $at }
put-back = Znów w dzienniku: #{ $number } { $client } – { $what }, { $at }
undo-this = Cofnąć #{ $number } { $client } – { $what }, { $at }?
undo-not-shown = Ostatnio na ekranie był inny wpis.
undo-anothers = To wpis innej osoby.
undo-another-client = Ostatnio mowa była o innym kliencie: { $client }.
undo-not-latest = Od tego czasu masz już nowszy wpis.
witness-stands = Ktoś z zespołu też o tym pisze: zamiast tego wpisu liczy się #{ $number }.

no-clients = Nie masz jeszcze klientów. Pierwszego doda /client dodaj NAZWA.
no-clients-at = Na etapie „{ $stage }” nie ma teraz nikogo.
all-steady = Żaden klient nie wymaga teraz uwagi.
clients-title =
    { $count ->
        [one] Jeden klient
        [few] { $count } klienci
       *[many] { $count } klientów
    }
clients-row = { $client }: { $stage }, { $standing }
card-title = { $client }: { $standing }
agreement-review = od { $since }, przegląd { $review }
reason-none = Nic nie budzi niepokoju.

ledger-title = { $client }, strona { $page }
ledger-empty = { $client }: nie ma jeszcze wpisów.
ledger-line = #{ $number } { $day } { $what } – { $note } ({ $author })
ledger-line-bare = #{ $number } { $day } { $what } ({ $author })
ledger-line-unsigned = #{ $number } { $day } { $what } – { $note }
ledger-line-bare-unsigned = #{ $number } { $day } { $what }
ledger-was = było: { $before }
ledger-was-note = „{ $note }”

why-title = { $client }: skąd „{ $standing }”
why-strain = Napięcie { $points } (próg obserwacji { $watch }, próg rozmowy { $talk }):
why-debt = Nasz dług { $points } (do naprawienia od { $owed }):
why-entry = #{ $number } { $day }
why-sum = { $severity } { $weight } × { $fault } { $share } × wygasanie { $decay } = { $points }
why-sum-left-out = nie liczy się: w tygodniu liczą się trzy największe
why-sum-settled = ({ $severity } { $weight } × { $fault } { $share } − { $settled } naprawione) × wygasanie { $decay } = { $points }
why-settled = naprawione
why-praise = łagodzi (wygasanie { $decay }): { $points }
why-praise-earlier = nie liczy się: w tym samym tygodniu jest późniejsza
why-praise-limit = nadwyżka pochwał (łagodzą tylko drobne sprawy)
why-more =
    { $count ->
        [one] jeszcze jeden
        [few] jeszcze { $count }
       *[many] jeszcze { $count }
    }
why-private =
    { $count ->
        [one] jeden tylko dla właścicieli
       *[many] { $count } tylko dla właścicieli
    }
why-since-agreement = Od ustaleń: { $points }.
column-entry = Wpis
column-what = Zdarzenie
column-points = Punkty
why-ahead = Jeśli do { $day } nic się nie wydarzy, będzie: { $standing }.
why-amends = Do wyrównania brakuje { $points } pkt: telefon daje do 3, prezent albo zwrot do 9.
why-uncounted = Nie liczy się:
why-uncounted-line = #{ $number } { $day }, { $what }: { $why }
why-uncounted-reversed = cofnięte wpisem #{ $number }
why-uncounted-corrected = poprawione wpisem #{ $number }
why-uncounted-witness = potwierdza #{ $number }, osobno się nie liczy
why-uncounted-settled = sprzed { $slate }, kiedy sprawę zamknięto
why-change-call =
    { $count ->
        [1] Wystarczy jeden telefon i będzie: { $standing }.
        [2] Wystarczą dwa telefony i będzie: { $standing }.
        [few] Wystarczą { $count } telefony i będzie: { $standing }.
       *[other] Wystarczy { $count } telefonów i będzie: { $standing }.
    }
why-change-amends = Wystarczy rekompensata od nas i będzie: { $standing }.
why-change-agreed = Jeśli rozmowa skończy się ustaleniami, będzie: { $standing }.
why-change-cleared = Jeśli rozmowa wszystko wyjaśni, będzie: { $standing }.
why-change-paid = Po wpłacie będzie: { $standing }.

search-title =
    { $count ->
        [one] „{ $words }”: jeden wynik
        [few] „{ $words }”: { $count } wyniki
       *[many] „{ $words }”: { $count } wyników
    }
search-nothing = „{ $words }”: niczego nie mam.
search-row = { $client } { $line }

client-added = { $client }: dodano do listy. Odpowiada: { $member }.
client-renamed = Nowa nazwa: „{ $after }”. Dawna, „{ $before }”, też działa.
client-aliased = { $client }: działa też nazwa „{ $alias }”.
client-aliases = { $client }, inne nazwy: { $aliases }.
client-unaliased = { $client }: nazwa „{ $alias }” już nie działa.
client-merged = Połączono: { $source } → { $target }
client-assigned = { $client }: odpowiada { $member }.
client-staged = { $client }: { $stage }.
client-addressed = { $client }, forma: { $form }.
client-person = { $client }, nowy kontakt: { $person }.
client-archived = { $client }: w archiwum. Dziennik zostaje.
confirm-merge = Połączyć: { $source } → { $target }? Przejdą wszystkie wpisy i tego nie da się cofnąć.
confirm-archive = { $client }: przenieść do archiwum? Klient zniknie z list, dziennik zostanie.

boundaries-title = Granice: { $client }
no-boundaries = { $client }: nie ma jeszcze spisanej granicy.
boundary-told = { $number }. { $text } (klient wie od { $told })
boundary-untold = { $number }. { $text } (klient jeszcze nie wie)
boundary-ours = { $number }. { $text } (nasza obietnica)
boundary-counts-once-told = Liczy się od dnia, w którym klient się o niej dowie.
crossed-told = Granica { $number }: { $text }
crossed-untold = Granica { $number } ({ $text }) nie była wtedy znana klientowi, więc przekroczenie się nie liczy.
crossed-ours = Granica { $number } ({ $text }) to nasza obietnica, więc przekroczenie nie obciąża klienta.

prepare-title = { $client }: przed rozmową
prepare-our-part =
    { $count ->
        [0] Nasz udział: nie mamy nic do naprawienia.
        [one] Nasz udział: jedna nasza sprawa czeka na naprawienie.
        [few] Nasz udział: { $count } nasze sprawy czekają na naprawienie.
       *[many] Nasz udział: { $count } naszych spraw czeka na naprawienie.
    }
planned-talk = { $client }: rozmowa zaplanowana na { $at }.
how-did-it-go = { $client }: jak poszła rozmowa?
agreed-review = Zapytam { $day }, czy ustalenia są dotrzymane.
part-asks-owner = O zakończeniu współpracy zdecyduje właściciel; pytanie już do niego poszło.
part-outcome = { $client }: rozmowa skończyła się decyzją o rozstaniu (zgłasza { $member }). O zakończeniu współpracy decyduje właściciel.
postponed-twice = { $client }: rozmowa już drugi raz przełożona przez klienta. Czy to odmowa?
was-it-kept = { $client }: czy ustalenia zostały dotrzymane?
confirm-part = { $client }: kończymy współpracę? Najpierw zobacz, jak jest:
offboarding-opened = { $client }: plan zakończenia współpracy jest gotowy.

settings-title = Ustawienia
settings-how = Zmiana: /settings KLUCZ WARTOŚĆ, na przykład /settings strefa Warszawa.
setting-saved = Zapisano.
currency-unsets = Kursy i koszt godziny były w innej walucie ({ $currency }), więc trzeba podać je jeszcze raz.
setting-language = Język
setting-timezone = Strefa czasowa
setting-currency = Waluta
setting-hourly-cost = Koszt godziny
setting-channel = Czat zespołu
setting-quiet = Godziny ciszy
setting-weekend = Weekend
setting-members = Członkowie
setting-visibility = Kto widzi kwoty
setting-holidays = Święta
setting-pulse = Piątkowy puls
setting-rate = Kurs { $currency }
setting-role = Rola
once-zoned = { $value }, gdy ustawisz strefę czasową
zone-unset = nieustawiona (na razie UTC, bez godzin ciszy)
channel-none = brak: właściciele dostają wiadomości prywatnie. Wybierz: /settings kanał tutaj
channel-set = ustawiony
members-open = zapisuje każdy z czatu
members-approve = dostęp daje właściciel
visibility-owners = właściciele i osoba odpowiedzialna
visibility-team = cały zespół
quiet-as-team = jak w zespole
language-as-team = jak w zespole
me-title = { $member }
me-how = Zmiana: /me język pl albo /me cisza 20:00-08:00; wartość „zespół” przywraca ustawienie zespołu.
members-title =
    { $count ->
        [one] Jedna osoba w zespole
        [few] { $count } osoby w zespole
       *[many] { $count } osób w zespole
    }
member-row = { $member } (@{ $handle }): { $role }
member-waiting = { $member } (@{ $handle }): czeka na dostęp
role-set = { $member }, rola: { $role }.
role-how = Zmiana: /role @NAZWA właściciel, członek albo obserwator.

## Otwieranie dziennika i kto może pisać
stranger =
    Jeszcze się nie znamy.
    Dodaj mnie do czatu zespołu, gdzie administrator otworzy dziennik dowolnym poleceniem, albo pracuj w pojedynkę.
not-opened = Ten czat nie ma jeszcze dziennika. Administrator otworzy go dowolnym poleceniem, na przykład /help.
press-to-open = Ta wiadomość jest anonimowa. Niech administrator naciśnie przycisk, a będzie jasne, kto otwiera dziennik.
admins-unknown = Nie mogę teraz sprawdzić, kto administruje tym czatem. Administrator otwiera dziennik dowolnym poleceniem; spróbuj za minutę.
anonymous = Ta wiadomość jest anonimowa, więc nie wiem, od kogo pochodzi. Napisz pod własnym imieniem albo do mnie prywatnie.
outsider = Słucham tylko osób z tego zespołu.
not-looked-up = Nie mogę teraz sprawdzić, od kogo jest ta wiadomość, więc niczego nie zapisuję. Wyślij ją za minutę.
opened = { $name }: dziennik jest otwarty.
alone = Twój dziennik jest otwarty i połączony z tym czatem. Pierwszego klienta doda /client dodaj NAZWA.
which-workspace = Którego dziennika dotyczy ten czat? Wybierz i wyślij wiadomość jeszcze raz.
workspace-chosen = Od teraz ten czat dotyczy dziennika „{ $name }”. Zmienisz to przez /use.
client-in-chat = Czy w tym czacie jest klient?
room-yes = Jasne. Od teraz odpowiadam prywatnie i niczego tu nie publikuję.
room-open = Jasne: jest tu tylko zespół i każdy może zapisywać.
room-approve = Jasne: jest tu tylko zespół, a dostęp daje właściciel.
held = Najpierw właściciel musi dać ci dostęp. Wiadomość poczeka, najwyżej 30 dni.
held-press = Najpierw właściciel musi dać ci dostęp; potem naciśnij jeszcze raz.
held-still = Najpierw właściciel musi dać ci dostęp. Wiadomość z grupy czeka.
admit = { $name } prosi o dostęp do dziennika.
admitted =
    { $count ->
        [0] { $name } ma już dostęp.
        [one] { $name } ma już dostęp; zapisuję wiadomość, która czekała.
        [few] { $name } ma już dostęp; zapisuję { $count } wiadomości, które czekały.
       *[many] { $name } ma już dostęp; zapisuję { $count } wiadomości, które czekały.
    }
admitted-all =
    { $count ->
        [one] Jedna osoba, która czekała, ma już dostęp.
        [few] { $count } osoby, które czekały, mają już dostęp.
       *[many] { $count } osób, które czekały, ma już dostęp.
    }
refused-entry = { $name }: bez dostępu; wiadomości, które czekały, są usunięte.
knock = { $name }, mam dla ciebie wiadomość w prywatnym czacie.
no-team-chat = Nie mam czatu zespołu, w którym mogę pisać. Wpisz w nim: /settings kanał tutaj

lapsed = Na wczorajsze pytanie nie ma odpowiedzi, więc niczego nie zapisuję:
lapsed-mend = Jeśli to nadal ważne, wyślij jeszcze raz; kiedy:DATA powie, kiedy to było.
