"""Agreements of a crucial conversation: their terms, subject, review date and first breach.

An agreement is changed by a correcting line, so that it keeps its date. The rules decide whether it holds.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.command.spec import Context
from handlers.domain.due import talks
from handlers.domain.errors import Refusal
from handlers.domain.values import Category, Client, Conversation, Entry, Fault, Kind, Standing
from handlers.messages import Button, Choices, Day, Items, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import corrections, entry_view, recording
from handlers.services.nudges.assessment import load_assessment
from handlers.services.nudges.reassessment import Assessed
from handlers.services.talks import conversation

REVIEW_IN = timedelta(days=30)
#: How soon an agreement is reviewed after its first breach.
SOONER = timedelta(days=7)
#: What an agreement may be about, as buttons: more would not fit the 64 bytes of a button's data.
MOST_ABOUT = 4


def in_force(ctx: Context, client: Client) -> tuple[Entry, Conversation]:
    """The line of the agreement in force. Raises Refusal("no-agreement"), also for one hidden from the asker."""
    assessment, _ = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    line = assessment.agreement
    if line is None or not isinstance(line.detail, Conversation) or not entry_view.visible(ctx, line):
        raise Refusal("no-agreement", client=client.name)
    return line, line.detail


def review_date(held_at: datetime, typed: datetime | None) -> datetime:
    """The review date of an agreement, 30 days later by default. Raises Refusal("review-before-talk")."""
    at = typed or held_at + REVIEW_IN
    if at <= held_at:
        raise Refusal("review-before-talk")
    return at


def ask_terms(ctx: Context, client: Client) -> Reply:
    """Ask for the exact terms, which are added to the agreement's line."""
    return dialog.form(ctx, Msg("ask-terms-agreed", client=client.name), f"/talk ~{client.id} terms")


def ask_review(ctx: Context, client: Client) -> Reply:
    """Ask for the review date."""
    prompt = Msg("ask-review", client=client.name)
    return dialog.form(ctx, prompt, f"/talk ~{client.id} review:", hint="2027-03-01")


def set_terms(ctx: Context, client: Client, text: str) -> Reply:
    """Set the agreement's terms; the line that is corrected keeps the earlier ones."""
    line, _ = in_force(ctx, client)
    corrections.may_change(ctx, line)
    return _amended(ctx, client, line, replace(line, note=text))


def change(
    ctx: Context, client: Client, given: Collection[str], about: Collection[Category], at: datetime | None
) -> Reply:
    """Change the agreement's subject and review date. Any member may move the review.

    Raises Refusal("no-agreement"), Refusal("review-before-talk"), and for another member's line.
    """
    line, talk = in_force(ctx, client)
    if "about" in given:
        corrections.may_change(ctx, line)
        talk = replace(talk, about=frozenset(about))
    if at is not None:
        talk = replace(talk, review_at=review_date(line.occurred_at, at))
    return _amended(ctx, client, line, replace(line, detail=talk))


def _amended(ctx: Context, client: Client, line: Entry, fresh: Entry) -> Reply:
    first = corrections.first_said(ctx, line)
    corrections.reverse(ctx, line)
    fresh = corrections.corrected(ctx, line, replace(fresh, typed=f"{line.typed}\n{ctx.typed}"))
    logged, judged = recording.record(ctx, client, fresh, first=first)
    reply = recording.echo(ctx, judged, logged, *offers(ctx, judged.client, logged, judged.entries))
    return replace(reply, data={**reply.data, "corrects": line.number})


def offers(ctx: Context, client: Client, line: Entry, entries: Sequence[Entry]) -> list[Part]:
    """What an agreement in force still lacks: terms, subject, a boundary, another review date.

    Empty for an agreement that later lines have superseded.
    """
    talk, review = line.detail, talks.to_review(entries)
    if review is None or review[0].number != line.number or not isinstance(talk, Conversation):
        return []
    parts: list[Part] = [Text(Msg("agreed-review", day=Day(review[1])))]
    if line.corrects is not None and review[1] <= ctx.now:
        parts += conversation.was_it_kept(client)  # moved to the past: ask now
    if not line.note:
        parts.append(Text(Msg("ask-terms-agreed", client=client.name)))
        parts.append(Choices((Button(Msg("button-write-terms"), f"/talk ~{client.id} terms", "primary"),)))
    named = tuple(Msg(f"category-{category}") for category in sorted(talk.about))
    parts.append(Text(Msg("agreed-about", categories=Items(named)) if named else Msg("agreed-about-all")))
    boundary = Button(Msg("button-write-boundary"), f"/boundary ~{client.id}")
    another = Button(Msg("button-another-date"), f"/talk ~{client.id} review")
    parts.append(Choices((*_about(ctx, client, line, talk.about, entries), boundary, another)))
    return parts


def _about(
    ctx: Context, client: Client, line: Entry, about: Collection[Category], entries: Sequence[Entry]
) -> list[Button]:
    """A button per category of the preceding incidents, which adds the category or removes it."""
    if not corrections.can_change(ctx, line):
        return []
    led = [e.category for e in conversation.behind(ctx, entries, line) if e.fault is not Fault.OURS]
    known = [category for category in dict.fromkeys([*sorted(about), *led]) if category is not None][:MOST_ABOUT]
    buttons = []
    for category in known:
        rest = sorted({*about} ^ {category})
        name = "button-about-chosen" if category in about else "button-about"
        label = Msg(name, category=Msg(f"category-{category}"))
        buttons.append(Button(label, f"/talk ~{client.id} about:{','.join(rest) or 'all'}"))
    return buttons


def breach(ctx: Context, judged: Assessed, logged: Entry) -> list[Part]:
    """Offer to advance the review at the first incident since an agreement on its subject that is not our fault.

    Not where the agreement did not hold: then parting is due, and no review of it.
    """
    review = talks.to_review(judged.entries)
    if review is None or judged.client.standing is Standing.PART:
        return []
    line, review_at = review
    about = line.detail.about if isinstance(line.detail, Conversation) else frozenset[Category]()
    breaches = [
        entry.number
        for entry in judged.entries
        if entry.kind is Kind.INCIDENT
        and entry.counts
        and entry.fault is not Fault.OURS
        and entry.occurred_at > line.occurred_at
        and (not about or entry.category in about)
    ]
    if breaches != [logged.number] or review_at <= ctx.now or not entry_view.visible(ctx, line):
        return []
    client = judged.client
    buttons = [Button(Msg("button-review-now"), f"/kept ~{client.id}")]
    sooner = ctx.now + SOONER
    if sooner < review_at:
        day = sooner.astimezone(ZoneInfo(ctx.zone)).date()
        buttons.append(Button(Msg("button-review-on", day=Day(sooner)), f"/talk ~{client.id} review:{day}"))
    word = Msg("first-breach", since=Day(line.occurred_at), review=Day(review_at))
    return [Text(word), Choices(tuple(buttons))]
