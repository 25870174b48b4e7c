"""Constructions: phrases in an order say who acted; a name may stand between them, another clause's negation not."""

from __future__ import annotations

import pytest

from handlers.domain.values import Category, Fault
from handlers.lexicon.constructions import all_constructions
from handlers.reading.cues import Cue, cues
from handlers.reading.understanding import understand
from tests.support.scored import scores


def outright(text: str) -> set[str]:
    return {cue.meaning for cue in cues(text) if cue.outright and not cue.negated}


@pytest.mark.parametrize("between", ["Acme", "Piekarnia Lechem Sp. z o.o.", "them straight away and"])
def test_what_stands_between_does_not_matter(between: str) -> None:
    assert outright(f"we called {between} to apologise") == {"kind.called"}


def test_so_many_words_between_are_another_matter() -> None:
    assert outright("we called Acme " + "and then we went on to something else " * 2 + "to apologise") == set()


def test_the_order_says_who_acted() -> None:
    assert outright("we had to remind Acme of the invoice") == {"category.late", "fault.theirs"}
    assert outright("Acme had to remind us of the invoice") == {"category.complaint", "fault.ours"}
    assert outright("remind Acme of the invoice we had to") == set()


def test_a_clause_begins_behind_a_mark() -> None:
    assert outright("the invoice is open, had to remind them") == {"fault.theirs"}
    assert outright("Acme had to remind them") == set()


def test_a_plain_word_about_fault_counts_for_more() -> None:
    ours = understand("We had to remind Acme of the invoice we had sent to a wrong address, our mistake", None)
    assert ours.faults[0] is Fault.OURS


def test_a_model_that_is_sure_is_contradicted() -> None:
    held = scores(other=0.99, called=0.01, fault={"ours": 0.9, "theirs": 0.1})
    assert understand("We called Acme to apologise for the wrong file", held).kind == "called"
    late = scores(late=1.0, fault={"ours": 0.9, "theirs": 0.1})
    assert understand("We had to remind Acme about the invoice", late).faults[0] is Fault.THEIRS


def test_a_threat_in_a_call_is_a_threat() -> None:
    held = scores(called=0.98, threat=0.02)
    heard = understand("I called Acme to explain and he threatened to kill me", held)
    assert (heard.kind, heard.category) == ("incident", Category.THREAT)


def test_a_negation_ends_with_its_clause() -> None:
    assert Cue("fault.ours", 4, 6) in cues("it did not work, our fault")
    assert Cue("fault.ours", 2, 4, negated=True) in cues("not really our fault")


def test_a_payment_that_is_heard_is_one_without_a_model() -> None:
    assert understand("Acme paid 100 EUR", None).kind == "payment"
    assert understand("Acme hung up on me when they paid", None).kind == "incident"
    assert understand("Acme did something", None).kind == "incident"


@pytest.mark.parametrize("note", ["late no payment", "опять нет оплаты", "dalej brak płatności", "שוב אין תשלום"])
def test_no_payment_is_late(note: str) -> None:
    assert understand(note, None, incident=True).categories[0] is Category.LATE


def test_every_construction_points_at_labels_that_there_are() -> None:
    heads = {"category", "kind", "fault", "concession", "severity"}
    for meanings, slots, _ in all_constructions():
        assert {meaning.strip("!?").partition(".")[0] for meaning in meanings.split()} <= heads
        assert all(slot.strip(" ~\n") for slot in slots)
