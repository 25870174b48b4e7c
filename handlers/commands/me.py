"""`/me`: one's own language and quiet hours."""

from __future__ import annotations

from dataclasses import replace

from handlers.domain.errors import Refusal
from handlers.domain.values import Role
from handlers.messages import Fields, Msg, Reply, Text
from handlers.services import options
from handlers.spec import Args, Command, Context


def run(ctx: Context, args: Args) -> Reply:
    key, _, value = args.facts.note.partition(" ")
    if not key:
        return _show(ctx)
    match options.key(key):
        case "language":
            member = replace(ctx.member, language=options.language(value))
        case "quiet":
            hours = options.quiet_hours(value)
            member = replace(ctx.member, quiet_from=hours[0], quiet_to=hours[1])
        case _:
            raise Refusal("bad-setting", key=key, keys="language, quiet")
    ctx.stores.members.save(ctx.workspace.id, member)
    return _show(replace(ctx, member=member))


def _show(ctx: Context) -> Reply:
    quiet: Msg | str = Msg("quiet-as-team")
    if ctx.member.quiet_from is not None and ctx.member.quiet_to is not None:
        quiet = options.hours_text(ctx.member.quiet_from, ctx.member.quiet_to)
    language = ctx.member.language
    rows = (
        (Msg("setting-language"), Msg(f"language-{language}") if language else Msg("language-as-team")),
        (Msg("setting-quiet"), quiet),
        (Msg("setting-role"), Msg(f"role-{ctx.member.role}")),
    )
    return Reply(
        parts=(Text(Msg("me-title", member=ctx.member.name), "title"), Fields(rows)),
        data={"language": language, "role": str(ctx.member.role), "handle": ctx.member.handle},
    )


COMMAND = Command(
    name="me",
    words={"ru": ("я",), "pl": ("ja",), "he": ("אני",)},
    role=Role.VIEWER,
    run=run,
    examples=("/me language pl", "/me quiet 20:00-08:00"),
)
