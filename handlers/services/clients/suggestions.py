"""Clients by what is being typed, for a field that completes names. Reads only; for members only."""

from __future__ import annotations

from handlers.domain.values import Role
from handlers.ports import Stores
from handlers.resolver.completion import complete
from handlers.resolver.recent import index_of

#: More no platform lists.
MOST = 90


def clients(stores: Stores, platform: str, team: str, person: str, typed: str) -> tuple[tuple[int, str], ...]:
    """(id, name) of the clients that fit what was typed, each once, those that begin so first, then by name.

    Nothing for whoever may not log: a person who is no member there, is not let in yet, or only looks on.
    """
    workspace_id = stores.chats.team(platform, team)
    member = stores.members.of_account(workspace_id, platform, person) if workspace_id is not None else None
    if workspace_id is None or member is None or member.waiting or member.role.rank < Role.MEMBER.rank:
        return ()
    index = index_of(stores.clients.named(workspace_id))
    return tuple((each, index.shown[each]) for each in complete(index, typed)[:MOST])
