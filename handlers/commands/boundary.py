"""`/boundary`: show a client's written boundaries, add one, or note when the client was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.errors import Refusal
from handlers.domain.values import Boundary, Client, Entry, Kind, Role
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services import boundaries, recording
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    entries = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    known = {boundary.number: boundary for boundary in boundaries.current(entries)}
    text = facts.note.strip()
    told = facts.told or (None if facts.told_no else ctx.said_at)
    if not text and not facts.given:
        return _show(client, tuple(known.values()))
    if text.isdigit() or not text:
        number = int(text) if text else 0
        if number not in known:
            raise Refusal("no-such-boundary", number=number, client=client.name)
        return _write(ctx, client, replace(known[number], told_at=told))
    return _write(
        ctx,
        client,
        Boundary(
            number=boundaries.next_number(entries), text=text, ours=facts.ours, told_at=None if facts.ours else told
        ),
    )


def _write(ctx: Context, client: Client, boundary: Boundary) -> Reply:
    when: datetime = ctx.said_at
    entry = Entry(
        client_id=client.id,
        kind=Kind.BOUNDARY,
        occurred_at=when,
        recorded_at=ctx.now,
        author_id=ctx.member.id,
        typed=ctx.typed,
        detail=boundary,
    )
    logged, judged = recording.record(ctx, client, entry)
    parts: list[Part] = [Text(boundaries.line(boundary))]
    if boundary.told_at is None and not boundary.ours:
        parts.append(Text(Msg("boundary-counts-once-told"), "quiet"))
    tell = (Button(Msg("button-told"), f"/boundary ~{client.id} {boundary.number} told:today"),)
    offer = tell if boundary.told_at is None and not boundary.ours else ()
    reply = recording.echo(ctx, judged, logged, *parts, buttons=offer)
    return replace(reply, data={**reply.data, "boundary": boundary.number})


def _show(client: Client, known: tuple[Boundary, ...]) -> Reply:
    if not known:
        return Reply(parts=(Text(Msg("no-boundaries", client=client.name)),), data={"boundaries": []})
    untold = [b for b in known if b.told_at is None and not b.ours]
    buttons = [
        Button(Msg("button-told-number", number=b.number), f"/boundary ~{client.id} {b.number} told:today")
        for b in untold
    ]
    return Reply(
        parts=(
            Text(Msg("boundaries-title", client=client.name), "title"),
            *(Text(boundaries.line(boundary)) for boundary in known),
            *([Choices(tuple(buttons[:8]))] if buttons else []),
        ),
        data={"boundaries": [{"number": b.number, "text": b.text, "ours": b.ours} for b in known]},
    )


COMMAND = Command(
    name="boundary",
    words={"ru": ("граница", "границы"), "pl": ("granica", "granice"), "he": ("גבול", "גבולות")},
    role=Role.MEMBER,
    run=run,
    client="required",
    keys=frozenset({"ours", "told"}),
    examples=(
        "/boundary Acme No calls after 18:00 told:yesterday",
        "/boundary Acme We answer within a day ours:yes",
        "/boundary Acme",
    ),
)
