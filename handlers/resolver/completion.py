"""Type-ahead: finds the clients that match what was typed so far."""

from __future__ import annotations

from handlers.lexicon.folding import searched
from handlers.resolver.index import ClientIndex
from handlers.resolver.sounds import roman
from handlers.resolver.tokens import tokens


def complete(index: ClientIndex, typed: str) -> tuple[int, ...]:
    """The ids of the clients that match what was typed so far, the likeliest first.

    All words but the last must match words of a name; the last may be any part of one. In another script the last word
    is compared by the sound of its beginning.
    """
    words = tokens(typed)
    if not words:
        return tuple(sorted(index.shown, key=lambda client_id: index.shown[client_id].casefold()))
    *whole, last = words
    begun = list(index.vocabulary.containing(last.folded))
    if not begun:
        begun = [
            number for number, word in enumerate(index.vocabulary.words) if roman(word).startswith(roman(last.folded))
        ]
    begun += [number for number in index.vocabulary.fits(last) if number not in begun]
    fitting: dict[int, bool] = {}
    rows = [set(begun), *(set(index.vocabulary.fits(token)) for token in whole)]
    for number in dict.fromkeys(name for word in begun for name in index.names_with(word)):
        name = index.names[number]
        if all(not row.isdisjoint(name.weights) or name.compact in row for row in rows):
            leads = index.vocabulary.words[next(iter(name.weights))].startswith(words[0].folded)
            fitting[name.client_id] = fitting.get(name.client_id, False) or leads
    wanted = " ".join(searched(typed).split())
    for name in index.names:
        if wanted in name.text:
            fitting[name.client_id] = fitting.get(name.client_id, False) or name.text.startswith(wanted)
    shown = index.shown
    return tuple(sorted(fitting, key=lambda client_id: (not fitting[client_id], shown[client_id].casefold())))
