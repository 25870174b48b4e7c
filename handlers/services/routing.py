"""Where a letter goes when its time has come: the team's chat, a member's private chat, or another way round.

Never where a client may read: a chat that is shared, or not known not to be, gets nothing of a ledger.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers import wire
from handlers.domain.values import Chat, NudgeKind, NudgeState, Shared, Workspace
from handlers.messages import Button, Choices, Msg, Reply, Text
from handlers.ports import Letter, Stores
from handlers.services import letters
from handlers.services.nudging import judge

#: How long a message waits for a person who has not opened a private chat yet, before it looks again.
LOOK_AGAIN = timedelta(minutes=1)
NOBODY = timedelta(hours=1)
_NUDGES = frozenset(str(kind) for kind in NudgeKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A letter with its address, ready to be sent. `about` is the name of the place for a console."""

    letter: Letter
    platform: str
    chat: str
    reply: Reply
    language: str
    zone: str | None
    about: str


def prepare(stores: Stores, letter: Letter, now: datetime, platforms: frozenset[str]) -> Parcel | datetime | None:
    """The parcel; or when to look again; or None when there is nothing left to send (settled, or sent another way)."""
    reply = wire.decode(letter.payload)
    if not letter.workspace_id:
        platform, _, chat = letter.target.removeprefix("chat:").partition(":")
        language = letter.payload.get("language", "en")
        return Parcel(letter=letter, platform=platform, chat=chat, reply=reply, language=language, zone=None, about="")
    workspace = stores.workspaces.lock(letter.workspace_id)
    if letter.nudge_id is not None and letter.kind in _NUDGES and not _still_true(stores, workspace, letter, now):
        return None
    scheme, _, rest = letter.target.partition(":")
    if scheme == "chat":
        platform, _, chat = rest.partition(":")
        return _parcel(stores, workspace, letter, reply, platform, chat, platforms, now)
    if scheme == "member":
        return _to_member(stores, workspace, letter, reply, int(rest), platforms, now)
    return _to_team(stores, workspace, letter, reply, platforms, now)


def _still_true(stores: Stores, workspace: Workspace, letter: Letter, now: datetime) -> bool:
    """What quiet hours have held is looked at again before it is said."""
    nudge = stores.nudges.get(workspace.id, letter.nudge_id or 0)
    client = stores.clients.get(workspace.id, nudge.client_id) if nudge else None
    if nudge is None or client is None:
        return False
    if nudge.raised_at < now:
        judge(stores, workspace, client, now)
        nudge = stores.nudges.get(workspace.id, nudge.id)
    return nudge is not None and nudge.state is NudgeState.OPEN


def _parcel(
    stores: Stores,
    workspace: Workspace,
    letter: Letter,
    reply: Reply,
    platform: str,
    chat: str,
    platforms: frozenset[str],
    now: datetime,
    *,
    language: str | None = None,
    about: str = "",
) -> Parcel | datetime:
    if platform not in platforms:
        return now + LOOK_AGAIN
    to = about or _about(stores, workspace, platform, chat)
    return Parcel(
        letter=letter,
        platform=platform,
        chat=chat,
        reply=replace(reply, data={**reply.data, "to": to}),
        language=letter.payload.get("language") or language or workspace.language,
        zone=workspace.zone,
        about=to,
    )


def _about(stores: Stores, workspace: Workspace, platform: str, chat: str) -> str:
    """The name of a chat a message is changed in."""
    for member in stores.members.list(workspace.id):
        for account in stores.members.accounts(workspace.id, member.id):
            if account.platform == platform and account.private_chat == chat:
                return member.name
    return letters.TEAM


def home(stores: Stores, workspace: Workspace) -> Chat | None:
    """The team's chat, if it can be posted to and no client may read there."""
    chat = stores.chats.get(workspace.id, workspace.home_chat_id) if workspace.home_chat_id else None
    return chat if chat is not None and chat.postable and chat.shared is Shared.NO else None


def _to_team(
    stores: Stores, workspace: Workspace, letter: Letter, reply: Reply, platforms: frozenset[str], now: datetime
) -> Parcel | datetime | None:
    chat = home(stores, workspace)
    if chat is not None:
        return _parcel(
            stores, workspace, letter, reply, chat.platform, chat.external_id, platforms, now, about=letters.TEAM
        )
    owners = letters.owners(stores, workspace)
    if not owners:
        return now + NOBODY
    word = () if workspace.personal else (Text(Msg("no-team-chat"), "quiet"),)
    letters.send(
        stores,
        workspace,
        [letters.to_member(owner.id) for owner in owners],
        replace(reply, parts=(*reply.parts, *word)),
        kind=letter.kind,
        key=letter.dedup_key,
        now=now,
        client=stores.clients.get(workspace.id, letter.client_id) if letter.client_id else None,
        nudge_id=letter.nudge_id,
        urgent=True,
    )
    return None


def _to_member(
    stores: Stores,
    workspace: Workspace,
    letter: Letter,
    reply: Reply,
    member_id: int,
    platforms: frozenset[str],
    now: datetime,
) -> Parcel | datetime | None:
    member = stores.members.get(workspace.id, member_id)
    if member is None:
        return None
    accounts = [a for a in stores.members.accounts(workspace.id, member_id) if a.platform in platforms]
    team = home(stores, workspace)
    accounts.sort(key=lambda account: team is None or account.platform != team.platform)
    for account in accounts:
        if account.private_chat is not None:
            return _parcel(
                stores,
                workspace,
                letter,
                reply,
                account.platform,
                account.private_chat,
                platforms,
                now,
                language=member.language,
                about=member.name,
            )
    if accounts:
        _knock(stores, workspace, letter, member.name, now)
    return now + LOOK_AGAIN


def _knock(stores: Stores, workspace: Workspace, letter: Letter, name: str, now: datetime) -> None:
    """A bot may not write first: the chat gets a button to open the private one, without content; the message waits."""
    place = letter.payload.get("origin") or letters.TEAM
    if place == letters.TEAM and home(stores, workspace) is None:
        return
    button = Button(Msg("button-private"), "", "primary", "private")
    reply = Reply(parts=(Text(Msg("knock", name=name)), Choices((button,))), public=True)
    key = f"knock:{letter.target}:{now.date()}"
    letters.send(stores, workspace, [place], reply, kind="notice", key=key, now=now, urgent=True)
