## Pytania przed współpracą: odpowiedzi, wniosek i formularz do wysłania
summary-screen = kilka pytań, zanim powiemy „tak”
usage-screen = /screen NAZWA [send]  ·  questions  ·  question NUMER TEKST  ·  bands 3 8

screening-ask-budget = Jaki budżet jest na to przewidziany?
screening-ask-deadline = Na kiedy ma to być gotowe i od czego zależy ten termin?
screening-ask-decides = Kto podejmuje decyzję i czyje zdanie jeszcze się liczy?
screening-ask-scope = Co ma powstać, a co już do zadania nie należy?
screening-ask-agencies = Kto zajmował się tym wcześniej i skąd pomysł na zmianę?
screening-ask-payment = Czy taka płatność będzie w porządku: połowa z góry, a reszta w ciągu tygodnia od oddania?
screening-ask-tone = Jak najwygodniej się kontaktować: gdzie, jak często i w jakich godzinach?
screening-ask-fit = Dlaczego właśnie my i po czym będzie wiadomo, że było warto?

screening-about-budget = Budżet
screening-about-deadline = Termin
screening-about-decides = Kto decyduje
screening-about-scope = Zakres
screening-about-agencies = Wcześniejsi wykonawcy
screening-about-payment = Warunki płatności
screening-about-tone = Ton
screening-about-fit = Czy to dla nas
screening-about-any = Pytanie { $number }

screening-budget-0 = Pasuje do pracy
screening-budget-1 = Na styk albo niejasny
screening-budget-2 = Brak albo dużo za mały
screening-deadline-0 = Realny
screening-deadline-1 = Napięty
screening-deadline-2 = „Na wczoraj”
screening-decides-0 = Osoba, z którą rozmawiamy
screening-decides-1 = Kilka osób, wiadomo które
screening-decides-2 = Nikt nie potrafi powiedzieć
screening-scope-0 = Jasny
screening-scope-1 = Częściowo jasny
screening-scope-2 = „Wyjdzie w praniu”
screening-agencies-0 = Dobre rozstanie albo pierwszy raz
screening-agencies-1 = Były tarcia
screening-agencies-2 = Winni byli wszyscy
screening-payment-0 = Zgoda
screening-payment-1 = Do negocjacji
screening-payment-2 = Brak zgody, „po sukcesie”
screening-tone-0 = Życzliwy, po partnersku
screening-tone-1 = Z naciskiem
screening-tone-2 = Już teraz bez szacunku
screening-fit-0 = To nasza działka
screening-fit-1 = Częściowo
screening-fit-2 = To nie dla nas
screening-any-0 = Nie niepokoi
screening-any-1 = Trochę niepokoi
screening-any-2 = Poważnie niepokoi

screening-title = { $client }: pytanie { $number } z { $of }
screening-answered = Odpowiedź już jest: { $answer }. Nowy wybór ją zmieni.
screening-noted = { $about }: { $answer }
screening-rests =
    { $count ->
        [one] { $client }: zapisana { $count } odpowiedź z { $of }. Dalej: /screen { $client }
        [few] { $client }: zapisane { $count } odpowiedzi z { $of }. Dalej: /screen { $client }
        [many] { $client }: zapisanych { $count } odpowiedzi z { $of }. Dalej: /screen { $client }
       *[other] { $client }: zapisane { $count } odpowiedzi z { $of }. Dalej: /screen { $client }
    }
screening-waits = { $client }: pytania czekają, odpowiedzi: { $count } z { $of }. Dokończyć czy uprzejmie odmówić?
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
screening-form-how = Można to skopiować albo przesłać dalej. Gdy przyjdą odpowiedzi: /screen { $client }

screening-questions = O co pytamy przed współpracą
screening-question = { $number }. { $text }
screening-question-own = { $number }. { $text } (pytanie zespołu)
screening-bands = 0–{ $take }: bierzemy; { $over }–{ $terms }: bierzemy na warunkach; więcej: odmawiamy.
screening-how-to-edit = Zmienia to właściciel: /screen question 3 TEKST, /screen bands 3 8; słowo reset zamiast tekstu przywraca zwykłe.
screening-question-saved = Pytanie { $number } ({ $language }) brzmi teraz:
ask-screening-question = Jak ma brzmieć pytanie { $number } ({ $language })?
ask-screening-boundary = Jaką granicę zobaczy { $client }? Co nie pasuje, można zmienić.
screening-boundary-deposit = Połowa ceny jest płatna przed rozpoczęciem pracy.
screening-boundary-scope = Robimy to, co zapisano w ofercie; wszystko ponadto najpierw wyceniamy.
screening-boundary-milestones = Praca idzie etapami: kolejny zaczyna się, gdy poprzedni jest przyjęty i opłacony.

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
button-script-decline = Słowa na odmowę
button-boundary-deposit = Zaliczka
button-boundary-scope = Zakres na piśmie
button-boundary-milestones = Etapy

error-bad-question = Nie ma pytania „{ $value }”.
mend-bad-question = Potrzebny jest jego numer, od 1 do { $most }.
error-bad-score = „{ $value }” to nie odpowiedź.
mend-bad-score = 0 nie niepokoi, 1 trochę, 2 poważnie.
error-bad-bands = Przy takich progach jeden z wniosków jest niemożliwy.
mend-bad-bands = Dwie liczby: pierwsza od 0, druga większa i najwyżej { $most }, na przykład /screen bands 3 8
error-question-too-long = To za długie na pytanie.
mend-question-too-long = Najwyżej { $limit } znaków.
