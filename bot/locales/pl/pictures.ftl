## Wykresy
summary-chart = wykres: napięcie w czasie
summary-pareto = wykres: przychody obok włożonej pracy
usage-pareto = /pareto [OKRES]
chart-strain-title = Napięcie w czasie
chart-watch = obserwacja
chart-talk = rozmowa
chart-mark-minor = drobne
chart-mark-serious = poważne
chart-mark-severe = bardzo poważne
chart-mark-amends = nasza naprawa
chart-mark-talk = rozmowa
chart-mark-agreement = ustalenia
chart-mark-slate = czysta karta
chart-pareto-title = Przychody obok włożonej pracy
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
picture-failed = Tym razem nie udało się narysować wykresu. To, co najważniejsze, jest wyżej opisane słowami.
button-try-again = Spróbuj jeszcze raz
chart-alt = { $client }, napięcie od { $since }: teraz { $points }; obserwacja od { $watch }, rozmowa od { $talk }. Incydentów: { $incidents }.
chart-empty = { $client }: przez ostatnie { $days } dni nic nie ciąży, nie ma czego rysować.
pareto-alt =
    { $clients ->
        [0] Przychody obok włożonej pracy, { $since } – { $until }: wpłat jeszcze nie ma.
       *[other] Przychody obok włożonej pracy, { $since } – { $until }: { $few } z { $clients } płacących klientów przynosi { $brought }% przychodów.
    }
pareto-vital = Najważniejsi klienci: { $names }
pareto-sinks = Pochłaniają czas: { $names }
pareto-row = { $client }: { $revenue }% przychodów, { $effort }% pracy
pareto-empty = W tym okresie nie zapisano żadnej wpłaty ani godziny, więc nie ma jeszcze czego rysować. Dodają je /paid i /spent.
label-course = Ostatnie pół roku
course-strip = { $strip }, rozmowa od { $talk } (█)
button-chart = Wykres
