"""`/status`: the card, who needs attention, and who sees what of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.ports import UnitOfWork
from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.replies import fields, messages, outline, says

MONEY = {"label-paid", "label-given", "label-hours", "label-margin", "label-shares"}


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def test_the_card_of_a_client_without_a_history(acme: AppDriver) -> None:
    heard = acme.say("/status acme")
    assert outline(heard) == [
        "card-title(client=Acme standing=standing-steady)",
        "reason-none",
        "label-stage: stage-with(stage=stage-active who=you)",
        "card-missing(what=[missing-terms, missing-payments, missing-hours, missing-cost])",
        "[button-why] [button-ledger] [button-log]",
    ]


def test_the_card_for_machines(acme: AppDriver) -> None:
    acme.say("/i Acme 90m rude shouted")
    acme.say("/paid Acme 1500")
    assert acme.say("/s Acme").data == {
        "client": "Acme",
        "stage": "active",
        "standing": "watch",
        "strain": 3.0,
        "debt": 0.0,
        "signals": [],
        "vital": False,
        "payments_minor": 150_000,
        "refunds_minor": None,
        "concessions_minor": None,
        "hours": 1.5,
        "margin_minor": None,
        "currency": "EUR",
    }


def test_the_figures_for_those_who_may_see_them(acme: AppDriver) -> None:
    acme.say("/settings hourly-cost 50")
    acme.say("/client add Beta")
    acme.say("/client add Gamma")
    for line in (
        "/paid Gamma 10",
        "/refunded Gamma 500",
        "/paid Acme 1000",
        "/refunded Acme 100",
        "/paid Beta 300",
        "/spent Acme 4h",
        "/i Acme 30m rude shouted",
        "/spent Beta 30m",
        "/gave Acme 10",
        "/gave Acme 20 asked:yes",
        "/gave Acme 30 amends:yes",
    ):
        assert acme.say(line).error == "", line
    card = acme.say("/status Acme")
    split = "[given-goodwill(amount=€10), given-asked(amount=€20), given-amends(amount=€30)]"
    expected = {
        "label-paid": "paid(paid=€1,000 refunded=€100)",
        "label-given": f"given(total=€60 split={split})",
        "label-hours": "hours(time=270 min brings=€200)",
        "label-margin": "€675",
        "label-shares": "shares(revenue=percent(value=75) effort=percent(value=90))",
    }
    assert expected.items() <= fields(card).items()
    assert messages(card, "card-missing", what="[missing-terms]")
    assert fields(acme.say("/status Gamma"))["label-paid"] == "paid(paid=€10 refunded=€500)"
    assert "label-shares" not in fields(acme.say("/status Gamma")), "no share of a sum below zero"


def test_of_figures_half_known_only_what_is_known_has_a_row(acme: AppDriver) -> None:
    acme.say("/refunded Acme 100")
    acme.say("/gave Acme 10")
    assert not {"label-hours", "label-margin", "label-shares"} & fields(acme.say("/status Acme")).keys()
    assert fields(acme.say("/status Acme"))["label-paid"] == "refunded-only(refunded=€100)"
    assert fields(acme.say("/status Acme"))["label-given"] == "given-goodwill(amount=€10)"
    acme.say("/spent Acme 2h")
    assert fields(acme.say("/status Acme"))["label-hours"] == "120 min"
    assert fields(acme.say("/status Acme"))["label-shares"] == "share-effort(effort=percent(value=100))"
    acme.say("/client add Beta")
    acme.say("/paid Beta 300")
    assert fields(acme.say("/status Beta"))["label-shares"] == "share-revenue(revenue=percent(value=100))"


def test_what_was_recorded_long_ago_is_not_said_to_be_missing(acme: AppDriver) -> None:
    acme.say("/paid Acme 300")
    acme.later(days=400)
    card = acme.say("/status Acme")
    assert messages(card, "card-missing", what="[missing-terms, missing-hours, missing-cost]")
    assert "label-paid" not in fields(card)


def test_others_see_neither_money_nor_hours(acme: AppDriver) -> None:
    acme.say("/paid Acme 1000 for July")
    acme.say("/spent Acme 4h")
    for who, role in (("anna", "member"), ("vera", "viewer")):
        heard = acme.say("/status Acme", by=who, role=role)
        assert not MONEY & fields(heard).keys()
        assert messages(heard, "entry-payment", amount="amount-hidden")
        assert (heard.data["payments_minor"], heard.data["hours"]) == (None, None)
    acme.say("/client assign Acme @anna")
    assert "€1,000" in acme.say("/status Acme", by="anna").text


def test_in_the_teams_chat_money_stays_out_unless_an_owner_widened_it(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    group.say("/paid Acme 1000")
    assert "€1,000" not in group.say("/status Acme").text
    assert messages(group.say("/status Acme"), "card-money-elsewhere", client="Acme")
    assert "card-money-elsewhere" not in says(group.say("/status Acme", by="anna"))
    group.say("/settings visibility team")
    assert "card-money-elsewhere" not in says(group.say("/status Acme"))
    assert "€1,000" in group.say("/status Acme", by="anna").text


def test_what_is_known_and_what_is_open(acme: AppDriver) -> None:
    for line in (
        "/client alias Acme ACM",
        "/client person Acme Dana Levi",
        "/boundary Acme No calls at night",
        "/boundary Acme No mails told:no",
        "/i Acme abuse !!! insulted everyone",
        "/talk Acme 2026-03-09 14:00",
    ):
        acme.say(line)
    expected = {
        "label-stage": "stage-with(stage=stage-conversation who=you)",
        "label-aliases": "[ACM]",
        "label-people": "[Dana Levi]",
        "label-boundaries": "boundaries-count(count=2 untold=1)",
    }
    card = acme.say("/status ACM")
    assert expected.items() <= fields(card).items()
    assert messages(card, "card-next-talk", at="9 Mar 2026, 14:00", who="you")
    acme.say("/terms Acme paid within 14 days")
    terms, count = "terms-since(since=2 Mar 2026 count=1)", "boundaries-count(count=2 untold=1)"
    assert fields(acme.say("/status Acme"))["label-terms"] == f"terms-and-boundaries(terms={terms} boundaries={count})"
    acme.say("/talk Acme held agreed review:2026-04-15 calmer tone")
    assert (
        fields(acme.say("/status Acme"))["label-agreement"] == "agreement-review(since=2 Mar 2026 review=15 Apr 2026)"
    )


def test_a_talk_held_in_private_is_no_longer_planned(acme: AppDriver) -> None:
    acme.say("/talk Acme tomorrow 14:00")
    acme.later(days=2)
    acme.say("/talk Acme held agreed private:yes terms")
    text = acme.say("/status Acme", by="anna", role="member")
    assert "label-planned" not in says(text)
    assert "label-agreement" not in fields(text)
    assert "agreement-review" in says(acme.say("/status Acme"))


def test_the_last_three_lines_the_newest_first(acme: AppDriver) -> None:
    for line in ("/note Acme one", "/note Acme two", "/note Acme three", "/note Acme on:2026-02-01 long ago"):
        acme.say(line)
    acme.say("/client stage Acme prospect")
    assert [row["number"] for row in messages(acme.say("/status Acme"), "ledger-line")] == ["3", "2", "1"]


def test_an_open_suggestion_is_on_the_card(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! insulted everyone")
    assert "label-open-nudges" not in fields(acme.say("/status Acme")), "its step is the next one, and is told there"
    acme.say("/talk Acme 2026-03-09 14:00")
    acme.say("/i Acme complaint serious ours wrong file")
    acme.say("/i Acme review serious theirs https://reviews.example/1")
    acme.later(days=1, hours=1)
    assert fields(acme.say("/status Acme"))["label-open-nudges"] == "[kind-review]"


def test_nobody_responsible(acme: AppDriver) -> None:
    free = replace(acme.client("Acme"), responsible_id=None)

    def work(uow: UnitOfWork) -> None:
        uow.clients.save(acme.workspace_id, free)
        uow.commit()

    acme.database.write(work).result()
    assert fields(acme.say("/status Acme"))["label-stage"] == "stage-unassigned(stage=stage-active)"
    acme.say("/i Acme abuse !!! insulted everyone")
    assert "card-next-unassigned" in says(acme.say("/status Acme"))


# ----------------------------------------------------------------------------------------------------- private


def test_what_is_private_is_seen_by_owners_alone(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! private:yes hit the desk")
    for who, role in (("anna", "member"), ("vera", "viewer")):
        heard = acme.say("/status Acme", by=who, role=role)
        assert "hit the desk" not in heard.text
        assert not {"signal-abuse", "category-abuse"} & {*says(heard)}
        assert "reason-owners" in says(heard)
        assert not {"signal-abuse", "category-abuse"} & {*says(acme.say("/status", by=who))}
    assert "hit the desk" in acme.say("/status Acme").text


def test_who_was_affected_is_seen_by_owners_and_that_person_alone(acme: AppDriver) -> None:
    acme.say("/help", by="anna", role="member")
    acme.say("/i Acme abuse affected:@anna shouted")
    acme.say("/i Acme complaint ours affected:@you late draft")
    acme.say("/i Acme rude on:2024-01-05 affected:@you long ago")
    assert fields(acme.say("/status Acme"))["label-affected"] == "[Anna]"
    assert fields(acme.say("/status Acme", by="anna"))["label-affected"] == "[Anna]"
    assert "label-affected" not in fields(acme.say("/status Acme", by="ben", role="member"))


def test_in_the_teams_chat_nobody_is_shown_as_affected(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    group.say("/i Acme abuse affected:@boss shouted")
    assert "label-affected" not in fields(group.say("/status Acme"))


def test_not_even_owners_see_it_in_the_teams_chat(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    group.say("/i Acme abuse !!! private:yes hit the desk affected:@boss")
    assert "hit the desk" not in group.say("/status Acme").text
    assert "hit the desk" not in group.say("/ledger Acme").text
    assert "hit the desk" not in group.say("/search desk").text


def test_a_quiet_line_hides_its_reporter_from_all_but_owners(acme: AppDriver) -> None:
    acme.say("/i Acme rude quiet:yes shouted", by="anna", role="member")
    for command in ("/status Acme", "/ledger Acme", "/search shouted"):
        assert messages(acme.say(command), "ledger-line", author="Anna")
        assert "Anna" not in acme.say(command, by="ben", role="member").text
    acme.say("/undo", by="anna")
    assert "Anna" not in acme.say("/ledger Acme", by="ben").text


# --------------------------------------------------------------------------------------------- without a name


def test_nobody_yet_and_nobody_in_need(desk: AppDriver) -> None:
    assert "no-clients" in says(desk.say("/status"))
    desk.say("/client add Acme")
    assert outline(desk.say("/status")) == ["all-steady"]


def test_those_who_need_attention_worst_first(desk: AppDriver) -> None:
    for name in ("Amends", "Decide", "Gone", "Part", "Steady", "Talk", "Watch"):
        desk.say(f"/client add {name}")
    desk.say("/client stage Decide prospect")
    for line in (
        "/i Amends complaint serious ours wrong file",
        "/i Decide rude shouted",
        "/i Gone threat said he would come",
        "/talk Part held refused",
        "/i Talk abuse !!! insulted everyone",
        "/i Watch rude shouted",
        "/i Watch scope one more page",
        "/i Steady scope one more page",
    ):
        assert desk.say(line).error == "", line
    desk.say("/client stage Gone parted")
    heard = desk.say("/status", by="vera", role="viewer")
    assert [row["client"] for row in heard.data["clients"]] == ["Part", "Talk", "Decide", "Watch", "Amends"]  # type: ignore[attr-defined]
    assert outline(heard)[:5] == [
        "attention-title(count=5)",
        ("attention-row(client=Part standing=standing-part why=signal-refused-refused(when=when-today))"),
        "attention-next-suggested(kind=kind-part who=you day=2 Mar 2026)",
        "attention-row(client=Talk standing=standing-talk"
        " why=signal-abuse-severe(counts=counts-day(when=opening-today tally=counted-severe-abuse)))",
        "attention-next-suggested(kind=kind-talk who=you day=2 Mar 2026)",
    ]


def test_a_long_list_is_cut(desk: AppDriver) -> None:
    for n in range(17):
        desk.say(f"/client add C{n}")
        desk.say(f"/i C{n} rude shouted")
    heard = desk.say("/status")
    assert messages(heard, "and-more", count=2)
    assert len(heard.buttons) == 8
    assert len(heard.data["clients"]) == 17  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (["/i Acme timewaster x"] * 5, "reason-timewasting"),
        (["/spent Acme 8h"], "reason-hours"),
        (["/i Acme rude shouted"], "figure-watch"),
        (["/i Acme complaint !!! ours x", "/called Acme sorry"], "signal-owed"),
    ],
)
def test_the_reason_in_one_line(acme: AppDriver, lines: list[str], why: str) -> None:
    acme.say("/client stage Acme prospect")
    for line in lines:
        acme.say(line)
    assert why in says(acme.say("/status Acme"))


def test_debt_that_only_asks_to_be_watched(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    acme.say("/i Acme complaint serious ours wrong file")
    acme.later(days=1)
    acme.say("/i Acme late x")
    acme.say("/talk Acme held cleared")
    acme.later(days=1)
    text = acme.say("/status Acme")
    assert "signal-owed" in says(text)
    acme.say("/called Acme sorry")
    assert "figure-watch" not in says(acme.say("/status Acme"))


def test_a_small_debt_is_said(acme: AppDriver) -> None:
    acme.say("/i Acme complaint ours small thing")
    assert messages(acme.say("/status Acme"), "card-debt-up", now="0.5", before="0.0")


def test_a_card_fits_a_phone_however_long_the_notes_are(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/note Acme " + "a word and " * 400)
    desk.say("/note Acme " + "x" * 3_000)
    card = desk.say("/status Acme").text
    assert len(card) < 900
    assert "…" in card
    assert "x" * 3_000 not in card
