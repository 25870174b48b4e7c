"""`/edit`: who may, what stays, what follows."""

from __future__ import annotations

import pytest

from handlers.domain.values import Entry
from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.replies import messages, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    """Anna, a member, has logged one incident."""
    desk.say("/client add Acme")
    desk.say("/i Acme 2h rude €20 shouted who:Bob", by="anna", role="member")
    return desk


def live(desk: AppDriver, client: str = "Acme") -> list[Entry]:
    return [entry for entry in desk.entries(client) if entry.counts]


def test_what_was_typed_wins_and_the_rest_stays(acme: AppDriver) -> None:
    heard = acme.say("/edit 1 3h late", by="anna")
    assert heard.data["corrects"] == 1
    (now,) = live(acme)
    assert (now.number, now.minutes, now.category, now.note, now.who) == (3, 180, "late", "shouted", "Bob")
    assert now.amount_minor == 2000
    assert now.typed == "/i Acme 2h rude €20 shouted who:Bob\n/edit 1 3h late"
    first, reversal, _ = acme.entries("Acme")
    assert (first.reversed_by, reversal.reverses, now.corrects) == (2, 1, 1)


def test_the_author_stays_and_the_reversal_says_who_corrected(acme: AppDriver) -> None:
    acme.say("/edit 1 ours")
    first, reversal, now = acme.entries("Acme")
    assert first.author_id == now.author_id != reversal.author_id


def test_any_member_settles_whose_fault_it_was(acme: AppDriver) -> None:
    heard = acme.say("/edit 1 shared", by="ben", role="member")
    assert heard.data["fault"] == "shared"
    assert heard.data["amount_minor"] is None
    assert "€20" not in heard.text
    assert [button.line for button in heard.buttons] == ["/edit 3 theirs", "/edit 3 ours", "/script tone ~1"]
    assert acme.say("/edit 1 3h", by="ben").error == "not-yours"
    assert acme.say("/edit 1 ours and more words", by="ben").error == "not-yours"
    assert acme.say("/edit 1", by="ben").error == "not-yours"
    assert acme.say("/edit 1 ours", by="vera", role="viewer").error == "not-permitted"


def test_an_own_line_can_be_corrected_for_a_day_from_its_first_logging(acme: AppDriver) -> None:
    acme.later(hours=23)
    acme.say("/edit 1 late", by="anna")
    acme.later(hours=2)
    assert acme.say("/edit 3 rude", by="anna").error == "too-late"
    assert acme.say("/edit 3 rude").error == ""


def test_the_line_that_stands_is_found_by_its_old_number(acme: AppDriver) -> None:
    acme.say("/edit 1 ours")
    heard = acme.say("/edit #1 theirs")
    assert heard.data["corrects"] == 3
    assert [entry.number for entry in live(acme)] == [5]


@pytest.mark.parametrize(
    "line", ["/edit", "/edit x rude", "/edit 99 rude", "/edit ² rude", "/edit 99999999999999999999 x"]
)
def test_a_number_that_names_nothing(acme: AppDriver, line: str) -> None:
    assert acme.say(line).error in ("usage", "no-such-entry")


def test_what_was_taken_back_or_decided_is_not_edited(acme: AppDriver) -> None:
    acme.say("/undo 1")
    assert acme.say("/edit 1 late").error == "not-editable"
    acme.say("/boundary Acme No calls")
    assert acme.say("/edit 3 late").error == "not-editable"


def test_without_words_it_asks_for_them(acme: AppDriver) -> None:
    assert acme.say("/edit 1", by="anna").data["asks"] == "words"
    assert acme.say("a calmer note", by="anna").data["note"] == "a calmer note"


def test_a_new_category_brings_its_defaults_unless_they_were_changed(acme: AppDriver) -> None:
    acme.say("/edit 1 complaint", by="anna")
    (now,) = live(acme)
    assert (now.severity, now.fault) == ("minor", "unclear")
    heard = acme.say("/edit 1 !!! theirs", by="anna")
    acme.say("/edit 1 rude", by="anna")
    (now,) = live(acme)
    assert (heard.data["severity"], now.severity, now.fault) == ("severe", "severe", "theirs")


def test_an_unclear_fault_is_still_asked_about(acme: AppDriver) -> None:
    assert "reread" in says(acme.say("/edit 1 unclear", by="anna"))


