"""Asks a person something a line still needs. The line waits in memory, so that a restart forgets nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from handlers.messages import Button, Choices, Form, Msg, Reply, Text
from handlers.spec import Command, Context

WAITS = timedelta(days=1)
FORM_WAITS = timedelta(hours=1)


def choice(
    ctx: Context, title: Msg, options: Sequence[tuple[Msg, str]], data: Mapping[str, Any] | None = None
) -> Reply:
    """Buttons, each standing for a whole line; what was typed waits for one of them, at most a day."""
    question = ctx.stores.questions.ask(
        ctx.workspace.id,
        ctx.member.id,
        ctx.invocation.room.external_id,
        ctx.typed,
        tuple(line for _, line in options),
        ctx.said_at,
        ctx.now + WAITS,
    )
    buttons = tuple(Button(label, f"/answer {question.id} {n}") for n, (label, _) in enumerate(options, 1))
    return Reply(
        parts=(Text(title), Text(Msg("nothing-yet"), "quiet"), Choices(buttons, question.id)),
        data=data or {},
    )


def form(ctx: Context, prompt: Msg, line: str, *, hint: str = "", prefill: str = "") -> Reply:
    """A request for words: what is typed next is put behind `line`."""
    ctx.stores.questions.ask(
        ctx.workspace.id,
        ctx.member.id,
        ctx.invocation.room.external_id,
        line,
        (),
        ctx.now,
        ctx.now + FORM_WAITS,
    )
    return Reply(parts=(Form(prompt, line, hint, prefill),), data={"asks": "words"})


def words(ctx: Context, command: Command, line: str, missing: str) -> Reply:
    """Ask for what a command still needs."""
    return form(ctx, Msg(f"ask-{missing}", command=command.name), line, hint=command.examples[0])
