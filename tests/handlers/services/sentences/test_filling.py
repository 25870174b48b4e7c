"""What a command left unsaid is read from its note; what was said outright always wins."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.domain.values import Category, Fault, Severity
from handlers.reading.scores import KnownScores
from handlers.reading.understanding import SUSPECTED
from tests.support.app_driver import AppDriver
from tests.support.replies import labels, says
from tests.support.scored import always, scores

ABUSE = scores(severity="serious", abuse=0.9, rude=0.1)


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    desk.scorer = always(ABUSE)
    return desk


def test_what_was_not_said_is_read_and_said_back(team: AppDriver) -> None:
    heard = team.say("/incident Acme called her stupid, an hour lost, 50 EUR, yesterday")
    [entry] = team.entries("Acme")
    assert (entry.category, entry.severity, entry.fault) == (Category.ABUSE, Severity.SERIOUS, Fault.THEIRS)
    assert (entry.minutes, entry.amount_minor) == (60, 5000)
    assert entry.occurred_at == team.now.replace(day=1, hour=12)
    assert entry.note == "called her stupid, an hour lost, 50 EUR, yesterday"
    assert "read-from-words" in says(heard)
    read = heard.data["read"]
    assert isinstance(read, dict)
    assert read["category"][:2] == ["abuse", "rude"]
    assert set(read) == {"category", "severity", "fault"}


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        ("minor", {"severity": Severity.MINOR, "category": Category.ABUSE}),
        ("ours", {"fault": Fault.OURS, "category": Category.ABUSE}),
        ("#late", {"category": Category.LATE}),
        ("2h", {"minutes": 120}),
        ("€20", {"amount_minor": 2000}),
    ],
)
def test_a_fact_said_outright_wins(team: AppDriver, said: str, fields: dict[str, Any]) -> None:
    heard = team.say(f"/incident Acme {said} called her stupid, an hour lost, 50 EUR")
    [entry] = team.entries("Acme")
    assert {name: getattr(entry, name) for name in fields} == fields
    read = heard.data.get("read", {})
    assert isinstance(read, dict)
    assert not read.keys() & fields.keys() - {"category" if said != "#late" else ""}


def test_a_day_said_outright_wins(team: AppDriver) -> None:
    team.say("/incident Acme on:2026-02-20 called her stupid yesterday")
    [entry] = team.entries("Acme")
    assert entry.occurred_at == team.now.replace(month=2, day=20, hour=12)


def test_where_the_category_is_said_the_model_is_not_asked(team: AppDriver) -> None:
    team.scorer = KnownScores()
    heard = team.say("/incident Acme complaint the logo is too small")
    [entry] = team.entries("Acme")
    assert (entry.category, entry.severity, entry.fault) == (Category.COMPLAINT, Severity.MINOR, Fault.UNCLEAR)
    assert "read" not in heard.data


def test_of_a_said_category_severity_and_fault_are_read_where_words_tell_them(team: AppDriver) -> None:
    heard = team.say("/incident Acme #late third reminder, our fault, i forgot to send the invoice")
    [entry] = team.entries("Acme")
    assert (entry.severity, entry.fault) == (Severity.SERIOUS, Fault.OURS)
    read = heard.data["read"]
    assert isinstance(read, dict)
    assert set(read) == {"severity", "fault"}
    assert "read-from-words" in says(heard)


def test_a_severity_that_was_read_of_a_said_category_is_one_press_away(team: AppDriver) -> None:
    heard = team.say("/incident Acme #late third reminder")
    assert not [label for label in labels(heard) if label.startswith("category-")]
    team.press(heard, "severity-minor")
    [entry] = [entry for entry in team.entries("Acme") if entry.counts]
    assert (entry.category, entry.severity) == (Category.LATE, Severity.MINOR)


def test_what_is_not_sure_is_asked_about(team: AppDriver) -> None:
    team.scorer = always(scores(scope=0.5, haggling=0.5))
    heard = team.say("/incident Acme again")
    assert heard.data["asks"] == "category"
    assert "asks-category" in says(heard)
    assert {"category-scope", "category-haggling"} <= set(labels(heard))


def test_what_is_not_likely_at_all_is_other(team: AppDriver) -> None:
    names = ("scope", "haggling", "late", "review", "silence", "pressure", "rude", "complaint", "timewaster")
    team.scorer = always(scores(**dict.fromkeys(names, 1 / len(names))))  # type: ignore[arg-type]
    team.say("/incident Acme again")
    [entry] = team.entries("Acme")
    assert entry.category is Category.OTHER


def test_other_readings_are_one_press_away(team: AppDriver) -> None:
    team.scorer = always(scores(severity="serious", scope=0.9, haggling=0.1))
    heard = team.say("/incident Acme again")
    assert {"category-haggling", "severity-minor", "button-ours"} <= set(labels(heard))
    team.press(heard, "category-haggling")
    assert [entry.category for entry in team.entries("Acme") if entry.counts] == [Category.HAGGLING]


def test_a_suspected_threat_is_asked_about_and_shares_no_blame(team: AppDriver) -> None:
    team.scorer = always(scores(threat=SUSPECTED * 2, late=1 - SUSPECTED * 2))
    heard = team.say("/incident Acme knows where we live")
    assert heard.data["asks"] == "threat"
    assert labels(heard)[:3] == [
        "category-threat",
        "category-abuse",
        "button-neither-grave(category=category-late)",
    ]
    assert not {"button-shared", "button-ours"} & set(labels(heard))


def test_a_crossed_boundary_names_its_category(team: AppDriver) -> None:
    team.say("/boundary Acme No calls at night")
    team.say("/incident Acme crossed:1 rang at eleven")
    [_, entry] = team.entries("Acme")
    assert entry.category is Category.BOUNDARY


def test_nothing_is_read_where_there_is_no_note(team: AppDriver) -> None:
    heard = team.say("/incident Acme rude")
    assert "read" not in heard.data
