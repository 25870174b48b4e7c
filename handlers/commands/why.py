"""`/why`: explains the standing line by line, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from handlers.command.spec import Args, Command, Context
from handlers.domain.outlook import outlook, remedies
from handlers.domain.policy import Policy
from handlers.domain.rules.watch import watch_at
from handlers.domain.standing import Surroundings, assess
from handlers.domain.values import Entry, Role, Stage
from handlers.messages import Day, Msg, Part, Reply, Text
from handlers.services.card import card
from handlers.services.figures import sums, uncounted
from handlers.services.ledger import reasons
from handlers.services.nudges.assessment import policy_of, surroundings
from handlers.services.policy import numbers


def run(ctx: Context, args: Args) -> Reply:
    client = args.named
    entries = tuple(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))
    around = surroundings(ctx.stores, ctx.workspace, client.id, ctx.now)
    policy = policy_of(ctx.workspace)
    assessment = assess(entries, around, policy, ctx.now, stage=client.stage)
    headline = reasons.headline(ctx, assessment, entries)
    parts: list[Part] = [
        Text(Msg("why-title", client=client.name, standing=Msg(f"standing-{assessment.standing}")), "title"),
        Text(headline),
    ]
    # An agreement that did not hold was also broken: once is enough.
    told = {assessment.reason, *(("breach",) if assessment.reason == "broken" else ())}
    others = [reasons.reason(ctx, signal, entries) for signal in assessment.signals if signal.code not in told]
    parts += [Text(reason) for reason in others if reason != headline]
    put_off = reasons.postponed(ctx, assessment, entries)
    parts += [Text(put_off)] if put_off is not None else []
    parts += numbers.raised_with(ctx, client)
    by_number = {entry.number: entry for entry in entries}
    if assessment.lines:
        points, watch = sums.points(assessment.strain), watch_at(around, policy)
        parts.append(Text(Msg("why-strain", points=points, watch=watch, talk=policy.talk_at)))
        parts.append(sums.table(ctx, assessment.strain, assessment.lines, by_number))
        if assessment.strain_since_base != assessment.strain:
            parts.append(Text(Msg("why-since-agreement", points=sums.points(assessment.strain_since_base))))
    if assessment.debt_lines:
        parts.append(Text(Msg("why-debt", points=sums.points(assessment.debt), owed=policy.owed_at)))
        parts.append(sums.table(ctx, assessment.debt, assessment.debt_lines, by_number))
    parts += uncounted.rows(ctx, assessment, entries)
    parts += _ahead(entries, around, policy, ctx.now, client.stage)
    return Reply(parts=tuple(parts), data=card.data(ctx, client, assessment))


def _ahead(
    entries: Sequence[Entry], around: Surroundings, policy: Policy, now: datetime, stage: Stage
) -> Iterator[Part]:
    """What would change the standing: something the team does, or time alone."""
    ahead = outlook(entries, around, policy, now, stage=stage)
    helpful = remedies(entries, around, policy, now, stage=stage)
    for remedy in helpful:
        standing = Msg(f"standing-{remedy.standing}")
        yield Text(Msg(f"why-change-{remedy.act}", count=remedy.times, standing=standing))
    if ahead.amends_needed > 0 and not any(remedy.act in ("call", "amends") for remedy in helpful):
        yield Text(Msg("why-amends", points=ahead.amends_needed))
    if ahead.next_standing is not None and ahead.at is not None:
        yield Text(Msg("why-ahead", standing=Msg(f"standing-{ahead.next_standing}"), day=Day(ahead.at, now)))


COMMAND = Command(
    name="why",
    role=Role.VIEWER,
    run=run,
    shows=True,
    client="required",
    examples=("/why Acme",),
)
