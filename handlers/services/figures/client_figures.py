"""Renders a client's revenue and cost over 365 days as rows of the card. Only for those who may see money.

What is not known has no row, and is never shown as zero (docs/rules.md, "Entries"); `missing` tells what was never
recorded.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.command.spec import Context
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Duration, Entry, Kind, Money
from handlers.messages import Items, Msg
from handlers.services.nudges.assessment import YEAR

Rows = list[tuple[Msg, Msg | str]]


def rows(ctx: Context, client: Client, assessment: Assessment, entries: Sequence[Entry]) -> Rows:
    """Payments and refunds, concessions by reason, hours and what one brings, margin, shares of the whole.

    The first row says of which time they speak.
    """
    known: tuple[tuple[str, Msg | None], ...] = (
        ("label-paid", _paid(ctx, assessment)),
        ("label-given", _given(ctx, assessment.concessions_minor, entries)),
        ("label-hours", _hours(ctx, assessment)),
        ("label-margin", _money(ctx, assessment.margin_minor)),
        ("label-shares", _shares(ctx, client)),
    )
    told = [(Msg(label), value) for label, value in known if value is not None]
    return [(Msg("label-figures"), Msg("figures-span", days=YEAR.days)), *told] if told else []


def missing(ctx: Context, entries: Sequence[Entry]) -> list[str]:
    """What the figures lack, of all time: "payments", "hours", "cost" (what an hour costs)."""
    live = [entry for entry in entries if entry.counts]
    never = [] if any(entry.kind is Kind.PAYMENT for entry in live) else ["payments"]
    never += [] if any(entry.minutes for entry in live) else ["hours"]
    return [*never, *([] if ctx.workspace.hourly_cost_minor is not None else ["cost"])]


def _money(ctx: Context, minor: int | None) -> Msg | None:
    return None if minor is None else Msg("value", value=Money(minor, ctx.workspace.currency))


def _paid(ctx: Context, assessment: Assessment) -> Msg | None:
    """What was paid, and what of it was given back."""
    paid, refunded = _money(ctx, assessment.payments_minor), _money(ctx, assessment.refunds_minor)
    if refunded is None:
        return paid
    return Msg("refunded-only", refunded=refunded) if paid is None else Msg("paid", paid=paid, refunded=refunded)


def _hours(ctx: Context, assessment: Assessment) -> Msg | None:
    """The time spent, and what an hour of it brings."""
    if assessment.minutes is None:
        return None
    time, brings = Duration(assessment.minutes), _money(ctx, _an_hour_brings(assessment))
    return Msg("value", value=time) if brings is None else Msg("hours", time=time, brings=brings)


def _an_hour_brings(assessment: Assessment) -> int | None:
    """Revenue per hour in minor units: payments less refunds, divided by the hours spent."""
    if assessment.payments_minor is None or not assessment.minutes:
        return None
    return round((assessment.payments_minor - (assessment.refunds_minor or 0)) * 60 / assessment.minutes)


def _given(ctx: Context, total: int | None, entries: Sequence[Entry]) -> Msg | None:
    """Concessions in total, and how much of that was goodwill, requested, or amends."""
    if total is None:
        return None
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
    if len(split) == 1:
        return split[0]
    return Msg("given", total=Money(total, ctx.workspace.currency), split=Items(split))


def _shares(ctx: Context, client: Client) -> Msg | None:
    """The client's share of all revenue (clients at or below zero are left out of the total) and of all hours."""
    since = ctx.now - YEAR
    payers = ctx.stores.ledger.payers(ctx.workspace.id, since, ctx.now)
    revenue = _share({payer.client_id: payer.net_minor for payer in payers if payer.net_minor > 0}, client)
    effort = _share(dict(ctx.stores.ledger.minutes(ctx.workspace.id, since, ctx.now)), client)
    if revenue is None or effort is None:
        return (
            Msg("share-revenue", revenue=revenue) if revenue else Msg("share-effort", effort=effort) if effort else None
        )
    return Msg("shares", revenue=revenue, effort=effort)


def _share(of: dict[int, int], client: Client) -> Msg | None:
    whole = sum(of.values())
    return Msg("percent", value=round(100 * of[client.id] / whole)) if client.id in of and whole else None
