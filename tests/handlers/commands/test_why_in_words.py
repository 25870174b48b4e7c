"""`/why` in words: factors by name, what does not count, and what would change the standing."""

from __future__ import annotations

import pytest

from handlers.messages import Msg, Table
from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import messages, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def _rows(heard: Heard) -> list[Msg]:
    cells = [row[2] for part in heard.reply.parts if isinstance(part, Table) for row in part.rows]
    return [cell for cell in cells if isinstance(cell, Msg)]


@pytest.mark.parametrize("hours", [1, 30, 100, 333, 777])
def test_each_row_of_why_is_the_product_of_the_factors_it_shows(acme: AppDriver, hours: int) -> None:
    """`3 × 1 × 1 = 2.99` was shown half a day after a serious incident."""
    for line in ("rude x", "scope x", "abuse !!! x", "complaint serious x", "rude shared x", "review x"):
        acme.say(f"/i Acme {line}")
        acme.now = acme.now.replace(minute=acme.now.minute + 7)
    acme.say("/called Acme sorry")
    acme.later(hours=hours)
    rows = [row for row in _rows(acme.say("/why Acme")) if row.id in ("why-sum", "why-sum-settled")]
    assert len(rows) > 5
    for row in rows:
        weight, share, settled, decay, points = (
            float(str(row.args[name])) for name in ("weight", "share", "settled", "decay", "points")
        )
        assert round((weight * share - settled) * decay, 2) == points, row.args


def test_why_names_its_factors(acme: AppDriver) -> None:
    acme.say("/i Acme rude on:2026-01-16 x")
    assert "serious 3 × theirs 1 × fading 0.5 = 1.5" in acme.say("/why Acme").text


def test_why_says_which_incidents_do_not_count(acme: AppDriver) -> None:
    acme.say("/i Acme rude on:2026-02-01 long settled")
    acme.say("/talk Acme held cleared on:2026-02-10 a misunderstanding")
    acme.say("/i Acme scope taken back soon")
    acme.say("/undo 3")
    acme.say("/i Acme rude seen")
    acme.say("/i Acme rude seen as well joins:5")
    heard = acme.say("/why Acme")
    assert {row["number"]: row["why"] for row in messages(heard, "why-uncounted-line")} == {
        "6": "why-uncounted-witness(number=5)",
        "3": "why-uncounted-reversed(number=4)",
        "1": "why-uncounted-settled(slate=10 Feb)",
    }


def test_our_own_fault_is_not_settled_by_a_talk(acme: AppDriver) -> None:
    acme.say("/i Acme complaint ours serious on:2026-02-01 broken")
    acme.say("/talk Acme held cleared on:2026-02-10 they understand")
    assert "why-uncounted-line" not in says(acme.say("/why Acme"))


@pytest.mark.parametrize(
    ("lines", "change", "standing"),
    [
        (["/i Acme complaint ours serious broken"], "One call would settle it and make it “steady”.", "steady"),
        (["/i Acme complaint ours serious broken"] * 2, "Two calls would settle it and make it “steady”.", "steady"),
        (["/i Acme rude x"] * 2, "A talk that clears it up would make it “steady”.", "steady"),
        (["/i Acme late on:2026-01-20 x", "/i Acme late on:2026-02-20 x"], "A payment would make it", "steady"),
    ],
)
def test_why_says_what_would_change_it_and_that_is_so(
    acme: AppDriver, lines: list[str], change: str, standing: str
) -> None:
    for line in lines:
        acme.say(line)
    assert change in acme.say("/why Acme").text
    acme.now = acme.now.replace(minute=5)
    done = {
        "One": ["/called Acme sorry"],
        "Two": ["/called Acme sorry"] * 2,
        "A talk": ["/talk Acme held cleared a misunderstanding"],
        "A payment": ["/paid Acme 10"],
    }
    for line in next(lines for start, lines in done.items() if change.startswith(start)):
        acme.say(line)
    assert acme.say("/status Acme").data["standing"] == standing


def test_after_a_threat_no_talk_is_proposed(acme: AppDriver) -> None:
    acme.say("/i Acme threat he knows where we live")
    assert not {"why-change-agreed", "why-change-cleared"} & {*says(acme.say("/why Acme"))}


def test_nothing_new_until_a_day(acme: AppDriver) -> None:
    acme.say("/i Acme rude x")
    assert "If nothing new happens, it changes to “steady” on 16 Mar." in acme.say("/why Acme").text
