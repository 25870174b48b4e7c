"""`/link`: several chats on one ledger, several accounts of one person; a code works once, for a quarter of an hour."""

from __future__ import annotations

import pytest

from handlers.domain.values import Role
from tests.support.app_driver import AppDriver, Heard
from tests.support.group import Group, slack
from tests.support.replies import messages, outline, says


@pytest.fixture
def team(desk: AppDriver) -> Group:
    """A Telegram group whose ledger holds a client; Boss owns it, Anna is a member."""
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/help", "anna")
    return group


@pytest.fixture
def other(desk: AppDriver) -> Group:
    """Another group of the same people, its ledger open and empty."""
    group = Group(desk, chat="-200")
    group.open("open")
    group.say("/help", "carl")
    return group


def code_of(group: Group, by: str = "boss") -> str:
    heard = group.say("/link", by)
    assert heard.error == "", heard.text
    return str(heard.data["code"])


def alone(desk: AppDriver, line: str, by: str, **more: object) -> Heard:
    return desk.hear(desk.group(line, by, private=True, **more))  # type: ignore[arg-type]


def ledger(desk: AppDriver, platform: str, chat: str) -> int:
    found = desk.database.read(lambda s: s.chats.find(platform, chat)).result()
    assert found is not None
    return found[0]


# The code


def test_the_code_is_for_the_eyes_of_whoever_asked(desk: AppDriver, team: Group) -> None:
    heard = team.say("/link")
    assert heard.outcome.private
    assert f"/link {heard.data['code']}" in heard.text
    assert messages(heard, "link-code", minutes=15)
    assert "link-how-owner" in says(heard)
    posts = team.post("/link")
    assert [post.parcel.chat for post in posts] == ["dm-boss"]
    assert "link-how-owner" not in says(team.say("/link", "anna"))


def test_a_code_joins_once_and_for_a_quarter_of_an_hour(desk: AppDriver, team: Group, other: Group) -> None:
    late = code_of(team)
    desk.later(minutes=15)
    assert other.say(f"/link {late}").error == "link-unknown"
    code = code_of(team)
    desk.later(minutes=14)
    assert other.say(f"/link {code.lower()}").error == ""
    third = Group(desk, chat="-300")
    third.open("open")
    assert third.say(f"/link {code}").error == "link-unknown"


def test_codes_given_and_typed_are_limited_by_the_hour(desk: AppDriver, team: Group, other: Group) -> None:
    codes = [code_of(team) for _ in range(5)]
    assert team.say("/link").error == "link-too-many"
    assert team.say("/link", "anna").error == "", "each member for themselves"
    for _ in range(5):
        assert other.say("/link WRONG-CODES").error == "link-unknown"
    assert other.say(f"/link {codes[0]}").error == "link-too-many"
    for _ in range(5):
        assert other.say("/link WRONG-CODES", "carl").error == "link-unknown"
    assert other.say("/link WRONG-CODES", "dora").error == "link-too-many", "ten in one chat, whoever they are"
    desk.later(hours=1)
    assert other.say(f"/link {code_of(team)}").error == ""


# A chat joins


def test_a_chat_joins_the_ledger_and_its_people_come_along(desk: AppDriver, team: Group, other: Group) -> None:
    number = team.workspace.id
    joined = other.say(f"/link {code_of(team)}")
    assert outline(joined)[0] == "link-joined(name=Studio)"
    assert not joined.outcome.private
    assert other.workspace.id == number
    assert other.say("/note Acme from the other chat", "carl").error == ""
    assert len(team.entries()) == 1
    members = team.members()
    assert (members["boss"].role, members["carl"].role) == (Role.OWNER, Role.MEMBER)
    assert len(members) == 3, "who was in both is one person"
    assert alone(desk, "/clients", "boss").error == "", "one ledger is left, so none has to be chosen"


def test_the_answer_finds_the_chat_that_joined(desk: AppDriver, team: Group, other: Group) -> None:
    posts = other.post(f"/link {code_of(team)}")
    assert [(post.parcel.chat, outline(post)[0]) for post in posts] == [("-200", "link-joined(name=Studio)")]


def test_what_was_set_before_the_join_stands_and_the_empty_ledger_falls_silent(
    desk: AppDriver, team: Group, other: Group
) -> None:
    home, left = team.workspace.home_chat_id, other.workspace.id
    other.say(f"/link {code_of(team)}")
    assert team.workspace.home_chat_id == home
    gone = desk.database.read(lambda s: s.workspaces.get(left)).result()
    assert (gone.home_chat_id, gone.digest_on, gone.digest_from, gone.pulse_from) == (None, False, None, None)
    assert desk.database.read(lambda s: s.chats.list(left)).result() == []
    desk.later(days=8)
    assert {post.parcel.message.workspace_id for post in desk.digests} == {team.workspace.id}


def test_a_chat_nobody_opened_yet_joins_with_its_first_command(desk: AppDriver, team: Group) -> None:
    fresh = Group(desk, chat="-200")
    posts = fresh.post(f"/link {code_of(team)}")
    assert [outline(post)[0] for post in posts] == ["link-joined(name=Studio)", "client-in-chat"]
    assert fresh.workspace.id == team.workspace.id
    fresh.say("/room open")
    assert fresh.say("/status Acme").error == ""


def test_other_owners_of_the_empty_ledger_are_members_of_the_joined_one(
    desk: AppDriver, team: Group, other: Group
) -> None:
    other.say("/help", "dora", admin=True)
    other.say("/role @carl viewer")
    assert other.members()["dora"].role is Role.OWNER
    other.say("/settings members approve")
    other.say("/help", "erik")
    assert other.say(f"/link {code_of(team)}").error == ""
    members = team.members()
    assert (members["dora"].role, members["carl"].role) == (Role.MEMBER, Role.VIEWER)
    assert members["erik"].waiting


