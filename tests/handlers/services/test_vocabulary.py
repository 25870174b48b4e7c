"""Words of the commands in four languages."""

from __future__ import annotations

import pytest

from handlers.domain.values import Kind, Outcome, Role, Stage
from handlers.services import vocabulary


@pytest.mark.parametrize("word", ["held", "СОСТОЯЛСЯ", "odbyla", "התקיימה"])
def test_held(word: str) -> None:
    assert vocabulary.held(word)
    assert not vocabulary.held("tomorrow")


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
    assert vocabulary.outcome(word) is outcome
    assert vocabulary.outcome("maybe") is None


@pytest.mark.parametrize(
    ("word", "answer"), [("yes", True), ("Да", True), ("nie", False), ("לא", False), ("maybe", None)]
)
def test_yes_and_no(word: str, answer: bool | None) -> None:
    assert vocabulary.yes_no(word) is answer


def test_kinds_stages_and_roles() -> None:
    assert vocabulary.kind("Incydenty") is Kind.INCIDENT
    assert vocabulary.kind("платёж") is Kind.PAYMENT
    assert vocabulary.stage(" договоренность ") is Stage.AGREEMENT
    assert vocabulary.stage("ustalenia") is vocabulary.stage("הסכמות") is Stage.AGREEMENT
    assert vocabulary.stage("kończenie") is vocabulary.stage("завершение") is Stage.OFFBOARDING
    assert vocabulary.role("wlasciciel") is Role.OWNER
    assert (vocabulary.kind("x"), vocabulary.stage("x"), vocabulary.role("x")) == (None, None, None)


def test_confirming() -> None:
    assert vocabulary.confirmed(" Confirm ")
    assert not vocabulary.confirmed("")


def test_a_word_means_one_thing() -> None:
    with pytest.raises(ValueError, match="'one' means 1 and 2"):
        vocabulary.table({1: "one", 2: "two one"})
