"""Asks a member for what a command line still needs.

The line is stored with its question, so that it survives a restart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from handlers.command.spec import Command, Context
from handlers.domain.values import Origin, Question, questions
from handlers.messages import Button, Choices, Example, Form, Msg, Part, Reply, Text
from handlers.services.people import lookup

#: How long a choice can be answered.
WAITS = timedelta(days=1)
#: How long a form can be answered.
FORM_WAITS = timedelta(hours=1)
#: The number of the option that cancels a question.
LEAVE = 0
#: An example of each fact that may be missing.
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
    """Ask by buttons, one complete command line each. The question waits for `WAITS`.

    `options` are labels with their lines. `logs`: the answer logs something, so the reply says that nothing is logged
    yet. `about` is shown under the title. `answers_as` is the origin of the act that the answer becomes. `leaves`: add
    a button that cancels the question.
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
    """Ask for text: the next message is appended to `line` and run.

    A button cancels the form, which waits for `FORM_WAITS`.
    """
    line = lookup.settled(ctx, line)
    question = _ask(ctx, questions.Form(line), ctx.said_at, FORM_WAITS, Origin.FORM)
    asked, leave = Form(prompt, line, hint, prefill), Choices((_cancel(question),))
    parts: tuple[Part, ...] = (asked, leave)
    if ctx.invocation.room.kind == "group":
        # Some platforms allow no button on a prompt that must be replied to, so the button goes into a line above it.
        parts = (Text(Msg("question-or-cancel"), "quiet"), leave, asked)
    return Reply(parts=parts, data={"asks": "words"})


def left(question: Question | None) -> Reply:
    """The reply to cancelling a question; None: there was no question."""
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
    """Ask for the fact `missing` of a command. `unfit`: the answer that did not fit, if there was one."""
    asked = form(ctx, Msg(f"ask-{missing}"), line, hint=_HINTS[missing])
    if not unfit:
        return asked
    return replace(asked, parts=(Text(Msg(f"unfit-{missing}", typed=unfit)), *asked.parts))


def everything(ctx: Context, command: Command) -> Reply:
    """Reply to a command without arguments: show its usage with an example, and ask for all of them."""
    example = command.example
    hint = replace(example, behind=True) if isinstance(example, Example) else ""
    asked = form(ctx, Msg("ask-everything"), f"/{command.name}", hint=hint)
    usage = (Text(command.usage, "mono"), Text(Msg("usage-example", example=example)))
    return Reply(parts=(*usage, *asked.parts), data={**asked.data, "usage": command.name})
