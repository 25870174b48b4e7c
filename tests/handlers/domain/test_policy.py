"""The numbers: defaults, stances, what a workspace may set."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.domain.numbers import NUMBERS, policy_from, values_of
from handlers.domain.policy import STANCES, Policy
from handlers.domain.rules import late


def of(**overrides: Any) -> Policy:
    return policy_from(overrides, zone="UTC", hourly_cost_minor=None)


def test_a_workspace_that_set_nothing_is_balanced() -> None:
    assert of() == Policy() == of(stance="balanced")


@pytest.mark.parametrize(
    ("stance", "numbers"),
    [("accommodating", (3.4, 8.4, 8.4)), ("balanced", (2.4, 5.4, 5.4)), ("firm", (1.9, 3.4, 3.9))],
)
def test_the_three_stances(stance: str, numbers: tuple[float, float, float]) -> None:
    policy = of(stance=stance)
    assert (policy.watch_at, policy.talk_at, policy.part_at) == numbers
    assert set(STANCES) == {"accommodating", "balanced", "firm"}


def test_single_numbers_go_over_the_stance_in_whatever_order() -> None:
    assert of(talk_at=4, stance="firm") == of(stance="firm", talk_at=4.0)
    assert (of(talk_at=4, stance="firm").talk_at, of(talk_at=4, stance="firm").part_at) == (4.0, 3.9)


@pytest.mark.parametrize(
    "overrides",
    [{"mood": 3}, {"stance": "grumpy"}, {"talk_at": "5"}, {"talk_at": None}, {"talk_at": True}, {"zone": "X"}],
)
def test_what_is_no_number_of_the_rules_is_left_out(overrides: dict[str, Any]) -> None:
    assert of(**overrides) == Policy()


def test_zone_and_cost_are_the_workspaces_own() -> None:
    policy = policy_from({"hourly_cost_minor": 5, "zone": "X"}, zone="Asia/Jerusalem", hourly_cost_minor=70_00)
    assert (policy.zone, policy.hourly_cost_minor) == ("Asia/Jerusalem", 70_00)


@pytest.mark.parametrize(
    ("name", "value", "taken"),
    [
        ("talk_at", -1, 0.1),
        ("talk_at", 1e9, 100.0),
        ("talk_at", float("nan"), 0.1),
        ("fall_back", 2, 1.0),
        ("half_life_days", 0, 1.0),
        ("late_count", 2.0, 2),
        ("late_days", 10**9, 730),
        ("concessions_share", 7, 1.0),
        ("loss_hours", 0, 0.5),
        ("weight_minor", -3, 0.0),
    ],
)
def test_a_number_beyond_its_range_is_taken_at_the_nearer_end(name: str, value: float, taken: float) -> None:
    got = values_of(of(**{name: value}))[name]
    assert got == taken
    assert type(got) is type(NUMBERS[name].default)


def test_every_default_lies_in_its_range() -> None:
    for name, number in NUMBERS.items():
        assert number.low <= number.default <= number.high, name


def test_a_rule_reads_its_own_number_of_the_workspace() -> None:
    assert (Policy()[late.DAYS], of(late_days=90)[late.DAYS]) == (180, 90)
    assert of(late_days=180) == Policy(), "what is as usual is not kept"
