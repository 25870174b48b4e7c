## Przykłady do każdego polecenia, tak jak pisze się je na co dzień; nazwa polecenia najpierw po łacinie. Każdy wiersz jest sprawdzony: działa.
examples-answered = /answered Acme przeprosiny i propozycja telefonu
examples-boundary =
    /boundary Acme Bez telefonów po 18:00 powiedziane:wczoraj
    /granica Acme Odpowiadamy w ciągu dnia nasze:tak
    /boundary Acme
examples-called = /called Acme przeprosiny za spóźniony projekt, nowy termin to piątek
examples-chart = /chart Acme
examples-client =
    /client dodaj Globus
    /client alias Acme Akme
    /klient Acme
examples-clients =
    /clients
    /klienci potencjalny
    /klienci pod obserwacją
examples-digest =
    /digest teraz
    /digest pon,czw 9:00
    /digest off
    /digest
examples-due =
    /due Acme 1500 2026-03-20 faktura 7
    /due Acme 150,50 € jutro zaliczka
examples-gave =
    /gave Acme 100 rabat prosili:tak
    /ustępstwo Acme 50 retusz bez zapłaty rekompensata:tak
examples-help =
    /help
    /pomoc incydent
    /pomoc stan
examples-incident =
    /incident Acme 2 godz nieuprzejmość krzyki na Annę przez telefon
    /i Acme poza zakresem !! chcą drugiej strony za darmo
    /incydent Acme wczoraj skarga nasz błąd literówka na banerze
examples-kept =
    /kept Acme tak spokojny miesiąc
    /kept Acme nie znów dwa nocne telefony
examples-ledger =
    /ledger Acme
    /dziennik Acme incydenty 3 miesiące
examples-me =
    /me język pl
    /me cisza 20:00-08:00
examples-note = /note Acme nowa szefowa marketingu: Dana
examples-paid =
    /paid Acme 1500 faktura 7
    /zapłata Acme 150,50 € wczoraj
examples-pareto =
    /pareto
    /przychody 90d
    /pareto 2026
examples-part = /part Acme
examples-pause =
    /pause Acme
    /pause Acme 2h rozmowa zrobiła się zbyt ostra
examples-policy =
    /policy
    /policy wypróbuj talk_at 4
    /zasady postawa stanowcza
    /policy pokaż talk_at
examples-privacy =
    /privacy
    /prywatność
examples-promise =
    /promise Acme do:jutro wyślemy poprawiony projekt
    /promise Acme
examples-pulse = /pulse
examples-refunded = /refunded Acme 200 za nieudany baner
examples-review =
    /review Acme https://example.com/reviews/1 „spóźnili się i nikt nie uprzedził”
    /review Acme https://example.com/reviews/2
examples-role =
    /role @anna obserwator
    /rola
examples-screen =
    /screen Hooli
    /screen Hooli wyślij
    /screen pytania
examples-script =
    /script spóźniona płatność Acme
    /script targowanie
    /skrypt oczekiwania Acme po polsku
    /skrypt
examples-search = /search faktura 7
examples-settings =
    /settings strefa Warszawa
    /settings kurs USD 3,95
    /ustawienia
examples-spent =
    /spent Acme 1h30m rozmowy o logo
    /czas Acme 2,5 godz wczoraj
examples-status =
    /status Acme
    /stan
examples-steps =
    /steps Wayne
    /kroki Wayne 2 zrobione
    /steps Wayne 3 przekaż @anna
    /steps Wayne dodaj do:jutro oddać aparat
examples-talk =
    /talk Acme jutro 14:00
    /talk Acme odbyta uzgodniono dotyczy:zakres,opóźnienie przegląd:2027-03-01 zmiany najpierw wyceniamy
    /rozmowa Acme
examples-terms =
    /terms Acme płatność w 14 dni, dwie rundy poprawek, kontakt od 9 do 17
    /terms Acme
    /terms
examples-thanks =
    /thanks Acme pochwała projektów Anny
    /dzięki Acme polecenie:Globex wspomnieli o nas znajomym
examples-mine =
    /mine
    /moje

examples-undo =
    /undo
    /cofnij 1
examples-why = /why Acme
