"""`/clients`: lists the clients, optionally those of one stage or standing."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Role, Stage, Standing
from handlers.input import keywords
from handlers.messages import Button, Choices, Msg, Part, Reply, Text

SHOWN = 40
PRESSED = 8


def run(ctx: Context, args: Args) -> Reply:
    word = args.facts.note
    stage = keywords.stage(word) if word else None
    standing = keywords.standing(word) if word and stage is None else None
    if word and stage is None and standing is None:
        raise Refusal("bad-stage", value=word)
    listed = ctx.stores.clients.list(ctx.workspace.id, stage)
    if standing is not None:
        listed = [client for client in listed if client.standing is standing]
    if not listed:
        return Reply(parts=(Text(_none(stage, standing)),), data={"clients": []})
    rows: list[Part] = [Text(Msg("clients-title", count=len(listed)), "title")]
    for c in listed[:SHOWN]:
        now, at = Msg(f"standing-{c.standing}"), Msg(f"stage-{c.stage}")
        rows.append(Text(Msg("clients-row", client=c.name, stage=at, standing=now)))
    if len(listed) > SHOWN:
        rows.append(Text(Msg("and-more", count=len(listed) - SHOWN), "quiet"))
    rows.append(Choices(tuple(Button(Msg("value", value=c.name), f"/status ~{c.id}") for c in listed[:PRESSED])))
    data = [{"client": c.name, "stage": str(c.stage), "standing": str(c.standing)} for c in listed]
    return Reply(parts=tuple(rows), data={"clients": data})


def _none(stage: Stage | None, standing: Standing | None) -> Msg:
    """That there is no such client."""
    if standing is not None:
        return Msg("no-clients-standing", standing=Msg(f"standing-{standing}"))
    return Msg("no-clients") if stage is None else Msg("no-clients-at", stage=Msg(f"stage-{stage}"))


COMMAND = Command(
    name="clients",
    role=Role.MEMBER,
    run=run,
    shows=True,
    examples=("/clients", "/clients prospect", "/clients on watch"),
)
