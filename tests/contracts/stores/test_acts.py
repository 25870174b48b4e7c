"""Acts: what one run of a command was, and which message it was said in."""

from __future__ import annotations

import pytest

from handlers.domain.values import Act, Origin
from handlers.ports import Database
from tests.support.store_ground import DAY, MINUTE, NOW, Ground, ground, read, write


@pytest.fixture
def here(database: Database) -> Ground:
    return ground(database)


def test_every_field_comes_back(database: Database, here: Ground) -> None:
    act = Act(
        origin=Origin.EDITED_MESSAGE,
        at=NOW,
        member_id=here.member.id,
        chat_id=7,
        typed="/i acmé",
        message="telegram:-1:5",
        digest="abc",
    )
    kept = write(database, lambda u: u.acts.add(here.workspace, act))
    assert kept.id
    assert read(database, lambda s: s.acts.get(here.workspace, kept.id)) == kept
    assert read(database, lambda s: s.acts.get(here.workspace, 999)) is None


def test_the_acts_of_a_message_are_found_oldest_first_as_long_as_they_are_asked_for(
    database: Database, here: Ground
) -> None:
    def add(message: str, at: int) -> Act:
        act = Act(origin=Origin.TYPED, at=NOW + at * MINUTE, message=message)
        return write(database, lambda u: u.acts.add(here.workspace, act))

    first, _, second, _ = add("telegram:-1:5", 0), add("slack:-1:5", 0), add("telegram:-1:5", 1), add("", 0)
    found = read(database, lambda s: list(s.acts.of_message("telegram:-1:5", NOW - DAY)))
    assert found == [(here.workspace, first), (here.workspace, second)]
    assert read(database, lambda s: list(s.acts.of_message("telegram:-1:5", NOW))) == [(here.workspace, second)]
    assert read(database, lambda s: list(s.acts.of_message("", NOW - DAY))) == []
