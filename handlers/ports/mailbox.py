"""The inbox, the outbox, and the delivery side of the outbox."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxMessage:
    """An outgoing message: a row of the outbox.

    target      "team", "member:ID" or "chat:PLATFORM:CHAT" (resolved when sent, see `delivery/routing.py`)
    kind        a nudge's kind, "reply", "reminder", "digest", "notice", "late-answer"
    payload     the encoded reply (`handlers/messages/codec.py`)
    dedup_key   a second message with the same key is not enqueued
    nudge_id    the nudge it shows, so that the message can be changed when the nudge is decided
    order       messages of one target are sent in the order they were written
    edit        id of an own message to change instead of posting a new one; thread: where to post
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
    def put(self, message: OutboxMessage) -> int | None:
        """Enqueue a message; None when its `dedup_key` exists already."""
        ...

    def by_key(self, workspace_id: int, dedup_key: str) -> OutboxMessage | None: ...
    def rewrite(self, workspace_id: int, letter_id: int, payload: Mapping[str, Any]) -> None:
        """Replace the payload of a message not sent yet."""
        ...

    def of_nudge(self, workspace_id: int, nudge_id: int) -> Sequence[OutboxMessage]:
        """The messages that showed a nudge, sent or not."""
        ...

    def withdraw(self, workspace_id: int, letter_id: int) -> None:
        """Delete a message not sent yet."""
        ...

    def postpone(self, workspace_id: int, letter_id: int, due_at: datetime) -> None:
        """Postpone a message not sent yet. Its lease ends, and it does not hold back others."""
        ...

    def hasten(self, workspace_id: int, target: str, now: datetime) -> int:
        """Make messages that were deferred because their recipient was unreachable due now; returns how many.

        Messages that wait for their own time still do.
        """
        ...

    def dead(self, workspace_id: int) -> Sequence[OutboxMessage]:
        """Messages given up, to be inspected and retried."""
        ...

    def revive(self, workspace_id: int, letter_id: int, now: datetime) -> bool: ...


class Inbox(Protocol):
    """Makes a duplicate delivery of an invocation harmless."""

    def first(self, platform: str, key: str, now: datetime) -> bool:
        """Record that this was received; False when it was received before. Blocks while another transaction handles
        it."""
        ...

    def keep_answer(self, platform: str, key: str, answer: Mapping[str, Any]) -> None:
        """Store the answer the transport carries, so that a duplicate delivery gets the same."""
        ...

    def answer(self, platform: str, key: str) -> Mapping[str, Any] | None: ...
    def forget_before(self, moment: datetime) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """The queue over all workspaces: unsent messages, the due time of the oldest, and how many were given up."""

    pending: int
    oldest_due: datetime | None
    dead: int


class OutboxDelivery(Protocol):
    """The delivery side of the outbox."""

    def claim(
        self, now: datetime, owner: str, limit: int, lease_seconds: int, *, workspace_id: int | None = None
    ) -> Sequence[OutboxMessage]:
        """Lease due messages, oldest first; with `workspace_id` only those of that workspace.

        Chats with an earlier message in delivery are skipped; attempts is incremented. A message whose lease has
        expired is due again.
        """
        ...

    def delivered(self, letter_id: int, owner: str, sent_to: str, sent_ref: str, now: datetime) -> bool:
        """Mark as sent; False when the lease was lost."""
        ...

    def put_off(self, letter_id: int, owner: str, due_at: datetime, error: str) -> None: ...
    def give_up(self, letter_id: int, owner: str, error: str) -> None: ...
    def release(self, owner_prefix: str) -> None:
        """Release the leases of a terminated process (SQLite: of the previous holder of the file)."""
        ...

    def backlog(self) -> Backlog: ...
