"""The house rules that no tool of its own watches: who may import whom, what locks hold, what files may say."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import NAMES, load

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {contract["id"] for contract in PROJECT["tool"]["importlinter"]["contracts"]}

#: Forbidden imports, each planted in a copy of the tree: where, and what is imported there. Together they break every
#: contract, and each of them must be named by the tool.
PLANTED = (
    ("handlers/invocation.py", "storage.errors"),
    ("storage/lock.py", "bot.settings"),
    ("storage/lock.py", "handlers.commands.why"),
    ("storage/tables.py", "storage.ledger"),
    ("handlers/domain/errors.py", "handlers.ports"),
    ("handlers/domain/errors.py", "handlers.invocation"),
    ("handlers/domain/errors.py", "handlers.services.ledger.keys"),
    ("handlers/domain/policy.py", "uuid"),
    ("handlers/domain/policy.py", "pathlib"),
    ("handlers/lexicon/words.py", "handlers.input.money"),
    ("handlers/input/money.py", "handlers.reading.cues"),
    ("handlers/resolver/tokens.py", "handlers.command.spec"),
    ("handlers/services/ledger/keys.py", "handlers.pipeline.dispatch"),
    ("handlers/services/outbox/messages.py", "handlers.commands.buttons.open"),
    ("handlers/services/nudges/nudge_view.py", "handlers.services.ledger.entry_view"),
    ("handlers/commands/note.py", "handlers.commands.paid"),
    ("handlers/commands/buttons/use.py", "handlers.commands.buttons.open"),
    ("handlers/jobs/sweep.py", "handlers.jobs.reminders"),
    ("handlers/messages/codec.py", "asyncio"),
    ("bot/settings.py", "bot.app"),
    ("bot/platforms/console/render.py", "bot.platforms.slack.render"),
    ("bot/platforms/slack/render.py", "telegram"),
    ("bot/http.py", "telegram"),
    ("bot/bench.py", "slack_sdk"),
    ("bot/charts/canvas.py", "slack_bolt"),
    ("bot/delivery.py", "sqlalchemy"),
    ("bot/wording.py", "numpy"),
    ("bot/delivery.py", "psycopg"),
)

ROOMS = ("bot", "handlers", "storage", "tests", "requirements", "docs", "deploy", ".ci")


def files() -> Iterator[Path]:
    """Every text file of the project: those at the top, and what stands in its rooms."""
    rooms = (path for room in ROOMS for path in (ROOT / room).rglob("*") if "__pycache__" not in path.parts)
    tops = (path for path in ROOT.glob("*") if path.name[0] != ".")
    for path in (*tops, ROOT / ".env.example", ROOT / ".gitignore", *rooms):
        if path.is_file() and path.suffix not in (".db", ".lock", ".png", ".jpg", ".gif"):
            yield path


# ---------------------------------------------------------------------------------------------------------- imports


def lint_imports(at: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache", *options],
        cwd=at,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_nobody_imports_what_they_may_not() -> None:
    found = lint_imports(ROOT)
    assert found.returncode == 0, found.stdout + found.stderr


def test_every_planted_import_is_refused_and_breaks_a_contract(tmp_path: Path) -> None:
    for package in ("bot", "handlers", "storage"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for where, imported in PLANTED:
        path = tmp_path / where
        path.write_text(f"{path.read_text(encoding='utf-8')}\nimport {imported}\n", encoding="utf-8")
    linted = lint_imports(tmp_path)
    assert linted.returncode == 1, linted.stdout + linted.stderr
    assert f"0 kept, {len(CONTRACTS)} broken" in linted.stdout, linted.stdout
    importers = [where.removesuffix(".py").replace("/", ".") for where, _ in PLANTED]
    edges = [f"{importer} -> {imported}" for importer, (_, imported) in zip(importers, PLANTED, strict=True)]
    assert [edge for edge in edges if edge not in linted.stdout] == []


# ------------------------------------------------------------------------------------------------------------ files

#: A file is to be read in one sitting.
CEILING = 300
#: Files above it, with the most lines each may have: one table, one port or one story, which reads worse in two.
LONGER = {
    "bot/cli.py": 380,  # every command of the program, an option beside the other
    "bot/platforms/web/adapter.py": 330,  # the routes of the page
    "handlers/input/days.py": 320,  # one grammar
    "handlers/input/reader.py": 350,  # one grammar
    "handlers/ports/stores.py": 380,  # every store the handlers know
    "storage/migrations/versions/v0001_first_tables.py": 330,  # never changed again
    "storage/tables.py": 480,  # every table
}


def test_no_file_outgrows_its_ceiling() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for package in ("bot", "handlers", "storage")
        for path in (ROOT / package).rglob("*.py")
    }
    assert {name: length for name, length in lengths.items() if length > LONGER.get(name, CEILING)} == {}
    assert {name for name in LONGER if lengths.get(name, 0) <= CEILING} == set()


# ------------------------------------------------------------------------------------------------------------ locks


def wanted(name: str) -> set[str]:
    """What a `.in` file asks for, its references to other files aside."""
    lines = (ROOT / "requirements" / name).read_text(encoding="utf-8").splitlines()
    return {line for line in lines if line and not line.startswith(("#", "-"))}


def pinned(name: str) -> dict[str, str]:
    """Version by package of a lock file."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==([^\s;]+)", text, re.MULTILINE))


