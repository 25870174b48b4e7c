"""Sends the digest: to whom, once for each time it tells of, and what becomes of it until it leaves.

`handlers/jobs/digests.py` decides when. docs/rules.md, "The digest".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.domain.schedule import Calendar, digest_rhythm
from handlers.domain.values import Member, Workspace
from handlers.messages import Msg, Reply, Text
from handlers.ports import OutboxMessage, Stores
from handlers.services.digest import composition
from handlers.services.digest.material import gather
from handlers.services.outbox import messages as outbox
from handlers.services.outbox import routes

DAY = timedelta(days=1)
#: A digest sent this long after its time says that it is late.
LATE = timedelta(minutes=30)
KIND = "digest"
#: Payload key: when the digest fell due.
AT = "digest_at"
#: Payload key of the team's digest: the owners who read it there, and so have no whole one of their own.
READERS = "readers"


def send(stores: Stores, workspace: Workspace, at: datetime, now: datetime) -> None:
    """Enqueue the digest that fell due at `at`, once for each reader.

    The team gets it without money. An owner who reads the team's chat gets only what it leaves out there, and nothing
    where it leaves out nothing; another owner gets the whole one. Quiet hours do not hold it, because the owners chose
    its hour themselves.
    """
    rhythm, calendar = digest_rhythm(workspace), Calendar.of(workspace)
    before = rhythm.latest_until(at - timedelta(microseconds=1), calendar) or at - composition.WEEK
    told_until = _told_until(stores, workspace, at, at - before)
    if told_until is not None and told_until > at - (at - before) / 2:
        return  # most of it has been told: another zone, hour or day was chosen
    # What fell between the last digest and this one's own time is told now.
    since = before if told_until is None else min(before, told_until)
    gathered = gather(stores, workspace, since, at)
    monthly = _first_of_its_month(since, at, workspace)
    owners = outbox.owners(stores, workspace)
    more = {AT: at.isoformat()}
    reading: Sequence[Member] = ()
    if not workspace.personal and not routes.owners_alone(workspace, KIND):
        if outbox.home(stores, workspace) is None:
            more[outbox.HOMELESS] = "yes"
        else:
            reading = [owner for owner in owners if _reads_the_teams(stores, workspace, owner)]
            readers = {READERS: [outbox.to_member(owner.id) for owner in reading]}
            whole = composition.show(stores, workspace, gathered, owners=False)
            _owe(stores, workspace, (outbox.TEAM,), whole, now, {**more, **readers})
    others = [outbox.to_member(owner.id) for owner in owners if owner not in reading]
    if others:
        whole = composition.show(stores, workspace, gathered, owners=True, monthly=monthly)
        _owe(stores, workspace, others, whole, now, more)
    rest = composition.left_out(stores, workspace, gathered, monthly=monthly) if reading else None
    if rest is not None:
        _owe(stores, workspace, [outbox.to_member(owner.id) for owner in reading], rest, now, more)


def _reads_the_teams(stores: Stores, workspace: Workspace, owner: Member) -> bool:
    """Whether an owner reads the team's chat: has an account where it is."""
    home = outbox.home(stores, workspace)
    accounts = stores.members.accounts(workspace.id, owner.id)
    return home is not None and any(account.platform == home.platform for account in accounts)


def _owe(
    stores: Stores,
    workspace: Workspace,
    targets: Sequence[str],
    reply: Reply,
    now: datetime,
    more: Mapping[str, Any],
    suffix: str = "",
) -> None:
    at = datetime.fromisoformat(more[AT])
    key = _key(_day(workspace, at)) + suffix
    outbox.send(stores, workspace, targets, reply, kind=KIND, key=key, now=now, urgent=True, more=more)


def _key(day: date) -> str:
    """A digest is known by its day, whatever the hour and the zone."""
    return f"digest:{day.isoformat()}"


def _day(workspace: Workspace, at: datetime) -> date:
    return at.astimezone(ZoneInfo(workspace.zone or "UTC")).date()


def _told_until(stores: Stores, workspace: Workspace, at: datetime, span: timedelta) -> datetime | None:
    """Until when the last digest told that fell due less than two spans before `at`; None where there was none."""
    targets = (outbox.TEAM, *outbox.to_owners(stores, workspace))
    for back in range(max(round(2 * span / DAY), 1)):
        key = _key(_day(workspace, at) - back * DAY)
        for target in targets:
            if (sent := stores.outbox.by_key(workspace.id, f"{key}:{target}")) is not None:
                return min(datetime.fromisoformat(sent.payload[AT]), at)
    return None


def _first_of_its_month(before: datetime, at: datetime, workspace: Workspace) -> bool:
    zone = ZoneInfo(workspace.zone or "UTC")
    return before.astimezone(zone).month != at.astimezone(zone).month


def renewed(stores: Stores, workspace: Workspace, message: OutboxMessage, reply: Reply, now: datetime) -> Reply | None:
    """The digest as it is sent: marked when it is late, None when it is obsolete.

    It is obsolete where a newer one has fallen due. A team whose chat was lost, or whose digest was turned off, gets
    none: what it would have said goes to the owners who would have read it there.
    """
    at = datetime.fromisoformat(message.payload[AT])
    latest = digest_rhythm(workspace).latest_until(now, Calendar.of(workspace))
    if latest is not None and _day(workspace, latest) > _day(workspace, at):
        return None
    lost = outbox.home(stores, workspace) is None or routes.owners_alone(workspace, KIND)
    if message.target == outbox.TEAM and lost:
        readers = message.payload.get(READERS, ())
        _owe(stores, workspace, readers, reply, now, {AT: at.isoformat(), outbox.HOMELESS: "yes"}, ":team")
        return None
    if now - at < LATE:
        return reply
    title, *rest = reply.parts
    return replace(
        reply, parts=(title, Text(Msg("digest-late", at=at), "quiet"), *rest), data={**reply.data, "late": True}
    )
