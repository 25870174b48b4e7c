"""A line that wants the model's opinion leaves the transaction with nothing kept, and is run again with it."""

from __future__ import annotations

import pytest

from handlers.domain.values import Category
from handlers.reading.scores import KnownScores, ScoresWanted
from tests.support.app_driver import AppDriver
from tests.support.scored import scores


@pytest.mark.parametrize("line", ["/incident Acme they shouted", "Acme shouted at us"])
def test_a_second_run_with_the_scores_commits_once(desk: AppDriver, line: str) -> None:
    desk.say("/client add Acme")
    said = desk.typed(line)
    desk.scorer = KnownScores()
    with pytest.raises(ScoresWanted) as wanted:
        desk.hear(said)
    assert desk.entries("Acme") == ()
    desk.scorer = KnownScores({wanted.value.text: scores(severity="serious", rude=1.0)})
    heard = desk.hear(said)
    assert heard.error == ""
    assert heard.data.get("category", "rude") == "rude"
    logged = len(desk.entries("Acme"))
    desk.hear(said)
    assert len(desk.entries("Acme")) == logged, "a second delivery"


def test_what_the_model_is_asked_holds_the_client_between_marks(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.scorer = KnownScores()
    with pytest.raises(ScoresWanted) as wanted:
        desk.say("yesterday Acme shouted")
    assert wanted.value.text == "yesterday ⟦Acme⟧ shouted"
    with pytest.raises(ScoresWanted) as wanted:
        desk.say("/incident Acme they shouted")
    assert wanted.value.text == "⟦Acme⟧ they shouted"


def test_a_text_the_model_could_not_score_is_read_by_its_words(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.scorer = KnownScores({"⟦Acme⟧ he was rude and shouted": None})
    desk.say("/incident Acme he was rude and shouted")
    [entry] = desk.entries("Acme")
    assert entry.category is Category.RUDE


def test_a_question_that_was_asked_waits_through_the_first_run(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/incident Acme")
    desk.scorer = KnownScores()
    said = desk.typed("they shouted")
    with pytest.raises(ScoresWanted):
        desk.hear(said)
    desk.scorer = KnownScores({"⟦Acme⟧ they shouted": scores(severity="serious", rude=1.0)})
    assert desk.hear(said).data["note"] == "they shouted"
