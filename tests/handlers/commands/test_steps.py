"""`/steps`: the plan as it stands; ticked, handed on, moved, added to; each change a line that can be taken back."""

from __future__ import annotations

import pytest

from handlers.domain.values import Kind, Step
from tests.support.app_driver import AppDriver
from tests.support.replies import labels, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    """A plan to the 1st of April; Anna is a member, Vera looks on."""
    desk.say("/status", by="anna", role="member")
    desk.say("/status", by="vera", role="viewer")
    desk.say("/client add Acme")
    desk.say("/talk Acme held part")
    desk.say("/part Acme confirm")
    return desk


def step(desk: AppDriver, number: int) -> Step:
    """The state of a step: its latest live line."""
    lines = [entry.detail for entry in desk.entries("Acme") if entry.kind is Kind.STEP and entry.counts]
    return [change for change in lines if isinstance(change, Step) and change.number == number][-1]


# --------------------------------------------------------------------------------------------------------------- shown


def test_the_plan_says_what_is_to_do_by_when_and_by_whom(acme: AppDriver) -> None:
    heard = acme.say("/steps Acme")
    assert outline(heard) == [
        "plan-title(client=Acme day=1 Apr 2026 tone=tone-mutual)",
        "step-line(number=1 step=step-tell-name day=3 Mar 2026 who=you)",
        "step-line(number=2 step=step-notice-name day=4 Mar 2026 who=you)",
        "step-line(number=3 step=step-update-name day=9 Mar 2026 who=you)",
        "step-line(number=4 step=step-recommend-name day=12 Mar 2026 who=you)",
        "step-line(number=5 step=step-update-name day=16 Mar 2026 who=you)",
        "step-line(number=6 step=step-invoice-name day=22 Mar 2026 who=you)",
        "step-line(number=7 step=step-update-name day=23 Mar 2026 who=you)",
        "step-line(number=8 step=step-handover-name day=27 Mar 2026 who=you)",
        "step-line(number=9 step=step-update-name day=30 Mar 2026 who=you)",
        "step-line(number=10 step=step-access-name day=1 Apr 2026 who=you)",
        "step-line(number=11 step=step-thanks-name day=1 Apr 2026 who=you)",
        (
            "[button-tick(number=1)] [button-step(number=1)] [button-step(number=2)] [button-step(number=3)] "
            "[button-step(number=4)] [button-step(number=5)] [button-step(number=6)] [button-step(number=7)] "
            "[button-step(number=8)]"
        ),
    ]
    steps = heard.data["steps"]
    assert isinstance(steps, list)
    assert steps[0] == {
        "number": 1,
        "what": "tell",
        "text": "",
        "due_at": "2026-03-03T09:00:00+00:00",
        "done_at": None,
    }


