"""Polish words of the facts. A table only; marks on letters are optional when typed."""

from __future__ import annotations

from handlers.domain.values import Category, Fault, Severity
from handlers.lexicon.language import Language

FACTS = Language(
    code="pl",
    categories={
        Category.RUDE: "chams/two/twa/ki/ka/kie/ko, (cham), grubiańs/ki/ka/kie/ko/two, "
        "niegrzeczn/y/a/e/ie/ość, nieuprzejm/y/a/e/ie/ość, "
        "aroganc/ja/ki/ka/kie/ko, wulgarn/y/a/e/ie, brak szacunku",
        Category.ABUSE: "obelg/a/i, obelżyw/y/a/e/ie, obraż/a/ał/ała/ali/ają/anie, zniewag/a/i, wyzwiska, "
        "wyzywa//ł/ła/ją, przemoc, nękanie, "
        "poniżanie, znęcanie, mobbing",
        Category.THREAT: "groźb/a/y/ę/ami, (groz/i), (grożą), (groził/), (groziła)",
        Category.PRESSURE: "presj/a/i/ę, nacisk//i, naciska//ł/ła/li/ją, szantaż//uje/ują/ował/owała, "
        "groz/i sądem/i pozwem/i odejściem, groźb/a pozwu/y pozwu/a pozwem/a sądu/a sądem/a odejścia/a złej opinii, "
        "grożą sądem, groził/ sądem/a sądem/ pozwem/a pozwem",
        Category.SCOPE: "(zakres/), poza zakresem, ponad zakres, poza umową, ponad umowę, "
        "rozszerz/anie zakresu/a zakres",
        Category.HAGGLING: "targowanie//  się, targu/je/ją/je się/ją się, targowa/ł się/ła się/li się, "
        "(rabat/), (rabatu), (rabaty), (zniżk/a), (zniżki), "
        "(zniżkę), (gratis), wymusz/a rabat/ają rabat, chce rabat",
        Category.TIMEWASTER: "strata czasu, marnowanie czasu, marnuj/e czas/ą czas/e nasz czas, "
        "złodziej czasu, niekończące się pytania",
        Category.EXPECTATIONS: "oczekiwania, oczekiwań, nieporozumieni/e/a, niezrozumienie, rozbieżnoś/ć/ci, "
        "rozbieżność oczekiwań, rozbieżne oczekiwania",
        Category.LATE: "(późno), (spóźnienie), (spóźniony), (spóźnia), (spóźnił), (opóźnienie), "
        "(opóźnienia), (po terminie), niezapłacon/e/a/y, "
        "nieopłacon/e/a/y, zaległoś/ć/ci, przeterminowan/e/a/y, nie płac/i/ą, nie zapłac/ił/iła/ili, "
        "opóźnion/a płatność/e płatności, "
        "spóźnion/a płatność, opóźnienie płatności, opóźnienie w płatności, zaległa płatność, zaległa faktura",
        Category.BOUNDARY: "(granic/a), (granice), (granicę), (przekroczenie), przekroczenie granic//y, "
        "przekroczy/ł granicę/ła granicę/li granicę",
        Category.REVIEW: "(opini/a), (opinie), (opinię), (recenzj/a), (recenzje), (recenzję), zła opinia, "
        "negatywna opinia, publiczna opinia, "
        "zła recenzja, negatywna recenzja",
        Category.COMPLAINT: "skarg/a/i/ę, reklamacj/a/e/ę, zażaleni/e/a, pretensj/a/e/i, "
        "skarż/y się/ą się, niezadowolon/y/a/e, niezadowoleni",
        Category.SILENCE: "(cisza), (milczeni/e), milcz/y/ą, nie odpowiada//ją, nie odpisuj/e/ą, "
        "brak odpowiedzi, brak kontaktu, (ignoruje), (ignorują)",
        Category.OTHER: "(inn/e), (inny), (inna), (różne), (pozostałe)",
    },
    severities={
        Severity.MINOR: "drobiazg, drobne, drobnostka, (drobn/y), (drobna), (drobna sprawa), (małe)",
        Severity.SERIOUS: "poważn/e/y/a/ie/a sprawa",
        Severity.SEVERE: "skrajn/e/y/a/ie, krytyczn/e/ie, bardzo poważn/e/a sprawa, (ciężk/ie), (ciężki), (ciężka)",
    },
    faults={
        Fault.THEIRS: "ich wina, z ich winy, wina klienta, (po ich stronie), (ich)",
        Fault.OURS: "nasza wina, z naszej winy, nasz błąd, nasza pomyłka, (po naszej stronie), (nasz/a), (nasze)",
        Fault.SHARED: "wspóln/a wina, obopóln/ie/e, (po obu stronach), (wspóln/a), (wspólne), (wspólnie)",
        Fault.UNCLEAR: "niejasn/e/a/y, nie wiadomo, (jeszcze niejasne)",
    },
    keys={
        "on": "data, kiedy, dnia",
        "told": "powiedziano, powiedziane, poinformowano, przekazano",
        "by": "do, termin",
        "review": "przegląd, sprawdzenie",
        "about": "temat, dotyczy",
        "crossed": "granica, przekroczył, przekroczyła, przekroczono",
        "who": "kto",
        "affected": "dotknięci, dotknięty, dotknięta, poszkodowany, poszkodowana, poszkodowani",
        "lesson": "lekcja, wniosek",
        "their-side": "ich-strona, ich-wersja",
        "link": "odnośnik, adres",
        "private": "prywatne, prywatnie, poufne",
        "quiet": "cicho, anonimowo, po-cichu",
        "joins": "dołącza, dołącz, łączy",
        "asked": "prosili, poprosili, wyprosili",
        "amends": "rekompensata, zadośćuczynienie, przeprosiny",
        "referral": "polecenie, polecił, poleciła",
        "ours": "nasze, nasza",
    },
    yes="tak, t",
    no="nie",
    days={-2: "przedwczoraj", -1: "wczoraj", 0: "dzisiaj, dziś", 1: "jutro", 2: "pojutrze"},
    weekdays=(
        "poniedziałek, poniedziałku, pon, pn",
        "wtorek, wtorku, wt, wto",
        "środa, środę, środy, śr, śro",
        "czwartek, czwartku, czw",
        "piątek, piątku, pt, pią",
        "sobota, sobotę, soboty, sob",
        "niedziela, niedzielę, niedzieli, niedz, nd, ndz",
    ),
    months=("", "", "", "", "", "", "", "", "", "pazdz", "", ""),
    before_day="w, we, dnia, w dniu",
    before_time="o, o godz, o godzinie, godz",
    last="zeszł/y/ą/a/ego, ubiegł/y/ą/a/ego, ostatni/ego/a/ą/",
    coming="następn/y/ą/a, przyszł/y/ą/a, najbliższ/y/ą/a",
    past_after="temu",
    ahead_before="za",
    now="teraz",
    year_mark="r, roku, rok",
    units={
        "minute": "min, minut, minuty, minutę, minuta",
        "hour": "h, godz, godzina, godzinę, godziny, godzin",
        "day": "dzień, dni, dnia",
        "week": "tydz, tydzień, tygodnie, tygodni",
        "month": "mies, miesiąc, miesiące, miesięcy",
        "year": "rok, lata, lat",
    },
    numbers={
        1: "jeden, jedną, jedna",
        2: "dwa, dwie",
        3: "trzy",
        4: "cztery",
        5: "pięć",
        6: "sześć",
        7: "siedem",
        8: "osiem",
        9: "dziewięć",
        10: "dziesięć",
    },
    minutes={
        15: "kwadrans, ćwierć godziny",
        30: "pół godziny, pół godz, pół h, półgodziny",
        60: "godzina, godzinę, godzinka, godzinkę",
        90: "półtorej godziny, półtora godziny, półtorej godz",
    },
    half="i pół",
    half_after="i pół",
    joiners="i, oraz",
    money={
        "PLN": "zł, złoty, złotych, złote, zlotych",
        "USD": "dolar//y/ów/a",
        "GBP": "funt//y/ów/a",
        "ILS": "szekli, szekle",
        "RUB": "rubli, ruble",
    },
    thousands={1000: "tys, tysiąc, tysiące, tysięcy", 1_000_000: "milion, miliony, milionów"},
)
