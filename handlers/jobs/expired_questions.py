"""Closes expired questions and tells the member whose command was waiting, so that it is not lost silently."""

from __future__ import annotations

from datetime import datetime

from handlers.domain.values import Form
from handlers.messages import Msg, Reply, Text
from handlers.ports import Stores
from handlers.services.outbox import messages as outbox


def tell_lapsed(stores: Stores, now: datetime, limit: int) -> int:
    """Close questions that have expired, at most `limit`; returns how many. An empty form expires without a message."""
    lapsed = stores.questions.lapsed(now, limit)
    for workspace_id, question in lapsed:
        workspace = stores.workspaces.lock(workspace_id)
        stores.questions.answered(workspace_id, question.id)
        if isinstance(question.asked, Form):
            continue
        parts = (Text(Msg("lapsed"), "title"), Text(question.asked.line, "quote"), Text(Msg("lapsed-mend"), "quiet"))
        outbox.send(
            stores,
            workspace,
            [outbox.to_member(question.member_id)],
            Reply(parts=parts, data={"kind": "reminder", "client": None, "signals": []}),
            kind="reminder",
            key=f"lapsed:{question.id}",
            now=now,
        )
    return len(lapsed)
