"""A client's written boundaries: the latest live line of a number is its current version."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Boundary, Client, Entry, Kind
from handlers.messages import Day, Msg, Part, Text


def current(entries: Iterable[Entry]) -> tuple[Boundary, ...]:
    """The boundaries in force, by number."""
    versions: dict[int, Boundary] = {}
    for entry in sorted(entries, key=lambda entry: entry.number):
        if entry.kind is Kind.BOUNDARY and entry.counts and isinstance(entry.detail, Boundary):
            versions[entry.detail.number] = entry.detail
    return tuple(versions[number] for number in sorted(versions))


def next_number(entries: Iterable[Entry]) -> int:
    """The next boundary number: from 1 per client, and never reused, even after a boundary was reversed."""
    used = [entry.detail.number for entry in entries if isinstance(entry.detail, Boundary)]
    return max(used, default=0) + 1


def check_crossed(ctx: Context, client: Client, entry: Entry) -> list[Part]:
    """A note about the boundary an incident crossed. Raises Refusal("no-such-boundary")."""
    known = {b.number: b for b in current(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))}
    boundary = known.get(entry.crossed or 0)
    if boundary is None:
        raise Refusal("no-such-boundary", number=entry.crossed or 0, client=client.name)
    told = boundary.told_at is not None and boundary.told_at <= entry.occurred_at
    how = "ours" if boundary.ours else "told" if told else "untold"
    return [Text(Msg(f"crossed-{how}", number=boundary.number, text=boundary.text), "quiet")]


def line(boundary: Boundary) -> Msg:
    """A boundary in one line: its text, whether it is ours, and since when the client knows it."""
    if boundary.ours:
        return Msg("boundary-ours", number=boundary.number, text=boundary.text)
    if boundary.told_at is None:
        return Msg("boundary-untold", number=boundary.number, text=boundary.text)
    return Msg("boundary-told", number=boundary.number, text=boundary.text, told=Day(boundary.told_at))
