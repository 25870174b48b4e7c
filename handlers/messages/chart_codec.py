"""JSON codec of charts: how the outbox stores a picture that has not been drawn yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, assert_never

from handlers.domain.charts import ChartMark, Drawing, MarkKind, ParetoChart, ParetoRow, StrainChart


def encode(drawing: Drawing) -> dict[str, Any]:
    match drawing:
        case StrainChart(client, points, watch, talk, marks):
            return {
                "is": "strain",
                "client": client,
                "points": [[at.isoformat(), value] for at, value in points],
                "watch": watch,
                "talk": talk,
                "marks": [[mark.kind.value, mark.at.isoformat(), mark.value] for mark in marks],
            }
        case ParetoChart(rows, few, clients, brought, more):
            return {
                "is": "pareto",
                "rows": [[row.client, row.revenue, row.effort, row.vital, row.sink] for row in rows],
                "few": few,
                "clients": clients,
                "brought": brought,
                "more": more,
            }
        case _:
            assert_never(drawing)


def decode(raw: Mapping[str, Any]) -> Drawing:
    if raw["is"] == "strain":
        points = tuple((datetime.fromisoformat(at), value) for at, value in raw["points"])
        marks = tuple(ChartMark(MarkKind(kind), datetime.fromisoformat(at), value) for kind, at, value in raw["marks"])
        return StrainChart(raw["client"], points, raw["watch"], raw["talk"], marks)
    rows = tuple(ParetoRow(*row) for row in raw["rows"])
    return ParetoChart(rows, raw["few"], raw["clients"], raw["brought"], raw["more"])
