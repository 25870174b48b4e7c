"""The canvas of all charts: size, fonts, and colours that colour-blind readers can tell apart.

Each kind of mark has a shape of its own besides its colour (Okabe and Ito's palette), so that charts print in grey.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from bot import bidi
from bot.wording import Wording

WIDTH_INCHES, DPI = 7.2, 150

INK = "#222222"
QUIET = "#767676"
GRID = "#dddddd"
BLUE = "#0072b2"
ORANGE = "#d55e00"
YELLOW = "#e69f00"
GREEN = "#009e73"
SKY = "#56b4e9"

SMALL, NORMAL, LARGE = 11.0, 13.0, 17.0


def sheet(height_inches: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(WIDTH_INCHES, height_inches), dpi=DPI, layout="constrained", facecolor="white")
    axes = figure.add_subplot()
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(GRID)
    axes.tick_params(colors=INK, labelsize=SMALL, length=0)
    return figure, axes


def sentence(text: str, wording: Wording) -> str:
    """Make a sentence of ours run in the reader's direction, whatever letter it begins with."""
    return f"\u200f{text}" if wording.rtl else text


def name(text: str, most: int) -> str:
    """Put a person's or client's name on one line, shorten it to `most` characters, and isolate its direction."""
    flat = " ".join("".join(c for c in text if c.isprintable() or c == " ").split())
    # A font without the letter draws a box; matplotlib also reads `$…$` as a formula.
    plain = "".join(c for c in flat if ord(c) <= 0xFFFF).replace("$", "\\$")
    cut = plain if len(plain) <= most else plain[: most - 1].rstrip() + "…"
    return bidi.isolate(cut)


def legend(figure: Figure, wording: Wording, handles: Sequence[Artist]) -> None:
    """Draw the legend below the picture; the mark comes first in the reader's direction."""
    figure.legend(
        handles=list(handles),
        loc="outside lower center",
        ncols=3,
        frameon=False,
        fontsize=SMALL,
        handletextpad=0.4,
        columnspacing=1.2,
        markerfirst=not wording.rtl,
    )


def png(figure: Figure) -> bytes:
    out = io.BytesIO()
    FigureCanvasAgg(figure)
    figure.savefig(out, format="png", dpi=DPI)
    return out.getvalue()
