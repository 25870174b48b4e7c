"""`/nudge`: what the buttons of a nudge stand for. Hidden from help: one presses, one does not type."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from handlers.domain.errors import Refusal
from handlers.domain.nudges import DISAGREE_SILENCE, KEEP_DEFAULT, SNOOZE
from handlers.domain.values import Action, Client, Money, Nudge, NudgeKind, NudgeState, Role, Stage
from handlers.messages import Button, Choices, Fields, Msg, Part, Reply, Text
from handlers.services import asking, deciding, letters, nudge_view, nudging, recording
from handlers.services.judging import look
from handlers.services.scripts import proposed
from handlers.spec import Args, Command, Context

Press = Callable[[Context, Client, Nudge, str, datetime | None], Reply]


def run(ctx: Context, args: Args) -> Reply:
    number, _, rest = args.facts.note.partition(" ")
    action, _, text = rest.partition(" ")
    nudge = ctx.stores.nudges.get(ctx.workspace.id, int(number)) if number.isdigit() else None
    client = ctx.stores.clients.get(ctx.workspace.id, nudge.client_id) if nudge else None
    if nudge is None or client is None:
        raise Refusal("no-such-nudge")
    reading = _READING.get(action)
    if reading is not None:
        return reading(ctx, client, nudge)
    press = _PRESSES.get(action)
    if press is None:
        raise Refusal("no-such-nudge")
    if nudge.state is not NudgeState.OPEN:
        raise Refusal("nudge-over", client=client.name)
    return press(ctx, client, nudge, text.strip(), args.facts.by)


def _done(ctx: Context, client: Client, nudge: Nudge, action: Action, reason: str, until: datetime | None) -> Reply:
    entry = deciding.decide(ctx, client, nudge, action, reason=reason, until=until)
    judged = nudging.judge(ctx.stores, ctx.workspace, client, ctx.now)
    parts: list[Part] = [Text(deciding.word(ctx, action, until), "title")]
    if reason:
        parts.append(Text(reason, "quote"))
    parts.append(Text(Msg("standing-now", standing=Msg(f"standing-{judged.client.standing}"))))
    undo = Choices((Button(Msg("button-undo"), f"/undo {entry.number}"),))
    return Reply(parts=(*parts, undo), data={"entry": entry.number, "kind": "decision", "client": client.name})


def _plan(ctx: Context, client: Client, nudge: Nudge, text: str, by: datetime | None) -> Reply:
    return asking.form(ctx, Msg("ask-when", client=client.name), f"/talk ~{client.id}", hint="2026-12-01 14:00")


def _keep(ctx: Context, client: Client, nudge: Nudge, text: str, by: datetime | None) -> Reply:
    if not text:
        return asking.form(ctx, Msg("ask-keep", client=client.name), f"/nudge {nudge.id} keep", hint="by:2027-02-01 …")
    return _done(ctx, client, nudge, Action.KEEP, text, by or ctx.now + KEEP_DEFAULT)


def _snooze(ctx: Context, client: Client, nudge: Nudge, text: str, by: datetime | None) -> Reply:
    return _done(ctx, client, nudge, Action.SNOOZE, text, ctx.now + SNOOZE)


def _disagree(ctx: Context, client: Client, nudge: Nudge, text: str, by: datetime | None) -> Reply:
    if not text:
        return asking.form(ctx, Msg("ask-disagree", client=client.name), f"/nudge {nudge.id} disagree")
    return _done(ctx, client, nudge, Action.DISAGREE, text, ctx.now + DISAGREE_SILENCE)


def _step_done(ctx: Context, client: Client, nudge: Nudge, text: str, by: datetime | None) -> Reply:
    return _done(ctx, client, nudge, Action.DONE, text, None)


def _offboard(ctx: Context, client: Client, nudge: Nudge, text: str, by: datetime | None) -> Reply:
    """Leads to `/part`, which asks for confirmation; that is an owner's to give."""
    _owners_only(ctx)
    start = Button(Msg("button-confirm-offboard"), f"/part ~{client.id} confirm", "danger")
    return Reply(parts=(Text(Msg("confirm-part", client=client.name)), Choices((start,))))


def _decline(ctx: Context, client: Client, nudge: Nudge, text: str, by: datetime | None) -> Reply:
    recording.set_stage(ctx, client, Stage.DECLINED)
    declined = ctx.stores.clients.get(ctx.workspace.id, client.id) or client
    return _done(ctx, declined, nudge, Action.DONE, text, None)


def _confirm(ctx: Context, client: Client, nudge: Nudge, text: str, by: datetime | None) -> Reply:
    """An owner confirms a threat: now the team's chat hears of it."""
    _owners_only(ctx)
    nudging.post(ctx.stores, ctx.workspace, client, nudge, [letters.TEAM], ctx.now, safety=True, confirmed=True)
    return Reply(parts=(Text(Msg("safety-confirmed", client=client.name)),))


def _not_this(ctx: Context, client: Client, nudge: Nudge, text: str, by: datetime | None) -> Reply:
    _owners_only(ctx)
    return _done(ctx, client, nudge, Action.NOT_THIS, text, ctx.now + DISAGREE_SILENCE)


def _owners_only(ctx: Context) -> None:
    if not ctx.may(Role.OWNER):
        raise Refusal("not-permitted", role=Msg("role-owner"), command="part")


def _show(ctx: Context, client: Client, nudge: Nudge) -> Reply:
    if nudge.state is not NudgeState.OPEN:
        raise Refusal("nudge-over", client=client.name)
    confirming = nudge.kind is NudgeKind.PART and "safety" in nudge.signals
    return nudge_view.show(nudge, client, confirming=confirming)


def _script(ctx: Context, client: Client, nudge: Nudge) -> Reply:
    _, entries = look(ctx.stores, ctx.workspace, client, ctx.now)
    return proposed(ctx, client, nudge, entries)


def _details(ctx: Context, client: Client, nudge: Nudge) -> Reply:
    """The money behind a nudge, for those who may see it."""
    if not ctx.sees_money(client):
        raise Refusal("money-hidden")
    assessment, _ = look(ctx.stores, ctx.workspace, client, ctx.now)
    currency = ctx.workspace.currency
    figures = (
        ("label-payments", assessment.payments_minor),
        ("label-refunds", assessment.refunds_minor),
        ("label-given", assessment.concessions_minor),
        ("label-margin", assessment.margin_minor),
    )
    rows = tuple(
        (Msg(label), Msg("unknown") if minor is None else Msg("value", value=Money(minor, currency)))
        for label, minor in figures
    )
    return Reply(parts=(Text(Msg("details-title", client=client.name), "title"), Fields(rows)))


def _delegate(ctx: Context, client: Client, nudge: Nudge, text: str, by: datetime | None) -> Reply:
    return asking.form(ctx, Msg("ask-delegate", client=client.name), f"/client assign ~{client.id}", hint="@anna")


_PRESSES: dict[str, Press] = {
    "plan": _plan,
    "keep": _keep,
    "snooze": _snooze,
    "disagree": _disagree,
    "done": _step_done,
    "offboard": _offboard,
    "decline": _decline,
    "confirm": _confirm,
    "not-this": _not_this,
    "delegate": _delegate,
}
_READING: dict[str, Callable[[Context, Client, Nudge], Reply]] = {
    "show": _show,
    "script": _script,
    "details": _details,
}

COMMAND = Command(
    name="nudge",
    role=Role.MEMBER,
    run=run,
    keys=frozenset({"by"}),
    hidden=True,
    examples=("/nudge 1 snooze",),
)
