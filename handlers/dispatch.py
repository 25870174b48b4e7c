"""The one way through: duplicate? → find the speaker → read → permitted? → run → owe or keep the answer → commit.

The one place where errors become replies, and where the commit is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers import parsing, seating, wire
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Chat, Question, Role, Shared, Stage
from handlers.facts.reader import Facts
from handlers.invocation import Invocation
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.ports import Letter, UnitOfWork
from handlers.registry import Registry
from handlers.seating import Held, Seat
from handlers.services import asking, letters
from handlers.spec import Args, Command, Context

HELD = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of an invocation: the reply where the transport carries it, else None (it is in the outbox).

    `private`: for the eyes of whoever asked alone. `language` and `zone` are the reader's.
    """

    reply: Reply | None
    language: str = "en"
    zone: str | None = None
    private: bool = False
    command: str = ""
    duplicate: bool = False


def dispatch(uow: UnitOfWork, said: Invocation, now: datetime, registry: Registry) -> Outcome:
    """Run one line in one transaction and commit. Only unexpected errors leave it, with everything rolled back."""
    if not uow.inbox.first(said.platform, said.key, now):
        kept = uow.inbox.answer(said.platform, said.key)
        if kept is None:
            return Outcome(reply=None, duplicate=True)
        return Outcome(
            reply=wire.decode(kept["reply"]),
            language=kept["language"],
            zone=kept["zone"],
            private=kept["private"],
            duplicate=True,
        )
    seat = seating.take(uow, said, now)
    try:
        outcome = _serve(uow, said, now, registry, seat)
    except Refusal as refusal:
        uow.rollback()
        uow.inbox.first(said.platform, said.key, now)
        seat = seating.take(uow, said, now)
        outcome = _outcome(said, seat, _refused(refusal, seat, registry))
    outcome = _hand_over(uow, said, now, seat, outcome)
    uow.commit()
    return outcome


def failed(uow: UnitOfWork, said: Invocation, now: datetime) -> Outcome:
    """Answer a line that met an unexpected error, in a transaction of its own: it was not carried out, and says so."""
    if not uow.inbox.first(said.platform, said.key, now):
        return Outcome(reply=None, duplicate=True)
    seat = seating.take(uow, said, now)
    reply = Reply(parts=(Text(Msg("error-internal")), Text(Msg("mend-internal"))), error="internal", public=True)
    outcome = _hand_over(uow, said, now, seat, _outcome(said, seat, reply))
    uow.commit()
    return outcome


def _outcome(said: Invocation, seat: Seat | Held | Reply, reply: Reply, command: str = "") -> Outcome:
    if isinstance(seat, Reply):
        language = said.actor.language if said.actor.language in seating.SPOKEN else "en"
        return Outcome(reply=reply, language=language, command=command)
    private = not reply.public and (reply.confidential or not _readable(said, seat.chat))
    return Outcome(
        reply=reply,
        language=seat.member.language or seat.workspace.language,
        zone=seat.workspace.zone,
        private=private,
        command=command,
    )


def _readable(said: Invocation, chat: Chat | None) -> bool:
    """Whether what the ledger holds may be said aloud in this room: no client reads there, and that is known."""
    return said.room.kind != "group" or (chat is not None and chat.shared is Shared.NO)


def _serve(uow: UnitOfWork, said: Invocation, now: datetime, registry: Registry, seat: Seat | Held | Reply) -> Outcome:
    if isinstance(seat, Reply):
        word, _ = parsing.split(said.text)
        command = registry.find(word)
        if command is not None and command.role is None and not command.hidden and word.isalpha():
            seat = replace(seat, parts=(*seat.parts, Text(Msg(f"summary-{command.name}"), "quiet")))
        return _outcome(said, seat, seat)
    workspace = uow.workspaces.lock(seat.workspace.id)
    if isinstance(seat, Held):
        return _outcome(said, seat, _hold(uow, said, now, seat))
    seat = replace(seat, workspace=workspace)
    line, said_at, question = _line(uow, said, now, seat, registry)
    typed = question.line if question is not None and question.options else line
    reply, name = run_line(uow, said, seat, line, registry, now=now, said_at=said_at, typed=typed)
    if question is not None:
        uow.questions.answered(workspace.id, question.id)
        reply = replace(reply, replaces=True)
    for held in reply.resumes:
        _resume(uow, said, seat, held, registry, now)
    if seat.opened:
        reply = replace(reply, parts=(*reply.parts, *_who_reads_along()))
    return _outcome(said, seat, reply, name)


