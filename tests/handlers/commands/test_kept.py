"""`/kept`: the review of an agreement."""

from __future__ import annotations

import pytest

from handlers.domain.values import Kept, Kind
from tests.support.app_driver import AppDriver
from tests.support.replies import fields, messages, outline, says


@pytest.fixture
def agreed(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    desk.say("/i Acme rude on:2026-02-10 shouted")
    desk.say("/talk Acme held agreed on:2026-02-20 a kind tone")
    return desk


def test_kept_is_a_clean_slate(agreed: AppDriver) -> None:
    heard = agreed.say("/kept Acme yes a quiet month")
    line = agreed.entries("Acme")[-1]
    assert (line.kind, line.detail, line.note) == (Kind.KEPT, Kept(True), "a quiet month")
    assert "a quiet month" in heard.text
    assert "clean-slate" in says(heard)
    assert (agreed.client("Acme").stage, agreed.client("Acme").strain) == ("active", 0)
    agreed.press(heard, "button-undo")
    assert agreed.client("Acme").stage == "agreement"


def test_not_kept_leaves_it_in_force_and_suggests_parting(agreed: AppDriver) -> None:
    heard = agreed.say("/kept Acme no two night calls")
    assert "stays-in-force" in says(heard)
    assert messages(agreed.press(heard, "button-plan"), "prepare-title", client="Acme")
    assert fields(agreed.say("/status Acme"))["label-agreement"] == "agreement-since(since=20 Feb 2026)", (
        "it was reviewed"
    )
    assert (agreed.client("Acme").stage, agreed.client("Acme").standing) == ("agreement", "part")
    assert agreed.posts[-1].kind == "part"
    assert messages(agreed.posts[-1], "signal-broken-review", when="when-today")


def test_without_an_answer_it_asks(agreed: AppDriver) -> None:
    heard = agreed.say("/kept Acme")
    assert outline(heard) == ["was-it-kept(client=Acme)", "[button-kept-yes] [button-kept-no]"]
    assert heard.data == {"client": "Acme", "asks": "kept"}
    assert outline(agreed.say("/kept Acme perhaps")) == outline(heard)
    agreed.press(heard, "button-kept-yes")
    assert agreed.client("Acme").stage == "active"


def test_without_an_agreement_there_is_nothing_to_review(agreed: AppDriver) -> None:
    assert agreed.say("/kept Acme yes on:2026-02-15").error == "no-agreement"
    agreed.say("/kept Acme yes")
    assert agreed.say("/kept Acme no").error == "no-agreement"


def test_the_review_of_an_earlier_agreement_does_not_end_the_later_one(agreed: AppDriver) -> None:
    agreed.say("/talk Acme held agreed once more")
    agreed.say("/kept Acme yes on:2026-02-25")
    assert agreed.client("Acme").stage == "agreement"


def test_a_planned_talk_stays_planned(agreed: AppDriver) -> None:
    agreed.say("/talk Acme tomorrow")
    agreed.say("/kept Acme yes")
    assert agreed.client("Acme").stage == "conversation"


@pytest.mark.parametrize("line", ["/соблюдено Acme да", "/dotrzymane Acme tak", "/קיימו Acme כן"])
def test_in_every_language(agreed: AppDriver, line: str) -> None:
    agreed.say(line)
    assert agreed.entries("Acme")[-1].kind is Kind.KEPT
    assert agreed.client("Acme").stage == "active"
