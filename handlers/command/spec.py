"""What a command is: one declaration that parsing, help, menus, the Slack manifest and the test matrix read.

A command is a plain function of a `Context` and its `Args`; it cannot commit, send, or read the clock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from handlers.command.open_act import OpenAct
from handlers.domain.errors import Refusal
from handlers.domain.values import (
    Chat,
    Client,
    Detail,
    Entry,
    Evidence,
    Kind,
    Member,
    Origin,
    Role,
    Workspace,
)
from handlers.input.dates import Tense
from handlers.input.reader import Facts, Lead
from handlers.invocation import Invocation
from handlers.messages import Example, Msg, Reply
from handlers.ports import Stores
from handlers.reading.scores import Scorer, unscored


@dataclass(frozen=True, slots=True, kw_only=True)
class Args:
    """What was typed, understood.

    `rest` stands behind the client's name as typed, `facts.note` is what remains of it; `line` is all of it.
    `unfit` was answered to the question for an amount or a time, and is neither.
    """

    client: Client | None
    facts: Facts
    rest: str
    line: str
    unfit: str = ""

    @property
    def named(self) -> Client:
        """The client, for commands that always have one. Raises Refusal("no-client")."""
        if self.client is None:
            raise Refusal("no-client")
        return self.client


class Catalogue(Protocol):
    """The commands there are, as `/help` needs them."""

    def all(self) -> Sequence[Command]: ...
    def find(self, word: str) -> Command | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Where a command runs: memory, the moment, who speaks and from where.

    now      the moment of the transaction (UTC); said_at: when the words were said (a held or asked line is run later)
    typed    the words as first typed, before any question about them was answered
    evidence the message replied to or forwarded when they were typed; false where there is none
    scorer   the trained model's opinion of a text; raises ScoresWanted for one that was not scored yet
    act      this run of the command: what it writes belongs to it
    alone    nobody else reads the answer: a private chat, an ephemeral answer, a room in which a client may read
    """

    stores: Stores
    now: datetime
    said_at: datetime
    workspace: Workspace
    member: Member
    chat: Chat | None
    invocation: Invocation
    catalogue: Catalogue
    typed: str
    evidence: Evidence
    act: OpenAct
    alone: bool
    scorer: Scorer = unscored

    @property
    def zone(self) -> str:
        return self.workspace.zone or "UTC"

    @property
    def language(self) -> str:
        """The reader's."""
        return self.member.language or self.workspace.language

    def entry(
        self,
        kind: Kind,
        client_id: int,
        *,
        at: datetime | None = None,
        note: str = "",
        private: bool = False,
        detail: Detail | None = None,
    ) -> Entry:
        """A line of this act by whoever runs it, not yet in the ledger. It happened `at`, or when the words were
        said."""
        return Entry(
            client_id=client_id,
            kind=kind,
            occurred_at=at or self.said_at,
            recorded_at=self.now,
            author_id=self.member.id,
            place_id=self.chat.id if self.chat else None,
            note=note,
            typed=self.typed,
            private=private,
            detail=detail,
            act_id=self.act.id,
            origin=self.act.origin,
        )

    def may(self, role: Role) -> bool:
        return self.member.role.rank >= role.rank

    @property
    def owners_eyes(self) -> bool:
        """Whether an owner reads the answer alone: private lines, and who was affected, may be shown."""
        return self.alone and self.may(Role.OWNER)

    def sees_money(self, client: Client) -> bool:
        """Money is for owners and the responsible member, where nobody else reads along, unless an owner widened it
        (docs/rules.md, "Nudges")."""
        if self.workspace.visibility == "team":
            return True
        return self.alone and (self.may(Role.OWNER) or client.responsible_id == self.member.id)


Run = Callable[[Context, Args], Reply]


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command.

    role      who may; None: anyone, a member or not (run in a workspace that holds nothing where it is not)
    client    whether a client's name comes first
    leading   leading facts it reads, `keys`: the `key:value`s it knows, `bare_money`: a bare number is money
    dates     of which time a leading date may be; one that may be to come says until when (`by:`), and not when
    passed_on a message passed on without a word begins it: client and category are asked for, and no note is needed
    needs     what must be there, else it is asked for: "note", "money", "minutes"
    examples  whole lines; they are help and test at once
    hidden    a button's line, not for typing: not in help
    origin    of its acts, where that is the command's own, however it was run
    shows     it changes nothing, whatever stands behind it: a platform that whispers offers to share its answer
    native    a platform with command names of its own (Slack) offers it by its own name too
    """

    name: str
    run: Run
    role: Role | None
    examples: tuple[str, ...]
    client: Literal["none", "optional", "required"] = "none"
    leading: frozenset[Lead] = frozenset()
    keys: frozenset[str] = frozenset()
    dates: Tense = "past"
    bare_money: bool = False
    needs: tuple[Literal["note", "money", "minutes"], ...] = ()
    passed_on: bool = False
    everyday: bool = False
    hidden: bool = False
    origin: Origin | None = None
    shows: bool = False
    native: bool = False

    @property
    def usage(self) -> Msg:
        """How it is typed: its own line of the catalogue, else one made of what it declares."""
        needs = self.needs[0] if self.needs else "none"
        return Msg(f"usage-{self.name}", lines=Msg("usage-line", command=self.name, client=self.client, needs=needs))

    @property
    def examples_text(self) -> Msg:
        """All its examples in the reader's language; where it has none there, those it declares."""
        return Msg(f"examples-{self.name}", lines="\n".join(self.examples))

    @property
    def example(self) -> Example | str:
        """Its first example in the reader's language. A button's line is in no help and has only what it declares."""
        declared = self.examples[0]
        return declared if self.hidden else Example(Msg(f"examples-{self.name}", lines=declared))
