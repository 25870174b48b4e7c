"""Texts of the house: every version is kept, the latest is in force, an empty one withdraws."""

from __future__ import annotations

from handlers.domain.values import CustomText
from handlers.ports import Database, UnitOfWork
from tests.support.store_ground import DAY, NOW, Ground, ground, read, write


def text(here: Ground, key: str, words: str, language: str = "", days: int = 0) -> CustomText:
    return CustomText(key=key, language=language, text=words, author_id=here.member.id, at=NOW + days * DAY)


def test_versions_are_kept_and_the_latest_is_in_force(database: Database) -> None:
    here = ground(database)
    first, second = text(here, "terms", "deposit first"), text(here, "terms", "Аванс вперёд", days=1)

    def work(u: UnitOfWork) -> None:
        u.texts.put(here.workspace, first)
        u.texts.put(here.workspace, second)

    write(database, work)
    assert read(database, lambda s: list(s.texts.versions(here.workspace, "terms"))) == [first, second]
    assert read(database, lambda s: s.texts.current(here.workspace, "terms")) == second
    assert read(database, lambda s: s.texts.current(here.workspace, "terms", "pl")) is None


def test_an_empty_one_withdraws_what_was(database: Database) -> None:
    here = ground(database)
    late, own = text(here, "script:late", "please pay", "en"), text(here, "script:tea", "נשתה תה", "he")

    def work(u: UnitOfWork) -> None:
        for each in (own, late, text(here, "terms", "x"), text(here, "script:late", "zapłać", "pl")):
            u.texts.put(here.workspace, each)
        u.texts.put(here.workspace, text(here, "script:late", "", "pl", days=1))

    write(database, work)
    assert read(database, lambda s: s.texts.current(here.workspace, "script:late", "pl")) is None
    assert read(database, lambda s: list(s.texts.starting(here.workspace, "script:"))) == [late, own]
