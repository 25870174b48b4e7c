"""The canvas of all charts: size, fonts, and the colours of both themes, which colour-blind readers can tell apart.

Each kind of mark has a shape of its own besides its colour (Okabe and Ito's palette), so that charts print in grey.
The sheet is narrow and its letters are large, because most readers have it 300 to 400 pixels wide before them.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

import matplotlib
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import findfont, get_font

from bot import bidi
from bot.wording import Wording

# A `$` in a client's name is no formula.
matplotlib.rcParams["text.parse_math"] = False

WIDTH_INCHES, DPI = 4.5, 240
POINTS_AN_INCH = 72

#: In points. Where a message on a phone is 313 pixels wide, a point is 0.97 of them.
SMALL, NORMAL, LARGE = 12.0, 13.0, 15.0
LINE = 1.35

_EDGE = 0.12
#: The inches between a title, the axes, their labels and the legend.
_GAP = 0.1
_TICKS = 0.36
#: Points between an axis and its labels.
_PAD = 5


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme."""

    paper: str
    ink: str
    grid: str
    blue: str
    orange: str
    yellow: str
    green: str
    sky: str


LIGHT = Palette("#ffffff", "#222222", "#dddddd", "#0072b2", "#d55e00", "#e69f00", "#009e73", "#56b4e9")
#: On the paper of the page's messages in the dark (static/page.css).
DARK = Palette("#20262b", "#e7ebee", "#3f4951", "#56b4e9", "#f0793a", "#f0b432", "#2fc59b", "#a9d9f5")


@dataclass(frozen=True, slots=True)
class Room:
    """What a chart needs around and in its axes, in inches.

    plot    the height of the axes; labels: what stands beside them; mirrored: it stands on the right
    legend  the rows of the legend
    """

    plot: float
    labels: float
    legend: int
    mirrored: bool = False


def sheet(palette: Palette, wording: Wording, title: Sequence[tuple[str, float]], room: Room) -> tuple[Figure, Axes]:
    """A figure with its title, whose lines come with their sizes in points, and with empty axes."""
    head = sum(size * LINE for _, size in title) / POINTS_AN_INCH + _GAP
    foot = _TICKS + room.legend * SMALL * LINE / POINTS_AN_INCH + _GAP
    height = _EDGE + head + room.plot + foot
    figure = Figure(figsize=(WIDTH_INCHES, height), dpi=DPI, facecolor=palette.paper)
    FigureCanvasAgg(figure)
    beside = room.labels + (_PAD + 2) / POINTS_AN_INCH
    across = WIDTH_INCHES - beside - 3 * _EDGE
    start = 2 * _EDGE if room.mirrored else beside + _EDGE
    axes = figure.add_axes((start / WIDTH_INCHES, foot / height, across / WIDTH_INCHES, room.plot / height))
    axes.set_facecolor(palette.paper)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(palette.grid)
    axes.tick_params(colors=palette.ink, labelsize=SMALL, length=0, pad=_PAD)
    axes.set_axisbelow(True)
    top = height - _EDGE
    edge = WIDTH_INCHES - _EDGE if wording.rtl else _EDGE
    for text, size in title:
        figure.text(
            edge / WIDTH_INCHES,
            top / height,
            text,
            fontsize=size,
            color=palette.ink,
            ha="right" if wording.rtl else "left",
            va="top",
        )
        top -= size * LINE / POINTS_AN_INCH
    return figure, axes


def sentence(text: str, wording: Wording) -> str:
    """Make a sentence of ours run in the reader's direction, whatever letter it begins with."""
    return f"\u200f{text}" if wording.rtl else text


def folded(text: str, size: float, wording: Wording) -> list[str]:
    """A sentence of ours in lines that fit the sheet's width at this size."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size) <= WIDTH_INCHES - 2 * _EDGE:
            lines[-1] = longer
        else:
            lines.append(word)
    return [sentence(line, wording) for line in lines]


def name(text: str, letters: int, most_lines: int = 1) -> list[str]:
    """A person's or client's name in lines of at most so many letters, each isolated in its direction.

    What does not fit is left out, and an ellipsis says so.
    """
    flat = " ".join("".join(c for c in text if c.isprintable() or c == " ").split())
    # A font without the letter draws a box.
    plain = "".join(c for c in flat if ord(c) <= 0xFFFF)
    lines = wrap(plain, letters)
    if len(lines) > most_lines:
        room = letters - 1
        lines = [*lines[: most_lines - 1], " ".join(lines[most_lines - 1 :])[:room].rstrip() + "…"]
    return [bidi.isolate(line) for line in lines]


def legend(figure: Figure, palette: Palette, wording: Wording, handles: Sequence[Artist], columns: int) -> None:
    """Draw the legend below the picture; the mark comes first in the reader's direction."""
    figure.legend(
        handles=list(handles),
        loc="lower right" if wording.rtl else "lower left",
        bbox_to_anchor=(1.0 if wording.rtl else 0.0, 0.0),
        ncols=columns,
        frameon=False,
        fontsize=SMALL,
        labelcolor=palette.ink,
        labelspacing=LINE - 1.1,
        borderpad=0.3,
        handletextpad=0.5,
        columnspacing=1.4,
        markerfirst=not wording.rtl,
    )


def width(text: str, size: float) -> float:
    """The width in inches of the widest line of a text."""
    font = get_font(findfont("DejaVu Sans"))
    font.set_size(size, POINTS_AN_INCH)
    widths = []
    for line in text.split("\n"):
        font.set_text(line)
        widths.append(font.get_width_height()[0] / 64 / POINTS_AN_INCH)
    return max(widths)


def png(figure: Figure) -> bytes:
    out = io.BytesIO()
    # Few colours compress as well quickly as slowly.
    figure.savefig(out, format="png", dpi=DPI, pil_kwargs={"compress_level": 3})
    return out.getvalue()
