"""Renders a signal as text, within what the reader may see of the lines behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from handlers.command.spec import Context
from handlers.domain.standing import Signal
from handlers.domain.values import Entry
from handlers.messages import Msg
from handlers.services.ledger import entry_view
from handlers.services.nudges import nudge_view


def reason(ctx: Context, signal: Signal, entries: Sequence[Entry]) -> Msg:
    """A signal as a sentence; only that there is a reason, for a reader who may not see a line behind it."""
    return _within_sight(ctx, signal, entries, nudge_view.signal_reason)


def finding(ctx: Context, cause: Signal, entries: Sequence[Entry]) -> Msg:
    """What brought a standing without a signal, as a sentence, with the same care."""
    return _within_sight(ctx, cause, entries, nudge_view.finding_reason)


def _within_sight(ctx: Context, signal: Signal, entries: Sequence[Entry], tell: Callable[[Signal], Msg]) -> Msg:
    if entry_view.hidden(ctx, signal.entries, {entry.number: entry for entry in entries}):
        return Msg("reason-owners")
    return tell(signal)
