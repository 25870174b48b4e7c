"""Handlers of a due promise and of a missed one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers.domain.due import Topic
from handlers.domain.due.promises import OpenPromise, open_promises
from handlers.domain.values import Role
from handlers.messages import Msg, Text
from handlers.services.due.item import Due, Handler, remind
from handlers.services.outbox import messages as outbox
from handlers.services.promises import tracking


def _due(due: Due) -> None:
    """The promise is due: remind. The end of a pause is urgent, because its hour was named by the person who paused."""
    owed = _owed(due)
    name = "pause-due" if owed.pause else "promise-due"
    title = Text(Msg(name, client=due.client.name, due=owed.due_at), "title")
    parts = (title, Text(tracking.promised(owed)), tracking.buttons(due.client, owed))
    remind(due, parts, _whom(due, owed), urgent=owed.pause)


def _missed(due: Due) -> None:
    """The promise was not marked as kept: offer it as our fault; it is logged only if a member confirms."""
    owed = _owed(due)
    title = Text(Msg("promise-missed", client=due.client.name, due=owed.due_at), "title")
    offer = Text(Msg("promise-missed-offer"), "quiet")
    parts = (
        title,
        Text(tracking.promised(owed)),
        offer,
        tracking.buttons(due.client, owed, missed=True),
    )
    remind(due, parts, _whom(due, owed))


def _owed(due: Due) -> OpenPromise:
    return next(promise for promise in open_promises(due.entries) if promise.line.number == due.occasion.entry)


def _whom(due: Due, owed: OpenPromise) -> Sequence[str] | None:
    """The author of the promise; if they have left, the responsible member, or the owners for a private one."""
    number = owed.line.author_id
    author = due.stores.members.get(due.workspace.id, number) if number is not None else None
    if author is not None and author.role is not Role.VIEWER:
        return [outbox.to_member(author.id)]
    return outbox.to_owners(due.stores, due.workspace) if owed.line.private else None


HANDLERS: Mapping[Topic, Handler] = {Topic.PROMISE_DUE: _due, Topic.PROMISE_MISSED: _missed}
