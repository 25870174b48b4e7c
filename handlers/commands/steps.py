"""`/steps`: shows a parting plan; ticks, assigns, moves and adds steps, and drafts their texts.

docs/rules.md, "Parting". Each change is a line of the ledger, the step's new state.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.command.parsing import whole
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.offboarding import PartingPlan
from handlers.domain.values import Client, Kind, Role, Stage, Step
from handlers.input.dates import read_moment
from handlers.lexicon.words import meaning, means
from handlers.messages import Button, Choices, Day, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import entry_view, recording
from handlers.services.parting import plan as parting_plan
from handlers.services.people import lookup

#: How many open and how many done steps are listed and have a button.
OPEN, DONE, PRESSED = 12, 6, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """A step and an action on it; `text` and `by` are what was typed after the action."""

    ctx: Context
    client: Client
    plan: PartingPlan
    step: Step
    text: str
    by: datetime | None

    @property
    def line(self) -> str:
        return f"/steps ~{self.client.id} {self.step.number}"


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    plan = parting_plan.plan_of(ctx, client)
    first, *rest = facts.note.split(None, 1) or [""]
    text = rest[0] if rest else ""
    if plan is None:
        if first or facts.by:
            raise Refusal("no-plan", client=client.name)
        return _none(ctx, client)
    if not first and facts.by is None:
        return _show(ctx, client, plan)
    if means(first, "steps.add") and text:
        return _add(ctx, client, plan, text, facts.by)
    number = whole(first.removeprefix("#"))
    if number is None:
        raise Refusal("usage", command="steps")
    if number not in plan.steps:
        raise Refusal("no-such-step", number=number, client=client.name)
    word, *more = text.split(None, 1) or [""]
    at = At(ctx=ctx, client=client, plan=plan, step=plan.steps[number][1], text=text, by=facts.by)
    act = _ACTS.get(meaning("steps", word) or "")
    if act is not None:
        return act(replace(at, text=more[0] if more else ""))
    if word.startswith("@"):
        return _assign(at)
    if word:
        raise Refusal("usage", command="steps")
    return _one(at) if facts.by is None else _move(at)


def _none(ctx: Context, client: Client) -> Reply:
    """The reply without a plan: how to open one, with the button for an owner."""
    parts: list[Part] = [Text(Msg("no-plan-yet", client=client.name))]
    if ctx.may(Role.OWNER):
        parts.append(Choices((Button(Msg("button-offboard"), f"/part ~{client.id}", "danger"),)))
    return Reply(parts=tuple(parts), data={"client": client.name, "steps": []})


def _show(ctx: Context, client: Client, plan: PartingPlan) -> Reply:
    """The open steps by day, the done ones, and a button for each open step."""
    ahead, done = plan.open, [step for step in plan.by_day if step.done_at is not None]
    parts: list[Part] = [
        Text(Msg("plan-title", client=client.name, day=Day(plan.ends_at), tone=Msg(f"tone-{plan.tone}")), "title")
    ]
    parts += [Text(parting_plan.step_line(ctx, step)) for step in ahead[:OPEN]]
    if len(ahead) > OPEN:
        parts.append(Text(Msg("and-more", count=len(ahead) - OPEN), "quiet"))
    if not ahead:
        parts.append(Text(Msg("plan-all-done")))
    parts += [Text(parting_plan.step_line(ctx, step), "quiet") for step in done[-DONE:]]
    buttons = [
        Button(Msg("button-step", number=step.number), f"/steps ~{client.id} {step.number}") for step in ahead[:PRESSED]
    ]
    if ahead:
        tick = Button(
            Msg("button-tick", number=ahead[0].number), f"/steps ~{client.id} {ahead[0].number} done", "primary"
        )
        parts.append(Choices((tick, *buttons)))
    data = {
        "client": client.name,
        "ends_at": plan.ends_at.isoformat(),
        "tone": str(plan.tone),
        "steps": [_data(step) for step in plan.by_day],
    }
    return Reply(parts=tuple(parts), data=data)


def _data(step: Step) -> dict[str, object]:
    return {
        "number": step.number,
        "what": step.what,
        "text": step.text,
        "due_at": step.due_at.isoformat(),
        "done_at": step.done_at and step.done_at.isoformat(),
    }


def _one(at: At) -> Reply:
    """One step with its buttons."""
    parts: list[Part] = [Text(parting_plan.step_line(at.ctx, at.step), "title")]
    if at.step.text:
        parts.append(Text(at.step.text, "quote"))
    draft = Button(Msg("button-draft"), f"{at.line} text")
    if at.step.done_at is None:
        parts.append(Choices((Button(Msg("button-done"), f"{at.line} done", "primary"), *_changes(at, draft))))
    elif at.step.what:
        parts.append(Choices((draft,)))
    return Reply(parts=tuple(parts), data={"client": at.client.name, "step": _data(at.step)})


def _changes(at: At, draft: Button) -> list[Button]:
    return [
        *([draft] if at.step.what else []),
        Button(Msg("button-someone-else"), f"{at.line} assign"),
        Button(Msg("button-another-day"), f"{at.line} move"),
    ]


def _tick(at: At) -> Reply:
    """Tick a step. A second tick is refused. Text after it is kept as the line's note."""
    _still_open(at)
    return _changed(at, replace(at.step, done_at=at.ctx.now), "step-ticked", note=at.text)


