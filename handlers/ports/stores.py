"""Storage interfaces, one store per subject. Every call takes the workspace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from handlers.domain.values import (
    Account,
    Act,
    Category,
    Chat,
    Client,
    CustomText,
    Entry,
    Fault,
    Kind,
    Member,
    Nudge,
    Question,
    Role,
    Stage,
    Workspace,
)


class Workspaces(Protocol):
    def create(self, name: str, now: datetime) -> Workspace: ...
    def get(self, workspace_id: int) -> Workspace: ...
    def lock(self, workspace_id: int) -> Workspace:
        """The workspace, its row locked until the transaction ends: writers of one workspace run one after another."""
        ...

    def by_name(self, name: str) -> Workspace | None:
        """A local (console) workspace by its unique name; chat workspaces are found through their chats."""
        ...

    def save(self, workspace: Workspace) -> None: ...
    def ids(self) -> Sequence[int]: ...
    def due_for_digest(self, now: datetime, limit: int) -> Sequence[int]:
        """Ids of workspaces whose `digest_from` has come, oldest first."""
        ...

    def due_for_pulse(self, now: datetime, limit: int) -> Sequence[int]:
        """Ids of workspaces whose `pulse_from` has come, oldest first."""
        ...


class Members(Protocol):
    def add(self, workspace_id: int, name: str, handle: str, role: Role, *, waiting: bool = False) -> Member:
        """`handle` is made unique in the workspace by a number behind it."""
        ...

    def get(self, workspace_id: int, member_id: int) -> Member | None: ...
    def list(self, workspace_id: int) -> Sequence[Member]: ...
    def by_handle(self, workspace_id: int, handle: str) -> Member | None: ...
    def free_handle(self, workspace_id: int, wanted: str) -> str:
        """The wanted handle, or the first one behind it (`anna2`) that no member has."""
        ...

    def save(self, workspace_id: int, member: Member) -> None:
        """Write everything about a member but what they were shown."""
        ...

    def shown(self, workspace_id: int, member_id: int, *, entry: int | None, client: int | None) -> None:
        """Write what a member was shown last, and which client was last spoken of (see `Member`)."""
        ...

    def attach(self, workspace_id: int, account: Account) -> None:
        """Add or update an account of a member (its private chat may have become known)."""
        ...

    def accounts(self, workspace_id: int, member_id: int) -> Sequence[Account]: ...
    def of_account(self, workspace_id: int, platform: str, external_id: str) -> Member | None: ...
    def workspaces_of(self, platform: str, external_id: str) -> Sequence[int]:
        """Workspaces a platform account belongs to, the one last chosen for its private chat first."""
        ...

    def chosen(self, platform: str, external_id: str) -> int | None:
        """The workspace last chosen for the account's private chat; None if none was chosen."""
        ...

    def choose(self, workspace_id: int, platform: str, external_id: str, now: datetime) -> None:
        """Set the workspace that the account's private chat uses."""
        ...

    def absorb(self, workspace_id: int, source_id: int, target_id: int) -> None:
        """Merge two members who are one person: everything of the source moves to the target, and the source is
        deleted.

        Raises LookupError for a member of another workspace, ValueError for a member and itself.
        """
        ...

    def block(self, platform: str, private_chat: str) -> None:
        """Delete a private chat that can no longer be written to from every account that has it."""
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
        """A chat has a new id: move the chat and the messages due there."""
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
        """Move every entry, nudge and name of `source` to `target`, then delete `source`.

        The boundaries of `source` are renumbered after those of `target`, together with the `crossed` of its incidents.
        """
        ...

    def look_again(self, workspace_id: int, now: datetime) -> None:
        """Make every client in the sweep of a workspace due for reassessment, because the rules' numbers have
        changed."""
        ...

    def due_for_sweep(self, now: datetime, limit: int) -> Sequence[tuple[int, int]]:
        """(workspace id, client id) whose `reassess_at` has come, oldest first."""
        ...

    def due_for_reminders(self, now: datetime, limit: int) -> Sequence[tuple[int, int]]:
        """(workspace id, client id) whose `remind_at` has come, oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class Payer:
    """A client's payments less refunds since some moment, in minor units, and the times of the first and latest
    payment."""

    client_id: int
    name: str
    net_minor: int
    first_at: datetime
    latest_at: datetime


@dataclass(frozen=True, slots=True)
class Activity:
    """A client's activity of one kind in a span: count, total minor units, total minutes."""

    client_id: int
    kind: Kind
    count: int
    amount_minor: int
    minutes: int


class Acts(Protocol):
    def add(self, workspace_id: int, act: Act) -> Act:
        """`act.id` is ignored and assigned."""
        ...

    def get(self, workspace_id: int, act_id: int) -> Act | None: ...
    def of_message(self, message: str, since: datetime) -> Sequence[tuple[int, Act]]:
        """(workspace id, act) of the acts that a platform's message started after `since`, the oldest first."""
        ...


