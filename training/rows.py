"""Reads labelled sentences (`README.md` beside this file has the columns)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

COLUMNS = 10
#: The day that the column `day` counts from.
TODAY = "2026-11-30"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One labelled sentence. Labels are tuples, the best first; empty where the column holds `-`."""

    number: int
    command: bool
    clients: tuple[str, ...]
    kinds: tuple[str, ...]
    categories: tuple[str, ...]
    severities: tuple[str, ...]
    faults: tuple[str, ...]
    minutes: int | None
    amount: str
    day: int | None
    marked: str

    @property
    def text(self) -> str:
        """The sentence as typed, without the marks around the client's name."""
        return self.marked.replace("⟦", "").replace("⟧", "")

    @property
    def incident(self) -> bool:
        return self.kinds[0] == "incident"


def read_rows(path: Path) -> list[Row]:
    """All rows of a file. Raises ValueError with the row's number for one that has not ten columns."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_row(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _row(number: int, line: str) -> Row:
    columns = line.split("\t")
    if len(columns) != COLUMNS:
        raise ValueError(f"row {number} has {len(columns)} columns, not {COLUMNS}")
    mode, client, kind, category, severity, fault, minutes, amount, day, text = columns
    return Row(
        number=number,
        command=mode == "c",
        clients=_labels(client, "|"),
        kinds=_labels(kind),
        categories=_labels(category),
        severities=_labels(severity),
        faults=_labels(fault),
        minutes=None if minutes == "-" else int(minutes),
        amount="" if amount == "-" else amount,
        day=None if day == "-" else int(day),
        marked=text,
    )


def _labels(column: str, separator: str = "/") -> tuple[str, ...]:
    return () if column == "-" else tuple(column.split(separator))
