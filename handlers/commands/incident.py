"""`/incident`: something went wrong with a client."""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.errors import Refusal
from handlers.domain.values import Category, Entry, Fault, Kind, Role, default_fault, default_severity
from handlers.facts.reader import Lead
from handlers.messages import Button, Msg, Part, Reply, Text
from handlers.services import asking, boundaries, recording
from handlers.services.keys import LOGGING
from handlers.spec import Args, Command, Context

SAME_EVENT_HOURS = 12


def run(ctx: Context, args: Args) -> Reply:
    client = args.named
    facts = args.facts
    category = facts.category or (Category.BOUNDARY if facts.crossed is not None else Category.OTHER)
    entry = replace(
        recording.draft(ctx, args, Kind.INCIDENT),
        category=category,
        severity=facts.severity or default_severity(category),
        fault=facts.fault or default_fault(category),
        joins=facts.joins or None,
    )
    notes: list[Part] = []
    if entry.crossed is not None:
        notes += boundaries.check_crossed(ctx, client, entry)
    if entry.joins is not None:
        _check_joined(ctx, entry)
    elif "joins" not in facts.given:
        twin = ctx.stores.ledger.alike(
            ctx.workspace.id, client.id, category, entry.occurred_at, SAME_EVENT_HOURS, ctx.member.id
        )
        if twin is not None:
            return asking.choice(
                ctx,
                Msg("same-event", client=client.name, category=Msg(f"category-{category}"), at=twin.occurred_at),
                [
                    (Msg("button-same"), f"/incident ~{client.id} joins:{twin.number} {args.rest}"),
                    (Msg("button-another"), f"/incident ~{client.id} joins:0 {args.rest}"),
                ],
                {"asks": "same-event", "entry": twin.number},
            )
    logged, judged = recording.record(ctx, client, entry)
    if facts.category is None and facts.crossed is None:
        notes.append(Text(Msg("no-category"), "quiet"))
    if logged.fault is Fault.UNCLEAR:
        notes.append(Text(Msg("reread"), "quiet"))
    return recording.echo(ctx, judged, logged, *notes, buttons=_buttons(logged, client.id))


def _check_joined(ctx: Context, entry: Entry) -> None:
    twin = ctx.stores.ledger.get(ctx.workspace.id, entry.joins or 0)
    if twin is None or twin.client_id != entry.client_id or twin.kind is not Kind.INCIDENT or not twin.counts:
        raise Refusal("no-such-incident", number=entry.joins or 0)


def _buttons(entry: Entry, client_id: int) -> tuple[Button, ...]:
    faults = [f for f in (Fault.THEIRS, Fault.SHARED, Fault.OURS) if f is not entry.fault]
    return (
        *(Button(Msg(f"button-{fault}"), f"/edit {entry.number} {fault}") for fault in faults),
        Button(Msg("button-script"), f"/script {entry.category} ~{client_id}"),
    )


COMMAND = Command(
    name="incident",
    aliases=("i",),
    words={"ru": ("инцидент",), "pl": ("incydent",), "he": ("תקרית", "אירוע")},
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset(Lead),
    keys=LOGGING | {"crossed", "joins"},
    needs=("note",),
    everyday=True,
    examples=(
        "/incident Acme 2h rude shouted at Anna on the phone",
        "/i Acme scope !! wants a second landing page for free",
    ),
)
