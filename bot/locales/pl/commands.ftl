## Co robi każde polecenie i jak się je wpisuje
summary-incident = zapisz, co z klientem poszło nie tak
usage-incident = /incident KLIENT [fakty] NOTATKA
summary-status = karta klienta albo wszyscy, którzy wymagają uwagi
summary-ledger = wpisy o kliencie, od najnowszych
usage-ledger = /ledger KLIENT [RODZAJ] [OKRES]
summary-why = z czego wynika stan i co by go zmieniło
summary-paid = wpłata od klienta
summary-refunded = zwrot pieniędzy
summary-spent = czas pracy dla klienta
summary-gave = rabat, bonus albo praca bez zapłaty
usage-gave = /gave KLIENT KWOTA [NOTATKA] [asked:tak albo amends:tak]
summary-thanks = coś dobrego: pochwała, wcześniejsza płatność, polecenie
summary-note = cokolwiek, co warto zapamiętać
summary-called = telefon do klienta z naszej inicjatywy
summary-boundary = pokaż albo dodaj spisaną granicę
usage-boundary = /boundary KLIENT [TEKST] [told:DATA albo ours:tak]
summary-talk = zaplanuj rozmowę albo powiedz, jak poszła
usage-talk = /talk KLIENT [KIEDY]  albo  /talk KLIENT odbyta WYNIK [review:DATA] [about:KATEGORIE] [USTALENIA]
summary-kept = czy ustalenia zostały dotrzymane?
usage-kept = /kept KLIENT tak/nie [NOTATKA]
summary-part = spokojne zakończenie współpracy
usage-part = /part KLIENT [by:DATA] [TON]
summary-client = dodawanie, zmiana nazwy, alias, łączenie, przypisanie, etap, zwrot grzecznościowy, język, osoba, archiwum
usage-client = /client add NAZWA  ·  rename KLIENT NOWA  ·  alias KLIENT NAZWA  ·  assign KLIENT @OSOBA  ·  stage KLIENT ETAP  ·  address KLIENT FORMA  ·  language KLIENT JĘZYK
summary-clients = lista klientów
usage-clients = /clients [ETAP]
summary-search = szukaj w notatkach i nazwach
usage-search = /search SŁOWA
summary-settings = ustawienia przestrzeni
usage-settings = /settings [KLUCZ WARTOŚĆ]
summary-me = własny język i godziny ciszy
usage-me = /me [KLUCZ WARTOŚĆ]
summary-role = kto co może
usage-role = /role [@OSOBA ROLA]
summary-undo = cofnij swój ostatni wpis
usage-undo = /undo [WPIS]
summary-help = co tu jest
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
help-typing = Po nazwie klienta: fakty w dowolnej kolejności, na przykład 2h 150 € nieuprzejmość !! wczoraj, potem własne słowa. Więcej pokaże /help incident.
help-prefixed = Na Slacku każde polecenie działa jako /parley POLECENIE, jako wzmianka o mnie albo w wiadomości do mnie; { $native } działają też same.
help-privacy-mode = W grupach widzę polecenia, które zaczynają się łacińskim /słowem; w czacie prywatnym działają też polskie.
help-categories = Kategorie: nieuprzejmość, obelgi, groźba, presja, poza zakresem, targowanie się, strata czasu, oczekiwania, opóźniona płatność, przekroczenie granicy, publiczna opinia, skarga, brak odpowiedzi, inne. Waga: ! drobne, !! poważne, !!! bardzo poważne. Po czyjej stronie: ich wina, nasza wina, wspólna wina, niejasne.
help-asking-is-not-crossing = Prośba to jeszcze nie przekroczenie: jeśli skończyło się na odmowie, to targowanie się albo „poza zakresem”, a nie przekroczenie granicy. Bardzo poważne obelgi oznacza się przez !!!.
help-also = Także: { $words }

