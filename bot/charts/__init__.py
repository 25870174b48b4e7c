"""Draws charts of a ledger as PNG, in the reader's language. Imported on first use: matplotlib is heavy.

`bot/pictures.py` calls it off the event loop, one chart at a time. Must not read a clock, a file or a ledger.
"""

from __future__ import annotations

from typing import assert_never

from bot.charts import pareto, strain
from bot.wording import Wording
from handlers.domain.charts import Drawing, ParetoChart, StrainChart


def draw(drawing: Drawing, wording: Wording) -> bytes:
    """Draw a chart as PNG, 1080 pixels wide, to be read on a phone."""
    match drawing:
        case StrainChart():
            return strain.draw(drawing, wording)
        case ParetoChart():
            return pareto.draw(drawing, wording)
        case _:
            assert_never(drawing)
