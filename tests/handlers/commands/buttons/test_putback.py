"""*Put back*: an `/undo` is undone, with everything it had taken back."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.replies import fields, messages, outline


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def live(desk: AppDriver) -> list[int]:
    return [entry.number for entry in desk.entries("Acme") if entry.counts]


def test_what_was_taken_back_stands_again_under_its_number(acme: AppDriver) -> None:
    acme.say("/i Acme rude 2h shouted")
    before = acme.say("/status Acme").data
    heard = acme.press(acme.say("/undo"), "button-put-back")
    assert outline(heard) == [
        "put-back(number=1 client=Acme what=entry-incident(category=category-rude severity=severity-serious "
        "fault=fault-theirs) at=2 Mar 2026, 10:00)",
        "standing-now(standing=standing-watch)",
        "[button-undo]",
    ]
    assert heard.data == {"entry": 1, "kind": "incident", "client": "Acme", "put_back": True}
    assert acme.say("/status Acme").data == before
    assert [row["entry"] for row in acme.say("/ledger Acme").data["entries"]] == [1]  # type: ignore[attr-defined]


def test_pressed_again_the_same_is_said_and_nothing_is_written(acme: AppDriver) -> None:
    acme.say("/note Acme one")
    undone = acme.say("/undo")
    first = acme.press(undone, "button-put-back")
    lines = acme.entries("Acme")
    again = acme.press(undone, "button-put-back")
    assert outline(again) == outline(first)
    assert acme.entries("Acme") == lines


def test_back_and_forth(acme: AppDriver) -> None:
    acme.say("/note Acme one")
    heard = acme.say("/undo")
    for _ in range(3):
        heard = acme.press(heard, "button-put-back")
        assert live(acme) == [1]
        heard = acme.press(heard, "button-undo")
        assert live(acme) == []
    assert acme.say("/undo 1").error == "already-reversed"


def test_the_line_put_back_is_the_one_shown(acme: AppDriver) -> None:
    acme.say("/note Acme one")
    acme.say("/note Acme two")
    acme.press(acme.say("/undo"), "button-put-back")
    assert acme.say("/undo").data["reverses"] == 2


def test_the_number_of_a_reversal_names_its_line(acme: AppDriver) -> None:
    acme.say("/note Acme one")
    acme.say("/undo")
    refused = acme.say("/undo 2")
    assert messages(refused, "mend-reversal-stays", line=1)
    acme.say("/putback 2")
    assert live(acme) == [1]
    acme.say("/undo 1")
    acme.say("/putback 3")
    assert live(acme) == [1]


def test_what_was_never_taken_back_stays_as_it_is(acme: AppDriver) -> None:
    acme.say("/note Acme one")
    assert messages(acme.say("/putback 1"), "put-back", number=1)
    assert len(acme.entries("Acme")) == 1
    assert acme.say("/putback 9").error == "no-such-entry"
    assert acme.say("/putback").error == "usage"


def test_a_correction_is_put_back_as_it_was_corrected(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    acme.say("/edit 1 scope")
    acme.press(acme.say("/undo"), "button-put-back")
    assert live(acme) == [3]
    acme.say("/undo")
    acme.say("/putback 1")
    assert live(acme) == [3]


def test_members_within_a_day_and_owners_ever(acme: AppDriver) -> None:
    acme.say("/note Acme one", by="anna", role="member")
    acme.say("/undo", by="anna")
    assert acme.say("/putback 1", by="ben", role="member").error == "not-yours"
    acme.later(hours=25)
    assert acme.say("/putback 1", by="anna").error == "too-late-to-put-back"
    acme.say("/putback 1")
    assert live(acme) == [1]


def test_a_member_puts_back_what_an_owner_took_from_them(acme: AppDriver) -> None:
    acme.say("/note Acme one", by="anna", role="member")
    acme.later(hours=30)
    acme.say("/undo 1")
    heard = acme.say("/putback 1", by="anna")
    assert live(acme) == [1]
    assert heard.buttons == (), "the line itself is too old for them to take back"


def test_a_talk_comes_back_with_its_stage_and_decision(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! insulted everyone")
    acme.say("/talk Acme tomorrow 14:00")
    card = fields(acme.say("/status Acme"))
    undone = acme.say("/undo")
    assert fields(acme.say("/status Acme"))["label-open-nudges"] == "[kind-talk]"
    acme.press(undone, "button-put-back")
    assert acme.client("Acme").stage == "conversation"
    assert fields(acme.say("/status Acme")) == card


def test_a_stage_that_has_moved_on_stays(acme: AppDriver) -> None:
    acme.say("/client stage Acme prospect")
    acme.say("/undo")
    acme.later(minutes=1)
    acme.say("/client stage Acme declined")
    acme.say("/putback 1")
    assert acme.client("Acme").stage == "declined"


def test_a_payment_closes_its_invoice_again(acme: AppDriver) -> None:
    acme.say("/due Acme 100 2027-03-10")
    acme.say("/paid Acme 100")
    undone = acme.say("/undo")
    assert "label-invoices" in fields(acme.say("/status Acme"))
    acme.press(undone, "button-put-back")
    assert "label-invoices" not in fields(acme.say("/status Acme"))


def test_a_witness_joins_again(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted", by="anna", role="member")
    acme.say("/i Acme rude joins:1 I heard it", by="ben", role="member")
    acme.say("/i Acme rude joins:1 so did I")
    acme.press(acme.say("/undo", by="anna"), "button-put-back", by="anna")
    assert live(acme) == [1]
    witnesses = [line for line in acme.entries("Acme") if line.joins is not None and line.reversed_by is None]
    assert [(line.note, line.joins) for line in witnesses] == [("I heard it", 1), ("so did I", 1)]
    assert acme.say("/status Acme").data["strain"] == pytest.approx(3.0)


def test_a_witness_that_was_taken_back_meanwhile_stays_so(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted", by="anna", role="member")
    acme.say("/i Acme rude joins:1 I heard it", by="ben", role="member")
    undone = acme.say("/undo", by="anna")
    acme.say("/undo 2", by="ben")
    acme.press(undone, "button-put-back", by="anna")
    assert [line.note for line in acme.entries("Acme") if line.reversed_by is None and line.note] == ["shouted"]


def test_private_lines_are_put_back_privately(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    group.say("/note Acme private:yes secret")
    assert group.say("/undo").outcome.private
    assert group.say("/putback 1").outcome.private
    group.say("/paid Acme 1500")
    group.say("/undo")
    assert messages(group.say("/putback 4"), "entry-payment", amount="amount-hidden")
