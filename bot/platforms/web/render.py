"""Renders a reply for the page: plain values for the browser, never markup. Pure.

The line of a button stays on the server; the browser sends the button's index.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, assert_never

from bot.wording import Wording
from handlers.domain.charts import Drawing
from handlers.messages import Choices, Fields, File, Form, Msg, Part, Picture, Reply, Table, Text


@dataclass(slots=True)
class Attached:
    """A picture or a file of a message, kept for the browser to fetch.

    chart  what the picture shows, and to whom; dark: the same for a page in the dark, once somebody had it
    """

    name: str
    data: bytes
    kind: str
    chart: tuple[Drawing, Wording] | None = None
    dark: bytes = b""


@dataclass(slots=True)
class PageRendering:
    """What the browser is given, the lines behind its buttons, and what it may fetch."""

    direction: str
    language: str
    parts: list[dict[str, Any]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    files: list[Attached] = field(default_factory=list)


def render(reply: Reply, wording: Wording) -> PageRendering:
    made = PageRendering(wording.direction, wording.language)
    for part in reply.parts:
        made.parts.append(_part(part, wording, made))
    return made


def _part(part: Part, wording: Wording, made: PageRendering) -> dict[str, Any]:
    say = wording.text
    match part:
        case Text(body, style):
            return {"part": "text", "text": say(body), "style": style, **_direction(body)}
        case Fields(rows):
            return {"part": "fields", "rows": [[say(label), say(value)] for label, value in rows]}
        case Table(columns, rows):
            return {
                "part": "table",
                "columns": [say(column) for column in columns],
                "rows": [[say(cell) for cell in row] for row in rows],
            }
        case Choices(buttons):
            shown = []
            for button in buttons:
                # What opens a private chat elsewhere is at hand here: the private chat is on the page.
                shown.append({"label": say(button.label), "style": button.style, "button": len(made.lines)})
                made.lines.append(button.line)
            return {"part": "choices", "buttons": shown}
        case Form(prompt, _, hint, prefill):
            filled = prefill if isinstance(prefill, str) else say(prefill)
            return {"part": "form", "prompt": say(prompt), "hint": wording.value(hint), "prefill": filled}
        case Picture(alt, name, drawing, data):
            made.files.append(Attached(name, data, "image/png", (drawing, wording)))
            lost = {"failed": say(Msg("picture-failed")), "again": say(Msg("button-try-again"))}
            return {"part": "picture", "alt": say(alt), "file": len(made.files) - 1, **lost}
        case File(name, data):
            made.files.append(Attached(name, data, "application/octet-stream"))
            return {"part": "file", "name": name, "file": len(made.files) - 1}
        case _:
            assert_never(part)


def _direction(body: Msg | str) -> Mapping[str, str]:
    """Somebody's own words run in their own direction, a sentence of ours in the reader's."""
    return {"dir": "auto"} if isinstance(body, str) else {}
