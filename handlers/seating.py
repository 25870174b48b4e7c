"""Who speaks, in which workspace and chat: opens ledgers, lets people in (docs/rules.md, "Members").

Writes members, chats and workspaces; never a line of a ledger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.domain.values import Account, Chat, Member, Role, Shared, Workspace
from handlers.invocation import Invocation
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.ports import Stores

SPOKEN = ("en", "ru", "pl", "he")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Where a line is said. `opened`: this very line opened the ledger, so that Parley asks who reads along."""

    workspace: Workspace
    member: Member
    chat: Chat | None
    opened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The speaker waits for an owner: what they say is kept until they are let in."""

    workspace: Workspace
    member: Member
    chat: Chat
    new: bool


def take(stores: Stores, said: Invocation, now: datetime) -> Seat | Held | Reply:
    """The seat of whoever said it; a reply where there is none (a stranger, a chat that is not open)."""
    match said.room.kind:
        case "console":
            return _console(stores, said, now)
        case "private":
            return _private(stores, said, now)
        case "group":
            return _team(stores, said, now) if said.room.team else _group(stores, said, now)


def console_workspace(stores: Stores, name: str, now: datetime, language: str | None = None) -> int:
    """The id of a console's workspace, created on first use, in the language of whoever came first."""
    workspace_id = stores.chats.team("console", name)
    if workspace_id is not None:
        return workspace_id
    workspace = stores.workspaces.create(name, now)
    chat = stores.chats.open(workspace.id, "console", name, "console", name, team=name)
    stores.chats.save(workspace.id, replace(chat, shared=Shared.NO))
    spoken = language if language in SPOKEN else workspace.language
    stores.workspaces.save(replace(workspace, home_chat_id=chat.id, members_mode="open", language=spoken))
    return workspace.id


def _console(stores: Stores, said: Invocation, now: datetime) -> Seat:
    workspace = stores.workspaces.get(console_workspace(stores, said.room.team, now, said.actor.language))
    chat = _chat(stores, workspace, said)
    member = stores.members.of_account(workspace.id, said.platform, said.actor.external_id)
    if member is None:
        role = Role(said.role) if said.role else Role.OWNER
        member = _join(stores, workspace, said, role)
    elif said.role and member.role is not Role(said.role):
        member = replace(member, role=Role(said.role))
        stores.members.save(workspace.id, member)
    if said.actor.language and member.language != said.actor.language:
        member = replace(member, language=said.actor.language)
        stores.members.save(workspace.id, member)
    return Seat(workspace=workspace, member=member, chat=chat)


def _private(stores: Stores, said: Invocation, now: datetime) -> Seat | Held | Reply:
    if said.room.team:
        return _team(stores, said, now)
    theirs = stores.members.workspaces_of(said.platform, said.actor.external_id)
    if not theirs:
        if said.actor.outsider or said.text.strip() != "/alone":
            return stranger()
        return _alone(stores, said, now)
    chosen = stores.members.chosen(said.platform, said.actor.external_id)
    if len(theirs) > 1 and chosen not in theirs:
        picked = said.text.removeprefix("/use ").strip()
        if not (said.text.startswith("/use ") and picked.isdigit() and int(picked) in theirs):
            return _which(stores, theirs)
        stores.members.choose(int(picked), said.platform, said.actor.external_id, now)
        chosen = int(picked)
    workspace = stores.workspaces.get(chosen if chosen is not None and chosen in theirs else theirs[0])
    member = stores.members.of_account(workspace.id, said.platform, said.actor.external_id)
    if member is None:
        return stranger()
    _attach(stores, workspace, member, said)
    if member.waiting:
        return Reply(parts=(Text(Msg("held-still")),), public=True)
    return Seat(workspace=workspace, member=member, chat=None)


def _which(stores: Stores, theirs: Sequence[int]) -> Reply:
    buttons = tuple(Button(Msg("value", value=stores.workspaces.get(n).name), f"/use {n}") for n in theirs)
    return Reply(parts=(Text(Msg("which-workspace")), Choices(buttons)), public=True)


def _alone(stores: Stores, said: Invocation, now: datetime) -> Seat:
    workspace = replace(stores.workspaces.create(said.actor.name, now), personal=True, language=_language(said))
    stores.workspaces.save(workspace)
    return Seat(workspace=workspace, member=_join(stores, workspace, said, Role.OWNER), chat=None)


