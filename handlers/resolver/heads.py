"""Finds the client that a command's text begins with. An unclear name becomes a question, never a silent match."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from handlers.input.quotes import Word, passage, unquote, words
from handlers.lexicon.folding import visible
from handlers.resolver.common import BEFORE, is_like_prose, is_prose, is_tiny
from handlers.resolver.index import ClientIndex
from handlers.resolver.runs import NOTHING, Candidate, TypedLine, candidates, distinct, span
from handlers.resolver.sentences import Certainty, mentions
from handlers.resolver.tokens import legal_at, tokens
from handlers.resolver.vocabulary import Fit

#: The largest number of similar clients that a question offers.
MOST = 4
#: A client by its id. In a button's line the typed name may follow, to be remembered: `~12"acmee"`.
_ID = re.compile(r'~([0-9]{1,18})(?:"[^"]*")?[:,;]?(?=\s|$)')
_CLINGING = ":,;"
_LONE = re.compile(r"[-–—:,;]+(?=\s)")
_BEHIND = re.compile(r"[^\w\s~+#@$€£₽₪-]*(?:\s+[-–—:,;]+(?=\s|$))?")
_REACH = 5
_SHORTEST_BEGINNING = 2
#: Zero-width marks, except the joiner of emoji.
_HIDDEN = re.compile("[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")

IsFact = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Resolved:
    """The client, its full name, and the text after the name as typed."""

    client_id: int
    name: str
    rest: str


@dataclass(frozen=True, slots=True)
class Unresolved:
    """What the user must be asked.

    typed     the name as typed; empty if the line begins with a fact, so that there is no name
    close     similar clients, id and name, the likeliest first
    new       names to create, the likeliest first
    rests     the text after the name, for each name in `close` and `new`
    typed_as  how the name was typed, by id of each client that matches only with a typing slip
    """

    typed: str
    close: tuple[tuple[int, str], ...] = ()
    new: tuple[str, ...] = ()
    rests: Mapping[str, str] = field(default_factory=dict)
    typed_as: Mapping[int, str] = field(default_factory=dict)


def resolve_head(text: str, index: ClientIndex, is_fact: IsFact) -> Resolved | Unresolved:
    """The client that `text` begins with, or what to ask.

    `is_fact` tells whether a text begins with a fact, which is where an unknown name ends.
    """
    text = text.strip()
    settled = _by_id(text, index)
    if settled is not None:
        return settled
    quoted = passage(text, 0)
    if quoted is not None:
        return _quoted(index, text, quoted, is_fact)
    line = TypedLine(index, text)
    fact = is_fact(text)
    for at in _beginnings(line):
        runs = [run for run in candidates(line, at, slips=False) if run.told >= NOTHING]
        if runs and not (_is_prose(line, runs[0]) or (fact and not _is_full(runs[0]))):
            return _settle(line, runs, is_fact)
    return _elsewhere(line, is_fact) or _ask(line, is_fact)


def _is_full(run: Candidate) -> bool:
    """Whether a run is exactly a whole name. Then it is a name even if it might also be a fact."""
    return run.whole and run.worst is Fit.EXACT


def _quoted(index: ClientIndex, text: str, quoted: Word, is_fact: IsFact) -> Resolved | Unresolved:
    """The client named by the quoted passage at the beginning; the whole passage must be the name."""
    rest = _behind(text, quoted.end)
    line = TypedLine(index, quoted.text)
    runs = [run for run in candidates(line, 0, slips=True) if run.end == len(line.tokens)] if line.tokens else []
    best = distinct(runs) if runs else []
    if len(best) == 1 and best[0].worst is not Fit.SLIP:
        return Resolved(best[0].client_id, index.shown[best[0].client_id], rest)
    sure = bool(best) and best[0].worst is not Fit.SLIP
    asked = _question(line, best[:MOST], [] if sure else [(name, 0) for name in (_clean(quoted.text),) if name])
    return Unresolved(asked.typed, asked.close, asked.new, dict.fromkeys(asked.rests, rest), asked.typed_as)


def _beginnings(line: TypedLine) -> Sequence[int]:
    """Tokens where the name may begin: the first, or the one after a legal form or a word such as `client` or `от`."""
    if not line.tokens:
        return ()
    form = legal_at(line.folded, 0)
    if 0 < form < len(line.tokens):
        return (0, form)
    if line.folded[0] in BEFORE and len(line.tokens) > 1:
        return (0, 1) if not is_tiny(line.folded[0]) else (1, 0)
    return (0,)


def _is_prose(line: TypedLine, run: Candidate) -> bool:
    """Whether a run is a single common word that is not exactly a word of the name."""
    alone = run.end - run.start == 1
    return alone and run.worst is not Fit.EXACT and is_prose(line.folded[run.start])


def _settle(line: TypedLine, runs: Sequence[Candidate], is_fact: IsFact) -> Resolved | Unresolved:
    """The client if exactly one matches; else a question.

    A question is also due if a run as long or longer matches with a slip, or if the text goes on like a longer name.
    """
    best = distinct(runs)
    slips = [run for run in runs if run.worst is Fit.SLIP and run.end >= max(fitting.end for fitting in best)]
    sure = [run for run in runs if run.worst is not Fit.SLIP]
    asked = [*slips, *distinct(sure)] if slips and sure else best
    if len(asked) == 1 and not _goes_on(line, asked[0], is_fact):
        return Resolved(asked[0].client_id, line.index.shown[asked[0].client_id], _rest(line, asked[0]))
    fresh = _fresh(line.text, is_fact)[0] if len(asked) == 1 else []
    return _question(line, asked, fresh if len(asked) == 1 else [])


def _goes_on(line: TypedLine, run: Candidate, is_fact: IsFact) -> bool:
    """Whether a partial name is followed by a word of what may be another name: "Nova Bank" if Nova Ltd is known."""
    if run.whole or run.end >= len(line.tokens) or line.text.isupper():
        return False
    behind = line.tokens[run.end]
    gap = line.text[line.tokens[run.end - 1].end : behind.start]
    if not behind.capital or gap.strip() or is_like_prose(behind.folded):
        return False
    return not is_fact(line.text[behind.start :]) and behind.typed.isalpha()


def _elsewhere(line: TypedLine, is_fact: IsFact) -> Resolved | None:
    """The only client named later in the text, if the text begins with a fact or a common word."""
    if not line.tokens or not (is_fact(line.text) or is_like_prose(line.folded[0])):
        return None
    named = mentions(line.index, line.text)
    ids = {client_id for mention in named for client_id in mention.client_ids}
    if len(ids) != 1 or named[0].certainty is not Certainty.NAMED:
        return None
    client_id = ids.pop()
    return Resolved(client_id, line.index.shown[client_id], line.text)


def _ask(line: TypedLine, is_fact: IsFact) -> Unresolved:
    """The question about an unknown name: similar clients, and names to create."""
    fresh, reach = _fresh(line.text, is_fact)
    if not fresh:
        return Unresolved("")
    near = (
        [run for run in candidates(line, 0, slips=True) if line.tokens[run.end - 1].end <= reach] if line.tokens else []
    )
    known = {run.client_id for run in near}
    near += [run for run in _begun(line) if run.client_id not in known]
    return _question(line, near[:MOST], fresh)


def _begun(line: TypedLine) -> list[Candidate]:
    """The clients with a word in their name that begins with the first word typed."""
    typed = line.folded[0] if line.folded else ""
    if len(typed) < _SHORTEST_BEGINNING:
        return []
    ids: dict[int, None] = {}
    for word in line.index.vocabulary.beginning(typed):
        for number in line.index.names_with(word):
            ids[line.index.names[number].client_id] = None
    return [Candidate(client_id, 0, 1, 0.0, 0.0, False, Fit.SLIP, Fit.SLIP, False) for client_id in list(ids)[:MOST]]


def _question(line: TypedLine, asked: Sequence[Candidate], fresh: Sequence[tuple[str, int]]) -> Unresolved:
    shown = line.index.shown
    rests = {name: _behind(line.text, end) for name, end in fresh}
    close = tuple((run.client_id, shown[run.client_id]) for run in asked[:MOST])
    rests |= {shown[run.client_id]: _rest(line, run) for run in asked[:MOST]}
    typed = fresh[0][0] if fresh else _clean(line.text[: span(line, asked[0])[1]]) if asked else ""
    return Unresolved(typed, close, tuple(name for name, _ in fresh), rests, _typed_as(line, asked[:MOST]))


def _typed_as(line: TypedLine, asked: Sequence[Candidate]) -> dict[int, str]:
    """How the name was typed, for each client that matches only with a typing slip."""
    slips = (run for run in asked if run.worst is Fit.SLIP)
    return {run.client_id: _clean(line.text[line.tokens[run.start].start : span(line, run)[1]]) for run in slips}


def _rest(line: TypedLine, run: Candidate) -> str:
    return _behind(line.text, span(line, run)[1])


def _behind(text: str, at: int) -> str:
    """The text after a name that ends at `at`, without the punctuation between them."""
    match = _BEHIND.match(text, at)
    return text[match.end() if match else at :].strip()


def _by_id(text: str, index: ClientIndex) -> Resolved | Unresolved | None:
    """The client of `~12`, which is its id."""
    match = _ID.match(text)
    if match is None:
        return None
    name = index.shown.get(int(match[1]))
    if name is None:
        return Unresolved(match[0].rstrip(_CLINGING))
    return Resolved(int(match[1]), name, _behind(text, match.end()))


def _fresh(text: str, is_fact: IsFact) -> tuple[list[tuple[str, int]], int]:
    """At most two names to create, each with its end, and the end of the longest possible name.

    The names are a quoted one; the words before the first fact or colon, if one is near; the first word.
    """
    quoted = passage(text, 0)
    if quoted is not None:
        end = next(words(text)).end
        return [(quoted.text, end)], end
    leading = [word for _, word in zip(range(_REACH + 1), words(text), strict=False)]
    if not leading or is_fact(text):
        return [], 0
    stop = _stop(text, leading, is_fact)
    if stop is None:
        counts = [1, 2][: _named_words(leading, 2)]
    else:
        named = _named_words(leading, stop)
        counts = list(dict.fromkeys((named, stop if named == 1 else 1)))
    ends = [leading[count - 1].end for count in counts]
    fresh = [(name, end) for end in ends if (name := _clean(text[:end])) and not _only_form(name)]
    return fresh, len(text) if stop is None else leading[stop - 1].end


def _named_words(leading: Sequence[Word], count: int) -> int:
    """How many of the first `count` words may be a name: behind one with a capital, small common words end no name."""
    count = min(count, len(leading))
    if not leading[0].text[:1].isupper():
        return count
    while count > 1 and leading[count - 1].text.islower() and _is_common(leading[count - 1].text):
        count -= 1
    return count


def _is_common(word: str) -> bool:
    return all(is_like_prose(token.folded) or is_tiny(token.folded) for token in tokens(word))


def _only_form(name: str) -> bool:
    """Whether a name consists of a legal form only."""
    folded = tuple(token.folded for token in tokens(name))
    return bool(folded) and legal_at(folded, 0) == len(folded)


def _stop(text: str, leading: Sequence[Word], is_fact: IsFact) -> int | None:
    """The number of words in the name: it ends before a fact, or after a colon or comma. None if neither is near."""
    for count, word in enumerate(leading[:_REACH], 1):
        if text[word.end - 1] in _CLINGING:
            return count
        behind = leading[count].start if count < len(leading) else len(text)
        if _LONE.match(text, behind) or (behind < len(text) and is_fact(text[behind:])):
            return count
    return None


def _clean(name: str) -> str:
    trimmed = unquote(_HIDDEN.sub("", name).rstrip(_CLINGING))
    return " ".join(trimmed.split()) if visible(trimmed).strip() else ""
