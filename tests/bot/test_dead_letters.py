"""Letters that were given up can be seen and sent again."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from bot.dead_letters import retry, show
from handlers.ports import Database, OutboxMessage, UnitOfWork

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)


def given_up(database: Database) -> int:
    def work(uow: UnitOfWork) -> int:
        workspace = uow.workspaces.create("studio", NOW)
        letter = OutboxMessage(
            workspace_id=workspace.id,
            target="team",
            kind="talk",
            payload={"secret": "what people wrote"},
            due_at=NOW,
            dedup_key="k",
        )
        uow.outbox.put(letter)
        [claimed] = uow.post.claim(NOW, "me", 5, 10)
        uow.post.give_up(claimed.id, "me", "chat not found")
        uow.commit()
        return claimed.id

    return database.write(work).result()


def test_a_dead_letter_is_shown_without_what_it_says_and_sent_again(database: Database) -> None:
    number = given_up(database)
    out = io.StringIO()
    assert show(database, out) == 1
    assert f"{number}  talk to team, 1 try: chat not found" in out.getvalue()
    assert "wrote" not in out.getvalue()
    assert retry(database, number + 1, NOW) == 0
    assert retry(database, number, NOW) == 1
    assert show(database, io.StringIO()) == 0
    assert len(database.write(lambda uow: uow.post.claim(NOW, "me", 5, 10)).result()) == 1


def test_all_of_them_at_once(database: Database) -> None:
    given_up(database)
    assert retry(database, None, NOW) == 1
