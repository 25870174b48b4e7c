"""Enumerations of ledger lines: kinds, categories, severities, faults, outcomes."""

from __future__ import annotations

from enum import StrEnum


class Category(StrEnum):
    RUDE = "rude"
    ABUSE = "abuse"
    THREAT = "threat"
    PRESSURE = "pressure"
    SCOPE = "scope"
    HAGGLING = "haggling"
    TIMEWASTER = "timewaster"
    EXPECTATIONS = "expectations"
    LATE = "late"
    BOUNDARY = "boundary"
    REVIEW = "review"
    COMPLAINT = "complaint"
    SILENCE = "silence"
    OTHER = "other"


class Severity(StrEnum):
    MINOR = "minor"
    SERIOUS = "serious"
    SEVERE = "severe"


class Fault(StrEnum):
    THEIRS = "theirs"
    OURS = "ours"
    SHARED = "shared"
    UNCLEAR = "unclear"


_SERIOUS_BY_DEFAULT = frozenset({Category.RUDE, Category.ABUSE, Category.BOUNDARY, Category.REVIEW})
_UNCLEAR_BY_DEFAULT = frozenset({Category.COMPLAINT, Category.EXPECTATIONS, Category.REVIEW})


def default_severity(category: Category) -> Severity:
    """The severity an incident has when none is typed (docs/rules.md, "Categories")."""
    if category is Category.THREAT:
        return Severity.SEVERE
    return Severity.SERIOUS if category in _SERIOUS_BY_DEFAULT else Severity.MINOR


def default_fault(category: Category) -> Fault:
    """The default fault of an incident: unclear for what is said about our work, which needs a second look."""
    return Fault.UNCLEAR if category in _UNCLEAR_BY_DEFAULT else Fault.THEIRS


class Kind(StrEnum):
    """The kind of a ledger line. The first eight are what the rules call entries; the others are decisions."""

    INCIDENT = "incident"
    PAYMENT = "payment"
    REFUND = "refund"
    HOURS = "hours"
    CONCESSION = "concession"
    PRAISE = "praise"
    NOTE = "note"
    CALLED = "called"

    INVOICE = "invoice"
    PROMISE = "promise"
    SETTLED = "settled"
    TERMS = "terms"
    BOUNDARY = "boundary"
    PLAN = "plan"
    CONVERSATION = "conversation"
    KEPT = "kept"
    DECISION = "decision"
    STAGE = "stage"
    OFFBOARDING = "offboarding"
    STEP = "step"
    SCREENING = "screening"
    REVERSAL = "reversal"


#: The kinds counted by §"Entries" of docs/rules.md: events, not decisions.
HAPPENINGS: frozenset[Kind] = frozenset(
    {
        Kind.INCIDENT,
        Kind.PAYMENT,
        Kind.REFUND,
        Kind.HOURS,
        Kind.CONCESSION,
        Kind.PRAISE,
        Kind.NOTE,
        Kind.CALLED,
    }
)


class Outcome(StrEnum):
    """How a crucial conversation ended."""

    AGREED = "agreed"
    PART = "part"
    CLEARED = "cleared"
    REFUSED = "refused"
    POSTPONED = "postponed"


class Settlement(StrEnum):
    """How an open item ended; `part`: an amount was noted against an invoice that remains open."""

    PAID = "paid"
    PART = "part"
    KEPT = "kept"
    MISSED = "missed"
    ANSWERED = "answered"


class Tone(StrEnum):
    """The tone of a parting (docs/rules.md, "Parting")."""

    DIRECT = "direct"
    SOFT = "soft"
    MUTUAL = "mutual"
