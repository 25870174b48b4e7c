"""A command that tells of a threat and cannot be logged yet: a humane answer, the owners know, then the question."""

from __future__ import annotations

import pytest

from handlers.reading.understanding import SUSPECTED
from tests.support.app_driver import AppDriver
from tests.support.replies import labels, outline, says
from tests.support.scored import always, scores

THREAT = scores(severity="severe", threat=1.0)
SUSPECT = scores(threat=SUSPECTED * 2, late=1 - SUSPECTED * 2)
HEARD = ["heard-threat", "heard-owners-know", "heard-keep-threat"]


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    """You own the ledger, Olga owns it too, Anna logs; two clients share a word."""
    for name in ("Acme Corp", "Acme Holdings", "Lumen"):
        desk.say(f"/client add {name}")
    desk.say("/help", "olga", role="owner")
    desk.say("/help", "anna", role="member")
    return desk


def warned(team: AppDriver) -> list[str]:
    return sorted(post.to for post in team.posts if "grave-what-to-do" in says(post))


@pytest.mark.parametrize(
    "line",
    [
        "/incident Nordia he comes with a knife",
        "/incident Acme he comes with a knife",
        "/incident Lumenn he comes with a knife",
        "/incident Lumenn threat he comes with a knife",
        "/incident threat he comes with a knife",
        "/i Нордия придёт с ножом",
        "/i Nordia przyjdzie z nożem",
        "/i נורדיה יבוא עם סכין",
    ],
)
def test_an_unclear_client_holds_back_no_threat(team: AppDriver, line: str) -> None:
    team.scorer = always(THREAT)
    asked = team.say(line, "anna")
    assert outline(asked)[:3] == HEARD
    assert asked.data["asks"] == "threat"
    assert asked.buttons, "the client is asked in the same breath"
    assert warned(team) == ["Olga", "you"]


@pytest.mark.parametrize("line", ["/incident Nordia knows where we live", "/incident Acme knows where we live"])
def test_a_suspicion_is_told_as_one_before_the_client_is_clear(team: AppDriver, line: str) -> None:
    team.scorer = always(SUSPECT)
    assert outline(team.say(line, "anna"))[:3] == HEARD
    titles = [message for post in team.posts for message in says(post) if message.startswith("grave-s")]
    assert titles == ["grave-suspected-somebody"] * 2, "two clients that fit are neither"


def test_one_likely_client_is_named_to_the_owners(team: AppDriver) -> None:
    team.scorer = always(THREAT)
    team.say("/incident Lumenn he comes with a knife", "anna")
    assert all("grave-stated" in says(post) for post in team.posts if post.kind == "notice")
    assert warned(team) == ["Olga", "you"]


@pytest.mark.parametrize("button", ["Acme Corp", "Acme Holdings"])
def test_the_answer_tells_the_owners_no_second_time(team: AppDriver, button: str) -> None:
    team.scorer = always(SUSPECT)
    logged = team.press(team.say("/incident Acme knows where we live", "anna"), button, "anna")
    assert logged.data["client"] == button
    assert logged.data["asks"] == "threat"
    assert warned(team) == ["Olga", "you"]


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("/incident Lumen on:2/11 he comes with a knife", "reading"),
        ("/incident Lumen 25h he comes with a knife", "sure"),
        ("/incident Nordia on:31.11 he comes with a knife", "threat"),
    ],
)
def test_a_question_about_a_fact_holds_back_no_threat(team: AppDriver, line: str, asks: str) -> None:
    team.scorer = always(THREAT)
    asked = team.say(line, "anna")
    assert outline(asked)[:3] == HEARD
    assert asked.data["asks"] == asks
    assert warned(team) == ["Olga", "you"]


def test_the_ledgers_currency_is_asked_after_the_humane_answer(team: AppDriver) -> None:
    team.scorer = always(THREAT)
    asked = team.say("/incident Lumen 500 PLN he comes with a knife")
    assert (outline(asked)[:3], asked.data["asks"]) == (HEARD, "currency")
    assert warned(team) == ["Olga"]


def test_a_second_report_of_a_threat_is_answered_humanely_before_the_question(team: AppDriver) -> None:
    team.say("/incident Lumen threat he comes with a knife", "anna")
    asked = team.say("/incident Lumen threat a knife, I saw it", "olga")
    assert outline(asked)[:3] == HEARD
    assert "button-same" in labels(asked)


@pytest.mark.parametrize("line", ["/incident Nordia pays late", "/incident Acme pays late", "/paid Nordia 5 knives"])
def test_what_is_neither_is_only_asked_about(team: AppDriver, line: str) -> None:
    team.scorer = always(scores(late=1.0))
    asked = team.say(line, "anna")
    assert asked.data["asks"] == "client"
    assert not any(message.startswith("heard-") for message in says(asked))
    assert warned(team) == []


def test_a_command_with_facts_alone_is_told_how_it_is_used(team: AppDriver) -> None:
    team.scorer = always(THREAT)
    assert team.say("/incident rude", "anna").data["code"] == "usage"
