"""The parts of a message: a small closed set, without markup or finished sentences.

A `Msg` refers to a catalogue message and its variables; a platform's renderer converts parts to its own form. User text
is a variable of a message, or a part of its own (`Text("…")`), and is escaped by the renderer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from handlers.domain.charts import Drawing
from handlers.domain.values import Duration, Money


@dataclass(frozen=True, slots=True)
class Day:
    """A moment shown as a day of the workspace's zone, without its time.

    `told` is when the sentence around it is told: its month is then written out, without the year where that is plain.
    """

    at: datetime
    told: datetime | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """A list joined the way the language joins lists."""

    items: tuple[Value, ...]


@dataclass(frozen=True, slots=True, init=False)
class Msg:
    """A message of the catalogue. `Msg("status-line", client="Acme", since=Day(...))`.

    `language` is the two-letter code of the language of the message and all its variables; empty: the reader's.
    """

    id: str
    args: Mapping[str, Value]
    language: str

    def __init__(self, id: str, /, **args: Value) -> None:  # noqa: A002 - the field's name everywhere
        object.__setattr__(self, "id", id)
        object.__setattr__(self, "args", args)
        object.__setattr__(self, "language", "")

    def spoken(self, language: str) -> Msg:
        """The same message in a fixed language, for text that a client will read."""
        message = Msg(self.id, **self.args)
        object.__setattr__(message, "language", language)
        return message


@dataclass(frozen=True, slots=True)
class Example:
    """The first line of an examples message, in the reader's language; `behind`: without the command."""

    lines: Msg
    behind: bool = False


#: The types of variables: user text, counts, figures, money, minutes, moments (shown in the workspace's zone), days,
#: other messages, lists of these, a line to type.
Value = str | int | float | Money | Duration | datetime | date | Day | Msg | Items | Example


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. `body` is a message, or a user's own words."""

    body: Msg | str
    style: Literal["plain", "title", "quote", "quiet", "struck", "mono"] = "plain"


@dataclass(frozen=True, slots=True)
class Fields:
    """Labelled values, one per row."""

    rows: tuple[tuple[Msg, Msg | str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; on a narrow screen a renderer may stack them."""

    columns: tuple[Msg, ...]
    rows: tuple[tuple[Msg | str, ...], ...]


@dataclass(frozen=True, slots=True)
class Button:
    """A label and the command it runs: pressing it is equivalent to typing that line. At most 64 bytes of UTF-8.

    `link="private"` opens a private chat with the bot instead (Telegram deep link), `line` is then empty.
    """

    label: Msg
    line: str
    style: Literal["plain", "primary", "danger"] = "plain"
    link: Literal["", "private"] = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """Buttons. `question` is the id of the pending question they answer, None if there is none."""

    buttons: tuple[Button, ...]
    question: int | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A request for text: the user's next message is appended to `line` and run.

    Each platform shows it in its own way: a reply prompt, a modal, or the usage. `hint` is an example of what to type,
    `prefill` the initial answer: a user's own text, or lines of the catalogue to fill in.
    """

    prompt: Msg
    line: str
    hint: Example | str = ""
    prefill: Msg | str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its alternative text and, once rendered for its reader, a PNG. `again`: the line that shows it."""

    alt: Msg
    name: str
    drawing: Drawing
    data: bytes = b""
    again: str = ""


@dataclass(frozen=True, slots=True)
class File:
    name: str
    data: bytes


Part = Text | Fields | Table | Choices | Form | Picture | File


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A reply, or a message Parley sends on its own.

    public    contains nothing of the ledger, so it may be shown where a client reads
    replaces  takes the place of the message whose button was pressed
    error     code of what was refused, empty when all went well
    data      the same for machines: JSON values only
    confidential  shown to the asker only, even where the whole team reads
    share     the command that shows the same to the whole chat, if only one person sees it and all may; else empty
    """

    parts: tuple[Part, ...]
    public: bool = False
    replaces: bool = False
    error: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    confidential: bool = False
    share: str = ""

    @property
    def buttons(self) -> tuple[Button, ...]:
        return tuple(b for part in self.parts if isinstance(part, Choices) for b in part.buttons)
