"""What is drawn is legible: large enough on a phone, in either theme, no label on a line or another, no tick twice."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from bot import charts
from bot.charts import canvas
from bot.wording import Wording
from handlers.domain.charts import ChartMark, Drawing, MarkKind, ParetoChart, ParetoRow, StrainChart
from handlers.lexicon import LANGUAGES
from tests.support.charts import PHONE_PIXELS

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
#: The least letters one reads on a phone.
LEAST_PIXELS = 11


def course(span: timedelta, high: float = 4.0, watch: float = 2.4, talk: float = 5.4) -> StrainChart:
    """A chart of so much time, with a mark of every kind."""
    first = NOW - span
    points = tuple((first + span * part / 40, high * (1 - part / 80)) for part in range(41))
    marks = tuple(ChartMark(kind, *points[4 * number + 2]) for number, kind in enumerate(MarkKind))
    return StrainChart("Brightline Marketing and Sons of Manchester", points, watch, talk, marks)


DRAWINGS: dict[str, Drawing] = {
    "year": course(timedelta(days=365)),
    "two-days": course(timedelta(days=2)),
    "one-day": course(timedelta(hours=20)),
    "one-minute": course(timedelta(minutes=1)),
    "tiny": course(timedelta(days=90), high=0.04, watch=0.05, talk=0.1),
    "huge": course(timedelta(days=90), high=1234.0),
    "near": course(timedelta(days=90), watch=5.3, talk=5.4),
    "pareto": ParetoChart(
        (
            ParetoRow("Brightline Marketing and Sons of Manchester", 0.5, 0.1, vital=True),
            ParetoRow("Wytwórnia Naszych Dużych Plakatów", 0.3, 0.2, vital=True),
            ParetoRow("דנה לוי עיצוב ואדריכלות בע״מ", 0.15, 0.2),
            ParetoRow("ООО Щёлковский Широкоформат", 0.05, 0.1),
            *(ParetoRow(f"Sinker {number}", 0.0, 0.05, sink=True) for number in range(8)),
        ),
        2,
        4,
        0.8,
        17,
    ),
    "nothing-paid": ParetoChart((ParetoRow("Sinker", 0.0, 1.0),), 0, 0, 0.0),
}


@pytest.fixture(scope="module", params=[(name, language) for name in DRAWINGS for language in LANGUAGES], ids="-".join)
def sheet(request: pytest.FixtureRequest) -> Figure:
    name, language = request.param
    return charts.figure(DRAWINGS[name], Wording(language, "Asia/Jerusalem"))


def labels(sheet: Figure) -> Iterator[tuple[Text, Bbox]]:
    """Every text of a chart with its place in pixels."""
    assert isinstance(sheet.canvas, FigureCanvasAgg)
    sheet.canvas.draw()  # type: ignore[no-untyped-call]
    for text in sheet.findobj(Text):
        assert isinstance(text, Text)
        if text.get_visible() and text.get_text():
            yield text, text.get_window_extent()


def ticks(sheet: Figure) -> list[list[str]]:
    axes = sheet.axes[0]
    return [
        [text.get_text().strip() for text in axis.get_ticklabels() if text.get_text()]
        for axis in (axes.xaxis, axes.yaxis)
    ]


def test_no_label_lies_on_a_line_or_on_another(sheet: Figure) -> None:
    placed = list(labels(sheet))
    plot = sheet.axes[0].get_window_extent()
    for text, place in placed:
        assert not plot.overlaps(place), text.get_text()
    for (one, here), (other, there) in itertools.combinations(placed, 2):
        assert not here.overlaps(there), (one.get_text(), other.get_text())


def test_no_label_is_cut_off(sheet: Figure) -> None:
    for text, place in labels(sheet):
        assert place.x0 >= 0, text.get_text()
        assert place.x1 <= sheet.bbox.width, text.get_text()
        assert place.y0 >= 0, text.get_text()
        assert place.y1 <= sheet.bbox.height, text.get_text()


def test_no_tick_is_said_twice(sheet: Figure) -> None:
    list(labels(sheet))  # ticks are settled when they are drawn
    for axis in ticks(sheet):
        assert axis
        assert len(axis) == len(set(axis)), axis


def test_letters_are_large_enough_on_a_phone(sheet: Figure) -> None:
    scale = PHONE_PIXELS / sheet.bbox.width
    for text, _ in labels(sheet):
        assert float(text.get_fontsize()) * canvas.DPI / canvas.POINTS_AN_INCH * scale >= LEAST_PIXELS, text.get_text()


def luminance(colour: str) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in to_rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """The contrast of WCAG 2, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [canvas.LIGHT, canvas.DARK], ids=["light", "dark"])
def test_words_and_the_curve_stand_out_from_the_paper(palette: canvas.Palette) -> None:
    assert contrast(palette.ink, palette.paper) >= 7
    assert contrast(palette.blue, palette.paper) >= 3
    assert contrast(palette.ink, palette.blue) >= 1.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_theme_reaches_everything_that_is_drawn(dark: bool) -> None:
    for drawing in DRAWINGS.values():
        sheet = charts.figure(drawing, Wording("en", None), dark=dark)
        palette = canvas.DARK if dark else canvas.LIGHT
        assert to_rgb(sheet.get_facecolor()) == to_rgb(palette.paper)
        assert {to_rgb(text.get_color()) for text, _ in labels(sheet)} == {to_rgb(palette.ink)}
