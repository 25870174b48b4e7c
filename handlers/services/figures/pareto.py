"""Compares revenue with effort for all clients over a span, as values for a picture and its text. Only for owners.

Shares only, no amounts (docs/rules.md, "Pictures"). A client with more refunds than payments counts as zero revenue.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.domain.charts import ParetoChart, ParetoRow
from handlers.domain.values import Workspace
from handlers.domain.vital import Revenue, fewest
from handlers.messages import Day, Msg
from handlers.ports import Stores
from handlers.services.nudges.assessment import policy_of, vital_clients

YEAR = timedelta(days=365)
#: The most clients a phone's screen shows.
ROWS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """Revenue and effort: the picture, and (client id, name) of the vital few and of the time sinks."""

    chart: ParetoChart
    vital: tuple[tuple[int, str], ...]
    sinks: tuple[tuple[int, str], ...]

    @property
    def empty(self) -> bool:
        return not self.chart.rows


def pareto_effort(stores: Stores, workspace: Workspace, since: datetime, until: datetime, now: datetime) -> Effort:
    """Every client with a payment or an hour within `since < t <= until`, the largest payer first.

    The vital few and the time sinks are those as of `now`, because both have a span of their own.
    """
    net = {payer.client_id: max(0, payer.net_minor) for payer in stores.ledger.payers(workspace.id, since, until)}
    minutes = dict(stores.ledger.minutes(workspace.id, since, until))
    brought, spent = sum(net.values()), sum(minutes.values())
    clients = [client for client in stores.clients.list(workspace.id) if client.id in net or client.id in minutes]
    clients.sort(key=lambda client: (-net.get(client.id, 0), -minutes.get(client.id, 0), client.name))
    vital = vital_clients(stores, workspace, now)
    rows = [
        ParetoRow(
            client.name,
            net.get(client.id, 0) / brought if brought else 0.0,
            minutes.get(client.id, 0) / spent if spent else 0.0,
            vital=client.id in vital,
            sink="time_sink" in client.signals,
        )
        for client in clients
    ]
    revenues = [Revenue(client.id, client.name, net[client.id], now) for client in clients if net.get(client.id)]
    few = fewest(revenues, policy_of(workspace).vital_share)
    return Effort(
        chart=ParetoChart(
            tuple(rows[:ROWS]),
            len(few),
            len(revenues),
            sum(net[number] for number in few) / brought if brought else 0.0,
            max(0, len(rows) - ROWS),
        ),
        vital=tuple((c.id, c.name) for c, row in zip(clients, rows, strict=True) if row.vital),
        sinks=tuple((c.id, c.name) for c, row in zip(clients, rows, strict=True) if row.sink),
    )


def year_before(until: datetime) -> datetime:
    """The start of the default span: one year before `until`."""
    return until - YEAR


def alt(effort: Effort, since: datetime, until: datetime) -> Msg:
    """A one-sentence description of the picture."""
    chart = effort.chart
    brought = round(100 * chart.brought)
    return Msg("pareto-alt", since=Day(since), until=Day(until), few=chart.few, clients=chart.clients, brought=brought)
