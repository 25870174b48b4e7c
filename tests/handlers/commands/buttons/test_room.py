"""The answer to *is a client in this chat?*, and the two lines that being seated has carried out."""

from __future__ import annotations

from handlers.domain.values import Shared
from tests.support.app_driver import AppDriver
from tests.support.group import Group, slack
from tests.support.replies import messages, outline, says

ZONE_AND_CURRENCY = [
    "opening-asks",
    "[button-opening(zone=Europe/London currency=GBP)] [button-opening(zone=America/New_York currency=USD)]"
    " [button-opening(zone=Europe/Berlin currency=EUR)] [button-opening-other]",
]


def test_yes_makes_the_chat_shared_and_is_said_without_a_word_about_clients(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("")
    heard = group.say("/room yes", pressed=True)
    assert outline(heard) == ["room-yes"]
    asked = [post for post in desk.posts if "opening-asks" in says(post)]
    assert [post.parcel.chat for post in asked] == ["dm-boss"]
    assert (heard.reply.public, heard.reply.replaces) == (True, True)
    assert group.place.shared is Shared.YES


def test_a_shared_chat_logs_and_posts_nothing(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("yes")
    group.say("/client add Acme")
    before = len(desk.posts)
    for _ in range(3):
        group.post("/incident Acme rude !! shouted")
    sent = desk.posts[before:]
    assert group.entries()
    assert {post.parcel.chat for post in sent} == {"dm-boss"}
    assert any("nudge-talk" in says(post) for post in sent)


def test_no_chooses_who_logs(desk: AppDriver) -> None:
    for chat, answer in (("-1", "open"), ("-2", "approve")):
        group = Group(desk, chat)
        group.open("")
        assert outline(group.say(f"/room {answer}")) == [f"room-{answer}", *ZONE_AND_CURRENCY]
        assert (group.place.shared, group.workspace.members_mode) == (Shared.NO, answer)


def test_it_is_answered_in_its_room_and_by_an_owner(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    assert desk.hear(desk.group("/room yes", "boss", private=True)).error == "no-room"
    assert desk.hear(slack("/room yes", key="1", admin=True, channel="D1")).error == "no-room"
    assert group.say("/room perhaps").error == "usage"
    assert group.say("/room yes", "anna").error == "not-permitted"
    assert group.place.shared is Shared.NO


def test_a_ledger_of_ones_own_is_not_opened_in_a_team_s_chat(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    assert group.say("/alone").error == "not-personal"
    assert messages(group.say("/open"), "opened", name="Studio")


def test_which_ledger_is_asked_in_private_alone(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    assert group.say("/use").error == "use-privately"
    assert desk.hear(slack("/use", key="1", admin=True, channel="D1")).error == "use-privately"
    for line in ("/use 99", "/use x"):
        refused = desk.hear(desk.group(line, "boss", private=True))
        assert refused.error == "no-workspace"
        assert says(refused) == ["error-no-workspace", "mend-no-workspace"]
    assert messages(
        desk.hear(desk.group(f"/use {group.workspace.id}", "boss", private=True)), "workspace-chosen", name="Studio"
    )
