"""A `#category` in a plain sentence is said, not read: it goes before whatever the words may mean."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import labels, outline, says
from tests.support.scored import always, scores


def draft_of(heard: Heard) -> dict[str, Any]:
    drafted = heard.data["draft"]
    assert isinstance(drafted, dict)
    return drafted


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    """You own the ledger, Olga owns it too, Anna logs; the model takes every sentence for a minor complaint."""
    desk.say("/client add Acme")
    desk.say("/help", "olga", role="owner")
    desk.say("/help", "anna", role="member")
    desk.scorer = always(scores(severity="minor", complaint=1.0))
    return desk


def warned(team: AppDriver) -> list[str]:
    return sorted(post.to for post in team.posts if "grave-what-to-do" in says(post))


@pytest.mark.parametrize("tag", ["#threat", "#угроза", "#groźba", "#איום"])
def test_a_tagged_threat_is_one(team: AppDriver, tag: str) -> None:
    asked = team.say(f"Acme {tag} wow", "anna")
    assert outline(asked)[0] == "heard-threat"
    assert (draft_of(asked)["category"], draft_of(asked)["severity"]) == ("threat", "severe")
    assert warned(team) == ["Olga", "you"]


@pytest.mark.parametrize("tag", ["#threat", "#угроза", "#groźba", "#איום"])
def test_a_tagged_threat_of_nobody_known_is_told_at_once(team: AppDriver, tag: str) -> None:
    asked = team.say(tag, "anna")
    assert (outline(asked)[0], asked.data["asks"]) == ("heard-threat", "threat")
    assert warned(team) == ["Olga", "you"]
    drafted = team.press(asked, "Acme", "anna")
    assert draft_of(drafted)["category"] == "threat"
    assert warned(team) == ["Olga", "you"]


def test_a_tag_makes_no_severity_below_its_own(team: AppDriver) -> None:
    drafted = draft_of(team.say("Acme #rude again", "anna"))
    assert (drafted["category"], drafted["severity"]) == ("rude", "serious")
    assert warned(team) == []


@pytest.mark.parametrize("sentence", ['Acme wrote "#rude" on the wall', "Acme #wonderful"])
def test_a_quoted_or_unknown_tag_says_nothing(team: AppDriver, sentence: str) -> None:
    assert draft_of(team.say(sentence, "anna"))["category"] == "complaint"


def test_nothing_good_is_offered_beside_a_threat(team: AppDriver) -> None:
    team.scorer = always(scores(severity="severe", threat=0.85, praise=0.1, note=0.05))
    offered = labels(team.say("Acme comes with a knife", "anna"))
    assert "button-log-draft" in offered
    assert "draft-kind-praise" not in offered
    assert "draft-kind-note" in offered


def test_a_threat_chosen_for_a_minor_line_is_severe(team: AppDriver) -> None:
    team.scorer = always(scores(severity="minor", complaint=0.9, threat=0.06, abuse=0.04))
    logged = team.press(team.say("Acme rang", "anna"), "category-threat", "anna")
    assert (logged.data["category"], logged.data["severity"]) == ("threat", "severe")
