"""Handler of screenings that were begun and not finished."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.domain.due import Topic
from handlers.domain.screening import QUESTIONS, sheet
from handlers.messages import Button, Choices, Msg, Text
from handlers.services.due.item import Due, Handler, remind
from handlers.services.outbox import messages as outbox


def _waits(due: Due) -> None:
    """Remind the member who began it; the responsible member if they have left."""
    author = due.line.author_id
    member = due.stores.members.get(due.workspace.id, author) if author is not None else None
    name = f"~{due.client.id}"
    count = len(sheet(due.entries).answers)
    parts = (
        Text(Msg("screening-waits", client=due.client.name, count=count, of=len(QUESTIONS))),
        Choices(
            (
                Button(Msg("button-go-on"), f"/screen {name}", "primary"),
                Button(Msg("button-script-decline"), f"/script decline {name}"),
            )
        ),
    )
    remind(due, parts, [outbox.to_member(member.id)] if member is not None else None)


HANDLERS: Mapping[Topic, Handler] = {Topic.SCREENING_WAITS: _waits}
