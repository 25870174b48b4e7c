"""No line is swallowed: whatever is typed gets an answer, logs nothing by itself, and ends nothing."""

from __future__ import annotations

from pathlib import Path

from tests.support.consoles import ConsoleHost, needs_the_model

ODD = (
    "😀😀😀",
    "🏳️‍🌈👩‍👩‍👧",
    "a" * 5000,
    "שלום " * 1000,
    "?!?!...",
    "—",
    "Nordia שלום привет zażółć",
    "Нordia зaплатила оплату",
    "42",
    "-1",
    "1e999",
    "https://example.org/a?b=c&d=%F0%9F%98%80#e",
    "\u202eaidroN\u202c",
    "Z\u0351\u036b\u0343a\u0321lgo",
    '"; DROP TABLE clients; --',
)


@needs_the_model
def test_an_odd_line_is_never_swallowed(consoles: ConsoleHost, tmp_path: Path) -> None:
    with consoles.console(tmp_path, "en", "2026-03-02T10:00:00+01:00") as desk:
        desk.create("Nordia")
        answers = [desk.say(line) for line in ODD]
        ledger = desk.say("/ledger Nordia")["data"]
    assert [line[:40] for line, answer in zip(ODD, answers, strict=True) if not answer["text"]] == []
    assert ledger["entries"] == []
