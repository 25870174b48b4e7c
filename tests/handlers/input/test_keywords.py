"""Words of the commands in four languages."""

from __future__ import annotations

import pytest

from handlers.domain.values import Kind, Outcome, Role, Stage
from handlers.input import keywords
from handlers.lexicon.words import table


@pytest.mark.parametrize("word", ["held", "СОСТОЯЛСЯ", "odbyla", "התקיימה"])
def test_held(word: str) -> None:
    assert keywords.held(word)
    assert not keywords.held("tomorrow")


@pytest.mark.parametrize(
    ("word", "outcome"),
    [
        ("Agreed", Outcome.AGREED),
        ("расстаемся", Outcome.PART),
        ("wyjasniono", Outcome.CLEARED),
        ("סירבו", Outcome.REFUSED),
    ],
)
def test_outcomes(word: str, outcome: Outcome) -> None:
    assert keywords.outcome(word) is outcome
    assert keywords.outcome("maybe") is None


@pytest.mark.parametrize(
    ("word", "answer"), [("yes", True), ("Да", True), ("nie", False), ("לא", False), ("maybe", None)]
)
def test_yes_and_no(word: str, answer: bool | None) -> None:
    assert keywords.yes_no(word) is answer


def test_kinds_stages_and_roles() -> None:
    assert keywords.kind("Incydenty") is Kind.INCIDENT
    assert keywords.kind("платёж") is Kind.PAYMENT
    assert keywords.stage(" договоренность ") is Stage.AGREEMENT
    assert keywords.stage("ustalenia") is keywords.stage("הסכמות") is Stage.AGREEMENT
    assert keywords.stage("kończenie") is keywords.stage("завершение") is Stage.OFFBOARDING
    assert keywords.role("wlasciciel") is Role.OWNER
    assert (keywords.kind("x"), keywords.stage("x"), keywords.role("x")) == (None, None, None)


def test_confirming() -> None:
    assert keywords.confirmed(" Confirm ")
    assert not keywords.confirmed("")


def test_a_word_means_one_thing() -> None:
    with pytest.raises(ValueError, match="'one' means '1' and '2'"):
        table([("1", "one"), ("2", "two, one")])
