"""Renders a client's card: standing with its reason, open items, latest lines; money only for those who may see it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from handlers.command.spec import Context
from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Entry, Kind, NudgeState, Role, Stage
from handlers.input.address import CODES
from handlers.messages import Button, Choices, Day, Fields, Items, Msg, Part, Reply, Text
from handlers.services.card import course, heading, next_step, overdue
from handlers.services.figures import client_figures
from handlers.services.invoices import open_invoices
from handlers.services.ledger import entry_view, reasons
from handlers.services.nudges.assessment import YEAR, load_assessment
from handlers.services.parting import plan as parting_plan
from handlers.services.promises import tracking
from handlers.services.reviews import open_reviews
from handlers.services.screening import interview
from handlers.services.talks import conversation
from handlers.services.terms import agreed_terms, boundaries

LAST = 3
#: How many letters of a note the card shows.
NOTE = 40
Rows = list[tuple[Msg, Msg | str]]


def show(ctx: Context, client: Client) -> Reply:
    assessment, entries = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    seen = [entry for entry in entries if entry.counts and entry_view.visible(ctx, entry)]
    step = next_step.next_step(ctx, client, assessment, entries, seen)
    instead = step.instead if step is not None else frozenset()
    strip = course.rows(ctx, entries)
    parts: list[Part] = [
        Text(Msg("card-title", client=client.name, standing=heading.printed(assessment.standing)), "title")
    ]
    meaning = heading.meaning(ctx, client, assessment)
    parts += [Text(meaning, "quiet")] if meaning is not None else []
    why, direction = because(ctx, assessment, entries), heading.direction(ctx, client, assessment, entries)
    parts.append(Text(why))
    beside = heading.beside_agreement(ctx, assessment, seen)
    lines = [direction, beside, step.line if step is not None else None, *overdue.lines(ctx, client, seen)]
    parts += [Text(line) for line in lines if line is not None]
    known = _known(ctx, client, assessment, seen, instead)
    more = [*_people(ctx, client, seen), *strip, *_figures(ctx, client, assessment, entries)]
    latest = [Text(line(ctx, client, entry, most=NOTE), "quiet") for entry in _latest(seen)]
    if latest:
        parts += [Fields(tuple(known)), *latest, *([Fields(tuple(more))] if more else [])]
    else:
        parts.append(Fields((*known, *more)))
    parts += [
        Text(line, "quiet")
        for line in (_missing(ctx, client, entries), _elsewhere(ctx, client, assessment))
        if line is not None
    ]
    parts.append(
        Choices(
            (
                Button(Msg("button-why"), f"/why ~{client.id}"),
                *course.buttons(client, strip),
                Button(Msg("button-ledger"), f"/ledger ~{client.id}"),
                Button(Msg("button-log"), f"/incident ~{client.id}"),
            )
        )
    )
    return Reply(parts=tuple(parts), data=data(ctx, client, assessment))


def _latest(seen: Sequence[Entry]) -> list[Entry]:
    """The last entries, the newest first."""
    last = [entry for entry in seen if entry.kind not in (Kind.STAGE, Kind.DECISION) and not interview.single(entry)]
    last.sort(key=lambda entry: (entry.occurred_at, entry.number))
    return last[: -LAST - 1 : -1]


def because(ctx: Context, assessment: Assessment, entries: Sequence[Entry]) -> Msg:
    """The reason for the standing, in one line."""
    return reasons.headline(ctx, assessment, entries)


def line(ctx: Context, client: Client, entry: Entry, *, most: int = 100) -> Msg:
    """A ledger line in one row, its note cut to `most` letters so that the card fits a phone's screen."""
    summary = entry_view.summary(ctx, entry, with_money=ctx.sees_money(client))
    author = entry_view.author_name(ctx, entry)
    name = "ledger-line" if entry.note else "ledger-line-bare"
    return Msg(
        name if author else f"{name}-unsigned",
        number=entry.number,
        day=Day(entry.occurred_at),
        what=summary,
        note=entry_view.excerpt(entry.note, most),
        author=author,
    )


def _known(
    ctx: Context, client: Client, assessment: Assessment, seen: Sequence[Entry], instead: Collection[str]
) -> Rows:
    """Stage, responsible member, terms, boundaries and what is open, but what the next step tells already."""
    responsible = ctx.stores.members.get(ctx.workspace.id, client.responsible_id) if client.responsible_id else None
    who = Msg("stage-with", stage=Msg(f"stage-{client.stage}"), who=responsible.name) if responsible else None
    rows: Rows = [(Msg("label-stage"), who or Msg("stage-unassigned", stage=Msg(f"stage-{client.stage}")))]
    rows += _agreed(seen)
    for subject in _SUBJECTS:
        rows += subject(ctx, client, assessment, seen)
    nudges = ctx.stores.nudges.of_client(ctx.workspace.id, client.id)
    kinds = [f"kind-{nudge.kind}" for nudge in nudges if nudge.state is NudgeState.OPEN]
    waiting = tuple(Msg(kind) for kind in dict.fromkeys(kinds) if kind not in instead)
    if waiting:
        rows.append((Msg("label-open-nudges"), Msg("value", value=Items(waiting))))
    return [(label, value) for label, value in rows if label.id not in instead]


