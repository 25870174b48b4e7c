"""Selects the ledger facts that support a script: the client's boundaries, terms, dates, and our own faults.

Each fact is a line below the script. Private lines and amounts are left out for a reader who may not see them. Writes
nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from zoneinfo import ZoneInfo

from handlers.command.spec import Context
from handlers.domain import offboarding
from handlers.domain.due.promises import open_promises
from handlers.domain.invoices import is_over, open_invoices
from handlers.domain.values import (
    Boundary,
    Category,
    Client,
    Conversation,
    Entry,
    Fault,
    Kind,
    Money,
    Outcome,
)
from handlers.messages import Day, Msg
from handlers.services.ledger import entry_view
from handlers.services.terms import agreed_terms, boundaries

MOST = 3
LETTERS = 240


def lines(ctx: Context, name: str, client: Client) -> list[Msg]:
    """The facts for a situation, the most relevant first."""
    every = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    known = [entry for entry in every if entry.counts and entry_view.visible(ctx, entry)]
    return [fact for find in _FOR.get(name, ()) for fact in find(ctx, client, known)]


Find = Callable[[Context, Client, Sequence[Entry]], list[Msg]]


def _latest(entries: Sequence[Entry]) -> Entry | None:
    return max(entries, key=lambda entry: (entry.occurred_at, entry.number), default=None)


def _told(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """Their boundaries as written; for one that was crossed, also when that was last."""
    crossed = {
        entry.crossed: Day(entry.occurred_at)
        for entry in sorted(entries, key=lambda entry: entry.occurred_at)
        if entry.kind is Kind.INCIDENT and entry.crossed is not None and entry.fault is not Fault.OURS
    }
    theirs = [boundary for boundary in boundaries.current(entries) if not boundary.ours]
    theirs.sort(key=lambda boundary: (boundary.number not in crossed, boundary.number))
    return [_boundary(boundary, crossed.get(boundary.number)) for boundary in theirs[:MOST]]


def _boundary(boundary: Boundary, crossed: Day | None) -> Msg:
    if crossed is None:
        return Msg("fact-boundary", number=boundary.number, text=boundary.text)
    return Msg("fact-crossed", number=boundary.number, text=boundary.text, day=crossed)


def _terms(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """The terms in force with this client."""
    agreed = agreed_terms.current(entries)
    return [_quoted("fact-terms", agreed, agreed.note)] if agreed else []


def _agreement(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """The agreement reached in the latest conversation, if any."""
    held = _latest([entry for entry in entries if isinstance(entry.detail, Conversation)])
    if held is None or not held.note:
        return []
    agreed = isinstance(held.detail, Conversation) and held.detail.outcome is Outcome.AGREED
    return [_quoted("fact-agreement", held, held.note)] if agreed else []


def _workspace_rules(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """The workspace's own rules, the same for all clients."""
    rules = agreed_terms.workspace_rules(ctx.stores, ctx.workspace)
    return [Msg("fact-house", text=entry_view.excerpt(rules.text, LETTERS))] if rules else []


def _unpaid(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """Unpaid invoices past their due date, with the amount for those who may see it; else the latest late payment."""
    facts = []
    for owed in open_invoices(entries):
        if is_over(owed.due_at, ctx.now, ZoneInfo(ctx.zone)):
            due = Day(owed.due_at)
            if entry_view.sees_amount(ctx, client, owed.first):
                amount = Money(owed.open, ctx.workspace.currency)
                facts.append(Msg("fact-unpaid", amount=amount, day=due))
            else:
                facts.append(Msg("fact-unpaid-since", day=due))
    late = _latest([e for e in entries if e.category is Category.LATE and e.fault is not Fault.OURS])
    if not facts and late is not None:
        facts.append(Msg("fact-unpaid-since", day=Day(late.occurred_at)))
    return facts[:MOST]


def _ours(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """Our own faults not followed by a call, gift or refund yet, the latest first, without their authors."""
    amends = [e.occurred_at for e in entries if e.kind in (Kind.CALLED, Kind.REFUND) or e.amends]
    since = max(amends, default=None)
    faults = [e for e in entries if e.kind is Kind.INCIDENT and e.fault in (Fault.OURS, Fault.SHARED) and e.note]
    ours = [entry for entry in faults if since is None or entry.occurred_at > since]
    ours.sort(key=lambda entry: (entry.occurred_at, entry.number), reverse=True)
    return [_quoted("fact-ours", entry, entry.note) for entry in ours[:MOST]]


def _back(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """When we promised to come back to a talk that was paused."""
    back = [owed.due_at for owed in open_promises(entries) if owed.pause]
    return [Msg("fact-back", at=back[-1])] if back else []


def _end(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """The day on which the parting ends."""
    plan = offboarding.plan(entries)
    return [Msg("fact-ends", day=Day(plan.ends_at))] if plan else []


def _public(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """The public review to be answered: its site and its text."""
    review = _latest([entry for entry in entries if entry.category is Category.REVIEW])
    if review is None:
        return []
    where = [Msg("fact-where", link=review.link, day=Day(review.occurred_at))] if review.link else []
    quote = review.evidence or review.note
    return [*where, *([_quoted("fact-words", review, quote)] if quote else [])]


def _words(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """The client's own words, where they were kept, to quote back."""
    kept = _latest([entry for entry in entries if entry.kind is Kind.INCIDENT and entry.evidence])
    return [_quoted("fact-words", kept, kept.evidence)] if kept else []


def _referred(ctx: Context, client: Client, entries: Sequence[Entry]) -> list[Msg]:
    """The client they referred to us last."""
    sent = _latest([entry for entry in entries if entry.referral])
    return [Msg("fact-referred", name=sent.referral, day=Day(sent.occurred_at))] if sent else []


def _quoted(name: str, entry: Entry, text: str) -> Msg:
    return Msg(name, day=Day(entry.occurred_at), text=entry_view.excerpt(text, LETTERS))


_FOR: Mapping[str, tuple[Find, ...]] = {
    "listen": (_words,),
    "pause": (_back,),
    "demand": (_terms, _agreement, _told),
    "haggling": (_terms, _workspace_rules),
    "late": (_unpaid, _agreement, _terms),
    "boundary": (_told, _agreement),
    "review": (_public,),
    "mistake": (_ours,),
    "expectations": (_terms, _workspace_rules, _told),
    "talk": (_told, _agreement, _terms),
    "part-direct": (_end, _told),
    "part-soft": (_end,),
    "part-mutual": (_end, _agreement),
    "update": (_end,),
    "referral": (_referred,),
}
