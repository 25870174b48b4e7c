"""Renders the digest: one screen, a button on every line; without money for the team, with money for owners.

Its content comes from `material.py`; `handlers/jobs/digests.py` decides when it is sent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.domain.schedule import Calendar, digest_rhythm
from handlers.domain.values import Client, Conversation, Duration, Entry, Kind, Money, Nudge, NudgeKind, Workspace
from handlers.messages import Button, Choices, Day, Items, Msg, Part, Picture, Reply, Text, Value
from handlers.ports import OutboxMessage, Stores
from handlers.services.digest.material import ComingUp, Gathered, Mover, Numbers, gather
from handlers.services.figures import pareto
from handlers.services.ledger import entry_view
from handlers.services.nudges import nudge_view
from handlers.services.outbox import messages as outbox
from handlers.services.outbox import routes
from handlers.services.policy import false_alarms

DECISIONS = 3
MOVERS = 3
DATES = 5
NAMED = 5
UNCLEAR = 3
WOLVES = 2
#: How many clients of a line that names several get a button.
OFFERED = 2
#: More lines than this do not fit on one screen.
FULL = 15
NOTE = 80
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
#: A digest sent this long after its time says that it is late.
LATE = timedelta(minutes=30)
KIND = "digest"
#: Payload key: when the digest fell due.
AT = "digest_at"


def show(
    stores: Stores,
    workspace: Workspace,
    gathered: Gathered,
    *,
    owners: bool,
    monthly: bool = False,
    full: bool = False,
) -> Reply:
    """Render one digest. `owners`: include money and the decisions that only owners make.

    `monthly` adds the picture of revenue and effort for those who may see it, `full` lifts the limits of one screen.
    """
    decisions = [decision for decision in gathered.decisions if owners or not _owners_alone(workspace, decision[0])]
    parts: list[Part] = [Text(Msg("digest-title", since=Day(gathered.since), until=Day(gathered.until)), "title")]
    crying = false_alarms.crying(stores, workspace, gathered.until) if owners else ()
    buttons: list[Button] = []
    quiet = not (decisions or gathered.movers or gathered.dates or gathered.unclear or crying)
    if quiet and not full:
        summary = _good(gathered) or Text(_numbers(workspace, gathered, owners=owners), "quiet")
        parts += [Text(Msg("digest-quiet")), summary]
    else:
        if good := _good(gathered):
            parts.append(good)
            buttons += [_card(client) for client, _ in filter(None, (gathered.good,))]
        most = FULL if full else DECISIONS
        for nudge, client in decisions[:most]:
            kind = Msg(f"kind-{nudge.kind}")
            parts.append(Text(Msg("digest-decision", client=client.name, kind=kind, day=Day(nudge.raised_at))))
            buttons.append(Button(Msg("digest-button", client=client.name, kind=kind), f"/nudge {nudge.id} show"))
        parts += _more(len(decisions) - most)
        for mover in gathered.movers[: FULL if full else MOVERS]:
            parts.append(Text(_mover(mover)))
            buttons.append(Button(Msg("value", value=mover.client.name), f"/why ~{mover.client.id}"))
        parts += _dates(gathered.dates, buttons, FULL if full else DATES)
        parts += _unclear(gathered, buttons, FULL if full else UNCLEAR)
        parts += [Text(Msg("policy-cries", rule=Msg(f"rule-{tally.rule}"))) for tally in crying[:WOLVES]]
        buttons += [Button(Msg("digest-rules"), "/policy show") for _ in crying[:1]]
        parts += _names("digest-without-terms", gathered.without_terms, full=full)
        buttons += [
            Button(Msg("digest-terms", client=c.name), f"/terms ~{c.id}") for c in gathered.without_terms[:OFFERED]
        ]
        parts += _names("digest-vital", gathered.vital, full=full)
        buttons += [_card(client) for client in gathered.vital[:OFFERED]]
        parts.append(Text(_numbers(workspace, gathered, owners=owners), "quiet"))
        if owners:
            buttons.append(Button(Msg("digest-effort"), "/pareto"))
    if monthly and owners:
        parts += _picture(stores, workspace, gathered)
    if not full:
        buttons.append(Button(Msg("button-more"), "/digest more"))
    unique = {button.line: button for button in buttons}
    parts.append(Choices(tuple(unique.values())))
    return Reply(parts=tuple(parts), data=_data(gathered, decisions=len(decisions), quiet=quiet))


def _owners_alone(workspace: Workspace, nudge: Nudge) -> bool:
    """Whether a nudge is for owners only.

    So are a threat until they confirm it, concessions, and the kinds they chose to hear without the team.
    """
    if routes.owners_alone(workspace, nudge.kind):
        return True
    return nudge_view.unconfirmed(nudge) or (nudge.kind is NudgeKind.CARE and "giving" in nudge.signals)


def _good(gathered: Gathered) -> Text | None:
    if gathered.good is None:
        return None
    client, entry = gathered.good
    if entry.note:
        return Text(Msg("digest-good-note", client=client.name, note=entry_view.excerpt(entry.note, NOTE)))
    return Text(Msg(f"digest-good-{entry.kind}", client=client.name))


def _mover(mover: Mover) -> Msg:
    moved = round(mover.after, 1) - round(mover.before, 1)
    way = "digest-mover-up" if moved > 0 else "digest-mover-down" if moved < 0 else "digest-mover-level"
    return Msg(
        way,
        client=mover.client.name,
        before=round(mover.before, 1),
        after=round(mover.after, 1),
        standing=Msg(f"standing-{mover.standing}"),
        why=_line(mover.entry),
    )


def _line(entry: Entry) -> Msg:
    """A ledger line in a few words, without money; of a private one only that it exists."""
    if entry.kind is Kind.INCIDENT or entry.private:
        return nudge_view.incident_line(entry)
    kind = entry.detail.outcome if isinstance(entry.detail, Conversation) else entry.kind
    return Msg("digest-line", number=entry.number, day=Day(entry.occurred_at), what=Msg(f"digest-what-{kind}"))


def _dates(dates: Sequence[ComingUp], buttons: list[Button], most: int) -> list[Part]:
    for coming in dates[:most]:
        buttons.append(_card(coming.client))
    return [
        *(Text(Msg(f"digest-date-{coming.topic}", client=coming.client.name, at=coming.at)) for coming in dates[:most]),
        *_more(len(dates) - most),
    ]


def _unclear(gathered: Gathered, buttons: list[Button], most: int) -> list[Part]:
    if not gathered.unclear:
        return []
    told = tuple(
        Msg("digest-unclear-line", number=entry.number, client=client.name) for client, entry in gathered.unclear[:most]
    )
    for _, entry in gathered.unclear[:most]:
        buttons.append(Button(Msg("button-reread", number=entry.number), f"/edit {entry.number}"))
    return [Text(Msg("digest-unclear", count=len(gathered.unclear), lines=Items(told)))]


def _card(client: Client) -> Button:
    return Button(Msg("value", value=client.name), f"/status ~{client.id}")


def _names(message: str, clients: Sequence[Client], *, full: bool) -> list[Part]:
    if not clients:
        return []
    shown: list[Value] = [client.name for client in clients[: FULL if full else NAMED]]
    if len(clients) > len(shown):
        shown.append(Msg("and-more", count=len(clients) - len(shown)))
    return [Text(Msg(message, names=Items(tuple(shown))))]


def _more(left: int) -> list[Part]:
    return [Text(Msg("and-more", count=left), "quiet")] if left > 0 else []


def _numbers(workspace: Workspace, gathered: Gathered, *, owners: bool) -> Msg:
    """The span's figures compared with those of the span before; amounts only for those who may see them."""
    now, before = gathered.numbers, gathered.numbers_before
    if owners or workspace.visibility == "team":
        return Msg("digest-numbers-money", **_counts(now, before), **_amounts(workspace, now, before))
    return Msg("digest-numbers", **_counts(now, before))


