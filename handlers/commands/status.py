"""`/status`: one client's card; without a name, every client that needs attention, worst first."""

from __future__ import annotations

from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.standing import rank
from handlers.domain.values import Client, Role, Standing
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services import card
from handlers.services.judging import look
from handlers.spec import Args, Command, Context

SHOWN = 15


def run(ctx: Context, args: Args) -> Reply:
    return card.show(ctx, args.client) if args.client else _attention(ctx)


def _attention(ctx: Context) -> Reply:
    waiting: list[tuple[int, float, Client, Standing]] = []
    everyone = ctx.stores.clients.list(ctx.workspace.id)
    for client in everyone:
        if client.standing is Standing.STEADY or client.stage in SILENT_STAGES:
            continue
        assessment, _ = look(ctx.stores, ctx.workspace, client, ctx.now)
        if assessment.standing is not Standing.STEADY:
            heavy = max(assessment.strain, assessment.debt)
            waiting.append((rank(assessment.standing), heavy, client, assessment.standing))
    waiting.sort(key=lambda each: (-each[0], -each[1], each[2].name))
    if not everyone:
        return Reply(parts=(Text(Msg("no-clients")),), data={"clients": []})
    if not waiting:
        return Reply(parts=(Text(Msg("all-steady", count=len(everyone))),), data={"clients": []})
    rows: list[Part] = [Text(Msg("attention-title", count=len(waiting)), "title")]
    for _, _, client, standing in waiting[:SHOWN]:
        rows.append(Text(Msg("attention-row", client=client.name, standing=Msg(f"standing-{standing}"))))
    if len(waiting) > SHOWN:
        rows.append(Text(Msg("and-more", count=len(waiting) - SHOWN), "quiet"))
    rows.append(Choices(tuple(Button(Msg("value", value=c.name), f"/status ~{c.id}") for _, _, c, _ in waiting[:8])))
    data = [{"client": c.name, "standing": str(s)} for _, _, c, s in waiting]
    return Reply(parts=tuple(rows), data={"clients": data})


COMMAND = Command(
    name="status",
    aliases=("s",),
    words={"ru": ("статус",), "pl": ("stan",), "he": ("מצב", "סטטוס")},
    role=Role.VIEWER,
    run=run,
    client="optional",
    everyday=True,
    examples=("/status Acme", "/status"),
)
