"""Assesses one client: its standing, the reasons and the figures (docs/rules.md, "Standing and stage").

Everything that shows or acts on a standing calls `assess`. It keeps no state and implements no rule: the standing of a
rule is in its declaration.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.book import Book, read
from handlers.domain.policy import Policy
from handlers.domain.rule import Condition, Rule
from handlers.domain.rule_context import (
    RuleContext,
    Signal,
    Surroundings,
    context_of,
    explained,
    minutes_of,
    money_of,
)
from handlers.domain.rules import RULES, decide, firing, owed, watch
from handlers.domain.strain import Line
from handlers.domain.values import Entry, Stage, Standing

__all__ = ["LADDER", "Assessment", "Line", "Signal", "Surroundings", "assess", "assess_book", "assess_context", "rank"]

YEAR_DAYS = 365

_RANKS = {
    Standing.STEADY: 0,
    Standing.WATCH: 1,
    Standing.AMENDS: 1,
    Standing.TALK: 2,
    Standing.DECIDE: 2,
    Standing.PART: 3,
}


def rank(standing: Standing) -> int:
    """The rank of a standing: steady 0, watch and amends 1, talk (a prospect's decide) 2, part 3."""
    return _RANKS[standing]


def _steps() -> tuple[tuple[Standing, Rule], ...]:
    moving = [(rule.standing, rule) for rule in RULES if rule.standing is not None]
    return tuple(sorted(moving, key=lambda step: (-rank(step[0]), step[1].held_back_by_debt, step[1].place)))


#: The standing each rule brings, in order of precedence: the first rule that fires and is not held back decides. The
#: gravest standing comes first, and within a standing the rules that debt does not hold back.
LADDER: tuple[tuple[Standing, Rule], ...] = _steps()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What the rules make of a ledger at one moment.

    strain, debt        points, rounded to six decimals; `strain` is since the slate
    signals             every one that fires, in the order of the table
    slate, base         moments that strain is counted since, None: since the beginning
    agreement           the line of the agreement in force
    lines, debt_lines   the sums behind strain and debt
    cause               what decided: a signal, or the finding of `watch` ("strain", "debt", "lately", "again" or
                        "months") or of a prospect's `decide` ("timewasting" or "hours"); None when steady
    payments_minor ...  over 365 days, minor units and minutes; None: nothing recorded in them. `margin_minor` is known
                        once an hourly cost is set and both payments and hours are; no refund recorded counts as none
    """

    standing: Standing
    strain: float
    strain_since_base: float
    debt: float
    signals: tuple[Signal, ...]
    vital: bool
    slate: datetime | None
    base: datetime | None
    agreement: Entry | None
    lines: tuple[Line, ...]
    debt_lines: tuple[Line, ...]
    cause: Signal | None
    payments_minor: int | None
    refunds_minor: int | None
    concessions_minor: int | None
    minutes: int | None
    margin_minor: int | None

    @property
    def reason(self) -> str:
        """The code of what decided, "" when steady."""
        return "" if self.cause is None else self.cause.code


def assess(
    entries: Sequence[Entry],
    surroundings: Surroundings,
    policy: Policy,
    now: datetime,
    *,
    stage: Stage = Stage.ACTIVE,
) -> Assessment:
    """Assess one client by every line of its ledger, in any order. Lines that happened after `now` are left out.

    Pure and deterministic; reversing a line is equivalent to never having logged it.
    """
    return assess_book(read(entries, policy, now), surroundings, policy, now, stage=stage)


def assess_book(book: Book, surroundings: Surroundings, policy: Policy, now: datetime, *, stage: Stage) -> Assessment:
    """Assess a prepared ledger at `now`, which must not be before its last line."""
    return assess_context(context_of(book, surroundings, policy, now), stage=stage)


def assess_context(context: RuleContext, *, stage: Stage) -> Assessment:
    """Assess a ledger whose sums are computed."""
    signals = firing(context)
    standing, cause = _standing(context, {signal.code: signal for signal in signals})
    if stage is Stage.PROSPECT:
        standing, cause = _of_prospect(context, standing, cause)
    payments, refunds, concessions, minutes, margin = _figures(context)
    book = context.book
    return Assessment(
        standing=standing,
        strain=context.strain.value,
        strain_since_base=context.strain_since_base.value,
        debt=context.debt.value,
        signals=signals,
        vital=context.surroundings.vital,
        slate=book.slate,
        base=book.base,
        agreement=book.agreement,
        lines=context.strain.lines,
        debt_lines=context.debt.lines,
        cause=cause,
        payments_minor=payments,
        refunds_minor=refunds,
        concessions_minor=concessions,
        minutes=minutes,
        margin_minor=margin,
    )


def _standing(context: RuleContext, signals: Mapping[str, Signal]) -> tuple[Standing, Signal | None]:
    debt_first = owed.RULE.code in signals
    for standing, rule in LADDER:
        if rule.code in signals and not (debt_first and rule.held_back_by_debt):
            return standing, signals[rule.code]
    cause = _finding(watch.CONDITION, context)
    return (Standing.STEADY if cause is None else Standing.WATCH), cause


def _of_prospect(context: RuleContext, standing: Standing, cause: Signal | None) -> tuple[Standing, Signal | None]:
    """A prospect's standing: decide where a client's would be watch or talk, or when the prospect only costs time."""
    if standing not in (Standing.STEADY, Standing.AMENDS):
        return Standing.DECIDE, cause
    wasted = _finding(decide.CONDITION, context)
    return (standing, cause) if wasted is None else (Standing.DECIDE, wasted)


def _finding(condition: Condition, context: RuleContext) -> Signal | None:
    finding = condition.holds(context)
    return None if finding is None else explained(context, finding)


def _figures(context: RuleContext) -> tuple[int | None, int | None, int | None, int | None, int | None]:
    """Payments, refunds, concessions, minutes and margin over 365 days (docs/rules.md, "Entries")."""
    book, cost = context.book, context.policy.hourly_cost_minor
    payments, refunds, concessions = (
        money_of(recent) if (recent := context.within(items, YEAR_DAYS)) else None
        for items in (book.payments, book.refunds, book.concessions)
    )
    timed = context.within(book.timed, YEAR_DAYS)
    minutes = minutes_of(timed) if timed else None
    margin = None
    if cost is not None and payments is not None and minutes is not None:
        margin = payments - (refunds or 0) - (minutes * cost + 30) // 60
    return payments, refunds, concessions, minutes, margin
