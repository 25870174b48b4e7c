"""What comes in and what is owed: the inbox, the outbox, and the delivering side of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxMessage:
    """A message owed: a row of the outbox.

    target      "team", "member:ID" or "chat:PLATFORM:CHAT" (resolved when it is sent), see `handlers/routing.py`
    kind        a nudge's kind, "reply", "reminder", "digest", "notice", "late-answer"
    payload     the encoded reply (`handlers/messages/codec.py`)
    dedup_key   two letters with one key are one letter
    nudge_id    the nudge it shows, so that its message can be changed when decided
    order       letters of one target go in the order they were written
    edit        id of a message of ours to change instead of posting anew; thread: where to post
    """

    workspace_id: int
    target: str
    kind: str
    payload: Mapping[str, Any]
    due_at: datetime
    dedup_key: str
    client_id: int | None = None
    nudge_id: int | None = None
    thread: str = ""
    edit: str = ""
    only_for: str = ""
    id: int = 0
    attempts: int = 0
    sent_ref: str = ""
    sent_to: str = ""
    last_error: str = ""
    state: str = "pending"


class Outbox(Protocol):
    def put(self, letter: OutboxMessage) -> int | None:
        """Write a letter; None when its `dedup_key` is already there."""
        ...

    def by_key(self, workspace_id: int, dedup_key: str) -> OutboxMessage | None: ...
    def rewrite(self, workspace_id: int, letter_id: int, payload: Mapping[str, Any]) -> None:
        """Put another text into a letter that was not sent yet."""
        ...

    def of_nudge(self, workspace_id: int, nudge_id: int) -> Sequence[OutboxMessage]:
        """Letters that showed a nudge, sent or not."""
        ...

    def withdraw(self, workspace_id: int, letter_id: int) -> None:
        """Take back a letter that was not sent yet."""
        ...

    def postpone(self, workspace_id: int, letter_id: int, due_at: datetime) -> None:
        """Let a letter that was not sent yet wait for a later time. Its lease ends, and it holds none back."""
        ...

    def hasten(self, workspace_id: int, target: str, now: datetime) -> int:
        """Let what was put off for trouble with its target (nobody could be reached there) go out now; returns how many
        letters. What only waits for its time still does."""
        ...

    def dead(self, workspace_id: int) -> Sequence[OutboxMessage]:
        """Letters that were given up, to be seen and retried."""
        ...

    def revive(self, workspace_id: int, letter_id: int, now: datetime) -> bool: ...


class Inbox(Protocol):
    """What makes a second delivery harmless."""

    def first(self, platform: str, key: str, now: datetime) -> bool:
        """Note that this was received; False when it was received before. Waits for a transaction that is at it."""
        ...

    def keep_answer(self, platform: str, key: str, answer: Mapping[str, Any]) -> None:
        """Keep the answer the transport carries, for a second delivery to be given the same."""
        ...

    def answer(self, platform: str, key: str) -> Mapping[str, Any] | None: ...
    def forget_before(self, moment: datetime) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """Letters owed over all workspaces, when the oldest of them fell or falls due, and how many were given up."""

    pending: int
    oldest_due: datetime | None
    dead: int


class OutboxDelivery(Protocol):
    """The delivering side of the outbox."""

    def claim(
        self, now: datetime, owner: str, limit: int, lease_seconds: int, *, workspace_id: int | None = None
    ) -> Sequence[OutboxMessage]:
        """Take the lease of due letters, oldest first, with `workspace_id` of that workspace alone.

        Chats in which an earlier letter is under way are skipped; attempts is counted up. A letter whose lease ran out
        is due again.
        """
        ...

    def delivered(self, letter_id: int, owner: str, sent_to: str, sent_ref: str, now: datetime) -> bool:
        """Mark as sent; False when the lease is no longer ours."""
        ...

    def put_off(self, letter_id: int, owner: str, due_at: datetime, error: str) -> None: ...
    def give_up(self, letter_id: int, owner: str, error: str) -> None: ...
    def release(self, owner_prefix: str) -> None:
        """Give back the leases of a process that is gone (SQLite: whoever held the file before)."""
        ...

    def backlog(self) -> Backlog: ...
