"""Lists words that are weak evidence for a client: trades, titles, linking words and common words.

Many clients share a trade (`gym`, `студия`, `kwiaciarnia`, `מאפיית`). A common word that is also a name (`star`,
`роза`, `אור`) is usually meant literally.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from handlers.resolver.stems import cores, stems


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TRADES = _words(
    """
    agency studio studios shop store group holding holdings hotel hotels resort lodge inn gym fitness club center
    centre clinic dental medical health pharmacy vets vet bakery bakers bakes cafe coffee restaurant bar pub grill
    catering kitchen pizza pizzeria farm farms garden gardens nursery school academy tutors kids tours travel
    logistics freight transport trucks cargo storage motors auto cars garage tyres roofing construction builders
    building concrete steel demolition joinery furniture interiors design designs media digital marketing print
    printing press books photo photography films weddings events law legal solicitors lawyers attorneys partners
    associates consulting consultants accounting insurance finance capital bank union estates realty properties
    lettings apartments homes house development theatre gallery auctions diamonds jewellery jewelry optics optical
    foods food meats cheese wine winery brewery spa salon beauty hair barber boxing pools yachts yacht marine sports
    services service solutions systems software tech technologies labs analytics cloud data web online energy solar
    supplies wholesale trade trading market foundation church bros brothers sons son daughters family team company
    firm office international global студия агентство магазин салон клуб центр клиника ветклиника аптека пекарня
    кофейня кофе кафе ресторан бар столовая пиццерия пивоварня кондитерская отель гостиница хостел школа онлайн
    академия гимназия детский сад садик фитнес спортклуб турагентство турбюро туры тур логистика логистик транспорт
    такси склад завод фабрика цех стройтрест строй стройка мебель автосервис автошкола авто шиномонтаж мотосалон
    банк ломбард юрист адвокат нотариус бюро издательство типография фотостудия парикмахерская барбершоп цветы
    флорист ювелир химчистка рынок яхт гольф ночной цирк театр музей винотека питомник ферма сеть группа груп
    девелопмент сервис софт плюс брокер страхование фонд дом компания фирма контора братья сыновья хлебозавод
    супермаркет гастроном чоп agencja studio sklep salon klub centrum klinika gabinet apteka piekarnia cukiernia
    kawiarnia bistro restauracja bar kebab pizzeria browar winnica hotel pensjonat szkola przedszkole akademia
    silownia fitness biuro kancelaria notarialna rachunkowe podrozy ubezpieczenia transport firma kurierska warsztat
    serwis okna dachy tartak stolarnia meble hurtownia drukarnia druk fotografia galeria fundacja wspolnota dom
    seniora development optyk weterynaryjny stomatologia dentysta urody tatuazu fryzjer kwiaciarnia kwiaty ogrody
    pogrzeby zlomowisko mleczarnia tlocznia maszyny rolne lombard nocny jezykowa jezykowe wnetrz synowie syn bracia
    spolka zaklad bud סטודיו משרד חנות סלון מכון מרפאה מרפאת קליניקה בית מרקחת מאפיה מאפיית קפה מסעדה מסעדת בר
    קייטרינג גלידה גלידת מלון אכסניה גן ספר חדר כושר מועדון מרכז קבוצת קבוצה אחזקות בנק בנייה בניה שיפוצים הובלות
    מוסך רהיטי רהיטים נגריה דפוס הוצאת אדריכלים עורכי דין עורך ושות ובניו בניו אחים נדלן ביטוח סוכנות פרסום צילום
    אולמי אולם פרחי פרחים בוטיק מספרה מספרת אופטיקה סופר מכולת טיולי נסיעות תיירות קיבוץ מושב מתנס חומוס יקב
    """
)
_TITLES = _words(
    """
    mr mrs ms miss dr prof sir the pan pani pana panu panem panstwo p г гн гжа господин госпожа доктор др мр מר גב
    גברת דר
    """
)  # fmt: skip
_LINKS = _words(
    """
    and und of the de du van der von la le el at in on for a an i oraz z ze w we pod u na do od przy и в во на с со
    у к о от из для по של את על עם עד אל או גם לא זה ו ב ל מ ה ש כ נ
    """
)
#: Words that introduce a client's name.
MARKERS = _words(
    """
    client customer from with by called клиент клиента клиенту клиентом клиенте klient klienta klientem klientowi od
    לקוח לקוחה הלקוח הלקוחה от
    """
)
#: Words that may be typed before the client at the head of a command.
BEFORE = _words(
    """
    client customer from with for at by to the on клиент от с со у к ко для по на про из о об клиента клиенту klient
    klienta od z ze dla u do w we na o לקוח לקוחה של עם על את מ אל
    """
)


#: Stems of at most this many letters are shared by too many words.
_SHORT = 3


@cache
def _trade_stems() -> frozenset[str]:
    return frozenset(stem for word in _TRADES for stem in stems(word))


@cache
def _prose() -> frozenset[str]:
    """The common words of the four languages, folded; loaded on first use."""
    text = files("handlers.resolver").joinpath("prose.txt").read_text(encoding="utf-8")
    return frozenset(text.split())


@cache
def _prose_stems() -> frozenset[str]:
    return frozenset(core for word in _prose() for core in cores(word) if len(core) > _SHORT)


def is_like_prose(word: str) -> bool:
    """Whether a folded word is a common word in any inflection. It is never taken for a misspelt name."""
    return word in _prose() or not _prose_stems().isdisjoint(cores(word))


def is_tiny(word: str) -> bool:
    """Whether a word is too little to name a client by itself: a link, a title, a number, a single letter."""
    return word in _LINKS or word in _TITLES or word.isdigit() or len(word) < 2


def is_left_out(word: str) -> bool:
    """Whether a word of a name may be omitted: a link or a title, but not a number or a single letter."""
    return len(word) > 1 and (word in _LINKS or word in _TITLES)


def is_trade(word: str) -> bool:
    """Whether a word of a name says what a client does rather than who it is."""
    return word in _TRADES or not _trade_stems().isdisjoint(_own_stem(word))


def is_prose(word: str) -> bool:
    """Whether a folded word is a common word of one of the four languages."""
    return word in _prose()


def _own_stem(word: str) -> tuple[str, ...]:
    return tuple(stem for stem in stems(word) if len(stem) >= len(word) - 2 and len(stem) > 3)
