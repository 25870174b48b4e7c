"""Arranges buttons in rows of an inline keyboard, within Telegram's limits. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.platforms.telegram.markup import clipped, units
from bot.wording import Wording
from handlers.messages import Button

DATA_LIMIT = 64
COPY_LIMIT = 256
LABEL_LIMIT = 64
#: How long the longest label of a row may be when the row holds so many buttons; a phone cuts off longer ones.
_FITS = {2: 18, 3: 11}
#: Telegram takes 100 buttons and about 10,000 bytes of markup with a message; kept well below.
_KEYS = 90
_BYTES = 9_000
_KEY_FRAME_BYTES = 60


@dataclass(frozen=True, slots=True)
class Key:
    """One button: `data` comes back when it is pressed; `url` is opened, or `copy` copied for pasting, instead."""

    label: str
    data: str = ""
    url: str = ""
    copy: str = ""
    style: Literal["", "primary", "danger"] = ""


Keyboard = tuple[tuple[Key, ...], ...]


def keyboards(buttons: Sequence[Button], wording: Wording, username: str) -> list[Keyboard]:
    """The buttons in rows of at most three, in as many keyboards as they need (mostly one).

    A line longer than the 64 bytes of UTF-8 that come back from a press is there to be copied; one that is longer still
    has no button, for a message without it is better than none.
    """
    usable = [button for button in buttons if (username if button.link else 1 <= units(button.line) <= COPY_LIMIT)]
    keys = [_key(button, wording, username) for button in usable]
    out: list[list[tuple[Key, ...]]] = []
    count = weight = 0
    for row in _rows(keys):
        row_weight = sum(_weight(key) for key in row)
        if not out or count + len(row) > _KEYS or weight + row_weight > _BYTES:
            out.append([])
            count = weight = 0
        out[-1].append(row)
        count += len(row)
        weight += row_weight
    return [tuple(keyboard) for keyboard in out]


def _key(button: Button, wording: Wording, username: str) -> Key:
    label = clipped(wording.text(button.label), LABEL_LIMIT) or "…"
    style: Literal["", "primary", "danger"] = "" if button.style == "plain" else button.style
    if button.link == "private":
        return Key(label, url=f"https://t.me/{username}?start=hello", style=style)
    if len(button.line.encode()) > DATA_LIMIT:
        return Key(label, copy=button.line, style=style)
    return Key(label, data=button.line, style=style)


def _rows(keys: Sequence[Key]) -> Iterator[tuple[Key, ...]]:
    row: list[Key] = []
    for key in keys:
        wider = [*row, key]
        room = _FITS.get(len(wider), 0) if row else LABEL_LIMIT
        if all(units(candidate.label) <= room for candidate in wider):
            row = wider
            continue
        yield tuple(row)
        row = [key]
    if row:
        yield tuple(row)


def _weight(key: Key) -> int:
    """Bytes in JSON, where characters outside ASCII are written as \\uXXXX."""
    return _KEY_FRAME_BYTES + sum(
        6 * units(char) if char > "~" else 1 for char in key.label + key.data + key.url + key.copy
    )
