"""Caches the most recently used indexes: an index is built when a name changes, not for every line."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from handlers.resolver.index import ClientIndex

#: Limits of the cache: the number of ledgers, and of names in all of them together.
_MOST = 32
_MOST_NAMES = 20_000

_Rows = tuple[tuple[int, str], ...]
_lock = Lock()
_kept: dict[_Rows, ClientIndex] = {}


def index_of(rows: Sequence[tuple[int, str]]) -> ClientIndex:
    """The index of these names: a cached one, or a new one that reuses the vocabulary of the ledger's previous one."""
    key = tuple((client_id, name) for client_id, name in rows)
    with _lock:
        index = _kept.pop(key, None)
        if index is None:
            before = _smaller(key)
            index = ClientIndex(key, _kept.pop(before).vocabulary if before else None)
        _kept[key] = index
        while len(_kept) > 1 and (len(_kept) > _MOST or sum(map(len, _kept)) > _MOST_NAMES):
            del _kept[next(iter(_kept))]
    return index


def _smaller(key: _Rows) -> _Rows | None:
    """A cached ledger to which names were only added, so that all words of its vocabulary are still in use."""
    names = set(key)
    return next((old for old in _kept if old and old[:1] == key[:1] and names.issuperset(old)), None)
