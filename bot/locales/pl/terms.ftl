## Warunki, zasady firmy, gotowe granice i to, jak zwracamy się do klienta
summary-terms = warunki klienta albo zasady firmy
usage-terms = /terms KLIENT [TEKST]  ·  /terms firma [TEKST]
terms-offer = Najlepiej od razu ustalić, czego obie strony mogą oczekiwać: wystarczy pięć linijek.
terms-card =
    Ceny: …
    Płatność: w ciągu … dni
    Godziny: odpowiadamy …
    Poprawki: w cenie … rundy
    Nasz czas: około … godzin miesięcznie
ask-terms = { $client }: co jest ustalone? Wystarczy pięć linijek; obiecaną gwarancję wpisz w osobnej.
terms-title =
    { $count ->
        [one] Warunki: { $client }, od { $day }
        [few] Warunki: { $client }, od { $day } (wersja { $count })
        [many] Warunki: { $client }, od { $day } (wersja { $count })
       *[other] Warunki: { $client }, od { $day } (wersja { $count })
    }
terms-version = To wersja { $number }; wcześniejsze zostają.
no-terms = { $client }: warunków jeszcze nie ma.
terms-since =
    { $count ->
        [one] od { $since }
        [few] od { $since }, wersja { $count }
        [many] od { $since }, wersja { $count }
       *[other] od { $since }, wersja { $count }
    }
label-terms = Warunki
house-card =
    Promocje i rabaty: …
    Co gwarantujemy: …
    Czego nigdy nie robimy: …
ask-house-rules = Zasady firmy, takie same dla każdego klienta:
house-title =
    { $count ->
        [one] Zasady firmy, od { $day }
        [few] Zasady firmy, od { $day } (wersja { $count })
        [many] Zasady firmy, od { $day } (wersja { $count })
       *[other] Zasady firmy, od { $day } (wersja { $count })
    }
no-house-rules = Nie ma jeszcze zasad firmy: promocji, gwarancji ani tego, czego nigdy nie robimy.
whose-terms = Nie znam klienta „{ $name }”. O czyje warunki chodzi?
button-house-rules = Zasady firmy
button-agree-terms = Ustal warunki
button-change-terms = Zmień

boundary-templates = Najczęstsze, na początek:
ask-boundary = { $client }: jak ma brzmieć granica? Możesz wysłać ją tak albo zmienić.
button-boundary-hours = Godziny odpowiedzi
button-boundary-calls = Bez telefonów po godzinach
button-boundary-changes = Najpierw wycena zmian
button-boundary-payment = Płatność
button-boundary-rounds = Rundy poprawek
button-boundary-tone = Ton
button-boundary-answer = Nasza: odpowiedź w ciągu dnia
boundary-template-hours = Na wiadomości odpowiadamy od poniedziałku do piątku, 9:00–17:00.
boundary-template-calls = Po 18:00 i w weekendy nie dzwonimy do siebie; pilne sprawy prosimy przesyłać na piśmie.
boundary-template-changes = Zmiany najpierw wyceniamy, a zaczynamy po akceptacji wyceny.
boundary-template-payment = Faktury są płatne w ciągu 14 dni; przy zaległości wstrzymujemy prace.
boundary-template-rounds = W cenie są dwie rundy poprawek; kolejne rozliczamy godzinowo.
boundary-template-tone = Rozmawiamy z szacunkiem; w przeciwnym razie kończymy rozmowę i wracamy do niej na piśmie.
boundary-template-answer = Na każdą wiadomość odpowiadamy w ciągu jednego dnia roboczego.

client-speaks = { $client }, język: { $language }.
label-spoken-to = Język i forma
address-vy = per „вы” (rosyjski)
address-ty = per „ty”
address-pan = Pan
address-pani = Pani
address-panstwo = Państwo
address-m = rodzaj męski (hebrajski)
address-f = rodzaj żeński (hebrajski)
address-plural = liczba mnoga (hebrajski)
error-bad-address = Nie znam formy „{ $value }”.
mend-bad-address = Po polsku: pan, pani, państwo, ty. Po rosyjsku: ty, vy. Po hebrajsku: m, f, plural. Po angielsku nie trzeba.
