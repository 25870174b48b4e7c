"""Invoices that fall due: asked about on the day, logged while they are not paid, each thing once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from handlers.domain.values import Category, Entry, Kind, NudgeKind, NudgeState, Overdue, Severity, Stage
from handlers.jobs.reminders import remind
from handlers.ports import UnitOfWork
from storage.engine import open_database
from tests.support.app_driver import AppDriver, Post
from tests.support.replies import fields, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    """Anna looks after Acme; it is Monday 2 March, 10:00. An invoice of €1,500 falls due on Tuesday the 10th, noon."""
    desk.say("/help", by="anna", role="member")
    desk.say("/client add Acme")
    desk.say("/client assign Acme @anna")
    desk.say("/due Acme 1500 2026-03-10 invoice 7")
    return desk


def at(day: int, hour: float = 12) -> datetime:
    """A day counted through from the 1st of March 2026; the 2nd is a Monday."""
    return datetime(2026, 3, 1, tzinfo=UTC) + timedelta(days=day - 1, hours=hour)


def reminders(desk: AppDriver, *moments: datetime) -> list[Post]:
    """What was sent by way of reminding while time went through these moments."""
    before = len(desk.posts)
    for moment in moments:
        desk.now = moment
        desk.tick()
    fresh = [post for post in desk.posts[before:] if post.kind == "reminder"]
    return [post for post in fresh if post.parcel.message.nudge_id is None]


def titles(posts: list[Post]) -> list[tuple[datetime, str, str]]:
    return [(post.at, post.to, post.text.splitlines()[0]) for post in posts]


def late(desk: AppDriver, client: str = "Acme") -> list[tuple[datetime, Severity | None]]:
    """The late payments that stand, by when they happened."""
    return [(e.occurred_at, e.severity) for e in standing(desk, client)]


def standing(desk: AppDriver, client: str = "Acme") -> list[Entry]:
    lines = [each for each in desk.entries(client) if each.counts and each.kind is Kind.INCIDENT]
    assert all(each.category is Category.LATE and each.author_id is None for each in lines)
    return lines


ASKED = "Acme: an invoice for €1,500 is due on 10 Mar 2026. Has it been paid?"
LATE = "Acme: the invoice for €1,500 due on 10 Mar 2026 hasn't been paid. I've logged it as a late payment: #2."
MINOR, SERIOUS = Severity.MINOR, Severity.SERIOUS


# ---------------------------------------------------------------------------------------------------------- the day


def test_whoever_is_responsible_is_asked_on_the_day_once(acme: AppDriver) -> None:
    sent = reminders(acme, at(9), at(10, 11.9), at(10), at(10), at(10, 18))
    assert titles(sent) == [(at(10), "Anna", ASKED)]
    assert outline(sent[0])[1:] == ["invoice 7", "[button-invoice-paid] [button-invoice-open] [button-invoice-move]"]
    assert sent[0].reply.data == {"kind": "reminder", "client": "Acme", "signals": [], "to": "Anna"}


def test_paid_closes_it_and_no_late_line_ever_comes(acme: AppDriver) -> None:
    sent = reminders(acme, at(10))
    acme.press(sent[0], "button-invoice-paid", by="anna")
    assert reminders(acme, at(11), at(30), at(90)) == []
    assert late(acme) == []
    assert acme.client("Acme").remind_at is None


def test_not_yet_leaves_it_as_it_is(acme: AppDriver) -> None:
    sent = reminders(acme, at(10))
    assert "invoice-open" in says(acme.press(sent[0], "button-invoice-open", by="anna"))
    assert titles(reminders(acme, at(11))) == [(at(11), "Anna", LATE)]


def test_a_new_date_is_asked_about_anew(acme: AppDriver) -> None:
    sent = reminders(acme, at(10))
    acme.press(sent[0], "button-invoice-move", by="anna")
    acme.say("2026-03-16", by="anna")
    sent = reminders(acme, at(11), at(16), at(17))
    assert [(post.at, outline(post)[0]) for post in sent] == [
        (at(16), "invoice-question(client=Acme amount=€1,500 day=16 Mar 2026)"),
        (at(17), "invoice-late(client=Acme amount=€1,500 day=16 Mar 2026 number=3)"),
    ]
    assert late(acme) == [(at(17), MINOR)]
    assert messages(
        acme.say("/ledger Acme"),
        "entry-overdue",
        number=1,
        category="category-late",
        severity="severity-minor",
        fault="fault-theirs",
    )


def test_a_date_taken_back_is_the_one_before_again(acme: AppDriver) -> None:
    acme.say("/due Acme move 1 2026-03-30", by="anna")
    acme.now = at(12)
    acme.say("/undo 2")
    assert [post.at for post in reminders(acme, at(12, 13))] == [at(12, 13)]
    assert late(acme) == [(at(11), MINOR)]


def test_quiet_hours_hold_the_question_and_a_payment_meanwhile_ends_it(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.say("/due Acme 200 2026-03-13 20:00 invoice 8", by="anna")
    acme.say("/due Acme 300 2026-03-11 20:00 invoice 9", by="anna")
    acme.say("/paid Acme 1500")
    assert reminders(acme, at(11, 19.5), at(12, 7.9)) == []
    assert [post.at for post in reminders(acme, at(12, 8))] == [at(12, 8)]
    acme.say("/paid Acme 300")
    acme.now = at(13, 19.5)
    acme.tick()
    acme.say("/paid Acme 200")
    assert reminders(acme, at(14), at(16, 8)) == []


def test_the_day_is_one_of_the_workspaces_zone(acme: AppDriver) -> None:
    acme.say("/settings timezone Asia/Tokyo")
    acme.say("/due Acme 200 2026-03-12 invoice 8")
    assert acme.say("/due Acme").data["invoices"][1]["due_at"] == "2026-03-12T03:00:00+00:00"  # type: ignore[index]


# ------------------------------------------------------------------------------------------------------------- late


def test_an_unpaid_invoice_is_logged_late_then_serious_then_monthly(acme: AppDriver) -> None:
    assert [post.at for post in reminders(acme, at(10), at(11))] == [at(10), at(11)]
    assert late(acme) == [(at(11), MINOR)]
    assert reminders(acme, at(24, 23)) == []
    assert late(acme) == [(at(11), MINOR)]
    assert reminders(acme, at(25)) == [], "a correction is not said"
    assert late(acme) == [(at(11), SERIOUS)]
    assert standing(acme)[0].corrects == 2
    assert [post.at for post in reminders(acme, at(40), at(41))] == [at(41)]
    assert late(acme) == [(at(11), SERIOUS), (at(41), SERIOUS)]
    assert [post.at for post in reminders(acme, at(55), at(56), at(70), at(71))] == [at(71)]
    assert late(acme)[2:] == [(at(71), SERIOUS)]
    assert [e.detail for e in standing(acme)] == [Overdue(1, 1), Overdue(1, 2), Overdue(1, 3)]


def test_what_was_logged_is_said_with_a_button_to_take_it_back(acme: AppDriver) -> None:
    sent = reminders(acme, at(10), at(11))
    assert titles(sent)[1:] == [(at(11), "Anna", LATE)]
    assert messages(
        acme.say("/ledger Acme"),
        "entry-overdue",
        number=1,
        category="category-late",
        severity="severity-minor",
        fault="fault-theirs",
    )
    assert messages(acme.press(sent[1], "button-undo-number", by="anna"), "undone", number=2, client="Acme")
    assert reminders(acme, at(12), at(25), at(40)) == []
    assert late(acme) == []
    assert [post.at for post in reminders(acme, at(41))] == [at(41)], "the next one comes in its turn"


def test_only_the_responsible_member_takes_a_late_line_back(
    acme: AppDriver,
) -> None:
    reminders(acme, at(11))
    acme.now = at(15)
    assert acme.say("/undo 2", by="ben", role="member").error == "not-yours"
    acme.say("/note Acme mine", by="anna")
    reminders(acme, at(20))
    assert acme.say("/undo 3", by="anna").error == "too-late"
    assert acme.say("/undo 2", by="anna").error == ""
    reminders(acme, at(41))
    assert acme.say("/undo #5").error == "", "an owner may as well"
    assert late(acme) == []


def test_what_somebody_has_put_right_stays_as_they_put_it(acme: AppDriver) -> None:
    reminders(acme, at(11))
    assert not acme.say("/edit 2 shared", by="anna").error
    reminders(acme, at(25), at(30))
    assert late(acme) == [(at(11), MINOR)]


def test_who_logs_the_same_is_asked_whether_it_is(acme: AppDriver) -> None:
    reminders(acme, at(11))
    asked = acme.say("/i Acme #late still nothing", by="anna")
    assert messages(asked, "same-event-unsigned", client="Acme", category="category-late", at="11 Mar 2026, 12:00")
    acme.press(asked, "button-same", by="anna")
    assert late(acme) == [(at(11), MINOR)]


def test_a_moved_late_line_is_not_its_own_double(acme: AppDriver) -> None:
    reminders(acme, at(11))
    assert not {"same-event", "same-event-unsigned"} & {*says(acme.say('/edit 2 on:"2026-03-11 09:00"'))}
    assert late(acme) == [(at(11, 9), MINOR)]


def test_paid_late_the_lines_stay(acme: AppDriver) -> None:
    sent = reminders(acme, at(10), at(11))
    acme.now = at(26)
    acme.tick()
    acme.press(sent[1], "button-invoice-paid", by="anna")
    assert reminders(acme, at(41), at(90)) == []
    assert late(acme) == [(at(11), SERIOUS)]


def test_a_payment_taken_back_brings_what_would_have_come(acme: AppDriver) -> None:
    acme.say("/paid Acme 1500")
    reminders(acme, at(12))
    acme.say("/note Acme hello")
    acme.say("/undo 3")
    assert [post.at for post in reminders(acme, at(12, 13))] == [at(12, 13)]
    assert late(acme) == [(at(11), MINOR)]


def test_an_invoice_taken_back_brings_nothing_more(acme: AppDriver) -> None:
    reminders(acme, at(11))
    acme.say("/undo 1")
    assert reminders(acme, at(25), at(41)) == []
    assert late(acme) == [(at(11), MINOR)]


def test_one_that_was_due_long_before_it_was_logged_is_late_at_once(acme: AppDriver) -> None:
    acme.say("/due Acme 100 2026-01-20 invoice 1")
    sent = reminders(acme, at(2, 10.1))
    assert [post.text.splitlines()[0] for post in sent] == [
        "Acme: the invoice for €100 due on 20 Jan 2026 hasn't been paid. I've logged it as a late payment: #6."
    ]
    assert late(acme) == [(at(-38), SERIOUS), (at(-8), SERIOUS)]


# ------------------------------------------------------------------------------------------- outages, twice, together


def test_an_outage_is_caught_up_with_once_in_order_with_the_right_moments(acme: AppDriver) -> None:
    acme.say("/due Acme 200 2026-03-20 invoice 8")
    sent = reminders(acme, at(60))
    moments = [(e.occurred_at, e.severity) for e in acme.entries("Acme") if e.kind is Kind.INCIDENT]
    assert moments == [
        (at(11), MINOR),
        (at(21), MINOR),
        (at(11), SERIOUS),
        (at(21), SERIOUS),
        (at(41), SERIOUS),
        (at(51), SERIOUS),
    ]
    assert late(acme) == [(at(11), SERIOUS), (at(21), SERIOUS), (at(41), SERIOUS), (at(51), SERIOUS)]
    assert len(sent) == 2, "one message an invoice"
    assert reminders(acme, at(60), at(61)) == []


def test_a_late_line_that_became_serious_in_an_outage_is_reported(acme: AppDriver) -> None:
    sent = reminders(acme, at(30))
    assert titles(sent) == [(at(30), "Anna", LATE)]
    assert acme.press(sent[0], "button-undo-number", by="anna").error == ""
    assert late(acme) == []


def test_a_second_process_finds_nothing_left_to_do(acme: AppDriver) -> None:
    reminders(acme, at(11))

    def forget(uow: UnitOfWork) -> None:
        """As if the first one had not come to note that it was done."""
        client = replace(acme.client("Acme"), reminded_until=at(9), remind_at=at(10))
        uow.clients.save(acme.workspace_id, client)
        uow.commit()

    acme.database.write(forget).result()
    assert reminders(acme, at(11), at(11, 13)) == []
    assert late(acme) == [(at(11), MINOR)]


def test_two_processes_at_once_write_and_say_each_thing_once(postgres_url: str) -> None:
    """Both look at what is due before either has written anything; the second waits, and finds it done."""
    one, two = open_database(postgres_url), open_database(postgres_url)
    try:
        desk = AppDriver(one)
        for name in ("Acme", "Globex", "Initech", "Hooli"):
            desk.say(f"/client add {name}")
            desk.say(f"/due {name} 1500 2026-03-10")
        desk.now = at(60)

        def work(uow: UnitOfWork) -> int:
            done = remind(uow, desk.now, 50)
            uow.commit()
            return done

        while sum(each.result() for each in [database.write(work) for database in (one, two) * 3]):
            pass
        for name in ("Acme", "Globex", "Initech", "Hooli"):
            assert late(desk, name) == [(at(11), SERIOUS), (at(41), SERIOUS)]
        assert len([post for post in desk.deliver() if "invoice-late" in says(post)]) == 4
    finally:
        one.close()
        two.close()


def test_what_happened_more_than_two_days_ago_raises_nothing_singly(acme: AppDriver) -> None:
    before = len(acme.posts)
    reminders(acme, at(25))
    kinds = [post.kind for post in acme.posts[before:]]
    assert "step" not in kinds
    assert "summary" in kinds, kinds
    assert [nudge.kind for nudge in acme.nudges("Acme") if nudge.state is NudgeState.OPEN] == [NudgeKind.STEP]


def test_what_has_just_become_serious_does(acme: AppDriver) -> None:
    before = len(acme.posts)
    reminders(acme, at(11), at(25))
    assert [post.kind for post in acme.posts[before:]] == ["reminder", "step"]
    assert acme.client("Acme").standing == "watch"


# ---------------------------------------------------------------------------------------------------------- to whom


def test_where_nobody_is_responsible_the_owners_are_asked(acme: AppDriver) -> None:
    acme.say("/client add Globex")

    def unassign(uow: UnitOfWork) -> None:
        uow.clients.save(acme.workspace_id, replace(acme.client("Globex"), responsible_id=None))
        uow.commit()

    acme.database.write(unassign).result()
    acme.say("/due Globex 70 2026-03-09")
    assert [(post.to, "€70" in post.text) for post in reminders(acme, at(9))] == [("you", True)]


def test_a_private_invoice_is_the_owners_and_so_is_its_late_line(acme: AppDriver) -> None:
    acme.say("/due Acme 70 2026-03-08 private:yes the rescue")
    sent = reminders(acme, at(8), at(9))
    assert [post.to for post in sent] == ["you", "you"]
    assert "the rescue" not in sent[0].text
    assert [entry.private for entry in standing(acme)] == [True]
    assert "category-late" not in says(acme.say("/ledger Acme", by="anna"))


def test_where_there_is_no_owner_the_team_is_asked_without_the_amount(acme: AppDriver) -> None:
    def leave(uow: UnitOfWork) -> None:
        for member in uow.members.list(acme.workspace_id):
            uow.members.save(acme.workspace_id, replace(member, waiting=True))
        chat = next(iter(uow.chats.list(acme.workspace_id)))
        workspace = replace(uow.workspaces.get(acme.workspace_id), home_chat_id=chat.id)
        uow.workspaces.save(workspace)
        uow.commit()

    acme.database.write(leave).result()
    sent = reminders(acme, at(10))
    assert [post.to for post in sent] == ["team"]
    assert messages(sent[0], "invoice-question", amount="amount-hidden", day="10 Mar 2026")


def test_an_unpaid_invoice_of_a_parted_client_is_reported_privately(acme: AppDriver) -> None:
    acme.say("/client stage Acme parted")
    before = len(acme.posts)
    sent = reminders(acme, at(10), at(11), at(25), at(41))
    assert [(post.at, post.to) for post in sent] == [(at(10), "Anna"), (at(11), "Anna"), (at(41), "Anna")]
    assert len(acme.posts) - before == len(sent), "and no suggestion of anything"


def test_of_an_archived_client_nothing_is_heard_and_nothing_is_logged(acme: AppDriver) -> None:
    heard = acme.say("/client archive Acme")
    acme.press(heard, "button-archive")
    assert reminders(acme, at(10), at(11), at(41)) == []


def test_the_end_of_a_parting_on_the_same_day_is_not_taken_back_with_a_late_line(acme: AppDriver) -> None:
    acme.say("/talk Acme held part")
    acme.say("/part Acme by:2026-03-10 confirm")
    number = max(entry.number for entry in acme.entries("Acme"))
    reminders(acme, at(12))
    stage, line = [e for e in acme.entries("Acme") if e.number > number and e.kind in (Kind.STAGE, Kind.INCIDENT)]
    assert line.number == stage.number + 1
    acme.say(f"/undo {line.number}")
    assert acme.client("Acme").stage is Stage.PARTED


def test_two_clients_do_not_mix(acme: AppDriver) -> None:
    acme.say("/client add Globex")
    acme.say("/due Globex 1500 2026-03-10")
    acme.say("/paid Globex 1500")
    reminders(acme, at(11))
    assert late(acme) == [(at(11), MINOR)]
    assert late(acme, "Globex") == []


def test_invoices_go_along_with_a_client_that_goes_into_another(acme: AppDriver) -> None:
    acme.say("/client add Globex")
    acme.say("/due Globex 200 2026-03-12 invoice 8")
    acme.press(acme.say("/client merge Globex Acme"), "button-merge")
    sent = reminders(acme, at(10), at(12))
    assert [outline(post)[0] for post in sent] == [
        "invoice-question(client=Acme amount=€1,500 day=10 Mar 2026)",
        "invoice-late(client=Acme amount=€1,500 day=10 Mar 2026 number=3)",
        "invoice-question(client=Acme amount=€200 day=12 Mar 2026)",
    ]
    assert not acme.press(sent[2], "button-invoice-paid", by="anna").error


# ------------------------------------------------------------------------------------------------------- on the card


def row(desk: AppDriver, by: str = "you") -> str:
    return fields(desk.say("/status Acme", by=by)).get("label-invoices", "")


def overdue(desk: AppDriver, by: str = "you") -> list[dict[str, str]]:
    return messages(desk.say("/status Acme", by=by), "overdue-invoice")


def test_the_card_shows_the_one_that_is_due_next_and_each_that_is_overdue(acme: AppDriver) -> None:
    next_one = "invoices-open(more=0 amount=€1,500 due=invoice-due(day=10 Mar 2026))"
    assert (row(acme), overdue(acme)) == (next_one, [])
    acme.say("/due Acme 70 2026-02-20")
    late = {"since": "20 Feb 2026", "number": "2", "amount": "€70"}
    assert (row(acme), overdue(acme)) == (next_one, [late])
    acme.say("/help", by="ben", role="member")
    assert overdue(acme, by="ben") == [{**late, "amount": "amount-hidden"}]
    acme.say("/paid Acme 1570")
    assert (row(acme), overdue(acme)) == ("", [])
