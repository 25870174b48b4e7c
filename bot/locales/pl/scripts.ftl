script-listen =
    Dziękuję za ten sygnał. Zanim odpowiem, chcę dobrze to zrozumieć.
    Z tego, co słyszę: … Czy dobrze to ujmuję?
    Sprawdzę to i jeszcze dziś wrócę z odpowiedzią, co mogę zrobić.
script-demand =
    Rozumiem, ile { $client } może na tym zyskać.
    To wykracza poza nasze ustalenia, dlatego wolę to porządnie wycenić, niż zrobić połowicznie.
    Czy mam przesłać cenę i termin?
script-haggling =
    Rozumiem, że budżet ma znaczenie.
    Ta cena wynika z tego, ile pracy to wymaga, i nie chcę po cichu obniżać jakości.
    Jeśli to pomoże, możemy zrobić mniej za mniej: z czego dałoby się zrezygnować?
script-late =
    Piszę krótko w sprawie faktury, która wciąż czeka na płatność; być może po prostu umknęła.
    Którego dnia możemy spodziewać się przelewu?
    Do tego czasu wstrzymuję nowe prace, żeby po żadnej stronie nie rosły zaległości.
script-boundary =
    Zależy mi na dobrej dalszej współpracy, dlatego powiem to wprost.
    Mamy ustalenie, że to się nie zdarza, a jednak się zdarzyło.
    Proszę trzymać się go od dziś; w przeciwnym razie trzeba będzie przerwać prace.
script-review =
    Dziękujemy za szczerą opinię. Traktujemy ją poważnie.
    Tak to wyglądało z naszej strony, a to już się u nas zmieniło: …
    Chętnie porozmawiamy bezpośrednio; najłatwiej o kontakt: …
script-mistake =
    Dzwonię, bo błąd jest po naszej stronie, i wolę powiedzieć o tym osobiście.
    Oto, co się stało: … Przepraszam za kłopot, który to sprawiło.
    Tak to naprawiamy: … A jako rekompensatę proponujemy: …
script-expectations =
    Zanim zaczniemy, chcę się upewnić, że po obu stronach oczekiwania są te same.
    Cena obejmuje: … Kontakt z nami w godzinach: … Rundy poprawek w cenie: …
    A co jest najważniejsze z Państwa strony i o czym jeszcze warto nam powiedzieć?
script-talk =
    Proszę o tę rozmowę, bo nie układa się między nami dobrze, a chcę, żeby to się zmieniło.
    Powiem, jak to widzimy, razem z tym, co zawiodło po naszej stronie, a potem chcę usłyszeć, jak to wygląda z drugiej strony.
    Nie przychodzę z gotową odpowiedzią: zobaczmy, co możemy ustalić i czy obie strony tego chcą.
script-part =
    To przemyślana decyzja: nie jesteśmy już właściwym partnerem do tej współpracy.
    Do … dokończymy to, co ustalone, i przekażemy wszystko w dobrym porządku, a co tydzień damy znać, jak idzie.
    Chętnie polecimy kogoś, kto będzie lepiej pasować. Dziękujemy za wspólny czas.
