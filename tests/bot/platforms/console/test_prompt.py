"""A person at the keyboard: editing, history, completion, leaving; and lines from a pipe."""

from __future__ import annotations

import asyncio
import io
import os
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session, get_app
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.adapter import Address, Answer
from bot.platforms.console.adapter import ConsoleAdapter
from bot.platforms.console.completion import LineCompleter
from bot.platforms.console.piped import piped
from handlers.invocation import Invocation
from handlers.messages import Text
from tests.bot.platforms.console.driver import ENGLISH, Desk, button, choice, form, message, refused, said_back
from tests.support.waiting import HANG_SECONDS

CLIENTS = ("Acme", "Acme Studio", "Żabka", "בנק הפועלים")


@contextmanager
def keyboard() -> Iterator[PipeInput]:
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        yield keys


async def begun(text: str) -> None:
    """Wait until the line being typed reads so."""
    async with asyncio.timeout(HANG_SECONDS):
        # Before the prompt is there, there is nothing whose change could be waited for.
        while get_app().current_buffer.text != text:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


def person(out: io.StringIO, folder: Path, *, history: Path | None = None, as_json: bool = False) -> ConsoleAdapter:
    return ConsoleAdapter(
        workspace="default",
        speaker="you",
        role="owner",
        language=None,
        json=as_json,
        interactive=True,
        out=out,
        err=io.StringIO(),
        lines=None,
        picture_dir=folder,
        completions=lambda: (("status", "spent", "incident"), CLIENTS),
        history=history,
        environ={},
    )


async def test_a_person_is_welcomed_types_and_leaves(tmp_path: Path) -> None:
    out, desk = io.StringIO(), Desk({"/oops": refused("No.")})
    with keyboard() as keys:
        adapter = person(out, tmp_path)
        keys.send_text("/status acme\r/oops\r\x04")
        await adapter.run(desk.handle)
        await adapter.close()
    assert desk.lines == ["/status acme", "/oops"]
    assert out.getvalue().startswith("Parley. You're speaking as you in the workspace default.\n/help")
    assert "›" not in out.getvalue()  # what was typed stands on the screen already
    assert adapter.status == 0


async def test_ctrl_c_clears_the_line(tmp_path: Path) -> None:
    desk = Desk()
    with keyboard() as keys:
        adapter = person(io.StringIO(), tmp_path)
        keys.send_text("/undo\x03/help\rquit\r")
        await adapter.run(desk.handle)
    assert desk.lines == ["/help"]


async def test_a_number_presses_and_words_answer_a_form_that_begins_with_what_is_there(tmp_path: Path) -> None:
    desk = Desk(
        {
            "/incident acme": message(Text("Logged."), choice(button("Edit", "/edit 1"))),
            "/edit 1": message(form("/edit 1", prefill="they were rude")),
        }
    )
    with keyboard() as keys:
        adapter = person(io.StringIO(), tmp_path)
        keys.send_text("/incident acme\r1\r, twice\r\x04")
        await adapter.run(desk.handle)
    assert desk.lines == ["/incident acme", "/edit 1", "they were rude, twice"]


async def test_history_is_kept_for_the_owner_of_the_file_alone(tmp_path: Path) -> None:
    history = tmp_path / "share" / "parley" / "history"
    desk = Desk()
    for typed in ("/status acme\r\x04", "\x1b[A\r\x04"):
        with keyboard() as keys:
            adapter = person(io.StringIO(), tmp_path, history=history)
            keys.send_text(typed)
            await adapter.run(desk.handle)
    assert desk.lines == ["/status acme", "/status acme"]
    assert history.stat().st_mode & 0o777 == 0o600
    assert history.parent.stat().st_mode & 0o777 == 0o700


async def test_without_a_place_for_history_the_session_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    desk = Desk()
    with keyboard() as keys:
        adapter = person(io.StringIO(), tmp_path, history=tmp_path / "file" / "history")
        keys.send_text("/help\r\x04")
        await adapter.run(desk.handle)
    assert desk.lines == ["/help"]


