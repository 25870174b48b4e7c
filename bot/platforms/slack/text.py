"""Measures and cuts text by Slack's limits, which count the escaped text. Pure."""

from __future__ import annotations

from bot.platforms.slack.escaping import clean, escape

_COST = {"&": 5, "<": 4, ">": 4}
#: What the heaviest character weighs: no piece can be held to less.
HEAVIEST = max(_COST.values())


def cost(char: str) -> int:
    """What one character weighs: escaped, and in UTF-16 units, the strictest way of counting."""
    return _COST.get(char) or (2 if ord(char) > 0xFFFF else 1)


def units(text: str) -> int:
    """Length in UTF-16 units, without escaping."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def size(text: str) -> int:
    """What a text weighs: the sum of its characters' costs."""
    return units(text) + sum((weight - 1) * text.count(char) for char, weight in _COST.items())


def pieces(text: str, limit: int) -> list[str]:
    """The text in pieces that weigh at most `limit` each; joined together they are the text again.

    Cut after a line's end where there is one, else after a space, else anywhere. Raises ValueError for a limit below
    `HEAVIEST`, which one character alone may pass.
    """
    if limit < HEAVIEST:
        raise ValueError(f"no text can be held to {limit}")
    if size(text) <= limit:
        return [text] if text else []
    out: list[str] = []
    start = weight = 0
    line = space = 0
    for index, char in enumerate(text):
        weight += cost(char)
        while weight > limit:
            cut = line or space or index
            out.append(text[start:cut])
            start, weight = cut, size(text[cut : index + 1])
            line, space = 0, space if space > cut else 0
        if char == "\n":
            line = index + 1
        elif char == " ":
            space = index + 1
    out.append(text[start:])
    return [piece for piece in out if piece]


def clipped(text: str, limit: int) -> str:
    """One line of at most `limit`, with an ellipsis where something was left off; still to be escaped."""
    line = " ".join(clean(text).split())
    if size(line) <= limit:
        return line
    return _first(line, limit - 1).rstrip() + "…"


def escaped_clip(text: str, limit: int) -> str:
    """Escaped text of at most `limit`, of which the end may be left off."""
    if size(text) <= limit:
        return escape(text)
    return escape(_first(text, limit - 1).rstrip() + "…")


def _first(text: str, limit: int) -> str:
    """The first of its pieces, for a text that has more: no character weighs nothing, so no more of it is looked at."""
    first = pieces(text[: limit + 1], max(limit, HEAVIEST))[0]
    while size(first) > limit:
        first = first[:-1]
    return first
