"""Renders a reply for Telegram: HTML texts with buttons, pictures, files. Pure.

People's words are escaped in this module only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from bot.platforms.telegram.keyboard import Keyboard, keyboards
from bot.platforms.telegram.markup import (
    CAPTION_LIMIT,
    TEXT_LIMIT,
    Span,
    Tag,
    clean,
    clipped,
    rightwards,
    split,
    to_html,
    to_text,
)
from bot.wording import Wording
from handlers.messages import Choices, Fields, File, Form, Msg, Part, Picture, Reply, Table, Text

PLACEHOLDER_LIMIT = 64
#: A prompt in a group may be begun with the name of who is asked.
PROMPT_LIMIT = TEXT_LIMIT - 96
#: What a message of buttons alone says.
NO_WORDS = Span("…")


@dataclass(frozen=True, slots=True)
class SendText:
    """A text message. `plain` is the same without markup, for when the HTML is refused.

    prompt  ask for a reply in the person's input field; the value is the field's placeholder, None: ask for nothing
    """

    html: str
    plain: str
    keyboard: Keyboard = ()
    prompt: str | None = None


@dataclass(frozen=True, slots=True)
class SendPhoto:
    name: str
    data: bytes
    html: str
    plain: str
    keyboard: Keyboard = ()


@dataclass(frozen=True, slots=True)
class SendDocument:
    name: str
    data: bytes
    html: str = ""
    plain: str = ""
    keyboard: Keyboard = ()


TelegramMessage = SendText | SendPhoto | SendDocument


def render(reply: Reply, wording: Wording, username: str = "") -> tuple[TelegramMessage, ...]:
    """The messages of a reply, in order, the buttons on the last of them that can bear any.

    `username` is the bot's own, for deep links; buttons that need it are left out without it.
    """
    renderer = _TelegramRenderer(wording)
    for part in reply.parts:
        renderer.add(part)
    renderer.flush()
    return _with_buttons(renderer, keyboards(reply.buttons, wording, username))


def _with_buttons(renderer: _TelegramRenderer, boards: Sequence[Keyboard]) -> tuple[TelegramMessage, ...]:
    messages, prompts = renderer.messages, renderer.prompts
    if boards and not messages:
        # A message bears either buttons or a prompt, and a prompt can be answered without its field.
        bare = [replace(prompt, prompt=None) for prompt in prompts]
        messages, prompts = [*bare] or [_text((NO_WORDS,))], []
    if boards:
        messages[-1] = replace(messages[-1], keyboard=boards[0])
        messages += [replace(_text((NO_WORDS,)), keyboard=board) for board in boards[1:]]
    return (*messages, *prompts)


def _text(spans: Sequence[Span]) -> SendText:
    return SendText(to_html(spans), to_text(spans))


class _TelegramRenderer:
    """Collects spans until a picture, a file or the end makes a message of them."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._spans: list[Span] = []
        self._before: Part | None = None
        self.messages: list[TelegramMessage] = []
        self.prompts: list[SendText] = []

    def add(self, part: Part) -> None:
        match part:
            case Text(body, style):
                self._paragraph(part, [Span(self._say(body), _TAGS[style])])
            case Fields():
                self._paragraph(part, self._fields(part))
            case Table():
                self._paragraph(part, self._table(part))
            case Choices():
                pass
            case Form():
                self._form(part)
            case Picture(alt, name, _, data):
                self.flush()
                caption, *rest = split([Span(self._say(alt))], CAPTION_LIMIT) or [()]
                self.messages.append(SendPhoto(name, data, to_html(caption), to_text(caption)))
                self.messages += [_text(piece) for piece in rest]
            case File(name, data):
                self.flush()
                self.messages.append(SendDocument(name, data))
            case _:
                assert_never(part)

    def flush(self) -> None:
        self.messages += [_text(piece) for piece in split(self._spans)]
        self._spans = []
        self._before = None

    def _say(self, message: Msg | str) -> str:
        """A sentence of ours follows the direction of its language, a person's words their own."""
        text = clean(self._wording.text(message))
        return rightwards(text) if self._wording.runs_right(message) else text

    def _paragraph(self, part: Part, spans: Sequence[Span]) -> None:
        if not to_text(spans).strip():
            return
        if self._before is not None:
            self._spans.append(Span("\n\n" if _apart(self._before, part) else "\n"))
        self._spans += spans
        self._before = part

    def _fields(self, fields: Fields) -> list[Span]:
        spans: list[Span] = []
        for label, value in fields.rows:
            shown = clean(self._wording.text(value)).strip() or "–"
            start = [Span("\n")] if spans else []
            spans += [*start, Span(self._say(label).strip(), "b"), Span(f": {shown}")]
        return spans

    def _table(self, table: Table) -> list[Span]:
        """Rows stacked for a phone: the first cell, under it the others behind their columns' names."""
        names = [clean(self._wording.text(column)) for column in table.columns]
        spans: list[Span] = []
        for row in table.rows:
            cells = [clean(self._wording.text(cell)) for cell in row]
            rest = [f"{name}: {cell}" for name, cell in zip(names[1:], cells[1:], strict=False) if cell.strip()]
            lines = [Span(self._aligned(cells[0]), "b")] if cells and cells[0].strip() else []
            if rest:
                lines.append(Span(self._aligned(" · ".join(rest))))
            for line in lines:
                spans += [Span("\n"), line] if spans else [line]
        return spans

    def _aligned(self, text: str) -> str:
        return rightwards(text) if self._wording.rtl else text

    def _form(self, form: Form) -> None:
        self.flush()
        spans = [Span(self._say(form.prompt))]
        begun = self._say(form.prefill)
        if begun.strip():
            # Telegram cannot fill in the field; one tap on a block of code copies it.
            spans += [Span("\n"), Span(clean(begun), "pre")]
        pieces = split(spans, PROMPT_LIMIT) or [(NO_WORDS,)]
        self.messages += [_text(piece) for piece in pieces[:-1]]
        hint = self._wording.value(form.hint)
        self.prompts.append(replace(_text(pieces[-1]), prompt=clipped(hint, PLACEHOLDER_LIMIT)))


_TAGS: dict[str, Tag] = {"plain": "", "title": "b", "quote": "blockquote", "quiet": "i", "struck": "s", "mono": "pre"}


def _apart(before: Part, part: Part) -> bool:
    """Whether an empty line separates two parts."""
    title = isinstance(part, Text) and part.style == "title"
    after_title = isinstance(before, Text) and before.style == "title"
    return title or (not after_title and (isinstance(part, Table) or isinstance(before, Table)))
