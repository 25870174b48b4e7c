"""Due items of planned talks, of agreement reviews, and of decisions to be reconsidered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from handlers.domain.due.item import Occasion, Topic
from handlers.domain.nudges import SILENT_STAGES, SNOOZE
from handlers.domain.values import Action, Conversation, Decision, Entry, Kept, Outcome, PlannedTalk, StageChange

#: How long before a planned talk the responsible member is reminded.
DAY_BEFORE = timedelta(days=1)
SOON = timedelta(hours=1)
#: The assumed length of a talk, after which its outcome is asked for.
LASTS = timedelta(hours=1)
#: "Today" means noon, so an outcome may seem this much older than the plan it answers.
_BACK = timedelta(days=1)


def occasions(entries: Sequence[Entry]) -> Sequence[Occasion]:
    """The due items of a client's talks; `entries` are its live lines (docs/rules.md, "What falls due")."""
    return (*_talk(entries), *_review(entries), *_look_again(entries))


def planned(entries: Sequence[Entry]) -> tuple[Entry, datetime] | None:
    """The line of the planned talk, and its time (UTC); only the latest plan counts.

    None if an outcome or a parting has followed it.
    """
    plans = [(entry, entry.detail.at) for entry in entries if isinstance(entry.detail, PlannedTalk) and entry.counts]
    if not plans:
        return None
    plan, at = max(plans, key=lambda planned_talk: _order(planned_talk[0]))
    conversations = [entry for entry in entries if isinstance(entry.detail, Conversation) and entry.counts]
    outcome = max(conversations, key=_order, default=plan)
    answered = outcome.number > plan.number and outcome.occurred_at > plan.occurred_at - _BACK
    return None if answered or plan.number < _parting(entries) else (plan, at)


def quiet_until(entries: Sequence[Entry]) -> datetime | None:
    """Until when no talk is suggested: the planned talk, or a week after the client postponed it; None if neither."""
    plan = planned(entries)
    if plan is not None:
        return plan[1]
    conversations = [
        (entry, entry.detail) for entry in entries if isinstance(entry.detail, Conversation) and entry.counts
    ]
    if not conversations:
        return None
    line, talk = max(conversations, key=lambda conversation: _order(conversation[0]))
    return line.occurred_at + SNOOZE if talk.outcome is Outcome.POSTPONED else None


def to_review(entries: Sequence[Entry]) -> tuple[Entry, datetime] | None:
    """The line of the agreement in force whose review is still ahead, and the time of the review (UTC).

    None if it was reviewed, with any result, or the client is parted with.
    """
    talks = [(entry, entry.detail) for entry in entries if isinstance(entry.detail, Conversation) and entry.counts]
    reviews = [(entry, entry.detail) for entry in entries if isinstance(entry.detail, Kept) and entry.counts]
    wiped = [entry.occurred_at for entry, review in reviews if review.kept]
    wiped += [entry.occurred_at for entry, talk in talks if talk.outcome is Outcome.CLEARED]
    slate = max(wiped, default=None)
    agreed = [
        (entry, talk.review_at)
        for entry, talk in talks
        if talk.outcome is Outcome.AGREED and (slate is None or entry.occurred_at > slate)
    ]
    if not agreed or _parting(entries):
        return None
    line, at = max(agreed, key=lambda agreement: _order(agreement[0]))
    reviewed = any(entry.occurred_at > line.occurred_at for entry, _ in reviews)
    return None if at is None or reviewed else (line, at)


def _talk(entries: Sequence[Entry]) -> Iterator[Occasion]:
    """A day before, an hour before, and at its end. A reminder earlier than the plan itself is omitted."""
    planned_talk = planned(entries)
    if planned_talk is None:
        return
    plan, at = planned_talk
    for topic, lead, until in ((Topic.TALK_TOMORROW, DAY_BEFORE, at - SOON), (Topic.TALK_SOON, SOON, at)):
        if at - lead > plan.recorded_at:
            yield Occasion(topic=topic, entry=plan.number, at=at - lead, until=until)
    yield Occasion(topic=Topic.TALK_AFTER, entry=plan.number, at=max(at + LASTS, plan.recorded_at))


def _review(entries: Sequence[Entry]) -> Iterator[Occasion]:
    """The review of an agreement: at once if its date had passed when the agreement was logged.

    A correction logged after the date counts as the answer.
    """
    agreement = to_review(entries)
    if agreement is None:
        return
    line, at = agreement
    if line.corrects is None or at > line.recorded_at:
        yield Occasion(topic=Topic.AGREEMENT_REVIEW, entry=line.number, at=max(at, line.recorded_at))


def _look_again(entries: Sequence[Entry]) -> Iterator[Occasion]:
    """Decisions to keep a client, each until the next one about the same nudge."""
    latest: dict[str, tuple[Entry, Decision]] = {}
    for line in sorted(entries, key=lambda entry: entry.number):
        if isinstance(line.detail, Decision):
            latest[line.detail.nudge_kind] = line, line.detail
    for line, decision in latest.values():
        if decision.action is Action.KEEP and decision.until is not None and line.number > _parting(entries):
            at = max(decision.until, line.recorded_at)
            yield Occasion(topic=Topic.LOOK_AGAIN, entry=line.number, at=at)


def _parting(entries: Sequence[Entry]) -> int:
    """Number of the line by which a client was parted with or declined, 0 if none."""
    moves = [
        (entry.number, entry.detail) for entry in entries if isinstance(entry.detail, StageChange) and entry.counts
    ]
    number, move = max(moves, key=lambda numbered: numbered[0], default=(0, None))
    return number if move is not None and move.after in SILENT_STAGES else 0


def _order(entry: Entry) -> tuple[datetime, int]:
    return entry.occurred_at, entry.number
