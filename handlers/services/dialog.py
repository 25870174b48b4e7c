"""Asks a person something a line still needs. The line waits in memory, so that a restart forgets nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from handlers.command.spec import Command, Context
from handlers.domain.values import Origin, Question, questions
from handlers.messages import Button, Choices, Example, Form, Msg, Part, Reply, Text
from handlers.services.members import people

WAITS = timedelta(days=1)
FORM_WAITS = timedelta(hours=1)
#: An example of what may be missing.
_HINTS = {"note": "", "money": "150 EUR", "minutes": "2h 30m"}


def choice(
    ctx: Context,
    title: Msg,
    options: Sequence[tuple[Msg, str]],
    data: Mapping[str, Any] | None = None,
    *,
    logs: bool = True,
    about: Sequence[Part] = (),
    answers_as: Origin = Origin.BUTTON,
) -> Reply:
    """Buttons, each standing for a whole line; what was typed waits for one of them, at most a day.

    `logs`: something is logged by it, so that it is said that nothing was yet. `about` stands under the title.
    `answers_as` is the origin of the act that the answer becomes.
    """
    lines = tuple(people.settled(ctx, line) for _, line in options)
    asked = questions.Choice(lines, ctx.typed if logs else "")
    question = _ask(ctx, asked, ctx.said_at, WAITS, answers_as)
    buttons = tuple(Button(label, f"/answer {question.id} {n}") for n, (label, _) in enumerate(options, 1))
    parts: list[Part] = [Text(title), *about]
    if logs:
        parts.append(Text(Msg("nothing-yet"), "quiet"))
    return Reply(parts=(*parts, Choices(buttons, question.id)), data=data or {})


def form(ctx: Context, prompt: Msg, line: str, *, hint: Example | str = "", prefill: Msg | str = "") -> Reply:
    """A request for words: what is typed next is put behind `line`."""
    line = people.settled(ctx, line)
    _ask(ctx, questions.Form(line), ctx.said_at, FORM_WAITS, Origin.FORM)
    return Reply(parts=(Form(prompt, line, hint, prefill),), data={"asks": "words"})


def _ask(ctx: Context, asked: questions.Asked, asked_at: datetime, waits: timedelta, answers_as: Origin) -> Question:
    question = Question(
        member_id=ctx.member.id,
        chat=ctx.invocation.room.external_id,
        asked=asked,
        asked_at=asked_at,
        expires_at=ctx.now + waits,
        evidence=ctx.evidence,
        act_id=ctx.act.id,
        answers_as=answers_as,
    )
    return ctx.stores.questions.ask(ctx.workspace.id, question)


def words(ctx: Context, line: str, missing: str) -> Reply:
    """Ask for what a command still needs."""
    return form(ctx, Msg(f"ask-{missing}"), line, hint=_HINTS[missing])


def everything(ctx: Context, command: Command) -> Reply:
    """A command came alone: show how it is typed, and ask for all of it."""
    example = command.example
    hint = replace(example, behind=True) if isinstance(example, Example) else ""
    asked = form(ctx, Msg("ask-everything"), f"/{command.name}", hint=hint)
    usage = (Text(command.usage, "mono"), Text(Msg("usage-example", example=example)))
    return Reply(parts=(*usage, *asked.parts), data={**asked.data, "usage": command.name})
