"""`/review` and `/answered`: a public review has a clock, and an answer."""

from __future__ import annotations

import pytest

from handlers.domain.values import Category, Entry, Kind, NudgeKind, NudgeState
from tests.support.app_driver import AppDriver, Post
from tests.support.group import Group
from tests.support.replies import fields, labels, messages, outline, says

URL = "https://example.com/reviews/7"


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def live(desk: AppDriver) -> list[Entry]:
    return [entry for entry in desk.entries("Acme") if entry.counts]


def states(desk: AppDriver) -> list[str]:
    return [str(nudge.state) for nudge in desk.nudges("Acme") if nudge.kind is NudgeKind.REVIEW]


def told(desk: AppDriver) -> list[Post]:
    """What was said of reviews that wait."""
    return [
        post
        for post in desk.posts
        if {"nudge-review", "review-still-waits"} & {*says(post)} and not post.edit and post.kind != "step"
    ]


# ------------------------------------------------------------------------------------------------------ logged


def test_a_review_is_logged_with_its_address_and_its_words(acme: AppDriver) -> None:
    heard = acme.say(f'/review Acme {URL} "They never called back"')
    assert messages(
        heard, "entry-incident", category="category-review", severity="severity-serious", fault="fault-unclear"
    )
    assert outline(heard).count("They never called back") == 1
    (entry,) = live(acme)
    assert (entry.kind, entry.category, entry.link) == (Kind.INCIDENT, Category.REVIEW, URL)
    assert entry.note == entry.evidence == "They never called back"
    assert heard.line("button-answered") == "/answered ~1"
    assert heard.line("button-script") == "/script review ~1"
    assert fields(acme.say("/status Acme"))["label-reviews"] == "reviews-open(count=1 since=2 Mar 2026)"


@pytest.mark.parametrize(
    ("typed", "link", "note"),
    [
        (URL, URL, ""),
        ("www.example.com bad", "www.example.com", "bad"),
        ("example.com/7, bad", "example.com/7", "bad"),
        (f"link:{URL} they wrote more", URL, "they wrote more"),
        (f"minor yesterday {URL} bad", URL, "bad"),
    ],
)
def test_the_address_is_read_where_it_stands(acme: AppDriver, typed: str, link: str, note: str) -> None:
    acme.say(f"/review Acme {typed}")
    assert [(entry.link, entry.note) for entry in live(acme)] == [(link, note)]


@pytest.mark.parametrize("typed", ["", " terrible...never again", " ftp://example.com/7 bad", " minor yesterday"])
def test_without_its_address_it_is_asked_for(acme: AppDriver, typed: str) -> None:
    assert "ask-review-link" in says(acme.say(f"/review Acme{typed}"))
    acme.say(URL)
    assert [entry.link for entry in live(acme)] == [URL]


def test_a_long_quote_is_asked_to_be_sent_with_its_address(acme: AppDriver) -> None:
    assert acme.say("/review Acme " + "bad and " * 80).error == "no-review-link"
    assert acme.say(f"/review Acme {URL} " + "bad and " * 80).error == ""


def test_two_who_log_the_same_review_are_one_review(acme: AppDriver) -> None:
    acme.say(f"/review Acme {URL} bad")
    asked = acme.say(f"/review Acme {URL} bad", by="anna", role="member")
    assert "same-event" in says(asked)
    acme.press(asked, "button-same", by="anna")
    assert [entry.joins for entry in acme.entries("Acme")] == [None, 1]
    acme.say("/answered Acme")
    assert acme.say("/answered Acme").error == "no-open-review"
    assert acme.say(f"/review Acme {URL} joins:99").error == "no-such-incident"


def test_two_reviews_of_one_day_are_two(acme: AppDriver) -> None:
    acme.say(f"/review Acme {URL} bad")
    acme.press(acme.say("/review Acme https://example.org/8 worse", by="anna", role="member"), "button-another", "anna")
    assert [entry.joins for entry in live(acme)] == [None, None]


def test_an_incident_of_a_review_waits_for_an_answer_too(acme: AppDriver) -> None:
    assert "review-clock" in says(acme.say("/i Acme #review one star"))
    assert acme.say("/answered Acme").error == ""


# ------------------------------------------------------------------------------------------------------ its clock


def test_a_day_without_an_answer_the_responsible_member_hears_of_it(acme: AppDriver) -> None:
    acme.say("/client assign Acme @anna", by="anna", role="member")
    acme.say(f"/review Acme {URL} bad")
    acme.later(hours=23)
    assert told(acme) == []
    acme.later(hours=1)
    (post,) = told(acme)
    assert (post.kind, post.to) == ("review", "Anna")
    assert messages(post, "nudge-review", client="Acme")
    assert messages(post, "reason-review-link", number=1, day="2 Mar 2026", link=URL)
    assert post.line("button-answered") == "/answered ~1"


def test_after_three_days_the_owners_hear_of_it(acme: AppDriver) -> None:
    acme.say("/client assign Acme @anna", by="anna", role="member")
    acme.say(f"/review Acme {URL} bad")
    acme.later(hours=24)
    acme.later(hours=48)
    assert [(post.kind, post.to) for post in told(acme)] == [("review", "Anna"), ("review", "you")]
    acme.later(days=3)
    assert len(told(acme)) == 2


