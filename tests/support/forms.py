"""What a form that was answered with asks and begins as, for tests."""

from __future__ import annotations

from bot.wording import Wording
from handlers.messages import Form
from tests.support.app_driver import Heard


def begins(heard: Heard) -> str:
    """The words the answer to a form begins as, as whoever was asked reads them."""
    (found,) = (part for part in heard.reply.parts if isinstance(part, Form))
    return Wording(heard.outcome.language, heard.outcome.zone).text(found.prefill)
