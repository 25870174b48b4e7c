"""Handles an invocation: drops duplicates, resolves the identity, runs the line, hands the reply over, commits.

Only here do refusals become replies, and only here is the commit requested.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from handlers import identity
from handlers.command import parsing
from handlers.command.spec import Command
from handlers.domain.errors import Refusal
from handlers.domain.values import (
    NO_EVIDENCE,
    HeldCommand,
    Member,
    Question,
    Role,
    Shared,
    Workspace,
)
from handlers.identity.session import NotAdmitted, PendingMember, Session
from handlers.invocation import Invocation
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.pipeline import responses
from handlers.pipeline.execution import CommandLine, run_line
from handlers.pipeline.registry import Registry
from handlers.pipeline.responses import CommandResult, Speaker
from handlers.pipeline.waiting import QuestionLeft, evidence_of, line_of, origin_of
from handlers.ports import UnitOfWork
from handlers.reading.scores import Scorer, unscored
from handlers.services import dialog
from handlers.services.ledger import edited_messages, evidence
from handlers.services.members import linking
from handlers.services.opening import card as opening
from handlers.services.outbox import messages as outbox

__all__ = ["CommandResult", "dispatch", "failed"]

HELD = timedelta(days=30)


def dispatch(
    uow: UnitOfWork, invocation: Invocation, now: datetime, registry: Registry, scorer: Scorer = unscored
) -> CommandResult:
    """Run one invocation in one transaction and commit.

    Raises ScoresWanted for a text to be scored before the line is run again; the caller rolls back. A Refusal becomes a
    reply; any other error is unexpected and goes through.
    """
    if not uow.inbox.first(invocation.platform, invocation.key, now):
        return responses.again(uow, invocation)
    invocation = replace(invocation, text=parsing.unmarked(invocation.text))
    reworded, edited = None, False
    if invocation.edits:
        reworded = edited_messages.asks(uow, invocation, now)
        changed = replace(invocation, text=reworded.line) if reworded else edited_messages.as_new(uow, invocation, now)
        if changed is None:
            uow.commit()
            return CommandResult(reply=None)
        edited, invocation = True, changed
    speaker = identity.resolve(uow, invocation, now)
    if edited and isinstance(speaker, PendingMember):
        uow.commit()
        return CommandResult(reply=None)  # a pending member's held line stays the one first sent
    if reworded is not None and isinstance(speaker, Session) and speaker.workspace.id != reworded.workspace_id:
        # The chat has moved to another ledger since: the number would name another line there.
        uow.commit()
        return CommandResult(reply=None)
    try:
        reply, name = _serve(uow, invocation, now, registry, speaker, scorer)
    except Refusal as refusal:
        uow.rollback()
        uow.inbox.first(invocation.platform, invocation.key, now)
        speaker = identity.resolve(uow, invocation, now)
        command = registry.find(parsing.split(invocation.text)[0])
        reply, name = responses.refused(refusal, registry), command.name if command else ""
    return _end(uow, invocation, now, speaker, reply, registry.find(name))


def failed(uow: UnitOfWork, invocation: Invocation, now: datetime) -> CommandResult:
    """Reply that a line failed with an unexpected error and was not carried out, in a transaction of its own."""
    if not uow.inbox.first(invocation.platform, invocation.key, now):
        return responses.again(uow, invocation)
    speaker = identity.resolve(uow, invocation, now)
    reply = replace(responses.not_done("internal", {}), public=True)
    return _end(uow, invocation, now, speaker, reply, None)


def _end(
    uow: UnitOfWork, invocation: Invocation, now: datetime, speaker: Speaker, reply: Reply, command: Command | None
) -> CommandResult:
    outcome = responses.hand_over(uow, invocation, now, speaker, reply, command)
    if isinstance(speaker, Session) and speaker.opened:
        if invocation.room.team:
            _ask_zone_and_currency(uow, now, speaker)
        else:
            _ask_who_reads_along(uow, invocation, now, speaker)
    uow.commit()
    return outcome


def _serve(
    uow: UnitOfWork, invocation: Invocation, now: datetime, registry: Registry, speaker: Speaker, scorer: Scorer
) -> tuple[Reply, str]:
    if isinstance(speaker, Session) and invocation.wordless:
        return Reply(parts=(Text(Msg("only-words")),), public=True), ""
    if isinstance(speaker, Session):
        session = replace(speaker, workspace=uow.workspaces.lock(speaker.workspace.id))
        return _admitted(uow, invocation, now, registry, session, scorer)
    word, rest = parsing.split(invocation.text)
    command = registry.find(word)
    if command is not None and command.name == "link" and rest and linking.opens_a_door(invocation):
        return linking.stranger(uow, invocation, rest, now), command.name
    if command is not None and command.role is None and (isinstance(speaker, PendingMember) or speaker.helped):
        return _anyone(uow, invocation, now, registry, speaker)
    if isinstance(speaker, NotAdmitted):
        return speaker.reply, ""
    return _hold(uow, invocation, now, replace(speaker, workspace=uow.workspaces.lock(speaker.workspace.id))), ""


def _anyone(
    uow: UnitOfWork, invocation: Invocation, now: datetime, registry: Registry, speaker: PendingMember | NotAdmitted
) -> tuple[Reply, str]:
    """Run a command that needs no role, with an empty member and workspace, so that it can reach no ledger."""
    anonymous = Member(id=0, name="", handle="", role=Role.VIEWER)
    empty = Session(workspace=Workspace(id=0, name="", created_at=now), member=anonymous, chat=None)
    line = invocation.text.strip()
    reply, name = run_line(
        uow,
        invocation,
        empty,
        CommandLine(text=line, said_at=invocation.spoken_at(now), typed=line, evidence=NO_EVIDENCE),
        registry,
        now=now,
    )
    how = speaker.reply.parts if isinstance(speaker, NotAdmitted) else (Text(Msg("held-still"), "quiet"),)
    return replace(reply, parts=(*reply.parts, *how)), name


def _admitted(
    uow: UnitOfWork, invocation: Invocation, now: datetime, registry: Registry, session: Session, scorer: Scorer
) -> tuple[Reply, str]:
    line = line_of(uow, invocation, invocation.spoken_at(now), session, registry)
    if isinstance(line, QuestionLeft):
        if line.question is not None:
            uow.questions.answered(session.workspace.id, line.question.id)
        return dialog.left(line.question), ""
    reply, name = run_line(uow, invocation, session, line, registry, now=now, scorer=scorer)
    if line.question is not None:
        uow.questions.answered(session.workspace.id, line.question.id)
        reply = replace(reply, replaces=True)
    return reply, name


def _hold(uow: UnitOfWork, invocation: Invocation, now: datetime, held: PendingMember) -> Reply:
    """Hold a pending member's line and ask the owners to admit them, at most once a week.

    A pressed button is not held: what it offered may be over when an owner admits them.
    """
    workspace, member = held.workspace, held.member
    if not uow.questions.of_member(workspace.id, member.id, now):
        buttons = (
            Button(Msg("button-admit", name=member.name), f"/admit {member.id} yes", "primary"),
            Button(Msg("button-refuse"), f"/admit {member.id} no"),
        )
        ask = Reply(parts=(Text(Msg("admit", name=member.name)), Choices(buttons)), data={"kind": "notice"})
        targets = [outbox.to_member(owner.id) for owner in outbox.owners(uow, workspace)]
        year, week, _ = now.isocalendar()
        key = f"admit:{member.id}:{year}-{week}"
        outbox.send(uow, workspace, targets, ask, kind="notice", key=key, now=now)
    if invocation.pressed:
        return Reply(parts=(Text(Msg("held-press")),), public=True)
    seen = evidence_of(invocation)
    line = invocation.text.strip() or (evidence.LINE if seen else "")
    waits = Question(
        member_id=member.id,
        chat=invocation.room.external_id,
        asked=HeldCommand(line),
        asked_at=invocation.spoken_at(now),
        expires_at=now + HELD,
        evidence=seen,
        answers_as=origin_of(invocation),
    )
    uow.questions.ask(workspace.id, waits)
    return Reply(parts=(Text(Msg("held")),), public=True)


def _ask_who_reads_along(uow: UnitOfWork, invocation: Invocation, now: datetime, session: Session) -> None:
    """Ask whether a client is in the group that was just opened, unless that line has answered it."""
    known = uow.chats.find(invocation.platform, invocation.room.external_id)
    if known is None or known[1].shared is not Shared.UNKNOWN:
        return
    buttons = (
        Button(Msg("button-client-here"), "/room yes"),
        Button(Msg("button-team-open"), "/room open", "primary"),
        Button(Msg("button-team-approve"), "/room approve"),
    )
    parts: tuple[Part, ...] = (Text(Msg("client-in-chat")), Choices(buttons))
    outbox.send(
        uow,
        session.workspace,
        [outbox.to_chat(invocation.platform, invocation.room.external_id)],
        Reply(parts=parts, public=True, data={"kind": "notice"}),
        kind="notice",
        key=f"opened:{known[1].id}",
        now=now,
        urgent=True,
    )


def _ask_zone_and_currency(uow: UnitOfWork, now: datetime, session: Session) -> None:
    """Ask the owner who opened a team for its time zone and currency. A group is asked by `/room`."""
    parts = opening.card(uow, session.workspace, session.member)
    if parts:
        target, ask = outbox.to_member(session.member.id), Reply(parts=parts, data={"kind": "notice"})
        outbox.send(uow, session.workspace, [target], ask, kind="notice", key="opening", now=now, urgent=True)
