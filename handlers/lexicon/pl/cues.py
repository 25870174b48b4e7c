"""Polish words of plain sentences: what they point at. A table only; `*` matches any ending, marks are optional."""

from collections.abc import Mapping

CUES: Mapping[str, str] = {
    "category.rude": """
        krzycz*, krzyk*, wrzeszcz*, wrzask*, wydar* sie, wydziera*, drze sie, darl* sie, darl* morde,
        nakrzycz*, nawrzeszcz*, opieprz*, opierdol*, zjechal*, zjeban*, zjebal*, cham*, chamsk*, niegrzeczn*,
        nieuprzejm*, opryskliw*, rzucil* sluchawk*, trzasn* drzwiami, trzasn* sluchawk*, rozlaczyl* sie,
        podniesion* glos*, podniosl* glos, z gory, protekcjonaln*, lekcewaz*, pogardliw*, ironizow*, sarkas*,
        burkn*, warkn*, warcz*, fuk*, przerywa*, nie da* dojsc do slowa, wchodzi w slowo, bez dzien dobry,
        awantur*, zrobil* awantur*, focha, capslock*, przewraca oczami, kpi*, szydz*, bezczeln*, arogan*
    """,
    "category.abuse": """
        idiot*, debil*, kretyn*, glupia, glupi, glupich, glupie, tepa, tepy, tepak*, baran*, matol*, krowa,
        krowo, swini*, suk*, kurw*, k*rw*, dziwk*, szmat*, pizd*, cip*, chuj*, ch*j*, huj*, pedal*, ciota,
        zer*, zerem, nikim, smiec*, nieudaczn*, niedorozw*, downem, gowno, gowna, spierdal*, wypierdal*,
        wypier*, spadaj, wyzwal*, wyzyw*, wyzwisk*, obrazil*, obraza*, obelg*, upokorz*, ponizy*, ponizal*,
        ponizen*, molest*, obmac*, macal*, klepn*, zlapal za tylek, za tylek, tylek, cycki, biust, figur*,
        nogi ma, nagie, nago, dick pic*, dickpic*, sprosn*, seksual*, zboczon*, obleśn*, oblesn*, ciapat*,
        ukrainiec wracaj, wracaj do siebie, rasist*, mobbing*, doprowadzil* do placzu, do placzu, placz*,
        poplakal*, ryczy, ryczal*, bezmozg*, patola, plebs
    """,
    "category.threat": """
        zabij*, zabic, zajeb*, pobij*, pobic, pobil*, przypierdol*, przywal*, walnal, walnie, uderzy*, w morde,
        po mordzie, po ryju, w ryj, obije morde, obić, obic, polamie, polama*, nogi polam*, rece polam*,
        z kijem, bejsbol*, kijem, noz, nozem, pistolet*, zastrzel*, bron, spali*, spalic, podpali*, wysadz*,
        zakop*, wywiez*, wywioze, do lasu, w bagazniku, wiem gdzie mieszka*, wie gdzie mieszka*,
        gdzie mieszkasz, gdzie mieszka*, gdzie parkuj*, do ktorej szkoly, do jakiej szkoly, twoje dzieci,
        jego dzieci, moje dzieci, jej dzieci, przyjedzie i, przyjada i, przyjde i, przyjdzie i,
        przyjedzie z chlopakami, z chlopakami, z kolegami, czeka pod, czekal pod, poczeka pod, bede czekac,
        spotkamy sie po, uwazaj na siebie, niech uwaza, niech sie oglada, pozalujesz, pozalujecie, pozaluje,
        grozi*, grozb*, pogrozi*, rzucil we mnie, rzucil w, cisnal w, zamachn*, popchn*, szarpn*, szarpal*,
        zlapal za gardlo, za gardlo, dusil*, nie odejdzie, nie wyjdzie z, na wlasnych nogach, do szpitala,
        w szpitalu, cos ci sie stanie, cos sie stanie, wypadki sie zdarzaja, rekoczyn*, fizyczn*, sledzi*,
        sledzil*
    """,
    "category.pressure": """
        odejd*, odchodza, odchodzimy, zmienia agencj*, zmienimy agencj*, do konkurencji, do innej agencji,
        inna agencj*, zerwie umow*, zerwa umow*, zrywa* umow*, rozwiaza umow*, wypowie umow*, wypowiedz* umow*,
        prawnik*, adwokat*, do sadu, sad, sadem, pozw*, pozew, wezwanie przed, uokik, opini* w google jak,
        zla opini*, negatywn* opini* jesli, obsmaruj*, obsmarow*, wystawi nam, wszystkim powie,
        wszystkim rozpowie, rozpowie, ultimatum, albo, jesli nie, jak nie, jezeli nie, inaczej, bo inaczej,
        do piatku albo, pojdzie do mediow, postrasz*, strasz*
    """,
    "category.scope": """
        jeszcze jedn* poprawk*, poprawk*, jeszcze tylko, przy okazji, drobn* zmian*, mala zmian*, male zmiany,
        poza umow*, poza zakres*, nie bylo w umowie, nie ma w umowie, nie w umowie, nie bylo w briefie,
        nie bylo w wycenie, w cenie, w tej samej cenie, za te same pieniadze, runda poprawek, rund*,
        piata wersj*, szosta wersj*, siodma wersj*, piata runda, szosta runda, dziewiata runda, dorzuci*,
        dorzucil*, doloz*, dokladaj*, dodatkow* podstron*, jeszcze podstron*, to chwila, to piec minut,
        to pieć minut, piec minutek, od nowa, zmienil* zdanie, zmienili zdanie, a jeszcze, i jeszcze
    """,
    "category.haggling": """
        rabat*, znizk*, upust*, taniej, targuj*, targow*, negocjuj* cen*, za drogo, drogo, pol ceny, za pol,
        polowe ceny, za darmo, gratis*, darmow*, za polecenie, za oznaczenie, za ekspozycj*, barter*,
        w rozliczeniu, zejsc z ceny, zejdziemy z ceny, zejdzcie z ceny, spuscic z ceny, opusci*,
        konkurencja da*, konkurencja ma, kuzyn zrobi, siostrzeniec, syn znajom*, do portfolio
    """,
    "category.timewaster": """
        zastanow*, zastanawia*, mysla jeszcze, mysli jeszcze, jeszcze mysli, jeszcze mysla, przemysl*,
        te same pytania, to samo pytanie, sto pytan, milion pytan, pytania, kolejn* spotkanie, kolejn* telefon,
        trzeci telefon, czwarty telefon, trzeci call, czwarty call, piaty call, trzecia wycena, kolejna wycena,
        czwarta wycena, zamowienia jak nie bylo, nic nie zamowi*, nie zamowi*, nic nie kupil*,
        nigdy nie kupil*, darmow* konsultacj*, tylko pyta, tylko pytaja, zawraca glowe, zawracanie, zawracaja,
        marnuj* czas, strata czasu, glowe zawracaj*
    """,
    "category.expectations": """
        myslal* ze, mysleli ze, spodziewal*, oczekiwal*, oczekuj*, wyobrazal*, wyobrazi*, liczyl* na,
        liczyli na, byl* przekonan*, byli przekonani, zrozumial* inaczej, inaczej zrozum*, zrozumieli inaczej,
        nieporozumien*, nie dogadal*, niedomowien*, kazdy rozumial, mieli na mysli, mial na mysli,
        miala na mysli, uwaza ze, uwazaja ze, co innego
    """,
    "category.late": """
        nie zaplacil*, nie placi*, nie placa, nie wplaci*, nie przelal*, nie przelali, brak przelewu,
        brak platnosci, brak zaplaty, brak wplaty, nie ma przelewu, nie ma platnosci,
        przelewu brak, przelewu nie, przelewu jak nie, zaleg*, zalega*, zaleglosc*, po terminie,
        dni po terminie, przeterminowan*, ponaglen*, ponaglal*, przypomnien*, trzecie przypomnienie,
        przypominal*, przypominam, faktura wisi, faktura nieoplacon*, nieoplacon*, nie oplacil*, nie oplacon*,
        wisi nam, wisza nam, wisza, wisi, zwlek*, spoznia* sie z plat*, opozni* platn*, opoznion* platn*,
        dluznik*, kasy nie ma, kasy jak nie, gdzie kasa, gdzie przelew, obiecal* przelew, obiecuj* przelew
    """,
    "category.boundary": """
        w nocy, o polnocy, po polnocy, o 22, o 23, 22:, 23:, nad ranem, w niedziele, w sobote rano,
        w weekend dzwon*, na urlopie, na l4, na prywatn*, prywatny numer, prywatnego, prywatny telefon,
        pod dom, do domu przy*, przyszedl do domu, przyjechal* pod, pod domem, pod drzwiami, bez zapowiedzi,
        bez pytania, nie pytajac, bez zgody, za plecami, za naszymi plecami, podkup*, podbiera*,
        bezposrednio do nasz*, zalogowal* sie na nasz*, na naszym koncie, naszego loginu, mimo prosb,
        prosil* zeby nie, prosilismy zeby nie, dzwoni do zony, dzwoni do meza, na messengerze prywatn*
    """,
    "category.review": """
        opini* w google, opini*, jedna gwiazdk*, jedn* gwiazd*, 1 gwiazdk*, gwiazdk*, recenzj*, na facebooku,
        na fejsie, na fb, na insta*, na linkedin*, na gowork, na forum, na grupie, w grupie, w komentarz*,
        post o nas, napisal* post, wrzucil* post, publiczn*, pod postem, obsmarowal*, oczernil*, szkaluj*,
        wszyscy to widza
    """,
    "category.complaint": """
        reklamacj*, reklamuj*, skarz*, skarg*, niezadowol*, nie zadowol*, nie sa zadowol*, nie podoba*,
        rozczarow*, zawiedzion*, wsciek* ze, nie dziala, nie dzialal*, zepsut*, krzyw*, zla wersj*,
        zly rozmiar, zly kolor, nie ten kolor, nie ten rozmiar, literowk*, blad w, bledy w, blad, bug*,
        usterk*, wadliw*, uszkodz*, spoznil* z, spoznilismy, po terminie oddal*, nie na czas, jakosc*, fuszer*,
        zwrot towaru, poprawia* po nas,
        czuje sie oszukan*, czuja sie oszukan*, poczul sie oszukan*, poczula sie oszukan*, poczuli sie oszukan*,
        ze go oszukalismy, ze ich oszukalismy
    """,
    "category.silence": """
        cisza, milcz*, nie odpisuj*, nie odpisal*, nie odpowiada*, nie odpowiedzial*, nie odbiera*,
        zero odzew*, bez odzew*, zero odpowiedzi, brak odpowiedzi, bez odpowiedzi, zapadl* sie, zniknel*,
        zniknal*, zniknela, ghost*, olewaj*, olewa, wyswietlon*, odczytan*, czekamy na, czekam na,
        nie podsyla*, nie przyslal*, nie dosyla*, nie przysyla*, brak dostep*, bez dostep*, stoimy,
        stoi projekt, lezy projekt, utknel*, w proznie, jak kamien w wode
    """,
    "category.other": """
        przez pomylk*, przypadkiem, przypadkowo, niechcacy, skasowal*, usunal*, usunel*, zgubil*, rozbil*,
        rozlal*, wyciek*, wyslal* nie, wyslalam nie, nie do tego, pomylil*
    """,
    "kind.payment": """
        zaplacil*, wplaci*, wplata, wplynel*, wplynal*, wplyn*, przelal*, przelew przyszedl, przyszedl przelew,
        przyszla kasa, kasa przyszla, kasa na koncie, na koncie, uregulowal*, rozliczyl*, zaksiegow*, gotowk*,
        zaliczk*, zadatek, oplacil*, doszedl przelew, doszly pieniadze, blik*, dostal* przelew, splacil*,
        jest kasa
    """,
    "kind.refund": """
        zwrot, zwrocil*, zwrocono, zwrotu, oddal* kase, oddalismy, oddalem, oddalam, oddane,
        kasa poszla z powrotem, z powrotem, refund*, zwrocone, korekta na
    """,
    "kind.hours": """
        zapisz, zaloguj, dopisz, godzin na, godziny na, godzine na, godz na, h na, minut na, pracowal*,
        siedzial* nad, siedzialam nad, robil*, poprawki w, wdrozenie, konfiguracj*
    """,
    "kind.concession": """
        dal* rabat*, dalismy rabat*, dalem rabat*, dalem, dalam rabat*, odpuscil*, odpuscilismy, nie policzy*,
        nie liczymy, nie licze, nie wzielismy, nie skasowalismy, na nasz koszt, na koszt firmy, od nas gratis,
        gratis od nas, dorzucilismy, dorzucilem, dorzucilam, w prezencie, prezent*, bonus*, na przeprosiny,
        w ramach przeprosin, zeby ochlon*, umorzyl*, spuscilismy
    """,
    "kind.praise": """
        dziekuj*, podziekow*, podziekowal*, pochwal*, chwal*, zachwyc*, zadowolon*, super robota,
        swietna robota, szczesliw*, polecil*, polecaj*, polecen*, piec gwiazdek, 5 gwiazdek, przyniesli ciasto,
        ciasto, kwiaty przysl*, czekoladki, zaplacil* przed, przed terminem, wczesniej zaplac*, najleps*,
        zero skarg, bez skarg, ani jednej skargi, mila, mile slowa, milo, bez uwag, tak im sie podoba
    """,
    "kind.called": """
        zadzwonilem do, zadzwonilam do, zadzwonilismy, sama zadzwonil*, sam zadzwonil*, dzwonilem zapytac,
        dzwonilam zapytac, zapytac jak, spytac jak, odezwalem sie, odezwalam sie, odezwalismy sie, wpadlem do,
        wpadlam do, odwiedzil*, zyczenia, urodzin*, pierwsi zadzwonilismy, kontrolnie
    """,
    "kind.note": """
        dla pamieci, do wiadomosci, notatka, info, na przyszlosc, zapamietaj*, pamietajcie, nowy kontakt,
        nowy numer, nowy adres, nowy mail, nowa osoba, nowy kierownik, przeprowadz*, na macierzynsk*,
        maja teraz, zmienili nazw*, od stycznia, od grudnia, wola kontakt, woli kontakt, jakby co
    """,
    "kind.question": """
        kto, kiedy, jak tam, co tam, co z, ile, gdzie, dlaczego, czy, ktos wie, kto widzi, jak sie, jak mam,
        co ja, pokaz, ktory, ktorzy, da sie, moge
    """,
    "kind.chatter": """
        czesc, hej, dzien dobry, dobry wieczor, siema, dzieki, dziekuje, ok, okej, haha*, hehe*, kawa, kawe,
        obiad, weekend, piatek, piąteczek, milego, test, pa, dobranoc, narazie
    """,
    "fault.ours": """
        nasza wina, moja wina, nasz blad, moj blad, z naszej winy, z mojej winy, po naszej stronie, nawalil*,
        nawalilismy, zawalil*, zawalilismy, dalismy ciala, dalem ciala, dalam ciala, zapomnialem, zapomnialam,
        zapomnielismy, przeoczyl*, przegapil*, spoznilismy, pomylilem, pomylilam, pomylilismy, maja racje,
        ma racje, slusznie, zasluzen*, sami sobie, sami jestesmy winni, biore na siebie, bije sie w piersi,
        przyznaje, wstyd, spieprzyl*, spierdol*, schrzanil*, skopal*, zepsulismy, zepsulem, zepsulam,
        nie dopilnowal*, niedopilnowal*, nie uprzedzi*, obiecalismy i
    """,
    "fault.shared": """
        obie strony, obu stron, oboje, wina po obu, po obu stronach, troche nasza, czesciowo nasza, pol na pol,
        i my i oni, nikt nie zapytal, nikt nie spytal, nikt nie dopytal
    """,
    "severity.severe": """
        policj*, karetk*, pogotow*, szpital*, noz, nozem, pistolet*, zabij*, krew, prokuratur*
    """,
    "severity.serious": """
        trzeci raz, czwarty raz, trzecie przypomnienie, czwarte ponaglenie, miesiac, dwa miesiace,
        trzy miesiace, pol roku, kwartal, placz*, poplakal*, trzesie sie, przy wszystkich, przed wszystkimi,
        caly zespol, wszystko stoi, wszystko stanelo, masakra, dramat, ogromn*, tygodni, tygodnie, tygodniami,
        od tygodnia
    """,
    "severity.minor": """
        troche, lekko, drobiazg, drobn*, nic wielkiego, pierdola, bez dramatu, delikatnie, spoko
    """,
    "negation": """
        nie, bez, nigdy, nikt, nic, zaden, zadnych, zadnej, ani, brak, zero
    """,
    "concession.amends": """
        na przeprosiny, w ramach przeprosin, przepraszaj*, przeprosil*, za opoznienie, za klopot, za nasz blad,
        za wtope, w zamian za
    """,
    "concession.asked": """
        wymusil*, wyciagn*, wytargow*, uparl* sie, domagal*, zazadal*, wyblagal*, naciskal*, wyprosil*,
        ugial* sie, ugielismy
    """,
    "ask.attention": """
        kto wymaga, kto potrzebuje uwagi, co sie pali, kto jest na, co pilne, co jest pilne, jak stoimy,
        kto najgorszy, do kogo dzwonic, z kim problem
    """,
    "ask.client": """
        co z, co slychac u, jak tam, jak stoimy z, kiedy placili, kiedy ostatnio placi*, zaplacili juz,
        czy zaplac*, ile wisza, ile nam wisza, co nowego u, status
    """,
    "ask.privacy": """
        kto widzi, kto to widzi, kto czyta, kto to czyta, kto moze czytac, czy szef widzi, czy klient widzi,
        kto ma dostep, gdzie to sie zapisuje, rodo
    """,
    "ask.mine": """
        co wpisalem, co wpisalam, co zapisalem, co zapisalam, moje wpisy, pokaz moje, co ja wpisal*,
        co dodalem, co dodalam
    """,
    "ask.help": """
        jak zapisac, jak wpisac, jak cofnac, jak dodac, jak usunac, jak zmienic, co umiesz, co potrafisz,
        pomoz, jak to dziala, jak mam
    """,
    "cancel": """
        anuluj, niewazne, zapomnij, daj spokoj, zostaw, pomin, stop, rezygnuj*, nie trzeba, juz nic
    """,
}
