"""`/opening`: the time zone and currency of a ledger that was just opened, both with one press.

`/opening then CODE LINE` never comes here: the pipeline confirms the currency and runs the line.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.command import parsing
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.input import options, schedules
from handlers.messages import Msg, Reply, Text
from handlers.services import dialog
from handlers.services.opening import card as opening


def run(ctx: Context, args: Args) -> Reply:
    word, code = parsing.split(args.rest)
    if word == opening.OTHER:
        return dialog.form(ctx, Msg("ask-opening"), f"/{opening.COMMAND}", hint="Europe/Madrid EUR")
    if word == opening.KEEP:
        return _keep(ctx, options.currency(code))
    zone, _, code = args.rest.strip().rpartition(" ")
    if not zone:
        raise Refusal("usage", command=opening.COMMAND)
    zone = options.zone(zone.rstrip(" ,;"))
    changed = replace(opening.kept_in(ctx.stores, ctx.workspace, options.currency(code)), zone=zone)
    ctx.stores.workspaces.save(schedules.rescheduled(ctx.workspace, changed, ctx.now))
    return Reply(
        parts=(Text(Msg("opening-set", zone=zone, currency=changed.currency)),),
        data={"timezone": zone, "currency": changed.currency},
        public=True,
        replaces=True,
    )


def _keep(ctx: Context, foreign: str) -> Reply:
    """The currency stays; an amount in the foreign one needs a rate, and this is how it is set."""
    home = ctx.workspace.currency
    ctx.stores.workspaces.save(opening.kept_in(ctx.stores, ctx.workspace, home))
    parts = (Text(Msg("opening-kept", currency=home)), Text(Msg("mend-no-rate", currency=foreign, home=home), "quiet"))
    return Reply(parts=parts, data={"currency": home})


COMMAND = Command(
    name=opening.COMMAND,
    role=Role.OWNER,
    run=run,
    hidden=True,
    examples=("/opening Europe/Warsaw PLN",),
)
