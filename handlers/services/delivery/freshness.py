"""Re-evaluates an outbox message when it is due, because quiet hours may have held it until it is no longer true.

Reassesses the client, and so may close and raise nudges; sends nothing (docs/rules.md, "Quiet hours").
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.due import agenda
from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.values import Client, Nudge, NudgeKind, NudgeState, Workspace
from handlers.messages import Reply, codec
from handlers.ports import OutboxMessage, Stores
from handlers.services.digest import composition, pulse
from handlers.services.due.item import OCCASION
from handlers.services.nudges import bundles, nudge_view
from handlers.services.nudges.assessment import policy_of
from handlers.services.nudges.reassessment import reassess
from handlers.services.outbox import messages as outbox

REMINDER = "reminder"


def current(stores: Stores, workspace: Workspace, message: OutboxMessage, now: datetime) -> Reply | None:
    """The reply a message carries as of `now`; None when it is obsolete."""
    reply = codec.decode(message.payload)
    if message.kind == outbox.UPDATE:
        return reply
    if message.kind == composition.KIND:
        return composition.renewed(stores, workspace, message, reply, now)
    if message.kind == pulse.KIND:
        return pulse.renewed(message, reply, now)
    if message.nudge_id is not None:
        open_nudge = _open(stores, workspace, message.nudge_id, now)
        if open_nudge is None:
            return None
        return reply if message.kind == REMINDER else _renewed(stores, message, reply, *open_nudge)
    if items := bundles.items_of(message):
        open_ids = [nudge_id for nudge_id in items if _open(stores, workspace, nudge_id, now) is not None]
        return bundles.listed(stores, workspace, message.kind, open_ids) if open_ids else None
    if message.kind == REMINDER and message.client_id is not None:
        client = stores.clients.get(workspace.id, message.client_id)
        if client is None or client.archived:
            return None
        if occasion := message.payload.get(OCCASION):
            entries = stores.ledger.of_client(workspace.id, client.id)
            open_yet = any(due_item.key == occasion and not due_item.over(now) for due_item in agenda(entries))
            return reply if open_yet else None
        return None if client.stage in SILENT_STAGES else reply
    return reply


def _renewed(stores: Stores, message: OutboxMessage, stored: Reply, nudge: Nudge, client: Client) -> Reply:
    """The nudge message with its current reasons, saved so that a later change of the message shows them too."""
    reply = nudge_view.show(nudge, client)
    if reply != stored:
        stores.outbox.rewrite(message.workspace_id, message.id, {**message.payload, **codec.encode(reply)})
    return reply


def _open(stores: Stores, workspace: Workspace, nudge_id: int, now: datetime) -> tuple[Nudge, Client] | None:
    """The nudge and its client as of `now`; None when the nudge is closed."""
    nudge = stores.nudges.get(workspace.id, nudge_id)
    client = stores.clients.get(workspace.id, nudge.client_id) if nudge else None
    if nudge is None or client is None or nudge.state is not NudgeState.OPEN:
        return None
    if nudge.raised_at == now:
        return nudge, client
    judged = reassess(stores, workspace, client, now)
    nudge = stores.nudges.get(workspace.id, nudge_id) or nudge
    if nudge.state is not NudgeState.OPEN:
        return None
    about = frozenset(nudge.signals) if nudge.kind is NudgeKind.CARE else frozenset[str]()
    policy = policy_of(workspace)
    reasons = nudge_view.body(nudge.kind, judged.assessment, judged.entries, policy, now, about)
    renewed = replace(nudge, reasons=tuple(codec.encode_part(part) for part in reasons))
    if renewed != nudge:
        stores.nudges.save(workspace.id, renewed)
    return renewed, judged.client
