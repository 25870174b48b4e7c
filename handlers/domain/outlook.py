"""Forecasts the standing if nothing new happens: when it will change, and what amends would end a debt.

docs/rules.md, "Outlook". It only selects the moments to assess; the rules assess them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import log2
from typing import Any

from handlers.domain.amends import needed
from handlers.domain.book import read
from handlers.domain.policy import Policy
from handlers.domain.rule import Declaration
from handlers.domain.rule_context import RuleContext, context_of
from handlers.domain.rules import RULES, decide, watch
from handlers.domain.standing import Assessment, Surroundings, assess, assess_book, assess_context
from handlers.domain.values import Conversation, Entry, Kind, Outcome, Stage, Standing

HORIZON = timedelta(days=400)
LOOKS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """The forecast if nothing new happens.

    next_standing   the next different standing, None: no change within 400 days
    at              when that is (UTC)
    amends_needed   points of amends needed to bring the debt below `owed_at`, 0: none
    """

    next_standing: Standing | None
    at: datetime | None
    amends_needed: float


def outlook(
    entries: Sequence[Entry],
    surroundings: Surroundings,
    policy: Policy,
    now: datetime,
    *,
    stage: Stage = Stage.ACTIVE,
) -> Outlook:
    """Look ahead from `now`, assuming that the two facts of the workspace do not change.

    Nothing can change between the moments at which a window closes, an age is reached or a sum falls to its mark, so
    only those are assessed; if there are very many, a sample of them first, and then those in between.
    """
    now = now.astimezone(UTC)
    book = read(entries, policy, now)
    context = context_of(book, surroundings, policy, now)
    present = assess_context(context, stage=stage)
    amends = needed(context.debt, policy)
    ahead = set(_moments(context, present, stage))
    moments = sorted(moment for moment in ahead if now < moment <= now + HORIZON)

    def standing_at(moment: datetime) -> Standing:
        return assess_book(book, surroundings, policy, moment, stage=stage).standing

    stride = len(moments) // LOOKS + 1
    for start in range(0, len(moments), stride):
        stretch = moments[start : start + stride]
        if len(stretch) > 1 and standing_at(stretch[-1]) is present.standing:
            continue
        for moment in stretch:
            if (later := standing_at(moment)) is not present.standing:
                return Outlook(next_standing=later, at=moment, amends_needed=amends)
    return Outlook(next_standing=None, at=None, amends_needed=amends)


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something the team can do that would change the standing to a better one at once.

    act    "call" (`times` of them), "amends" (a gift to make up for it), "agreed" or "cleared" (a talk that ends so),
           "paid" (a payment of any amount)
    """

    act: str
    times: int
    standing: Standing


#: The most calls that are proposed one after the other.
CALLS = 3


def remedies(
    entries: Sequence[Entry],
    surroundings: Surroundings,
    policy: Policy,
    now: datetime,
    *,
    stage: Stage = Stage.ACTIVE,
) -> tuple[Remedy, ...]:
    """What would change the standing for the better: each is assessed as if it were logged at `now`.

    A talk is not among them where people may be in danger, or the client is none yet.
    """
    assessment = assess(entries, surroundings, policy, now, stage=stage)
    present = assessment.standing
    if present is Standing.STEADY:
        return ()
    talking = stage is not Stage.PROSPECT and all(signal.code != "safety" for signal in assessment.signals)

    def after(*lines: Entry) -> Standing:
        return assess([*entries, *lines], surroundings, policy, now, stage=stage).standing

    def line(kind: Kind, **fields: Any) -> Entry:
        number = 1 + max((entry.number for entry in entries), default=0)
        return Entry(client_id=0, kind=kind, occurred_at=now, recorded_at=now, number=number, **fields)

    called = line(Kind.CALLED)
    acts = [("call", times, [called] * times) for times in range(1, CALLS + 1)]
    acts.append(("amends", 1, [line(Kind.CONCESSION, amends=True)]))
    for outcome in (Outcome.AGREED, Outcome.CLEARED) if talking else ():
        acts.append((str(outcome), 1, [line(Kind.CONVERSATION, detail=Conversation(outcome))]))
    acts.append(("paid", 1, [line(Kind.PAYMENT, amount_minor=0)]))
    helpful: dict[str, Remedy] = {}
    for act, times, lines in acts:
        standing = after(*lines)
        if act not in helpful and _ORDER.index(standing) < _ORDER.index(present):
            helpful[act] = Remedy(act, times, standing)
    return tuple(helpful.values())


#: From the best standing to the gravest.
_ORDER = (Standing.STEADY, Standing.WATCH, Standing.AMENDS, Standing.DECIDE, Standing.TALK, Standing.PART)


def _moments(context: RuleContext, present: Assessment, stage: Stage) -> Iterator[datetime]:
    """Every moment at which the standing may change with time alone.

    Most signals can only end with time, so only the windows of firing signals are needed.
    """
    yield from falls(context)
    codes = {signal.code for signal in present.signals}
    moving = [rule for rule in RULES if rule.standing is not None and (rule.begins_with_time or rule.code in codes)]
    declarations: list[Declaration] = [*moving, *([decide.CONDITION] if stage is Stage.PROSPECT else [])]
    if stage is Stage.PROSPECT or present.standing is Standing.WATCH:
        declarations.append(watch.CONDITION)
    for declaration in declarations:
        for window in declaration.windows(context.book, context.policy):
            yield from window.ends()


def falls(context: RuleContext) -> Iterator[datetime]:
    """When each sum at or above its mark will have decayed below it, if nothing new happens."""
    for declaration in (*RULES, watch.CONDITION):
        for mark in declaration.marks(context):
            if mark.value >= mark.mark:
                # Beyond the rounding: two units of the sixth decimal below the mark.
                half_lives = log2(mark.value / (mark.mark - 2e-6))
                yield context.now + timedelta(days=context.policy.half_life_days * half_lives)
