"""Handles a possible threat or abuse: a kind answer to the reporter, and an immediate message to the owners.

The owners are told even while a question about it is open. Nothing personal may go to the team's chat.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from handlers.command.spec import Context
from handlers.domain.values import Category, Client, Kind, Member
from handlers.messages import Msg, Part, Reply, Text
from handlers.reading.cues import cues
from handlers.reading.understanding import GRAVE
from handlers.services.ledger import entry_view
from handlers.services.outbox import messages as outbox

#: The most characters of the sentence shown to the owners.
QUOTED = 300


def heard(ctx: Context, kind: Kind, category: Category | None, suspected: bool) -> Iterable[Part]:
    """The opening of the reply to a report of a threat or abuse, or of a possible one; empty for anything else."""
    if kind is not Kind.INCIDENT or (category not in GRAVE and not suspected):
        return
    code = "threat" if suspected or category is Category.THREAT else "abuse"
    yield Text(Msg(f"heard-{code}"))
    yield Text(Msg("heard-owners-know" if _others(ctx) else "heard-you-know"))
    yield Text(Msg(f"heard-keep-{code}"), "quiet")


def tell_owners(
    ctx: Context, client: Client | None, sentence: str, stated: Category | None, *, shown: str = ""
) -> None:
    """Enqueue an urgent message to the other owners that a sentence is, or may be, about a threat or abuse.

    One message per sentence, however it is logged later. `client`: None while the sentence names none. `stated`: what
    it is, None for a suspicion. `shown`: what the owners read, if it is more than the sentence.
    """
    targets = [outbox.to_member(owner.id) for owner in _others(ctx)]
    if not targets:
        return
    digest = hashlib.sha256(sentence.encode()).hexdigest()[:16]
    parts: list[Part] = [
        Text(_title(ctx, client, stated), "title"),
        Text(entry_view.excerpt(shown or sentence, QUOTED), "quote"),
        Text(Msg("grave-what-to-do", name=ctx.member.name)),
    ]
    data = {"kind": "notice", "client": client.name if client else None}
    outbox.send(
        ctx.stores,
        ctx.workspace,
        targets,
        Reply(parts=tuple(parts), confidential=True, data=data),
        kind="notice",
        key=f"grave:{ctx.member.id}:{ctx.said_at.isoformat()}:{digest}",
        now=ctx.now,
        urgent=True,
    )


def _title(ctx: Context, client: Client | None, stated: Category | None) -> Msg:
    name = ctx.member.name
    if stated is None:
        known = {"client": client.name} if client is not None else {}
        return Msg("grave-suspected" if client is not None else "grave-suspected-somebody", name=name, **known)
    category = Msg(f"category-{stated}")
    if client is None:
        return Msg("grave-stated-somebody", name=name, category=category)
    return Msg("grave-stated", name=name, client=client.name, category=category)


def concession_fact(sentence: str) -> str:
    """The fact for a concession made as amends or because they asked; empty for goodwill."""
    meanings = {cue.meaning for cue in cues(sentence) if not cue.negated}
    if "concession.amends" in meanings:
        return "amends:yes"
    return "asked:yes" if "concession.asked" in meanings else ""


def _others(ctx: Context) -> list[Member]:
    return [owner for owner in outbox.owners(ctx.stores, ctx.workspace) if owner.id != ctx.member.id]