def _resume(uow: UnitOfWork, said: Invocation, seat: Seat, held: int, registry: Registry, now: datetime) -> None:
    """Carry out what somebody said before they were let in, as said then, and answer them where they said it."""
    question = uow.questions.get(seat.workspace.id, held)
    member = uow.members.get(seat.workspace.id, question.member_id) if question else None
    if question is None or member is None or question.answered:
        return
    uow.questions.answered(seat.workspace.id, question.id)
    theirs = replace(seat, member=member)
    line = question.options[0]
    try:
        reply, _ = run_line(uow, said, theirs, line, registry, now=now, said_at=question.asked_at, typed=line)
    except Refusal as refusal:
        reply = _refused(refusal, theirs, registry)
    target = [letters.to_member(member.id)]
    letters.send(uow, seat.workspace, target, reply, kind="reply", key=f"held:{held}", now=now, urgent=True)


def _line(
    uow: UnitOfWork, said: Invocation, now: datetime, seat: Seat, registry: Registry
) -> tuple[str, datetime, Question | None]:
    """What is to be run: the line itself, the option of a question that was answered, or a form filled in."""
    text = said.text.strip()
    word, rest = parsing.split(text)
    if text.startswith("/answer "):
        number, _, option = rest.partition(" ")
        question = uow.questions.get(seat.workspace.id, int(number)) if number.isdigit() else None
        if question is None or question.expires_at <= now:
            raise Refusal("question-gone")
        if question.answered:
            raise Refusal("question-answered")
        if question.member_id != seat.member.id:
            raise Refusal("not-your-question")
        if not option.isdigit() or not 1 <= int(option) <= len(question.options):
            raise Refusal("question-gone")
        return question.options[int(option) - 1], question.asked_at, question
    waiting = uow.questions.waiting(seat.workspace.id, seat.member.id, said.room.external_id, now)
    known = registry.find(word) is not None
    if waiting is not None and not waiting.options:
        if not text.startswith("/") and not (known and said.room.kind == "group"):
            return f"{waiting.line} {text}", now, waiting
        if text.startswith("/"):
            uow.questions.answered(seat.workspace.id, waiting.id)
    return text, now, None


def run_line(
    uow: UnitOfWork,
    said: Invocation,
    seat: Seat,
    line: str,
    registry: Registry,
    *,
    now: datetime,
    said_at: datetime,
    typed: str,
) -> tuple[Reply, str]:
    """Read and run one line for a seated member; the reply, and the command's name for the metrics."""
    word, rest = parsing.split(line)
    command = registry.find(word) if word else None
    if command is None:
        if line.startswith("/"):
            raise Refusal("unknown-command", word=word)
        raise Refusal("no-command")
    if command.role is not None and seat.member.role.rank < command.role.rank:
        raise Refusal("not-permitted", role=Msg(f"role-{command.role}"), command=command.name)
    ctx = Context(
        stores=uow,
        now=now,
        said_at=said_at,
        workspace=seat.workspace,
        member=seat.member,
        chat=seat.chat,
        invocation=said,
        catalogue=registry,
        typed=typed,
        alone=said.room.kind != "group" or said.whispers or not _readable(said, seat.chat),
    )
    try:
        return _run(ctx, command, rest, line), command.name
    except UnclearClient as unclear:
        return _ask_client(ctx, command, unclear), command.name


def _run(ctx: Context, command: Command, rest: str, line: str) -> Reply:
    stores, workspace = ctx.stores, ctx.workspace
    reading = parsing.arguments(
        command,
        rest,
        lambda: stores.clients.named(workspace.id),
        now=ctx.said_at,
        zone=ctx.zone,
        currency=workspace.currency,
    )
    client = None
    if reading.create:
        client = stores.clients.add(workspace.id, reading.create, Stage.ACTIVE, ctx.member.id, ctx.now)
    elif reading.client_id is not None:
        client = stores.clients.get(workspace.id, reading.client_id)
        if client is None:
            raise Refusal("no-client")
    missing = _missing(command, reading.facts)
    if missing and client is not None:
        return asking.words(ctx, command, f"/{command.name} ~{client.id} {reading.rest}".strip(), missing)
    if missing:
        raise Refusal("usage", command=command.name)
    return command.run(ctx, Args(client=client, facts=reading.facts, rest=reading.rest, line=line))


def _missing(command: Command, facts: Facts) -> str:
    have = {
        "note": bool(facts.note) or facts.category is not None,
        "money": facts.money is not None,
        "minutes": facts.minutes is not None,
        "by": facts.by is not None,
    }
    return next((need for need in command.needs if not have[need]), "")


