"""Where a message goes: never where a client may read, and another way where there is none (docs/rules.md)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from handlers.domain.values import Shared
from handlers.messages import Msg, Reply, Text
from handlers.messages.codec import encode
from handlers.ports import OutboxMessage, UnitOfWork
from handlers.services.delivery.routing import Outgoing, prepare
from handlers.services.outbox import messages as outbox
from tests.support.app_driver import PLATFORMS, AppDriver, Post
from tests.support.group import Group, slack
from tests.support.nudged import chat, write
from tests.support.replies import messages, outline, says


def said(posts: list[Post]) -> list[tuple[str, str]]:
    """Kind and chat of every message."""
    return [(post.kind, post.parcel.chat) for post in posts]


def talk(group: Group, client: str = "Acme") -> list[Post]:
    before = len(group.desk.posts)
    group.say(f"/i {client} rude !!! awful")
    return group.desk.posts[before:]


# ------------------------------------------------------------------------------------------------------ the team


def test_the_teams_chat_hears_of_the_talk(group: Group) -> None:
    [post] = talk(group)
    assert (post.kind, post.parcel.chat, post.to) == ("talk", "-100", "team")


@pytest.mark.parametrize(
    "changed",
    [{"shared": Shared.YES}, {"shared": Shared.UNKNOWN}, {"postable": False}],
    ids=["shared", "unknown", "kicked"],
)
def test_without_a_usable_team_chat_the_owners_hear_privately(group: Group, changed: dict[str, object]) -> None:
    chat(group, **changed)
    private = group.desk.group("/i Acme rude !!! awful", "boss", private=True)
    group.desk.hear(private)
    [post] = group.desk.posts
    assert (post.kind, post.parcel.chat, post.to) == ("talk", "dm-boss", "Boss")
    assert messages(post, "nudge-talk", client="Acme")
    assert outline(post)[-1] == "no-team-chat"
    group.desk.hear(group.desk.group("/nudge 1 snooze", "boss", private=True))
    [changed_post] = [post for post in group.desk.posts if post.edit]
    assert changed_post.parcel.chat == "dm-boss"


def test_a_ledger_of_ones_own_has_no_team(desk: AppDriver) -> None:
    desk.hear(desk.group("/alone", "eve", private=True))
    desk.hear(desk.group("/client add Acme", "eve", private=True))
    desk.hear(desk.group("/i Acme rude !!! awful", "eve", private=True))
    [post] = desk.posts
    assert post.parcel.chat == "dm-eve"
    assert messages(post, "nudge-talk", client="Acme")
    assert "no-team-chat" not in says(post)


def test_a_bundle_without_a_teams_chat_goes_to_the_owners(group: Group) -> None:
    for name in ("Bolt", "Cello", "Dune"):
        group.say(f"/client add {name}")
    chat(group, shared=Shared.YES)
    posts = [post for name in ("Acme", "Bolt", "Cello", "Dune") for post in talk(group, name)]
    assert [(post.kind, post.parcel.chat, bool(post.edit)) for post in posts] == [
        ("talk", "dm-boss", False),
        ("talk", "dm-boss", False),
        ("bundle", "dm-boss", False),
        ("update", "dm-boss", True),
    ]


def test_a_bundle_whose_chat_is_lost_on_the_way_goes_to_the_owners(group: Group) -> None:
    for name in ("Bolt", "Cello", "Dune"):
        group.say(f"/client add {name}")
    group.say("/settings timezone Europe/Warsaw")
    group.desk.now = datetime(2026, 3, 6, 19, tzinfo=UTC)
    for name in ("Acme", "Bolt", "Cello"):
        talk(group, name)
    chat(group, postable=False)
    before = len(group.desk.posts)
    group.desk.later(days=2, hours=13)
    posts = group.desk.posts[before:]
    assert said(posts) == [("talk", "dm-boss"), ("talk", "dm-boss"), ("bundle", "dm-boss")]
    assert messages(posts[-1], "bundle-row", client="Cello", kind="kind-talk")
    assert "no-team-chat" in says(posts[-1])
    chat(group, postable=True)
    assert said(talk(group, "Dune")) == [("bundle", "-100")], "and what comes later is not lost with it"


def test_a_message_is_not_changed_where_a_client_may_read_by_now(group: Group) -> None:
    talk(group)
    chat(group, shared=Shared.YES)
    before = len(group.desk.posts)
    group.say("/nudge 1 snooze")
    assert group.desk.posts[before:] == []


def test_a_group_that_moved_takes_its_messages_along(group: Group) -> None:
    write(group.desk, lambda uow: uow.chats.moved("telegram", "-100", "-200"))
    group.chat = "-200"
    assert said(talk(group)) == [("talk", "-200")]


def test_a_message_of_a_group_that_moved_is_left_as_it_is(group: Group) -> None:
    talk(group)
    write(group.desk, lambda uow: uow.chats.moved("telegram", "-100", "-200"))
    group.chat = "-200"
    before = len(group.desk.posts)
    group.say("/nudge 1 snooze")
    assert group.desk.posts[before:] == []


def test_a_ledger_without_an_owner_waits_for_one(desk: AppDriver) -> None:
    desk.hear(slack("/client add Acme", "UANNA", key="1", channel="D1"))
    desk.hear(slack("/i Acme rude !!! awful", "UANNA", key="2", channel="D1"))
    assert desk.posts == []
    desk.hear(slack("/help", "UBOSS", key="3", admin=True, channel="D2"))
    desk.later(hours=1)
    assert [(post.kind, post.to) for post in desk.posts] == [("talk", "Uboss")]


def test_without_an_owner_the_team_hears_what_owners_would(desk: AppDriver) -> None:
    desk.hear(slack("/client add Acme", "UANNA", key="1"))
    desk.hear(slack("/i Acme threat will come over", "UANNA", key="2"))
    assert [(post.kind, post.to) for post in desk.posts] == [("part", "team")]


# ------------------------------------------------------------------------------------------------- whatever may come


def letter(target: str, number: int = 1, **more: object) -> OutboxMessage:
    reply = Reply(parts=(Text(Msg("held")),))
    fields: dict[str, object] = {
        "workspace_id": number,
        "target": target,
        "kind": "notice",
        "payload": encode(reply),
        "due_at": datetime(2026, 3, 2, tzinfo=UTC),
        "dedup_key": "x",
    }
    return OutboxMessage(**{**fields, **more})  # type: ignore[arg-type]


def prepared(desk: AppDriver, owed: OutboxMessage, platforms: frozenset[str] = PLATFORMS) -> Outgoing | datetime | None:
    return desk.database.write(lambda uow: prepare(uow, owed, desk.now, platforms)).result()


def test_a_platform_that_is_not_running_is_waited_for(group: Group) -> None:
    again = group.desk.now + timedelta(minutes=1)
    assert prepared(group.desk, letter("chat:slack:T1:C1"), frozenset({"telegram"})) == again
    assert prepared(group.desk, letter("team"), frozenset({"slack"})) == again
    assert prepared(group.desk, letter("member:1"), frozenset({"slack"})) == again


def test_a_message_to_nobody_is_dropped(group: Group) -> None:
    assert prepared(group.desk, letter("member:99")) is None
    assert prepared(group.desk, letter("team", nudge_id=99, kind="talk")) is None
    assert prepared(group.desk, letter("team", client_id=99, kind="reminder")) is None
    assert (
        prepared(group.desk, letter("team", kind="update", payload={**letter("team").payload, "changes": "?"})) is None
    )


def test_a_message_of_somebody_who_is_gone_is_not_changed(group: Group) -> None:
    sent = letter("member:99", dedup_key="gone", sent_ref="1", sent_to="telegram:dm-gone")

    def send(uow: UnitOfWork) -> None:
        uow.outbox.put(sent)
        [claimed] = uow.post.claim(group.desk.now, "x", 1, 60)
        uow.post.delivered(claimed.id, "x", "telegram:dm-gone", "1", group.desk.now)
        outbox.change(uow, group.workspace, claimed, Reply(parts=()), group.desk.now)

    write(group.desk, send)
    assert group.desk.deliver() == []


def test_a_message_to_a_chat_keeps_its_own_language(group: Group) -> None:
    parcel = prepared(group.desk, letter("chat:telegram:-9", payload={**letter("team").payload, "language": "he"}))
    assert isinstance(parcel, Outgoing)
    assert (parcel.platform, parcel.chat, parcel.language) == ("telegram", "-9", "he")


def test_a_message_of_no_workspace_goes_to_its_chat(desk: AppDriver) -> None:
    parcel = prepared(desk, letter("chat:slack:T1:C1", 0))
    assert isinstance(parcel, Outgoing)
    assert (parcel.platform, parcel.chat, parcel.language, parcel.zone) == ("slack", "T1:C1", "en", None)
