## Obrazki
summary-chart = obrazek: napięcie w czasie
usage-chart = /chart KLIENT
summary-pareto = obrazek: przychód obok wysiłku
usage-pareto = /pareto [OKRES]
chart-strain-title = { $client }: napięcie w czasie
chart-watch = obserwacja
chart-talk = rozmowa
chart-mark-minor = drobne
chart-mark-serious = poważne
chart-mark-severe = ciężkie
chart-mark-amends = nasze zadośćuczynienie
chart-mark-talk = rozmowa
chart-mark-agreement = uzgodnienie
chart-mark-slate = czysta karta
chart-pareto-title = Przychód obok wysiłku
chart-pareto-share =
    { $clients ->
        [one] Jeden klient przynosi { $brought } % przychodu ({ $few } z { $clients })
        [few] { $few } z { $clients } klientów przynosi { $brought } % przychodu
        [many] { $few } z { $clients } klientów przynosi { $brought } % przychodu
       *[other] { $few } z { $clients } klientów przynosi { $brought } % przychodu
    }
chart-revenue = udział w przychodzie
chart-effort = udział w wysiłku
chart-together = przychód łącznie
chart-vital = kluczowy
chart-sink = pochłania czas
picture-in-words = (Obrazka nie udało się teraz narysować: { $alt })
chart-alt = Napięcie z klientem { $client } od { $since }: teraz { $points }; obserwacja od { $watch }, rozmowa od { $talk }. Incydentów: { $incidents }.
chart-empty = { $client }: przez ostatnie { $days } dni nic nie ciąży, nie ma czego rysować.
pareto-alt = Przychód obok wysiłku, { $since } – { $until }: { $few } z { $clients } płacących klientów przynosi { $brought } % przychodu.
pareto-vital = Kluczowi: { $names }
pareto-sinks = Pochłaniają czas: { $names }
pareto-row = { $client }: { $revenue } % przychodu, { $effort } % wysiłku
pareto-empty = W tym okresie nie zapisano żadnej wpłaty ani godziny, więc nie ma jeszcze czego rysować. Dodają je /paid i /spent.
