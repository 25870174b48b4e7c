"""The fast path of a replay: tells cheaply that a client is steady, so that not every moment need be assessed.

It errs to one side only. A yes means that the rules find the client steady and that no signal fires; in doubt it is no.
"""

from __future__ import annotations

from datetime import datetime

from handlers.domain.rule_context import Surroundings
from handlers.domain.rule_needs import LedgerTotals
from handlers.domain.rules import RULES, watch


class FastPath:
    """One client's whole ledger under one set of numbers, to be asked about any moment of it."""

    def __init__(self, totals: LedgerTotals) -> None:
        needs = [declaration.needs(totals) for declaration in (watch.CONDITION, *RULES)]
        self._needs = [need for need in needs if need.ever]

    def is_steady(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether a client that is not a prospect is steady then, and no signal fires."""
        return not any(need.may_fire(now, surroundings) for need in self._needs)
