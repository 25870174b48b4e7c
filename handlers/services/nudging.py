"""Judges a client after its ledger changed or time has passed, and raises, closes and updates nudges accordingly.

Runs inside the transaction of its cause: what is owed is a letter in the outbox before anything is acknowledged.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers import wire
from handlers.domain.nudges import (
    Audience,
    Before,
    Cause,
    Raise,
    next_look,
    weigh,
    within_budget,
)
from handlers.domain.standing import Assessment
from handlers.domain.values import (
    Client,
    Entry,
    Nudge,
    NudgeState,
    Workspace,
)
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.ports import Stores
from handlers.services import letters, nudge_view
from handlers.services.judging import look, planned_talk, policy_of

SWEEP_HOUR = 9


@dataclass(frozen=True, slots=True)
class Judged:
    """A client as it stands after judging, with the rules' word and the ledger it was drawn from."""

    client: Client
    assessment: Assessment
    entries: tuple[Entry, ...]


def judge(stores: Stores, workspace: Workspace, client: Client, now: datetime, cause: Cause | None = None) -> Judged:
    """Ask the rules, raise and close what follows, and remember the standing. The workspace must be locked."""
    assessment, entries = look(stores, workspace, client, now)
    cause = cause or Cause()
    signals = frozenset(signal.code for signal in assessment.signals)
    before = Before(standing=client.standing, since=client.standing_since, signals=frozenset(client.signals))
    nudges = stores.nudges.of_client(workspace.id, client.id)
    weighed = weigh(
        before,
        assessment.standing,
        signals,
        nudges,
        now,
        stage=client.stage,
        cause=replace(cause, threat_at=_threat_at(assessment, entries)),
        planned_at=planned_talk(entries),
    )
    entered = before.standing is not assessment.standing or before.since is None
    judged = replace(
        client,
        standing=assessment.standing,
        standing_since=now if entered else before.since,
        signals=tuple(signal.code for signal in assessment.signals),
        strain=assessment.strain,
        debt=assessment.debt,
        assessed_at=now,
    )
    for nudge in weighed.closed:
        close(stores, workspace, judged, nudge, now, _closing_word(judged, weighed.raised))
    for each in weighed.raised:
        _raise(stores, workspace, judged, each, assessment, entries, now)
    looks = [_next_sweep(workspace, now)] if any(entry.counts for entry in entries) else []
    after = next_look(stores.nudges.of_client(workspace.id, client.id), now)
    judged = replace(judged, reassess_at=min([*looks, *([after] if after else [])], default=None))
    stores.clients.save(workspace.id, judged)
    return Judged(judged, assessment, entries)


def _closing_word(client: Client, raised: tuple[Raise, ...]) -> Msg:
    if raised:
        return Msg("nudge-superseded", standing=nudge_view.standing_word(client.standing))
    return Msg("nudge-passed", standing=nudge_view.standing_word(client.standing))


def _threat_at(assessment: Assessment, entries: tuple[Entry, ...]) -> datetime | None:
    numbers = {n for signal in assessment.signals if signal.code == "safety" for n in signal.entries}
    return max((entry.occurred_at for entry in entries if entry.number in numbers), default=None)


def _next_sweep(workspace: Workspace, now: datetime) -> datetime:
    zone = ZoneInfo(workspace.zone or "UTC")
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return datetime(tomorrow.year, tomorrow.month, tomorrow.day, SWEEP_HOUR, tzinfo=zone)


def _raise(
    stores: Stores,
    workspace: Workspace,
    client: Client,
    what: Raise,
    assessment: Assessment,
    entries: tuple[Entry, ...],
    now: datetime,
) -> None:
    codes = tuple(signal.code for signal in assessment.signals)
    parts: tuple[Part, ...] = (
        *nudge_view.reasons(what.kind, assessment, entries),
        Text(nudge_view.next_step(what.kind, assessment, entries, codes)),
    )
    team = what.audience is Audience.TEAM
    policy = policy_of(workspace)
    alone = what.singly and (not team or within_budget(_team_raised(stores, workspace, now), now, policy.zone))
    nudge = stores.nudges.add(
        workspace.id,
        Nudge(
            id=0,
            client_id=client.id,
            kind=what.kind,
            state=NudgeState.OPEN,
            raised_at=now,
            signals=codes,
            reasons=tuple(wire.encode_part(part) for part in parts),
            policy={"watch_at": policy.watch_at, "talk_at": policy.talk_at, "part_at": policy.part_at},
            team=team and alone,
            silent_until=what.silent_until,
        ),
    )
    if not alone:
        key = ("summary" if not what.singly else "bundle") + f":{now.astimezone(ZoneInfo(policy.zone)).date()}"
        kind = key.partition(":")[0]
        letters.gather(
            stores,
            workspace,
            letters.TEAM,
            lambda ids: _list_of(stores, workspace, ids, kind),
            nudge.id,
            kind=kind,
            key=f"{key}:{workspace.id}",
            now=now,
        )
        return
    post(stores, workspace, client, nudge, _targets(stores, workspace, client, what), now, safety=what.safety)


