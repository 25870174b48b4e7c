## Co mówimy lub piszemy do klienta. „My” to zespół, bez czasu przeszłego, bo zdradza rodzaj; w miejsce „…” każdy wpisuje swoje.
## $address: pan, pani, panstwo albo ty. Imienia ($person) nie ma w powitaniu: wołacza nie da się utworzyć bez znajomości imienia.
script-listen =
    { $address ->
        [pan] Dziękujemy, że mówi Pan o tym wprost. Zanim odpowiemy, chcemy to dobrze zrozumieć.
        [pani] Dziękujemy, że mówi Pani o tym wprost. Zanim odpowiemy, chcemy to dobrze zrozumieć.
        [ty] Dziękujemy, że mówisz o tym wprost. Zanim odpowiemy, chcemy to dobrze zrozumieć.
       *[panstwo] Dziękujemy, że mówią Państwo o tym wprost. Zanim odpowiemy, chcemy to dobrze zrozumieć.
    }
    Powtórzymy własnymi słowami: … Czy tak właśnie jest? O czym jeszcze powinniśmy wiedzieć?
    { $address ->
        [pan] Widzimy, że to dla Pana ważne.
        [pani] Widzimy, że to dla Pani ważne.
        [ty] Widzimy, że to dla Ciebie ważne.
       *[panstwo] Widzimy, że to dla Państwa ważne.
    }
    Sprawdzimy to i jeszcze dziś wrócimy z odpowiedzią: co możemy zrobić i na kiedy.
script-pause =
    To ważna rozmowa i chcemy ją dobrze poprowadzić, a teraz obu stronom jest trudno.
    Zróbmy przerwę, zanim padnie coś, czego nikt nie chce powiedzieć.
    { $address ->
        [pan] W tym czasie jeszcze raz przyjrzymy się temu, o czym Pan mówi: …
        [pani] W tym czasie jeszcze raz przyjrzymy się temu, o czym Pani mówi: …
        [ty] W tym czasie jeszcze raz przyjrzymy się temu, o czym mówisz: …
       *[panstwo] W tym czasie jeszcze raz przyjrzymy się temu, o czym Państwo mówią: …
    }
    { $address ->
        [pan] Oddzwonimy o … Do tego czasu nie musi Pan nic robić.
        [pani] Oddzwonimy o … Do tego czasu nie musi Pani nic robić.
        [ty] Oddzwonimy o … Do tego czasu nie musisz nic robić.
       *[panstwo] Oddzwonimy o … Do tego czasu nie muszą Państwo nic robić.
    }
script-demand =
    { $address ->
        [pan] Rozumiemy, że to by Panu pomogło.
        [pani] Rozumiemy, że to by Pani pomogło.
        [ty] Rozumiemy, że to by Ci pomogło.
       *[panstwo] Rozumiemy, że to by Państwu pomogło.
    }
    Wykracza to jednak poza nasze ustalenia, a wolimy zrobić to porządnie niż byle jak, przy okazji.
    Są dwa dobre wyjścia: wycenimy to osobno albo zrobimy to zamiast czegoś, co już jest w planie.
    { $address ->
        [pan] Co Panu bardziej odpowiada? Cenę i termin podamy do …
        [pani] Co Pani bardziej odpowiada? Cenę i termin podamy do …
        [ty] Co Ci bardziej odpowiada? Cenę i termin podamy do …
       *[panstwo] Co Państwu bardziej odpowiada? Cenę i termin podamy do …
    }
script-haggling =
    Rozumiemy, że budżet ma swoje granice, i dziękujemy za szczerość.
    Cena wynika z ilości pracy, dlatego zostaje bez zmian: taniej nie zrobimy tego równie dobrze.
    Możemy natomiast zmniejszyć zakres, a z nim cenę. Co może poczekać, a z czego da się zrezygnować?
    Jeśli tym razem się nie uda, w pełni to zrozumiemy.
