"""The agreement in force was not kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.book import Book, Incident, after, before
from handlers.domain.policy import Policy, count, days
from handlers.domain.rule import Mark, Rule, Window
from handlers.domain.rule_context import Facts, RuleContext, Signal, Surroundings, days_of, numbers
from handlers.domain.rule_needs import LedgerTotals, last
from handlers.domain.strain import Strain, strain
from handlers.domain.values import Entry, NudgeKind, Outcome, Severity

ON_DAYS = count("broken_on_days", 2)
CROSSED_COUNT = count("broken_crossed_count", 2, own_words=True)
CROSSED_ON_DAYS = count("broken_crossed_on_days", 2, own_words=True)
CROSSED_DAYS = days("broken_crossed_days", 90, own_words=True)
REVIEW_DAYS = days("broken_review_days", 90, own_words=True)


def agreed_about(book: Book) -> list[Incident]:
    """Incidents since the agreement in force, not our fault, of the categories it is about."""
    if book.agreement is None:
        return []
    since = after(book.incidents, book.agreement.occurred_at)
    return [i for i in since if i.not_ours and (not book.about or i.category in book.about)]


def _agreed_strain(context: RuleContext) -> Strain:
    """The strain of those incidents, reduced by the praise since the agreement."""
    book = context.book
    return strain(agreed_about(book), after(book.praise, book.base), context.policy, context.now)


def fires(context: RuleContext) -> Signal | None:
    """The signal in one of four forms, or None: the gravest form that holds."""
    agreement, policy = context.book.agreement, context.policy
    if agreement is None:
        return None
    value = _agreed_strain(context).value
    form, evidence = _form(context, agreement.occurred_at, value)
    if not form:
        return None
    facts: Facts = {
        "form": form,
        "count": len(evidence),
        "since": agreement.occurred_at,
        "latest": evidence[-1].occurred_at,
        "value": value,
        "threshold": policy.part_at,
    }
    return Signal("broken", numbers(evidence), facts)


def _form(context: RuleContext, agreed_at: datetime, value: float) -> tuple[str, Sequence[Incident | Entry]]:
    """The form that holds, and its evidence; "" if the agreement holds."""
    book, policy = context.book, context.policy
    incidents = agreed_about(book)
    severe = [incident for incident in incidents if incident.severity is Severity.SEVERE and incident.theirs]
    if severe:
        return "severe", severe
    reviews = [entry for entry, _ in book.reviews]
    # A review that said *kept* would have ended the agreement.
    not_kept = after(reviews, agreed_at, before(context.now, policy[REVIEW_DAYS]))
    if not_kept:
        return "review", not_kept
    crossed = [i for i in after(incidents, before(context.now, policy[CROSSED_DAYS])) if i.crossed]
    if len(crossed) >= policy[CROSSED_COUNT] and len(days_of(crossed)) >= policy[CROSSED_ON_DAYS]:
        return "boundaries", crossed
    if value >= policy.part_at and len(days_of(incidents)) >= policy[ON_DAYS]:
        return "strain", incidents
    return "", ()


@dataclass(frozen=True, slots=True)
class _InForce:
    """An agreement not ended by a kept review or a cleared conversation."""

    agreed: Sequence[datetime]
    ended: Sequence[datetime]

    @property
    def ever(self) -> bool:
        """Whether there was any agreement."""
        return bool(self.agreed)

    def may_fire(self, now: datetime, surroundings: Surroundings) -> bool:
        """Whether an agreement is in force at `now`."""
        return last(self.agreed, now) > last(self.ended, now)


def _needs(totals: LedgerTotals) -> _InForce:
    book = totals.book
    kept = [entry.occurred_at for entry, review in book.reviews if review.kept]
    cleared = [entry.occurred_at for entry, talk in book.conversations if talk.outcome is Outcome.CLEARED]
    agreed = [entry.occurred_at for entry, talk in book.conversations if talk.outcome is Outcome.AGREED]
    return _InForce(agreed, sorted(kept + cleared))


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window([incident.occurred_at for incident in book.incidents if incident.crossed], policy[CROSSED_DAYS])
    yield Window([entry.occurred_at for entry, _ in book.reviews], policy[REVIEW_DAYS])


def _marks(context: RuleContext) -> Iterable[Mark]:
    yield Mark(_agreed_strain(context).value, context.policy.part_at)


RULE = Rule(
    code="broken",
    place=80,
    fires=fires,
    brings=NudgeKind.PART,
    held_back_by_debt=True,
    needs=_needs,
    windows=_windows,
    marks=_marks,
    numbers=(ON_DAYS, CROSSED_COUNT, CROSSED_ON_DAYS, CROSSED_DAYS, REVIEW_DAYS),
    when=(
        "an agreement is in force and, of the incidents since it, not ours, of the categories it is about (all when it"
        " names none): their strain, softened by the praise since, is at least {part_at}, and they happened on at least"
        " {broken_on_days} days; or one of them is severe and theirs; or at least {broken_crossed_count} of them within"
        " {broken_crossed_days} days, on at least {broken_crossed_on_days} days, crossed a told boundary of theirs; or"
        " a review of it said *not kept* within {broken_review_days} days"
    ),
    facts=(
        "`form` (`severe`, `review`, `boundaries` or `strain`, the first that holds), `count`, `since` (the agreement),"
        " `latest`, `value`, `threshold`"
    ),
)
