"""How the bot shows itself: menus by kind of chat and language, and its own page; written only where they differ."""

from __future__ import annotations

from dataclasses import replace

import pytest
from telegram import BotCommandScopeAllChatAdministrators, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

from bot.platforms.telegram.profile import menu, shown
from bot.wording import Wording
from handlers.lexicon import LANGUAGES
from handlers.messages import Msg
from handlers.pipeline.registry import discover
from tests.bot.platforms.telegram.conftest import Echo, adapter_on, running
from tests.emulators.faults import Fault
from tests.emulators.telegram import TelegramEmulator

COMMANDS = discover().all()
SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
WRITES = ("setMyCommands", "setMyDescription", "setMyShortDescription")


async def introduced(emulator: TelegramEmulator, echo: Echo) -> None:
    """Start the bot, wait until it has shown itself, and stop it."""
    adapter = adapter_on(emulator)
    adapter.introduce(COMMANDS)
    before = len(emulator.calls)
    async with running(adapter, echo):
        last = ("getMyDescription", LANGUAGES[-1])
        await emulator.until(lambda calls: last in [(c.method, c.params.get("language_code")) for c in calls[before:]])
        await emulator.until(lambda calls: ("description", LANGUAGES[-1]) in emulator.api.pages)


def written(emulator: TelegramEmulator) -> int:
    return sum(call.method in WRITES for call in emulator.calls)


async def test_every_kind_of_chat_has_its_menu_in_each_language(emulator: TelegramEmulator, echo: Echo) -> None:
    await introduced(emulator, echo)
    assert set(emulator.api.menus) == {(scope, code) for scope in SCOPES for code in ("", *LANGUAGES)}
    group = {row["command"] for row in emulator.api.menus["all_group_chats", "pl"]}
    private = emulator.api.menus["all_private_chats", "pl"]
    assert group == {command.name for command in COMMANDS if command.everyday and not command.hidden}
    assert group < {row["command"] for row in private}
    summary = Wording("pl", None).text(Msg("summary-incident"))
    assert {"command": "incident", "description": summary} in private
    assert emulator.api.menus["default", ""] == emulator.api.menus["default", "en"]


async def test_the_bots_page_says_what_it_is_in_each_language(emulator: TelegramEmulator, echo: Echo) -> None:
    await introduced(emulator, echo)
    for code in LANGUAGES:
        assert emulator.api.pages["short_description", code] == Wording(code, None).text(Msg("telegram-short"))
        assert emulator.api.pages["description", code] == Wording(code, None).text(Msg("telegram-about"))
    assert emulator.api.pages["description", ""] == emulator.api.pages["description", "en"]


async def test_what_is_there_already_is_not_written_again(emulator: TelegramEmulator, echo: Echo) -> None:
    await introduced(emulator, echo)
    once = written(emulator)
    assert once == 30
    emulator.api.menus["default", "he"] = []
    emulator.api.pages["short_description", "ru"] = "Words of the bot's owner"
    await introduced(emulator, echo)
    assert written(emulator) == once + 1
    assert emulator.api.menus["default", "he"]
    assert emulator.api.pages["short_description", "ru"] == "Words of the bot's owner"


async def test_refusals_cost_their_own_piece_and_waits_none(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann")
    emulator.faults.next("getMyCommands", Fault.status(404, description="Not Found"))
    emulator.faults.next("setMyCommands", Fault.status(500))
    emulator.faults.next("setMyCommands", Fault.status(429, retry_after=1))
    emulator.faults.next("getMyShortDescription", Fault.status(400, description="Bad Request"))
    adapter = adapter_on(emulator)
    adapter.introduce(COMMANDS)
    async with running(adapter, echo):
        await emulator.say(ann, ann, "hello")
        await emulator.until(lambda calls: emulator.posts(ann))  # long before the menus are there
        await emulator.until(lambda calls: ("description", "he") in emulator.api.pages)
    assert set(emulator.api.menus) == {(scope, code) for scope in SCOPES for code in ("", *LANGUAGES)} - {
        ("default", "")
    }
    assert ("short_description", "") not in emulator.api.pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menus_keep_within_telegrams_limits(language: str) -> None:
    typed = menu(shown(COMMANDS, BotCommandScopeAllPrivateChats()), language)
    assert len(typed) <= 100
    assert all(1 <= len(row.command) <= 32 and 1 <= len(row.description) <= 256 for row in typed)


def test_who_sees_which_commands() -> None:
    group = {c.name for c in shown(COMMANDS, BotCommandScopeAllGroupChats())}
    admins = {c.name for c in shown(COMMANDS, BotCommandScopeAllChatAdministrators())}
    private = {c.name for c in shown(COMMANDS, BotCommandScopeAllPrivateChats())}
    assert group < admins < private
    assert "settings" in admins - group
    assert "note" in private - admins
    assert not any(c.hidden for c in shown(COMMANDS, BotCommandScopeAllPrivateChats()))


def test_a_name_telegram_does_not_take_is_left_out() -> None:
    assert menu([replace(COMMANDS[0], name="статус"), replace(COMMANDS[0], name="x" * 33)], "ru") == []
