"""Pictures of a ledger as PNG, in the reader's language. Imported when the first is drawn: matplotlib is heavy.

Drawn off the event loop, one at a time, by `bot/pictures.py`; nothing here reads a clock, a file or a ledger.
"""

from __future__ import annotations

from typing import assert_never

from bot.charts import pareto, strain
from bot.wording import Wording
from handlers.domain.charts import Drawing, ParetoChart, StrainChart


def draw(drawing: Drawing, wording: Wording) -> bytes:
    """A PNG, 1080 pixels wide, as a phone shows it."""
    match drawing:
        case StrainChart():
            return strain.draw(drawing, wording)
        case ParetoChart():
            return pareto.draw(drawing, wording)
        case _:
            assert_never(drawing)
