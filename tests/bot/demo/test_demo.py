"""The sample ledger: in each language, on whatever day, the story is what it says; and only in an empty ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.demo import story
from bot.demo.play import NotEmpty, fill, told
from bot.wording import Wording
from handlers.domain.values import Kind
from handlers.lexicon import LANGUAGES
from handlers.messages import Msg
from handlers.pipeline.registry import discover
from handlers.ports import Database
from storage.engine import open_database
from tests.support.app_driver import AppDriver
from tests.support.replies import messages, says

#: A Monday, a Thursday, a Saturday and a Sunday.
DAYS = {
    "en": datetime(2026, 11, 23, 10, 30, tzinfo=UTC),
    "ru": datetime(2026, 11, 26, 23, 50, tzinfo=UTC),
    "pl": datetime(2026, 7, 4, 0, 10, tzinfo=UTC),
    "he": datetime(2027, 2, 28, 15, 0, tzinfo=UTC),
}

#: Client: standing, stage, signals, whether it is one of the vital few.
STANDS = {
    "harbour": ("steady", "active", ["neglect"], True),
    "bakery": ("steady", "active", [], True),
    "gym": ("talk", "active", ["strain"], False),
    "dentist": ("steady", "agreement", [], False),
    "events": ("part", "offboarding", ["broken", "breach"], False),
    "startup": ("talk", "active", ["time_sink"], False),
    "cinema": ("amends", "active", ["owed"], False),
    "cafe": ("steady", "active", [], False),
    "studio": ("steady", "prospect", [], False),
}

#: What was noted must be understood alike in each language: category and severity of all incidents.
INCIDENTS = {
    ("scope", "minor"): 3,
    ("scope", "serious"): 2,
    ("haggling", "minor"): 2,
    ("pressure", "minor"): 1,
    ("rude", "serious"): 3,
    ("late", "serious"): 1,
    ("abuse", "serious"): 1,
    ("boundary", "serious"): 2,
    ("complaint", "serious"): 1,
    ("review", "serious"): 1,
}


@pytest.fixture
def embedded(sqlite_url: str) -> Iterator[Database]:
    database = open_database(sqlite_url)
    yield database
    database.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_is_what_it_says(embedded: Database, language: str) -> None:
    now = DAYS[language]
    guide = embedded.write(lambda uow: fill(uow, "default", language, now, discover())).result()
    desk = AppDriver(embedded, now=now)
    say = Wording(language, None).text
    names = {key: say(Msg(f"demo-{key}")) for key in story.CLIENTS}

    found, incidents = {}, Counter[tuple[str, str]]()
    for key, name in names.items():
        data = desk.say(f"/status {name}").data
        found[key] = (data["standing"], data["stage"], data["signals"], data["vital"])
        for entry in desk.entries(name):
            assert entry.occurred_at <= now
            if entry.kind is Kind.INCIDENT:
                incidents[str(entry.category), str(entry.severity)] += 1
    assert found == STANDS
    assert incidents == INCIDENTS

    assert [name for name, line in zip(names.values(), told(guide, language)[1:], strict=False) if name in line] == [
        *names.values()
    ]
    for button in guide.buttons:
        assert not desk.say(button.line).error, button.line


def test_only_what_is_new_is_posted(database: Database) -> None:
    """A year of nudges and digests is not said again; the talk of a few minutes ago is."""
    now = DAYS["en"]
    database.write(lambda uow: fill(uow, "default", "en", now, discover())).result()
    desk = AppDriver(database, now=now)
    desk.tick()
    assert [post.client for post in desk.posts if post.kind == "talk"] == ["Brightline Gym"]
    assert "nudge-talk" in says(next(p for p in desk.posts if p.kind == "talk"))
    assert len(desk.posts) <= 6
    assert desk.digests == []
    nudge = next(post for post in desk.posts if post.kind == "talk")
    assert messages(desk.press(nudge, "button-snooze"), "decided-until", action="action-snooze")


def test_nothing_is_mixed_with_what_is_real(database: Database) -> None:
    desk = AppDriver(database)
    desk.say("/client add Acme")
    with pytest.raises(NotEmpty):
        database.write(lambda uow: fill(uow, "default", "en", desk.now, discover())).result()
    assert "Acme" in desk.say("/clients").text
    assert "Harbour" not in desk.say("/clients").text


def test_another_ledger_keeps_its_own_time(embedded: Database) -> None:
    """What is due elsewhere is done now, and not at a moment of the story."""
    other = AppDriver(embedded, now=DAYS["en"], workspace="real")
    other.say("/client add Acme")
    other.say("/promise Acme by:tomorrow the draft")
    embedded.write(lambda uow: fill(uow, "default", "en", DAYS["en"], discover())).result()
    other.posts.clear()
    other.later(days=2)
    assert [post.client for post in other.posts if post.client == "Acme"] == ["Acme"]