def _counts(now: Numbers, before: Numbers) -> dict[str, Value]:
    return {
        "incidents": now.incidents,
        "incidents_before": before.incidents,
        "praise": now.praise,
        "praise_before": before.praise,
        "time": Duration(now.minutes),
        "time_before": Duration(before.minutes),
    }


def _amounts(workspace: Workspace, now: Numbers, before: Numbers) -> dict[str, Value]:
    return {
        "paid": Money(now.paid_minor, workspace.currency),
        "paid_before": Money(before.paid_minor, workspace.currency),
        "given": Money(now.given_minor, workspace.currency),
        "given_before": Money(before.given_minor, workspace.currency),
    }


def _picture(stores: Stores, workspace: Workspace, gathered: Gathered) -> list[Part]:
    effort = pareto.pareto_effort(stores, workspace, pareto.year_before(gathered.until), gathered.until, gathered.until)
    if effort.empty:
        return []
    alt = pareto.alt(effort, pareto.year_before(gathered.until), gathered.until)
    return [Picture(alt, "pareto.png", effort.chart, again="/pareto")]


def _data(gathered: Gathered, *, decisions: int, quiet: bool) -> dict[str, Any]:
    return {
        "kind": "digest",
        "client": None,
        "signals": [],
        "since": gathered.since.isoformat(),
        "until": gathered.until.isoformat(),
        "decisions": decisions,
        "movers": [mover.client.name for mover in gathered.movers],
        "quiet": quiet,
        "late": False,
    }


