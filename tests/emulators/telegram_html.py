"""Telegram's HTML as its server reads it: strictly, with its error messages. For the emulator."""

from __future__ import annotations

import re
from typing import Any

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z-]*)((?:\s+[A-Za-z-]+(?:=(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>]+))?)*)\s*>")
_REFERENCE = re.compile(r"&(?:(lt|gt|amp|quot)|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_HREF = re.compile(r"href=[\"']?([^\"'\s]*)")


class BadMarkup(Exception):
    """The server's description of what is wrong."""


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def parse(html: str) -> tuple[str, list[dict[str, Any]]]:
    """The text and its entities. Raises BadMarkup."""
    out: list[str] = []
    length = 0
    entities: list[dict[str, Any]] = []
    open_tags: list[tuple[str, int, str]] = []
    position = 0
    while position < len(html):
        char = html[position]
        if char == "<":
            found = _TAG.match(html, position)
            if found is None:
                rest = html[position + 1 :].split(">")[0].split(" ")[0]
                offset = _bytes(html[:position])
                raise BadMarkup(f'Unsupported start tag "{rest}" at byte offset {offset}')
            closing, name, attributes = found[1], found[2].lower(), found[3]
            if closing:
                if not open_tags:
                    raise BadMarkup(f"Unexpected end tag at byte offset {_bytes(html[:position])}")
                opened, start, href = open_tags.pop()
                if opened != name:
                    raise BadMarkup(
                        f"Unmatched end tag at byte offset {_bytes(html[:position])}, "
                        f'expected "</{opened}>", found "</{name}>"'
                    )
                if length > start:
                    entities.append(_entity(opened, start, length - start, href))
            elif name not in _TAGS:
                raise BadMarkup(f'Unsupported start tag "{name}" at byte offset {_bytes(html[:position])}')
            else:
                link = _HREF.search(attributes)
                open_tags.append((name, length, link[1] if link else ""))
            position = found.end()
            continue
        reference = _REFERENCE.match(html, position) if char == "&" else None
        piece = _decoded(reference) if reference else char
        out.append(piece)
        length += units(piece)
        position = reference.end() if reference else position + 1
    if open_tags:
        raise BadMarkup(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return _trimmed("".join(out), sorted(entities, key=lambda entity: (entity["offset"], -entity["length"])))


def _decoded(reference: re.Match[str]) -> str:
    named, decimal, hexadecimal = reference.groups()
    return _NAMED[named] if named else chr(int(decimal) if decimal else int(hexadecimal, 16))


def _entity(tag: str, offset: int, length: int, href: str) -> dict[str, Any]:
    if href.startswith("tg://user?id="):
        user = {"id": int(href.rpartition("=")[2]), "is_bot": False, "first_name": "?"}
        return {"type": "text_mention", "offset": offset, "length": length, "user": user}
    entity: dict[str, Any] = {"type": _TAGS[tag], "offset": offset, "length": length}
    return {**entity, "url": href} if tag == "a" else entity


def _trimmed(text: str, entities: list[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]]:
    """Space around a text is taken off, and the entities are moved with it."""
    lead = units(text[: len(text) - len(text.lstrip())])
    shown = text.strip()
    end = units(shown)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        stop = min(entity["offset"] + entity["length"] - lead, end)
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    return shown, kept


def _bytes(text: str) -> int:
    return len(text.encode())
