"""Lays out text for a terminal: removes control characters, measures columns, builds rows. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from wcwidth import wcswidth

Ink = Literal["bold", "dim", "struck", "red", "cyan"]

_INK: dict[Ink, str] = {"bold": "1", "dim": "2", "struck": "9", "red": "31", "cyan": "36"}

#: Characters that a terminal might obey instead of showing: C0, DEL and C1. Lone surrogates cannot be written.
_OBEYED = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (0x09, 0x0A)}
_SHOWN = str.maketrans({"\t": "    ", "\u2028": "\n", "\u2029": "\n", "\x85": "\n"})
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def clean(text: str) -> str:
    """Remove what a terminal would obey; line ends of all kinds become "\\n"."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_SHOWN).translate(_OBEYED)
    return text if text.isprintable() else text.translate(_SURROGATES)


def one_line(text: str) -> str:
    return " ".join(clean(text).split())


def ink(text: str, *inks: Ink) -> str:
    """The text in colour, line by line, so that no colour runs on when only a part is shown."""
    codes = ";".join(_INK[style] for style in inks)
    return "\n".join(f"\x1b[{codes}m{line}\x1b[0m" if line else line for line in text.split("\n"))


def width(text: str) -> int:
    """Columns of one line of clean text: two for CJK and emoji, none for accents and direction marks."""
    return max(0, wcswidth(text))


def padded(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))


def pairs(rows: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Labels padded to one width, and their values; further lines of a value are indented below its first."""
    wide = max((width(label) for label, _ in rows), default=0)
    return [(padded(label, wide), value.replace("\n", "\n" + " " * (wide + 2))) for label, value in rows]


def grid(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as lines with aligned columns, two spaces apart; short rows are allowed."""
    count = max((len(row) for row in rows), default=0)
    wide = [max((width(row[n]) for row in rows if n < len(row)), default=0) for n in range(count)]
    return ["  ".join(padded(cell, wide[n]) for n, cell in enumerate(row)).rstrip() for row in rows]


def flowing(items: Sequence[tuple[str, int]], columns: int) -> str:
    """Items, each with its width, two spaces apart in as few lines of `columns` columns as possible."""
    lines: list[str] = []
    taken = 0
    for item, wide in items:
        if lines and taken + 2 + wide <= columns:
            lines[-1] += f"  {item}"
            taken += 2 + wide
        else:
            lines.append(item)
            taken = wide
    return "\n".join(lines)
