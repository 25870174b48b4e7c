"""Routes a due outbox message: to the team's chat, to a member's private chat, or to a fallback.

Never to a chat that a client may read: a chat that is shared, or not known to be internal, gets nothing of a ledger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.domain.values import Account, Member, Workspace
from handlers.messages import Button, Choices, Msg, Reply, Text, codec
from handlers.ports import OutboxMessage, Stores
from handlers.services.delivery.freshness import current
from handlers.services.due.item import OCCASION
from handlers.services.nudges import bundles
from handlers.services.outbox import messages as outbox
from handlers.services.outbox import routes

#: How long a message waits for a person who has not opened a private chat, before it is tried again.
LOOK_AGAIN = timedelta(minutes=1)
NOBODY = timedelta(hours=1)
#: Payload key: the chat in which a private answer was asked for.
ORIGIN = "origin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """An outbox message with its address, ready to send. `about` is the chat's name, shown at a console."""

    message: OutboxMessage
    platform: str
    chat: str
    reply: Reply
    language: str
    zone: str | None
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutingContext:
    """The outbox message being routed, with everything that routing needs."""

    stores: Stores
    workspace: Workspace
    message: OutboxMessage
    reply: Reply
    platforms: frozenset[str]
    now: datetime

    def outgoing(self, platform: str, chat: str, *, about: str, language: str | None = None) -> Outgoing | datetime:
        if platform not in self.platforms:
            return self.now + LOOK_AGAIN
        return Outgoing(
            message=self.message,
            platform=platform,
            chat=chat,
            reply=replace(self.reply, data={**self.reply.data, "to": about}),
            language=self.message.payload.get("language") or language or self.workspace.language,
            zone=self.workspace.zone,
            about=about,
        )


def prepare(
    stores: Stores, message: OutboxMessage, now: datetime, platforms: frozenset[str]
) -> Outgoing | datetime | None:
    """The message to send; the time to try again; or None when there is nothing to send.

    None means settled, rerouted, or held by quiet hours: a held message is postponed and its lease released, so that
    `delivered` leaves it alone.
    """
    if not message.workspace_id:
        platform, _, chat = message.target.removeprefix("chat:").partition(":")
        language = message.payload.get("language", "en")
        reply = codec.decode(message.payload)
        return Outgoing(
            message=message, platform=platform, chat=chat, reply=reply, language=language, zone=None, about=""
        )
    workspace = stores.workspaces.lock(message.workspace_id)
    if _held(stores, workspace, message, now):
        return None
    renewed = current(stores, workspace, message, now)
    if renewed is None:
        return None
    context = RoutingContext(
        stores=stores, workspace=workspace, message=message, reply=renewed, platforms=platforms, now=now
    )
    if message.kind == outbox.UPDATE:
        return _change(context)
    scheme, _, rest = message.target.partition(":")
    if scheme == "chat":
        platform, _, chat = rest.partition(":")
        return context.outgoing(platform, chat, about=outbox.TEAM)
    if scheme == "member":
        return _to_member(context, int(rest))
    return _to_team(context)


def _held(stores: Stores, workspace: Workspace, message: OutboxMessage, now: datetime) -> bool:
    """Whether quiet hours hold the message now though they did not when it fell due.

    That happens when the bot was down at the due time or the hours were changed. The message waits for the end of the
    quiet hours and, unlike a deferred one, does not hold back those behind it.
    """
    if not message.payload.get(outbox.QUIET):
        return False
    out = outbox.due(stores, workspace, message.target, now)
    if out > now:
        stores.outbox.postpone(workspace.id, message.id, out)
    return out > now


def _change(context: RoutingContext) -> Outgoing | datetime | None:
    """Route a change to the message it changes, if that was sent and can still be edited."""
    stores, workspace = context.stores, context.workspace
    sent = stores.outbox.by_key(workspace.id, context.message.payload[outbox.CHANGES])
    if sent is None or not sent.sent_ref:
        return None
    context = replace(context, message=replace(context.message, edit=sent.sent_ref))
    platform, _, chat = sent.sent_to.partition(":")
    if sent.target == outbox.TEAM:
        known = stores.chats.find(platform, chat)
        if known is None or not outbox.readable(known[1]):
            return None
        return context.outgoing(platform, chat, about=outbox.TEAM)
    member = stores.members.get(workspace.id, int(sent.target.removeprefix("member:")))
    if member is None or chat not in _private_chats(stores, workspace, member.id):
        return None
    return context.outgoing(platform, chat, about=member.name, language=member.language)


