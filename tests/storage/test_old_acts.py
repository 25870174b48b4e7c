"""Old ledgers, brought along by migration 0007: what one command wrote is one act, as it would be today."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from handlers.domain.values import Choice, Entry, Form, HeldCommand, Origin
from handlers.ports import UnitOfWork
from storage import migrate
from storage.engine import open_database
from tests.support.app_driver import AppDriver
from tests.support.postgres import Server
from tests.support.store_ground import DAY, question

LINES = (
    "/client add Acme",
    "/thanks Acme 🙂",
    "/pulse Acme good",
    "/pulse Acme so-so",
    "/due Acme 100 2026-03-04",
    "/paid Acme 40",
    "/incident Acme rude shouted",
    "/edit 8 scope one more page",
    "/note Acme said hello",
    "/talk Acme tomorrow 14:00",
    "/undo",
    "/talk Acme held refused",
    "/part Acme confirm",
)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/old.db"
        return
    server: Server = request.getfixturevalue("postgres")
    with server.database(migrated=False) as fresh:
        yield fresh


def acts(lines: Sequence[Entry]) -> list[tuple[Origin, list[int]]]:
    """The lines of each act, by number, with its origin."""
    found: dict[int | None, list[Entry]] = defaultdict(list)
    for line in lines:
        found[line.act_id].append(line)
    assert None not in found
    return [(of[0].origin, [line.number for line in of]) for of in found.values()]


def leave_old_rows(uow: UnitOfWork, desk: AppDriver, logged: Entry) -> None:
    """What an earlier version kept in the inbox, and one question of each kind."""
    uow.inbox.first("telegram", "message:-100:5", logged.recorded_at)
    uow.inbox.keep_answer("telegram", "message:-100:5", {"entry": logged.number, "says": "digest"})
    for asked in (Choice(("/a", "/b"), "/i"), Choice(("/a", "/draft drop"), "x"), Form("/i"), HeldCommand("/i x")):
        uow.questions.ask(desk.workspace_id, question(logged.author_id or 0, asked, "old"))
    uow.commit()


def test_an_old_ledger_has_the_acts_it_would_have_today(url: str) -> None:
    migrate.upgrade(url)
    desk = AppDriver(open_database(url))
    for line in LINES:
        assert desk.say(line).error == "", line
        desk.later(seconds=1)
    desk.later(days=40)
    before = desk.entries("Acme")
    logged = next(entry for entry in before if entry.note == "said hello")
    desk.database.write(lambda uow: leave_old_rows(uow, desk, logged)).result()
    workspace_id = desk.workspace_id
    desk.database.close()

    migrate.downgrade(url, "0006")
    migrate.upgrade(url)
    assert migrate.check(url) == []

    desk.database = open_database(url)
    after = desk.entries("Acme")
    assert acts(after) == acts(before)
    assert {origin for origin, _ in acts(after)} == {Origin.TYPED, Origin.PULSE, Origin.OVERDUE, Origin.PLAN_END}
    assert [line.corrected_by for line in after] == [line.corrected_by for line in before]
    [(of, act)] = desk.database.read(lambda s: s.acts.of_message("telegram:-100:5", logged.recorded_at - DAY)).result()
    assert (of, act.digest) == (workspace_id, "digest")
    assert act.id == next(line.act_id for line in after if line.number == logged.number)
    waiting = desk.database.read(
        lambda s: s.questions.of_member(workspace_id, logged.author_id or 0, logged.recorded_at)
    ).result()
    assert [(each.asked, each.answers_as) for each in waiting if each.chat == "old"] == [
        (Choice(("/a", "/b"), "/i"), Origin.BUTTON),
        (Choice(("/a", "/draft drop"), "x"), Origin.DRAFT),
        (Form("/i"), Origin.FORM),
        (HeldCommand("/i x"), Origin.TYPED),
    ]
    fresh = desk.say("/client add Beta").error, desk.say("/note Beta new").error
    assert fresh == ("", "")
    assert desk.entries("Beta")[-1].act_id not in {line.act_id for line in after}
    desk.database.close()