class Ledger(Protocol):
    def append(self, workspace_id: int, entry: Entry) -> Entry:
        """Add a line under the workspace's next number. Raises Refusal("already-reversed") for a second reversal
        in force; reversing a reversal puts its line back."""
        ...

    def of_client(self, workspace_id: int, client_id: int) -> Sequence[Entry]:
        """Every line of a client's ledger, by number, `reversed_by` and `corrected_by` filled."""
        ...

    def get(self, workspace_id: int, number: int) -> Entry | None: ...
    def of_act(self, workspace_id: int, act_id: int) -> Sequence[Entry]:
        """Every line an act wrote, by number."""
        ...

    def latest_of(self, workspace_id: int, author_id: int, since: datetime) -> Entry | None:
        """The author's latest line recorded since, that is neither reversed nor a reversal."""
        ...

    def corrected(self, workspace_id: int, limit: int) -> Sequence[Entry]:
        """The latest incidents that correct an earlier line and still count, newest first."""
        ...

    def by_author(self, workspace_id: int, author_id: int, limit: int) -> Sequence[Entry]:
        """The author's latest lines that are neither reversed nor a reversal, newest first."""
        ...

    def recent(
        self,
        workspace_id: int,
        kinds: frozenset[Kind],
        since: datetime,
        until: datetime,
        limit: int,
        *,
        fault: Fault | None = None,
    ) -> Sequence[Entry]:
        """Live lines of these kinds with `since < occurred_at <= until`, of all clients, newest first; no witnesses."""
        ...

    def activity(self, workspace_id: int, since: datetime, until: datetime) -> Sequence[Activity]:
        """The activity in `since < occurred_at <= until`, per client and kind, of the kinds that are entries."""
        ...

    def holders(self, workspace_id: int, kind: Kind) -> frozenset[int]:
        """Ids of the clients that have a live line of this kind."""
        ...

    def payers(self, workspace_id: int, since: datetime, until: datetime) -> Sequence[Payer]:
        """Every client with a live payment in `since < occurred_at <= until`; payments less refunds of that span."""
        ...

    def minutes(self, workspace_id: int, since: datetime, until: datetime) -> Sequence[tuple[int, int]]:
        """(client id, minutes) of every client with countable time recorded in `since < occurred_at <= until`."""
        ...

    def alike(
        self, workspace_id: int, client_id: int, category: Category, around: datetime, hours: int, not_author: int
    ) -> Entry | None:
        """A live incident of that category by another author that happened within `hours` of `around`.

        `not_author` 0 excludes only what Parley itself has logged.
        """
        ...

    def search(self, workspace_id: int, query: str, limit: int) -> Sequence[Entry]:
        """Lines whose note, quote or typed text holds every word, newest first; any letter case, any script."""
        ...

    def has_amounts(self, workspace_id: int) -> bool: ...
    def lately(self, workspace_id: int, author_id: int, limit: int) -> Sequence[int]:
        """Ids of the clients this member wrote about, the most recent first."""
        ...

    def of_evidence(self, workspace_id: int, ref: str) -> Sequence[Entry]:
        """Live lines that have this message as evidence, by number."""
        ...


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

    def raised(self, workspace_id: int, since: datetime) -> Sequence[Nudge]:
        """Every nudge of a workspace that was raised after `since`, oldest first."""
        ...

    def open(self, workspace_id: int) -> Sequence[Nudge]:
        """Every open nudge of the workspace, oldest first."""
        ...

    def save(self, workspace_id: int, nudge: Nudge) -> None: ...
    def untouched_talks(self, now: datetime, limit: int) -> Sequence[tuple[int, int]]:
        """(workspace id, nudge id) of open talk nudges raised 14 days ago or more that no owner was asked about yet."""
        ...


class Questions(Protocol):
    def ask(self, workspace_id: int, question: Question) -> Question:
        """`question.id` is ignored and assigned."""
        ...

    def of_member(self, workspace_id: int, member_id: int, now: datetime) -> Sequence[Question]:
        """Every pending question of a member, oldest first."""
        ...

    def get(self, workspace_id: int, question_id: int) -> Question | None: ...
    def waiting(self, workspace_id: int, member_id: int, chat: str, now: datetime) -> Question | None:
        """The latest pending question that this member was asked in this chat."""
        ...

    def answered(self, workspace_id: int, question_id: int) -> None: ...
    def lapsed(self, now: datetime, limit: int) -> Sequence[tuple[int, Question]]:
        """(workspace id, question) of expired questions that held a command, the oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class Giver:
    """The ledger a code was issued in, and the member who requested it."""

    workspace_id: int
    member_id: int


class Links(Protocol):
    """Codes that link a chat to a ledger, or another account to its person. The only store that spans workspaces."""

    def give(self, workspace_id: int, member_id: int, now: datetime, expires_at: datetime) -> str:
        """A new code of 50 bits, as shown; only its digest is stored."""
        ...

    def given(self, workspace_id: int, member_id: int, since: datetime) -> int:
        """How many codes were issued to this member after `since`."""
        ...

    def take(self, code: str, now: datetime) -> Giver | None:
        """Use up a code; None for one that is unknown, expired, or used."""
        ...

    def tried(self, platform: str, account: str, chat: str, now: datetime) -> None: ...
    def tries(self, platform: str, account: str, chat: str, since: datetime) -> tuple[int, int]:
        """How often a code was typed after `since`: by this account, and in this chat by anyone."""
        ...

    def join(self, source_id: int, target_id: int) -> None:
        """Move the chats and teams of the source workspace to the target; the source keeps no accounts."""
        ...


class CustomTexts(Protocol):
    """Custom texts of a workspace, versioned: a new version is added, none is overwritten."""

    def put(self, workspace_id: int, text: CustomText) -> None: ...
    def current(self, workspace_id: int, key: str, language: str = "") -> CustomText | None:
        """The latest version; None where there is none or the latest is empty."""
        ...

    def versions(self, workspace_id: int, key: str, language: str = "") -> Sequence[CustomText]:
        """Every version, the oldest first."""
        ...

    def starting(self, workspace_id: int, prefix: str) -> Sequence[CustomText]:
        """The latest version of every key with this prefix, in every language, except withdrawn ones; by key."""
        ...
