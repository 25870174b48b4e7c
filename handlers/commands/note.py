"""`/note`: anything worth remembering."""

from __future__ import annotations

from handlers.domain.values import Kind, Role
from handlers.facts.reader import Lead
from handlers.messages import Reply
from handlers.services import recording
from handlers.services.keys import LOGGING
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    return recording.log(ctx, args, Kind.NOTE)


COMMAND = Command(
    name="note",
    words={"ru": ("заметка",), "pl": ("notatka",), "he": ("הערה",)},
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.DATE}),
    keys=LOGGING,
    needs=("note",),
    examples=("/note Acme new head of marketing, Dana",),
)
