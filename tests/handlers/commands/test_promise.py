"""`/promise` and `/pause`: what we promised, when somebody hears of it, and what came of it."""

from __future__ import annotations

import itertools

import pytest

from handlers.domain.values import Category, Entry, Fault, Kind, Promise
from storage.engine import open_database
from tests.support.app_driver import AppDriver, Heard, Post
from tests.support.forms import begins
from tests.support.group import Group
from tests.support.replies import fields, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def live(desk: AppDriver) -> list[Entry]:
    return [entry for entry in desk.entries("Acme") if entry.counts]


def reminders(desk: AppDriver) -> list[Post]:
    return [post for post in desk.posts if post.kind == "reminder"]


def open_numbers(desk: AppDriver, by: str = "you") -> object:
    return desk.say("/promise Acme", by=by).data["promises"]


# ------------------------------------------------------------------------------------------------------- made


def test_a_promise_is_said_back_and_listed(acme: AppDriver) -> None:
    heard = acme.say('/promise Acme by:"2026-03-04 14:00" the new draft')
    assert messages(heard, "logged", number=1, client="Acme", what="entry-promise(due=4 Mar 2026, 14:00)")
    assert "the new draft" in heard.text
    acme.say("/promise Acme by:2026-03-03 a call")
    assert outline(acme.say("/promise Acme")) == [
        "promises-title(client=Acme)",
        "promise-row(number=2 due=3 Mar 2026, 12:00 what=a call)",
        "promise-row(number=1 due=4 Mar 2026, 14:00 what=the new draft)",
        "[button-promise(number=2)] [button-promise(number=1)]",
    ]
    assert (
        fields(acme.say("/status Acme"))["label-promises"] == "promises-open(count=2 due=3 Mar 2026, 12:00 what=a call)"
    )


def test_nothing_is_open(acme: AppDriver) -> None:
    assert outline(acme.say("/promise Acme")) == ["no-promises(client=Acme)"]
    assert "label-promises" not in fields(acme.say("/status Acme"))


def test_the_date_is_asked_for(acme: AppDriver) -> None:
    assert "ask-promise-by" in says(acme.say("/promise Acme the new draft"))
    assert messages(acme.say("2026-03-04 14:00"), "entry-promise", due="4 Mar 2026, 14:00")
    assert live(acme)[0].note == "the new draft"


def test_a_long_text_is_asked_to_be_sent_with_its_date(acme: AppDriver) -> None:
    assert acme.say("/promise Acme " + "a draft and " * 60).error == "no-promise-date"
    assert acme.say("/promise Acme by:2026-03-04 " + "a draft and " * 60).error == ""


