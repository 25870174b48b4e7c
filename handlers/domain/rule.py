"""Defines the declaration of a rule. Each rule is one file in `handlers/domain/rules/`.

Everything that depends on a rule (table, standing, outlook, replay, `/policy`, docs/rules.md) reads its declaration.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from handlers.domain.book import Book
from handlers.domain.policy import Number, Policy
from handlers.domain.rule_context import RuleContext, Signal
from handlers.domain.rule_needs import LedgerTotals, Need
from handlers.domain.values import Audience, Kind, NudgeKind, Standing

_STANDINGS = {
    NudgeKind.PART: Standing.PART,
    NudgeKind.TALK: Standing.TALK,
    NudgeKind.AMENDS: Standing.AMENDS,
}


@dataclass(frozen=True, slots=True)
class Window:
    """Moments from which so many days must pass until the rule may change by itself.

    days      after which a line leaves the window, or comes of an age; 0: the moments themselves
    renewed   only the latest moment counts, so that each one starts the days again; they come oldest first
    """

    moments: Sequence[datetime]
    days: int
    renewed: bool = False

    def ends(self) -> Iterator[datetime]:
        """When the rule may change with time alone."""
        length = timedelta(days=self.days)
        if self.renewed and self.moments:
            yield from (first + length for first, second in pairwise(self.moments) if second - first >= length)
            yield self.moments[-1] + length
        else:
            yield from (moment + length for moment in self.moments)

    def renewals(self) -> Iterator[datetime]:
        """The moments after which a new count of days starts, because the previous one had ended or there was none."""
        if self.renewed:
            length = timedelta(days=self.days)
            yield from self.moments[:1]
            yield from (second for first, second in pairwise(self.moments) if second - first >= length)


@dataclass(frozen=True, slots=True)
class Mark:
    """The current value of a decaying sum, and the mark that the rule compares it with."""

    value: float
    mark: float


def _no_windows(book: Book, policy: Policy) -> Iterable[Window]:
    return ()


def _no_marks(context: RuleContext) -> Iterable[Mark]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What rules and conditions have in common.

    code              its name in data, in messages (`rule-CODE`) and in docs/rules.md
    brings            the kind of nudge it asks for
    when              when it holds, for docs/rules.md; `{name}` is the default of a number
    needs             the least that a ledger must hold before it can; must not say no where it holds
    windows           the times that must pass until it may change by itself
    marks             the fading sums that it compares
    begins_with_time  whether it may also begin by itself, and not only end
    reads             payments and hours, where it looks at them; all other lines are always looked at
    numbers           the numbers that are its own, each named CODE_...
    """

    code: str
    brings: NudgeKind
    when: str
    needs: Callable[[LedgerTotals], Need]
    windows: Callable[[Book, Policy], Iterable[Window]] = _no_windows
    marks: Callable[[RuleContext], Iterable[Mark]] = _no_marks
    begins_with_time: bool = False
    reads: frozenset[Kind] = frozenset()
    numbers: tuple[Number[Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Declaration):
    """A rule that fires as a signal of its code, told as `signal-CODE`, or `signal-CODE-FORM` where it has forms.

    place              its place in the table, in which signals are told
    fires              the signal, None where it does not fire
    facts              what comes with the signal, for docs/rules.md
    held_back_by_debt  whether it brings nothing while `owed` fires
    vital_only         whether it fires for the vital few alone
    of_many            whether it rests on incidents of any kind: a reader may be told those that are not hidden
    cared_by           who hears of it, where it asks for care
    next_step          the message id of the next step, where it asks for care
    """

    place: int
    fires: Callable[[RuleContext], Signal | None]
    facts: str
    held_back_by_debt: bool = False
    vital_only: bool = False
    of_many: bool = False
    cared_by: Audience = Audience.RESPONSIBLE
    next_step: str = ""

    @property
    def standing(self) -> Standing | None:
        """The standing it calls for; None for a rule that calls for care and does not change the standing."""
        return _STANDINGS.get(self.brings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(Declaration):
    """A reason for a standing that is not among the signals.

    holds   the finding, in the form of a signal whose code is the reason in an assessment; None if it does not hold
    """

    holds: Callable[[RuleContext], Signal | None]
