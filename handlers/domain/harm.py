"""Which incidents hurt a person of the team, and for how long they shape what is proposed.

docs/rules.md, "The next step". Pure. Abuse includes harassment. An incident of our own fault hurts nobody of ours, so
it is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from handlers.domain.book import Book, Incident, after
from handlers.domain.rule_context import Signal
from handlers.domain.values import Category, Entry, Fault, Kind

#: The categories that hurt a person, the gravest first.
HARMFUL = (Category.THREAT, Category.ABUSE)
#: How long an incident that hurt somebody shapes the next step and a parting.
LOOK_BACK = timedelta(days=365)


def since_base(book: Book, signals: Iterable[Signal], now: datetime) -> tuple[Incident, ...]:
    """Incidents that hurt somebody, oldest first: within 365 days and since the base, or behind a signal."""
    behind = {number for signal in signals for number in signal.entries}
    recent = {incident.number for incident in after(book.incidents, book.base, now - LOOK_BACK)}
    return tuple(incident for incident in book.incidents if _hurts(incident) and incident.number in behind | recent)


def since_slate(book: Book, now: datetime) -> tuple[Incident, ...]:
    """Incidents that hurt somebody within 365 days and since the slate, oldest first: they shape a parting."""
    return tuple(incident for incident in after(book.incidents, book.slate, now - LOOK_BACK) if _hurts(incident))


def since_opening(entries: Sequence[Entry], opening: Entry) -> bool:
    """Whether the ledger has learnt since a parting plan was opened that somebody was hurt, within 365 days before it.

    `entries`: all or only the live lines.
    """
    return any(
        entry.counts
        and entry.kind is Kind.INCIDENT
        and entry.category in HARMFUL
        and entry.fault is not Fault.OURS
        and entry.number > opening.number
        and entry.occurred_at > opening.occurred_at - LOOK_BACK
        for entry in entries
    )


def gravest(incidents: Collection[Incident]) -> Category | None:
    """The gravest category among incidents that hurt somebody; None if there are none."""
    categories = {incident.category for incident in incidents}
    return next((category for category in HARMFUL if category in categories), None)


def _hurts(incident: Incident) -> bool:
    return incident.category in HARMFUL and incident.not_ours
