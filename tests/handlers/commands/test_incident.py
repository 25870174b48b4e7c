"""`/incident`: what is understood and echoed, and the same event told by two people."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from handlers.domain.values import Category, Fault, Kind, Severity
from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.replies import fields, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def test_what_was_understood_is_said_back_with_buttons_to_put_it_right(acme: AppDriver) -> None:
    heard = acme.say("/incident Acme 2h rude yesterday shouted at Anna who:Bob")
    assert outline(heard) == [
        (
            "logged(number=1 client=Acme what=entry-incident(category=category-rude "
            "severity=severity-serious fault=fault-theirs))"
        ),
        "label-when: 1 Mar 2026, 12:00",
        "label-time: 120 min",
        "label-who: Bob",
        "shouted at Anna",
        "standing-now(standing=standing-watch)",
        "write-as-if-read",
        "[button-undo] [button-edit] [button-shared] [button-ours] [button-script]",
    ]


def test_a_logged_line_for_machines(acme: AppDriver) -> None:
    heard = acme.say("/incident Acme 2h rude €20 on:2026-03-01 shouted at Anna")
    assert heard.data == {
        "entry": 1,
        "kind": "incident",
        "client": "Acme",
        "category": "rude",
        "severity": "serious",
        "fault": "theirs",
        "minutes": 120,
        "amount_minor": 2000,
        "currency": "EUR",
        "occurred_at": "2026-03-01T12:00:00+00:00",
        "note": "shouted at Anna",
        "typed": "/incident Acme 2h rude €20 on:2026-03-01 shouted at Anna",
    }
    assert fields(heard)["label-money"] == "€20"


def test_people_are_told_once_how_to_write(acme: AppDriver) -> None:
    assert "write-as-if-read" in says(acme.say("/note Acme one"))
    assert "write-as-if-read" not in says(acme.say("/i Acme late two"))


def test_a_line_without_a_category_is_other_and_says_so(acme: AppDriver) -> None:
    heard = acme.say("/i Acme they moved the meeting")
    assert heard.data["category"] == "other"
    assert "asks-category" in says(heard)


def test_a_complaint_is_nobodys_fault_until_it_was_reread(acme: AppDriver) -> None:
    heard = acme.say("/i Acme complaint the logo is too small")
    assert heard.data["fault"] == "unclear"
    assert "reread" in says(heard)
    assert [button.line for button in heard.buttons][2:5] == ["/edit 1 theirs", "/edit 1 shared", "/edit 1 ours"]


def test_every_fact_is_kept_and_shown(acme: AppDriver) -> None:
    heard = acme.say(
        '/i Acme rude x lesson:"ask first" their-side:"they waited" link:https://example.com/1 affected:@you quiet:yes'
    )
    expected = {
        "label-lesson": "ask first",
        "label-their-side": "they waited",
        "label-link": "https://example.com/1",
        "label-affected": "[you]",
        "label-seen-by": "[flag-quiet]",
    }
    assert expected.items() <= fields(heard).items()


def test_nobody_is_affected_who_is_not_there(acme: AppDriver) -> None:
    assert acme.say("/i Acme rude x affected:@ghost").error == "no-member"
    assert acme.entries("Acme") == ()


def test_a_crossed_boundary_names_its_category_by_itself(acme: AppDriver) -> None:
    acme.say("/boundary Acme No calls at night")
    heard = acme.say("/i Acme crossed:1 rang at eleven")
    assert heard.data["category"] == "boundary"
    assert messages(heard, "crossed-told", number=1, text="No calls at night")
    assert "asks-category" not in says(heard)


@pytest.mark.parametrize(
    ("boundary", "line", "remark"),
    [
        ("No calls told:no", "/i Acme crossed:1 rang", "crossed-untold"),
        ("No calls", "/i Acme crossed:1 on:2026-02-01 rang", "crossed-untold"),
        ("We answer in a day ours:yes", "/i Acme crossed:1 rang", "crossed-ours"),
    ],
)
def test_crossing_that_does_not_count_says_so(acme: AppDriver, boundary: str, line: str, remark: str) -> None:
    acme.say(f"/boundary Acme {boundary}")
    heard = acme.say(line)
    assert heard.error == ""
    assert remark in says(heard)


def test_a_boundary_that_is_not_there_can_not_be_crossed(acme: AppDriver) -> None:
    heard = acme.say("/i Acme crossed:4 rang at eleven")
    assert heard.error == "no-such-boundary"
    assert messages(heard, "error-no-such-boundary", number=4, client="Acme")


# ------------------------------------------------------------------------------------------------- the same event


@pytest.fixture
def told(acme: AppDriver) -> AppDriver:
    """Anna, a member, has logged one incident."""
    acme.say("/i Acme rude shouted", by="anna", role="member")
    return acme


def test_another_member_is_asked_and_joins(told: AppDriver) -> None:
    asked = told.say("/i Acme 1h rude he shouted at her")
    assert "same-event" in says(asked)
    assert len(told.entries("Acme")) == 1
    heard = told.press(asked, "button-same")
    assert heard.data["typed"] == "/i Acme 1h rude he shouted at her"
    assert fields(heard)["label-joins"] == "#1"
    witness = told.entries("Acme")[1]
    assert (witness.joins, witness.counts) == (1, False)
    assert told.say("/status Acme").data["strain"] == pytest.approx(3.0)


def test_or_it_was_another_one(told: AppDriver) -> None:
    asked = told.say("/i Acme 1h rude he shouted at her")
    heard = told.press(asked, "button-another")
    assert (heard.error, heard.data["note"]) == ("", "he shouted at her")
    assert told.entries("Acme")[1].joins is None
    assert told.say("/status Acme").data["strain"] == pytest.approx(6.0)


def test_the_answer_may_come_later_and_means_when_it_was_said(told: AppDriver) -> None:
    asked = told.say("/i Acme rude he shouted at her")
    told.later(hours=3)
    heard = told.press(asked, "button-same")
    assert heard.data["occurred_at"] == "2026-03-02T10:00:00+00:00"


@pytest.mark.parametrize(
    ("line", "by"),
    [
        ("/i Acme rude again", "anna"),
        ("/i Acme late again", "you"),
        ("/i Acme rude on:2026-02-27 again", "you"),
        ("/i Acme rude joins:no again", "you"),
    ],
)
def test_nothing_is_asked_about_one_that_must_be_another(told: AppDriver, line: str, by: str) -> None:
    assert told.say(line, by=by).data["entry"] == 2


def test_a_private_line_is_not_given_away_by_asking(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! private:yes hit the desk")
    heard = acme.say("/i Acme abuse shouted", by="anna", role="member")
    assert heard.data["entry"] == 2
    assert acme.say("/i Acme abuse joins:1 shouted", by="anna").error == "no-such-incident"
    assert acme.say("/i Acme abuse shouted", by="ben", role="owner").data["asks"] == "same-event"


def test_in_the_teams_chat_a_private_twin_is_asked_about_in_confidence(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    group.say("/i Acme abuse private:yes hit the desk")
    asked = group.say("/i Acme abuse shouted", by="clara", admin=True)
    assert asked.data["asks"] == "same-event"
    assert asked.outcome.private


@pytest.mark.parametrize("number", [9, 2, 3, 4])
def test_only_a_standing_incident_of_this_client_can_be_joined(told: AppDriver, number: int) -> None:
    told.say("/note Acme a note", by="anna")
    told.say("/client add Beta")
    told.say("/i Beta rude other client", by="anna")
    told.say("/i Acme rude joins:1 a witness")
    assert told.say(f"/i Acme rude joins:{number} x").error == "no-such-incident"


def test_words_are_asked_for_where_there_are_none(acme: AppDriver) -> None:
    acme.say("/i Acme 2h")
    heard = acme.say("rude shouted")
    assert (heard.data["category"], heard.data["minutes"], heard.data["note"]) == ("rude", 120, "shouted")
    assert "rude shouted" in str(heard.data["typed"])


def test_an_unknown_client_is_asked_about_and_the_words_are_kept(acme: AppDriver) -> None:
    asked = acme.say("/i Acmee rude shouted")
    heard = acme.press(asked, "Acme")
    assert heard.data["client"] == "Acme"
    assert heard.data["typed"] == "/i Acmee rude shouted"


def test_what_is_stored(acme: AppDriver) -> None:
    acme.say("/i Acme threat ours by mistake", by="anna", role="member")
    (entry,) = acme.entries("Acme")
    assert (entry.kind, entry.category, entry.severity, entry.fault) == (
        Kind.INCIDENT,
        Category.THREAT,
        Severity.SEVERE,
        Fault.OURS,
    )
    assert entry.occurred_at == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert entry.chat_id is not None
