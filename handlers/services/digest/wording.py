"""Words of the digest's lines: what went well, what moved, and the figures against the period before."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.domain.values import Conversation, Duration, Entry, Kind, Money, Standing, Workspace
from handlers.messages import Day, Items, Msg, Value
from handlers.services.attention import causes
from handlers.services.attention.matters import Reader
from handlers.services.attention.selection import Waiting
from handlers.services.digest.material import Gathered, Mover
from handlers.services.ledger import entry_view
from handlers.services.nudges import nudge_view

NOTE = 80
#: How grave a standing is, for a mover: worse or better.
_GRAVE = (Standing.STEADY, Standing.WATCH, Standing.AMENDS, Standing.DECIDE, Standing.TALK, Standing.PART)


def good(gathered: Gathered) -> Msg | None:
    """The one good thing of the span."""
    if gathered.good is None:
        return None
    client, entry = gathered.good
    if entry.note:
        return Msg("digest-good-note", client=client.name, note=entry_view.excerpt(entry.note, NOTE))
    return Msg(f"digest-good-{entry.kind}", client=client.name)


def decision(reader: Reader, row: Waiting, who: str | Msg) -> Msg:
    """The suggestion to decide about: what, since when, whose, why; and the client's share of the revenue."""
    assert row.decision is not None  # asked only of those that have one
    variables: dict[str, Value] = {
        "client": row.client.name,
        "kind": Msg(f"kind-{row.decision.kind}"),
        "day": Day(row.decision.raised_at),
        "who": who,
        "why": causes.because(reader, row),
    }
    share = round(100 * row.revenue)
    if reader.money and share:
        return Msg("digest-decision-share", share=Msg("percent", value=share), **variables)
    return Msg("digest-decision", **variables)


def mover(moved: Mover) -> Msg:
    """Where a client moved, in words, and the line that moved it."""
    before, after = (Msg(f"standing-{standing}") for standing in (moved.standing_before, moved.standing))
    variables: dict[str, Value] = {"client": moved.client.name, "standing": after, "why": line(moved.entry)}
    if moved.standing is not moved.standing_before:
        worse = _GRAVE.index(moved.standing) > _GRAVE.index(moved.standing_before)
        return Msg("digest-mover-worse" if worse else "digest-mover-better", before=before, **variables)
    return Msg("digest-mover-heavier" if moved.after > moved.before else "digest-mover-calmer", **variables)


def line(entry: Entry) -> Msg:
    """A ledger line in a few words, without money, with a piece of its note; of a private one only that it exists."""
    if entry.private:
        return nudge_view.incident_line(entry)
    if entry.kind is Kind.INCIDENT:
        bare = nudge_view.incident_line(entry)
    else:
        kind = entry.detail.outcome if isinstance(entry.detail, Conversation) else entry.kind
        bare = Msg("digest-line", number=entry.number, day=Day(entry.occurred_at), what=Msg(f"digest-what-{kind}"))
    return Msg("digest-line-note", line=bare, note=entry_view.excerpt(entry.note, NOTE)) if entry.note else bare


def figures(workspace: Workspace, gathered: Gathered, *, counts: bool, money: bool) -> Msg | None:
    """The span's figures against those of the span before; what is nothing in both is left out."""
    shown = [
        Msg("digest-figure" if now and before else "digest-figure-new" if now else "digest-figure-gone", **variables)
        for name, now, before, is_money in _figures(workspace, gathered)
        if (now or before) and (money if is_money else counts)
        for variables in (_variables(name, now, before),)
    ]
    return Msg("digest-figures", figures=Items(tuple(shown))) if shown else None


def _variables(name: str, now: Value | None, before: Value | None) -> dict[str, Value]:
    known = {"now": now, "before": before}
    return {"name": Msg(f"digest-figure-{name}"), **{key: value for key, value in known.items() if value is not None}}


def _figures(workspace: Workspace, gathered: Gathered) -> Iterator[tuple[str, Value | None, Value | None, bool]]:
    """Name, value now and before (None: nothing), and whether it is money."""
    now, before = gathered.numbers, gathered.numbers_before

    def amount(minor: int) -> Money | None:
        return Money(minor, workspace.currency) if minor else None

    def time(minutes: int) -> Duration | None:
        return Duration(minutes) if minutes else None

    yield "incidents", now.incidents or None, before.incidents or None, False
    yield "praise", now.praise or None, before.praise or None, False
    yield "time", time(now.minutes), time(before.minutes), False
    yield "paid", amount(now.paid_minor), amount(before.paid_minor), True
    yield "given", amount(now.given_minor), amount(before.given_minor), True
