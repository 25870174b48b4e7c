"""Autocompletes client names in a platform's field. Reads only; for members only."""

from __future__ import annotations

from handlers.domain.values import Role
from handlers.ports import Stores
from handlers.resolver.completion import complete
from handlers.resolver.recent import index_of

#: The most suggestions a platform lists.
MOST = 90


def clients(stores: Stores, platform: str, team: str, person: str, typed: str) -> tuple[tuple[int, str], ...]:
    """(id, name) of the clients that match what was typed: each once, prefix matches first, then by name.

    Empty for a person who may not log: a non-member, a member not admitted yet, or a read-only one.
    """
    workspace_id = stores.chats.team(platform, team)
    member = stores.members.of_account(workspace_id, platform, person) if workspace_id is not None else None
    if workspace_id is None or member is None or member.waiting or member.role.rank < Role.MEMBER.rank:
        return ()
    index = index_of(stores.clients.named(workspace_id))
    return tuple((client_id, index.shown[client_id]) for client_id in complete(index, typed)[:MOST])
