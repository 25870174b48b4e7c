"""A parting after abuse or a threat: nobody is recommended or thanked, and nobody tells the client alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import labels, messages, says

USUAL = {"tell", "notice", "recommend", "invoice", "handover", "access", "thanks", "update"}
AFTER_HARM = (USUAL - {"tell", "recommend", "thanks"}) | {"write"}


def whats(heard: Heard) -> set[str]:
    steps: Any = heard.data["steps"]
    return {step["what"] for step in steps}


@pytest.mark.parametrize(
    ("line", "steps"),
    [
        ("/i Acme abuse ! called her a fool", AFTER_HARM),
        ("/i Acme threat ! shared will come over", AFTER_HARM),
        ("/i Acme abuse !! ours Ben shouted", USUAL),
        ("/i Acme rude !!! shouted", USUAL),
        ("/i Acme abuse !!! on:2025-02-01 long ago", USUAL),
    ],
)
def test_the_plan(acme: AppDriver, line: str, steps: set[str]) -> None:
    acme.say(line)
    acme.say("/talk Acme held part")
    asked = acme.say("/part Acme")
    assert ("part-hurt" in says(asked)) is (steps is AFTER_HARM)
    acme.press(asked, "button-confirm-offboard")
    assert whats(acme.say("/steps Acme")) == steps


def test_what_was_settled_since_does_not_shape_the_plan(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !! on:2026-02-01 insults")
    acme.say("/talk Acme held cleared on:2026-02-10")
    acme.say("/talk Acme held part")
    acme.say("/part Acme confirm")
    assert whats(acme.say("/steps Acme")) == USUAL


def test_the_client_is_told_with_the_script_of_the_tone(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !! insults")
    acme.say("/talk Acme held refused")
    acme.say("/part Acme confirm")
    assert messages(acme.say("/steps Acme"), "step-line", number=1, step="step-write-name")
    assert acme.say("/steps Acme 1 text").data["script"] == "part-direct"
    soft = acme.say("/script part-soft Acme").text
    assert "recommend" not in soft
    acme.say("/client add Bolt")
    assert "recommend" in acme.say("/script part-soft Bolt").text


def test_a_threat_during_the_plan_changes_what_is_still_open(acme: AppDriver) -> None:
    acme.say("/talk Acme held part")
    acme.say("/part Acme confirm")
    assert whats(acme.say("/steps Acme")) == USUAL
    acme.later(days=1)
    acme.say("/i Acme threat !!! will come over")
    assert whats(acme.say("/steps Acme")) == AFTER_HARM
    acme.later(days=35)
    reminded = [message for post in acme.posts for message in says(post)]
    assert "step-write-name" in reminded
    assert not {"step-tell-name", "step-recommend-name", "step-thanks-name"} & set(
        reminded[reminded.index("step-write-name") :]
    )


def test_what_was_done_before_the_threat_stays_done(acme: AppDriver) -> None:
    acme.say("/talk Acme held part")
    acme.say("/part Acme confirm")
    acme.say("/steps Acme 1 done")
    acme.say("/i Acme threat !!! will come over")
    assert whats(acme.say("/steps Acme")) == (AFTER_HARM - {"write"}) | {"tell"}


def test_thanks_that_were_said_before_the_threat_stay_in_the_plan(acme: AppDriver) -> None:
    acme.say("/talk Acme held part")
    acme.say("/part Acme confirm")
    acme.say("/steps Acme 11 done")
    acme.say("/i Acme threat !!! will come over")
    assert whats(acme.say("/steps Acme")) == AFTER_HARM | {"thanks"}


def test_taking_the_threat_back_brings_the_steps_back(acme: AppDriver) -> None:
    acme.say("/talk Acme held part")
    acme.say("/part Acme confirm")
    heard = acme.say("/i Acme threat !!! will come over")
    assert whats(acme.say("/steps Acme")) == AFTER_HARM
    acme.press(heard, "button-undo")
    assert whats(acme.say("/steps Acme")) == USUAL
    assert labels(acme.say("/steps Acme"))
