"""Draws a client's strain over time: the curve, its two thresholds, and a mark for each event by its kind.

Thresholds are named in the legend, not beside their lines: the curve would cross the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from bot.charts import canvas
from bot.charts.canvas import Palette
from bot.wording import Wording
from handlers.domain.charts import ChartMark, MarkKind, StrainChart
from handlers.messages import Msg

DAY_SECONDS = 86_400
TICKS = 4
PLOT_INCHES = 3.0
COLUMNS = 2
#: The top of the scale is never below this, in points: finer steps would print as the same number.
LEAST_TOP = 1.0

#: Colour, shape and size of each mark.
_LOOKS: dict[MarkKind, tuple[str, str, float]] = {
    MarkKind.MINOR: ("sky", "o", 34),
    MarkKind.SERIOUS: ("yellow", "s", 46),
    MarkKind.SEVERE: ("orange", "X", 84),
    MarkKind.AMENDS: ("green", "P", 70),
    MarkKind.TALK: ("ink", "D", 44),
    MarkKind.AGREEMENT: ("blue", "^", 70),
    MarkKind.SLATE: ("blue", "v", 70),
}


def figure(chart: StrainChart, wording: Wording, palette: Palette) -> Figure:
    say = wording.text
    kinds = [kind for kind in MarkKind if any(mark.kind is kind for mark in chart.marks)]
    title = [(canvas.sentence(line, wording), canvas.LARGE) for line in canvas.name(chart.client, 26)]
    title += [(canvas.sentence(say(Msg("chart-strain-title")), wording), canvas.NORMAL)]
    top = max(LEAST_TOP, 1.12 * max([chart.talk, *(value for _, value in chart.points)]))
    steps = [step for step in MaxNLocator(5).tick_values(0, top) if step <= top]
    numbers = [wording.number(round(step, 2)) for step in steps]
    rows = -(-(len(kinds) + 2) // COLUMNS)
    sheet, axes = canvas.sheet(
        palette, wording, title, canvas.Room(PLOT_INCHES, canvas.width("\n".join(numbers), canvas.SMALL), rows)
    )
    moments = [_number(at) for at, _ in chart.points]
    values = [value for _, value in chart.points]
    axes.fill_between(moments, values, color=palette.blue, alpha=0.15, linewidth=0)
    axes.plot(moments, values, color=palette.blue, linewidth=2.0)
    axes.set_ylim(0, top)
    axes.set_xmargin(0.03)
    drawn: list[Artist] = [
        _threshold(axes, chart.talk, "chart-talk", "--", wording, palette),
        _threshold(axes, chart.watch, "chart-watch", ":", wording, palette),
    ]
    for kind in kinds:
        marks = [mark for mark in chart.marks if mark.kind is kind]
        drawn.append(_mark(axes, marks, canvas.sentence(say(Msg(f"chart-mark-{kind}")), wording), palette))
    axes.set_xticks(*_days(chart, wording))
    axes.set_yticks(steps, numbers)
    axes.grid(axis="y", color=palette.grid, linewidth=0.8)
    canvas.legend(sheet, palette, wording, drawn, COLUMNS)
    return sheet


def _threshold(axes: Axes, value: float, words: str, style: str, wording: Wording, palette: Palette) -> Artist:
    label = canvas.sentence(f"{wording.text(Msg(words))}: {wording.number(value)}", wording)
    return axes.axhline(value, color=palette.ink, linestyle=style, linewidth=1.3, label=label)


def _mark(axes: Axes, marks: Sequence[ChartMark], label: str, palette: Palette) -> Artist:
    colour, form, size = _LOOKS[marks[0].kind]
    return axes.scatter(
        [_number(mark.at) for mark in marks],
        [mark.value for mark in marks],
        s=size,
        c=getattr(palette, colour),
        marker=form,
        edgecolors=palette.ink,
        linewidths=0.7,
        zorder=3,
        label=label,
        clip_on=False,
    )


def _number(at: datetime) -> float:
    """A moment in the axis' unit: days since 1970."""
    return at.timestamp() / DAY_SECONDS


def _days(chart: StrainChart, wording: Wording) -> tuple[list[float], list[str]]:
    """Positions and words of the day labels: at most `TICKS`, evenly spread within the time shown, no day twice."""
    first, last = _number(chart.points[0][0]), _number(chart.points[-1][0])
    spread = [first + (last - first) * (2 * part + 1) / (2 * TICKS) for part in range(TICKS)]
    days: dict[str, float] = {}
    for place in spread:
        days.setdefault(wording.short_day(datetime.fromtimestamp(place * DAY_SECONDS, UTC)), place)
    return list(days.values()), list(days)