def test_the_crossed_boundary_is_checked(acme: AppDriver) -> None:
    assert acme.say("/edit 1 crossed:1", by="anna").error == "no-such-boundary"
    acme.say("/boundary Acme No calls")
    acme.say("/i Acme rang at night joins:no")
    heard = acme.say("/edit 3 crossed:1")
    assert heard.data["category"] == "boundary"
    assert messages(heard, "crossed-told", number=1, text="No calls")


def test_money_in_another_currency(acme: AppDriver) -> None:
    acme.say("/paid Acme 10")
    assert acme.say("/edit 2 100 PLN").error == "no-rate"
    acme.say("/settings rate PLN 0.5")
    assert acme.say("/edit 2 100 PLN").data["amount_minor"] == 5000
    assert live(acme)[-1].original is not None
    assert acme.say("/edit 2 30").data["amount_minor"] == 3000
    assert live(acme)[-1].original is None


def test_a_line_is_edited_in_the_words_of_its_own_command(acme: AppDriver) -> None:
    acme.say("/paid Acme 10 invoice")
    heard = acme.say("/edit 2 rude clerk, paid at last")
    assert (heard.data["note"], heard.data["category"]) == ("rude clerk, paid at last", None)
    acme.say("/gave Acme 10 discount asked:yes")
    assert acme.say("/edit 5 amends:yes").error == "asked-and-amends"
    assert acme.say("/edit 5 asked:no amends:yes").error == ""


def test_it_may_turn_out_to_be_the_same_event(acme: AppDriver) -> None:
    acme.say("/i Acme late still not paid")
    asked = acme.say("/edit 2 rude")
    assert asked.data["asks"] == "same-event"
    heard = acme.press(asked, "button-same")
    assert (heard.data["corrects"], live(acme)[0].number, len(live(acme))) == (2, 1, 1)


def test_or_another_one_after_all(acme: AppDriver) -> None:
    acme.say("/i Acme late still not paid")
    asked = acme.say("/edit 2 rude")
    acme.press(asked, "button-another")
    assert [entry.category for entry in live(acme)] == ["rude", "rude"]


def test_a_witness_can_be_set_apart_and_joined_again(acme: AppDriver) -> None:
    acme.say("/i Acme rude joins:1 heard it too")
    acme.say("/edit 2 joins:no")
    assert len(live(acme)) == 2
    assert acme.say("/edit 2 joins:4").error == "joins-itself"
    assert acme.say("/edit 2 joins:77").error == "no-such-incident"
    acme.say("/edit 2 joins:1")
    assert [entry.number for entry in live(acme)] == [1]


def test_a_correction_is_not_a_new_severe_incident(acme: AppDriver) -> None:
    """What ends a silence is something severe that was not there before."""
    acme.say("/i Acme abuse !!! insulted everyone")
    talk = next(post for post in acme.posts if post.kind == "talk")
    acme.press(talk, "button-snooze")
    before = len(acme.posts)
    acme.say("/edit 2 insulted everyone in the room")
    assert [post.kind for post in acme.posts[before:] if not post.edit] == []
    acme.say("/i Acme rude !!! once more joins:no")
    assert [post.kind for post in acme.posts[before:] if not post.edit] == ["talk"]


def test_a_line_made_private_is_hidden_in_all_its_versions(acme: AppDriver) -> None:
    acme.say("/edit 1 private:yes", by="anna")
    for who, role in (("ben", "member"), ("vera", "viewer")):
        assert "shouted" not in acme.say("/ledger Acme", by=who, role=role).text
        assert "shouted" not in acme.say("/status Acme", by=who).text
    assert "shouted" in acme.say("/ledger Acme").text
    assert acme.say("/edit 1 ours", by="ben").error == "no-such-entry"
    assert acme.say("/edit 1 ours", by="anna").error == ""


def test_in_the_teams_chat_old_amounts_are_not_said_again(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    group.say("/paid Acme 1500 invoice")
    heard = group.say("/edit 1 invoice 7")
    assert messages(heard, "entry-payment", amount="amount-hidden")
    assert heard.data["amount_minor"] is None
    assert messages(group.say("/edit 1 1600"), "entry-payment", amount="€1,600")


def test_the_form_for_a_private_line_is_for_one_pair_of_eyes(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    group.say("/note Acme private:yes secret")
    assert group.say("/edit 1").outcome.private
