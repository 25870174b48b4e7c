"""Made-up opinions of the trained model, for tests: said outright, so that no model runs."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.reading.scores import Scorer, Scores

Head = Mapping[str, float] | str


def opinion(what: Mapping[str, float], severity: Head = "minor", fault: Head = "theirs") -> Scores:
    """The scores of one text; a severity or fault named alone is sure."""
    return Scores(
        what=what,
        severity={severity: 1.0} if isinstance(severity, str) else severity,
        fault={fault: 1.0} if isinstance(fault, str) else fault,
    )


def scores(severity: Head = "minor", fault: Head = "theirs", **what: float) -> Scores:
    """The same, the labels as names: `scores(rude=0.8, note=0.2)`."""
    return opinion(what, severity, fault)


def always(held: Scores) -> Scorer:
    """A scorer that holds the same opinion of every text."""
    return lambda text: held