def _private_chats(stores: Stores, workspace: Workspace, member_id: int) -> set[str | None]:
    return {account.private_chat for account in stores.members.accounts(workspace.id, member_id)}


def _to_team(context: RoutingContext) -> Outgoing | datetime | None:
    """Route to the team's chat; privately to the owners where they chose so, or where no team chat is set.

    In the latter case the message says how to set one.
    """
    stores, workspace, message = context.stores, context.workspace, context.message
    routed = routes.owners_alone(workspace, message.kind, *_gathered(context))
    chat = None if routed else outbox.home(stores, workspace)
    if chat is not None:
        return context.outgoing(chat.platform, chat.external_id, about=outbox.TEAM)
    owners = outbox.to_owners(stores, workspace)
    if not owners:
        return context.now + NOBODY
    more = {key: value for key, value in message.payload.items() if key in (bundles.ITEMS, OCCASION)}
    outbox.send(
        stores,
        workspace,
        owners,
        context.reply,
        kind=message.kind,
        key=message.dedup_key,
        now=context.now,
        client=stores.clients.get(workspace.id, message.client_id) if message.client_id else None,
        nudge_id=message.nudge_id,
        urgent=_urgent(context),
        more={**more, outbox.HOMELESS: not workspace.personal and not routed},
    )
    return None


def _gathered(context: RoutingContext) -> list[str]:
    """The kinds of the nudges a message bundles, read now: their route may have been chosen after they were added."""
    items = (context.stores.nudges.get(context.workspace.id, number) for number in bundles.items_of(context.message))
    return [str(nudge.kind) for nudge in items if nudge is not None]


def _urgent(context: RoutingContext) -> bool:
    """Whether the message is about safety, and so ignores quiet hours."""
    return context.message.kind == "part" and "safety" in context.reply.data.get("signals", ())


def _to_member(context: RoutingContext, member_id: int) -> Outgoing | datetime | None:
    stores, workspace, message = context.stores, context.workspace, context.message
    member = stores.members.get(workspace.id, member_id)
    if member is None:
        return None
    if message.payload.get(outbox.HOMELESS):
        word = Text(Msg("no-team-chat"), "quiet")
        context = replace(context, reply=replace(context.reply, parts=(*context.reply.parts, word)))
    accounts = [a for a in stores.members.accounts(workspace.id, member_id) if a.platform in context.platforms]
    near = _place(context)
    accounts.sort(key=lambda account: near is None or account.platform != near[0])
    for account in accounts:
        if account.private_chat is not None:
            return context.outgoing(account.platform, account.private_chat, about=member.name, language=member.language)
    if near is not None:
        _invite_to_private_chat(context, member, accounts, near)
    return context.now + LOOK_AGAIN


def _place(context: RoutingContext) -> tuple[str, str] | None:
    """Platform and chat in which to tell a person that a message waits.

    The chat they asked in, unless a client may read there and the team has a chat of its own; else the team's chat.
    """
    home = outbox.home(context.stores, context.workspace)
    if origin := context.message.payload.get(ORIGIN):
        platform, _, chat = origin.removeprefix("chat:").partition(":")
        known = context.stores.chats.find(platform, chat)
        if home is None or (known is not None and outbox.readable(known[1])):
            return platform, chat
    return (home.platform, home.external_id) if home is not None else None


def _invite_to_private_chat(
    context: RoutingContext, member: Member, accounts: Sequence[Account], near: tuple[str, str]
) -> None:
    """Post a button that opens the private chat, without any content; the message itself waits.

    A bot may not write to a person first. An answer invites at once; after that, and for anything else, at most once a
    week.
    """
    message = context.message
    if not any(account.platform == near[0] for account in accounts):
        return
    today = context.now.astimezone(ZoneInfo(context.workspace.zone or "UTC")).date()
    asked = message.kind == "reply" and message.attempts <= 1
    when = today.isoformat() if asked else "{}-{}".format(*today.isocalendar())
    button = Button(Msg("button-private"), "", "primary", "private")
    outbox.send(
        context.stores,
        context.workspace,
        [outbox.to_chat(*near)],
        Reply(parts=(Text(Msg("knock", name=member.name)), Choices((button,))), public=True, data={"kind": "notice"}),
        kind="notice",
        key=f"knock:{message.target}:{when}",
        now=context.now,
        urgent=asked or _urgent(context),
    )
