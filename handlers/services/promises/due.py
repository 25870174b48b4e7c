"""What we promised, and when it is missed. What is done when it falls due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers.domain.due import Topic
from handlers.domain.due.promises import Owed, open_promises
from handlers.domain.values import Role
from handlers.messages import Msg, Text
from handlers.services.due.item import Due, Handler, remind
from handlers.services.outbox import messages as outbox
from handlers.services.promises import tracking


def _due(due: Due) -> None:
    """The moment has come. The end of a pause does not wait for the morning: whoever paused has named the hour."""
    owed = _owed(due)
    name = "pause-due" if owed.pause else "promise-due"
    title = Text(Msg(name, client=due.client.name, due=owed.due_at), "title")
    parts = (title, Text(tracking.what(owed)), tracking.buttons(due.client, owed))
    remind(due, parts, _whom(due, owed), urgent=owed.pause)


def _missed(due: Due) -> None:
    """Nobody has said that it was kept: it is offered as ours, and logged only when somebody says so."""
    owed = _owed(due)
    title = Text(Msg("promise-missed", client=due.client.name, due=owed.due_at), "title")
    offer = Text(Msg("promise-missed-offer"), "quiet")
    parts = (
        title,
        Text(tracking.what(owed)),
        offer,
        tracking.buttons(due.client, owed, missed=True),
    )
    remind(due, parts, _whom(due, owed))


def _owed(due: Due) -> Owed:
    return next(each for each in open_promises(due.entries) if each.line.number == due.occasion.entry)


def _whom(due: Due, owed: Owed) -> Sequence[str] | None:
    """Whoever gave the word; where they are gone the responsible member, of a private one the owners."""
    number = owed.line.author_id
    author = due.stores.members.get(due.workspace.id, number) if number is not None else None
    if author is not None and author.role is not Role.VIEWER:
        return [outbox.to_member(author.id)]
    return outbox.to_owners(due.stores, due.workspace) if owed.line.private else None


HANDLERS: Mapping[Topic, Handler] = {Topic.PROMISE_DUE: _due, Topic.PROMISE_MISSED: _missed}
