"""Fills what a command left unsaid from its own note: a fact said outright always wins over what was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from handlers.command.spec import Context
from handlers.domain.values import Category, Client
from handlers.input.reader import Facts
from handlers.reading.cues import cues
from handlers.reading.understanding import Understanding, read_codes
from handlers.services.sentences.reading import SentenceReading, day_fact, read, severity_read, taken

#: A day alone means its noon.
NOON = time(12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """Facts completed from the note.

    read     what was read rather than said, for machines: codes in order of likelihood by the name of the fact
    asks     "threat" or "category" where somebody is to be asked what it was, else empty
    understanding  of the note, where its category had to be read
    """

    facts: Facts
    read: Mapping[str, list[str]] = field(default_factory=dict)
    asks: str = ""
    understanding: Understanding | None = None


def incident(ctx: Context, client: Client, facts: Facts) -> Filled:
    """The facts of an incident, completed. Raises ScoresWanted where its category is to be read by the model."""
    if not facts.note:
        return Filled(facts=facts)
    unsaid = facts.category is None and facts.crossed is None
    reading = read(ctx, facts.note, scored=unsaid, about=client)
    filled = amounts(ctx, facts, reading)
    understanding = reading.understanding
    if not unsaid:
        return _said(filled, understanding)
    codes = dict(read_codes(understanding))
    codes.pop("kind")
    category = understanding.category
    filled = replace(
        filled,
        category=category,
        severity=facts.severity or severity_read(understanding, category, said=False),
        fault=facts.fault or understanding.faults[0],
    )
    for name, said in (("severity", facts.severity), ("fault", facts.fault)):
        if said is not None:
            codes.pop(name)
    asks = "threat" if understanding.suspected else "" if understanding.sure else "category"
    return Filled(facts=filled, read=codes, asks=asks, understanding=understanding)


def _said(facts: Facts, understanding: Understanding) -> Filled:
    """A category was said: of severity and fault only what plain words of the note say is read."""
    category = facts.category or Category.BOUNDARY
    told = {cue.meaning.partition(".")[0] for cue in cues(facts.note) if not cue.negated}
    codes: dict[str, list[str]] = {}
    if facts.severity is None and "severity" in told:
        severity = severity_read(understanding, category, said=True)
        facts = replace(facts, severity=severity)
        codes["severity"] = [str(severity)]
    if facts.fault is None and "fault" in told:
        fault = understanding.faults[0]
        facts = replace(facts, fault=fault)
        codes["fault"] = [str(fault)]
    return Filled(facts=facts, read=codes)


def amounts(ctx: Context, facts: Facts, reading: SentenceReading) -> Facts:
    """Time, money and day of the note, where they were not said."""
    found = reading.quantities
    if facts.minutes is None and found.minutes is not None:
        facts = replace(facts, minutes=found.minutes.value)
    if facts.money is None and found.money is not None:
        facts = replace(facts, money=taken(ctx, found.money.value))
    if facts.occurred_at is None and found.day is not None and day_fact(ctx, found.day.value):
        facts = replace(facts, occurred_at=_noon(ctx, found.day.value), day_alone=True)
    return facts


def _noon(ctx: Context, day: date) -> datetime:
    return datetime.combine(day, NOON, ZoneInfo(ctx.zone)).astimezone(UTC)
