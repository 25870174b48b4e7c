"""Indexes that are kept: the same for the same names, and none remembers a name that is gone."""

from __future__ import annotations

from handlers.input.reader import is_leading_fact
from handlers.resolver.heads import Resolved, Unresolved, resolve_head
from handlers.resolver.recent import index_of

BEFORE = ((901, "Quorum Ltd"), (902, "Zenwave"))


def test_an_index_is_built_once_for_the_same_names() -> None:
    assert index_of(BEFORE) is index_of(list(BEFORE))


def test_a_name_that_was_added_is_known_and_one_that_is_gone_is_not() -> None:
    index_of(BEFORE)
    added = index_of((*BEFORE, (902, "Zenwavee")))
    assert isinstance(resolve_head("Zenwavee 2h", added, is_leading_fact), Resolved)
    asked = resolve_head("Zenwavee 2h", index_of(BEFORE), is_leading_fact)
    assert isinstance(asked, Unresolved)
    assert asked.close == ((902, "Zenwave"),)
