"""What a test needs beyond Python, told in one place: by the fixtures it uses, else by the file or room it is in.

`make quick` leaves the marked ones out. Every mark is declared in pyproject.toml.
"""

from __future__ import annotations

from pathlib import Path

import pytest

TESTS = Path(__file__).parent.parent

#: By fixture, those that fixtures use included.
FIXTURES = {
    "postgres": "postgresql",
    **dict.fromkeys(("emulator", "slack", "page", "platforms", "server", "hasty"), "server"),
}
#: By path, a room with everything in it.
PATHS = {
    "journeys": "journey",
    "benchmarks": "journey",
    "bot/demo": "journey",
    "contracts/commands/test_commands.py": "sweep",
    "handlers/pipeline/test_every_command.py": "sweep",
    "contracts/commands/test_spoken.py": "process",
    "handlers/test_lexicon.py": "process",
    "bot/platforms/web/test_browser.py": "browser",
    "bot/test_cli.py": "process",
    "bot/understanding/test_service.py": "process",
    "understanding/test_held_out.py": "process",
    "bot/test_exit_status.py": "process",
    "bot/platforms/console/test_prompt.py": "process",
    "bot/platforms/slack/test_installs.py": "process",
    "storage/test_crashes.py": "process",
    "test_architecture.py": "process",
    "bot/test_catalogues.py": "translations",
    "contracts/commands/test_examples.py": "translations",
}
#: Rooms whose files take long by themselves: they are begun first, so that no worker is left alone with one at the end.
LONG = ("understanding", "journeys/year", "journeys", "benchmarks", "contracts")


def mark(item: pytest.Item) -> None:
    """Add the marks of a test."""
    for name in sorted(_needs(item)):
        item.add_marker(name)


def longest_first(item: pytest.Item) -> int:
    """A key to sort by; the order within a file stays."""
    path = item.path.relative_to(TESTS).as_posix()
    return next((number for number, room in enumerate(LONG) if path.startswith(f"{room}/")), len(LONG))


def of_path(path: Path) -> str | None:
    """The mark of a file or a room as a whole."""
    name = path.relative_to(TESTS).as_posix() if path.is_relative_to(TESTS) else ""
    return next((need for place, need in PATHS.items() if name == place or name.startswith(f"{place}/")), None)


def _needs(item: pytest.Item) -> set[str]:
    fixtures = set(getattr(item, "fixturenames", ()))
    needs = {need for fixture, need in FIXTURES.items() if fixture in fixtures}
    if whole := of_path(item.path):
        needs.add(whole)
    # A fixture that is asked for by its name at run time is not among the names.
    callspec = getattr(item, "callspec", None)
    values = callspec.params.values() if callspec is not None else ()
    if any(value == "postgresql" for value in values if isinstance(value, str)):
        needs.add("postgresql")
    return needs
