## Co mówimy lub piszemy do klienta. „My” to zespół, bez czasu przeszłego, bo zdradza rodzaj; w miejsce „…” każdy wpisuje swoje.
## $address: pan, pani, panstwo albo ty. Imienia ($person) nie ma w powitaniu: wołacza nie da się utworzyć bez znajomości imienia.
script-listen =
    { $address ->
        [pan] Dziękujemy, że mówi Pan o tym wprost. Zanim odpowiemy, chcemy to dobrze zrozumieć.
        [pani] Dziękujemy, że mówi Pani o tym wprost. Zanim odpowiemy, chcemy to dobrze zrozumieć.
        [ty] Dziękujemy, że mówisz o tym wprost. Zanim odpowiemy, chcemy to dobrze zrozumieć.
       *[panstwo] Dziękujemy, że mówią Państwo o tym wprost. Zanim odpowiemy, chcemy to dobrze zrozumieć.
    }
    Rozumiemy to tak: … Czy tak właśnie jest? O czym jeszcze warto wiedzieć?
    { $address ->
        [pan] To jasne, że jest to dla Pana ważne.
        [pani] To jasne, że jest to dla Pani ważne.
        [ty] To jasne, że jest to dla Ciebie ważne.
       *[panstwo] To jasne, że jest to dla Państwa ważne.
    }
    Musimy to sprawdzić. Jeszcze dziś wrócimy z odpowiedzią: co możemy zrobić i na kiedy.
script-pause =
    To ważna rozmowa i chcemy ją dobrze poprowadzić, a teraz jest to trudne dla obu stron.
    Zróbmy przerwę, zanim padnie coś, czego nikt nie chciał powiedzieć.
    { $address ->
        [pan] W tym czasie jeszcze raz przyjrzymy się temu, o czym Pan mówi: …
        [pani] W tym czasie jeszcze raz przyjrzymy się temu, o czym Pani mówi: …
        [ty] W tym czasie jeszcze raz przyjrzymy się temu, o czym mówisz: …
       *[panstwo] W tym czasie jeszcze raz przyjrzymy się temu, o czym Państwo mówią: …
    }
    { $address ->
        [pan] Oddzwonimy o … Do tego czasu nic nie musi Pan robić.
        [pani] Oddzwonimy o … Do tego czasu nic nie musi Pani robić.
        [ty] Oddzwonimy o … Do tego czasu nic nie musisz robić.
       *[panstwo] Oddzwonimy o … Do tego czasu nic nie muszą Państwo robić.
    }
script-demand =
    { $address ->
        [pan] Widzimy, w czym by Panu to pomogło.
        [pani] Widzimy, w czym by Pani to pomogło.
        [ty] Widzimy, w czym by Ci to pomogło.
       *[panstwo] Widzimy, w czym by Państwu to pomogło.
    }
    Wykracza to jednak poza nasze ustalenia, a nie chcemy robić tego przy okazji i na pół gwizdka.
    Są dwa dobre wyjścia: wycenimy to osobno albo zrobimy to zamiast czegoś, co już jest w planie.
    { $address ->
        [pan] Co Panu bardziej odpowiada? Cenę i termin podamy do …
        [pani] Co Pani bardziej odpowiada? Cenę i termin podamy do …
        [ty] Co Ci bardziej odpowiada? Cenę i termin podamy do …
       *[panstwo] Co Państwu bardziej odpowiada? Cenę i termin podamy do …
    }
script-haggling =
    Rozumiemy, że budżet ma swoje granice, i dziękujemy za szczerość.
    Cena to praca, której to zadanie wymaga. Tego samego i tak samo dobrze nie da się zrobić taniej, więc cena zostaje bez zmian.
    Możemy za to zrobić mniej za mniej: co może poczekać, a z czego da się zrezygnować?
    A jeśli tym razem się nie złoży, w pełni to zrozumiemy.
