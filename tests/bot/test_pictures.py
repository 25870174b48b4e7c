"""Pictures: drawn for their reader, in every language, off the event loop, and told in words when that fails."""

from __future__ import annotations

import asyncio
import struct
import threading
import warnings
from datetime import UTC, datetime, timedelta

import pytest

from bot.pictures import Pictures
from bot.wording import Wording
from handlers.domain.charts import ChartMark, Drawing, MarkKind, ParetoChart, ParetoRow, StrainChart
from handlers.lexicon import LANGUAGES
from handlers.messages import Msg, Picture, Reply, Text
from tests.support.waiting import HANG_SECONDS

START = datetime(2026, 1, 1, tzinfo=UTC)
NASTY = "Acme $x^2$ <b> \u202eשלום\n👩‍💻 Żabka «Ромашка»"
STRAIN = StrainChart(
    NASTY,
    tuple((START + timedelta(days=day), day % 7 + 0.5) for day in range(60)),
    2.4,
    5.4,
    tuple(ChartMark(kind, START + timedelta(days=5 * n), 3.0) for n, kind in enumerate(MarkKind)),
)
BARE = StrainChart("Acme", ((START, 0.0), (START + timedelta(days=1), 0.0)), 2.4, 5.4, ())
PARETO = ParetoChart(
    (ParetoRow(NASTY, 0.7, 0.2, vital=True), ParetoRow("דנה", 0.3, 0.1), ParetoRow("Sinker", 0.0, 0.7, sink=True)),
    1,
    2,
    0.7,
    4,
)
NO_REVENUE = ParetoChart((ParetoRow("Sinker", 0.0, 1.0),), 0, 0, 0.0)


async def drawn(drawing: Drawing, language: str) -> bytes:
    reply = Reply(parts=(Text("words"), Picture(Msg("chart-watch"), "a.png", drawing)))
    made = (await Pictures(HANG_SECONDS).drawn(reply, Wording(language, "Asia/Jerusalem"))).parts
    assert made[0] == Text("words")
    assert isinstance(made[1], Picture), made[1]
    return made[1].data


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("drawing", [STRAIN, BARE, PARETO, NO_REVENUE], ids=["strain", "bare", "pareto", "no-revenue"])
async def test_a_picture_is_drawn_in_every_language_without_a_missing_letter(drawing: Drawing, language: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a letter the font lacks is a warning
        data = await drawn(drawing, language)
    assert data.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", data[16:24])
    assert width == 1080
    assert 500 < height < 2400


async def test_a_reply_without_a_picture_is_left_as_it_is() -> None:
    reply = Reply(parts=(Text("words"),))
    assert await Pictures(HANG_SECONDS).drawn(reply, Wording("en", None)) is reply


async def test_what_is_drawn_already_is_not_drawn_again() -> None:
    before = Reply(parts=(Picture(Msg("chart-watch"), "a.png", PARETO, b"\x89PNG"),))
    assert await Pictures(HANG_SECONDS).drawn(before, Wording("en", None)) == before


async def test_the_loop_goes_on_while_it_is_drawn() -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0.005)

    ticking = asyncio.create_task(tick())
    await drawn(PARETO, "en")
    ticking.cancel()
    assert ticks > 2


async def test_out_of_time_it_is_told_in_words() -> None:
    reply = Reply(parts=(Text("words"), Picture(Msg("chart-watch"), "a.png", PARETO)))
    made = await Pictures(budget_seconds=0.0).drawn(reply, Wording("en", None))
    assert made.parts == (Text("words"), Text(Msg("picture-in-words", alt=Msg("chart-watch")), "quiet"))
    for thread in threading.enumerate():
        if thread.name.startswith("asyncio_"):
            thread.join(0.1)
