"""Scripts in the house's own words: in place of ours, or for a situation of its own. Every version is kept.

docs/rules.md, "The playbook". Knows nothing of a client's ledger.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.playbook import SITUATIONS
from handlers.domain.values import HouseText
from handlers.lexicon import LANGUAGES
from handlers.lexicon.folding import fold
from handlers.messages import Msg

_KEY = "script:"
#: A button holds `/script NAME ~ID`: at most so many bytes of UTF-8.
NAME_BYTES = 32
LONGEST = 3000
_NAME = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")
_PLACE = re.compile(r"\{\s*(client|person)\s*\}", re.IGNORECASE)


def own(ctx: Context) -> tuple[str, ...]:
    """The situations of the house's own, by name."""
    return tuple(sorted({name for name, _ in _texts(ctx)} - set(SITUATIONS)))


def text(ctx: Context, name: str, language: str) -> tuple[str, str]:
    """The house's words for a situation, and the language they are in; both empty where ours stand.

    A situation of its own that has no words in that language is said in the one the house has.
    """
    texts = _texts(ctx)
    if (name, language) in texts:
        return texts[name, language], language
    if name in SITUATIONS:
        return "", ""
    return next(((said, code) for (each, code), said in texts.items() if each == name), ("", ""))


def filled(text: str, client: str, person: str) -> str:
    """The text with `{client}` and `{person}` put in; what is not known is left to be said."""
    known = {"client": client or "…", "person": person or client or "…"}
    return _PLACE.sub(lambda place: known[place[1].lower()], text)


def new(word: str) -> str:
    """A name for a situation of the house's own. Raises Refusal("bad-script-name")."""
    name = word.lower()
    if not _NAME.fullmatch(name) or len(name.encode()) > NAME_BYTES or fold(name) in LANGUAGES:
        raise Refusal("bad-script-name", word=word)
    return name


def put(ctx: Context, name: str, language: str, words: str) -> None:
    """A new version; empty words withdraw it. Raises Refusal("script-too-long")."""
    if len(words) > LONGEST:
        raise Refusal("script-too-long", limit=LONGEST)
    version = HouseText(key=f"{_KEY}{name}", language=language, text=words, author_id=ctx.member.id, at=ctx.now)
    ctx.stores.texts.put(ctx.workspace.id, version)


def versions(ctx: Context, name: str) -> Sequence[HouseText]:
    """Every version of a situation's words in every language, the latest first."""
    found = [
        version
        for language in LANGUAGES
        for version in ctx.stores.texts.versions(ctx.workspace.id, f"{_KEY}{name}", language)
    ]
    return sorted(found, key=lambda version: version.at, reverse=True)


def title(name: str) -> Msg:
    """What a situation is called: ours in the reader's language, the house's own by its name."""
    return Msg(f"situation-{name}") if name in SITUATIONS else Msg("value", value=name)


def _texts(ctx: Context) -> Mapping[tuple[str, str], str]:
    found = ctx.stores.texts.starting(ctx.workspace.id, _KEY)
    return {(each.key.removeprefix(_KEY), each.language): each.text for each in found}