## Odpowiedzi
logged = #{ $number } { $client } – { $what }
write-as-if-read = Pisz, co się stało, tak jakby klient miał to przeczytać.
reread = Po czyjej to stronie: ich, obu czy naszej? Zostaje otwarte, aż ktoś przeczyta to jeszcze raz.
same-event = { $client }, { $category }, { $at }: taki wpis od kogoś z zespołu już jest. Czy to samo zdarzenie?
refund-beyond = To więcej niż zapisane wpłaty; wpis mimo to zostaje.
odd-time = { $time } w jednym wpisie to więcej niż doba. Zgadza się?
odd-payment = { $amount } to ponad pięćdziesiąt razy więcej niż największa dotąd wpłata klienta { $client }. Zgadza się?
odd-kept = Ustalenia są dopiero z { $at }, prawie nie było kiedy ich dotrzymać. Są już dotrzymane?
button-yes-log = Tak, zapisz
nothing-yet = Przed wyborem nic nie zostanie zapisane.
which-client = Nie ma klienta o nazwie „{ $name }”. Może chodzi o:
new-client = Nie ma jeszcze klienta o nazwie „{ $name }”.
ask-note = Co się stało? Odpowiedz własnymi słowami.
ask-money = Ile?
ask-minutes = Ile czasu to zajęło?
ask-everything = Który klient i co się stało?
ask-when = { $client }: kiedy rozmowa?
ask-edit = Jak ma brzmieć #{ $number }? Wpisz tylko to, co się zmienia: fakty albo nową notatkę.
ask-keep = { $client }: dlaczego pracować dalej? Czy do siebie pasujemy: odbiorcy, wartości, zysk na dłuższą metę? Dodaj by:DATA, kiedy do tego wrócić.
ask-disagree = { $client }: w czym Parley się myli?
ask-delegate = { $client }: kto się tym zajmie? Odpowiedz: @nazwa.
undone = Cofnięto: #{ $number } { $client } – { $what }, { $at }
put-back = W dzienniku: #{ $number } { $client } – { $what }, { $at }
undo-this = Cofnąć #{ $number } { $client } – { $what }, { $at }?
undo-not-shown = To nie jest wpis pokazany jako ostatni.
undo-anothers = To wpis innej osoby.
undo-another-client = Ostatnio była mowa o kliencie { $client }.
undo-not-latest = Po nim jest już twój nowszy wpis.
witness-stands = Jest też relacja innej osoby z zespołu: zamiast tego wpisu liczy się #{ $number }.

no-clients = Nie ma jeszcze klientów. /client add NAZWA dodaje pierwszego.
no-clients-at = Na etapie „{ $stage }” nie ma nikogo.
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
reason-none = Nic tu nie ciąży.

ledger-title = { $client }, strona { $page }
ledger-empty = { $client }: nic tu nie ma.
ledger-line = #{ $number } { $day } { $what } – { $note } ({ $author })
ledger-line-bare = #{ $number } { $day } { $what } ({ $author })
ledger-line-unsigned = #{ $number } { $day } { $what } – { $note }
ledger-line-bare-unsigned = #{ $number } { $day } { $what }
ledger-was = było: { $before }
ledger-was-note = „{ $note }”

why-title = { $client }: dlaczego „{ $standing }”
why-strain = Napięcie { $points } (obserwacja od { $watch }, rozmowa od { $talk }):
why-debt = Nasz dług { $points } (naprawa od { $owed }):
why-entry = #{ $number } { $day }
why-sum = { $severity } { $weight } × { $fault } { $share } × wygasanie { $decay } = { $points }
why-sum-left-out = nie liczy się: w tygodniu liczą się trzy
why-sum-settled = ({ $severity } { $weight } × { $fault } { $share } − { $settled } naprawione) × wygasanie { $decay } = { $points }
why-settled = naprawione
why-praise = łagodzi, wygasanie { $decay } = { $points }
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
column-what = Co
column-points = Punkty
why-ahead = Jeśli do { $day } nic nowego się nie zdarzy: { $standing }.
why-amends = Wyrówna to naprawa warta { $points } pkt: telefon liczy się do 3, prezent albo zwrot do 9.
why-uncounted = Nie liczy się:
why-uncounted-line = #{ $number } { $day }, { $what }: { $why }
why-uncounted-reversed = cofnięte wpisem #{ $number }
why-uncounted-corrected = poprawione wpisem #{ $number }
why-uncounted-witness = świadectwo do #{ $number }, samo nic nie waży
why-uncounted-settled = sprzed { $slate }, kiedy sprawę zamknięto
why-change-call =
    { $count ->
        [1] Wystarczy jeden telefon, wtedy: { $standing }.
        [2] Wystarczą dwa telefony, wtedy: { $standing }.
        [few] Wystarczą { $count } telefony, wtedy: { $standing }.
       *[other] Wystarczy { $count } telefonów, wtedy: { $standing }.
    }
