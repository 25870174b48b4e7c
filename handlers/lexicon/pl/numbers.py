"""Polish words for numbers, times, sums and days in a sentence. A table only."""

from __future__ import annotations

from handlers.lexicon.number_words import NumberWords

NUMBERS = NumberWords(
    cardinals={
        1: "jed/en/na/ną/no/nej/nego/nym",
        2: "dw/a/ie/óch/óm/oma/u, dwoje, para",
        3: "trz/y/ech/em/ema, troje",
        4: "czter/y/ech/em/ema",
        5: "pię/ć/ciu/cioma, pięcioro",
        6: "sześ/ć/ciu/cioma",
        7: "sied/em/miu, siedmioma",
        8: "osi/em, ośmiu",
        9: "dziewię/ć/ciu",
        10: "dziesię/ć/ciu",
        11: "jedenaś/cie, jedenastu",
        12: "dwanaś/cie, dwunastu",
        13: "trzynaś/cie, trzynastu",
        14: "czternaś/cie, czternastu",
        15: "piętnaś/cie, piętnastu",
        16: "szesnaś/cie, szesnastu",
        17: "siedemnaś/cie, siedemnastu",
        18: "osiemnaś/cie, osiemnastu",
        19: "dziewiętnaś/cie, dziewiętnastu",
        20: "dwadzieś/cia, dwudziestu",
        30: "trzydzieś/ci, trzydziestu",
        40: "czterdzieś/ci, czterdziestu",
        50: "pięćdziesiąt/, pięćdziesięciu",
        60: "sześćdziesiąt/, sześćdziesięciu",
        70: "siedemdziesiąt/, siedemdziesięciu",
        80: "osiemdziesiąt/, osiemdziesięciu",
        90: "dziewięćdziesiąt/, dziewięćdziesięciu",
        100: "st/o/u",
        200: "dwieś/cie, dwustu",
        300: "trzyst/a/u",
        400: "czteryst/a/u",
        500: "pięćset/, pięciuset",
        600: "sześćset/, sześciuset",
        700: "siedemset/, siedmiuset",
        800: "osiemset/, ośmiuset",
        900: "dziewięćset/, dziewięciuset",
    },
    scales={
        1000: "tys, tysią/c/ce, tysięcy, tysiac, tysiecy, tyś, tysiąca, tysiącami",
        1_000_000: "mln, milion/y/ów/a/",
        1_000_000_000: "mld, miliard/y/ów/a/",
    },
    glued_scales={
        1000: "k",
    },
    quarters={
        1: "ćwierć",
        2: "pół, pol",
        3: "trzy czwarte",
        6: "półtor/ej/a",
    },
    more_quarters={
        1: "i ćwierć",
        2: "i pół, i pol, z połową",
    },
    minutes={
        1: "m, min, minut/a/y/ę/, minutek, minutk/i/ę, minutkę",
        15: "kwadrans/e/y/ów/",
        60: "h, g, godz, godzin/a/y/ę/ą/, godzink/a/ę/i, godzinek, godzinne/, godzinnej",
    },
    alone={
        15: "kwadrans/, kwadransik",
        30: "półgodziny, półgodzinn/a/e/y/ej",
        60: "godzin/a/ę/ą/ke, godzink/a/ę/ą, godz, godzinn/a/e/y/ej/ą",
        90: "półtoragodzinn/a/e/y",
        120: "dwugodzinn/a/e/y/ej/ą",
        180: "trzygodzinn/a/e/y/ej/ą",
    },
    inverted={
        1: "minut",
        60: "godzin",
    },
    fillers="cał/e/ą/a/ych, dobr/e/ą/ych, bit/e/ych, pełn/e/ych, moich, naszych, darmow/e/a/ą/ych, "
    "dodatkow/e/a/ą/ych, gratis, roboczych, równ/e/ą/ych, dlugie, lekcyjn/e/ych",
    joiners="i, oraz, +, plus",
    not_time="za, w ciągu, do, co, po, przed, od, w, o, każda, każdą, pierwsza, pierwszą, ostatnia, "
    "ostatnią, następna, następną, raz na, dał nam, dal nam, dali nam, daje nam, dała nam, mamy, "
    "w przeciągu, najpóźniej, lub, albo, przez następne, czas, masz, macie, z",
    not_alone="na, co, raz na, za, w, każdą, o",
    no_time_after="temu, wcześniej, później, przed, po, spóźnienia, opóźnienia, na odpowiedź, na reakcję, "
    "w umowie, na dobę, dziennie, tygodniowo, za późno, po terminie, wstecz, do, otwarcia, "
    "zwłoki, umowy, od, po czasie, spoznienia, spoznil, w plecy",
    their_time="spóźn, opóźn, głosów, nagran, wideo, video, film, rolk, podcast, odcink, odcinek, awari, "
    "nie dział, lezal, leżał, milcz, cisz, odpowi, zwlek",
    our_time="zeszło, poszło, straciłem, straciłam, stracone, zmarnowane, w plecy, mojego, moich, "
    "przegadane, zabrał, zabrała, zajęło, przez, straci, zeszl, posz",
    clock="o, od, do, po, przed, na, godz, ok, około, w okolicach, o godz, o godzinie",
    clock_after="rano, w nocy, wieczorem, popołudniu, po południu, nad ranem, w południe",
    coins={
        "PLN": "pln, zł, zl, złot/y/ych/e/ego/ówek/ówki, zlot/y/ych/e, zeta, zetów, złociszy, złotówk/a/ę, "
        "zlotowek, złociszów, zyla, ziko",
        "EUR": "eur, euro, ojro, eurosów, euraków, euraski, eurasów, jewro, euraczy",
        "USD": "usd, dolar//y/ów/a, dolc/e/ów/y, baks/y/ów, zielonych",
        "GBP": "gbp, funt//y/ów/a, funciak/i/ów",
        "ILS": "ils, szekl/i/e/ami, szekel",
        "RUB": "rub, rubl/i/e/a, rubel",
        "UAH": "uah, hrywn/y/ien/a/i, hrywień",
    },
    loose_coins={
        "EUR": "e",
    },
    notes={
        ("PLN", 10): "dych/a/y/ę/, dyszk/a/ę/i",
        ("PLN", 50): "pięćdziesiątak/a/, pięć dych",
        ("PLN", 100): "stów/a/y/ę/, stow/a/y/e, stówk/a/ę/i, stówek, stówka, stow",
        ("PLN", 1000): "koł/a/o, kół, patyk/i/ów/, kafel/, kafli, kafle, klocki, kloców, tysiaków, "
        "tysiak/i/, tysiące złotych",
    },
    strange_money="koron, korony, korona, bitcoin/y/ów/",
    name_first=True,
    paid="zapłac, zapłat, płac, opłac, wpłac, wpłat, wypłac, wypłat, przela, przelew, przeleje, puści, "
    "wpłyn, wplyn, zaksięg, ksieg, zwrot, zwróc, oddal, oddał, oddan, odda, oddac, wisi, wiszą, wisz, "
    "zaleg, winien, winna, winni, dług, rabat, upust, zniżk, bonus, gotówk, gotow, zaliczk, zadat, "
    "faktur, przyniosl, przyniósł, przyniosła, przynios, rata, raty, kasa, kasy, pieniądz, pieniadz, "
    "dopłac, spłac, uregul, rozlicz, opust, odpuści, umorzy, darow, korekt, refund, kredyt, blik, "
    "weszl, wpadl, wpadło, doszł, dostał, dostal, odeslal, odesłał, spuści, zeszl, zszed, napiwek, "
    "kaucj, nota, należn, donios, oddaje, depozyt, wyrówna, przyszl, przysz, koncie, konta, konto, "
    "zszedł, przetermin",
    about_money="gotówką, w gotówce, blikiem, na konto, na koncie, zaliczki, zadatku, zwrotu, rabatu, "
    "z powrotem, upustu, zaległości, przelewem, dla, kredytu",
    not_sum="powyżej, ponad, poniżej, warte, kosztuje, kosztują, żąda, żądają, chce, chcą, cena, ceny, niż, "
    "stawka, budżet",
    about_sum="o, od, do",
    not_bare="o, za, od, powyżej, ponad, poniżej, do, z, warte, kosztuje, kosztują, żąda, żądają, chce, "
    "chcą, cena, ceny, pokój, pokoju, nr, numer, faktura, faktury, fv, strona, stron, str, lot, "
    "zamówienie, zamówienia, odcinek, wersja, po, lokal, sala, niż, nawet, tylko, w, bo, stawka, "
    "budżet, paragon, umowa",
    no_sum_after="procent, proc, za godzinę, miesięcznie, dziennie, na miesiąc, za sztukę, na sztuce, "
    "na głowę, w górę, lub, albo, osób, sztuk, razy, taniej, drożej, na godzinę, miesiecznie, "
    "od osoby, w gore",
    ends_sum="od, dla, za, na, w, z, ze, do, i, po, wczoraj, dziś, dzisiaj, dzis, zł, już, juz, wreszcie, "
    "ale, a, bo, przelewem, gotówką, blikiem, zwrotu, rabatu, zaliczki, zadatku, upustu, "
    "z powrotem, weszło, wpłynęło, poszło, doszło, przelał/a/, przelali, zapłacił/a/, zapłacili, "
    "oddał/a/, oddali, mu, jej, im, nam, mi, ich, jego, więc, dalej, nadal, ciągle, od razu, że, "
    "tez, też, bez, jako, po terminie, kredytu, plus, u, przez, znowu, co, taka, jeszcze, czwarty, "
    "drugi, trzeci, i tyle, no, tym, ostatniej, rano, piatek, piątek, która, ktory",
    days={
        -2: "przedwczoraj, przedwczorajsz/y/ą/ego/ej, onegdaj",
        -1: "wczoraj, wczorajsz/y/a/ą/ego/ej/e/ym, zeszłej nocy, wczoraj wieczorem, ostatniej nocy",
        0: "dziś, dzis, dzisiaj, dzisiejsz/y/a/ą/ego/ej/e/ym, dziś rano, dzisiaj rano, dzis rano, "
        "dziś w nocy, dzis w nocy, przed chwilą, przed chwila, dopiero co, z samego rana, nad ranem, "
        "z rana, przed momentem, przed godziną",
    },
    parts_of_day="rano, wieczorem, wieczór, popołudniu, w nocy, po południu",
    day_parts={
        9: "rano, z rana",
        12: "w południe",
        15: "po południu, popołudniu",
        19: "wieczorem, wieczór",
        22: "w nocy, nocą",
    },
    by_day="do, na, najpóźniej",
    spans={
        "next week": "w przyszłym tygodniu, w następnym tygodniu, przyszły tydzień, następny tydzień",
        "end of month": "koniec miesiąca, końca miesiąca, do końca miesiąca, na koniec miesiąca",
        "end of next month": "koniec przyszłego miesiąca, do końca przyszłego miesiąca",
    },
    short_weekdays="sob, nd, wt, pn, pt, czw",
    not_day="miał być, miało być, miała być, miały być, mieli, termin, koniec, do, na, każd/y/ą/ego/ej/e, "
    "co, w każdy, przed, następn/y/ą/ego, przyszł/y/ą/ego, najbliższ/y/ą/ego, po, minął, obiecał w, "
    "albo, lub, za, jako, termin na, czekal na, jutro, dopiero w, najpóźniej, ze, nie, tylko, "
    "będzie, bedzie, że",
    since="od",
    no_day_after="albo, lub, termin, najpóźniej, inaczej, tydzień temu, tydzien temu, ostateczny, będzie, "
    "bedzie, minął, rano jako",
)
