"""A drawing for tests that need a picture and do not care what it shows."""

from __future__ import annotations

from handlers.domain.charts import ParetoChart, ParetoRow
from handlers.messages import Msg, Picture

#: How wide a picture is in a message on a phone of 390 pixels.
PHONE_PIXELS = 313

SAMPLE = ParetoChart((ParetoRow("Acme", 1.0, 0.5, vital=True),), 1, 1, 1.0)


def picture(alt: Msg, name: str, data: bytes = b"") -> Picture:
    return Picture(alt, name, SAMPLE, data)