why-change-amends = Wystarczy rekompensata od nas, wtedy: { $standing }.
why-change-agreed = Rozmowa zakończona ustaleniami to zmieni, wtedy: { $standing }.
why-change-cleared = Rozmowa, która wszystko wyjaśni, to zmieni, wtedy: { $standing }.
why-change-paid = Wpłata to zmieni, wtedy: { $standing }.

search-title =
    { $count ->
        [one] „{ $words }”: jeden wynik
        [few] „{ $words }”: { $count } wyniki
       *[many] „{ $words }”: { $count } wyników
    }
search-nothing = Nic nie znaleziono: „{ $words }”.
search-row = { $client } { $line }

client-added = { $client } jest na liście. Odpowiada: { $member }.
client-renamed = Nowa nazwa: „{ $after }”. Dawna, „{ $before }”, nadal działa.
client-aliased = { $client }: działa też nazwa „{ $alias }”.
client-aliases = { $client }: inne nazwy – { $aliases }.
client-unaliased = { $client }: nazwa „{ $alias }” już nie działa.
client-merged = Połączono: { $source } → { $target }
client-assigned = { $client }: odpowiada { $member }.
client-staged = { $client }: { $stage }.
client-addressed = { $client }, zwrot grzecznościowy: { $form }.
client-person = { $client }, nowy kontakt: { $person }.
client-archived = { $client }: w archiwum. Dziennik zostaje.
confirm-merge = Połączyć: { $source } → { $target }? Wszystkie wpisy przejdą razem i tego nie da się cofnąć.
confirm-archive = { $client }: przenieść do archiwum? Zniknie z list, dziennik zostanie.

boundaries-title = Granice: { $client }
no-boundaries = { $client }: nie ma jeszcze spisanej granicy.
boundary-told = { $number }. { $text } (klient wie od { $told })
boundary-untold = { $number }. { $text } (jeszcze nieprzekazana)
boundary-ours = { $number }. { $text } (nasza obietnica)
boundary-counts-once-told = Liczy się od dnia, w którym klient się o niej dowie.
crossed-told = Granica { $number }: { $text }
crossed-untold = Granica { $number } ({ $text }) nie była wtedy jeszcze przekazana, więc przekroczenie się nie liczy.
crossed-ours = Granica { $number } ({ $text }) to nasza własna obietnica, więc jej przekroczenie nie obciąża klienta.

prepare-title = { $client }: przed rozmową
prepare-our-part =
    { $count ->
        [0] Nasz udział: nic otwartego.
        [one] Nasz udział: jeden nasz incydent jest jeszcze nienaprawiony.
        [few] Nasz udział: { $count } nasze incydenty są jeszcze nienaprawione.
       *[many] Nasz udział: { $count } naszych incydentów jest jeszcze nienaprawionych.
    }
planned-talk = { $client }: rozmowa zaplanowana na { $at }.
how-did-it-go = { $client }: jak poszła rozmowa?
agreed-review = Wrócimy do tego { $day }: czy ustalenia są dotrzymane?
part-asks-owner = Decyzja o zakończeniu współpracy czeka teraz na właściciela.
part-outcome = { $client }: rozmowa zakończyła się decyzją o rozstaniu (zgłasza { $member }). O zakończeniu współpracy decyduje właściciel.
postponed-twice = { $client }: rozmowa już drugi raz przełożona przez klienta. Czy to odmowa?
was-it-kept = { $client }: czy ustalenia zostały dotrzymane?
confirm-part = { $client }: kończymy współpracę? Oto, co jest na szali.
offboarding-opened = { $client }: rozpoczęto kończenie współpracy.

