"""A week of an agency's chat through `parley console`: each line is logged as meant, or answered with what mends it.

What is expected stands beside what is typed (monday.py, midweek.py, weekend.py) and, reckoned by hand, in by_hand.md.
With PARLEY_UPDATE=1 the transcripts in expected/ are written anew; the facts never are.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.week import midweek, monday, weekend
from tests.journeys.week.console import Said, Transcript, converse, kind, labels, printed
from tests.journeys.week.terms import Asks, Done, Line, Logged, Post, Press, Refused, Session

HERE = Path(__file__).parent
SESSIONS = (*monday.SESSIONS, *midweek.SESSIONS, *weekend.SESSIONS)
CLIENTS = (monday.ACME, monday.ROMASHKA, monday.ZABKA, monday.MARKET, monday.BANK)
CARDS = tuple(f"/status {client}" for client in CLIENTS)
DAYS = [session for session in SESSIONS if session.cards]
_TERM = re.compile(r"([+−]?) ?(?:(\d+) × )?([\d.]+)·d\(([\d.]+)\)")
_NO_TEXT = re.compile(r"^[a-z]+(?:-[a-z]+)+(?: {2}|$)", re.MULTILINE)

Week = Mapping[str, Transcript]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("week")


@pytest.fixture(scope="module")
def week(room: Path) -> Week:
    """The whole week on one ledger, a process a session."""
    return {session.name: converse(session, _typed(session), room) for session in SESSIONS}


def _typed(session: Session) -> tuple[str | Press, ...]:
    return (*(line.typed for line in session.lines), *(CARDS if session.cards else ()))


every_session = pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session.name)
every_day = pytest.mark.parametrize("session", DAYS, ids=lambda session: f"{session.now:%A}")


def test_it_is_a_week_of_chat() -> None:
    lines = [line for session in SESSIONS for line in session.lines]
    assert len(lines) >= 80
    assert len({session.language for session in SESSIONS}) == 4
    assert len({line.outcome.client for line in lines if isinstance(line.outcome, Logged)}) == len(CLIENTS)


@every_session
def test_every_line_is_logged_as_meant_or_answered(week: Week, session: Session) -> None:
    wrong = [
        f"{line.typed}\n    {trouble}\n    {heard.answer['text']}"
        for line, heard in zip(session.lines, week[session.name].heard, strict=False)
        if (trouble := _trouble(line, heard.answer, session.now))
    ]
    assert not wrong, "\n".join(wrong)


def _trouble(line: Line, answer: Said, now: datetime) -> object:
    """What is not as meant about an answer; nothing when all is."""
    data = answer["data"]
    match line.outcome:
        case Logged() as logged:
            facts = logged.data(now)
            return {name: (data.get(name), "not", value) for name, value in facts.items() if data.get(name) != value}
        case Asks(what, offers):
            asked = answer["type"] == "reply" and data.get("asks") == what and "kind" not in data
            return not asked or tuple(labels(answer))[: len(offers)] != offers
        case Refused(code):
            return answer["type"] != "error" or data.get("code") != code or not data.get("mend")
        case Done(part, without):
            known = answer["type"] == "reply" and all(data.get(name) == value for name, value in part.items())
            return not known or (without and without in answer["text"])


@every_session
def test_what_was_typed_is_kept_also_through_a_question(week: Week, session: Session) -> None:
    asked = ""
    for line, heard in zip(session.lines, week[session.name].heard, strict=False):
        if not isinstance(line.typed, Press):
            asked = line.typed if _asks(line) else ""
        typed = line.typed if _types(line) else asked
        if isinstance(line.outcome, Logged) and typed:
            assert heard.answer["data"]["typed"] == typed


def _asks(line: Line) -> bool:
    """Whether it is asked about and can be logged by presses alone."""
    return isinstance(line.outcome, Asks) and line.outcome.what != "words"


def _types(line: Line) -> bool:
    """Whether it is a command of its own, no answer to what was asked before."""
    return not isinstance(line.typed, Press) and line.typed.startswith("/")


@every_session
def test_what_must_be_said_is_said_and_nothing_else(week: Week, session: Session) -> None:
    talk = week[session.name]
    expected = [("", session.before), *((str(line.typed), line.posts) for line in session.lines)]
    expected += [(card, ()) for card in CARDS] if session.cards else []
    said = [("", _posts(talk.before)), *((str(heard.typed), _posts(heard.posts)) for heard in talk.heard)]
    assert said == expected


def _posts(said: list[Said]) -> tuple[Post, ...]:
    return tuple(
        Post(kind(post), post["data"]["client"], post["data"]["to"], post["data"]["kind"] == "update") for post in said
    )


@every_session
def test_the_exit_status_tells_of_lines_that_failed_and_of_questions_left(week: Week, session: Session) -> None:
    failed = any(isinstance(line.outcome, Refused) for line in session.lines)
    left = any(
        isinstance(line.outcome, Asks) and (after is None or _types(after))
        for line, after in zip_longest(session.lines, session.lines[1:])
    )
    assert week[session.name].status == (failed or left)
    assert week[session.name].complaints == ""


@every_day
def test_the_standings_are_those_reckoned_by_hand(week: Week, session: Session) -> None:
    by_hand = _rows(f"{session.now:%A} {session.now.day} March, {session.now:%H:%M}")
    for client, card in zip(CLIENTS, _cards(week, session), strict=True):
        row = by_hand[client]
        shown = (card["client"], card["standing"], f"{card['strain']:.2f}", f"{card['debt']:.2f}")
        assert shown == (client, row["standing"], row["strain"], row["debt"])
        assert ", ".join(card["signals"]) == row["signals"].replace("–", "")


@every_day
def test_the_sums_by_hand_add_up(session: Session) -> None:
    for row in _rows(f"{session.now:%A} {session.now.day} March, {session.now:%H:%M}").values():
        strain, _, debt = row["the sum"].partition("; debt ")
        grave, _, small = strain.partition("max(0, ")
        assert f"{_sum(grave) + max(0.0, _sum(small)):.2f}" == row["strain"]
        assert f"{_sum(debt):.2f}" == row["debt"]


def _sum(terms: str) -> float:
    return math.fsum(
        (-1 if sign == "−" else 1) * float(times or 1) * float(points) * 2 ** (-float(hours) / 1080)
        for sign, times, points, hours in _TERM.findall(terms)
    )


def test_money_is_for_owners_and_the_responsible_member(week: Week) -> None:
    friday, saturday, sunday = (session for session in DAYS if session.now.day in (6, 7, 8))
    by_hand = _rows("Money on Friday, as the owner sees it")
    for client, card in zip(CLIENTS, _cards(week, friday), strict=True):
        figures = {"paid": "payments", "given back": "refunds", "given away": "concessions", "margin": "margin"}
        shown = {name: card[f"{field}_minor"] for name, field in figures.items()}
        shown["minutes"] = None if card["hours"] is None else round(card["hours"] * 60)
        assert shown == {name: None if by_hand[client][name] == "–" else int(by_hand[client][name]) for name in shown}
    seen = [card["client"] for card in _cards(week, saturday) if card["hours"] or card["payments_minor"]]
    assert seen == [monday.MARKET]  # Anna is responsible for it
    assert not any(card["hours"] or card["payments_minor"] or card["margin_minor"] for card in _cards(week, sunday))


def _cards(week: Week, session: Session) -> Iterator[Mapping[str, Any]]:
    return (heard.answer["data"] for heard in week[session.name].heard[-len(CARDS) :])


def _rows(heading: str) -> dict[str, dict[str, str]]:
    """The table under a heading of by_hand.md, a row a client."""
    _, _, section = (HERE / "by_hand.md").read_text(encoding="utf-8").partition(f"\n## {heading}\n")
    lines = [line for line in section.partition("\n## ")[0].splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert cells, f"no table under {heading!r}"
    return {row[0]: dict(zip(cells[0], row, strict=True)) for row in cells[2:]}


@every_session
def test_the_transcript_reads_as_it_should(week: Week, room: Path, session: Session) -> None:
    assert not week[session.name].complaints, "no transcript of a session in which something broke"
    _compare(f"{session.name}.txt", _transcript(session, week[session.name]), room)


def test_in_a_terminal_it_reads_as_it_should(week: Week, room: Path) -> None:
    session = weekend.MONDAY_AFTER
    assert set(week) == {each.name for each in SESSIONS}  # the week is over by then
    text, status = printed(session, room)
    assert status == 1
    posts = re.findall(r"^── (.*) ──\n(?:.*\n> )?(.*)$", text, re.MULTILINE)
    held = [("Marta, privately", "/i Globex rude who are they?"), ("team chat", "Acme Corp: consider parting ways")]
    own = "For owners only, on top of the team's digest: 2 Mar 2026 to 9 Mar 2026"
    assert posts[:2] == held, "the weekend held them"
    assert sorted(posts[2:]) == [
        ("Marta, privately", own),
        ("team chat", "Digest: 2 Mar 2026 to 9 Mar 2026"),
    ], "and a new week begins"
    _compare(f"{session.name}-terminal.txt", text, room)


def _compare(name: str, text: str, room: Path) -> None:
    path = HERE / "expected" / name
    text = text.replace(str(room), "…")  # where files are saved
    if os.environ.get("PARLEY_UPDATE"):
        path.write_text(text, encoding="utf-8")
    assert not _NO_TEXT.findall(text), "a message without a text"
    assert text == path.read_text(encoding="utf-8")


def _transcript(session: Session, talk: Transcript) -> str:
    """A session for reading: what was typed or pressed, answered, and posted to whom. Buttons are without the numbers
    they have in a terminal, so that one more button changes one line."""
    at = f"{session.now.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    head = f"# {session.now:%A %H:%M} ({at}): {session.speaker}, {session.role}, {session.language}\n"
    blocks = [head, *map(_post, talk.before)]
    for heard in talk.heard:
        blocks.append(_block(f"› {heard.typed}", heard.answer))
        blocks += map(_post, heard.posts)
    return "\n".join(blocks)


def _post(said: Said) -> str:
    changed = ", changed" if said["data"]["kind"] == "update" else ""
    return _block(f"── to {said['data']['to']}{changed} ──", said)


def _block(head: str, said: Said) -> str:
    buttons = "  ".join(f"[{button['label']}]" for button in said["buttons"])
    return "\n".join([head, said["text"], *([buttons] if buttons else []), ""])
