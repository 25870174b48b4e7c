"""A console with a desk behind it that answers each line as it was told to, and keeps what it was asked."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Iterable, Mapping
from pathlib import Path
from typing import Any, TextIO

from bot.adapter import Answer
from bot.platforms.console.adapter import ConsoleAdapter
from bot.wording import Gaps, Wording
from handlers.invocation import Invocation
from handlers.messages import Button, Choices, Form, Msg, Part, Reply, Text

ENGLISH = Wording("en", None, Gaps(strict=True))


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class Desk:
    """Answers by the line; a line nobody foresaw is answered with its own words."""

    def __init__(self, replies: Mapping[str, Reply] | None = None, wording: Wording = ENGLISH) -> None:
        self.replies = dict(replies or {})
        self.heard: list[Invocation] = []
        self.wording = wording

    @property
    def lines(self) -> list[str]:
        return [each.text for each in self.heard]

    async def handle(self, invocation: Invocation) -> Answer:
        self.heard.append(invocation)
        reply = self.replies.get(invocation.text, said_back(invocation.text))
        return Answer(reply=reply, wording=self.wording)


def said_back(words: str) -> Reply:
    return Reply(parts=(Text(words),))


def message(*parts: Part, **data: Any) -> Reply:
    return Reply(parts=parts, data=data)


def refused(words: str) -> Reply:
    return Reply(parts=(Text(words),), error="usage", data={"code": "usage", "mend": "mend-usage"})


def button(label: str, line: str) -> Button:
    return Button(Msg("console-updated", place=label), line)


def choice(*buttons: Button, question: int | None = None) -> Choices:
    return Choices(buttons, question)


def form(line: str, hint: str = "", prefill: str = "") -> Form:
    return Form(Msg("console-to-team"), line, hint, prefill)


async def typed(lines: Iterable[str]) -> AsyncIterator[str]:
    for line in lines:
        yield line


class Console:
    """A console fed with lines, and what it printed."""

    def __init__(
        self,
        lines: Iterable[str],
        folder: Path,
        *,
        as_json: bool = False,
        out: TextIO | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.out: TextIO = out if out is not None else io.StringIO()
        self.err = io.StringIO()
        self.adapter = ConsoleAdapter(
            workspace="default",
            speaker="You",
            role="owner",
            language=None,
            json=as_json,
            interactive=False,
            out=self.out,
            err=self.err,
            lines=typed(lines),
            picture_dir=folder,
            environ=environ or {},
        )

    async def run(self, desk: Desk) -> str:
        await self.adapter.run(desk.handle)
        return self.shown

    @property
    def shown(self) -> str:
        assert isinstance(self.out, io.StringIO)
        return self.out.getvalue()

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.shown.splitlines()]
