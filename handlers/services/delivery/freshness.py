"""Looks again at what is to be said, when its time has come: what quiet hours have held may be so no longer.

Judges the client anew, and so may close and raise; sends nothing (docs/rules.md, "Quiet hours").
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


def current(stores: Stores, workspace: Workspace, letter: OutboxMessage, now: datetime) -> Reply | None:
    """What a letter says by now; None when there is nothing left to say."""
    said = codec.decode(letter.payload)
    if letter.kind == outbox.UPDATE:
        return said
    if letter.kind == composition.KIND:
        return composition.renewed(stores, workspace, letter, said, now)
    if letter.kind == pulse.KIND:
        return pulse.renewed(letter, said, now)
    if letter.nudge_id is not None:
        found = _open(stores, workspace, letter.nudge_id, now)
        if found is None:
            return None
        return said if letter.kind == REMINDER else _renewed(stores, letter, said, *found)
    if items := bundles.items_of(letter):
        still = [nudge_id for nudge_id in items if _open(stores, workspace, nudge_id, now) is not None]
        return bundles.listed(stores, workspace, letter.kind, still) if still else None
    if letter.kind == REMINDER and letter.client_id is not None:
        client = stores.clients.get(workspace.id, letter.client_id)
        if client is None or client.archived:
            return None
        if occasion := letter.payload.get(OCCASION):
            entries = stores.ledger.of_client(workspace.id, client.id)
            open_yet = any(each.key == occasion and not each.over(now) for each in agenda(entries))
            return said if open_yet else None
        return None if client.stage in SILENT_STAGES else said
    return said


def _renewed(stores: Stores, letter: OutboxMessage, said: Reply, nudge: Nudge, client: Client) -> Reply:
    """A nudge with the reasons there are by now. They are kept, so that a later change of the message has them too."""
    reply = nudge_view.show(nudge, client)
    if reply != said:
        stores.outbox.rewrite(letter.workspace_id, letter.id, {**letter.payload, **codec.encode(reply)})
    return reply


def _open(stores: Stores, workspace: Workspace, nudge_id: int, now: datetime) -> tuple[Nudge, Client] | None:
    """A nudge and its client as they are by now; None when it is over."""
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
    said = nudge_view.body(nudge.kind, judged.assessment, judged.entries, policy_of(workspace), now, about)
    renewed = replace(nudge, reasons=tuple(codec.encode_part(part) for part in said))
    if renewed != nudge:
        stores.nudges.save(workspace.id, renewed)
    return renewed, judged.client
