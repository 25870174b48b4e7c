"""What the handlers ask of memory. Every call takes the workspace: there is no way to ask across workspaces.

`Stores` (no commit) is what commands and jobs see; `UnitOfWork` is for dispatch and delivery. Adapters stand in
`storage/` under the same names. Nothing here is asynchronous.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

from handlers.domain.values import (
    Account,
    Category,
    Chat,
    Client,
    Entry,
    Kind,
    Member,
    Nudge,
    Question,
    Role,
    Stage,
    Workspace,
)

T = TypeVar("T")


class Workspaces(Protocol):
    def create(self, name: str, now: datetime) -> Workspace: ...
    def get(self, workspace_id: int) -> Workspace: ...
    def lock(self, workspace_id: int) -> Workspace:
        """The workspace, its row locked until the transaction ends: writers of one workspace go one after another."""
        ...

    def by_name(self, name: str) -> Workspace | None:
        """A local (console) workspace by its unique name; chat workspaces are found through their chats."""
        ...

    def save(self, workspace: Workspace) -> None: ...
    def ids(self) -> Sequence[int]: ...


class Members(Protocol):
    def add(self, workspace_id: int, name: str, handle: str, role: Role, *, waiting: bool = False) -> Member:
        """`handle` is made unique in the workspace by a number behind it."""
        ...

    def get(self, workspace_id: int, member_id: int) -> Member | None: ...
    def list(self, workspace_id: int) -> Sequence[Member]: ...
    def by_handle(self, workspace_id: int, handle: str) -> Member | None: ...
    def save(self, workspace_id: int, member: Member) -> None: ...

    def attach(self, workspace_id: int, account: Account) -> None:
        """Record, or update, an account of a member (its private chat may have become known)."""
        ...

    def accounts(self, workspace_id: int, member_id: int) -> Sequence[Account]: ...
    def of_account(self, workspace_id: int, platform: str, external_id: str) -> Member | None: ...
    def workspaces_of(self, platform: str, external_id: str) -> Sequence[int]:
        """Workspaces a platform account belongs to, the one last chosen for its private chat first."""
        ...

    def chosen(self, platform: str, external_id: str) -> int | None:
        """The workspace last chosen for the account's private chat, None when it never was."""
        ...

    def choose(self, workspace_id: int, platform: str, external_id: str, now: datetime) -> None:
        """Make this workspace the one the account's private chat speaks to."""
        ...

    def block(self, platform: str, private_chat: str) -> None:
        """Forget a private chat that can no longer be written to, wherever it stands."""
        ...


class Chats(Protocol):
    def find(self, platform: str, external_id: str) -> tuple[int, Chat] | None:
        """Workspace id and chat, for a chat a ledger was opened in."""
        ...

    def team(self, platform: str, team: str) -> int | None:
        """Workspace id for all chats of a team (a Slack workspace, a console workspace)."""
        ...

    def open(
        self, workspace_id: int, platform: str, external_id: str, kind: str, title: str, *, team: str = ""
    ) -> Chat: ...
    def get(self, workspace_id: int, chat_id: int) -> Chat | None: ...
    def list(self, workspace_id: int) -> Sequence[Chat]: ...
    def save(self, workspace_id: int, chat: Chat) -> None: ...
    def moved(self, platform: str, before: str, after: str) -> None:
        """A chat lives on under another id, with all that was to be sent there."""
        ...


class Clients(Protocol):
    def add(self, workspace_id: int, name: str, stage: Stage, responsible_id: int | None, now: datetime) -> Client: ...
    def get(self, workspace_id: int, client_id: int) -> Client | None: ...
    def list(self, workspace_id: int, stage: Stage | None = None, *, archived: bool = False) -> Sequence[Client]:
        """By name. Archived ones only when asked for (then those alone)."""
        ...

    def named(self, workspace_id: int) -> Sequence[tuple[int, str]]:
        """(client id, name or alias) of every client that is not archived; a client has a row for each of its names."""
        ...

    def save(self, workspace_id: int, client: Client) -> None:
        """Write everything about a client, its aliases included."""
        ...

    def merge(self, workspace_id: int, source_id: int, target_id: int) -> None:
        """Move every entry, nudge and name of `source` to `target`; the boundaries of `source` are renumbered behind
        those of `target` together with the `crossed` of its incidents. `source` is gone afterwards."""
        ...

    def due_for_sweep(self, now: datetime, limit: int) -> Sequence[tuple[int, int]]:
        """(workspace id, client id) whose `reassess_at` has come, oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class Payer:
    """What a client paid (payments less refunds, minor units) since some moment, when the first of those payments
    came and when the latest did."""

    client_id: int
    name: str
    net_minor: int
    first_at: datetime
    latest_at: datetime


class Ledger(Protocol):
    def append(self, workspace_id: int, entry: Entry) -> Entry:
        """Add a line under the workspace's next number. Raises Refusal("already-reversed") for a second reversal."""
        ...

    def of_client(self, workspace_id: int, client_id: int) -> Sequence[Entry]:
        """Every line of a client's ledger, by number, `reversed_by` filled."""
        ...

    def get(self, workspace_id: int, number: int) -> Entry | None: ...
    def latest_of(self, workspace_id: int, author_id: int, since: datetime) -> Entry | None:
        """The author's latest line recorded since, that is neither reversed nor a reversal."""
        ...

    def page(
        self,
        workspace_id: int,
        client_id: int,
        *,
        kinds: frozenset[Kind] = frozenset(),
        since: datetime | None = None,
        until: datetime | None = None,
        offset: int = 0,
        limit: int = 10,
    ) -> Sequence[Entry]:
        """Newest first by when it happened."""
        ...

    def payers(self, workspace_id: int, since: datetime, until: datetime) -> Sequence[Payer]:
        """Every client with a live payment in `since < occurred_at <= until`; payments less refunds of that span."""
        ...

    def minutes(self, workspace_id: int, since: datetime, until: datetime) -> Sequence[tuple[int, int]]:
        """(client id, minutes) of every client with time recorded in `since < occurred_at <= until`, what counts."""
        ...

    def alike(
        self, workspace_id: int, client_id: int, category: Category, around: datetime, hours: int, not_author: int
    ) -> Entry | None:
        """A live incident of that category by another author that happened within so many hours of `around`."""
        ...

    def search(self, workspace_id: int, words: str, limit: int) -> Sequence[Entry]:
        """Lines whose note, quote or typed text holds every word, newest first; any letter case, any script."""
        ...

    def has_amounts(self, workspace_id: int) -> bool: ...