async def test_json_keeps_no_history_and_says_no_welcome(tmp_path: Path) -> None:
    out, history = io.StringIO(), tmp_path / "history"
    with keyboard() as keys:
        adapter = person(out, tmp_path, history=history, as_json=True)
        keys.send_text("/help\r\x04")
        await adapter.run(Desk().handle)
    assert out.getvalue().startswith('{"type": "reply", "command": "/help"')
    assert not history.exists()


async def test_a_post_that_comes_while_someone_types_stands_above_the_line(tmp_path: Path) -> None:
    out, desk = io.StringIO(), Desk()
    with keyboard() as keys:
        adapter = person(out, tmp_path)
        keys.send_text("/first\r/sec")
        heard = asyncio.Event()
        running = asyncio.create_task(adapter.run(_noting(desk, heard)))
        await heard.wait()
        await begun("/sec")
        await adapter.send(Address(chat="default", about="team"), said_back("Time to talk."), ENGLISH)
        keys.send_text("ond\r\x04")
        await running
    assert desk.lines == ["/first", "/second"]
    assert "── team chat ──\nTime to talk.\n" in out.getvalue()


def _noting(desk: Desk, heard: asyncio.Event) -> Callable[[Invocation], Awaitable[Answer]]:
    async def handle(invocation: Invocation) -> Answer:
        heard.set()
        return await desk.handle(invocation)

    return handle


async def test_tab_completes_the_command_and_the_client(tmp_path: Path) -> None:
    desk = Desk()
    with keyboard() as keys:
        adapter = person(io.StringIO(), tmp_path)
        keys.send_text("/inc\t")
        running = asyncio.create_task(adapter.run(desk.handle))
        await begun("/incident ")
        keys.send_text("ża\t")
        await begun("/incident Żabka ")
        keys.send_text("late again\r\x04")
        await running
    assert desk.lines == ["/incident Żabka late again"]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", []),
        ("/s", ["/spent ", "/status "]),
        ("s", ["spent ", "status "]),
        ("/STA", ["/status "]),
        ("/status", []),
        ("/status ", []),
        ("/status ac", ["Acme ", "Acme Studio "]),
        ("/status Acme", ["Acme Studio "]),
        ("status acme st", ["Acme Studio "]),
        ("/status ża", ["Żabka "]),
        ("/status בנק", ["בנק הפועלים "]),
        ("/status show ac", ["Acme ", "Acme Studio "]),
        ("hello ac", []),
    ],
)
def test_what_completion_offers(typed: str, offered: list[str]) -> None:
    completer = LineCompleter(lambda: (("status", "spent", "incident"), CLIENTS))
    found = completer.get_completions(Document(typed), CompleteEvent())
    assert [each.text for each in found] == offered


async def test_a_pipe_is_read_to_its_end_whatever_its_bytes() -> None:
    read, write = os.pipe()
    os.write(write, "/a\r\n\n/б \x85\n".encode() + b"/c \xff\n/last")
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as stream:
        assert [line async for line in piped(stream)] == ["/a", "", "/б \x85", "/c \ufffd", "/last"]


async def test_any_stream_of_text_will_do() -> None:
    assert [line async for line in piped(io.StringIO("/a\n/b"))] == ["/a", "/b"]


SILENT = """
import asyncio, sys
from bot.platforms.console.piped import piped

async def main():
    async for line in piped(sys.stdin):
        print(line)
        return

asyncio.run(main())
"""


async def test_a_pipe_that_stays_open_and_silent_does_not_hold_the_process() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        SILENT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdin.write("/статус\n".encode())
    assert (await process.stdout.read(), await process.stderr.read()) == ("/статус\n".encode(), b"")
    assert await asyncio.wait_for(process.wait(), HANG_SECONDS) == 0
    process.stdin.close()
