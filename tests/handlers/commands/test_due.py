"""`/due`: an invoice to come, those that are open, and their buttons; what `/paid` closes of them."""

from __future__ import annotations

import pytest

from handlers.domain.values import Entry, Invoice, Kind, Settled, Settlement
from tests.support.app_driver import AppDriver, Heard
from tests.support.group import Group
from tests.support.replies import messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def live(desk: AppDriver, kind: Kind) -> list[Entry]:
    return [entry for entry in desk.entries("Acme") if entry.counts and entry.kind is kind]


def open_ones(desk: AppDriver) -> list[tuple[object, object, object]]:
    """Number, what is still to come, and the day, as `/due` tells a machine."""
    rows = desk.say("/due Acme").data["invoices"]
    assert isinstance(rows, list)
    return [(row["entry"], row["open_minor"], row["due_at"][:10]) for row in rows]


# ---------------------------------------------------------------------------------------------------------- logging


def test_an_invoice_is_logged_with_its_amount_and_its_day(acme: AppDriver) -> None:
    heard = acme.say("/due Acme 1500 2026-03-10 invoice 7")
    assert outline(heard)[:4] == [
        "logged(number=1 client=Acme what=entry-invoice(amount=€1,500 day=10 Mar 2026))",
        "label-when: 2 Mar 2026, 10:00",
        "invoice 7",
        "invoice-asks(day=10 Mar 2026)",
    ]
    wanted = {
        "entry": 1,
        "kind": "invoice",
        "client": "Acme",
        "amount_minor": 150000,
        "currency": "EUR",
        "due_at": "2026-03-10T12:00:00+00:00",
        "note": "invoice 7",
    }
    assert {key: heard.data[key] for key in wanted} == wanted
    assert messages(
        acme.press(heard, "button-undo"),
        "undone",
        number=1,
        client="Acme",
        what="entry-invoice(amount=€1,500 day=10 Mar 2026)",
    )
    assert open_ones(acme) == []


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("/due Acme 2026-03-10 1500 invoice 7", "2026-03-10"),
        ("/due Acme €1500 in 2 weeks invoice 7", "2026-03-16"),
        ("/due Acme 1500 by:2026-03-10 invoice 7", "2026-03-10"),
        ("/due Acme 1500 2026-02-10 invoice 7", "2026-02-10"),
        ("/due Acme 1500 by:2026-02-10 invoice 7", "2026-02-10"),
        ("/due Acme 1500 2026-03-10 on:2026-02-20 invoice 7", "2026-03-10"),
        ("/счёт Acme 1500 завтра invoice 7", "2026-03-03"),
        ("/faktura Acme 1500 jutro invoice 7", "2026-03-03"),
        ("/חשבונית Acme 1500 מחר invoice 7", "2026-03-03"),
    ],
)
def test_its_facts_stand_in_any_order_and_its_day_may_be_past(acme: AppDriver, line: str, day: str) -> None:
    heard = acme.say(line)
    assert heard.data["note"] == "invoice 7"
    assert open_ones(acme) == [(1, 150000, day)]


def test_a_day_that_is_over_is_said_to_be(acme: AppDriver) -> None:
    assert messages(acme.say("/due Acme 1500 2026-02-10"), "invoice-past", day="10 Feb 2026")


def test_the_amount_and_the_day_are_asked_for(acme: AppDriver) -> None:
    assert outline(acme.say("/due Acme invoice 7")) == ["ask-money", "[button-cancel]"]
    assert outline(acme.say("1500")) == ["ask-due-date(client=Acme)", "[button-cancel]"]
    assert acme.say("soon").error == "bad-date"
    assert open_ones(acme) == []
    acme.say("/due Acme 1500 invoice 7")
    assert acme.say("2026-02-10").data["note"] == "invoice 7"
    assert open_ones(acme) == [(1, 150000, "2026-02-10")]


def test_of_a_long_line_nothing_is_asked_and_all_of_it_is_shown(acme: AppDriver) -> None:
    assert acme.say(f"/due Acme 1500 {'x' * 500}").error == "usage"
    assert acme.say(f"/due Acme 2026-03-10 {'x' * 500}").error == "usage"
    assert not acme.say(f"/due Acme 1500 2026-03-10 {'x' * 500}").error


