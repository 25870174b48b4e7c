"""What is asked and offered about a grave report fits it: owners first, kind words once, its own severity."""

from __future__ import annotations

import pytest

from handlers.domain.values import Category, Kind, Severity
from handlers.reading.understanding import SUSPECTED
from tests.support.app_driver import AppDriver
from tests.support.replies import labels, outline, says
from tests.support.scored import always, opinion, scores

THREAT = scores(severity="severe", threat=1.0)
ABUSE = scores(severity="serious", abuse=0.9, complaint=0.04, praise=0.03, called=0.03)
SUSPECT = scores(severity="serious", threat=SUSPECTED * 2, complaint=0.6, rude=0.4 - SUSPECTED * 2)
HARMLESS = scores(note=0.99, other=0.01)
WORDS = ["heard-threat", "heard-owners-know", "heard-keep-threat"]


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    """You own the ledger, Olga owns it too, Anna and Ben log."""
    desk.say("/client add Acme")
    desk.say("/help", "olga", role="owner")
    desk.say("/help", "anna", role="member")
    desk.say("/help", "ben", role="member")
    return desk


def warned(team: AppDriver) -> list[str]:
    return sorted(post.to for post in team.posts if "grave-what-to-do" in says(post))


def test_a_suspicion_that_was_none_has_the_severity_of_what_it_was(team: AppDriver) -> None:
    team.scorer = always(SUSPECT)
    asked = team.say("Acme wants to see the boss")
    assert labels(asked)[:4] == [
        "category-threat",
        "category-abuse",
        "button-neither-grave(category=category-complaint)",
        "category-rude",
    ]
    team.press(asked, "button-neither-grave")
    team.press(team.say("/incident Acme wants the boss"), "button-neither-grave")
    assert [(entry.category, entry.severity) for entry in team.entries("Acme") if entry.counts] == [
        (Category.COMPLAINT, Severity.MINOR)
    ] * 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Acme wrote that he feels cheated",
        "Acme пишет, что чувствует себя обманутым",
        "Acme napisał, że czuje się oszukany",
        "Acme כתב שהוא מרגיש מרומה",
    ],
)
def test_the_harmless_reading_is_the_one_that_the_words_tell(team: AppDriver, sentence: str) -> None:
    team.scorer = always(scores(severity="serious", threat=0.35, rude=0.63, complaint=0.02))
    asked = team.say(sentence)
    assert asked.data["asks"] == "threat"
    assert labels(asked)[2:4] == ["button-neither-grave(category=category-complaint)", "category-rude"]
    command = team.say(f"/incident {sentence}")
    team.press(command, labels(command)[0])
    assert team.entries("Acme")[-1].severity is Severity.SEVERE


def test_words_about_severity_are_kept(team: AppDriver) -> None:
    team.scorer = always(SUSPECT)
    team.press(team.say("Acme wants the boss, for the third time"), "button-neither-grave")
    assert team.entries("Acme")[-1].severity is Severity.SERIOUS


def test_what_was_a_threat_after_all_is_severe(team: AppDriver) -> None:
    team.scorer = always(scores(severity="minor", threat=SUSPECTED * 2, late=1 - SUSPECTED * 2))
    team.press(team.say("Acme knows where we live"), "category-threat")
    team.press(team.say("/incident Acme knows where I live"), "category-threat")
    assert [entry.severity for entry in team.entries("Acme") if entry.counts] == [Severity.SEVERE] * 2


def test_what_is_likeliest_no_incident_is_offered_as_what_it_is(team: AppDriver) -> None:
    team.scorer = always(opinion({"note": 0.6, "threat": SUSPECTED * 2, "other": 0.1}))
    asked = team.say("Acme and the new door")
    team.press(asked, "draft-kind-note")
    assert team.entries("Acme")[-1].kind is Kind.NOTE


def test_a_grave_draft_offers_nothing_that_makes_light_of_it(team: AppDriver) -> None:
    team.scorer = always(ABUSE)
    shown = labels(team.say("Acme called her stupid"))
    assert not {"draft-kind-praise", "draft-kind-called", "severity-minor", "button-shared", "button-ours"} & {*shown}
    assert "severity-severe" in shown
    assert "severity-minor" not in labels(team.say("/incident Acme called her stupid"))


