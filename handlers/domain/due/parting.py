"""The steps of a plan of parting, and its end."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.domain.due.item import Occasion, Topic
from handlers.domain.offboarding import plan
from handlers.domain.values import Entry


def occasions(entries: Sequence[Entry]) -> Sequence[Occasion]:
    """What of this is to come; `entries` are the live lines of one client.

    A step that is given on when its day is past falls due at once. The end stays when it has come: it is what the
    message about it rests on.
    """
    found = plan(entries)
    if found is None:
        return ()
    lines = {entry.number: entry for entry in entries}
    due = [
        Occasion(
            topic=Topic.STEP_DUE,
            entry=number,
            at=max(step.due_at, lines[number].recorded_at),
            until=found.ends_at,
        )
        for number, step in found.steps.values()
        if step.done_at is None
    ]
    return (*due, Occasion(topic=Topic.PLAN_ENDS, entry=found.entry, at=found.ends_at))
