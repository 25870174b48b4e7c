"""Renders a client's card: standing with its reason, open items, latest lines; money only for those who may see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from handlers.command.spec import Context
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Entry, Kind, NudgeState
from handlers.input.address import CODES
from handlers.messages import Button, Choices, Day, Fields, Items, Msg, Part, Reply, Text
from handlers.services.card import course
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
Rows = list[tuple[Msg, Msg | str]]


def show(ctx: Context, client: Client) -> Reply:
    assessment, entries = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    seen = [entry for entry in entries if entry.counts and entry_view.visible(ctx, entry)]
    rows = _rows(ctx, client, assessment, seen)
    strip = course.rows(ctx, entries)
    rows += [*strip, *_figures(ctx, client, assessment, entries)]
    parts: list[Part] = [
        Text(Msg("card-title", client=client.name, standing=Msg(f"standing-{assessment.standing}")), "title"),
        Text(because(ctx, assessment, entries)),
        Fields(tuple(rows)),
    ]
    last = [entry for entry in seen if entry.kind not in (Kind.STAGE, Kind.DECISION) and not interview.single(entry)]
    last.sort(key=lambda entry: (entry.occurred_at, entry.number))
    parts += [Text(line(ctx, client, entry), "quiet") for entry in reversed(last[-LAST:])]
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


def _rows(ctx: Context, client: Client, assessment: Assessment, seen: Sequence[Entry]) -> Rows:
    responsible = ctx.stores.members.get(ctx.workspace.id, client.responsible_id) if client.responsible_id else None
    rows: Rows = [
        (Msg("label-stage"), Msg(f"stage-{client.stage}")),
        (Msg("label-responsible"), responsible.name if responsible else Msg("nobody")),
    ]
    spoken = _spoken_to(client)
    if spoken:
        rows.append((Msg("label-spoken-to"), Msg("value", value=Items(spoken))))
    referrals = tuple(dict.fromkeys(entry.referral for entry in seen if entry.referral))
    for label, names in (
        ("label-aliases", client.aliases),
        ("label-people", client.people),
        ("label-referrals", referrals),
        ("label-affected", _affected(ctx, seen)),
    ):
        if names:
            rows.append((Msg(label), Msg("value", value=Items(names))))
    return [*rows, *parting_plan.came_from(ctx, client), *_open(ctx, client, assessment, seen)]


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


def _open(ctx: Context, client: Client, assessment: Assessment, seen: Sequence[Entry]) -> Rows:
    """Terms, boundaries, and open items: a talk, agreement, review, promise, invoice, plan, nudges."""
    rows: Rows = agreed_terms.rows(seen)
    known = boundaries.current(seen)
    if known:
        untold = sum(boundary.told_at is None and not boundary.ours for boundary in known)
        rows.append((Msg("label-boundaries"), Msg("boundaries-count", count=len(known), untold=untold)))
    for subject in _SUBJECTS:
        rows += subject(ctx, client, assessment, seen)
    nudges = ctx.stores.nudges.of_client(ctx.workspace.id, client.id)
    waiting = tuple(Msg(f"kind-{nudge.kind}") for nudge in nudges if nudge.state is NudgeState.OPEN)
    if waiting:
        rows.append((Msg("label-open-nudges"), Msg("value", value=Items(waiting))))
    return rows


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
