"""Draws charts of a ledger as PNG, in the reader's language. Imported on first use: matplotlib is heavy.

`bot/pictures.py` calls it off the event loop, one chart at a time. Must not read a clock, a file or a ledger.
"""

from __future__ import annotations

from typing import assert_never

from matplotlib.figure import Figure

from bot.charts import canvas, pareto, strain
from bot.wording import Wording
from handlers.domain.charts import Drawing, ParetoChart, StrainChart


def draw(drawing: Drawing, wording: Wording, *, dark: bool = False) -> bytes:
    """Draw a chart as PNG, 1080 pixels wide, to be read on a phone; `dark`: for a page in the dark."""
    return canvas.png(figure(drawing, wording, dark=dark))


def figure(drawing: Drawing, wording: Wording, *, dark: bool = False) -> Figure:
    """The chart as matplotlib's figure, before it becomes a PNG."""
    palette = canvas.DARK if dark else canvas.LIGHT
    match drawing:
        case StrainChart():
            return strain.figure(drawing, wording, palette)
        case ParetoChart():
            return pareto.figure(drawing, wording, palette)
        case _:
            assert_never(drawing)
