"""`/status`: one client's card; without a name, every client that needs attention, worst first."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Entry, Role, Standing
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services.clients import card
from handlers.services.nudges.assessment import load_assessment

SHOWN = 15
PRESSED = 8
#: What comes first. *Amends* ranks with *watch*; among equals the heavier one comes first.
_WORST_FIRST = {
    Standing.PART: 0,
    Standing.TALK: 1,
    Standing.DECIDE: 2,
    Standing.AMENDS: 3,
    Standing.WATCH: 3,
}
Row = tuple[Client, Assessment, tuple[Entry, ...]]


def run(ctx: Context, args: Args) -> Reply:
    return card.show(ctx, args.client) if args.client else _attention(ctx)


def _attention(ctx: Context) -> Reply:
    everyone = ctx.stores.clients.list(ctx.workspace.id)
    if not everyone:
        return Reply(parts=(Text(Msg("no-clients")),), data={"clients": []})
    looked = [c for c in everyone if c.standing is not Standing.STEADY and c.stage not in SILENT_STAGES]
    rows = [(client, *load_assessment(ctx.stores, ctx.workspace, client, ctx.now)) for client in looked]
    waiting = sorted((row for row in rows if row[1].standing in _WORST_FIRST), key=_worst_first)
    if not waiting:
        return Reply(parts=(Text(Msg("all-steady")),), data={"clients": []})
    parts: list[Part] = [Text(Msg("attention-title", count=len(waiting)), "title")]
    for client, assessment, entries in waiting[:SHOWN]:
        standing = Msg(f"standing-{assessment.standing}")
        why = card.because(ctx, assessment, entries)
        parts.append(Text(Msg("attention-row", client=client.name, standing=standing, why=why)))
    if len(waiting) > SHOWN:
        parts.append(Text(Msg("and-more", count=len(waiting) - SHOWN), "quiet"))
    buttons = (Button(Msg("value", value=c.name), f"/status ~{c.id}") for c, _, _ in waiting[:PRESSED])
    data = [{"client": c.name, "standing": str(a.standing)} for c, a, _ in waiting]
    return Reply(parts=(*parts, Choices(tuple(buttons))), data={"clients": data})


def _worst_first(row: Row) -> tuple[int, float, str]:
    client, assessment, _ = row
    return _WORST_FIRST[assessment.standing], -max(assessment.strain, assessment.debt), client.name


COMMAND = Command(
    name="status",
    role=Role.VIEWER,
    run=run,
    shows=True,
    client="optional",
    everyday=True,
    examples=("/status Acme", "/status"),
)
