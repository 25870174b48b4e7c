"""Nudges and questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.domain.values import (
    NO_EVIDENCE,
    Act,
    Action,
    Asked,
    Choice,
    Evidence,
    Form,
    HeldCommand,
    Nudge,
    NudgeKind,
    NudgeState,
    Origin,
    Question,
    Stage,
)
from handlers.ports import Database, UnitOfWork
from tests.support.store_ground import DAY, HOUR, MINUTE, NOW, Ground, ground, nudge, question, read, write


@pytest.fixture
def here(database: Database) -> Ground:
    return ground(database)


def add(database: Database, here: Ground, raised: Nudge) -> Nudge:
    return write(database, lambda u: u.nudges.add(here.workspace, raised))


def test_everything_about_a_nudge_is_kept_and_saved(database: Database, here: Ground) -> None:
    raised = nudge(
        here.client,
        signals=("strain", "late"),
        reasons=({"id": "reason-strain", "args": {"strain": 5.4}}, {"id": "ещё"}),
        policy={"talk_at": 5.4},
        team=True,
    )
    kept = add(database, here, raised)
    assert kept == replace(raised, id=kept.id)
    assert read(database, lambda s: s.nudges.get(here.workspace, kept.id)) == kept
    decided = replace(
        kept,
        state=NudgeState.DECIDED,
        decision=Action.KEEP,
        decided_by=here.member.id,
        decided_at=NOW + HOUR,
        silent_until=NOW + DAY,
        asked_owner_at=NOW + MINUTE,
    )
    write(database, lambda u: u.nudges.save(here.workspace, decided))
    assert read(database, lambda s: s.nudges.get(here.workspace, kept.id)) == decided


def test_a_client_has_one_open_nudge_of_a_kind(database: Database, here: Ground) -> None:
    first = add(database, here, nudge(here.client, at=NOW))
    with pytest.raises(Exception, match=r"(?i)unique"):
        add(database, here, nudge(here.client, at=NOW))
    step = add(database, here, nudge(here.client, NudgeKind.STEP, NOW - HOUR))
    write(database, lambda u: u.nudges.save(here.workspace, replace(first, state=NudgeState.CLOSED)))
    again = add(database, here, nudge(here.client, at=NOW))
    found = read(database, lambda s: s.nudges.of_client(here.workspace, here.client.id))
    assert [n.id for n in found] == [step.id, first.id, again.id]


def test_the_teams_budget_counts_what_was_raised_since(database: Database, here: Ground) -> None:
    add(database, here, nudge(here.client, NudgeKind.TALK, NOW, team=True))
    add(database, here, nudge(here.client, NudgeKind.PART, NOW - DAY, team=True))
    add(database, here, nudge(here.client, NudgeKind.STEP, NOW))
    assert read(database, lambda s: list(s.nudges.team_raised(here.workspace, NOW - 2 * DAY))) == [NOW - DAY, NOW]
    assert read(database, lambda s: list(s.nudges.team_raised(here.workspace, NOW - DAY))) == [NOW]


def test_what_was_raised_since_is_told_oldest_first(database: Database, here: Ground) -> None:
    late = add(database, here, nudge(here.client, NudgeKind.TALK, NOW, team=True))
    early = add(database, here, nudge(here.client, NudgeKind.STEP, NOW - DAY, signals=("giving",)))
    assert read(database, lambda s: list(s.nudges.raised(here.workspace, NOW - 2 * DAY))) == [early, late]
    assert read(database, lambda s: list(s.nudges.raised(here.workspace, NOW - DAY))) == [late]


def test_a_talk_nobody_touched_for_fourteen_days_is_noticed_until_an_owner_was_asked(
    database: Database, here: Ground
) -> None:
    lying = add(database, here, nudge(here.client, NudgeKind.TALK, NOW))
    add(database, here, nudge(here.client, NudgeKind.STEP, NOW))
    assert read(database, lambda s: s.nudges.untouched_talks(NOW + 14 * DAY - MINUTE, 9)) == []
    assert read(database, lambda s: s.nudges.untouched_talks(NOW + 14 * DAY, 9)) == [(here.workspace, lying.id)]
    write(database, lambda u: u.nudges.save(here.workspace, replace(lying, asked_owner_at=NOW + 14 * DAY)))
    assert read(database, lambda s: s.nudges.untouched_talks(NOW + 15 * DAY, 9)) == []


def test_a_question_waits_in_its_chat_until_answered_or_forgotten(database: Database, here: Ground) -> None:
    member = here.member.id

    def ask(chat: str, line: str) -> int:
        return write(
            database,
            lambda u: u.questions.ask(here.workspace, question(member, Choice(("/a 1", "/b"), line), chat)),
        ).id

    def waiting(chat: str = "telegram:-1") -> int | None:
        found = read(database, lambda s: s.questions.waiting(here.workspace, member, chat, NOW + DAY - MINUTE))
        return found.id if found else None

    first, second, elsewhere = ask("telegram:-1", "/i acmé"), ask("telegram:-1", "/i x"), ask("slack:C", "/i")
    assert (waiting(), waiting("slack:C"), waiting("slack:D")) == (second, elsewhere, None)
    of_member = read(database, lambda s: s.questions.of_member(here.workspace, member, NOW))
    assert [q.id for q in of_member] == [first, second, elsewhere]
    write(database, lambda u: u.questions.answered(here.workspace, second))
    assert waiting() == first
    kept = read(database, lambda s: s.questions.get(here.workspace, first))
    assert kept is not None
    assert (kept.asked, kept.asked_at, kept.expires_at) == (Choice(("/a 1", "/b"), "/i acmé"), NOW, NOW + DAY)
    answered = read(database, lambda s: s.questions.get(here.workspace, second))
    assert answered is not None
    assert answered.answered
    assert read(database, lambda s: s.questions.waiting(here.workspace, member, "telegram:-1", NOW + DAY)) is None
    assert read(database, lambda s: s.questions.of_member(here.workspace, member, NOW + DAY)) == []
    assert read(database, lambda s: s.questions.get(here.workspace, 999)) is None
    assert read(database, lambda s: s.questions.lapsed(NOW + DAY - MINUTE, 9)) == []
    lapsed = read(database, lambda s: s.questions.lapsed(NOW + DAY, 9))
    assert [(w, q.id) for w, q in lapsed] == [(here.workspace, first), (here.workspace, elsewhere)], (
        "not the answered one"
    )
    assert len(read(database, lambda s: s.questions.lapsed(NOW + DAY, 1))) == 1


def test_a_question_keeps_the_message_it_is_about(database: Database, here: Ground) -> None:
    seen = Evidence(text="their words", ref="telegram:-1:5", author="Dana", link="https://t.me/c/1/5", at=NOW)
    member = here.member.id

    def ask(u: UnitOfWork) -> list[Question]:
        return [
            u.questions.ask(here.workspace, question(member, Form("/i"), evidence=evidence))
            for evidence in (seen, Evidence(text="words alone"), NO_EVIDENCE)
        ]

    asked = write(database, ask)
    assert [each.evidence for each in asked] == [seen, Evidence(text="words alone"), NO_EVIDENCE]
    assert read(database, lambda s: list(s.questions.of_member(here.workspace, member, NOW))) == asked


@pytest.mark.parametrize("asked", [Choice(("/a 1",), "/i"), Choice(("/b",)), Form("/i"), HeldCommand("/i")], ids=repr)
def test_what_is_asked_comes_back_as_what_it_is(database: Database, here: Ground, asked: Asked) -> None:
    def ask(u: UnitOfWork) -> Question:
        act = u.acts.add(here.workspace, Act(origin=Origin.TYPED, at=NOW, member_id=here.member.id))
        waits = replace(question(here.member.id, asked), act_id=act.id, answers_as=Origin.DRAFT)
        return u.questions.ask(here.workspace, waits)

    kept = write(database, ask)
    assert kept.asked == asked
    assert kept.act_id is not None
    assert read(database, lambda s: s.questions.get(here.workspace, kept.id)) == kept


def test_a_nudge_says_which_act_raised_it(database: Database, here: Ground) -> None:
    act = write(database, lambda u: u.acts.add(here.workspace, Act(origin=Origin.TYPED, at=NOW)))
    raised = add(database, here, nudge(here.client, act_id=act.id))
    assert read(database, lambda s: s.nudges.get(here.workspace, raised.id)) == raised
    assert raised.act_id == act.id


def test_changes_to_what_does_not_exist_are_refused(database: Database, here: Ground) -> None:
    with pytest.raises(LookupError):
        write(database, lambda u: u.questions.answered(here.workspace, 999))
    with pytest.raises(LookupError):
        write(database, lambda u: u.nudges.save(here.workspace, replace(nudge(here.client), id=999)))


def test_open_ones_of_the_whole_workspace_are_listed_oldest_first(database: Database) -> None:
    here = ground(database)

    def work(u: UnitOfWork) -> list[int]:
        other = u.clients.add(here.workspace, "Beta", Stage.ACTIVE, None, NOW)
        late = u.nudges.add(here.workspace, nudge(other, at=NOW))
        early = u.nudges.add(here.workspace, nudge(here.client, NudgeKind.STEP, NOW - DAY))
        over = u.nudges.add(here.workspace, nudge(here.client, NudgeKind.TALK, NOW - 2 * DAY))
        u.nudges.save(here.workspace, replace(over, state=NudgeState.CLOSED))
        return [early.id, late.id]

    wanted = write(database, work)
    assert [each.id for each in read(database, lambda s: s.nudges.open(here.workspace))] == wanted
