"""Draws the Pareto chart: revenue and effort as a pair of bars per client, and the cumulative revenue curve."""

from __future__ import annotations

from itertools import accumulate

from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from bot.charts import canvas
from bot.wording import Wording
from handlers.domain.charts import ParetoChart, ParetoRow
from handlers.messages import Msg

BAR = 0.36
ROW_INCHES = 0.62


def draw(chart: ParetoChart, wording: Wording) -> bytes:
    figure, axes = canvas.sheet(2.6 + ROW_INCHES * max(3, len(chart.rows)))
    say = wording.text
    places = list(range(len(chart.rows)))
    axes.barh(
        [place - BAR / 2 for place in places],
        [100 * row.revenue for row in chart.rows],
        height=BAR,
        color=canvas.BLUE,
    )
    axes.barh(
        [place + BAR / 2 for place in places],
        [100 * row.effort for row in chart.rows],
        height=BAR,
        color=canvas.YELLOW,
        hatch="///",
        edgecolor="white",
    )
    together = [100 * part for part in accumulate(row.revenue for row in chart.rows)]
    axes.plot(together, places, color=canvas.INK, linewidth=1.6, marker="o", markersize=5)
    axes.set_xlim(0, 106)
    axes.invert_yaxis()
    axes.set_yticks(places, [_label(row, wording) for row in chart.rows], fontsize=canvas.NORMAL)
    axes.xaxis.set_major_formatter(lambda value, _: say(Msg("percent", value=round(value))) if value <= 100 else "")
    axes.grid(axis="x", color=canvas.GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    if wording.rtl:
        axes.yaxis.tick_right()
        axes.invert_xaxis()
    axes.set_title(
        "\n".join(canvas.sentence(line, wording) for line in _head(chart, wording)),
        loc="right" if wording.rtl else "left",
        fontsize=canvas.NORMAL,
        pad=12,
    )
    named = [canvas.sentence(say(Msg(f"chart-{series}")), wording) for series in ("revenue", "effort", "together")]
    canvas.legend(
        figure,
        wording,
        [
            Patch(color=canvas.BLUE, label=named[0]),
            Patch(facecolor=canvas.YELLOW, edgecolor="white", hatch="///", label=named[1]),
            Line2D([], [], color=canvas.INK, marker="o", label=named[2]),
        ],
    )
    return canvas.png(figure)


def _head(chart: ParetoChart, wording: Wording) -> list[str]:
    """The title, the share of the vital few, and how many clients are not shown."""
    lines = [Msg("chart-pareto-title")]
    if chart.clients:
        brought = round(100 * chart.brought)
        lines.append(Msg("chart-pareto-share", few=chart.few, clients=chart.clients, brought=brought))
    if chart.more:
        lines.append(Msg("and-more", count=chart.more))
    return [wording.text(message) for message in lines]


def _label(row: ParetoRow, wording: Wording) -> str:
    """A client's name, marked as one of the vital few or as a sink."""
    word = "chart-vital" if row.vital else "chart-sink" if row.sink else ""
    named = canvas.name(row.client, 22)
    return canvas.sentence(f"{named}\n{wording.text(Msg(word))}" if word else named, wording)