def test_answered_the_message_says_so_and_the_owners_hear_nothing(acme: AppDriver) -> None:
    acme.say(f"/review Acme {URL} bad")
    acme.later(hours=24)
    heard = acme.press(told(acme)[0], "button-answered")
    assert messages(heard, "entry-settled-answered", number=1)
    assert messages(acme.posts[-1], "decided", member="you", action="action-done")
    assert acme.posts[-1].edit
    assert states(acme) == [NudgeState.DECIDED]
    assert "label-reviews" not in fields(acme.say("/status Acme"))
    acme.later(days=3)
    assert len(told(acme)) == 1


def test_an_answer_taken_back_waits_again(acme: AppDriver) -> None:
    acme.say(f"/review Acme {URL} bad")
    acme.later(hours=24)
    acme.press(acme.press(told(acme)[0], "button-answered"), "button-undo")
    assert states(acme) == [NudgeState.OPEN]
    assert "button-answered" in labels(acme.posts[-1])
    acme.later(hours=48)
    assert len(told(acme)) == 2


def test_a_review_taken_back_closes_what_was_said(acme: AppDriver) -> None:
    acme.say(f"/review Acme {URL} bad")
    acme.later(hours=24)
    acme.say("/undo 1")
    assert states(acme) == [NudgeState.CLOSED]
    assert "nudge-review-over" in says(acme.posts[-1])


def test_put_off_the_owners_are_told_all_the_same_and_it_comes_back(acme: AppDriver) -> None:
    acme.say("/client assign Acme @anna", by="anna", role="member")
    acme.say("/i Acme #review one star", by="anna")
    acme.later(hours=24)
    acme.press(told(acme)[0], "button-snooze", by="anna")
    acme.later(hours=48)
    post = told(acme)[-1]
    assert (post.kind, post.to) == ("reminder", "you")
    assert "review-still-waits" in says(post)
    assert messages(post, "reason-review", day="2 Mar 2026", number=1)
    acme.later(days=7)
    assert states(acme) == ["decided", "open"]


def test_quiet_hours_hold_it_and_an_answer_by_then_is_enough(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.later(hours=11)
    acme.say(f"/review Acme {URL} bad")
    acme.later(hours=24)
    assert told(acme) == []
    acme.say("/answered Acme")
    acme.later(hours=24)
    assert told(acme) == []


def test_a_correction_starts_no_new_clock_and_takes_no_answer_back(acme: AppDriver) -> None:
    acme.say(f"/review Acme {URL} bad")
    acme.later(hours=20)
    acme.say("/edit 1 shared")
    acme.later(hours=4)
    assert len(told(acme)) == 1
    acme.say("/answered Acme")
    acme.say("/edit 3 theirs")
    acme.say("/edit #1 shared")
    assert acme.say("/answered Acme").error == "no-open-review"


def test_a_client_that_is_parted_with_is_not_spoken_of(acme: AppDriver) -> None:
    acme.say(f"/review Acme {URL} bad")
    acme.say("/client stage Acme declined")
    acme.later(days=1)
    acme.later(days=3)
    assert told(acme) == []


def test_of_a_private_review_only_that_it_is_there(acme: AppDriver) -> None:
    acme.say(f"/review Acme private:yes {URL} bad")
    acme.later(hours=24)
    acme.later(hours=48)
    assert not any(URL in post.text for post in acme.posts)
    assert "reason-private" in says(told(acme)[0])
    acme.say("/help", by="anna", role="member")
    assert acme.say("/answered Acme", by="anna").error == "no-open-review"
    assert acme.say("/answered Acme").reply.confidential


# ------------------------------------------------------------------------------------------------------ several


def test_of_several_it_is_asked_which_was_answered(acme: AppDriver) -> None:
    acme.say(f"/review Acme {URL} bad")
    acme.say("/review Acme https://example.org/8 worse")
    acme.later(hours=25)
    assert len(messages(acme.say("/status Acme"), "overdue-review", since="2 Mar 2026")) == 2
    heard = acme.say("/answered Acme thanked them")
    assert messages(heard, "which-review", client="Acme")
    acme.press(heard, f"reason-review-link(day=2 Mar 2026 number=1 link={URL})")
    assert live(acme)[-1].note == "thanked them"
    assert states(acme) == [NudgeState.OPEN]
    assert acme.say("/answered Acme #1").error == "no-such-review"
    assert acme.say("/answered Acme #2 on:2026-03-02").error == ""
    assert states(acme) == [NudgeState.DECIDED]


def test_the_next_review_is_said_anew(acme: AppDriver) -> None:
    acme.say(f"/review Acme {URL} bad")
    acme.later(hours=24)
    acme.say("/answered Acme")
    acme.say("/review Acme https://example.org/8 worse")
    acme.later(hours=24)
    assert states(acme) == [NudgeState.DECIDED, NudgeState.OPEN]


def test_when_clients_become_one_the_review_is_said_for_both(acme: AppDriver) -> None:
    acme.say("/client add Beta")
    acme.say(f"/review Acme {URL} bad")
    acme.later(hours=25)
    acme.say("/client merge Acme into Beta confirm")
    assert [str(n.state) for n in acme.nudges("Beta") if n.kind is NudgeKind.REVIEW] == ["closed", "open"]


def test_where_a_client_may_read_nothing_is_posted(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("yes")
    group.say("/client add Acme")
    assert group.say(f"/review Acme {URL} bad").outcome.private
    desk.later(hours=24)
    assert {post.to for post in desk.posts if post.kind == "review"} == {"Boss"}
