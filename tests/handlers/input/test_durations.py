"""Durations as people write them, in the four languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.errors import Refusal
from handlers.input.durations import LONGEST, match_duration, read_duration


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("2h", 120),
        ("2H", 120),
        ("90m", 90),
        ("90 min", 90),
        ("90 min.", 90),
        ("1h30m", 90),
        ("1h30", 90),
        ("1h 30m", 90),
        ("2h 30 min", 150),
        ("1.5h", 90),
        ("1,5h", 90),
        ("1.5 hours", 90),
        ("2 hours", 120),
        ("2 hrs", 120),
        ("2 hours and 30 minutes", 150),
        ("2 and a half hours", 150),
        ("an hour", 60),
        ("an hour and a half", 90),
        ("half an hour", 30),
        ("half hour", 30),
        ("a quarter of an hour", 15),
        ("two hours", 120),
        ("0.25h", 15),
        ("2ч", 120),
        ("2 ч.", 120),
        ("2ч30м", 150),
        ("2ч 30мин", 150),
        ("30 мин", 30),
        ("полчаса", 30),
        ("час", 60),
        ("полтора часа", 90),
        ("2 часа", 120),
        ("два часа", 120),
        ("2,5 часа", 150),
        ("2 с половиной часа", 150),
        ("5 часов 15 минут", 315),
        ("час и 15 минут", 75),
        ("2 godz", 120),
        ("2 godz.", 120),
        ("1,5 godz", 90),
        ("2godz", 120),
        ("pół godziny", 30),
        ("pol godziny", 30),
        ("półtorej godziny", 90),
        ("godzinę", 60),
        ("2 godziny i 15 minut", 135),
        ("3 i pół godziny", 210),
        ("kwadrans", 15),
        ("שעה", 60),
        ("שעתיים", 120),
        ("חצי שעה", 30),
        ("3 שעות", 180),
        ("שלוש שעות", 180),
        ("שלוש שעות וחצי", 210),
        ("שעה וחצי", 90),
        ("שעתיים וחצי", 150),
        ("רבע שעה", 15),
        ("45 דק'", 45),
        ("45 דק׳", 45),
        ("45 דקות", 45),
        ("שָׁעָה", 60),
        ("\u200f2h", 120),
        ("２h", 120),
        ("744h", LONGEST),
        (".5h", 30),
        ("½h", 30),
        ("1½h", 90),
        ("1/2h", 30),
        ("1 1/2 h", 90),
        ("1:30", 90),
        ("1:30h", 90),
        ("8:15", 495),
        ("1h 30", 90),
        ("forty-five minutes", 45),
        ("a couple of hours", 120),
        ("три четверти часа", 45),
        ("час двадцать пять", 85),
        ("четыре с половиной часа", 270),
        ("trzy kwadranse", 45),
        ("godzina piętnaście", 75),
        ("dwadzieścia pięć minut", 25),
        ("שעה ועשרים", 80),
        ("שעה ושלושת רבעי", 105),
        ("עשרים וחמש דקות", 25),
    ],
)
def test_a_duration_is_read_in_minutes(typed: str, minutes: int) -> None:
    assert read_duration(typed) == minutes


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "0h",
        "0m",
        "745h",
        "99999999999999h",
        "2",
        "2d",
        "2 days",
        "h",
        "2x",
        "2h x",
        "30m1h",
        "2h30m5",
        "1:60",
        "-2h",
        "h2",
        "2.h",
        "2h30x",
    ],
)
def test_what_is_no_duration_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_duration(typed)
    assert refused.value.code == "bad-duration"
    assert refused.value.facts["value"] == typed
    assert refused.value.facts["example"] == "1h30m"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("2h shouted", 1),
        ("2 hours shouted", 2),
        ("2h and shouted", 1),
        ("час и кричал", 1),
        ("2h 30m 15", 2),
        ("2 godz 20 Dec", 2),
        ("2,5 godz 20 x", 2),
    ],
)
def test_a_duration_tells_how_many_words_it_takes(typed: str, words: int) -> None:
    found = match_duration(typed.split())
    assert found is not None
    assert found.length == words


@given(
    minutes=st.integers(1, LONGEST),
    form=st.sampled_from(["{h}h{m}m", "{h}h {m}m", "{h} ч {m} мин", "{h} godz. {m} min.", "{h} שעות {m} דקות"]),
)
def test_what_was_written_is_read_back(minutes: int, form: str) -> None:
    hours, rest = divmod(minutes, 60)
    assert read_duration(form.format(h=hours, m=rest)) == minutes
