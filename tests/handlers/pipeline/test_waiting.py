"""A question that was asked: answered, left, or passed over by a line of its own. No sentence is swallowed."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.replies import labels, outline, says
from tests.support.scored import always, scores


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    desk.say("/client add Globex")
    desk.scorer = always(scores(severity="serious", rude=1.0))
    return desk


@pytest.mark.parametrize("word", ["cancel", "Never mind.", "отмена", "anuluj", "ביטול", "/cancel"])
@pytest.mark.parametrize("question", ["/spent Acme", "/note", "Acme shouted at us", "/status Acmee"])
def test_a_word_leaves_what_was_asked(team: AppDriver, question: str, word: str) -> None:
    team.say(question)
    assert outline(team.say(word))[0] == "question-left"
    assert outline(team.say("cancel")) == ["question-none"]
    assert team.entries("Acme") == ()


@pytest.mark.parametrize("question", ["/spent Acme", "/note", "/status Acmee", "/note Acmee likes tea"])
def test_a_button_beside_a_question_leaves_it(team: AppDriver, question: str) -> None:
    asked = team.say(question)
    left = team.press(asked, "button-cancel")
    assert outline(left)[0] == "question-left"
    assert left.reply.replaces
    assert team.say(asked.line("button-cancel")).error == "question-answered"
    assert outline(team.say("cancel")) == ["question-none"]


def test_a_line_that_waited_is_said_when_it_is_left(team: AppDriver) -> None:
    team.say("/note Acmee likes tea")
    assert outline(team.say("cancel")) == ["question-left", "/note Acmee likes tea"]


def test_in_a_group_the_button_has_a_line_of_its_own(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    asked = group.say("/spent Acme")
    assert outline(asked) == ["question-or-cancel", "[button-cancel]", "ask-minutes"]


@pytest.mark.parametrize(
    ("question", "line", "client"),
    [
        ("/spent Acme", "Globex shouted at us", "Globex"),
        ("/spent Acme", "Acme shouted at us", "Acme"),
        ("/note Acme", "Globex shouted at us", "Globex"),
    ],
)
def test_a_sentence_that_names_a_client_is_a_new_line(team: AppDriver, question: str, line: str, client: str) -> None:
    team.say(question)
    drafted = team.say(line).data["draft"]
    assert isinstance(drafted, dict)
    assert (drafted["client"], drafted["note"]) == (client, line)


@pytest.mark.parametrize(
    ("question", "line", "kind"),
    [
        ("/spent Acme", "paid Acme 500 EUR", "payment"),
        ("/note Acme", "paid Globex 500 EUR", "payment"),
        ("/note Acme", "/paid Globex 500 EUR", "payment"),
    ],
)
def test_a_command_is_a_new_line(team: AppDriver, question: str, line: str, kind: str) -> None:
    team.say(question)
    assert team.say(line).data["kind"] == kind
    assert outline(team.say("cancel")) == ["question-none"]


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("/spent Acme", "2h with Globex", {"client": "Acme", "minutes": 120, "note": "with Globex"}),
        ("/paid Acme", "50 for Globex", {"client": "Acme", "amount_minor": 5000, "note": "for Globex"}),
        ("/note Acme", "Acme likes tea", {"client": "Acme", "note": "Acme likes tea"}),
        ("/note Acme", "likes tea", {"client": "Acme", "note": "likes tea"}),
        ("/note", "Globex likes tea", {"client": "Globex", "note": "likes tea"}),
    ],
)
def test_what_was_asked_for_answers(team: AppDriver, question: str, answer: str, expected: dict[str, object]) -> None:
    team.say(question)
    assert expected.items() <= team.say(answer).data.items()


def test_an_answer_is_read_alone(team: AppDriver) -> None:
    team.say("/gave Acme 100% discount")
    done = team.say("50")
    assert (done.data["amount_minor"], done.data["note"]) == (5000, "100% discount")
    team.say("/gave Acme on:2026-03-01 discount 100")
    done = team.say("50 as agreed")
    assert (done.data["amount_minor"], done.data["note"]) == (5000, "discount 100 as agreed")
    assert done.data["occurred_at"] == "2026-03-01T12:00:00+00:00"


@pytest.mark.parametrize(
    ("question", "unfit"),
    [("/spent Acme", "unfit-minutes"), ("/paid Acme", "unfit-money"), ("/due Acme x", "unfit-money")],
)
def test_an_answer_that_does_not_fit_says_what_would(team: AppDriver, question: str, unfit: str) -> None:
    team.say(question)
    for answer in ("no idea", "really"):
        again = team.say(answer)
        assert unfit in says(again)
        assert "button-cancel" in labels(again)
    assert team.entries("Acme") == ()


def test_an_answer_that_did_not_fit_is_no_part_of_the_line(team: AppDriver) -> None:
    team.say("/spent Acme logo")
    team.say("no idea")
    assert team.say("2h").data["note"] == "logo"


def test_an_amount_with_two_readings_is_asked_about_and_not_passed_over(team: AppDriver) -> None:
    team.say("/paid Acme")
    assert team.say("1.500").data["asks"] == "reading"


def test_a_name_answers_whom_a_sentence_is_about(team: AppDriver) -> None:
    team.press(team.say("they shouted at everybody"), "button-another-client")
    named = team.say("Globex").data["draft"]
    assert isinstance(named, dict)
    assert (named["client"], named["note"]) == ("Globex", "they shouted at everybody")
    team.press(team.say("they shouted at everybody"), "button-another-client")
    other = team.say("Globex shouted at Anna").data["draft"]
    assert isinstance(other, dict)
    assert other["note"] == "Globex shouted at Anna"


def test_a_reason_may_name_a_client(team: AppDriver) -> None:
    team.press(team.say("/terms"), "button-change-terms")
    heard = team.say("No discounts, not even for Globex")
    assert "draft" not in heard.data


def test_nobody_leaves_what_another_was_asked(team: AppDriver) -> None:
    asked = team.say("/spent Acme")
    team.say("/help", "anna", role="member")
    assert team.say(asked.line("button-cancel"), "anna").error == "not-your-question"
    assert team.say("2h").error == ""


@pytest.mark.parametrize("line", ["/answer 99 0", "/answer x 0", "/answer", "/answer 1 9", "/answer 1 x"])
def test_an_option_that_there_is_not_is_gone(team: AppDriver, line: str) -> None:
    team.say("/status Acmee")
    assert team.say(line).error == "question-gone"
