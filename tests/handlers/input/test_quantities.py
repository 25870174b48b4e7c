"""Time, money and day anywhere in a sentence, by kind of wording and of trap, in the four languages."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from handlers.domain.values import Money
from handlers.input.quantities.reader import Quantities, quantities

NOW = datetime(2026, 11, 30, 15, tzinfo=UTC)


def read(text: str, *names: tuple[int, int]) -> Quantities:
    return quantities(text, now=NOW, zone="UTC", currency="EUR", names=names)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("spent 2h on it", 120),
        ("2h30m fixing the form", 150),
        ("1h45 phone conference", 105),
        ("two hours of my morning gone", 120),
        ("an hour lost to fonts", 60),
        ("hour and a half on the annex", 90),
        ("a quarter of an hour every day chasing", 15),
        ("forty-five minutes of this", 45),
        ("two and a half hours translating", 150),
        ("2 1/2 hours on the fence", 150),
        ("a couple of hours on the feed", 120),
        ("1:15 on the newsletter", 75),
        ("2h + 30m on the shop", 150),
        ("потратил полтора часа", 90),
        ("час двадцать пять возил по салонам", 85),
        ("3,5 часа моих", 210),
        ("минут сорок объяснял", 40),
        ("полчасика переклеила стикеры", 30),
        ("часовой разговор о погоде", 60),
        ("два с половиной часа вёрстки", 150),
        ("za darmo półtorej godziny poszło", 90),
        ("zeszło mi pięć godzin", 300),
        ("dwie godzinki w ogrodzie", 120),
        ("godzina piętnaście o słoniku", 75),
        ("trzy kwadranse kłótni", 45),
        ("הלכו לי שעתיים", 120),
        ("שעה וחצי על התקנון", 90),
        ("ארבע שעות שחזור", 240),
        ("40 דק' שיחה", 40),
        ("שעה ועשרים צילום", 80),
    ],
)
def test_time_of_ours_is_read(text: str, minutes: int) -> None:
    found = read(text).minutes
    assert found is not None
    assert found.value == minutes


@pytest.mark.parametrize(
    "text",
    [
        "called at 22:40 again",
        "gave us 24h to answer",
        "wants it within 2 hours",
        "no reply for two weeks",
        "they were 2 hours late",
        "charges 90 an hour",
        "support is 24/7",
        "звонил о 14 и в шесть",
        "за час до встречи отменил",
        "у вас 24 часа иначе суд",
        "опоздали на два часа",
        "звонит в три часа ночи",
        "dzwonił o 3:15 w nocy",
        "co 5 minut nowy mail",
        "spóźnił się dwie godziny",
        "שלח הודעה קולית של 4 דקות",
        "התקשר לפני שעה",
    ],
)
def test_clocks_deadlines_rates_and_lateness_are_no_time_of_ours(text: str) -> None:
    assert read(text).minutes is None


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("paid us 15k at last", 1_500_000, "EUR"),
        ("wired $3,000 today", 300_000, "USD"),
        ("£6 250 still open", 625_000, "GBP"),
        ("still owes 2,400.50 usd", 240_050, "USD"),
        ("knocked fifty euro off", 5_000, "EUR"),
        ("wired two grand", 200_000, "EUR"),
        ("the 960 is here", 96_000, "EUR"),
        ("1430 outstanding since june", 143_000, "EUR"),
        ("перевели четыреста пятьдесят злотых", 45_000, "PLN"),
        ("отдал полторы штуки баксов", 150_000, "USD"),
        ("закрыл 45 тыщ рублей", 4_500_000, "RUB"),
        ("скинула 640 шек", 64_000, "ILS"),
        ("закинули 5к руб", 500_000, "RUB"),
        ("вернули 39,90 евро", 3_990, "EUR"),
        ("wpłacił 1 200 zł", 120_000, "PLN"),
        ("wisi 12 tys zl", 1_200_000, "PLN"),
        ("oddał pięć stów", 50_000, "PLN"),
        ("przelał 300 zeta", 30_000, "PLN"),
        ("העבירו 350 ש״ח", 35_000, "ILS"),
        ("הביא מאתיים שקל", 20_000, "ILS"),
        ("שילמו 17.5 אלף שקל", 1_750_000, "ILS"),
    ],
)
def test_money_that_moved_or_is_owed_is_read(text: str, minor: int, currency: str) -> None:
    found = read(text).money
    assert found is not None
    assert found.value == Money(minor, currency)


@pytest.mark.parametrize(
    "text",
    [
        "wants 30% off",
        "10 percent discount this time",
        "paid invoice 1043",
        "we sent 200 napkins",
        "paid for 3 banners",
        "the link leads to page 404",
        "paid in 2026",
        "счёт №5 не оплачен",
        "оплатили 2 часа работы",
        "требует скидку 20%",
        "faktura fv 118/11 niezapłacona",
        "kłótnia o 20 zl",
        "przelew za 3 okna",
        "בוכים לי על 150 שקל",
        "סבב 11 של תיקונים",
    ],
)
def test_shares_numbers_counts_and_prices_are_no_money(text: str) -> None:
    assert read(text).money is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("yelled at me yesterday", -1),
        ("on friday she hung up", -3),
        ("last tuesday they cancelled", -6),
        ("rang this morning in tears", 0),
        ("sat night he blocked the gate", -2),
        ("two days ago he walked out", -2),
        ("позавчера взял за грудки", -2),
        ("в пятницу отослал рукопись", -3),
        ("во вторник на созвоне кричал", -6),
        ("в ночь на субботу звонил", -2),
        ("26 ноября слетел шрифт", -4),
        ("3 дня назад бросил трубку", -3),
        ("w środę przyszedł z kijem", -5),
        ("przedwczoraj wyzywał", -2),
        ("dziś w nocy dzwonił", 0),
        ("w zeszły czwartek zerwał umowę", -4),
        ("25.11 przyszła skarga", -5),
        ("אתמול בצהריים צעק", -1),
        ("ביום ראשון ניתק", -1),
        ("בשישי טרק", -3),
        ("ב26.11 החזרנו", -4),
    ],
)
def test_the_day_it_happened_is_read(text: str, days: int) -> None:
    found = read(text).day
    assert found is not None
    assert found.value == date(2026, 11, 30) + timedelta(days=days)


@pytest.mark.parametrize(
    "text",
    [
        "wants it by Friday",
        "we got till monday",
        "meeting next tuesday",
        "calls every friday",
        "rings on sundays at 8",
        "quiet since last week",
        'he said "see you friday"',
        "my sat nav is broken",
        "всё готово к четвергу",
        "до пятницы или суд",
        "каждый вторник звонит",
        "do piątku albo koniec",
        "ultimatum na środę",
        "עד חמישי או שעוזבים",
        "שני לקוחות התלוננו",
        "פגישה ביום חמישי הבא",
    ],
)
def test_plans_deadlines_and_habits_are_no_day(text: str) -> None:
    assert read(text).day is None


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("they paid 33333 huf yesterday", 3_333_300, "HUF"),
        ("they paid 500 HUF", 50_000, "HUF"),
        ("they owe 1500 baht", 150_000, "THB"),
        ("zapłacili 500 forintów", 50_000, "HUF"),
        ("обещали заплатить 15 т.р.", 1_500_000, "RUB"),
        ("должны 15 т.р. и не платят", 1_500_000, "RUB"),
        ("заплатили 500 тенге", 50_000, "KZT"),
        ("שילמו 500 פורינט", 50_000, "HUF"),
        ("they paid 500 all in all", 50_000, "EUR"),
        ("they paid 20 and will try again", 2_000, "EUR"),
    ],
)
def test_a_currency_behind_the_number_is_its_own(text: str, minor: int, currency: str) -> None:
    money = read(text).money
    assert money is not None
    assert money.value == Money(minor, currency)


@pytest.mark.parametrize("text", ["they paid 500 kr", "заплатили 500 крон", "заплатили 500 у.е."])
def test_an_unclear_currency_is_not_the_workspaces(text: str) -> None:
    assert read(text).money is None


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        ("they paid 1.500", "en", 150),
        ("заплатили 1,500", "ru", 150),
        ("zapłacili 1,500 zł", "pl", 150),
        ("they paid 1,500", "en", None),
        ("שילמו 1,500", "he", None),
        ("they paid 1500", "en", None),
    ],
)
def test_an_amount_with_two_readings_keeps_both(text: str, language: str, other: int | None) -> None:
    amounts = quantities(text, now=NOW, zone="UTC", currency="EUR", language_hint=language)
    assert amounts.money is not None
    assert amounts.money.value.minor == 150_000
    assert (amounts.other_money.minor if amounts.other_money else None) == other


def test_a_clients_name_is_never_read_as_a_number() -> None:
    text = "paid: Studio 540 at last"
    assert read(text).money is not None
    assert read(text, (6, 16)).money is None


def test_what_was_read_says_where_it_stands() -> None:
    found = read("yesterday they lost us two hours over 300 zł they still owe")
    assert (found.day, found.minutes, found.money) != (None, None, None)
    text = "yesterday they lost us two hours over 300 zł they still owe"
    places = [text[each.start : each.end] for each in (found.day, found.minutes) if each is not None]
    assert places == ["yesterday", "two hours"]


def test_a_second_reading_is_a_doubt() -> None:
    quantities = read("two hours on the form, 40 minutes on the phone")
    assert quantities.minutes is not None
    assert quantities.minutes.value == 120
    assert [doubt.value for doubt in quantities.doubts] == [40]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("two hours on the form and 40 minutes on the phone", 160),
        ("30 min zdjęcia + 1h obróbka", 90),
        ("30 minut i jeszcze godzina", 90),
        ("30 минут и ещё 1 час", 90),
    ],
)
def test_times_that_a_joiner_links_are_added_up(text: str, minutes: int) -> None:
    quantities = read(text)
    assert quantities.minutes is not None
    assert (quantities.minutes.value, quantities.doubts) == (minutes, ())
