"""The words of the ledger as frozen values. No behaviour beyond what a value can say of itself.

Times are aware and in UTC, money is in minor units, durations are whole minutes.
"""

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
    Plan,
    Promise,
    Screening,
    Settled,
    StageChange,
    Step,
)
from handlers.domain.values.evidence import NO_EVIDENCE, Evidence
from handlers.domain.values.ledger import Entry
from handlers.domain.values.measures import Duration, Money
from handlers.domain.values.nudges import Action, Audience, Nudge, NudgeKind, NudgeState, Question
from handlers.domain.values.people import Account, Member, Role
from handlers.domain.values.places import Chat, HouseText, Shared, Workspace
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
    "HAPPENINGS",
    "NO_EVIDENCE",
    "Account",
    "Action",
    "Audience",
    "Boundary",
    "Category",
    "Chat",
    "Client",
    "Conversation",
    "Decision",
    "Detail",
    "Duration",
    "Entry",
    "Evidence",
    "Fault",
    "HouseText",
    "Invoice",
    "Kept",
    "Kind",
    "Member",
    "Money",
    "Nudge",
    "NudgeKind",
    "NudgeState",
    "Offboarding",
    "Outcome",
    "Overdue",
    "Plan",
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
    "default_fault",
    "default_severity",
]