def send(stores: Stores, workspace: Workspace, at: datetime, now: datetime) -> None:
    """Enqueue the digest that fell due at `at`: to the team without money, to the owners with it, once each.

    Quiet hours do not hold it, because the owners chose its hour themselves.
    """
    rhythm, calendar = digest_rhythm(workspace), Calendar.of(workspace)
    before = rhythm.latest_until(at - timedelta(microseconds=1), calendar) or at - WEEK
    told_until = _told_until(stores, workspace, at, at - before)
    if told_until is not None and told_until > at - (at - before) / 2:
        return  # most of it has been told: another zone, hour or day was chosen
    # What fell between the last digest and this one's own time is told now.
    since = before if told_until is None else min(before, told_until)
    gathered = gather(stores, workspace, since, at)
    monthly = _first_of_its_month(since, at, workspace)
    more = {AT: at.isoformat()}
    readers = [(outbox.to_owners(stores, workspace), True)]
    if not workspace.personal and not routes.owners_alone(workspace, KIND):
        if outbox.home(stores, workspace) is not None:
            readers.append(((outbox.TEAM,), False))
        else:
            more[outbox.HOMELESS] = "yes"
    for targets, owners in readers:
        reply = show(stores, workspace, gathered, owners=owners, monthly=monthly)
        outbox.send(
            stores,
            workspace,
            targets,
            reply,
            kind=KIND,
            key=_key(_day(workspace, at)),
            now=now,
            urgent=True,
            more=more,
        )


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

    It is obsolete where a newer one has fallen due, and for a team whose chat was lost or whose digest was turned off:
    the owners have their own.
    """
    lost = outbox.home(stores, workspace) is None or routes.owners_alone(workspace, KIND)
    if message.target == outbox.TEAM and lost:
        return None
    at = datetime.fromisoformat(message.payload[AT])
    latest = digest_rhythm(workspace).latest_until(now, Calendar.of(workspace))
    if latest is not None and _day(workspace, latest) > _day(workspace, at):
        return None
    if now - at < LATE:
        return reply
    title, *rest = reply.parts
    return replace(
        reply, parts=(title, Text(Msg("digest-late", at=at), "quiet"), *rest), data={**reply.data, "late": True}
    )
