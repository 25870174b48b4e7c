"""The card of a client: standing and why in one line, what is open, the last lines; money for those who may see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.domain.standing import Assessment
from handlers.domain.values import (
    Client,
    Conversation,
    Duration,
    Entry,
    Kind,
    Money,
    NudgeState,
)
from handlers.messages import Button, Choices, Day, Fields, Items, Msg, Part, Reply, Text
from handlers.services import boundaries, entry_view, nudge_view
from handlers.services.judging import look, planned_talk
from handlers.spec import Context

LAST = 3


def show(ctx: Context, client: Client) -> Reply:
    assessment, entries = look(ctx.stores, ctx.workspace, client, ctx.now)
    rows: list[tuple[Msg, Msg | str]] = [(Msg("label-stage"), Msg(f"stage-{client.stage}"))]
    responsible = ctx.stores.members.get(ctx.workspace.id, client.responsible_id) if client.responsible_id else None
    rows.append((Msg("label-responsible"), responsible.name if responsible else Msg("nobody")))
    if client.aliases:
        rows.append((Msg("label-aliases"), Msg("value", value=Items(client.aliases))))
    if client.people:
        rows.append((Msg("label-people"), Msg("value", value=Items(client.people))))
    rows += _open(ctx, client, entries, assessment)
    if ctx.sees_money(client):
        rows += _money(ctx, assessment)
    parts: list[Part] = [
        Text(Msg("card-title", client=client.name, standing=Msg(f"standing-{assessment.standing}")), "title"),
        Text(because(assessment)),
        Fields(tuple(rows)),
    ]
    last = [e for e in entries if e.counts and entry_view.visible(ctx, e) and e.kind not in (Kind.STAGE, Kind.DECISION)]
    last.sort(key=lambda each: (each.occurred_at, each.number))
    for entry in reversed(last[-LAST:]):
        parts.append(Text(line(ctx, client, entry), "quiet"))
    parts.append(
        Choices(
            (
                Button(Msg("button-why"), f"/why ~{client.id}"),
                Button(Msg("button-ledger"), f"/ledger ~{client.id}"),
                Button(Msg("button-log"), f"/incident ~{client.id}"),
            )
        )
    )
    return Reply(parts=tuple(parts), data=data(ctx, client, assessment))


def because(assessment: Assessment) -> Msg:
    """Why the standing is what it is, in one line."""
    decisive = next((s for s in assessment.signals if s.code == assessment.reason), None)
    if decisive is not None:
        return nudge_view.signal_reason(decisive)
    if assessment.debt > assessment.strain:
        return Msg("reason-debt", points=round(assessment.debt, 1))
    if assessment.strain > 0:
        return Msg("reason-strain", points=round(assessment.strain, 1))
    return Msg("reason-none")


def line(ctx: Context, client: Client, entry: Entry) -> Msg:
    """A line of the ledger in one row."""
    what = entry_view.what(ctx, entry, with_money=ctx.sees_money(client))
    author = entry_view.author_name(ctx, entry)
    name = "ledger-line" if entry.note else "ledger-line-bare"
    return Msg(
        name if author else f"{name}-unsigned",
        number=entry.number,
        day=Day(entry.occurred_at),
        what=what,
        note=entry.note,
        author=author,
    )


def _open(
    ctx: Context, client: Client, entries: tuple[Entry, ...], assessment: Assessment
) -> list[tuple[Msg, Msg | str]]:
    rows: list[tuple[Msg, Msg | str]] = []
    known = boundaries.current(entries)
    if known:
        rows.append((Msg("label-boundaries"), Msg("value", value=len(known))))
    planned = planned_talk(entries)
    if planned is not None:
        rows.append((Msg("label-planned"), Msg("value", value=planned)))
    agreement = assessment.agreement
    if agreement is not None and isinstance(agreement.detail, Conversation):
        review = agreement.detail.review_at
        since = Day(agreement.occurred_at)
        text = Msg("agreement-since", since=since)
        if review is not None:
            text = Msg("agreement-review", since=since, review=Day(review))
        rows.append((Msg("label-agreement"), text))
    nudges = ctx.stores.nudges.of_client(ctx.workspace.id, client.id)
    waiting = tuple(Msg(f"kind-{n.kind}") for n in nudges if n.state is NudgeState.OPEN)
    if waiting:
        rows.append((Msg("label-open-nudges"), Msg("value", value=Items(waiting))))
    return rows


def _money(ctx: Context, assessment: Assessment) -> list[tuple[Msg, Msg | str]]:
    """Figures of the last 365 days; what is not recorded is unknown, never zero."""
    currency = ctx.workspace.currency

    def shown(minor: int | None) -> Msg:
        return Msg("unknown") if minor is None else Msg("value", value=Money(minor, currency))

    minutes = assessment.minutes
    rows: list[tuple[Msg, Msg | str]] = [
        (Msg("label-payments"), shown(assessment.payments_minor)),
        (Msg("label-refunds"), shown(assessment.refunds_minor)),
        (Msg("label-given"), shown(assessment.concessions_minor)),
        (Msg("label-hours"), Msg("unknown") if minutes is None else Msg("value", value=Duration(minutes))),
        (Msg("label-margin"), shown(assessment.margin_minor)),
    ]
    if minutes and assessment.payments_minor is not None:
        net = assessment.payments_minor - (assessment.refunds_minor or 0)
        rows.append((Msg("label-per-hour"), shown(round(net * 60 / minutes))))
    return rows


def data(ctx: Context, client: Client, assessment: Assessment) -> Mapping[str, Any]:
    """The card for machines; money is null for those who may not see it, and where it is unknown."""
    money = ctx.sees_money(client)
    return {
        "client": client.name,
        "stage": str(client.stage),
        "standing": str(assessment.standing),
        "strain": round(assessment.strain, 6),
        "debt": round(assessment.debt, 6),
        "signals": [signal.code for signal in assessment.signals],
        "vital": assessment.vital,
        "payments_minor": assessment.payments_minor if money else None,
        "refunds_minor": assessment.refunds_minor if money else None,
        "concessions_minor": assessment.concessions_minor if money else None,
        "hours": None if assessment.minutes is None or not money else assessment.minutes / 60,
        "margin_minor": assessment.margin_minor if money else None,
        "currency": ctx.workspace.currency,
    }
