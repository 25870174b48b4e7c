"""Signals about how a client behaves, and about an agreement that did not hold (docs/rules.md, "Signals")."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from handlers.domain import strain as sums
from handlers.domain.book import Book, Incident, after, before
from handlers.domain.policy import Policy
from handlers.domain.signals.scene import Facts, Scene, Signal, days_of, numbers
from handlers.domain.values import Category, Entry, Outcome, Severity


def strain(scene: Scene) -> Signal | None:
    """It came to `talk_at` since base and has not fallen back since."""
    book, policy = scene.book, scene.policy
    reach = sums.reached(after(book.incidents, book.base), after(book.praise, book.base), policy, scene.now)
    if reach is None:
        return None
    weighing = tuple(line.entry for line in scene.strain_since_base.lines if line.counted and line.points > 0)
    value = scene.strain_since_base.value
    return Signal("strain", weighing, {"value": value, "threshold": policy.talk_at, "since": reach})


def _severe_abuse(incidents: Sequence[Incident]) -> list[Incident]:
    return [i for i in incidents if i.category is Category.ABUSE and i.severity is Severity.SEVERE and i.theirs]


def abuse(scene: Scene) -> Signal | None:
    found = _severe_abuse(scene.since_base(scene.policy.abuse_days))
    if not found:
        return None
    return Signal("abuse", numbers(found), {"count": len(found), "latest": found[-1].occurred_at})


def boundaries(scene: Scene) -> Signal | None:
    policy = scene.policy
    found = [i for i in scene.since_base(policy.boundaries_days) if i.crossed and i.not_ours]
    days = days_of(found)
    if len(found) < policy.boundaries_count or len(days) < policy.boundaries_on_days:
        return None
    if not scene.is_within(found[-1], policy.boundaries_latest_days):
        return None
    since, latest = found[0].occurred_at, found[-1].occurred_at
    return Signal(
        "boundaries", numbers(found), {"count": len(found), "days": len(days), "since": since, "latest": latest}
    )


def late(scene: Scene) -> Signal | None:
    """Often and lately; or twice, far apart, with nothing paid since."""
    policy = scene.policy
    found = [i for i in scene.since_base(policy.late_days) if i.category is Category.LATE and i.not_ours]
    if not found:
        return None
    often = len(found) >= policy.late_count and scene.is_within(found[-1], policy.late_latest_days)
    paid = scene.book.payments[-1].occurred_at if scene.book.payments else None
    unpaid = [i for i in found if paid is None or i.occurred_at >= paid]
    apart = bool(unpaid) and (unpaid[-1].occurred_at - unpaid[0].occurred_at >= timedelta(days=policy.late_apart_days))
    if not often and not apart:
        return None
    facts: Facts = {"count": len(found), "since": found[0].occurred_at, "latest": found[-1].occurred_at}
    return Signal("late", numbers(found), facts)


def agreed_about(book: Book) -> list[Incident]:
    """Incidents since the agreement in force, not ours, of the categories it is about."""
    if book.agreement is None:
        return []
    since = after(book.incidents, book.agreement.occurred_at)
    return [i for i in since if i.not_ours and (not book.about or i.category in book.about)]


def agreed_strain(book: Book, policy: Policy, now: datetime) -> sums.Strain:
    """The strain of those, softened by the praise since the agreement."""
    return sums.strain(agreed_about(book), after(book.praise, book.base), policy, now)


def broken(scene: Scene) -> Signal | None:
    """The agreement in force did not hold, in one of four forms; the gravest names the reason."""
    agreement, policy = scene.book.agreement, scene.policy
    if agreement is None:
        return None
    found = agreed_about(scene.book)
    severe = [i for i in found if i.severity is Severity.SEVERE and i.theirs]
    crossed = [i for i in after(found, before(scene.now, policy.broken_crossed_days)) if i.crossed]
    reviews = [entry for entry, _ in scene.book.reviews]
    refusals = after(reviews, agreement.occurred_at, before(scene.now, policy.broken_review_days))
    strained = agreed_strain(scene.book, policy, scene.now)
    evidence: Sequence[Incident | Entry]
    if severe:
        form, evidence = "severe", severe
    elif refusals:
        form, evidence = "review", refusals
    elif len(crossed) >= policy.broken_crossed_count and len(days_of(crossed)) >= policy.broken_crossed_on_days:
        form, evidence = "boundaries", crossed
    elif strained.value >= policy.part_at and len(days_of(found)) >= policy.broken_on_days:
        form, evidence = "strain", found
    else:
        return None
    facts: Facts = {
        "form": form,
        "count": len(evidence),
        "since": agreement.occurred_at,
        "latest": evidence[-1].occurred_at,
        "value": strained.value,
        "threshold": policy.part_at,
    }
    return Signal("broken", numbers(evidence), facts)


def refused(scene: Scene) -> Signal | None:
    """The last word of the latest conversation, whatever was planned before or after it."""
    if not scene.book.conversations:
        return None
    entry, talk = scene.book.conversations[-1]
    if talk.outcome not in (Outcome.REFUSED, Outcome.PART) or not scene.is_within(entry, scene.policy.refused_days):
        return None
    return Signal("refused", (entry.number,), {"outcome": str(talk.outcome), "at": entry.occurred_at})


def safety(scene: Scene) -> Signal | None:
    """Harm threatened to people; or severe abuse that has come back."""
    book, policy = scene.book, scene.policy
    threats = [i for i in scene.since_base(policy.safety_days) if i.category is Category.THREAT and i.theirs]
    if threats:
        return Signal(
            "safety",
            numbers(threats),
            {"form": "threat", "count": len(threats), "latest": threats[-1].occurred_at},
        )
    found = _severe_abuse(after(book.incidents, before(scene.now, policy.safety_days), book.slate))
    if len(days_of(found)) < policy.safety_on_days or not after(found, book.base):
        return None
    return Signal("safety", numbers(found), {"form": "abuse", "count": len(found), "latest": found[-1].occurred_at})
