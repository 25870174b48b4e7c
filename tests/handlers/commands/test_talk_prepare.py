"""`/talk CLIENT`: the prep sheet, and the plan it leads to with its file for calendars."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from icalendar import Calendar

from handlers.invocation import Actor, Invocation, Room
from handlers.messages import File
from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import fields, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def event(heard: Heard) -> Any:
    """The one event of the file that came with an answer, as a calendar reads it."""
    [file] = [part for part in heard.reply.parts if isinstance(part, File)]
    [found] = Calendar.from_ical(file.data).walk("VEVENT")
    return found


# ---------------------------------------------------------------------------------------------------------- prepare


def test_the_sheet_has_facts_costs_both_sides_and_an_opening(acme: AppDriver) -> None:
    acme.say("/boundary Acme no calls after 18:00")
    acme.say('/i Acme rude !!! their-side:"a bad day at their bank" called us names')
    acme.say("/i Acme complaint !! ours we were late")
    acme.say("/spent Acme 5h calls")
    acme.say("/paid Acme 900")
    heard = acme.say("/talk Acme")
    ours = "category=category-complaint severity=severity-serious fault=fault-ours day=2 Mar 2026 number=3"
    assert outline(heard) == [
        "prepare-title(client=Acme)",
        "with-figure(sentence=signal-strain(counts=counts-day(when=opening-today"
        " tally=counted(category=category-rude code=rude))) figure=figure-strain(value=9.0 threshold=5.4))",
        "reason-incident(category=category-rude severity=severity-severe fault=fault-theirs day=2 Mar 2026 number=2)",
        "called us names",
        "label-hours: 300 min",
        "label-payments: €900",
        "label-given: unknown",
        "label-margin: unknown",
        "prepare-our-part(count=1)",
        f"prepare-ours-open(what=reason-incident({ours}))",
        "prepare-their-side(day=2 Mar 2026 text=a bad day at their bank)",
        "want-strain",
        "boundary-told(number=1 text=no calls after 18:00 told=2 Mar 2026)",
        "prepare-opening",
        "script-talk(client=Acme person=none address=plain subject=tone hurt=no)",
        "[button-script] [button-write-boundary]",
        "ask-when(client=Acme)",
        "[button-cancel]",
    ]
    assert heard.data == {"asks": "words", "client": "Acme"}
    acme.say("2026-03-05 14:00")
    assert acme.client("Acme").stage == "conversation"


def test_without_a_ledger_the_sheet_says_what_is_not_known(acme: AppDriver) -> None:
    sheet = acme.say("/talk Acme")
    assert fields(sheet)["label-hours"] == "unknown"
    assert messages(sheet, "prepare-our-part", count=0)
    assert "prepare-their-side-unknown" in says(sheet)
    assert "want-open" in says(sheet)
    assert "prepare-no-boundary" in says(sheet)


def test_their_own_words_stand_where_they_were_kept(acme: AppDriver) -> None:
    actor = Actor(external_id="you", name="you", handle="you", private_chat="you")
    room = Room(external_id="default", kind="console", team="default", shared=False)
    reply = Invocation(
        platform="console", key="reply", actor=actor, room=room, text="/i Acme rude !!! awful", in_band=True
    )
    acme.hear(replace(reply, evidence="You are all useless"))
    sheet = acme.say("/talk Acme")
    assert "You are all useless" in sheet.text
    assert "awful" not in sheet.text


def test_amends_are_told_apart_from_what_is_still_open(acme: AppDriver) -> None:
    acme.say("/i Acme complaint !! ours on:2026-02-20 we were late")
    acme.say("/called Acme on:2026-02-21 said sorry")
    acme.say("/i Acme complaint !! ours on:2026-02-22 late again")
    sheet = acme.say("/talk Acme")
    assert messages(sheet, "prepare-our-part", count=1)
    assert "prepare-ours-open" in says(sheet)
    assert "prepare-ours-settled" in says(sheet)


def test_money_is_for_those_who_may_see_it(acme: AppDriver) -> None:
    acme.say("/paid Acme 900")
    assert "900" not in acme.say("/talk Acme", by="anna", role="member").text
    assert "€900" in acme.say("/talk Acme").text


def test_a_private_line_is_not_described_to_others(acme: AppDriver) -> None:
    acme.say("/i Acme threat private:yes he said terrible things")
    acme.say("/i Acme complaint ours private:yes my own secret")
    mine = acme.say("/talk Acme", by="anna", role="member")
    assert "reason-owners" in says(mine)
    assert messages(mine, "reason-private", day="2 Mar 2026", number=1)
    assert messages(mine, "prepare-ours-open", what="reason-private(day=2 Mar 2026 number=2)")
    for secret in ("threat", "terrible", "afraid", "secret"):
        assert secret not in mine.text
    sheet = acme.say("/talk Acme")
    assert messages(sheet, "signal-safety-threat", counts="counts-day(when=opening-today tally=counted-threat)")
    assert "he said terrible things" in sheet.text
    assert "want-safety" in says(sheet)


def test_what_was_agreed_before_stands_on_the_sheet(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-20 changes are quoted first")
    assert messages(acme.say("/talk Acme"), "prepare-terms", day="20 Feb 2026", text="changes are quoted first")


def test_more_shows_what_did_not_fit(acme: AppDriver) -> None:
    for number in range(1, 5):
        acme.say(f"/i Acme rude on:2026-02-0{number} said no. {number}")
    short = acme.say("/talk Acme")
    assert "said no. 1" not in short.text
    more = acme.press(short, "button-more")
    assert "said no. 1" in more.text
    assert "button-more" not in says(more)


# ------------------------------------------------------------------------------------------------------------- plan


def test_a_plan_comes_with_a_file_that_holds_the_name_and_the_time_alone(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.say("/i Acme rude !!! awful")
    heard = acme.say("/talk Acme 2026-03-05 14:00")
    planned = event(heard)
    assert planned["summary"] == "Parley: Acme"
    assert planned["dtstart"].dt.isoformat() == "2026-03-05T13:00:00+00:00"
    assert planned["dtend"].dt - planned["dtstart"].dt == timedelta(hours=1)
    assert "description" not in planned
    [alarm] = planned.walk("VALARM")
    assert alarm["trigger"].dt == -timedelta(hours=1)


def test_a_plan_that_is_moved_moves_in_the_calendar_and_the_next_talk_is_another(acme: AppDriver) -> None:
    acme.say("/talk Acme 2026-03-05 14:00")
    first = event(acme.say("/talk Acme 2026-03-06 14:00"))
    heard = acme.say("/talk Acme 2026-03-07 14:00")
    assert messages(heard, "moved-talk", at="7 Mar 2026, 14:00", before="6 Mar 2026, 14:00")
    moved = event(heard)
    assert moved["uid"] == first["uid"]
    assert moved["sequence"] > first["sequence"]
    acme.say("/talk Acme held postponed")
    assert event(acme.say("/talk Acme 2026-03-09 14:00"))["uid"] != first["uid"]


def test_a_name_no_calendar_could_read_is_made_one_it_can(desk: AppDriver) -> None:
    desk.say("/client add A;c,me \x1b[31m\x07 שלום 👩\u200d💻")
    name = desk.database.read(lambda stores: stores.clients.list(desk.workspace_id)).result()[0].id
    title = str(event(desk.say(f"/talk ~{name} tomorrow 14:00"))["summary"])
    assert title.startswith("Parley: A;c,me")
    assert "שלום" in title
    assert not any(ord(letter) < 32 for letter in title)
