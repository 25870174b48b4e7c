"""A fact with two readings is asked about with both as buttons, and one press logs the one that was meant."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver


@pytest.fixture
def ledger(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


@pytest.mark.parametrize(
    ("line", "reading", "logged"),
    [
        ("/paid Acme 1.500 deposit", 0, "€1,500"),
        ("/paid Acme 1.500 deposit", 1, "€1.50"),
        ("/paid Acme 33.333", 1, "€33.33"),
        ("/paid Acme 500 404 page fix", 0, "€500,404"),
        ("/paid Acme 500 404 page fix", 1, "€500"),
    ],
)
def test_each_reading_of_an_amount_is_a_button(ledger: AppDriver, line: str, reading: int, logged: str) -> None:
    asked = ledger.say(line)
    assert not asked.error
    assert asked.data["asks"] == "reading"
    answered = ledger.say(asked.reply.buttons[reading].line)
    assert not answered.error
    assert logged in answered.text


def test_what_the_smaller_reading_leaves_is_the_note(ledger: AppDriver) -> None:
    asked = ledger.say("/paid Acme 500 404 page fix")
    assert "404 page fix" in ledger.say(asked.reply.buttons[1].line).text


@pytest.mark.parametrize(("reading", "day"), [(0, "2 Nov"), (1, "11 Feb")])
def test_each_reading_of_a_day_is_a_button(ledger: AppDriver, reading: int, day: str) -> None:
    asked = ledger.say("/incident Acme rude 2/11 shouted")
    assert asked.data["asks"] == "reading"
    answered = ledger.say(asked.reply.buttons[reading].line)
    assert not answered.error
    assert day in answered.text


def test_a_word_that_may_be_a_currency_is_refused_with_the_way_to_write_it(ledger: AppDriver) -> None:
    refused = ledger.say("/paid Acme 500 kr deposit")
    assert refused.error == "unclear-currency"
    assert not ledger.say("/paid Acme 500, kr deposit").error


@pytest.mark.parametrize(
    ("typed", "logged"),
    [("1500", "€1,500"), ("1 500", "€1,500"), ("1500 EUR", "€1,500"), ("1,50", "€1.50"), ("2600 EUR", "€2,600")],
)
def test_an_amount_typed_instead_of_pressed_answers(ledger: AppDriver, typed: str, logged: str) -> None:
    ledger.say("/paid Acme 1.500 deposit")
    answered = ledger.say(typed)
    assert logged in answered.text
    assert answered.data["note"] == "deposit"
    assert answered.reply.replaces
    assert len(ledger.entries("Acme")) == 1
    assert ledger.say("1500").data.get("kind") is None, "it is answered once"


@pytest.mark.parametrize("typed", ["1.500", "7"])
def test_an_amount_that_is_neither_reading_is_asked_about_again(ledger: AppDriver, typed: str) -> None:
    """A bare number may be a button that does not exist: it logs nothing."""
    ledger.say("/paid Acme 1.500 deposit")
    assert ledger.say(typed).data["asks"] == "reading"
    assert ledger.entries("Acme") == ()


def test_a_sentence_is_no_amount(ledger: AppDriver) -> None:
    ledger.say("/paid Acme 1.500 deposit")
    assert "draft" in ledger.say("Acme paid 1500 EUR yesterday").data
