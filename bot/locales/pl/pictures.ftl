## Wykresy
summary-chart = wykres: napięcie w czasie
summary-pareto = wykres: przychody a włożona praca
usage-pareto = /pareto [OKRES]
chart-strain-title = Napięcie w czasie
chart-watch = obserwacja
chart-talk = rozmowa
chart-mark-minor = drobne
chart-mark-serious = poważne
chart-mark-severe = bardzo poważne
chart-mark-amends = naprawione
chart-mark-talk = rozmowa
chart-mark-agreement = ustalenia
chart-mark-slate = czysta karta
chart-pareto-title = Przychody a włożona praca
chart-pareto-share =
    { $clients ->
        [one] Jeden klient przynosi { $brought }% przychodów ({ $few } z { $clients })
        [few] { $few } z { $clients } klientów przynosi { $brought }% przychodów
        [many] { $few } z { $clients } klientów przynosi { $brought }% przychodów
       *[other] { $few } z { $clients } klientów przynosi { $brought }% przychodów
    }
chart-revenue = udział w przychodach
chart-effort = udział w pracy
chart-together = przychody łącznie
chart-vital = najważniejszy
chart-sink = pochłania czas
picture-failed = Tym razem wykres się nie udał. To, co najważniejsze, masz wyżej słowami.
button-try-again = Spróbuj jeszcze raz
chart-alt = { $client }, napięcie od { $since }: teraz { $points }; próg obserwacji { $watch }, próg rozmowy { $talk }. Incydentów: { $incidents }.
chart-empty = { $client }: spokój przez ostatnie { $days } dni, wykres byłby pusty.
pareto-alt =
    { $clients ->
        [0] Przychody a włożona praca, { $since } – { $until }: wpłat jeszcze nie ma.
       *[other] Przychody a włożona praca, { $since } – { $until }: { $few } z { $clients } płacących klientów przynosi { $brought }% przychodów.
    }
pareto-vital = Najważniejsi klienci: { $names }
pareto-sinks = Pochłaniają czas: { $names }
pareto-row = { $client }: { $revenue }% przychodów, { $effort }% pracy
pareto-empty = W tym okresie nie mam żadnej wpłaty ani godziny, więc wykres byłby pusty. Dodasz je przez /paid i /spent.
label-course = Ostatnie pół roku
course-strip = { $strip }, próg rozmowy { $talk } (█)
button-chart = Wykres
