"""`/me`: one's own language and quiet hours."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver
from tests.support.replies import fields, messages, says


def test_one_s_own_language_and_quiet_hours(desk: AppDriver) -> None:
    assert fields(desk.say("/me")) == {
        "setting-language": "language-as-team",
        "setting-quiet": "quiet-as-team",
        "setting-role": "role-owner",
    }
    assert messages(desk.say("/me quiet 20:00-08:00"), "once-zoned", value="20:00–08:00")
    desk.say("/settings timezone Warsaw")
    changed = desk.say("/me quiet 20:00-08:00")
    assert "setting-saved" in says(changed)
    assert fields(changed)["setting-quiet"] == "20:00–08:00"
    assert fields(desk.say("/me quiet off"))["setting-quiet"] == "off"
    assert desk.say("/me language polski").data["language"] == "pl"
    assert desk.say("/me").outcome.language == "pl"
    assert desk.say("/me", "anna").outcome.language == "en"


def test_back_to_what_the_team_has(desk: AppDriver) -> None:
    desk.say("/me language ru")
    desk.say("/me quiet 20:00-08:00")
    desk.say("/me language команда")
    shown = desk.say("/me quiet team")
    assert shown.data["language"] is None
    assert fields(shown)["setting-quiet"] == "quiet-as-team"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("/me language klingon", "bad-language"),
        ("/me quiet always", "bad-hours"),
        ("/me timezone Warsaw", "bad-setting"),
        ("/me colour", "bad-setting"),
    ],
)
def test_what_can_not_be_is_refused(desk: AppDriver, line: str, code: str) -> None:
    assert desk.say(line).error == code


@pytest.mark.parametrize("line", ["/me language", "/me quiet", "/ja"])
def test_a_key_alone_shows_what_there_is(desk: AppDriver, line: str) -> None:
    assert desk.say(line).data == {"language": None, "role": "owner", "handle": "you"}
