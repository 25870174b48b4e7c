"""`/undo`: what is taken back, and what comes back with it."""

from __future__ import annotations

import pytest

from handlers.domain.values import Entry
from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.replies import fields, messages, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def live(desk: AppDriver) -> list[Entry]:
    return [entry for entry in desk.entries("Acme") if entry.counts]


def test_my_latest_line_is_taken_back(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    acme.say("/i Acme late not paid", by="anna", role="member")
    heard = acme.say("/undo")
    assert messages(heard, "undone", number=1, client="Acme")
    assert heard.data == {"entry": 3, "kind": "reversal", "reverses": 1, "client": "Acme"}
    assert [entry.number for entry in live(acme)] == [2]
    assert acme.say("/undo").error == "nothing-to-undo"


def test_a_reversed_line_counts_as_never_logged(acme: AppDriver) -> None:
    before = acme.say("/status Acme").data
    acme.say("/i Acme abuse !!! insulted everyone")
    acme.say("/undo")
    assert acme.say("/status Acme").data == before


def test_only_within_a_day_and_only_ones_own(acme: AppDriver) -> None:
    acme.say("/note Acme one", by="anna", role="member")
    assert acme.say("/undo 1", by="ben", role="member").error == "not-yours"
    acme.later(hours=25)
    assert acme.say("/undo", by="anna").error == "nothing-to-undo"
    assert acme.say("/undo 1", by="anna").error == "too-late"
    assert acme.say("/undo #1").error == ""


@pytest.mark.parametrize("number", ["7", "x", "²", "0", "99999999999999999999"])
def test_a_number_that_names_nothing(acme: AppDriver, number: str) -> None:
    assert acme.say(f"/undo {number}").error == "no-such-entry"


def test_nothing_is_taken_back_twice(acme: AppDriver) -> None:
    acme.say("/note Acme one")
    acme.say("/undo 1")
    assert acme.say("/undo 1").error == "already-reversed"
    assert acme.say("/undo 2").error == "reversal-stays"


def test_an_old_button_takes_back_the_correction(acme: AppDriver) -> None:
    heard = acme.say("/i Acme rude shouted")
    acme.press(heard, "button-ours")
    acme.press(heard, "button-undo")
    assert live(acme) == []


# -------------------------------------------------------------------------------------------------------- stages


def test_an_undone_talk_restores_the_stage(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed about:scope changes are quoted")
    assert acme.client("Acme").stage == "agreement"
    acme.say("/undo")
    assert acme.client("Acme").stage == "active"
    assert live(acme) == []


def test_both_steps_of_a_prospects_talk_are_taken_back(acme: AppDriver) -> None:
    acme.say("/client stage Acme prospect")
    acme.later(minutes=1)
    acme.say("/talk Acme held agreed terms")
    acme.say("/undo")
    assert acme.client("Acme").stage == "prospect"


def test_an_undone_plan_takes_its_decision_along(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! insulted everyone")
    acme.say("/talk Acme tomorrow 14:00")
    assert acme.client("Acme").stage == "conversation"
    acme.say("/undo")
    assert acme.client("Acme").stage == "active"
    assert [entry.kind for entry in live(acme)] == ["incident"]
    assert fields(acme.say("/status Acme"))["label-open-nudges"] == "[kind-talk]"


def test_an_undone_review_brings_the_agreement_back(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed terms")
    acme.later(days=1)
    acme.say("/kept Acme yes")
    acme.say("/undo")
    assert acme.client("Acme").stage == "agreement"
    assert fields(acme.say("/status Acme"))["label-agreement"] == "agreement-review(since=2 Mar 2026 review=1 Apr 2026)"


def test_a_stage_set_by_hand_is_restored(acme: AppDriver) -> None:
    acme.say("/client stage Acme prospect")
    acme.say("/undo")
    assert acme.client("Acme").stage == "active"


def test_a_stage_that_has_moved_on_stays(acme: AppDriver) -> None:
    acme.say("/client stage Acme prospect")
    acme.later(minutes=1)
    acme.say("/client stage Acme declined")
    acme.say("/undo 1")
    assert acme.client("Acme").stage == "declined"


def test_lines_of_the_same_moment_do_not_fall_together(acme: AppDriver) -> None:
    """The clock may stand still: what belongs together is what one command wrote."""
    acme.say("/i Acme rude shouted")
    acme.say("/talk Acme tomorrow 14:00")
    acme.say("/note Acme said hello")
    acme.say("/undo 1")
    assert acme.client("Acme").stage == "conversation"
    acme.press(acme.say("/undo"), "button-undo-number")
    assert acme.client("Acme").stage == "conversation"
    assert [entry.kind for entry in live(acme)] == ["stage", "plan"]


def test_any_number_of_an_act_takes_back_all_of_it(acme: AppDriver) -> None:
    acme.say("/due Acme 100 2027-03-10")
    acme.say("/paid Acme 100")
    settled, payment = acme.entries("Acme")[-2:]
    assert settled.act_id == payment.act_id
    acme.say(f"/undo {settled.number}")
    assert [entry.number for entry in live(acme)] == [1]


def test_a_corrected_line_falls_with_what_its_act_wrote_beside_it(acme: AppDriver) -> None:
    acme.say("/due Acme 100 2027-03-10")
    payment = acme.say("/paid Acme 100").data["entry"]
    acme.say(f"/edit {payment} #late in cash")
    acme.say("/undo")
    assert [entry.number for entry in live(acme)] == [1]


def test_a_corrected_line_falls_when_its_act_is_named_by_another_number(acme: AppDriver) -> None:
    acme.say("/due Acme 100 2027-03-10")
    payment = acme.say("/paid Acme 100").data["entry"]
    acme.say(f"/edit {payment} #late in cash")
    acme.say("/undo 2")
    assert [entry.number for entry in live(acme)] == [1]


def test_what_comes_between_does_not_hide_a_correction(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    acme.say("/edit 1 scope")
    assert "#3" in acme.say("/undo 1").text
    assert live(acme) == []


# ------------------------------------------------------------------------------------------ boundaries, witnesses


def test_an_undone_boundary_is_gone_and_its_number_with_it(acme: AppDriver) -> None:
    acme.say("/boundary Acme No calls")
    acme.say("/undo")
    assert acme.say("/boundary Acme").data["boundaries"] == []
    assert acme.say("/boundary Acme No mails").data["boundary"] == 2


def test_what_a_colleague_told_stands_when_the_first_report_falls(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted", by="anna", role="member")
    acme.say("/i Acme rude joins:1 I heard it", by="ben", role="member")
    acme.say("/i Acme rude joins:1 so did I")
    acme.say("/edit 1 2h", by="anna")
    heard = acme.say("/undo", by="anna")
    (stands,) = live(acme)
    assert (stands.note, stands.corrects) == ("I heard it", 2)
    assert messages(heard, "witness-stands", number=stands.number)
    third = next(entry for entry in acme.entries("Acme") if entry.note == "so did I" and entry.reversed_by is None)
    assert third.joins == stands.number
    assert acme.say("/status Acme").data["strain"] == pytest.approx(3.0)


def test_a_private_witness_is_not_given_away(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted", by="anna", role="member")
    acme.say("/i Acme rude joins:1 private:yes I heard it")
    assert "witness-stands" not in says(acme.say("/undo", by="anna"))
    assert [entry.note for entry in live(acme)] == ["I heard it"]


def test_a_witness_taken_back_changes_nothing_else(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted", by="anna", role="member")
    acme.say("/i Acme rude joins:1 I heard it")
    acme.say("/undo")
    assert [entry.number for entry in live(acme)] == [1]


# -------------------------------------------------------------------------------------------------------- privacy


def test_in_the_teams_chat_no_amount_and_no_private_line_is_said(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    group.say("/paid Acme 1500")
    heard = group.say("/undo")
    assert messages(heard, "entry-payment", amount="amount-hidden")
    assert not heard.outcome.private
    group.say("/note Acme private:yes secret")
    assert group.say("/undo").outcome.private
