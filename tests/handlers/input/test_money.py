"""Money as people write it; what has two readings is never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.errors import Refusal
from handlers.domain.values import Money
from handlers.input.currencies import minor_digits
from handlers.input.money import is_currency, match_money, read_money


@pytest.mark.parametrize(
    ("typed", "minor", "currency"),
    [
        ("€150", 15000, "EUR"),
        ("€ 150", 15000, "EUR"),
        ("150€", 15000, "EUR"),
        ("150 €", 15000, "EUR"),
        ("150 EUR", 15000, "EUR"),
        ("150eur", 15000, "EUR"),
        ("EUR 150", 15000, "EUR"),
        ("150 euros", 15000, "EUR"),
        ("150,-€", 15000, "EUR"),
        ("150,- €", 15000, "EUR"),
        ("1500. EUR", 150000, "EUR"),
        ("+150 EUR", 15000, "EUR"),
        ("1 500,50 zł", 150050, "PLN"),
        ("1\u00a0500,50 zł", 150050, "PLN"),
        ("1\u2009500,50\u202fzł", 150050, "PLN"),
        ("1 500 zl", 150000, "PLN"),
        ("1 234 567,89 zł", 123456789, "PLN"),
        ("150 złotych", 15000, "PLN"),
        ("150zł.", 15000, "PLN"),
        ("2 tys. zł", 200000, "PLN"),
        ("1,500.50 USD", 150050, "USD"),
        ("1.500,50 EUR", 150050, "EUR"),
        ("1'500.50 CHF", 150050, "CHF"),
        ("1’500 CHF", 150000, "CHF"),
        ("1,234,567 USD", 123456700, "USD"),
        ("$20", 2000, "USD"),
        ("20$", 2000, "USD"),
        ("$20 CAD", 2000, "CAD"),
        ("$20 USD", 2000, "USD"),
        ("US$20", 2000, "USD"),
        ("$0.50", 50, "USD"),
        ("0,5 EUR", 50, "EUR"),
        ("0.500 EUR", 50, "EUR"),
        ("1500,500 EUR", 150050, "EUR"),
        ("1 500,500 EUR", 150050, "EUR"),
        ("200 ₪", 20000, "ILS"),
        ("₪200", 20000, "ILS"),
        ('200 ש"ח', 20000, "ILS"),
        ('200ש"ח', 20000, "ILS"),
        ("200 ש״ח", 20000, "ILS"),
        ("200 שקל", 20000, "ILS"),
        ("2 אלף שקל", 200000, "ILS"),
        ("300 руб", 30000, "RUB"),
        ("300 руб.", 30000, "RUB"),
        ("1500р", 150000, "RUB"),
        ("1 500 р.", 150000, "RUB"),
        ("300 ₽", 30000, "RUB"),
        ("2 тыс руб", 200000, "RUB"),
        ("2 тыс. руб.", 200000, "RUB"),
        ("2,5 тыс рублей", 250000, "RUB"),
        ("1 млн руб", 100000000, "RUB"),
        ("2k EUR", 200000, "EUR"),
        ("2k€", 200000, "EUR"),
        ("€2k", 200000, "EUR"),
        ("€1.5k", 150000, "EUR"),
        ("2к", 200000, "EUR"),
        ("2 тыс", 200000, "EUR"),
        ("1500 JPY", 1500, "JPY"),
        ("¥1.500", 1500, "JPY"),
        ("1.000 JPY", 1000, "JPY"),
        ("1.5 KWD", 1500, "KWD"),
        ("15.250 PLN", None, "PLN"),
        ("150", 15000, "EUR"),
        ("150.", 15000, "EUR"),
        ("150,50", 15050, "EUR"),
        ("1 500", 150000, "EUR"),
        ("1 500,50", 150050, "EUR"),
        ("1500000", 150000000, "EUR"),
    ],
)
def test_an_amount_is_read_in_minor_units(typed: str, minor: int | None, currency: str) -> None:
    if minor is None:
        with pytest.raises(Refusal):
            read_money(typed, "EUR")
    else:
        assert read_money(typed, "EUR") == Money(minor, currency)


@pytest.mark.parametrize(
    ("typed", "home", "currency"),
    [
        ("$20", "CAD", "CAD"),
        ("$20", "PLN", "USD"),
        ("¥20", "CNY", "CNY"),
        ("20 kr", "SEK", "SEK"),
        ("20 Kč", "CZK", "CZK"),
        ("20 р", "BYN", "BYN"),
        ("20 rub", "BYN", "RUB"),
        ("20 all", "ALL", "ALL"),
        ("20 ALL", "EUR", "ALL"),
    ],
)
def test_a_mark_of_several_currencies_is_the_workspaces_own(typed: str, home: str, currency: str) -> None:
    assert read_money(typed, home).currency == currency


@pytest.mark.parametrize(
    ("typed", "more", "less"),
    [
        ("1.500", 150000, 150),
        ("1,500", 150000, 150),
        ("1.500 EUR", 150000, 150),
        ("€1,250", 125000, 125),
        ("1.500k EUR", 150000000, 150000),
        ("1.505 EUR", 150500, 150),
        ("33.333", 3333300, 3333),
        ("150.005", 15000500, 15000),
    ],
)
def test_two_readings_are_offered_never_guessed(typed: str, more: int, less: int) -> None:
    with pytest.raises(Refusal) as refused:
        read_money(typed, "EUR")
    assert refused.value.code == "ambiguous-money"
    assert refused.value.facts["more"] == Money(more, "EUR")
    assert refused.value.facts["less"] == Money(less, "EUR")


def test_three_minor_digits_leave_both_readings_open() -> None:
    with pytest.raises(Refusal) as refused:
        read_money("1.500 KWD", "EUR")
    assert refused.value.facts["less"] == Money(1500, "KWD")


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "0",
        "0 EUR",
        "-50",
        "-50 EUR",
        "−50 EUR",
        "-€50",
        "€-50",
        "150.50 JPY",
        "1.5555 EUR",
        "1,2,3 EUR",
        "12,34,567.5 EUR",
        "12.34,5 EUR",
        "9999999999999999 EUR",
        "01.03",
        "abc",
        "2h",
        "10%",
        "10 %",
        "2 hours",
        "€",
        "x150",
        "150 EUR 20",
        "$20 $30",
        "2kx",
        "1 500x",
        "€ x",
        "EUR €5",
        "20 kr",
        "2026-03-01",
        "1,500 x",
        "€20 $5",
        "€20 PLN",
        "1.€",
        "5 apples",
    ],
)
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_money(typed, "EUR")
    assert refused.value.code == "bad-money"
    assert refused.value.facts["example"] == "150 EUR"


@pytest.mark.parametrize("typed", ["150", "1 500", "2k", "150 x", "-50"])
def test_a_bare_number_is_money_only_where_it_may_be(typed: str) -> None:
    assert match_money(typed.split(), "EUR") is None
    assert match_money(typed.split(), "EUR", bare=True) is not None


@pytest.mark.parametrize(("currency", "digits"), [("EUR", 2), ("JPY", 0), ("KWD", 3)])
def test_minor_digits_come_from_locale_data(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


def test_codes_are_known_in_capitals() -> None:
    assert is_currency("PLN")
    assert not is_currency("pln")
    assert not is_currency("XYZ")


@given(
    minor=st.integers(1, 10**12),
    currency=st.sampled_from(["EUR", "USD", "PLN", "ILS", "RUB", "JPY", "KWD"]),
    group=st.sampled_from(["", " ", "\u00a0", "\u202f", "'"]),
    point=st.sampled_from([".", ","]),
)
def test_what_was_written_is_read_back(minor: int, currency: str, group: str, point: str) -> None:
    digits = minor_digits(currency)
    whole, part = divmod(minor, 10**digits)
    figures = f"{whole:,}".replace(",", group)
    if digits and not (digits == 3 and whole < 1000):  # 1.500 KWD has two readings
        figures += f"{point}{part:0{digits}d}"
    elif part or not whole:
        return
    assert read_money(f"{figures} {currency}", "EUR") == Money(whole * 10**digits + part, currency)


@pytest.mark.parametrize(("language", "ambiguous"), [("en", False), ("he", False), ("ru", True), ("pl", True)])
def test_a_comma_before_three_digits_marks_thousands_where_the_reader_writes_so(language: str, ambiguous: bool) -> None:
    found = match_money(["1,500"], "EUR", bare=True, language=language)
    assert found is not None
    assert (found.refusal is not None) is ambiguous
    assert ambiguous or found.must() == Money(150000, "EUR")


@pytest.mark.parametrize("typed", ["500 к оплате", "500 w gotówce", "1500 d zaliczka", "500 k deposit", "500 м аванс"])
def test_a_letter_apart_from_its_number_is_a_word(typed: str) -> None:
    found = match_money(typed.split(), "EUR", bare=True)
    assert found is not None
    assert found.length == 1
    assert found.must() == Money(int(typed.split()[0]) * 100, "EUR")


@pytest.mark.parametrize(
    ("typed", "minor", "currency"),
    [
        ("500к", 50_000_000, "EUR"),
        ("500 huf", 50_000, "HUF"),
        ("500 mxn", 50_000, "MXN"),
        ("500 Ft", 50_000, "HUF"),
        ("500 форинтов", 50_000, "HUF"),
        ("500 шведских крон", 50_000, "SEK"),
        ("500 белорусских рублей", 50_000, "BYN"),
        ("500 koron szwedzkich", 50_000, "SEK"),
        ("500 bucks", 50_000, "USD"),
        ("5 т.р.", 500_000, "RUB"),
        ("45 тыщ рублей", 4_500_000, "RUB"),
        ("пятьдесят тысяч", 5_000_000, "EUR"),
        ("two grand", 200_000, "EUR"),
        ("półtora tysiąca złotych", 150_000, "PLN"),
        ("מאתיים שקל", 20_000, "ILS"),
    ],
)
def test_names_slang_and_number_words_are_read(typed: str, minor: int, currency: str) -> None:
    assert read_money(typed, "EUR") == Money(minor, currency)


@pytest.mark.parametrize("typed", ["500 kr", "500 крон", "500 koron", "500 BTC", "500 all of it", "500 try", "5 штук"])
def test_a_word_that_may_be_a_currency_is_asked_about(typed: str) -> None:
    found = match_money(typed.split(), "EUR", bare=True)
    assert found is not None
    assert found.refusal is not None
    assert found.refusal.code == "unclear-currency"


@pytest.mark.parametrize(
    ("typed", "more", "less", "rest"),
    [("500 404 page fix", 50_040_400, 50_000, "404"), ("99 365 licences", 9_936_500, 9_900, "365")],
)
def test_two_groups_are_one_number_only_where_nothing_else_follows(typed: str, more: int, less: int, rest: str) -> None:
    found = match_money(typed.split(), "EUR", bare=True)
    assert found is not None
    assert found.refusal is not None
    facts = found.refusal.facts
    assert (facts["more"], facts["less"], facts["rest"]) == (Money(more, "EUR"), Money(less, "EUR"), rest)


@pytest.mark.parametrize("typed", ["2 x 500", "3 free months", "2 hours", "10 %"])
def test_what_was_counted_is_no_amount(typed: str) -> None:
    assert match_money(typed.split(), "EUR", bare=True) is None
