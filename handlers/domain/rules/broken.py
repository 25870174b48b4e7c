"""The agreement in force was not kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.book import Book, Incident, after, before
from handlers.domain.policy import Policy, count, days, times
from handlers.domain.rule import Mark, Rule, Window
from handlers.domain.rule_context import Facts, RuleContext, Signal, Surroundings, days_of, numbers, theirs
from handlers.domain.rule_needs import LedgerTotals, last
from handlers.domain.strain import rounded, strain
from handlers.domain.values import Category, Entry, NudgeKind, Outcome, Severity

ON_DAYS = count("broken_on_days", 2)
CROSSED_COUNT = count("broken_crossed_count", 2, own_words=True)
CROSSED_ON_DAYS = count("broken_crossed_on_days", 2, own_words=True)
CROSSED_DAYS = days("broken_crossed_days", 90, own_words=True)
REVIEW_DAYS = days("broken_review_days", 90, own_words=True)
ALL_TIMES = times("broken_all_times", 1.5, own_words=True)
ALL_ON_DAYS = count("broken_all_on_days", 3, own_words=True)


def agreed_about(book: Book) -> list[Incident]:
    """Incidents since the agreement in force, not our fault, of the categories it is about."""
    return [i for i in _since_agreed(book) if not book.about or i.category in book.about]


def _since_agreed(book: Book) -> list[Incident]:
    """Incidents since the agreement in force, not our fault, whatever it is about."""
    if book.agreement is None:
        return []
    return [i for i in after(book.incidents, book.agreement.occurred_at) if i.not_ours]


def _strain_of(context: RuleContext, incidents: Sequence[Incident]) -> float:
    """The strain of incidents since the agreement, reduced by the praise since then."""
    book = context.book
    return strain(incidents, after(book.praise, book.base), context.policy, context.now).value


def _all_mark(policy: Policy) -> float:
    """The strain of all categories together at which an agreement about some of them no longer holds."""
    return rounded(policy[ALL_TIMES] * policy.part_at)


def fires(context: RuleContext) -> Signal | None:
    """The signal in one of six forms, or None: the gravest form that holds."""
    agreement, policy = context.book.agreement, context.policy
    if agreement is None:
        return None
    value = _strain_of(context, agreed_about(context.book))
    form, evidence = _form(context, agreement.occurred_at, value)
    threshold = policy.part_at
    if not form:
        everything = _since_agreed(context.book)
        value, threshold = _strain_of(context, everything), _all_mark(policy)
        if value < threshold or len(days_of(everything)) < policy[ALL_ON_DAYS]:
            return None
        form, evidence = "everything", everything
    facts: Facts = {
        "form": form,
        "count": len(evidence),
        "since": agreement.occurred_at,
        "latest": evidence[-1].occurred_at,
        "value": value,
        "threshold": threshold,
    }
    return Signal("broken", numbers(evidence), facts)


def _form(context: RuleContext, agreed_at: datetime, value: float) -> tuple[str, Sequence[Incident | Entry]]:
    """The form that holds but for that of all categories together, and its evidence; "" if there is none."""
    book, policy = context.book, context.policy
    incidents = agreed_about(book)
    severe = [incident for incident in incidents if incident.severity is Severity.SEVERE and incident.theirs]
    if severe:
        return "severe", severe
    hurtful = [incident for incident in theirs(_since_agreed(book)) if _hurts(incident)]
    if hurtful:
        return "abuse", hurtful
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


def _hurts(incident: Incident) -> bool:
    return incident.category in (Category.ABUSE, Category.THREAT) and incident.severity is not Severity.MINOR


@dataclass(frozen=True, slots=True)
class InForce:
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


def in_force(totals: LedgerTotals) -> InForce:
    """The bound of every rule about the agreement in force."""
    book = totals.book
    kept = [entry.occurred_at for entry, review in book.reviews if review.kept]
    cleared = [entry.occurred_at for entry, talk in book.conversations if talk.outcome is Outcome.CLEARED]
    agreed = [entry.occurred_at for entry, talk in book.conversations if talk.outcome is Outcome.AGREED]
    return InForce(agreed, sorted(kept + cleared))


def _windows(book: Book, policy: Policy) -> Iterable[Window]:
    yield Window([incident.occurred_at for incident in book.incidents if incident.crossed], policy[CROSSED_DAYS])
    yield Window([entry.occurred_at for entry, _ in book.reviews], policy[REVIEW_DAYS])


def _marks(context: RuleContext) -> Iterable[Mark]:
    if context.book.agreement is not None:
        yield Mark(_strain_of(context, agreed_about(context.book)), context.policy.part_at)
        yield Mark(_strain_of(context, _since_agreed(context.book)), _all_mark(context.policy))


RULE = Rule(
    code="broken",
    place=80,
    fires=fires,
    brings=NudgeKind.PART,
    held_back_by_debt=True,
    needs=in_force,
    windows=_windows,
    marks=_marks,
    numbers=(ON_DAYS, CROSSED_COUNT, CROSSED_ON_DAYS, CROSSED_DAYS, REVIEW_DAYS, ALL_TIMES, ALL_ON_DAYS),
    when=(
        "an agreement is in force and, of the incidents since it, not ours, of the categories it is about (all when it"
        " names none): their strain, softened by the praise since, is at least {part_at}, and they happened on at least"
        " {broken_on_days} days; or one of them is severe and theirs; or a serious or severe `abuse` or `threat`"
        " of theirs happened since it, whatever it is about; or at least {broken_crossed_count} of them within"
        " {broken_crossed_days} days, on at least {broken_crossed_on_days} days, crossed a told boundary of theirs; or"
        " the strain of all incidents since it, not ours, whatever their category and softened in the same way, is at"
        " least {broken_all_times} × {part_at}, from at least {broken_all_on_days} days; or a review of it said *not"
        " kept* within {broken_review_days} days"
    ),
    facts=(
        "`form` (`severe`, `abuse`, `review`, `boundaries`, `strain` or `everything`, the first that holds), `count`,"
        " `since` (the agreement), `latest`, `value`, `threshold`"
    ),
)
