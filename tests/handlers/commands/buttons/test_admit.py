"""People who wait: what they say is kept, an owner lets them in with one tap, and it is carried out as said then."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.domain.values import Role
from tests.support.app_driver import AppDriver, Post
from tests.support.group import Group
from tests.support.replies import messages, outline, says


@pytest.fixture
def group(desk: AppDriver) -> Group:
    opened = Group(desk)
    opened.open("approve")
    opened.say("/client add Acme")
    return opened


def asked(group: Group) -> list[Post]:
    return [post for post in group.desk.posts if "admit" in says(post)]


def test_what_a_pending_member_writes_is_kept_and_owners_asked_once(group: Group) -> None:
    first = group.say("/incident Acme rude shouted", "anna")
    assert outline(first) == ["held"]
    assert first.reply.public
    group.say("/incident Acme 2h scope one more banner", "anna")
    assert [(post.parcel.chat, post.kind) for post in asked(group)] == [("dm-boss", "notice")]
    assert group.entries() == []


def test_once_let_in_each_kept_line_is_carried_out(group: Group) -> None:
    desk = group.desk
    group.say("/incident Acme rude shouted", "anna", evidence="You idiots!")
    group.say("/incident Acmee 2h scope banner", "anna")
    group.say("/nonsense", "anna")
    then = desk.now
    desk.now += timedelta(days=3)
    posts = group.post(asked(group)[0].line("button-admit"), pressed=True)
    to_group = [post for post in posts if post.parcel.chat == "-100"]
    assert any(messages(post, "admitted", name="Anna", count=3) for post in to_group)
    assert any(messages(post, "logged", number=1, client="Acme") for post in to_group)
    assert any(messages(post, "which-client", name="Acmee") for post in to_group)
    assert any(messages(post, "error-unknown-command", word="nonsense") for post in to_group)
    [entry] = group.entries()
    assert (entry.occurred_at, entry.recorded_at, entry.note) == (then, desk.now, "shouted")
    assert (entry.author_id, entry.evidence) == (group.members()["anna"].id, "You idiots!")
    assert entry.chat_id == group.place.id
    question = next(post for post in posts if "which-client" in says(post))
    group.say(question.line("Acme"), "anna")
    assert [entry.typed for entry in group.entries()][1] == "/incident Acmee 2h scope banner"
    before = len(group.entries())
    group.say(asked(group)[0].line("button-admit"))
    desk.deliver()
    assert len(group.entries()) == before


def test_after_thirty_days_it_is_forgotten(group: Group) -> None:
    group.say("/incident Acme rude shouted", "anna")
    group.desk.later(days=30)
    assert messages(group.say(asked(group)[0].line("button-admit")), "admitted", name="Anna", count=0)
    assert group.entries() == []


def test_whoever_is_refused_is_forgotten_and_may_ask_again_another_week(group: Group) -> None:
    group.say("/incident Acme rude shouted", "anna")
    refused = group.say(asked(group)[0].line("button-refuse"))
    assert outline(refused) == ["refused-entry(name=Anna)"]
    group.say("/incident Acme late invoice", "anna")
    assert len(asked(group)) == 1
    group.say(asked(group)[0].line("button-refuse"))
    group.desk.later(days=7)
    group.say("/incident Acme scope banner", "anna")
    assert len(asked(group)) == 2
    group.say(asked(group)[1].line("button-admit"))
    assert [entry.note for entry in group.entries()] == ["banner"]


def test_a_second_owner_s_no_comes_too_late(group: Group) -> None:
    group.say("/clients", "anna")
    line = asked(group)[0].line("button-refuse")
    group.say(asked(group)[0].line("button-admit"))
    assert outline(group.say(line)) == ["admitted(name=Anna count=0)"]
    assert not group.members()["anna"].waiting


def test_a_button_is_not_kept(group: Group) -> None:
    held = group.say("/nudge 1 snooze", "anna", pressed=True)
    assert outline(held) == ["held-press"]
    assert len(asked(group)) == 1
    assert messages(group.say(asked(group)[0].line("button-admit")), "admitted", name="Anna", count=0)


def test_whoever_waits_is_helped_and_shown_nothing(group: Group) -> None:
    heard = group.say("/help", "anna")
    assert "/incident" in heard.text
    assert "held-still" in says(heard)
    assert "Acme" not in group.say("/status Acme", "anna").text


def test_a_role_lets_in_as_well(group: Group) -> None:
    group.say("/incident Acme rude shouted", "anna")
    assert "member-waiting" in says(group.say("/role"))
    group.say("/role @anna owner")
    assert (group.members()["anna"].role, group.members()["anna"].waiting) == (Role.OWNER, False)
    assert len(group.entries()) == 1


def test_a_role_answers_no_question_of_somebody_who_is_in(group: Group) -> None:
    group.say("/clients", "anna")
    group.say("/role @anna member")
    group.say("/incident Acmee rude shouted", "anna")
    group.say("/role @anna owner")
    assert group.entries() == []


def test_a_held_line_creates_no_client_by_itself(group: Group) -> None:
    group.say('/incident +"Globex" rude shouted', "anna")
    group.say(asked(group)[0].line("button-admit"))
    assert group.entries() == []
    assert "Globex" not in group.say("/clients").text


def test_a_viewer_let_in_by_role_is_refused_what_viewers_may_not(group: Group) -> None:
    group.say("/incident Acme rude shouted", "anna")
    posts = group.post("/role @anna viewer")
    assert any(messages(post, "error-not-permitted", role="role-member", command="incident") for post in posts)
    assert group.entries() == []


def test_an_open_team_room_lets_everybody_in(group: Group) -> None:
    group.say("/incident Acme rude shouted", "anna")
    heard = group.say("/room open")
    assert messages(heard, "admitted-all", count=1)
    assert len(group.entries()) == 1


@pytest.mark.parametrize("line", ["/admit", "/admit 2", "/admit 2 perhaps", "/admit x perhaps"])
def test_neither_yes_nor_no_lets_nobody_in_and_drops_nothing(group: Group, line: str) -> None:
    group.say("/incident Acme rude shouted", "anna")
    assert group.say(line).error == "usage"
    assert group.members()["anna"].waiting


@pytest.mark.parametrize("line", ["/admit 99 yes", "/admit ² yes", f"/admit {'9' * 30} no"])
def test_whoever_is_not_there_can_not_be_let_in(group: Group, line: str) -> None:
    assert group.say(line).error == "no-member"


def test_only_owners_let_people_in(group: Group) -> None:
    group.say("/clients", "anna")
    group.say(asked(group)[0].line("button-admit"))
    group.say("/clients", "ben")
    assert group.say(asked(group)[1].line("button-admit"), "anna").error == "not-permitted"