def test_a_long_plan_is_cut_to_what_comes_next(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/part Acme by:2026-09-01 confirm they move away")
    plan = desk.say("/steps Acme")
    assert messages(plan, "and-more", count=21)
    assert len(outline(plan)) == 15


def test_a_plan_that_is_done_says_so(acme: AppDriver) -> None:
    for number in range(1, 12):
        heard = acme.say(f"/steps Acme {number} done")
    assert "plan-all-done" in says(heard)
    assert outline(acme.say("/steps Acme")) == [
        "plan-title(client=Acme day=1 Apr 2026 tone=tone-mutual)",
        "plan-all-done",
        "step-line-done(number=6 step=step-invoice-name day=2 Mar 2026)",
        "step-line-done(number=7 step=step-update-name day=2 Mar 2026)",
        "step-line-done(number=8 step=step-handover-name day=2 Mar 2026)",
        "step-line-done(number=9 step=step-update-name day=2 Mar 2026)",
        "step-line-done(number=10 step=step-access-name day=2 Mar 2026)",
        "step-line-done(number=11 step=step-thanks-name day=2 Mar 2026)",
    ]


def test_one_step_has_its_buttons(acme: AppDriver) -> None:
    heard = acme.press(acme.say("/steps Acme"), "button-step(number=2)")
    assert outline(heard) == [
        "step-line(number=2 step=step-notice-name day=4 Mar 2026 who=you)",
        "[button-done] [button-draft] [button-someone-else] [button-another-day]",
    ]
    acme.press(heard, "button-done")
    heard = acme.say("/steps Acme #2")
    assert outline(heard) == ["step-line-done(number=2 step=step-notice-name day=2 Mar 2026)", "[button-draft]"]


def test_without_a_plan_it_says_how_one_is_opened(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    heard = desk.say("/steps Acme")
    assert outline(heard) == ["no-plan-yet(client=Acme)", "[button-offboard]"]
    assert heard.data["steps"] == []
    assert not labels(desk.say("/steps Acme", by="anna", role="member"))
    for line in ("/steps Acme 1 done", "/steps Acme add by:tomorrow x", "/steps Acme by:tomorrow"):
        assert desk.say(line).error == "no-plan"


def test_a_viewer_has_no_part_in_it(acme: AppDriver) -> None:
    assert acme.say("/steps Acme", by="vera").error == "not-permitted"


# -------------------------------------------------------------------------------------------------------------- ticked


def test_a_member_ticks_and_can_take_it_back(acme: AppDriver) -> None:
    heard = acme.say("/steps Acme 1 done she took it well", by="anna")
    assert outline(heard) == [
        "step-ticked(number=1 step=step-tell-name client=Acme)",
        "plan-next(step=step-line(number=2 step=step-notice-name day=4 Mar 2026 who=you))",
        "[button-undo] [button-steps]",
    ]
    assert (heard.data["kind"], heard.data["note"]) == ("step", "she took it well")
    assert step(acme, 1).done_at == acme.now
    acme.press(heard, "button-undo", by="anna")
    assert step(acme, 1).done_at is None
    assert acme.client("Acme").stage == "offboarding", "the plan stands"


def test_ticking_again_is_refused_kindly(acme: AppDriver) -> None:
    acme.say("/steps Acme 1 done")
    before = len(acme.entries("Acme"))
    heard = acme.say("/steps Acme 1 done")
    assert heard.error == "step-done"
    assert messages(heard, "error-step-done", number=1, day="2 Mar 2026")
    for line in ("/steps Acme 1 assign @anna", "/steps Acme 1 move tomorrow"):
        assert acme.say(line).error == "step-done"
    assert len(acme.entries("Acme")) == before


# ----------------------------------------------------------------------------------------------------- handed on, moved


def test_a_step_is_handed_on(acme: AppDriver) -> None:
    heard = acme.press(acme.say("/steps Acme 3"), "button-someone-else")
    assert messages(heard, "ask-step-who", step="step-update-name")
    heard = acme.say("@anna")
    assert outline(heard)[0] == "step-assigned(number=3 step=step-update-name client=Acme who=Anna)"
    assert messages(
        acme.say("/steps Acme"), "step-line", number=3, step="step-update-name", day="9 Mar 2026", who="Anna"
    )
    acme.press(heard, "button-undo")
    assert messages(
        acme.say("/steps Acme"), "step-line", number=3, step="step-update-name", day="9 Mar 2026", who="you"
    )


def test_a_name_alone_hands_it_on(acme: AppDriver) -> None:
    assert not acme.say("/steps Acme 3 @anna").error
    assert acme.say("/steps Acme 3 @nobody").error == "no-member"
    assert acme.say("/steps Acme 3 @vera").error == "only-views"


def test_a_step_is_moved_within_the_plan_and_never_into_the_past(acme: AppDriver) -> None:
    heard = acme.press(acme.say("/steps Acme 2"), "button-another-day")
    assert messages(heard, "ask-step-when", step="step-notice-name")
    assert acme.say("yesterday").error == "past"
    heard = acme.say("next friday")
    assert messages(heard, "step-moved", number=2, step="step-notice-name", client="Acme", day="6 Mar 2026")
    acme.say("/steps Acme 2 by:2026-03-05")
    assert step(acme, 2).due_at.day == 5
    acme.say("/steps Acme 2 move by:2026-03-10")
    assert step(acme, 2).due_at.day == 10
    assert acme.say("/steps Acme 2 by:2026-04-02").error == "step-after-end"
    assert acme.say("/steps Acme 2 move 2026-04-02").error == "step-after-end"
    assert acme.say("/steps Acme 2 move perhaps").error == "bad-date"


# ----------------------------------------------------------------------------------------------------- one of one's own


def test_a_step_of_ones_own_is_added(acme: AppDriver) -> None:
    heard = acme.say("/steps Acme add by:2026-03-03 give the camera back", by="anna")
    assert outline(heard)[0] == "step-added(number=12 step=give the camera back client=Acme day=3 Mar 2026)"
    shown = acme.say("/steps Acme 12")
    assert outline(shown) == [
        "step-line(number=12 step=give the camera back day=3 Mar 2026 who=Anna)",
        "give the camera back",
        "[button-done] [button-someone-else] [button-another-day]",
    ]
    assert acme.say("/steps Acme 12 text").error == "no-draft"
    acme.say("/steps Acme 12 done")
    assert not labels(acme.say("/steps Acme 12"))
    acme.press(heard, "button-undo", by="anna")
    assert acme.say("/steps Acme add by:2026-04-02 too late").error == "step-after-end"


def test_its_day_is_asked_for(acme: AppDriver) -> None:
    heard = acme.say("/steps Acme add give the camera back")
    assert messages(heard, "ask-step-when", step="give the camera back")
    assert messages(acme.say("tomorrow"), "step-added", number=12, step="give the camera back", day="3 Mar 2026")


def test_a_number_is_never_used_again(acme: AppDriver) -> None:
    acme.press(acme.say("/steps Acme add by:tomorrow one"), "button-undo")
    assert messages(acme.say("/steps Acme add by:tomorrow two"), "step-added", number=13)


@pytest.mark.parametrize(
    "line", ["/steps Acme hello", "/steps Acme add", "/steps Acme 1 dance", "/steps Acme by:tomorrow"]
)
def test_what_is_no_act_is_answered_with_how_it_is_typed(acme: AppDriver, line: str) -> None:
    assert acme.say(line).error == "usage"


def test_a_step_that_is_not_there(acme: AppDriver) -> None:
    assert acme.say("/steps Acme 99 done").error == "no-such-step"


# --------------------------------------------------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("number", "draft"),
    [
        (1, "situation-part-mutual"),
        (2, "draft-notice"),
        (3, "situation-update"),
        (4, "draft-recommend"),
        (6, "draft-invoice"),
        (8, "draft-handover"),
        (10, "draft-access"),
        (11, "draft-thanks"),
    ],
)
def test_there_are_words_for_each_step(acme: AppDriver, number: int, draft: str) -> None:
    assert draft in says(acme.say(f"/steps Acme {number} text", by="anna"))


def test_the_words_are_in_the_clients_language(acme: AppDriver) -> None:
    acme.say("/client language Acme pl")
    draft = acme.say("/steps Acme 6 text")
    assert outline(draft)[0] == "step-invoice-name"
    assert outline(draft)[1:] == ["draft-invoice(client=Acme day=1 Apr 2026 address=panstwo)@pl"]


# ------------------------------------------------------------------------------------------------------- after the end


def test_after_the_end_what_was_forgotten_can_be_ticked_and_no_more(acme: AppDriver) -> None:
    acme.later(days=31)
    assert acme.client("Acme").stage == "parted"
    assert not acme.say("/steps Acme 1 done").error
    for line in ("/steps Acme 2 by:tomorrow", "/steps Acme add by:tomorrow x"):
        assert acme.say(line).error == "plan-over"


# ----------------------------------------------------------------------------------------------------------- languages


@pytest.mark.parametrize(
    ("done", "assign", "move", "text", "add"),
    [
        ("готово", "передать", "перенести", "текст", "добавить"),
        ("zrobione", "przekaż", "przesuń", "tekst", "dodaj"),
        ("בוצע", "העבר", "דחה", "טקסט", "הוסף"),
    ],
)
def test_the_acts_in_every_language(acme: AppDriver, done: str, assign: str, move: str, text: str, add: str) -> None:
    for line in (
        f"/steps Acme 1 {done}",
        f"/steps Acme 2 {assign} @anna",
        f"/steps Acme 2 {move} 2026-03-20",
        f"/steps Acme 2 {text}",
        f"/steps Acme {add} by:2026-03-20 x",
    ):
        assert not acme.say(line).error, line
    assert (step(acme, 1).done_at, step(acme, 2).due_at.day, step(acme, 12).text) == (acme.now, 20, "x")
