"""`/me`: sets a member's own language and quiet hours."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Member, Role
from handlers.input import options
from handlers.messages import Fields, Msg, Part, Reply, Text


def run(ctx: Context, args: Args) -> Reply:
    key, *values = args.facts.note.split(None, 1) or [""]
    if not key:
        return _show(ctx, ctx.member)
    setting = options.key(key)
    if setting not in ("language", "quiet"):
        raise Refusal("bad-setting", key=key, keys="language, quiet")
    if not values:
        return _show(ctx, ctx.member)
    as_team = options.choice(values[0], "team") is not None
    if setting == "language":
        member = replace(ctx.member, language=None if as_team else options.language(values[0]))
    else:
        start, end = (None, None) if as_team else options.quiet_hours(values[0])
        member = replace(ctx.member, quiet_from=start, quiet_to=end)
    ctx.stores.members.save(ctx.workspace.id, member)
    return _show(ctx, member, Text(Msg("setting-saved")))


def _show(ctx: Context, member: Member, *more: Part) -> Reply:
    quiet: Msg | str = Msg("quiet-as-team")
    if member.quiet_from is not None:
        quiet = options.hours_text(member.quiet_from, member.quiet_to, ctx.workspace.zone)
    language = member.language
    rows = (
        (Msg("setting-language"), Msg(f"language-{language}") if language else Msg("language-as-team")),
        (Msg("setting-quiet"), quiet),
        (Msg("setting-role"), Msg(f"role-{member.role}")),
    )
    title = Text(Msg("me-title", member=member.name), "title")
    return Reply(
        parts=(*more, title, Fields(rows), Text(Msg("me-how"), "quiet")),
        data={"language": language, "role": str(member.role), "handle": member.handle},
    )


COMMAND = Command(
    name="me",
    role=Role.VIEWER,
    run=run,
    examples=("/me language pl", "/me quiet 20:00-08:00"),
)
