"""Handles a possible threat or abuse: a kind answer to the reporter, and an immediate message to the owners.

The owners are told even while a question about it is open. Nothing personal may go to the team's chat.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from handlers.command.spec import Context
from handlers.domain.values import Category, Client, Entry, Kind, Member
from handlers.messages import Msg, Part, Reply, Text
from handlers.reading.cues import cues
from handlers.reading.understanding import GRAVE
from handlers.services.ledger import corrections, entry_view
from handlers.services.outbox import messages as outbox
from handlers.services.sentences.reading import read

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


def suspicious(ctx: Context, text: str, client: Client | None = None) -> bool:
    """Whether a text is, or may be, about a threat or abuse. `client`: the one whose incident it reports, if known.

    Raises ScoresWanted if the model has not scored the text yet.
    """
    understanding = read(ctx, text, about=client.name if client is not None else None).understanding
    return understanding.suspected or understanding.grave


def while_open(ctx: Context, client: Client | None, text: str) -> tuple[Part, ...]:
    """Tell the owners of a text that may be about a threat or abuse while a question about it is open.

    Returns the opening of the reply to whoever reports it; empty for any other text.
    """
    if not text or not suspicious(ctx, text, client):
        return ()
    tell_owners(ctx, client, text, None)
    return tuple(heard(ctx, Kind.INCIDENT, None, suspected=True))


def evidence_suspected(ctx: Context, client: Client | None) -> tuple[Part, ...]:
    """The same for a message that was forwarded or replied to: the owners hear of it once, whoever passes it on."""
    text = ctx.evidence.text
    if not text or not suspicious(ctx, text, client):
        return ()
    tell_owners(ctx, client, text, None, key=f"evidence:{ctx.evidence.ref}:{_digest(text)}")
    return tuple(heard(ctx, Kind.INCIDENT, None, suspected=True))


def passed_on(ctx: Context, client: Client | None, asked: Reply) -> Reply:
    """A question about a message that was passed on, after a kind word if that may be about a threat or abuse."""
    return replace(asked, parts=(*evidence_suspected(ctx, client), *asked.parts))


def corrected(ctx: Context, client: Client, entry: Entry, logged: Entry, *, owners_told: bool) -> tuple[Part, ...]:
    """Tell the owners of an entry that was corrected to a threat or abuse, or whose new note may be about one.

    A report that they have heard of already is not told again. `owners_told`: a nudge of the correction tells them.
    Returns the opening of the reply; empty for any other correction.
    """
    grave = logged.category in GRAVE
    became = grave and entry.category not in GRAVE
    if not became and (grave or logged.note == entry.note or not suspicious(ctx, logged.note, client)):
        return ()
    if not owners_told:
        first = corrections.first(ctx, entry)
        author = ctx.stores.members.get(ctx.workspace.id, entry.author_id or 0)
        said = corrections.first_said(ctx, entry).isoformat()
        key = f"{first.author_id}:{said}:{_digest(first.note)}" if logged.note == first.note else ""
        tell_owners(ctx, client, logged.note, logged.category if became else None, key=key, reporter=author)
    return tuple(heard(ctx, logged.kind, logged.category, suspected=not became))


def tell_owners(
    ctx: Context,
    client: Client | None,
    sentence: str,
    stated: Category | None,
    *,
    key: str = "",
    reporter: Member | None = None,
    shown: str = "",
) -> None:
    """Enqueue an urgent message to the other owners that a sentence is, or may be, about a threat or abuse.

    One message per sentence, however it is logged later. `client`: None while the sentence names none. `stated`: what
    it is, None for a suspicion. `key`: by what the report is known, by default its author, moment and text. `reporter`:
    who reported it, by default the asker. `shown`: what the owners read, if it is more than the sentence.
    """
    targets = [outbox.to_member(owner.id) for owner in _others(ctx)]
    if not targets:
        return
    name = (reporter or ctx.member).name
    parts: list[Part] = [
        Text(_title(name, client, stated), "title"),
        Text(entry_view.excerpt(shown or sentence, QUOTED), "quote"),
        Text(Msg("grave-what-to-do", name=name)),
    ]
    data = {"kind": "notice", "client": client.name if client else None}
    outbox.send(
        ctx.stores,
        ctx.workspace,
        targets,
        Reply(parts=tuple(parts), confidential=True, data=data),
        kind="notice",
        key=f"grave:{key or f'{ctx.member.id}:{ctx.said_at.isoformat()}:{_digest(sentence)}'}",
        now=ctx.now,
        urgent=True,
    )


def _digest(text: str) -> str:
    """A digest by which to recognise a text that was told."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _title(name: str, client: Client | None, stated: Category | None) -> Msg:
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
