"""`/opening`: zone and currency with one press, and the first amount in a currency nobody has confirmed."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import messages, outline, says

SENTENCE = "Acme paid us 200 PLN for the logo"


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def amounts(desk: AppDriver) -> list[int | None]:
    return [entry.amount_minor for entry in desk.entries("Acme") if entry.counts]


def settings(desk: AppDriver) -> tuple[object, object]:
    shown = desk.say("/settings").data
    return shown["timezone"], shown["currency"]


def lines(heard: Heard) -> list[str]:
    return [button.line for button in heard.buttons]


@pytest.mark.parametrize(
    ("language", "proposed"),
    [
        ("pl", ["/opening Europe/Warsaw PLN"]),
        ("ru", ["/opening Europe/Moscow RUB"]),
        ("he", ["/opening Asia/Jerusalem ILS"]),
        ("en", ["/opening Europe/London GBP", "/opening America/New_York USD", "/opening Europe/Berlin EUR"]),
    ],
)
def test_one_press_sets_both_and_is_asked_once(desk: AppDriver, language: str, proposed: list[str]) -> None:
    desk.say(f"/settings language {language}")
    desk.say(f"/me language {language}")
    card = desk.say("/settings", language=language)
    assert lines(card) == [*proposed, "/opening other"]
    _, zone, currency = proposed[-1].split()
    assert "opening-set" in says(desk.say(proposed[-1]))
    assert settings(desk) == (zone, currency)
    assert desk.say("/settings").buttons == ()


def test_another_zone_and_currency_are_typed(desk: AppDriver) -> None:
    assert outline(desk.say("/opening other")) == ["ask-opening", "[button-cancel]"]
    desk.say("Madrid USD")
    assert settings(desk) == ("Europe/Madrid", "USD")


def test_once_amounts_count_the_currency_stays(acme: AppDriver) -> None:
    acme.say("/paid Acme 10")
    assert acme.say("/settings").buttons == ()
    assert acme.say("/opening Europe/Warsaw PLN").error == "currency-fixed"
    assert acme.say("/opening then PLN /paid Acme 10 PLN").error == "currency-fixed"
    assert acme.say("/paid Acme 100 PLN").error == "no-rate"
    assert settings(acme) == (None, "EUR")


def test_a_member_is_asked_nothing_and_may_set_nothing(acme: AppDriver) -> None:
    assert acme.say("/paid Acme 100 PLN", by="anna", role="member").error == "no-rate"
    assert acme.say("/opening then PLN /paid Acme 10 PLN", by="anna", role="member").error == "not-permitted"
    assert amounts(acme) == []


def test_yes_sets_the_currency_and_carries_the_line_out(acme: AppDriver) -> None:
    asked = acme.say("/paid Acme 100 zł for the logo")
    assert messages(asked, "opening-currency", currency="PLN")
    assert amounts(acme) == []
    done = acme.say(asked.line("button-currency-yes"))
    assert (done.data["amount_minor"], done.data["note"]) == (10000, "for the logo")
    assert done.data["typed"] == "/paid Acme 100 zł for the logo"
    assert settings(acme)[1] == "PLN"


def test_no_keeps_the_currency_tells_of_rates_and_asks_no_more(acme: AppDriver) -> None:
    asked = acme.say("/paid Acme 100 PLN")
    kept = acme.say(asked.line("button-currency-no"))
    assert {"opening-kept", "mend-no-rate"} <= set(says(kept))
    assert amounts(acme) == []
    assert acme.say("/paid Acme 100 PLN").error == "no-rate"
    assert "EUR: 1" not in acme.say("/settings").text


def test_a_sentence_has_the_question_among_its_buttons(acme: AppDriver) -> None:
    drafted = acme.say(SENTENCE)
    again = acme.say(drafted.line("button-currency-ledger"))
    assert "button-currency-ledger" not in says(again)
    paid = acme.say(again.line("button-log-draft"))
    acme.say(paid.line("button-log-draft"))
    assert amounts(acme) == [20000]
    assert settings(acme)[1] == "PLN"
