"""`/why`: the sum behind the standing, line by line, and what would change it."""

from __future__ import annotations

from handlers.domain.outlook import outlook
from handlers.domain.standing import Line
from handlers.domain.values import Entry, Role
from handlers.messages import Day, Msg, Part, Reply, Table, Text
from handlers.services import card, entry_view, nudge_view
from handlers.services.judging import look, policy_of, surroundings
from handlers.spec import Args, Command, Context

SHOWN = 12


def run(ctx: Context, args: Args) -> Reply:
    client = args.named
    assessment, entries = look(ctx.stores, ctx.workspace, client, ctx.now)
    policy = policy_of(ctx.workspace)
    by_number = {entry.number: entry for entry in entries}
    parts: list[Part] = [
        Text(Msg("why-title", client=client.name, standing=Msg(f"standing-{assessment.standing}")), "title"),
        Text(card.because(assessment)),
    ]
    parts += [Text(nudge_view.signal_reason(s)) for s in assessment.signals if s.code != assessment.reason]
    if assessment.lines:
        parts.append(
            Text(Msg("why-strain", points=_points(assessment.strain), watch=policy.watch_at, talk=policy.talk_at))
        )
        parts.append(_table(ctx, assessment.lines, by_number))
    if assessment.debt_lines:
        parts.append(Text(Msg("why-debt", points=_points(assessment.debt), owed=policy.owed_at)))
        parts.append(_table(ctx, assessment.debt_lines, by_number))
    around = surroundings(ctx.stores, ctx.workspace, client.id, ctx.now)
    ahead = outlook(entries, around, policy, ctx.now, stage=client.stage)
    if ahead.next_standing is not None and ahead.at is not None:
        parts.append(Text(Msg("why-ahead", standing=Msg(f"standing-{ahead.next_standing}"), day=Day(ahead.at))))
    if ahead.amends_needed > 0:
        parts.append(Text(Msg("why-amends", points=_points(ahead.amends_needed))))
    return Reply(parts=tuple(parts), data=card.data(ctx, client, assessment))


def _points(value: float) -> float:
    return round(value, 2)


def _table(ctx: Context, lines: tuple[Line, ...], by_number: dict[int, Entry]) -> Table:
    shown = sorted(lines, key=lambda each: (-abs(each.points), each.entry))[:SHOWN]
    rows = tuple(
        (
            Msg("why-entry", number=each.entry, day=Day(by_number[each.entry].occurred_at)),
            entry_view.what(ctx, by_number[each.entry], with_money=False)
            if entry_view.visible(ctx, by_number[each.entry])
            else Msg("why-private"),
            Msg(
                "why-sum" if each.counted else "why-sum-left-out",
                weight=each.weight,
                share=each.share,
                decay=_points(each.decay),
                points=_points(each.points),
            ),
        )
        for each in shown
    )
    return Table((Msg("column-entry"), Msg("column-what"), Msg("column-points")), rows)


COMMAND = Command(
    name="why",
    words={"ru": ("почему",), "pl": ("dlaczego",), "he": ("למה",)},
    role=Role.VIEWER,
    run=run,
    client="required",
    examples=("/why Acme",),
)
