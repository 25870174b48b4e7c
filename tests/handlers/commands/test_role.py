"""`/role`: who may do what; a workspace keeps an owner."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver
from tests.support.replies import messages


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    desk.say("/clients")
    desk.say("/clients", "anna", role="member")
    return desk


def test_the_members_are_listed_with_their_names_and_roles(team: AppDriver) -> None:
    listed = team.say("/role")
    assert messages(listed, "members-title", count=2)
    assert messages(listed, "member-row", member="Anna", handle="anna", role="role-member")
    assert listed.data["members"] == [
        {"name": "you", "handle": "you", "role": "owner", "waiting": False},
        {"name": "Anna", "handle": "anna", "role": "member", "waiting": False},
    ]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("/role @anna viewer", "viewer"),
        ("/role Anna OWNER", "owner"),
        ("/role anna наблюдатель", "viewer"),
        ("/rola @ANNA właściciel", "owner"),
        ("/תפקיד @anna צופה", "viewer"),
    ],
)
def test_a_role_is_given_in_any_language(team: AppDriver, line: str, role: str) -> None:
    assert team.say(line).data == {"member": "Anna", "role": role}
    assert team.say("/me", "anna").data["role"] == role


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("/role @nobody owner", "no-member"),
        ("/role @anna", "bad-role"),
        ("/role @anna boss", "bad-role"),
        ("/role @anna owner please", "bad-role"),
        ("/role @you member", "last-owner"),
    ],
)
def test_what_can_not_be_is_refused(team: AppDriver, line: str, code: str) -> None:
    assert team.say(line).error == code
    assert team.say("/me", "anna").data["role"] == "member"


def test_an_owner_may_step_down_once_there_is_another(team: AppDriver) -> None:
    team.say("/role @anna owner")
    assert team.say("/role @you viewer").error == ""
    assert team.say("/role @you owner").error == "not-permitted"


def test_only_owners_give_roles(team: AppDriver) -> None:
    assert team.say("/role @anna owner", "anna").error == "not-permitted"
