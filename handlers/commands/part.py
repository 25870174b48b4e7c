"""`/part`: part with a client, after a confirmation that shows what is at stake. An owner's to decide."""

from __future__ import annotations

from handlers.domain.values import Action, Client, Duration, Money, NudgeKind, Role, Stage
from handlers.messages import Button, Choices, Fields, Msg, Reply, Text
from handlers.services import deciding, recording
from handlers.services.judging import look
from handlers.services.nudging import judge
from handlers.services.vocabulary import confirmed
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    client = args.named
    if confirmed(args.facts.note):
        return _open(ctx, client)
    return _at_stake(ctx, client)


def _at_stake(ctx: Context, client: Client) -> Reply:
    assessment, _ = look(ctx.stores, ctx.workspace, client, ctx.now)
    currency = ctx.workspace.currency
    paid, minutes = assessment.payments_minor, assessment.minutes
    rows = (
        (Msg("label-standing"), Msg(f"standing-{assessment.standing}")),
        (Msg("label-payments"), Msg("unknown") if paid is None else Msg("value", value=Money(paid, currency))),
        (Msg("label-hours"), Msg("unknown") if minutes is None else Msg("value", value=Duration(minutes))),
    )
    confirm = Button(Msg("button-confirm-offboard"), f"/part ~{client.id} confirm", "danger")
    talk = Button(Msg("button-talk-first"), f"/talk ~{client.id}")
    return Reply(parts=(Text(Msg("confirm-part", client=client.name), "title"), Fields(rows), Choices((confirm, talk))))


def _open(ctx: Context, client: Client) -> Reply:
    deciding.decide_open(ctx, client, NudgeKind.PART, Action.OFFBOARD)
    client = recording.set_stage(ctx, client, Stage.OFFBOARDING)
    judged = judge(ctx.stores, ctx.workspace, client, ctx.now)
    return Reply(
        parts=(Text(Msg("offboarding-opened", client=client.name)),),
        data={"client": client.name, "stage": str(judged.client.stage)},
    )


COMMAND = Command(
    name="part",
    words={"ru": ("расстаться",), "pl": ("rozstanie",), "he": ("פרידה",)},
    role=Role.OWNER,
    run=run,
    client="required",
    examples=("/part Acme",),
)
