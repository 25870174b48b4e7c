"""Asks a person something a line still needs. The line waits in memory, so that a restart forgets nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from handlers.command.spec import Command, Context
from handlers.domain.values import Origin, Question, questions
from handlers.messages import Button, Choices, Example, Form, Msg, Part, Reply, Text
from handlers.services.people import lookup

WAITS = timedelta(days=1)
FORM_WAITS = timedelta(hours=1)
#: The option of every question that leaves it.
LEAVE = 0
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
    leaves: bool = True,
) -> Reply:
    """Buttons, each standing for a whole line; what was typed waits for one of them, at most a day.

    `logs`: something is logged by it, so that it is said that nothing was yet. `about` stands under the title.
    `answers_as` is the origin of the act that the answer becomes. `leaves`: a button beside them leaves the question.
    """
    lines = tuple(lookup.settled(ctx, line) for _, line in options)
    asked = questions.Choice(lines, ctx.typed if logs else "")
    question = _ask(ctx, asked, ctx.said_at, WAITS, answers_as)
    buttons = tuple(Button(label, f"/answer {question.id} {n}") for n, (label, _) in enumerate(options, 1))
    if leaves:
        buttons = (*buttons, _cancel(question))
    parts: list[Part] = [Text(title), *about]
    if logs:
        parts.append(Text(Msg("nothing-yet"), "quiet"))
    return Reply(parts=(*parts, Choices(buttons, question.id)), data=data or {})


def form(ctx: Context, prompt: Msg, line: str, *, hint: Example | str = "", prefill: Msg | str = "") -> Reply:
    """A request for words: what is typed next is put behind `line`. A button beside it leaves the question."""
    line = lookup.settled(ctx, line)
    question = _ask(ctx, questions.Form(line), ctx.said_at, FORM_WAITS, Origin.FORM)
    asked, leave = Form(prompt, line, hint, prefill), Choices((_cancel(question),))
    parts: tuple[Part, ...] = (asked, leave)
    if ctx.invocation.room.kind == "group":
        # A prompt that is to be replied to carries no button on some platforms: the button has a line of its own.
        parts = (Text(Msg("question-or-cancel"), "quiet"), leave, asked)
    return Reply(parts=parts, data={"asks": "words"})


def left(question: Question | None) -> Reply:
    """What is said when somebody leaves a question; None: nothing had been asked."""
    if question is None:
        return Reply(parts=(Text(Msg("question-none")),), data={"answers": "leave"}, public=True)
    parts: tuple[Part, ...] = (Text(Msg("question-left")),)
    if isinstance(question.asked, questions.Choice) and question.asked.line:
        parts = (*parts, Text(question.asked.line, "quote"))
    return Reply(parts=parts, data={"answers": "leave"}, replaces=True, public=True)


def _cancel(question: Question) -> Button:
    return Button(Msg("button-cancel"), f"/answer {question.id} {LEAVE}")


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


def ask_missing(ctx: Context, line: str, missing: str, *, unfit: str = "") -> Reply:
    """Ask for what a command still needs; where an answer did not fit, say what would."""
    asked = form(ctx, Msg(f"ask-{missing}"), line, hint=_HINTS[missing])
    if not unfit:
        return asked
    return replace(asked, parts=(Text(Msg(f"unfit-{missing}", typed=unfit)), *asked.parts))


def everything(ctx: Context, command: Command) -> Reply:
    """A command came alone: show how it is typed, and ask for all of it."""
    example = command.example
    hint = replace(example, behind=True) if isinstance(example, Example) else ""
    asked = form(ctx, Msg("ask-everything"), f"/{command.name}", hint=hint)
    usage = (Text(command.usage, "mono"), Text(Msg("usage-example", example=example)))
    return Reply(parts=(*usage, *asked.parts), data={**asked.data, "usage": command.name})