script-late =
    { $address ->
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    przypominamy o fakturze, która nie jest jeszcze opłacona. Mogła po prostu umknąć.
    { $address ->
        [pan] Którego dnia możemy spodziewać się wpłaty? Jeśli coś się w niej nie zgadza albo zapłata jest teraz trudna, prosimy dać nam znać; znajdziemy rozwiązanie.
        [pani] Którego dnia możemy spodziewać się wpłaty? Jeśli coś się w niej nie zgadza albo zapłata jest teraz trudna, prosimy dać nam znać; znajdziemy rozwiązanie.
        [ty] Którego dnia możemy spodziewać się wpłaty? Jeśli coś się w niej nie zgadza albo zapłata jest teraz trudna, daj nam znać; znajdziemy rozwiązanie.
       *[panstwo] Którego dnia możemy spodziewać się wpłaty? Jeśli coś się w niej nie zgadza albo zapłata jest teraz trudna, prosimy dać nam znać; znajdziemy rozwiązanie.
    }
    Nowe prace zaczniemy, gdy tylko wpłata dotrze, żeby po żadnej stronie nie rosły zaległości.
script-boundary =
    Chcemy, żeby dalej dobrze nam się współpracowało, dlatego powiemy to wprost.
    Mamy w tej sprawie ustalenia, a tym razem stało się inaczej: …
    { $address ->
        [pan] Od dziś prosimy się ich trzymać; tylko tak możemy dobrze dla Pana pracować.
        [pani] Od dziś prosimy się ich trzymać; tylko tak możemy dobrze dla Pani pracować.
        [ty] Od dziś prosimy się ich trzymać; tylko tak możemy dobrze dla Ciebie pracować.
       *[panstwo] Od dziś prosimy się ich trzymać; tylko tak możemy dobrze dla Państwa pracować.
    }
    Jeśli to się powtórzy, przerwiemy w tym miejscu i wrócimy do pracy, gdy ustalenia znów będą zachowane.
    { $address ->
        [pan] Jeżeli coś utrudnia ich dotrzymanie, prosimy nam o tym powiedzieć; porozmawiamy.
        [pani] Jeżeli coś utrudnia ich dotrzymanie, prosimy nam o tym powiedzieć; porozmawiamy.
        [ty] Jeżeli coś utrudnia ich dotrzymanie, powiedz nam o tym; porozmawiamy.
       *[panstwo] Jeżeli coś utrudnia ich dotrzymanie, prosimy nam o tym powiedzieć; porozmawiamy.
    }
script-review =
    Dziękujemy za opinię i za szczegóły. Traktujemy ją poważnie.
    Przykro nam, że tak wyszło. Z naszej strony wyglądało to tak: …
    Od tego czasu zmieniło się u nas to: …
    { $address ->
        [pan] Chcemy to naprawić. Prosimy o kontakt bezpośrednio z nami: … Odpowiemy jeszcze tego samego dnia.
        [pani] Chcemy to naprawić. Prosimy o kontakt bezpośrednio z nami: … Odpowiemy jeszcze tego samego dnia.
        [ty] Chcemy to naprawić. Odezwij się bezpośrednio do nas: … Odpowiemy jeszcze tego samego dnia.
       *[panstwo] Chcemy to naprawić. Prosimy o kontakt bezpośrednio z nami: … Odpowiemy jeszcze tego samego dnia.
    }
script-mistake =
    { $address ->
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    dzwonimy, bo po naszej stronie zdarzył się błąd, i lepiej, żeby ta wiadomość wyszła od nas.
    Stało się to: … To nasz błąd i przepraszamy za kłopot.
    Naprawimy to tak i w takim terminie: …
    A to od nas, za ten kłopot: …
    { $address ->
        [pan] Czy to Panu wystarczy? Jeśli nie, prosimy powiedzieć, co by pomogło.
        [pani] Czy to Pani wystarczy? Jeśli nie, prosimy powiedzieć, co by pomogło.
        [ty] Czy to Ci wystarczy? Jeśli nie, powiedz, co by pomogło.
       *[panstwo] Czy to Państwu wystarczy? Jeśli nie, prosimy powiedzieć, co by pomogło.
    }
script-expectations =
    Cieszymy się, że zaczynamy. Ustalmy od razu, czego możemy się po sobie spodziewać, żeby później nie zgadywać.
    Co obejmuje cena: … Czego nie obejmuje: …
    Kiedy można się z nami skontaktować: … Ile jest rund poprawek: … Kiedy płatna jest faktura: …
    { $address ->
        [pan] Czego i na kiedy potrzebujemy od Pana: …
        [pani] Czego i na kiedy potrzebujemy od Pani: …
        [ty] Czego i na kiedy potrzebujemy od Ciebie: …
       *[panstwo] Czego i na kiedy potrzebujemy od Państwa: …
    }
    { $address ->
        [pan] Co jest dla Pana najważniejsze? A co wcześniej, gdzie indziej, się nie sprawdziło?
        [pani] Co jest dla Pani najważniejsze? A co wcześniej, gdzie indziej, się nie sprawdziło?
        [ty] Co jest dla Ciebie najważniejsze? A co wcześniej, gdzie indziej, się nie sprawdziło?
       *[panstwo] Co jest dla Państwa najważniejsze? A co wcześniej, gdzie indziej, się nie sprawdziło?
    }
    Spiszemy to i prześlemy, żeby obie strony mogły do tego wrócić.
script-talk =
    Dziękujemy za czas na tę rozmowę.
    Powiemy szczerze: { $subject ->
        [late] płatności raz po raz przychodzą z opóźnieniem
        [price] do ceny wracamy raz po raz
        [worth] ta praca kosztuje znacznie więcej, niż przynosi
        [time] poświęcamy na to znacznie więcej czasu, niż ktokolwiek planował
        [boundary] to, o czym uprzedzaliśmy, nie jest przestrzegane
        [breach] nasze ustalenia się nie utrzymały
        [scope] praca raz po raz wykracza poza to, co ustalone
        [tone] ton rozmów stał się trudny dla naszych ludzi
        [mismatch] raz po raz rozumiemy się różnie
        [silence] często długo czekamy na odpowiedź i praca stoi
       *[none] ostatnio nie układa się między nami najlepiej
    } i chcemy to zmienić.
    Najpierw powiemy, jak to wygląda z naszej strony, także co nam samym nie wyszło: …
    { $address ->
        [pan] Potem chcemy Pana wysłuchać, bez przerywania.
        [pani] Potem chcemy Pani wysłuchać, bez przerywania.
        [ty] Potem chcemy Cię wysłuchać, bez przerywania.
       *[panstwo] Potem chcemy Państwa wysłuchać, bez przerywania.
    }
    Nie mamy gotowej odpowiedzi. Może to nieporozumienie, może ustalimy, co robić inaczej, a może okaże się, że do siebie nie pasujemy.
    { $address ->
        [pan] Od czego chciałby Pan zacząć?
        [pani] Od czego chciałaby Pani zacząć?
        [ty] Od czego chcesz zacząć?
       *[panstwo] Od czego chcieliby Państwo zacząć?
    }
script-decline =
    { $address ->
        [pan] Szanowny Panie,
        [pani] Szanowna Pani,
        [ty] Cześć,
       *[panstwo] Szanowni Państwo,
    }
    dziękujemy za zapytanie i za szczere odpowiedzi na nasze pytania.
    { $address ->
        [pan] Po namyśle nie podejmiemy się tego zlecenia: nie damy rady zrobić tego tak, jak Pan tego potrzebuje.
        [pani] Po namyśle nie podejmiemy się tego zlecenia: nie damy rady zrobić tego tak, jak Pani tego potrzebuje.
        [ty] Po namyśle nie podejmiemy się tego zlecenia: nie damy rady zrobić tego tak, jak tego potrzebujesz.
       *[panstwo] Po namyśle nie podejmiemy się tego zlecenia: nie damy rady zrobić tego tak, jak Państwo tego potrzebują.
    }
    Nie chodzi o sam projekt; po prostu nie jesteśmy do niego właściwym zespołem.{ $hurt ->
        [yes] {""}
       *[no] {" "}Chętnie wskażemy kogoś, kto lepiej się w nim sprawdzi.
    }
    Życzymy powodzenia!
script-part-direct =
    { $address ->
        [pan] Szanowny Panie,
        [pani] Szanowna Pani,
        [ty] Cześć,
       *[panstwo] Szanowni Państwo,
    }
    kończymy naszą współpracę. Ostatni dzień to …
    Powód jest taki: …
    Ta decyzja jest ostateczna i nie będziemy spierać się o to, kto ma rację.
    Do tego dnia dokończymy to, co ustalone, przekażemy pliki i dostępy, wystawimy ostatnią fakturę i co tydzień napiszemy, co już zrobione.
    { $address ->
        [pan] Pytania prosimy przesyłać na piśmie: …
        [pani] Pytania prosimy przesyłać na piśmie: …
        [ty] Pytania przesyłaj, proszę, na piśmie: …
       *[panstwo] Pytania prosimy przesyłać na piśmie: …
    }
script-part-soft =
    { $address ->
        [pan] Szanowny Panie,
        [pani] Szanowna Pani,
        [ty] Cześć,
       *[panstwo] Szanowni Państwo,
    }
    { $address ->
        [pan] dziękujemy za wspólny czas. Po długim namyśle widzimy, że do tego, czego Pan teraz potrzebuje, nie jesteśmy już najlepszym zespołem.
        [pani] dziękujemy za wspólny czas. Po długim namyśle widzimy, że do tego, czego Pani teraz potrzebuje, nie jesteśmy już najlepszym zespołem.
        [ty] dziękujemy za wspólny czas. Po długim namyśle widzimy, że do tego, czego teraz potrzebujesz, nie jesteśmy już najlepszym zespołem.
       *[panstwo] dziękujemy za wspólny czas. Po długim namyśle widzimy, że do tego, czego Państwo teraz potrzebują, nie jesteśmy już najlepszym zespołem.
    }
    Mówimy o tym wcześnie, żeby był czas spokojnie znaleźć kogoś, kto lepiej pasuje.{ $hurt ->
        [yes] {""}
       *[no] {" "}Chętnie kogoś polecimy.
    }
    Do … dokończymy to, co ustalone, przekażemy wszystko w dobrym porządku i co tydzień napiszemy, jak to idzie.
    { $address ->
        [pan] Co jeszcze możemy zrobić, żeby ta zmiana była dla Pana łatwiejsza?
        [pani] Co jeszcze możemy zrobić, żeby ta zmiana była dla Pani łatwiejsza?
        [ty] Co jeszcze możemy zrobić, żeby ta zmiana była dla Ciebie łatwiejsza?
       *[panstwo] Co jeszcze możemy zrobić, żeby ta zmiana była dla Państwa łatwiejsza?
    }
script-part-mutual =
    { $address ->
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    dziękujemy za otwartą rozmowę. Zgodnie ze wspólną decyzją ostatni dzień naszej współpracy to …
    Plan do tego dnia: …
    Będziemy się trzymać tych terminów i co tydzień napiszemy, co już zrobione.
    Sporo nam się razem udało i dobrze o tym pamiętać: …
    { $address ->
        [pan] Jeśli jest coś, co warto nam robić inaczej, prosimy o tym powiedzieć; to nam pomoże.
        [pani] Jeśli jest coś, co warto nam robić inaczej, prosimy o tym powiedzieć; to nam pomoże.
        [ty] Jeśli jest coś, co warto nam robić inaczej, powiedz o tym; to nam pomoże.
       *[panstwo] Jeśli jest coś, co warto nam robić inaczej, prosimy o tym powiedzieć; to nam pomoże.
    }
script-update =
    { $client }: jak idzie przekazywanie spraw, tydzień …
    { $address ->
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    do tej pory zrobione: …
    Następne kroki i terminy: …
    { $address ->
        [pan] Czego potrzebujemy od Pana: …
        [pani] Czego potrzebujemy od Pani: …
        [ty] Czego potrzebujemy od Ciebie: …
       *[panstwo] Czego potrzebujemy od Państwa: …
    }
    Termin zakończenia bez zmian: … Kolejna wiadomość za tydzień.
script-referral =
    { $address ->
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    { $address ->
        [pan] trafiło do nas zapytanie z Pana polecenia: … Serdecznie dziękujemy!
        [pani] trafiło do nas zapytanie z Pani polecenia: … Serdecznie dziękujemy!
        [ty] trafiło do nas zapytanie z Twojego polecenia: … Serdecznie dziękujemy!
       *[panstwo] trafiło do nas zapytanie z Państwa polecenia: … Serdecznie dziękujemy!
    }
    { $address ->
        [pan] Wiemy, że stoi za tym Pana dobre imię, i zadbamy o nie.
        [pani] Wiemy, że stoi za tym Pani dobre imię, i zadbamy o nie.
        [ty] Wiemy, że stoi za tym Twoje dobre imię, i zadbamy o nie.
       *[panstwo] Wiemy, że stoi za tym Państwa dobre imię, i zadbamy o nie.
    }
    Cokolwiek z tego wyniknie, takie zaufanie wiele dla nas znaczy.
