"""Clients, and what becomes of two that were one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.domain.values import Boundary, Category, Client, Entry, Kind, NudgeKind, NudgeState, Stage, Standing
from handlers.ports import Database, UnitOfWork
from tests.support.store_ground import DAY, HOUR, NOW, Ground, ground, letter, line, nudge, read, write


@pytest.fixture
def here(database: Database) -> Ground:
    return ground(database)


def add(database: Database, here: Ground, name: str, stage: Stage = Stage.ACTIVE) -> Client:
    return write(database, lambda u: u.clients.add(here.workspace, name, stage, None, NOW))


def test_everything_about_a_client_is_saved(database: Database, here: Ground) -> None:
    made = add(database, here, "ООО «Ромашка»", Stage.PROSPECT)
    assert made == Client(id=made.id, name="ООО «Ромашка»", stage=Stage.PROSPECT, created_at=NOW)
    assert read(database, lambda s: s.clients.get(here.workspace, made.id)) == made
    changed = replace(
        made,
        name="בנק הפועלים",
        aliases=("hapoalim", "Ромашка"),
        stage=Stage.AGREEMENT,
        responsible_id=here.member.id,
        language="he",
        address="Pani",
        people=("Dana",),
        archived=True,
        standing=Standing.TALK,
        standing_since=NOW,
        signals=("strain", "late"),
        strain=5.412345,
        debt=0.1,
        assessed_at=NOW + HOUR,
        reassess_at=NOW + DAY,
    )
    write(database, lambda u: u.clients.save(here.workspace, changed))
    assert read(database, lambda s: s.clients.get(here.workspace, made.id)) == changed


def test_lists_are_by_name_whatever_the_letter_case_and_the_database(database: Database, here: Ground) -> None:
    beta, zabka, omega = add(database, here, "beta"), add(database, here, "Żabka"), add(database, here, "Яблоко")
    gone = write(database, lambda u: u.clients.add(here.workspace, "Gone", Stage.PARTED, None, NOW))
    write(database, lambda u: u.clients.save(here.workspace, replace(gone, archived=True)))
    assert read(database, lambda s: s.clients.list(here.workspace)) == [here.client, beta, zabka, omega]
    assert read(database, lambda s: s.clients.list(here.workspace, Stage.PARTED)) == []
    assert [c.id for c in read(database, lambda s: s.clients.list(here.workspace, archived=True))] == [gone.id]
    assert read(database, lambda s: s.clients.list(here.workspace, Stage.ACTIVE))[0] == here.client


def test_names_and_aliases_have_a_row_each(database: Database, here: Ground) -> None:
    other = add(database, here, "Ромашка")
    gone = add(database, here, "Gone")
    write(database, lambda u: u.clients.save(here.workspace, replace(other, aliases=("romashka", "daisy"))))
    write(database, lambda u: u.clients.save(here.workspace, replace(gone, archived=True)))
    assert read(database, lambda s: s.clients.named(here.workspace)) == [
        (here.client.id, "Acme"),
        (other.id, "Ромашка"),
        (other.id, "romashka"),
        (other.id, "daisy"),
    ]


def test_the_sweep_takes_whom_it_is_time_for_oldest_first(database: Database, here: Ground) -> None:
    late, soon, later = (add(database, here, name) for name in ("late", "soon", "later"))

    def set_dates(u: UnitOfWork) -> None:
        for client, at in ((late, NOW - DAY), (soon, NOW), (later, NOW + HOUR)):
            u.clients.save(here.workspace, replace(client, reassess_at=at))

    write(database, set_dates)
    assert read(database, lambda s: s.clients.due_for_sweep(NOW, 10)) == [
        (here.workspace, late.id),
        (here.workspace, soon.id),
    ]
    assert read(database, lambda s: s.clients.due_for_sweep(NOW, 1)) == [(here.workspace, late.id)]


def test_other_numbers_let_the_sweep_look_at_everybody_of_the_workspace_again(database: Database, here: Ground) -> None:
    late, later, never = (add(database, here, name) for name in ("late", "later", "never"))
    other = ground(database, "Elsewhere")

    def set_dates(u: UnitOfWork) -> None:
        for client, at in ((late, NOW - DAY), (later, NOW + DAY), (never, None)):
            u.clients.save(here.workspace, replace(client, reassess_at=at))
        u.clients.save(other.workspace, replace(other.client, reassess_at=NOW + DAY))
        u.clients.look_again(here.workspace, NOW)

    write(database, set_dates)
    assert read(database, lambda s: s.clients.due_for_sweep(NOW, 10)) == [
        (here.workspace, late.id),
        (here.workspace, later.id),
    ]


def test_merging_moves_everything_and_renumbers_boundaries(database: Database, here: Ground) -> None:
    source = add(database, here, "ACME Inc")

    def fill(u: UnitOfWork) -> list[Entry]:
        u.clients.save(here.workspace, replace(source, aliases=("acme", "the acme people"), people=("Bob",)))
        w, target = here.workspace, here.client
        u.ledger.append(w, line(target, Kind.BOUNDARY, detail=Boundary(1, "Office hours")))
        u.ledger.append(w, line(target, Kind.BOUNDARY, detail=Boundary(2, "No calls", told_at=NOW)))
        u.ledger.append(w, line(target, Kind.INCIDENT, category=Category.BOUNDARY, crossed=2))
        crossed = u.ledger.append(w, line(source, Kind.INCIDENT, category=Category.BOUNDARY, crossed=1))
        u.ledger.append(w, line(source, Kind.BOUNDARY, detail=Boundary(1, "Answer in a day", ours=True)))
        u.ledger.append(w, line(source, Kind.REVERSAL, reverses=crossed.number))
        u.nudges.add(w, nudge(target, NudgeKind.TALK))
        u.nudges.add(w, nudge(source, NudgeKind.TALK))
        u.nudges.add(w, nudge(source, NudgeKind.STEP))
        u.outbox.put(letter(w, "k", client_id=source.id))
        u.clients.merge(w, source.id, target.id)
        return list(u.ledger.of_client(w, target.id))

    lines = write(database, fill)
    assert [e.number for e in lines] == [1, 2, 3, 4, 5, 6]
    assert [e.crossed for e in lines] == [None, None, 2, 3, None, None]
    assert lines[4].detail == Boundary(3, "Answer in a day", ours=True)
    assert lines[3].reversed_by == 6
    assert read(database, lambda s: s.clients.get(here.workspace, source.id)) is None
    merged = read(database, lambda s: s.clients.get(here.workspace, here.client.id))
    assert merged is not None
    assert (merged.aliases, merged.people) == (("ACME Inc", "the acme people"), ("Bob",))
    nudges = read(database, lambda s: s.nudges.of_client(here.workspace, here.client.id))
    assert [(n.kind, n.state) for n in nudges] == [
        (NudgeKind.TALK, NudgeState.OPEN),
        (NudgeKind.TALK, NudgeState.CLOSED),
        (NudgeKind.STEP, NudgeState.OPEN),
    ]
    (owed,) = write(database, lambda u: u.post.claim(NOW, "me", 1, 60))
    assert owed.client_id == here.client.id


def test_a_merged_clients_number_never_comes_back(database: Database, here: Ground) -> None:
    source = add(database, here, "Twin")
    write(database, lambda u: u.clients.merge(here.workspace, source.id, here.client.id))
    assert add(database, here, "Next").id > source.id


def test_merging_wants_two_clients(database: Database, here: Ground) -> None:
    with pytest.raises(ValueError, match="itself"):
        write(database, lambda u: u.clients.merge(here.workspace, here.client.id, here.client.id))
    with pytest.raises(LookupError):
        write(database, lambda u: u.clients.merge(here.workspace, here.client.id, 999))
    with pytest.raises(LookupError):
        write(database, lambda u: u.clients.merge(here.workspace, 999, here.client.id))
