"""The words of the ledger as frozen values. No behaviour beyond what a value can say of itself.

Times are aware and in UTC, money is in minor units, durations are whole minutes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from typing import Any


class Role(StrEnum):
    VIEWER = "viewer"
    MEMBER = "member"
    OWNER = "owner"

    @property
    def rank(self) -> int:
        return ("viewer", "member", "owner").index(self.value)


class Stage(StrEnum):
    """What people decided about a client (docs/rules.md, "Standing and stage")."""

    PROSPECT = "prospect"
    ACTIVE = "active"
    CONVERSATION = "conversation"
    AGREEMENT = "agreement"
    OFFBOARDING = "offboarding"
    PARTED = "parted"
    DECLINED = "declined"


class Standing(StrEnum):
    """What the rules make of the ledger now (docs/rules.md)."""

    STEADY = "steady"
    WATCH = "watch"
    AMENDS = "amends"
    TALK = "talk"
    PART = "part"
    DECIDE = "decide"


class Category(StrEnum):
    RUDE = "rude"
    ABUSE = "abuse"
    THREAT = "threat"
    PRESSURE = "pressure"
    SCOPE = "scope"
    HAGGLING = "haggling"
    TIMEWASTER = "timewaster"
    EXPECTATIONS = "expectations"
    LATE = "late"
    BOUNDARY = "boundary"
    REVIEW = "review"
    COMPLAINT = "complaint"
    SILENCE = "silence"
    OTHER = "other"


class Severity(StrEnum):
    MINOR = "minor"
    SERIOUS = "serious"
    SEVERE = "severe"


class Fault(StrEnum):
    THEIRS = "theirs"
    OURS = "ours"
    SHARED = "shared"
    UNCLEAR = "unclear"


_SERIOUS_BY_DEFAULT = frozenset({Category.RUDE, Category.ABUSE, Category.LATE, Category.REVIEW})


def default_severity(category: Category) -> Severity:
    """The severity an incident has when none is typed (docs/rules.md, "Categories")."""
    if category is Category.THREAT:
        return Severity.SEVERE
    return Severity.SERIOUS if category in _SERIOUS_BY_DEFAULT else Severity.MINOR


def default_fault(category: Category) -> Fault:
    """Whose fault an incident is until someone says so: a complaint is reread before it is anybody's."""
    return Fault.UNCLEAR if category in (Category.COMPLAINT, Category.EXPECTATIONS) else Fault.THEIRS


class Kind(StrEnum):
    """What a line of the ledger is. The first eight are what the rules call entries; the rest was decided."""

    INCIDENT = "incident"
    PAYMENT = "payment"
    REFUND = "refund"
    HOURS = "hours"
    CONCESSION = "concession"
    PRAISE = "praise"
    NOTE = "note"
    CALLED = "called"

    INVOICE = "invoice"
    BOUNDARY = "boundary"
    PLAN = "plan"
    CONVERSATION = "conversation"
    KEPT = "kept"
    DECISION = "decision"
    STAGE = "stage"
    REVERSAL = "reversal"


#: The kinds that §"Entries" of docs/rules.md counts: what happened, not what was decided.
HAPPENINGS: frozenset[Kind] = frozenset(
    {
        Kind.INCIDENT,
        Kind.PAYMENT,
        Kind.REFUND,
        Kind.HOURS,
        Kind.CONCESSION,
        Kind.PRAISE,
        Kind.NOTE,
        Kind.CALLED,
    }
)


class Outcome(StrEnum):
    """How a crucial conversation ended."""

    AGREED = "agreed"
    PART = "part"
    CLEARED = "cleared"
    REFUSED = "refused"
    POSTPONED = "postponed"


class Action(StrEnum):
    """What a person did with a nudge."""

    PLAN = "plan"
    OFFBOARD = "offboard"
    KEEP = "keep"
    SNOOZE = "snooze"
    DISAGREE = "disagree"
    CONFIRM = "confirm"
    NOT_THIS = "not-this"
    DECLINE = "decline"
    DELEGATE = "delegate"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents, grosze, agorot) of an ISO 4217 currency."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Duration:
    minutes: int


@dataclass(frozen=True, slots=True)
class Boundary:
    """A written boundary. `number` runs from 1 per client, never reused; the latest line with a number is its version.

    `ours` is a promise of ours; `told_at` is when the client was told, None until they know.
    """

    number: int
    text: str
    ours: bool = False
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A planned crucial conversation."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation that was held, refused or postponed. The entry says when; its `note` holds the terms.

    `about` names the categories an agreement is about (empty: all); `review_at` is when it is looked at again.
    """

    outcome: Outcome
    about: frozenset[Category] = frozenset()
    review_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """The review of an agreement: was it kept?"""

    kept: bool


@dataclass(frozen=True, slots=True)
class Invoice:
    """An invoice to come; `due_at` is when it falls due, the amount stands on the entry."""

    due_at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about nudge `nudge_id` of kind `nudge_kind`; the reason is the entry's note."""

    nudge_id: int
    nudge_kind: str
    action: Action
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class StageChange:
    before: Stage
    after: Stage