def called(requirement: str) -> str:
    """A package's name as lock files spell it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~; ]", requirement)[0]).lower()


def test_the_locks_are_made_from_what_the_project_says() -> None:
    project = PROJECT["project"]["dependencies"]
    assert wanted("run.in") == {*project, *PROJECT["build-system"]["requires"]}
    assert wanted("dev.in") == set(PROJECT["dependency-groups"]["dev"])
    assert {called(each) for each in wanted("run.in")} <= pinned("run.txt").keys()
    assert {called(each) for each in (*wanted("run.in"), *wanted("dev.in"))} <= pinned("dev.txt").keys()


def test_what_runs_is_what_is_tested() -> None:
    run, dev = pinned("run.txt"), pinned("dev.txt")
    assert {name: dev.get(name) for name in run} == run


@pytest.mark.parametrize("name", ["run.txt", "dev.txt", "bootstrap.txt"])
def test_a_lock_names_hashes_and_no_host(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    assert not re.search(r"://|^\s*--(?!hash=sha256:)| @ |\bindex\b", text, re.MULTILINE)
    # A requirement with its hashes is one logical line.
    requirements = [line for line in text.replace("\\\n", " ").splitlines() if line and line[0] not in " #"]
    assert requirements
    for requirement in requirements:
        assert "==" in requirement
        assert "--hash=sha256:" in requirement, requirement


# ------------------------------------------------------------------------------------------------------------ files


def test_no_test_folder_hides_a_package_of_the_same_name() -> None:
    folders = {path.parent for path in files() if path.suffix == ".py" and ROOT / "tests" in path.parents}
    parents = {parent for folder in folders for parent in (folder, *folder.parents) if ROOT in parent.parents}
    assert [folder for folder in sorted(parents) if not (folder / "__init__.py").exists()] == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    # Put together here, so that this file may be read like the others.
    hosts = [f"{name}\\.{end}" for name, end in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"))]
    hosts += [f"{name}\\.{end}" for name, end in (("docker", "io"), ("ghcr", "io"), ("quay", "io"))]
    foreign = re.compile("|".join([rf"(?<![\w.])/{'work'}\b(?!space)", *hosts]))
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in files()
        if (match := foreign.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert found == []


def test_the_example_explains_every_setting_and_nothing_else() -> None:
    path = ROOT / ".env.example"
    lines = path.read_text(encoding="utf-8").splitlines()
    names = [line.partition("=")[0] for line in lines if "=" in line and not line.startswith("#")]
    assert names == list(NAMES)
    for number, line in enumerate(lines):
        if not line.startswith("#") and line:
            assert lines[number - 1].startswith("# "), f"{line} is not explained"
            assert line.endswith("="), f"{line} has a value that would be copied along"


def test_the_example_copied_as_it_is_changes_nothing() -> None:
    assert load({}, ROOT / ".env.example") == load({}, None)
