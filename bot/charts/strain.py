"""Draws a client's strain over time: the curve, its two thresholds, and a mark for each event by its kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke
from matplotlib.ticker import FuncFormatter, MaxNLocator

from bot.charts import canvas
from bot.wording import Wording
from handlers.domain.charts import ChartMark, MarkKind, StrainChart
from handlers.messages import Msg

DAY_SECONDS = 86_400
TICKS = 5

#: Colour, shape and size of each mark.
_LOOKS: dict[MarkKind, tuple[str, str, float]] = {
    MarkKind.MINOR: (canvas.SKY, "o", 45),
    MarkKind.SERIOUS: (canvas.YELLOW, "s", 70),
    MarkKind.SEVERE: (canvas.ORANGE, "X", 130),
    MarkKind.AMENDS: (canvas.GREEN, "P", 95),
    MarkKind.TALK: (canvas.INK, "D", 75),
    MarkKind.AGREEMENT: (canvas.BLUE, "^", 105),
    MarkKind.SLATE: (canvas.BLUE, "v", 105),
}


def draw(chart: StrainChart, wording: Wording) -> bytes:
    figure, axes = canvas.sheet(6.2)
    say = wording.text
    moments = [_number(at) for at, _ in chart.points]
    values = [value for _, value in chart.points]
    axes.fill_between(moments, values, color=canvas.BLUE, alpha=0.12, linewidth=0)
    axes.plot(moments, values, color=canvas.BLUE, linewidth=2.4)
    top = 1.12 * max([chart.talk, *values, *(mark.value for mark in chart.marks)])
    axes.set_ylim(0, top)
    axes.set_xmargin(0.03)
    _threshold(axes, chart.watch, say(Msg("chart-watch")), ":", wording)
    _threshold(axes, chart.talk, say(Msg("chart-talk")), "--", wording)
    drawn: list[Artist] = []
    for kind in MarkKind:
        marks = [mark for mark in chart.marks if mark.kind is kind]
        if marks:
            drawn.append(_mark(axes, marks, canvas.sentence(say(Msg(f"chart-mark-{kind}")), wording)))
    axes.set_xticks(_days(chart))
    axes.xaxis.set_major_formatter(
        FuncFormatter(lambda day, _: wording.short_day(datetime.fromtimestamp(day * DAY_SECONDS, UTC)))
    )
    axes.yaxis.set_major_locator(MaxNLocator(6))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: wording.number(round(value, 1))))
    axes.grid(axis="y", color=canvas.GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    title = say(Msg("chart-strain-title", client=canvas.name(chart.client, 40)))
    axes.set_title(
        canvas.sentence(title, wording), loc="right" if wording.rtl else "left", fontsize=canvas.LARGE, pad=14
    )
    if drawn:
        canvas.legend(figure, wording, drawn)
    return canvas.png(figure)


def _threshold(axes: Axes, value: float, label: str, style: str, wording: Wording) -> None:
    axes.axhline(value, color=canvas.INK, linestyle=style, linewidth=1.3)
    axes.annotate(
        canvas.sentence(f"{label}: {wording.number(value)}", wording),
        (0.0, value),
        xycoords=("axes fraction", "data"),
        xytext=(4, 4),
        textcoords="offset points",
        fontsize=canvas.SMALL,
        color=canvas.INK,
        path_effects=[withStroke(linewidth=3, foreground="white")],
        zorder=4,
    )


def _mark(axes: Axes, marks: Sequence[ChartMark], label: str) -> Artist:
    colour, form, size = _LOOKS[marks[0].kind]
    return axes.scatter(
        [_number(mark.at) for mark in marks],
        [mark.value for mark in marks],
        s=size,
        c=colour,
        marker=form,
        edgecolors="white",
        linewidths=1.0,
        zorder=3,
        label=label,
        clip_on=False,
    )


def _number(at: datetime) -> float:
    """A moment in the axis' unit: days since 1970."""
    return at.timestamp() / DAY_SECONDS


def _days(chart: StrainChart) -> list[float]:
    """Positions of the day labels: five, evenly spread over the time shown."""
    first, last = _number(chart.points[0][0]), _number(chart.points[-1][0])
    return [first + (last - first) * part / (TICKS - 1) for part in range(TICKS)]
