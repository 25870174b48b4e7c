"""Adds members, attaches their platform accounts, and updates name and handle from the platform.

A person is identified by the platform's id; name and handle are the platform's current ones (docs/rules.md, "Members").
"""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.values import Account, Member, Role, Workspace, as_handle
from handlers.invocation import Actor, Invocation
from handlers.lexicon import spoken
from handlers.ports import Stores


def join(stores: Stores, workspace: Workspace, invocation: Invocation, role: Role, *, waiting: bool = False) -> Member:
    """Add the speaker as a member with this account. `waiting`: an owner has to let them in first."""
    handle = invocation.actor.handle or invocation.actor.name
    member = stores.members.add(workspace.id, invocation.actor.name, handle, role, waiting=waiting)
    language = spoken(invocation.actor.language)
    if language is not None:
        member = replace(member, language=language)
        stores.members.save(workspace.id, member)
    return attach(stores, workspace, member, invocation)


def attach(stores: Stores, workspace: Workspace, member: Member, invocation: Invocation) -> Member:
    """Save the speaker's account and its private chat, if known; returns the member with current name and handle."""
    accounts = stores.members.accounts(workspace.id, member.id)
    known = [a for a in accounts if a.platform == invocation.platform and a.external_id == invocation.actor.external_id]
    if not known or (
        invocation.actor.private_chat is not None and known[0].private_chat != invocation.actor.private_chat
    ):
        account = Account(
            platform=invocation.platform,
            external_id=invocation.actor.external_id,
            member_id=member.id,
            # No event tells whether a private chat is open: sending there is tried once, and a failure closes it.
            private_chat=invocation.actor.private_chat or (None if known else invocation.actor.may_reach),
        )
        stores.members.attach(workspace.id, account)
    return follow(stores, workspace.id, member, invocation.platform, invocation.actor)


def follow(stores: Stores, workspace_id: int, member: Member, platform: str, actor: Actor) -> Member:
    """Update the member's name and handle to the platform's current ones; returns the member.

    The first account names a person who has several. An actor whom the platform could not look up changes nothing.
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
            # A platform gives a handle to one person at a time, so the previous holder has lost it.
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
    """Update name and handle, as `follow` does, in every workspace of the account."""
    for workspace_id in stores.members.workspaces_of(platform, actor.external_id):
        member = stores.members.of_account(workspace_id, platform, actor.external_id)
        if member is not None:
            follow(stores, workspace_id, member, platform, actor)


def _first_platform(stores: Stores, workspace_id: int, member: Member) -> str:
    accounts = stores.members.accounts(workspace_id, member.id)
    return accounts[0].platform if accounts else ""
