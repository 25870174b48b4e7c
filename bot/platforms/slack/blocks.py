"""Builds single Block Kit blocks within Slack's limits. Pure.

People's words go into escaped `plain_text`, which is not formatted, or into rich text, which Slack shows as is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.platforms.slack.escaping import clean, defused, escape
from bot.platforms.slack.text import clipped, escaped_clip, pieces, size

Block = dict[str, Any]

SECTION_LIMIT = 3_000
CONTEXT_LIMIT = 2_000
HEADER_LIMIT = 150
FIELD_LIMIT = 2_000
FIELDS_IN_SECTION = 10
LABEL_LIMIT = 75
BUTTONS_IN_ROW = 25
BLOCKS_IN_MESSAGE = 50
#: A modal or the app's home holds more.
BLOCKS_IN_VIEW = 100
#: Slack refuses a message whose blocks hold more than about 13,000 characters together.
TEXT_IN_MESSAGE = 12_000


@dataclass(frozen=True, slots=True)
class Piece:
    """A block and the same as plain text (not yet escaped)."""

    block: Block
    text: str

    @property
    def weight(self) -> int:
        return size(self.text)


def plain_text(text: str) -> Block:
    return {"type": "plain_text", "text": escape(text), "emoji": True}


def paragraphs(text: str) -> list[Piece]:
    """Sections of plain text."""
    return [
        Piece({"type": "section", "text": plain_text(piece)}, piece)
        for piece in pieces(clean(text), SECTION_LIMIT)
        if piece.strip()
    ]


def heading(text: str) -> list[Piece]:
    line = " ".join(clean(text).split())
    if not line:
        return []
    if size(line) > HEADER_LIMIT:
        return paragraphs(text)
    return [Piece({"type": "header", "text": plain_text(line)}, line)]


def small(text: str) -> list[Piece]:
    return [
        Piece({"type": "context", "elements": [plain_text(piece)]}, piece)
        for piece in pieces(clean(text), CONTEXT_LIMIT)
        if piece.strip()
    ]


def rich(text: str, kind: Literal["quote", "struck", "mono"]) -> list[Piece]:
    out = []
    # Half the limit: the parts of rich text may grow when they are made safe.
    for piece in pieces(clean(text), SECTION_LIMIT // 2):
        if not piece.strip():
            continue
        element: Block = {"type": "text", "text": defused(piece)}
        if kind == "struck":
            element["style"] = {"strike": True}
        outer = {"quote": "rich_text_quote", "struck": "rich_text_section", "mono": "rich_text_preformatted"}[kind]
        block = {"type": "rich_text", "elements": [{"type": outer, "elements": [element]}]}
        out.append(Piece(block, f"> {piece}" if kind == "quote" else piece))
    return out


def labelled(rows: Sequence[tuple[str, str]]) -> list[Piece]:
    """Labels beside their values, five rows to a section; a value too long for that has a section of its own."""
    out: list[Piece] = []
    fields: list[Block] = []
    texts: list[str] = []

    def close() -> None:
        if fields:
            out.append(Piece({"type": "section", "fields": list(fields)}, "\n".join(texts)))
            fields.clear()
            texts.clear()

    for label, value in rows:
        value = clean(value).strip() or "–"
        line = f"{clean(label)}: {value}"
        if size(value) > FIELD_LIMIT or not label.strip():
            close()
            out.extend(paragraphs(line if label.strip() else value))
            continue
        fields += [_bold(label), plain_text(value)]
        texts.append(line)
        if len(fields) == FIELDS_IN_SECTION:
            close()
    close()
    return out


def _bold(label: str) -> Block:
    # A label is ours, yet it may hold a name: without the characters that format it can only be bold.
    bare = "".join(char for char in " ".join(clean(label).split()) if char not in "*_~`")
    return {"type": "mrkdwn", "text": f"*{escaped_clip(bare, FIELD_LIMIT - 2)}*", "verbatim": True}


def row(buttons: Sequence[Piece], number: int) -> Piece:
    """One row of at most 25 buttons; `number` tells the rows of a message apart."""
    elements = [button.block for button in buttons]
    text = " · ".join(button.text for button in buttons)
    return Piece({"type": "actions", "block_id": f"row-{number}", "elements": elements}, text)


def button(label: str, action_id: str, value: str, style: str = "") -> Piece:
    shown = clipped(label, LABEL_LIMIT) or "…"
    block: Block = {"type": "button", "action_id": action_id, "text": plain_text(shown), "value": value}
    if style:
        block["style"] = style
    return Piece(block, shown)
