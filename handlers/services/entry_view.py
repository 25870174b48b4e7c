"""How a line of the ledger reads, and who may see which part of it. Writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.domain.values import (
    Boundary,
    Conversation,
    Decision,
    Duration,
    Entry,
    Fault,
    Kept,
    Kind,
    Money,
    Plan,
    Role,
    StageChange,
)
from handlers.messages import Items, Msg
from handlers.spec import Context

MONEY_KINDS = frozenset({Kind.PAYMENT, Kind.REFUND, Kind.CONCESSION, Kind.INVOICE})


def visible(ctx: Context, entry: Entry) -> bool:
    """Private lines are for owners and whoever wrote them."""
    return not entry.private or ctx.may(Role.OWNER) or entry.author_id == ctx.member.id


def author_name(ctx: Context, entry: Entry) -> str:
    """Who logged it; empty where nobody is named: a quiet line, or one of our own fault."""
    if entry.author_id is None:
        return ""
    hidden = entry.quiet or entry.fault is Fault.OURS
    if hidden and not (ctx.may(Role.OWNER) and entry.fault is not Fault.OURS) and entry.author_id != ctx.member.id:
        return ""
    member = ctx.stores.members.get(ctx.workspace.id, entry.author_id)
    return member.name if member else ""


def money(ctx: Context, entry: Entry) -> Money | None:
    return None if entry.amount_minor is None else Money(entry.amount_minor, ctx.workspace.currency)


def what(ctx: Context, entry: Entry, *, with_money: bool = True) -> Msg:
    """The line's kind with its figures: "late payment, serious, theirs", "paid €150", "2 h of work"."""
    amount = money(ctx, entry) if with_money else None
    match entry.kind, entry.detail:
        case Kind.INCIDENT, _:
            return Msg(
                "entry-incident",
                category=Msg(f"category-{entry.category}"),
                severity=Msg(f"severity-{entry.severity}"),
                fault=Msg(f"fault-{entry.fault}"),
            )
        case Kind.HOURS, _:
            return Msg("entry-hours", time=Duration(entry.minutes or 0))
        case Kind.CONCESSION, _:
            how = "asked" if entry.asked else "amends" if entry.amends else "goodwill"
            return Msg(f"entry-concession-{how}", amount=amount or Msg("amount-hidden"))
        case ((Kind.PAYMENT | Kind.REFUND | Kind.INVOICE), _):
            return Msg(f"entry-{entry.kind}", amount=amount or Msg("amount-hidden"))
        case Kind.BOUNDARY, Boundary() as boundary:
            return Msg("entry-boundary", number=boundary.number, text=boundary.text)
        case Kind.PLAN, Plan(at):
            return Msg("entry-plan", at=at)
        case Kind.CONVERSATION, Conversation(outcome):
            return Msg("entry-conversation", outcome=Msg(f"outcome-{outcome}"))
        case Kind.KEPT, Kept(kept):
            return Msg("entry-kept-yes" if kept else "entry-kept-no")
        case Kind.DECISION, Decision(_, nudge_kind, action, _):
            return Msg("entry-decision", action=Msg(f"action-{action}"), kind=Msg(f"kind-{nudge_kind}"))
        case Kind.STAGE, StageChange(before, after):
            return Msg("entry-stage", before=Msg(f"stage-{before}"), after=Msg(f"stage-{after}"))
        case Kind.REVERSAL, _:
            return Msg("entry-reversal", number=entry.reverses or 0)
        case _:
            return Msg(f"entry-{entry.kind}")


def details(ctx: Context, entry: Entry, *, with_money: bool) -> tuple[tuple[Msg, Msg | str], ...]:
    """Everything understood that `what` does not say, as labelled rows."""
    rows: list[tuple[Msg, Msg | str]] = [(Msg("label-when"), Msg("value", value=entry.occurred_at))]
    if entry.kind is Kind.INCIDENT and entry.minutes is not None:
        rows.append((Msg("label-time"), Msg("value", value=Duration(entry.minutes))))
    if entry.kind not in MONEY_KINDS and entry.amount_minor is not None and with_money:
        rows.append((Msg("label-money"), Msg("value", value=Money(entry.amount_minor, ctx.workspace.currency))))
    if entry.original is not None and with_money:
        rows.append((Msg("label-original"), Msg("value", value=entry.original)))
    if entry.crossed is not None:
        rows.append((Msg("label-crossed"), Msg("value", value=entry.crossed)))
    for label, text in (
        ("label-who", entry.who),
        ("label-lesson", entry.lesson),
        ("label-their-side", entry.their_side),
        ("label-link", entry.link),
        ("label-referral", entry.referral),
        ("label-evidence", entry.evidence),
    ):
        if text:
            rows.append((Msg(label), text))
    names = _affected(ctx, entry)
    if names:
        rows.append((Msg("label-affected"), Msg("value", value=Items(names))))
    if entry.joins is not None:
        rows.append((Msg("label-joins"), Msg("value", value=entry.joins)))
    flags = tuple(Msg(f"flag-{name}") for name, on in (("private", entry.private), ("quiet", entry.quiet)) if on)
    if flags:
        rows.append((Msg("label-seen-by"), Msg("value", value=Items(flags))))
    return tuple(rows)


def _affected(ctx: Context, entry: Entry) -> tuple[str, ...]:
    """Who was affected is for owners and that person alone."""
    seen = [n for n in entry.affected if ctx.may(Role.OWNER) or n == ctx.member.id]
    people = [ctx.stores.members.get(ctx.workspace.id, number) for number in seen]
    return tuple(person.name for person in people if person is not None)


def data(ctx: Context, entry: Entry, client_name: str) -> Mapping[str, Any]:
    """A logged line for machines; times in UTC, money in minor units of the workspace's currency."""
    return {
        "entry": entry.number,
        "kind": str(entry.kind),
        "client": client_name,
        "category": entry.category and str(entry.category),
        "severity": entry.severity and str(entry.severity),
        "fault": entry.fault and str(entry.fault),
        "minutes": entry.minutes,
        "amount_minor": entry.amount_minor,
        "currency": ctx.workspace.currency if entry.amount_minor is not None else None,
        "occurred_at": entry.occurred_at.isoformat(),
        "note": entry.note,
        "typed": entry.typed,
    }
