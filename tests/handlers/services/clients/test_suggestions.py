"""Clients by what is being typed: by any of their names, and for those alone who may log."""

from __future__ import annotations

from handlers.services.clients.suggestions import MOST, clients
from tests.support.app_driver import AppDriver


def found(desk: AppDriver, typed: str, person: str = "you", team: str = "default") -> list[str]:
    def work(stores: object) -> list[str]:
        return [name for _, name in clients(stores, "console", team, person, typed)]  # type: ignore[arg-type]

    return desk.database.read(work).result()


def test_clients_are_found_by_any_of_their_names(desk: AppDriver) -> None:
    for name in ("Nova Ltd", "Acme", "Supernova"):
        desk.say(f"/client add {name}")
    desk.say("/client alias Acme Casanova")
    assert found(desk, "nova") == ["Nova Ltd", "Acme", "Supernova"], "what begins so stands first"
    assert found(desk, "NOVA l") == ["Nova Ltd"]
    assert found(desk, "") == ["Acme", "Nova Ltd", "Supernova"]
    assert found(desk, "zzz") == []


def test_who_may_not_log_is_told_of_nobody(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/help", "vera", role="viewer")
    assert found(desk, "", "anna") == []
    assert found(desk, "", "vera") == []
    assert found(desk, "", team="elsewhere") == []


def test_no_more_than_a_platform_lists(desk: AppDriver) -> None:
    for number in range(MOST + 2):
        desk.say(f"/client add Client{number}")
    assert len(found(desk, "client")) == MOST
