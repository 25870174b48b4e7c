"""`/pareto`: compares revenue with effort for every client, as a picture and as text."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Role
from handlers.input import periods
from handlers.messages import Button, Choices, Items, Msg, Part, Picture, Reply, Text
from handlers.services.figures import pareto

NAMED = 8


def run(ctx: Context, args: Args) -> Reply:
    text = args.facts.note
    period = periods.read_period(text, now=ctx.now, zone=ctx.zone) if text else None
    since = period.since if period else pareto.year_before(ctx.now)
    until = period.until if period and period.until and period.until < ctx.now else ctx.now
    effort = pareto.pareto_effort(ctx.stores, ctx.workspace, since, until, ctx.now)
    if effort.empty:
        return Reply(parts=(Text(Msg("pareto-empty")),), data={"clients": []})
    chart = effort.chart
    alt = pareto.alt(effort, since, until)
    parts: list[Part] = [Text(alt, "title")]
    parts += [Text(_row(row.client, row.revenue, row.effort)) for row in chart.rows[:NAMED]]
    for name, clients in (("pareto-vital", effort.vital), ("pareto-sinks", effort.sinks)):
        if clients:
            parts.append(Text(Msg(name, names=Items(tuple(client for _, client in clients)))))
    named = dict((*effort.vital, *effort.sinks))
    if named:
        buttons = (Button(Msg("value", value=name), f"/status ~{number}") for number, name in named.items())
        parts.append(Choices(tuple(buttons)[:NAMED]))
    data = [
        {"client": r.client, "revenue": r.revenue, "effort": r.effort, "vital": r.vital, "sink": r.sink}
        for r in chart.rows
    ]
    return Reply(
        parts=(*parts, Picture(alt, "pareto.png", chart, again=f"/pareto {period.text}" if period else "/pareto")),
        data={"clients": data, "few": chart.few, "of": chart.clients, "brought": chart.brought},
        confidential=ctx.workspace.visibility != "team",
    )


def _row(client: str, revenue: float, effort: float) -> Msg:
    return Msg("pareto-row", client=client, revenue=round(100 * revenue), effort=round(100 * effort))


COMMAND = Command(
    name="pareto",
    role=Role.OWNER,
    run=run,
    shows=True,
    examples=("/pareto", "/pareto 90d", "/pareto 2026"),
)
