"""What follows a talk: our part, their side; the agreement with its terms, what it is about, its review, its breach."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.domain.values import Category, Conversation, Fault, Kind, Outcome
from tests.support.app_driver import AppDriver


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    """A client that was rude, wanted more than was agreed, and once had to complain about us."""
    desk.say("/client add Acme")
    desk.say("/i Acme scope on:2026-02-10 wants more")
    desk.say("/i Acme rude on:2026-02-12 shouted")
    desk.say("/i Acme complaint !! ours on:2026-02-14 we were late")
    return desk


def told(desk: AppDriver) -> Conversation:
    """The outcome that stands."""
    [found] = [e.detail for e in desk.entries("Acme") if e.kind is Kind.CONVERSATION and e.counts]
    assert isinstance(found, Conversation)
    return found


def terms(desk: AppDriver) -> str:
    return next(e.note for e in desk.entries("Acme") if e.kind is Kind.CONVERSATION and e.counts)


# ----------------------------------------------------------------------------------------- our part and their side


@pytest.mark.parametrize("outcome", ["agreed", "part", "cleared", "refused"])
def test_after_a_talk_our_part_is_asked_for_with_what_led_there(acme: AppDriver, outcome: str) -> None:
    heard = acme.say(f"/talk Acme held {outcome}")
    lines = heard.text.splitlines()
    asked = next(number for number, line in enumerate(lines) if line.startswith("What was our part?"))
    assert lines[asked + 1 : asked + 8] == [
        "#3 14 Feb 2026: complaint, serious, ours",
        "[#3 theirs] [#3 shared]",
        "#2 12 Feb 2026: rudeness, serious, theirs",
        "[#2 shared] [#2 ours]",
        "#1 10 Feb 2026: beyond scope, minor, theirs",
        "[#1 shared] [#1 ours]",
        "[What we learned…]",
    ]
    acme.press(heard, "#2 shared")
    assert acme.entries("Acme")[-1].fault is Fault.SHARED


def test_a_talk_put_off_asks_for_another_day_alone(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held postponed")
    assert "What was our part?" not in heard.text
    assert "Before you talk to Acme" in acme.press(heard, "Plan the talk").text


def test_only_what_happened_since_the_last_agreement_led_to_the_next_talk(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-20 changes are quoted first")
    acme.say("/i Acme late on:2026-02-25 not paid")
    acme.say("/i Acme haggling on:2026-02-28 wants a discount")
    said = acme.say("/talk Acme held refused on:2026-02-26").text
    assert "late payment" in said
    assert "rudeness" not in said, "that was settled"
    assert "haggling" not in said, "that was afterwards"
    acme.say("/kept Acme yes on:2026-02-27")
    assert "late payment" not in acme.say("/talk Acme held refused").text
    acme.say("/kept Acme no on:2026-02-21")
    assert "late payment" in acme.say("/talk Acme held cleared on:2026-02-26").text, "not kept ends nothing"


def test_where_nothing_is_logged_that_is_said(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    assert "What was our part? Nothing is logged that led here." in desk.say("/talk Acme held cleared").text


def test_what_was_learnt_about_their_side_is_kept_and_can_be_taken_back(acme: AppDriver) -> None:
    asked = acme.press(acme.say("/talk Acme held cleared"), "What we learned")
    assert asked.text == "What did we learn about their side (Acme)?"
    heard = acme.say("their own customer had left them")
    line = acme.entries("Acme")[-1]
    assert (line.kind, line.their_side, line.note) == (Kind.NOTE, "their own customer had left them", "")
    assert "Their side: their own customer had left them" in heard.text
    assert "their own customer had left them" in acme.say("/talk Acme").text
    acme.press(heard, "Undo")
    assert "their own customer had left them" not in acme.say("/talk Acme").text


def test_a_lesson_may_be_told_with_its_key(acme: AppDriver) -> None:
    acme.say('/talk Acme side lesson:"write scope down"')
    assert acme.entries("Acme")[-1].lesson == "write scope down"


def test_what_was_learnt_in_a_private_talk_is_private(acme: AppDriver) -> None:
    acme.say("/talk Acme held cleared private:yes")
    acme.say("/talk Acme side a divorce")
    assert acme.entries("Acme")[-1].private
    assert "divorce" not in acme.say("/status Acme", by="anna", role="member").text


# -------------------------------------------------------------------------------------------------------- its terms


def test_an_agreement_without_terms_asks_for_them_and_keeps_its_day(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held agreed on:2026-02-20")
    assert "What exactly was agreed with Acme?" in heard.text
    assert acme.press(heard, "Write the terms").text == "What exactly was agreed with Acme?"
    heard = acme.say("changes are quoted first")
    assert "What exactly was agreed" not in heard.text
    assert terms(acme) == "changes are quoted first"
    line = acme.entries("Acme")[-1]
    assert line.occurred_at.date().isoformat() == "2026-02-20"
    assert heard.data["corrects"] == 4 + 1, "the stage stands before it"


def test_taking_back_an_agreement_that_was_put_right_takes_its_stage_back(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held agreed")
    acme.say("/talk Acme terms changes are quoted first")
    acme.say("/talk Acme about:late")
    assert acme.client("Acme").stage == "agreement"
    acme.press(heard, "Undo")
    assert acme.client("Acme").stage == "active"
    assert "Agreement:" not in acme.say("/status Acme").text


def test_terms_are_for_whoever_wrote_them_and_for_owners(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed quoted first")
    assert acme.say("/talk Acme terms all for free", by="anna", role="member").error == "not-yours"
    assert acme.say("/talk Acme about:late", by="anna").error == "not-yours"
    assert "[✓" not in acme.say("/talk Acme review:2026-04-10", by="anna").text
    assert terms(acme) == "quoted first"


def test_without_an_agreement_there_are_no_terms(acme: AppDriver) -> None:
    assert acme.say("/talk Acme terms quoted first").error == "no-agreement"
    acme.say("/talk Acme held agreed private:yes quoted first")
    assert acme.say("/talk Acme review:2026-04-10", by="anna", role="member").error == "no-agreement"


# ------------------------------------------------------------------------------------------------- what it is about


def test_what_led_there_narrows_an_agreement_down_and_widens_it_again(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held agreed a kind tone")
    assert "The agreement is about everything." in heard.text
    labels = heard.text
    assert "[rudeness] [beyond scope]" in labels
    assert "complaint]" not in labels, "that was ours"
    heard = acme.press(heard, "rudeness")
    assert told(acme).about == {Category.RUDE}
    heard = acme.press(heard, "beyond scope")
    assert told(acme).about == {Category.RUDE, Category.SCOPE}
    assert "The agreement is about: rudeness and beyond scope." in heard.text
    heard = acme.press(heard, "✓ rudeness")
    acme.press(heard, "✓ beyond scope")
    assert told(acme).about == frozenset()
    assert terms(acme) == "a kind tone"


# ------------------------------------------------------------------------------------------------------- its review


def test_the_review_may_be_moved_by_any_member(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held agreed quoted first")
    assert "To be looked at again on 1 Apr 2026: was it kept?" in heard.text
    acme.press(heard, "Another review date", by="anna")
    heard = acme.say("2026-03-20", by="anna")
    assert "To be looked at again on 20 Mar 2026: was it kept?" in heard.text
    review = told(acme).review_at
    assert review is not None
    assert review.date().isoformat() == "2026-03-20"
    assert told(acme).outcome is Outcome.AGREED
    assert acme.say("/talk Acme review:2026-02-01").error == "review-before-talk"


def test_a_review_moved_to_the_past_asks_at_once(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-20 quoted first")
    heard = acme.say("/talk Acme review:yesterday")
    assert "[Kept] [Not kept]" in heard.text
    acme.tick()
    assert [post for post in acme.posts if "Was the agreement" in post.text] == [], "it was asked already"


def test_an_agreement_that_something_later_has_overtaken_offers_nothing(acme: AppDriver) -> None:
    acme.say("/talk Acme held cleared on:2026-02-25")
    heard = acme.say("/talk Acme held agreed on:2026-02-20 quoted first")
    assert "Another review date" not in heard.text


# ------------------------------------------------------------------------------------------------- its first breach


@pytest.fixture
def agreed(acme: AppDriver) -> AppDriver:
    acme.say("/talk Acme held agreed on:2026-02-20 about:scope review:2026-04-01 quoted first")
    return acme


def test_the_first_breach_offers_to_bring_the_review_forward(agreed: AppDriver) -> None:
    heard = agreed.say("/i Acme scope wants more again")
    assert "This is the first since the agreement of 20 Feb 2026. Its review is on 1 Apr 2026" in heard.text
    assert agreed.press(heard, "Look at it now").text.startswith("Was the agreement with Acme kept?")
    agreed.press(heard, "Look at it on 9 Mar 2026")
    review = told(agreed).review_at
    assert review is not None
    assert review.date().isoformat() == "2026-03-09"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("/i Acme rude shouted", "it is about something else"),
        ("/i Acme scope ours we misread the brief", "it was ours"),
        ("/i Acme scope on:2026-02-19 wants more", "it was before"),
    ],
)
def test_what_breaks_no_agreement_offers_nothing(agreed: AppDriver, line: str, why: str) -> None:
    assert "This is the first" not in agreed.say(line).text, why


def test_only_the_first_breach_offers_it(agreed: AppDriver) -> None:
    first = agreed.say("/i Acme scope wants more again")
    assert "This is the first" not in agreed.say("/i Acme scope and again").text
    agreed.say("/undo")
    agreed.press(first, "Undo")
    assert "This is the first" in agreed.say("/i Acme scope once more").text, "the others were taken back"


def test_a_review_that_has_passed_or_comes_soon_is_not_brought_forward(agreed: AppDriver) -> None:
    agreed.say("/talk Acme review:2026-03-05")
    heard = agreed.say("/i Acme scope wants more again")
    assert "[Look at it now]" in heard.text
    assert "Look at it on" not in heard.text
    agreed.say("/undo")
    agreed.now += timedelta(days=10)
    assert "This is the first" not in agreed.say("/i Acme scope wants more again").text


def test_of_a_private_agreement_nobody_else_hears(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed private:yes on:2026-02-20 quoted first")
    assert "This is the first" not in acme.say("/i Acme scope wants more", by="anna", role="member").text


def test_an_agreement_about_everything_is_broken_by_anything(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-20 quoted first")
    assert "This is the first" in acme.say("/i Acme silence no word for a week").text