def test_what_it_is_is_asked_for(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    assert messages(acme.say("/promise Acme by:2026-03-04"), "ask-promise", client="Acme")
    acme.say("the new draft")
    (entry,) = live(acme)
    assert entry.note == "the new draft"
    assert isinstance(entry.detail, Promise)
    assert entry.detail.due_at.isoformat() == "2026-03-04T11:00:00+00:00"


def test_what_is_over_can_not_be_promised(acme: AppDriver) -> None:
    assert acme.say("/promise Acme by:yesterday the draft").error == "past"
    assert acme.say("/promise Acme by:2026-03-04 draft", by="vera", role="viewer").error == "not-permitted"


# --------------------------------------------------------------------------------------------------- reminded


def test_whoever_promised_hears_of_it_on_time_and_once(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft", by="anna", role="member")
    acme.later(hours=25)
    assert reminders(acme) == []
    acme.later(hours=1)
    (post,) = reminders(acme)
    assert post.to == "Anna"
    assert outline(post) == [
        "promise-due(client=Acme due=3 Mar 2026, 12:00)",
        "the new draft",
        "[button-promise-kept] [button-promise-missed] [button-new-date]",
    ]
    acme.later(hours=1)
    assert len(reminders(acme)) == 1


def test_kept_it_is_over(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.later(hours=26)
    heard = acme.press(reminders(acme)[0], "button-promise-kept")
    assert messages(heard, "entry-settled-kept", number=1)
    assert open_numbers(acme) == []
    acme.later(days=3)
    assert len(reminders(acme)) == 1
    assert acme.say("/promise Acme #1 kept").error == "no-such-promise"


def test_kept_before_its_time_nobody_is_reminded(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.press(acme.press(acme.say("/promise Acme"), "button-promise"), "button-promise-kept")
    acme.later(days=3)
    assert reminders(acme) == []


def test_taken_back_that_it_was_kept_it_is_open_again(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.press(acme.say("/promise Acme #1 kept"), "button-undo")
    assert open_numbers(acme) == [1]
    acme.later(hours=26)
    assert len(reminders(acme)) == 1


def test_a_promise_taken_back_reminds_nobody(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.say("/undo")
    acme.later(days=3)
    assert reminders(acme) == []


def test_quiet_hours_hold_a_promise_and_a_settled_one_is_not_said_in_the_morning(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.say('/promise Acme by:"2026-03-02 20:00" the evening figures')
    acme.say('/promise Acme by:"2026-03-02 20:30" the night figures')
    acme.later(hours=11)
    assert reminders(acme) == []
    acme.say("/promise Acme #1 kept")
    acme.later(hours=12)
    assert ["the night figures" in post.text for post in reminders(acme)] == [True]


def test_after_an_outage_what_is_missed_by_now_is_said_and_not_what_was_due(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.later(days=5)
    (post,) = reminders(acme)
    assert "promise-missed" in says(post)


# ----------------------------------------------------------------------------------------------------- missed


def test_a_day_later_it_is_offered_as_ours_and_logged_by_whoever_says_so(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.later(hours=50)
    offer = reminders(acme)[-1]
    assert messages(offer, "promise-missed", client="Acme", due="3 Mar 2026, 12:00")
    assert [entry.kind for entry in live(acme)] == [Kind.PROMISE]
    heard = acme.press(offer, "button-log-as-ours")
    assert messages(
        heard, "entry-incident", category="category-expectations", severity="severity-minor", fault="fault-ours"
    )
    incident = live(acme)[-1]
    assert (incident.category, incident.fault, incident.note) == (
        Category.EXPECTATIONS,
        Fault.OURS,
        "the new draft",
    )
    assert incident.occurred_at.isoformat() == "2026-03-03T12:00:00+00:00"
    assert acme.client("Acme").debt > 0
    assert open_numbers(acme) == []
    assert messages(acme.say("/ledger Acme"), "ledger-line-bare-unsigned", what="entry-settled-missed(number=1)")


def test_taking_our_incident_back_opens_the_promise_again(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.later(hours=50)
    acme.press(acme.press(reminders(acme)[-1], "button-log-as-ours"), "button-undo")
    assert [entry.kind for entry in live(acme)] == [Kind.PROMISE]
    assert open_numbers(acme) == [1]
    assert acme.client("Acme").debt == 0


def test_not_kept_offers_the_same_at_once(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.later(hours=26)
    offer = acme.press(reminders(acme)[-1], "button-promise-missed")
    assert len(acme.entries("Acme")) == 1
    acme.press(offer, "button-log-as-ours")
    assert [entry.kind for entry in live(acme)] == [Kind.PROMISE, Kind.SETTLED, Kind.INCIDENT]


def test_what_was_missed_before_its_time_happened_now(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-09 the new draft")
    acme.say("/promise Acme #1 ours")
    assert live(acme)[-1].occurred_at == acme.now


def test_it_can_be_closed_without_an_incident(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft", by="anna", role="member")
    acme.later(hours=50)
    acme.press(reminders(acme)[-1], "button-only-close", by="anna")
    assert [entry.kind for entry in live(acme)] == [Kind.PROMISE, Kind.SETTLED]
    assert open_numbers(acme) == []
    [missed] = messages(acme.say("/ledger Acme"), "ledger-line-bare-unsigned")
    assert (missed["what"], missed["author"]) == ("entry-settled-missed(number=1)", ""), "our own fault is unsigned"


# --------------------------------------------------------------------------------------------------- moved


def test_a_new_date_reminds_anew(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.later(hours=26)
    acme.press(reminders(acme)[-1], "button-new-date")
    assert messages(acme.say("2026-03-05"), "entry-promise", due="5 Mar 2026, 12:00")
    assert messages(acme.say("/promise Acme"), "promise-row", number=1, due="5 Mar 2026, 12:00", what="the new draft")
    acme.later(days=2)
    assert [outline(post)[0] for post in reminders(acme)][1:] == ["promise-due(client=Acme due=5 Mar 2026, 12:00)"]


def test_taking_the_new_date_back_brings_the_old_one_back(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.say("/promise Acme #1 by:2026-03-05")
    acme.say("/undo")
    assert messages(acme.say("/promise Acme"), "promise-row", number=1, due="3 Mar 2026, 12:00", what="the new draft")


def test_taking_the_promise_back_takes_its_new_date_along(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.say("/promise Acme #1 by:2026-03-05")
    acme.say("/undo 1")
    assert open_numbers(acme) == []


def test_a_number_that_is_none_and_a_note_that_only_begins_so(acme: AppDriver) -> None:
    assert acme.say("/promise Acme #7 kept").error == "no-such-promise"
    acme.say("/promise Acme by:2026-03-05 #3 of the drafts")
    assert live(acme)[0].note == "#3 of the drafts"


# --------------------------------------------------------------------------------------------------- to whom


def test_of_somebody_who_only_looks_on_the_responsible_member_hears(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft", by="anna", role="member")
    acme.say("/role @anna viewer")
    acme.later(hours=26)
    assert [post.to for post in reminders(acme)] == ["you"]


def test_a_private_one_is_for_owners_and_whoever_gave_the_word(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 private:yes a discreet call", by="anna", role="member")
    acme.say("/client assign Acme @ben", by="ben", role="member")
    assert open_numbers(acme, by="ben") == []
    assert "discreet" not in acme.say("/status Acme", by="ben").text
    assert acme.say("/promise Acme #1 kept", by="ben").error == "no-such-promise"
    acme.later(hours=26)
    assert [post.to for post in reminders(acme)] == ["Anna"]
    assert acme.press(reminders(acme)[0], "button-promise-missed", by="anna").error == ""
    acme.say("/role @anna viewer")
    acme.later(days=1)
    assert [post.to for post in reminders(acme)][1:] == ["you"]


@pytest.mark.parametrize("act", ["kept", "ours", "close"])
def test_what_came_of_a_private_one_is_private_too(acme: AppDriver, act: str) -> None:
    acme.say("/promise Acme by:2026-03-03 private:yes a discreet call")
    acme.say(f"/promise Acme #1 {act}")
    assert all(entry.private for entry in live(acme))
    assert len(live(acme)) > 1


def test_a_private_promise_asked_for_its_words_stays_private(acme: AppDriver) -> None:
    acme.say("/promise Acme private:yes by:2026-03-03")
    acme.say("a discreet call")
    assert live(acme)[0].private


def test_where_a_client_may_read_nothing_is_said_aloud(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("yes")
    group.say("/client add Acme")
    assert group.say("/promise Acme by:2026-03-03 the new draft").outcome.private
    desk.later(hours=26)
    assert [post.to for post in desk.posts if post.kind == "reminder"] == ["Boss"]


# ----------------------------------------------------------------------------------------------------- pause


def test_a_pause_has_its_words_and_the_hour_we_are_back(acme: AppDriver) -> None:
    heard = acme.say("/pause Acme")
    assert messages(heard, "logged", number=1, client="Acme", what="entry-promise(due=2 Mar 2026, 11:00)")
    assert "script-pause" in says(heard)
    assert messages(heard, "fact-back", at="2 Mar 2026, 11:00")
    assert "promise-pause" in says(acme.say("/promise Acme"))
    acme.later(minutes=60)
    (post,) = reminders(acme)
    assert messages(post, "pause-due", client="Acme", due="2 Mar 2026, 11:00")
    acme.press(post, "button-promise-kept")
    acme.later(days=2)
    assert len(reminders(acme)) == 1


def test_its_end_does_not_wait_for_the_morning(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.later(hours=8)
    acme.say("/pause Acme 30m both of us got loud")
    acme.later(minutes=30)
    assert "both of us got loud" in reminders(acme)[-1].text


def test_an_hour_late_it_is_offered_as_ours(acme: AppDriver) -> None:
    acme.say("/pause Acme 30m")
    acme.later(minutes=90)
    offer = reminders(acme)[-1]
    assert "promise-missed" in says(offer)
    acme.press(offer, "button-log-as-ours")
    assert live(acme)[-1].fault is Fault.OURS


def test_a_second_pause_moves_the_first(acme: AppDriver) -> None:
    acme.say("/pause Acme loud")
    acme.say("/pause Acme 3h")
    assert open_numbers(acme) == [1]
    assert messages(
        acme.say("/promise Acme"),
        "promise-row",
        number=1,
        due="2 Mar 2026, 13:00",
        what="promise-pause-note(note=loud)",
    )
    acme.say("/undo")
    assert messages(acme.say("/promise Acme"), "promise-row", number=1, due="2 Mar 2026, 11:00")


def test_what_lies_behind_is_marked(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 the new draft")
    acme.later(days=3)
    assert messages(
        acme.say("/promise Acme"), "promise-row-late", number=1, due="3 Mar 2026, 12:00", what="the new draft"
    )


def test_the_form_for_a_date_begins_empty(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 private:yes the new draft")
    asked: Heard = acme.say("/promise Acme #1 date")
    assert begins(asked) == ""
    assert asked.reply.confidential


# ----------------------------------------------------------------------------------------------------- restart


def test_a_restart_forgets_neither_the_question_nor_the_promise(sqlite_url: str) -> None:
    first = open_database(sqlite_url)
    before = AppDriver(first)
    before.say("/client add Acme")
    before.say("/promise Acme the new draft")
    first.close()
    second = open_database(sqlite_url)
    between = AppDriver(second, now=before.now, _keys=itertools.count(100))
    assert messages(between.say("2026-03-03"), "entry-promise", due="3 Mar 2026, 12:00")
    between.later(hours=26)
    assert len(reminders(between)) == 1
    second.close()
    third = open_database(sqlite_url)
    after = AppDriver(third, now=between.now, _keys=itertools.count(200))
    after.later(hours=1)
    assert reminders(after) == []
    after.later(days=1)
    assert ["promise-missed" in says(post) for post in reminders(after)] == [True]
    third.close()
