"""Renders a ledger line, and decides who may see which part of it. Writes nothing.

Private lines, and who was affected, are shown to owners in a private view only; a line of our own fault names no author
to anyone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from handlers.command.spec import Context
from handlers.domain.values import (
    Boundary,
    Client,
    Conversation,
    Decision,
    Duration,
    Entry,
    Fault,
    Invoice,
    Kept,
    Kind,
    Money,
    Offboarding,
    Overdue,
    PlannedTalk,
    Promise,
    Screening,
    Settled,
    Settlement,
    StageChange,
    Step,
)
from handlers.messages import Day, Items, Msg
from handlers.messages.excerpts import excerpt as excerpt

MONEY_KINDS = frozenset({Kind.PAYMENT, Kind.REFUND, Kind.CONCESSION, Kind.INVOICE})


def in_confidence(ctx: Context) -> Context:
    """The context for an answer that only the asker will read."""
    return replace(ctx, private_view=True)


def current(ctx: Context, entry: Entry) -> Entry:
    """The line now in force for an entry: its latest correction, or itself where there is none."""
    while entry.corrected_by is not None:
        following = ctx.stores.ledger.get(ctx.workspace.id, entry.corrected_by)
        assert following is not None  # the ledger itself says so
        entry = following
    return entry


def _behind(ctx: Context, entry: Entry) -> tuple[Entry, ...]:
    """The lines whose privacy a line inherits: itself, its corrections, and the line it reverses."""
    while entry.reverses is not None:
        taken_back = ctx.stores.ledger.get(ctx.workspace.id, entry.reverses)
        assert taken_back is not None  # the ledger accepts no reversal of a line it does not have
        entry = taken_back
    return (entry, current(ctx, entry))


def visible(ctx: Context, entry: Entry) -> bool:
    """Whether this line may be shown at all; a line made private later is hidden as well."""
    return ctx.owners_eyes or not any(line.private for line in _behind(ctx, entry))


def author_name(ctx: Context, entry: Entry) -> str:
    """Who logged it; empty where the author is withheld.

    Withheld for a line of our own fault, and, from all but owners, for a line logged quietly.
    """
    behind = _behind(ctx, entry)
    if any(_ours(line) or (line.quiet and not ctx.owners_eyes) for line in behind):
        return ""
    member = ctx.stores.members.get(ctx.workspace.id, entry.author_id) if entry.author_id is not None else None
    return member.name if member else ""


def _ours(entry: Entry) -> bool:
    """Whether a line is our own fault: an incident of ours, or a promise we missed."""
    missed = isinstance(entry.detail, Settled) and entry.detail.how is Settlement.MISSED
    return missed or entry.fault is Fault.OURS


def secret(entry: Entry) -> bool:
    """Whether an answer about this line goes to the asker only, even in a chat of the team."""
    return entry.private or entry.quiet or bool(entry.affected)


def sees_amount(ctx: Context, client: Client, entry: Entry) -> bool:
    """Whether an answer about one line may show its amount; its author may see it in a private view."""
    return ctx.sees_money(client) or (ctx.private_view and entry.author_id == ctx.member.id)


def summary(ctx: Context, entry: Entry, *, with_money: bool) -> Msg:
    """The line's kind with its figures: "late payment, serious, theirs", "paid €150", "2 h of work"."""
    shown = with_money and entry.amount_minor is not None
    unshown = Msg("amount-unsaid" if entry.amount_minor is None else "amount-hidden")
    amount = Money(entry.amount_minor or 0, ctx.workspace.currency) if shown else unshown
    match entry.kind, entry.detail:
        case Kind.INCIDENT, detail:
            variables = {
                "category": Msg(f"category-{entry.category}"),
                "severity": Msg(f"severity-{entry.severity}"),
                "fault": Msg(f"fault-{entry.fault}"),
            }
            if isinstance(detail, Overdue):
                return Msg("entry-overdue", number=_invoice(ctx, detail), **variables)
            return Msg("entry-incident", **variables)
        case Kind.HOURS, _:
            return Msg("entry-hours", time=Duration(entry.minutes or 0))
        case Kind.CONCESSION, _:
            how = "asked" if entry.asked else "amends" if entry.amends else "goodwill"
            return Msg(f"entry-concession-{how}", amount=amount)
        case Kind.REFUND, _ if entry.asked:
            return Msg("entry-refund-asked", amount=amount)
        case ((Kind.PAYMENT | Kind.REFUND), _):
            return Msg(f"entry-{entry.kind}", amount=amount)
        case _, Invoice(due_at, moves):
            if moves is not None:
                return Msg("entry-invoice-moved", number=moves, day=Day(due_at))
            return Msg("entry-invoice", amount=amount, day=Day(due_at))
        case _, Boundary() as boundary:
            return Msg("entry-boundary", number=boundary.number, text=boundary.text)
        case _, PlannedTalk(at):
            return Msg("entry-plan", at=at)
        case _, Conversation(outcome):
            return Msg("entry-conversation", outcome=Msg(f"outcome-{outcome}"))
        case _, Kept(kept):
            return Msg("entry-kept-yes" if kept else "entry-kept-no")
        case _, Decision(_, nudge_kind, action, _):
            return Msg("entry-decision", action=Msg(f"action-{action}"), kind=Msg(f"kind-{nudge_kind}"))
        case _, StageChange(before, after):
            return Msg("entry-stage", before=Msg(f"stage-{before}"), after=Msg(f"stage-{after}"))
        case _, Promise(due_at=due_at):
            return Msg("entry-promise", due=due_at)
        case _, Settled(number, how):
            return Msg(f"entry-settled-{how}", number=number)
        case _, Offboarding(ends_at, tone):
            return Msg("entry-offboarding", day=Day(ends_at), tone=Msg(f"tone-{tone}"))
        case _, Step() as step:
            name = "entry-step" if step.done_at is None else "entry-step-done"
            return Msg(name, number=step.number, step=step_name(step), day=Day(step.due_at))
        case _, Screening(question, score, verdict):
            if verdict:
                return Msg("entry-screened", verdict=Msg(f"verdict-{verdict}"), score=score)
            return Msg("entry-screening", number=question, score=score)
        case Kind.REVERSAL, _:
            return Msg("entry-reversal", number=entry.reverses or 0)
        case _:
            return Msg(f"entry-{entry.kind}")


