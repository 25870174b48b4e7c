"""Renders the incidents that weigh nothing in a standing, and why: settled, taken back, corrected, or a witness.

docs/rules.md, "Strain". Only lines that the reader may see. Writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from handlers.command.spec import Context
from handlers.domain.standing import Assessment
from handlers.domain.values import Entry, Fault, Kind
from handlers.messages import Day, Msg, Part, Text, Value
from handlers.services.ledger import entry_view

SHOWN = 5


def rows(ctx: Context, assessment: Assessment, entries: Sequence[Entry]) -> Iterator[Part]:
    """A heading and a line for each, the latest first."""
    happened = [entry for entry in entries if entry.kind is Kind.INCIDENT and entry_view.visible(ctx, entry)]
    happened.sort(key=lambda entry: (entry.occurred_at, entry.number), reverse=True)
    left_out = [(entry, why) for entry in happened if (why := _why(assessment, entry, ctx.now)) is not None]
    if not left_out:
        return
    yield Text(Msg("why-uncounted"))
    for entry, why in left_out[:SHOWN]:
        what = entry_view.summary(ctx, entry, with_money=False)
        day = Day(entry.occurred_at, ctx.now)
        yield Text(Msg("why-uncounted-line", number=entry.number, day=day, what=what, why=why), "quiet")
    if len(left_out) > SHOWN:
        yield Text(Msg("and-more", count=len(left_out) - SHOWN), "quiet")


def _why(assessment: Assessment, entry: Entry, now: datetime) -> Msg | None:
    """Why an incident does not count; None where it does, or may."""
    if entry.corrected_by is not None:
        return _by("corrected", entry.corrected_by)
    if entry.reversed_by is not None:
        return _by("reversed", entry.reversed_by)
    if entry.joins is not None:
        return _by("witness", entry.joins)
    if assessment.slate is not None and entry.occurred_at <= assessment.slate and entry.fault is not Fault.OURS:
        return Msg("why-uncounted-settled", slate=Day(assessment.slate, now))
    return None


def _by(how: str, number: Value) -> Msg:
    return Msg(f"why-uncounted-{how}", number=number)
