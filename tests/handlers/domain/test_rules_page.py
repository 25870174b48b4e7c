"""docs/rules.md says what the rules do: its worked examples, its numbers and its tables are read and tried."""

from __future__ import annotations

import re
from itertools import dropwhile, takewhile
from pathlib import Path

import pytest

from handlers.domain.policy import Policy
from handlers.domain.standing import Surroundings, assess
from handlers.domain.values import Category, default_fault, default_severity
from tests.support import rules_page
from tests.support.ledgers import NOW, Ledger

PAGE = (Path(__file__).parents[3] / "docs" / "rules.md").read_text(encoding="utf-8")


def _section(title: str) -> str:
    return re.split(r"^## ", PAGE.split(f"\n## {title}\n", 1)[1], maxsplit=1, flags=re.M)[0]


def _rows(text: str) -> list[list[str]]:
    """The cells of the first table, without its head; code marks are left out."""
    table = takewhile(_is_row, dropwhile(lambda line: not _is_row(line), text.split("\n")))
    return [[cell.strip(" `") for cell in row.strip("|").split("|")] for row in list(table)[2:]]


def _is_row(line: str) -> bool:
    return line.startswith("|")


def _write(ledger: Ledger, days: float, line: str) -> None:
    match line.split():
        case ["incident", category, severity, fault]:
            ledger.incident(days, category, severity, fault)
        case ["praise"]:
            ledger.thanks(days)
        case ["called"]:
            ledger.called(days)
        case ["kept"]:
            ledger.kept(days, True)
        case ["paid", amount]:
            ledger.paid(days, int(amount) * 100)
        case [outcome]:
            ledger.held(days, outcome)
        case _:
            raise AssertionError(line)


EXAMPLES = [text.split("\n", 1) for text in _section("Worked examples").split("\n### ")[1:]]


@pytest.mark.parametrize(("title", "text"), EXAMPLES, ids=[title for title, _ in EXAMPLES])
def test_a_worked_example(title: str, text: str) -> None:
    ledger = Ledger()
    for days, line in _rows(text):
        _write(ledger, float(days), line)
    one = assess(ledger.lines, Surroundings(), Policy(), NOW)
    by = f" by {one.reason}" if one.reason else ""
    assert f"\nResult: {one.standing}{by}; strain {one.strain:.2f}, debt {one.debt:.2f}\n" in text, title


def test_there_are_examples() -> None:
    assert len(EXAMPLES) == 8


def test_the_tables_of_the_rules_are_as_declared() -> None:
    assert rules_page.rendered(PAGE) == PAGE, "make rules-page"


def test_the_categories_are_those_of_the_page() -> None:
    said = [(name, severity, fault) for name, _, severity, fault in _rows(_section("Categories"))]
    assert said == [(str(c), str(default_severity(c)), str(default_fault(c))) for c in Category]
