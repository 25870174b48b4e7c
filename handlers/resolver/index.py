"""Search index of a ledger's client names. Built once for a set of names and only read afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from handlers.lexicon.folding import searched
from handlers.resolver.common import is_prose, is_tiny, is_trade
from handlers.resolver.tokens import Token, look, script, tokens, without_forms
from handlers.resolver.vocabulary import Vocabulary

#: Weights of a word in a name: how much it tells about the client.
DISTINCTIVE, WEAK, TINY = 1.0, 0.45, 0.1


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a client.

    weights  the weight of each word, by the word's number
    form     its legal form in one spelling, empty if it has none
    compact  the number of all words written as one, -1 for a name of one word
    text     the folded name
    """

    client_id: int
    weights: Mapping[int, float]
    form: str
    compact: int
    text: str

    @property
    def whole(self) -> float:
        return sum(self.weights.values())


class ClientIndex:
    """All names of a ledger, found by the numbers of their words."""

    def __init__(self, rows: Iterable[tuple[int, str]], vocabulary: Vocabulary | None = None) -> None:
        """`vocabulary`: that of an earlier index, whose names must all be in `rows`; it is extended."""
        self.vocabulary = vocabulary or Vocabulary()
        self.names: list[Name] = []
        self.shown: dict[int, str] = {}
        self._by_word: dict[int, list[int]] = {}
        self._doubles: dict[str, list[int]] = {}
        self._telling: dict[int, set[int]] = {}
        for client_id, name in rows:
            self._add(client_id, name)

    @classmethod
    def build(cls, rows: Sequence[tuple[int, str]]) -> ClientIndex:
        """An index of (client id, name or alias), a client's own name before its aliases."""
        return cls(rows)

    def names_with(self, word: int) -> Sequence[int]:
        """The numbers of the names that have this word."""
        return self._by_word.get(word, ())

    def is_misspelt(self, token: Token, client_id: int, word: int) -> bool:
        """Whether a token that sounds like `word` of this client is rather a typing slip of a word in its own script.

        That is a distinctive word of the client, or of any client if the sound leaves the vowels open.
        """
        kind, words = script(token.folded), self.vocabulary.words
        slips = {near for near in self.vocabulary.slips(token, loosely=True) if script(words[near]) == kind}
        if not slips.isdisjoint(self._telling.get(client_id, ())):
            return True
        return not self.vocabulary.is_alike(token, word) and any(not is_prose(words[near]) for near in slips)

    def doubles(self, name: str) -> tuple[int, ...]:
        """The clients that have a name that looks the same without marks, accents and legal forms."""
        return tuple(dict.fromkeys(self._doubles.get(_looks(name), ())))

    def _add(self, client_id: int, name: str) -> None:
        self.shown.setdefault(client_id, name)
        core, form = without_forms(tuple(token.folded for token in tokens(name)))
        self._doubles.setdefault(_looks(name), []).append(client_id)
        if not core:
            return
        weights = {self.vocabulary.add(word): _weight(word) for word in core}
        if all(weight == TINY for weight in weights.values()):
            weights = dict.fromkeys(weights, DISTINCTIVE)
        self._telling.setdefault(client_id, set()).update(w for w, told in weights.items() if told == DISTINCTIVE)
        compact = self.vocabulary.add("".join(core)) if len(core) > 1 else -1
        number = len(self.names)
        self.names.append(Name(client_id, weights, form, compact, searched(name)))
        for word in {*weights, compact} - {-1}:
            self._by_word.setdefault(word, []).append(number)


def _looks(name: str) -> str:
    """How a name looks: without marks, accents and legal form, with one letter for all that look alike."""
    core, _ = without_forms(tuple(token.folded for token in tokens(name)))
    return look("".join(core)) or name.strip()


@lru_cache(maxsize=32768)
def _weight(word: str) -> float:
    return TINY if is_tiny(word) else WEAK if is_trade(word) or is_prose(word) else DISTINCTIVE
