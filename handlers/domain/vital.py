"""Determines the vital few: the clients with most of the revenue (docs/rules.md, "Vital few").

Only payments count, not effort.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.book import before
from handlers.domain.policy import Policy
from handlers.domain.strain import rounded


@dataclass(frozen=True, slots=True)
class Revenue:
    """What a client that paid within the last 365 days brought in them.

    net_minor  payments less refunds, minor units; first_at: when the first of those payments came (UTC)
    """

    client_id: int
    name: str
    net_minor: int
    first_at: datetime


def vital_few(payers: Iterable[Revenue], policy: Policy, now: datetime) -> frozenset[int]:
    """Client ids of the smallest set, largest payer first, that reaches 80 % of the total revenue.

    Empty until 5 clients have paid and the first of those payments is 90 days old.
    """
    known = list(payers)
    if len(known) < policy.vital_payers:
        return frozenset()
    if min(payer.first_at for payer in known) > before(now, policy.vital_first_days):
        return frozenset()
    return fewest(known, policy.vital_share)


def fewest(payers: Iterable[Revenue], share: float) -> frozenset[int]:
    """Client ids of the smallest set, largest payer first (equals by name), that reaches `share` of the sum.

    Clients at or below zero are excluded from both.
    """
    bringing = sorted((p for p in payers if p.net_minor > 0), key=lambda p: (-p.net_minor, p.name, p.client_id))
    goal = rounded(share * sum(payer.net_minor for payer in bringing))
    few: set[int] = set()
    reached = 0
    for payer in bringing:
        if reached >= goal:
            break
        few.add(payer.client_id)
        reached += payer.net_minor
    return frozenset(few)
