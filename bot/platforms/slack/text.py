"""Measuring and cutting text by Slack's limits, which count the escaped text. Pure."""

from __future__ import annotations

from bot.platforms.slack.escaping import clean, escape

_COST = {"&": 5, "<": 4, ">": 4}


def cost(char: str) -> int:
    """What one character weighs: escaped, and in UTF-16 units, the strictest way of counting."""
    return _COST.get(char) or (2 if ord(char) > 0xFFFF else 1)


def units(text: str) -> int:
    """Length in UTF-16 units, as it stands."""
    return len(text) + sum(char > "\uffff" for char in text)


def size(text: str) -> int:
    return sum(map(cost, text))


def pieces(text: str, limit: int) -> list[str]:
    """The text in pieces that weigh at most `limit` each; joined together they are the text again.

    Cut after a line's end where there is one, else after a space, else anywhere.
    """
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
    one = " ".join(clean(text).split())
    if size(one) <= limit:
        return one
    return pieces(one, limit - 1)[0].rstrip() + "…"


def escaped_clip(text: str, limit: int) -> str:
    """Escaped text of at most `limit`, of which the end may be left off."""
    if size(text) <= limit:
        return escape(text)
    return escape(pieces(text, limit - 1)[0].rstrip() + "…")
