"""Where a line came from, and what it belongs to: said by every way there is to write one."""

from __future__ import annotations

import pytest

from handlers.domain.values import Category, Entry, NudgeKind, Origin
from handlers.reading.scores import Scorer, unscored
from tests.support.app_driver import AppDriver
from tests.support.group import Group
from tests.support.scored import always, scores


@pytest.fixture
def group(desk: AppDriver) -> Group:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    return group


def latest(group: Group) -> Entry:
    return group.entries()[-1]


def test_a_line_says_whether_it_was_typed_pressed_or_filled_in(group: Group) -> None:
    group.say("/incident Acme 2h rude shouted")
    assert latest(group).origin is Origin.TYPED
    group.say("/edit 1 ours", pressed=True)
    assert latest(group).origin is Origin.BUTTON
    group.say("/incident Acme scope one more page", filled=True)
    assert latest(group).origin is Origin.FORM
    group.say("/note Acme")
    group.say("said hello", reply_to="1")
    assert (latest(group).note, latest(group).origin) == ("said hello", Origin.FORM)


@pytest.mark.parametrize(
    ("scorer", "pressed"),
    [(always(scores(severity="serious", rude=0.9, note=0.1)), "button-log-draft"), (unscored, "category-rude")],
)
def test_a_draft_that_is_logged_says_so(desk: AppDriver, group: Group, scorer: Scorer, pressed: str) -> None:
    desk.scorer = scorer
    asked = group.say("Acme shouted at us for two hours")
    assert group.entries() == []
    group.say(asked.line(pressed), pressed=True)
    assert (latest(group).origin, latest(group).category) == (Origin.DRAFT, Category.RUDE)


def test_a_question_is_asked_by_an_act_and_answered_by_another(desk: AppDriver, group: Group) -> None:
    asked = group.say("/incident Acmee rude shouted", message="-100:7")
    group.say(asked.line("Acme"), pressed=True)
    line = latest(group)
    assert (line.origin, line.typed) == (Origin.BUTTON, "/incident Acmee rude shouted")
    question = desk.database.read(lambda s: s.questions.get(group.workspace.id, 1)).result()
    assert question is not None
    assert question.act_id is not None
    assert question.act_id != line.act_id


def test_a_nudge_belongs_to_the_act_that_raised_it(desk: AppDriver, group: Group) -> None:
    group.say("/incident Acme severe threat will come to the office")
    [nudge] = desk.database.read(lambda s: s.nudges.open(group.workspace.id)).result()
    assert nudge.kind in (NudgeKind.PART, NudgeKind.TALK, NudgeKind.STEP, NudgeKind.DECIDE)
    assert nudge.act_id == latest(group).act_id is not None


def test_what_only_reads_is_no_act(desk: AppDriver, group: Group) -> None:
    group.say("/incident Acme rude shouted")
    before = latest(group).act_id
    for line in ("/status Acme", "/ledger Acme", "/why Acme", "/help"):
        group.say(line)
    group.say("/note Acme said hello")
    assert before is not None
    assert latest(group).act_id == before + 1
