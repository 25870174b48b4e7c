"""`/form`: what the incident form of a platform needs to be filled in."""

from __future__ import annotations

from handlers.messages import Form
from tests.desk import Desk


def test_alone_it_asks_as_an_incident_does(desk: Desk) -> None:
    heard = desk.say("/form")
    assert heard.data == {"form": "incident", "currency": "EUR"}
    [form] = [part for part in heard.reply.parts if isinstance(part, Form)]
    assert form.line == "/incident"
    assert desk.say("Acme rude shouted").error == "", "words typed next are the incident's"


def test_of_a_client_it_knows_the_boundaries_and_keeps_what_was_typed(desk: Desk) -> None:
    desk.say("/client add Acme")
    desk.say('/boundary Acme No calls after 18:00 told:"2026-01-05"')
    heard = desk.say("/form Acme 2h")
    assert heard.data["client"] == {"id": 1, "name": "Acme"}
    assert heard.data["boundaries"] == [{"number": 1, "text": "No calls after 18:00"}]
    assert heard.data["rest"] == "2h"
    desk.say("shouted at us")
    assert desk.entries("Acme")[-1].minutes == 120
    assert desk.say("/form", "vera", role="viewer").error == "not-permitted"
