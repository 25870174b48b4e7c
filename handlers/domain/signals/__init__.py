"""What fires, and on what evidence: one function a signal, in the order of the table in docs/rules.md, "Signals".

A signal says that something is so; what standing follows from it is decided in `handlers/domain/standing.py` alone.
"""

from __future__ import annotations

from collections.abc import Callable

from handlers.domain.signals import balance, conduct, worth
from handlers.domain.signals.scene import Scene, Signal, Surroundings

__all__ = ["TABLE", "Scene", "Signal", "Surroundings", "firing"]

#: Every signal there is, in the order in which they are told.
TABLE: tuple[Callable[[Scene], Signal | None], ...] = (
    conduct.strain,
    conduct.abuse,
    conduct.boundaries,
    conduct.late,
    worth.time_sink,
    worth.loss,
    worth.concessions,
    conduct.broken,
    conduct.refused,
    conduct.safety,
    balance.unhappy,
    balance.owed,
    balance.neglect,
    worth.giving,
)


def firing(scene: Scene) -> tuple[Signal, ...]:
    """Every signal that fires, in the order of the table."""
    return tuple(signal for judge in TABLE if (signal := judge(scene)) is not None)
