"""`/talk`: plan the crucial conversation, or say how it went."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers.domain.errors import Refusal
from handlers.domain.values import (
    Action,
    Client,
    Conversation,
    Entry,
    Kind,
    NudgeKind,
    Outcome,
    Plan,
    Role,
    Stage,
)
from handlers.facts.dates import read_moment
from handlers.messages import Button, Choices, Day, Msg, Part, Reply, Text
from handlers.services import asking, boundaries, deciding, letters, nudge_view, recording, vocabulary
from handlers.services.judging import look
from handlers.spec import Args, Command, Context

REVIEW_IN = timedelta(days=30)
STAGE_AFTER = {Outcome.AGREED: Stage.AGREEMENT, Outcome.CLEARED: Stage.ACTIVE, Outcome.REFUSED: Stage.ACTIVE}


def run(ctx: Context, args: Args) -> Reply:
    words = args.facts.note.split(None, 2)
    if not words:
        return _prepare(ctx, args.named)
    if vocabulary.held(words[0]):
        outcome = vocabulary.outcome(words[1]) if len(words) > 1 else None
        if outcome is None:
            return _how_did_it_go(args.named)
        return _held(ctx, args, outcome, words[2] if len(words) > 2 else "")
    return _plan(ctx, args.named, args.facts.note)


def _prepare(ctx: Context, client: Client) -> Reply:
    """The facts in short, and the question when: the full prep sheet stands on them."""
    assessment, entries = look(ctx.stores, ctx.workspace, client, ctx.now)
    parts: list[Part] = [Text(Msg("prepare-title", client=client.name), "title")]
    parts += [Text(nudge_view.signal_reason(signal)) for signal in assessment.signals[: nudge_view.REASONS]]
    parts += [Text(nudge_view.incident_line(entry)) for entry in nudge_view.heaviest(assessment, entries)[:5]]
    ours = nudge_view.heaviest(assessment, entries, ours=True)
    parts.append(Text(Msg("prepare-our-part", count=len(ours))))
    parts += [Text(boundaries.line(boundary)) for boundary in boundaries.current(entries)[:5]]
    parts.append(Choices((Button(Msg("button-script"), f"/script talk ~{client.id}"),)))
    form = asking.form(ctx, Msg("ask-when", client=client.name), f"/talk ~{client.id}", hint="2026-12-01 14:00")
    return replace(form, parts=(*parts, *form.parts))


def _plan(ctx: Context, client: Client, when: str) -> Reply:
    at = read_moment(when, now=ctx.said_at, zone=ctx.zone, tense="future")
    entry = Entry(
        client_id=client.id,
        kind=Kind.PLAN,
        occurred_at=ctx.said_at,
        recorded_at=ctx.now,
        author_id=ctx.member.id,
        typed=ctx.typed,
        detail=Plan(at),
    )
    client = recording.set_stage(ctx, client, Stage.CONVERSATION)
    deciding.decide_open(ctx, client, NudgeKind.TALK, Action.PLAN, until=at)
    logged, judged = recording.record(ctx, client, entry)
    return recording.echo(ctx, judged, logged, Text(Msg("planned-talk", client=client.name, at=at)))


def _how_did_it_go(client: Client) -> Reply:
    buttons = tuple(Button(Msg(f"outcome-{outcome}"), f"/talk ~{client.id} held {outcome}") for outcome in Outcome)
    return Reply(parts=(Text(Msg("how-did-it-go", client=client.name)), Choices(buttons)))


def _held(ctx: Context, args: Args, outcome: Outcome, text: str) -> Reply:
    client, facts = args.named, args.facts
    if client.stage is Stage.PROSPECT:
        client = recording.set_stage(ctx, client, Stage.ACTIVE)
    held_at = facts.occurred_at or ctx.said_at
    review_at = (facts.review or held_at + REVIEW_IN) if outcome is Outcome.AGREED else None
    if review_at is not None and review_at < held_at:
        raise Refusal("review-before-talk")
    entry = replace(
        recording.draft(ctx, args, Kind.CONVERSATION),
        note=text,
        occurred_at=held_at,
        detail=Conversation(outcome, frozenset(facts.about), review_at),
    )
    if outcome in STAGE_AFTER:
        client = recording.set_stage(ctx, client, STAGE_AFTER[outcome])
    logged, judged = recording.record(ctx, client, entry)
    more: list[Part] = []
    if review_at is not None:
        more.append(Text(Msg("agreed-review", day=Day(review_at))))
    if outcome is Outcome.PART:
        _ask_owner(ctx, client)
        more.append(Text(Msg("part-asks-owner")))
    if outcome is Outcome.POSTPONED and _postponed_twice(ctx, client):
        more.append(Text(Msg("postponed-twice", client=client.name)))
        more.append(Choices((Button(Msg("button-refused"), f"/talk ~{client.id} held refused"),)))
    return recording.echo(ctx, judged, logged, *more)


def _postponed_twice(ctx: Context, client: Client) -> bool:
    """Exactly two in a row raise the question: one more does not raise it again."""
    entries = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    held = [e for e in entries if e.kind is Kind.CONVERSATION and e.counts]
    held.sort(key=lambda each: (each.occurred_at, each.number))
    run_of = 0
    for entry in reversed(held):
        if not isinstance(entry.detail, Conversation) or entry.detail.outcome is not Outcome.POSTPONED:
            break
        run_of += 1
    return run_of == 2


def _ask_owner(ctx: Context, client: Client) -> None:
    """A member's *part* outcome asks an owner to open the off-boarding plan."""
    reply = Reply(
        parts=(
            Text(Msg("part-outcome", client=client.name, member=ctx.member.name)),
            Choices((Button(Msg("button-offboard"), f"/part ~{client.id}", "danger"),)),
        ),
        data={"kind": "reminder", "client": client.name, "signals": []},
    )
    targets = [letters.to_member(owner.id) for owner in letters.owners(ctx.stores, ctx.workspace)]
    letters.send(
        ctx.stores,
        ctx.workspace,
        targets,
        reply,
        kind="reminder",
        key=f"part-outcome:{client.id}:{ctx.now.isoformat()}",
        now=ctx.now,
        client=client,
    )


COMMAND = Command(
    name="talk",
    words={"ru": ("разговор",), "pl": ("rozmowa",), "he": ("שיחה-חשובה", "דיבור")},
    role=Role.MEMBER,
    run=run,
    client="required",
    keys=frozenset({"on", "review", "about", "private", "their-side", "lesson"}),
    everyday=True,
    examples=(
        "/talk Acme tomorrow 14:00",
        "/talk Acme held agreed about:scope,late review:2027-03-01 changes are quoted first",
        "/talk Acme",
    ),
)
