"""Reassesses a client after its ledger changed or time has passed, and raises, closes and updates nudges accordingly.

Runs inside the transaction of its cause, so that its messages are in the outbox before anything is acknowledged.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.domain import calm
from handlers.domain.due import agenda, next_due, reviews
from handlers.domain.nudges import (
    SILENT_STAGES,
    SWEEP_AT,
    Before,
    Cause,
    Raise,
    decide_nudges,
    next_look,
    within_budget,
)
from handlers.domain.numbers import values_of
from handlers.domain.quiet import hours_of
from handlers.domain.standing import Assessment
from handlers.domain.values import Audience, Client, Decision, Entry, Nudge, NudgeKind, NudgeState, Workspace
from handlers.messages import Msg, codec
from handlers.ports import OutboxMessage, Stores
from handlers.services.nudges import bundles, nudge_view, reopening
from handlers.services.nudges.assessment import load_assessment, policy_of, talk_until
from handlers.services.outbox import messages as outbox
from handlers.services.outbox import routes

#: How far back to look for team nudges that still wait for a holiday to end.
LOOK_BACK = timedelta(days=21)


@dataclass(frozen=True, slots=True)
class Assessed:
    """A client after the assessment, with the assessment and the ledger it was made from.

    owners_told  a safety nudge of its own was raised by this assessment: every owner is told of the threat by it
    """

    client: Client
    assessment: Assessment
    entries: tuple[Entry, ...]
    owners_told: bool = False


def reassess(
    stores: Stores,
    workspace: Workspace,
    client: Client,
    now: datetime,
    cause: Cause | None = None,
    *,
    act_id: int | None = None,
) -> Assessed:
    """Assess a client, raise and close nudges, and save the standing. The workspace must be locked.

    Idempotent: a nudge that is open is not raised a second time. A raised nudge belongs to the act whose lines changed
    the ledger, to none where only time has passed.
    """
    assessment, entries = load_assessment(stores, workspace, client, now)
    cause = replace(cause or Cause(), threat_at=_threat_at(assessment, entries))
    silenced = client.archived or client.stage in SILENT_STAGES
    before = Before(standing=client.standing, since=client.standing_since, signals=frozenset(client.signals))
    codes = tuple(signal.code for signal in assessment.signals)
    nudges = _nudges(stores, workspace, client, entries, now, silenced=silenced, ends_silences=cause.severe)
    changes = decide_nudges(
        before,
        assessment.standing,
        frozenset(codes),
        nudges,
        now,
        silenced=silenced,
        cause=cause,
        talk_until=talk_until(entries),
        reviews=[review.waits_at for review in reviews.waiting(entries, now)],
        calm=calm.settled(assessment.agreement, entries, now),
    )
    reassessed = replace(
        client,
        standing=assessment.standing,
        standing_since=before.since_when(assessment.standing, now, silenced=silenced),
        signals=codes,
        strain=assessment.strain,
        debt=assessment.debt,
        assessed_at=now,
    )
    for nudge in changes.closed:
        close(stores, workspace, reassessed, nudge, now, _closing_word(reassessed, nudge, changes.raised))
    for raised in changes.raised:
        _raise(stores, workspace, reassessed, raised, assessment, entries, now, act_id)
    reassessed = replace(
        reassessed,
        reassess_at=_next_look(stores, workspace, reassessed, entries, now),
        remind_at=None if client.archived else next_due(agenda(entries), client.reminded_until),
    )
    stores.clients.save(workspace.id, reassessed)
    told = any(raised.safety and raised.singly for raised in changes.raised)
    return Assessed(reassessed, assessment, entries, owners_told=told)


def _nudges(
    stores: Stores,
    workspace: Workspace,
    client: Client,
    entries: Sequence[Entry],
    now: datetime,
    *,
    silenced: bool,
    ends_silences: bool,
) -> list[Nudge]:
    """Every nudge of a client, oldest first; a nudge whose decision was reversed is reopened."""
    nudges = list(stores.nudges.of_client(workspace.id, client.id))
    live = {(e.detail.nudge_id, e.detail.action) for e in entries if e.counts and isinstance(e.detail, Decision)}
    taken_back = [n for n in nudges if n.decided_by is not None and (n.id, n.decision) not in live]
    for nudge in taken_back:
        reopening.reopen(stores, workspace, nudge, nudges, now, silenced=silenced)
    if taken_back:
        nudges = list(stores.nudges.of_client(workspace.id, client.id))
    if ends_silences:
        for index, nudge in enumerate(nudges):
            if nudge.silent_until is not None and nudge.silent_until > now:
                nudges[index] = replace(nudge, silent_until=now)
                stores.nudges.save(workspace.id, nudges[index])
    return nudges


def _closing_word(client: Client, nudge: Nudge, raised: Sequence[Raise]) -> Msg:
    """Why a nudge is closed: the client is silenced, another nudge replaces it, or its condition has passed."""
    if client.stage in SILENT_STAGES:
        return Msg("nudge-stage", stage=Msg(f"stage-{client.stage}"))
    if nudge.kind is NudgeKind.REVIEW:
        return Msg("nudge-review-over")
    name = "nudge-superseded" if raised else "nudge-passed"
    return Msg(name, standing=nudge_view.standing_word(client.standing))


def _threat_at(assessment: Assessment, entries: Sequence[Entry]) -> datetime | None:
    numbers = {n for signal in assessment.signals if signal.code == "safety" for n in signal.entries}
    return max((entry.occurred_at for entry in entries if entry.number in numbers), default=None)


def _next_look(
    stores: Stores, workspace: Workspace, client: Client, entries: Sequence[Entry], now: datetime
) -> datetime | None:
    """When to look next: at the daily sweep, or sooner when a silence ends; None for a silenced client."""
    if client.archived or not any(entry.counts for entry in entries):
        return None
    zone = ZoneInfo(workspace.zone or "UTC")
    today = now.astimezone(zone).date()
    sweeps = (datetime.combine(today + timedelta(days=day), SWEEP_AT, zone).astimezone(UTC) for day in (0, 1))
    following = next(sweep for sweep in sweeps if sweep > now)
    silence = next_look(stores.nudges.of_client(workspace.id, client.id), now)
    return following if silence is None else min(following, silence)


def _raise(
    stores: Stores,
    workspace: Workspace,
    client: Client,
    raised: Raise,
    assessment: Assessment,
    entries: Sequence[Entry],
    now: datetime,
    act_id: int | None,
) -> None:
    policy = policy_of(workspace)
    team = raised.audience is Audience.TEAM
    alone = raised.singly and (not team or _within_budget(stores, workspace, now))
    reasons = nudge_view.body(raised.kind, assessment, entries, policy, now, raised.about)
    nudge = stores.nudges.add(
        workspace.id,
        Nudge(
            id=0,
            client_id=client.id,
            kind=raised.kind,
            state=NudgeState.OPEN,
            raised_at=now,
            signals=tuple(s.code for s in assessment.signals if not raised.about or s.code in raised.about),
            reasons=tuple(codec.encode_part(part) for part in reasons),
            policy=values_of(policy),
            team=team and alone,
            silent_until=raised.silent_until,
            act_id=act_id,
        ),
    )
    if alone:
        targets = _targets(stores, workspace, client, raised.audience)
        post(stores, workspace, client, nudge, targets, now, key="first", urgent=raised.safety)
        return
    kind = bundles.BUNDLE if raised.singly else bundles.SUMMARY
    theirs = raised.audience is Audience.OWNERS or routes.owners_alone(workspace, kind, raised.kind)
    for target in _gathered(stores, workspace, owners=theirs):
        bundles.add(stores, workspace, target, kind, nudge, now)


def _within_budget(stores: Stores, workspace: Workspace, now: datetime) -> bool:
    """Whether the team's budget allows one more separate nudge; one held by quiet hours counts on its sending day."""
    hours = hours_of(workspace)
    out = [hours.next_open(raised) for raised in stores.nudges.team_raised(workspace.id, now - LOOK_BACK)]
    return within_budget(out, hours.next_open(now), hours.zone)


