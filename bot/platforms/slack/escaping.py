"""Slack's escaping in both directions: decodes what people typed, and escapes our own text. Pure.

Slack marks people, channels and links as `<…>` and escapes `&`, `<` and `>` in everything else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_MARK = re.compile(r"<([^<>\n]*)>")
_PERSON = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>")
_BROADCAST = re.compile(r"<(?=[!@#])")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def escape(text: str) -> str:
    """Text as Slack wants it: nothing in it can become a mention, a link or `<!channel>`."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def defused(text: str) -> str:
    """Text for places that Slack shows letter by letter (rich text): readable as it is, yet never `<!channel>`."""
    return _BROADCAST.sub("<\u2060", text)


def clean(text: str) -> str:
    """Without control characters and halves of surrogate pairs, which Slack refuses."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def people_named(text: str) -> tuple[str, ...]:
    """Ids of the people mentioned in Slack's own form of a text, each once, in order."""
    return tuple(dict.fromkeys(_PERSON.findall(text)))


def without_mention(text: str, user: str) -> str:
    """The text without any mention of `user`, and without the colon or comma that follows a leading one."""
    if not user:
        return text.strip()
    stripped = re.sub(rf"<@{re.escape(user)}(?:\|[^<>]*)?>", " ", text)
    return stripped.strip().lstrip(":,").lstrip() if stripped != text else text.strip()


def plain(text: str, handles: Mapping[str, str]) -> str:
    """Decode Slack's form of a typed text: mentions as @handle, #channel, links as their address.

    `handles` gives the handle of a user id; a person not in it keeps the label Slack sent, or the id.
    """
    out: list[str] = []
    end = 0
    for mark in _MARK.finditer(text):
        out.append(_unescape(text[end : mark.start()]))
        out.append(_unescape(_unmarked(mark.group(1), handles)))
        end = mark.end()
    out.append(_unescape(text[end:]))
    return "".join(out)


def mentions(text: str, handles: Mapping[str, str]) -> dict[str, str]:
    """Ids of the people mentioned, with how each stands in the `plain` text."""
    marks = (match.group(1) for match in _MARK.finditer(text))
    named = {mark.partition("|")[0][1:]: _unescape(_unmarked(mark, handles)) for mark in marks if mark[:1] == "@"}
    return {user: named[user] for user in people_named(text)}


def _unmarked(mark: str, handles: Mapping[str, str]) -> str:
    target, _, label = mark.partition("|")
    match target[:1]:
        case "@":
            return "@" + (handles.get(target[1:]) or label or target[1:]).lstrip("@")
        case "#":
            return "#" + (label or target[1:])
        case "!":
            return _special(target[1:], label)
        case _:
            return _link(target, label)


def _special(name: str, label: str) -> str:
    if name.startswith("date^"):
        return label
    return "@" + (label or name.rpartition("^")[2]).lstrip("@")


def _link(address: str, label: str) -> str:
    """The address; but the label where Slack made a link of plain words ("acme.com"), which is what was typed."""
    for scheme in ("mailto:", "tel:"):
        if address.startswith(scheme):
            return label or address.removeprefix(scheme)
    bare = address.removeprefix("https://").removeprefix("http://")
    return label if label and label.rstrip("/") == bare.rstrip("/") else address


def _unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
