"""`/digest`: shows the digest now, in full on request, or sets its days and time."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.schedule import Calendar, digest_rhythm
from handlers.domain.values import Role
from handlers.input import options, schedules
from handlers.lexicon.words import means
from handlers.messages import Button, Choices, Msg, Reply, Text
from handlers.services.digest import composition
from handlers.services.digest import material as digest_material


def run(ctx: Context, args: Args) -> Reply:
    text = args.facts.note.strip()
    if means(text, "digest.more"):
        return _now(ctx, full=True)
    if not ctx.may(Role.OWNER):
        raise Refusal("not-permitted", role=Msg("role-owner"), command="digest")
    if means(text, "digest.now"):
        return _now(ctx, full=False)
    if not text:
        return _show(ctx)
    if options.is_off(text):
        ctx.stores.workspaces.save(replace(ctx.workspace, digest_on=False, digest_from=None))
        return Reply(parts=(Text(Msg("digest-off")), _buttons()), data={"digest": "off"})
    days, time = schedules.read(text)
    # A digest time that has just passed is not sent retroactively.
    changed = replace(ctx.workspace, digest_on=True, digest_days=days, digest_time=time, digest_from=ctx.now)
    ctx.stores.workspaces.save(changed)
    return _show(replace(ctx, workspace=changed), Text(Msg("setting-saved")))


def _now(ctx: Context, *, full: bool) -> Reply:
    """The scheduled digest, of the seven days up to now: with money for an owner in a private view."""
    owners = ctx.owners_eyes
    material = digest_material.gather(ctx.stores, ctx.workspace, ctx.now - composition.WEEK, ctx.now)
    return composition.show(ctx.stores, ctx.workspace, material, owners=owners, full=full)


def _show(ctx: Context, *first: Text) -> Reply:
    workspace = ctx.workspace
    following = digest_rhythm(workspace).next_after(ctx.now, Calendar.of(workspace)) if workspace.digest_on else None
    if following is None:
        return Reply(parts=(*first, Text(Msg("digest-off")), _buttons()), data={"digest": "off"})
    schedule = Text(Msg("digest-when", when=schedules.description(workspace), at=following))
    data = {"digest": "on", "next": following.isoformat()}
    return Reply(parts=(*first, schedule, Text(Msg("digest-how"), "quiet"), _buttons()), data=data)


def _buttons() -> Choices:
    return Choices((Button(Msg("button-digest-now"), "/digest now"),))


COMMAND = Command(
    name="digest",
    role=Role.VIEWER,
    run=run,
    examples=("/digest now", "/digest mon,thu 9:00", "/digest off", "/digest"),
)