Detail = Boundary | Plan | Conversation | Kept | Invoice | Decision | StageChange


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a client's ledger. Append-only: corrected by a later line with `reverses`, never edited away.

    number        runs through the whole workspace, from 1; 0 until the ledger has assigned it
    occurred_at   when it happened (UTC); recorded_at: when it was logged (UTC)
    author_id     the member who logged it, None for Parley itself
    minutes       time it took, in whole minutes
    amount_minor  money in minor units of the workspace's currency; `original` is the amount as typed when in another
    crossed       number of the client's boundary that was crossed
    joins         number of the entry this one witnesses: a witness adds no weight
    reverses      number of the entry this line takes back; `corrects`: number of the entry this line replaces
    reversed_by   number of the line that took this one back; filled when read, never when written
    """

    client_id: int
    kind: Kind
    occurred_at: datetime
    recorded_at: datetime
    number: int = 0
    author_id: int | None = None
    place_id: int | None = None
    note: str = ""
    typed: str = ""
    category: Category | None = None
    severity: Severity | None = None
    fault: Fault | None = None
    minutes: int | None = None
    amount_minor: int | None = None
    original: Money | None = None
    asked: bool = False
    amends: bool = False
    crossed: int | None = None
    joins: int | None = None
    reverses: int | None = None
    corrects: int | None = None
    quiet: bool = False
    private: bool = False
    who: str = ""
    affected: tuple[int, ...] = ()
    lesson: str = ""
    their_side: str = ""
    link: str = ""
    referral: str = ""
    evidence: str = ""
    detail: Detail | None = None
    reversed_by: int | None = None

    @property
    def counts(self) -> bool:
        """Whether the rules look at this line at all: not taken back, not a witness, not itself a reversal."""
        return self.reversed_by is None and self.joins is None and self.kind is not Kind.REVERSAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """Whom a ledger is about. `standing`, `signals`, `strain`, `debt` are the rules' last word, as of `assessed_at`."""

    id: int
    name: str
    aliases: tuple[str, ...] = ()
    stage: Stage = Stage.ACTIVE
    responsible_id: int | None = None
    language: str | None = None
    address: str = ""
    people: tuple[str, ...] = ()
    archived: bool = False
    created_at: datetime
    standing: Standing = Standing.STEADY
    standing_since: datetime | None = None
    signals: tuple[str, ...] = ()
    strain: float = 0.0
    debt: float = 0.0
    assessed_at: datetime | None = None
    reassess_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of the workspace. `handle` is how others point at them (`@anna`), lower case, without the @."""

    id: int
    name: str
    handle: str
    role: Role
    language: str | None = None
    quiet_from: time | None = None
    quiet_to: time | None = None
    waiting: bool = False
    told_once: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A member's identity on one platform; `private_chat` is where Parley may write to them, None until it may."""

    platform: str
    external_id: str
    member_id: int
    private_chat: str | None = None


class Shared(StrEnum):
    """Whether a client may read along in a chat. Unknown is treated as yes."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A place that belongs to a workspace: a group, a channel, a private chat, the console."""

    id: int
    platform: str
    external_id: str
    kind: str
    title: str = ""
    shared: Shared = Shared.UNKNOWN
    postable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """One team's ledger and its settings.

    zone                IANA name, None until set (then UTC is used and quiet hours are off)
    hourly_cost_minor   what an hour of ours costs, minor units of `currency`, None: unknown
    home_chat_id        where nudges and digests go, None: privately to the owners
    members_mode        "open" (everyone in the chat logs) or "approve"
    quiet_from/quiet_to local times, None: off, or the default once a zone is set
    quiet_set           whether an owner set the quiet hours himself
    weekend             ISO weekday numbers (1 Monday … 7 Sunday), None: by language
    visibility          "owners" (money to owners and the responsible member) or "team"
    rates               minor-to-minor factor per currency: one of its major units in major units of `currency`
    policy              overrides of the rules' numbers, by name
    """

    id: int
    name: str
    created_at: datetime
    language: str = "en"
    zone: str | None = None
    currency: str = "EUR"
    hourly_cost_minor: int | None = None
    home_chat_id: int | None = None
    members_mode: str = "approve"
    quiet_from: time | None = None
    quiet_to: time | None = None
    quiet_set: bool = False
    weekend: tuple[int, ...] | None = None
    holidays: tuple[str, ...] = ()
    visibility: str = "owners"
    pulse: bool = False
    personal: bool = False
    rates: Mapping[str, str] = field(default_factory=dict)
    policy: Mapping[str, Any] = field(default_factory=dict)


class NudgeKind(StrEnum):
    """What Parley may suggest (docs/rules.md, "Nudges")."""

    STEP = "step"
    AMENDS = "amends"
    TALK = "talk"
    PART = "part"
    DECIDE = "decide"
    CARE = "care"
    REVIEW = "review"


class NudgeState(StrEnum):
    OPEN = "open"
    DECIDED = "decided"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """A suggestion with the reasons and numbers it was raised with.

    `silent_until` is how long its kind stays silent for this client after the decision; `reasons` is the encoded
    message parts shown as reasons; `policy` the rules' numbers when it was raised; `signals` the codes that fired.
    `team` says whether it counted against the team's budget.
    """

    id: int
    client_id: int
    kind: NudgeKind
    state: NudgeState
    raised_at: datetime
    signals: tuple[str, ...] = ()
    reasons: tuple[Mapping[str, Any], ...] = ()
    policy: Mapping[str, Any] = field(default_factory=dict)
    team: bool = False
    decision: Action | None = None
    decided_by: int | None = None
    decided_at: datetime | None = None
    silent_until: datetime | None = None
    asked_owner_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something a person must still answer: `options` are the command lines behind its numbered buttons.

    `line` is what waits for the answer, `evidence` the message it replied to. It is asked of `member_id` in `chat` and
    is forgotten at `expires_at`.
    """

    id: int
    member_id: int
    chat: str
    line: str
    options: tuple[str, ...]
    asked_at: datetime
    expires_at: datetime
    answered: bool = False
    evidence: str = ""
