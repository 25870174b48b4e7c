"""`/steps`: the plan as it stands; ticked, handed on, moved, added to; each change a line that can be taken back."""

from __future__ import annotations

import pytest

from handlers.domain.values import Kind, Step
from tests.support.app_driver import AppDriver


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
    return [each for each in lines if isinstance(each, Step) and each.number == number][-1]


# --------------------------------------------------------------------------------------------------------------- shown


def test_the_plan_says_what_is_to_do_by_when_and_by_whom(acme: AppDriver) -> None:
    heard = acme.say("/steps Acme")
    assert heard.text.splitlines() == [
        "Parting with Acme, until 1 Apr 2026 (tone: mutual)",
        "1. 3 Mar 2026: tell the client (you)",
        "2. 4 Mar 2026: notice and end date in writing (you)",
        "3. 9 Mar 2026: update to the client (you)",
        "4. 12 Mar 2026: recommend someone else (you)",
        "5. 16 Mar 2026: update to the client (you)",
        "6. 22 Mar 2026: last invoice (you)",
        "7. 23 Mar 2026: update to the client (you)",
        "8. 27 Mar 2026: hand over the files (you)",
        "9. 30 Mar 2026: update to the client (you)",
        "10. 1 Apr 2026: revoke access (you)",
        "11. 1 Apr 2026: thank-you, and ask for feedback (you)",
        "[1 is done] [Step 1] [Step 2] [Step 3] [Step 4] [Step 5] [Step 6] [Step 7] [Step 8]",
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
    text = desk.say("/steps Acme").text
    assert "… and 21 more" in text
    assert len(text.splitlines()) == 15


def test_a_plan_that_is_done_says_so(acme: AppDriver) -> None:
    for number in range(1, 12):
        heard = acme.say(f"/steps Acme {number} done")
    assert "Every step is done." in heard.text
    assert acme.say("/steps Acme").text.splitlines() == [
        "Parting with Acme, until 1 Apr 2026 (tone: mutual)",
        "Every step is done.",
        "6. last invoice: done 2 Mar 2026",
        "7. update to the client: done 2 Mar 2026",
        "8. hand over the files: done 2 Mar 2026",
        "9. update to the client: done 2 Mar 2026",
        "10. revoke access: done 2 Mar 2026",
        "11. thank-you, and ask for feedback: done 2 Mar 2026",
    ]


def test_one_step_has_its_buttons(acme: AppDriver) -> None:
    heard = acme.press(acme.say("/steps Acme"), "Step 2")
    assert heard.text.splitlines() == [
        "2. 4 Mar 2026: notice and end date in writing (you)",
        "[Done] [Draft text] [Someone else] [Another day]",
    ]
    acme.press(heard, "Done")
    heard = acme.say("/steps Acme #2")
    assert heard.text == "2. notice and end date in writing: done 2 Mar 2026\n[Draft text]"


def test_without_a_plan_it_says_how_one_is_opened(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    heard = desk.say("/steps Acme")
    assert heard.text == (
        "No parting with Acme is under way. An owner opens the plan with /part Acme\n[Start off-boarding]"
    )
    assert heard.data["steps"] == []
    assert "[" not in desk.say("/steps Acme", by="anna", role="member").text
    for line in ("/steps Acme 1 done", "/steps Acme add by:tomorrow x", "/steps Acme by:tomorrow"):
        assert desk.say(line).error == "no-plan"


def test_a_viewer_has_no_part_in_it(acme: AppDriver) -> None:
    assert acme.say("/steps Acme", by="vera").error == "not-permitted"


# -------------------------------------------------------------------------------------------------------------- ticked


def test_a_member_ticks_and_can_take_it_back(acme: AppDriver) -> None:
    heard = acme.say("/steps Acme 1 done she took it well", by="anna")
    assert heard.text.splitlines() == [
        "Acme, step 1 is done: tell the client",
        "Next: 2. 4 Mar 2026: notice and end date in writing (you)",
        "[Undo] [The plan]",
    ]
    assert (heard.data["kind"], heard.data["note"]) == ("step", "she took it well")
    assert step(acme, 1).done_at == acme.now
    acme.press(heard, "Undo", by="anna")
    assert step(acme, 1).done_at is None
    assert acme.client("Acme").stage == "offboarding", "the plan stands"


def test_ticking_again_is_refused_kindly(acme: AppDriver) -> None:
    acme.say("/steps Acme 1 done")
    before = len(acme.entries("Acme"))
    heard = acme.say("/steps Acme 1 done")
    assert heard.error == "step-done"
    assert "Step 1 was ticked on 2 Mar 2026." in heard.text
    for line in ("/steps Acme 1 assign @anna", "/steps Acme 1 move tomorrow"):
        assert acme.say(line).error == "step-done"
    assert len(acme.entries("Acme")) == before


# ----------------------------------------------------------------------------------------------------- handed on, moved


def test_a_step_is_handed_on(acme: AppDriver) -> None:
    heard = acme.press(acme.say("/steps Acme 3"), "Someone else")
    assert "Who takes “update to the client”? Answer with @name." in heard.text
    heard = acme.say("@anna")
    assert heard.text.splitlines()[0] == "Acme, step 3 (update to the client) is now with Anna."
    assert "3. 9 Mar 2026: update to the client (Anna)" in acme.say("/steps Acme").text
    acme.press(heard, "Undo")
    assert "3. 9 Mar 2026: update to the client (you)" in acme.say("/steps Acme").text


def test_a_name_alone_hands_it_on(acme: AppDriver) -> None:
    assert not acme.say("/steps Acme 3 @anna").error
    assert acme.say("/steps Acme 3 @nobody").error == "no-member"
    assert acme.say("/steps Acme 3 @vera").error == "only-views"


def test_a_step_is_moved_within_the_plan_and_never_into_the_past(acme: AppDriver) -> None:
    heard = acme.press(acme.say("/steps Acme 2"), "Another day")
    assert "When is “notice and end date in writing” due?" in heard.text
    assert acme.say("yesterday").error == "past"
    heard = acme.say("next friday")
    assert "Acme, step 2 (notice and end date in writing) is now due on 6 Mar 2026." in heard.text
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
    assert heard.text.splitlines()[0] == "Acme, step 12 is added for 3 Mar 2026: give the camera back"
    shown = acme.say("/steps Acme 12").text
    assert "12. 3 Mar 2026: give the camera back (Anna)\ngive the camera back\n[Done] [Someone else]" in shown
    assert acme.say("/steps Acme 12 text").error == "no-draft"
    acme.say("/steps Acme 12 done")
    assert "[" not in acme.say("/steps Acme 12").text
    acme.press(heard, "Undo", by="anna")
    assert acme.say("/steps Acme add by:2026-04-02 too late").error == "step-after-end"


def test_its_day_is_asked_for(acme: AppDriver) -> None:
    heard = acme.say("/steps Acme add give the camera back")
    assert "When is “give the camera back” due?" in heard.text
    assert "step 12 is added for 3 Mar 2026: give the camera back" in acme.say("tomorrow").text


def test_a_number_is_never_used_again(acme: AppDriver) -> None:
    acme.press(acme.say("/steps Acme add by:tomorrow one"), "Undo")
    assert "step 13" in acme.say("/steps Acme add by:tomorrow two").text


@pytest.mark.parametrize(
    "line", ["/steps Acme hello", "/steps Acme add", "/steps Acme 1 dance", "/steps Acme by:tomorrow"]
)
def test_what_is_no_act_is_answered_with_how_it_is_typed(acme: AppDriver, line: str) -> None:
    assert acme.say(line).error == "usage"


def test_a_step_that_is_not_there(acme: AppDriver) -> None:
    assert acme.say("/steps Acme 99 done").error == "no-such-step"


# --------------------------------------------------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (1, "Parting by mutual decision"),
        (2, "our work together ends on 1 Apr 2026"),
        (3, "Off-boarding update"),
        (4, "in good hands after 1 Apr 2026"),
        (6, "our last invoice"),
        (8, "all files and documents that are yours"),
        (10, "we hand back our access"),
        (11, "we want to say thank you"),
    ],
)
def test_there_are_words_for_each_step(acme: AppDriver, number: int, says: str) -> None:
    assert says in acme.say(f"/steps Acme {number} text", by="anna").text


def test_the_words_are_in_the_clients_language(acme: AppDriver) -> None:
    acme.say("/client language Acme pl")
    text = acme.say("/steps Acme 6 text").text
    assert text.startswith("last invoice")
    assert "Przesyłamy ostatnią fakturę" in text


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
