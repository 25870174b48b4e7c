"""Letters owed: written once, claimed in order, sent by whoever holds the lease."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from handlers.ports import Backlog, Database, OutboxMessage, UnitOfWork
from tests.support.store_ground import DAY, HOUR, MINUTE, NOW, Ground, ground, letter, nudge, read, write


@pytest.fixture
def here(database: Database) -> Ground:
    return ground(database)


def put(database: Database, *letters: OutboxMessage) -> list[int]:
    ids = write(database, lambda u: [u.outbox.put(each) for each in letters])
    assert None not in ids
    return [number for number in ids if number is not None]


def claim(
    database: Database,
    now: datetime = NOW,
    owner: str = "me",
    limit: int = 10,
    lease: int = 60,
    workspace: int | None = None,
) -> list[str]:
    claimed = write(database, lambda u: u.post.claim(now, owner, limit, lease, workspace_id=workspace))
    return [each.dedup_key for each in claimed]


def delivered(database: Database, number: int, owner: str = "me") -> bool:
    return write(database, lambda u: u.post.delivered(number, owner, "chat:telegram:-1", "55", NOW))


def test_a_letter_comes_back_with_all_it_was_written_with(database: Database, here: Ground) -> None:
    written = letter(
        here.workspace,
        "k",
        "chat:slack:T1:C1",
        client_id=here.client.id,
        nudge_id=5,
        thread="t",
        edit="e",
        only_for="U1",
    )
    (number,) = put(database, written)
    assert read(database, lambda s: s.outbox.by_key(here.workspace, "k")) == replace(written, id=number)
    (claimed,) = write(database, lambda u: u.post.claim(NOW, "me", 10, 60))
    assert claimed == replace(written, id=number, attempts=1)
    assert read(database, lambda s: s.outbox.by_key(here.workspace, "other")) is None


def test_two_letters_with_one_key_are_one_letter(database: Database, here: Ground) -> None:
    there = ground(database, "There")
    put(database, letter(here.workspace, "digest:1"))
    assert write(database, lambda u: u.outbox.put(letter(here.workspace, "digest:1"))) is None
    put(database, letter(there.workspace, "digest:1"))
    assert claim(database) == ["digest:1", "digest:1"]


def test_what_is_sent_is_not_sent_again_and_says_where_it_is(database: Database, here: Ground) -> None:
    shown = write(database, lambda u: u.nudges.add(here.workspace, nudge(here.client))).id
    (number,) = put(database, letter(here.workspace, "k", nudge_id=shown))
    assert claim(database) == ["k"]
    assert claim(database, NOW + MINUTE / 2) == []
    assert delivered(database, number)
    assert not delivered(database, number)
    assert claim(database, NOW + DAY) == []
    (kept,) = read(database, lambda s: s.outbox.of_nudge(here.workspace, shown))
    assert (kept.state, kept.sent_to, kept.sent_ref) == ("sent", "chat:telegram:-1", "55")


def test_only_what_is_due_is_claimed_oldest_first_up_to_the_limit(database: Database, here: Ground) -> None:
    put(
        database,
        letter(here.workspace, "later", "a", NOW + MINUTE),
        letter(here.workspace, "second", "b", NOW),
        letter(here.workspace, "first", "c", NOW - HOUR),
        letter(here.workspace, "third", "d", NOW),
    )
    assert claim(database, limit=2) == ["first", "second"]
    assert claim(database) == ["third"]
    assert claim(database, NOW + MINUTE / 2) == []


def test_a_workspaces_own_letters_can_be_claimed_alone(database: Database, here: Ground) -> None:
    there = ground(database, "There")
    put(database, letter(here.workspace, "here"), letter(there.workspace, "there"))
    assert claim(database, workspace=there.workspace) == ["there"]
    assert claim(database) == ["here"]


def test_letters_of_one_target_go_in_order_one_at_a_time(database: Database, here: Ground) -> None:
    one, two, _ = put(
        database,
        letter(here.workspace, "1"),
        letter(here.workspace, "2", due_at=NOW - DAY),
        letter(here.workspace, "other", "member:1"),
    )
    assert claim(database) == ["1", "other"]
    assert claim(database) == []
    delivered(database, one)
    assert claim(database) == ["2"]
    assert delivered(database, two)


def test_a_letter_for_later_holds_nobody_back(database: Database, here: Ground) -> None:
    put(database, letter(here.workspace, "tomorrow", due_at=NOW + DAY), letter(here.workspace, "now"))
    assert claim(database) == ["now"]


def test_a_letter_put_off_holds_back_its_target_and_no_other(database: Database, here: Ground) -> None:
    first, _, _ = put(
        database,
        letter(here.workspace, "1"),
        letter(here.workspace, "2"),
        letter(here.workspace, "other", "member:1"),
    )
    claim(database, limit=1)
    write(database, lambda u: u.post.put_off(first, "me", NOW + MINUTE, "429"))
    assert claim(database) == ["other"]
    assert claim(database) == []
    claimed = write(database, lambda u: u.post.claim(NOW + MINUTE, "me", 10, 60))
    assert [(c.dedup_key, c.attempts, c.last_error) for c in claimed if c.target == "team"] == [("1", 2, "429")]


def test_the_backlog_counts_what_is_owed_and_what_was_given_up(database: Database, here: Ground) -> None:
    assert write(database, lambda u: u.post.backlog()) == Backlog(pending=0, oldest_due=None, dead=0)
    (first, _, _) = put(
        database,
        letter(here.workspace, "1", "a", NOW - HOUR),
        letter(here.workspace, "2", "b", NOW - MINUTE),
        letter(here.workspace, "3", "c", NOW + DAY),
    )
    assert write(database, lambda u: u.post.backlog()) == Backlog(pending=3, oldest_due=NOW - HOUR, dead=0)
    claim(database)
    write(database, lambda u: u.post.give_up(first, "me", "gone"))
    assert write(database, lambda u: u.post.backlog()) == Backlog(pending=2, oldest_due=NOW - MINUTE, dead=1)


def test_a_lease_that_ran_out_passes_to_the_next(database: Database, here: Ground) -> None:
    (number,) = put(database, letter(here.workspace, "k"))
    assert claim(database, owner="a", lease=60) == ["k"]
    assert claim(database, NOW + MINUTE, owner="b") == ["k"]
    assert not delivered(database, number, "a")
    write(database, lambda u: u.post.put_off(number, "a", NOW + DAY, "late"))
    write(database, lambda u: u.post.give_up(number, "a", "late"))
    assert delivered(database, number, "b")


def test_leases_of_a_process_that_is_gone_are_given_back(database: Database, here: Ground) -> None:
    put(database, letter(here.workspace, "1", "a"), letter(here.workspace, "2", "b"), letter(here.workspace, "3", "c"))
    claim(database, owner="old_%:1", limit=1)
    claim(database, owner="old_%:2", limit=1)
    claim(database, owner="oldish:1", limit=1)
    write(database, lambda u: u.post.release("old_%:"))
    assert claim(database) == ["1", "2"]


def test_a_dead_letter_is_seen_lets_the_others_pass_and_can_be_revived(database: Database, here: Ground) -> None:
    first, _ = put(database, letter(here.workspace, "1"), letter(here.workspace, "2"))
    claim(database)
    write(database, lambda u: u.post.give_up(first, "me", "kicked"))
    (dead,) = read(database, lambda s: s.outbox.dead(here.workspace))
    assert (dead.id, dead.state, dead.last_error) == (first, "dead", "kicked")
    assert claim(database) == ["2"]
    assert write(database, lambda u: u.outbox.revive(here.workspace, first, NOW + HOUR))
    assert not write(database, lambda u: u.outbox.revive(here.workspace, first, NOW + HOUR))
    assert read(database, lambda s: s.outbox.dead(here.workspace)) == []
    (again,) = write(database, lambda u: u.post.claim(NOW + HOUR, "me", 1, 60))
    assert (again.id, again.attempts) == (first, 1)


def test_what_is_not_sent_yet_can_be_rewritten_withdrawn_and_put_later(database: Database, here: Ground) -> None:
    one, two, three, sent = put(database, *(letter(here.workspace, k, k) for k in ("1", "2", "3", "sent")))
    claim(database, limit=4)
    delivered(database, sent)

    def withdraw(u: UnitOfWork) -> None:
        for number in (one, sent):
            u.outbox.withdraw(here.workspace, number)
            u.outbox.postpone(here.workspace, number, NOW)
            u.outbox.rewrite(here.workspace, number, {"text": "x"})

    write(database, withdraw)
    write(database, lambda u: u.outbox.rewrite(here.workspace, two, {"text": "new"}))
    write(database, lambda u: u.post.put_off(two, "me", NOW, ""))
    write(database, lambda u: u.outbox.postpone(here.workspace, three, NOW + HOUR))
    claimed = write(database, lambda u: u.post.claim(NOW, "me", 10, 60))
    assert [(c.id, c.payload) for c in claimed] == [(two, {"text": "new"})]
    (later,) = write(database, lambda u: u.post.claim(NOW + HOUR, "you", 1, 60, workspace_id=here.workspace))[:1]
    assert later.id in (two, three)
    gone = read(database, lambda s: s.outbox.by_key(here.workspace, "1"))
    assert gone is not None
    assert gone.state == "withdrawn"


def test_postponing_frees_those_behind_and_forgets_the_attempts(database: Database, here: Ground) -> None:
    first, _ = put(database, letter(here.workspace, "1"), letter(here.workspace, "2"))
    claim(database)
    write(database, lambda u: u.outbox.postpone(here.workspace, first, NOW + HOUR))
    assert not delivered(database, first), "its lease was given back"
    assert claim(database) == ["2"]
    kept = read(database, lambda s: s.outbox.by_key(here.workspace, "1"))
    assert kept is not None
    assert (kept.attempts, kept.due_at) == (0, NOW + HOUR)


def test_what_waited_for_a_way_to_its_reader_goes_out_once_there_is_one(database: Database, here: Ground) -> None:
    waits, _, other = put(
        database,
        letter(here.workspace, "waits", "member:1"),
        letter(here.workspace, "timed", "member:1", due_at=NOW + HOUR),
        letter(here.workspace, "other", "member:2"),
    )
    assert claim(database) == ["waits", "other"]
    write(database, lambda u: u.post.put_off(waits, "me", NOW + DAY, "no way"))
    write(database, lambda u: u.post.put_off(other, "me", NOW + DAY, "no way"))
    assert write(database, lambda u: u.outbox.hasten(here.workspace, "member:1", NOW + MINUTE)) == 1
    assert write(database, lambda u: u.outbox.hasten(here.workspace, "member:1", NOW + MINUTE)) == 0
    assert claim(database, NOW + MINUTE) == ["waits"]
    delivered(database, waits)
    assert claim(database, NOW + HOUR) == ["timed"]
