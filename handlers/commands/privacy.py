"""`/privacy`: explains what is stored, why, for how long and who sees it. Shows nothing of any ledger."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.messages import Msg, Reply, Text

#: In the order in which people ask.
_PARAGRAPHS = ("who", "what", "why", "where", "how-long", "yours")


def run(ctx: Context, args: Args) -> Reply:
    visibility = "team" if ctx.workspace.visibility == "team" else "owners"
    parts = [Text(Msg("privacy-title"), "title")]
    for paragraph in _PARAGRAPHS:
        parts.append(Text(Msg(f"privacy-{paragraph}", visibility=visibility)))
    return Reply(parts=tuple(parts), data={"visibility": visibility}, public=True)


COMMAND = Command(name="privacy", role=None, run=run, examples=("/privacy",))
