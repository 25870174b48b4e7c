"""The figures a process shows."""

from __future__ import annotations

from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import Metrics


def figures(metrics: Metrics) -> dict[tuple[str, frozenset[tuple[str, str]]], float]:
    families = text_string_to_metric_families(metrics.render().decode())
    return {(s.name, frozenset(s.labels.items())): s.value for family in families for s in family.samples}


def test_what_happened_is_counted() -> None:
    metrics = Metrics()
    metrics.command("incident", "ok", 0.004)
    metrics.command("incident", "ok", 0.2)
    metrics.command("incident", "unknown-client", 0.001)
    metrics.attempt("telegram", "sent")
    metrics.outbox(3, 12.5, 1)
    metrics.sweep(40, 0.3)
    metrics.connected("slack", True)
    metrics.connected("telegram", False)
    found = figures(metrics)
    assert found["parley_commands_total", frozenset({("command", "incident"), ("outcome", "ok")})] == 2
    assert found["parley_commands_total", frozenset({("command", "incident"), ("outcome", "unknown-client")})] == 1
    assert found["parley_command_seconds_count", frozenset({("command", "incident")})] == 3
    assert found["parley_command_seconds_bucket", frozenset({("command", "incident"), ("le", "0.005")})] == 2
    for name in ("parley_outbox_attempts_total", "parley_letters_total"):
        assert found[name, frozenset({("platform", "telegram"), ("outcome", "sent")})] == 1
    assert found["parley_outbox_pending", frozenset()] == 3
    assert found["parley_outbox_oldest_seconds", frozenset()] == 12.5
    assert found["parley_outbox_dead", frozenset()] == 1
    assert found["parley_sweep_clients_total", frozenset()] == 40
    assert found["parley_platform_connected", frozenset({("platform", "slack")})] == 1
    assert found["parley_platform_connected", frozenset({("platform", "telegram")})] == 0


def test_two_processes_in_one_share_nothing() -> None:
    one, other = Metrics(), Metrics()
    one.attempt("slack", "sent")
    assert b'platform="slack"' not in other.render()
