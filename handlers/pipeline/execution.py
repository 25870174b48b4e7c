"""One line of a seated person → its command → a reply. Finds the client, asks for what is missing, checks the role.

Decides neither who is seated nor where the answer goes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.command import parsing
from handlers.command.open_act import OpenAct
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Act, Evidence, Origin, Role, Stage
from handlers.identity.session import Session
from handlers.input.reader import Facts
from handlers.invocation import Invocation
from handlers.messages import Msg, Reply
from handlers.pipeline import responses
from handlers.pipeline.registry import Registry
from handlers.ports import UnitOfWork
from handlers.services import dialog, readings
from handlers.services.clients import naming
from handlers.services.ledger import drafts, edited_messages, evidence


def run_line(
    uow: UnitOfWork,
    invocation: Invocation,
    session: Session,
    line: str,
    registry: Registry,
    *,
    now: datetime,
    said_at: datetime,
    typed: str,
    seen: Evidence,
    origin: Origin,
    create: bool = False,
) -> tuple[Reply, str]:
    """Read and run one line; the reply, and the command's name for the metrics.

    `origin` is how the line came in, where the command has none of its own.
    `create`: the line is the answer of somebody who was asked, and may name a client that is to be created.
    Raises Refusal.
    """
    word, rest = parsing.split(line)
    command = registry.find(word)
    if command is None and line.startswith("/"):
        raise Refusal("unknown-command", word=word)
    if command is not None and command.role is not None and session.member.role.rank < command.role.rank:
        raise Refusal("not-permitted", role=Msg(f"role-{command.role}"), command=command.name)
    ctx = Context(
        stores=uow,
        now=now,
        said_at=said_at,
        workspace=session.workspace,
        member=session.member,
        chat=session.chat,
        invocation=invocation,
        catalogue=registry,
        typed=typed,
        evidence=seen,
        act=OpenAct(uow, session.workspace.id, _act(invocation, session, command, origin, typed, said_at)),
        alone=invocation.room.kind != "group"
        or invocation.whispers
        or not responses.readable(invocation, session.chat),
    )
    if origin is Origin.EDITED_MESSAGE:
        edited_messages.keep(ctx)
    if command is None:
        return drafts.begin(ctx, line), ""
    try:
        return _run(ctx, command, rest, line, create=create), command.name
    except UnclearClient as unclear:
        return _ask_client(ctx, command, unclear, rest), command.name
    except Refusal as refusal:
        options = readings.lines(line, refusal)
        if not options:
            raise
        title = Msg(f"error-{refusal.code}", **refusal.facts)
        data = {"asks": "reading", "typed": refusal.facts["value"]}
        return dialog.choice(ctx, title, options, data, logs=command.role is Role.MEMBER), command.name


def _act(
    invocation: Invocation, session: Session, command: Command | None, origin: Origin, typed: str, said_at: datetime
) -> Act:
    """What this run is, should it write anything."""
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
            return evidence.begin(ctx)
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
            # A button's line names the client by number; what is kept as typed is read by people.
            plain = line.replace(f"{parsing.ASKED} ", "").replace(f"~{client.id}", client.name, 1)
            ctx = replace(ctx, typed=plain)
    missing = _missing(command, reading.facts)
    if missing == "note" and command.passed_on and ctx.evidence and client is not None:
        return evidence.which_category(ctx, client, reading.rest)
    if missing and client is not None:
        asked = "" if missing == "note" else parsing.ASKED
        line = " ".join(filter(None, (f"/{command.name}", f"~{client.id}", reading.rest, asked)))
        return dialog.words(ctx, line, missing)
    return command.run(ctx, Args(client=client, facts=reading.facts, rest=reading.rest, line=line))


def _missing(command: Command, facts: Facts) -> str:
    have = {
        "note": bool(facts.note) or facts.category is not None,
        "money": facts.money is not None,
        "minutes": facts.minutes is not None,
    }
    return next((need for need in command.needs if not have[need]), "")


def _ask_client(ctx: Context, command: Command, unclear: UnclearClient, rest: str) -> Reply:
    """The client's name was unknown or not clear: nothing is guessed, the line waits for a button, at most a day."""
    logs = command.role is Role.MEMBER
    if not unclear.typed and command.passed_on and ctx.evidence:
        return evidence.which_client(ctx, rest)
    if not unclear.typed:
        raise Refusal("usage", command=command.name)
    options = [(Msg("value", value=name), line) for name, line in unclear.close]
    if logs:
        options += [(Msg("button-create", name=name), line) for name, line in unclear.new]
    if not options:
        raise Refusal("unknown-client", name=unclear.typed)
    title = Msg("which-client" if unclear.close else "new-client", name=unclear.typed)
    return dialog.choice(ctx, title, options, {"asks": "client", "typed": unclear.typed}, logs=logs)
