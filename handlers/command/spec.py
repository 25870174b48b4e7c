"""Declares a command: one declaration that parsing, help, menus, the Slack manifest and the test matrix read.

A command is a plain function of a `Context` and its `Args`; it must not commit, send, or read the clock.
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
from handlers.input.facts import Facts, Lead
from handlers.invocation import Invocation
from handlers.messages import Example, Msg, Reply
from handlers.ports import Stores
from handlers.reading.scores import Scorer, unscored


@dataclass(frozen=True, slots=True, kw_only=True)
class Args:
    """The parsed arguments.

    `rest` is the text after the client's name as typed, `facts.note` is what the facts leave of it; `line` is the
    whole. `unfit` is the answer to a question for an amount or a time that is neither. `sure`: the line was confirmed.
    `comforted`: it answers a question that began with the kind words about a threat or abuse.
    """

    client: Client | None
    facts: Facts
    rest: str
    line: str
    unfit: str = ""
    sure: bool = False
    comforted: bool = False

    @property
    def named(self) -> Client:
        """The client, for commands that always have one. Raises Refusal("no-client")."""
        if self.client is None:
            raise Refusal("no-client")
        return self.client


class Catalogue(Protocol):
    """The available commands, as `/help` needs them."""

    def all(self) -> Sequence[Command]: ...
    def find(self, word: str) -> Command | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The context of a running command: the stores, the time, the speaker and the chat.

    now      the moment of the transaction (UTC); said_at: when the message was written (a held line runs later)
    typed    the text as first typed, before any question about it was answered
    evidence the message replied to or forwarded when they were typed; false where there is none
    scorer   the trained model's opinion of a text; raises ScoresWanted for one that was not scored yet
    act      this run of the command: all that it writes belongs to it
    private_view  only the asker reads the answer: in private, or because a client may read in the chat
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
    private_view: bool
    scorer: Scorer = unscored

    @property
    def zone(self) -> str:
        """The workspace's time zone by its IANA name, UTC until it is set."""
        return self.workspace.zone or "UTC"

    @property
    def language(self) -> str:
        """The reader's language."""
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
        """Build an entry of this act by the member, not yet in the ledger. `at`: when it happened, by default when the
        message was written."""
        return Entry(
            client_id=client_id,
            kind=kind,
            occurred_at=at or self.said_at,
            recorded_at=self.now,
            author_id=self.member.id,
            chat_id=self.chat.id if self.chat else None,
            note=note,
            typed=self.typed,
            private=private,
            detail=detail,
            act_id=self.act.id,
            origin=self.act.origin,
        )

    def may(self, role: Role) -> bool:
        """Whether the member has at least this role."""
        return self.member.role.rank >= role.rank

    @property
    def owners_eyes(self) -> bool:
        """Whether only an owner reads the answer: it may show private lines and who was affected."""
        return self.private_view and self.may(Role.OWNER)

    def sees_money(self, client: Client) -> bool:
        """Whether the answer may show money: to owners and the responsible member, in a private view.

        An owner may have widened that (docs/rules.md, "Nudges").
        """
        if self.workspace.visibility == "team":
            return True
        return self.private_view and (self.may(Role.OWNER) or client.responsible_id == self.member.id)


Run = Callable[[Context, Args], Reply]


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command.

    role      the role required; None: anyone (a non-member runs it in an empty workspace)
    client    whether a client's name comes first
    leading   leading facts it reads, `keys`: the `key:value`s it knows, `bare_money`: a bare number is money
    dates     the tense of a leading date; one that may be in the future means until when (`by:`), not when
    passed_on a forwarded message without text starts it: it asks for client and category, and needs no note
    needs     what is required, and asked for if missing: "note", "money", "minutes"
    examples  whole lines; used both as help and as tests
    hidden    a button's command, not meant to be typed: not in help
    origin    of its acts, if the command fixes it however it was run
    shows     it never changes anything: a platform with private answers offers to share its reply
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
        """The usage: the command's own message in the catalogue, else one generated from its declaration."""
        needs = self.needs[0] if self.needs else "none"
        return Msg(f"usage-{self.name}", lines=Msg("usage-line", command=self.name, client=self.client, needs=needs))

    @property
    def examples_text(self) -> Msg:
        """All its examples in the reader's language; the declared ones if that has none."""
        return Msg(f"examples-{self.name}", lines="\n".join(self.examples))

    @property
    def example(self) -> Example | str:
        """Its first example in the reader's language. A hidden command has only the declared one."""
        declared = self.examples[0]
        return declared if self.hidden else Example(Msg(f"examples-{self.name}", lines=declared))
