"""The points of a history at which an assessment can change: the relevant lines, and the moments when windows end.

Only the rules decide whether something has changed at a point.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from handlers.domain.rule import Declaration
from handlers.domain.rule_needs import LedgerTotals
from handlers.domain.rules import RULES, decide, watch
from handlers.domain.values import Entry, Kind

#: Kinds of lines that are always relevant. Payments and hours are relevant if a rule reads them.
_ALWAYS = frozenset(
    {
        Kind.INCIDENT,
        Kind.PRAISE,
        Kind.CALLED,
        Kind.REFUND,
        Kind.CONCESSION,
        Kind.CONVERSATION,
        Kind.KEPT,
        Kind.PLAN,
        Kind.DECISION,
        Kind.STAGE,
    }
)


class ChangePoints:
    """The points of one client's whole ledger. `vital`, `prospect`: whether the client was one at any time."""

    def __init__(self, totals: LedgerTotals, *, vital: bool, prospect: bool) -> None:
        rules = [rule for rule in RULES if vital or not rule.vital_only]
        declarations: list[Declaration] = [*rules, watch.CONDITION, *([decide.CONDITION] if prospect else [])]
        possible = [declaration for declaration in declarations if declaration.needs(totals).ever]
        self._read = _ALWAYS.union(*(declaration.reads for declaration in possible))
        self._windows = [
            window for declaration in possible for window in declaration.windows(totals.book, totals.policy)
        ]
        self._renewals = {moment for window in self._windows for moment in window.renewals()}

    def matters(self, line: Entry) -> bool:
        """Whether a line may change the assessment."""
        return line.kind in self._read or line.occurred_at in self._renewals

    def turns(self) -> Iterator[datetime]:
        """Every moment at which a line leaves a window or reaches a required age."""
        for window in self._windows:
            yield from window.ends()
