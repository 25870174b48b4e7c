"""An incident form that was filled in is the line one would have typed, or is refused at its field."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.values import Category, Fault, Money, Severity
from handlers.input.facts import Lead
from handlers.input.reader import read
from handlers.services.ledger.incident_form import IncidentFormValues, line
from handlers.services.ledger.keys import LOGGING


@pytest.mark.parametrize(
    ("fields", "typed"),
    [
        ({"note": "shouted"}, "/incident ~5 shouted"),
        ({"category": "late", "severity": "minor", "fault": "ours"}, "/incident ~5 #late minor ours"),
        ({"hours": "2", "money": "150"}, "/incident ~5 2h, 150 EUR"),
        ({"hours": "1,5"}, "/incident ~5 1,5h"),
        ({"hours": "2 godz", "money": "1 500,50 zł"}, "/incident ~5 2 godz, 1 500,50 zł"),
        ({"money": "€150", "note": "2 weeks late"}, "/incident ~5 €150 2 weeks late"),
        ({"day": "2026-03-01", "boundary": "2", "note": "called\n"}, "/incident ~5 on:2026-03-01 crossed:2 called"),
    ],
)
def test_the_line(fields: dict[str, str], typed: str) -> None:
    assert line(IncidentFormValues(client="~5", currency="EUR", **fields)) == (typed, {})


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("hours", "soon", "bad-duration"),
        ("hours", "900h", "bad-duration"),
        ("hours", "2h and more", "bad-duration"),
        ("money", "a lot", "bad-money"),
        ("money", "-5", "bad-money"),
        ("money", "150 EUR or so", "bad-money"),
        ("money", "1,500", "ambiguous-money"),
    ],
)
def test_what_cannot_be_read_is_refused_at_its_field(field: str, typed: str, code: str) -> None:
    _, refused = line(IncidentFormValues(client="~5", currency="EUR", **{field: typed}))
    assert {name: each.code for name, each in refused.items()} == {field: code}


@given(
    hours=st.integers(1, 40),
    minutes=st.integers(1, 59),
    amount=st.integers(1, 90_000),
    category=st.sampled_from(Category),
    severity=st.sampled_from(Severity),
    fault=st.sampled_from(Fault),
)
def test_the_line_says_what_the_fields_held(
    hours: int, minutes: int, amount: int, category: Category, severity: Severity, fault: Fault
) -> None:
    filled = IncidentFormValues(
        client="~5",
        currency="PLN",
        category=str(category),
        severity=str(severity),
        fault=str(fault),
        hours=f"{hours}h {minutes}m",
        money=str(amount),
        note="they shouted",
    )
    typed, refused = line(filled)
    assert not refused
    facts = read(
        typed.removeprefix("/incident ~5 "),
        now=datetime(2026, 3, 2, 12, tzinfo=UTC),
        zone="UTC",
        currency="PLN",
        leading=frozenset(Lead),
        keys=LOGGING,
    )
    assert (facts.category, facts.severity, facts.fault) == (category, severity, fault)
    assert (facts.minutes, facts.money) == (hours * 60 + minutes, Money(amount * 100, "PLN"))
    assert facts.note == "they shouted"
