"""Every signal, and every finding of `watch` and `decide`, has its sentence in words, in four languages."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from bot.wording import Gaps, Wording
from handlers.domain.policy import Policy
from handlers.domain.rules import BY_CODE
from handlers.domain.standing import Signal, Surroundings, assess
from handlers.domain.values import Stage
from handlers.lexicon import LANGUAGES
from handlers.services.nudges import causes
from handlers.services.nudges.counts import Sight, counts
from tests.support.ledgers import NOW, Ledger, ago

Write = Callable[[Ledger], object]
FINDINGS = {"strain", "debt", "lately", "again", "months", "timewasting", "hours"}


def _days(led: Ledger, count: int, apart: float, **fields: str) -> None:
    for n in reversed(range(count)):
        led.incident(n * apart, fields.get("category", "scope"), fields.get("severity", "minor"))


def _agreed(led: Ledger, *about: str) -> None:
    led.held(60, "agreed", *about)


def _broken(*lines: tuple[float, str, str]) -> Write:
    def write(led: Ledger) -> None:
        _agreed(led, "scope")
        for days, category, severity in lines:
            led.incident(days, category, severity)

    return write


def _not_kept(led: Ledger) -> None:
    _agreed(led)
    led.kept(5, False)


def _crossed(led: Ledger) -> None:
    led.boundary(200, 1, ago(200))
    for days in (9, 5, 1):
        led.incident(days, "boundary", crossed=1)


def _crossed_after(led: Ledger) -> None:
    led.boundary(200, 1, ago(200))
    _agreed(led)
    for days in (9, 5):
        led.incident(days, "scope", crossed=1)


def _sink(led: Ledger) -> None:
    led.spent(70, 2)
    led.spent(3, 10.25)


def _loss(led: Ledger) -> None:
    led.paid(70, 1)
    led.spent(3, 12)


def _gifts(*, asked: bool) -> Write:
    def write(led: Ledger) -> None:
        for days in (9, 5, 1):
            led.gave(days, asked=asked)

    return write


def _complaints(led: Ledger) -> None:
    for days in (9, 5, 1):
        led.incident(days, "complaint", "minor", "unclear")


#: What brings each signal, with the form it takes; and each finding.
SIGNALS: list[tuple[str, str, Write]] = [
    ("strain", "", lambda led: _days(led, 2, 1, severity="serious")),
    ("often", "", lambda led: _days(led, 6, 3)),
    ("abuse", "severe", lambda led: led.incident(3, "abuse", "severe")),
    ("abuse", "serious", lambda led: led.incident(3, "abuse", "serious")),
    ("boundaries", "", _crossed),
    ("late", "", lambda led: _days(led, 3, 9, category="late")),
    ("time_sink", "", _sink),
    ("loss", "", _loss),
    ("concessions", "", _gifts(asked=True)),
    ("broken", "severe", _broken((3, "scope", "severe"))),
    ("broken", "abuse", _broken((3, "abuse", "serious"))),
    ("broken", "review", _not_kept),
    ("broken", "boundaries", _crossed_after),
    ("broken", "strain", _broken((3, "scope", "serious"), (1, "scope", "serious"))),
    ("broken", "everything", _broken((5, "rude", "serious"), (3, "late", "serious"), (1, "rude", "serious"))),
    ("breach", "", _broken((3, "scope", "serious"))),
    ("refused", "refused", lambda led: led.held(3, "refused")),
    ("refused", "part", lambda led: led.held(3, "part")),
    ("safety", "threat", lambda led: led.incident(3, "threat", "severe")),
    ("safety", "abuse", lambda led: _days(led, 2, 3, category="abuse", severity="severe")),
    ("unhappy", "", _complaints),
    ("owed", "", lambda led: led.incident(3, "complaint", "severe", "ours")),
    ("neglect", "", lambda led: led.noted(30)),
    ("giving", "", _gifts(asked=False)),
]


def _busy(led: Ledger) -> None:
    led.incident(1, "rude", "serious")
    led.incident(1, "complaint", "serious", "ours")


CAUSES: list[tuple[str, Stage, Write]] = [
    ("strain", Stage.ACTIVE, lambda led: led.incident(1, "rude", "serious")),
    ("lately", Stage.ACTIVE, lambda led: _days(led, 4, 4)),
    ("again", Stage.ACTIVE, lambda led: _days(led, 3, 16)),
    ("months", Stage.ACTIVE, lambda led: _days(led, 8, 30)),
    ("timewasting", Stage.PROSPECT, lambda led: _days(led, 3, 40, category="timewaster")),
    ("hours", Stage.PROSPECT, lambda led: led.spent(3, 6.25)),
]


def _policy() -> Policy:
    return Policy(hourly_cost_minor=50_00)


def _sight(ledger: Ledger) -> Sight:
    entries = {entry.number: entry for entry in ledger.lines}
    return Sight(now=NOW, zone="UTC", entries=entries, shown=lambda entry: True, hurt=lambda entry: ())


def _told(ledger: Ledger, signal: Signal, language: str) -> str:
    gaps = Gaps(strict=True)
    told = Wording(language, None, gaps).text(causes.reason(_sight(ledger), signal))
    assert not gaps.missing
    return told


def _in_words(told: str) -> bool:
    """Whether a sentence has more words than the name of a figure has."""
    return len(re.findall(r"[^\W\d_]{3,}", told)) >= 2


def test_every_signal_is_among_those_below() -> None:
    assert {code for code, _, _ in SIGNALS} == set(BY_CODE)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize(("code", "form", "write"), SIGNALS, ids=[f"{code}-{form}" for code, form, _ in SIGNALS])
def test_a_signal_has_its_sentence(code: str, form: str, write: Write, language: str) -> None:
    ledger = Ledger()
    write(ledger)
    around = Surroundings(others_paid=True, vital=code == "neglect")
    signals = assess(ledger.lines, around, _policy(), NOW).signals
    signal = next(found for found in signals if found.code == code)
    assert (signal.facts.get("form") or signal.facts.get("outcome") or "") == form
    told = _told(ledger, signal, language)
    assert _in_words(told), told
    assert not re.match(r"\D*\d+[.,]\d", told) or code in ("time_sink", "loss"), f"a figure first: {told}"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize(("code", "stage", "write"), CAUSES, ids=[code for code, _, _ in CAUSES])
def test_what_is_no_signal_has_its_sentence(code: str, stage: Stage, write: Write, language: str) -> None:
    ledger = Ledger()
    write(ledger)
    cause = assess(ledger.lines, Surroundings(), _policy(), NOW, stage=stage).cause
    assert cause is not None
    assert cause.code == code
    assert _in_words(_told(ledger, cause, language))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_debt_that_is_only_watched_has_its_sentence(language: str) -> None:
    ledger = Ledger()
    _busy(ledger)
    debt = Signal("debt", (2,), {"value": 2.9, "threshold": 2.4})
    assert _in_words(_told(ledger, debt, language))


def test_every_finding_is_told_above() -> None:
    assert {code for code, _, _ in CAUSES} | {"debt"} == FINDINGS


@pytest.mark.parametrize(
    ("value", "mark", "shown"),
    [(5.4, 5.4, 5.4), (5.398, 5.4, 5.398), (5.36, 5.4, 5.36), (5.41, 5.4, 5.4), (6.04, 5.4, 6.0), (4.82, 5.4, 4.8)],
)
def test_a_figure_has_as_few_digits_as_keep_it_on_its_side(value: float, mark: float, shown: float) -> None:
    assert causes.shown(value, mark) == shown


def _tally(*categories: str) -> str:
    led = Ledger()
    for place, category in enumerate(categories):
        led.incident(place + 1, category)
    sight = Sight(
        now=NOW, zone="UTC", entries={e.number: e for e in led.lines}, shown=lambda e: True, hurt=lambda e: ()
    )
    return Wording("en", None).text(counts(sight, [entry.number for entry in led.lines]))


def test_what_has_no_kind_of_its_own_is_counted_with_the_rest() -> None:
    assert "else" not in _tally("rude", "rude", "late", "scope", "silence", "review", "other", "other", "review")
    told = _tally(
        "rude", "rude", "late", "late", "scope", "scope", "silence", "silence", "review", "review", "other", "other"
    )
    assert "other things four times" in told
    assert "something else" not in told
    assert "rudeness twice, something else once" in _tally("rude", "rude", "other")
    assert "something else twice" in _tally("other", "other"), "it is all there is"
