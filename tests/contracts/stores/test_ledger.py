"""The ledger: append-only, numbered through the workspace, every field kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from handlers.domain.errors import Refusal
from handlers.domain.values import Act, Category, Entry, Fault, Kind, Money, Origin, PlannedTalk, Role, Severity, Stage
from handlers.ports import Database, Payer, UnitOfWork
from tests.support.store_ground import DAY, HOUR, MINUTE, NOW, Ground, ground, line, read, write


@pytest.fixture
def here(database: Database) -> Ground:
    return ground(database)


def append(database: Database, here: Ground, *entries: Entry) -> list[Entry]:
    return write(database, lambda u: [u.ledger.append(here.workspace, e) for e in entries])


def test_every_field_comes_back(database: Database, here: Ground) -> None:
    full = Entry(
        client_id=here.client.id,
        kind=Kind.INCIDENT,
        occurred_at=datetime(2026, 3, 1, 23, 59, 59, 999999, tzinfo=timezone(timedelta(hours=2))),
        recorded_at=NOW,
        author_id=here.member.id,
        chat_id=3_000_000_000,
        note="Кричал 😡 \N{RIGHT-TO-LEFT MARK}בטלפון",
        typed='/i acme "…"',
        category=Category.ABUSE,
        severity=Severity.SEVERE,
        fault=Fault.SHARED,
        minutes=90,
        amount_minor=-9_000_000_000,
        original=Money(15000, "PLN"),
        asked=True,
        amends=True,
        crossed=2,
        joins=4,
        corrects=5,
        quiet=True,
        private=True,
        who="Dana",
        affected=(1, 2),
        lesson="call first",
        their_side="they waited",
        link="https://example.org/x",
        referral="Beta",
        evidence="their words",
        evidence_ref="telegram:-100:55",
        evidence_author="Dana",
        detail=PlannedTalk(NOW),
    )
    act = write(database, lambda u: u.acts.add(here.workspace, Act(origin=Origin.PULSE, at=NOW)))
    full = replace(full, act_id=act.id, origin=Origin.PULSE)
    (kept,) = append(database, here, full)
    assert kept == replace(full, number=1)
    found = read(database, lambda s: s.ledger.get(here.workspace, 1))
    assert found == kept
    assert found is not None
    assert found.occurred_at.tzinfo is UTC
    assert read(database, lambda s: list(s.ledger.of_client(here.workspace, here.client.id))) == [kept]


def test_numbers_run_through_the_workspace(database: Database, here: Ground) -> None:
    other = write(database, lambda u: u.clients.add(here.workspace, "Beta", Stage.ACTIVE, None, NOW))
    made = append(database, here, line(here.client), line(other), line(here.client))
    there = ground(database, "There")
    assert [e.number for e in made] == [1, 2, 3]
    assert [e.number for e in append(database, there, line(there.client))] == [1]
    assert [e.number for e in read(database, lambda s: s.ledger.of_client(here.workspace, here.client.id))] == [1, 3]


def test_a_line_is_taken_back_once(database: Database, here: Ground) -> None:
    append(database, here, line(here.client), line(here.client, Kind.REVERSAL, reverses=1))
    assert [e.reversed_by for e in read(database, lambda s: s.ledger.of_client(here.workspace, here.client.id))] == [
        2,
        None,
    ]
    first = read(database, lambda s: s.ledger.get(here.workspace, 1))
    assert first is not None
    assert first.reversed_by == 2
    with pytest.raises(Refusal) as refused:
        append(database, here, line(here.client, Kind.REVERSAL, reverses=1))
    assert refused.value.code == "already-reversed"
    with pytest.raises(LookupError):
        append(database, here, line(here.client, Kind.REVERSAL, reverses=77))
    other = write(database, lambda u: u.clients.add(here.workspace, "Beta", Stage.ACTIVE, None, NOW))
    append(database, here, line(here.client))
    with pytest.raises(LookupError):
        append(database, here, line(other, Kind.REVERSAL, reverses=3))
    # Nothing that was refused took a number.
    assert [e.number for e in append(database, here, line(here.client))] == [4]


def test_a_reversal_that_is_reversed_puts_its_line_back(database: Database, here: Ground) -> None:
    """As often as it is taken back and put back; every way of reading says the same."""
    paid = line(here.client, Kind.PAYMENT, amount_minor=100)
    append(database, here, paid, line(here.client, Kind.REVERSAL, reverses=1))

    def state() -> tuple[list[int | None], int | None, int, int]:
        return read(
            database,
            lambda s: (
                [e.reversed_by for e in s.ledger.of_client(here.workspace, here.client.id)],
                s.ledger.get(here.workspace, 1).reversed_by,  # type: ignore[union-attr]
                len(s.ledger.recent(here.workspace, frozenset({Kind.PAYMENT}), NOW - DAY, NOW, 9)),
                sum(payer.net_minor for payer in s.ledger.payers(here.workspace, NOW - DAY, NOW)),
            ),
        )

    assert state() == ([2, None], 2, 0, 0)
    append(database, here, line(here.client, Kind.REVERSAL, reverses=2))
    assert state() == ([None, 3, None], None, 1, 100)
    append(database, here, line(here.client, Kind.REVERSAL, reverses=1))
    assert state() == ([4, 3, None, None], 4, 0, 0)
    append(database, here, line(here.client, Kind.REVERSAL, reverses=4))
    assert state() == ([None, 3, None, 5, None], None, 1, 100)


def test_a_correction_is_found_by_its_link(database: Database, here: Ground) -> None:
    """Wherever it stands: nothing follows from neighbouring numbers."""
    append(
        database,
        here,
        line(here.client),
        line(here.client, Kind.REVERSAL, reverses=1),
        line(here.client),
        line(here.client, corrects=1),
    )
    every = read(database, lambda s: s.ledger.of_client(here.workspace, here.client.id))
    assert [e.corrected_by for e in every] == [4, None, None, None]
    assert read(database, lambda s: [s.ledger.get(here.workspace, n) for n in (1, 2, 3, 4)]) == list(every)
    with pytest.raises(IntegrityError):
        append(database, here, line(here.client, corrects=1))


def test_the_lines_of_an_act_are_found_together(database: Database, here: Ground) -> None:
    acts = [write(database, lambda u: u.acts.add(here.workspace, Act(origin=Origin.TYPED, at=NOW))) for _ in range(2)]
    one, other = (act.id for act in acts)
    of_act = [one, None, other, one]
    append(database, here, *(line(here.client, act_id=act_id) for act_id in of_act))
    found = read(database, lambda s: s.ledger.of_act(here.workspace, one))
    assert [e.number for e in found] == [1, 4]
    assert [e.number for e in read(database, lambda s: s.ledger.of_act(here.workspace, other))] == [3]


def test_the_latest_of_an_author_is_neither_reversed_nor_a_reversal(database: Database, here: Ground) -> None:
    bob = write(database, lambda u: u.members.add(here.workspace, "Bob", "bob", Role.MEMBER))
    mine: dict[str, Any] = {"author_id": here.member.id}
    append(
        database,
        here,
        line(here.client, **mine),
        line(here.client, at=NOW + HOUR, **mine),
        line(here.client, Kind.REVERSAL, reverses=2, at=NOW + HOUR, **mine),
        line(here.client, author_id=bob.id, at=NOW + HOUR),
    )

    def latest(since: datetime) -> int | None:
        found = read(database, lambda s: s.ledger.latest_of(here.workspace, here.member.id, since))
        return found.number if found else None

    assert [latest(NOW - DAY), latest(NOW), latest(NOW + MINUTE)] == [1, 1, None]


def test_the_lines_of_an_author_are_the_latest_that_stand(database: Database, here: Ground) -> None:
    bob = write(database, lambda u: u.members.add(here.workspace, "Bob", "bob", Role.MEMBER))
    mine: dict[str, Any] = {"author_id": here.member.id}
    append(
        database,
        here,
        line(here.client, at=NOW + HOUR, **mine),
        line(here.client, **mine),
        line(here.client, **mine),
        line(here.client, Kind.REVERSAL, reverses=2, **mine),
        line(here.client, author_id=bob.id),
    )

    def by_author(member: int, limit: int) -> list[int]:
        return [found.number for found in read(database, lambda s: s.ledger.by_author(here.workspace, member, limit))]

    assert by_author(here.member.id, 8) == [3, 1], "by number, neither reversed nor a reversal"
    assert by_author(here.member.id, 1) == [3]
    assert by_author(bob.id, 8) == [5]


def test_recent_lines_are_newest_first_and_live(database: Database, here: Ground) -> None:
    kinds = [Kind.NOTE, Kind.INCIDENT, Kind.PAYMENT, Kind.NOTE]
    append(database, here, *(line(here.client, kind, NOW - n * DAY) for n, kind in enumerate(kinds)))
    append(database, here, line(here.client), line(here.client, Kind.REVERSAL, NOW - 9 * DAY, reverses=2))
    append(database, here, line(here.client, Kind.INCIDENT, NOW - DAY, fault=Fault.UNCLEAR))
    append(database, here, line(here.client, Kind.INCIDENT, NOW - DAY, fault=Fault.OURS))
    append(database, here, line(here.client, Kind.INCIDENT, NOW - DAY, joins=7))

    def recent(*kinds: Kind, back: int = 9, most: int = 9, **wanted: Any) -> list[int]:
        span = (NOW - back * DAY, NOW)
        found = read(database, lambda s: s.ledger.recent(here.workspace, frozenset(kinds), *span, most, **wanted))
        return [e.number for e in found]

    assert recent(Kind.NOTE, Kind.PAYMENT) == [5, 1, 3, 4]
    assert recent(Kind.NOTE, Kind.PAYMENT, most=2) == [5, 1]
    assert recent(Kind.NOTE, Kind.PAYMENT, back=2) == [5, 1], "the far end is left out"
    assert recent(Kind.INCIDENT) == [8, 7]
    assert recent(Kind.INCIDENT, fault=Fault.UNCLEAR) == [7]


def test_activity_is_summed_by_client_and_kind(database: Database, here: Ground) -> None:
    other = write(database, lambda u: u.clients.add(here.workspace, "Beta", Stage.ACTIVE, None, NOW))
    append(
        database,
        here,
        line(here.client, Kind.PAYMENT, amount_minor=100),
        line(here.client, Kind.PAYMENT, NOW - DAY, amount_minor=50),
        line(here.client, Kind.INCIDENT, minutes=30, amount_minor=7),
        line(here.client, Kind.INCIDENT, minutes=15),
        line(here.client, Kind.REVERSAL, reverses=4),
        line(here.client, Kind.INCIDENT, joins=3),
        line(here.client, Kind.STAGE),
        line(other, Kind.PRAISE),
        line(other, Kind.PRAISE, NOW - 2 * DAY),
    )
    found = read(database, lambda s: s.ledger.activity(here.workspace, NOW - 2 * DAY, NOW))
    assert [(each.client_id, each.kind, each.count, each.amount_minor, each.minutes) for each in found] == [
        (here.client.id, Kind.INCIDENT, 1, 7, 30),
        (here.client.id, Kind.PAYMENT, 2, 150, 0),
        (other.id, Kind.PRAISE, 1, 0, 0),
    ]


def test_who_holds_a_line_of_a_kind(database: Database, here: Ground) -> None:
    other = write(database, lambda u: u.clients.add(here.workspace, "Beta", Stage.ACTIVE, None, NOW))
    append(database, here, line(here.client, Kind.TERMS), line(here.client, Kind.TERMS), line(other, Kind.TERMS))
    append(database, here, line(other, Kind.REVERSAL, reverses=3))
    assert read(database, lambda s: s.ledger.holders(here.workspace, Kind.TERMS)) == {here.client.id}


def test_payers_are_those_with_a_live_payment_in_the_span(database: Database, here: Ground) -> None:
    def fill(u: UnitOfWork) -> list[int]:
        beta, gamma, delta = (
            u.clients.add(here.workspace, name, Stage.ACTIVE, None, NOW) for name in ("Beta", "Gamma", "Delta")
        )
        for entry in (
            line(here.client, Kind.PAYMENT, NOW - 10 * DAY, amount_minor=1000),
            line(here.client, Kind.PAYMENT, NOW - 5 * DAY, amount_minor=2_000_000_000),
            line(here.client, Kind.PAYMENT, NOW, amount_minor=2_000_000_000),
            line(here.client, Kind.REFUND, NOW - DAY, amount_minor=300),
            line(here.client, Kind.CONCESSION, NOW - DAY, amount_minor=77),
            line(beta, Kind.PAYMENT, NOW - DAY, amount_minor=50),
            line(beta, Kind.REVERSAL, NOW, reverses=6),
            line(gamma, Kind.REFUND, NOW - DAY, amount_minor=50),
            line(delta, Kind.PAYMENT, NOW - DAY, amount_minor=50),
            line(delta, Kind.REFUND, NOW - DAY, amount_minor=80),
            line(delta, Kind.PAYMENT, NOW + MINUTE, amount_minor=9),
        ):
            u.ledger.append(here.workspace, entry)
        return [beta.id, gamma.id, delta.id]

    _, _, delta = write(database, fill)
    assert list(read(database, lambda s: s.ledger.payers(here.workspace, NOW - 10 * DAY, NOW))) == [
        Payer(here.client.id, "Acme", 3_999_999_700, NOW - 5 * DAY, NOW),
        Payer(delta, "Delta", -30, NOW - DAY, NOW - DAY),
    ]


def test_minutes_are_those_of_work_and_of_incidents_that_count(database: Database, here: Ground) -> None:
    def fill(u: UnitOfWork) -> int:
        beta = u.clients.add(here.workspace, "Beta", Stage.ACTIVE, None, NOW)
        gamma = u.clients.add(here.workspace, "Gamma", Stage.ACTIVE, None, NOW)
        for entry in (
            line(here.client, Kind.HOURS, NOW - 10 * DAY, minutes=1),
            line(here.client, Kind.HOURS, NOW - 5 * DAY, minutes=2),
            line(here.client, Kind.INCIDENT, NOW, minutes=4),
            line(here.client, Kind.INCIDENT, NOW, minutes=8, joins=3),
            line(here.client, Kind.INCIDENT, NOW),
            line(here.client, Kind.HOURS, NOW + MINUTE, minutes=16),
            line(beta, Kind.HOURS, NOW, minutes=32),
            line(gamma, Kind.HOURS, NOW, minutes=64),
            line(gamma, Kind.REVERSAL, NOW, reverses=8),
        ):
            u.ledger.append(here.workspace, entry)
        return beta.id

    beta = write(database, fill)
    found = read(database, lambda s: s.ledger.minutes(here.workspace, NOW - 10 * DAY, NOW))
    assert found == [(here.client.id, 6), (beta, 32)]


def test_alike_is_the_nearest_live_incident_of_another_author(database: Database, here: Ground) -> None:
    bob = write(database, lambda u: u.members.add(here.workspace, "Bob", "bob", Role.MEMBER))
    rude: dict[str, Any] = {"kind": Kind.INCIDENT, "category": Category.RUDE}
    append(
        database,
        here,
        line(here.client, at=NOW - 12 * HOUR, author_id=bob.id, **rude),
        line(here.client, at=NOW + 3 * HOUR, author_id=bob.id, **rude),
        line(here.client, at=NOW, author_id=here.member.id, **rude),
        line(here.client, at=NOW, author_id=bob.id, kind=Kind.INCIDENT, category=Category.LATE),
        line(here.client, at=NOW, author_id=bob.id, joins=1, **rude),
        line(here.client, at=NOW, author_id=bob.id, **rude),
        line(here.client, Kind.REVERSAL, reverses=6),
        line(here.client, at=NOW + 12 * HOUR, **rude),
    )

    def alike(around: datetime, category: Category = Category.RUDE, by: int = here.member.id) -> int | None:
        found = read(database, lambda s: s.ledger.alike(here.workspace, here.client.id, category, around, 12, by))
        return found.number if found else None

    assert [alike(NOW), alike(NOW - 24 * HOUR), alike(NOW - 24 * HOUR - MINUTE)] == [2, 1, None]
    assert alike(NOW, Category.SCOPE) is None
    assert alike(NOW + 20 * HOUR) == 8, "what nobody signed is another's"
    assert alike(NOW + 20 * HOUR, by=0) is None, "but not to what nobody signed"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ЕЩЕ", [1]),
        ("еще заявк", [1]),
        ("zabka", [2]),
        ("ŻABKA łódź", [2]),
        ("הלקוח צעק", [3]),
        ("לקוח", [3]),
        ("100%", [4]),
        ("0_o", [4]),
        ("00_", []),
        ("\\", [4]),
        ("said typed seen", [5]),
        ("ｓａｉｄ", [5]),
        ("стой", [6]),
        ("стои", []),
        ("", []),
        ("nothing at all", []),
    ],
)
def test_search_finds_every_word_in_any_script(database: Database, here: Ground, words: str, found: list[int]) -> None:
    append(
        database,
        here,
        line(here.client, note="Прислал ЕЩЁ одну заявку"),
        line(here.client, note="Żabka, Łódź"),
        line(here.client, note="הַלָּקוֹחַ צעק"),
        line(here.client, note="gave 100% \\ 0_o"),
        line(here.client, note="said", typed="TYPED", evidence="seen"),
        line(here.client, note="Стой!"),
    )
    assert [e.number for e in read(database, lambda s: s.ledger.search(here.workspace, words, 10))] == found


def test_search_is_newest_first_and_limited(database: Database, here: Ground) -> None:
    append(database, here, *(line(here.client, at=NOW + n * HOUR, note="word") for n in (1, 3, 2)))
    assert [e.number for e in read(database, lambda s: s.ledger.search(here.workspace, "word", 2))] == [2, 3]


def test_amounts_are_noticed(database: Database, here: Ground) -> None:
    append(database, here, line(here.client))
    assert not read(database, lambda s: s.ledger.has_amounts(here.workspace))
    append(database, here, line(here.client, Kind.PAYMENT, amount_minor=1))
    assert read(database, lambda s: s.ledger.has_amounts(here.workspace))


def test_a_message_leads_to_the_lines_that_keep_it_and_still_stand(database: Database, here: Ground) -> None:
    append(
        database,
        here,
        line(here.client, evidence_ref="telegram:-1:5"),
        line(here.client, evidence_ref="telegram:-1:6"),
        line(here.client, evidence_ref="telegram:-1:5", note="again"),
        line(here.client, Kind.REVERSAL, reverses=1),
        line(here.client),
    )
    assert [e.number for e in read(database, lambda s: s.ledger.of_evidence(here.workspace, "telegram:-1:5"))] == [3]
    assert read(database, lambda s: list(s.ledger.of_evidence(here.workspace, ""))) == []


def test_clients_are_those_a_member_wrote_about_the_latest_first(database: Database, here: Ground) -> None:
    beta = write(database, lambda u: u.clients.add(here.workspace, "Beta", Stage.ACTIVE, None, NOW))
    gamma = write(database, lambda u: u.clients.add(here.workspace, "Gamma", Stage.ACTIVE, None, NOW))
    me = here.member.id
    append(database, here, line(here.client, author_id=me), line(beta, author_id=me), line(here.client, author_id=me))
    append(database, here, line(gamma))
    found = [here.client.id, beta.id]
    assert read(database, lambda s: list(s.ledger.lately(here.workspace, me, 9))) == found
    assert read(database, lambda s: list(s.ledger.lately(here.workspace, me, 1))) == found[:1]


def test_naive_times_are_refused(database: Database, here: Ground) -> None:
    with pytest.raises(Exception, match="timezone"):
        append(database, here, line(here.client, at=NOW.replace(tzinfo=None)))
