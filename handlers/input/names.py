"""Finds the client a line begins with. A name that is not known exactly is asked about, never matched in silence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from handlers.input.nearness import nearest
from handlers.input.quotes import Word, passage, unquote, words
from handlers.lexicon.folding import same_case, visible
from handlers.lexicon.words import folded

_ID = re.compile(r"~([0-9]{1,18})[:,;]?(?=\s|$)")
_CLINGING = ":,;"
_AROUND = ".,;:!?\"'()[]"
#: Prepositions of one letter before the name, with or without a dash, as Hebrew has them.
_CLUNG = re.compile(f"[{''.join(folded('preposition.letter'))}]-?(?=.)")
_LONE = re.compile(r"[-–—:,;]+(?=\s)")
_REACH = 5


@dataclass(frozen=True, slots=True)
class Found:
    """The client, its name as first listed, and what stands behind the name."""

    client_id: int
    name: str
    rest: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What must be asked: near clients (id and name, likeliest first), names to create, likeliest first.

    `rests` gives for each of these names what stands behind it, if it is the one. `typed` is empty when the line
    begins with a fact: no name was typed at all.
    """

    typed: str
    close: tuple[tuple[int, str], ...] = ()
    new: tuple[str, ...] = ()
    rests: Mapping[str, str] = field(default_factory=dict)


def normal(name: str) -> str:
    """The form in which names are compared: any letter case, white space folded, one form of each mark."""
    return " ".join(same_case(name).split())


def _keys(name: str) -> Iterator[str]:
    """The forms under which a name, or what was typed, is looked up."""
    key = normal(name)
    yield key
    trimmed = name.rstrip(_CLINGING).rstrip()
    if trimmed != name:
        yield normal(trimmed)
    if '"' in key:
        yield normal(unquote(trimmed))


@dataclass(frozen=True, slots=True)
class Mention:
    """A client named somewhere in a text, and where."""

    client_id: int
    start: int
    end: int


def mentioned(text: str, named: Sequence[tuple[int, str]]) -> tuple[Mention, ...]:
    """Every client a sentence names, each where it is named first, by the longest runs of words that are names.

    A name may stand in quotes or brackets, before a mark or "'s", behind a preposition that clings to it.
    """
    known: dict[str, list[int]] = {}
    for client_id, name in named:
        for key in _keys(name):
            known.setdefault(key, []).append(client_id)
    longest = max((key.count(" ") + 1 for key in known), default=0)
    found: dict[int, Mention] = {}
    spans = [match.span() for match in re.finditer(r"\S+", text)]
    at = 0
    while at < len(spans):
        taken = 1
        for count in range(min(longest, len(spans) - at), 0, -1):
            start, end = spans[at][0], spans[at + count - 1][1]
            ids = next((known[key] for key in _spoken(text[start:end]) if key in known), [])
            for client_id in ids:
                found.setdefault(client_id, Mention(client_id, start, end))
            if ids:
                taken = count
                break
        at += taken
    return tuple(found.values())


def _spoken(run: str) -> Iterator[str]:
    """The forms in which a name may stand in a sentence."""
    key = normal(run)
    bare_key = key.strip(_AROUND)
    yield key
    yield bare_key
    yield bare_key.removesuffix("'s")
    clung = _CLUNG.match(bare_key)
    if clung is not None:
        yield bare_key[clung.end() :].strip(_AROUND)


def _behind(text: str, at: int) -> str:
    """What stands behind a name that ends at `at`, a lone dash or colon between them left away."""
    rest = text[at:].strip()
    lone = _LONE.match(rest)
    return rest[lone.end() :].strip() if lone else rest


def _by_id(text: str, named: Sequence[tuple[int, str]]) -> Found | Asked | None:
    """`~12` is client 12."""
    found = _ID.match(text)
    if found is None:
        return None
    client_id = int(found[1])
    name = next((each for known, each in named if known == client_id), None)
    if name is None:
        return Asked(found[0].rstrip(_CLINGING))
    return Found(client_id, name, _behind(text, found.end()))


