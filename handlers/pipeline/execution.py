"""Runs one line in a session: finds its command and client, checks the role, asks for what is missing.

It must not resolve the identity (handlers/identity) or route the reply (responses.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from handlers.command import parsing
from handlers.command.open_act import OpenAct
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Act, Evidence, Origin, Question, Role, Stage
from handlers.identity.session import Session
from handlers.invocation import Invocation
from handlers.messages import Msg, Reply
from handlers.pipeline import plain_lines, responses
from handlers.pipeline.registry import Registry
from handlers.ports import UnitOfWork
from handlers.reading.scores import Scorer, unscored
from handlers.services import dialog, readings
from handlers.services.clients import naming
from handlers.services.ledger import edited_messages, evidence, last_shown
from handlers.services.opening import card as opening
from handlers.services.sentences import alarm, beginning, gravity


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandLine:
    """A line to run: its text, the moment it was said (UTC), and how it came in.

    typed     the text as first typed, before any question about it was answered
    evidence  the message that was forwarded or replied to with it
    origin    of its act, unless its command fixes one
    question  the question it answers
    create    it may create the client it names, because a button says so
    """

    text: str
    said_at: datetime
    typed: str
    evidence: Evidence
    origin: Origin = Origin.TYPED
    question: Question | None = None
    create: bool = False


def run_line(
    uow: UnitOfWork,
    invocation: Invocation,
    session: Session,
    line: CommandLine,
    registry: Registry,
    *,
    now: datetime,
    scorer: Scorer = unscored,
) -> tuple[Reply, str]:
    """Parse and run one line. Return the reply, and the command's name for the metrics ("" for a plain sentence).

    Raises Refusal, and ScoresWanted for a text the model has not scored yet.
    """
    word, rest = parsing.split(line.text)
    command = registry.find(word)
    if command is None and line.text.startswith("/"):
        raise Refusal("unknown-command", word=word)
    slash = line.text.startswith("/")
    if command is not None and not (slash or plain_lines.is_command(uow, session, command, word, rest, line.said_at)):
        command = None
    ctx = _context(uow, invocation, session, line, registry, command, now, scorer)
    if command is not None and command.role is not None and session.member.role.rank < command.role.rank:
        raise Refusal("not-permitted", role=Msg(f"role-{command.role}"), command=command.name)
    if line.origin is Origin.EDITED_MESSAGE:
        edited_messages.keep(ctx)
    if command is None:
        reply = beginning.begin(ctx, line.text)
        last_shown.remember(ctx, reply)
        return reply, ""
    if command.name == opening.COMMAND and (carried := opening.then(ctx, rest)) is not None:
        session, line = replace(session, workspace=carried[0]), replace(line, text=carried[1])
        return run_line(uow, invocation, session, line, registry, now=now, scorer=scorer)
    try:
        return _run(ctx, command, rest, line.text, create=line.create), command.name
    except UnclearClient as unclear:
        return _ask_client(ctx, command, unclear, rest), command.name
    except Refusal as refusal:
        asked = opening.ask_currency(ctx, line.text, refusal)
        if asked is not None:
            return alarm.raised(ctx, alarm.of_line(ctx, command, line.text), asked, rest), command.name
        options = readings.lines(line.text, refusal)
        if not options:
            raise
        title = Msg(f"error-{refusal.code}", **refusal.facts)
        data = {"asks": "reading", "typed": refusal.facts["value"]}
        asked = dialog.choice(ctx, title, options, data, logs=command.role is Role.MEMBER)
        return alarm.raised(ctx, alarm.of_line(ctx, command, options[0][1]), asked, rest), command.name


def _context(
    uow: UnitOfWork,
    invocation: Invocation,
    session: Session,
    line: CommandLine,
    registry: Registry,
    command: Command | None,
    now: datetime,
    scorer: Scorer,
) -> Context:
    act = _act(invocation, session, command, line.origin, line.typed, line.said_at)
    aloud = invocation.room.kind == "group" and not invocation.whispers
    return Context(
        stores=uow,
        now=now,
        said_at=line.said_at,
        workspace=session.workspace,
        member=session.member,
        chat=session.chat,
        invocation=invocation,
        catalogue=registry,
        typed=line.typed,
        evidence=line.evidence,
        act=OpenAct(uow, session.workspace.id, act),
        private_view=not (aloud and responses.readable(invocation, session.chat)),
        scorer=scorer,
    )


def _act(
    invocation: Invocation, session: Session, command: Command | None, origin: Origin, typed: str, said_at: datetime
) -> Act:
    """The act of this run, which is written with the first row that belongs to it."""
    return Act(
        origin=command.origin if command is not None and command.origin is not None else origin,
        at=said_at,
        member_id=session.member.id,
        chat_id=session.chat.id if session.chat else None,
        typed="" if origin is Origin.EDITED_MESSAGE else typed,
        **edited_messages.said_in(invocation),
    )


def _run(ctx: Context, command: Command, rest: str, line: str, *, create: bool) -> Reply:
    stores, workspace = ctx.stores, ctx.workspace
    if command.client == "required" and not rest:
        if command.passed_on and ctx.evidence:
            return gravity.passed_on(ctx, None, evidence.begin(ctx))
        return dialog.everything(ctx, command)
    reading = parsing.arguments(
        command,
        rest,
        lambda: stores.clients.named(workspace.id),
        now=ctx.said_at,
        zone=ctx.zone,
        currency=workspace.currency,
        language=ctx.language,
        create=create,
    )
    client = None
    if reading.create:
        client = stores.clients.add(workspace.id, reading.create, Stage.ACTIVE, ctx.member.id, ctx.now)
    elif reading.client_id is not None:
        client = stores.clients.get(workspace.id, reading.client_id)
        heard, line = parsing.heard(line)
        if client is not None and heard and create:
            client = naming.remember(ctx, client, heard)
        ctx = replace(ctx, typed=parsing.heard(ctx.typed)[1])
        if client is not None and line == ctx.typed:
            # A button's line names the client by id; people read what is kept as typed, so it gets the name.
            plain = line.replace(f"{parsing.ASKED} ", "").replace(f"~{client.id}", client.name, 1)
            ctx = replace(ctx, typed=plain)
    missing = plain_lines.missing(command, reading.facts)
    if missing == "note" and command.passed_on and ctx.evidence and client is not None:
        return gravity.passed_on(ctx, client, evidence.which_category(ctx, client, reading.rest))
    if missing and client is not None:
        asked = "" if missing == "note" else parsing.ASKED
        line = " ".join(filter(None, (f"/{command.name}", f"~{client.id}", reading.rest, asked)))
        return dialog.ask_missing(ctx, line, missing, unfit=reading.unfit)
    args = Args(
        client=client,
        facts=reading.facts,
        rest=reading.rest,
        line=line,
        unfit=reading.unfit,
        sure=reading.sure,
    )
    reply = command.run(ctx, args)
    last_shown.remember(ctx, reply, client)
    return reply


def _ask_client(ctx: Context, command: Command, unclear: UnclearClient, rest: str) -> Reply:
    """Ask which client an unknown or ambiguous name means; never guess. The line waits for a button for a day."""
    logs = command.role is Role.MEMBER
    if not unclear.typed and command.passed_on and ctx.evidence:
        return gravity.passed_on(ctx, None, evidence.which_client(ctx, rest))
    if not unclear.typed:
        nameless = alarm.of_line(ctx, command, f"/{command.name} {parsing.new('')} {rest}")
        if nameless is None:
            raise Refusal("usage", command=command.name)
        return alarm.raised(ctx, nameless, evidence.which_client(ctx, rest), rest)
    options = [(Msg("value", value=name), line) for name, line in unclear.close]
    if logs:
        options += [(Msg("button-create", name=name), line) for name, line in unclear.new]
    if not options:
        raise Refusal("unknown-client", name=unclear.typed)
    title = Msg("which-client" if unclear.close else "new-client", name=unclear.typed)
    asked = dialog.choice(ctx, title, options, {"asks": "client", "typed": unclear.typed}, logs=logs)
    alarmed = alarm.of_line(ctx, command, options[0][1], sure=len(unclear.close) == 1)
    return alarm.raised(ctx, alarmed, asked, rest)
