"""Links chats to one ledger, and a person's accounts to one member, by a single-use code.

docs/rules.md, "Joining". Moves people and chats between workspaces; never a line of a ledger.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Account, Member, Role, Shared, Workspace
from handlers.invocation import Invocation
from handlers.messages import Msg, Reply, Text
from handlers.ports import Giver, Stores

LIVES = timedelta(minutes=15)
SPAN = timedelta(hours=1)
#: Rate limits over that span: codes issued to one member, and codes typed by one account, in one chat.
GIVEN = 5
TYPED_BY_ONE = 5
TYPED_IN_A_CHAT = 10


def give(ctx: Context) -> Reply:
    """Issue a new code, shown to the asker only. Raises Refusal("link-too-many")."""
    links, member = ctx.stores.links, ctx.member
    if links.given(ctx.workspace.id, member.id, ctx.now - SPAN) >= GIVEN:
        raise Refusal("link-too-many")
    code = links.give(ctx.workspace.id, member.id, ctx.now, ctx.now + LIVES)
    how = "link-how-owner" if ctx.may(Role.OWNER) else "link-how-member"
    minutes = LIVES // timedelta(minutes=1)
    return Reply(
        parts=(
            Text(Msg("link-code", name=ctx.workspace.name, minutes=minutes), "title"),
            Text(f"/link {code}", "mono"),
            Text(Msg(how), "quiet"),
        ),
        data={"code": code},
        confidential=True,
    )


def take(ctx: Context, code: str) -> Reply:
    """Redeem a code: in a private chat it links the speaker's account, elsewhere the chat.

    Raises Refusal, and then the code remains valid.
    """
    invocation = ctx.invocation
    giver = _spend(ctx.stores, invocation, code, ctx.now)
    if giver is None:
        return _unknown()
    private = invocation.room.kind == "private"
    if giver.workspace_id == ctx.workspace.id and not private:
        raise Refusal("link-one-ledger")
    if private and (giver.workspace_id == ctx.workspace.id or not invocation.room.team):
        return _person(ctx.stores, invocation, giver, ctx.now)
    return _chat(ctx, giver)


def opens_a_door(invocation: Invocation) -> bool:
    """Whether a person without a membership may type a code here: in a private chat that belongs to no team."""
    return invocation.room.kind == "private" and not invocation.room.team and not invocation.actor.outsider


def stranger(stores: Stores, invocation: Invocation, code: str, now: datetime) -> Reply:
    """Redeem a code for a person without a ledger, in their private chat."""
    giver = _spend(stores, invocation, code, now)
    return _unknown() if giver is None else _person(stores, invocation, giver, now)


def _spend(stores: Stores, invocation: Invocation, code: str, now: datetime) -> Giver | None:
    """The member who issued the code, which is used up. Raises Refusal("link-too-many") after too many attempts."""
    account, chat = invocation.actor.external_id, invocation.room.external_id
    by, here = stores.links.tries(invocation.platform, account, chat, now - SPAN)
    if by >= TYPED_BY_ONE or here >= TYPED_IN_A_CHAT:
        raise Refusal("link-too-many")
    stores.links.tried(invocation.platform, account, chat, now)
    return stores.links.take(code, now)


def _unknown() -> Reply:
    """The reply to an unknown code. Not a refusal, because that would roll back the record of the attempt."""
    code = "link-unknown"
    parts = (Text(Msg(f"error-{code}")), Text(Msg(f"mend-{code}")))
    return Reply(parts=parts, public=True, error=code, data={"code": code, "mend": f"mend-{code}"})


def _person(stores: Stores, invocation: Invocation, giver: Giver, now: datetime) -> Reply:
    """Link the speaker's account to the member who issued the code, with that member's rights.

    Raises Refusal("link-same-person"), and ("link-outranks") for a speaker with more rights here than the issuer, so
    that a person cannot be tricked into giving up their rights.
    """
    workspace = stores.workspaces.lock(giver.workspace_id)
    member = stores.members.get(workspace.id, giver.member_id)
    assert member is not None  # the database guarantees that a code has its member
    before = stores.members.of_account(workspace.id, invocation.platform, invocation.actor.external_id)
    if before is not None and before.id == member.id:
        raise Refusal("link-same-person")
    if before is not None and before.role.rank > member.role.rank:
        raise Refusal("link-outranks")
    if before is not None:
        stores.members.absorb(workspace.id, before.id, member.id)
    account = Account(
        platform=invocation.platform,
        external_id=invocation.actor.external_id,
        member_id=member.id,
        private_chat=invocation.actor.private_chat,
    )
    stores.members.attach(workspace.id, account)
    stores.members.choose(workspace.id, invocation.platform, invocation.actor.external_id, now)
    return Reply(parts=(Text(Msg("link-person", member=member.name, name=workspace.name)),))


def _chat(ctx: Context, giver: Giver) -> Reply:
    """Merge the chats of the ledger without clients into the other ledger. Raises Refusal."""
    stores, here = ctx.stores, ctx.workspace
    if not ctx.may(Role.OWNER):
        raise Refusal("not-permitted", role=Msg("role-owner"), command="link")
    there = stores.workspaces.lock(giver.workspace_id)
    asked = stores.members.get(there.id, giver.member_id)
    if asked is None or asked.role is not Role.OWNER:
        raise Refusal("link-not-owner")
    if _empty(stores, here):
        source, target, owner = here, there, ctx.member
    elif _empty(stores, there):
        source, target, owner = there, here, asked
    else:
        raise Refusal("link-two-ledgers")
    _pour(stores, source, target, owner)
    parts = (Text(Msg("link-joined", name=target.name)), Text(Msg("link-you-too"), "quiet"))
    return Reply(parts=parts, public=True, data={"workspace": target.name})


def moved(stores: Stores, platform: str, before: str, after: str) -> None:
    """A group lives on under another id. A ledger that was opened there meanwhile and holds no client gives way."""
    old, new = stores.chats.find(platform, before), stores.chats.find(platform, after)
    if old is not None and new is not None and old[0] != new[0]:
        locked = {number: stores.workspaces.lock(number) for number in sorted((old[0], new[0]))}
        source, target = locked[new[0]], locked[old[0]]
        if _empty(stores, source):
            _pour(stores, source, target)
            shared = old[1].shared if new[1].shared is Shared.UNKNOWN else new[1].shared
            stores.chats.save(target.id, replace(new[1], shared=shared))
    stores.chats.moved(platform, before, after)


def _pour(stores: Stores, source: Workspace, target: Workspace, owner: Member | None = None) -> None:
    """The chats and people of a ledger that holds no client belong to the other. `owner` keeps an owner's rights."""
    for member in stores.members.list(source.id):
        _bring(stores, source, target, member, owner=owner is not None and member.id == owner.id)
    stores.links.join(source.id, target.id)
    home = target.home_chat_id or source.home_chat_id
    stores.workspaces.save(replace(target, home_chat_id=home, personal=target.personal and owner is None))
    # A ledger that no chat reaches any more must send nothing.
    over = replace(source, home_chat_id=None, digest_on=False, digest_from=None, pulse=False, pulse_from=None)
    stores.workspaces.save(over)


