"""Draws the Pareto chart: revenue and effort as a pair of bars per client, and the cumulative revenue curve."""

from __future__ import annotations

from itertools import accumulate

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from bot.charts import canvas
from bot.charts.canvas import Palette
from bot.wording import Wording
from handlers.domain.charts import ParetoChart, ParetoRow
from handlers.messages import Msg

BAR = 0.36
ROW_INCHES = 0.66
#: The percentages on the axis.
PARTS = (0, 25, 50, 75, 100)
NAME_LETTERS = 13


def figure(chart: ParetoChart, wording: Wording, palette: Palette) -> Figure:
    say = wording.text
    places = list(range(len(chart.rows)))
    labels = [_label(row, wording) for row in chart.rows]
    height = ROW_INCHES * max(2, len(chart.rows))
    room = canvas.Room(height, canvas.width("\n".join(labels), canvas.SMALL), legend=3, mirrored=wording.rtl)
    sheet, axes = canvas.sheet(palette, wording, _head(chart, wording), room)
    axes.barh(
        [place - BAR / 2 for place in places],
        [100 * row.revenue for row in chart.rows],
        height=BAR,
        color=palette.blue,
    )
    axes.barh(
        [place + BAR / 2 for place in places],
        [100 * row.effort for row in chart.rows],
        height=BAR,
        color=palette.yellow,
        hatch="///",
        edgecolor=palette.paper,
    )
    together = [100 * part for part in accumulate(row.revenue for row in chart.rows)]
    axes.plot(together, places, color=palette.ink, linewidth=1.4, marker="o", markersize=4)
    axes.set_xlim(0, 104)
    axes.set_ylim(max(1, len(chart.rows) - 1) + 0.6, -0.6)
    axes.set_yticks(places, labels)
    axes.set_xticks(PARTS, [say(Msg("percent", value=part)) for part in PARTS])
    axes.grid(axis="x", color=palette.grid, linewidth=0.8)
    if wording.rtl:
        axes.yaxis.tick_right()
        axes.invert_xaxis()
    named = [canvas.sentence(say(Msg(f"chart-{what}")), wording) for what in ("revenue", "effort", "together")]
    canvas.legend(
        sheet,
        palette,
        wording,
        [
            Patch(color=palette.blue, label=named[0]),
            Patch(facecolor=palette.yellow, edgecolor=palette.paper, hatch="///", label=named[1]),
            Line2D([], [], color=palette.ink, linewidth=1.4, marker="o", markersize=4, label=named[2]),
        ],
        columns=1,
    )
    return sheet


def _head(chart: ParetoChart, wording: Wording) -> list[tuple[str, float]]:
    """The title, the share of the vital few, and how many clients are not shown."""
    lines = [(Msg("chart-pareto-title"), canvas.LARGE)]
    if chart.clients:
        brought = round(100 * chart.brought)
        share = Msg("chart-pareto-share", few=chart.few, clients=chart.clients, brought=brought)
        lines.append((share, canvas.NORMAL))
    if chart.more:
        lines.append((Msg("and-more", count=chart.more), canvas.NORMAL))
    return [(line, size) for message, size in lines for line in canvas.folded(wording.text(message), size, wording)]


def _label(row: ParetoRow, wording: Wording) -> str:
    """A client's name, marked as one of the vital few or as a sink."""
    word = "chart-vital" if row.vital else "chart-sink" if row.sink else ""
    lines = canvas.name(row.client, NAME_LETTERS, 2)
    if word:
        lines.append(wording.text(Msg(word)))
    return "\n".join(canvas.sentence(line, wording) for line in lines)