def _targets(stores: Stores, workspace: Workspace, client: Client, audience: Audience) -> Sequence[str]:
    """The recipients of a nudge; the team where a ledger has no owner."""
    owners = outbox.to_owners(stores, workspace)
    mine = [outbox.to_member(member.id) for member in outbox.responsible(stores, workspace, client)]
    targets: dict[Audience, Sequence[str]] = {
        Audience.TEAM: (),
        Audience.OWNERS: owners,
        Audience.RESPONSIBLE: mine,
        Audience.RESPONSIBLE_AND_OWNERS: (*mine, *owners),
    }
    return targets[audience] or (outbox.TEAM,)


def _gathered(stores: Stores, workspace: Workspace, *, owners: bool) -> Sequence[str]:
    """The recipients of a bundle: the owners for what they hear first or alone, and where there is no team chat."""
    if not owners and outbox.home(stores, workspace) is not None:
        return (outbox.TEAM,)
    return outbox.to_owners(stores, workspace) or (outbox.TEAM,)


def post(
    stores: Stores,
    workspace: Workspace,
    client: Client,
    nudge: Nudge,
    targets: Sequence[str],
    now: datetime,
    *,
    key: str,
    urgent: bool = False,
) -> None:
    """Enqueue an open nudge for its recipients, once per `key`. A safety nudge ignores quiet hours."""
    outbox.send(
        stores,
        workspace,
        targets,
        nudge_view.show(nudge, client),
        kind=str(nudge.kind),
        key=f"nudge:{nudge.id}:{key}",
        now=now,
        client=client,
        nudge_id=nudge.id,
        urgent=urgent,
    )


def close(stores: Stores, workspace: Workspace, client: Client, nudge: Nudge, now: datetime, word: Msg) -> None:
    """Close a nudge that has passed, and update the messages that showed it."""
    closed = replace(nudge, state=NudgeState.CLOSED, decided_at=now)
    stores.nudges.save(workspace.id, closed)
    retell(stores, workspace, closed, now, word)


def retell(
    stores: Stores,
    workspace: Workspace,
    nudge: Nudge,
    now: datetime,
    word: Msg,
    *,
    which: Callable[[OutboxMessage], bool] = lambda message: True,
) -> None:
    """Change the messages that showed a nudge to its outcome; those not sent yet are withdrawn."""
    shown = [message for message in stores.outbox.of_nudge(workspace.id, nudge.id) if which(message)]
    for message in shown:
        if message.state == "pending" and not message.attempts:
            stores.outbox.withdraw(workspace.id, message.id)
        elif message.sent_ref or message.state == "pending":
            settled = nudge_view.settled(codec.decode(message.payload), word)
            outbox.change(stores, workspace, message, settled, now)
    if not shown:
        bundles.refresh(stores, workspace, nudge, now)
