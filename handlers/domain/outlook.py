"""What comes if nothing new happens: when the standing will change, and what amends would end a debt.

docs/rules.md, "Outlook". Judges with the same function as everything else; it only chooses the moments to look at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import log2

from handlers.domain.amends import Debt, needed
from handlers.domain.book import Book, Dated, Incident, read
from handlers.domain.policy import Policy
from handlers.domain.signals.conduct import agreed_strain
from handlers.domain.standing import Assessment, Surroundings, judge, watch_at
from handlers.domain.values import Category, Entry, Stage, Standing

HORIZON = timedelta(days=400)
LOOKS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What comes if nothing new happens.

    next_standing   what the standing will be when it first differs, None: it stays as it is for 400 days
    at              when that is (UTC); amends_needed: points of amends that bring the debt below `owed_at`, 0: none
    """

    next_standing: Standing | None
    at: datetime | None
    amends_needed: float


def outlook(
    entries: Sequence[Entry],
    surroundings: Surroundings,
    policy: Policy,
    now: datetime,
    *,
    stage: Stage = Stage.ACTIVE,
) -> Outlook:
    """Look ahead from `now`. The two facts of the workspace are taken to stay as they are.

    Between two moments at which a window closes, an age is reached or a sum falls to its mark nothing can change, so
    only those are judged; when there are very many, every so many, and then those in between.
    """
    now = now.astimezone(UTC)
    book = read(entries, policy, now)
    present = judge(book, surroundings, policy, now, stage=stage)
    amends = needed(Debt(present.debt, present.debt_lines), policy)
    ahead = set(_moments(book, present, surroundings, policy, now, stage))
    moments = sorted(moment for moment in ahead if now < moment <= now + HORIZON)

    def standing_at(moment: datetime) -> Standing:
        return judge(book, surroundings, policy, moment, stage=stage).standing

    stride = len(moments) // LOOKS + 1
    for start in range(0, len(moments), stride):
        stretch = moments[start : start + stride]
        if len(stretch) > 1 and standing_at(stretch[-1]) is present.standing:
            continue
        for moment in stretch:
            if (later := standing_at(moment)) is not present.standing:
                return Outlook(next_standing=later, at=moment, amends_needed=amends)
    return Outlook(next_standing=None, at=None, amends_needed=amends)


def _moments(
    book: Book, present: Assessment, around: Surroundings, policy: Policy, now: datetime, stage: Stage
) -> Iterator[datetime]:
    """Every moment at which a standing may change by itself."""
    yield from falls(book, present, around, policy, now)
    for items, windows in _windows(book, {signal.code for signal in present.signals}, policy, stage):
        for item in items:
            for days in windows:
                yield item.occurred_at + timedelta(days=days)
    for first, days in ((book.timed[:1], policy.time_sink_first_days), (book.happened[:1], policy.loss_first_days)):
        for entry in first:
            yield entry.occurred_at + timedelta(days=days)
    for _, invoice in book.invoices:
        yield invoice.due_at


def falls(book: Book, present: Assessment, around: Surroundings, policy: Policy, now: datetime) -> Iterator[datetime]:
    """When each sum that has reached its mark will have faded below it, if nothing new happens."""
    for value, mark in (
        (present.strain, watch_at(around, policy)),
        (present.strain_since_base, policy.fall_back * policy.talk_at),
        (present.debt, policy.owed_at),
        (agreed_strain(book, policy, now).value, policy.part_at),
    ):
        if value >= mark:
            # Clear of the rounding: two units of the sixth decimal below the mark.
            yield now + timedelta(days=policy.half_life_days * log2(value / (mark - 2e-6)))


def _windows(
    book: Book, codes: set[str], policy: Policy, stage: Stage
) -> Iterator[tuple[Iterable[Dated], tuple[int, ...]]]:
    """What falls out of which windows, in days. Most signals can only end with time, so they matter while they fire."""
    by_category: defaultdict[Category, list[Incident]] = defaultdict(list)
    for incident in book.incidents:
        by_category[incident.category].append(incident)
    if codes & {"abuse", "safety"}:
        yield by_category[Category.ABUSE], (policy.abuse_days, policy.safety_days)
        yield by_category[Category.THREAT], (policy.safety_days,)
    if codes & {"boundaries", "broken"}:
        crossed = [incident for incident in book.incidents if incident.crossed]
        yield crossed, (policy.boundaries_days, policy.boundaries_latest_days, policy.broken_crossed_days)
        yield [entry for entry, _ in book.reviews], (policy.broken_review_days,)
    if "late" in codes:
        yield by_category[Category.LATE], (policy.late_days, policy.late_latest_days)
    if "unhappy" in codes:
        yield by_category[Category.COMPLAINT], (policy.unhappy_days,)
    if "refused" in codes:
        yield [entry for entry, _ in book.conversations], (policy.refused_days,)
    if stage is Stage.PROSPECT:
        yield by_category[Category.TIMEWASTER] + by_category[Category.HAGGLING], (policy.decide_days,)
        yield book.timed, (policy.decide_days,)
    # These may also begin with time: a payment that softened them grows old.
    paid = (policy.time_sink_unpaid_days, policy.loss_paid_days, policy.loss_days, policy.concessions_days)
    yield book.payments, paid
    yield book.concessions, (policy.concessions_days,)
    yield book.timed, (policy.time_sink_days,)
    if policy.hourly_cost_minor is not None:
        yield [*book.timed, *book.refunds], (policy.loss_days,)
