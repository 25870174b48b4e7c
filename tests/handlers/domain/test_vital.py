"""The vital few: the smallest set, largest payer first, that brings 80 %, and when it is known at all."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from handlers.domain.policy import Policy
from handlers.domain.vital import Revenue, vital_few
from tests.support.ledgers import NOW, ago


def few(*nets: int, first: datetime | None = None, names: str = "abcdefgh") -> list[int]:
    payers = [Revenue(n, names[n - 1], net, ago(1)) for n, net in enumerate(nets, 1)]
    payers[-1:] = [Revenue(p.client_id, p.name, p.net_minor, first or ago(90)) for p in payers[-1:]]
    return sorted(vital_few(payers, Policy(), NOW))


@pytest.mark.parametrize(
    ("what", "nets", "ids"),
    [
        ("the fewest that reach 80 %", (10, 700, 150, 50, 90), [2, 3]),
        ("80 % is inclusive", (80, 5, 5, 5, 5), [1]),
        ("just short of 80 %", (79, 6, 5, 5, 5), [1, 2]),
        ("at or below zero is left out of set and sum", (80, 20, 0, -500, -1), [1]),
        ("equals go by name", (20, 20, 20, 20, 20), [1, 2, 3, 4]),
        ("nobody brings anything", (0, 0, -1, 0, 0), []),
        ("four payers are too few", (100, 1, 1, 1), []),
        ("those at zero have paid, too", (100, 0, 0, 0, 0), [1]),
    ],
)
def test_the_smallest_set(what: str, nets: tuple[int, ...], ids: list[int]) -> None:
    assert few(*nets) == ids, what


def test_equals_go_by_name_not_by_id() -> None:
    assert few(20, 20, 20, 20, 20, names="edcba") == [2, 3, 4, 5]


def test_known_once_the_first_payment_is_90_days_old() -> None:
    assert few(100, 1, 1, 1, 1, first=ago(90)) == [1]
    assert few(100, 1, 1, 1, 1, first=ago(90) + timedelta(microseconds=1)) == []


def test_nobody_has_paid() -> None:
    assert vital_few([], Policy(), NOW) == frozenset()
