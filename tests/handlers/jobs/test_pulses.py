"""The pulse: Fridays, to whoever looks after a client; a few presses, and all of it in the ledger."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from handlers.domain.values import Kind, Origin
from handlers.ports import Database
from tests.support.app_driver import AppDriver, Post
from tests.support.replies import messages, outline, says

THURSDAY = datetime(2026, 3, 5, 12, tzinfo=UTC)
FRIDAY_THREE = datetime(2026, 3, 6, 14, tzinfo=UTC)  # 15:00 in Warsaw


@pytest.fixture
def desk(database: Database) -> AppDriver:
    desk = AppDriver(database, now=THURSDAY)
    desk.say("/settings timezone Europe/Warsaw")
    desk.say("/settings pulse on")
    desk.say("/client add Acme")
    desk.say("/client add Globex")
    desk.say("/client add Parted")
    desk.say("/client stage Parted declined")
    desk.say("/help", "idle", role="member")
    return desk


def pulses(desk: AppDriver, moment: datetime) -> list[Post]:
    desk.now = moment
    return [post for post in desk.tick() if post.kind == "pulse"]


def test_it_is_asked_on_friday_of_whoever_looks_after_a_client(desk: AppDriver) -> None:
    assert pulses(desk, datetime(2026, 3, 6, 13, 59, tzinfo=UTC)) == []
    [post] = pulses(desk, FRIDAY_THREE)
    assert post.to == "you"
    assert outline(post) == [
        "pulse-title",
        "pulse-row(client=Acme face=…)",
        "pulse-row(client=Globex face=…)",
        "pulse-how(client=Acme)",
        "[🙂] [😐] [🙁] [button-pulse-skip] [button-log]",
    ]
    assert pulses(desk, datetime(2026, 3, 12, 12, tzinfo=UTC)) == []
    assert len(pulses(desk, datetime(2026, 3, 13, 14, tzinfo=UTC))) == 1


def test_a_few_presses_bring_a_week_into_the_ledger(desk: AppDriver) -> None:
    [post] = pulses(desk, FRIDAY_THREE)
    heard = desk.press(post, "🙂")
    assert messages(heard, "pulse-hours", client="Acme")
    heard = desk.press(heard, "pulse-about(time=300 min)")
    assert messages(heard, "pulse-row-hours", client="Acme", face="🙂", time="300 min")
    assert messages(heard, "pulse-how", client="Globex")
    heard = desk.press(heard, "🙁")
    assert "pulse-sorry" in says(heard)
    assert heard.line("button-log") == f"/incident ~{desk.client('Globex').id}"
    heard = desk.press(heard, "pulse-about(time=0 min)")
    assert "pulse-thanks" in says(heard)
    acme = [entry for entry in desk.entries("Acme") if entry.counts]
    assert [(entry.kind, entry.note, entry.minutes) for entry in acme] == [
        (Kind.PRAISE, "🙂", None),
        (Kind.HOURS, "≈", 300),
    ]
    globex = [entry for entry in desk.entries("Globex") if entry.counts]
    assert [(entry.kind, entry.note) for entry in globex] == [(Kind.NOTE, "🙁")]


def test_it_takes_back_no_line_that_is_not_its_own(desk: AppDriver) -> None:
    for line in ("/thanks Acme 🙂", "/spent Acme 3h ≈", "/pulse Acme so-so", "/pulse Acme 2"):
        assert desk.say(line).error == ""
    assert [(entry.kind, entry.origin) for entry in desk.entries("Acme") if entry.counts] == [
        (Kind.PRAISE, Origin.TYPED),
        (Kind.HOURS, Origin.TYPED),
        (Kind.NOTE, Origin.PULSE),
        (Kind.HOURS, Origin.PULSE),
    ]


def test_an_answer_that_was_put_right_is_replaced_all_the_same(desk: AppDriver) -> None:
    desk.say("/pulse Acme 5")
    desk.say(f"/edit {desk.entries('Acme')[-1].number} 6h")
    assert desk.entries("Acme")[-1].minutes == 360
    desk.say("/pulse Acme 10")
    assert [entry.minutes for entry in desk.entries("Acme") if entry.counts] == [600]


def test_said_again_it_takes_the_place_of_what_was_said(desk: AppDriver) -> None:
    acme = desk.client("Acme").id
    for line in ("good", "10", "so-so", "2"):
        desk.say(f"/pulse ~{acme} {line}")
    live = [entry for entry in desk.entries("Acme") if entry.counts]
    assert [(entry.kind, entry.note, entry.minutes) for entry in live] == [
        (Kind.NOTE, "😐", None),
        (Kind.HOURS, "≈", 120),
    ]
    desk.say(f"/pulse ~{acme} 0")
    assert [entry.kind for entry in desk.entries("Acme") if entry.counts] == [Kind.NOTE]
    assert not desk.say("/undo").error
    desk.later(days=8)
    desk.say(f"/pulse ~{acme} good")
    assert messages(desk.say("/pulse"), "pulse-row", client="Acme", face="🙂")


def test_it_can_be_skipped(desk: AppDriver) -> None:
    heard = desk.say("/pulse")
    heard = desk.press(heard, "button-pulse-skip")
    assert "pulse-hours" in says(heard)
    heard = desk.press(heard, "button-pulse-skip")
    assert messages(heard, "pulse-how", client="Globex")
    assert [entry.kind for entry in desk.entries("Acme") if entry.counts] == []


def test_without_clients_and_with_words_that_are_no_answer(desk: AppDriver) -> None:
    assert "pulse-nobody" in says(desk.say("/pulse", "idle", role="member"))
    assert desk.say("/pulse Acne").error == "bad-pulse"
    assert desk.say("/pulse Acme great").error == "bad-pulse"
    assert desk.say("/pulse Acme 7").error == "bad-pulse"
    assert messages(desk.say("/pulse Acme"), "pulse-how", client="Acme")
    assert "pulse-thanks" in says(desk.say(f"/pulse ~{desk.client('Parted').id} next"))


def test_days_late_it_is_left_out_and_off_is_off(desk: AppDriver) -> None:
    assert pulses(desk, datetime(2026, 3, 11, 12, tzinfo=UTC)) == []
    assert len(pulses(desk, datetime(2026, 3, 13, 15, tzinfo=UTC))) == 1
    desk.say("/settings pulse off")
    assert pulses(desk, datetime(2026, 3, 20, 14, tzinfo=UTC)) == []


def test_held_over_the_weekend_it_comes_on_monday_and_after_three_days_no_more(desk: AppDriver) -> None:
    desk.say("/settings quiet 14:00-09:00")
    assert pulses(desk, FRIDAY_THREE) == []
    assert len(pulses(desk, datetime(2026, 3, 9, 9, tzinfo=UTC))) == 1
    desk.say("/settings holidays 2026-03-16")
    assert pulses(desk, datetime(2026, 3, 13, 14, tzinfo=UTC)) == []
    assert pulses(desk, datetime(2026, 3, 17, 9, tzinfo=UTC)) == []


def test_another_zone_does_not_ask_again_in_the_same_week(desk: AppDriver) -> None:
    assert pulses(desk, FRIDAY_THREE)
    desk.say("/settings timezone Europe/London")
    assert pulses(desk, datetime(2026, 3, 6, 15, 0, tzinfo=UTC)) == []
    assert pulses(desk, datetime(2026, 3, 13, 15, 0, tzinfo=UTC))