script-late =
    { $address ->
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    przypominamy o fakturze, która nie jest jeszcze opłacona. Mogła po prostu umknąć.
    { $address ->
        [pan] Kiedy możemy spodziewać się wpłaty? Jeśli coś na fakturze się nie zgadza albo zapłata jest teraz trudna, prosimy o wiadomość; znajdziemy rozwiązanie.
        [pani] Kiedy możemy spodziewać się wpłaty? Jeśli coś na fakturze się nie zgadza albo zapłata jest teraz trudna, prosimy o wiadomość; znajdziemy rozwiązanie.
        [ty] Kiedy możemy spodziewać się wpłaty? Jeśli coś na fakturze się nie zgadza albo zapłata jest teraz trudna, daj nam znać; znajdziemy rozwiązanie.
       *[panstwo] Kiedy możemy spodziewać się wpłaty? Jeśli coś na fakturze się nie zgadza albo zapłata jest teraz trudna, prosimy o wiadomość; znajdziemy rozwiązanie.
    }
    Nowe prace zaczniemy, gdy tylko wpłata dotrze, żeby nikomu nie rosły zaległości.
script-boundary =
    Zależy nam na dobrej współpracy, dlatego powiemy to wprost.
    Mamy w tej sprawie jasne ustalenie, a tym razem stało się inaczej: …
    { $address ->
        [pan] Od dziś prosimy się go trzymać; tylko tak możemy dobrze dla Pana pracować.
        [pani] Od dziś prosimy się go trzymać; tylko tak możemy dobrze dla Pani pracować.
        [ty] Od dziś, proszę, trzymaj się go; tylko tak możemy dobrze dla Ciebie pracować.
       *[panstwo] Od dziś prosimy się go trzymać; tylko tak możemy dobrze dla Państwa pracować.
    }
    Jeśli to się powtórzy, przerwiemy w tym miejscu i wrócimy do pracy, gdy ustalenie znów będzie przestrzegane.
    { $address ->
        [pan] Jeśli coś utrudnia jego dotrzymanie, prosimy o tym powiedzieć; porozmawiamy.
        [pani] Jeśli coś utrudnia jego dotrzymanie, prosimy o tym powiedzieć; porozmawiamy.
        [ty] Jeśli coś utrudnia jego dotrzymanie, powiedz nam o tym; porozmawiamy.
       *[panstwo] Jeśli coś utrudnia jego dotrzymanie, prosimy o tym powiedzieć; porozmawiamy.
    }
script-review =
    Dziękujemy za opinię i za szczegóły. Traktujemy ją poważnie.
    Przykro nam, że tak wyszło. Z naszej strony wyglądało to tak: …
    Co od tego czasu u nas zmieniamy: …
    { $address ->
        [pan] Chcemy to naprawić. Prosimy o bezpośredni kontakt: … Odpowiemy jeszcze tego samego dnia.
        [pani] Chcemy to naprawić. Prosimy o bezpośredni kontakt: … Odpowiemy jeszcze tego samego dnia.
        [ty] Chcemy to naprawić. Odezwij się do nas bezpośrednio: … Odpowiemy jeszcze tego samego dnia.
       *[panstwo] Chcemy to naprawić. Prosimy o bezpośredni kontakt: … Odpowiemy jeszcze tego samego dnia.
    }
script-mistake =
    { $address ->
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    dzwonimy, bo po naszej stronie zdarzył się błąd i wolimy powiedzieć o tym sami.
    Co się stało: … To nasz błąd i przepraszamy za kłopot.
    Jak i na kiedy to naprawimy: …
    A to od nas na przeprosiny: …
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
        [pan] Co jest dla Pana najważniejsze? A co gdzie indziej się nie sprawdziło?
        [pani] Co jest dla Pani najważniejsze? A co gdzie indziej się nie sprawdziło?
        [ty] Co jest dla Ciebie najważniejsze? A co gdzie indziej się nie sprawdziło?
       *[panstwo] Co jest dla Państwa najważniejsze? A co gdzie indziej się nie sprawdziło?
    }
    Spiszemy to i prześlemy, żeby obie strony mogły do tego wrócić.
script-talk =
    Dziękujemy za czas na tę rozmowę.
    Powiemy szczerze: { $subject ->
        [late] płatności raz po raz przychodzą z opóźnieniem
        [price] raz po raz wracamy do rozmów o cenie
        [worth] ta praca kosztuje znacznie więcej, niż przynosi
        [time] poświęcamy na to znacznie więcej czasu, niż było w planie
        [boundary] zasada, o której była mowa, nie jest przestrzegana
        [breach] naszych ustaleń nie udaje się dotrzymać
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
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    dziękujemy za zapytanie i za szczere odpowiedzi na nasze pytania.
    { $address ->
        [pan] Po namyśle rezygnujemy z tego zlecenia: nie zrobimy tego tak, jak Pan tego potrzebuje.
        [pani] Po namyśle rezygnujemy z tego zlecenia: nie zrobimy tego tak, jak Pani tego potrzebuje.
        [ty] Po namyśle rezygnujemy z tego zlecenia: nie zrobimy tego tak, jak tego potrzebujesz.
       *[panstwo] Po namyśle rezygnujemy z tego zlecenia: nie zrobimy tego tak, jak Państwo tego potrzebują.
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
    z tą wiadomością kończymy naszą współpracę; ostatni dzień to …
    Powód: …
    Ta decyzja jest ostateczna i nie chcemy spierać się o to, kto ma rację.
    Do tego dnia dokończymy to, co ustalone, przekażemy pliki i dostępy, wystawimy ostatnią fakturę i co tydzień będziemy pisać, co już zrobione.
    { $address ->
        [pan] Pytania prosimy przesyłać na piśmie: …
        [pani] Pytania prosimy przesyłać na piśmie: …
        [ty] Pytania przesyłaj, proszę, na piśmie: …
       *[panstwo] Pytania prosimy przesyłać na piśmie: …
    }
script-part-soft =
    { $address ->
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    { $address ->
        [pan] dziękujemy za dotychczasową współpracę. Po długim namyśle widzimy, że nie jesteśmy już najlepszym zespołem do tego, czego Pan teraz potrzebuje.
        [pani] dziękujemy za dotychczasową współpracę. Po długim namyśle widzimy, że nie jesteśmy już najlepszym zespołem do tego, czego Pani teraz potrzebuje.
        [ty] dziękujemy za dotychczasową współpracę. Po długim namyśle widzimy, że nie jesteśmy już najlepszym zespołem do tego, czego teraz potrzebujesz.
       *[panstwo] dziękujemy za dotychczasową współpracę. Po długim namyśle widzimy, że nie jesteśmy już najlepszym zespołem do tego, czego Państwo teraz potrzebują.
    }
    Mówimy o tym wcześnie, żeby był czas spokojnie znaleźć kogoś, kto lepiej pasuje.{ $hurt ->
        [yes] {""}
       *[no] {" "}Chętnie kogoś polecimy.
    }
    Do … dokończymy to, co ustalone, przekażemy wszystko uporządkowane i co tydzień będziemy pisać, jak to idzie.
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
    Będziemy trzymać się tych terminów i co tydzień pisać, co już zrobione.
    Sporo nam się razem udało i warto o tym pamiętać: …
    { $address ->
        [pan] Jeśli coś powinniśmy robić inaczej, prosimy o tym powiedzieć; to nam pomoże.
        [pani] Jeśli coś powinniśmy robić inaczej, prosimy o tym powiedzieć; to nam pomoże.
        [ty] Jeśli coś powinniśmy robić inaczej, powiedz nam o tym; to nam pomoże.
       *[panstwo] Jeśli coś powinniśmy robić inaczej, prosimy o tym powiedzieć; to nam pomoże.
    }
script-update =
    { $client }: przekazanie spraw, stan na …
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
        [pan] Wiemy, że ręczy Pan za nas swoim dobrym imieniem; nie zawiedziemy.
        [pani] Wiemy, że ręczy Pani za nas swoim dobrym imieniem; nie zawiedziemy.
        [ty] Wiemy, że ręczysz za nas swoim dobrym imieniem; nie zawiedziemy.
       *[panstwo] Wiemy, że ręczą Państwo za nas swoim dobrym imieniem; nie zawiedziemy.
    }
    Cokolwiek z tego wyniknie, takie zaufanie wiele dla nas znaczy.
