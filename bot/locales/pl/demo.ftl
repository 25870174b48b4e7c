## Przykładowy dziennik: zmyślona agencja, jej klienci, co o nich zapisano i czego można spróbować
demo-name-you = Alex
demo-name-anna = Anna
demo-name-ben = Bartek

demo-harbour = Hotele Przystań
demo-bakery = Piekarnia Lipa
demo-gym = Siłownia Linia
demo-dentist = Stomatologia Cedr
demo-events = Eventy Północ
demo-startup = Aplikacje Sikorka
demo-cinema = Kino Młyn
demo-cafe = Kawiarnia Róg
demo-studio = Studio Paproć

demo-filled =
    { $count ->
        [one] Rok zmyślonej agencji: { $count } klient i historia do rozegrania.
        [few] Rok zmyślonej agencji: { $count } klientów i historia do rozegrania.
        [many] Rok zmyślonej agencji: { $count } klientów i historia do rozegrania.
       *[other] Rok zmyślonej agencji: { $count } klienta i historia do rozegrania.
    }
demo-try-harbour = { $client }: płacą najwięcej, a od trzech tygodni nikt się do nich nie odezwał. Wystarczy telefon.
demo-try-bakery = { $client }: dobry klient i jeden gorszy miesiąc. Zobacz, jak napięcie już opadło.
demo-try-gym = { $client }: właśnie teraz potrzebna rozmowa. Przeczytaj powody, otwórz przygotowanie, wybierz termin.
demo-try-dentist = { $client }: obowiązują ustalenia, ich przegląd wypada w ciągu tygodnia. Czy są dotrzymane?
demo-try-events = { $client }: współpraca się kończy. W planie są kroki do odhaczenia i gotowe szkice wiadomości.
demo-try-startup = { $client }: tygodnie pracy i ani jednej wpłaty.
demo-try-cinema = { $client }: błąd był po naszej stronie i czekają na nas. Zapisz telefon i zobacz, jak maleje nasz dług.
demo-try-cafe = { $client }: publiczna opinia bez odpowiedzi, a przed nami obietnica i faktura.
demo-try-studio = { $client }: potencjalny klient, połowa pytań jeszcze przed nami. Możesz pytać dalej.
demo-try-more = Albo zapisz coś od siebie: /incident, nazwa, co się stało. Każdy wpis cofniesz przez /undo.
demo-not-empty = W tym dzienniku są już klienci. Przykład potrzebuje pustego, żeby zmyślone nie zmieszało się z prawdziwym.

demo-button-attention = Kto wymaga uwagi?
demo-button-talk = Przygotuj rozmowę
demo-button-why = Dlaczego rozmowa?
demo-button-steps = Plan rozstania
demo-button-screen = Pytaj dalej
demo-button-pareto = Kto przynosi najwięcej?
demo-button-digest = Podsumowanie

demo-note-invoice = faktura za miesiąc
demo-note-work = telefony, szkice, poprawki
demo-note-harbour-terms = Wyceniamy przed rozpoczęciem pracy. Faktury są płatne w 14 dni. Odpowiadamy w ciągu dnia roboczego.
demo-note-harbour-thanks = podziękowali całemu zespołowi za kampanię sezonu
demo-note-bakery-terms = W cenie są dwie rundy poprawek. Faktury są płatne w 14 dni.
demo-note-bakery-referral = opowiedzieli o nas w kawiarni obok
demo-note-bakery-scope = chcą menu w trzech kolejnych formatach
demo-note-bakery-rude = „czy u was w ogóle ktoś czyta maile?”, po błędzie drukarni
demo-note-bakery-called = omówiliśmy sprawę drukarni, z ulgą przyjęli, że dzwonimy pierwsi
demo-note-bakery-haggling = pytają, czy następna ulotka może być gratis
demo-note-bakery-thanks = mówią, że nowa witryna jest piękna
demo-note-bakery-early = zapłacili tydzień przed terminem
demo-note-gym-scope = jeszcze jedna strona docelowa, „przecież to drobiazg”
demo-note-gym-gave = rabat, po dwóch telefonach w tej sprawie
demo-note-gym-haggling = chcą zdjęcia w gratisie
demo-note-gym-relaunch = chcą cały nowy serwis tydzień wcześniej, w tej samej cenie
demo-note-gym-called = przeszliśmy przez zakres umowy, zależy im na starcie przed sezonem
demo-note-gym-pressure = „poszukamy kogoś innego”, jeśli nie będzie gotowe do końca tygodnia
demo-note-gym-rude = „płacimy wam, żebyście się zgadzali”, przy fotografie
demo-note-dentist-scope = zakładają, że system rezerwacji jest częścią strony
demo-note-dentist-late = dwie nieopłacone faktury, już od pięciu tygodni
demo-note-dentist-agreed = Nowe życzenia najpierw wyceniamy; faktury są płatne w 14 dni.
demo-note-dentist-boundary = Bez pisemnej wyceny nie zaczynamy
demo-note-dentist-thanks = pacjenci chwalą nową stronę
demo-note-dentist-again = proszą o newsletter, „to chyba jest w cenie”
demo-note-events-rude = „dziecko zrobiłoby to szybciej”
demo-note-events-abuse = wyzwiska pod adresem Anny przez telefon, przy gościach
demo-note-events-boundary = Bez telefonów po 18:00
demo-note-events-agreed = Spokojny ton; bez telefonów wieczorem; po ich stronie mówi jedna osoba.
demo-note-events-kept = dobra wiosna, jeden telefon w tygodniu
demo-note-events-crossed = trzy telefony o wpół do dziesiątej wieczorem, w sprawie kwiatów
demo-note-events-again = telefon do domu Anny, w niedzielę w nocy
demo-note-events-not-kept = trwało dwa miesiące, potem już nie
demo-note-startup-work = kolejna wycena, kolejna rozmowa
demo-note-cinema-gave = plakat na jubileusz, prezent od nas
demo-note-cinema-ours = opublikowaliśmy zeszłoroczne ceny, musieli się tłumaczyć przy wejściu
demo-note-cafe-due = menu na jesień
demo-note-cafe-promise = szkice jesiennego menu
demo-note-cafe-review = Nowe menu przyszło trzy dni po terminie i nikt nas nie uprzedził.
