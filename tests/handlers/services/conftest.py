"""A team with one client, at a console and in a group, for tests of what is said of it."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver
from tests.support.group import Group


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


@pytest.fixture
def group(desk: AppDriver) -> Group:
    """A Telegram group of the team alone; only Boss has opened a private chat with the bot."""
    opened = Group(desk)
    opened.open("open")
    opened.say("/client add Acme")
    desk.posts.clear()
    return opened
