"""A threat or abuse, or what may be one: a humane answer first, and the owners know at once and once."""

from __future__ import annotations

import pytest

from handlers.reading.understanding import SUSPECTED
from tests.support.app_driver import AppDriver
from tests.support.replies import labels, outline, says
from tests.support.scored import always, scores

THREAT = scores(severity="severe", threat=1.0)
SUSPECT = scores(threat=SUSPECTED * 2, late=1 - SUSPECTED * 2)


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    """You own the ledger, Olga owns it too, Anna logs."""
    desk.say("/client add Acme")
    desk.say("/help", "olga", role="owner")
    desk.say("/help", "anna", role="member")
    return desk


def warned(team: AppDriver) -> list[str]:
    return sorted(post.to for post in team.posts if "grave-what-to-do" in says(post))


@pytest.mark.parametrize("line", ["/incident Acme he comes with a knife", "Acme comes with a knife"])
def test_the_owners_know_at_once_and_the_reporter_is_answered_first(team: AppDriver, line: str) -> None:
    team.scorer = always(THREAT)
    heard = team.say(line, "anna")
    assert outline(heard)[:3] == ["heard-threat", "heard-owners-know", "heard-keep-threat"]
    assert not {"button-shared", "button-ours"} & set(labels(heard))
    assert sorted(post.to for post in team.posts) == ["Olga", "you"]
    assert not any(message.startswith("grave-suspected") for post in team.posts for message in says(post))


@pytest.mark.parametrize(
    "line", ["/incident Acme threat he comes with a knife", "/incident Acme he comes with a knife"]
)
def test_a_threat_that_is_logged_is_told_once_as_what_it_is(team: AppDriver, line: str) -> None:
    """The nudge that the owners confirm tells of it; a word beside it would tell the same owner twice."""
    team.scorer = always(THREAT)
    team.say(line, "anna")
    assert sorted((post.kind, post.to) for post in team.posts) == [("part", "Olga"), ("part", "you")]


def test_a_second_threat_is_told_though_no_nudge_tells_it(team: AppDriver) -> None:
    team.say("/incident Acme threat he comes with a knife", "anna")
    team.posts.clear()
    team.say("/incident Acme threat he comes with a gun joins:0", "anna")
    assert warned(team) == ["Olga", "you"]
    assert all("grave-stated" in says(post) for post in team.posts)


@pytest.mark.parametrize(
    ("line", "title"),
    [("/incident Acme abuse he swore at me", "grave-stated"), ("Acme knows where we live", "grave-suspected")],
)
def test_only_a_suspicion_may_be_one(team: AppDriver, line: str, title: str) -> None:
    team.scorer = always(SUSPECT)
    team.say(line, "anna")
    warnings = [says(post) for post in team.posts if "grave-what-to-do" in says(post)]
    assert [[message for message in warning if message.startswith("grave-s")] for warning in warnings] == [[title]] * 2


def test_whoever_reports_is_not_told_of_their_own_report(team: AppDriver) -> None:
    team.scorer = always(THREAT)
    team.say("Acme comes with a knife", "olga")
    assert warned(team) == ["you"]


def test_the_only_owner_is_told_what_is_theirs_to_do(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.scorer = always(THREAT)
    assert "heard-you-know" in says(desk.say("Acme comes with a knife"))
    assert warned(desk) == []


@pytest.mark.parametrize("button", ["category-threat", "category-abuse", "button-neither-grave"])
def test_the_owners_know_while_it_is_asked_about_and_are_not_told_again(team: AppDriver, button: str) -> None:
    team.scorer = always(SUSPECT)
    asked = team.say("Acme knows where we live", "anna")
    assert asked.data["asks"] == "threat"
    assert warned(team) == ["Olga", "you"]
    team.press(asked, button, "anna")
    assert warned(team) == ["Olga", "you"]


def test_a_draft_that_is_logged_tells_nobody_twice(team: AppDriver) -> None:
    team.scorer = always(THREAT)
    team.press(team.say("Acme comes with a knife", "anna"), "button-log-draft", "anna")
    assert warned(team) == ["Olga", "you"]


def test_two_reports_are_told_apart(team: AppDriver) -> None:
    team.scorer = always(THREAT)
    team.say("Acme comes with a knife", "anna")
    team.say("Acme comes with a gun", "anna")
    assert warned(team) == ["Olga", "Olga", "you", "you"]


@pytest.mark.parametrize("sentence", ["he comes with a knife", "Globex comes with a knife"])
def test_the_owners_know_before_the_client_is_named(team: AppDriver, sentence: str) -> None:
    team.say("/client add Initech")
    team.scorer = always(THREAT)
    asked = team.say(sentence, "anna")
    assert asked.data["asks"] == "threat"
    assert outline(asked)[0] == "heard-threat"
    assert warned(team) == ["Olga", "you"]
    assert all("grave-stated-somebody" in says(post) for post in team.posts)


def test_abuse_is_answered_in_its_own_words(team: AppDriver) -> None:
    team.scorer = always(scores(severity="serious", abuse=1.0))
    heard = team.say("/incident Acme called her stupid", "anna")
    assert outline(heard)[:3] == ["heard-abuse", "heard-owners-know", "heard-keep-abuse"]
    assert warned(team) == ["Olga", "you"]


def test_what_is_neither_is_told_to_nobody(team: AppDriver) -> None:
    team.scorer = always(scores(late=1.0))
    heard = team.say("/incident Acme pays late", "anna")
    assert not any(message.startswith("heard-") for message in says(heard))
    assert warned(team) == []
