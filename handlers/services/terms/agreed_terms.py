"""The terms agreed with a client, and the house's own rules: dated and versioned, never overwritten.

docs/rules.md, "Terms". A client's are lines of its ledger, the house's are a text of the workspace.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.command.spec import Context
from handlers.domain.values import Client, Entry, HouseText, Kind, Stage, Workspace
from handlers.messages import Button, Day, Msg
from handlers.ports import Stores

KEY = "terms"


def versions(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Every version that was agreed and still stands, the oldest first."""
    found = (each for each in entries if each.kind is Kind.TERMS and each.counts)
    return tuple(sorted(found, key=lambda each: (each.occurred_at, each.number)))


def current(entries: Iterable[Entry]) -> Entry | None:
    """The terms in force."""
    every = versions(entries)
    return every[-1] if every else None


def house(stores: Stores, workspace: Workspace) -> HouseText | None:
    """The house's own rules, the same for every client; None where there are none."""
    return stores.texts.current(workspace.id, KEY)


def offer(ctx: Context, client: Client) -> tuple[Button, ...]:
    """The five-line card, for an active client that has no terms yet: most of what goes wrong begins with what nobody
    agreed."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    if client.stage is not Stage.ACTIVE or current(lines) is not None:
        return ()
    return (Button(Msg("button-agree-terms"), f"/terms ~{client.id} card", "primary"),)


def rows(seen: Sequence[Entry]) -> list[tuple[Msg, Msg | str]]:
    """The card's row: since when the terms stand."""
    agreed = current(seen)
    if agreed is None:
        return []
    return [(Msg("label-terms"), Msg("terms-since", since=Day(agreed.occurred_at), count=len(versions(seen))))]
