"""`/help`: eight everyday commands, then the rest; one command; on each platform as it is typed there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.pipeline.registry import discover
from tests.support.app_driver import AppDriver
from tests.support.group import Group, slack
from tests.support.replies import message, messages, outline, says

EVERYDAY = ["incident", "paid", "script", "spent", "status", "talk", "thanks", "undo"]


def test_the_everyday_eight_come_first_and_the_rest_behind_more(desk: AppDriver) -> None:
    shown = desk.say("/help")
    assert shown.data["commands"] == EVERYDAY
    assert messages(shown, "help-row", command="incident", summary="summary-incident")
    more = desk.press(shown, "button-more")
    typed = {command.name for command in discover().all() if not command.hidden}
    assert set(more.data["commands"]) == typed - {*EVERYDAY, "help"}  # type: ignore[call-overload]
    assert shown.reply.public
    assert more.reply.public


@pytest.mark.parametrize(
    "line", ["/help incident", "/help /incident", "/help I", "/помощь инцидент", "/help incident please"]
)
def test_one_command_is_shown_with_its_usage_examples_and_words(desk: AppDriver, line: str) -> None:
    shown = desk.say(line)
    assert [line.partition("(")[0] for line in outline(shown)[:2]] == ["usage-incident", "summary-incident"]
    assert "/incident Acme 2h rude" in message(shown, "examples-incident")["lines"]
    assert "help-categories" in says(shown)
    assert "help-asking-is-not-crossing" in says(shown)
    assert "инцидент" in shown.text


def test_a_command_with_no_other_word_has_none_listed(desk: AppDriver) -> None:
    plain = next(command for command in discover().all() if command.name == "paid")
    desk.registry = type(desk.registry)(
        [replace(plain, name="ping"), *(c for c in discover().all() if c.name == "help")]
    )
    assert "help-also" not in says(desk.say("/help ping"))


@pytest.mark.parametrize("word", ["nonsense", "admit", "nudge", "😀"])
def test_what_is_not_for_typing_is_not_there(desk: AppDriver, word: str) -> None:
    assert desk.say(f"/help {word}").error == "unknown-command"


def test_what_a_start_button_sends_along_is_no_command(desk: AppDriver) -> None:
    assert desk.say("/start hello").data["commands"] == EVERYDAY


def test_help_explains_privacy_mode_only_in_telegram_groups(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    assert "help-privacy-mode" in says(group.say("/help"))
    assert "help-privacy-mode" not in says(desk.say("/help"))
    on_slack = desk.hear(slack("/help", key="1", admin=True))
    assert "/parley COMMAND" in on_slack.text
    assert "help-privacy-mode" not in says(on_slack)
