"""What phrases say together, in every language: who acted and what was done, which no single cue word tells.

Each language lists them in `<language>/constructions.py` as (meanings, slots, unless):
`meanings`  labels as of cues ("kind.called"), with a space between; "?" behind one: it is only pointed at, as by a cue;
            "!" before one: it is denied
`slots`     phrases of which one of each slot stands in the sentence, in this order; "~" before a slot: close behind
`unless`    phrases that must not stand in it
A phrase is written as a cue: `*` matches any ending, and `^` is the beginning of a clause.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.lexicon import LANGUAGES, load

Construction = tuple[str, tuple[str, ...], str]


def all_constructions() -> Sequence[Construction]:
    """The constructions of all languages: people mix languages in a sentence."""
    return [construction for language in LANGUAGES for construction in load(language, "constructions").CONSTRUCTIONS]
