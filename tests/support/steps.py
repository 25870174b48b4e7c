"""Ledgers written in steps, for tests of single rules: each step appends lines, as days before NOW."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from handlers.domain.policy import Policy
from handlers.domain.standing import Assessment, Signal, Surroundings, assess
from handlers.domain.values import Stage
from tests.support.ledgers import NOW, Ledger, ago

Write = Callable[[Ledger], object]
TICK = timedelta(microseconds=1)


def judged(
    write: Write,
    policy: Policy | None = None,
    around: Surroundings | None = None,
    *,
    stage: Stage = Stage.ACTIVE,
) -> Assessment:
    """What the rules make of the ledger at NOW."""
    ledger = Ledger()
    write(ledger)
    return assess(ledger.lines, around or Surroundings(), policy or Policy(), NOW, stage=stage)


def signal(code: str, one: Assessment) -> Signal:
    """The signal of that code, which must fire."""
    return next(signal for signal in one.signals if signal.code == code)


def codes(one: Assessment) -> list[str]:
    return [signal.code for signal in one.signals]


def each(*steps: Write) -> Write:
    def write(ledger: Ledger) -> None:
        for step in steps:
            step(ledger)

    return write


def incidents(category: str, severity: str, fault: str, *days: float, crossed: int | None = None) -> Write:
    def write(ledger: Ledger) -> None:
        for when in days:
            ledger.incident(when, category, severity, fault, crossed=crossed)

    return write


def at(moment: datetime, category: str = "other", severity: str = "minor", fault: str = "theirs") -> Write:
    return lambda led: led.incident(moment, category, severity, fault)


def held(days: float, outcome: str, *about: str) -> Write:
    return lambda led: led.held(days, outcome, *about)


def kept(days: float, yes: bool) -> Write:
    return lambda led: led.kept(days, yes)


def told(days: float, number: int = 1, *, ours: bool = False) -> Write:
    return lambda led: led.boundary(days, number, ago(days), ours=ours)


def paid(days: float) -> Write:
    return lambda led: led.paid(days)


def called(days: float) -> Write:
    return lambda led: led.called(days)


def crossings(*days: float, number: int = 1, fault: str = "theirs") -> Write:
    return incidents("boundary", "minor", fault, *days, crossed=number)
