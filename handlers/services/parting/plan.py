"""Opens a parting plan, shows its progress and drafts the text for each step; lists the referrals of a client.

docs/rules.md, "Parting". Everything a command writes belongs to one act, so that one `/undo` reverses all of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from handlers.command.spec import Context
from handlers.domain import offboarding
from handlers.domain.book import read
from handlers.domain.errors import Refusal
from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.offboarding import PartingPlan
from handlers.domain.playbook import for_parting
from handlers.domain.standing import Assessment
from handlers.domain.values import (
    Action,
    Client,
    Entry,
    Kind,
    Money,
    NudgeKind,
    Offboarding,
    Stage,
    Step,
    Tone,
)
from handlers.input import address
from handlers.input.names import normal
from handlers.messages import Button, Choices, Day, Items, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import entry_view, recording
from handlers.services.nudges import decisions
from handlers.services.nudges.assessment import load_assessment, policy_of
from handlers.services.outbox import messages as outbox
from handlers.services.parting import stakes
from handlers.services.playbook import scripts

#: How many letters of a step's own text a list shows.
NAME = 80
#: How many lines are searched for who referred a client.
LOOKED_THROUGH = 50
YEAR = timedelta(days=365)
Rows = list[tuple[Msg, Msg | str]]


def plan_of(ctx: Context, client: Client) -> PartingPlan | None:
    """The parting plan of a client, open or completed."""
    if client.stage not in (Stage.OFFBOARDING, Stage.PARTED):
        return None
    return offboarding.plan(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))


def may_open(ctx: Context, client: Client) -> None:
    """Raises Refusal("already-parting") if a plan exists, or the client is parted with already."""
    if client.stage in SILENT_STAGES and not (client.stage is Stage.OFFBOARDING and plan_of(ctx, client) is None):
        raise Refusal("already-parting", client=client.name, stage=Msg(f"stage-{client.stage}"))


def decide(ctx: Context, client: Client, tone: Tone | None, ends_at: datetime | None, reason: str) -> Reply:
    """Open the plan; if no conversation was held or refused, ask for a reason first.

    Defaults: the proposed tone, and an end 30 days on. Raises Refusal("parting-too-far").
    """
    may_open(ctx, client)
    end = ends_at or offboarding.end_by_default(ctx.now, ctx.zone)
    if end - ctx.now > timedelta(days=offboarding.MOST_DAYS):
        raise Refusal("parting-too-far", day=Day(end))
    assessment, entries = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    book = read(entries, policy_of(ctx.workspace), ctx.now)
    tone = tone or offboarding.propose(book, ctx.now).tone
    if not reason and not offboarding.spoken(book, assessment.signals):
        told, line = stakes.ask_why(ctx, client, tone, ends_at)
        asked = dialog.form(ctx, Msg("ask-part-reason", client=client.name), line)
        return Reply(parts=(*told, *asked.parts), data={**asked.data, "client": client.name})
    return _open(ctx, client, tone, end, reason)


def _open(ctx: Context, client: Client, tone: Tone, ends_at: datetime, reason: str) -> Reply:
    """Write the decision, the stage and the steps first, then the line that represents all of them."""
    decisions.decide_open(ctx, client, NudgeKind.PART, Action.OFFBOARD)
    client = recording.set_stage(ctx, client, Stage.OFFBOARDING)
    people = outbox.responsible(ctx.stores, ctx.workspace, client)
    member_id = people[0].id if client.responsible_id is not None else ctx.member.id
    steps = offboarding.steps(ctx.now, ends_at, ctx.zone, member_id)
    for step in steps:
        ctx.stores.ledger.append(ctx.workspace.id, line(ctx, client, Kind.STEP, step))
    logged, judged = recording.record(
        ctx, client, line(ctx, client, Kind.OFFBOARDING, Offboarding(ends_at, tone), reason)
    )
    parts: list[Part] = [
        Text(Msg("offboarding-opened", client=client.name), "title"),
        Text(Msg("plan-until", day=Day(ends_at), tone=Msg(f"tone-{tone}"), count=len(steps))),
        Text(Msg("plan-next", step=step_line(ctx, steps[0]))),
    ]
    if reason:
        parts.append(Text(reason, "quote"))
    buttons = (
        Button(Msg("button-steps"), f"/steps ~{client.id}", "primary"),
        Button(Msg("button-draft"), f"/steps ~{client.id} {steps[0].number} text"),
        Button(Msg("button-undo"), f"/undo {logged.number}"),
    )
    data = {**entry_view.data(ctx, logged, judged.client, with_money=False), "stage": str(judged.client.stage)}
    return Reply(parts=(*parts, Choices(buttons)), data={**data, "ends_at": ends_at.isoformat(), "tone": str(tone)})


def line(ctx: Context, client: Client, kind: Kind, detail: Offboarding | Step, note: str = "") -> Entry:
    """A line of a plan, not yet in the ledger."""
    return ctx.entry(kind, client.id, at=ctx.now, note=note, detail=detail)


def step_name(step: Step) -> Msg | str:
    """The title of a step, short enough for a list."""
    return entry_view.excerpt(step.text, NAME) if step.text else entry_view.step_name(step)


def step_line(ctx: Context, step: Step) -> Msg:
    """A step in one row: its number, day, title and person; or that it is done."""
    if step.done_at is not None:
        return Msg("step-line-done", number=step.number, step=step_name(step), day=Day(step.done_at))
    member = ctx.stores.members.get(ctx.workspace.id, step.member_id or 0)
    who = member.name if member else Msg("nobody")
    return Msg("step-line", number=step.number, step=step_name(step), day=Day(step.due_at), who=who)


def draft(ctx: Context, client: Client, plan: PartingPlan, step: Step) -> Reply:
    """The text for a step, from the playbook if it has one. Raises Refusal("no-draft") for the team's own steps."""
    if not step.what:
        raise Refusal("no-draft", number=step.number)
    if step.what == "tell":
        return scripts.show(ctx, for_parting(plan.tone), client)
    if step.what == offboarding.UPDATE:
        return scripts.show(ctx, "update", client)
    language = client.language or ctx.language
    form = address.form(language, client.address)
    text = Msg(f"draft-{step.what}", client=client.name, day=Day(plan.ends_at), address=form).spoken(language)
    return Reply(
        parts=(Text(Msg(f"step-{step.what}-name"), "title"), Text(text, "quote")), data={"client": client.name}
    )