def _agreed(seen: Sequence[Entry]) -> Rows:
    """Terms and boundaries in one row."""
    rows = agreed_terms.rows(seen)
    known = boundaries.current(seen)
    if not known:
        return rows
    untold = sum(boundary.told_at is None and not boundary.ours for boundary in known)
    count = Msg("boundaries-count", count=len(known), untold=untold)
    if not rows:
        return [(Msg("label-boundaries"), count)]
    return [(Msg("label-terms"), Msg("terms-and-boundaries", terms=rows[0][1], boundaries=count))]


def _people(ctx: Context, client: Client, seen: Sequence[Entry]) -> Rows:
    """Referrals and people."""
    referrals = tuple(dict.fromkeys(entry.referral for entry in seen if entry.referral))
    rows: Rows = [(Msg("label-referrals"), Msg("value", value=Items(referrals)))] if referrals else []
    rows += parting_plan.came_from(ctx, client)
    for label, names in (
        ("label-people", client.people),
        ("label-aliases", client.aliases),
        ("label-affected", _affected(ctx, seen)),
        ("label-spoken-to", _spoken_to(client)),
    ):
        if names:
            rows.append((Msg(label), Msg("value", value=Items(names))))
    return rows


def _affected(ctx: Context, seen: Sequence[Entry]) -> tuple[str, ...]:
    """The team members affected over 365 days: shown to owners, and to each of them about themselves."""
    since = ctx.now - YEAR
    recent = [entry for entry in seen if entry.affected and since < entry.occurred_at <= ctx.now]
    return tuple(dict.fromkeys(name for entry in recent for name in entry_view.affected(ctx, entry)))


def _spoken_to(client: Client) -> tuple[Msg, ...]:
    """The client's language and form of address; a value noted before there were codes is shown as noted."""
    labels = [Msg(f"language-{client.language}")] if client.language else []
    if client.address:
        known = client.address in CODES
        labels.append(Msg(f"address-{client.address}") if known else Msg("value", value=client.address))
    return tuple(labels)


def _figures(ctx: Context, client: Client, assessment: Assessment, entries: Sequence[Entry]) -> Rows:
    return client_figures.rows(ctx, client, assessment, entries) if ctx.sees_money(client) else []


#: What is agreed and what is open, by subject, in the order of the card.
_SUBJECTS: tuple[Callable[[Context, Client, Assessment, Sequence[Entry]], Rows], ...] = (
    conversation.open_rows,
    open_reviews.open_rows,
    tracking.open_rows,
    open_invoices.open_rows,
    parting_plan.open_rows,
    interview.open_rows,
)


def _missing(ctx: Context, client: Client, entries: Sequence[Entry]) -> Msg | None:
    """What was never recorded of a client that we work with, in one line; of money only to those who see it."""
    if client.stage in SILENT_STAGES:
        return None
    never: list[str] = []
    if client.stage is not Stage.PROSPECT and agreed_terms.current(entries) is None:
        never.append("terms")
    if ctx.sees_money(client):
        never += client_figures.missing(ctx, entries)
    return Msg("card-missing", what=Items(tuple(Msg(f"missing-{what}") for what in never))) if never else None


def _elsewhere(ctx: Context, client: Client, assessment: Assessment) -> Msg | None:
    """Where to read the money, for those who may see it but not in this chat."""
    may = ctx.may(Role.OWNER) or client.responsible_id == ctx.member.id
    known = (assessment.payments_minor, assessment.refunds_minor, assessment.concessions_minor, assessment.minutes)
    if not may or ctx.sees_money(client) or all(figure is None for figure in known):
        return None
    return Msg("card-money-elsewhere", client=client.name)


def data(ctx: Context, client: Client, assessment: Assessment) -> Mapping[str, Any]:
    """The card as data for machines; money and hours are null where hidden from the asker or unknown."""
    money = ctx.sees_money(client)
    return {
        "client": client.name,
        "stage": str(client.stage),
        "standing": str(assessment.standing),
        "strain": round(assessment.strain, 6),
        "debt": round(assessment.debt, 6),
        "signals": [signal.code for signal in assessment.signals],
        "vital": assessment.vital,
        "payments_minor": assessment.payments_minor if money else None,
        "refunds_minor": assessment.refunds_minor if money else None,
        "concessions_minor": assessment.concessions_minor if money else None,
        "hours": None if assessment.minutes is None or not money else assessment.minutes / 60,
        "margin_minor": assessment.margin_minor if money else None,
        "currency": ctx.workspace.currency,
    }
