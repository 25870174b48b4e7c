## Gotowe słowa: sytuacje, fakty o kliencie pod nimi i własne słowa zespołu
summary-script = gotowe teksty na trudne sytuacje
usage-script = /script [SYTUACJA] [KLIENT] [po angielsku]  ·  ustaw SYTUACJA TEKST  ·  przywróć SYTUACJA  ·  wersje SYTUACJA
which-script = Na jaką sytuację potrzebny tekst?
situation-listen = Słuchanie
situation-pause = Przerwa w rozmowie
situation-demand = Zbyt duże wymagania
situation-haggling = Targowanie się
situation-late = Opóźniona płatność
situation-boundary = Przekroczenie granicy
situation-review = Publiczna opinia
situation-mistake = Nasz błąd
situation-expectations = Oczekiwania na początku
situation-talk = Początek rozmowy
situation-decline = Odmowa potencjalnemu klientowi
situation-part-direct = Rozstanie, wprost
situation-part-soft = Rozstanie, łagodnie
situation-part-mutual = Rozstanie za obopólną zgodą
situation-update = Wiadomość w trakcie rozstania
situation-referral = Podziękowanie za rekomendację
situation-limit = Ile czasu możemy dać
situation-silence = Brak odpowiedzi
situation-tone = Prośba o spokojny ton
situation-pressure = Klient naciska
situation-safety = Po groźbie
situation-care = Telefon z troski
situation-giving = Darmowe dodatki
situation-mismatch = Nieporozumienie
script-someone = (nazwa klienta)

fact-boundary = Granica { $number }: „{ $text }”
fact-crossed = Granica { $number }: „{ $text }” (przekroczona { $day })
fact-terms = Warunki od { $day }: „{ $text }”
fact-agreement = Ustalenia z { $day }: „{ $text }”
fact-house = Zasada firmy, taka sama dla wszystkich: „{ $text }”
fact-unpaid = Do zapłaty: { $amount }, termin { $day }
fact-unpaid-since = Niezapłacone od { $day }
fact-ours = { $day }, po naszej stronie: „{ $text }”
fact-back = Wracamy do rozmowy: { $at }
fact-ends = Ostatni dzień: { $day }
fact-where = Opinia z { $day }: { $link }
fact-words = Słowa klienta, { $day }: „{ $text }”
fact-referred = Rekomendacja z { $day }: { $name }
fact-happened = Kiedy to było: { $day }
fact-waiting = Czekamy na odpowiedź od { $day }
fact-called = Ostatni telefon albo rozmowa: { $day }
fact-given = { $day }, od nas bez opłaty: „{ $text }”
advice-safety =
    Zanim to wyślesz, niech przeczyta to jeszcze jedna osoba.
    Bez telefonów, spotkań i sporów, bez nazwisk i prywatnych adresów.
    Jeśli komuś coś grozi, najpierw zadzwoń pod 112.
advice-tone =
    Najpierw zapytaj koleżankę lub kolegę, jak się trzyma.
    Odpowiedź na piśmie albo we dwoje; nikt nie musi robić tego w pojedynkę.

script-of-house = To tekst zespołu.
button-in-en = Po angielsku
button-in-ru = Po rosyjsku
button-in-pl = Po polsku
button-in-he = Po hebrajsku
button-look = Pokaż
button-reset = Przywróć tekst domyślny
ask-script = Jaki tekst na sytuację „{ $situation }” ({ $language })? Za {"{client}"} wstawię nazwę klienta, za {"{person}"} imię.
script-saved = „{ $situation }” ({ $language }): tekst zespołu zapisany.
script-reset = „{ $situation }”: znowu tekst domyślny. Wcześniejsze wersje zostają.
script-withdrawn = „{ $situation }”: nie ma już w menu. Wcześniejsze wersje zostają.
script-versions = „{ $situation }”: wszystkie wersje, od najnowszej
script-version = { $day }, { $language }: { $text }
script-version-none = { $day }, { $language }: wycofane

error-bad-script-name = „{ $word }” nie może być nazwą sytuacji.
mend-bad-script-name = Jedno słowo z liter, cyfr i łączników, na przykład /script ustaw herbata Może…
error-script-too-long = Ten tekst jest za długi.
mend-script-too-long = Zmieści się { $limit } znaków.
error-script-not-changed = „{ $situation }”: nie ma tekstu zespołu.
mend-script-not-changed = Dodaje go właściciel: /script ustaw SYTUACJA i tekst.
