"""Signals that point at ourselves: what we owe, complaints we earned, a good client left alone.

docs/rules.md, "Signals". What is theirs stands in `conduct`.
"""

from __future__ import annotations

from handlers.domain.book import after, before
from handlers.domain.signals.scene import Facts, Scene, Signal, days_of, numbers
from handlers.domain.values import Category, Entry, Kind, Outcome


def unhappy(scene: Scene) -> Signal | None:
    """Complaints about our work on several days, and nothing was made good since."""
    book, policy = scene.book, scene.policy
    made_good = book.amends[-1].occurred_at if book.amends else None
    recent = after(scene.since_base(policy.unhappy_days), made_good)
    found = [i for i in recent if i.category is Category.COMPLAINT and not i.theirs]
    days = days_of(found)
    if len(days) < policy.unhappy_on_days:
        return None
    facts: Facts = {
        "count": len(found),
        "days": len(days),
        "since": found[0].occurred_at,
        "latest": found[-1].occurred_at,
    }
    return Signal("unhappy", numbers(found), facts)


def owed(scene: Scene) -> Signal | None:
    """Our debt is worth speaking of, and no smaller than their strain."""
    if scene.debt.value < scene.policy.owed_at or scene.debt.value < scene.strain.value:
        return None
    owing = tuple(line.entry for line in scene.debt.lines if line.counted)
    return Signal("owed", owing, {"value": scene.debt.value, "threshold": scene.policy.owed_at})


def neglect(scene: Scene) -> Signal | None:
    """One of the vital few has heard nothing of us but about money."""
    if not scene.around.vital:
        return None
    book = scene.book
    contacts: list[Entry] = [e for e in book.happened if e.kind not in (Kind.PAYMENT, Kind.REFUND)]
    contacts += [entry for entry, talk in book.conversations if talk.outcome is not Outcome.POSTPONED]
    contacts += [entry for entry, _ in book.reviews]
    last = max(contacts, key=lambda entry: (entry.occurred_at, entry.number), default=None)
    if last is not None and last.occurred_at > before(scene.now, scene.policy.neglect_days):
        return None
    since = last or (book.happened[0] if book.happened else None)
    days = (scene.now - since.occurred_at).days if since is not None else scene.policy.neglect_days
    return Signal("neglect", (last.number,) if last is not None else (), {"days": days})
