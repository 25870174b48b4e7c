"""`/why`: explains the standing line by line, and what would change it."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.outlook import outlook
from handlers.domain.rules.watch import watch_at
from handlers.domain.standing import assess
from handlers.domain.values import Role
from handlers.messages import Day, Msg, Part, Reply, Text
from handlers.services.card import card
from handlers.services.figures import sums
from handlers.services.ledger import reasons
from handlers.services.nudges.assessment import policy_of, surroundings
from handlers.services.policy import numbers


def run(ctx: Context, args: Args) -> Reply:
    client = args.named
    entries = tuple(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))
    around = surroundings(ctx.stores, ctx.workspace, client.id, ctx.now)
    policy = policy_of(ctx.workspace)
    assessment = assess(entries, around, policy, ctx.now, stage=client.stage)
    parts: list[Part] = [
        Text(Msg("why-title", client=client.name, standing=Msg(f"standing-{assessment.standing}")), "title"),
        Text(card.because(ctx, assessment, entries)),
    ]
    others = [reasons.reason(ctx, signal, entries) for signal in assessment.signals if signal.code != assessment.reason]
    parts += [Text(reason) for reason in others]
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
    ahead = outlook(entries, around, policy, ctx.now, stage=client.stage)
    if ahead.next_standing is not None and ahead.at is not None:
        parts.append(Text(Msg("why-ahead", standing=Msg(f"standing-{ahead.next_standing}"), day=Day(ahead.at))))
    if ahead.amends_needed > 0:
        parts.append(Text(Msg("why-amends", points=ahead.amends_needed)))
    return Reply(parts=tuple(parts), data=card.data(ctx, client, assessment))


COMMAND = Command(
    name="why",
    role=Role.VIEWER,
    run=run,
    shows=True,
    client="required",
    examples=("/why Acme",),
)
