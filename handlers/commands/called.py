"""`/called`: we called first. It settles part of what is ours (docs/rules.md, "Debt")."""

from __future__ import annotations

from handlers.domain.values import Kind, Role
from handlers.facts.reader import Lead
from handlers.messages import Reply
from handlers.services import recording
from handlers.services.keys import LOGGING
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    return recording.log(ctx, args, Kind.CALLED)


COMMAND = Command(
    name="called",
    aliases=("call",),
    words={"ru": ("звонок", "позвонили"), "pl": ("telefon", "zadzwoniliśmy"), "he": ("שיחה", "התקשרנו")},
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.DATE}),
    keys=LOGGING,
    needs=("note",),
    examples=("/called Acme apologised for the late draft, new date is Friday",),
)
