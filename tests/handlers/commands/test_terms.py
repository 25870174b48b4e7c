"""`/terms`: agreed in five lines, dated, each change a version; the house's own rules."""

from __future__ import annotations

import pytest

from handlers.domain.values import Kind
from handlers.services.terms import agreed_terms
from tests.support.app_driver import AppDriver
from tests.support.forms import begins
from tests.support.group import Group


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


# --------------------------------------------------------------------------------------------------- a client


def test_the_card_has_five_lines_to_fill_in(acme: AppDriver) -> None:
    card = begins(acme.press(acme.say("/client add Beta"), "Agree terms"))
    assert [line.partition(":")[0] for line in card.splitlines()] == [
        "Prices",
        "Payment",
        "Hours",
        "Changes",
        "Our time",
    ]
    acme.say("Prices: by the hour\nPayment: within 14 days")
    assert acme.say("/terms Beta").text.splitlines()[1:3] == ["Prices: by the hour", "Payment: within 14 days"]
    assert acme.entries("Acme") == ()


def test_the_card_is_in_the_language_the_client_reads(acme: AppDriver) -> None:
    acme.say("/client language Acme ru")
    assert begins(acme.say("/terms Acme card")).startswith("Цены: …")
    assert begins(acme.say("/terms Acme карточка", language="he")).startswith("Цены: …")


def test_terms_are_dated_and_every_version_is_kept(acme: AppDriver) -> None:
    first = acme.say("/terms Acme paid within 14 days on:2026-02-01")
    assert "#1 Acme: terms" in first.text
    assert "version" not in first.text
    assert "Terms with Acme, since 1 Feb 2026\n" in acme.say("/terms Acme").text
    assert "This is version 2" in acme.say("/terms Acme paid within 30 days").text
    heard = acme.say("/terms Acme")
    assert heard.text.splitlines() == [
        "Terms with Acme, since 2 Mar 2026 (version 2)",
        "paid within 30 days",
        "[Change]",
    ]
    assert begins(acme.press(heard, "Change")) == "paid within 30 days"
    assert [entry.note for entry in acme.entries("Acme")] == ["paid within 14 days", "paid within 30 days"]
    assert "Terms: since 2 Mar 2026, version 2" in acme.say("/status Acme").text


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
    assert "No terms are agreed with Acme yet." in heard.text
    assert heard.line("Agree terms") == "/terms ~1 card"
    assert "Terms" not in acme.say("/status Acme").text
    assert acme.say("/terms Acme on:2026-02-01").error == "usage"
    assert acme.say("/terms Acme x", by="vera", role="viewer").error == "not-permitted"


def test_private_terms_are_for_owners(acme: AppDriver) -> None:
    acme.say("/terms Acme private:yes half price")
    assert "half price" in acme.say("/terms Acme").text
    assert "No terms" in acme.say("/terms Acme", by="anna", role="member").text
    assert "Terms" not in acme.say("/status Acme", by="anna").text


def test_where_a_client_reads_terms_are_answered_in_private(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("yes")
    group.say("/client add Acme")
    assert group.say("/terms Acme paid within 14 days").outcome.private


# -------------------------------------------------------------------------------------------------- the house


def test_the_houses_rules_are_the_same_for_all_and_set_by_owners(acme: AppDriver) -> None:
    heard = acme.say("/terms")
    assert "no rules of its own yet" in heard.text
    assert begins(acme.press(heard, "Change")).startswith("Promotions and discounts: …")
    acme.say("We guarantee two years.")
    assert acme.say("/terms house").text.splitlines() == [
        "The house's own rules, since 2 Mar 2026",
        "We guarantee two years.",
        "[Change]",
    ]
    assert begins(acme.press(acme.say("/terms"), "Change")) == "We guarantee two years."
    seen = acme.say("/terms", by="anna", role="member")
    assert "We guarantee two years." in seen.text
    assert seen.buttons == ()
    assert acme.say("/terms house No guarantees", by="anna").error == "not-permitted"
    assert "(version 2)" in acme.say('/terms компания "We guarantee three years."').text


def test_the_houses_rules_can_be_withdrawn(acme: AppDriver) -> None:
    acme.say("/terms house We guarantee two years.")
    assert "no rules of its own yet" in acme.say("/terms house off").text
    assert acme.say("/terms").data["house"] is None


def test_a_client_that_is_called_so_goes_before_the_house(acme: AppDriver) -> None:
    acme.say("/client add House")
    acme.say("/terms house paid within 14 days")
    assert [entry.note for entry in acme.entries("House")] == ["paid within 14 days"]
    acme.press(acme.say("/terms"), "Change")
    acme.say("We guarantee two years.")
    assert acme.say("/terms").data["house"] == "We guarantee two years."


def test_words_that_name_no_client_are_asked_about(acme: AppDriver) -> None:
    heard = acme.say("/terms Acmee paid within 14 days")
    assert "Whose terms are meant?" in heard.text
    acme.press(heard, "Acme")
    assert acme.entries("Acme")[0].note == "paid within 14 days"
    acme.press(acme.say("/terms Paid within 7 days"), "The house's own rules")
    assert "Paid within 7 days" in acme.say("/terms").text
    acme.press(acme.say("/terms 14 days to pay"), "The house's own rules")
    assert "14 days to pay" in acme.say("/terms").text
    assert acme.say("/terms Zzz within 7 days", by="anna", role="member").error == "unknown-client"
    assert acme.say("/terms private:yes").error == "usage"
