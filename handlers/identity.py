"""Who speaks, in which workspace and chat: opens ledgers, lets people in (docs/rules.md, "Members").

Writes members, chats and workspaces; never a line of a ledger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.command import parsing
from handlers.domain.values import Account, Chat, Member, Role, Shared, Workspace
from handlers.invocation import Invocation
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.ports import Stores
from handlers.services.members import admission, presence
from handlers.services.outbox import messages as outbox

SPOKEN = ("en", "ru", "pl", "he")
_OLD_CODES = {"iw": "he"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Where a line is said. `opened`: this very line opened the ledger, so that Parley asks who reads along."""

    workspace: Workspace
    member: Member
    chat: Chat | None
    opened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingMember:
    """The speaker waits for an owner: what they say is kept until they are let in."""

    workspace: Workspace
    member: Member
    chat: Chat


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAdmitted:
    """No seat; `reply` says why, and shows nothing of any ledger. `helped`: what there is, is told all the same."""

    reply: Reply
    helped: bool = True


def resolve(stores: Stores, invocation: Invocation, now: datetime) -> Session | PendingMember | NotAdmitted:
    """The seat of whoever said it, if they have one."""
    if invocation.room.kind == "console":
        return _console(stores, invocation, now)
    if invocation.room.team:
        return _team(stores, invocation, now)
    return _private(stores, invocation, now) if invocation.room.kind == "private" else _group(stores, invocation, now)


def spoken(tag: str | None) -> str | None:
    """The language of a platform's tag ("pl", "ru-RU"), None where Parley does not speak it."""
    code = (tag or "").replace("_", "-").partition("-")[0].lower()
    code = _OLD_CODES.get(code, code)
    return code if code in SPOKEN else None


def console_workspace(stores: Stores, name: str, now: datetime, language: str | None = None) -> int:
    """The id of a console's workspace, created on first use, in the language of whoever came first."""
    workspace_id = stores.chats.team("console", name)
    if workspace_id is not None:
        return workspace_id
    workspace = stores.workspaces.create(name, now)
    chat = stores.chats.open(workspace.id, "console", name, "console", name, team=name)
    stores.chats.save(workspace.id, replace(chat, shared=Shared.NO))
    language = spoken(language) or workspace.language
    stores.workspaces.save(replace(workspace, home_chat_id=chat.id, members_mode="open", language=language))
    return workspace.id


def _console(stores: Stores, invocation: Invocation, now: datetime) -> Session:
    workspace = stores.workspaces.get(console_workspace(stores, invocation.room.team, now, invocation.actor.language))
    chat = _chat(stores, workspace, invocation)
    before = stores.members.of_account(workspace.id, invocation.platform, invocation.actor.external_id)
    member = before or _join(stores, workspace, invocation, Role(invocation.role or Role.OWNER))
    asked = replace(
        member,
        role=Role(invocation.role or member.role),
        language=spoken(invocation.actor.language) or member.language,
    )
    if asked != member:
        stores.members.save(workspace.id, asked)
    return Session(workspace=workspace, member=asked, chat=chat)


def _private(stores: Stores, invocation: Invocation, now: datetime) -> Session | NotAdmitted:
    """A private chat is a person's own door to the ledgers they belong to; with none, to one of their own."""
    theirs = {
        n: stores.workspaces.get(n)
        for n in stores.members.workspaces_of(invocation.platform, invocation.actor.external_id)
    }
    line = invocation.text.strip()
    if line == "/alone" and not invocation.actor.outsider:
        return _alone(stores, invocation, theirs, now)
    presence.reached(stores, invocation.platform, invocation.actor.external_id, invocation.room.external_id, now)
    members = {n: stores.members.of_account(n, invocation.platform, invocation.actor.external_id) for n in theirs}
    seats = {n: member for n, member in members.items() if member is not None and not member.waiting}
    if not seats:
        return NotAdmitted(reply=_reply("held-still")) if theirs else stranger(invocation)
    picked = parsing.whole(line.removeprefix("/use ")) if line.startswith("/use ") else None
    chosen = picked if picked in seats else stores.members.chosen(invocation.platform, invocation.actor.external_id)
    if chosen not in seats:
        if len(seats) > 1:
            return NotAdmitted(reply=which({n: theirs[n] for n in seats}))
        (chosen,) = seats
    return Session(workspace=theirs[chosen], member=seats[chosen], chat=None)