def post(
    stores: Stores,
    workspace: Workspace,
    client: Client,
    nudge: Nudge,
    targets: list[str],
    now: datetime,
    *,
    safety: bool = False,
    confirmed: bool = False,
) -> None:
    """Owe an open nudge to its readers. A safety nudge waits for nobody's morning; the owners confirm it first."""
    stage = "team" if confirmed else "first"
    reply = nudge_view.show(nudge, client, confirming=safety and not confirmed)
    letters.send(
        stores,
        workspace,
        targets,
        reply,
        kind=str(nudge.kind),
        key=f"nudge:{nudge.id}:{stage}",
        now=now,
        client=client,
        nudge_id=nudge.id,
        urgent=safety,
    )


def _targets(stores: Stores, workspace: Workspace, client: Client, what: Raise) -> list[str]:
    match what.audience:
        case Audience.TEAM:
            return [letters.TEAM]
        case Audience.OWNERS:
            people = letters.owners(stores, workspace)
        case Audience.RESPONSIBLE:
            people = letters.responsible(stores, workspace, client)
        case _:
            people = (*letters.responsible(stores, workspace, client), *letters.owners(stores, workspace))
    return [letters.to_member(member.id) for member in people] or [letters.TEAM]


def _team_raised(stores: Stores, workspace: Workspace, now: datetime) -> list[datetime]:
    return list(stores.nudges.team_raised(workspace.id, now - timedelta(days=8)))


def _list_of(stores: Stores, workspace: Workspace, nudge_ids: tuple[int, ...], kind: str) -> Reply:
    """Several clients in one message: those over the day's budget, or those that backdated entries have moved."""
    rows: list[Part] = [Text(Msg(f"{kind}-title", count=len(nudge_ids)), "title")]
    pressed: list[Button] = []
    names: list[str] = []
    for nudge_id in nudge_ids:
        nudge = stores.nudges.get(workspace.id, nudge_id)
        client = stores.clients.get(workspace.id, nudge.client_id) if nudge else None
        if nudge is None or client is None:
            continue
        names.append(client.name)
        rows.append(Text(Msg("bundle-row", client=client.name, kind=Msg(f"kind-{nudge.kind}"))))
        pressed.append(Button(Msg("button-open", client=client.name), f"/nudge {nudge.id} show"))
    return Reply(
        parts=(*rows, Choices(tuple(pressed[:20]))), data={"kind": kind, "client": ", ".join(names), "signals": []}
    )


def close(stores: Stores, workspace: Workspace, client: Client, nudge: Nudge, now: datetime, word: Msg) -> None:
    """Close a nudge that has passed, and say so where it was said."""
    stores.nudges.save(workspace.id, replace(nudge, state=NudgeState.CLOSED, decided_at=now))
    retell(stores, workspace, client, nudge, now, word)


def retell(stores: Stores, workspace: Workspace, client: Client, nudge: Nudge, now: datetime, word: Msg) -> None:
    """Change the messages that showed a nudge to what came of it; those not sent yet are withdrawn."""
    for letter in stores.outbox.of_nudge(workspace.id, nudge.id):
        if letter.state == "sent" and letter.sent_ref:
            reply = nudge_view.show_closed(nudge, client, word)
            letters.update(stores, workspace, letter, reply, key=f"closed:{letter.id}", now=now)
        elif letter.state == "pending":
            stores.outbox.withdraw(workspace.id, letter.id)


def decided(nudge: Nudge, now: datetime, by: int) -> Nudge:
    return replace(nudge, state=NudgeState.DECIDED, decided_by=by, decided_at=now)
