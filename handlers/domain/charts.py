"""The contents of charts as values, without colours, text or files. `bot/charts` draws them in the reader's
language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MarkKind(StrEnum):
    """The kind of a mark on a curve."""

    MINOR = "minor"
    SERIOUS = "serious"
    SEVERE = "severe"
    AMENDS = "amends"
    TALK = "talk"
    AGREEMENT = "agreement"
    SLATE = "slate"


@dataclass(frozen=True, slots=True)
class ChartMark:
    """An event at `at` (UTC), with the strain `value` in points just after it."""

    kind: MarkKind
    at: datetime
    value: float


@dataclass(frozen=True, slots=True)
class StrainChart:
    """A client's strain over time.

    points  (moment UTC, strain in points), oldest first; at a jump the moment occurs twice, before and after
    watch   strain from which the client is watched, `talk`: strain that calls for the talk, in points
    """

    client: str
    points: tuple[tuple[datetime, float], ...]
    watch: float
    talk: float
    marks: tuple[ChartMark, ...]


@dataclass(frozen=True, slots=True)
class ParetoRow:
    """One client's share of all revenue (`revenue`) and of all hours (`effort`), each 0 to 1."""

    client: str
    revenue: float
    effort: float
    vital: bool = False
    sink: bool = False


@dataclass(frozen=True, slots=True)
class ParetoChart:
    """Revenue and effort, the largest payer first. `few` clients bring `brought` (0 to 1) of the sum, as computed.

    more  number of clients left out of the rows
    """

    rows: tuple[ParetoRow, ...]
    few: int
    clients: int
    brought: float
    more: int = 0


Drawing = StrainChart | ParetoChart
