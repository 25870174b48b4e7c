"""`/me`: one's own language and quiet hours."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver


def test_one_s_own_language_and_quiet_hours(desk: AppDriver) -> None:
    assert "Language: as the team\nQuiet hours: as the team\nRole: owner" in desk.say("/me").text
    assert "20:00–08:00, once a time zone is set" in desk.say("/me quiet 20:00-08:00").text
    desk.say("/settings timezone Warsaw")
    changed = desk.say("/me quiet 20:00-08:00")
    assert "Saved." in changed.text
    assert "Quiet hours: 20:00–08:00" in changed.text
    assert desk.say("/me quiet off").text.count("Quiet hours: off") == 1
    assert desk.say("/me language polski").data["language"] == "pl"
    assert desk.say("/me").outcome.language == "pl"
    assert desk.say("/me", "anna").outcome.language == "en"


def test_back_to_what_the_team_has(desk: AppDriver) -> None:
    desk.say("/me language ru")
    desk.say("/me quiet 20:00-08:00")
    desk.say("/me language команда")
    shown = desk.say("/me quiet team")
    assert shown.data["language"] is None
    assert "Quiet hours: as the team" in shown.text


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
