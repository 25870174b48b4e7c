"""The card's strip: six months of strain in a row, left to right in every language, and the picture behind it."""

from __future__ import annotations

import pytest

from bot.wording import Wording
from handlers.lexicon import LANGUAGES
from handlers.messages import Choices, Fields, Msg, Picture
from handlers.ports import Database
from handlers.services.card.course import sparkline
from tests.support.app_driver import AppDriver, Heard


@pytest.fixture
def desk(database: Database) -> AppDriver:
    desk = AppDriver(database)
    desk.say("/client add Acme")
    return desk


def strip(heard: Heard) -> Msg | str | None:
    rows = [row for part in heard.reply.parts if isinstance(part, Fields) for row in part.rows]
    return next((value for label, value in rows if label.id == "label-course"), None)


def buttons(heard: Heard) -> list[str]:
    return [b.label.id for part in heard.reply.parts if isinstance(part, Choices) for b in part.buttons]


def test_a_block_is_full_from_the_talk_on_and_never_before() -> None:
    assert sparkline([0.0, 0.04, 0.05, 1.0, 2.7, 5.3, 5.4, 99.0], 5.4) == "▁▁▂▃▅▇██"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_carries_the_last_six_months(desk: AppDriver, language: str) -> None:
    desk.say("/incident Acme rude severe on:2026-01-10 shouted")
    desk.say("/incident Acme rude on:2025-06-01 before the six months")
    shown = strip(desk.say("/status Acme"))
    assert isinstance(shown, Msg)
    blocks = str(shown.args["strip"])
    assert len(blocks) == 13
    assert blocks[-5:] == "▂██▇▆", "9 points of 10 January fade by halves in 45 days; of June 0.1 is left"
    sentence = Wording(language, None).text(shown)
    # An isolate without a letter runs from left to right, in a Hebrew line as well.
    assert (f"\u2068{blocks}\u2069" if language == "he" else blocks) in sentence


def test_a_quiet_client_has_no_strip(desk: AppDriver) -> None:
    desk.say("/thanks Acme paid early")
    desk.say("/incident Acme rude ours on:2026-02-10 we shouted")
    heard = desk.say("/status Acme")
    assert strip(heard) is None
    assert "button-chart" not in buttons(heard)


def test_the_strip_comes_with_its_picture(desk: AppDriver) -> None:
    desk.say("/incident Acme rude on:2026-02-10 shouted")
    heard = desk.say("/status Acme")
    assert "button-chart" in buttons(heard)
    drawn = desk.say(next(b.line for b in heard.reply.buttons if b.label.id == "button-chart"))
    assert any(isinstance(part, Picture) for part in drawn.reply.parts)
