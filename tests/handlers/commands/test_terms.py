"""`/terms`: agreed in five lines, dated, each change a version; the house's own rules."""

from __future__ import annotations

import pytest

from handlers.domain.values import Kind
from handlers.services.terms import agreed_terms
from tests.support.app_driver import AppDriver
from tests.support.forms import begins
from tests.support.group import Group
from tests.support.replies import fields, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


# --------------------------------------------------------------------------------------------------- a client


def test_the_card_has_five_lines_to_fill_in(acme: AppDriver) -> None:
    card = begins(acme.press(acme.say("/client add Beta"), "button-agree-terms"))
    assert [line.partition(":")[0] for line in card.splitlines()] == [
        "Prices",
        "Payment",
        "Hours",
        "Changes",
        "Our time",
    ]
    acme.say("Prices: by the hour\nPayment: within 14 days")
    assert outline(acme.say("/terms Beta"))[1:3] == ["Prices: by the hour", "Payment: within 14 days"]
    assert acme.entries("Acme") == ()


def test_the_card_is_in_the_language_the_client_reads(acme: AppDriver) -> None:
    acme.say("/client language Acme ru")
    assert begins(acme.say("/terms Acme card")).startswith("Цены: …")
    assert begins(acme.say("/terms Acme карточка", language="he")).startswith("Цены: …")


def test_terms_are_dated_and_every_version_is_kept(acme: AppDriver) -> None:
    first = acme.say("/terms Acme paid within 14 days on:2026-02-01")
    assert messages(first, "logged", number=1, client="Acme", what="entry-terms")
    assert "terms-version" not in says(first)
    assert messages(acme.say("/terms Acme"), "terms-title", client="Acme", day="1 Feb 2026", count=1)
    assert messages(acme.say("/terms Acme paid within 30 days"), "terms-version", number=2)
    heard = acme.say("/terms Acme")
    assert outline(heard) == [
        "terms-title(client=Acme day=2 Mar 2026 count=2)",
        "paid within 30 days",
        "[button-change-terms]",
    ]
    assert begins(acme.press(heard, "button-change-terms")) == "paid within 30 days"
    assert [entry.note for entry in acme.entries("Acme")] == ["paid within 14 days", "paid within 30 days"]
    assert fields(acme.say("/status Acme"))["label-terms"] == "terms-since(since=2 Mar 2026 count=2)"


def test_a_version_taken_back_brings_the_one_before_back(acme: AppDriver) -> None:
    acme.say("/terms Acme paid within 14 days")
    acme.say("/terms Acme paid within 30 days")
    acme.say("/undo")
    assert "paid within 14 days" in acme.say("/terms Acme").text
    now = agreed_terms.current(acme.entries("Acme"))
    assert now is not None
    assert (now.kind, now.note) == (Kind.TERMS, "paid within 14 days")


def test_none_yet(acme: AppDriver) -> None:
    heard = acme.say("/terms Acme")
    assert messages(heard, "no-terms", client="Acme")
    assert heard.line("button-agree-terms") == "/terms ~1 card"
    assert "label-terms" not in fields(acme.say("/status Acme"))
    assert acme.say("/terms Acme on:2026-02-01").error == "usage"
    assert acme.say("/terms Acme x", by="vera", role="viewer").error == "not-permitted"


def test_private_terms_are_for_owners(acme: AppDriver) -> None:
    acme.say("/terms Acme private:yes half price")
    assert "half price" in acme.say("/terms Acme").text
    assert "no-terms" in says(acme.say("/terms Acme", by="anna", role="member"))
    assert "label-terms" not in fields(acme.say("/status Acme", by="anna"))


def test_where_a_client_reads_terms_are_answered_in_private(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("yes")
    group.say("/client add Acme")
    assert group.say("/terms Acme paid within 14 days").outcome.private


# -------------------------------------------------------------------------------------------------- the house


def test_the_houses_rules_are_the_same_for_all_and_set_by_owners(acme: AppDriver) -> None:
    heard = acme.say("/terms")
    assert "no-house-rules" in says(heard)
    assert begins(acme.press(heard, "button-change-terms")).startswith("Promotions and discounts: …")
    acme.say("We guarantee two years.")
    assert outline(acme.say("/terms house")) == [
        "house-title(day=2 Mar 2026 count=1)",
        "We guarantee two years.",
        "[button-change-terms]",
    ]
    assert begins(acme.press(acme.say("/terms"), "button-change-terms")) == "We guarantee two years."
    seen = acme.say("/terms", by="anna", role="member")
    assert "We guarantee two years." in seen.text
    assert seen.buttons == ()
    assert acme.say("/terms house No guarantees", by="anna").error == "not-permitted"
    assert messages(acme.say('/terms компания "We guarantee three years."'), "house-title", count=2)


def test_the_houses_rules_can_be_withdrawn(acme: AppDriver) -> None:
    acme.say("/terms house We guarantee two years.")
    assert "no-house-rules" in says(acme.say("/terms house off"))
    assert acme.say("/terms").data["house"] is None


def test_a_client_that_is_called_so_goes_before_the_house(acme: AppDriver) -> None:
    acme.say("/client add House")
    acme.say("/terms house paid within 14 days")
    assert [entry.note for entry in acme.entries("House")] == ["paid within 14 days"]
    acme.press(acme.say("/terms"), "button-change-terms")
    acme.say("We guarantee two years.")
    assert acme.say("/terms").data["house"] == "We guarantee two years."


def test_words_that_name_no_client_are_asked_about(acme: AppDriver) -> None:
    heard = acme.say("/terms Acmee paid within 14 days")
    assert "whose-terms" in says(heard)
    acme.press(heard, "Acme")
    assert acme.entries("Acme")[0].note == "paid within 14 days"
    acme.press(acme.say("/terms Paid within 7 days"), "button-house-rules")
    assert "Paid within 7 days" in acme.say("/terms").text
    acme.press(acme.say("/terms 14 days to pay"), "button-house-rules")
    assert "14 days to pay" in acme.say("/terms").text
    assert acme.say("/terms Zzz within 7 days", by="anna", role="member").error == "unknown-client"
    assert acme.say("/terms private:yes").error == "usage"