def which(theirs: Mapping[int, Workspace]) -> Reply:
    """Which of a person's ledgers a private chat is about."""
    buttons = tuple(Button(Msg("value", value=each.name), f"/use {n}") for n, each in theirs.items())
    return Reply(parts=(Text(Msg("which-workspace")), Choices(buttons)), public=True)


def _alone(stores: Stores, invocation: Invocation, theirs: Mapping[int, Workspace], now: datetime) -> Session:
    """A ledger of one's own: the one there is, else a new one; the private chat speaks to it from here on."""
    workspace = next((each for each in theirs.values() if each.personal), None)
    member = None
    if workspace is not None:
        member = stores.members.of_account(workspace.id, invocation.platform, invocation.actor.external_id)
    else:
        workspace = replace(
            stores.workspaces.create(invocation.actor.name, now), personal=True, language=_language(invocation)
        )
        stores.workspaces.save(workspace)
    member = member or _join(stores, workspace, invocation, Role.OWNER)
    stores.members.choose(workspace.id, invocation.platform, invocation.actor.external_id, now)
    return Session(workspace=workspace, member=member, chat=None)


def _group(stores: Stores, invocation: Invocation, now: datetime) -> Session | PendingMember | NotAdmitted:
    """A group of a platform without teams (Telegram): an administrator opens it."""
    known = stores.chats.find(invocation.platform, invocation.room.external_id)
    if known is None:
        return _open_group(stores, invocation, now)
    workspace = stores.workspaces.get(known[0])
    chat = _refresh(stores, workspace, known[1], invocation)
    member = stores.members.of_account(workspace.id, invocation.platform, invocation.actor.external_id)
    team_only = chat.shared is Shared.NO
    if member is None:
        if invocation.actor.outsider:
            return NotAdmitted(reply=_reply("anonymous"))
        if chat.shared is Shared.YES:
            return stranger(invocation)
        owner = team_only and bool(invocation.actor.admin)
        waits = not owner and not (team_only and workspace.members_mode == "open")
        member = _join(stores, workspace, invocation, Role.OWNER if owner else Role.MEMBER, waiting=waits)
    elif member.waiting and team_only and invocation.actor.admin:
        member = replace(member, role=Role.OWNER)
        admission.let_in(stores, workspace.id, member, now)
        member = replace(member, waiting=False)
    _attach(stores, workspace, member, invocation)
    if member.waiting:
        return PendingMember(workspace=workspace, member=member, chat=chat)
    return Session(workspace=workspace, member=member, chat=chat)


def _open_group(stores: Stores, invocation: Invocation, now: datetime) -> Session | NotAdmitted:
    """The first command of an administrator opens the ledger; others hear only how that is done."""
    if invocation.actor.outsider:
        button = Button(Msg("button-open-ledger"), "/open", "primary")
        return NotAdmitted(reply=_reply("press-to-open", button), helped=False)
    if not invocation.actor.admin:
        unknown = invocation.actor.admin is None
        return NotAdmitted(reply=_reply("admins-unknown" if unknown else "not-opened"), helped=False)
    workspace = stores.workspaces.create(invocation.room.title or invocation.room.external_id, now)
    chat = stores.chats.open(
        workspace.id, invocation.platform, invocation.room.external_id, "group", invocation.room.title
    )
    workspace = replace(workspace, home_chat_id=chat.id, language=_language(invocation))
    stores.workspaces.save(workspace)
    member = _join(stores, workspace, invocation, Role.OWNER)
    return Session(workspace=workspace, member=member, chat=_refresh(stores, workspace, chat, invocation), opened=True)


def _team(stores: Stores, invocation: Invocation, now: datetime) -> Session | NotAdmitted:
    """A chat of a team that opens as a whole (Slack): its administrators are owners, its full members are members.

    Who could not be looked up is known by their account alone: a member stays one, nobody becomes one.
    """
    workspace_id = stores.chats.team(invocation.platform, invocation.room.team)
    member = None
    if workspace_id is not None:
        member = stores.members.of_account(workspace_id, invocation.platform, invocation.actor.external_id)
    unsure = invocation.actor.admin is None
    if invocation.actor.outsider and (member is None or not unsure):
        return NotAdmitted(reply=_reply("not-looked-up" if unsure else "outsider"))
    workspace = _open_team(stores, invocation, now) if workspace_id is None else stores.workspaces.get(workspace_id)
    chat = _chat(stores, workspace, invocation)
    if member is None:
        member = _join(stores, workspace, invocation, Role.OWNER if invocation.actor.admin else Role.MEMBER)
    elif invocation.actor.admin and not outbox.owners(stores, workspace):
        member = replace(member, role=Role.OWNER)
        stores.members.save(workspace.id, member)
    _attach(stores, workspace, member, invocation)
    return Session(workspace=workspace, member=member, chat=chat)


