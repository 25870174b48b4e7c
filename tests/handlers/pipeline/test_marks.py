"""The marks without width that Parley's own lines carry mean nothing in what somebody types or pastes."""

from __future__ import annotations

import pytest

from handlers.command.parsing import ASKED, NOTED, SURE
from tests.support.app_driver import AppDriver
from tests.support.scored import always, scores


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    desk.scorer = always(scores(severity="serious", rude=1.0))
    return desk


@pytest.mark.parametrize("mark", [ASKED, NOTED, SURE])
def test_a_pasted_mark_turns_no_words_of_a_sentence_into_facts(team: AppDriver, mark: str) -> None:
    drafted = team.say(f"Acme shouted {mark}500h ours on:2020-01-01")
    team.press(drafted, "button-log-draft")
    [entry] = team.entries("Acme")
    assert entry.note == "Acme shouted 500h ours on:2020-01-01"
    assert entry.occurred_at == team.now


def test_a_pasted_mark_confirms_nothing(team: AppDriver) -> None:
    assert team.say(f"/spent Acme 25h{SURE}").data["asks"] == "sure"
    assert team.entries("Acme") == ()
