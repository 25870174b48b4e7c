"""`/form`: what the incident form of a platform needs to be filled in."""

from __future__ import annotations

from tests.support.app_driver import AppDriver
from tests.support.replies import outline


def test_alone_it_says_how_an_incident_is_typed(desk: AppDriver) -> None:
    heard = desk.say("/form")
    assert heard.data == {"form": "incident", "currency": "EUR"}
    assert outline(heard)[0] == "usage-incident"


def test_of_a_client_it_knows_the_boundaries_and_keeps_what_was_typed(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say('/boundary Acme No calls after 18:00 told:"2026-01-05"')
    heard = desk.say("/form Acme 2h")
    assert heard.data["client"] == {"id": 1, "name": "Acme"}
    assert heard.data["boundaries"] == [{"number": 1, "text": "No calls after 18:00"}]
    assert heard.data["rest"] == "2h"
    assert len(desk.entries("Acme")) == 1, "nothing is logged by it"
    assert desk.say("/form", "vera", role="viewer").error == "not-permitted"
