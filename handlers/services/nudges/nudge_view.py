"""Renders a nudge: a title in the product's voice, at most five reasons, one next step and its buttons. Writes nothing.

Never shows money: those who may see it press *Details* (docs/rules.md, "Nudges").
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from handlers.domain.due import reviews
from handlers.domain.nudges import COMES_BACK, signals_of, small_step
from handlers.domain.rules import BY_CODE, RULES, watch
from handlers.domain.standing import Assessment, Signal
from handlers.domain.values import (
    Action,
    Category,
    Client,
    Duration,
    Entry,
    Nudge,
    NudgeKind,
    Standing,
)
from handlers.messages import Button, Choices, Day, Msg, Reply, Text, Value, codec

REASONS = 5
HEAVIEST = 3


def signal_reason(signal: Signal) -> Msg:
    """One signal as a sentence with its numbers and dates, without money."""
    form = signal.facts.get("form") or signal.facts.get("outcome")
    return Msg(f"signal-{signal.code}" + (f"-{form}" if form else ""), **_facts(signal))


def finding_reason(finding: Signal) -> Msg:
    """What brought a standing without a signal, as a sentence. Strain and debt are told by their points."""
    return Msg(f"reason-{finding.code}", **_facts(finding))


def _facts(signal: Signal) -> dict[str, Value]:
    facts = {name: _shown(value) for name, value in signal.facts.items()}
    hours = signal.facts.get("hours")
    if isinstance(hours, (int, float)):
        facts["hours"] = Duration(round(hours * 60))  # as hours are printed everywhere
    return facts


def _shown(value: int | float | datetime | str) -> Value:
    match value:
        case datetime():
            return Day(value)
        case float():
            return round(value, 1)
        case _:
            return value


def incident_line(entry: Entry) -> Msg:
    """An incident in a few words: what, how heavy, when; of a private one only that it exists."""
    if entry.private:
        return Msg("reason-private", day=Day(entry.occurred_at), number=entry.number)
    return Msg(
        "reason-incident",
        category=Msg(f"category-{entry.category}"),
        severity=Msg(f"severity-{entry.severity}"),
        fault=Msg(f"fault-{entry.fault}"),
        day=Day(entry.occurred_at),
        number=entry.number,
    )


def review_line(entry: Entry) -> Msg:
    """A public review in a few words: since when it is known and its state; of a private one only that it exists."""
    if entry.private:
        return incident_line(entry)
    if not entry.link:
        return Msg("reason-review", day=Day(entry.occurred_at), number=entry.number)
    return Msg("reason-review-link", day=Day(entry.occurred_at), number=entry.number, link=entry.link)


def heaviest(assessment: Assessment, entries: Sequence[Entry], *, ours: bool = False) -> list[Entry]:
    """The incidents that weigh most in strain (in debt if `ours`), heaviest first."""
    by_number = {entry.number: entry for entry in entries}
    lines = assessment.debt_lines if ours else assessment.lines
    weighed = [line for line in lines if line.counted and line.points > 0]
    return [by_number[line.entry] for line in sorted(weighed, key=lambda line: (-line.points, -line.entry))]


def body(
    kind: NudgeKind,
    assessment: Assessment,
    entries: Sequence[Entry],
    now: datetime,
    about: Collection[str] = (),
) -> tuple[Text, ...]:
    """At most five reasons, and the one next step. `about`: the signals that a care nudge is about."""
    private = frozenset(entry.number for entry in entries if entry.private)
    if kind is NudgeKind.REVIEW:
        waiting = [Text(review_line(review.line)) for review in reviews.waiting(entries, now)]
        return (*waiting[:REASONS], Text(Msg("next-review")))
    codes = about or signals_of(kind)
    reasons = [Text(_reason(signal, private)) for signal in assessment.signals if signal.code in codes]
    if kind is NudgeKind.DECIDE:
        reasons += _wasted(assessment.cause)
    if not reasons:
        reasons.append(Text(_watched(assessment, private)))
    if kind is not NudgeKind.CARE:
        ours = kind is NudgeKind.AMENDS or assessment.reason == "debt"
        reasons += [Text(incident_line(entry)) for entry in heaviest(assessment, entries, ours=ours)[:HEAVIEST]]
    return (*reasons[:REASONS], Text(_next_step(kind, assessment, entries, codes)))


def _reason(signal: Signal, private: Collection[int]) -> Msg:
    """A signal as a sentence; if it rests on private lines, only that it exists."""
    if not BY_CODE[signal.code].points_alone and any(number in private for number in signal.entries):
        return Msg("reason-owners")
    return signal_reason(signal)


def _watched(assessment: Assessment, private: frozenset[int]) -> Msg:
    """Why a client is watched: what goes on, or the points of strain or debt."""
    cause = assessment.cause
    if cause is not None and cause.code in watch.GOING_ON:
        return Msg("reason-owners") if private.intersection(cause.entries) else finding_reason(cause)
    owed = assessment.reason == "debt"
    points = assessment.debt if owed else assessment.strain
    return Msg("reason-debt" if owed else "reason-strain", points=round(points, 1))


def _wasted(cause: Signal | None) -> list[Text]:
    """What a prospect has cost so far, where that needs a decision."""
    match cause:
        case Signal(code="timewasting", facts={"count": int(count), "within": int(days)}):
            return [Text(Msg("decide-timewasting", count=count, days=days))]
        case Signal(code="hours", facts={"minutes": int(minutes), "within": int(days)}):
            return [Text(Msg("decide-hours", time=Duration(minutes), days=days))]
        case _:
            return []


def _next_step(kind: NudgeKind, assessment: Assessment, entries: Sequence[Entry], codes: Collection[str]) -> Msg:
    """The one thing to do next."""
    firing = {signal.code for signal in assessment.signals}
    if kind is NudgeKind.STEP:
        return Msg(f"step-{small_step(category_behind(assessment, entries), ours=assessment.reason == 'debt')}")
    if kind is NudgeKind.CARE:
        return Msg(next(rule.next_step for rule in RULES if rule.code in codes))
    if kind is NudgeKind.PART and "safety" in firing:
        return Msg("next-safety")
    return Msg(f"next-{kind}")


def category_behind(assessment: Assessment, entries: Sequence[Entry]) -> Category | None:
    """What a small step answers: the most frequent category of what goes on, else the heaviest incident's.

    None where it would tell of a private line.
    """
    cause = assessment.cause
    if cause is not None and cause.code in watch.GOING_ON:
        private = any(entry.private for entry in entries if entry.number in cause.entries)
        return None if private or not cause.categories else cause.categories[0][0]
    worst = next(iter(heaviest(assessment, entries)), None)
    return worst.category if worst is not None and not worst.private else None


def unconfirmed(nudge: Nudge) -> bool:
    """Whether a safety nudge still waits for an owner's confirmation; until then only owners see it."""
    return nudge.kind is NudgeKind.PART and "safety" in nudge.signals and nudge.decision is not Action.CONFIRM


