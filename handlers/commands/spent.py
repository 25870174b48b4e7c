"""`/spent`: work on a client."""

from __future__ import annotations

from handlers.domain.values import Kind, Role
from handlers.facts.reader import Lead
from handlers.messages import Reply
from handlers.services import recording
from handlers.services.keys import LOGGING
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    return recording.log(ctx, args, Kind.HOURS)


COMMAND = Command(
    name="spent",
    words={"ru": ("часы", "потратили"), "pl": ("czas", "godziny"), "he": ("שעות", "זמן")},
    role=Role.MEMBER,
    run=run,
    client="required",
    leading=frozenset({Lead.DURATION, Lead.DATE}),
    keys=LOGGING,
    needs=("minutes",),
    everyday=True,
    examples=("/spent Acme 1h30m calls about the logo", "/spent Acme 2.5h yesterday"),
)
