"""Renders a reply for Slack: blocks, and plain text for notifications and screen readers. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import assert_never

from bot.platforms.slack import blocks, forms, interactive
from bot.platforms.slack.blocks import Block, Piece
from bot.platforms.slack.escaping import escape
from bot.platforms.slack.text import escaped_clip, pieces
from bot.wording import Wording
from handlers.messages import Button, Choices, Fields, File, Form, Msg, Part, Picture, Reply, Table, Text

#: `chat.update` refuses longer texts; beside blocks the text is only a preview anyway.
TEXT_LIMIT = 3_900
PREVIEW_LIMIT = 2_900


@dataclass(frozen=True, slots=True)
class SlackMessage:
    """One message: at most 50 blocks. `plain` is all of it in words, not escaped."""

    blocks: tuple[Block, ...]
    plain: str

    @property
    def text(self) -> str:
        """The text beside the blocks: escaped, short enough for every method."""
        return escaped_clip(self.plain, PREVIEW_LIMIT)

    @property
    def texts(self) -> tuple[str, ...]:
        """The whole message in words, escaped, for when Slack will not have the blocks."""
        return tuple(escape(piece) for piece in pieces(self.plain, TEXT_LIMIT) if piece.strip())


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that goes beside the messages. `title` is its alternative text."""

    name: str
    data: bytes
    title: str


@dataclass(frozen=True, slots=True)
class SlackRendering:
    messages: tuple[SlackMessage, ...]
    uploads: tuple[Upload, ...]


def render(reply: Reply, wording: Wording) -> SlackRendering:
    renderer = _SlackRenderer(wording)
    parts = [piece for part in reply.parts for piece in renderer.part(part)]
    if reply.share and forms.fits(reply.share):
        parts.append(renderer.share(reply.share))
    return SlackRendering(tuple(_messages(parts)), tuple(renderer.uploads))


def form_modal(value: forms.FormValue, origin: forms.FormOrigin, wording: Wording) -> Block:
    """The modal of a form, in the language its button was made in."""
    return forms.modal(
        value,
        origin,
        title=wording.text(Msg("slack-form-title")),
        submit=wording.text(Msg("slack-form-submit")),
        close=wording.text(Msg("slack-form-close")),
    )


class _SlackRenderer:
    """Turns parts into pieces, counting rows and buttons: their ids must differ within a message."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._rows = 0
        self._buttons = 0
        self.uploads: list[Upload] = []

    def part(self, part: Part) -> list[Piece]:
        say = self._wording.text
        match part:
            case Text():
                return self._text(part)
            case Fields(rows):
                return blocks.labelled([(say(label), say(value)) for label, value in rows])
            case Table():
                return self._table(part)
            case Choices(buttons):
                return list(self._choices(buttons))
            case Form():
                return self._form(part)
            case Picture(alt, name, _, data):
                self.uploads.append(Upload(name, data, say(alt)))
                return []
            case File(name, data):
                self.uploads.append(Upload(name, data, name))
                return []
            case _:
                assert_never(part)

    def _text(self, part: Text) -> list[Piece]:
        body = self._wording.text(part.body)
        match part.style:
            case "plain":
                return blocks.paragraphs(body)
            case "title":
                return blocks.heading(body)
            case "quiet":
                return blocks.small(body)
            case "quote" | "struck" | "mono":
                return blocks.rich(body, part.style)
            case _:
                assert_never(part.style)

    def _table(self, table: Table) -> list[Piece]:
        """Rows stacked for a phone: the first cell as it is, the others behind their column's name."""
        say = self._wording.text
        names = [say(column) for column in table.columns]
        rows = []
        for row in table.rows:
            cells = [say(cell) for cell in row]
            rest = [f"{name}: {cell}" for name, cell in zip(names[1:], cells[1:], strict=False) if cell.strip()]
            rows.append("\n".join(filter(None, (cells[0] if cells else "", " · ".join(rest)))))
        return blocks.paragraphs("\n".join(rows))

    def _choices(self, choices: Sequence[Button]) -> Iterator[Piece]:
        shown = iter([choice for choice in choices if not choice.link])
        while row := list(islice(shown, blocks.BUTTONS_IN_ROW)):
            yield self._row([self._button(choice) for choice in row])

    def _button(self, choice: Button) -> Piece:
        style = "" if choice.style == "plain" else choice.style
        self._buttons += 1
        label = self._wording.text(choice.label)
        return blocks.button(label, f"line:{self._buttons}", forms.line_value(choice.line), style)

    def share(self, line: str) -> Piece:
        """The button that shows the same to everybody in the channel."""
        self._buttons += 1
        label = self._wording.text(Msg("slack-share"))
        return self._row([blocks.button(label, f"{interactive.SHARE}{self._buttons}", forms.line_value(line))])

    def _form(self, form: Form) -> list[Piece]:
        prompt = self._wording.text(form.prompt)
        self._buttons += 1
        shown = self._wording.value(form.hint)
        begun = replace(form, hint=shown, prefill=self._wording.text(form.prefill))
        value = forms.form_value(begun, prompt, self._wording.language)
        label = self._wording.text(Msg("slack-form-open"))
        opener = blocks.button(label, f"{forms.PREFIX}{self._buttons}", value, "primary")
        hint = blocks.small(shown) if shown else []
        return [*blocks.paragraphs(prompt), *hint, self._row([opener])]

    def _row(self, buttons: Sequence[Piece]) -> Piece:
        self._rows += 1
        return blocks.row(buttons, self._rows)


def _messages(parts: Sequence[Piece]) -> Iterator[SlackMessage]:
    batch: list[Piece] = []
    weight = 0
    for piece in parts:
        full = len(batch) == blocks.BLOCKS_IN_MESSAGE or weight + piece.weight > blocks.TEXT_IN_MESSAGE
        if batch and full:
            yield _message(batch)
            batch, weight = [], 0
        batch.append(piece)
        weight += piece.weight
    if batch:
        yield _message(batch)


def _message(batch: Sequence[Piece]) -> SlackMessage:
    text = "\n".join(piece.text for piece in batch if piece.block["type"] != "actions")
    return SlackMessage(tuple(piece.block for piece in batch), text or "\n".join(piece.text for piece in batch))
