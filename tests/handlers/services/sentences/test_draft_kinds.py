"""A draft of each of the eight kinds, its amounts, its other readings, and the question what it was."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.command.parsing import NOTED
from handlers.domain.values import Category, Fault, Kind, Money, Severity
from handlers.messages import Form
from handlers.reading.understanding import SUSPECTED
from handlers.services.sentences.draft import choice_of
from handlers.services.sentences.reading import DraftChoice
from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import labels, outline, says
from tests.support.scored import always, opinion, scores


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def draft_of(heard: Heard) -> dict[str, Any]:
    drafted = heard.data["draft"]
    assert isinstance(drafted, dict)
    return drafted


@pytest.mark.parametrize(
    ("kind", "sentence", "amount", "minutes"),
    [
        ("payment", "Acme sent 500 EUR", 50000, None),
        ("refund", "we sent Acme 500 EUR back", 50000, None),
        ("hours", "two hours on the logo of Acme, 500 EUR", None, 120),
        ("concession", "500 EUR off for Acme and an hour of work", 50000, 60),
        ("praise", "Acme is delighted", None, None),
        ("called", "rang Acme for an hour", None, 60),
        ("note", "Acme has a new office", None, None),
    ],
)
def test_a_draft_of_each_kind_is_logged_as_it_is_shown(
    team: AppDriver, kind: str, sentence: str, amount: int | None, minutes: int | None
) -> None:
    team.scorer = always(opinion({kind: 0.9, "late": 0.1}))
    asked = team.say(sentence)
    drafted = draft_of(asked)
    assert (asked.data["asks"], drafted["kind"]) == ("draft", kind)
    assert (drafted["amount_minor"], drafted["minutes"]) == (amount, minutes)
    assert team.entries("Acme") == ()
    logged = team.press(asked, "button-log-draft").data
    assert {key: logged[key] for key in drafted if key not in ("entry", "read")} == {
        key: value for key, value in drafted.items() if key not in ("entry", "read")
    }


def test_a_draft_of_an_incident_offers_its_other_readings(team: AppDriver) -> None:
    team.scorer = always(scores(severity="serious", scope=0.9, haggling=0.06, late=0.04))
    asked = team.say("Acme again")
    assert labels(asked)[:6] == [
        "button-log-draft",
        "category-haggling",
        "category-late",
        "severity-minor",
        "button-shared",
        "button-ours",
    ]
    assert draft_of(asked)["read"]["category"][:3] == ["scope", "haggling", "late"]


@pytest.mark.parametrize(
    ("button", "kept"),
    [
        ("category-haggling", (Category.HAGGLING, Severity.SERIOUS, Fault.THEIRS)),
        ("severity-minor", (Category.SCOPE, Severity.MINOR, Fault.THEIRS)),
        ("button-ours", (Category.SCOPE, Severity.SERIOUS, Fault.OURS)),
    ],
)
def test_one_press_mends_a_draft(team: AppDriver, button: str, kept: tuple[Category, Severity, Fault]) -> None:
    team.scorer = always(scores(severity="serious", scope=0.9, haggling=0.06, late=0.04))
    team.press(team.press(team.say("Acme again"), button), "button-log-draft")
    [entry] = team.entries("Acme")
    assert (entry.category, entry.severity, entry.fault) == kept
    assert entry.typed == "Acme again"


def test_what_was_pressed_is_no_longer_read_but_said(team: AppDriver) -> None:
    team.scorer = always(scores(severity="serious", scope=0.9, haggling=0.1))
    mended = team.press(team.say("Acme again"), "category-haggling")
    assert "category" not in draft_of(mended)["read"]
    assert "severity" in draft_of(mended)["read"]


def test_another_kind_is_one_press_away_and_an_incident_always(team: AppDriver) -> None:
    team.scorer = always(opinion({"payment": 0.6, "refund": 0.3, "late": 0.1}))
    asked = team.say("Acme sent 500 EUR")
    assert {"button-an-incident", "draft-kind-refund"} <= set(labels(asked))
    team.press(team.press(asked, "draft-kind-refund"), "button-log-draft")
    team.press(team.press(team.say("Acme sent 500 EUR"), "button-an-incident"), "category-late")
    assert [entry.kind for entry in team.entries("Acme")] == [Kind.REFUND, Kind.INCIDENT]


def test_where_it_is_not_sure_what_it_was_is_asked(team: AppDriver) -> None:
    team.scorer = always(scores(scope=0.5, haggling=0.5))
    asked = team.say("Acme again")
    assert asked.data["asks"] == "category"
    assert outline(asked)[0].startswith("draft-asks-category")
    assert {"category-scope", "category-haggling"} <= set(labels(asked))
    assert "button-log-draft" not in labels(asked)
    team.press(asked, "category-scope")
    [entry] = team.entries("Acme")
    assert (entry.category, entry.note) == (Category.SCOPE, "Acme again")


def test_what_may_be_a_threat_is_asked_about_at_once(team: AppDriver) -> None:
    team.scorer = always(scores(threat=SUSPECTED * 2, late=1 - SUSPECTED * 2))
    asked = team.say("Acme knows where we live")
    assert asked.data["asks"] == "threat"
    assert labels(asked)[:3] == [
        "category-threat",
        "category-abuse",
        "button-neither-grave(category=category-late)",
    ]
    team.press(asked, "button-neither-grave")
    [entry] = team.entries("Acme")
    assert entry.category is Category.LATE


@pytest.mark.parametrize(
    ("sentence", "asked_for", "amends"),
    [
        ("they insisted on 50 EUR off for Acme", True, False),
        ("50 EUR off for Acme as an apology", False, True),
        ("50 EUR off for Acme", False, False),
    ],
)
def test_why_something_was_given_away_is_read(team: AppDriver, sentence: str, asked_for: bool, amends: bool) -> None:
    team.scorer = always(scores(concession=1.0))
    team.press(team.say(sentence), "button-log-draft")
    [entry] = team.entries("Acme")
    assert (entry.asked, entry.amends) == (asked_for, amends)


def test_a_day_that_was_is_kept_and_one_to_come_is_not(team: AppDriver) -> None:
    team.scorer = always(scores(late=1.0))
    assert draft_of(team.say("Acme yesterday"))["occurred_at"] == "2026-03-01T12:00:00+00:00"
    assert draft_of(team.say("Acme today"))["occurred_at"] == "2026-03-02T10:00:00+00:00"
    assert draft_of(team.say("Acme 2026-03-05"))["occurred_at"] == "2026-03-02T10:00:00+00:00"
    assert draft_of(team.say("Acme 2024-03-05"))["occurred_at"] == "2026-03-02T10:00:00+00:00"


def test_an_amount_without_a_rate_stays_in_the_sentence(team: AppDriver) -> None:
    team.scorer = always(scores(payment=1.0))
    asked = team.say("Acme sent 500 PLN")
    assert draft_of(asked)["amount_minor"] is None
    assert "draft-no-rate" in says(asked)


def test_change_asks_for_the_line_as_it_would_be_typed(team: AppDriver) -> None:
    team.say("/client add Serious Games")
    team.scorer = always(scores(severity="serious", rude=1.0))
    changed = team.press(team.say("Serious Games yesterday"), "button-change")
    [form] = [part for part in changed.reply.parts if isinstance(part, Form)]
    assert form.prefill == '"Serious Games" #rude serious theirs on:2026-03-01 Serious Games yesterday'
    done = team.say('"Serious Games" scope wants more')
    assert (done.data["category"], done.data["note"]) == ("scope", "wants more")


def test_the_client_that_was_chosen_for_a_slip_is_remembered(team: AppDriver) -> None:
    team.say("/client add Globex")
    team.scorer = always(scores(severity="serious", rude=1.0))
    asked = team.say("Acme and Globex shouted")
    assert outline(asked)[0] == "draft-which(name=)"
    drafted = team.press(asked, "Globex")
    assert draft_of(drafted)["client"] == "Globex"


def test_a_fresh_name_is_offered_and_created_by_a_press(desk: AppDriver) -> None:
    desk.scorer = always(scores(severity="serious", rude=1.0))
    asked = desk.say("Globex shouted at me")
    assert asked.data["asks"] == "client"
    drafted = desk.press(asked, "button-create")
    desk.press(drafted, "button-log-draft")
    [entry] = desk.entries("Globex")
    assert (entry.note, entry.typed) == ("Globex shouted at me", "Globex shouted at me")


def offered(asked: Heard) -> list[str]:
    """The new clients among the buttons of a question."""
    return [label for label in labels(asked) if label.startswith("button-create")]


def test_a_word_of_prose_is_never_offered_as_a_client(desk: AppDriver) -> None:
    desk.scorer = always(scores(severity="serious", rude=1.0))
    assert offered(desk.say("The customer shouted at me and left")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        'the boss said "I will find you"',
        "директор сказал «Я тебя найду»",
        "prezes powiedział „Ja cię znajdę”",
        'המנהל אמר "אני אמצא אותך"',
        'they answered "Never!"',
    ],
)
def test_what_somebody_said_is_never_offered_as_a_client(desk: AppDriver, sentence: str) -> None:
    desk.scorer = always(scores(severity="serious", rude=1.0))
    assert offered(desk.say(sentence)) == []


def test_a_quoted_name_is_offered_as_a_client(desk: AppDriver) -> None:
    desk.scorer = always(scores(severity="serious", rude=1.0))
    for name in ("Globex", "Piece of Cake"):
        assert offered(desk.say(f'the boss of "{name}" shouted at me'))[0] == f"button-create(name={name})"


def test_the_other_reading_of_an_amount_is_a_press_away(team: AppDriver) -> None:
    team.scorer = always(opinion({"payment": 1.0}))
    asked = team.say("Acme paid 1.500")
    assert draft_of(asked)["amount_minor"] == 150_000
    smaller = team.press(asked, "€1.50")
    assert draft_of(smaller)["amount_minor"] == 150
    assert draft_of(team.press(smaller, "€1,500"))["amount_minor"] == 150_000
    team.press(team.press(team.say("Acme paid 1.500"), "€1.50"), "button-log-draft")
    [entry] = team.entries("Acme")
    assert (entry.amount_minor, entry.note) == (150, "Acme paid 1.500")


def test_another_client_is_typed(team: AppDriver) -> None:
    team.scorer = always(scores(severity="serious", rude=1.0))
    team.press(team.say("they shouted at everybody"), "button-another-client")
    assert draft_of(team.say("acme"))["client"] == "Acme"
    team.press(team.say("they shouted at everybody"), "button-another-client")
    created = team.press(team.say("Globex"), "button-create")
    assert draft_of(created)["client"] == "Globex"


@pytest.mark.parametrize(
    "line", ["/draft for", f"/draft for {NOTED}", "/draft as ~1", f"/draft as ~1 {NOTED}", "/draft nothing"]
)
def test_a_line_that_holds_no_sentence_is_gone(team: AppDriver, line: str) -> None:
    assert team.say(line).error == "question-gone"


def test_a_choice_that_is_none_is_left_out() -> None:
    assert choice_of("kind:x category:y severity:z fault:q money:1:zz money:x:EUR other") == DraftChoice()
    assert choice_of("category:rude money:150:EUR") == DraftChoice(category=Category.RUDE, money=Money(150, "EUR"))
