"""Renders the sum behind strain or debt as a table whose rows add up to the total, to the hundredth.

docs/rules.md, "Strain" and "Debt". Private lines are combined in one row for a reader who may not see them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import floor

from handlers.command.spec import Context
from handlers.domain.standing import Line
from handlers.domain.values import Entry
from handlers.messages import Day, Msg, Table, Value
from handlers.services.ledger import entry_view

SHOWN = 12
Row = tuple[Msg | str, Msg | str, Msg | str]


def points(value: float) -> float:
    return round(value, 2)


def table(ctx: Context, total: float, lines: Sequence[Line], entries: Mapping[int, Entry]) -> Table:
    """The heaviest lines, the sum of the others, and the caps that apply."""
    ordered = sorted(lines, key=lambda line: (not line.counted, -abs(line.points), line.entry))
    shown = [line for line in ordered if entry_view.visible(ctx, entries[line.entry])]
    private = [line for line in ordered if line not in shown and line.counted]
    shown, more = shown[:SHOWN], [line for line in shown[SHOWN:] if line.counted]
    over = total - sum(line.points for line in lines if line.counted)
    together: list[tuple[Row, float]] = [
        ((Msg(name, count=len(those)), "", ""), sum(line.points for line in those))
        for name, those in (("why-more", more), ("why-private", private))
        if those
    ]
    if points(over):
        together.append(((Msg("why-praise-limit"), "", ""), over))
    amounts = [line.points if line.counted else 0.0 for line in shown] + [amount for _, amount in together]
    exact = _hundredths(amounts, points(total))
    rows = [_row(ctx, line, entries[line.entry], amount) for line, amount in zip(shown, exact, strict=False)]
    rest = exact[len(shown) :]
    rows += [
        (first, second, Msg("value", value=amount))
        for ((first, second, _), _), amount in zip(together, rest, strict=True)
    ]
    return Table((Msg("column-entry"), Msg("column-what"), Msg("column-points")), tuple(rows))


def _hundredths(amounts: Sequence[float], total: float) -> list[float]:
    """The amounts in hundredths, adjusted to add up to `total`: the largest remainders are rounded up first."""
    cut = [floor(amount * 100 + 1e-9) for amount in amounts]
    missing = round(total * 100) - sum(cut)
    by_loss = sorted(range(len(cut)), key=lambda n: cut[n] - amounts[n] * 100)
    for n in by_loss[:missing]:
        cut[n] += 1
    return [part / 100 for part in cut]


def _row(ctx: Context, line: Line, entry: Entry, amount: float) -> Row:
    """A line with its factors by name; their product, rounded to the hundredth, is the amount shown."""
    figures: dict[str, Value] = {"decay": _fading(line, amount), "points": amount}
    if line.points < 0:
        how = "why-praise" if line.counted else "why-praise-earlier"
    else:
        figures |= {"weight": line.weight, "share": line.share, "settled": points(line.settled)}
        figures |= {"severity": Msg(f"severity-{entry.severity}"), "fault": Msg(f"fault-{entry.fault}")}
        if line.settled:
            how = "why-sum-settled" if line.counted else "why-settled"
        else:
            how = "why-sum" if line.counted else "why-sum-left-out"
    return (
        Msg("why-entry", number=entry.number, day=Day(entry.occurred_at)),
        entry_view.summary(ctx, entry, with_money=False),
        Msg(how, **figures),
    )


def _fading(line: Line, amount: float) -> float:
    """How much of a line its age has left, in as few digits as give the amount shown, at least two and at most three.

    A hundredth that rounding moved from one line to another is in the factor, too, so that no line contradicts itself.
    """
    whole = abs(line.weight * line.share - points(line.settled))
    candidates = [round(line.decay, 2), round(line.decay, 3)]
    if whole and line.counted:
        candidates.append(round(abs(amount) / whole, 3))
    return next((short for short in candidates if points(whole * short) == abs(amount)), candidates[0])
