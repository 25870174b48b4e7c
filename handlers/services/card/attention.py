"""Selects the clients that need attention, the worst first: one order for `/status` and for a platform's home tab."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.command.spec import Context
from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Entry, Standing
from handlers.messages import Button, Choices, Msg, Part, Text
from handlers.services.card import card
from handlers.services.nudges.assessment import load_assessment

#: Sort order. *Amends* ranks with *watch*; among equals the heavier one comes first.
_RANK = {
    Standing.PART: 0,
    Standing.TALK: 1,
    Standing.DECIDE: 2,
    Standing.AMENDS: 3,
    Standing.WATCH: 3,
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A client that needs attention, its current assessment, and the ledger it was made from."""

    client: Client
    assessment: Assessment
    entries: tuple[Entry, ...]


def waiting(ctx: Context, clients: Sequence[Client]) -> list[Waiting]:
    """The given clients that need attention now, the worst first."""
    unsteady = [c for c in clients if c.standing is not Standing.STEADY and c.stage not in SILENT_STAGES]
    assessed = [Waiting(client, *load_assessment(ctx.stores, ctx.workspace, client, ctx.now)) for client in unsteady]
    return sorted((row for row in assessed if row.assessment.standing in _RANK), key=_worst_first)


def _worst_first(row: Waiting) -> tuple[int, float, str]:
    assessment = row.assessment
    return _RANK[assessment.standing], -max(assessment.strain, assessment.debt), row.client.name


def shown(ctx: Context, rows: Sequence[Waiting], *, listed: int, pressed: int) -> list[Part]:
    """The first `listed` of them in a line each, and a button for the first `pressed`."""
    parts: list[Part] = [Text(Msg("attention-title", count=len(rows)), "title")]
    for row in rows[:listed]:
        standing = Msg(f"standing-{row.assessment.standing}")
        why = card.because(ctx, row.assessment, row.entries)
        parts.append(Text(Msg("attention-row", client=row.client.name, standing=standing, why=why)))
    if len(rows) > listed:
        parts.append(Text(Msg("and-more", count=len(rows) - listed), "quiet"))
    buttons = (Button(Msg("value", value=row.client.name), f"/status ~{row.client.id}") for row in rows[:pressed])
    return [*parts, Choices(tuple(buttons))]
