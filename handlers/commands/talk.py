"""`/talk`: plans the crucial conversation, or records its outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.command.spec import Args, Command, Context
from handlers.domain.due import talks
from handlers.domain.values import (
    Action,
    Client,
    Conversation,
    Entry,
    Kind,
    NudgeKind,
    Outcome,
    PlannedTalk,
    Role,
    Stage,
)
from handlers.input import keywords
from handlers.input.dates import read_moment
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import recording
from handlers.services.nudges import decisions
from handlers.services.nudges.assessment import load_assessment
from handlers.services.outbox import messages as outbox
from handlers.services.talks import agreements, calendar_file, conversation, prep_sheet

#: The stages a talk can change. A prospect remains one, and parting is an owner's decision.
_GOING_ON = frozenset({Stage.ACTIVE, Stage.CONVERSATION, Stage.AGREEMENT})


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    arguments = facts.note.split(None, 2)
    if not arguments:
        if facts.given & {"about", "review"}:
            return agreements.change(ctx, client, facts.given, facts.about, facts.review)
        return prep_sheet.sheet(ctx, client)
    text = facts.note.removeprefix(arguments[0]).strip()
    match arguments[0]:
        case "more":
            return prep_sheet.sheet(ctx, client, more=True)
        case "terms":
            return agreements.set_terms(ctx, client, text) if text else agreements.ask_terms(ctx, client)
        case "review":
            return agreements.ask_review(ctx, client)
        case "side":
            return _learnt(ctx, args, text)
    if keywords.held(arguments[0]):
        outcome = keywords.outcome(arguments[1]) if len(arguments) > 1 else None
        if outcome is None:
            return Reply(parts=conversation.how_did_it_go(client), data={"client": client.name, "asks": "outcome"})
        return _held(ctx, args, outcome, arguments[2] if len(arguments) > 2 else "")
    return _plan(ctx, client, facts.note)


def _plan(ctx: Context, client: Client, when: str) -> Reply:
    at = read_moment(when, now=ctx.said_at, zone=ctx.zone, tense="future")
    before = talks.planned(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))
    entry = ctx.entry(Kind.PLAN, client.id, detail=PlannedTalk(at))
    if client.stage in _GOING_ON:
        client = recording.set_stage(ctx, client, Stage.CONVERSATION)
    decisions.decide_open(ctx, client, NudgeKind.TALK, Action.PLAN, until=at)
    logged, judged = recording.record(ctx, client, entry)
    word = Msg("planned-talk", client=client.name, at=at)
    moved = Msg("moved-talk", client=client.name, at=at, before=before[1]) if before else word
    first = _first_plan(judged.entries, before[0] if before else logged)
    calendar = calendar_file.of_talk(client, logged, first, at, ctx.now)
    return recording.echo(ctx, judged, logged, Text(moved), calendar)


def _first_plan(entries: Sequence[Entry], plan: Entry) -> int:
    """Number of the line that first planned a talk, however often it was moved."""
    told = [entry.number for entry in entries if entry.kind is Kind.CONVERSATION and entry.number < plan.number]
    since = max(told, default=0)
    return min(entry.number for entry in entries if entry.kind is Kind.PLAN and entry.number > since)


def _learnt(ctx: Context, args: Args, text: str) -> Reply:
    """Log what was learnt about their side, as a line of its own that can be reversed."""
    client, facts = args.named, args.facts
    if not text and not facts.their_side and not facts.lesson:
        return dialog.form(ctx, Msg("ask-their-side", client=client.name), f"/talk ~{client.id} side")
    entries = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    told = [entry for entry in entries if entry.kind is Kind.CONVERSATION and entry.counts]
    private = facts.private or any(entry.private for entry in told[-1:])
    entry = replace(
        recording.draft(ctx, args, Kind.NOTE), note="", their_side=text or facts.their_side, private=private
    )
    logged, judged = recording.record(ctx, client, entry)
    return recording.echo(ctx, judged, logged, given=facts.given)


def _held(ctx: Context, args: Args, outcome: Outcome, text: str) -> Reply:
    client, facts = args.named, args.facts
    held_at = facts.occurred_at or ctx.said_at
    agreed = outcome is Outcome.AGREED
    review_at = agreements.review_date(held_at, facts.review) if agreed else None
    entry = replace(
        recording.draft(ctx, args, Kind.CONVERSATION),
        note=text,
        detail=Conversation(outcome, frozenset(facts.about), review_at),
    )
    client = _staged(ctx, client, entry, outcome)
    if outcome is not Outcome.POSTPONED:
        decisions.decide_open(ctx, client, NudgeKind.TALK, Action.DONE)
    logged, judged = recording.record(ctx, client, entry)
    more: list[Part] = []
    if agreed:
        more += agreements.offers(ctx, client, logged, judged.entries)
    if outcome is Outcome.PART:
        more += _parting(ctx, client, logged)
    if outcome is Outcome.POSTPONED:
        more += _put_off(ctx, client)
    else:
        more += conversation.look_back(ctx, client, judged.entries, logged)
    return recording.echo(ctx, judged, logged, *more, given=facts.given)


def _put_off(ctx: Context, client: Client) -> list[Part]:
    """Ask for another day; the second time in a row, ask whether it was a refusal."""
    again = Button(Msg("button-plan"), f"/talk ~{client.id}")
    if not _postponed_twice(ctx, client):
        return [Choices((again,))]
    refused = Button(Msg("button-refused"), f"/talk ~{client.id} held refused")
    return [Text(Msg("postponed-twice", client=client.name)), Choices((refused, again))]


def _staged(ctx: Context, client: Client, entry: Entry, outcome: Outcome) -> Client:
    """The client at the stage this outcome leads to, unless a later event was logged before."""
    assessment, entries = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    later = any(
        event.counts and event.kind in (Kind.CONVERSATION, Kind.KEPT) and event.occurred_at > entry.occurred_at
        for event in entries
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
    """Whether exactly the last two in a row were postponed: a third does not repeat the question."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    told = [(e.occurred_at, e.number, e.detail) for e in lines if e.counts and e.kind is Kind.CONVERSATION]
    outcomes = [
        detail.outcome
        for _, _, detail in sorted(told, key=lambda occasion: occasion[:2])
        if isinstance(detail, Conversation)
    ]
    return outcomes[-2:] == [Outcome.POSTPONED] * 2 and outcomes[-3:] != [Outcome.POSTPONED] * 3


def _parting(ctx: Context, client: Client, logged: Entry) -> list[Part]:
    """The talk ended in parting: show an owner the button; a member's report is sent to the owners."""
    offboard = Choices((Button(Msg("button-offboard"), f"/part ~{client.id}", "danger"),))
    if ctx.may(Role.OWNER):
        return [offboard]
    outbox.send(
        ctx.stores,
        ctx.workspace,
        outbox.to_owners(ctx.stores, ctx.workspace),
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
    role=Role.MEMBER,
    run=run,
    client="required",
    keys=frozenset({"on", "review", "about", "private", "their-side", "lesson"}),
    everyday=True,
    examples=(
        "/talk Acme tomorrow 14:00",
        "/talk Acme held agreed about:scope,late review:2027-03-01 changes are quoted first",
        "/talk Acme review:2027-04-01",
        "/talk Acme",
    ),
)
