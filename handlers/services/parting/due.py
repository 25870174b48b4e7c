"""Handlers of a due parting step and of a plan's end (docs/rules.md, "Parting")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from handlers.domain.due import Topic
from handlers.domain.offboarding import PartingPlan, plan
from handlers.domain.values import Entry, Kind, Origin, Stage, StageChange, Step
from handlers.messages import Button, Choices, Day, Msg, Part, Text
from handlers.services.due.item import Due, Handler, remind
from handlers.services.ledger import entry_view
from handlers.services.nudges.reassessment import reassess
from handlers.services.outbox import messages as outbox

#: How many open steps are named at a plan's end.
NAMED = 6


def _step_due(due: Due) -> None:
    """Remind the person of the step; the responsible member if that person has left."""
    step = due.line.detail
    if not isinstance(step, Step) or due.client.stage is not Stage.OFFBOARDING:
        return  # it came along with a client that was merged into this one
    client_id = due.client.id
    name = Msg("step-reminder", client=due.client.name, number=step.number, step=entry_view.step_name(step))
    draft = (Button(Msg("button-draft"), f"/steps ~{client_id} {step.number} text"),) if step.what else ()
    buttons = (
        Button(Msg("button-done"), f"/steps ~{client_id} {step.number} done", "primary"),
        *draft,
        Button(Msg("button-another-day"), f"/steps ~{client_id} {step.number} move"),
    )
    person = due.stores.members.get(due.workspace.id, step.member_id or 0)
    targets = None if person is None or person.waiting else [outbox.to_member(person.id)]
    remind(due, (Text(name, "title"), Choices(buttons)), targets)


def _plan_ends(due: Due) -> None:
    """Part with the client, as an act of Parley's own; tell the owners, with the steps still open."""
    parting_plan = plan(due.entries)
    if parting_plan is None or due.client.stage is not Stage.OFFBOARDING:
        return  # parted with before, by hand, or merged into another client
    act_id = due.act(Origin.PLAN_END)
    line = due.stores.ledger.append(
        due.workspace.id,
        Entry(
            client_id=due.client.id,
            kind=Kind.STAGE,
            occurred_at=due.now,
            recorded_at=due.now,
            detail=StageChange(Stage.OFFBOARDING, Stage.PARTED),
            act_id=act_id,
            origin=Origin.PLAN_END,
        ),
    )
    reassess(due.stores, due.workspace, replace(due.client, stage=Stage.PARTED), due.now, act_id=act_id)
    buttons = (
        Button(Msg("button-steps"), f"/steps ~{due.client.id}"),
        Button(Msg("button-undo"), f"/undo {line.number}"),
    )
    owners = outbox.to_owners(due.stores, due.workspace)
    remind(due, (*_told(due, parting_plan), Choices(buttons)), owners or [outbox.TEAM])


def _told(due: Due, parting_plan: PartingPlan) -> list[Part]:
    parts: list[Part] = [Text(Msg("plan-ended", client=due.client.name), "title")]
    open_steps = parting_plan.open
    if open_steps:
        parts.append(Text(Msg("plan-ended-open", count=len(open_steps))))
    parts += [
        Text(Msg("step-bare", number=s.number, step=entry_view.step_name(s), day=Day(s.due_at)))
        for s in open_steps[:NAMED]
    ]
    if len(open_steps) > NAMED:
        parts.append(Text(Msg("and-more", count=len(open_steps) - NAMED), "quiet"))
    return parts


HANDLERS: Mapping[Topic, Handler] = {Topic.STEP_DUE: _step_due, Topic.PLAN_ENDS: _plan_ends}
