"""Tells the reasons of a standing within what the reader may see of the lines behind it. Writes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.command.spec import Context
from handlers.domain.standing import Assessment, Signal
from handlers.domain.values import Entry
from handlers.messages import Msg
from handlers.services.ledger import entry_view
from handlers.services.nudges import causes
from handlers.services.nudges.assessment import policy_of
from handlers.services.nudges.counts import Sight


def reason(ctx: Context, signal: Signal, entries: Sequence[Entry]) -> Msg:
    """A signal, or what brought a standing without one, in words, its figure last.

    Only that there is a reason, for a reader who may not see a line behind it.
    """
    return causes.reason(_sight(ctx, entries), signal)


def headline(ctx: Context, assessment: Assessment, entries: Sequence[Entry]) -> Msg:
    """The reason for the standing in one line; of a steady client what weighs most, or that nothing does."""
    return causes.standing_now(_sight(ctx, entries), assessment, policy_of(ctx.workspace))


def postponed(ctx: Context, assessment: Assessment, entries: Sequence[Entry]) -> Msg | None:
    """That the client has put the talk off since the last one, and when; None if not."""
    return None if assessment.cause is None else causes.postponed(_sight(ctx, entries), assessment.cause)


def _sight(ctx: Context, entries: Sequence[Entry]) -> Sight:
    return Sight(
        now=ctx.now,
        zone=ctx.zone,
        entries={entry.number: entry for entry in entries},
        shown=lambda entry: entry_view.visible(ctx, entry),
        hurt=lambda entry: entry_view.affected(ctx, entry),
    )
