"""`/help`: eight everyday commands, then the rest; one command; on each platform as it is typed there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.pipeline.registry import discover
from tests.support.app_driver import AppDriver
from tests.support.group import Group, slack

EVERYDAY = ["incident", "paid", "script", "spent", "status", "talk", "thanks", "undo"]


def test_the_everyday_eight_come_first_and_the_rest_behind_more(desk: AppDriver) -> None:
    shown = desk.say("/help")
    assert shown.data["commands"] == EVERYDAY
    assert "/incident: log what went wrong with a client" in shown.text
    more = desk.press(shown, "More")
    typed = {command.name for command in discover().all() if not command.hidden}
    assert set(more.data["commands"]) == typed - {*EVERYDAY, "help"}  # type: ignore[call-overload]
    assert shown.reply.public
    assert more.reply.public


@pytest.mark.parametrize(
    "line", ["/help incident", "/help /incident", "/help I", "/помощь инцидент", "/help incident please"]
)
def test_one_command_is_shown_with_its_usage_examples_and_words(desk: AppDriver, line: str) -> None:
    shown = desk.say(line)
    assert shown.text.startswith("/incident CLIENT [facts] NOTE\nlog what went wrong")
    assert "/incident Acme 2h rude" in shown.text
    assert "timewaster" in shown.text
    assert "Asking is not crossing" in shown.text
    assert "инцидент" in shown.text


def test_a_command_with_no_other_word_has_none_listed(desk: AppDriver) -> None:
    plain = next(command for command in discover().all() if command.name == "paid")
    desk.registry = type(desk.registry)(
        [replace(plain, name="ping"), *(c for c in discover().all() if c.name == "help")]
    )
    assert "Also:" not in desk.say("/help ping").text


@pytest.mark.parametrize("word", ["nonsense", "admit", "nudge", "😀"])
def test_what_is_not_for_typing_is_not_there(desk: AppDriver, word: str) -> None:
    assert desk.say(f"/help {word}").error == "unknown-command"


def test_what_a_start_button_sends_along_is_no_command(desk: AppDriver) -> None:
    assert desk.say("/start hello").data["commands"] == EVERYDAY


def test_in_a_group_it_says_what_the_bot_sees_there_and_elsewhere_how_it_is_typed(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    assert "In groups I see commands" in group.say("/help").text
    assert "In groups I see commands" not in desk.say("/help").text
    on_slack = desk.hear(slack("/help", key="1", admin=True)).text
    assert "/parley COMMAND" in on_slack
    assert "In groups I see commands" not in on_slack
