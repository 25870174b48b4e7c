"""Reads a reply without a catalogue: the ids of its messages, their variables, its buttons.

Tests of behaviour ask these, so that a sentence may be rewritten without touching them. What a message reads like in a
language is proved by the tests of the catalogues and by the transcripts.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Protocol

from bot.wording import Wording
from handlers.domain.values import Duration, Money
from handlers.messages import (
    Button,
    Choices,
    Day,
    Example,
    Fields,
    Form,
    Items,
    Msg,
    Picture,
    Reply,
    Table,
    Text,
    Value,
)


class Carrier(Protocol):
    """What holds a reply, with the language and the zone of its reader."""

    @property
    def reply(self) -> Reply: ...

    @property
    def zone(self) -> str | None: ...

    @property
    def language(self) -> str: ...


def outline(carrier: Carrier) -> list[str]:
    """The reply line by line, in one notation: `invoice-row(number=1 amount=€1,500)`.

    Fields are `label: value`, rows of a table `cell | cell`, buttons `[label] [label]`. A person's own text and a bare
    value stay as they are. A message in a language other than the reader's ends in `@pl`.
    """
    return [line for part in carrier.reply.parts for line in _lines(part, carrier)]


def says(carrier: Carrier) -> list[str]:
    """The ids of all messages, in their order, with those inside other messages and on buttons."""
    return [found.id for found in _messages(carrier.reply)]


def messages(carrier: Carrier, message_id: str, **variables: object) -> list[dict[str, str]]:
    """The variables, in notation, of every message with this id that has these variables among its own."""
    wanted = {name: str(value) for name, value in variables.items()}
    candidates = [
        {name: notation(value, carrier) for name, value in found.args.items()}
        for found in _messages(carrier.reply)
        if found.id == message_id
    ]
    return [candidate for candidate in candidates if wanted.items() <= candidate.items()]


def message(carrier: Carrier, message_id: str) -> dict[str, str]:
    """The variables of the one message with this id, in notation."""
    matching = messages(carrier, message_id)
    assert len(matching) == 1, f"{len(matching)} times {message_id} among {says(carrier)}"
    return matching[0]


def fields(carrier: Carrier) -> dict[str, str]:
    """The values of labelled rows, in notation, by the label's message id."""
    rows = [row for part in carrier.reply.parts if isinstance(part, Fields) for row in part.rows]
    return {notation(label, carrier): notation(value, carrier) for label, value in rows}


def labels(carrier: Carrier) -> list[str]:
    """The labels of all buttons, in notation: `button-undo-line(number=2)`."""
    return [notation(button.label, carrier) for button in carrier.reply.buttons]


def buttons(carrier: Carrier) -> dict[str, str]:
    """The command line behind each button, by its label in notation."""
    return {notation(button.label, carrier): button.line for button in carrier.reply.buttons}


def button(carrier: Carrier, label: str) -> Button:
    """The first button whose label has this notation, or this message id."""
    for candidate in carrier.reply.buttons:
        if label in (candidate.label.id, notation(candidate.label, carrier)):
            return candidate
    raise AssertionError(f"no button {label!r} among {labels(carrier)}")


def notation(value: Value, reader: Carrier) -> str:
    """A value without words: a message as its id and variables; money, days and moments as Babel writes them."""
    wording = Wording("en", reader.zone)
    match value:
        case Msg(id="value", args=args):
            return notation(args["value"], reader)
        case Msg(id=message_id, args=args, language=language):
            inside = " ".join(f"{name}={notation(argument, reader)}" for name, argument in args.items())
            spoken = f"@{language}" if language not in ("", reader.language) else ""
            return f"{message_id}({inside}){spoken}" if inside else f"{message_id}{spoken}"
        case Duration(minutes):
            return f"{minutes} min"
        case Items(items):
            return f"[{', '.join(notation(item, reader) for item in items)}]"
        case Example(lines, behind):
            return f"example({notation(lines, reader)}{' behind' if behind else ''})"
        case Money():
            return wording.money(value)
        case Day() | datetime() | date():
            return wording.value(value)
        case str() | int() | float():
            return str(value)


def _lines(part: object, reader: Carrier) -> list[str]:
    match part:
        case Text(body, _):
            return notation(body, reader).splitlines()
        case Fields(rows):
            return [f"{notation(label, reader)}: {notation(value, reader)}" for label, value in rows]
        case Table(_, rows):
            return [" | ".join(notation(cell, reader) for cell in row) for row in rows]
        case Choices(choices, _):
            return [" ".join(f"[{notation(choice.label, reader)}]" for choice in choices)]
        case Form(prompt, _, _, _):
            return [notation(prompt, reader)]
        case _:
            return [type(part).__name__]


def _messages(reply: Reply) -> Iterator[Msg]:
    for part in reply.parts:
        for value in _values(part):
            yield from _within(value)


def _values(part: object) -> Iterator[Value]:
    match part:
        case Text(body, _):
            yield body
        case Fields(rows):
            for row in rows:
                yield from row
        case Table(columns, rows):
            yield from columns
            for cells in rows:
                yield from cells
        case Choices(choices, _):
            yield from (choice.label for choice in choices)
        case Form(prompt, _, hint, prefill):
            yield from (prompt, hint, prefill)
        case Picture(alt):
            yield alt


def _within(value: Value) -> Iterator[Msg]:
    """A message and those among its variables."""
    match value:
        case Msg(args=args):
            yield value
            for argument in args.values():
                yield from _within(argument)
        case Items(items):
            for item in items:
                yield from _within(item)
        case Example(lines, _):
            yield lines
