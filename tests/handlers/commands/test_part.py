"""`/part`: an owner's, after what is at stake was shown, never without a talk or a reason; one line undoes it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from handlers.domain.values import Detail, Entry, Invoice, Kind, Offboarding, Promise, Settled, Settlement, Step
from handlers.ports import UnitOfWork
from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.replies import fields, labels, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    desk.say("/settings hourly-cost 50 EUR")
    desk.say("/paid Acme 1000 EUR")
    desk.say("/spent Acme 10h")
    return desk


def live(desk: AppDriver, kind: Kind) -> list[Entry]:
    return [entry for entry in desk.entries("Acme") if entry.kind is kind and entry.counts]


def plan(desk: AppDriver) -> Offboarding:
    [entry] = live(desk, Kind.OFFBOARDING)
    assert isinstance(entry.detail, Offboarding)
    return entry.detail


def write(desk: AppDriver, kind: Kind, detail: Detail) -> int:
    """A line of a kind that other commands write."""
    client_id = desk.client("Acme").id
    entry = Entry(client_id=client_id, kind=kind, occurred_at=desk.now, recorded_at=desk.now, detail=detail)

    def work(uow: UnitOfWork) -> int:
        number = uow.ledger.append(desk.workspace_id, entry).number
        uow.commit()
        return number

    return desk.database.write(work).result()


# ----------------------------------------------------------------------------------------------------- what is at stake


def test_what_is_at_stake_comes_first(acme: AppDriver) -> None:
    acme.say("/talk Acme held part")
    heard = acme.say("/part Acme")
    assert outline(heard) == [
        "confirm-part(client=Acme)",
        "label-standing: standing-part",
        "label-figures: figures-span(days=365)",
        "label-paid: €1,000",
        "label-hours: hours(time=600 min brings=€100)",
        "label-margin: €500",
        "label-shares: shares(revenue=percent(value=100) effort=percent(value=100))",
        "tone-why(tone=tone-mutual why=tone-why-part(count=1 day=2 Mar 2026))",
        (
            "[button-confirm-offboard] [button-part-tone(tone=tone-direct)] "
            "[button-part-tone(tone=tone-soft)] [button-talk-first]"
        ),
    ]
    assert acme.client("Acme").stage == "active"
    assert heard.data == {"client": "Acme", "asks": "confirm", "tone": "mutual", "why": "part"}


def test_what_is_still_open_and_who_came_through_them(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed invoices are paid in a week")
    acme.say("/thanks Acme referral:Globex recommended us")
    heard = acme.say("/part Acme")
    assert fields(heard)["label-still-open"] == "[open-agreement]"
    assert fields(heard)["label-referrals"] == "[Globex]"


def test_open_invoices_and_promises_are_counted(acme: AppDriver) -> None:
    for kind, detail in (
        (Kind.INVOICE, Invoice(acme.now)),
        (Kind.INVOICE, Invoice(acme.now)),
        (Kind.INVOICE, Invoice(acme.now)),
        (Kind.PROMISE, Promise(acme.now)),
    ):
        number = write(acme, kind, detail)
    write(acme, Kind.SETTLED, Settled(number - 1, Settlement.PAID))
    assert fields(acme.say("/part Acme"))["label-still-open"] == "[open-invoice(count=2), open-promise(count=1)]"


def test_one_of_the_vital_few_is_said_to_be_one(acme: AppDriver) -> None:
    acme.say("/paid Acme 5000 EUR on:2025-10-01")
    for name in ("B", "C", "D", "E"):
        acme.say(f"/client add Client {name}")
        acme.say(f"/paid Client {name} 10 EUR")
    assert "vital-yes" in says(acme.say("/part Acme"))
    assert "label-vital" not in says(acme.say("/part Client B"))


def test_what_is_not_known_has_no_row(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    assert fields(desk.say("/part Acme")).keys() == {"label-standing"}


@pytest.mark.parametrize(
    ("line", "tone", "why"),
    [
        ("/i Acme threat will come to the office", "tone-direct", "tone-why-threat(count=1 day=2 Mar 2026)"),
        ("/i Acme abuse shouted", "tone-direct", "tone-why-abuse(count=1 day=2 Mar 2026)"),
        ("/i Acme #boundary called at night", "tone-direct", "tone-why-boundaries(count=1 day=2 Mar 2026)"),
        ("/i Acme late again", "tone-soft", "tone-why-effort"),
    ],
)
def test_the_tone_is_proposed_with_its_reason(acme: AppDriver, line: str, tone: str, why: str) -> None:
    acme.say(line)
    assert messages(acme.say("/part Acme"), "tone-why", tone=tone, why=why)


def test_a_private_reason_is_for_the_owner_alone(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/i Acme abuse private:yes awful things")
    assert "tone-why-abuse" in says(group.post("/part Acme")[0])
    group.say("/settings visibility team")
    [answer] = group.post("/part Acme")
    assert answer.parcel.chat == "-100"
    assert messages(answer, "tone-why", tone="tone-direct", why="reason-owners")
    assert answer.reply.data["why"] == ""


def test_in_the_teams_chat_the_stakes_are_for_the_owner_alone(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    [answer] = group.post("/part Acme")
    assert answer.parcel.chat == "dm-boss"
    group.say("/settings visibility team")
    [answer] = group.post("/part Acme")
    assert answer.parcel.chat == "-100"


def test_it_is_an_owners(acme: AppDriver) -> None:
    acme.say("/talk Acme held part")
    for line in ("/part Acme", "/part Acme confirm", "/client stage Acme offboarding"):
        assert acme.say(line, by="anna", role="member").error == "not-permitted"


# --------------------------------------------------------------------------------------------------------- the decision


def test_confirmed_it_opens_the_plan_and_decides_the_nudge(acme: AppDriver) -> None:
    acme.say("/talk Acme held refused")
    nudge = acme.posts[-1]
    heard = acme.press(acme.press(nudge, "button-offboard"), "button-confirm-offboard")
    assert outline(heard) == [
        "offboarding-opened(client=Acme)",
        "plan-until(day=1 Apr 2026 tone=tone-soft count=11)",
        "plan-next(step=step-line(number=1 step=step-tell-name day=3 Mar 2026 who=you))",
        "[button-steps] [button-draft] [button-undo]",
    ]
    assert (heard.data["kind"], heard.data["stage"], heard.data["tone"]) == ("offboarding", "offboarding", "soft")
    assert acme.client("Acme").stage == "offboarding"
    assert messages(acme.posts[-1], "decided", member="you", action="action-offboard")


def test_one_undo_takes_back_the_plan_the_stage_and_the_decision(acme: AppDriver) -> None:
    acme.say("/talk Acme held refused")
    heard = acme.say("/part Acme confirm")
    acme.press(heard, "button-undo")
    assert acme.client("Acme").stage == "active"
    assert [nudge.state.value for nudge in acme.nudges("Acme")] == ["open"]
    assert "button-offboard" in labels(acme.posts[-1])
    assert [live(acme, kind) for kind in (Kind.OFFBOARDING, Kind.STEP, Kind.STAGE, Kind.DECISION)] == [[], [], [], []]
    before = len(acme.posts)
    acme.later(days=40)
    assert not [post for post in acme.posts[before:] if post.kind == "reminder"]


def test_the_other_tones_and_an_end_of_ones_own(acme: AppDriver) -> None:
    acme.say("/talk Acme held refused")
    heard = acme.press(acme.say('/part Acme by:"2026-03-20 18:00"'), "button-part-tone(tone=tone-direct)")
    assert messages(heard, "plan-until", day="20 Mar 2026", tone="tone-direct", count=9)
    assert plan(acme).ends_at == datetime(2026, 3, 20, 18, tzinfo=UTC)


def test_a_tone_that_was_asked_for_is_the_one_confirmed(acme: AppDriver) -> None:
    acme.say("/talk Acme held refused")
    acme.press(acme.say("/part Acme mutual"), "button-part-tone(tone=tone-mutual)")
    assert plan(acme).tone == "mutual"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("/part Acme by:yesterday", "past"),
        ("/part Acme confirm by:yesterday", "past"),
        ("/part Acme confirm by:2027-03-04 they left", "parting-too-far"),
        ("/part Acme gently", "bad-tone"),
        ("/part Acme soft gently", "bad-tone"),
    ],
)
def test_what_is_refused(acme: AppDriver, line: str, code: str) -> None:
    assert acme.say(line).error == code
    assert acme.client("Acme").stage == "active"


def test_an_end_of_today_is_an_end(acme: AppDriver) -> None:
    acme.say("/talk Acme held part")
    assert not acme.say('/part Acme confirm by:"2026-03-02 18:00"').error
    due = [entry.detail.due_at for entry in live(acme, Kind.STEP) if isinstance(entry.detail, Step)]
    assert set(due) == {acme.now}


def test_it_is_opened_once(acme: AppDriver) -> None:
    acme.say("/talk Acme held part")
    acme.say("/part Acme confirm")
    for line in ("/part Acme", "/part Acme confirm", "/client stage Acme offboarding"):
        assert acme.say(line).error == "already-parting"
    assert messages(acme.say("/part Acme"), "error-already-parting", stage="stage-offboarding")


def test_the_person_of_the_steps_is_the_responsible_member(acme: AppDriver) -> None:
    acme.say("/status", by="anna", role="member")
    acme.say("/client assign Acme @anna")
    acme.say("/talk Acme held part")
    assert messages(acme.say("/part Acme confirm"), "step-line", step="step-tell-name", who="Anna")


def test_the_open_suggestion_of_a_talk_is_closed(acme: AppDriver) -> None:
    acme.say("/i Acme rude !!! awful")
    acme.say("/part Acme confirm it is enough")
    assert messages(acme.posts[-1], "nudge-stage", stage="stage-offboarding")


# ---------------------------------------------------------------------------------------------- never without a talk


def test_who_insists_without_a_talk_is_told_so_and_asked_why(acme: AppDriver) -> None:
    asked = acme.say("/part Acme")
    assert messages(asked, "part-unspoken", client="Acme")
    heard = acme.press(asked, "button-confirm-offboard")
    assert messages(heard, "ask-part-reason", client="Acme")
    assert acme.client("Acme").stage == "active"
    heard = acme.say("they have gone out of business")
    assert "they have gone out of business" in heard.text
    [opening] = live(acme, Kind.OFFBOARDING)
    assert opening.note == "they have gone out of business"
    acme.say(f"/undo {opening.number}")
    assert acme.client("Acme").stage == "active"


@pytest.mark.parametrize(
    ("settled", "day"),
    [("/kept Acme yes on:2026-02-20", "20 Feb 2026"), ("/talk Acme held cleared on:2026-02-21", "21 Feb 2026")],
)
def test_a_talk_that_was_held_and_kept_is_not_denied(acme: AppDriver, settled: str, day: str) -> None:
    """It settled things, so it is no reason to part: that is what is said, with its days."""
    acme.say("/talk Acme held agreed on:2026-01-20 quoted first")
    acme.say(settled)
    asked = acme.say("/part Acme")
    held = "20 Jan 2026" if "kept" in settled else day
    assert messages(asked, "part-unspoken-since", client="Acme", held=held, settled=day)
    assert "part-unspoken" not in says(asked)
    heard = acme.press(asked, "button-confirm-offboard")
    assert messages(heard, "part-unspoken-since", client="Acme", held=held, settled=day)


def test_the_question_keeps_the_tone_and_the_end(acme: AppDriver) -> None:
    acme.press(acme.say("/part Acme direct by:2026-03-20"), "button-part-tone(tone=tone-direct)")
    acme.say("14:30 is when they left")
    assert plan(acme) == Offboarding(datetime(2026, 3, 20, 12, tzinfo=UTC), plan(acme).tone)
    assert plan(acme).tone == "direct"


def test_the_question_offers_to_talk_first(acme: AppDriver) -> None:
    heard = acme.press(acme.say("/part Acme confirm"), "button-talk-first")
    assert messages(heard, "ask-when", client="Acme")


@pytest.mark.parametrize("before", ["/talk Acme held postponed", "/talk Acme held cleared"])
def test_a_talk_put_off_or_cleared_up_is_none_to_part_after(acme: AppDriver, before: str) -> None:
    acme.say(before)
    assert acme.say("/part Acme confirm").data["asks"] == "words"


@pytest.mark.parametrize(
    "before", ["/talk Acme held refused", "/talk Acme held agreed", "/i Acme threat !!! will come"]
)
def test_after_a_talk_and_for_the_sake_of_safety_no_reason_is_asked_for(acme: AppDriver, before: str) -> None:
    acme.say(before)
    heard = acme.say("/part Acme confirm")
    assert "offboarding-opened" in says(heard)
    assert acme.client("Acme").stage == "offboarding"


# ------------------------------------------------------------------------------------------------------- the same door


def test_there_is_no_off_boarding_without_a_plan(acme: AppDriver) -> None:
    heard = acme.say("/client stage Acme offboarding")
    assert outline(heard) == outline(acme.say("/part Acme"))
    assert acme.client("Acme").stage == "active"
    acme.press(heard, "button-confirm-offboard")
    acme.say("they left")
    assert len(live(acme, Kind.STEP)) == 11


def test_a_plan_that_is_lost_can_be_opened_anew(acme: AppDriver) -> None:
    """The opening was taken back while the client was going on, and then the going on."""
    acme.say("/talk Acme held part")
    number = acme.say("/part Acme confirm").data["entry"]
    acme.say("/client stage Acme active")
    going_on = live(acme, Kind.STAGE)[-1].number
    acme.say(f"/undo {number}")
    acme.say(f"/undo {going_on}")
    assert acme.client("Acme").stage == "offboarding"
    assert not {"button-plan", "home-button-plan"} & {*says(acme.say("/status Acme"))}
    assert messages(acme.say("/steps Acme"), "no-plan-yet", client="Acme")
    assert not acme.say("/part Acme confirm").error
    assert len(live(acme, Kind.STEP)) == 11


@pytest.mark.parametrize("stage", ["parted", "declined"])
def test_who_is_gone_is_not_parted_with_again(acme: AppDriver, stage: str) -> None:
    acme.say(f"/client stage Acme {stage}")
    assert acme.say("/part Acme").error == "already-parting"


@pytest.mark.parametrize(
    "line",
    ["/расстаться Acme мягко подтверждаю ушли", "/rozstanie Acme łagodnie tak odeszli", "/פרידה Acme רך כן הם עזבו"],
)
def test_in_every_language(acme: AppDriver, line: str) -> None:
    acme.say(line)
    assert acme.client("Acme").stage == "offboarding"
    assert plan(acme).tone == "soft"
