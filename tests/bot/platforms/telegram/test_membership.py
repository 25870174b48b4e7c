"""Let in, put out, silenced, blocked: what is made of each `my_chat_member`, from Bot API JSON as Telegram sends it."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from bot.platforms.telegram import inbound
from bot.platforms.telegram.membership import Membership, membership, told
from tests.bot.platforms.telegram.test_inbound import ANN, GROUP, OUR_BOT, PRIVATE
from tests.emulators.telegram_world import _MAY, _RIGHTS

MEMBER = {"status": "member", "user": OUR_BOT}
LEFT = {"status": "left", "user": OUR_BOT}
KICKED = {"status": "kicked", "user": OUR_BOT, "until_date": 0}
ADMIN = {"status": "administrator", "user": OUR_BOT, **dict.fromkeys(_RIGHTS, False)}
SILENT = {"status": "restricted", "user": OUR_BOT, "is_member": True, "until_date": 0, **dict.fromkeys(_MAY, False)}
SPEAKING = {**SILENT, "can_send_messages": True}
OUT_AND_SILENT = {**SPEAKING, "is_member": False}
CHANNEL = {"id": -1009, "type": "channel", "title": "News"}


class Kept:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.said: list[tuple[str, ...]] = []

    async def blocked(self, platform: str, chat: str) -> None:
        self.said.append(("blocked", platform, chat))

    async def reachable(self, platform: str, chat: str, person: str) -> None:
        self.said.append(("reachable", platform, chat, person))

    async def welcomed(self, platform: str, chat: str, language: str | None, key: str) -> None:
        self.said.append(("welcomed", platform, chat, language or "", key))


def changed(chat: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> Update:
    change = {"chat": chat, "from": ANN, "date": 1, "old_chat_member": before, "new_chat_member": after}
    return Update.de_json({"update_id": 9, "my_chat_member": change}, None)


def how(chat: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> Membership:
    found = membership(changed(chat, before, after))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("before", "after", "writable", "added"),
    [
        (LEFT, MEMBER, True, True),
        (LEFT, ADMIN, True, True),
        (KICKED, MEMBER, True, True),
        (OUT_AND_SILENT, MEMBER, True, True),
        (MEMBER, ADMIN, True, False),
        (ADMIN, MEMBER, True, False),
        (SILENT, MEMBER, True, False),
        (SILENT, SPEAKING, True, False),
        (MEMBER, SILENT, False, False),
        (SPEAKING, OUT_AND_SILENT, False, False),
        (MEMBER, LEFT, False, False),
        (ADMIN, KICKED, False, False),
    ],
)
def test_in_a_group(before: dict[str, Any], after: dict[str, Any], writable: bool, added: bool) -> None:
    assert how(GROUP, before, after) == Membership(
        chat="-1001", person="", writable=writable, added=added, language="pl", key="9"
    )


def test_in_private_nobody_is_greeted() -> None:
    back = how(PRIVATE, KICKED, MEMBER)
    assert (back.chat, back.person, back.writable, back.added) == ("7", "7", True, False)
    assert how(PRIVATE, MEMBER, KICKED).writable is False


def test_channels_and_other_updates_tell_nothing() -> None:
    assert membership(changed(CHANNEL, LEFT, ADMIN)) is None
    assert membership(Update.de_json({"update_id": 1}, None)) is None


def test_it_is_in_the_lane_of_its_chat_and_asks_for_administrators_anew() -> None:
    update = changed(GROUP, MEMBER, ADMIN)
    assert (inbound.lane(update), inbound.members_changed(update)) == ("-1001", -1001)
    assert inbound.invocation(update, inbound.Me(500, "ParleyBot")) is None


async def test_who_keeps_the_chats_is_told() -> None:
    kept = Kept()
    await told(kept, how(GROUP, LEFT, MEMBER))
    await told(kept, how(GROUP, MEMBER, SILENT))
    await told(kept, how(PRIVATE, KICKED, MEMBER))
    assert kept.said == [
        ("reachable", "telegram", "-1001", ""),
        ("welcomed", "telegram", "-1001", "pl", "9"),
        ("blocked", "telegram", "-1001"),
        ("reachable", "telegram", "7", "7"),
    ]
