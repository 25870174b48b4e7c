"""Clients by what is being typed, for a field that completes names. Reads only; for members only."""

from __future__ import annotations

from handlers.domain.values import Role
from handlers.input.names import normal
from handlers.ports import Stores

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
    wanted = normal(typed)
    rows = stores.clients.named(workspace_id)
    shown: dict[int, str] = {}
    fits: dict[int, bool] = {}
    for client_id, name in rows:
        shown.setdefault(client_id, name)
        known = normal(name)
        if wanted in known:
            fits[client_id] = fits.get(client_id, False) or known.startswith(wanted)
    found = sorted(fits, key=lambda each: (not fits[each], normal(shown[each])))
    return tuple((each, shown[each]) for each in found[:MOST])
