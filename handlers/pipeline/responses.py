"""Turns a reply into a `CommandResult`: picks language and audience, then returns it in-band or puts it in the outbox.

It must not run a command or write a line of a ledger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from handlers.command.spec import Command
from handlers.domain.errors import Refusal
from handlers.domain.values import Chat, Shared
from handlers.identity.session import NotAdmitted, PendingMember, Session
from handlers.invocation import Invocation
from handlers.lexicon import FALLBACK, spoken
from handlers.messages import Form, Msg, Part, Reply, Text, codec
from handlers.pipeline.registry import Registry
from handlers.ports import OutboxMessage, UnitOfWork
from handlers.services.outbox import messages as outbox

Speaker = Session | PendingMember | NotAdmitted


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandResult:
    """The result of an invocation: its reply if the platform takes it in-band, else None (it is in the outbox).

    private   only the member who asked may read the reply
    language, zone  the reader's
    command   its name, for the metrics; "" if none ran
    duplicate the invocation had been received before
    """

    reply: Reply | None
    language: str = "en"
    zone: str | None = None
    private: bool = False
    command: str = ""
    duplicate: bool = False


def again(uow: UnitOfWork, invocation: Invocation) -> CommandResult:
    """The result of an invocation received again: the reply kept for in-band platforms, else no reply."""
    kept = uow.inbox.answer(invocation.platform, invocation.key)
    if kept is None:
        return CommandResult(reply=None, duplicate=True)
    return CommandResult(
        reply=codec.decode(kept["reply"]),
        language=kept["language"],
        zone=kept["zone"],
        private=kept["private"],
        duplicate=True,
    )


def _result(invocation: Invocation, speaker: Speaker, reply: Reply, command: str = "") -> CommandResult:
    """The result for the member who asked: in their language, private if others in the chat may not read it."""
    if isinstance(speaker, NotAdmitted):
        return CommandResult(reply=reply, language=spoken(invocation.actor.language) or FALLBACK, command=command)
    aloud = reply.public or (not reply.confidential and readable(invocation, speaker.chat))
    return CommandResult(
        reply=reply,
        language=speaker.member.language or speaker.workspace.language,
        zone=speaker.workspace.zone,
        private=invocation.room.kind == "group" and not aloud,
        command=command,
    )


def readable(invocation: Invocation, chat: Chat | None) -> bool:
    """Whether a chat may read the ledger: any chat but a group, and a group known to have no client in it."""
    return invocation.room.kind != "group" or (chat is not None and chat.shared is Shared.NO)


def refused(refusal: Refusal, registry: Registry) -> Reply:
    """The reply to a refused command: what was wrong, and how to mend it. It shows nothing of the ledger."""
    command = registry.find(str(refusal.facts.get("command", ""))) if refusal.code == "usage" else None
    if command is None:
        return not_done(refusal.code, refusal.facts)
    example = Text(Msg("usage-example", example=command.example))
    return not_done(refusal.code, refusal.facts, Text(command.usage, "mono"), example)


def not_done(code: str, facts: Mapping[str, Any], *why: Part) -> Reply:
    """A reply with an error and, as its last part, how to mend it. `why` replaces the usual message of the code."""
    why = why or (Text(Msg(f"error-{code}", **facts)),)
    mend = f"mend-{code}"
    return Reply(parts=(*why, Text(Msg(mend, **facts))), error=code, data={"code": code, "mend": mend})


def hand_over(
    uow: UnitOfWork,
    invocation: Invocation,
    now: datetime,
    speaker: Speaker,
    reply: Reply,
    command: Command | None = None,
) -> CommandResult:
    """Return the reply in-band and keep it for a repeated delivery, or put it in the outbox."""
    if command is not None and command.shows:
        reply = _shareable(invocation, speaker, reply)
    result = _result(invocation, speaker, reply, command.name if command else "")
    if invocation.in_band or _in_form(invocation, reply):
        kept = {
            "reply": codec.encode(reply),
            "language": result.language,
            "zone": result.zone,
            "private": result.private,
        }
        uow.inbox.keep_answer(invocation.platform, invocation.key, kept)
        return result
    uow.outbox.put(_message(invocation, now, speaker, result, reply))
    return replace(result, reply=None)


def _shareable(invocation: Invocation, speaker: Speaker, reply: Reply) -> Reply:
    """Add the line that shows a private reply to the whole group: for commands that only read, where no client reads.

    Run aloud, the line hides money and private lines by itself.
    """
    alone = invocation.whispers and invocation.room.kind == "group" and invocation.text.startswith("/")
    settled = not (reply.error or reply.confidential or reply.public or "asks" in reply.data)
    if (
        alone
        and settled
        and isinstance(speaker, Session)
        and speaker.chat is not None
        and outbox.readable(speaker.chat)
    ):
        return replace(reply, share=invocation.text)
    return reply


def _in_form(invocation: Invocation, reply: Reply) -> bool:
    """Whether the platform shows the reply in a form: it asks for words, or refuses words sent from a form."""
    asks = any(isinstance(part, Form) for part in reply.parts)
    return invocation.form and (asks or (bool(reply.error) and not invocation.pressed))


def _message(
    invocation: Invocation, now: datetime, speaker: Speaker, result: CommandResult, reply: Reply
) -> OutboxMessage:
    """The reply as an outbox message to the chat it was asked in.

    Only the member sees it there if the platform can do that; otherwise a private reply goes to their private chat.
    """
    here = outbox.to_chat(invocation.platform, invocation.room.external_id)
    payload = {**codec.encode(reply), "language": result.language}
    message = OutboxMessage(
        workspace_id=0 if isinstance(speaker, NotAdmitted) else speaker.workspace.id,
        target=here,
        kind="reply",
        payload=payload,
        due_at=now,
        dedup_key=f"reply:{invocation.platform}:{invocation.key}",
        thread=invocation.thread,
    )
    if invocation.whispers and not reply.public and invocation.room.kind == "group":
        return replace(message, only_for=invocation.actor.external_id)
    if result.private and not isinstance(speaker, NotAdmitted):
        # A member without a private chat yet is told so in the chat they asked in.
        payload = {**payload, "origin": here}
        return replace(message, target=outbox.to_member(speaker.member.id), payload=payload, thread="")
    return replace(message, edit=invocation.reply_to if reply.replaces and invocation.pressed else "")