def _invoice(ctx: Context, overdue: Overdue) -> int:
    """The number of the invoice, whichever of its due dates has passed."""
    line = ctx.stores.ledger.get(ctx.workspace.id, overdue.invoice)
    moved = line is not None and isinstance(line.detail, Invoice) and line.detail.moves
    return moved or overdue.invoice


def step_name(step: Step) -> Msg | str:
    """The title of a plan's step: the team's own text, or the standard title."""
    return step.text or Msg(f"step-{step.what}-name")


def details(
    ctx: Context, entry: Entry, *, with_money: bool, given: Collection[str] = ()
) -> tuple[tuple[Msg, Msg | str], ...]:
    """Every field that `what` leaves out, as labelled rows. `given`: keys the asker has just typed."""
    rows: list[tuple[Msg, Msg | str]] = [(Msg("label-when"), Msg("value", value=entry.occurred_at))]
    if entry.kind is Kind.INCIDENT and entry.minutes is not None:
        rows.append((Msg("label-time"), Msg("value", value=Duration(entry.minutes))))
    if with_money and entry.kind not in MONEY_KINDS and entry.amount_minor is not None:
        rows.append((Msg("label-money"), Msg("value", value=Money(entry.amount_minor, ctx.workspace.currency))))
    if with_money and entry.original is not None:
        rows.append((Msg("label-original"), Msg("value", value=entry.original)))
    if entry.crossed is not None:
        rows.append((Msg("label-crossed"), Msg("value", value=str(entry.crossed))))
    for label, text in (
        ("label-who", "" if entry.fault is Fault.OURS else entry.who),
        ("label-lesson", entry.lesson),
        ("label-their-side", entry.their_side),
        ("label-link", entry.link),
        ("label-referral", entry.referral),
        ("label-evidence-author", "" if entry.fault is Fault.OURS else entry.evidence_author),
        ("label-evidence", "" if entry.evidence == entry.note else entry.evidence),
    ):
        if text:
            rows.append((Msg(label), text))
    names = affected(ctx, entry, typed="affected" in given)
    if names:
        rows.append((Msg("label-affected"), Msg("value", value=Items(names))))
    if entry.joins is not None:
        rows.append((Msg("label-joins"), f"#{entry.joins}"))
    flags = tuple(Msg(f"flag-{name}") for name, on in (("private", entry.private), ("quiet", entry.quiet)) if on)
    if flags:
        rows.append((Msg("label-seen-by"), Msg("value", value=Items(flags))))
    return tuple(rows)


def affected(ctx: Context, entry: Entry, *, typed: bool = False) -> tuple[str, ...]:
    """Who was affected: shown to owners and to that person, each in a private view, and to the author who just typed
    it.
    """
    if entry.fault is Fault.OURS:
        return ()
    seen = [n for n in entry.affected if typed or ctx.owners_eyes or (ctx.private_view and n == ctx.member.id)]
    people = [ctx.stores.members.get(ctx.workspace.id, number) for number in seen]
    return tuple(person.name for person in people if person is not None)


def data(ctx: Context, entry: Entry, client: Client, *, with_money: bool, with_typed: bool = True) -> Mapping[str, Any]:
    """A logged line as data for machines; times in UTC, money in minor units of the workspace's currency.

    `typed` holds the whole text, amounts and people included: null for those who may not see that.
    """
    amount = entry.amount_minor if with_money else None
    return {
        "entry": entry.number,
        "kind": str(entry.kind),
        "client": client.name,
        "category": entry.category and str(entry.category),
        "severity": entry.severity and str(entry.severity),
        "fault": entry.fault and str(entry.fault),
        "minutes": entry.minutes,
        "amount_minor": amount,
        "currency": None if amount is None else ctx.workspace.currency,
        "occurred_at": entry.occurred_at.isoformat(),
        "note": entry.note,
        "typed": entry.typed if with_typed else None,
    }


def hidden(ctx: Context, numbers: Iterable[int], entries: Mapping[int, Entry]) -> bool:
    """Whether any of these lines is hidden from the asker."""
    return any(not visible(ctx, entries[number]) for number in numbers if number in entries)
