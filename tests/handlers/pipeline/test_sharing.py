"""Which answers that one alone sees may be had once more by all, and which answers belong into the form they answer."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from handlers.invocation import Actor, Invocation, Room
from handlers.messages import Form
from handlers.pipeline.dispatch import CommandResult
from tests.support.app_driver import AppDriver

_KEYS = itertools.count()


def said(text: str, *, shared: bool | None = False, **more: object) -> Invocation:
    """A line in a channel of a platform that can answer one alone."""
    actor = Actor(external_id="T1:UA", name="Anna", handle="anna", admin=True, private_chat="T1:UA")
    room = Room(external_id="T1:C1", kind="group", title="team", shared=shared, team="T1")
    line = Invocation(
        platform="slack", key=f"k{next(_KEYS)}", actor=actor, room=room, text=text, in_band=True, whispers=True
    )
    return replace(line, **more)  # type: ignore[arg-type]


def heard(desk: AppDriver, text: str, **more: object) -> CommandResult:
    return desk.dispatch(said(text, **more))  # type: ignore[arg-type]


def share(desk: AppDriver, text: str, **more: object) -> str:
    found = heard(desk, text, **more)
    assert found.reply is not None
    return found.reply.share


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    heard(desk, "/client add Acme")
    heard(desk, "/paid Acme 1500")
    return desk


@pytest.mark.parametrize("line", ["/status Acme", "/status", "/why Acme", "/ledger Acme", "/clients", "/search Acme"])
def test_what_merely_shows_can_be_shared(acme: AppDriver, line: str) -> None:
    assert share(acme, line) == line


@pytest.mark.parametrize(
    "line",
    [
        "/incident Acme rude shouted",
        "/help",
        "/status Nobody",
        "/search",
        "/pareto",
        "/note Acme private:yes psst",
        "status Acme",
    ],
)
def test_what_does_something_is_refused_asks_or_is_confidential_can_not(acme: AppDriver, line: str) -> None:
    assert share(acme, line) == ""


def test_nothing_can_be_shared_where_a_client_reads_or_nobody_knows(acme: AppDriver) -> None:
    assert share(acme, "/status Acme", shared=True) == ""
    assert share(acme, "/status Acme", shared=None) == ""


def test_nothing_is_shared_that_all_see_or_that_nobody_else_could(acme: AppDriver) -> None:
    assert share(acme, "/status Acme", whispers=False) == ""
    private = Room(external_id="T1:UA", kind="private", shared=False, team="T1")
    assert share(acme, "/status Acme", room=private) == ""


def test_a_form_and_what_it_refuses_are_carried_back_and_what_is_done_is_owed(acme: AppDriver) -> None:
    asked = heard(acme, "/paid Acme", in_band=False, form=True, pressed=True)
    assert asked.reply is not None
    assert any(isinstance(part, Form) for part in asked.reply.parts)
    refused = heard(acme, "/status Nobody at all", in_band=False, form=True)
    assert refused.reply is not None
    assert refused.reply.error
    assert heard(acme, "/status Nobody at all", in_band=False, form=True, pressed=True).reply is None
    assert heard(acme, "/paid Acme 150", in_band=False, form=True).reply is None
    assert heard(acme, "/paid Acme", in_band=False).reply is None
    again = said("/status Nobody at all", in_band=False, form=True)
    first, second = acme.dispatch(again), acme.dispatch(again)
    assert second.duplicate
    assert second.reply == first.reply, "a second delivery is answered the same"
