"""Questions and greetings are answered; nothing is logged."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.app_driver import AppDriver
from tests.support.replies import labels, outline
from tests.support.scored import always, scores


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("who needs attention?", "status"),
        ("how is Acme?", "status"),
        ("who sees this?", "privacy"),
        ("what did I log?", "mine"),
        ("how do I log something?", "help"),
    ],
)
@pytest.mark.parametrize("model", [False, True])
def test_a_question_is_answered_by_the_command_that_shows_it(
    team: AppDriver, question: str, command: str, model: bool
) -> None:
    if model:
        team.scorer = always(scores(question=1.0))
    assert team.say(question).data["answers"] == command
    assert team.entries("Acme") == ()


def test_a_question_about_a_client_shows_its_card(team: AppDriver) -> None:
    team.scorer = always(scores(question=1.0))
    for question in ("how is Acme?", "does Acme need attention?", "Acme?"):
        assert outline(team.say(question))[0].startswith("card-title(client=Acme")


def test_a_question_about_how_clients_are_shows_all_that_need_attention(team: AppDriver) -> None:
    team.scorer = always(scores(question=1.0))
    assert team.say("how are things with them?").data["answers"] == "status"


def test_what_cannot_be_answered_says_what_can(team: AppDriver) -> None:
    team.scorer = always(scores(question=1.0))
    heard = team.say("why is the sky blue?")
    assert heard.data["answers"] == "none"
    assert labels(heard) == [
        "button-who-needs-attention",
        "button-my-entries",
        "button-who-sees-this",
        "button-help",
    ]


@pytest.mark.parametrize("line", ["hi", "good morning", "42", "😀", "thank you!"])
def test_a_greeting_gets_a_word(team: AppDriver, line: str) -> None:
    assert team.say(line).data["answers"] == "greeting"
    team.scorer = always(scores(chatter=1.0))
    assert team.say(line).data["answers"] == "greeting"


@pytest.mark.parametrize("line", ["Acme!", "shouting for 2h", "150 EUR"])
def test_few_words_that_name_a_client_or_an_amount_are_no_greeting(team: AppDriver, line: str) -> None:
    assert "answers" not in team.say(line).data


def test_few_words_with_a_sure_reading_are_no_greeting(team: AppDriver) -> None:
    team.scorer = always(scores(severity="serious", rude=1.0))
    assert "answers" not in team.say("he shouted").data


def test_a_viewer_may_ask_and_not_tell(team: AppDriver) -> None:
    assert team.say("who needs attention?", "vera", role="viewer").data["answers"] == "status"
    team.scorer = always(scores(severity="serious", rude=1.0))
    assert team.say("Acme shouted at us", "vera").error == "not-permitted"


def test_what_was_not_said_to_parley_gets_no_answer(team: AppDriver) -> None:
    overheard = replace(team.typed("who needs attention?"), addressed=False)
    assert team.hear(overheard).error == "no-command"


def test_my_entries_come_with_their_undo(team: AppDriver) -> None:
    team.say("/note Acme likes tea")
    team.say("/note Acme likes coffee")
    team.say("/note Acme likes milk", "anna", role="member")
    heard = team.say("what did I log?")
    assert heard.data["entries"] == [2, 1]
    team.say(heard.buttons[0].line)
    assert [entry.note for entry in team.entries("Acme") if entry.counts] == ["likes tea", "likes milk"]
    assert team.say("/mine").data["entries"] == [1]
    assert team.say("/mine", "anna").data["entries"] == [3]


def test_who_has_logged_nothing_is_told_so(team: AppDriver) -> None:
    assert outline(team.say("/mine")) == ["mine-empty"]


def test_what_may_no_longer_be_taken_back_has_no_button(team: AppDriver) -> None:
    team.say("/note Acme likes tea", "anna", role="member")
    team.later(days=2)
    heard = team.say("/mine", "anna")
    assert (heard.data["entries"], heard.buttons) == ([1], ())
