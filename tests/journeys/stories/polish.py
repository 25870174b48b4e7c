"""Told by an agency for pages, print and photographs in Poznań."""

from __future__ import annotations

from tests.journeys.stories.story import (
    CALLED,
    GOOD,
    NOTED,
    Line,
    Moment,
    Story,
    gave,
    ours,
    paid,
    theirs,
    unclear,
)

HOUSE = "an agency for pages, print and photographs in Poznań"

DISCOUNTS = Story(
    key="discounts",
    language="pl",
    house=HOUSE,
    currency="PLN",
    client="Dworek Lipowy",
    lines=(
        Line("2026-01-08 09:00", "Dworek Lipowy zapłacił 6000 zł za stronę", paid(600000)),
        Line("2026-01-14 09:50", "Dworek Lipowy wyprosił 300 zł rabatu na ulotki", gave(30000, "asked")),
        Line("2026-02-03 12:30", "Dworek tak długo męczył, że daliśmy 500 zł upustu na menu", gave(50000, "asked")),
        Line(
            "2026-02-25 15:10",
            "Dworek chce jeszcze zdjęcia gratis, bo «przecież i tak będziecie przejazdem»",
            theirs("haggling", "scope"),
        ),
        Line("2026-03-12 11:00", "/gave Dworek 600 zł asked:yes znowu wymusili zniżkę, tym razem na banery"),
        Line("2026-03-18 10:00", "/talk Dworek held agreed about:haggling Ceny z cennika, rabat raz w roku"),
        Line("2026-04-20 14:00", "/kept Dworek yes"),
    ),
    moments=(
        Moment(at="2026-02-25 17:00", wants="steady", why="Targują się, ale płacą; na razie się uśmiecham."),
        Moment(
            at="2026-03-12 17:00",
            wants="talk",
            fires=("concessions",),
            why="Trzeci rabat w dwa miesiące, uczą się tego.",
        ),
        Moment(
            at="2026-04-20 17:00",
            wants="steady",
            why="Umowa dotrzymana, o co miałabym jeszcze rozmawiać?",
            rules_say="talk",
            because="`concessions` looks at 180 days, whatever was agreed and kept since.",
        ),
    ),
)

MISUNDERSTANDING = Story(
    key="misunderstanding",
    language="pl",
    house=HOUSE,
    currency="PLN",
    client="Stolarnia Grabowscy",
    lines=(
        Line(
            "2026-02-10 10:30",
            "Grabowscy upierają się, że logo miało być w cenie strony, a w umowie nic o tym nie ma",
            unclear("expectations", "scope", "haggling"),
        ),
        Line("2026-02-16 14:00", "Pan Grabowski nie odbiera i nie odpisuje, projekt stoi", theirs("silence")),
        Line(
            "2026-02-19 17:45",
            "Grabowski napisał, że czuje się oszukany i chce rozmawiać z szefową",
            unclear("complaint", "expectations"),
        ),
        Line(
            "2026-02-20 09:30", "Zadzwoniłam do pana Grabowskiego, wysłuchałam go i przeprosiłam za zamieszanie", CALLED
        ),
        Line(
            "2026-02-20 09:50",
            "Nasza wina, nasz handlowiec obiecał Grabowskim logo i nikt tego nie zapisał",
            ours("expectations", "complaint", "other"),
        ),
        Line("2026-02-24 12:00", "/talk Grabowscy held cleared Logo jest w cenie, mamy to już na piśmie"),
        Line("2026-03-30 13:00", "Grabowscy polecili nas sąsiadowi, mówią, że strona jak marzenie", GOOD),
    ),
    moments=(
        Moment(
            at="2026-02-19 18:00",
            wants="watch",
            why="Człowiek mówi, że czuje się oszukany: coś tu nie gra, dzwonię sama.",
            rules_say="steady",
            because="Three minor ones, two of them half theirs, weigh 1.0, and only one of the days is theirs.",
        ),
        Moment(at="2026-02-24 18:00", wants="steady", why="To było nieporozumienie, i to nasze; wyjaśnione."),
        Moment(at="2026-03-30 18:00", wants="steady", why="Polecają nas dalej, czego chcieć więcej."),
    ),
)

ONE_MORE_TAB = Story(
    key="scope",
    language="pl",
    house=HOUSE,
    currency="PLN",
    client="Fitklub Orion",
    lines=(
        Line("2026-03-02 11:00", "Orion dorzucił grafik zajęć, którego nie było w wycenie", theirs("scope")),
        Line(
            "2026-03-05 16:20",
            "Orion prosi o jeszcze jedną zakładkę, oczywiście bez dopłaty",
            theirs("scope", "haggling"),
        ),
        Line(
            "2026-03-10 22:50",
            "Menedżerka Orionu dzwoniła po dwudziestej drugiej w sprawie koloru guzika",
            theirs("boundary", "timewaster", "expectations", "other", severity="minor"),
        ),
        Line(
            "2026-03-16 09:30",
            "Orion już piąty raz zmienia zdanie co do zdjęcia na głównej",
            theirs("scope", "timewaster", "expectations"),
        ),
        Line(
            "2026-03-20 14:00",
            "Orion chce całą stronę jeszcze po ukraińsku, w tej samej cenie",
            theirs("scope", "haggling"),
        ),
        Line("2026-03-25 12:10", "Orion znowu wyskoczył z czymś nowym, teraz sklep z karnetami", theirs("scope")),
        Line("2026-03-27 10:00", "/talk Orion held agreed about:scope Każda zmiana ma osobną wycenę, przed pracą"),
        Line(
            "2026-04-08 15:30",
            "Orion poprosił o ankietę i bez gadania zaakceptował wycenę",
            NOTED,
        ),
    ),
    moments=(
        Moment(at="2026-03-10 23:00", wants="watch", why="Trzecia zachcianka w dziewięć dni, zaczynam liczyć."),
        Moment(
            at="2026-03-25 17:00",
            wants="talk",
            fires=("often",),
            why="Szósta w miesiąc; bez rozmowy to się nie skończy.",
        ),
        Moment(at="2026-04-08 17:00", wants="steady", why="Rozmowa podziałała, pytają o cenę przed pracą."),
    ),
)

STORIES = (DISCOUNTS, MISUNDERSTANDING, ONE_MORE_TAB)
