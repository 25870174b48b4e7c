"""Renders what is at stake in parting with a client, for an owner who is about to decide. Writes nothing.

docs/rules.md, "Parting". It includes money, so the answer is for the owner only unless the team sees money.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.command.spec import Context
from handlers.domain import offboarding
from handlers.domain.book import read
from handlers.domain.due.promises import open_promises
from handlers.domain.invoices import open_invoices
from handlers.domain.standing import Assessment
from handlers.domain.values import Client, Conversation, Entry, Kind, Tone
from handlers.messages import Button, Choices, Day, Fields, Items, Msg, Part, Reply, Text
from handlers.services.figures import client_figures
from handlers.services.ledger import entry_view
from handlers.services.nudges.assessment import load_assessment, policy_of

Rows = list[tuple[Msg, Msg | str]]


def show(ctx: Context, client: Client, *, ends_at: datetime | None = None, tone: Tone | None = None) -> Reply:
    """The stakes, the proposed tone with its reason, and the buttons to decide. `tone`: the one asked for."""
    assessment, entries = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    book = read(entries, policy_of(ctx.workspace), ctx.now)
    proposal = offboarding.propose(book, ctx.now)
    confidential = ctx.workspace.visibility != "team"
    eyes = entry_view.in_confidence(ctx) if confidential else ctx
    rows: Rows = [(Msg("label-standing"), Msg(f"standing-{assessment.standing}"))]
    rows += client_figures.rows(ctx, client, assessment, entries)
    if assessment.vital:
        rows.append((Msg("label-vital"), Msg("vital-yes")))
    rows += _open(assessment, entries)
    parts: list[Part] = [
        Text(Msg("confirm-part", client=client.name), "title"),
        Fields(tuple(rows)),
        Text(_why(eyes, proposal, entries)),
    ]
    if not offboarding.spoken(book, assessment.signals):
        parts.append(Text(Msg("part-unspoken", client=client.name)))
    decisions = _decisions(ctx, client, tone or proposal.tone, ends_at, asked=tone is not None)
    parts.append(Choices((*decisions, _talk_first(client))))
    known = not _secret(eyes, proposal, entries)
    data = {"client": client.name, "asks": "confirm", "tone": str(proposal.tone), "why": proposal.why if known else ""}
    return Reply(parts=tuple(parts), data=data, confidential=confidential)


def _why(eyes: Context, proposal: offboarding.Proposal, entries: Sequence[Entry]) -> Msg:
    """The proposed tone and its reason; if that rests on a private line, only that there is a reason."""
    tone = Msg(f"tone-{proposal.tone}")
    if _secret(eyes, proposal, entries):
        return Msg("tone-why", tone=tone, why=Msg("reason-owners"))
    if not proposal.behind:
        return Msg("tone-why", tone=tone, why=Msg(f"tone-why-{proposal.why}"))
    latest = next(Day(entry.occurred_at) for entry in entries if entry.number == proposal.behind[-1])
    return Msg("tone-why", tone=tone, why=Msg(f"tone-why-{proposal.why}", count=len(proposal.behind), day=latest))


def _secret(eyes: Context, proposal: offboarding.Proposal, entries: Sequence[Entry]) -> bool:
    return entry_view.hidden(eyes, proposal.behind, {entry.number: entry for entry in entries})


def _decisions(
    ctx: Context, client: Client, tone: Tone, ends_at: datetime | None, *, asked: bool = False
) -> list[Button]:
    """Buttons for the tones, the fitting one first; the one that was `asked` for is named."""
    by = f"by:{ends_at.astimezone(ZoneInfo(ctx.zone)):%Y-%m-%dT%H:%M} " if ends_at else ""
    others = [option for option in Tone if option is not tone]
    named = Msg("button-part-tone", tone=Msg(f"tone-{tone}"))
    labels = [(tone, named if asked else Msg("button-confirm-offboard"))]
    labels += [(other, Msg("button-part-tone", tone=Msg(f"tone-{other}"))) for other in others]
    return [Button(label, f"/part ~{client.id} {by}{option} confirm", "danger") for option, label in labels]


def _talk_first(client: Client) -> Button:
    return Button(Msg("button-talk-first"), f"/talk ~{client.id}")


def _open(assessment: Assessment, entries: Sequence[Entry]) -> Rows:
    """What would remain open between us, and which clients they referred."""
    live = [entry for entry in entries if entry.counts]
    counts = {Kind.INVOICE: len(open_invoices(entries)), Kind.PROMISE: len(open_promises(entries))}
    open_items = [Msg(f"open-{kind}", count=count) for kind, count in counts.items() if count]
    agreement = assessment.agreement.detail if assessment.agreement else None
    if isinstance(agreement, Conversation):
        open_items.append(Msg("open-agreement"))
    rows: Rows = [(Msg("label-still-open"), Msg("value", value=Items(tuple(open_items))))] if open_items else []
    referrals = tuple(dict.fromkeys(entry.referral for entry in live if entry.referral))
    if referrals:
        rows.append((Msg("label-referrals"), Msg("value", value=Items(referrals))))
    return rows


def ask_why(ctx: Context, client: Client, tone: Tone, ends_at: datetime | None) -> tuple[tuple[Part, ...], str]:
    """The text for an owner who decides without a conversation, and the command that the reason is appended to."""
    line = _decisions(ctx, client, tone, ends_at)[0].line
    return (Text(Msg("part-unspoken", client=client.name)), Choices((_talk_first(client),))), line
