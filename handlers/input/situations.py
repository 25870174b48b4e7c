"""Which situation a text begins with: its code, the house's own name for one, a word or a category in any language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from handlers.domain.playbook import SITUATIONS, for_incident
from handlers.input.folding import fold
from handlers.input.keywords import table
from handlers.lexicon.tables import CATEGORIES

#: Parting, its tone left open.
PART = "part"

_WORDS: Mapping[str, str] = {
    "listen": "listening выслушать słuchanie wysłuchaj הקשבה",
    "pause": "break пауза перерыв pauza przerwa הפסקה",
    "demand": "demands требование просьба żądanie wymaganie דרישה",
    "boundary": "граница granica גבול",
    "review": "отзыв opinia ביקורת",
    "mistake": "ours ошибка błąd טעות",
    "expectations": "ожидания oczekiwania ציפיות",
    "talk": "conversation разговор rozmowa שיחה",
    "decline": "отказ odmowa סירוב",
    PART: "parting расставание rozstanie פרידה",
    "part-direct": "прямо wprost ישירה",
    "part-soft": "мягко łagodnie עדינה",
    "part-mutual": "обоюдно wspólnie הדדית",
    "update": "новости postęp עדכון",
    "referral": "рекомендация polecenie המלצה",
}
_KNOWN = {**table(_WORDS), **{name: name for name in (*SITUATIONS, PART)}}


def at_start(text: str, own: Iterable[str]) -> tuple[str, str] | None:
    """The situation, and the text behind it, its lines kept; None where it begins with none. `own`: the house's."""
    first, *_ = text.split(None, 1)
    word = fold(first.removeprefix("#"))
    named = {fold(name): name for name in own}.get(word) or _KNOWN.get(word)
    if named is not None:
        return named, _behind(text, 1)
    category = CATEGORIES.at([fold(each.removeprefix("#")) for each in text.split()])
    return None if category is None else (for_incident(category.meaning), _behind(text, category.words))


def _behind(text: str, words: int) -> str:
    return "".join(text.split(None, words)[words:])
