"""Completes the facts of a command from its note. A fact that was given always takes precedence over a read one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from handlers.command.spec import Context
from handlers.domain.values import Category
from handlers.input.reader import Facts
from handlers.reading.cues import cues
from handlers.reading.understanding import SentenceUnderstanding, read_codes
from handlers.services.sentences.reading import SentenceReading, day_fact, read, taken

#: A day without a time means its noon, in the workspace's zone.
NOON = time(12)


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletedFacts:
    """Facts completed from the note.

    read           codes that were read rather than given, likeliest first, by the name of the fact; for `--json`
    asks           "threat" or "category" if the reply must ask what it was, else empty
    understanding  of the note, if the category had to be read; else None
    """

    facts: Facts
    read: Mapping[str, list[str]] = field(default_factory=dict)
    asks: str = ""
    understanding: SentenceUnderstanding | None = None


def incident(ctx: Context, name: str, facts: Facts) -> CompletedFacts:
    """Complete the facts of an incident with the client called `name`, empty while it is unclear which one.

    Raises ScoresWanted if the model has to read the category.
    """
    if not facts.note:
        return CompletedFacts(facts=facts)
    unsaid = facts.category is None and facts.crossed is None
    reading = read(ctx, facts.note, scored=unsaid, about=name)
    filled = amounts(ctx, facts, reading)
    understanding = reading.understanding
    if not unsaid:
        return _with_category(filled, understanding)
    codes = dict(read_codes(understanding))
    codes.pop("kind")
    category = understanding.category
    filled = replace(
        filled,
        category=category,
        severity=facts.severity or understanding.severities[0],
        fault=facts.fault or understanding.faults[0],
    )
    for name, value in (("severity", facts.severity), ("fault", facts.fault)):
        if value is not None:
            codes.pop(name)
    asks = "threat" if understanding.suspected else "" if understanding.sure else "category"
    return CompletedFacts(facts=filled, read=codes, asks=asks, understanding=understanding)


def _with_category(facts: Facts, understanding: SentenceUnderstanding) -> CompletedFacts:
    """Complete an incident whose category was given: read severity and fault only from cues in the note."""
    told = {cue.meaning.partition(".")[0] for cue in cues(facts.note) if not cue.negated}
    codes: dict[str, list[str]] = {}
    severity = understanding.severity_of(facts.category or Category.BOUNDARY)
    if facts.severity is None and "severity" in told:
        facts = replace(facts, severity=severity)
        codes["severity"] = [str(severity)]
    if facts.fault is None and "fault" in told:
        fault = understanding.faults[0]
        facts = replace(facts, fault=fault)
        codes["fault"] = [str(fault)]
    return CompletedFacts(facts=facts, read=codes)


def amounts(ctx: Context, facts: Facts, reading: SentenceReading) -> Facts:
    """Complete time, money and day from the note, each only if it was not given."""
    quantities = reading.quantities
    if facts.minutes is None and quantities.minutes is not None:
        facts = replace(facts, minutes=quantities.minutes.value)
    if facts.money is None and quantities.money is not None:
        facts = replace(facts, money=taken(ctx, quantities.money.value))
    if facts.occurred_at is None and quantities.day is not None and day_fact(ctx, quantities.day.value):
        facts = replace(facts, occurred_at=_noon(ctx, quantities.day.value), day_alone=True)
    return facts


def _noon(ctx: Context, day: date) -> datetime:
    return datetime.combine(day, NOON, ZoneInfo(ctx.zone)).astimezone(UTC)
