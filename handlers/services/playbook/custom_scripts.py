"""Custom scripts of a workspace: they replace the built-in ones or add situations. Every version is kept.

docs/rules.md, "The playbook". Independent of a client's ledger.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.playbook import SITUATIONS
from handlers.domain.values import CustomText
from handlers.lexicon import LANGUAGES
from handlers.lexicon.folding import fold
from handlers.messages import Msg

_KEY = "script:"
#: A button holds `/script NAME ~ID`: the most bytes of UTF-8 a name may take.
NAME_BYTES = 32
LONGEST = 3000
_NAME = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")
_PLACE = re.compile(r"\{\s*(client|person)\s*\}", re.IGNORECASE)


def own(ctx: Context) -> tuple[str, ...]:
    """The workspace's custom situations, by name."""
    return tuple(sorted({name for name, _ in _texts(ctx)} - set(SITUATIONS)))


def text(ctx: Context, name: str, language: str) -> tuple[str, str]:
    """The custom text for a situation, and its language; both empty where the built-in text is used.

    A custom situation without text in that language falls back to a language it has.
    """
    texts = _texts(ctx)
    if (name, language) in texts:
        return texts[name, language], language
    if name in SITUATIONS:
        return "", ""
    return next(((body, code) for (situation, code), body in texts.items() if situation == name), ("", ""))


def filled(text: str, client: str, person: str) -> str:
    """The text with `{client}` and `{person}` filled in; unknown placeholders are kept."""
    known = {"client": client or "…", "person": person or client or "…"}
    return _PLACE.sub(lambda place: known[place[1].lower()], text)


def new(word: str) -> str:
    """Validate a name for a custom situation. Raises Refusal("bad-script-name")."""
    name = word.lower()
    if not _NAME.fullmatch(name) or len(name.encode()) > NAME_BYTES or fold(name) in LANGUAGES:
        raise Refusal("bad-script-name", word=word)
    return name


def put(ctx: Context, name: str, language: str, text: str) -> None:
    """Save a new version; empty text withdraws the script. Raises Refusal("script-too-long")."""
    if len(text) > LONGEST:
        raise Refusal("script-too-long", limit=LONGEST)
    version = CustomText(key=f"{_KEY}{name}", language=language, text=text, author_id=ctx.member.id, at=ctx.now)
    ctx.stores.texts.put(ctx.workspace.id, version)


def versions(ctx: Context, name: str) -> Sequence[CustomText]:
    """Every version of a situation's text in every language, the latest first."""
    texts = [
        version
        for language in LANGUAGES
        for version in ctx.stores.texts.versions(ctx.workspace.id, f"{_KEY}{name}", language)
    ]
    return sorted(texts, key=lambda version: version.at, reverse=True)


def title(name: str) -> Msg:
    """The title of a situation: translated for a built-in one, its name for a custom one."""
    return Msg(f"situation-{name}") if name in SITUATIONS else Msg("value", value=name)


def _texts(ctx: Context) -> Mapping[tuple[str, str], str]:
    texts = ctx.stores.texts.starting(ctx.workspace.id, _KEY)
    return {(text.key.removeprefix(_KEY), text.language): text.text for text in texts}
