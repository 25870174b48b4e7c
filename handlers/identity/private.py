"""A private chat: the ledgers a person belongs to, of which one is chosen, or one of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from handlers.command import parsing
from handlers.domain.values import Role, Workspace
from handlers.identity.join import answer, language_of, stranger
from handlers.identity.session import NotAdmitted, Session
from handlers.invocation import Invocation
from handlers.messages import Button, Choices, Msg, Reply, Text
from handlers.ports import Stores
from handlers.services.members import presence
from handlers.services.people.accounts import follow_everywhere, join


def resolve(stores: Stores, invocation: Invocation, now: datetime) -> Session | NotAdmitted:
    """A private chat is a person's own door to the ledgers they belong to; with none, to one of their own."""
    theirs = {
        n: stores.workspaces.get(n)
        for n in stores.members.workspaces_of(invocation.platform, invocation.actor.external_id)
    }
    line = invocation.text.strip()
    if line == "/alone" and not invocation.actor.outsider:
        return _alone(stores, invocation, theirs, now)
    presence.reached(stores, invocation.platform, invocation.actor.external_id, invocation.room.external_id, now)
    follow_everywhere(stores, invocation.platform, invocation.actor)
    members = {n: stores.members.of_account(n, invocation.platform, invocation.actor.external_id) for n in theirs}
    seats = {n: member for n, member in members.items() if member is not None and not member.waiting}
    if not seats:
        return NotAdmitted(reply=answer("held-still")) if theirs else stranger(invocation)
    picked = parsing.whole(line.removeprefix("/use ")) if line.startswith("/use ") else None
    chosen = picked if picked in seats else stores.members.chosen(invocation.platform, invocation.actor.external_id)
    if chosen not in seats:
        if len(seats) > 1:
            return NotAdmitted(reply=which({n: theirs[n] for n in seats}))
        (chosen,) = seats
    return Session(workspace=theirs[chosen], member=seats[chosen], chat=None)


def which(theirs: Mapping[int, Workspace]) -> Reply:
    """Which of a person's ledgers a private chat is about."""
    buttons = tuple(Button(Msg("value", value=workspace.name), f"/use {n}") for n, workspace in theirs.items())
    return Reply(parts=(Text(Msg("which-workspace")), Choices(buttons)), public=True)


def _alone(stores: Stores, invocation: Invocation, theirs: Mapping[int, Workspace], now: datetime) -> Session:
    """A ledger of one's own: the one there is, else a new one; the private chat speaks to it from here on."""
    workspace = next((known for known in theirs.values() if known.personal), None)
    member = None
    if workspace is not None:
        member = stores.members.of_account(workspace.id, invocation.platform, invocation.actor.external_id)
    else:
        workspace = replace(
            stores.workspaces.create(invocation.actor.name, now), personal=True, language=language_of(invocation)
        )
        stores.workspaces.save(workspace)
    member = member or join(stores, workspace, invocation, Role.OWNER)
    stores.members.choose(workspace.id, invocation.platform, invocation.actor.external_id, now)
    return Session(workspace=workspace, member=member, chat=None)
