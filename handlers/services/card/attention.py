"""Renders the clients that need attention: one list for `/status` and for a platform's home tab.

Which clients, and in which order, `handlers/services/attention/selection.py` decides.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.command.spec import Context
from handlers.domain.values import Client
from handlers.messages import Button, Choices, Msg, Part, Text
from handlers.services.attention import causes, matters, selection
from handlers.services.attention.matters import Reader
from handlers.services.attention.selection import Waiting


def waiting(ctx: Context, clients: Sequence[Client]) -> list[Waiting]:
    """The given clients that need attention now, the most pressing first."""
    return selection.waiting(ctx.stores, ctx.workspace, clients, ctx.now, owners=ctx.owners_eyes)


def shown(ctx: Context, rows: Sequence[Waiting], *, listed: int, pressed: int, money: bool = True) -> list[Part]:
    """The first `listed` of them with what is overdue or why, where they are heading and what is next; and a button
    for the first `pressed`. Without `money` no amount is shown, also to those who may see it.
    """
    parts: list[Part] = [Text(Msg("attention-title", count=len(rows)), "title")]
    for row in rows[:listed]:
        parts += _row(ctx, row, money=money)
    if len(rows) > listed:
        parts.append(Text(Msg("and-more", count=len(rows) - listed), "quiet"))
    buttons = (Button(Msg("value", value=row.client.name), f"/status ~{row.client.id}") for row in rows[:pressed])
    return [*parts, Choices(tuple(buttons))]


def _row(ctx: Context, row: Waiting, *, money: bool) -> list[Part]:
    reader = Reader(ctx.stores, ctx.workspace, ctx.owners_eyes, money and ctx.sees_money(row.client), ctx.now)
    standing = Msg(f"stage-{row.client.stage}" if row.silent else f"standing-{row.assessment.standing}")
    why = causes.because(reader, row)
    where = causes.course(reader, row, ctx.now)
    if not row.overdue:
        parts: list[Part] = [Text(Msg("attention-row", client=row.client.name, standing=standing, why=why))]
        following = causes.following(reader, row, ctx.now)
        under = following if where is None else Msg("attention-under", first=where, second=following)
        return [*parts, Text(under, "quiet")]
    late = matters.overdue(reader, row.client, row.overdue)
    parts = [Text(Msg("attention-row-overdue", client=row.client.name, standing=standing, overdue=late))]
    # What is overdue is the next step.
    known = [sentence for sentence in (why if row.unsteady or row.neglected else None, where) if sentence is not None]
    if len(known) > 1:
        parts.append(Text(Msg("attention-under", first=known[0], second=known[1]), "quiet"))
    return parts + [Text(sentence, "quiet") for sentence in known if len(known) == 1]
