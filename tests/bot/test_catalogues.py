"""Every sentence stands in every language, with the same variables."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from handlers.lexicon import LANGUAGES

#: How a person is spoken to, and by what name, shows in the grammar of some languages and not of others; of examples
#: the lines a command declares are the English ones.
MAY_DIFFER = {
    "script-": frozenset({"address", "person"}),
    "draft-": frozenset({"address"}),
    "examples-": frozenset({"lines"}),
}


class _Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.found.add(node.id.name)


def variables(language: str) -> Mapping[str, frozenset[str]]:
    """The variables of each message of a language."""
    found: dict[str, frozenset[str]] = {}
    for page in sorted(files("bot").joinpath("locales", language).iterdir(), key=lambda each: each.name):
        for entry in parse(page.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                visitor = _Variables()
                visitor.visit(entry)
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                own = (names for start, names in MAY_DIFFER.items() if entry.id.name.startswith(start))
                found[entry.id.name] = frozenset(visitor.found.difference(*own))
    return found


ENGLISH = variables("en")


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_a_language_lacks_no_message_and_no_variable(language: str) -> None:
    theirs = variables(language)
    assert sorted(ENGLISH.keys() - theirs.keys()) == []
    assert sorted(theirs.keys() - ENGLISH.keys()) == []
    assert {name: sorted(theirs[name] ^ wanted) for name, wanted in ENGLISH.items() if theirs[name] != wanted} == {}
