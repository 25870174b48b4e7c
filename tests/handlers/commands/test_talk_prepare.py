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


def test_the_sheet_has_the_facts_their_cost_our_part_their_side_what_we_want_and_how_to_begin(acme: AppDriver) -> None:
    acme.say("/boundary Acme no calls after 18:00")
    acme.say('/i Acme rude !!! their-side:"a bad day at their bank" called us names')
    acme.say("/i Acme complaint !! ours we were late")
    acme.say("/spent Acme 5h calls")
    acme.say("/paid Acme 900")
    heard = acme.say("/talk Acme")
    lines = heard.text.splitlines()
    opening = lines.index("To begin with:")
    assert lines[:opening] == [
        "Before you talk to Acme",
        "Strain reached 9 (talk from 5.4), on 2 Mar 2026.",
        "#2 2 Mar 2026: rudeness, severe, theirs",
        "called us names",
        "Hours: 5 h",
        "Paid, 365 days: €900",
        "Given away: unknown",
        "Margin: unknown",
        "Our part: one incident of ours is not made good.",
        "Ours, not made good yet: #3 2 Mar 2026: complaint, serious, ours",
        "Their side (2 Mar 2026): a bad day at their bank",
        "What we want: less of what wears both sides out, and a way to speak up earlier.",
        "1. no calls after 18:00 (told 2 Mar 2026)",
    ]
    assert len(lines) > opening + 2, "the playbook's opening follows"
    assert lines[-2:] == ["[Script] [Write a boundary]", "When do you talk to Acme?"]
    assert heard.data == {"asks": "words", "client": "Acme"}
    acme.say("2026-03-05 14:00")
    assert acme.client("Acme").stage == "conversation"


def test_without_a_ledger_the_sheet_says_what_is_not_known(acme: AppDriver) -> None:
    said = acme.say("/talk Acme").text
    assert "Hours: unknown" in said
    assert "Our part: nothing open." in said
    assert "Their side: we have not heard it yet. Ask first." in said
    assert "What we want: to hear what they need, and to say what we need." in said
    assert "No boundary is written down." in said


def test_their_own_words_stand_where_they_were_kept(acme: AppDriver) -> None:
    actor = Actor(external_id="you", name="you", handle="you", private_chat="you")
    room = Room(external_id="default", kind="console", team="default", shared=False)
    reply = Invocation(
        platform="console", key="reply", actor=actor, room=room, text="/i Acme rude !!! awful", in_band=True
    )
    acme.hear(replace(reply, evidence="You are all useless"))
    said = acme.say("/talk Acme").text
    assert "You are all useless" in said
    assert "awful" not in said


def test_amends_are_told_apart_from_what_is_still_open(acme: AppDriver) -> None:
    acme.say("/i Acme complaint !! ours on:2026-02-20 we were late")
    acme.say("/called Acme on:2026-02-21 said sorry")
    acme.say("/i Acme complaint !! ours on:2026-02-22 late again")
    said = acme.say("/talk Acme").text
    assert "Our part: one incident of ours is not made good." in said
    assert "Ours, not made good yet: #3" in said
    assert "Ours, made good: #1" in said


def test_money_is_for_those_who_may_see_it(acme: AppDriver) -> None:
    acme.say("/paid Acme 900")
    assert "900" not in acme.say("/talk Acme", by="anna", role="member").text
    assert "€900" in acme.say("/talk Acme").text


def test_a_private_line_is_not_described_to_others(acme: AppDriver) -> None:
    acme.say("/i Acme threat private:yes he said terrible things")
    acme.say("/i Acme complaint ours private:yes my own secret")
    mine = acme.say("/talk Acme", by="anna", role="member").text
    assert "For a reason that only owners may see." in mine
    assert "#1 2 Mar 2026: for owners only" in mine
    assert "Ours, not made good yet: #2 2 Mar 2026: for owners only" in mine
    for secret in ("threat", "terrible", "afraid", "secret"):
        assert secret not in mine
    said = acme.say("/talk Acme").text
    assert "A threat to people" in said
    assert "he said terrible things" in said
    assert "What we want: that nobody has to be afraid." in said


def test_what_was_agreed_before_stands_on_the_sheet(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-20 changes are quoted first")
    assert "Agreed on 20 Feb 2026: changes are quoted first" in acme.say("/talk Acme").text


def test_more_shows_what_did_not_fit(acme: AppDriver) -> None:
    for number in range(1, 5):
        acme.say(f"/i Acme rude on:2026-02-0{number} said no. {number}")
    short = acme.say("/talk Acme")
    assert "said no. 1" not in short.text
    more = acme.press(short, "More")
    assert "said no. 1" in more.text
    assert "[More]" not in more.text


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
    assert "is moved from 6 Mar 2026, 14:00 to 7 Mar 2026, 14:00." in heard.text
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
