"""The way to one person: knocked for where the bot may not write first (docs/rules.md, "The way there")."""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.values import Account, Role, Shared
from handlers.ports import UnitOfWork
from tests.support.app_driver import Post
from tests.support.group import Group
from tests.support.nudged import chat, write
from tests.support.replies import messages, outline

KNOCK = ["knock(name=Anna)", "[button-private]"]


def said(posts: list[Post]) -> list[tuple[str, str]]:
    """Kind and chat of every message."""
    return [(post.kind, post.parcel.chat) for post in posts]


# ------------------------------------------------------------------------------------------------------- one person


def joined(group: Group) -> None:
    """Anna logs in the group, is responsible for Bolt, and has never opened a private chat."""
    group.say("/client add Bolt", "anna")
    group.desk.posts.clear()


def test_a_message_waits_while_its_reader_has_not_started_the_bot(group: Group) -> None:
    joined(group)
    group.say("/i Bolt rude shouted", "anna")
    [knock] = group.desk.posts
    assert (knock.kind, knock.parcel.chat, outline(knock)) == ("notice", "-100", KNOCK)
    assert knock.reply.data == {"kind": "notice", "to": "team"}
    group.desk.later(minutes=30)
    assert len(group.desk.posts) == 1, "it knocks once"
    group.desk.hear(group.desk.group("/start", "anna", private=True))
    group.desk.later(minutes=1)
    step = group.desk.posts[-1]
    assert (step.kind, step.parcel.chat, step.to) == ("step", "dm-anna", "Anna")


def test_it_knocks_again_the_next_week_and_in_the_teams_hours(group: Group) -> None:
    joined(group)
    group.say("/settings timezone Europe/Warsaw")
    group.say("/i Bolt rude shouted", "anna")
    for _ in range(6):
        group.desk.later(days=1)
        assert len(group.desk.posts) == 1
    group.desk.later(days=1)
    assert [outline(post) for post in group.desk.posts] == [KNOCK, KNOCK]


def test_a_message_that_waits_is_dropped_when_it_is_no_longer_so(group: Group) -> None:
    joined(group)
    group.say("/i Bolt rude shouted", "anna")
    group.say("/undo 1")
    group.desk.hear(group.desk.group("/start", "anna", private=True))
    group.desk.later(minutes=2)
    assert [post.kind for post in group.desk.posts] == ["notice"]


def test_a_message_that_waits_is_said_as_it_is_by_then(group: Group) -> None:
    joined(group)
    group.say("/i Bolt rude shouted", "anna")
    group.desk.later(days=5)
    group.desk.hear(group.desk.group("/start", "anna", private=True))
    assert messages(group.desk.posts[-1], "figure-watch", value="2.8")


def test_a_blocked_bot_knocks_and_leaves_the_old_message(group: Group) -> None:
    joined(group)
    group.desk.hear(group.desk.group("/start", "anna", private=True))
    group.say("/i Bolt rude shouted", "anna")
    assert said(group.desk.posts) == [("step", "dm-anna")]
    write(group.desk, lambda uow: uow.members.block("telegram", "dm-anna"))
    group.say("/undo 1")
    assert said(group.desk.posts) == [("step", "dm-anna")]


def test_where_the_team_has_no_chat_nobody_is_knocked_for(group: Group) -> None:
    joined(group)
    chat(group, shared=Shared.YES)
    group.say("/i Bolt rude shouted", "anna")
    assert group.desk.posts == []


def test_an_answer_asked_for_where_a_client_reads_knocks_in_the_teams_chat(group: Group) -> None:
    joined(group)
    number = group.workspace.id

    def with_client(uow: UnitOfWork) -> None:
        place = uow.chats.open(number, "telegram", "-300", "group", "With Bolt")
        uow.chats.save(number, replace(place, shared=Shared.YES))

    write(group.desk, with_client)
    shared = Group(group.desk, "-300")
    assert said(shared.post("/status Bolt", "anna")) == [("notice", "-100")]
    group.say("/note Bolt hello", "ben")
    chat(group, shared=Shared.YES)
    assert said(shared.post("/status Bolt", "ben")) == [("notice", "-300")], "there is no other way to tell them"


def test_a_chat_on_another_platform_than_the_persons_is_of_no_use(group: Group) -> None:
    joined(group)
    number, anna = group.workspace.id, group.members()["anna"]

    def elsewhere(uow: UnitOfWork) -> None:
        place = uow.chats.open(number, "slack", "T1:C1", "group", "team", team="T1")
        uow.chats.save(number, replace(place, shared=Shared.NO))
        uow.workspaces.save(replace(group.workspace, home_chat_id=place.id))

    write(group.desk, elsewhere)
    group.say("/i Bolt rude shouted", "anna")
    assert group.desk.posts == []
    account = Account(platform="slack", external_id="T1:U1", member_id=anna.id, private_chat="T1:D1")
    write(group.desk, lambda uow: uow.members.attach(number, account))
    group.desk.later(minutes=1)
    assert said(group.desk.posts) == [("step", "T1:D1")]
    group.desk.hear(group.desk.group("/start", "anna", private=True))
    group.say("/i Bolt complaint !!! ours we broke it", "anna")
    assert ("amends", "T1:D1") in said(group.desk.posts), "the platform of the team's chat comes first"


def test_each_reads_in_their_own_language(group: Group) -> None:
    group.say("/me language pl")
    joined(group)
    group.say("/client assign Bolt @boss")
    group.say("/i Bolt rude shouted")
    step = group.desk.posts[-1]
    assert (step.kind, step.parcel.language) == ("step", "pl")
    group.say("/undo")
    changed = group.desk.posts[-1]
    assert (bool(changed.edit), changed.parcel.language) == (True, "pl")
    group.say("/i Acme rude !!! awful")
    assert group.desk.posts[-1].parcel.language == group.workspace.language


def test_who_waits_to_be_let_in_is_not_responsible(group: Group) -> None:
    joined(group)
    number, anna = group.workspace.id, group.members()["anna"]
    write(group.desk, lambda uow: uow.members.save(number, replace(anna, waiting=True, role=Role.OWNER)))
    group.say("/i Bolt rude shouted")
    assert said(group.desk.posts) == [("step", "dm-boss")]
