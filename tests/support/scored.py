"""Made-up opinions of the trained model, for tests: said outright, so that no model runs."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.reading.scores import Scorer, Scores


def scores(
    severity: Mapping[str, float] | str = "minor", fault: Mapping[str, float] | str = "theirs", **what: float
) -> Scores:
    """Scores of one text: `rude=0.8, note=0.2`; a severity or fault alone is sure."""
    return Scores(
        what=what,
        severity={severity: 1.0} if isinstance(severity, str) else severity,
        fault={fault: 1.0} if isinstance(fault, str) else fault,
    )


def always(opinion: Scores) -> Scorer:
    """A scorer that holds the same opinion of every text."""
    return lambda text: opinion