def open_rows(ctx: Context, client: Client, assessment: Assessment, seen: Sequence[Entry]) -> Rows:
    """Rows of the card: the next step and the end of an open plan; the former hourly figures of a client parted with.

    The hourly figures are for those who see money. `seen` are the live lines that may be shown.
    """
    if client.stage is Stage.OFFBOARDING:
        plan = offboarding.plan(seen)
        if plan is None:
            return []
        ahead = Msg("plan-next", step=step_line(ctx, plan.open[0])) if plan.open else Msg("plan-all-done")
        return [(Msg("label-plan"), Msg("plan-row", ahead=ahead, day=Day(plan.ends_at)))]
    if client.stage is Stage.PARTED and ctx.sees_money(client):
        return [(Msg("label-hour-then"), _hour_then(ctx, seen))]
    return []


def _hour_then(ctx: Context, seen: Sequence[Entry]) -> Msg:
    """Revenue and cost per hour over the 365 days before the parting."""
    end = offboarding.parted_at(seen) or ctx.now
    brought = offboarding.an_hour([entry for entry in seen if end - YEAR < entry.occurred_at <= end])
    if brought is None:
        return Msg("unknown")
    currency, cost = ctx.workspace.currency, ctx.workspace.hourly_cost_minor
    if cost is None:
        return Msg("hour-then-brought", brought=Money(brought, currency))
    return Msg("hour-then", brought=Money(brought, currency), cost=Money(cost, currency))


def came_from(ctx: Context, client: Client) -> Rows:
    """A row of the card: the clients that referred this one, by any of its names."""
    names = (client.name, *client.aliases)
    mine = {normal(name) for name in names}
    client_ids: dict[int, None] = {}
    for name in names:
        for entry in ctx.stores.ledger.search(ctx.workspace.id, name, LOOKED_THROUGH):
            brought = entry.counts and normal(entry.referral) in mine and entry_view.visible(ctx, entry)
            if brought and entry.client_id != client.id:
                client_ids[entry.client_id] = None
    clients = [ctx.stores.clients.get(ctx.workspace.id, client_id) for client_id in sorted(client_ids)]
    who = tuple(referrer.name for referrer in clients if referrer is not None)
    return [(Msg("label-came-from"), Msg("value", value=Items(who)))] if who else []