def buttons(nudge: Nudge, client: Client) -> Choices:
    """The buttons of an open nudge."""
    press = f"/nudge {nudge.id}"
    name = f"~{client.id}"
    keep = Button(Msg("button-keep"), f"{press} keep")
    match nudge.kind:
        case NudgeKind.TALK:
            lead = [Button(Msg("button-plan"), f"{press} plan", "primary"), keep]
        case NudgeKind.PART if unconfirmed(nudge):
            lead = [
                Button(Msg("button-confirm"), f"{press} confirm", "danger"),
                Button(Msg("button-not-this"), f"{press} not-this"),
            ]
        case NudgeKind.PART:
            lead = [Button(Msg("button-offboard"), f"/part {name}", "danger"), keep]
        case NudgeKind.DECIDE:
            lead = [Button(Msg("button-decline"), f"{press} decline", "primary"), keep]
        case NudgeKind.AMENDS:
            lead = [Button(Msg("button-called"), f"/called {name}", "primary")]
        case NudgeKind.CARE if "neglect" in nudge.signals:
            lead = [Button(Msg("button-called"), f"/called {name}", "primary")]
        case NudgeKind.REVIEW:
            lead = [Button(Msg("button-answered"), f"/answered {name}", "primary")]
        case _:
            lead = [Button(Msg("button-done"), f"{press} done", "primary")]
    rest = (
        Button(Msg("button-script"), f"{press} script"),
        Button(Msg("button-why"), f"/why {name}"),
        Button(Msg("button-details"), f"{press} details"),
        Button(Msg("button-snooze"), f"{press} snooze"),
        Button(Msg("button-disagree"), f"{press} disagree"),
    )
    return Choices((*lead, *rest))


def show(nudge: Nudge, client: Client) -> Reply:
    """The message of an open nudge: title, reasons, next step and buttons."""
    parts = [codec.decode_part(raw) for raw in nudge.reasons]
    if nudge.decision is Action.CONFIRM:
        parts[-1] = Text(Msg("next-part"))  # the owner has seen it: the team takes the next step
    return Reply(
        parts=(Text(Msg(f"nudge-{nudge.kind}", client=client.name), "title"), *parts, buttons(nudge, client)),
        data={"kind": str(nudge.kind), "client": client.name, "signals": list(nudge.signals)},
    )


def settled(reply: Reply, word: Msg) -> Reply:
    """The message of a settled nudge: its text without buttons, and the outcome."""
    parts = tuple(part for part in reply.parts if not isinstance(part, Choices))
    return replace(reply, parts=(*parts, Text(word, "quiet")))


def decided(name: str, action: Action, until: datetime | None) -> Msg:
    """Who decided what, and until when the decision applies."""
    if until is not None and action is Action.PLAN:
        return Msg("decided-plan", member=name, at=until)
    if until is not None and action in COMES_BACK:
        return Msg("decided-until", member=name, action=Msg(f"action-{action}"), day=Day(until))
    return Msg("decided", member=name, action=Msg(f"action-{action}"))


def standing_word(standing: Standing) -> Msg:
    return Msg(f"standing-{standing}")