def test_an_amount_in_another_currency_takes_its_rate(acme: AppDriver) -> None:
    acme.say("/settings currency EUR")
    assert acme.say("/due Acme 100 PLN 2026-03-10").error == "no-rate"
    acme.say("/settings rate PLN 0.25")
    assert "€25" in acme.say("/due Acme 100 PLN 2026-03-10").text
    assert open_ones(acme) == [(1, 2500, "2026-03-10")]


# ------------------------------------------------------------------------------------------------------------- list


def test_what_is_open_is_shown_with_its_buttons(acme: AppDriver) -> None:
    assert outline(acme.say("/due Acme")) == ["no-invoices(client=Acme)"]
    acme.say("/due Acme 1500 2026-03-10 invoice 7")
    assert outline(acme.say("/due Acme")) == [
        "invoices-title(client=Acme)",
        "invoice-row-noted(number=1 note=invoice 7 amount=€1,500 due=invoice-due(day=10 Mar 2026))",
        "[button-invoice-paid] [button-invoice-move]",
    ]
    acme.say("/due Acme 300 2026-02-20")
    heard = acme.say("/due Acme")
    assert outline(heard)[1:] == [
        "invoice-row(number=2 amount=€300 due=invoice-overdue(day=20 Feb 2026))",
        "invoice-row-noted(number=1 note=invoice 7 amount=€1,500 due=invoice-due(day=10 Mar 2026))",
        "[button-invoice-paid-number(number=2)] [button-invoice-paid-number(number=1)]",
    ]
    acme.press(heard, "button-invoice-paid-number(number=1)")
    assert open_ones(acme) == [(2, 30000, "2026-02-20")]