def _assign(at: At) -> Reply:
    """Assign a step to `@who`; ask for the member if none is named."""
    _still_open(at)
    if not at.text:
        return dialog.form(
            at.ctx, Msg("ask-step-who", step=parting_plan.step_name(at.step)), f"{at.line} assign", hint="@anna"
        )
    member = lookup.named(at.ctx, at.text)
    if member.role is Role.VIEWER:
        raise Refusal("only-views", name=member.name)
    return _changed(at, replace(at.step, member_id=member.id), "step-assigned", who=member.name)


def _move(at: At) -> Reply:
    """Move a step to a later day within the plan; ask for the day if none is named."""
    _still_open(at)
    if not at.text and at.by is None:
        return dialog.form(
            at.ctx, Msg("ask-step-when", step=parting_plan.step_name(at.step)), f"{at.line} move", hint="tomorrow"
        )
    due_at = at.by or read_moment(at.text, now=at.ctx.said_at, zone=at.ctx.zone, tense="future")
    _within(at.client, at.plan, due_at)
    return _changed(at, replace(at.step, due_at=due_at), "step-moved", day=Day(due_at))


def _words(at: At) -> Reply:
    return parting_plan.draft(at.ctx, at.client, at.plan, at.step)


def _add(ctx: Context, client: Client, plan: PartingPlan, text: str, by: datetime | None) -> Reply:
    """Add a step of the team's own, assigned to its author. Ask for the day if none is named."""
    _running(client)
    if by is None:
        line = f"/steps ~{client.id} add {text} by:"
        return dialog.form(
            ctx, Msg("ask-step-when", step=entry_view.excerpt(text, parting_plan.NAME)), line, hint="tomorrow"
        )
    _within(client, plan, by)
    step = Step(plan.next, "", text, by, ctx.member.id)
    return _changed(At(ctx=ctx, client=client, plan=plan, step=step, text="", by=None), step, "step-added", day=Day(by))


def _running(client: Client) -> None:
    """Raises Refusal("plan-over") when the plan has ended."""
    if client.stage is not Stage.OFFBOARDING:
        raise Refusal("plan-over", client=client.name)


def _still_open(at: At) -> None:
    """Check that the step is open; a plan that has ended still allows ticks. Raises Refusal("step-done")."""
    if at.step.done_at is not None:
        raise Refusal("step-done", number=at.step.number, day=Day(at.step.done_at))


def _within(client: Client, plan: PartingPlan, due_at: datetime) -> None:
    """Check that the day is within the plan. Raises Refusal("plan-over") or ("step-after-end")."""
    _running(client)
    if due_at > plan.ends_at:
        raise Refusal("step-after-end", day=Day(plan.ends_at))


def _changed(at: At, step: Step, message: str, *, note: str = "", **facts: Day | str) -> Reply:
    """Log the step's new state; reply with it and the next step."""
    ctx, client = at.ctx, at.client
    logged, judged = recording.record(ctx, client, parting_plan.line(ctx, client, Kind.STEP, step, note))
    entries = {**at.plan.steps, step.number: (logged.number, step)}
    ahead = replace(at.plan, steps=entries).open
    named = Msg(message, number=step.number, step=parting_plan.step_name(step), client=client.name, **facts)
    following = Msg("plan-next", step=parting_plan.step_line(ctx, ahead[0])) if ahead else Msg("plan-all-done")
    buttons = (
        Button(Msg("button-undo"), f"/undo {logged.number}"),
        Button(Msg("button-steps"), f"/steps ~{client.id}"),
    )
    data = {**entry_view.data(ctx, logged, judged.client, with_money=False), "step": _data(step)}
    return Reply(
        parts=(Text(named, "title"), Text(following), Choices(buttons)), data=data, replaces=ctx.invocation.pressed
    )


Act = Callable[[At], Reply]
_ACTS: Mapping[str, Act] = {
    "done": _tick,
    "assign": _assign,
    "move": _move,
    "text": _words,
}

COMMAND = Command(
    name="steps",
    role=Role.MEMBER,
    run=run,
    client="required",
    keys=frozenset({"by"}),
    examples=(
        "/steps Wayne",
        "/steps Wayne 2 done",
        "/steps Wayne 3 assign @anna",
        "/steps Wayne add by:tomorrow give the camera back",
    ),
)
