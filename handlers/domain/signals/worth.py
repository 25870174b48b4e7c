"""Signals about hours, payments and what is given away (docs/rules.md, "Signals").

Money is compared here in whole minor units and stays here: no signal's facts name an amount.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.domain.signals.scene import Facts, Scene, Signal, minutes_of, money_of, numbers
from handlers.domain.strain import rounded
from handlers.domain.values import Entry, Invoice


def time_sink(scene: Scene) -> Signal | None:
    """Hours go in, nothing was ever paid or is still to fall due, while others do pay."""
    book, policy = scene.book, scene.policy
    spent = scene.within(book.timed, policy.time_sink_days)
    minutes = minutes_of(spent)
    if not spent or minutes < policy.time_sink_hours * 60 or not scene.around.others_paid:
        return None
    if not scene.is_old(book.timed[0], policy.time_sink_first_days):
        return None
    if scene.within(book.payments, policy.time_sink_unpaid_days):
        return None
    if any(invoice.due_at > scene.now for invoice in _current(book.invoices)):
        return None
    facts: Facts = {"hours": rounded(minutes / 60), "since": book.timed[0].occurred_at, "days": policy.time_sink_days}
    return Signal("time_sink", numbers(spent), facts)


def _current(invoices: Sequence[tuple[Entry, Invoice]]) -> Iterable[Invoice]:
    """Each invoice by its latest word, of `invoices` oldest first; with an invoice its later dates are taken back."""
    latest: dict[int, Invoice] = {}
    for entry, invoice in invoices:
        if invoice.moves is None or invoice.moves in latest:
            latest[invoice.moves or entry.number] = invoice
    return latest.values()


def loss(scene: Scene) -> Signal | None:
    """What their hours cost is more than what they bring."""
    book, policy = scene.book, scene.policy
    if policy.hourly_cost_minor is None or not scene.within(book.payments, policy.loss_paid_days):
        return None
    if not scene.is_old(book.happened[0], policy.loss_first_days):
        return None
    spent = scene.within(book.timed, policy.loss_days)
    minutes = minutes_of(spent)
    payments = scene.within(book.payments, policy.loss_days)
    refunds = scene.within(book.refunds, policy.loss_days)
    # In sixtieths of a minor unit, so that nothing is rounded away.
    margin = 60 * (money_of(payments) - money_of(refunds)) - minutes * policy.hourly_cost_minor
    if minutes < policy.loss_hours * 60 or margin >= 0:
        return None
    return Signal("loss", numbers(spent), {"hours": rounded(minutes / 60), "days": policy.loss_days})


def _habit(scene: Scene, given: Sequence[Entry], count: int, days: int, share: float) -> bool:
    """Whether so much was given within `days` that it is a habit: often enough, and a share of what was paid."""
    payments = scene.within(scene.book.payments, days)
    return len(given) >= count and rounded(money_of(given)) >= rounded(share * money_of(payments))


def _given(code: str, given: Sequence[Entry], days: int) -> Signal:
    since, latest = given[0].occurred_at, given[-1].occurred_at
    return Signal(code, numbers(given), {"count": len(given), "days": days, "since": since, "latest": latest})


def concessions(scene: Scene) -> Signal | None:
    """They ask, we give in, and it has become a habit."""
    policy = scene.policy
    recent = scene.within(scene.book.concessions, policy.concessions_days)
    given = [entry for entry in recent if entry.asked and not entry.amends]
    if not _habit(scene, given, policy.concessions_count, policy.concessions_days, policy.concessions_share):
        return None
    return _given("concessions", given, policy.concessions_days)


def giving(scene: Scene) -> Signal | None:
    """Nobody asks, and we give all the same."""
    policy = scene.policy
    recent = scene.within(scene.book.concessions, policy.giving_days)
    given = [entry for entry in recent if not entry.asked and not entry.amends]
    if not _habit(scene, given, policy.giving_count, policy.giving_days, policy.giving_share):
        return None
    return _given("giving", given, policy.giving_days)
