## Pytania przed współpracą: odpowiedzi, wniosek i formularz do wysłania
summary-screen = kilka pytań, zanim powiemy „tak”
usage-screen = /screen NAZWA [wyślij]  ·  pytania  ·  pytanie NUMER TEKST  ·  progi 3 8

screening-ask-budget = Jaki budżet jest na to przeznaczony?
screening-ask-deadline = Na kiedy ma to być gotowe i od czego zależy ten termin?
screening-ask-decides = Kto podejmuje decyzję i czyje zdanie jeszcze się liczy?
screening-ask-scope = Co wchodzi w zakres prac, a co już nie?
screening-ask-agencies = Kto zajmował się tym wcześniej i skąd pomysł na zmianę?
screening-ask-payment = Czy taka płatność odpowiada: połowa z góry, reszta w ciągu tygodnia od oddania?
screening-ask-tone = Jak najwygodniej się kontaktować: gdzie, jak często i w jakich godzinach?
screening-ask-fit = Dlaczego właśnie my i po czym poznamy, że było warto?

screening-about-budget = Budżet
screening-about-deadline = Termin
screening-about-decides = Kto decyduje
screening-about-scope = Zakres
screening-about-agencies = Wcześniejsi wykonawcy
screening-about-payment = Warunki płatności
screening-about-tone = Ton
screening-about-fit = Dopasowanie
screening-about-any = Pytanie { $number }

screening-budget-0 = Pasuje do zakresu prac
screening-budget-1 = Na styk albo niejasny
screening-budget-2 = Brak albo dużo za mały
screening-deadline-0 = Realny
screening-deadline-1 = Napięty
screening-deadline-2 = „Na wczoraj”
screening-decides-0 = Osoba, z którą rozmawiamy
screening-decides-1 = Kilka osób, wiadomo które
screening-decides-2 = Nie wiadomo kto
screening-scope-0 = Jasno opisany
screening-scope-1 = Częściowo opisany
screening-scope-2 = „Wyjdzie w praniu”
screening-agencies-0 = Dobre rozstanie albo pierwszy raz
screening-agencies-1 = Bywało trudno
screening-agencies-2 = Wszyscy byli winni
screening-payment-0 = Zgoda
screening-payment-1 = Do negocjacji
screening-payment-2 = Odmowa albo „zapłata po sukcesie”
screening-tone-0 = Życzliwy, partnerski
screening-tone-1 = Naciska
screening-tone-2 = Już teraz brak szacunku
screening-fit-0 = To nasza działka
screening-fit-1 = Częściowo
screening-fit-2 = To nie dla nas
screening-any-0 = Nie niepokoi
screening-any-1 = Trochę niepokoi
screening-any-2 = Poważnie niepokoi

screening-title = { $client }: pytanie { $number } z { $of }
screening-answered = Odpowiedź już jest: { $answer }. Nowy wybór ją zastąpi.
screening-noted = { $about } – { $answer }
screening-rests =
    { $count ->
        [one] { $client }: mam { $count } odpowiedź z { $of }. Dalej: /screen { $client }
        [few] { $client }: mam { $count } odpowiedzi z { $of }. Dalej: /screen { $client }
        [many] { $client }: mam { $count } odpowiedzi z { $of }. Dalej: /screen { $client }
       *[other] { $client }: mam { $count } odpowiedzi z { $of }. Dalej: /screen { $client }
    }
screening-waits = { $client }: pytania wstępne czekają, odpowiedzi: { $count } z { $of }. Pytamy dalej czy uprzejmie odmawiamy?
screening-answers = { $client }: dotychczasowe odpowiedzi
screening-verdict = { $client }: { $verdict } ({ $score } z 16)
screening-means-take = Niewiele budzi wątpliwości. Warunki warto ustalić na początku, jak z każdym.
screening-means-terms = Może się udać, jeśli granice będą jasne. Warto je zaproponować przed rozpoczęciem:
screening-means-decline = Wiele budzi wątpliwości. Uprzejma i wczesna odmowa jest uczciwa dla obu stron.
screening-form-title = { $client }: pytania do wysłania
screening-form =
    Dzień dobry! Zanim zaczniemy, kilka pytań: dzięki nim obie strony zobaczą, czy do siebie pasujemy. Wystarczy po jednym zdaniu.

    1. { $q1 }
    2. { $q2 }
    3. { $q3 }
    4. { $q4 }
    5. { $q5 }
    6. { $q6 }
    7. { $q7 }
    8. { $q8 }

    Dziękujemy! Odpowiemy w ciągu dwóch dni roboczych.
screening-form-how = Skopiuj to albo prześlij dalej. Gdy przyjdą odpowiedzi: /screen { $client }

screening-questions = O co pytamy przed współpracą
screening-question = { $number }. { $text }
screening-question-own = { $number }. { $text } (pytanie zespołu)
screening-bands = 0–{ $take }: bierzemy; { $over }–{ $terms }: bierzemy na jasnych warunkach; więcej: odmawiamy.
screening-how-to-edit = Zmienia to właściciel: /screen pytanie 3 TEKST, /screen progi 3 8; słowo „przywróć” zamiast tekstu wraca do pytania domyślnego.
screening-question-saved = Pytanie { $number } ({ $language }) brzmi teraz:
ask-screening-question = Jak ma brzmieć pytanie { $number } ({ $language })?
ask-screening-boundary = { $client }: jak ma brzmieć granica? Możesz zmienić, co nie pasuje.
screening-boundary-deposit = Połowa ceny jest płatna przed rozpoczęciem pracy.
screening-boundary-scope = Robimy to, co zapisano w ofercie; wszystko ponadto najpierw wyceniamy.
screening-boundary-milestones = Pracujemy etapami: kolejny zaczynamy, gdy poprzedni jest przyjęty i opłacony.

label-screening = Pytania wstępne
screening-row = odpowiedzi: { $count } z { $of }
screening-row-ended = { $verdict } ({ $score })

button-skip = Pomiń
button-later = Później
button-go-on = Dalej
button-answers = Odpowiedzi
button-enter-answers = Wpisz odpowiedzi
button-take-on = Bierzemy
button-decline-stage = Zapisz odmowę
button-script-decline = Jak odmówić
button-boundary-deposit = Zaliczka
button-boundary-scope = Zakres na piśmie
button-boundary-milestones = Etapy

error-bad-question = Nie mam pytania „{ $value }”.
mend-bad-question = Podaj jego numer, od 1 do { $most }.
error-bad-score = „{ $value }” to nie odpowiedź.
mend-bad-score = 0 nie niepokoi, 1 trochę, 2 poważnie.
error-bad-bands = Przy takich progach jeden z wniosków jest niemożliwy.
mend-bad-bands = Podaj dwie liczby: pierwsza od 0, druga większa i najwyżej { $most }, na przykład /screen progi 3 8
error-question-too-long = To pytanie jest za długie.
mend-question-too-long = Zmieści się { $limit } znaków.
