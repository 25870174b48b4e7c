"""What is left when a process is killed: all that was acknowledged, and nothing that is stuck."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from handlers.ports import Database, UnitOfWork
from storage.engine import AlreadyRunning, open_database
from tests.support.store_ground import NOW, ground, lay, letter, read, write
from tests.support.waiting import HANG_SECONDS
from tests.support.writer import deliver

HERE = Path(__file__).parents[2]


@contextmanager
def process(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.support.writer", *arguments]
    with subprocess.Popen(command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        try:
            yield running
        finally:
            running.kill()


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(database_url: str) -> None:
    with process("stream", database_url) as running:
        assert running.stdout is not None
        told = [int(running.stdout.readline()) for _ in range(200)]
        running.kill()
        told += [int(line) for line in running.stdout.read().split("\n")[:-1]]
    database = open_database(database_url)
    try:
        (workspace,) = read(database, lambda s: list(s.workspaces.ids()))
        (client,) = read(database, lambda s: s.clients.list(workspace))
        kept = [e.number for e in read(database, lambda s: s.ledger.of_client(workspace, client.id))]
        assert set(told) <= set(kept)
        assert kept == list(range(1, len(kept) + 1))
        assert write(database, lambda u: lay(u)).workspace != workspace
    finally:
        database.close()


def test_letters_of_a_killed_process_are_claimed_by_another_once_their_lease_is_over(database_url: str) -> None:
    database = open_database(database_url)
    here = ground(database)
    write(database, lambda u: [u.outbox.put(letter(here.workspace, str(n), f"member:{n}")) for n in range(10)])
    database.close()
    with process("hold", database_url) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "10\n"
        running.kill()
    database = open_database(database_url)
    try:

        def claim(after: int) -> int:
            later = NOW + timedelta(seconds=after)
            return len(write(database, lambda u: u.post.claim(later, "next", 100, 60)))

        assert (claim(59), claim(60)) == (0, 10)
    finally:
        database.close()


def owe(u: UnitOfWork, letters: int) -> None:
    workspace = lay(u).workspace
    for n in range(letters):
        u.outbox.put(letter(workspace, str(n), f"member:{n % 40}"))


def test_three_processes_send_every_letter_once(postgres_url: str) -> None:
    database = open_database(postgres_url)
    write(database, lambda u: owe(u, 600))
    database.close()
    with (
        process("share", postgres_url, "a") as a,
        process("share", postgres_url, "b") as b,
        process("share", postgres_url, "c") as c,
    ):
        for each in (a, b, c):
            assert each.stdout is not None
            assert each.stdout.readline() == "ready\n"
        for each in (a, b, c):
            assert each.stdin is not None
            each.stdin.write("go\n")
            each.stdin.flush()
        shares = [[int(line) for line in each.communicate(timeout=HANG_SECONDS)[0].split()] for each in (a, b, c)]
    sent = [number for share in shares for number in share]
    assert len(sent) == len(set(sent)) == 600
    assert sum(bool(share) for share in shares) >= 2


def test_three_threads_send_every_letter_once_from_one_file(sqlite_url: str) -> None:
    database = open_database(sqlite_url)
    write(database, lambda u: owe(u, 300))
    sent: list[int] = []
    threads = [Thread(target=deliver, args=(database, owner, sent.append)) for owner in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(HANG_SECONDS)
    database.close()
    assert len(sent) == len(set(sent)) == 300


def test_a_second_process_is_told_who_has_the_file_and_the_lock_dies_with_its_holder(sqlite_url: str) -> None:
    with process("hold", sqlite_url) as running:
        assert running.stdout is not None
        running.stdout.readline()
        with pytest.raises(AlreadyRunning) as told:
            open_database(sqlite_url)
        assert told.value.pid == running.pid
        assert str(running.pid) in str(told.value)
        beside: Database = open_database(sqlite_url, read_only=True)
        assert list(beside.read(lambda s: s.workspaces.ids()).result(HANG_SECONDS)) == []
        beside.close()
        running.kill()
        running.wait()
        open_database(sqlite_url).close()
