"""The one way through: duplicate? → find the speaker → read → permitted? → run → owe or keep the answer → commit.

The one place where errors become replies, and where the commit is asked for.
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
    """Run one line in one transaction and commit.

    Only unexpected errors and ScoresWanted leave it, with everything rolled back: the text it names is to be scored,
    and the line run again.
    """
    if not uow.inbox.first(invocation.platform, invocation.key, now):
        return responses.again(uow, invocation)
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
        return CommandResult(reply=None)  # the line that waits to be let in is the one first sent
    if reworded is not None and isinstance(speaker, Session) and speaker.workspace.id != reworded.workspace_id:
        # The chat has joined another ledger since: the number would name another line there.
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
    """Answer a line that met an unexpected error, in a transaction of its own: it was not carried out, and says so."""
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
    """A command for whoever asks, run for nobody in no workspace: nothing of any ledger is in its reach."""
    nobody = Member(id=0, name="", handle="", role=Role.VIEWER)
    nowhere = Session(workspace=Workspace(id=0, name="", created_at=now), member=nobody, chat=None)
    line = invocation.text.strip()
    reply, name = run_line(
        uow,
        invocation,
        nowhere,
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
    """Keep what someone says who was not let in yet, and ask the owners: once, unless they have said *not now*.

    A button is not kept: what it stood for may be long over when somebody lets them in.
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
    """The question that follows the opening of a group: is a client in this chat? Unless that very line answered it."""
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
    """The question that follows the opening of a team, for the owner who opened it. A group hears it with `/room`."""
    parts = opening.card(uow, session.workspace, session.member)
    if parts:
        target, ask = outbox.to_member(session.member.id), Reply(parts=parts, data={"kind": "notice"})
        outbox.send(uow, session.workspace, [target], ask, kind="notice", key="opening", now=now, urgent=True)