def test_the_kind_words_are_said_in_full_once(team: AppDriver) -> None:
    team.scorer = always(THREAT)
    drafted = team.say("Acme comes with a knife", "anna")
    assert outline(drafted)[:3] == WORDS
    again = team.press(drafted, "severity-serious", "anna")
    assert outline(again)[0] == "heard-again"
    logged = team.press(again, "button-log-draft", "anna")
    assert outline(logged)[0] == "heard-again"
    assert not {*WORDS} & {*says(logged)}


def test_a_draft_that_becomes_grave_by_a_press_says_them_in_full(team: AppDriver) -> None:
    team.scorer = always(scores(rude=0.9, abuse=0.03, late=0.07))
    drafted = team.press(team.say("Acme was rude", "anna"), "category-abuse", "anna")
    assert outline(drafted)[0] == "heard-abuse"
    assert outline(team.press(drafted, "button-log-draft", "anna"))[0] == "heard-again"


def test_the_client_is_asked_for_with_the_kind_words_and_they_are_not_repeated(team: AppDriver) -> None:
    team.say("/client add Initech")
    team.scorer = always(THREAT)
    assert outline(team.press(team.say("he comes with a knife", "anna"), "Acme", "anna"))[0] == "heard-again"
    asked = team.say("/incident Acmee he comes with a gun", "anna")
    assert outline(asked)[0] == "heard-threat"
    assert outline(team.press(asked, "Acme", "anna"))[0] == "heard-again"
    assert [entry.note for entry in team.entries("Acme")] == ["he comes with a gun"]


def test_the_owners_know_before_it_is_asked_whether_it_is_the_same_event(team: AppDriver) -> None:
    team.say("/incident Acme threat he comes with a knife", "ben")
    team.posts.clear()
    team.scorer = always(THREAT)
    asked = team.say("/incident Acme he comes with a knife", "anna")
    assert asked.data["asks"] == "same-event"
    assert outline(asked)[:3] == WORDS
    assert warned(team) == ["Olga", "you"]
    logged = team.press(asked, "button-another", "anna")
    assert outline(logged)[0] == "heard-again"
    assert warned(team) == ["Olga", "you"]
    entry = team.entries("Acme")[-1]
    assert (entry.note, entry.typed) == ("he comes with a knife", "/incident Acme he comes with a knife")


def test_the_owners_know_before_it_is_asked_whether_the_time_is_right(team: AppDriver) -> None:
    team.scorer = always(THREAT)
    asked = team.say("/incident Acme 500h he comes with a knife", "anna")
    assert asked.data["asks"] == "sure"
    assert outline(asked)[0] == "heard-threat"
    assert warned(team) == ["Olga", "you"]
    assert outline(team.press(asked, "button-yes-log", "anna"))[0] == "heard-again"
    assert team.entries("Acme")[-1].minutes == 500 * 60


@pytest.mark.parametrize(("command", "kind"), [("note", Kind.NOTE), ("called", Kind.CALLED)])
def test_a_note_or_a_call_that_tells_of_a_threat_is_asked_about(team: AppDriver, command: str, kind: Kind) -> None:
    team.scorer = always(scores(threat=0.9, note=0.1))
    asked = team.say(f"/{command} Acme on:2026-03-01 he comes with a knife", "anna")
    assert asked.data["asks"] == "threat"
    assert outline(asked)[:3] == WORDS
    assert labels(asked) == ["category-threat", "category-abuse", f"draft-kind-{kind}", "button-cancel"]
    assert warned(team) == ["Olga", "you"]
    assert team.entries("Acme") == ()
    logged = team.press(asked, "category-threat", "anna")
    assert outline(logged)[0] == "heard-again"
    entry = team.entries("Acme")[-1]
    assert (entry.category, entry.severity, entry.note) == (Category.THREAT, Severity.SEVERE, "he comes with a knife")
    assert entry.occurred_at.day == 1
    asked = team.say(f"/{command} Acme he comes with a knife", "anna")
    team.press(asked, f"draft-kind-{kind}", "anna")
    assert team.entries("Acme")[-1].kind is kind


@pytest.mark.parametrize("command", ["note", "called"])
def test_a_harmless_note_or_call_is_logged_at_once(team: AppDriver, command: str) -> None:
    team.scorer = always(HARMLESS)
    assert "entry" in team.say(f"/{command} Acme rude man, likes tea", "anna").data
    assert warned(team) == []
