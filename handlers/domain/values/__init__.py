"""The vocabulary of the ledger as frozen values, with behaviour that depends on the value itself only.

Times are aware and in UTC, money is in minor units, durations are whole minutes.
"""

from handlers.domain.values.acts import Act, Origin
from handlers.domain.values.clients import Client, Stage, Standing
from handlers.domain.values.details import (
    Boundary,
    Conversation,
    Decision,
    Detail,
    Invoice,
    Kept,
    Offboarding,
    Overdue,
    PlannedTalk,
    Promise,
    Screening,
    Settled,
    StageChange,
    Step,
)
from handlers.domain.values.evidence import NO_EVIDENCE, Evidence
from handlers.domain.values.ledger import Entry
from handlers.domain.values.measures import Duration, Money
from handlers.domain.values.nudges import Action, Audience, Nudge, NudgeKind, NudgeState
from handlers.domain.values.people import Account, Member, Role, as_handle
from handlers.domain.values.places import DEFAULT_CURRENCY, Chat, CustomText, Shared, Workspace
from handlers.domain.values.questions import Asked, Choice, Form, HeldCommand, Question
from handlers.domain.values.words import (
    HAPPENINGS,
    Category,
    Fault,
    Kind,
    Outcome,
    Settlement,
    Severity,
    Tone,
    default_fault,
    default_severity,
)

__all__ = [
    "DEFAULT_CURRENCY",
    "HAPPENINGS",
    "NO_EVIDENCE",
    "Account",
    "Act",
    "Action",
    "Asked",
    "Audience",
    "Boundary",
    "Category",
    "Chat",
    "Choice",
    "Client",
    "Conversation",
    "CustomText",
    "Decision",
    "Detail",
    "Duration",
    "Entry",
    "Evidence",
    "Fault",
    "Form",
    "HeldCommand",
    "Invoice",
    "Kept",
    "Kind",
    "Member",
    "Money",
    "Nudge",
    "NudgeKind",
    "NudgeState",
    "Offboarding",
    "Origin",
    "Outcome",
    "Overdue",
    "PlannedTalk",
    "Promise",
    "Question",
    "Role",
    "Screening",
    "Settled",
    "Settlement",
    "Severity",
    "Shared",
    "Stage",
    "StageChange",
    "Standing",
    "Step",
    "Tone",
    "Workspace",
    "as_handle",
    "default_fault",
    "default_severity",
]
