"""`/pulse`: asks how the week was with each of the member's clients; also the buttons of the Friday message."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.parsing import whole
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Client, Entry, Kind, Origin, Role
from handlers.messages import Msg, Reply, Text
from handlers.services.clients import naming
from handlers.services.digest import pulse
from handlers.services.ledger import corrections, entry_view, recording
from handlers.services.nudges.reassessment import reassess

SHOWN = 60
_SKIP, _NEXT = "skip", "next"


def run(ctx: Context, args: Args) -> Reply:
    mine = pulse.clients_of(ctx.stores, ctx.workspace, ctx.member)
    if not args.facts.note:
        return _ask(ctx, next(iter(mine), None))
    try:
        client, word = naming.named(ctx, args.facts.note, "/pulse")
    except UnclearClient:
        raise Refusal("bad-pulse", value=entry_view.excerpt(args.facts.note, SHOWN)) from None
    if not word:
        return _ask(ctx, client)
    hours = whole(word)
    if hours is not None and hours in pulse.HOURS:
        _hours(ctx, client, hours)
    elif word in pulse.FACES:
        _face(ctx, client, word)
        asked = _ask(ctx, client, hours=True)
        # After a week that was not good, offer to log what happened.
        return asked if word != "bad" else _with(asked, Text(Msg("pulse-sorry"), "quiet"))
    elif word == _SKIP:
        return _ask(ctx, client, hours=True)
    elif word != _NEXT:
        raise Refusal("bad-pulse", value=entry_view.excerpt(word, SHOWN))
    return _ask(ctx, pulse.after(mine, client))


def _ask(ctx: Context, of: Client | None, *, hours: bool = False) -> Reply:
    asked = pulse.ask(ctx.stores, ctx.workspace, ctx.member, ctx.now, of=of, hours=hours)
    return replace(asked, replaces=ctx.invocation.pressed)


def _with(reply: Reply, word: Text) -> Reply:
    *before, choices = reply.parts
    return replace(reply, parts=(*before, word, choices))


def _face(ctx: Context, client: Client, word: str) -> None:
    before = pulse.answer_of(ctx.stores, ctx.workspace, ctx.member, client, ctx.now).face
    _say(ctx, client, before, Kind.PRAISE if word == "good" else Kind.NOTE, pulse.FACES[word])


def _hours(ctx: Context, client: Client, hours: int) -> None:
    """Log the hours; zero logs nothing but reverses an earlier answer."""
    before = pulse.answer_of(ctx.stores, ctx.workspace, ctx.member, client, ctx.now).hours
    if hours:
        _say(ctx, client, before, Kind.HOURS, pulse.ABOUT, minutes=60 * hours)
    elif before is not None:
        corrections.reverse(ctx, before)
        reassess(ctx.stores, ctx.workspace, client, ctx.now, act_id=ctx.act.written)


def _say(
    ctx: Context, client: Client, before: Entry | None, kind: Kind, note: str, *, minutes: int | None = None
) -> None:
    """Log an answer, after reversing the earlier answer to the same question in this pulse."""
    entry = replace(ctx.entry(kind, client.id, note=note), minutes=minutes)
    if before is not None:
        corrections.reverse(ctx, before)
        entry = corrections.corrected(ctx, before, entry)
    recording.record(ctx, client, entry)


COMMAND = Command(
    name="pulse",
    role=Role.MEMBER,
    run=run,
    origin=Origin.PULSE,
    examples=("/pulse",),
)