settings-title = Ustawienia
settings-how = Zmiana: /settings KLUCZ WARTOŚĆ, na przykład /settings timezone Europe/Warsaw.
setting-saved = Zapisano.
currency-unsets = Kursy i koszt godziny były w innej walucie ({ $currency }), więc zostały wyczyszczone.
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
once-zoned = { $value }, gdy będzie ustawiona strefa czasowa
zone-unset = nieustawiona (UTC; godziny ciszy wyłączone)
channel-none = brak: właściciele dostają wiadomości prywatnie. /settings channel here
channel-set = ustawiony
members-open = zapisują wszyscy z czatu
members-approve = dostęp przyznaje właściciel
visibility-owners = właściciele i osoba odpowiedzialna
visibility-team = cały zespół
quiet-as-team = jak w zespole
language-as-team = jak w zespole
me-title = { $member }
me-how = Zmiana: /me language pl albo /me quiet 20:00-08:00; słowo „zespół” zamiast wartości daje to, co ma zespół.
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
stranger = Jeszcze się nie znamy. Dodaj mnie do czatu zespołu, gdzie administrator otworzy dziennik dowolnym poleceniem, albo pracuj w pojedynkę.
not-opened = Ten czat nie ma jeszcze dziennika. Administrator otworzy go dowolnym poleceniem, na przykład /help.
press-to-open = Ta wiadomość jest anonimowa. Niech administrator naciśnie przycisk: wtedy będzie jasne, kto otwiera dziennik.
admins-unknown = Nie udało się teraz ustalić, kto administruje tym czatem. Administrator otwiera dziennik dowolnym poleceniem; spróbuj ponownie za minutę.
anonymous = Ta wiadomość jest anonimowa, więc nie wiem, od kogo pochodzi. Napisz pod własnym imieniem albo do mnie prywatnie.
outsider = Słucham tylko osób z tego zespołu.
not-looked-up = Nie udało się teraz ustalić, od kogo jest ta wiadomość, więc niczego nie zapisano. Wyślij ją ponownie za minutę.
opened = { $name }: dziennik jest otwarty.
alone = Osobisty dziennik jest otwarty, a ten czat jest z nim połączony. /client add NAZWA dodaje pierwszego klienta.
which-workspace = Którego dziennika dotyczy ten czat? Wybierz, a potem wyślij wiadomość jeszcze raz.
workspace-chosen = Od teraz ten czat dotyczy przestrzeni „{ $name }”. Zmienia to /use.
client-in-chat = Czy w tym czacie jest klient?
room-yes = Jasne. Od teraz odpowiadam prywatnie i niczego tu nie publikuję.
room-open = Jasne: jest tu tylko zespół i zapisują wszyscy.
room-approve = Jasne: jest tu tylko zespół, a dostęp przyznaje właściciel.
held = Najpierw dostęp musi przyznać właściciel. Do tego czasu, najwyżej 30 dni, wiadomość czeka.
held-press = Najpierw dostęp musi przyznać właściciel; potem naciśnij jeszcze raz.
held-still = Najpierw dostęp musi przyznać właściciel. Wiadomość z grupy czeka.
admit = { $name } prosi o możliwość zapisywania tutaj.
admitted =
    { $count ->
        [0] { $name } ma już dostęp.
        [one] { $name } ma już dostęp; wiadomość, która czekała, jest teraz wykonywana.
        [few] { $name } ma już dostęp; { $count } wiadomości, które czekały, są teraz wykonywane.
       *[many] { $name } ma już dostęp; { $count } wiadomości, które czekały, jest teraz wykonywanych.
    }
admitted-all =
    { $count ->
        [one] Jedna osoba, która czekała, ma już dostęp.
        [few] { $count } osoby, które czekały, mają już dostęp.
       *[many] { $count } osób, które czekały, ma już dostęp.
    }
refused-entry = { $name }: bez dostępu; wiadomości, które czekały, usunięto.
knock = { $name }, coś czeka w prywatnym czacie ze mną.
no-team-chat = Nie ma czatu zespołu, w którym mogę pisać. W czacie, do którego mają trafiać wiadomości: /settings channel here

lapsed = Wczorajsze pytanie o to zostało bez odpowiedzi, więc nic nie zapisano:
lapsed-mend = Jeśli to nadal ważne, wystarczy wysłać to jeszcze raz; on:DATA wskaże, kiedy to było.
