"""Closes expired questions and tells the member whose command was waiting, so that it is not lost silently.

What was logged meanwhile in another way is not lost, and not told of.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from handlers.domain.values import Choice, Entry, Form, Question, Workspace
from handlers.input.currencies import minor_digits
from handlers.messages import Msg, Reply, Text
from handlers.ports import Stores
from handlers.services.ledger.corrections import LOGGED_BY
from handlers.services.outbox import messages as outbox

#: How soon after the question a line with the same facts is what was asked about.
MEANWHILE = timedelta(minutes=30)
#: How a button's line names its client.
_CLIENT = re.compile(r"~([0-9]{1,18})")


def tell_lapsed(stores: Stores, now: datetime, limit: int) -> int:
    """Close questions that have expired, at most `limit`; returns how many. An empty form expires without a message."""
    lapsed = stores.questions.lapsed(now, limit)
    for workspace_id, question in lapsed:
        workspace = stores.workspaces.lock(workspace_id)
        stores.questions.answered(workspace_id, question.id)
        if isinstance(question.asked, Form) or _logged_meanwhile(stores, workspace, question):
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


def _logged_meanwhile(stores: Stores, workspace: Workspace, question: Question) -> bool:
    """Whether the member has logged what the question was about, by a line of their own: about a client that one of its
    buttons names, with the same text, or within `MEANWHILE` with the same facts."""
    if not isinstance(question.asked, Choice):
        return False
    options = question.asked.options
    clients = {int(number) for option in options for number in _CLIENT.findall(option)}
    return any(
        _same_text(entry, question.asked.line)
        or (entry.recorded_at - question.asked_at < MEANWHILE and _same_facts(entry, options, workspace))
        for client_id in sorted(clients)
        for entry in stores.ledger.of_client(workspace.id, client_id)
        if entry.author_id == question.member_id and question.asked_at <= entry.recorded_at
    )


def _same_text(entry: Entry, line: str) -> bool:
    note, asked = (" ".join(text.casefold().split()) for text in (entry.note, line))
    return bool(note) and note in asked


def _same_facts(entry: Entry, options: tuple[str, ...], workspace: Workspace) -> bool:
    """Whether a button would have logged a line of this kind and category, of this amount or of this time."""
    command = LOGGED_BY.get(entry.kind)
    facts = [option for option in options if command is not None and option.startswith(f"/{command} ")]
    if entry.amount_minor is not None:
        digits = minor_digits(workspace.currency)
        return any(
            f" {entry.amount_minor / 10**digits:.{digits}f} {workspace.currency}" in option for option in options
        )
    if entry.minutes is not None:
        return any(f" {entry.minutes}m " in option for option in options)
    return any(entry.category is None or f"#{entry.category} " in option for option in facts)
