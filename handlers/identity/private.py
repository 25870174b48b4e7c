"""Identity in a private chat: it speaks to one ledger of the person, chosen among those they belong to."""

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
    """The session in the chosen ledger, or in the only one; several without a choice are asked about.

    `/use N` selects for its own line (the command saves the choice); `/alone` opens a personal ledger.
    """
    theirs = {
        n: stores.workspaces.get(n)
        for n in stores.members.workspaces_of(invocation.platform, invocation.actor.external_id)
    }
    line = invocation.text.strip()
    if line == "/alone" and not invocation.actor.outsider:
        return _personal(stores, invocation, theirs, now)
    presence.reached(stores, invocation.platform, invocation.actor.external_id, invocation.room.external_id, now)
    follow_everywhere(stores, invocation.platform, invocation.actor)
    members = {n: stores.members.of_account(n, invocation.platform, invocation.actor.external_id) for n in theirs}
    memberships = {n: member for n, member in members.items() if member is not None and not member.waiting}
    if not memberships:
        return NotAdmitted(reply=answer("held-still")) if theirs else stranger(invocation)
    picked = parsing.whole(line.removeprefix("/use ")) if line.startswith("/use ") else None
    chosen = (
        picked if picked in memberships else stores.members.chosen(invocation.platform, invocation.actor.external_id)
    )
    if chosen not in memberships:
        if len(memberships) > 1:
            return NotAdmitted(reply=which({n: theirs[n] for n in memberships}))
        (chosen,) = memberships
    return Session(workspace=theirs[chosen], member=memberships[chosen], chat=None)


def which(theirs: Mapping[int, Workspace]) -> Reply:
    """Ask which of these ledgers the private chat speaks to."""
    buttons = tuple(Button(Msg("value", value=workspace.name), f"/use {n}") for n, workspace in theirs.items())
    return Reply(parts=(Text(Msg("which-workspace")), Choices(buttons)), public=True)


def _personal(stores: Stores, invocation: Invocation, theirs: Mapping[int, Workspace], now: datetime) -> Session:
    """The person's personal ledger, created if there is none. The private chat speaks to it from now on."""
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