def _open_team(stores: Stores, invocation: Invocation, now: datetime) -> Workspace:
    room = invocation.room
    workspace = stores.workspaces.create(room.title or room.team, now)
    chat = stores.chats.open(workspace.id, invocation.platform, room.external_id, room.kind, room.title, team=room.team)
    workspace = replace(workspace, members_mode="open", language=_language(invocation))
    if room.kind == "group" and room.postable and not room.shared:
        workspace = replace(workspace, home_chat_id=chat.id)
    stores.workspaces.save(workspace)
    return workspace


def _chat(stores: Stores, workspace: Workspace, invocation: Invocation) -> Chat:
    known = stores.chats.find(invocation.platform, invocation.room.external_id)
    if known is not None and known[0] == workspace.id:
        return _refresh(stores, workspace, known[1], invocation)
    chat = stores.chats.open(
        workspace.id,
        invocation.platform,
        invocation.room.external_id,
        invocation.room.kind,
        invocation.room.title,
        team=invocation.room.team,
    )
    return _refresh(stores, workspace, chat, invocation)


def _refresh(stores: Stores, workspace: Workspace, chat: Chat, invocation: Invocation) -> Chat:
    """What the platform knows of a chat wins over what was known before: one that became shared is noticed.

    A platform that tells (one with teams) and does not know right now makes a chat one of which nobody knows; where
    it never tells, what a person answered stands.
    """
    shared = chat.shared
    if invocation.room.shared is not None:
        shared = Shared.YES if invocation.room.shared else Shared.NO
    elif invocation.room.team:
        shared = Shared.UNKNOWN
    fresh = replace(chat, shared=shared, postable=invocation.room.postable, title=invocation.room.title or chat.title)
    if fresh != chat:
        stores.chats.save(workspace.id, fresh)
    return fresh


def _join(stores: Stores, workspace: Workspace, invocation: Invocation, role: Role, *, waiting: bool = False) -> Member:
    handle = invocation.actor.handle or invocation.actor.name
    member = stores.members.add(workspace.id, invocation.actor.name, handle, role, waiting=waiting)
    language = spoken(invocation.actor.language)
    if language is not None:
        member = replace(member, language=language)
        stores.members.save(workspace.id, member)
    _attach(stores, workspace, member, invocation)
    return member


def _language(invocation: Invocation) -> str:
    """A ledger first speaks the language of whoever opens it."""
    return spoken(invocation.actor.language) or "en"


def _attach(stores: Stores, workspace: Workspace, member: Member, invocation: Invocation) -> None:
    """Note the account, and the private chat once it is known."""
    accounts = stores.members.accounts(workspace.id, member.id)
    known = [a for a in accounts if a.platform == invocation.platform and a.external_id == invocation.actor.external_id]
    if known and (invocation.actor.private_chat is None or known[0].private_chat == invocation.actor.private_chat):
        return
    account = Account(
        platform=invocation.platform,
        external_id=invocation.actor.external_id,
        member_id=member.id,
        # Whether a private chat was opened nobody tells: it is tried once, and closed when it cannot be written to.
        private_chat=invocation.actor.private_chat or (None if known else invocation.actor.may_reach),
    )
    stores.members.attach(workspace.id, account)


def stranger(invocation: Invocation) -> NotAdmitted:
    """Who is no member hears how to begin, where a client may read along no more than that they are none."""
    if invocation.room.kind == "group":
        return NotAdmitted(reply=_reply("outsider"))
    return NotAdmitted(reply=_reply("stranger", Button(Msg("button-alone"), "/alone", "primary")))


def _reply(message: str, *buttons: Button) -> Reply:
    parts: tuple[Part, ...] = (Text(Msg(message)),)
    return Reply(parts=(*parts, Choices(buttons)) if buttons else parts, public=True)
