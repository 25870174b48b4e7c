"""JSON codec of replies, for the outbox and the inbox. Texts are rendered in a language only when they are sent."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, assert_never

from handlers.domain.values import Duration, Money
from handlers.invocation import Actor, Invocation, Mention, Room
from handlers.messages import (
    Button,
    Choices,
    Day,
    Example,
    Fields,
    File,
    Form,
    Items,
    Msg,
    Part,
    Picture,
    Reply,
    Table,
    Text,
    Value,
    chart_codec,
)


def encode(reply: Reply) -> dict[str, Any]:
    """Encode a reply as JSON; `decode` returns an equal one."""
    return {
        "parts": [encode_part(part) for part in reply.parts],
        "public": reply.public,
        "replaces": reply.replaces,
        "error": reply.error,
        "data": dict(reply.data),
        "confidential": reply.confidential,
        "share": reply.share,
    }


def decode(raw: Mapping[str, Any]) -> Reply:
    return Reply(
        parts=tuple(decode_part(part) for part in raw["parts"]),
        public=raw["public"],
        replaces=raw["replaces"],
        error=raw["error"],
        data=raw["data"],
        confidential=raw["confidential"],
        share=raw.get("share", ""),
    )


def _value(value: Value) -> Any:
    match value:
        case Msg():
            message = {"msg": value.id, "args": {name: _value(argument) for name, argument in value.args.items()}}
            return {**message, "language": value.language} if value.language else message
        case Money():
            return {"money": [value.minor, value.currency]}
        case Duration():
            return {"minutes": value.minutes}
        case Day(at, told):
            return {"day": at.isoformat(), **({"told": told.isoformat()} if told is not None else {})}
        case datetime():
            return {"at": value.isoformat()}
        case date():
            return {"date": value.isoformat()}
        case Items():
            return {"items": [_value(item) for item in value.items]}
        case Example(lines, behind):
            return {"example": _value(lines), "behind": behind}
        case str() | int() | float():
            return value
        case _:
            assert_never(value)


def _read_value(raw: Any) -> Any:
    match raw:
        case {"msg": name, "args": args}:
            message = Msg(name, **{key: _read_value(argument) for key, argument in args.items()})
            return message.spoken(raw["language"]) if "language" in raw else message
        case {"money": [minor, currency]}:
            return Money(minor, currency)
        case {"minutes": minutes}:
            return Duration(minutes)
        case {"day": at, "told": told}:
            return Day(datetime.fromisoformat(at), datetime.fromisoformat(told))
        case {"day": at}:
            return Day(datetime.fromisoformat(at))
        case {"at": at}:
            return datetime.fromisoformat(at)
        case {"date": day}:
            return date.fromisoformat(day)
        case {"items": items}:
            return Items(tuple(_read_value(item) for item in items))
        case {"example": lines, "behind": behind}:
            return Example(_read_value(lines), behind)
        case _:
            return raw


def encode_part(part: Part) -> dict[str, Any]:
    match part:
        case Text(body, style):
            return {"part": "text", "body": _value(body), "style": style}
        case Fields(rows):
            return {"part": "fields", "rows": [[_value(label), _value(cell)] for label, cell in rows]}
        case Table(columns, rows):
            return {
                "part": "table",
                "columns": [_value(column) for column in columns],
                "rows": [[_value(cell) for cell in row] for row in rows],
            }
        case Choices(buttons, question):
            rows_ = [[_value(b.label), b.line, b.style, b.link] for b in buttons]
            return {"part": "choices", "buttons": rows_, "question": question}
        case Form(prompt, line, hint, prefill):
            shown = {"prompt": _value(prompt), "hint": _value(hint), "prefill": _value(prefill)}
            return {"part": "form", "line": line, **shown}
        case Picture(alt, name, drawing, data, again):
            kept = {"drawing": chart_codec.encode(drawing), "data": base64.b64encode(data).decode(), "again": again}
            return {"part": "picture", "alt": _value(alt), "name": name, **kept}
        case File(name, data):
            return {"part": "file", "name": name, "data": base64.b64encode(data).decode()}
        case _:
            assert_never(part)


def decode_part(raw: Mapping[str, Any]) -> Part:
    match raw["part"]:
        case "text":
            return Text(_read_value(raw["body"]), raw["style"])
        case "fields":
            return Fields(tuple((_read_value(label), _read_value(cell)) for label, cell in raw["rows"]))
        case "table":
            columns = tuple(_read_value(column) for column in raw["columns"])
            return Table(columns, tuple(tuple(_read_value(cell) for cell in row) for row in raw["rows"]))
        case "choices":
            buttons = tuple(
                Button(_read_value(label), line, style, link) for label, line, style, link in raw["buttons"]
            )
            return Choices(buttons, raw["question"])
        case "form":
            return Form(_read_value(raw["prompt"]), raw["line"], _read_value(raw["hint"]), _read_value(raw["prefill"]))
        case "picture":
            drawing = chart_codec.decode(raw["drawing"])
            # What an earlier version left in the outbox knows no line.
            again = raw.get("again", "")
            return Picture(_read_value(raw["alt"]), raw["name"], drawing, base64.b64decode(raw["data"]), again)
        case _:
            return File(raw["name"], base64.b64decode(raw["data"]))


def encode_invocation(invocation: Invocation) -> dict[str, Any]:
    """Encode an invocation that is stored to be run later."""
    return asdict(invocation)


def decode_invocation(raw: Mapping[str, Any]) -> Invocation:
    mentions = tuple(Mention(text=m["text"], actor=Actor(**m["actor"])) for m in raw.get("mentions", ()))
    known = {"actor": Actor(**raw["actor"]), "room": Room(**raw["room"]), "mentions": mentions}
    return Invocation(**{**raw, **known})
