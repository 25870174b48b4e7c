"""Where Parley can write again, and what it says when it is let into a group (docs/rules.md, "Members")."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.services.members import presence
from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.nudged import chat, write
from tests.support.replies import outline, says


def open_group(desk: AppDriver) -> Group:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/clients", "anna")
    group.say("/room yes")
    return group


def to_anna(desk: AppDriver) -> list[str]:
    return [post.text for post in desk.posts if post.parcel.chat == "dm-anna"]


def test_what_waited_is_sent_when_the_private_chat_opens(desk: AppDriver) -> None:
    group = open_group(desk)
    [knock] = group.post("/status Acme", "anna")
    assert knock.reply.buttons[0].link == "private"
    assert to_anna(desk) == []
    heard = desk.hear(desk.group("/start hello", "anna", private=True))
    assert outline(heard) == ["started", "[button-what-there-is]"]
    [card] = to_anna(desk)
    assert "Acme" in card
    assert "/help" in [button.line for button in heard.buttons]


def test_start_without_a_word_behind_it_is_help(desk: AppDriver) -> None:
    open_group(desk)
    assert "/incident" in desk.hear(desk.group("/start", "anna", private=True)).text
    assert "started" not in says(desk.hear(desk.group("/start hello", "anna")))


def test_what_waited_is_sent_when_the_bot_is_unblocked(desk: AppDriver) -> None:
    group = open_group(desk)
    desk.hear(desk.group("/start", "anna", private=True))
    write(desk, lambda uow: uow.members.block("telegram", "dm-anna"))
    group.post("/status Acme", "anna")
    assert to_anna(desk) == []
    for _ in range(2):
        write(desk, lambda uow: presence.reached(uow, "telegram", "anna", "dm-anna", desk.now))
        desk.deliver()
        assert len(to_anna(desk)) == 1


def test_a_private_chat_is_known_in_every_ledger_its_person_belongs_to(desk: AppDriver) -> None:
    open_group(desk)
    other = Group(desk)
    other.chat = "-200"
    other.say("/room open")
    other.say("/client add Bolt")
    other.say("/clients", "anna")
    other.say("/room yes")
    other.post("/status Bolt", "anna")
    heard = desk.hear(desk.group("/start hello", "anna", private=True))
    assert "which-workspace" in says(heard)
    assert any("Bolt" in text for text in to_anna(desk))


def test_a_stranger_who_can_be_written_to_changes_nothing(desk: AppDriver) -> None:
    write(desk, lambda uow: presence.reached(uow, "telegram", "nobody", "dm-nobody", desk.now))
    assert desk.deliver() == []


def test_a_group_that_may_be_written_to_again_is_written_to(group: Group) -> None:
    chat(group, postable=False)
    write(group.desk, lambda uow: presence.reopened(uow, "telegram", "-100"))
    assert group.place.postable
    write(group.desk, lambda uow: presence.reopened(uow, "telegram", "-100"))
    write(group.desk, lambda uow: presence.reopened(uow, "telegram", "-999"))
    assert group.place.postable


@pytest.mark.parametrize("language", ["en", "pl"])
def test_a_group_is_greeted_once_by_how_its_ledger_is_opened(desk: AppDriver, language: str) -> None:
    for _ in range(2):
        write(desk, lambda uow: presence.greet(uow, "telegram", "-300", language, "u1", desk.now))
        desk.deliver()
    [post] = desk.posts
    assert (post.parcel.chat, outline(post), post.reply.public) == ("-300", ["greeting"], True)
    assert post.parcel.language == language


def test_a_group_with_a_ledger_is_greeted_again_without_content(group: Group) -> None:
    write(group.desk, lambda uow: uow.workspaces.save(replace(group.workspace, language="ru")))
    write(group.desk, lambda uow: presence.greet(uow, "telegram", "-100", "en", "u1", group.desk.now))
    [post] = group.desk.deliver()
    assert (outline(post), post.parcel.language) == (["greeting-again"], "ru")
