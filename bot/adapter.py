"""The platform port: what a chat platform must offer, and the errors it raises when it cannot send."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from bot.wording import Wording
from handlers.invocation import Invocation
from handlers.messages import Reply


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of an invocation, ready to be shown.

    reply   shown by the platform itself; None when it went to the outbox, or when there is no reply
    wording the reader's language, zone and formats
    private show it only to the person who asked (an ephemeral or private message)
    """

    reply: Reply | None
    wording: Wording
    private: bool = False


Handle = Callable[[Invocation], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where to send. `chat` is the platform's own chat id (Slack: "T1:C1", or a response URL).

    thread    forum topic or thread to stay in
    edit      id of a message of ours to change instead of posting a new one
    only_for  show it only to this external user id, where the platform can (Slack ephemeral)
    about     label of the chat for the console ("team", a member's name)
    """

    chat: str
    thread: str = ""
    edit: str = ""
    only_for: str = ""
    about: str = ""


class RetryLater(Exception):
    """The platform asks to wait (429, `retry_after` seconds), or was not reachable (0: the usual back-off).

    `uncertain` says the message may have arrived all the same.
    """

    def __init__(self, reason: str, retry_after: float = 0.0, *, uncertain: bool = False) -> None:
        super().__init__(reason)
        self.retry_after = retry_after
        self.uncertain = uncertain


class Undeliverable(Exception):
    """This chat cannot be written to (gone, blocked, kicked, never started). The message needs another route."""


class Moved(Exception):
    """The chat has a new id (Telegram group → supergroup)."""

    def __init__(self, chat: str) -> None:
        super().__init__(chat)
        self.chat = chat


class WrongToken(Exception):
    """The platform refuses its token; only another token helps. `message` is one clear line."""

    def __init__(self, platform: str, message: str) -> None:
        super().__init__(message)
        self.platform = platform
        self.message = message


class Adapter(Protocol):
    """One chat platform. `name` is its short name; `connected` says whether it can receive now."""

    name: str
    connected: bool

    async def run(self, handle: Handle) -> None:
        """Connect and hand over invocations until cancelled. Raises WrongToken."""
        ...

    async def send(self, address: Address, reply: Reply, wording: Wording) -> str:
        """Post one reply; returns the sent message's id (of the last part, when it was split).

        Raises RetryLater, Undeliverable or Moved.
        """
        ...

    async def close(self) -> None: ...
