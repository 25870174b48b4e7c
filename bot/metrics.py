"""What is counted and measured, for `/metrics`. Each process makes its own registry; nothing here is global.

No names of clients, members or workspaces become labels, and no notes. Nothing here logs or sends.
"""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

#: What the HTTP server says `/metrics` is.
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0)


class Metrics:
    """The figures of one process."""

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
        self._letters = Counter(
            "parley_letters",
            "Messages owed, by what came of an attempt",
            ["platform", "outcome"],
            registry=self._registry,
        )
        self._pending = Gauge("parley_outbox_pending", "Messages owed and not sent yet", registry=self._registry)
        self._oldest = Gauge(
            "parley_outbox_oldest_seconds", "For how long the oldest of them is overdue", registry=self._registry
        )
        self._dead = Gauge("parley_outbox_dead", "Messages given up", registry=self._registry)
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
        """A command ran. `name` is its own name, never what was typed; `outcome` is "ok", or a refusal's code."""
        self._commands.labels(name, outcome).inc()
        self._seconds.labels(name).observe(seconds)

    def letter(self, platform: str, outcome: str) -> None:
        """An attempt to send was made. `outcome` is "sent", "failed" (it will be tried again) or "dead"."""
        self._letters.labels(platform, outcome).inc()

    def outbox(self, pending: int, oldest_seconds: float, dead: int) -> None:
        """How the outbox stands now."""
        self._pending.set(pending)
        self._oldest.set(oldest_seconds)
        self._dead.set(dead)

    def sweep(self, clients: int, seconds: float) -> None:
        """A round of the sweep ended."""
        self._swept.inc(clients)
        self._sweep.observe(seconds)

    def connected(self, platform: str, yes: bool) -> None:
        """A platform was connected, or lost."""
        self._connected.labels(platform).set(yes)

    def render(self) -> bytes:
        """All of it in the Prometheus text format."""
        return generate_latest(self._registry)
