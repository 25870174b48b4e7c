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
    clients = ctx.stores.clients.list(ctx.workspace.id, stage)
    if not clients:
        empty = Msg("no-clients") if stage is None else Msg("no-clients-at", stage=Msg(f"stage-{stage}"))
        return Reply(parts=(Text(empty),), data={"clients": []})
    rows: list[Part] = [Text(Msg("clients-title", count=len(clients)), "title")]
    for client in clients[:SHOWN]:
        standing, at = Msg(f"standing-{client.standing}"), Msg(f"stage-{client.stage}")
        rows.append(Text(Msg("clients-row", client=client.name, stage=at, standing=standing)))
    if len(clients) > SHOWN:
        rows.append(Text(Msg("and-more", count=len(clients) - SHOWN), "quiet"))
    rows.append(
        Choices(tuple(Button(Msg("value", value=client.name), f"/status ~{client.id}") for client in clients[:PRESSED]))
    )
    data = [{"client": client.name, "stage": str(client.stage), "standing": str(client.standing)} for client in clients]
    return Reply(parts=tuple(rows), data={"clients": data})


COMMAND = Command(
    name="clients",
    role=Role.MEMBER,
    run=run,
    shows=True,
    examples=("/clients", "/clients prospect"),
)
