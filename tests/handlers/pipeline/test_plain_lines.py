"""A line without a slash is a command only when its first word is one and all the rest reads as its arguments."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver
from tests.support.scored import always, scores


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    desk.scorer = always(scores(severity="serious", rude=1.0))
    return desk


@pytest.mark.parametrize(
    ("line", "kind"),
    [("paid Acme 500 EUR", "payment"), ("note Acme likes tea", "note"), ("spent Acme 2h", "hours")],
)
def test_a_command_needs_no_slash(team: AppDriver, line: str, kind: str) -> None:
    assert team.say(line).data["kind"] == kind


@pytest.mark.parametrize(
    "line",
    [
        "I lost two hours with Acme",
        "i shouted at Acme",
        "Я потерял два часа с Acme",
        "paid late again, says Acme",
        "spent Acme an evening in tears",
        "draft drop Acme",
    ],
)
def test_prose_is_a_sentence(team: AppDriver, line: str) -> None:
    drafted = team.say(line).data["draft"]
    assert isinstance(drafted, dict)
    assert drafted["note"] == line
    assert team.entries("Acme") == ()


@pytest.mark.parametrize("line", ["search for peace of mind with Acme", "settings are wrong, says Acme"])
def test_many_words_behind_a_command_without_a_client_are_prose(team: AppDriver, line: str) -> None:
    assert "draft" in team.say(line).data


@pytest.mark.parametrize("line", ["help", "clients", "search tea", "status", "status Acme"])
def test_a_command_alone_or_with_few_words_is_one(team: AppDriver, line: str) -> None:
    heard = team.say(line)
    assert heard.error == ""
    assert "draft" not in heard.data


@pytest.mark.parametrize("line", ["help me with Acme", "помоги мне с Acme", "pomoc mi z Acme", "עזרה לי עם Acme"])
def test_a_first_person_behind_a_command_is_prose(team: AppDriver, line: str) -> None:
    heard = team.say(line)
    assert heard.error == ""
    assert heard.data.get("commands") is None


@pytest.mark.parametrize("line", ["help needed with Acme", "помощь нужна с Acme", "pomoc potrzebna z Acme"])
def test_a_call_for_help_is_answered_with_what_there_is(team: AppDriver, line: str) -> None:
    assert team.say(line).data["commands"]


def test_help_with_a_command_nobody_has_says_so(team: AppDriver) -> None:
    assert team.say("/help nonsense").error == "unknown-command"


@pytest.mark.parametrize("line", ["undo that please", "undo the last one", "cofnij to proszę"])
def test_undo_in_words_asks_about_the_line_last_shown(team: AppDriver, line: str) -> None:
    logged = team.say("/note Acme likes tea")
    asked = team.say(line)
    assert (asked.data["asks"], asked.data["about"]) == ("undo", logged.data["entry"])
    team.press(asked, "button-undo-number")
    assert team.entries("Acme")[0].reversed_by is not None


def test_a_command_alone_asks_for_what_it_needs(team: AppDriver) -> None:
    assert team.say("paid").data["usage"] == "paid"


def test_a_client_nobody_has_makes_a_sentence(team: AppDriver) -> None:
    assert team.say("paid Globex 500 EUR").data["asks"] == "client"


@pytest.mark.parametrize(
    "line",
    [
        "paid by card, our mistake, Acme waits",
        "faktura poszła do Acme ze złą kwotą, nasza wina",
        "faktura Acme nie doszła, nasza wina",
        "Thanks to Acme we lost a whole day yesterday",
        "note from Acme: they want more",
        "called Acme and their boss screamed at me",
        "thanks Acme for the invoice that is still overdue",
        "позвонили Acme насчёт счёта, до сих пор не оплачен",
    ],
)
def test_a_command_word_in_prose_logs_nothing(team: AppDriver, line: str) -> None:
    """A client or a fact stands first behind a command; what is no incident does not tell of harm."""
    drafted = team.say(line).data["draft"]
    assert isinstance(drafted, dict)
    assert drafted["note"] == line
    assert team.entries("Acme") == ()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("spent 2h on Acme", "hours"),
        ("paid 1500 EUR by Acme", "payment"),
        ("called Acme to apologise", "called"),
        ("note Acme always pays late", "note"),
        ("faktura Acme 500 EUR 2026-04-01", "invoice"),
    ],
)
def test_a_command_is_one_where_a_client_or_a_fact_stands_first(team: AppDriver, line: str, kind: str) -> None:
    assert team.say(line).data["kind"] == kind
