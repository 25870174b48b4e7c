"""Publishes the bot's profile: command menus by language and kind of chat, and the texts of its page.

Writes only what differs, in the background; a refused text is logged and skipped.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from bot.platforms.telegram.transport import FloodWait
from bot.wording import Wording
from handlers.command.spec import Command
from handlers.domain.values import Role
from handlers.lexicon import LANGUAGES
from handlers.messages import Msg

log = logging.getLogger(__name__)

_T = TypeVar("_T")

#: Telegram takes a to z, digits and _ alone; words in other scripts are matched as text.
_COMMAND_NAME = re.compile(r"[a-z0-9_]{1,32}")
_DESCRIPTION_LIMIT = 256
_COMMANDS_LIMIT = 100

#: The language each menu and text is in, and the code Telegram knows it by: the empty code serves all other languages.
_TONGUES = (("en", ""), *((language, language) for language in LANGUAGES))


def shown(commands: Sequence[Command], scope: BotCommandScope) -> list[Command]:
    """The commands of a menu, the everyday ones first: in private all of them, in a group those of every day, for its
    administrators those of owners as well."""
    typed = sorted((c for c in commands if not c.hidden), key=lambda c: (not c.everyday, c.name))
    match scope:
        case BotCommandScopeAllGroupChats():
            return [c for c in typed if c.everyday]
        case BotCommandScopeAllChatAdministrators():
            return [c for c in typed if c.everyday or c.role is Role.OWNER]
        case _:
            return typed


def menu(commands: Sequence[Command], language: str) -> list[BotCommand]:
    """The commands with what they do, as far as Telegram takes them."""
    wording = Wording(language, None)
    rows = [(c.name, wording.text(Msg(f"summary-{c.name}"))) for c in commands if _COMMAND_NAME.fullmatch(c.name)]
    return [BotCommand(name, summary[:_DESCRIPTION_LIMIT]) for name, summary in rows][:_COMMANDS_LIMIT]


async def publish(bot: Bot, commands: Sequence[Command]) -> None:
    """Write what differs, piece by piece. Where the bot's owner has put words of their own on its page, they stay."""
    scopes = (
        BotCommandScopeDefault(),
        BotCommandScopeAllPrivateChats(),
        BotCommandScopeAllGroupChats(),
        BotCommandScopeAllChatAdministrators(),
    )
    for scope in scopes:
        for language, code in _TONGUES:
            await _piece(f"menu {scope.type} {code}", _menu(bot, menu(shown(commands, scope), language), scope, code))
    for language, code in _TONGUES:
        await _piece(f"short description {code}", _short(bot, language, code))
        await _piece(f"description {code}", _about(bot, language, code))


async def _piece(name: str, work: Awaitable[None]) -> None:
    try:
        await work
    except TelegramError as error:
        log.warning("the bot's %s could not be set: %s", name.strip(), error)


async def _menu(bot: Bot, wanted: Sequence[BotCommand], scope: BotCommandScope, code: str) -> None:
    there: Sequence[BotCommand] | None = None
    with contextlib.suppress(TelegramError):  # not known: then it is written
        there = await _patiently(lambda: bot.get_my_commands(scope=scope, language_code=code or None))
    if there is None or list(there) != wanted:
        await _patiently(lambda: bot.set_my_commands(wanted, scope=scope, language_code=code or None))


async def _short(bot: Bot, language: str, code: str) -> None:
    there = await _patiently(lambda: bot.get_my_short_description(language_code=code or None))
    if not there.short_description:
        text = Wording(language, None).text(Msg("telegram-short"))
        await _patiently(lambda: bot.set_my_short_description(text, language_code=code or None))


async def _about(bot: Bot, language: str, code: str) -> None:
    there = await _patiently(lambda: bot.get_my_description(language_code=code or None))
    if not there.description:
        text = Wording(language, None).text(Msg("telegram-about"))
        await _patiently(lambda: bot.set_my_description(text, language_code=code or None))


async def _patiently(call: Callable[[], Awaitable[_T]]) -> _T:
    """The call, repeated for as long as Telegram asks to wait. Raises TelegramError."""
    while True:
        try:
            return await call()
        except FloodWait as wait:
            await asyncio.sleep(wait.seconds)
