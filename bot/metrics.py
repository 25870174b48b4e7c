"""The metrics of one process, shown at `/metrics`. Each process has a registry of its own.

Labels hold no name of a client, member or workspace, and no note. This module neither logs nor sends.
"""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

#: What the HTTP server says `/metrics` is.
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0)


class Metrics:
    """Counters, gauges and histograms of one process."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._commands = Counter(
            "parley_commands", "Commands run, by name and outcome", ["command", "outcome"], registry=self._registry
        )
        self._seconds = Histogram(
            "parley_command_seconds",
            "From receipt to commit, in seconds",
            ["command"],
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._attempts = Counter(
            "parley_outbox_attempts",
            "Attempts to send an outbox message, by outcome",
            ["platform", "outcome"],
            registry=self._registry,
        )
        # The former name of the counter above, kept for one release.
        self._deprecated_attempts = Counter(
            "parley_letters",
            "Deprecated: use parley_outbox_attempts",
            ["platform", "outcome"],
            registry=self._registry,
        )
        self._pending = Gauge("parley_outbox_pending", "Outbox messages not sent yet", registry=self._registry)
        self._oldest = Gauge(
            "parley_outbox_oldest_seconds", "Seconds by which the oldest of them is overdue", registry=self._registry
        )
        self._dead = Gauge("parley_outbox_dead", "Outbox messages given up", registry=self._registry)
        self._swept = Counter(
            "parley_sweep_clients", "Clients assessed because time had passed", registry=self._registry
        )
        self._sweep = Histogram(
            "parley_sweep_seconds", "One round of the sweep, in seconds", buckets=_SECONDS, registry=self._registry
        )
        self._connected = Gauge(
            "parley_platform_connected", "1 while a chat platform is connected", ["platform"], registry=self._registry
        )

    def command(self, name: str, outcome: str, seconds: float) -> None:
        """Count a command and its time. `name` is the command's own, never typed text; `outcome` "ok" or a refusal."""
        self._commands.labels(name, outcome).inc()
        self._seconds.labels(name).observe(seconds)

    def attempt(self, platform: str, outcome: str) -> None:
        """Count an attempt to send. `outcome` is "sent", "failed" (it will be tried again) or "dead"."""
        self._attempts.labels(platform, outcome).inc()
        self._deprecated_attempts.labels(platform, outcome).inc()

    def outbox(self, pending: int, oldest_seconds: float, dead: int) -> None:
        """Show the present size and delay of the outbox."""
        self._pending.set(pending)
        self._oldest.set(oldest_seconds)
        self._dead.set(dead)

    def sweep(self, clients: int, seconds: float) -> None:
        """Count a finished round of the sweep."""
        self._swept.inc(clients)
        self._sweep.observe(seconds)

    def connected(self, platform: str, yes: bool) -> None:
        """Show whether a platform is connected."""
        self._connected.labels(platform).set(yes)

    def render(self) -> bytes:
        """Return all metrics in the Prometheus text format."""
        return generate_latest(self._registry)
