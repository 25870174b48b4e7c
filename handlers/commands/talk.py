"""`/talk`: plan the crucial conversation, or say how it went."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers.domain.errors import Refusal
from handlers.domain.values import Action, Client, Conversation, Entry, Kind, NudgeKind, Outcome, Plan, Role, Stage
from handlers.facts.dates import read_moment
from handlers.messages import Button, Choices, Day, Msg, Part, Reply, Text
from handlers.services import asking, boundaries, card, deciding, letters, nudge_view, recording, vocabulary
from handlers.services.entry_view import visible
from handlers.services.judging import look
from handlers.spec import Args, Command, Context

REVIEW_IN = timedelta(days=30)
#: What a talk is about: it moves these stages and no others. A prospect stays one, a parting is an owner's.
_GOING_ON = frozenset({Stage.ACTIVE, Stage.CONVERSATION, Stage.AGREEMENT})


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
    parts += [Text(card.reason(ctx, signal, entries)) for signal in assessment.signals[: nudge_view.REASONS]]
    parts += [Text(nudge_view.incident_line(entry)) for entry in nudge_view.heaviest(assessment, entries)[:5]]
    ours = nudge_view.heaviest(assessment, entries, ours=True)
    parts.append(Text(Msg("prepare-our-part", count=len(ours))))
    known = boundaries.current([entry for entry in entries if visible(ctx, entry)])
    parts += [Text(boundaries.line(boundary)) for boundary in known[:5]]
    parts.append(Choices((Button(Msg("button-script"), f"/script talk ~{client.id}"),)))
    form = asking.form(ctx, Msg("ask-when", client=client.name), f"/talk ~{client.id}", hint="2026-12-01 14:00")
    return replace(form, parts=(*parts, *form.parts), data={**form.data, "client": client.name})


def _plan(ctx: Context, client: Client, when: str) -> Reply:
    at = read_moment(when, now=ctx.said_at, zone=ctx.zone, tense="future")
    entry = Entry(
        client_id=client.id,
        kind=Kind.PLAN,
        occurred_at=ctx.said_at,
        recorded_at=ctx.now,
        author_id=ctx.member.id,
        place_id=ctx.chat.id if ctx.chat else None,
        typed=ctx.typed,
        detail=Plan(at),
    )
    if client.stage in _GOING_ON:
        client = recording.set_stage(ctx, client, Stage.CONVERSATION)
    deciding.decide_open(ctx, client, NudgeKind.TALK, Action.PLAN, until=at)
    logged, judged = recording.record(ctx, client, entry)
    return recording.echo(ctx, judged, logged, Text(Msg("planned-talk", client=client.name, at=at)))


def _how_did_it_go(client: Client) -> Reply:
    buttons = tuple(Button(Msg(f"outcome-{outcome}"), f"/talk ~{client.id} held {outcome}") for outcome in Outcome)
    parts = (Text(Msg("how-did-it-go", client=client.name)), Choices(buttons))
    return Reply(parts=parts, data={"client": client.name, "asks": "outcome"})


def _held(ctx: Context, args: Args, outcome: Outcome, text: str) -> Reply:
    client, facts = args.named, args.facts
    held_at = facts.occurred_at or ctx.said_at
    review_at = (facts.review or held_at + REVIEW_IN) if outcome is Outcome.AGREED else None
    if review_at is not None and review_at <= held_at:
        raise Refusal("review-before-talk")
    entry = replace(
        recording.draft(ctx, args, Kind.CONVERSATION),
        note=text,
        detail=Conversation(outcome, frozenset(facts.about), review_at),
    )
    client = _staged(ctx, client, entry, outcome)
    if outcome is not Outcome.POSTPONED:
        deciding.decide_open(ctx, client, NudgeKind.TALK, Action.DONE, until=review_at)
    logged, judged = recording.record(ctx, client, entry)
    more: list[Part] = []
    if review_at is not None:
        more.append(Text(Msg("agreed-review", day=Day(review_at))))
    if outcome is Outcome.PART:
        more += _parting(ctx, client, logged)
    if outcome is Outcome.POSTPONED and _postponed_twice(ctx, client):
        more.append(Text(Msg("postponed-twice", client=client.name)))
        more.append(Choices((Button(Msg("button-refused"), f"/talk ~{client.id} held refused"),)))
    return recording.echo(ctx, judged, logged, *more, given=facts.given)


def _staged(ctx: Context, client: Client, entry: Entry, outcome: Outcome) -> Client:
    """The client at the stage this outcome leads to, unless something later was told before."""
    assessment, entries = look(ctx.stores, ctx.workspace, client, ctx.now)
    later = any(
        each.counts and each.kind in (Kind.CONVERSATION, Kind.KEPT) and each.occurred_at > entry.occurred_at
        for each in entries
    )
    if later or client.stage not in _GOING_ON:
        return client
    match outcome:
        case Outcome.AGREED:
            stage = Stage.AGREEMENT
        case Outcome.CLEARED:
            stage = Stage.ACTIVE
        case _:
            stage = Stage.AGREEMENT if assessment.agreement is not None else Stage.ACTIVE
    return recording.set_stage(ctx, client, stage)


def _postponed_twice(ctx: Context, client: Client) -> bool:
    """Exactly two in a row raise the question: one more does not raise it again."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    told = [(e.occurred_at, e.number, e.detail) for e in lines if e.counts and e.kind is Kind.CONVERSATION]
    outcomes = [
        detail.outcome for _, _, detail in sorted(told, key=lambda each: each[:2]) if isinstance(detail, Conversation)
    ]
    return outcomes[-2:] == [Outcome.POSTPONED] * 2 and outcomes[-3:] != [Outcome.POSTPONED] * 3


def _parting(ctx: Context, client: Client, logged: Entry) -> list[Part]:
    """The talk ended in parting: an owner has the button at hand, of a member's word an owner is asked."""
    offboard = Choices((Button(Msg("button-offboard"), f"/part ~{client.id}", "danger"),))
    if ctx.may(Role.OWNER):
        return [offboard]
    letters.send(
        ctx.stores,
        ctx.workspace,
        letters.to_owners(ctx.stores, ctx.workspace),
        Reply(
            parts=(Text(Msg("part-outcome", client=client.name, member=ctx.member.name)), offboard),
            data={"kind": "reminder", "client": client.name, "signals": []},
        ),
        kind="reminder",
        key=f"part-outcome:{logged.number}",
        now=ctx.now,
        client=client,
    )
    return [Text(Msg("part-asks-owner"))]


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
