"""The steps of a plan of parting, and its end."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.domain.agenda.occasion import Occasion
from handlers.domain.values import Entry


def occasions(entries: Sequence[Entry]) -> Sequence[Occasion]:
    """What of this is to come; `entries` are the live lines of one client."""
    return ()
