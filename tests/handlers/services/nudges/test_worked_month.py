"""The month of docs/rules.md, "Nudges", lived through line by line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.support.app_driver import AppDriver, Post
from tests.support.replies import messages

WARSAW = ZoneInfo("Europe/Warsaw")


def until(desk: AppDriver, day: int, clock: str) -> list[Post]:
    """Let the time pass, hour by hour as a clock would; returns what was said meanwhile."""
    hour, minute = clock.split(":")
    end = datetime(2026, 3, day, int(hour), int(minute), tzinfo=WARSAW).astimezone(UTC)
    before = len(desk.posts)
    while desk.now < end:
        desk.now = min(desk.now + timedelta(hours=1), end)
        desk.tick()
    return desk.posts[before:]


def test_a_month_with_acme(desk: AppDriver) -> None:
    desk.now = datetime(2026, 3, 2, 10, tzinfo=WARSAW).astimezone(UTC)
    desk.say("/settings timezone Europe/Warsaw")
    desk.say("/client add Acme")
    desk.say("/i Acme rude shouted")
    assert [(post.kind, post.to) for post in desk.posts] == [("step", "you")]
    assert until(desk, 3, "18:59") == []
    desk.say("/i Acme rude shouted again")
    assert [(post.kind, bool(post.edit)) for post in desk.posts[1:]] == [("update", True), ("talk", False)]
    assert messages(desk.posts[-1], "figure-strain", value="5.9", threshold="5.4")
    assert until(desk, 3, "19:05") == []
    desk.press(desk.posts[-1], "button-snooze")
    assert until(desk, 11, "8:59") == []
    [again] = until(desk, 11, "9:00")
    assert (again.kind, again.to) == ("talk", "team")
    assert until(desk, 11, "10:00") == []
    desk.say("/talk Acme 2026-03-13 14:00")
    reminded = until(desk, 13, "15:00")
    assert [(post.kind, post.to) for post in reminded] == [("reminder", "you")] * 3
    moments = [post.at.astimezone(WARSAW).strftime("%d %H:%M") for post in reminded]
    assert moments == ["12 14:00", "13 13:00", "13 15:00"]
    desk.say("/talk Acme held cleared")
    assert desk.client("Acme").standing == "steady"
    assert [post.kind for post in until(desk, 31, "12:00")] == []
