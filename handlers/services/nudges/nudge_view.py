"""Renders a nudge: a title in the product's voice, at most five reasons, one next step and its buttons. Writes nothing.

Never shows money: those who may see it press *Details* (docs/rules.md, "Nudges").
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from handlers.domain import harm, next_steps
from handlers.domain.book import read
from handlers.domain.due import reviews
from handlers.domain.harm import HARMFUL
from handlers.domain.nudges import COMES_BACK, signals_of
from handlers.domain.policy import Policy
from handlers.domain.standing import Assessment, Signal
from handlers.domain.values import (
    Action,
    Client,
    Entry,
    Kind,
    Nudge,
    NudgeKind,
    Standing,
)
from handlers.messages import Button, Choices, Day, Msg, Reply, Text, codec
from handlers.services.nudges import causes
from handlers.services.nudges.counts import Sight, evidence_line
from handlers.services.nudges.counts import incident_line as incident_line

REASONS = 5
#: The kinds of lines that are told one by one.
_TOLD = (Kind.INCIDENT, Kind.CONCESSION, Kind.REFUND)
#: How many of them tell what happened, so that there is room for the lines behind it.
SENTENCES = 3
HEAVIEST = 3


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
    policy: Policy,
    now: datetime,
    about: Collection[str] = (),
) -> tuple[Text, ...]:
    """At most five reasons, the figure last, and the one next step. `about`: the signals that a care nudge is about."""
    if kind is NudgeKind.REVIEW:
        waiting = [Text(review_line(review.line)) for review in reviews.waiting(entries, now)]
        return (*waiting[:REASONS], Text(Msg("next-review")))
    codes = about or signals_of(kind)
    sight = _of_the_team(entries, policy, now)
    reasons = _reasons(kind, assessment, codes, sight, policy)
    return (*(Text(reason) for reason in reasons), Text(_next_step(kind, assessment, entries, policy, now, about)))


def _reasons(
    kind: NudgeKind, assessment: Assessment, codes: Collection[str], sight: Sight, policy: Policy
) -> list[Msg]:
    """What happened, that a talk was put off, the heaviest lines with their notes, and the gravest figure."""
    signals = [signal for signal in assessment.signals if signal.code in codes]
    cause = assessment.cause
    if cause is not None and cause not in assessment.signals and (kind is NudgeKind.DECIDE or not signals):
        signals.insert(0, cause)
    signals.sort(key=lambda signal: signal != cause)  # what decided comes first
    if not signals:
        return [causes.standing_now(sight, assessment, policy)]
    # What is no incident has no line of its own below, so it is quoted here.
    reasons = [causes.sentence(sight, signal, quoting=causes.of_a_talk(signal)) for signal in signals][:SENTENCES]
    reasons = list({repr(sentence): sentence for sentence in reasons}.values())  # two may rest on the same lines
    put_off = causes.postponed(sight, signals[0]) if kind is not NudgeKind.CARE else None
    figures = [number for signal in signals if (number := causes.figure(sight, signal)) is not None][:1]
    reasons += [put_off] if put_off is not None else []
    room = REASONS - len(reasons) - len(figures)
    lines = _evidence(assessment, signals, sight, ours=kind is NudgeKind.AMENDS or assessment.reason == "debt")
    reasons += [evidence_line(entry, sight) for entry in lines[: max(0, min(room, HEAVIEST))]]
    return [*reasons, *figures]


def _of_the_team(entries: Sequence[Entry], policy: Policy, now: datetime) -> Sight:
    """What a chat of the team may read: no private line, and nothing about who was hurt."""
    by_number = {entry.number: entry for entry in entries}
    return Sight(
        now=now,
        zone=policy.zone,
        entries=by_number,
        shown=lambda entry: not entry.private,
        hurt=lambda entry: (),
        quoted=lambda entry: entry.category not in HARMFUL,
    )


def _evidence(assessment: Assessment, signals: Sequence[Signal], sight: Sight, *, ours: bool) -> list[Entry]:
    """The lines behind these signals: the heaviest incidents first, then what weighs nothing now, the latest first."""
    behind = {number for signal in signals if signal.code != "neglect" for number in signal.entries}
    weighed = [
        entry for entry in heaviest(assessment, tuple(sight.entries.values()), ours=ours) if entry.number in behind
    ]
    rest = [sight.entries[number] for number in behind if number in sight.entries]
    rest = [entry for entry in rest if entry.kind in _TOLD and entry not in weighed]
    return [*weighed, *sorted(rest, key=lambda entry: (entry.occurred_at, entry.number), reverse=True)]


def _next_step(
    kind: NudgeKind,
    assessment: Assessment,
    entries: Sequence[Entry],
    policy: Policy,
    now: datetime,
    about: Collection[str],
) -> Msg:
    """The one thing to do next. A private line is no cause of it, because others than owners may read it."""
    book = read(entries, policy, now)
    case = next_steps.Case(
        kind=kind,
        assessment=assessment,
        hurt=harm.since_base(book, assessment.signals, now),
        now=now,
        hidden={entry.number for entry in entries if entry.private},
        about=about,
        asked=kind is NudgeKind.PART and any(signal.code == "safety" for signal in assessment.signals),
    )
    return Msg(next_steps.choose(case, book).message)


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
        parts[-1] = Text(Msg("next-part-hurt"))  # the owner has seen it: the team takes the next step
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
