"""What cannot well be is asked about before it is logged: how long it took, how much was paid, kept how soon."""

from __future__ import annotations

import pytest

from handlers.domain.values import Entry
from handlers.reading.scores import unscored
from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import message, messages, outline, says
from tests.support.scored import always, scores


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say('/client add "Acme Corp"')
    return desk


def logged(desk: AppDriver) -> list[Entry]:
    return [entry for entry in desk.entries("Acme Corp") if entry.counts]


def odd(heard: Heard) -> object:
    return heard.data.get("odd")


# ------------------------------------------------------------------------------------------------------------- times


def test_more_than_a_day_is_asked_about_with_what_was_understood(acme: AppDriver) -> None:
    heard = acme.say("/spent Acme 500h workshops")
    assert outline(heard) == [
        "odd-time(time=30000 min)",
        "nothing-yet",
        "[button-yes-log] [button-change] [button-cancel]",
    ]
    assert (heard.data, logged(acme)) == ({"asks": "sure", "client": "Acme Corp", "odd": "odd-time"}, [])
    acme.press(heard, "button-yes-log")
    assert [(entry.minutes, entry.note, entry.typed) for entry in logged(acme)] == [
        (30_000, "workshops", "/spent Acme 500h workshops")
    ]


def test_a_whole_day_is_not_asked_about(acme: AppDriver) -> None:
    assert odd(acme.say("/spent Acme 24h launch")) is None
    assert odd(acme.say("/spent Acme 24h 1m launch")) == "odd-time"


def test_it_may_be_changed_or_left(acme: AppDriver) -> None:
    form = acme.press(acme.say("/spent Acme 500h workshops"), "button-change")
    assert form.reply.parts[0].prefill == '"Acme Corp" 500h workshops'  # type: ignore[union-attr]
    acme.say('"Acme Corp" 5h workshops')
    assert [entry.minutes for entry in logged(acme)] == [300]
    acme.press(acme.say("/spent Acme 500h workshops"), "button-cancel")
    assert len(logged(acme)) == 1


def test_an_incident_asks_once_and_then_whether_it_is_the_same_event(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted", by="anna", role="member")
    same = acme.press(acme.say("/i Acme rude 30h shouted at all of us"), "button-yes-log")
    assert same.data["asks"] == "same-event"
    acme.press(same, "button-another")
    assert [entry.minutes for entry in logged(acme)] == [None, 1800]


def test_a_private_line_is_asked_about_privately(acme: AppDriver) -> None:
    assert acme.say("/spent Acme 500h private:yes").reply.confidential


def test_a_correction_is_asked_about_as_well(acme: AppDriver) -> None:
    acme.say("/i Acme rude 1h shouted")
    heard = acme.say("/edit 1 100h")
    assert (odd(heard), logged(acme)[0].minutes) == ("odd-time", 60)
    acme.press(heard, "button-yes-log")
    assert [entry.minutes for entry in logged(acme)] == [6000]
    assert odd(acme.say("/edit 1 ours")) is None, "the time was confirmed before"


def test_a_confirmed_correction_still_asks_whether_it_is_the_same_event(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted", by="anna", role="member")
    acme.say("/i Acme scope one more page")
    same = acme.press(acme.say("/edit 2 rude 100h"), "button-yes-log")
    assert same.data["asks"] == "same-event"
    acme.press(same, "button-another")
    assert [entry.minutes for entry in logged(acme)] == [None, 6000]


def test_what_is_no_work_and_no_incident_is_not_asked_about(acme: AppDriver) -> None:
    assert odd(acme.say("/gave Acme 100 30h free work")) is None


# ---------------------------------------------------------------------------------------------------------- payments


def test_a_payment_fifty_times_the_largest_is_asked_about(acme: AppDriver) -> None:
    for amount in (100, 300, 200):
        acme.say(f"/paid Acme {amount}")
    assert odd(acme.say("/paid Acme 14999")) is None
    acme.say("/undo")
    heard = acme.say("/paid Acme 15k")
    assert message(heard, "odd-payment") == {"amount": "€15,000", "client": "Acme Corp"}
    acme.press(heard, "button-yes-log")
    assert logged(acme)[-1].amount_minor == 1_500_000


def test_the_first_payments_have_nothing_to_compare_with(acme: AppDriver) -> None:
    acme.say("/paid Acme 1")
    acme.say("/paid Acme 1")
    assert odd(acme.say("/paid Acme 5000")) is None


# ------------------------------------------------------------------------------------------------------- agreements


def test_kept_on_the_day_of_the_agreement_is_asked_about(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed a kind tone")
    acme.later(minutes=1)
    heard = acme.say("/kept Acme yes")
    assert outline(heard) == [
        "odd-kept(at=2 Mar 2026, 10:00)",
        "nothing-yet",
        "[button-yes-log] [button-cancel]",
    ]
    assert acme.client("Acme Corp").stage == "agreement"
    assert "clean-slate" in says(acme.press(heard, "button-yes-log"))
    assert acme.client("Acme Corp").stage == "active"


def test_kept_a_day_later_or_at_its_review_is_not(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed a kind tone")
    acme.later(hours=24)
    assert odd(acme.say("/kept Acme yes")) is None
    acme.later(hours=4)
    acme.say("/talk Acme held agreed review:2026-03-04 a kind tone")
    acme.later(hours=22)
    assert "clean-slate" in says(acme.say("/kept Acme yes"))


def test_not_kept_may_be_soon(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed a kind tone")
    assert odd(acme.say("/kept Acme no shouted on the way out")) is None


# ----------------------------------------------------------------------------------------------------------- drafts


def test_a_draft_says_what_is_odd_and_its_log_asks_no_more(acme: AppDriver) -> None:
    acme.scorer = always(scores(severity="serious", rude=0.9, note=0.1))
    heard = acme.say("Acme shouted at us for 300 hours")
    assert "odd-time" in says(heard)
    acme.press(heard, "button-log-draft")
    assert [entry.minutes for entry in logged(acme)] == [18_000]


def test_a_drafted_refund_beyond_the_payments_says_so(acme: AppDriver) -> None:
    acme.scorer = always(scores(severity="minor", refund=0.9, note=0.1))
    heard = acme.say("we refunded Acme 200 euros")
    assert "refund-beyond" in says(heard)
    assert messages(acme.press(heard, "button-log-draft"), "refund-beyond")
    acme.say("/paid Acme 500")
    assert "refund-beyond" not in says(acme.say("we refunded Acme 200 euros"))


@pytest.mark.parametrize("language", ["en", "ru", "pl", "he"])
def test_in_every_language(acme: AppDriver, language: str) -> None:
    acme.scorer = unscored
    heard = acme.say("/spent Acme 500h", language=language)
    assert "500" in heard.text
