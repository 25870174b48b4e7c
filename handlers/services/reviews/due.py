"""Handlers of public reviews that wait for an answer."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.domain.due import Topic
from handlers.domain.due.reviews import unanswered
from handlers.domain.nudges import SILENT_STAGES
from handlers.domain.values import NudgeKind, NudgeState
from handlers.messages import Msg, Text
from handlers.services.due.item import Due, Handler, remind
from handlers.services.nudges import nudge_view, reassessment
from handlers.services.outbox import messages as outbox
from handlers.services.reviews import open_reviews


def _waits(due: Due) -> None:
    """One day unanswered: the reassessment raises the nudge."""
    reassessment.reassess(due.stores, due.workspace, due.client, due.now)


def _owners(due: Due) -> None:
    """Three days unanswered: notify the owners as well, even if a member postponed it."""
    if due.client.stage in SILENT_STAGES:
        return
    targets = outbox.to_owners(due.stores, due.workspace) or (outbox.TEAM,)
    judged = reassessment.reassess(due.stores, due.workspace, due.client, due.now)
    known = due.stores.nudges.of_client(due.workspace.id, due.client.id)
    nudge = next((nudge for nudge in known if nudge.kind is NudgeKind.REVIEW and nudge.state is NudgeState.OPEN), None)
    if nudge is not None:
        key = f"owners:{due.occasion.entry}"
        reassessment.post(due.stores, due.workspace, judged.client, nudge, targets, due.now, key=key)
        return
    line = next(review.line for review in unanswered(due.entries) if review.first.number == due.occasion.entry)
    parts = (
        Text(Msg("review-still-waits", client=due.client.name), "title"),
        Text(nudge_view.review_line(line)),
        open_reviews.choices(due.client),
    )
    remind(due, parts, targets)


HANDLERS: Mapping[Topic, Handler] = {Topic.REVIEW_WAITS: _waits, Topic.REVIEW_OWNERS: _owners}
