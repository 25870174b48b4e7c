"""What follows a talk: our part, their side; the agreement with its terms, what it is about, its review, its breach."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.domain.values import Category, Conversation, Fault, Kind, Nudge, NudgeKind, Outcome, Standing
from tests.support.app_driver import AppDriver
from tests.support.replies import fields, labels, messages, outline, says


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
    [conversation] = [e.detail for e in desk.entries("Acme") if e.kind is Kind.CONVERSATION and e.counts]
    assert isinstance(conversation, Conversation)
    return conversation


def terms(desk: AppDriver) -> str:
    return next(e.note for e in desk.entries("Acme") if e.kind is Kind.CONVERSATION and e.counts)


# ----------------------------------------------------------------------------------------- our part and their side


def incident(number: int, category: str, severity: str, fault: str, day: str) -> str:
    """The row of one incident, in notation."""
    return f"reason-incident(category={category} severity={severity} fault={fault} day={day} number={number})"


@pytest.mark.parametrize("outcome", ["agreed", "part", "cleared", "refused"])
def test_after_a_talk_our_part_is_asked_for_with_what_led_there(acme: AppDriver, outcome: str) -> None:
    heard = acme.say(f"/talk Acme held {outcome}")
    lines = outline(heard)
    asked = lines.index("our-part-asked")
    assert lines[asked + 1 : asked + 8] == [
        incident(3, "category-complaint", "severity-serious", "fault-ours", "14 Feb 2026"),
        "[button-number-theirs(number=3)] [button-number-shared(number=3)]",
        incident(2, "category-rude", "severity-serious", "fault-theirs", "12 Feb 2026"),
        "[button-number-shared(number=2)] [button-number-ours(number=2)]",
        incident(1, "category-scope", "severity-minor", "fault-theirs", "10 Feb 2026"),
        "[button-number-shared(number=1)] [button-number-ours(number=1)]",
        "[button-their-side]",
    ]
    acme.press(heard, "button-number-shared(number=2)")
    assert acme.entries("Acme")[-1].fault is Fault.SHARED


def test_a_talk_put_off_asks_for_another_day_alone(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held postponed")
    assert not {"our-part-asked", "our-part-open"} & {*says(heard)}
    assert messages(acme.press(heard, "button-plan"), "prepare-title", client="Acme")


def test_only_what_happened_since_the_last_agreement_led_to_the_next_talk(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-20 changes are quoted first")
    acme.say("/i Acme late on:2026-02-25 not paid")
    acme.say("/i Acme haggling on:2026-02-28 wants a discount")
    heard = acme.say("/talk Acme held refused on:2026-02-26")
    assert "category-late" in says(heard)
    assert "category-rude" not in says(heard), "that was settled"
    assert "category-haggling" not in says(heard), "that was afterwards"
    acme.say("/kept Acme yes on:2026-02-27")
    assert "category-late" not in says(acme.say("/talk Acme held refused"))
    acme.say("/kept Acme no on:2026-02-21")
    assert "category-late" in says(acme.say("/talk Acme held cleared on:2026-02-26")), "not kept ends nothing"


def test_where_nothing_is_logged_that_is_said(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    assert "our-part-open" in says(desk.say("/talk Acme held cleared"))


def test_what_was_learnt_about_their_side_is_kept_and_can_be_taken_back(acme: AppDriver) -> None:
    asked = acme.press(acme.say("/talk Acme held cleared"), "button-their-side")
    assert outline(asked) == ["ask-their-side(client=Acme)", "[button-cancel]"]
    heard = acme.say("their own customer had left them")
    line = acme.entries("Acme")[-1]
    assert (line.kind, line.their_side, line.note) == (Kind.NOTE, "their own customer had left them", "")
    assert fields(heard)["label-their-side"] == "their own customer had left them"
    assert "their own customer had left them" in acme.say("/talk Acme").text
    acme.press(heard, "button-undo")
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
    assert messages(heard, "ask-terms-agreed", client="Acme")
    assert outline(acme.press(heard, "button-write-terms")) == ["ask-terms-agreed(client=Acme)", "[button-cancel]"]
    heard = acme.say("changes are quoted first")
    assert "ask-terms-agreed" not in says(heard)
    assert terms(acme) == "changes are quoted first"
    line = acme.entries("Acme")[-1]
    assert line.occurred_at.date().isoformat() == "2026-02-20"
    assert heard.data["corrects"] == 4 + 1, "the stage stands before it"


def test_taking_back_an_agreement_that_was_put_right_takes_its_stage_back(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held agreed")
    acme.say("/talk Acme terms changes are quoted first")
    acme.say("/talk Acme about:late")
    assert acme.client("Acme").stage == "agreement"
    acme.press(heard, "button-undo")
    assert acme.client("Acme").stage == "active"
    assert "label-agreement" not in fields(acme.say("/status Acme"))


def test_terms_are_for_whoever_wrote_them_and_for_owners(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed quoted first")
    assert acme.say("/talk Acme terms all for free", by="anna", role="member").error == "not-yours"
    assert acme.say("/talk Acme about:late", by="anna").error == "not-yours"
    assert "button-about-chosen" not in says(acme.say("/talk Acme review:2026-04-10", by="anna"))
    assert terms(acme) == "quoted first"


def test_without_an_agreement_there_are_no_terms(acme: AppDriver) -> None:
    assert acme.say("/talk Acme terms quoted first").error == "no-agreement"
    acme.say("/talk Acme held agreed private:yes quoted first")
    assert acme.say("/talk Acme review:2026-04-10", by="anna", role="member").error == "no-agreement"


# ------------------------------------------------------------------------------------------------- what it is about


def test_what_led_there_narrows_an_agreement_down_and_widens_it_again(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held agreed a kind tone")
    assert "agreed-about-all" in says(heard)
    assert labels(heard)[0:2] == ["button-about(category=category-rude)", "button-about(category=category-scope)"]
    assert "button-about(category=category-complaint)" not in labels(heard), "that was ours"
    heard = acme.press(heard, "button-about(category=category-rude)")
    assert told(acme).about == {Category.RUDE}
    heard = acme.press(heard, "button-about")
    assert told(acme).about == {Category.RUDE, Category.SCOPE}
    assert messages(heard, "agreed-about", categories="[category-rude, category-scope]")
    heard = acme.press(heard, "button-about-chosen(category=category-rude)")
    acme.press(heard, "button-about-chosen")
    assert told(acme).about == frozenset()
    assert terms(acme) == "a kind tone"


# ------------------------------------------------------------------------------------------------------- its review


def test_the_review_may_be_moved_by_any_member(acme: AppDriver) -> None:
    heard = acme.say("/talk Acme held agreed quoted first")
    assert messages(heard, "agreed-review", day="1 Apr 2026")
    acme.press(heard, "button-another-date", by="anna")
    heard = acme.say("2026-03-20", by="anna")
    assert messages(heard, "agreed-review", day="20 Mar 2026")
    review = told(acme).review_at
    assert review is not None
    assert review.date().isoformat() == "2026-03-20"
    assert told(acme).outcome is Outcome.AGREED
    assert acme.say("/talk Acme review:2026-02-01").error == "review-before-talk"


def test_a_review_moved_to_the_past_asks_at_once(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-20 quoted first")
    heard = acme.say("/talk Acme review:yesterday")
    assert "[button-kept-yes] [button-kept-no]" in outline(heard)
    acme.tick()
    assert [post for post in acme.posts if "was-it-kept" in says(post)] == [], "it was asked already"


def test_an_agreement_that_something_later_has_overtaken_offers_nothing(acme: AppDriver) -> None:
    acme.say("/talk Acme held cleared on:2026-02-25")
    heard = acme.say("/talk Acme held agreed on:2026-02-20 quoted first")
    assert "button-another-date" not in says(heard)


# ------------------------------------------------------------------------------------------------- its first breach


@pytest.fixture
def agreed(acme: AppDriver) -> AppDriver:
    acme.say("/talk Acme held agreed on:2026-02-20 about:scope review:2026-04-01 quoted first")
    return acme


def test_the_first_breach_offers_to_bring_the_review_forward(agreed: AppDriver) -> None:
    heard = agreed.say("/i Acme scope wants more again")
    assert messages(heard, "first-breach", since="20 Feb 2026", review="1 Apr 2026")
    assert outline(agreed.press(heard, "button-review-now"))[0] == "was-it-kept(client=Acme)"
    agreed.press(heard, "button-review-on")
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
    assert "first-breach" not in says(agreed.say(line)), why


def test_only_the_first_breach_offers_it(agreed: AppDriver) -> None:
    first = agreed.say("/i Acme scope wants more again")
    assert "first-breach" not in says(agreed.say("/i Acme scope and again"))
    agreed.say("/undo")
    agreed.press(first, "button-undo")
    assert "first-breach" in says(agreed.say("/i Acme scope once more")), "the others were taken back"


def test_a_review_that_has_passed_or_comes_soon_is_not_brought_forward(agreed: AppDriver) -> None:
    agreed.say("/talk Acme review:2026-03-05")
    heard = agreed.say("/i Acme scope wants more again")
    assert "button-review-now" in labels(heard)
    assert "button-review-on" not in says(heard)
    agreed.say("/undo")
    agreed.now += timedelta(days=10)
    assert "first-breach" not in says(agreed.say("/i Acme scope wants more again"))


def test_of_a_private_agreement_nobody_else_hears(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed private:yes on:2026-02-20 quoted first")
    assert "first-breach" not in says(acme.say("/i Acme scope wants more", by="anna", role="member"))


def test_an_agreement_about_everything_is_broken_by_anything(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-20 quoted first")
    assert "first-breach" in says(acme.say("/i Acme silence no word for a week"))


# ----------------------------------------------------------------------------------------- where somebody was hurt


def test_no_button_shares_the_blame_for_abuse_with_whom_it_hurt(acme: AppDriver) -> None:
    acme.say("/i Acme abuse on:2026-02-15 screamed at Anna")
    heard = acme.say("/talk Acme held agreed nobody gets shouted at")
    assert "our-part-asked" in says(heard)
    assert not [row for row in outline(heard) if "category-abuse" in row and row.startswith("reason-incident")]
    assert not {"button-number-shared(number=4)", "button-number-ours(number=4)"} & {*labels(heard)}


def test_our_part_in_abuse_alone_is_not_asked_for(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/i Acme abuse on:2026-02-15 screamed at Anna")
    heard = desk.say("/talk Acme held agreed nobody gets shouted at")
    assert not {"our-part-asked", "our-part-open"} & {*says(heard)}
    assert "button-their-side" in labels(heard)


def test_no_review_is_brought_forward_where_parting_is_due(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/talk Acme held agreed on:2026-02-20 nobody gets shouted at")
    heard = desk.say("/i Acme abuse screamed at Anna")
    assert desk.client("Acme").standing is Standing.PART
    assert "first-breach" not in says(heard)


# ------------------------------------------------------------------------------------------------- no step in calm


def steps(desk: AppDriver) -> list[Nudge]:
    return [nudge for nudge in desk.nudges("Acme") if nudge.kind is NudgeKind.STEP]


def test_an_agreement_raises_no_step_about_what_came_before_it(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/i Acme rude shouted")
    desk.later(hours=1)
    desk.say("/i Acme rude shouted again")
    assert len(steps(desk)) == 1
    desk.later(days=10)
    desk.say("/talk Acme held agreed he calls me only")
    desk.later(days=8)
    assert desk.client("Acme").standing is Standing.WATCH
    assert len(steps(desk)) == 1, "the silence of the first step is over, and nothing happened since"
    desk.say("/i Acme scope wants more")
    assert len(steps(desk)) == 2, "something did"
