"""A week in plain sentences, logged by one press each, ends in the verdict a person computes from the rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.journeys.plain_words.console import Answer, Console, console, needs_the_model
from tests.journeys.plain_words.weeks import WEEKS, Told, Week

#: Where a threat is suspected: the first button says it is one, the third that it is neither threat nor abuse.
THREAT, NEITHER = 0, 2


@needs_the_model
@pytest.mark.parametrize("language", WEEKS)
def test_a_week_in_plain_words_ends_in_the_verdict_of_the_rules(language: str, tmp_path: Path) -> None:
    week = WEEKS[language]
    differences: list[str] = []
    standings: list[str] = []
    debts: list[float] = []
    for number, day in enumerate(week.days):
        with console(tmp_path, language, f"2026-03-{2 + number:02}T10:00:00+01:00") as desk:
            if number == 0:
                desk.create(week.client)
            for told in day:
                differences += _differences(told, week, _logged(desk, told))
            card = desk.say(f"/status {week.client}")["data"]
            standings.append(card["standing"])
            debts.append(card["debt"])
    assert not differences
    # On Thursday evening the shouting of Monday, serious and theirs, weighs 3 × 2^(−3/45) = 2.86: over the 2.4 of
    # `watch`. If the late payment of Tuesday was logged as serious, too, 3 × 2^(−2/45) = 2.91 makes it 5.77: over the
    # 5.4 of `talk`. The small ones add 0.5 each, less 1 for the praise, never less than nothing. Our own mistake is a
    # debt of 0.5, which the call settles. On Friday a threat of theirs is `safety`: `part`, whatever else there is.
    assert standings[3] in {"watch", "talk"}
    assert debts == [0] * len(week.days)
    assert standings[4] == "part"


def _logged(desk: Console, told: Told) -> dict[str, Any]:
    """What was logged of a sentence: the draft as it is, or with the answer to what it asks."""
    drafted = desk.say(told.text)
    logged = desk.press(drafted, place) if (place := _place(drafted, told)) is not None else drafted
    return dict(logged["data"])


def _place(drafted: Answer, told: Told) -> int | None:
    """The place of the button to press; None where nothing was drafted, or the right reading is not offered."""
    asks = drafted["data"].get("asks")
    if asks == "draft":
        return 0
    if asks == "threat":
        return THREAT if "threat" in told.categories else NEITHER
    if asks == "category":
        offered = drafted["data"]["draft"]["read"]["category"][:3]
        return next((offered.index(category) for category in told.categories if category in offered), None)
    return None


def _differences(told: Told, week: Week, logged: dict[str, Any]) -> list[str]:
    """Where the line differs from what a person reads, in words; all of a week are shown at once."""
    expected = {
        "client": (week.client,),
        "kind": told.kinds,
        "minutes": (told.minutes,),
        "amount_minor": (told.amount_minor,),
    }
    if logged.get("kind") == "incident":
        expected["category"] = told.categories
        expected |= {"fault": (told.fault,)} if told.fault else {}
    return [
        f"{told.text}: {name} is {logged.get(name)}, not one of {accepted}; {logged}"
        for name, accepted in expected.items()
        if logged.get(name) not in accepted
    ]
