"""Finds the member a line names: by a mention that the platform resolved, by handle, or by name, with spaces or not.

If two members fit, it refuses, so that the asker chooses; it must not pick one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Member, Role, as_handle
from handlers.invocation import Mention
from handlers.lexicon.folding import fold
from handlers.messages import Items
from handlers.services.people import accounts

#: The longest name looked for, in words.
_LONGEST = 5


def begins(ctx: Context, text: str) -> tuple[Member, str]:
    """The member that a text begins with, and the rest of the text. The member may still be waiting to be let in.

    Raises Refusal("no-member"), or ("two-people") if a name fits more than one member.
    """
    for mention in ctx.invocation.mentions:
        behind = text[len(mention.text) :]
        if fold(text).startswith(fold(mention.text)) and not behind[:1].isalnum():
            return _meant(ctx, mention), behind.strip()
    words = text.split()
    for count in range(min(len(words), _LONGEST), 0, -1):
        member = _find(ctx, " ".join(words[:count]), whole=count > 1)
        if member is not None:
            return member, " ".join(words[count:])
    raise Refusal("no-member", name=words[0].removeprefix("@") if words else "…")


def named(ctx: Context, text: str) -> Member:
    """The member that a text names, who can be given a task.

    Raises Refusal as `begins` does, and ("no-member") for a member still waiting to be let in.
    """
    member, behind = begins(ctx, text)
    if behind or member.waiting:
        raise Refusal("no-member", name=text.removeprefix("@"))
    return member


def all_named(ctx: Context, names: Sequence[str]) -> tuple[int, ...]:
    """The ids of the members named, without duplicates. Raises Refusal as `named` does."""
    members: list[Member] = []
    for name in names:
        mention = next((m for m in ctx.invocation.mentions if _stands_for(m, name)), None)
        if mention is not None:
            members.append(_meant(ctx, mention))
        elif " " in name and _find(ctx, name, whole=True) is None:
            members += [named(ctx, word) for word in name.split()]
        else:
            members.append(named(ctx, name))
    return tuple(dict.fromkeys(member.id for member in members))


def settled(ctx: Context, line: str) -> str:
    """The line with each mention replaced by its member's handle.

    A line that waits for an answer needs this, because the answer arrives without the mentions of the line.
    """
    for mention in ctx.invocation.mentions:
        place = line.rfind(mention.text)
        member = _member(ctx, mention) if place >= 0 else None
        if member is not None:
            line = f"{line[:place]}@{member.handle}{line[place + len(mention.text) :]}"
    return line


def _stands_for(mention: Mention, name: str) -> bool:
    """Whether a name is the mention's text or its first words: a value without quotes ends at a space."""
    shown = fold(mention.text.removeprefix("@"))
    return shown == fold(name) or shown.startswith(f"{fold(name)} ")


def _meant(ctx: Context, mention: Mention) -> Member:
    member = _member(ctx, mention)
    if member is None:
        raise Refusal("no-member", name=mention.text.removeprefix("@"))
    return member


def _member(ctx: Context, mention: Mention) -> Member | None:
    """The member of a mention. A mentioned person who is no member yet is added; None for an outsider."""
    stores, workspace, invocation = ctx.stores, ctx.workspace, replace(ctx.invocation, actor=mention.actor)
    known = stores.members.of_account(workspace.id, invocation.platform, mention.actor.external_id)
    if known is not None:
        return accounts.follow(stores, workspace.id, known, invocation.platform, mention.actor)
    if mention.actor.outsider:
        return None
    role = Role.OWNER if invocation.room.team and mention.actor.admin else Role.MEMBER
    waiting = not (invocation.room.team or workspace.members_mode == "open" or ctx.may(Role.OWNER))
    return accounts.join(stores, workspace, invocation, role, waiting=waiting)


def _find(ctx: Context, phrase: str, *, whole: bool) -> Member | None:
    """The member whom a phrase fits, or None. `whole`: compare full names only. Raises Refusal("two-people")."""
    if phrase.startswith("@"):
        return ctx.stores.members.by_handle(ctx.workspace.id, phrase)
    wanted = fold(phrase)
    members = ctx.stores.members.list(ctx.workspace.id)
    if whole:
        fits = [m for m in members if fold(m.name) == wanted]
    else:
        handle = as_handle(phrase)
        fits = [m for m in members if m.handle == handle or wanted in re.split(r"\s+", fold(m.name))]
    if len(fits) > 1:
        shown = tuple(f"{member.name} (@{member.handle})" for member in fits)
        handles = tuple(f"@{member.handle}" for member in fits)
        raise Refusal("two-people", value=phrase, names=Items(shown), handles=Items(handles), example=handles[0])
    return fits[0] if fits else None
