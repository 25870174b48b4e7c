"""Members and their accounts on the platforms: one joins, an account is attached, name and handle follow the platform.

A person is known by the platform's id. What others call them is what the platform says now (docs/rules.md, "Members").
"""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.values import Account, Member, Role, Workspace, as_handle
from handlers.invocation import Actor, Invocation
from handlers.lexicon import spoken
from handlers.ports import Stores


def join(stores: Stores, workspace: Workspace, invocation: Invocation, role: Role, *, waiting: bool = False) -> Member:
    """Make the speaker a member."""
    handle = invocation.actor.handle or invocation.actor.name
    member = stores.members.add(workspace.id, invocation.actor.name, handle, role, waiting=waiting)
    language = spoken(invocation.actor.language)
    if language is not None:
        member = replace(member, language=language)
        stores.members.save(workspace.id, member)
    return attach(stores, workspace, member, invocation)


def attach(stores: Stores, workspace: Workspace, member: Member, invocation: Invocation) -> Member:
    """Note the account, and the private chat once it is known; the member as the platform names them now."""
    accounts = stores.members.accounts(workspace.id, member.id)
    known = [a for a in accounts if a.platform == invocation.platform and a.external_id == invocation.actor.external_id]
    if not known or (
        invocation.actor.private_chat is not None and known[0].private_chat != invocation.actor.private_chat
    ):
        account = Account(
            platform=invocation.platform,
            external_id=invocation.actor.external_id,
            member_id=member.id,
            # Whether a private chat was opened nobody tells: it is tried once, and closed when it fails.
            private_chat=invocation.actor.private_chat or (None if known else invocation.actor.may_reach),
        )
        stores.members.attach(workspace.id, account)
    return follow(stores, workspace.id, member, invocation.platform, invocation.actor)


def follow(stores: Stores, workspace_id: int, member: Member, platform: str, actor: Actor) -> Member:
    """The member with the name and handle that the platform gives them now.

    A person with accounts on several platforms is named by the first of them. Nothing is taken from an actor whom the
    platform could not look up.
    """
    name = actor.name or member.name
    handle = as_handle(actor.handle) or as_handle(actor.name) or member.handle
    if actor.outsider or (name, handle) == (member.name, member.handle):
        return member
    accounts = stores.members.accounts(workspace_id, member.id)
    if not accounts or (accounts[0].platform, accounts[0].external_id) != (platform, actor.external_id):
        return member
    holder = stores.members.by_handle(workspace_id, handle)
    if holder is not None and holder.id != member.id:
        if actor.handle and _first_platform(stores, workspace_id, holder) == platform:
            # The platform has one owner of a handle at a time: it has passed on to this one.
            free = stores.members.free_handle(workspace_id, holder.name)
            stores.members.save(workspace_id, replace(holder, handle=free))
        elif member.handle.startswith(handle):
            handle = member.handle
        else:
            handle = stores.members.free_handle(workspace_id, handle)
    fresh = replace(member, name=name, handle=handle)
    if fresh != member:
        stores.members.save(workspace_id, fresh)
    return fresh


def follow_everywhere(stores: Stores, platform: str, actor: Actor) -> None:
    """The same in every workspace the account belongs to."""
    for workspace_id in stores.members.workspaces_of(platform, actor.external_id):
        member = stores.members.of_account(workspace_id, platform, actor.external_id)
        if member is not None:
            follow(stores, workspace_id, member, platform, actor)


def _first_platform(stores: Stores, workspace_id: int, member: Member) -> str:
    accounts = stores.members.accounts(workspace_id, member.id)
    return accounts[0].platform if accounts else ""
