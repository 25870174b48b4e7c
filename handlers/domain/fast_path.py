"""The fast path of a replay: a cheap test whether a client is steady, so that fewer moments need an assessment.

It errs to one side only: yes means that the rules find the client steady and no signal fires; in doubt it says no.
"""

from __future__ import annotations

from datetime import datetime

from handlers.domain.rule_context import Surroundings
from handlers.domain.rule_needs import LedgerTotals
from handlers.domain.rules import RULES, watch


class FastPath:
    """One client's whole ledger under one set of numbers, to be tested at any moment."""

    def __init__(self, totals: LedgerTotals) -> None:
        needs = [declaration.needs(totals) for declaration in (watch.CONDITION, *RULES)]
        self._needs = [need for need in needs if need.ever]

    def is_steady(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether a client that is not a prospect is steady at `now` and no signal fires."""
        return not any(need.may_fire(now, surroundings) for need in self._needs)
