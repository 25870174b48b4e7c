"""Renders the prep sheet of a crucial conversation: facts, their cost, our part, their side, our goals.

Reads only. Money and private lines are included for those who may see them (docs/rules.md, "Conversations").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from handlers.command.spec import Context
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Duration, Entry, Kind, Money
from handlers.messages import Button, Choices, Day, Fields, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import entry_view, reasons
from handlers.services.nudges import nudge_view
from handlers.services.nudges.assessment import load_assessment
from handlers.services.playbook import scripts
from handlers.services.terms import boundaries

#: The limits of the sheet; *More* shows what was left out.
REASONS, FACTS, OURS, SIDES, WANTS, LIMITS = 3, 3, 2, 1, 2, 3
ALL = 12
#: How many letters of a quoted text are shown, so that the sheet fits a phone's screen.
QUOTED = 160


def sheet(ctx: Context, client: Client, *, more: bool = False) -> Reply:
    """The sheet, and the question when to hold the talk. `more`: with everything that was left out."""
    assessment, entries = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    seen = [entry for entry in entries if entry.counts and entry_view.visible(ctx, entry)]
    parts: list[Part] = [Text(Msg("prepare-title", client=client.name), "title")]
    parts += [Text(reasons.reason(ctx, signal, entries)) for signal in assessment.signals[: ALL if more else REASONS]]
    facts = nudge_view.heaviest(assessment, entries)
    for entry in facts[: ALL if more else FACTS]:
        parts += _fact(ctx, entry)
    parts.append(Fields(_cost(ctx, client, assessment)))
    parts += _our_part(ctx, assessment, entries, ALL if more else OURS)
    parts += _their_side(seen, ALL if more else SIDES)
    parts += _wanted(ctx, assessment, entries, seen, ALL if more else WANTS)
    known = boundaries.current(seen)
    parts += [Text(boundaries.line(boundary)) for boundary in known[: ALL if more else LIMITS]]
    if not known:
        parts.append(Text(Msg("prepare-no-boundary")))
    parts += _opening(ctx, client)
    buttons = [
        Button(Msg("button-script"), f"/script talk ~{client.id}"),
        Button(Msg("button-write-boundary"), f"/boundary ~{client.id}"),
    ]
    if not more and (len(facts) > FACTS or len(assessment.debt_lines) > OURS or len(known) > LIMITS):
        buttons.append(Button(Msg("button-more"), f"/talk ~{client.id} more"))
    form = dialog.form(ctx, Msg("ask-when", client=client.name), f"/talk ~{client.id}", hint="2026-12-01 14:00")
    return replace(
        form, parts=(*parts, Choices(tuple(buttons)), *form.parts), data={**form.data, "client": client.name}
    )


def _fact(ctx: Context, entry: Entry) -> Iterator[Part]:
    """One incident with its date, in the client's own words where they were kept, else in ours."""
    if not entry_view.visible(ctx, entry):
        yield Text(nudge_view.incident_line(entry))
        return
    yield Text(nudge_view.incident_line(replace(entry, private=False)))
    if quote := entry_view.excerpt(entry.evidence or entry.note, QUOTED):
        yield Text(quote, "quote" if entry.evidence else "quiet")


def _cost(ctx: Context, client: Client, assessment: Assessment) -> tuple[tuple[Msg, Msg], ...]:
    minutes = assessment.minutes
    hours = (Msg("label-hours"), Msg("unknown") if minutes is None else Msg("value", value=Duration(minutes)))
    if not ctx.sees_money(client):
        return (hours,)
    return (
        hours,
        (Msg("label-payments"), _money(ctx, assessment.payments_minor)),
        (Msg("label-given"), _money(ctx, assessment.concessions_minor)),
        (Msg("label-margin"), _money(ctx, assessment.margin_minor)),
    )


def _money(ctx: Context, minor: int | None) -> Msg:
    return Msg("unknown") if minor is None else Msg("value", value=Money(minor, ctx.workspace.currency))


def _our_part(ctx: Context, assessment: Assessment, entries: Sequence[Entry], most: int) -> Iterator[Part]:
    """Our own or shared faults, the heaviest first, with whether they were made good, and without their authors."""
    by_number = {entry.number: entry for entry in entries}
    lines = sorted(assessment.debt_lines, key=lambda line: (not line.counted, -line.points, -line.entry))
    yield Text(Msg("prepare-our-part", count=sum(line.counted for line in lines)))
    for line in lines[:most]:
        entry = by_number[line.entry]
        shown = replace(entry, private=not entry_view.visible(ctx, entry))
        state = "open" if line.counted else "settled"
        yield Text(Msg(f"prepare-ours-{state}", what=nudge_view.incident_line(shown)))


def _their_side(seen: Sequence[Entry], most: int) -> Iterator[Part]:
    told = [entry for entry in seen if entry.their_side]
    told.sort(key=lambda entry: (entry.occurred_at, entry.number), reverse=True)
    for entry in told[:most]:
        text = entry_view.excerpt(entry.their_side, QUOTED)
        yield Text(Msg("prepare-their-side", day=Day(entry.occurred_at), text=text))
    if not told:
        yield Text(Msg("prepare-their-side-unknown"))


def _wanted(
    ctx: Context, assessment: Assessment, entries: Sequence[Entry], seen: Sequence[Entry], most: int
) -> Iterator[Part]:
    """What to ask for in the talk, derived from its causes, and the terms in force."""
    by_number = {entry.number: entry for entry in entries}
    codes = [s.code for s in assessment.signals if not entry_view.hidden(ctx, s.entries, by_number)]
    for code in codes[:most] or ["open"]:
        yield Text(Msg(f"want-{code}"))
    terms = [entry for entry in seen if entry.kind is Kind.TERMS and entry.note]
    if assessment.agreement is not None and assessment.agreement in seen and assessment.agreement.note:
        terms.append(assessment.agreement)
    for entry in terms[-1:]:
        text = entry_view.excerpt(entry.note, QUOTED)
        yield Text(Msg("prepare-terms", day=Day(entry.occurred_at), text=text))


def _opening(ctx: Context, client: Client) -> Iterator[Part]:
    """The opening text, from the playbook."""
    parts = scripts.show(ctx, "talk", client).parts
    quoted = [part for part in parts if isinstance(part, Text) and part.style == "quote"]
    yield Text(Msg("prepare-opening"), "quiet")
    yield from quoted[:1]
