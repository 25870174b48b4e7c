"""`/chart`: plots a client's strain over the last year, with its thresholds and events."""

from __future__ import annotations

from datetime import timedelta

from handlers.command.spec import Args, Command, Context
from handlers.domain.charts import MarkKind, StrainChart
from handlers.domain.rules.watch import watch_at
from handlers.domain.strain_series import curve
from handlers.domain.values import Role
from handlers.messages import Button, Choices, Day, Msg, Picture, Reply, Text
from handlers.services.ledger import entry_view
from handlers.services.nudges.assessment import load_assessment, policy_of, surroundings

DAYS = 365
_INCIDENTS = frozenset({MarkKind.MINOR, MarkKind.SERIOUS, MarkKind.SEVERE})


def run(ctx: Context, args: Args) -> Reply:
    client = args.named
    assessment, entries = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    policy = policy_of(ctx.workspace)
    hidden = {entry.number for entry in entries if not entry_view.visible(ctx, entry)}
    since = ctx.now - timedelta(days=DAYS)
    points, marks = curve(entries, policy, since, ctx.now, lambda number: number not in hidden)
    why = Choices((Button(Msg("button-why"), f"/why ~{client.id}"),))
    if not points:
        empty = Text(Msg("chart-empty", client=client.name, days=DAYS))
        return Reply(parts=(empty, why), data={"client": client.name, "points": []})
    watch = watch_at(surroundings(ctx.stores, ctx.workspace, client.id, ctx.now), policy)
    alt = Msg(
        "chart-alt",
        client=client.name,
        since=Day(points[0][0]),
        points=round(assessment.strain, 2),
        watch=watch,
        talk=policy.talk_at,
        incidents=sum(mark.kind in _INCIDENTS for mark in marks),
    )
    drawing = StrainChart(client.name, points, watch, policy.talk_at, marks)
    picture = Picture(alt, "strain.png", drawing, again=f"/chart ~{client.id}")
    data = {"client": client.name, "points": [[at.isoformat(), value] for at, value in points]}
    return Reply(parts=(Text(alt), picture, why), data=data)


COMMAND = Command(
    name="chart",
    role=Role.VIEWER,
    run=run,
    shows=True,
    client="required",
    examples=("/chart Acme",),
)
