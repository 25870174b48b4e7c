"""What falls due is seen to once; of a client that went into another one meanwhile nothing is left to see to."""

from __future__ import annotations

from datetime import timedelta

from handlers.jobs.reminders import remind, see_to
from handlers.ports import Database, UnitOfWork
from tests.support.app_driver import MONDAY, AppDriver


def test_a_client_that_is_gone_meanwhile_is_passed_over(database: Database) -> None:
    desk = AppDriver(database)
    desk.say("/client add Acme")

    def work(uow: UnitOfWork) -> None:
        see_to(uow, desk.workspace_id, 999, MONDAY)
        uow.commit()

    database.write(work).result()
    assert desk.client("Acme").reminded_until is None


def test_what_was_seen_to_is_not_seen_to_again(database: Database) -> None:
    desk = AppDriver(database)
    desk.say("/client add Acme")
    desk.say("/promise Acme by:2026-03-03 a draft")
    later = MONDAY + timedelta(days=1, hours=3)

    def work(uow: UnitOfWork) -> list[int]:
        done = [remind(uow, later, 50), remind(uow, later, 50)]
        uow.commit()
        return done

    assert database.write(work).result() == [1, 0]
    desk.now = later
    assert [post.kind for post in desk.tick()] == ["reminder"]
    assert desk.tick() == []
