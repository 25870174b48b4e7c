"""`/nudge`: the buttons of a nudge. Hidden from help, because it is pressed and not typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.command.parsing import whole
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.nudges import DISAGREE_SILENCE, KEEP_DEFAULT, SNOOZE
from handlers.domain.values import Action, Client, Duration, Money, Nudge, NudgeKind, NudgeState, Role, Stage
from handlers.messages import Button, Choices, Fields, Msg, Part, Reply, Text, codec
from handlers.services import dialog
from handlers.services.ledger import recording
from handlers.services.nudges import decisions, nudge_view, reassessment
from handlers.services.nudges.assessment import load_assessment, policy_of
from handlers.services.people import lookup
from handlers.services.playbook import scripts
from handlers.services.talks import prep_sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """A pressed button of an open nudge; `text` and `by` are what was typed after it."""

    ctx: Context
    client: Client
    nudge: Nudge
    text: str
    by: datetime | None


Press = Callable[[Pressed], Reply]


def run(ctx: Context, args: Args) -> Reply:
    number, action, *text = [*args.facts.note.split(None, 2), "", ""][:3]
    nudge = ctx.stores.nudges.get(ctx.workspace.id, whole(number) or 0)
    client = ctx.stores.clients.get(ctx.workspace.id, nudge.client_id) if nudge else None
    if nudge is None or client is None or action not in _PRESSES:
        raise Refusal("no-such-nudge")
    press, role, allowed = _PRESSES[action]
    if nudge_view.unconfirmed(nudge):
        role = Role.OWNER
    if not ctx.may(role):
        raise Refusal("not-permitted", role=Msg(f"role-{role}"), command="nudge")
    if nudge.state is not NudgeState.OPEN:
        raise Refusal("nudge-over", client=client.name)
    if not allowed(nudge):
        raise Refusal("no-such-nudge")
    return press(Pressed(ctx=ctx, client=client, nudge=nudge, text=" ".join(text).strip(), by=args.facts.by))


def _decided(at: Pressed, action: Action, until: datetime | None = None, *, client: Client | None = None) -> Reply:
    """Record the decision and reply. A copy of the nudge that was requested by a button is replaced by the reply."""
    ctx, shown = at.ctx, at.ctx.stores.outbox.of_nudge(at.ctx.workspace.id, at.nudge.id)
    copied = ctx.invocation.pressed and ctx.invocation.reply_to not in {message.sent_ref for message in shown}
    client = client or at.client
    entry, word = decisions.decide(ctx, client, at.nudge, action, reason=at.text, until=until)
    judged = reassessment.reassess(ctx.stores, ctx.workspace, client, ctx.now, act_id=ctx.act.written)
    parts: list[Part] = [Text(word, "title")]
    if at.text:
        parts.append(Text(at.text, "quote"))
    parts += [recording.standing_now(judged), Choices((Button(Msg("button-undo"), f"/undo {entry.number}"),))]
    data = {"entry": entry.number, "kind": "decision", "client": client.name, "action": str(action)}
    return Reply(parts=tuple(parts), data=data, replaces=copied)


def _plan(at: Pressed) -> Reply:
    """Ask when the talk is to be; after abuse or a threat say first that it is for two, or in writing."""
    assessment, entries = load_assessment(at.ctx.stores, at.ctx.workspace, at.client, at.ctx.now)
    form = dialog.form(
        at.ctx, Msg("ask-when", client=at.client.name), f"/talk ~{at.client.id}", hint="2026-12-01 14:00"
    )
    return replace(form, parts=(*prep_sheet.people_first(at.ctx, assessment, entries), *form.parts))


def _keep(at: Pressed) -> Reply:
    """Keep the client. Requires a reason; the date to reconsider is the one given, or 90 days on."""
    if at.text:
        return _decided(at, Action.KEEP, at.by or at.ctx.now + KEEP_DEFAULT)
    line = f"/nudge {at.nudge.id} keep"
    if at.by is not None:
        line += f" by:{at.by.astimezone(ZoneInfo(at.ctx.zone)).date()}"
    return dialog.form(at.ctx, Msg("ask-keep", client=at.client.name), line, hint="by:2027-02-01 …")


def _snooze(at: Pressed) -> Reply:
    return _decided(at, Action.SNOOZE, at.ctx.now + SNOOZE)


def _disagree(at: Pressed) -> Reply:
    if at.text:
        return _decided(at, Action.DISAGREE, at.ctx.now + DISAGREE_SILENCE)
    return dialog.form(at.ctx, Msg("ask-disagree", client=at.client.name), f"/nudge {at.nudge.id} disagree")


def _done(at: Pressed) -> Reply:
    return _decided(at, Action.DONE)


def _decline(at: Pressed) -> Reply:
    """Decline a prospect. The stage line is written before the decision, so that reversing the decision reverses
    both."""
    return _decided(at, Action.DECLINE, client=recording.set_stage(at.ctx, at.client, Stage.DECLINED))


def _confirm(at: Pressed) -> Reply:
    entry = decisions.confirm(at.ctx, at.client, at.nudge)
    undo = Choices((Button(Msg("button-undo"), f"/undo {entry.number}"),))
    data = {"entry": entry.number, "kind": "decision", "client": at.client.name, "action": str(Action.CONFIRM)}
    return Reply(parts=(Text(Msg("safety-confirmed", client=at.client.name)), undo), data=data)


def _not_this(at: Pressed) -> Reply:
    return _decided(at, Action.NOT_THIS, at.ctx.now + DISAGREE_SILENCE)


def _delegate(at: Pressed) -> Reply:
    """Hand the client, and with it the open talk, to another member, who is notified privately."""
    ctx = at.ctx
    if not at.text:
        line = f"/nudge {at.nudge.id} delegate"
        return dialog.form(ctx, Msg("ask-delegate", client=at.client.name), line, hint="@anna")
    member = lookup.named(ctx, at.text)
    if member.role is Role.VIEWER:
        raise Refusal("only-views", name=member.name)
    entry = decisions.delegate(ctx, at.client, at.nudge, member)
    message = Msg("client-assigned", client=at.client.name, member=member.name)
    undo = Choices((Button(Msg("button-undo"), f"/undo {entry.number}"),))
    return Reply(parts=(Text(message), undo), data={"client": at.client.name, "responsible": member.name})


def _show(at: Pressed) -> Reply:
    """The nudge again, with its reasons as of now."""
    ctx, nudge = at.ctx, at.nudge
    assessment, entries = load_assessment(ctx.stores, ctx.workspace, at.client, ctx.now)
    about = frozenset(nudge.signals) if nudge.kind is NudgeKind.CARE else frozenset[str]()
    reasons = nudge_view.body(nudge.kind, assessment, entries, policy_of(ctx.workspace), ctx.now, about)
    renewed = replace(nudge, reasons=tuple(codec.encode_part(part) for part in reasons))
    return nudge_view.show(renewed, at.client)


def _script(at: Pressed) -> Reply:
    _, entries = load_assessment(at.ctx.stores, at.ctx.workspace, at.client, at.ctx.now)
    return scripts.proposed(at.ctx, at.client, at.nudge, entries)


def _details(at: Pressed) -> Reply:
    """The amounts behind a nudge, shown privately to those who may see them, even in a chat of the team."""
    ctx, client = at.ctx, at.client
    if not replace(ctx, private_view=True).sees_money(client):
        raise Refusal("money-hidden")
    known, _ = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    figures = (
        ("label-payments", known.payments_minor),
        ("label-refunds", known.refunds_minor),
        ("label-given", known.concessions_minor),
        ("label-margin", known.margin_minor),
    )
    rows = [(Msg(label), _amount(ctx, minor)) for label, minor in figures]
    hours = Msg("unknown") if known.minutes is None else Msg("value", value=Duration(known.minutes))
    parts = (Text(Msg("details-title", client=client.name), "title"), Fields((*rows, (Msg("label-hours"), hours))))
    return Reply(parts=parts, data={"client": client.name}, confidential=ctx.workspace.visibility != "team")


def _amount(ctx: Context, minor: int | None) -> Msg:
    return Msg("unknown") if minor is None else Msg("value", value=Money(minor, ctx.workspace.currency))


def _any(nudge: Nudge) -> bool:
    return True


def _of(*kinds: NudgeKind) -> Callable[[Nudge], bool]:
    return lambda nudge: nudge.kind in kinds


#: What each button does, who may press it, and the nudges that have it.
_PRESSES: dict[str, tuple[Press, Role, Callable[[Nudge], bool]]] = {
    "plan": (_plan, Role.MEMBER, _of(NudgeKind.TALK)),
    "keep": (_keep, Role.MEMBER, _of(NudgeKind.TALK, NudgeKind.PART, NudgeKind.DECIDE)),
    "snooze": (_snooze, Role.MEMBER, _any),
    "disagree": (_disagree, Role.MEMBER, _any),
    "done": (_done, Role.MEMBER, _of(NudgeKind.STEP, NudgeKind.CARE)),
    "decline": (_decline, Role.MEMBER, _of(NudgeKind.DECIDE)),
    "confirm": (_confirm, Role.OWNER, nudge_view.unconfirmed),
    "not-this": (_not_this, Role.OWNER, nudge_view.unconfirmed),
    "delegate": (_delegate, Role.OWNER, _of(NudgeKind.TALK)),
    "show": (_show, Role.VIEWER, _any),
    "script": (_script, Role.VIEWER, _any),
    "details": (_details, Role.VIEWER, _any),
}

COMMAND = Command(
    name="nudge",
    role=Role.VIEWER,
    run=run,
    keys=frozenset({"by"}),
    hidden=True,
    examples=("/nudge 1 snooze",),
)
