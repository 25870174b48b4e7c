"""`/promise`: records a promise and its date, settles one, or lists the open ones."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.command.parsing import whole
from handlers.command.spec import Args, Command, Context
from handlers.domain.due.promises import OpenPromise
from handlers.domain.errors import Refusal
from handlers.domain.values import Client, Role
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import recording
from handlers.services.promises import tracking

PRESSED = 8
HINT = "2026-12-01 14:00"
#: A form carries its command in a button of the platform; a longer one must be typed with its date at once.
LONGEST_ASKED = 500
#: A promise by its number, and the action on it: `#12 kept`.
_NUMBERED = re.compile(r"#([0-9]{1,18})(?:\s+(\S+))?")


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    match = _NUMBERED.fullmatch(facts.note)
    act = tracking.act(match[2] or "") if match else None
    if match is not None and (act is not None or not match[2]):
        owed = tracking.find(ctx, client, whole(match[1]) or 0)
        if facts.by is not None:
            return _move(ctx, client, owed, facts.by)
        return _became(ctx, client, owed, act)
    if not facts.note and facts.by is None:
        return _list(ctx, client)
    if facts.by is None:
        if len(args.rest) > LONGEST_ASKED:
            raise Refusal("no-promise-date", client=client.name)
        line = f"/promise ~{client.id} {args.rest} by:"
        return dialog.form(ctx, Msg("ask-promise-by", client=client.name), line, hint=HINT)
    if not facts.note:
        private = " private:yes" if facts.private else ""
        line = f'/promise ~{client.id}{private} by:"{_local(ctx, facts.by)}"'
        return dialog.form(ctx, Msg("ask-promise", client=client.name), line)
    entry = tracking.draft(ctx, client, facts.by, facts.note, private=facts.private)
    logged, judged = recording.record(ctx, client, entry)
    return recording.echo(ctx, judged, logged, Text(Msg("promise-reminds"), "quiet"), given=facts.given)


def _local(ctx: Context, at: datetime) -> str:
    return at.astimezone(ZoneInfo(ctx.zone)).strftime("%Y-%m-%d %H:%M")


def _list(ctx: Context, client: Client) -> Reply:
    promises = tracking.known(ctx, client)
    if not promises:
        return Reply(parts=(Text(Msg("no-promises", client=client.name)),), data={"promises": []})
    parts: list[Part] = [Text(Msg("promises-title", client=client.name), "title")]
    parts += [Text(tracking.row(promise, ctx.now)) for promise in promises]
    numbers = [promise.first.number for promise in promises]
    label = "button-promise"
    parts.append(Choices(tuple(Button(Msg(label, number=n), f"/promise ~{client.id} #{n}") for n in numbers[:PRESSED])))
    return Reply(parts=tuple(parts), data={"client": client.name, "promises": numbers})


def _became(ctx: Context, client: Client, owed: OpenPromise, act: str | None) -> Reply:
    """Settle a promise; a missed one is offered as our fault, and logged only if a member confirms."""
    end = tracking.ENDS.get(act or "")
    if end is not None:
        logged, judged = end(ctx, client, owed)
        return recording.echo(ctx, judged, logged)
    if act == "date":
        line = f"/promise ~{client.id} #{owed.first.number} by:"
        form = dialog.form(ctx, Msg("ask-promise-by", client=client.name), line, hint=HINT)
        return replace(form, confidential=owed.line.private)
    parts: list[Part] = [Text(tracking.row(owed, ctx.now))]
    if act == "missed":
        parts.append(Text(Msg("promise-missed-offer"), "quiet"))
    parts.append(tracking.buttons(client, owed, missed=act == "missed"))
    data = {"client": client.name, "promise": owed.first.number}
    return Reply(parts=tuple(parts), data=data, confidential=owed.line.private)


def _move(ctx: Context, client: Client, owed: OpenPromise, by: datetime) -> Reply:
    logged, judged = recording.record(ctx, client, tracking.moved(ctx, client, owed, by))
    return recording.echo(ctx, judged, logged, Text(Msg("promise-moved", number=owed.first.number), "quiet"))


COMMAND = Command(
    name="promise",
    role=Role.MEMBER,
    run=run,
    client="required",
    keys=frozenset({"by", "private"}),
    examples=(
        "/promise Acme by:friday the new draft",
        '/promise Acme by:"2026-12-01 14:00" a call about the invoice',
        "/promise Acme",
    ),
)
