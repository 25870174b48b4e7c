"""Installations: one a team, the latest; what was taken back up to a moment does not take a later one along."""

from __future__ import annotations

from dataclasses import replace

from handlers.ports import Database, Install
from tests.support.store_ground import DAY, NOW, write

ONE = Install(platform="slack", team="T1", name="Studio", bot="UB", installer="UA", sealed="xyz", at=NOW)


def test_the_latest_installation_of_a_team_is_the_one_there_is(database: Database) -> None:
    assert write(database, lambda u: u.installs.get("slack", "T1")) is None
    write(database, lambda u: u.installs.put(ONE))
    write(database, lambda u: u.installs.put(replace(ONE, team="T2")))
    again = replace(ONE, sealed="abc", installer="UC", at=NOW + DAY)
    write(database, lambda u: u.installs.put(again))
    assert write(database, lambda u: u.installs.get("slack", "T1")) == again
    assert write(database, lambda u: u.installs.get("slack", "T2")) == replace(ONE, team="T2")
    assert write(database, lambda u: u.installs.get("other", "T1")) is None


def test_what_was_taken_back_is_forgotten_and_what_came_later_stays(database: Database) -> None:
    write(database, lambda u: u.installs.put(ONE))
    assert not write(database, lambda u: u.installs.remove("slack", "T1", NOW - DAY))
    assert write(database, lambda u: u.installs.get("slack", "T1")) == ONE
    assert write(database, lambda u: u.installs.remove("slack", "T1", NOW))
    assert write(database, lambda u: u.installs.get("slack", "T1")) is None
    assert not write(database, lambda u: u.installs.remove("slack", "T1", NOW))
