"""Polish constructions of plain sentences: who acted and what was done. Tables only; see `lexicon/constructions.py`."""

from collections.abc import Sequence

from handlers.lexicon.constructions import Construction

_WE_HAD_TO = """
    musialem, musialam, musielismy, musialysmy, musze, musimy, trzeba bylo, bylismy zmuszeni, bylysmy zmuszone,
    bylem zmuszony, bylam zmuszona, zmuszeni bylismy
"""
_CHASE = """
    ~ przypomn*, przypomin*, ponagl*, upomin*, upomn*, dopomin*, dopomn*, dopytyw*, dopyta*, doprasz*, scigac, gonic,
    monitowac, dobija*, sie dopomin*, sie upomin*, sie doprasz*
"""
_ASK = "~ prosic, poprosic, pisac, napisac, dzwonic, zadzwonic, pytac, zapytac, wolac, domagac sie"
_US = """
    nam przypomn*, nam przypomin*, mi przypomn*, mi przypomin*, przypomn* nam, przypomin* nam, przypomn* mi,
    przypomin* mi, dopytyw* nas, nas dopytyw*, ponagl* nas, nas ponagl*, scigac nas, nas scigac,
    przypomn* sobie, przypomin* sobie, przypomn* zespol*, przypomin* zespol*
"""
_MONEY = """
    faktur*, plat*, placic, zaplat*, zaplac*, przelew*, pieniad*, kase, kasy, naleznosc*, zaleg*, dlug*, niezaplac*,
    nieoplac*, rachun*, zaliczk*
"""
_OUR_MONEY = """
    o przelew, o zaplat*, o pieniad*, o kase, o platn*, o naleznosc*, zaleg*, sprawie przelewu, sprawie platn*,
    sprawie zaleg*, po terminie, nieoplac*, niezaplac*, dlug*
"""
_AGAIN = "znow, znowu, raz, razy, ponownie, cisza, ciszy, bez odpowiedzi, nie odpis*, nie odpowi*"
_WE_CALLED = """
    zadzwonilem, zadzwonilam, zadzwonilismy, zadzwonilysmy, dzwonilem, dzwonilam, dzwonilismy, dzwonilysmy,
    zatelefonowalem, zatelefonowalam, zatelefonowalismy, przedzwonilem, przedzwonilam, przedzwonilismy, oddzwonilem,
    oddzwonilam, oddzwonilismy, wykonalem telefon, wykonalam telefon, wykonalismy telefon, chwycilem za telefon,
    chwycilam za telefon
"""
_SORRY = """
    przepros*, przeprasz*, wyjasnic, wyjasnil*, wytlumaczyc, wytlumaczyl*, wytlumacz*, przykro, ukorzyc sie, naprawic
"""
_THEY_SAID_IT = """
    przeprosil mnie, przeprosil nas, przeprosila mnie, przeprosila nas, zeby przeprosil, zeby przeprosila,
    zeby przeprosili, zeby wyjasnil, zeby wyjasnila, zeby wyjasnili, on przeprosil, ona przeprosila, oni przeprosili
"""
_SQUEEZED = """
    wyprosil*, wytargowal*, wyblagal*, wyciagnal, wyciagnela, wyciagneli, wyciagnely, wymusil*, wyzebral*,
    wycyganil*, wydebil*, utargowal*, wyzebrali
"""
_OFF = """
    rabat*, upust*, znizk*, bonus*, gratis, za darmo, od nas, z nas, zl, zlotych, procent*
"""
_PESTERED = """
    meczyl*, zameczal*, marudzil*, nalegal*, prosil*, blagal*, naciskal*, targowal*, trul*, jeczal*, upieral*,
    tak dlugo
"""
_WE_GAVE = """
    dalismy, dalysmy, dalem, dalam, opuscilismy, opuscilem, opuscilam, spuscilismy, ustapilismy, ustapilem, ustapilam,
    ugielismy, odpuscilismy, zeszlismy
"""
_NOT_GIVEN = """
    nie dalismy, nie dalysmy, nie dalem, nie dalam, odmowil*, chce, chca, chcial*, probowal*, bez skutku,
    nie ustapil*, nic nie dalismy
"""
_SERVICE = """
    stron*, sklep*, serwer*, system*, serwis*, poczt*, aplikacj*, platnosci, rezerwacj*, kasa, kasy, telefony
"""
_DOWN = """
    nie dzialal*, nie dziala, nie dzialaly, lezal*, lezy, padl*, niedostepn*, nie bylo, wylaczon*
"""
_LONG = """
    caly weekend, przez weekend, na weekend, w weekend, caly dzien, cala dobe, dobe, dwa dni, trzy dni, cztery dni,
    2 dni, 3 dni, 4 dni, tydzien, caly tydzien, cala noc
"""
_EVERYBODY = """
    wszyscy klienci, u wszystkich, wszystkich klientow, wszystkim klientom, zaden klient, nikt nie mogl,
    zadnego klienta
"""