def _group(stores: Stores, said: Invocation, now: datetime) -> Seat | Held | Reply:
    """A group of a platform without teams (Telegram): an administrator opens it."""
    known = stores.chats.find(said.platform, said.room.external_id)
    if known is None:
        if said.actor.outsider and said.actor.admin:
            button = Button(Msg("button-open-ledger"), "/open", "primary")
            return Reply(parts=(Text(Msg("press-to-open")), Choices((button,))), public=True)
        if said.actor.outsider or not said.actor.admin:
            return Reply(parts=(Text(Msg("not-opened")),), public=True)
        workspace = stores.workspaces.create(said.room.title or said.room.external_id, now)
        chat = stores.chats.open(workspace.id, said.platform, said.room.external_id, "group", said.room.title)
        workspace = replace(workspace, home_chat_id=chat.id, language=_language(said))
        stores.workspaces.save(workspace)
        return Seat(workspace=workspace, member=_join(stores, workspace, said, Role.OWNER), chat=chat, opened=True)
    workspace_id, chat = known
    workspace = stores.workspaces.get(workspace_id)
    chat = _refresh(stores, workspace, chat, said)
    member = stores.members.of_account(workspace.id, said.platform, said.actor.external_id)
    if member is None:
        if said.actor.outsider:
            return stranger()
        if said.actor.admin:
            member = _join(stores, workspace, said, Role.OWNER)
        elif chat.shared is Shared.YES:
            return stranger()
        elif workspace.members_mode == "open":
            member = _join(stores, workspace, said, Role.MEMBER)
        else:
            member = _join(stores, workspace, said, Role.MEMBER, waiting=True)
            return Held(workspace=workspace, member=member, chat=chat, new=True)
    _attach(stores, workspace, member, said)
    if member.waiting:
        return Held(workspace=workspace, member=member, chat=chat, new=False)
    return Seat(workspace=workspace, member=member, chat=chat)


def _team(stores: Stores, said: Invocation, now: datetime) -> Seat | Held | Reply:
    """A chat of a team that opens as a whole (Slack): its administrators are owners, its full members are members."""
    if said.actor.outsider:
        return stranger()
    workspace_id = stores.chats.team(said.platform, said.room.team)
    if workspace_id is None:
        workspace = stores.workspaces.create(said.room.title or said.room.team, now)
        chat = stores.chats.open(
            workspace.id,
            said.platform,
            said.room.external_id,
            said.room.kind,
            said.room.title,
            team=said.room.team,
        )
        workspace = replace(workspace, members_mode="open", language=_language(said))
        chat = _refresh(stores, workspace, chat, said)
        if said.room.kind == "group" and chat.postable and chat.shared is Shared.NO:
            workspace = replace(workspace, home_chat_id=chat.id)
        stores.workspaces.save(workspace)
    else:
        workspace = stores.workspaces.get(workspace_id)
        chat = _chat(stores, workspace, said)
    member = stores.members.of_account(workspace.id, said.platform, said.actor.external_id)
    if member is None:
        member = _join(stores, workspace, said, Role.OWNER if said.actor.admin else Role.MEMBER)
    _attach(stores, workspace, member, said)
    return Seat(workspace=workspace, member=member, chat=chat)


def _chat(stores: Stores, workspace: Workspace, said: Invocation) -> Chat:
    known = stores.chats.find(said.platform, said.room.external_id)
    if known is not None and known[0] == workspace.id:
        return _refresh(stores, workspace, known[1], said)
    chat = stores.chats.open(
        workspace.id, said.platform, said.room.external_id, said.room.kind, said.room.title, team=said.room.team
    )
    return _refresh(stores, workspace, chat, said)


def _refresh(stores: Stores, workspace: Workspace, chat: Chat, said: Invocation) -> Chat:
    """What the platform knows of a chat wins over what was known before: one that became shared is noticed."""
    shared = chat.shared
    if said.room.shared is not None:
        shared = Shared.YES if said.room.shared else Shared.NO
    fresh = replace(chat, shared=shared, postable=said.room.postable, title=said.room.title or chat.title)
    if fresh != chat:
        stores.chats.save(workspace.id, fresh)
    return fresh


def _join(stores: Stores, workspace: Workspace, said: Invocation, role: Role, *, waiting: bool = False) -> Member:
    handle = (said.actor.handle or said.actor.name).lower().replace(" ", "")
    member = stores.members.add(workspace.id, said.actor.name, handle, role, waiting=waiting)
    if said.actor.language in SPOKEN:
        member = replace(member, language=said.actor.language)
        stores.members.save(workspace.id, member)
    _attach(stores, workspace, member, said)
    return member


def _language(said: Invocation) -> str:
    """A ledger first speaks the language of whoever opens it."""
    return said.actor.language if said.actor.language in SPOKEN else "en"


def _attach(stores: Stores, workspace: Workspace, member: Member, said: Invocation) -> None:
    """Note the account, and the private chat once it is known."""
    accounts = stores.members.accounts(workspace.id, member.id)
    known = [a for a in accounts if a.platform == said.platform and a.external_id == said.actor.external_id]
    if known and (said.actor.private_chat is None or known[0].private_chat == said.actor.private_chat):
        return
    account = Account(
        platform=said.platform,
        external_id=said.actor.external_id,
        member_id=member.id,
        private_chat=said.actor.private_chat or (None if known else said.actor.may_reach),
    )
    stores.members.attach(workspace.id, account)


def stranger() -> Reply:
    """What someone hears who is no member anywhere: how to begin, and nothing of any ledger."""
    parts: tuple[Part, ...] = (
        Text(Msg("stranger")),
        Choices((Button(Msg("button-alone"), "/alone", "primary"),)),
    )
    return Reply(parts=parts, public=True)
