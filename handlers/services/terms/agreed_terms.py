"""The terms agreed with a client, and the workspace's own rules: dated and versioned, never overwritten.

docs/rules.md, "Terms". A client's terms are lines of its ledger, the workspace's a text of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.command.spec import Context
from handlers.domain.values import Client, CustomText, Entry, Kind, Stage, Workspace
from handlers.messages import Button, Day, Msg
from handlers.ports import Stores

KEY = "terms"


def versions(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Every version in force or superseded, reversed ones excluded, the oldest first."""
    terms = (entry for entry in entries if entry.kind is Kind.TERMS and entry.counts)
    return tuple(sorted(terms, key=lambda entry: (entry.occurred_at, entry.number)))


def current(entries: Iterable[Entry]) -> Entry | None:
    """The terms in force."""
    every = versions(entries)
    return every[-1] if every else None


def workspace_rules(stores: Stores, workspace: Workspace) -> CustomText | None:
    """The workspace's own rules, the same for every client; None if it has none."""
    return stores.texts.current(workspace.id, KEY)


def offer(ctx: Context, client: Client) -> tuple[Button, ...]:
    """Offer the five-line terms card for an active client without terms, because most disputes start with missing
    terms.
    """
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    if client.stage is not Stage.ACTIVE or current(lines) is not None:
        return ()
    return (Button(Msg("button-agree-terms"), f"/terms ~{client.id} card", "primary"),)


def rows(seen: Sequence[Entry]) -> list[tuple[Msg, Msg | str]]:
    """The card's row: since when the terms apply."""
    agreed = current(seen)
    if agreed is None:
        return []
    return [(Msg("label-terms"), Msg("terms-since", since=Day(agreed.occurred_at), count=len(versions(seen))))]
