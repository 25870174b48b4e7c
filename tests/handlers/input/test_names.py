"""The form in which names are compared exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.input.names import normal


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme  Corp", "acme corp"),
        ("ŻABKA", "żabka"),
        ('בע"מ', "בע״מ"),
        ("Ａcme", "acme"),
        ("Straße", "STRASSE"),
        ("a\u200fb", "ab"),
        ("ϓ", "ύ"),
    ],
)
def test_names_are_compared_in_any_letter_case(one: str, other: str) -> None:
    assert normal(one) == normal(other)


@given(st.text())
def test_the_compared_form_is_settled(name: str) -> None:
    assert normal(normal(name)) == normal(name)