CONSTRUCTIONS: Sequence[Construction] = (
    ("category.late fault.theirs", (_WE_HAD_TO, _CHASE, _MONEY), _US),
    ("category.late fault.theirs", (_WE_HAD_TO, _ASK, _OUR_MONEY), _US),
    (
        "category.late fault.theirs",
        (_WE_HAD_TO, "~ wyslac, wysylac, slac, poslac", "ponaglen*, przypomnien*, monit*, wezwan*"),
        _US,
    ),
    ("category.silence? fault.theirs", (_WE_HAD_TO, _CHASE), _US),
    ("category.silence? fault.theirs", (_WE_HAD_TO, _ASK, _AGAIN), _US),
    ("category.silence? fault.theirs", (_WE_HAD_TO, f"~ {_AGAIN}", _ASK), _US),
    (
        "category.complaint fault.ours",
        (
            "musial, musiala, musieli, musialy, zmuszeni byli",
            """~ nam przypomn*, nam przypomin*, mi przypomn*, mi przypomin*, przypomn* nam, przypomin* nam,
            przypomn* mi, przypomin* mi, dopytyw* nas, nas dopytyw*, ponagl* nas, nas ponagl*, scigac nas""",
        ),
        "",
    ),
    ("kind.called", (_WE_CALLED, _SORRY), _THEY_SAID_IT),
    (
        "kind.called",
        ("rozmawialem, rozmawialam, rozmawialismy, porozmawialem, porozmawialam", "przez telefon", _SORRY),
        _THEY_SAID_IT,
    ),
    (
        "category.late fault.theirs !kind.called",
        (_WE_CALLED, "nie zaplac*, nie oplac*, nie przelal*, po terminie, zaleg*"),
        "",
    ),
    (
        "!kind.called fault.ours",
        (
            """powinnismy, powinienem, powinnam, trzeba bylo, zapomnielismy, zapomnialem, zapomnialam,
            nie zadzwonilismy, nie zadzwonilem, nie zadzwonilam""",
            "~ zadzwonic, dzwonic, do, przepros*",
        ),
        "",
    ),
    ("!kind.called", ("zadzwonil* do mnie, zadzwonil* do nas, dzwonil* do mnie, dzwonil* do nas",), ""),
    (
        "category.timewaster? fault.theirs",
        (
            "stracilismy, stracilysmy, stracilem, stracilam, zmarnowalismy, zmarnowalem, zmarnowalam",
            "godzin*, minut*, dzien, dni, ranek, popoludnie, wieczor, czas, czasu",
        ),
        "przez nas, przez nasz, przez nasza, przez nasze, z naszej",
    ),
    ("kind.concession concession.asked", (_SQUEEZED, _OFF), _NOT_GIVEN),
    ("kind.concession concession.asked", (_PESTERED, _WE_GAVE), _NOT_GIVEN),
    ("severity.serious", (_SERVICE, _DOWN, f"{_LONG}, {_EVERYBODY}"), ""),
    ("severity.serious", (f"{_LONG}, {_EVERYBODY}", _SERVICE, _DOWN), ""),
    ("severity.serious", (_DOWN, _SERVICE, f"{_LONG}, {_EVERYBODY}"), ""),
    ("severity.serious", ("stracil*, zmarnowal*, przepadl*", "caly weekend"), ""),
)