class Nudges(Protocol):
    def add(self, workspace_id: int, nudge: Nudge) -> Nudge:
        """`nudge.id` is ignored and assigned."""
        ...

    def get(self, workspace_id: int, nudge_id: int) -> Nudge | None: ...
    def of_client(self, workspace_id: int, client_id: int) -> Sequence[Nudge]:
        """Every nudge of a client, oldest first."""
        ...

    def team_raised(self, workspace_id: int, since: datetime) -> Sequence[datetime]:
        """When nudges that count against the team's budget were raised after `since`, oldest first."""
        ...

    def save(self, workspace_id: int, nudge: Nudge) -> None: ...
    def untouched_talks(self, now: datetime, limit: int) -> Sequence[tuple[int, int]]:
        """(workspace id, nudge id) of open talk nudges raised 14 days ago or more that no owner was asked about yet."""
        ...


class Questions(Protocol):
    def ask(
        self,
        workspace_id: int,
        member_id: int,
        chat: str,
        line: str,
        options: Sequence[str],
        asked_at: datetime,
        expires_at: datetime,
        *,
        evidence: str = "",
    ) -> Question: ...
    def of_member(self, workspace_id: int, member_id: int, now: datetime) -> Sequence[Question]:
        """Every question of a member that still waits, oldest first."""
        ...

    def get(self, workspace_id: int, question_id: int) -> Question | None: ...
    def waiting(self, workspace_id: int, member_id: int, chat: str, now: datetime) -> Question | None:
        """The latest question this member was asked in this chat that still waits."""
        ...

    def answered(self, workspace_id: int, question_id: int) -> None: ...
    def lapsed(self, now: datetime, limit: int) -> Sequence[tuple[int, Question]]:
        """(workspace id, question) that nobody answered in time and that held a line, the oldest first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message owed: a row of the outbox.

    target      "team", "member:ID" or "chat:PLATFORM:CHAT" (resolved when it is sent), see `handlers/routing.py`
    kind        a nudge's kind, "reply", "reminder", "digest", "notice", "late-answer"
    payload     the encoded reply (`handlers/wire.py`)
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
    def put(self, letter: Letter) -> int | None:
        """Write a letter; None when its `dedup_key` is already there."""
        ...

    def by_key(self, workspace_id: int, dedup_key: str) -> Letter | None: ...
    def rewrite(self, workspace_id: int, letter_id: int, payload: Mapping[str, Any]) -> None:
        """Put another text into a letter that was not sent yet."""
        ...

    def of_nudge(self, workspace_id: int, nudge_id: int) -> Sequence[Letter]:
        """Letters that showed a nudge, sent or not."""
        ...

    def withdraw(self, workspace_id: int, letter_id: int) -> None:
        """Take back a letter that was not sent yet."""
        ...

    def postpone(self, workspace_id: int, letter_id: int, due_at: datetime) -> None: ...
    def dead(self, workspace_id: int) -> Sequence[Letter]:
        """Letters that were given up, to be seen and retried."""
        ...

    def revive(self, workspace_id: int, letter_id: int, now: datetime) -> bool: ...


class Stores(Protocol):
    """What commands and jobs see of memory."""

    workspaces: Workspaces
    members: Members
    chats: Chats
    clients: Clients
    ledger: Ledger
    nudges: Nudges
    questions: Questions
    outbox: Outbox


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


class Post(Protocol):
    """The delivering side of the outbox."""

    def claim(
        self, now: datetime, owner: str, limit: int, lease_seconds: int, *, workspace_id: int | None = None
    ) -> Sequence[Letter]:
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


class UnitOfWork(Stores, Protocol):
    """One transaction. What is not committed is rolled back, on every way out."""

    inbox: Inbox
    post: Post

    def rollback(self) -> None:
        """Take back all this transaction did so far; it can go on afterwards."""
        ...

    def commit(self) -> None:
        """Ask for the commit. On SQLite the writer grants it to a batch; no future is resolved before it is durable."""
        ...


class Database(Protocol):
    """Runs work in transactions, one at a time on SQLite's writer thread, side by side on PostgreSQL."""

    def write(self, work: Callable[[UnitOfWork], T]) -> Future[T]:
        """Run `work` in a transaction of its own and resolve when its commit (or rollback) is durable."""
        ...

    def read(self, work: Callable[[Stores], T]) -> Future[T]:
        """Run `work` beside the writers on a snapshot; it can not change anything."""
        ...

    def close(self) -> None: ...
