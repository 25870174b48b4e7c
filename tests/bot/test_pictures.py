"""Pictures: drawn for their reader, in every language, off the event loop, and asked for again when that fails."""

from __future__ import annotations

import asyncio
import struct
import threading
import warnings
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapter import Answer
from bot.command_bus import CommandBus
from bot.metrics import Metrics
from bot.pictures import Draw, Pictures
from bot.platforms.web import render as page_render
from bot.wording import Wording
from handlers.domain.charts import ChartMark, Drawing, MarkKind, ParetoChart, ParetoRow, StrainChart
from handlers.invocation import Actor, Invocation, Room
from handlers.lexicon import LANGUAGES
from handlers.messages import Msg, Picture, Reply, Text, codec
from handlers.pipeline.registry import discover
from handlers.ports import Database
from tests.support.app_driver import MONDAY
from tests.support.seen import on, squeezed
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


async def test_out_of_time_it_says_so() -> None:
    reply = Reply(parts=(Text("words"), Picture(Msg("chart-watch"), "a.png", PARETO)))
    made = await Pictures(budget_seconds=0.0).drawn(reply, Wording("en", None))
    assert made.parts == (Text("words"), Text(Msg("chart-watch")), Text(Msg("picture-failed"), "quiet"))
    for thread in threading.enumerate():
        if thread.name.startswith("asyncio_"):
            thread.join(0.1)


class FullDisk:
    """Fails as a renderer does where there is no room, and draws once there is."""

    room = False

    def __call__(self, drawing: Drawing, wording: Wording, *, dark: bool = False) -> bytes:
        if not self.room:
            raise OSError("no space left on device")
        return b"\x89PNG dark" if dark else b"\x89PNG light"


class Desk:
    """The whole application behind its bus, without a platform."""

    def __init__(self, database: Database, language: str, draw: Draw) -> None:
        pictures = Pictures(HANG_SECONDS, draw)
        self.bus = CommandBus(database, discover(), clock=lambda: MONDAY, metrics=Metrics(), pictures=pictures)
        self.language = language
        self.lines = 0

    async def say(self, text: str) -> Answer:
        self.lines += 1
        invocation = Invocation(
            platform="console",
            key=f"pictures-{self.lines}",
            actor=Actor(external_id="you", name="Ann", handle="ann", admin=True, language=self.language),
            room=Room(external_id="default", kind="private", team="default", shared=False),
            text=text,
            in_band=True,
        )
        return await self.bus.handle(invocation)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["/chart Acme", "/pareto 2026"])
async def test_a_failed_picture_says_so_and_is_had_at_the_second_try(
    database: Database, language: str, command: str
) -> None:
    disk = FullDisk()
    desk = Desk(database, language, disk)
    for line in ("/client add Acme", "/incident Acme rude on:2026-02-20 shouted", "/paid Acme 100 on:2026-02-20"):
        await desk.say(line)
    answer = await desk.say(command)
    assert answer.reply is not None
    assert Text(Msg("picture-failed"), "quiet") in answer.reply.parts
    assert not [part for part in answer.reply.parts if isinstance(part, Picture)]
    told = [answer.wording.text(part.body) for part in answer.reply.parts if isinstance(part, Text)]
    assert len(told) == len(set(told)), "what the picture shows is said once"
    again = answer.wording.text(Msg("button-try-again"))
    for platform in ("console", "telegram", "slack"):
        seen = on(platform, answer.reply, answer.wording)
        assert squeezed(answer.wording.text(Msg("picture-failed"))) in squeezed(seen.text)
        assert again in seen.labels
    shown = page_render.render(answer.reply, answer.wording)
    [button] = [b for part in shown.parts if part["part"] == "choices" for b in part["buttons"] if b["label"] == again]
    disk.room = True
    second = await desk.say(shown.lines[button["button"]])
    assert second.reply is not None
    [picture] = [part for part in second.reply.parts if isinstance(part, Picture)]
    assert picture.data == b"\x89PNG light"
    assert str(picture.alt.id) in ("chart-alt", "pareto-alt")
    assert told[0] == second.wording.text(picture.alt), "the same picture: its client, its period"


async def test_the_dark_picture_is_drawn_when_it_is_asked_for() -> None:
    disk = FullDisk()
    pictures = Pictures(HANG_SECONDS, disk)
    assert await pictures.dark(PARETO, Wording("en", None)) == b""
    disk.room = True
    assert await pictures.dark(PARETO, Wording("en", None)) == b"\x89PNG dark"


def test_a_picture_that_an_earlier_version_left_in_the_outbox_is_sent() -> None:
    picture = Picture(Msg("chart-watch"), "a.png", PARETO, again="/pareto")
    kept = codec.encode_part(picture)
    assert codec.decode_part(kept) == picture
    del kept["again"]
    assert codec.decode_part(kept) == Picture(Msg("chart-watch"), "a.png", PARETO)
