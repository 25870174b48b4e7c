"""What holds for every command: its examples run, nothing behind it is answered with its usage, and no line whatever
brings the dispatcher down."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.wording import Gaps, Wording
from handlers.command.spec import Command
from handlers.invocation import Actor, Invocation, Room
from handlers.messages import Choices, Fields, Form, Reply, Table, Text
from handlers.pipeline.registry import discover
from storage.engine import open_database
from tests.support.app_driver import AppDriver

COMMANDS = discover().all()
EXAMPLES = [(command.name, example) for command in COMMANDS for example in command.examples]
#: Said at the console by whoever runs it; these belong to other rooms and are tested there.
ELSEWHERE = {"use-privately", "not-personal"}
#: What is answered before the first amount only: run on an empty ledger, as the currency stays once amounts count.
AT_FIRST = {"opening"}


def said(reply: Reply) -> list[str]:
    """Every sentence of a reply, in strict English: a text or a variable that is not there raises."""
    gaps = Gaps(strict=True)
    say = Wording("en", None, gaps).text
    found: list[str] = []
    for part in reply.parts:
        match part:
            case Text(body, _):
                found.append(say(body))
            case Fields(rows):
                found += [f"{say(label)} {say(value)}" for label, value in rows]
            case Table(columns, rows_):
                found += [say(cell) for row in (columns, *rows_) for cell in row]
            case Choices(buttons, _):
                found += [say(button.label) for button in buttons]
            case Form(prompt, _, _, _):
                found.append(say(prompt))
            case _:
                pass
    assert not gaps.missing
    return found


@pytest.fixture(scope="module")
def example(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppDriver]:
    """A ledger the examples speak of: clients, people, a boundary, a conversation, incidents, a nudge. Laid once: what
    a test says there is a rehearsal."""
    path = tmp_path_factory.mktemp("example") / "parley.db"
    shutil.copy(sqlite_template, path)
    database = open_database(f"sqlite:///{path}")
    desk = AppDriver(database)
    for line in (
        "/settings rate USD 0.9",
        "/client add Acme",
        "/client add Globex",
        "/client add Initech",
    ):
        assert not desk.say(line).error
    for by in ("anna", "boris"):
        assert not desk.say("/status", by, role="member").error
    for line in (
        "/incident Acme rude !! shouted",
        "/boundary Acme No calls after 18:00 told:2026-01-05",
        "/paid Acme 1000 on:2026-02-01",
        "/talk Acme held agreed about:boundary No calls after 18:00 on:2026-02-10",
        "/client add Wayne",
        "/talk Wayne held part",
        "/part Wayne confirm",
        "/incident Acme 1h scope one more banner",
        "/review Acme minor https://example.com/reviews/1 they took a week",
    ):
        assert not desk.say(line).error, line
    yield desk
    database.close()


@pytest.mark.parametrize(("name", "line"), EXAMPLES)
def test_every_example_parses_and_runs_and_says_it_in_words(
    example: AppDriver, desk: AppDriver, name: str, line: str
) -> None:
    ledger = desk if name in AT_FIRST else example
    [heard] = ledger.rehearse(ledger.typed(line))
    assert heard.outcome.command == name
    assert heard.error in {"", *ELSEWHERE}, heard.text
    assert all(said(heard.reply))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
@pytest.mark.parametrize("role", ["owner", "member", "viewer"])
def test_every_command_on_nothing_says_how_it_is_typed_or_does_what_it_does_alone(
    example: AppDriver, command: Command, role: str
) -> None:
    [heard] = example.rehearse(example.typed(f"/{command.name}", "carl", role=role))
    assert heard.error != "internal"
    words = said(heard.reply)
    assert words
    if heard.error == "usage" or any(isinstance(part, Form) for part in heard.reply.parts):
        assert any(word.startswith(f"/{command.name}") for word in words)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_word_of_a_command_and_every_button_stays_within_its_bounds(example: AppDriver, command: Command) -> None:
    long = "Ż" * 100
    lines = [*command.examples, *(line.replace("Acme", long) for line in command.examples)]
    _, *answers = example.rehearse(*map(example.typed, [f"/client add {long}", *lines]))
    for line, heard in zip(lines, answers, strict=True):
        assert all(1 <= len(button.line.encode()) <= 64 for button in heard.buttons if not button.link), line


def test_help_has_a_text_for_every_command_people_type(desk: AppDriver) -> None:
    for command in COMMANDS:
        if not command.hidden:
            words = said(desk.say(f"/help {command.name}").reply)
            assert words[0].startswith(f"/{command.name}")


@pytest.fixture(scope="module")
def busy(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppDriver]:
    """One ledger for all lines that may come."""
    path = tmp_path_factory.mktemp("busy") / "parley.db"
    shutil.copy(sqlite_template, path)
    database = open_database(f"sqlite:///{path}")
    desk = AppDriver(database)
    for line in ("/client add Acme", "/client add Жук", "/incident Acme rude !! shouted", "/boundary Acme No calls"):
        desk.say(line)
    yield desk
    database.close()


TEXT = st.text(max_size=300)
# fmt: off
WORD = st.sampled_from([
    "Acme", "Жук", "~1", "~99999999999999999999", "#1", "1", "²", "٣", "-1", "yes", "held", "agreed", "add", "told:no",
    "on:2026-03-01", "crossed:1", "crossed:9", "by:tomorrow", "2h", "€150", "1.500", "!!", "rude", "ours", "joins:1",
    "affected:@you", "private:yes", "confirm", "keep", "snooze", "show", "details", "rename", "merge", '"', "\u2063",
    '+"x"', "stage", "assign", "@you", "person", "alias", "archive", "prospect", "owner", "9" * 30, "#" + "9" * 30,
])
# fmt: on
LINE = st.one_of(
    TEXT,
    TEXT.map(lambda text: f"/{text}"),
    st.builds(
        lambda command, words, text: " ".join([f"/{command.name}", *words, text])[:300],
        st.sampled_from(COMMANDS),
        st.lists(WORD, max_size=6),
        st.text(max_size=20),
    ),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINE)
def test_no_line_whatever_brings_the_dispatcher_down(busy: AppDriver, line: str) -> None:
    heard = busy.say(line)
    assert heard.error != "internal"
    assert said(heard.reply)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXT, st.sampled_from(["group", "private"]), st.booleans())
def test_no_line_of_a_stranger_brings_it_down_or_shows_a_client(
    busy: AppDriver, line: str, kind: str, outsider: bool
) -> None:
    invocation = Invocation(
        platform="telegram",
        key=f"s{busy.now.timestamp()}:{kind}:{outsider}:{line!r}",
        actor=Actor(external_id="666", name="Eve", outsider=outsider),
        room=Room(external_id="-6", kind=kind),  # type: ignore[arg-type]
        text=line,
        in_band=True,
    )
    heard = busy.hear(invocation)
    assert said(heard.reply)
    assert "Жук" not in heard.text


def test_the_words_of_every_refusal_stand_in_the_catalogue() -> None:
    """Whatever code a command refuses with has its sentence and its remedy."""
    import re

    root = Path(__file__).resolve().parents[3]
    codes = {
        code
        for path in (root / "handlers").rglob("*.py")
        for code in re.findall(r'(?:Refusal|refused)\(\s*"([a-z-]+)"', path.read_text())
    }
    texts = "\n".join(path.read_text() for path in (root / "bot/locales/en").glob("*.ftl"))
    lacking = [
        f"{kind}-{code}" for code in sorted(codes) for kind in ("error", "mend") if f"\n{kind}-{code} =" not in texts
    ]
    assert len(codes) > 40
    assert lacking == []
