"""Payments, refunds, work, concessions, praise, notes and calls."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.replies import fields, messages, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


@pytest.mark.parametrize(
    ("line", "kind", "what"),
    [
        ("/paid Acme 1 500,50 invoice 7", "payment", "entry-payment(amount=€1,500.50)"),
        ("/refunded Acme €200 banner", "refund", "entry-refund(amount=€200)"),
        ("/spent Acme 1h30m calls", "hours", "entry-hours(time=90 min)"),
        ("/gave Acme 50 retouching", "concession", "entry-concession-goodwill(amount=€50)"),
        ("/gave Acme 50 asked:yes retouching", "concession", "entry-concession-asked(amount=€50)"),
        ("/gave Acme 50 amends:yes retouching", "concession", "entry-concession-amends(amount=€50)"),
        ("/thanks Acme praised the drafts", "praise", "entry-praise"),
        ("/note Acme new head of marketing", "note", "entry-note"),
        ("/called Acme said sorry", "called", "entry-called"),
    ],
)
def test_each_kind_is_logged_and_said_back(acme: AppDriver, line: str, kind: str, what: str) -> None:
    heard = acme.say(line)
    assert (heard.error, heard.data["kind"]) == ("", kind)
    assert messages(heard, "logged", number=1, client="Acme", what=what)
    assert [button.line for button in heard.buttons] == ["/undo 1", "/edit 1"]
    assert heard.data["category"] is None


@pytest.mark.parametrize("line", ["/paid Acme", "/spent Acme", "/note Acme", "/called Acme", "/gave Acme asked:yes"])
def test_what_is_missing_is_asked_for(acme: AppDriver, line: str) -> None:
    assert acme.say(line).data["asks"] == "words"
    assert acme.entries("Acme") == ()


def test_a_refund_beyond_the_payments_is_taken_with_a_word(acme: AppDriver) -> None:
    assert "refund-beyond" in says(acme.say("/refunded Acme 1"))
    acme.say("/paid Acme 100")
    assert "refund-beyond" not in says(acme.say("/refunded Acme 99"))
    assert "refund-beyond" in says(acme.say("/refunded Acme 1"))


def test_a_gift_is_asked_for_or_makes_amends_not_both(acme: AppDriver) -> None:
    assert acme.say("/gave Acme 50 asked:yes amends:yes").error == "asked-and-amends"


def test_a_referral_stands_on_the_card(acme: AppDriver) -> None:
    acme.say("/thanks Acme referral:Globex recommended us")
    assert fields(acme.say("/status Acme"))["label-referrals"] == "[Globex]"


# ------------------------------------------------------------------------------------------------- other currencies


def test_another_currency_needs_a_rate(acme: AppDriver) -> None:
    acme.say("/settings currency EUR")
    heard = acme.say("/paid Acme 100 PLN")
    assert heard.error == "no-rate"
    assert acme.entries("Acme") == ()
    assert "/settings rate PLN" in heard.text
    acme.say("/settings rate PLN 0.23")
    heard = acme.say("/paid Acme 100 PLN")
    assert (heard.data["amount_minor"], heard.data["currency"]) == (2300, "EUR")
    assert fields(heard)["label-original"] == "PLN\u00a0100"


@pytest.mark.parametrize(("rate", "amount"), [("0.000001", "1 PLN"), ("1000000", "9 999 999 999 999 PLN")])
def test_what_comes_to_nothing_or_to_too_much_is_refused(acme: AppDriver, rate: str, amount: str) -> None:
    acme.say(f"/settings rate PLN {rate}")
    assert acme.say(f"/paid Acme {amount}").error == "bad-money"


# ------------------------------------------------------------------------------------------------------- privacy


def test_the_answer_about_a_private_line_is_for_whoever_asked(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    assert not group.say("/note Acme open to all").outcome.private
    for key in ("private:yes", "quiet:yes", "affected:@boss"):
        heard = group.say(f"/note Acme {key} something")
        assert heard.outcome.private, key
    assert fields(heard)["label-affected"] == "[Boss]"


def test_money_just_typed_is_said_back_also_in_the_teams_chat(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    heard = group.say("/paid Acme 1500", by="anna")
    assert messages(heard, "entry-payment", amount="€1,500")
    assert heard.data["amount_minor"] == 150_000


def test_our_own_fault_names_nobody(acme: AppDriver) -> None:
    heard = acme.say("/i Acme ours complaint sent the wrong file who:Ben affected:@you", by="you")
    assert "demo-name-ben" not in says(heard)
    assert "label-affected" not in says(heard)
    assert not {"ledger-line", "ledger-line-bare", "step-line"} & {*says(acme.say("/ledger Acme"))}


def test_money_they_asked_back_is_said_so_and_settles_nothing(acme: AppDriver) -> None:
    acme.say("/i Acme complaint serious ours wrong file")
    assert messages(acme.say("/refunded Acme 50 asked:yes the whole month"), "entry-refund-asked", amount="€50")
    assert acme.say("/status Acme").data["debt"] == 3.0
    acme.say("/refunded Acme 50")
    assert acme.say("/status Acme").data["debt"] == 0
