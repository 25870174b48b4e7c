"""Reopens a nudge whose decision was reversed: ends its silence and restores the buttons of its messages.

It does not assess: the caller reassesses right afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers.domain.nudges import STEP_SILENCE
from handlers.domain.values import Nudge, NudgeKind, NudgeState, Workspace
from handlers.messages import Msg, codec
from handlers.ports import OutboxMessage, Stores
from handlers.services.nudges import bundles, nudge_view
from handlers.services.outbox import messages as outbox

#: In the key of the message that tells the team of a threat an owner has confirmed.
CONFIRMED = "confirmed"


def reopen(
    stores: Stores, workspace: Workspace, nudge: Nudge, nudges: Sequence[Nudge], now: datetime, *, silenced: bool
) -> None:
    """Restore a nudge to its state before the decision. `nudges` are all of its client's.

    It is only closed where another of its kind has followed or is open, or the client is silenced (`silenced`).
    """
    followed = silenced or any(
        other.kind is nudge.kind and (other.id > nudge.id or (other.id < nudge.id and other.state is NudgeState.OPEN))
        for other in nudges
    )
    again = replace(
        nudge,
        state=NudgeState.CLOSED if followed or nudge.state is NudgeState.CLOSED else NudgeState.OPEN,
        decision=None,
        decided_by=None,
        decided_at=None,
        silent_until=nudge.raised_at + STEP_SILENCE if nudge.kind is NudgeKind.STEP else None,
    )
    stores.nudges.save(workspace.id, again)
    if again.state is NudgeState.CLOSED:
        return
    shown = stores.outbox.of_nudge(workspace.id, nudge.id)
    for message in shown:
        _tell(stores, workspace, message, now)
    if not shown:
        bundles.refresh(stores, workspace, again, now)


def _tell(stores: Stores, workspace: Workspace, message: OutboxMessage, now: datetime) -> None:
    reply = codec.decode(message.payload)
    if f":{CONFIRMED}:" in message.dedup_key:
        if message.state == "pending":
            stores.outbox.withdraw(workspace.id, message.id)
        if message.sent_ref:
            outbox.change(stores, workspace, message, nudge_view.settled(reply, Msg("decision-undone")), now)
    elif message.sent_ref:
        outbox.change(stores, workspace, message, reply, now)
    elif message.state == "withdrawn":
        due = outbox.due(stores, workspace, message.target, now)
        key = f"{message.dedup_key}:{now.isoformat()}"
        stores.outbox.put(replace(message, due_at=due, dedup_key=key))
