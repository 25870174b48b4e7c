"""Renders a client's revenue and cost over 365 days as rows of the card. Only for those who may see money.

Missing records are shown as unknown, never as zero (docs/rules.md, "Entries").
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.command.spec import Context
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Duration, Entry, Kind, Money
from handlers.messages import Items, Msg
from handlers.services.nudges.assessment import YEAR


def rows(ctx: Context, client: Client, assessment: Assessment, entries: Sequence[Entry]) -> list[tuple[Msg, Msg | str]]:
    """Payments, refunds, concessions and their reasons, hours, margin, revenue per hour, shares of the total."""
    minutes = assessment.minutes
    return [
        (Msg("label-payments"), _money(ctx, assessment.payments_minor)),
        (Msg("label-refunds"), _money(ctx, assessment.refunds_minor)),
        (Msg("label-given"), _given(ctx, assessment.concessions_minor, entries)),
        (Msg("label-hours"), Msg("unknown") if minutes is None else Msg("value", value=Duration(minutes))),
        (Msg("label-margin"), _money(ctx, assessment.margin_minor)),
        (Msg("label-per-hour"), _money(ctx, _an_hour_brings(assessment))),
        (Msg("label-revenue-share"), _revenue_share(ctx, client)),
        (Msg("label-effort-share"), _effort_share(ctx, client)),
    ]


def _money(ctx: Context, minor: int | None) -> Msg:
    return Msg("unknown") if minor is None else Msg("value", value=Money(minor, ctx.workspace.currency))


def _an_hour_brings(assessment: Assessment) -> int | None:
    """Revenue per hour in minor units: payments less refunds, divided by the hours spent."""
    if assessment.payments_minor is None or not assessment.minutes:
        return None
    return round((assessment.payments_minor - (assessment.refunds_minor or 0)) * 60 / assessment.minutes)


def _given(ctx: Context, total: int | None, entries: Sequence[Entry]) -> Msg:
    """Concessions in total, and how much of that was goodwill, requested, or amends."""
    if total is None:
        return Msg("unknown")
    since = ctx.now - YEAR
    recent = [e for e in entries if e.kind is Kind.CONCESSION and e.counts and since < e.occurred_at <= ctx.now]
    kinds = {
        "goodwill": [e for e in recent if not e.asked and not e.amends],
        "asked": [e for e in recent if e.asked],
        "amends": [e for e in recent if e.amends],
    }
    split = tuple(
        Msg(f"given-{kind}", amount=Money(sum(e.amount_minor or 0 for e in given), ctx.workspace.currency))
        for kind, given in kinds.items()
        if given
    )
    return Msg("given", total=Money(total, ctx.workspace.currency), split=Items(split))


def _revenue_share(ctx: Context, client: Client) -> Msg:
    """The client's share of all revenue; clients at or below zero are left out of the total."""
    payers = ctx.stores.ledger.payers(ctx.workspace.id, ctx.now - YEAR, ctx.now)
    return _share({payer.client_id: payer.net_minor for payer in payers if payer.net_minor > 0}, client)


def _effort_share(ctx: Context, client: Client) -> Msg:
    """The client's share of all recorded hours."""
    return _share(dict(ctx.stores.ledger.minutes(ctx.workspace.id, ctx.now - YEAR, ctx.now)), client)


def _share(of: dict[int, int], client: Client) -> Msg:
    if client.id not in of:
        return Msg("unknown")
    return Msg("percent", value=round(100 * of[client.id] / sum(of.values())))
