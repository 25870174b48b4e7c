"""What is odd about a line that is about to be logged: it is asked about first, or said beside the draft.

A line that was confirmed carries `parsing.SURE` and is asked about no more (docs/rules.md, "Entries"). Writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from handlers.command import parsing
from handlers.command.spec import Args, Context
from handlers.domain.values import Client, Conversation, Duration, Entry, Kind, Money
from handlers.messages import Msg, Reply
from handlers.services import dialog
from handlers.services.ledger import entry_view

#: More minutes than a day has cannot be one incident or one piece of work.
DAY_MINUTES = 24 * 60
#: A payment this many times the client's largest one is likelier a slip of the hand.
TIMES_LARGEST = 50
#: The payments there must be before another one can be out of proportion.
KNOWN_PAYMENTS = 3
#: How long an agreement must have been in force before it can have been kept, unless its review is due sooner.
KEPT_AFTER = timedelta(hours=24)
_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_TIMED = frozenset({Kind.INCIDENT, Kind.HOURS})


def of_time(entry: Entry) -> Msg | None:
    """A duration of an incident or of work that is longer than a day."""
    if entry.kind not in _TIMED or entry.minutes is None or entry.minutes <= DAY_MINUTES:
        return None
    return Msg("odd-time", time=Duration(entry.minutes))


def of_payment(ctx: Context, client: Client, entry: Entry) -> Msg | None:
    """A payment out of proportion to those the client has made."""
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    paid = [line.amount_minor or 0 for line in lines if line.kind is Kind.PAYMENT and line.counts]
    amount = entry.amount_minor or 0
    if entry.kind is not Kind.PAYMENT or len(paid) < KNOWN_PAYMENTS or amount < TIMES_LARGEST * max(paid):
        return None
    return Msg("odd-payment", amount=entry.original or Money(amount, ctx.workspace.currency), client=client.name)


def of_review(agreement: Entry, at: datetime) -> Msg | None:
    """An agreement said to be kept `at` a moment before anything could have been kept."""
    review_at = agreement.detail.review_at if isinstance(agreement.detail, Conversation) else None
    due = review_at is not None and review_at <= at
    if due or at - agreement.occurred_at >= KEPT_AFTER:
        return None
    return Msg("odd-kept", at=agreement.occurred_at)


def refund_beyond(ctx: Context, entry: Entry) -> bool:
    """Whether a refund is more than the client's payments recorded, less what was given back before."""
    payers = ctx.stores.ledger.payers(ctx.workspace.id, _EVER, ctx.now)
    left = next((payer.net_minor for payer in payers if payer.client_id == entry.client_id), 0)
    return entry.kind is Kind.REFUND and (entry.amount_minor or 0) > left


def beside_draft(ctx: Context, client: Client, entry: Entry) -> Sequence[Msg]:
    """What is odd about a drafted line, to be read before it is logged."""
    beyond = Msg("refund-beyond") if refund_beyond(ctx, entry) else None
    return [doubt for doubt in (of_time(entry), of_payment(ctx, client, entry), beyond) if doubt is not None]


def ask(
    ctx: Context, args: Args, client: Client, entry: Entry, doubt: Msg | None, command: str, *, changes: bool = True
) -> Reply | None:
    """The question whether to log an odd line; None where nothing is odd, or it was confirmed.

    `changes`: the line may be written again instead.
    """
    if doubt is None or args.sure:
        return None
    options = [(Msg("button-yes-log"), f"/{command} ~{client.id} {parsing.SURE}{args.rest}")]
    if changes:
        options.append((Msg("button-change"), f"/draft change {command} {quotable(client.name)} {args.rest}"))
    question = dialog.choice(ctx, doubt, options, {"asks": "sure", "client": client.name, "odd": doubt.id})
    return replace(question, confidential=entry_view.secret(entry))


def quotable(name: str) -> str:
    """A client's name as it may be typed again."""
    return name if '"' in name or " " not in name else f'"{name}"'
