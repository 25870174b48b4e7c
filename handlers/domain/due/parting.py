"""Due items of a parting plan: its steps and its end."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.domain.due.item import Occasion, Topic
from handlers.domain.offboarding import plan
from handlers.domain.values import Entry


def occasions(entries: Sequence[Entry]) -> Sequence[Occasion]:
    """The due items of a client's parting plan; `entries` are its live lines.

    A step assigned after its day is due at once. The end remains after it has come, because the message about it
    depends on it.
    """
    offboarding_plan = plan(entries)
    if offboarding_plan is None:
        return ()
    lines = {entry.number: entry for entry in entries}
    due = [
        Occasion(
            topic=Topic.STEP_DUE,
            entry=number,
            at=max(step.due_at, lines[number].recorded_at),
            until=offboarding_plan.ends_at,
        )
        for number, step in offboarding_plan.steps.values()
        if step.done_at is None
    ]
    return (*due, Occasion(topic=Topic.PLAN_ENDS, entry=offboarding_plan.entry, at=offboarding_plan.ends_at))
