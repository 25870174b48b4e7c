"""`/clients`: lists the clients, optionally those of one stage."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.input import keywords
from handlers.messages import Button, Choices, Msg, Part, Reply, Text

SHOWN = 40
PRESSED = 8


def run(ctx: Context, args: Args) -> Reply:
    word = args.facts.note
    stage = keywords.stage(word) if word else None
    if word and stage is None:
        raise Refusal("bad-stage", value=word)
    found = ctx.stores.clients.list(ctx.workspace.id, stage)
    if not found:
        nobody = Msg("no-clients") if stage is None else Msg("no-clients-at", stage=Msg(f"stage-{stage}"))
        return Reply(parts=(Text(nobody),), data={"clients": []})
    rows: list[Part] = [Text(Msg("clients-title", count=len(found)), "title")]
    for c in found[:SHOWN]:
        standing, at = Msg(f"standing-{c.standing}"), Msg(f"stage-{c.stage}")
        rows.append(Text(Msg("clients-row", client=c.name, stage=at, standing=standing)))
    if len(found) > SHOWN:
        rows.append(Text(Msg("and-more", count=len(found) - SHOWN), "quiet"))
    rows.append(Choices(tuple(Button(Msg("value", value=c.name), f"/status ~{c.id}") for c in found[:PRESSED])))
    data = [{"client": c.name, "stage": str(c.stage), "standing": str(c.standing)} for c in found]
    return Reply(parts=tuple(rows), data={"clients": data})


COMMAND = Command(
    name="clients",
    role=Role.MEMBER,
    run=run,
    shows=True,
    examples=("/clients", "/clients prospect"),
)
