"""Details as JSON and back, folded text, and addresses."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

from handlers.domain.values import (
    Action,
    Boundary,
    Category,
    Conversation,
    Decision,
    Detail,
    Invoice,
    Kept,
    Offboarding,
    Outcome,
    Overdue,
    PlannedTalk,
    Promise,
    Screening,
    Settled,
    Settlement,
    Stage,
    StageChange,
    Step,
    Tone,
)
from handlers.lexicon.folding import searched
from storage.entry_details import decode, encode
from storage.errors import WrongAddress
from storage.searching import pattern
from storage.urls import read_address

AT = datetime(2026, 3, 1, 12, 0, 0, 5, tzinfo=UTC)

DETAILS: list[Detail] = [
    Boundary(1, "Не звонить"),
    Boundary(2, "x", ours=True, told_at=AT),
    PlannedTalk(AT),
    Conversation(Outcome.REFUSED),
    Conversation(Outcome.AGREED, frozenset({Category.LATE, Category.RUDE}), AT),
    Kept(kept=False),
    Invoice(AT),
    Invoice(AT, moves=7),
    Overdue(7, 2),
    Decision(5, "talk", Action.SNOOZE, AT),
    Decision(5, "part", Action.NOT_THIS),
    Decision(5, "talk", Action.DELEGATE, handed=(None, 3)),
    StageChange(Stage.ACTIVE, Stage.PARTED),
    Promise(AT),
    Promise(AT, pause=True),
    Promise(AT, moves=7),
    Settled(7, Settlement.ANSWERED),
    Offboarding(AT, Tone.SOFT),
    Step(1, "tell", "", AT),
    Step(2, "", "Отдать файлы", AT, 3, AT),
    Screening(1, 2),
    Screening(0, 9, "decline"),
]


@pytest.mark.parametrize("detail", DETAILS, ids=lambda d: type(d).__name__)
def test_a_detail_comes_back_as_it_was(detail: Detail) -> None:
    assert decode(json.loads(json.dumps(encode(detail)))) == detail


def test_every_kind_of_detail_is_tried() -> None:
    assert {type(detail) for detail in DETAILS} == set(get_args(Detail))


def test_a_decision_written_before_it_said_who_was_responsible_still_reads() -> None:
    kept = {"is": "decision", "nudge_id": 5, "nudge_kind": "talk", "action": "snooze", "until": None}
    assert decode(kept) == Decision(5, "talk", Action.SNOOZE)


def test_an_invoice_written_before_it_could_be_moved_still_reads() -> None:
    assert decode({"is": "invoice", "due_at": AT.isoformat()}) == Invoice(AT)


def test_an_unknown_detail_is_refused() -> None:
    with pytest.raises(ValueError, match="'poem'"):
        decode({"is": "poem"})


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ЁЛКА", "елка"),
        ("Йод", "йод"),
        ("Żółć ŁÓDŹ", "zolc lodz"),
        ("Straße", "strasse"),
        ("שָׁלוֹם", "שלום"),
        ("בע״מ", 'בע"מ'),
        ("\N{RIGHT-TO-LEFT ISOLATE}Ａ１\N{POP DIRECTIONAL ISOLATE}", "a1"),
        ("e\N{COMBINING ACUTE ACCENT}", "e"),
    ],
)
def test_text_is_folded_for_searching(text: str, folded: str) -> None:
    assert searched(text) == folded
    assert searched(folded) == folded


def test_a_pattern_means_its_own_signs() -> None:
    assert pattern("50%_\\") == "%50\\%\\_\\\\%"


def test_addresses_are_read_whatever_driver_they_name() -> None:
    assert read_address("sqlite+aiosqlite:///a/b.db").path == Path("a/b.db")
    for url in ("postgres://u:p@h/d", "postgresql+asyncpg://u:p@h/d", "postgresql://u:p@h/d"):
        address = read_address(url)
        assert address.path is None
        assert address.url.drivername == "postgresql+psycopg"
        assert address.shown == "postgresql+psycopg://u:***@h/d"


@pytest.mark.parametrize("url", ["", "parley.db", "sqlite://", "sqlite:///:memory:", "mysql://h/d", "http://x"])
def test_other_addresses_are_refused_in_one_line(url: str) -> None:
    with pytest.raises(WrongAddress) as told:
        read_address(url)
    assert "\n" not in str(told.value)
