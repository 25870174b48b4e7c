"""A question with buttons is answered in words where they can mean one button only; else the asker hears what would."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.messages import Text
from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import labels, says
from tests.support.scored import always, opinion, scores


def draft_of(heard: Heard) -> dict[str, Any]:
    drafted = heard.data["draft"]
    assert isinstance(drafted, dict)
    return drafted


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    for name in ("Acme Corp", "Acme Holdings", "Lumen"):
        desk.say(f"/client add {name}")
    return desk


@pytest.mark.parametrize("word", ["yes", "Yes!", "да", "tak", "כן"])
def test_yes_is_the_only_thing_there_is_to_do(team: AppDriver, word: str) -> None:
    team.say("/spent Lumen 25h")
    assert team.say(word).data["minutes"] == 1500
    team.say("/incident Nordia rude")
    assert team.say(word).data["client"] == "Nordia"
    team.scorer = always(scores(severity="serious", rude=1.0))
    team.say("Lumen shouted at me")
    assert team.say(word).data["entry"]
    assert len(team.entries("Lumen")) == 2


@pytest.mark.parametrize("word", ["no", "No.", "нет", "nie", "לא"])
def test_no_leaves_the_question(team: AppDriver, word: str) -> None:
    team.say("/spent Lumen 25h")
    assert "question-left" in says(team.say(word))
    assert team.entries("Lumen") == ()


@pytest.mark.parametrize(
    ("asked", "typed"),
    [("/incident Acme rude", "Holdings"), ("/incident Acme rude", "acme holdings"), ("/paid Acme 50", "Холдингс")],
)
def test_an_offered_client_is_chosen_by_its_name(team: AppDriver, asked: str, typed: str) -> None:
    team.say(asked)
    assert team.say(typed).data["client"] == "Acme Holdings"


def test_the_client_of_a_sentence_is_chosen_by_its_name(team: AppDriver) -> None:
    team.scorer = always(scores(severity="serious", rude=1.0))
    team.say("Acme shouted at ~3 of us")
    assert draft_of(team.say("Acme Corp"))["client"] == "Acme Corp"


def test_a_line_about_an_offered_client_is_a_new_line(team: AppDriver) -> None:
    team.scorer = always(scores(severity="serious", rude=1.0))
    team.say("/incident Acme rude")
    assert draft_of(team.say("Acme Corp shouted at me"))["note"] == "Acme Corp shouted at me"
    assert team.entries("Acme Corp") == ()


@pytest.mark.parametrize("typed", ["yes", "no", "the second one", "второй", "ten drugi", "השני"])
def test_what_answers_nothing_is_told_what_would(team: AppDriver, typed: str) -> None:
    team.scorer = always(opinion({"chatter": 1.0}))
    team.say("/incident Acme rude")
    told = team.say(typed)
    assert says(told) == ["question-open"]
    assert [part.body for part in told.reply.parts if isinstance(part, Text) and part.style == "quote"] == [
        "/incident Acme rude"
    ]
    assert team.entries("Acme Corp") == ()


def test_a_greeting_gets_its_word_where_nothing_is_asked(team: AppDriver) -> None:
    team.scorer = always(opinion({"chatter": 1.0}))
    assert says(team.say("hi")) == ["small-talk"]


def test_yes_of_two_things_to_do_does_neither(team: AppDriver) -> None:
    team.scorer = always(scores(threat=0.2, late=0.8))
    asked = team.say("Lumen knows where we live")
    assert "category-threat" in labels(asked)
    team.scorer = always(opinion({"chatter": 1.0}))
    assert "question-open" in says(team.say("yes"))
    assert team.entries("Lumen") == ()
