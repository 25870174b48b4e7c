## Słowa dziennika
value = { $value }
unknown = brak danych
off = wył.
on = wł.
nobody = nikt
amount-unsaid = kwota niepodana
amount-hidden = kwota ukryta
and-more = … i jeszcze { $count }

standing-steady = spokojnie
standing-watch = pod obserwacją
standing-amends = mamy coś do naprawienia
standing-talk = potrzebna rozmowa
standing-part = ku rozstaniu
standing-decide = potrzebna decyzja
standing-now = Stan: { $standing }

stage-prospect = potencjalny klient
stage-active = aktywny klient
stage-conversation = zaplanowana rozmowa
stage-agreement = obowiązujące ustalenia
stage-offboarding = kończenie współpracy
stage-parted = współpraca zakończona
stage-declined = odmowa z naszej strony

category-rude = nieuprzejmość
category-abuse = obelgi
category-threat = groźba
category-pressure = presja
category-scope = rozszerzanie zakresu
category-haggling = targowanie się
category-timewaster = strata czasu
category-expectations = rozbieżność oczekiwań
category-late = opóźniona płatność
category-boundary = przekroczenie granicy
category-review = publiczna opinia
category-complaint = skarga
category-silence = brak odpowiedzi
category-other = inne

severity-minor = drobna sprawa
severity-serious = poważna sprawa
severity-severe = bardzo poważna sprawa

fault-theirs = po ich stronie
fault-ours = po naszej stronie
fault-shared = po obu stronach
fault-unclear = jeszcze niejasne

role-owner = właściciel
role-member = członek zespołu
role-viewer = obserwator

kind-step = mały krok
kind-amends = naprawienie błędu
kind-talk = rozmowa
kind-part = rozstanie
kind-decide = decyzja
kind-care = troska o klienta
kind-review = publiczna opinia

outcome-agreed = uzgodniono
outcome-part = rozstanie
outcome-cleared = wyjaśniono
outcome-refused = odmowa
outcome-postponed = przełożono

action-plan = zaplanowano rozmowę
action-offboard = kończymy współpracę
action-keep = pracujemy dalej
action-snooze = odłożono
action-disagree = inne zdanie
action-confirm = potwierdzono
action-not-this = to nie to
action-decline = uprzejmie odmówiono
action-delegate = przekazano dalej
action-done = zrobione


weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela

## Wiersze dziennika
entry-incident = { $category }, { $severity }, { $fault }
entry-payment = wpłata: { $amount }
entry-refund = zwrot: { $amount }
entry-refund-asked = zwrot: { $amount }, na prośbę klienta
entry-hours = praca: { $time }
entry-concession-goodwill = ustępstwo: { $amount }, z dobrej woli
entry-concession-asked = ustępstwo: { $amount }, na prośbę klienta
entry-concession-amends = ustępstwo: { $amount }, jako rekompensata
entry-praise = coś dobrego
entry-note = notatka
entry-called = nasz telefon
entry-invoice = faktura: { $amount }, termin { $day }
entry-boundary = granica { $number }: { $text }
entry-plan = zaplanowana rozmowa: { $at }
entry-conversation = rozmowa: { $outcome }
entry-kept-yes = ustalenia dotrzymane
entry-kept-no = ustalenia niedotrzymane
entry-decision = { $kind }: { $action }
entry-stage = etap: { $before } → { $after }
entry-reversal = cofnięcie wpisu #{ $number }

label-when = Kiedy
label-time = Czas
label-money = Kwota
label-original = Wpisano
label-crossed = Przekroczona granica
label-who = Kto
label-lesson = Wniosek
label-their-side = Ich punkt widzenia
label-link = Odnośnik
label-referral = Rekomendacja
label-evidence = Źródło
label-affected = Kogo to dotknęło
label-joins = To samo zdarzenie co
label-seen-by = Widoczność
flag-private = tylko właściciele
flag-quiet = bez podpisu
label-standing = Stan
label-stage = Etap
label-aliases = Inne nazwy
label-people = Osoby
label-referrals = Rekomendacje
label-boundaries = Granice
label-planned = Zaplanowana rozmowa
label-agreement = Ustalenia
label-open-nudges = Sugestie
label-payments = Wpłaty, 365 dni
label-refunds = Zwroty
label-given = Ustępstwa
label-hours = Godziny
label-margin = Marża
percent = { $value }%
given = { $total } ({ $split })
given-goodwill = { $amount } z dobrej woli
given-asked = { $amount } na prośbę klienta
given-amends = { $amount } jako rekompensata
boundaries-count =
    { $untold ->
        [0] { $count }
       *[other] { $count }, klient jeszcze nie wie: { $untold }
    }
private-chat = czat prywatny
recorded = zapisano { $at }
recorded-in = zapisano { $at }, { $chat }

## Przyciski
button-undo = Cofnij
button-put-back = Przywróć
button-edit = Popraw
button-theirs = Po ich stronie
button-shared = Po obu stronach
button-ours = Po naszej stronie
button-script = Co powiedzieć
button-why = Dlaczego
button-details = Szczegóły
button-ledger = Dziennik
button-mine = Moje wpisy
button-log = Dodaj wpis
button-plan = Zaplanuj rozmowę
button-offboard = Kończymy współpracę…
button-keep = Pracujemy dalej, bo…
button-snooze = Odłóż na 7 dni
button-disagree = Mam inne zdanie…
button-confirm = Potwierdź
button-not-this = To nie to
button-decline = Uprzejmie odmów
button-called = Już po telefonie
button-done = Zrobione
button-open = { $client }
button-create = Dodaj „{ $name }”
button-remove-alias = Usuń „{ $alias }”
button-prospect = To potencjalny klient
button-same = Tak, to samo
button-another = Nie, inne zdarzenie
button-told = Klient już wie
button-told-number = Granica { $number }: klient już wie
button-kept-yes = Dotrzymane
button-kept-no = Niedotrzymane
button-refused = Uznaj za odmowę
button-confirm-offboard = Tak, kończymy współpracę
button-talk-first = Najpierw rozmowa
button-merge = Połącz
button-archive = Do archiwum
button-newer = Nowsze
button-older = Starsze
button-more = Więcej
button-admit = Przyznaj dostęp: { $name }
button-refuse = Nie teraz
button-client-here = Tak, jest tu klient
button-team-open = Nie, zapisuje tu każdy
button-team-approve = Nie, dostęp daje właściciel
button-open-ledger = Otwórz dziennik
button-alone = Pracuj w pojedynkę
button-private = Otwórz czat prywatny
button-hold = Przeprowadź rozmowę
button-accept = Niech tak zostanie
button-delegate = Przekaż komuś
