"""Renders a reply for a terminal, and as plain text for programs. Pure: numbers and paths are passed in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from bot.platforms.console import layout
from bot.platforms.console.layout import Ink
from bot.wording import Wording
from handlers.messages import Button, Choices, Fields, File, Form, Msg, Part, Picture, Reply, Table, Text

#: Columns a row of buttons may take.
ROW = 96


@dataclass(frozen=True, slots=True)
class Numbered:
    """A button as the console offers it. `form` is what it opens, where it only asks for words."""

    number: int
    label: Msg
    line: str
    form: Form | None = None
    style: str = "plain"


@dataclass(frozen=True, slots=True)
class ConsoleRendering:
    """shown: for the terminal, buttons and colours included; text: without either; labels: of the buttons, in order."""

    shown: str
    text: str
    labels: tuple[tuple[int, str], ...]


def render(
    reply: Reply, wording: Wording, *, buttons: Sequence[Numbered], paths: Sequence[str] = (), colour: bool = False
) -> ConsoleRendering:
    """`buttons` are those of the reply as `Session.offer` numbered them; `paths` where its files were saved."""
    shown = _ConsoleRenderer(wording, buttons, iter(paths), colour=colour, with_buttons=True)
    plain = _ConsoleRenderer(wording, buttons, iter(paths), colour=False, with_buttons=False)
    labels = tuple((button.number, layout.one_line(wording.text(button.label))) for button in buttons)
    return ConsoleRendering(shown.all(reply), plain.all(reply), labels)


def pressable(button: Button) -> bool:
    """Whether a button works here. One that opens a private chat does not: the console is private already."""
    return bool(button.line) and not button.link


class _ConsoleRenderer:
    def __init__(
        self, wording: Wording, buttons: Sequence[Numbered], paths: Iterator[str], *, colour: bool, with_buttons: bool
    ) -> None:
        self._wording = wording
        self._buttons = buttons
        self._offered = 0
        self._paths = paths
        self._colour = colour
        self._with_buttons = with_buttons

    def all(self, reply: Reply) -> str:
        wrong: tuple[Ink, ...] = ("red",) if reply.error else ()
        shown = [self._part(part, wrong if n == 0 else ()) for n, part in enumerate(reply.parts)]
        return "\n".join(text for text in shown if text)

    def _part(self, part: Part, inks: tuple[Ink, ...]) -> str:
        match part:
            case Text():
                return self._text(part, inks)
            case Fields():
                return self._fields(part)
            case Table():
                return self._table(part)
            case Choices():
                return self._choices(part)
            case Form():
                return self._form(part)
            case Picture():
                return self._saved(self._say(part.alt))
            case File():
                return self._saved(layout.one_line(part.name))
            case _:
                assert_never(part)

    def _text(self, part: Text, inks: tuple[Ink, ...]) -> str:
        text = self._say(part.body)
        match part.style:
            case "plain" | "mono":
                return self._ink(text, *inks)
            case "title":
                return self._ink(text, "bold", *inks)
            case "quiet":
                return self._ink(text, "dim", *inks)
            case "quote":
                return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
            case "struck":
                if self._colour:
                    return self._ink(text, "struck", *inks)
                return "\n".join(f"~~{line}~~" if line.strip() else line for line in text.split("\n"))
            case _:
                assert_never(part.style)

    def _fields(self, part: Fields) -> str:
        rows = [(layout.one_line(self._say(label)), self._say(value)) for label, value in part.rows]
        return "\n".join(f"{self._ink(label, 'dim')}  {value}".rstrip() for label, value in layout.pairs(rows))

    def _table(self, part: Table) -> str:
        head = [layout.one_line(self._say(column)) for column in part.columns]
        body = [[layout.one_line(self._say(cell)) for cell in row] for row in part.rows]
        if not any(head):
            return "\n".join(layout.grid(body))
        first, *rest = layout.grid([head, *body])
        return "\n".join((self._ink(first, "bold"), *rest))

    def _choices(self, part: Choices) -> str:
        """Buttons of a question, one per line; other buttons in rows."""
        items = [self._button(self._next()) for button in part.buttons if pressable(button)]
        if not self._with_buttons:
            return ""
        return layout.flowing(items, 0 if part.question is not None else ROW)

    def _button(self, button: Numbered) -> tuple[str, int]:
        """A button and the columns it takes: colours take none."""
        label, number = layout.one_line(self._say(button.label)), f"[{button.number}]"
        columns = layout.width(f"{number} {label}")
        match button.style:
            case "primary":
                label = self._ink(label, "bold")
            case "danger":
                label = self._ink(label, "red")
        return f"{self._ink(number, 'cyan')} {label}", columns

    def _next(self) -> Numbered:
        self._offered += 1
        return self._buttons[self._offered - 1]

    def _form(self, part: Form) -> str:
        lines = [self._say(part.prompt)]
        if self._wording.value(part.hint):
            lines.append(self._ink(self._say(Msg("console-example", text=part.hint)), "dim"))
        if part.prefill:
            lines.append(self._ink(self._say(Msg("console-now", text=self._say(part.prefill))), "dim"))
        if self._offered < len(self._buttons) and self._buttons[self._offered].form is part:
            answer, _ = self._button(self._next())
            lines += [answer] if self._with_buttons else []
        return "\n".join(lines)

    def _saved(self, name: str) -> str:
        path = next(self._paths, "")
        return self._say(Msg("console-saved", name=name, path=path)) if path else name

    def _say(self, message: Msg | str) -> str:
        return layout.clean(self._wording.text(message))

    def _ink(self, text: str, *inks: Ink) -> str:
        return layout.ink(text, *inks) if self._colour and inks else text
