"""The tables, declared with SQLModel, and their Core forms for the stores. No statements and no behaviour.

Every table names its workspace; foreign keys carry the workspace with them, so a row cannot point into another one.
Amounts and ids are 64-bit: a plain int would be 32-bit on PostgreSQL. Times are plain `datetime`s: SQLModel keeps UTC.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, ForeignKeyConstraint, Index, Integer, MetaData, Table, UniqueConstraint, text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine
from sqlmodel import Field, SQLModel

#: The revision of these tables.
REVISION = "0008"

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Big(TypeDecorator[int]):
    """A 64-bit integer. On SQLite it must be INTEGER, so that a primary key counts by itself."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else BigInteger())


class Json(TypeDecorator[Any]):
    """A JSON column, for values that are rarely searched. None is SQL's NULL, not JSON's."""

    impl = JSON
    cache_ok = True

    def __init__(self) -> None:
        super().__init__(none_as_null=True)


class Row(SQLModel):
    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES)


def _within(table: str, column: str) -> ForeignKeyConstraint:
    """A foreign key that cannot point into another workspace."""
    return ForeignKeyConstraint(["workspace_id", column], [f"{table}.workspace_id", f"{table}.id"])


class WorkspaceRow(Row, table=True):
    __tablename__ = "workspace"

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    name: str = Field(index=True)
    created_at: datetime
    next_entry: int = Field(default=0, sa_type=Big)
    language: str
    zone: str | None
    currency: str
    hourly_cost_minor: int | None = Field(sa_type=Big)
    home_chat_id: int | None = Field(sa_type=Big)
    members_mode: str
    quiet_from: time | None
    quiet_to: time | None
    quiet_set: bool
    weekend: Any = Field(sa_type=Json, nullable=True)
    holidays: Any = Field(sa_type=Json, nullable=False)
    visibility: str
    pulse: bool
    digest_on: bool
    digest_days: Any = Field(sa_type=Json, nullable=True)
    digest_time: time
    digest_from: datetime | None = Field(index=True)
    pulse_from: datetime | None = Field(index=True)
    personal: bool
    rates: Any = Field(sa_type=Json, nullable=False)
    policy: Any = Field(sa_type=Json, nullable=False)
    routes: Any = Field(sa_type=Json, nullable=False)


class MemberRow(Row, table=True):
    __tablename__ = "member"
    __table_args__ = (UniqueConstraint("workspace_id", "id"), UniqueConstraint("workspace_id", "handle"))

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    workspace_id: int = Field(foreign_key="workspace.id", sa_type=Big)
    name: str
    handle: str
    role: str
    language: str | None
    quiet_from: time | None
    quiet_to: time | None
    waiting: bool
    told_once: bool
    shown_entry: int | None = Field(sa_type=Big)
    shown_client: int | None = Field(sa_type=Big)


