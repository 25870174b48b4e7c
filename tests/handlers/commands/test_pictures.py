"""`/chart` and `/pareto`: what the pictures show is in words beside them, and only for those who may see it."""

from __future__ import annotations

import pytest

from handlers.domain.charts import ParetoChart, StrainChart
from handlers.messages import Picture
from handlers.ports import Database
from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import messages, says


@pytest.fixture
def desk(database: Database) -> AppDriver:
    desk = AppDriver(database)
    desk.say("/client add Acme")
    return desk


def drawing(heard: Heard) -> StrainChart | ParetoChart:
    return next(part.drawing for part in heard.reply.parts if isinstance(part, Picture))


def test_a_chart_shows_the_curve_with_its_thresholds(desk: AppDriver) -> None:
    desk.say("/incident Acme rude on:2026-02-20 shouted")
    desk.say("/incident Acme scope on:2026-02-25 private:yes wants a logo")
    heard = desk.say("/chart Acme")
    chart = drawing(heard)
    assert isinstance(chart, StrainChart)
    assert (chart.client, chart.watch, chart.talk) == ("Acme", 2.4, 5.4)
    assert [str(mark.kind) for mark in chart.marks] == ["serious", "minor"]
    assert messages(heard, "chart-alt", incidents=2)
    seen = drawing(desk.say("/chart Acme", "vera", role="viewer"))
    assert isinstance(seen, StrainChart)
    assert [str(mark.kind) for mark in seen.marks] == ["serious"], "a private line is not marked"
    assert seen.points == chart.points


def test_nothing_to_draw_says_so(desk: AppDriver) -> None:
    heard = desk.say("/chart Acme")
    assert "chart-empty" in says(heard)
    assert heard.data["points"] == []
    assert "pareto-empty" in says(desk.say("/pareto"))


def payments(desk: AppDriver) -> None:
    desk.say("/client add Globex")
    desk.say("/client add Sinker")
    for line in (
        "/paid Acme 900 on:2026-02-01",
        "/paid Globex 100 on:2026-02-02",
        "/refunded Globex 150 on:2026-02-03",
        "/spent Acme 2h on:2026-02-01",
        "/spent Globex 2h on:2025-12-01",
        "/spent Sinker 6h on:2025-12-20",
        "/spent Sinker 6h on:2026-02-20",
    ):
        assert not desk.say(line).error


def test_pareto_computes_the_share_and_names_the_sinks(desk: AppDriver) -> None:
    payments(desk)
    heard = desk.say("/pareto")
    chart = drawing(heard)
    assert isinstance(chart, ParetoChart)
    assert [(row.client, row.revenue, round(row.effort, 3)) for row in chart.rows] == [
        ("Acme", 1.0, 0.125),
        ("Sinker", 0.0, 0.75),
        ("Globex", 0.0, 0.125),
    ], "who got back more than they paid brings nothing"
    assert (chart.few, chart.clients, chart.brought) == (1, 1, 1.0)
    assert [row.client for row in chart.rows if row.sink] == ["Sinker"]
    assert messages(heard, "pareto-sinks", names="[Sinker]")
    assert messages(heard, "pareto-row", client="Acme", revenue=100, effort=12)
    assert heard.line("Sinker").startswith("/status ~")


def test_pareto_looks_at_the_period_asked_for(desk: AppDriver) -> None:
    payments(desk)
    assert desk.say("/pareto 2026-01").data["clients"] == []
    chart = drawing(desk.say("/pareto 2025"))
    assert isinstance(chart, ParetoChart)
    assert [(row.client, row.revenue) for row in chart.rows] == [("Sinker", 0.0), ("Globex", 0.0)]
    assert (chart.few, chart.clients, chart.brought) == (0, 0, 0.0)


def test_pareto_without_hours_and_with_the_vital_few(desk: AppDriver) -> None:
    for number in range(14):
        desk.say(f"/client add Client {number:02}")
        desk.say(f"/paid Client {number:02} {100 if number else 9000} on:2025-11-{number + 1:02}")
    heard = desk.say("/pareto")
    chart = drawing(heard)
    assert isinstance(chart, ParetoChart)
    assert (len(chart.rows), chart.more) == (12, 2)
    assert [row.client for row in chart.rows if row.vital] == ["Client 00"]
    assert {row.effort for row in chart.rows} == {0.0}
    assert messages(heard, "pareto-vital", names="[Client 00]")


def test_pareto_is_for_owners(desk: AppDriver) -> None:
    assert desk.say("/pareto", "mia", role="member").error == "not-permitted"