def test_amounts_are_for_those_who_may_see_money(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10 invoice 7")
    heard = acme.say("/due Acme", by="ben", role="member")
    assert messages(
        heard,
        "invoice-row-noted",
        number=1,
        note="invoice 7",
        amount="amount-hidden",
        due="invoice-due(day=10 Mar 2026)",
    )
    assert "1,500" not in heard.text
    assert heard.data["invoices"][0]["amount_minor"] is None  # type: ignore[index]
    part = acme.say("/paid Acme 600", by="ben")
    assert messages(part, "invoice-stays-open", number=1, amount="amount-hidden")
    assert messages(acme.say("/paid Acme 100"), "invoice-stays-open", amount="€800")


def test_a_private_invoice_is_nobody_elses(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10 the rescue private:yes")
    assert outline(acme.say("/due Acme", by="ben", role="member")) == ["no-invoices(client=Acme)"]
    assert acme.say("/due Acme paid 1", by="ben").error == "no-open-invoice"
    part = acme.say("/paid Acme 500", by="ben")
    assert "#1" not in part.text
    paid = acme.say("/paid Acme 1000", by="ben")
    assert "#1" not in paid.text
    assert open_ones(acme) == []
    assert all(entry.private for entry in live(acme, Kind.SETTLED))


# ---------------------------------------------------------------------------------------------------------- closing


def ends(desk: AppDriver) -> list[tuple[int, Settlement]]:
    return [(e.detail.entry, e.detail.how) for e in live(desk, Kind.SETTLED) if isinstance(e.detail, Settled)]


def test_a_payment_closes_what_it_covers_and_its_undo_opens_it_again(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10")
    heard = acme.say("/paid Acme 1500 thank you")
    assert messages(heard, "invoice-closed", number=1)
    assert ends(acme) == [(1, Settlement.PAID)]
    assert open_ones(acme) == []
    acme.press(heard, "button-undo")
    assert open_ones(acme) == [(1, 150000, "2026-03-10")]
    assert live(acme, Kind.PAYMENT) == []


def test_a_smaller_one_is_noted_and_says_what_is_still_to_come(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10")
    heard = acme.say("/paid Acme 600")
    assert messages(heard, "invoice-stays-open", number=1, amount="€900")
    assert ends(acme) == [(1, Settlement.PART)]
    assert messages(acme.say("/ledger Acme"), "entry-settled-part", number=1)
    assert messages(acme.say("/paid Acme 900"), "invoice-closed", number=1)
    acme.press(heard, "button-undo")
    assert open_ones(acme) == [], "it was said to be paid"


def test_several_are_closed_from_the_oldest_on(acme: AppDriver) -> None:
    acme.say("/due Acme 300 2026-03-20")
    acme.say("/due Acme 1000 2026-03-10")
    assert messages(acme.say("/paid Acme 300"), "invoice-closed", number=1), "that is the one of this amount"
    acme.say("/undo")
    heard = acme.say("/paid Acme 1400")
    assert messages(heard, "invoice-closed") == [{"number": "2"}, {"number": "1"}]
    acme.press(heard, "button-undo")
    assert open_ones(acme) == [(2, 100000, "2026-03-10"), (1, 30000, "2026-03-20")]


def test_a_private_invoice_stays_private_with_its_date_and_its_payment(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10 private:yes")
    moved = acme.say("/due Acme move 1 2026-04-01")
    paid = acme.say("/due Acme paid 1")
    assert moved.reply.confidential
    assert paid.reply.confidential
    assert all(entry.private for entry in acme.entries("Acme"))


def test_a_payment_put_right_has_closed_what_it_closed(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10")
    acme.say("/paid Acme 1500")
    assert not acme.say("/edit 3 1400").error
    assert open_ones(acme) == []
    acme.say("/undo")
    assert open_ones(acme) == [(1, 150000, "2026-03-10")]


def test_old_money_closes_nothing_and_refunds_open_nothing(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10")
    acme.say("/paid Acme 1500 on:2026-01-10")
    assert open_ones(acme) == [(1, 150000, "2026-03-10")]
    acme.say("/paid Acme 1500")
    acme.say("/refunded Acme 1500")
    assert open_ones(acme) == []


def test_a_payment_elsewhere_closes_nothing_here(acme: AppDriver) -> None:
    acme.say("/client add Globex")
    acme.say("/due Acme 1500 2026-03-10")
    acme.say("/paid Globex 1500")
    assert open_ones(acme) == [(1, 150000, "2026-03-10")]


# ---------------------------------------------------------------------------------------------------------- buttons


def test_paid_logs_what_is_still_to_come_once(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10 invoice 7")
    acme.say("/paid Acme 500")
    seen = acme.say("/due Acme")
    heard = acme.press(seen, "button-invoice-paid")
    assert messages(heard, "entry-payment", amount="€1,000")
    assert heard.data["note"] == "invoice 7"
    assert heard.reply.replaces
    again = acme.press(seen, "button-invoice-paid")
    assert again.error == "no-open-invoice"
    assert "error-no-open-invoice" in says(again)
    assert [entry.amount_minor for entry in live(acme, Kind.PAYMENT)] == [50000, 100000]
    acme.press(heard, "button-undo")
    assert open_ones(acme) == [(1, 100000, "2026-03-10")]


def test_not_yet_logs_nothing(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10")
    heard = acme.say("/due Acme open 1")
    assert outline(heard) == [
        "invoice-open(client=Acme invoice=invoice-row(number=1 amount=€1,500 due=invoice-due(day=10 Mar 2026)))",
        "invoice-late-from(day=11 Mar 2026)",
        "[button-invoice-paid] [button-invoice-move]",
    ]
    assert heard.reply.replaces
    assert len(acme.entries("Acme")) == 1
    acme.say("/due Acme 100 2026-02-01")
    assert not {"invoice-late-from", "invoice-past"} & {*says(acme.say("/due Acme open 2"))}


def test_another_date_is_asked_for_and_can_be_taken_back(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10 invoice 7")
    asked = acme.press(acme.say("/due Acme"), "button-invoice-move")
    assert outline(asked) == ["ask-new-due-date(client=Acme number=1)", "[button-cancel]"]
    assert acme.say("some day").error == "bad-date"
    heard = acme.say("2026-04-01")
    assert messages(heard, "logged", number=2, client="Acme", what="entry-invoice-moved(number=1 day=1 Apr 2026)")
    assert heard.data["due_at"] == "2026-04-01T12:00:00+00:00"
    assert open_ones(acme) == [(1, 150000, "2026-04-01")]
    assert not acme.say("/due Acme move 2 2026-04-05").error, "its later line names it, too"
    assert [e.detail for e in live(acme, Kind.INVOICE) if isinstance(e.detail, Invoice) and e.detail.moves] == [
        entry.detail for entry in live(acme, Kind.INVOICE)[1:]
    ]
    acme.say("/undo")
    acme.press(acme.say("/undo"), "button-undo-number")
    assert open_ones(acme) == [(1, 150000, "2026-03-10")]


@pytest.mark.parametrize("number", ["2", "99", "#99", "99999999999999999"])
def test_a_number_that_is_no_open_invoice(acme: AppDriver, number: str) -> None:
    acme.say("/due Acme 1500 2026-03-10")
    acme.say("/note Acme hello")
    assert acme.say(f"/due Acme paid {number}").error == "no-open-invoice"


@pytest.mark.parametrize("note", ["paid in two parts", "paid 1 of 2", "open", "moving 1"])
def test_words_that_are_no_button_are_a_note(acme: AppDriver, note: str) -> None:
    acme.say("/due Acme 1500 2026-03-10")
    assert outline(acme.say(f"/due Acme {note}")) == ["ask-money", "[button-cancel]"]
    assert acme.say(f"/due Acme 20 2026-03-11 {note}").data["note"] == note


def test_the_ledger_knows_them_by_their_kind(acme: AppDriver) -> None:
    acme.say("/due Acme 1500 2026-03-10")
    acme.say("/paid Acme 1500")
    assert outline(acme.say("/ledger Acme invoices"))[1:2] == [
        ("ledger-line-bare(number=1 day=2 Mar 2026 what=entry-invoice(amount=€1,500 day=10 Mar 2026) note= author=you)")
    ]


def test_a_viewer_looks_and_logs_nothing(acme: AppDriver) -> None:
    assert acme.say("/due Acme 1500 2026-03-10", by="eve", role="viewer").error == "not-permitted"


# --------------------------------------------------------------------------------------------- late after all or not


def overdue(desk: AppDriver) -> Heard:
    """An invoice of 10 March that nobody paid until the 12th, when Parley has logged it as late: #2."""
    desk.say("/due Acme 1500 2026-03-10")
    desk.later(days=10)
    assert [entry.number for entry in live(desk, Kind.INCIDENT)] == [2]
    return desk.say("/due Acme")


def test_a_payment_in_time_but_logged_later_offers_undo_of_the_late_line(acme: AppDriver) -> None:
    overdue(acme)
    heard = acme.say("/paid Acme 1500 on:2026-03-09")
    assert messages(heard, "invoice-not-late", number=2)
    acme.press(heard, "button-undo-number")
    assert live(acme, Kind.INCIDENT) == []


def test_a_late_line_stays_where_it_was_paid_late(acme: AppDriver) -> None:
    heard = acme.press(overdue(acme), "button-invoice-paid")
    assert "invoice-not-late" not in says(heard)
    assert [entry.number for entry in live(acme, Kind.INCIDENT)] == [2]


def test_paid_at_the_very_moment_is_not_paid_before_it(acme: AppDriver) -> None:
    overdue(acme)
    assert "invoice-not-late" not in says(acme.say("/paid Acme 1500 on:2026-03-11"))


def test_whoever_may_not_take_it_back_gets_no_button_for_it(acme: AppDriver) -> None:
    overdue(acme)
    heard = acme.say("/paid Acme 1500 on:2026-03-09", by="ben", role="member")
    assert messages(heard, "invoice-not-late", number=2)
    assert [button.line for button in heard.buttons if button.line == "/undo 2"] == []


def test_a_late_line_taken_back_before_is_not_spoken_of(acme: AppDriver) -> None:
    overdue(acme)
    acme.say("/undo 2")
    assert "invoice-not-late" not in says(acme.say("/paid Acme 1500 on:2026-03-09"))


# ------------------------------------------------------------------------------------------------------------ rooms


def test_in_the_teams_chat_no_amount_is_shown_but_to_whoever_typed_it(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    assert "€1,500" in group.say("/due Acme 1500 2026-03-10").text
    heard = group.say("/due Acme")
    assert messages(heard, "invoice-row", number=1, amount="amount-hidden", due="invoice-due(day=10 Mar 2026)")
    assert "1,500" not in group.say(heard.line("button-invoice-paid")).text
