"""Tells a signal, or the finding that brought a standing, in words: what happened, how often, since when, to whom.

The figure comes last and is that of the moment it is told. Never tells an amount of money. Writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from handlers.domain.policy import Policy
from handlers.domain.rules import RULES, watch
from handlers.domain.standing import Assessment, Signal, Surroundings
from handlers.domain.values import Duration, Entry, Fault, Kind
from handlers.messages import Items, Msg, Value
from handlers.messages.excerpts import quotable
from handlers.services.nudges.counts import QUOTED, Sight, counts, crossed, kind_of

#: Reasons of many kinds of lines: those that the reader may see are told, and that there are others.
_OF_MANY = frozenset({"debt", *watch.GOING_ON, *(rule.code for rule in RULES if rule.of_many)})
#: Reasons for which one occurrence is enough: the latest is quoted.
_QUOTED = frozenset({"abuse", "safety", "breach", "refused"})
#: Conditions, which are no signals.
_FINDINGS = frozenset({"debt", *watch.GOING_ON, "timewasting", "hours"})
HALF_A_YEAR = timedelta(days=182)
#: The digits that a figure is rounded to at most, where fewer would put it on the other side of its mark.
_DIGITS = range(1, 7)


def sentence(sight: Sight, signal: Signal, *, quoting: bool = True) -> Msg:
    """The reason in words, with its latest line quoted where one is enough, and whom it hurt; without the figure.

    Only that there is a reason, where it rests on a line that the reader may not see.
    """
    if signal.code not in _OF_MANY and sight.hides(signal.entries):
        return Msg("reason-owners")
    if signal.code == "strain":
        signal = replace(signal, entries=_happened(sight, signal.entries))
    text = _TELLERS.get(signal.code, _counted)(sight, signal)
    lines = sight.lines(signal.entries)
    piece = sight.note(lines[-1]) if lines else ""
    if quoting and piece and (signal.code in _QUOTED or signal.facts.get("form") in _GRAVE):
        text = Msg("quoted", sentence=text, note=piece)
    hurt = tuple(dict.fromkeys(name for line in lines for name in sight.hurt(line)))
    return Msg("hurt", sentence=text, people=Items(hurt)) if hurt else text


_GRAVE = ("severe", "abuse", "review")


def _happened(sight: Sight, weighing: Sequence[int]) -> tuple[int, ...]:
    """These incidents, and those after the first of them that weigh nothing, because the week already had its three.

    A count of what happened leaves none of them out. What is older than half a year weighs next to nothing, and is told
    only where nothing newer is.
    """
    known = [sight.entries[number] for number in weighing if number in sight.entries]
    recent = [entry for entry in known if sight.now - entry.occurred_at < HALF_A_YEAR] or known
    begun = min((entry.occurred_at for entry in recent), default=sight.now)
    later = (e for e in sight.entries.values() if e.kind is Kind.INCIDENT and e.counts and e.fault is not Fault.OURS)
    return tuple(
        dict.fromkeys(
            [*(entry.number for entry in recent), *(e.number for e in later if begun <= e.occurred_at <= sight.now)]
        )
    )


def of_a_talk(signal: Signal) -> bool:
    """Whether the line behind a reason is a conversation or a review, and no incident."""
    return signal.code == "refused" or signal.facts.get("form") == "review"


def figure(sight: Sight, signal: Signal) -> Msg | None:
    """The number behind a reason, of the moment at which it was assessed; None where the words say it all."""
    match signal.code, signal.facts:
        case "strain", {"value": float(value), "threshold": float(mark), "since": datetime() as since} if value < mark:
            return Msg("figure-strain-past", value=shown(value, mark), threshold=mark, since=sight.day(since))
        case "strain", {"value": float(value), "threshold": float(mark), "since": _}:
            return Msg("figure-strain", value=shown(value, mark), threshold=mark)
        case "strain", {"value": float(value), "threshold": float(mark)}:
            return Msg("figure-watch", value=shown(value, mark), threshold=mark)
        case (("owed" | "debt"), {"value": float(value), "threshold": float(mark)}):
            return Msg("figure-debt", value=shown(value, mark), threshold=mark)
        case "broken", {"form": "strain" | "everything", "value": float(value), "threshold": float(mark)}:
            return Msg("figure-part", value=shown(value, mark), threshold=mark)
        case (("often" | "lately" | "again"), {"days": int(days), "within": int(within)}):
            return Msg("figure-days", days=days, within=within)
        case "months", {"months": int(months), "within": int(within)}:
            return Msg("figure-months", months=months, within=within)
        case _:
            return None


def reason(sight: Sight, signal: Signal) -> Msg:
    """The reason in words and, last, its figure."""
    text, number = sentence(sight, signal), figure(sight, signal)
    if number is None or (text.id == "reason-owners" and signal.code not in _OF_MANY):
        return text
    return Msg("with-figure", sentence=text, figure=number)


def shown(value: float, mark: float) -> float:
    """A figure in as few digits as keep it on its side of the mark."""
    rounded = (round(value, digits) for digits in _DIGITS)
    return next((short for short in rounded if (short >= mark) is (value >= mark)), value)


def standing_now(sight: Sight, assessment: Assessment, policy: Policy) -> Msg:
    """The reason for the standing in one line; where nothing asks for anything, what weighs most."""
    cause = assessment.cause
    codes = {signal.code for signal in assessment.signals}
    if cause is not None and cause.code == "strain" and "strain" not in codes:
        agreed = _under_agreement(sight, assessment, policy, cause)
        if agreed is not None:
            return agreed
    if cause is not None:
        return reason(sight, cause)
    owed = assessment.debt > assessment.strain
    lines = assessment.debt_lines if owed else assessment.lines
    weighing = tuple(line.entry for line in lines if line.counted and line.points > 0)
    value = assessment.debt if owed else assessment.strain
    if not value or not weighing:
        return Msg("reason-none")
    mark = policy.owed_at if owed else watch.watch_at(Surroundings(vital=assessment.vital), policy)
    return reason(sight, Signal("debt" if owed else "strain", weighing, {"value": value, "threshold": mark}))


def _under_agreement(sight: Sight, assessment: Assessment, policy: Policy, cause: Signal) -> Msg | None:
    """Why strain that would ask for a talk does not: an agreement is in force, and only what followed it counts."""
    agreement = assessment.agreement
    if agreement is None or assessment.strain < policy.talk_at:
        return None
    since = assessment.strain_since_base
    return Msg(
        "reason-under-agreement",
        counts=counts(sight, cause.entries),
        value=shown(assessment.strain, policy.talk_at),
        agreement=sight.day(agreement.occurred_at),
        after=shown(since, policy.talk_at),
    )


def postponed(sight: Sight, signal: Signal) -> Msg | None:
    """That the client put the talk off, when and in which words; None if it was not, or the reader may not see it."""
    lines = sight.lines(signal.postponed)
    if not lines:
        return None
    latest = lines[-1]
    text = Msg(
        "talk-postponed", count=len(lines), times=Msg("times", count=len(lines)), when=sight.when(latest.occurred_at)
    )
    return Msg("quoted", sentence=text, note=quotable(latest.note, QUOTED)) if latest.note else text


def _counted(sight: Sight, signal: Signal) -> Msg:
    """A reason whose message tells the counts of its lines."""
    return Msg(_name(signal), counts=counts(sight, signal.entries, _LABELS.get(_name(signal))))


def _name(signal: Signal) -> str:
    form = signal.facts.get("form") or signal.facts.get("outcome")
    lead = "reason" if signal.code in _FINDINGS else "signal"
    return f"{lead}-{signal.code}" + (f"-{form}" if form else "")


_LABELS: Mapping[str, Callable[[Entry], Msg]] = {
    "signal-abuse-severe": lambda entry: Msg("counted-severe-abuse"),
    "signal-safety-abuse": lambda entry: Msg("counted-severe-abuse"),
    "signal-safety-threat": lambda entry: Msg("counted-threat"),
}


def _boundaries(sight: Sight, signal: Signal) -> Msg:
    return Msg("signal-boundaries", counts=counts(sight, signal.entries, crossed(sight)))


def _late(sight: Sight, signal: Signal) -> Msg:
    lines = sight.lines(signal.entries)
    paid = _latest_payment(sight)
    unpaid = len(lines) > 1 and (paid is None or paid.occurred_at < lines[0].occurred_at)
    return Msg("signal-late-unpaid" if unpaid else "signal-late", counts=counts(sight, signal.entries))


def _hours(sight: Sight, signal: Signal) -> Msg:
    """Hours without a payment: whether there ever was one is asked of the whole ledger."""
    return Msg(_name(signal), time=_time(signal), days=_number(signal, "days", "within"), **_bought(sight))


def _wasted(sight: Sight, signal: Signal) -> Msg:
    return Msg("reason-timewasting", counts=counts(sight, signal.entries), **_bought(sight))


def _loss(sight: Sight, signal: Signal) -> Msg:
    return Msg("signal-loss", time=_time(signal), days=_number(signal, "days"))


def _time(signal: Signal) -> Duration:
    """The hours of a signal, to the minute."""
    return Duration(_number(signal, "minutes") if "minutes" in signal.facts else round(60 * _number(signal, "hours")))


def _number(signal: Signal, *names: str) -> Any:
    """The first of these facts that the signal has, an int or a float."""
    return next(signal.facts[name] for name in names if name in signal.facts)


def _bought(sight: Sight) -> dict[str, Value]:
    """Whether they ever paid, and when last; "hidden" where the reader may not see that payment."""
    paid = _latest_payment(sight)
    if paid is None:
        return {"bought": "never", "paid": ""}
    if not sight.shown(paid):
        return {"bought": "hidden", "paid": ""}
    return {"bought": "paid", "paid": sight.when(paid.occurred_at)}


def _latest_payment(sight: Sight) -> Entry | None:
    payments = [line for line in sight.entries.values() if line.counts and line.kind is Kind.PAYMENT]
    past = [line for line in payments if line.occurred_at <= sight.now]
    return max(past, key=lambda line: (line.occurred_at, line.number), default=None)


def _agreed(sight: Sight, signal: Signal) -> Msg:
    """What broke which agreement: its date, its words, and what happened."""
    agreement = sight.entries.get(signal.agreement) if signal.agreement is not None else None
    if agreement is None or not sight.shown(agreement):
        held = Msg("agreement-hidden")
    elif agreement.note:
        held = Msg("agreement-worded", day=sight.day(agreement.occurred_at), text=quotable(agreement.note, QUOTED))
    else:
        held = Msg("agreement-dated", day=sight.day(agreement.occurred_at))
    name = _name(signal)
    if name == "signal-broken-review":
        return Msg(name, agreement=held, when=sight.when(_moment(signal, "latest")))
    labels = {"signal-broken-boundaries": crossed(sight), "signal-broken-severe": _heavy, "signal-breach": _heavy}
    return Msg(name, agreement=held, counts=counts(sight, signal.entries, labels.get(name)))


def _heavy(entry: Entry) -> Msg:
    """The kind of an incident with its severity, where that is what broke the agreement."""
    return Msg("counted-heavy", kind=kind_of(entry), severity=Msg(f"severity-{entry.severity}"))


def _refused(sight: Sight, signal: Signal) -> Msg:
    return Msg(_name(signal), when=sight.when(_moment(signal, "at")))


def _neglect(sight: Sight, signal: Signal) -> Msg:
    days, lines = _number(signal, "days"), sight.lines(signal.entries)
    if not lines:
        return Msg("signal-neglect", days=days)
    return Msg("signal-neglect-last", days=days, when=sight.when(lines[-1].occurred_at))


def _moment(signal: Signal, name: str) -> datetime:
    at = signal.facts[name]
    assert isinstance(at, datetime)  # the rule declares it so
    return at


_TELLERS: Mapping[str, Callable[[Sight, Signal], Msg]] = {
    "boundaries": _boundaries,
    "late": _late,
    "time_sink": _hours,
    "hours": _hours,
    "timewasting": _wasted,
    "loss": _loss,
    "broken": _agreed,
    "breach": _agreed,
    "refused": _refused,
    "neglect": _neglect,
}
