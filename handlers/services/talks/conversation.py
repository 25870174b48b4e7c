"""Questions around a crucial conversation: its outcome, our part, lessons; and the card's rows about it.

Decides and writes nothing. The agreement it may end in is handled by `agreements`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handlers.command.spec import Context
from handlers.domain.due import talks
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Conversation, Entry, Kept, Kind, Outcome, Severity
from handlers.messages import Button, Choices, Day, Msg, Part, Text
from handlers.reading.understanding import GRAVE
from handlers.services.due.days import is_over
from handlers.services.ledger import corrections, entry_view
from handlers.services.ledger.recording import SETTLED
from handlers.services.nudges import nudge_view

#: How many incidents are reviewed after a talk.
REREAD = 3
_HEAVY = {Severity.MINOR: 0, Severity.SERIOUS: 1, Severity.SEVERE: 2, None: 0}


def how_did_it_go(client: Client) -> tuple[Part, ...]:
    """The question after a talk, with the outcomes as buttons."""
    buttons = tuple(Button(Msg(f"outcome-{outcome}"), f"/talk ~{client.id} held {outcome}") for outcome in Outcome)
    return Text(Msg("how-did-it-go", client=client.name)), Choices(buttons)


def was_it_kept(client: Client) -> tuple[Part, ...]:
    """The question at the review of an agreement."""
    yes = Button(Msg("button-kept-yes"), f"/kept ~{client.id} yes")
    no = Button(Msg("button-kept-no"), f"/kept ~{client.id} no")
    return Text(Msg("was-it-kept", client=client.name)), Choices((yes, no))


def behind(ctx: Context, entries: Sequence[Entry], talk: Entry) -> list[Entry]:
    """The incidents that led to a talk: since the last agreement or reset before it, as far as the asker may see them.

    The heaviest come first, among equals the latest.
    """
    turns = [entry.occurred_at for entry in entries if _turns(entry) and _order(entry) < _order(talk)]
    since = max(turns, default=None)
    incidents = [
        entry
        for entry in entries
        if entry.kind is Kind.INCIDENT
        and entry.counts
        and entry.occurred_at <= talk.occurred_at
        and (since is None or entry.occurred_at > since)
        and entry_view.visible(ctx, entry)
    ]
    return sorted(incidents, key=lambda incident: (_HEAVY[incident.severity], *_order(incident)), reverse=True)


def _turns(entry: Entry) -> bool:
    """Whether a line starts a new period: an agreement or a reset."""
    match entry.detail:
        case Conversation(outcome) if entry.counts:
            return outcome in (Outcome.AGREED, Outcome.CLEARED)
        case Kept(kept) if entry.counts:
            return kept
        case _:
            return False


def _order(entry: Entry) -> tuple[datetime, int]:
    return entry.occurred_at, entry.number


def look_back(ctx: Context, client: Client, entries: Sequence[Entry], talk: Entry) -> list[Part]:
    """Ask for our part: the incidents behind a talk, with buttons to correct whose fault they were; then for their
    side.

    A threat or abuse is left out: no button shares the blame with whom it hurt. Where there was nothing else, our part
    is not asked for.
    """
    led = behind(ctx, entries, talk)
    incidents = [entry for entry in led if entry.category not in GRAVE][:REREAD]
    parts: list[Part] = []
    if incidents or not led:
        parts.append(Text(Msg("our-part-asked" if incidents else "our-part-open")))
    for entry in incidents:
        parts.append(Text(nudge_view.incident_line(entry)))
        line = f"/edit {corrections.LISTED} {entry.number}"
        buttons = [
            Button(Msg(f"button-number-{fault}", number=entry.number), f"{line} {fault}")
            for fault in SETTLED
            if fault is not entry.fault
        ]
        parts.append(Choices(tuple(buttons)))
    parts.append(Choices((Button(Msg("button-their-side"), f"/talk ~{client.id} side"),)))
    return parts


def open_rows(
    ctx: Context, client: Client, assessment: Assessment, seen: Sequence[Entry]
) -> list[tuple[Msg, Msg | str]]:
    """Rows of the card: the planned talk, unless its outcome is overdue, and the agreement in force with its review."""
    rows: list[tuple[Msg, Msg | str]] = []
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    at = coming(ctx, client)
    if at is not None:
        rows.append((Msg("label-planned"), Msg("value", value=at)))
    agreement = assessment.agreement
    if agreement is not None and agreement in seen:
        rows.append((Msg("label-agreement"), _agreement(agreement, talks.to_review(lines))))
    return rows


def coming(ctx: Context, client: Client) -> datetime | None:
    """When the planned talk is (UTC), None if none is planned or its outcome is overdue."""
    planned = talks.planned(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))
    return None if planned is None or planned[1] + talks.LASTS <= ctx.now else planned[1]


def overdue(ctx: Context, client: Client, seen: Sequence[Entry]) -> list[tuple[datetime, Msg]]:
    """Since when (UTC), and what: a talk without an outcome, a review of the agreement whose day is over."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    late: list[tuple[datetime, Msg]] = []
    planned = talks.planned(lines)
    if planned is not None and planned[1] + talks.LASTS <= ctx.now:
        late.append((planned[1], Msg("overdue-talk", since=Day(planned[1]))))
    review = talks.to_review(lines)
    if review is not None and review[0] in seen and is_over(ctx, review[1]):
        late.append((review[1], Msg("overdue-kept", since=Day(review[1]))))
    return late


def _agreement(agreement: Entry, review: tuple[Entry, datetime] | None) -> Msg:
    since = Day(agreement.occurred_at)
    if review is None:
        return Msg("agreement-since", since=since)
    return Msg("agreement-review", since=since, review=Day(review[1]))