def _ends(text: str, longest: int) -> list[int]:
    """Where the leading runs of 1, 2, … white-space separated words end."""
    return [found.end() for _, found in zip(range(longest), re.finditer(r"\S+", text), strict=False)]


def find_client(text: str, named: Sequence[tuple[int, str]], is_fact: Callable[[str], bool]) -> Found | Asked:
    """The client that `text` begins with, by the longest leading run of words that is a name or alias.

    `named` holds (client id, name or alias), a client's own name before its aliases. `is_fact` is asked whether the
    rest of the line, from some word on, begins with a fact: there a name that is not known ends.
    """
    text = text.strip()
    settled = _by_id(text, named)
    if settled is not None:
        return settled
    shown: dict[int, str] = {}
    known: dict[str, list[int]] = {}
    longest = 0
    for client_id, name in named:
        shown.setdefault(client_id, name)
        for key in _keys(name):
            ids = known.setdefault(key, [])
            if client_id not in ids:
                ids.append(client_id)
        longest = max(longest, key.count(" ") + 1)
    ends = _ends(text, longest + 2)
    for end in reversed(ends):
        ids = next((known[key] for key in _keys(text[:end]) if key in known), [])
        if len(ids) == 1:
            return Found(ids[0], shown[ids[0]], _behind(text, end))
        if ids:
            rest = _behind(text, end)
            close = tuple((each, shown[each]) for each in ids[:4])
            return Asked(unquote(text[:end].rstrip(_CLINGING)), close, rests={name: rest for _, name in close})
    return _ask(text, named, shown, ends, is_fact)


def _ask(
    text: str,
    named: Sequence[tuple[int, str]],
    shown: Mapping[int, str],
    ends: Sequence[int],
    is_fact: Callable[[str], bool],
) -> Asked:
    """Near names, and names that might be created."""
    fresh, reach = _fresh(text, is_fact)
    if not fresh:
        return Asked("")
    runs = [(unquote(text[:end].rstrip(_CLINGING)), end) for end in ends if end <= reach]
    near = nearest([fresh[0], *runs], named)
    rests = {name: _behind(text, end) for name, end in fresh}
    rests |= {shown[each.client_id]: _behind(text, each.end) for each in near}
    close = tuple((each.client_id, shown[each.client_id]) for each in near)
    return Asked(fresh[0][0], close, tuple(name for name, _ in fresh), rests)


def _fresh(text: str, is_fact: Callable[[str], bool]) -> tuple[list[tuple[str, int]], int]:
    """At most two names to create and where each ends (a quoted one; the words before the first fact or colon, if one
    is near; the first word), and how far any name may reach."""
    quoted = passage(text, 0)
    if quoted is not None:
        end = next(words(text)).end
        return [(quoted.text, end)], 0
    leading = [word for _, word in zip(range(_REACH + 1), words(text), strict=False)]
    if not leading or is_fact(text):
        return [], 0
    stop = _stop(text, leading, is_fact)
    counts = [1, 2][: len(leading)] if stop is None else [1] if stop == 1 else [stop, 1]
    ends = [leading[count - 1].end for count in counts]
    fresh = [(name, end) for end in ends if (name := _clean(text[:end]))]
    return fresh, len(text) if stop is None else leading[stop - 1].end


def _stop(text: str, leading: Sequence[Word], is_fact: Callable[[str], bool]) -> int | None:
    """After how many words the name ends: before a fact, or behind a colon or comma."""
    for count, word in enumerate(leading[:_REACH], 1):
        if text[word.end - 1] in _CLINGING:
            return count
        behind = leading[count].start if count < len(leading) else len(text)
        if _LONE.match(text, behind) or (behind < len(text) and is_fact(text[behind:])):
            return count
    return None


def _clean(name: str) -> str:
    return " ".join(visible(name).rstrip(_CLINGING).split())