def _empty(stores: Stores, workspace: Workspace) -> bool:
    """Whether a ledger holds no clients, archived ones included."""
    return not any(stores.clients.list(workspace.id, archived=archived) for archived in (False, True))


def _bring(stores: Stores, source: Workspace, target: Workspace, member: Member, *, owner: bool) -> None:
    """Move one member with all their accounts.

    A person known in the target keeps their role there; of the others only the one who linked the two ledgers keeps an
    owner's rights.
    """
    accounts = stores.members.accounts(source.id, member.id)
    person = next(_known(stores, target, accounts), None)
    if person is None:
        role = Role.MEMBER if member.role is Role.OWNER and not owner else member.role
        fresh = stores.members.add(target.id, member.name, member.handle, role, waiting=member.waiting)
        person = replace(member, id=fresh.id, handle=fresh.handle, role=role)
        stores.members.save(target.id, person)
    for account in accounts:
        if stores.members.of_account(target.id, account.platform, account.external_id) is None:
            stores.members.attach(target.id, replace(account, member_id=person.id))


def _known(stores: Stores, workspace: Workspace, accounts: Sequence[Account]) -> Iterator[Member]:
    """The members of a workspace with any of these accounts."""
    for account in accounts:
        member = stores.members.of_account(workspace.id, account.platform, account.external_id)
        if member is not None:
            yield member
