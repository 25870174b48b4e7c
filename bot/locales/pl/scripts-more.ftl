## Więcej tego, co mówimy lub piszemy do klienta: czas, milczenie, ton, nacisk, bezpieczeństwo, troska, dodatki, nieporozumienia.
script-limit =
    { $address ->
        [pan] Dziękujemy za pytania; widać, że chce Pan wszystko dobrze przemyśleć.
        [pani] Dziękujemy za pytania; widać, że chce Pani wszystko dobrze przemyśleć.
        [ty] Dziękujemy za pytania; widać, że chcesz wszystko dobrze przemyśleć.
       *[panstwo] Dziękujemy za pytania; widać, że chcą Państwo wszystko dobrze przemyśleć.
    }
    Żeby odpowiedzieć rzetelnie, przed zamówieniem możemy zaproponować: …
    Wszystko ponad to chętnie zrobimy jako płatną pracę: …
    { $address ->
        [pan] Jeśli do … da nam Pan znać, co zamawia, zarezerwujemy dla Pana czas.
        [pani] Jeśli do … da nam Pani znać, co zamawia, zarezerwujemy dla Pani czas.
        [ty] Jeśli do … dasz nam znać, co zamawiasz, zarezerwujemy dla Ciebie czas.
       *[panstwo] Jeśli do … dadzą nam Państwo znać, co zamawiają, zarezerwujemy dla Państwa czas.
    }
    A jeśli to nie jest dobry moment, w pełni to zrozumiemy.
script-silence =
    { $address ->
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    wciąż czekamy na odpowiedź w tej sprawie: …
    Bez niej nie możemy ruszyć dalej z tą częścią prac: …
    { $address ->
        [pan] Jeśli do … nie będzie wiadomości, wstrzymamy prace i wrócimy do nich, gdy tylko Pan napisze; terminy odpowiednio się przesuną.
        [pani] Jeśli do … nie będzie wiadomości, wstrzymamy prace i wrócimy do nich, gdy tylko Pani napisze; terminy odpowiednio się przesuną.
        [ty] Jeśli do … nie będzie wiadomości, wstrzymamy prace i wrócimy do nich, gdy tylko napiszesz; terminy odpowiednio się przesuną.
       *[panstwo] Jeśli do … nie będzie wiadomości, wstrzymamy prace i wrócimy do nich, gdy tylko Państwo napiszą; terminy odpowiednio się przesuną.
    }
    Jeśli coś się wydarzyło, wystarczy jedno zdanie; znajdziemy rozwiązanie.
script-tone =
    { $address ->
        [pan] Chcemy to z Panem rozwiązać i samą sprawę traktujemy poważnie: …
        [pani] Chcemy to z Panią rozwiązać i samą sprawę traktujemy poważnie: …
        [ty] Chcemy to z Tobą rozwiązać i samą sprawę traktujemy poważnie: …
       *[panstwo] Chcemy to z Państwem rozwiązać i samą sprawę traktujemy poważnie: …
    }
    Nie zgadzamy się jednak na taki ton: …
    Prosimy, żeby odtąd rozmowa dotyczyła tylko sprawy. Nikt w naszym zespole nie musi tego znosić.
    Jeśli to się powtórzy, zakończymy rozmowę i wrócimy do niej na piśmie.
    A w samej sprawie odpowiadamy tak: …
script-pressure =
    { $address ->
        [pan] Widzimy, jak wiele to dla Pana znaczy, i chcemy to załatwić.
        [pani] Widzimy, jak wiele to dla Pani znaczy, i chcemy to załatwić.
        [ty] Widzimy, jak wiele to dla Ciebie znaczy, i chcemy to załatwić.
       *[panstwo] Widzimy, jak wiele to dla Państwa znaczy, i chcemy to załatwić.
    }
    Co dokładnie musiałoby się zmienić, żeby było dobrze?
    Co możemy zrobić i na kiedy: … Czego nie możemy: …
    Nie chcemy rozstrzygać tego w pośpiechu. Odpowiemy na piśmie do …
    { $address ->
        [pan] Co Pan wtedy zrobi, to Pana decyzja; uszanujemy ją.
        [pani] Co Pani wtedy zrobi, to Pani decyzja; uszanujemy ją.
        [ty] Co wtedy zrobisz, to Twoja decyzja; uszanujemy ją.
       *[panstwo] Co Państwo wtedy zrobią, to Państwa decyzja; uszanujemy ją.
    }
script-safety =
    Piszemy w związku ze słowami, które padły dnia …
    Traktujemy je jako groźbę i została ona odnotowana. Nie godzimy się na groźby wobec osób, które u nas pracują.
    { $address ->
        [pan] Od dziś prosimy pisać wyłącznie na adres: … Nie będziemy rozmawiać przez telefon ani się spotykać.
        [pani] Od dziś prosimy pisać wyłącznie na adres: … Nie będziemy rozmawiać przez telefon ani się spotykać.
        [ty] Od dziś pisz, proszę, wyłącznie na adres: … Nie będziemy rozmawiać przez telefon ani się spotykać.
       *[panstwo] Od dziś prosimy pisać wyłącznie na adres: … Nie będziemy rozmawiać przez telefon ani się spotykać.
    }
    W sprawach dotyczących naszej pracy odpowiemy na piśmie do …
    Jeśli coś podobnego się powtórzy, zgłosimy to na policję.
script-care =
    { $address ->
        [ty] Cześć,
       *[panstwo] Dzień dobry,
    }
    { $address ->
        [pan] dzwonimy tylko zapytać, co u Pana słychać; niczego nie chcemy sprzedać.
        [pani] dzwonimy tylko zapytać, co u Pani słychać; niczego nie chcemy sprzedać.
        [ty] dzwonimy tylko zapytać, co u Ciebie słychać; niczego nie chcemy sprzedać.
       *[panstwo] dzwonimy tylko zapytać, co u Państwa słychać; niczego nie chcemy sprzedać.
    }
    Jak idzie …? Co działa dobrze, a co mogłoby być prostsze?
    Czy szykuje się coś, o czym powinniśmy wiedzieć?
    Dziękujemy za tę rozmowę. Tym, o czym dziś mowa, zajmiemy się do …
script-giving =
    Do tej pory kilka rzeczy było od nas bez opłaty: …
    Żeby później nie było zaskoczenia, powiedzmy, co obejmuje cena: … Czego nie obejmuje: …
    { $address ->
        [pan] Od … na wszystko ponad to wyślemy Panu wycenę, zanim zaczniemy.
        [pani] Od … na wszystko ponad to wyślemy Pani wycenę, zanim zaczniemy.
        [ty] Od … na wszystko ponad to wyślemy Ci wycenę, zanim zaczniemy.
       *[panstwo] Od … na wszystko ponad to wyślemy Państwu wycenę, zanim zaczniemy.
    }
    To, co było do tej pory, zostaje prezentem; niczego za to nie policzymy.
script-mismatch =
    Wygląda na to, że rozumiemy to różnie, i chcemy to dziś wyjaśnić.
    My rozumiemy to tak: … Zapisane jest: …
    { $address ->
        [pan] A jak Pan to rozumie?
        [pani] A jak Pani to rozumie?
        [ty] A jak Ty to rozumiesz?
       *[panstwo] A jak Państwo to rozumieją?
    }
    Widzimy dwa wyjścia: … albo … Dla każdego podamy cenę i termin do …
    To, co ustalimy, zapiszemy, żeby obie strony mogły do tego wrócić.
