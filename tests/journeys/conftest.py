"""One warm program for all consoles of a test run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.consoles import ConsoleHost, console_host


@pytest.fixture(scope="session")
def consoles() -> Iterator[ConsoleHost]:
    with console_host() as host:
        yield host
