"""Who speaks, and where: opening ledgers, letting people in, strangers, several ledgers of one person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.domain.values import Role, Shared
from handlers.invocation import Actor, Invocation
from tests.support.app_driver import AppDriver
from tests.support.group import Group, slack
from tests.support.replies import messages, outline, says


def private(desk: AppDriver, line: str, by: str = "boss", **more: object) -> Invocation:
    return desk.group(line, by, private=True, **more)  # type: ignore[arg-type]


def by_actor(invocation: Invocation, **changes: object) -> Invocation:
    return replace(invocation, actor=replace(invocation.actor, **changes))  # type: ignore[arg-type]


# A group of Telegram's


def test_an_administrators_first_command_opens_a_group(desk: AppDriver) -> None:
    group = Group(desk)
    group.say("/clients")
    assert group.members()["boss"].role is Role.OWNER
    assert group.place.shared is Shared.UNKNOWN
    assert group.workspace.home_chat_id == group.place.id
    assert group.workspace.members_mode == "approve"


def test_opening_asks_the_group_about_clients_and_answers_privately(desk: AppDriver) -> None:
    answer, question = Group(desk).post("/clients")
    assert (answer.parcel.chat, answer.kind) == ("dm-boss", "reply")
    assert "no-clients" in says(answer)
    assert (question.parcel.chat, outline(question)[0]) == ("-100", "client-in-chat")
    assert question.line("button-client-here") == "/room yes"
    assert question.reply.public


def test_a_first_command_that_is_refused_opens_the_ledger_all_the_same_and_asks(desk: AppDriver) -> None:
    group = Group(desk)
    posts = group.post("/nonsense")
    assert [post.parcel.chat for post in posts] == ["dm-boss", "-100"]
    assert "error-unknown-command" in says(posts[0])
    assert group.members()["boss"].role is Role.OWNER
    assert group.say("/clients").error == ""


@pytest.mark.parametrize("line", ["/settings members open", "/settings members approve", "/room open"])
def test_a_first_command_that_says_who_reads_there_is_not_asked_about(desk: AppDriver, line: str) -> None:
    group = Group(desk)
    group.say(line)
    assert group.place.shared is Shared.NO
    assert [post for post in desk.posts if post.parcel.chat == "-100"] == []


def test_a_group_not_opened_says_only_how_an_administrator_opens_it(desk: AppDriver) -> None:
    group = Group(desk)
    for line in ("/help", "/status", "hello"):
        heard = group.say(line, "anna", admin=False)
        assert outline(heard) == ["not-opened"]
        assert heard.reply.public
        assert heard.buttons == ()


def test_when_the_administrators_are_not_known_nobody_opens_it(desk: AppDriver) -> None:
    invocation = by_actor(desk.group("/help", "boss"), admin=None)
    assert "admins-unknown" in says(desk.hear(invocation))


def test_an_anonymous_administrator_is_asked_to_press_a_button(desk: AppDriver) -> None:
    group = Group(desk)
    heard = group.say("/help", "1087968824", admin=False, outsider=True)
    assert heard.line("button-open-ledger") == "/open"
    refused = group.say("/open", "anna", admin=False, pressed=True)
    assert "not-opened" in says(refused)
    opened = group.say("/open", "boss", admin=True, pressed=True)
    assert messages(opened, "opened", name="Studio")
    assert group.members()["boss"].role is Role.OWNER


def test_an_anonymous_sender_never_becomes_a_member(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    heard = group.say("/client add Acme", "1087968824", admin=False, outsider=True)
    assert outline(heard) == ["anonymous"]
    assert set(group.members()) == {"boss"}


def test_in_an_open_team_writers_are_members_administrators_owners(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    assert group.say("/client add Acme", "anna").error == ""
    group.say("/clients", "carl", admin=True)
    assert {handle: member.role for handle, member in group.members().items()} == {
        "boss": Role.OWNER,
        "anna": Role.MEMBER,
        "carl": Role.OWNER,
    }


def test_where_an_owner_lets_people_in_an_administrator_needs_nobody(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("approve")
    assert group.say("/clients", "carl", admin=True).error == ""
    assert outline(group.say("/clients", "anna"))[0] == "held"
    assert group.members()["anna"].waiting


def test_in_a_shared_chat_writing_makes_nobody_a_member(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("yes")
    for admin in (False, True):
        heard = group.say("/client add Acme", "client", admin=admin)
        assert outline(heard) == ["outsider"]
        assert heard.reply.public
    assert set(group.members()) == {"boss"}
    answer = group.say("/client add Acme")
    assert answer.error == ""
    assert answer.outcome.private


def test_before_the_room_is_known_administrators_wait_too(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("")
    held = group.say("/client add Acme", "carl", admin=True)
    assert "held" in says(held)
    assert group.members()["carl"].waiting
    group.say("/room approve")
    group.say("/clients", "carl", admin=True)
    assert (group.members()["carl"].role, group.members()["carl"].waiting) == (Role.OWNER, False)
    assert "Acme" in group.say("/clients", "carl", admin=True).text, "what waited was carried out"


def test_a_private_chat_that_becomes_known_is_kept(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme", "anna")
    assert desk.hear(private(desk, "/clients", "anna")).error == ""
    member = group.members()["anna"]
    accounts = desk.database.read(lambda s: s.members.accounts(group.workspace.id, member.id)).result()
    assert [account.private_chat for account in accounts] == ["dm-anna"]


def test_the_ledger_has_its_openers_language_and_members_their_own(desk: AppDriver) -> None:
    group = Group(desk)
    desk.hear(by_actor(desk.group("/settings members open", "boss", admin=True, started=True), language="pl-PL"))
    assert group.workspace.language == "pl"
    heard = desk.hear(by_actor(desk.group("/clients", "dana", admin=False), language="iw"))
    assert (heard.outcome.language, group.members()["dana"].language) == ("he", "he")
    heard = desk.hear(by_actor(desk.group("/clients", "fritz", admin=False), language="de"))
    assert (heard.outcome.language, group.members()["fritz"].language) == ("pl", None)


def test_a_stranger_is_answered_in_their_language(desk: AppDriver) -> None:
    heard = desk.hear(by_actor(private(desk, "hello", "dana"), language="ru"))
    assert heard.outcome.language == "ru"


# A private chat


def test_a_stranger_hears_how_to_begin_and_nothing_of_any_ledger(desk: AppDriver) -> None:
    desk.say("/client add Secret Ltd")
    for line in ("hello", "/status Secret", "/client add X", "/answer 1 1"):
        heard = desk.hear(private(desk, line, "anna"))
        assert outline(heard) == ["stranger", "[button-alone]"]


@pytest.mark.parametrize("line", ["/help", "/start", "/start hello", "/help incident", "help", "/помощь"])
def test_a_stranger_who_asks_for_help_gets_it_with_the_way_to_begin(desk: AppDriver, line: str) -> None:
    heard = desk.hear(private(desk, line, "anna"))
    assert "/incident" in heard.text
    assert "stranger" in says(heard)
    assert "/alone" in [button.line for button in heard.buttons]


def test_a_stranger_who_asks_for_help_about_nothing_is_refused_like_others(desk: AppDriver) -> None:
    heard = desk.hear(private(desk, "/help nonsense", "anna"))
    assert heard.error == "unknown-command"


def test_working_alone_opens_a_ledger_of_ones_own_once(desk: AppDriver) -> None:
    heard = desk.hear(private(desk, "/alone", "anna"))
    assert "alone" in says(heard)
    assert desk.hear(private(desk, "/client add Acme", "anna")).error == ""
    assert desk.hear(private(desk, "/alone", "anna")).error == ""
    assert "Acme" in desk.hear(private(desk, "/clients", "anna")).text
    assert len(desk.database.read(lambda s: s.workspaces.ids()).result()) == 1


def test_a_bot_does_not_work_alone(desk: AppDriver) -> None:
    assert "stranger" in says(desk.hear(private(desk, "/alone", "robot", outsider=True)))


def test_a_member_of_a_team_works_alone_beside_it(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Teamwork")
    assert "alone" in says(desk.hear(private(desk, "/alone")))
    assert "Teamwork" not in desk.hear(private(desk, "/clients")).text
    listed = desk.hear(private(desk, "/use"))
    assert "Studio" in listed.text
    assert "Boss" in listed.text
    assert messages(desk.hear(private(desk, listed.line("Studio"))), "workspace-chosen", name="Studio")
    assert "Teamwork" in desk.hear(private(desk, "/clients")).text


def test_a_person_with_several_ledgers_is_asked_which_until_they_chose(desk: AppDriver) -> None:
    first, second = Group(desk), Group(desk, "-200")
    for group, client in ((first, "Acme"), (second, "Globex")):
        group.open()
        group.say(f"/client add {client}")
    asked = desk.hear(private(desk, "/clients"))
    assert outline(asked)[0] == "which-workspace"
    assert asked.outcome.reply is not None
    assert len(asked.buttons) == 2
    assert "/incident" in desk.hear(private(desk, "/help")).text
    number = second.workspace.id
    chosen = desk.hear(private(desk, f"/use {number}"))
    assert messages(chosen, "workspace-chosen", name="Studio")
    assert "Globex" in desk.hear(private(desk, "/clients")).text
    assert outline(desk.hear(private(desk, str(first.workspace.id)))) == ["small-talk"], "a bare number chooses nothing"
    assert "Globex" in desk.hear(private(desk, "/clients")).text


def test_who_still_waits_everywhere_hears_so_in_private(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("approve")
    group.say("/client add Acme", "anna")
    assert "held-still" in says(desk.hear(private(desk, "/clients", "anna")))
    assert "/incident" in desk.hear(private(desk, "/help", "anna")).text


def test_a_ledger_in_which_one_waits_is_no_choice(desk: AppDriver) -> None:
    waiting, inside = Group(desk), Group(desk, "-200")
    waiting.open("approve")
    inside.open("open")
    waiting.say("/clients", "anna")
    inside.say("/client add Acme", "anna")
    assert "Acme" in desk.hear(private(desk, "/clients", "anna")).text
    assert [button.line for button in desk.hear(private(desk, "/use", "anna")).buttons] == [
        f"/use {inside.workspace.id}"
    ]
    assert desk.hear(private(desk, f"/use {waiting.workspace.id}", "anna")).error == "no-workspace"


# Slack


def test_a_slack_workspace_opens_with_its_first_command(desk: AppDriver) -> None:
    desk.hear(slack("/client add Acme", "UBOSS", key="1", admin=True))
    desk.hear(slack("/status Acme", "UANNA", key="2"))
    workspace = desk.database.read(lambda s: s.chats.team("slack", "T1")).result()
    assert workspace is not None
    members = desk.database.read(lambda s: s.members.list(workspace)).result()
    assert [(member.handle, member.role) for member in members] == [("uboss", Role.OWNER), ("uanna", Role.MEMBER)]
    found = desk.database.read(lambda s: s.workspaces.get(workspace)).result()
    assert (found.home_chat_id is not None, found.members_mode) == (True, "open")


@pytest.mark.parametrize("room", [{"channel": "D1"}, {"shared": True}])
def test_a_slack_workspace_opened_where_it_can_not_be_posted_to_has_no_team_chat(
    desk: AppDriver, room: dict[str, object]
) -> None:
    desk.hear(slack("/help", key="1", admin=True, **room))  # type: ignore[arg-type]
    number = desk.database.read(lambda s: s.chats.team("slack", "T1")).result()
    assert number is not None
    assert desk.database.read(lambda s: s.workspaces.get(number)).result().home_chat_id is None


def test_people_of_other_organisations_guests_and_bots_never_become_members(desk: AppDriver) -> None:
    heard = desk.hear(slack("/client add Acme", "UGUEST", key="1", outsider=True))
    assert outline(heard) == ["outsider"]
    assert desk.database.read(lambda s: s.workspaces.ids()).result() == []
    desk.hear(slack("/client add Acme", key="2", admin=True))
    assert outline(desk.hear(slack("/clients", "UGUEST", key="3", outsider=True)))[0] == "outsider"
    assert "/incident" in desk.hear(slack("/help", "UGUEST", key="4", outsider=True)).text


def test_a_member_who_has_become_a_guest_is_turned_away(desk: AppDriver) -> None:
    desk.hear(slack("/client add Acme", "UANNA", key="1"))
    assert "outsider" in says(desk.hear(slack("/clients", "UANNA", key="2", outsider=True)))


def test_a_failed_lookup_changes_nobodys_standing(desk: AppDriver) -> None:
    lost = {"outsider": True, "admin": None}
    heard = desk.hear(slack("/client add Acme", "UBOSS", key="1", **lost))  # type: ignore[arg-type]
    assert "not-looked-up" in says(heard)
    assert desk.database.read(lambda s: s.workspaces.ids()).result() == []
    desk.hear(slack("/client add Acme", "UBOSS", key="2", admin=True))
    assert "Acme" in desk.hear(slack("/clients", "UBOSS", key="3", **lost)).text  # type: ignore[arg-type]
    assert "not-looked-up" in says(desk.hear(slack("/clients", "UEVE", key="4", **lost)))  # type: ignore[arg-type]


def test_without_an_owner_the_first_administrator_becomes_one(desk: AppDriver) -> None:
    desk.hear(slack("/clients", "UANNA", key="1"))
    assert desk.hear(slack("/settings", "UANNA", key="2")).error == "not-permitted"
    assert desk.hear(slack("/settings", "UANNA", key="3", admin=True)).error == ""
    desk.hear(slack("/clients", "UBEN", key="4"))
    assert desk.hear(slack("/settings", "UBEN", key="5", admin=True)).error == "not-permitted"


def test_a_channel_that_becomes_shared_or_unknown_counts_as_shared(desk: AppDriver) -> None:
    keys = iter("abcdefg")
    desk.hear(slack("/client add Acme", key=next(keys), admin=True))

    def private_answer(shared: bool | None) -> bool:
        return desk.hear(slack("/clients", key=next(keys), admin=True, shared=shared)).outcome.private

    assert [private_answer(shared) for shared in (False, True, False, None, False)] == [False, True, False, True, False]


def test_another_channel_of_the_team_belongs_to_the_same_ledger(desk: AppDriver) -> None:
    desk.hear(slack("/client add Acme", key="1", admin=True))
    assert "Acme" in desk.hear(slack("/clients", key="2", admin=True, channel="C2")).text
    assert "Acme" in desk.hear(slack("/clients", key="3", admin=True, channel="D7")).text


# The console


def test_the_console_speaker_is_an_owner_when_first_seen_and_keeps_their_role(desk: AppDriver) -> None:
    desk.say("/clients")
    assert desk.say("/me").data["role"] == "owner"
    desk.say("/clients", "anna", role="viewer")
    assert desk.say("/me", "anna").data["role"] == "viewer"
    assert desk.say("/me", "anna", role="member").data["role"] == "member"
    assert desk.say("/me", "anna").data["role"] == "member"


def test_the_console_is_in_the_language_of_whoever_came_first(desk: AppDriver) -> None:
    assert desk.say("/clients", language="he").outcome.language == "he"
    assert desk.say("/clients", "anna").outcome.language == "he"
    assert desk.say("/clients", language="ru").outcome.language == "ru"
    assert desk.say("/clients", language="xx").outcome.language == "ru"
    assert desk.say("/settings").data["language"] == "he"


def test_an_account_without_a_handle_is_known_by_its_name(desk: AppDriver) -> None:
    invocation = desk.group("/clients", "boss", admin=True)
    desk.hear(replace(invocation, actor=Actor(external_id="7", name="Anna Maria", admin=True)))
    assert set(Group(desk).members()) == {"annamaria"}
