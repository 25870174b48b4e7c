"""`/why`: the sum adds up to the figure above it, and nobody learns from it what they may not see."""

from __future__ import annotations

import pytest

from handlers.messages import Msg, Table
from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import message, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def sums(heard: Heard) -> list[float]:
    """What the rows of each table add up to."""
    totals = []
    for part in heard.reply.parts:
        if isinstance(part, Table):
            cells = [row[2] for row in part.rows]
            values = [cell.args.get("points", cell.args.get("value", 0)) for cell in cells if isinstance(cell, Msg)]
            counted = [
                value
                for cell, value in zip(cells, values, strict=True)
                if isinstance(cell, Msg) and cell.id not in ("why-sum-left-out", "why-praise-earlier", "why-settled")
            ]
            totals.append(round(sum(float(str(value)) for value in counted), 2))
    return totals


def figure(heard: Heard, name: str) -> float:
    return float(message(heard, name)["points"])


def test_nothing_weighs(acme: AppDriver) -> None:
    assert outline(acme.say("/why Acme")) == ["why-title(client=Acme standing=standing-steady)", "reason-none"]


def test_the_sum_line_by_line(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted on:2026-02-01")
    heard = acme.say("/why Acme")
    what = "entry-incident(category=category-rude severity=severity-serious fault=fault-theirs)"
    counted = (
        "why-sum(decay=0.64 points=1.92 weight=3.0 share=1.0 settled=0.0 severity=severity-serious fault=fault-theirs)"
    )
    assert f"why-entry(number=1 day=1 Feb 2026) | {what} | {counted}" in outline(heard)
    assert heard.data["strain"] == pytest.approx(1.919, abs=0.01)


@pytest.mark.parametrize(
    "lines",
    [
        ["/i Acme rude {d} x"] * 3,
        ["/i Acme scope {d} x"] * 16,
        ["/i Acme scope on:2026-03-01 x"] * 5,
        ["/i Acme scope {d} x", "/thanks Acme {d} good", "/thanks Acme {d} better"] * 4,
        ["/i Acme rude {d} x", "/thanks Acme good", "/thanks Acme on:2026-02-20 better"],
        ["/i Acme rude private:yes {d} x", "/i Acme late {d} y", "/i Acme scope private:yes {d} y"] * 3,
        ["/i Acme complaint serious {d} x", "/i Acme complaint ours !! {d} y", "/called Acme {d} sorry"] * 5,
    ],
)
@pytest.mark.parametrize("who", ["you", "vera"])
def test_what_is_shown_adds_up(acme: AppDriver, lines: list[str], who: str) -> None:
    for n, line in enumerate(lines):
        assert acme.say(line.format(d=f"on:2026-0{1 + n % 2}-{1 + n:02}")).error == ""
    heard = acme.say("/why Acme", by=who, role="owner" if who == "you" else "viewer")
    shown = [figure(heard, name) for name in ("why-strain", "why-debt") if name in says(heard)]
    assert sums(heard) == shown[: len(sums(heard))]
    assert sums(heard)


def test_what_does_not_count_says_why(acme: AppDriver) -> None:
    for _ in range(4):
        acme.say("/i Acme scope x")
    for _ in range(2):
        acme.say("/thanks Acme good")
    acme.say("/i Acme complaint !! ours x")
    acme.say("/refunded Acme 10")
    text = acme.say("/why Acme")
    assert messages(text, "why-sum-left-out", weight="0.5", share="1.0", settled="0.0", decay="1.0", points="0.0")
    assert messages(text, "why-praise-earlier", decay="1.0", points="0.0")
    assert messages(text, "why-settled", weight="3.0", share="1.0", settled="3.0", decay="1.0", points="0.0")


def test_more_than_fits_is_summed_up(acme: AppDriver) -> None:
    for n in range(15):
        acme.say(f"/i Acme rude on:2026-02-{n + 1:02} x")
    assert messages(acme.say("/why Acme"), "why-more", count=3)


def test_partly_made_good(acme: AppDriver) -> None:
    acme.say("/i Acme complaint !!! ours x")
    acme.say("/called Acme sorry")
    text = acme.say("/why Acme")
    assert messages(text, "why-sum-settled", weight="9.0", share="1.0", settled="3.0", decay="1.0", points="6.0")
    assert messages(text, "why-change-call", count=2, standing="standing-steady")


def test_what_will_come_and_what_fires_besides(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! insulted everyone")
    text = acme.say("/why Acme")
    assert messages(text, "signal-abuse-severe", counts="counts-day(when=opening-today tally=counted-severe-abuse)")
    assert messages(text, "figure-strain", value="9.0")
    assert messages(text, "why-ahead", standing="standing-steady", day="31 May")


def test_since_the_agreement(acme: AppDriver) -> None:
    acme.say("/i Acme rude on:2026-02-20 x")
    acme.say("/talk Acme held agreed on:2026-02-25 terms")
    acme.say("/i Acme scope x")
    assert messages(acme.say("/why Acme"), "why-since-agreement", points="0.5")


def test_a_vital_client_is_watched_earlier(desk: AppDriver) -> None:
    for n in range(5):
        desk.say(f"/client add C{n}")
        desk.say(f"/paid C{n} {1000 if n == 0 else 10} on:2025-11-01")
    desk.say("/i C0 rude x")
    heard = desk.say("/why C0")
    assert heard.data["vital"] is True
    assert messages(heard, "why-strain", watch="1.92")


def test_private_lines_are_one_row_for_those_who_may_not_see_them(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! private:yes hit the desk")
    acme.say("/i Acme rude private:yes shouted")
    text = acme.say("/why Acme", by="vera", role="viewer")
    assert "why-private(count=2) |  | 12.0" in outline(text)
    assert not {"signal-abuse", "category-abuse"} & {*says(text)}
    assert "#1" not in text.text
    assert "why-entry(number=1 day=2 Mar 2026)" in "\n".join(outline(acme.say("/why Acme")))


def test_hours_are_printed_as_everywhere_else(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/client add Cedar")
    desk.say("/paid Cedar 100")
    desk.say("/spent Acme 12h 15m on:2025-12-20 workshops")
    assert messages(desk.say("/status Acme"), "signal-time_sink", time="735 min")
    assert "12 h 15 min" in desk.say("/why Acme").text
