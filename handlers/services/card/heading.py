"""Says what a client's standing means and where it is heading: the lines of the card below its title."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from handlers.command.spec import Context
from handlers.domain.standing import Assessment, Surroundings, assess, rank
from handlers.domain.values import Client, Entry, Stage, Standing
from handlers.messages import Day, Msg
from handlers.services.nudges.assessment import policy_of

#: How far back the comparison looks.
MONTH = timedelta(days=30)
#: A change of fewer points than this counts as none.
MOVED = 0.5
#: How long a standing is new enough to be explained to everybody.
NEW = timedelta(days=7)
#: Stages in which a relationship no longer goes anywhere.
OVER = frozenset({Stage.PARTED, Stage.DECLINED})


def printed(standing: Standing) -> Msg:
    """A standing as it is printed."""
    return Msg(f"standing-{standing}")


def meaning(ctx: Context, client: Client, assessment: Assessment) -> Msg | None:
    """What the standing means, in one line: while it is new, and to a member who has not logged anything yet."""
    standing = assessment.standing
    if standing is Standing.STEADY or client.stage in OVER:
        return None
    since = client.standing_since if client.standing is standing else None
    new = since is None or ctx.now - since < NEW
    if not new and ctx.member.told_once:
        return None
    return Msg("card-meaning", standing=printed(standing), means=Msg(f"standing-means-{standing}"))


def direction(ctx: Context, client: Client, assessment: Assessment, entries: Sequence[Entry]) -> Msg | None:
    """Since when the standing holds, and whether the sum behind it rises or falls; None where there is nothing to tell.

    The sum is debt where we owe more than strain weighs, else strain; it is compared with that of a month ago.
    """
    if client.stage in OVER:
        return None
    then = assess(entries, Surroundings(), policy_of(ctx.workspace), ctx.now - MONTH, stage=client.stage)
    owed = assessment.debt > assessment.strain
    now, before = (assessment.debt, then.debt) if owed else (assessment.strain, then.strain)
    parts = {"since": _since(client, assessment), "trend": _trend("debt" if owed else "strain", now, before)}
    told = {name: message for name, message in parts.items() if message is not None}
    if len(told) == len(parts):
        return Msg("card-course", **told)
    return next(iter(told.values()), None)


def _since(client: Client, assessment: Assessment) -> Msg | None:
    at = client.standing_since
    if assessment.standing is Standing.STEADY or client.standing is not assessment.standing or at is None:
        return None
    return Msg("card-since", since=Day(at))


def _trend(which: str, now: float, before: float) -> Msg | None:
    if max(now, before) < MOVED:
        return None
    moved = round(now - before, 6)
    way = "up" if moved >= MOVED else "down" if moved <= -MOVED else "level"
    return Msg(f"card-{which}-{way}", now=round(now, 1), before=round(before, 1))


def beside_agreement(ctx: Context, assessment: Assessment, seen: Sequence[Entry]) -> Msg | None:
    """That strain is high and the standing is not, because an agreement is in force; None otherwise."""
    agreement = assessment.agreement
    if agreement is None or agreement not in seen or rank(assessment.standing) >= rank(Standing.TALK):
        return None
    if assessment.strain < policy_of(ctx.workspace).talk_at:
        return None
    strain, base = round(assessment.strain, 1), round(assessment.strain_since_base, 1)
    since = Day(agreement.occurred_at)
    if not base:
        return Msg("card-agreement-before", strain=strain, since=since)
    return Msg("card-agreement-strain", strain=strain, base=base, since=since)