class AccountRow(Row, table=True):
    __tablename__ = "account"
    __table_args__ = (
        _within("member", "member_id"),
        UniqueConstraint("workspace_id", "platform", "external_id"),
        Index(None, "platform", "external_id"),
        Index(None, "platform", "private_chat"),
        Index(None, "workspace_id", "member_id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    workspace_id: int = Field(sa_type=Big)
    member_id: int = Field(sa_type=Big)
    platform: str
    external_id: str
    private_chat: str | None
    chosen_at: datetime | None


class ChatRow(Row, table=True):
    __tablename__ = "chat"
    __table_args__ = (UniqueConstraint("platform", "external_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    workspace_id: int = Field(foreign_key="workspace.id", index=True, sa_type=Big)
    platform: str
    external_id: str
    kind: str
    title: str
    shared: str
    postable: bool


class TeamRow(Row, table=True):
    """A team whose chats all belong to one workspace: a Slack workspace, a console workspace."""

    __tablename__ = "team"

    platform: str = Field(primary_key=True)
    team: str = Field(primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True, sa_type=Big)


class ClientRow(Row, table=True):
    __tablename__ = "client"
    __table_args__ = (
        _within("member", "responsible_id"),
        UniqueConstraint("workspace_id", "id"),
        Index(None, "workspace_id", "responsible_id"),
        # The id of a merged client must not be given to another one.
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    workspace_id: int = Field(foreign_key="workspace.id", sa_type=Big)
    name: str
    aliases: Any = Field(sa_type=Json, nullable=False)
    stage: str
    responsible_id: int | None = Field(sa_type=Big)
    language: str | None
    address: str
    people: Any = Field(sa_type=Json, nullable=False)
    archived: bool
    created_at: datetime
    standing: str
    standing_since: datetime | None
    signals: Any = Field(sa_type=Json, nullable=False)
    strain: float
    debt: float
    assessed_at: datetime | None
    reassess_at: datetime | None = Field(index=True)
    remind_at: datetime | None = Field(index=True)
    reminded_until: datetime | None


class ActRow(Row, table=True):
    __tablename__ = "act"
    __table_args__ = (
        _within("member", "member_id"),
        UniqueConstraint("workspace_id", "id"),
        Index(
            "ix_act_message",
            "message",
            sqlite_where=text("message <> ''"),
            postgresql_where=text("message <> ''"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    workspace_id: int = Field(foreign_key="workspace.id", sa_type=Big)
    member_id: int | None = Field(sa_type=Big)
    chat_id: int | None = Field(sa_type=Big)
    origin: str
    typed: str
    message: str
    digest: str
    at: datetime


class EntryRow(Row, table=True):
    __tablename__ = "entry"
    __table_args__ = (
        _within("client", "client_id"),
        _within("member", "author_id"),
        _within("act", "act_id"),
        UniqueConstraint("workspace_id", "number"),
        # A line has one reversal in force; one that was itself reversed puts its line back. Lines that reverse none are
        # left out: their many NULLs would make SQLite expect thousands of rows from a look-up of a reversal, and it
        # would read the whole ledger instead.
        Index(
            "ix_entry_reverses",
            *("workspace_id", "reverses"),
            sqlite_where=text("reverses IS NOT NULL"),
            postgresql_where=text("reverses IS NOT NULL"),
        ),
        # A line is replaced once.
        Index(
            "uq_entry_corrects",
            *("workspace_id", "corrects"),
            unique=True,
            sqlite_where=text("corrects IS NOT NULL"),
            postgresql_where=text("corrects IS NOT NULL"),
        ),
        Index(None, "workspace_id", "client_id", "occurred_at"),
        Index(None, "workspace_id", "author_id", "recorded_at"),
        Index(None, "workspace_id", "act_id"),
        Index(
            "ix_entry_evidence",
            *("workspace_id", "evidence_ref"),
            sqlite_where=text("evidence_ref <> ''"),
            postgresql_where=text("evidence_ref <> ''"),
        ),
        Index(
            "ix_entry_sums",
            *("workspace_id", "kind", "occurred_at", "client_id", "amount_minor", "minutes", "number", "joins"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    workspace_id: int = Field(foreign_key="workspace.id", sa_type=Big)
    number: int = Field(sa_type=Big)
    client_id: int = Field(sa_type=Big)
    kind: str
    occurred_at: datetime
    recorded_at: datetime
    author_id: int | None = Field(sa_type=Big)
    place_id: int | None = Field(sa_type=Big)
    note: str
    typed: str
    category: str | None
    severity: str | None
    fault: str | None
    minutes: int | None = Field(sa_type=Big)
    amount_minor: int | None = Field(sa_type=Big)
    original_minor: int | None = Field(sa_type=Big)
    original_currency: str | None
    asked: bool
    amends: bool
    crossed: int | None = Field(sa_type=Big)
    joins: int | None = Field(sa_type=Big)
    reverses: int | None = Field(sa_type=Big)
    corrects: int | None = Field(sa_type=Big)
    quiet: bool
    private: bool
    who: str
    affected: Any = Field(sa_type=Json, nullable=False)
    lesson: str
    their_side: str
    link: str
    referral: str
    evidence: str
    evidence_ref: str
    evidence_author: str
    detail: Any = Field(sa_type=Json, nullable=True)
    act_id: int | None = Field(sa_type=Big)
    origin: str
    search: str


class NudgeRow(Row, table=True):
    __tablename__ = "nudge"
    __table_args__ = (
        _within("client", "client_id"),
        _within("act", "act_id"),
        Index(None, "workspace_id", "client_id"),
        Index(None, "workspace_id", "team", "raised_at"),
        Index(None, "state", "kind", "raised_at"),
        Index(
            "uq_nudge_open",
            *("workspace_id", "client_id", "kind"),
            unique=True,
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    workspace_id: int = Field(foreign_key="workspace.id", sa_type=Big)
    client_id: int = Field(sa_type=Big)
    kind: str
    state: str
    raised_at: datetime
    signals: Any = Field(sa_type=Json, nullable=False)
    reasons: Any = Field(sa_type=Json, nullable=False)
    policy: Any = Field(sa_type=Json, nullable=False)
    team: bool
    decision: str | None
    decided_by: int | None = Field(sa_type=Big)
    decided_at: datetime | None
    silent_until: datetime | None
    asked_owner_at: datetime | None
    act_id: int | None = Field(sa_type=Big)


class QuestionRow(Row, table=True):
    __tablename__ = "question"
    __table_args__ = (
        _within("member", "member_id"),
        _within("act", "act_id"),
        Index(None, "workspace_id", "member_id", "chat"),
        Index(None, "answered", "expires_at"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    workspace_id: int = Field(foreign_key="workspace.id", sa_type=Big)
    member_id: int = Field(sa_type=Big)
    act_id: int | None = Field(sa_type=Big)
    kind: str
    answers_as: str
    chat: str
    line: str
    options: Any = Field(sa_type=Json, nullable=False)
    asked_at: datetime
    expires_at: datetime
    answered: bool
    evidence: str
    source: Any = Field(sa_type=Json, nullable=True)


class CustomTextRow(Row, table=True):
    """Custom texts of a workspace; the latest row of a key and a language is the version in force."""

    __tablename__ = "house_text"
    __table_args__ = (_within("member", "author_id"), Index(None, "workspace_id", "key", "language", "id"))

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    workspace_id: int = Field(foreign_key="workspace.id", sa_type=Big)
    key: str
    language: str
    text: str
    author_id: int = Field(sa_type=Big)
    at: datetime


class CodeRow(Row, table=True):
    """A code that joins a chat, or another account of the same person, to a ledger. The code itself is not kept."""

    __tablename__ = "link_code"
    __table_args__ = (_within("member", "member_id"), Index(None, "workspace_id", "member_id", "given_at"))

    hashed: str = Field(primary_key=True)
    workspace_id: int = Field(sa_type=Big)
    member_id: int = Field(sa_type=Big)
    given_at: datetime
    expires_at: datetime
    used_at: datetime | None


class TryRow(Row, table=True):
    """A code typed in, right or wrong: by whom and where, so that guessing can be stopped."""

    __tablename__ = "link_try"
    __table_args__ = (Index(None, "platform", "account", "at"), Index(None, "platform", "chat", "at"))

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    platform: str
    account: str
    chat: str
    at: datetime


class LetterRow(Row, table=True):
    """The outbox. `held`: put off after a failure, so that later messages to its target wait behind it.

    `workspace_id` is 0 where an answer belongs to no ledger (a stranger is told how to begin): it refers to no table.
    """

    __tablename__ = "letter"
    __table_args__ = (
        UniqueConstraint("workspace_id", "dedup_key"),
        Index(None, "state", "due_at"),
        Index(None, "workspace_id", "target", "state", "id"),
        Index(None, "workspace_id", "nudge_id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Big)
    workspace_id: int = Field(sa_type=Big)
    target: str
    kind: str
    payload: Any = Field(sa_type=Json, nullable=False)
    due_at: datetime
    dedup_key: str
    client_id: int | None = Field(sa_type=Big)
    nudge_id: int | None = Field(sa_type=Big)
    thread: str
    edit: str
    only_for: str
    attempts: int
    sent_ref: str
    sent_to: str
    sent_at: datetime | None
    last_error: str
    state: str
    held: bool
    owner: str | None
    lease_until: datetime | None


class ReceivedRow(Row, table=True):
    """The inbox."""

    __tablename__ = "received"

    platform: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    at: datetime = Field(index=True)
    answer: Any = Field(sa_type=Json, nullable=True)


class InstallRow(Row, table=True):
    """Installations by workspaces of a platform, with or without a ledger; tokens are sealed."""

    __tablename__ = "install"

    platform: str = Field(primary_key=True)
    team: str = Field(primary_key=True)
    name: str
    bot: str
    installer: str
    sealed: str
    at: datetime


def _table(name: str) -> Table:
    return Row.metadata.tables[name]


workspace = _table("workspace")
member = _table("member")
account = _table("account")
chat = _table("chat")
team = _table("team")
client = _table("client")
act = _table("act")
entry = _table("entry")
nudge = _table("nudge")
question = _table("question")
custom_text = _table("house_text")
link_code = _table("link_code")
link_try = _table("link_try")
outbox_message = _table("letter")
received = _table("received")
install = _table("install")
