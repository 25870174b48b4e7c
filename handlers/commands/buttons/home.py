"""`/home`: a platform's home tab: clients that need attention, the reader's own tasks, all clients by standing.

It shows no amount of money.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.command.spec import Args, Command, Context
from handlers.domain.due.promises import open_promises
from handlers.domain.offboarding import PartingPlan
from handlers.domain.values import Client, Promise, Role, Stage, Standing, Step
from handlers.messages import Button, Choices, Day, Items, Msg, Part, Reply, Text
from handlers.services.card import attention
from handlers.services.ledger import entry_view
from handlers.services.parting import plan as parting_plan

ATTENTION = 8
MINE = 8
NAMED = 25
NOTE = 80
#: The order in which standings are listed, the most demanding first.
_ORDER = (Standing.PART, Standing.TALK, Standing.DECIDE, Standing.AMENDS, Standing.WATCH, Standing.STEADY)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mine:
    """A task of the reader, with the command that leads to it."""

    at: datetime
    text: Msg
    button: Button


def run(ctx: Context, args: Args) -> Reply:
    everyone = ctx.stores.clients.list(ctx.workspace.id)
    parts: list[Part] = [*_attention(ctx, everyone), *_mine(ctx, everyone), *_by_standing(everyone)]
    buttons = [Button(Msg("button-log"), "/incident", "primary")] if ctx.may(Role.MEMBER) else []
    if everyone and ctx.may(Role.MEMBER):
        buttons.append(Button(Msg("home-button-clients"), "/clients"))
    buttons.append(Button(Msg("home-button-help"), "/help"))
    return Reply(parts=(*parts, Choices(tuple(buttons))), data={"home": ctx.workspace.id})


def _attention(ctx: Context, everyone: Sequence[Client]) -> list[Part]:
    rows = attention.waiting(ctx, everyone)
    if not rows:
        return [Text(Msg("all-steady" if everyone else "no-clients"), "title" if everyone else "plain")]
    return attention.shown(ctx, rows, listed=ATTENTION, pressed=ATTENTION)


def _mine(ctx: Context, everyone: Sequence[Client]) -> list[Part]:
    """The parting steps assigned to the reader, and the promises they made or whose client they are responsible for."""
    tasks = [task for client in everyone for task in _of(ctx, client)]
    if not tasks:
        return []
    tasks.sort(key=lambda task: task.at)
    parts: list[Part] = [Text(Msg("home-mine"), "title"), *(Text(task.text) for task in tasks[:MINE])]
    if len(tasks) > MINE:
        parts.append(Text(Msg("and-more", count=len(tasks) - MINE), "quiet"))
    buttons = {task.button.line: task.button for task in tasks[:MINE]}
    return [*parts, Choices(tuple(buttons.values()))]


def _of(ctx: Context, client: Client) -> list[_Mine]:
    # A client with an open task has a time to be reminded at, so the ledgers of all others need not be read.
    if client.remind_at is None and client.stage is not Stage.OFFBOARDING:
        return []
    entries = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    me = ctx.member.id
    tasks: list[_Mine] = []
    for owed in open_promises(entries):
        mine = me in (owed.first.author_id, client.responsible_id)
        detail = owed.first.detail
        if mine and isinstance(detail, Promise) and entry_view.visible(ctx, owed.line):
            subject = Msg("promise-pause") if detail.pause else entry_view.excerpt(owed.first.note, NOTE)
            text = Msg("home-promise", client=client.name, what=subject, due=owed.due_at)
            button = Button(Msg("home-button-promises", client=client.name), f"/promise ~{client.id}")
            tasks.append(_Mine(at=owed.due_at, text=text, button=button))
    plan = parting_plan.plan_of(ctx, client) if client.stage is Stage.OFFBOARDING else None
    for step in _steps(plan, me):
        text = Msg("home-step", client=client.name, step=parting_plan.step_name(step), day=Day(step.due_at))
        button = Button(Msg("home-button-plan", client=client.name), f"/steps ~{client.id}")
        tasks.append(_Mine(at=step.due_at, text=text, button=button))
    return tasks


def _steps(plan: PartingPlan | None, member_id: int) -> tuple[Step, ...]:
    return tuple(step for step in plan.open if step.member_id == member_id) if plan is not None else ()


def _by_standing(everyone: Sequence[Client]) -> list[Part]:
    parts: list[Part] = []
    for standing in _ORDER:
        names = [client.name for client in everyone if client.standing is standing]
        if names:
            shown, more = Items(tuple(names[:NAMED])), len(names) - NAMED
            at = Msg(f"standing-{standing}")
            if more > 0:
                parts.append(Text(Msg("home-standing-more", standing=at, clients=shown, count=more)))
            else:
                parts.append(Text(Msg("home-standing", standing=at, clients=shown)))
    return [Text(Msg("home-clients"), "title"), *parts] if parts else []


COMMAND = Command(
    name="home",
    role=Role.VIEWER,
    run=run,
    hidden=True,
    examples=("/home",),
)