def _ask_client(ctx: Context, command: Command, unclear: UnclearClient) -> Reply:
    """The client's name was unknown or not clear: nothing is guessed, the line waits for a button, at most a day."""
    new = unclear.new if command.role is Role.MEMBER and ctx.may(Role.MEMBER) else ()
    if not unclear.typed:
        raise Refusal("usage", command=command.name)
    if not unclear.close and not new:
        raise Refusal("unknown-client", name=unclear.typed)
    options = [(Msg("value", value=name), line) for name, line in unclear.close]
    options += [(Msg("button-create", name=name), line) for name, line in new]
    title = Msg("which-client" if unclear.close else "new-client", name=unclear.typed)
    return asking.choice(ctx, title, options, {"asks": "client", "typed": unclear.typed})


def _hold(uow: UnitOfWork, said: Invocation, now: datetime, seat: Held) -> Reply:
    """Keep what someone says who was not let in yet, and ask the owners once."""
    workspace, member = seat.workspace, seat.member
    uow.questions.ask(workspace.id, member.id, said.room.external_id, said.text, (said.text,), now, now + HELD)
    if seat.new:
        buttons = (
            Button(Msg("button-admit", name=member.name), f"/admit {member.id} yes", "primary"),
            Button(Msg("button-refuse"), f"/admit {member.id} no"),
        )
        ask = Reply(parts=(Text(Msg("admit", name=member.name)), Choices(buttons)), data={"kind": "notice"})
        targets = [letters.to_member(owner.id) for owner in letters.owners(uow, workspace)]
        letters.send(uow, workspace, targets, ask, kind="notice", key=f"admit:{member.id}", now=now)
    return Reply(parts=(Text(Msg("held")),), public=True)


def _who_reads_along() -> tuple[Part, ...]:
    """The question that follows the opening of a group: is a client in this chat?"""
    buttons = (
        Button(Msg("button-client-here"), "/room yes"),
        Button(Msg("button-team-open"), "/room open", "primary"),
        Button(Msg("button-team-approve"), "/room approve"),
    )
    return (Text(Msg("client-in-chat")), Choices(buttons))


def _refused(refusal: Refusal, seat: Seat | Held | Reply, registry: Registry) -> Reply:
    """An error as a reply: what was wrong, and what would mend it. It shows nothing of the ledger."""
    facts = dict(refusal.facts)
    parts: list[Part] = [Text(Msg(f"error-{refusal.code}", **facts))]
    command = registry.find(str(facts.get("command", "")))
    if refusal.code == "usage" and command is not None:
        parts = [Text(Msg(f"usage-{command.name}"), "mono"), Text(Msg("usage-example", example=command.examples[0]))]
    parts.append(Text(Msg(f"mend-{refusal.code}", **facts)))
    mend: dict[str, object] = {"code": refusal.code, "mend": f"mend-{refusal.code}"}
    return Reply(parts=tuple(parts), error=refusal.code, data=mend)


def _hand_over(
    uow: UnitOfWork, said: Invocation, now: datetime, seat: Seat | Held | Reply, outcome: Outcome
) -> Outcome:
    """Keep the answer for the transport that carries it, or owe it as a letter."""
    reply = outcome.reply
    if reply is None:
        return outcome
    if said.in_band:
        kept = {
            "reply": wire.encode(reply),
            "language": outcome.language,
            "zone": outcome.zone,
            "private": outcome.private,
        }
        uow.inbox.keep_answer(said.platform, said.key, kept)
        return outcome
    workspace_id = 0 if isinstance(seat, Reply) else seat.workspace.id
    target, only_for = letters.to_chat(said.platform, said.room.external_id), ""
    if said.whispers and not reply.public and said.room.kind == "group":
        only_for = said.actor.external_id
    elif outcome.private and not isinstance(seat, Reply):
        target = letters.to_member(seat.member.id)
    same_room = not target.startswith("member:")
    payload = {**wire.encode(reply), "language": outcome.language}
    if not same_room:
        payload["origin"] = letters.to_chat(said.platform, said.room.external_id)
    uow.outbox.put(
        Letter(
            workspace_id=workspace_id,
            target=target,
            kind="reply",
            payload=payload,
            due_at=now,
            dedup_key=f"reply:{said.platform}:{said.key}",
            thread=said.thread if same_room else "",
            edit=said.reply_to if same_room and reply.replaces and said.pressed and not only_for else "",
            only_for=only_for,
        )
    )
    return replace(outcome, reply=None)
