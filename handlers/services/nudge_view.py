"""How a nudge reads: title in the product's voice, at most five reasons, one next step, its buttons. Writes nothing.

Money never stands here: who may see it presses *Details* (docs/rules.md, "Nudges").
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handlers import wire
from handlers.domain.nudges import small_step
from handlers.domain.standing import Assessment, Signal
from handlers.domain.values import Client, Entry, Fault, Kind, Nudge, NudgeKind, Standing
from handlers.messages import Button, Choices, Day, Msg, Part, Reply, Text, Value

REASONS = 5
HEAVIEST = 3


def signal_reason(signal: Signal) -> Msg:
    """One signal as a sentence with its numbers and dates, without money."""
    facts = {name: _shown(value) for name, value in signal.facts.items()}
    form = signal.facts.get("form") or signal.facts.get("outcome")
    return Msg(f"signal-{signal.code}" + (f"-{form}" if form else ""), **facts)


def _shown(value: int | float | datetime | str) -> Value:
    match value:
        case datetime():
            return Day(value)
        case float():
            return round(value, 1)
        case _:
            return value


def incident_line(entry: Entry) -> Msg:
    """An incident in a few words: what, how heavy, when; of a private one only that it is there."""
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


def heaviest(assessment: Assessment, entries: Sequence[Entry], *, ours: bool = False) -> list[Entry]:
    """The incidents that weigh most in strain (or, `ours`, in debt), heaviest first."""
    by_number = {entry.number: entry for entry in entries}
    lines = assessment.debt_lines if ours else assessment.lines
    weighed = [line for line in lines if line.counted and line.points > 0 and line.entry in by_number]
    weighed.sort(key=lambda line: (-line.points, -line.entry))
    return [by_number[line.entry] for line in weighed if by_number[line.entry].kind is Kind.INCIDENT]


def reasons(kind: NudgeKind, assessment: Assessment, entries: Sequence[Entry]) -> tuple[Text, ...]:
    """At most five: the signals that speak for this kind, then the heaviest incidents behind them."""
    ours = kind is NudgeKind.AMENDS
    codes = _CODES.get(kind)
    said = [Text(signal_reason(s)) for s in assessment.signals if codes is None or s.code in codes]
    if not said and kind is not NudgeKind.CARE:
        name = "reason-debt" if ours or assessment.debt > assessment.strain else "reason-strain"
        value = assessment.debt if name == "reason-debt" else assessment.strain
        said.append(Text(Msg(name, points=round(value, 1))))
    said += [
        Text(incident_line(entry)) for entry in heaviest(assessment, entries, ours=ours)[:HEAVIEST] if entry.counts
    ]
    return tuple(said[:REASONS])


_CODES: dict[NudgeKind, frozenset[str]] = {
    NudgeKind.AMENDS: frozenset({"owed", "unhappy"}),
    NudgeKind.TALK: frozenset({"strain", "abuse", "boundaries", "late", "time_sink", "loss", "concessions"}),
    NudgeKind.PART: frozenset({"broken", "refused", "safety"}),
    NudgeKind.CARE: frozenset({"neglect", "giving"}),
}


def next_step(kind: NudgeKind, assessment: Assessment, entries: Sequence[Entry], signals: Sequence[str]) -> Msg:
    """The one thing to do next."""
    if kind is NudgeKind.STEP:
        worst = next(iter(heaviest(assessment, entries)), None)
        ours = assessment.debt > assessment.strain or (worst is not None and worst.fault is Fault.OURS)
        return Msg(f"step-{small_step(worst.category if worst else None, ours=ours)}")
    if kind is NudgeKind.CARE:
        return Msg("next-care" if "neglect" in signals else "next-giving")
    if kind is NudgeKind.PART and "safety" in signals:
        return Msg("next-safety")
    return Msg(f"next-{kind}")


def _button(label: str, line: str, style: str = "plain") -> Button:
    match style:
        case "primary":
            return Button(Msg(label), line, "primary")
        case "danger":
            return Button(Msg(label), line, "danger")
        case _:
            return Button(Msg(label), line)


def buttons(nudge: Nudge, client: Client, *, confirming: bool = False) -> Choices:
    """The buttons of an open nudge. `confirming`: a safety nudge that the owners have yet to confirm."""
    press = f"/nudge {nudge.id}"
    name = f"~{client.id}"
    lead: list[Button] = []
    match nudge.kind:
        case NudgeKind.TALK:
            lead = [_button("button-plan", f"{press} plan", "primary"), _button("button-keep", f"{press} keep")]
        case NudgeKind.PART if confirming:
            lead = [
                _button("button-confirm", f"{press} confirm", "danger"),
                _button("button-not-this", f"{press} not-this"),
            ]
        case NudgeKind.PART:
            lead = [_button("button-offboard", f"{press} offboard", "danger"), _button("button-keep", f"{press} keep")]
        case NudgeKind.DECIDE:
            lead = [_button("button-decline", f"{press} decline", "primary"), _button("button-keep", f"{press} keep")]
        case NudgeKind.AMENDS | NudgeKind.CARE:
            lead = [_button("button-called", f"/called {name}", "primary")]
        case _:
            lead = [_button("button-done", f"{press} done", "primary")]
    rest = [
        _button("button-script", f"{press} script"),
        _button("button-why", f"/why {name}"),
        _button("button-details", f"{press} details"),
        _button("button-snooze", f"{press} snooze"),
        _button("button-disagree", f"{press} disagree"),
    ]
    return Choices((*lead, *rest))


def title(nudge: Nudge, client: Client) -> Text:
    return Text(Msg(f"nudge-{nudge.kind}", client=client.name), "title")


def said_reasons(nudge: Nudge) -> tuple[Part, ...]:
    """The reasons it was raised with, as they were."""
    return tuple(wire.decode_part(raw) for raw in nudge.reasons)


def standing_word(standing: Standing) -> Msg:
    return Msg(f"standing-{standing}")


def show(nudge: Nudge, client: Client, *, confirming: bool = False) -> Reply:
    """The message of an open nudge."""
    return Reply(
        parts=(title(nudge, client), *said_reasons(nudge), buttons(nudge, client, confirming=confirming)),
        data={"kind": str(nudge.kind), "client": client.name, "signals": list(nudge.signals)},
    )


def show_closed(nudge: Nudge, client: Client, word: Msg) -> Reply:
    """The message of a nudge that was decided or has passed: what it said, and who decided what."""
    return Reply(
        parts=(title(nudge, client), *said_reasons(nudge), Text(word, "quiet")),
        data={"kind": str(nudge.kind), "client": client.name, "signals": list(nudge.signals)},
    )