def test_an_empty_ledgers_code_brings_the_chat_it_came_from(desk: AppDriver, team: Group, other: Group) -> None:
    full = team.workspace.id
    team.say(f"/link {code_of(other)}")
    assert other.workspace.id == full
    assert team.members()["boss"].role is Role.OWNER


def test_two_ledgers_with_clients_stay_two_and_the_code_is_not_lost(desk: AppDriver, team: Group, other: Group) -> None:
    other.say("/client add Beta")
    code = code_of(team)
    assert other.say(f"/link {code}").error == "link-two-ledgers"
    other.say("/client archive Beta")
    heard = other.say("/client archive Beta")
    if heard.buttons:
        other.say(heard.line("button-archive"))
    assert other.say(f"/link {code}").error == "link-two-ledgers", "an archived client is one"
    third = Group(desk, chat="-300")
    third.open("open")
    assert third.say(f"/link {code}").error == ""


def test_only_owners_on_both_sides_join_a_chat(desk: AppDriver, team: Group, other: Group) -> None:
    assert other.say(f"/link {code_of(team)}", "carl").error == "not-permitted"
    assert other.say(f"/link {code_of(team, 'anna')}").error == "link-not-owner"
    assert other.workspace.id != team.workspace.id


def test_a_code_of_the_same_ledger_joins_no_chat(desk: AppDriver, team: Group) -> None:
    assert team.say(f"/link {code_of(team)}").error == "link-one-ledger"


def test_a_slack_workspace_joins_a_telegram_ledger(desk: AppDriver, team: Group) -> None:
    desk.hear(slack("/help", key="s1", admin=True))
    desk.hear(slack("/help", "UANNA", key="s2"))
    joined = desk.hear(slack(f"/link {code_of(team)}", key="s3", admin=True, channel="D1"))
    assert outline(joined)[0] == "link-joined(name=Studio)"
    assert desk.hear(slack("/note Acme said in Slack", "UANNA", key="s4", channel="C7")).error == ""
    assert ledger(desk, "slack", "T1:C7") == team.workspace.id
    assert len(team.entries()) == 1


def test_a_personal_ledger_a_chat_joins_is_personal_no_more(desk: AppDriver, other: Group) -> None:
    alone(desk, "/alone", "zoe")
    alone(desk, "/client add Acme", "zoe")
    code = str(alone(desk, "/link", "zoe").data["code"])
    other.say(f"/link {code}")
    assert (other.workspace.personal, other.workspace.name) == (False, "Zoe")
    assert other.workspace.home_chat_id == other.place.id, "there was none: nudges go to the chat that joined"


# A person joins


def test_two_accounts_of_one_person_become_one_member(desk: AppDriver, team: Group) -> None:
    """Anna, of the Telegram group, is Anna of the Slack workspace that joined its ledger."""
    desk.hear(slack("/help", key="s1", admin=True))
    desk.hear(slack(f"/link {code_of(team)}", key="s2", admin=True))
    desk.hear(slack("/note Acme from Slack", "UANNA", key="s3"))
    given = desk.hear(slack("/link", "UANNA", key="s4"))
    assert {"anna", "uanna"} <= team.members().keys()
    done = alone(desk, f"/link {given.data['code']}", "anna")
    assert outline(done)[0] == "link-person(member=Uanna name=Studio)"
    assert "anna" not in team.members()
    team.say("/note Acme from Telegram", "anna")
    assert len({entry.author_id for entry in team.entries()}) == 1


def test_in_a_teams_direct_message_a_code_of_the_same_ledger_joins_the_person(desk: AppDriver, team: Group) -> None:
    desk.hear(slack("/help", key="s1", admin=True))
    desk.hear(slack(f"/link {code_of(team)}", key="s2", admin=True))
    done = desk.hear(slack(f"/link {code_of(team)}", key="s3", channel="D1"))
    assert outline(done)[0] == "link-person(member=Boss name=Studio)"
    assert desk.hear(slack("/settings", key="s4")).error == "", "with the rights of the one they are"


def test_a_stranger_with_a_code_gets_their_door(desk: AppDriver, team: Group) -> None:
    assert "stranger" not in alone(desk, "/link WRONG-CODES", "anna2").error
    assert alone(desk, "/link WRONG-CODES", "anna2").error == "link-unknown"
    done = alone(desk, f"/link {code_of(team, 'anna')}", "anna2")
    assert outline(done)[0] == "link-person(member=Anna name=Studio)"
    assert alone(desk, "/note Acme from my other phone", "anna2").error == ""
    [entry] = team.entries()
    assert entry.author_id == team.members()["anna"].id


def test_the_private_chat_speaks_to_the_joined_ledger_from_then_on(desk: AppDriver, team: Group) -> None:
    alone(desk, "/alone", "zoe")
    desk.later(minutes=1)
    alone(desk, f"/link {code_of(team, 'anna')}", "zoe")
    assert alone(desk, "/clients", "zoe").data["clients"] != []


def test_an_account_that_is_theirs_already_and_one_that_may_more_are_not_joined(desk: AppDriver, team: Group) -> None:
    code = code_of(team, "anna")
    assert alone(desk, f"/link {code}", "anna").error == "link-same-person"
    assert alone(desk, f"/link {code}", "boss").error == "link-outranks"
    assert alone(desk, f"/link {code}", "anna2").error == "", "a refusal does not use the code up"


def test_bots_and_guests_join_nothing(desk: AppDriver, team: Group) -> None:
    refused = alone(desk, f"/link {code_of(team)}", "guest", outsider=True)
    assert outline(refused)[0] == "stranger"
