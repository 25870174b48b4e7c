"""A threat: to the owners first, who confirm it or say *not this* (docs/rules.md, "Nudges")."""

from __future__ import annotations

from handlers.domain.values import Kind
from handlers.invocation import Actor, Invocation, Room
from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.nudged import changes, said, states
from tests.support.replies import labels, messages, says


def test_a_threat_goes_to_the_owners_first_who_confirm_it_to_the_team(desk: AppDriver) -> None:
    desk.say("/help", by="boss", role="owner")
    desk.say("/client add Acme", by="anna", role="member")
    desk.say("/i Acme threat he will come over", by="anna")
    [asked] = desk.posts
    assert (asked.kind, asked.to) == ("part", "Boss"), "told once, as what it is"
    usual = ["button-script", "button-why", "button-details", "button-snooze", "button-disagree"]
    assert labels(asked) == ["button-confirm", "button-not-this", *usual]
    assert "next-safety" in says(asked)
    assert desk.press(asked, "button-confirm", by="anna").error == "not-permitted"
    assert desk.say("/nudge 1 show", by="anna").error == "not-permitted"
    heard = desk.press(asked, "button-confirm", by="boss")
    assert heard.data["action"] == "confirm"
    assert [(post.kind, post.to, bool(post.edit)) for post in desk.posts[1:]] == [
        ("update", "Boss", True),
        ("part", "team", False),
    ]
    assert messages(desk.posts[1], "decided", member="Boss", action="action-confirm")
    assert not labels(desk.posts[1])
    assert labels(desk.posts[2])[0:2] == ["button-offboard", "button-keep"]
    assert "next-part" in says(desk.posts[2]), "an owner has looked at it by then"
    assert desk.say("/nudge 1 confirm", by="boss").error == "no-such-nudge"
    assert [entry.kind for entry in desk.entries("Acme")] == [Kind.INCIDENT, Kind.DECISION]
    desk.press(desk.posts[2], "button-snooze", by="anna")
    put_off = [messages(post, "decided-until", member="Anna", action="action-snooze") for post in changes(desk)]
    assert len([decision for decision in put_off if decision]) == 2


def test_not_this_closes_it(acme: AppDriver) -> None:
    acme.say("/i Acme threat he will come over")
    heard = acme.press(acme.posts[0], "button-not-this")
    assert messages(heard, "decided-until", member="you", action="action-not-this", day="16 Mar 2026")
    assert states(acme) == [("part", "decided")]
    acme.later(days=13)
    assert said(acme.posts) == [("part", "you")]


def test_a_confirmation_taken_back_is_the_owners_again(acme: AppDriver) -> None:
    acme.say("/i Acme threat he will come over")
    asked = acme.posts[0]
    heard = acme.press(asked, "button-confirm")
    acme.posts.clear()
    acme.press(heard, "button-undo")
    assert sorted(
        (post.to, "decision-undone" in says(post), "button-confirm" in labels(post)) for post in acme.posts
    ) == [
        ("team", True, False),
        ("you", False, True),
    ]
    acme.posts.clear()
    acme.press(asked, "button-confirm")
    assert ("part", "team") in said(acme.posts), "said anew"


def test_a_confirmation_put_back_is_said_to_the_team_again(acme: AppDriver) -> None:
    acme.say("/i Acme threat he will come over")
    undone = acme.press(acme.press(acme.posts[0], "button-confirm"), "button-undo")
    acme.posts.clear()
    acme.press(undone, "button-put-back")
    assert ("part", "team") in said(acme.posts)
    assert acme.nudges("Acme")[0].decision == "confirm"


def test_a_confirmation_whose_threat_was_taken_back_stays_closed(acme: AppDriver) -> None:
    acme.say("/i Acme threat he will come over")
    heard = acme.press(acme.posts[0], "button-confirm")
    acme.say("/undo 1")
    assert states(acme) == [("part", "closed")]
    acme.press(heard, "button-undo")
    assert states(acme) == [("part", "closed")]


def test_when_the_threat_is_taken_back_the_team_hears_of_what_remains(acme: AppDriver) -> None:
    acme.say("/talk Acme held refused")
    acme.say("/i Acme threat he will come over")
    assert said(acme.posts) == [("part", "team"), ("part", "you")]
    acme.posts.clear()
    acme.say("/undo")
    assert said(acme.posts) == [("part", "team")]


def test_a_confirmation_taken_back_before_the_team_heard_of_it_is_never_said(acme: AppDriver) -> None:
    acme.say("/i Acme threat he will come over")
    [asked] = acme.posts
    for line in (asked.line("button-confirm"), "/undo"):
        acme.dispatch(
            Invocation(
                platform="console",
                key=line,
                actor=Actor(external_id="you", name="you", handle="you", private_chat="you"),
                room=Room(external_id="default", kind="console", team="default", shared=False),
                text=line,
                in_band=True,
            )
        )
    acme.deliver()
    assert ("part", "team") not in said(acme.posts)
    assert "button-confirm" in labels(acme.posts[-1])


def test_an_unreached_owner_is_asked_after_a_confirmation_is_undone(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/note Acme hello", "zoe", admin=True)
    group.say("/i Acme threat he will come over")
    heard = group.say("/nudge 1 confirm")
    group.say(f"/undo {heard.data['entry']}")
    desk.hear(desk.group("/start", "zoe", private=True))
    desk.later(minutes=2)
    hers = [post for post in desk.posts if post.parcel.chat == "dm-zoe"]
    assert labels(hers[0])[0:2] == ["button-confirm", "button-not-this"]
