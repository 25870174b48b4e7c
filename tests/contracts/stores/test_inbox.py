"""A second delivery changes nothing, also when both come at once."""

from __future__ import annotations

from threading import Event

import pytest

from handlers.ports import Database, UnitOfWork
from tests.support.store_ground import DAY, NOW, write
from tests.support.waiting import HANG_SECONDS


def test_a_key_is_new_once_on_each_platform(database: Database) -> None:
    def first(platform: str, key: str) -> bool:
        return write(database, lambda u: u.inbox.first(platform, key, NOW))

    assert [first("telegram", "1"), first("telegram", "1"), first("slack", "1"), first("telegram", "2")] == [
        True,
        False,
        True,
        True,
    ]


def test_what_was_rolled_back_was_not_received(database: Database) -> None:
    assert database.write(lambda u: u.inbox.first("telegram", "1", NOW)).result(HANG_SECONDS)
    assert write(database, lambda u: u.inbox.first("telegram", "1", NOW))


def test_the_answer_is_kept_for_the_second_delivery(database: Database) -> None:
    write(database, lambda u: u.inbox.first("slack", "1", NOW))
    assert write(database, lambda u: u.inbox.answer("slack", "1")) is None
    write(database, lambda u: u.inbox.keep_answer("slack", "1", {"text": "записано"}))
    assert write(database, lambda u: u.inbox.answer("slack", "1")) == {"text": "записано"}
    assert write(database, lambda u: u.inbox.answer("slack", "2")) is None
    with pytest.raises(LookupError):
        write(database, lambda u: u.inbox.keep_answer("slack", "2", {}))


def test_what_is_old_is_forgotten(database: Database) -> None:
    write(database, lambda u: [u.inbox.first("slack", str(n), NOW - n * DAY) for n in range(4)])
    assert write(database, lambda u: u.inbox.forget_before(NOW - DAY)) == 2
    assert write(database, lambda u: u.inbox.first("slack", "3", NOW))
    assert not write(database, lambda u: u.inbox.first("slack", "1", NOW))


@pytest.mark.parametrize("committed", [True, False])
def test_of_two_at_once_the_second_waits_and_one_is_first(database: Database, committed: bool) -> None:
    entered, go = Event(), Event()

    def slow(u: UnitOfWork) -> bool:
        first = u.inbox.first("telegram", "1", NOW)
        entered.set()
        assert go.wait(HANG_SECONDS)
        if committed:
            u.commit()
        return first

    one = database.write(slow)
    assert entered.wait(HANG_SECONDS)
    two = database.write(lambda u: u.inbox.first("telegram", "1", NOW))
    with pytest.raises(TimeoutError):
        two.result(0.2)
    go.set()
    assert (one.result(HANG_SECONDS), two.result(HANG_SECONDS)) == (True, not committed)
