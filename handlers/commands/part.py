"""`/part`: part with a client, after a confirmation that shows what is at stake. An owner's to decide."""

from __future__ import annotations

from handlers.domain.errors import Refusal
from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.values import Action, Client, Duration, Money, NudgeKind, Role, Stage
from handlers.messages import Button, Choices, Fields, Msg, Reply, Text
from handlers.services import deciding, recording
from handlers.services.judging import look
from handlers.services.nudging import judge
from handlers.services.vocabulary import confirmed
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    client = args.named
    if client.stage in SILENT_STAGES:
        raise Refusal("already-parting", client=client.name, stage=Msg(f"stage-{client.stage}"))
    return _open(ctx, client) if confirmed(args.facts.note) else _at_stake(ctx, client)


def _at_stake(ctx: Context, client: Client) -> Reply:
    """What parting would cost, for the owner's eyes alone unless the team sees money."""
    known, _ = look(ctx.stores, ctx.workspace, client, ctx.now)
    hours = Msg("unknown") if known.minutes is None else Msg("value", value=Duration(known.minutes))
    rows = (
        (Msg("label-standing"), Msg(f"standing-{known.standing}")),
        (Msg("label-payments"), _amount(ctx, known.payments_minor)),
        (Msg("label-margin"), _amount(ctx, known.margin_minor)),
        (Msg("label-hours"), hours),
    )
    confirm = Button(Msg("button-confirm-offboard"), f"/part ~{client.id} confirm", "danger")
    talk = Button(Msg("button-talk-first"), f"/talk ~{client.id}")
    return Reply(
        parts=(Text(Msg("confirm-part", client=client.name), "title"), Fields(rows), Choices((confirm, talk))),
        data={"client": client.name, "asks": "confirm"},
        confidential=ctx.workspace.visibility != "team",
    )


def _amount(ctx: Context, minor: int | None) -> Msg:
    return Msg("unknown") if minor is None else Msg("value", value=Money(minor, ctx.workspace.currency))


def _open(ctx: Context, client: Client) -> Reply:
    """The decision first, then the stage it leads to: taking back the latter takes back both."""
    deciding.decide_open(ctx, client, NudgeKind.PART, Action.OFFBOARD)
    judged = judge(ctx.stores, ctx.workspace, recording.set_stage(ctx, client, Stage.OFFBOARDING), ctx.now)
    line = judged.entries[-1]
    undo = Choices((Button(Msg("button-undo"), f"/undo {line.number}"),))
    return Reply(
        parts=(Text(Msg("offboarding-opened", client=client.name)), undo),
        data={"entry": line.number, "kind": "stage", "client": client.name, "stage": str(judged.client.stage)},
    )


COMMAND = Command(
    name="part",
    words={"ru": ("расстаться",), "pl": ("rozstanie",), "he": ("פרידה",)},
    role=Role.OWNER,
    run=run,
    client="required",
    examples=("/part Acme",),
)
