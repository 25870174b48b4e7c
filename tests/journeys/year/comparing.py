"""Holds what was sent against what should have been: the same messages, each once, at its moment, in its order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from tests.journeys.year.reckoning import Owed
from tests.journeys.year.simulation import Sent
from tests.journeys.year.workspaces import HOUSES

#: A message is on time when it left so soon after it could: within a poll, a lease after a kill, the longest back-off.
SLACK = timedelta(minutes=7)
#: A line is logged some seconds after its moment.
SAME = timedelta(minutes=1)
#: A digest that leaves so long after its time says so.
LATE = timedelta(minutes=30)
ZONES = {house.name: ZoneInfo(house.zone_or_utc) for house in HOUSES}

Key = tuple[str, str, str, str]


def _key(each: Owed | Sent) -> Key:
    return each.house, each.to, each.what, each.client


def _matched(owed: Sequence[Owed], sent: Sequence[Sent]) -> list[tuple[Owed | None, Sent | None]]:
    """The same thing on both sides, else a side alone."""
    pairs: list[tuple[Owed | None, Sent | None]] = []
    mine: dict[Key, list[Owed]] = defaultdict(list)
    theirs: dict[Key, list[Sent]] = defaultdict(list)
    for each in owed:
        mine[_key(each)].append(each)
    for one in sent:
        theirs[_key(one)].append(one)
    for key in sorted({*mine, *theirs}):
        left, right = sorted(mine[key], key=lambda o: o.at), sorted(theirs[key], key=lambda s: s.at)
        while left or right:
            if not right or (left and left[0].at < right[0].at - SAME):
                pairs.append((left.pop(0), None))
            elif not left or right[0].at < left[0].at - SAME:
                pairs.append((None, right.pop(0)))
            else:
                pairs.append((left.pop(0), right.pop(0)))
    return pairs


def differences(owed: Sequence[Owed], sent: Sequence[Sent]) -> list[str]:
    """What is missing, too much, at another moment, or says wrongly whether it is late."""
    found: list[tuple[datetime, str]] = []
    for should, did in _matched(owed, sent):
        if should is None and did is not None:
            found.append((did.at, f"{_name(did)} of {_on(did, did.at)} left at {_on(did, did.left)} and should not"))
        elif should is not None and did is None:
            found.append(
                (
                    should.at,
                    f"{_name(should)} of {_on(should, should.at)} should have left at {_on(should, should.sent)}",
                )
            )
        elif should is not None and did is not None:
            if not should.sent <= did.left <= should.sent + SLACK:
                wrong = f"left at {_on(did, did.left)}, not at {_on(should, should.sent)}"
                found.append((should.at, f"{_name(should)} of {_on(should, should.at)} {wrong}"))
            elif did.late != (did.what == "digest" and did.left - should.at >= LATE):
                found.append((should.at, f"{_name(should)} of {_on(should, should.at)} says late: {did.late}"))
    return [line for _, line in sorted(found)]


def disorder(owed: Sequence[Owed], sent: Sequence[Sent]) -> list[str]:
    """Messages to one reader that came before others which could leave earlier, or were written earlier."""
    by_sent = {id(did): should for should, did in _matched(owed, sent) if should is not None and did is not None}
    found = []
    readers: dict[tuple[str, str], list[Sent]] = defaultdict(list)
    for did in sent:
        readers[did.house, did.to].append(did)
    for posts in readers.values():
        for before, after in pairwise(posts):
            one, other = by_sent[id(before)], by_sent[id(after)]
            if (one.sent, one.seen) > (other.sent, other.seen) and one.sent != other.sent:
                found.append(f"{_name(before)} came before {_name(after)} at {_on(after, after.left)}")
            elif one.sent == other.sent and one.seen > other.seen:
                found.append(f"{_name(before)} came before {_name(after)} at {_on(after, after.left)}, both held")
            elif one.client == other.client and one.sent == other.sent and one.seen == other.seen and one.at > other.at:
                found.append(f"{_name(before)} came before {_name(after)} at {_on(after, after.left)}, of one client")
    return found


def _name(each: Owed | Sent) -> str:
    return f"{each.house} ({ZONES[each.house].key}): {each.what} {each.client} to {each.to}".replace("  ", " ")


def _on(each: Owed | Sent, moment: datetime) -> str:
    return f"{moment.astimezone(ZONES[each.house]):%a %d %b %H:%M:%S}"
