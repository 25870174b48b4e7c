"""Text in Telegram's HTML: escaping, measuring, cutting. Pure; it knows no `Reply` and no language.

Telegram counts UTF-16 units of what is left when markup is parsed, so text is cut before it becomes HTML: neither a
tag, an entity nor a character can be broken.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

RIGHT_TO_LEFT_MARK = "\u200f"

Tag = Literal["", "b", "i", "s", "blockquote", "pre"]

#: Characters that show nothing: a message of these alone is refused as empty.
_UNSEEN = frozenset("\u00ad\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0\ufeff")
#: Never the first character after a cut: it belongs to the one before.
_JOINERS = frozenset("\u200d\ufe0e\ufe0f\u20e3\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")
_LONGEST_CLUSTER = 16


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style; not escaped."""

    text: str
    tag: Tag = ""


def clean(text: str) -> str:
    """The text without what Telegram would refuse or silently change: control characters, lone surrogates."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(_allowed(char) for char in plain)


def _allowed(char: str) -> str:
    if char in "\n\t":
        return char
    category = unicodedata.category(char)
    if category == "Cs":
        return "\ufffd"
    return "" if category == "Cc" else char


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text) + sum(char > "\uffff" for char in text)


def blank(text: str) -> bool:
    """Whether nothing of it would be seen."""
    return all(char.isspace() or char in _UNSEEN or unicodedata.category(char) in ("Cf", "Mn") for char in text)


def to_text(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)


def to_html(spans: Iterable[Span]) -> str:
    return "".join(_html(span) for span in spans if span.text)


def _html(span: Span) -> str:
    text = escape(span.text, quote=False)
    return f"<{span.tag}>{text}</{span.tag}>" if span.tag else text


def split(spans: Sequence[Span], limit: int = TEXT_LIMIT) -> list[tuple[Span, ...]]:
    """The spans in pieces of at most `limit` units that show something; only blank space can get lost.

    Cut at an empty line, a line's end, a space, or anywhere, whatever fills the piece well.
    """
    cuts = list(_cuts(to_text(spans), limit))
    return [tuple(piece) for piece in _cut(spans, cuts) if not blank(to_text(piece))]


def _cuts(text: str, limit: int) -> Iterator[int]:
    """Where to cut: indices, each at most `limit` units after the one before."""
    start = 0
    while True:
        end = _reach(text, start, limit)
        if end == len(text):
            return
        start = _good_cut(text, start, end)
        yield start


def _reach(text: str, start: int, limit: int) -> int:
    """The furthest index that is not more than `limit` units away."""
    end = min(start + limit, len(text))
    over = units(text[start:end]) - limit
    while over > 0:
        end -= 1
        over -= 2 if text[end] > "\uffff" else 1
    return end


def _good_cut(text: str, start: int, end: int) -> int:
    reach = end - start
    for mark, least in (("\n\n", reach // 2), ("\n", reach // 3), (" ", reach // 2)):
        position = text.rfind(mark, start + least, end)
        if position > start:
            return position + len(mark)
    cut = end
    while cut > max(start + 1, end - _LONGEST_CLUSTER) and (text[cut] in _JOINERS or text[cut - 1] == "\u200d"):
        cut -= 1
    while cut > max(start + 1, end - _LONGEST_CLUSTER) and unicodedata.combining(text[cut]):
        cut -= 1
    return cut


def _cut(spans: Iterable[Span], cuts: Sequence[int]) -> list[list[Span]]:
    pieces: list[list[Span]] = [[]]
    coming = iter(cuts)
    cut = next(coming, None)
    at = 0
    for span in spans:
        text = span.text
        while cut is not None and cut < at + len(text):
            head, text = text[: cut - at], text[cut - at :]
            if head:
                pieces[-1].append(Span(head, span.tag))
            pieces.append([])
            at = cut
            cut = next(coming, None)
        if text:
            pieces[-1].append(Span(text, span.tag))
        at += len(text)
    return pieces


def rightwards(text: str) -> str:
    """Lines that would be laid out from left to right, begun with U+200F: for sentences of a right-to-left language."""
    return "\n".join(f"{RIGHT_TO_LEFT_MARK}{line}" if _astray(line) else line for line in text.split("\n"))


def _astray(line: str) -> bool:
    """Whether a line has something to show but no right-to-left letter (outside isolates) to set its direction."""
    depth = 0
    for char in line:
        if char in "\u2066\u2067\u2068":
            depth += 1
        elif char == "\u2069":
            depth = max(0, depth - 1)
        elif not depth and (strength := unicodedata.bidirectional(char)) in ("L", "R", "AL"):
            return strength == "L"
    return not blank(line)


def clipped(text: str, limit: int) -> str:
    """One line of at most `limit` units, with an ellipsis where something was left off."""
    line = " ".join(clean(text).split())
    if units(line) <= limit:
        return line
    return line[: _reach(line, 0, limit - 1)].rstrip() + "…"
