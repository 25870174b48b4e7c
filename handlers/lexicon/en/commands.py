"""English words that a command answers to besides its name. A table only."""

from __future__ import annotations

from collections.abc import Mapping

COMMANDS: Mapping[str, str] = {
    "called": "call",
    "due": "invoice",
    "help": "start",
    "incident": "i",
    "refunded": "refund",
    "status": "s",
}
