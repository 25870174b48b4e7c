"""Handles a possible threat or abuse: a kind answer to the reporter, and an immediate message to the owners.

The owners are told even while a question about it is open. Nothing personal may go to the team's chat.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from handlers.command import parsing
from handlers.command.spec import Args, Context
from handlers.domain.values import Category, Client, Entry, Kind, Member
from handlers.messages import Msg, Part, Reply, Text
from handlers.reading.understanding import GRAVE
from handlers.services import dialog
from handlers.services.ledger import corrections, entry_view
from handlers.services.outbox import messages as outbox
from handlers.services.sentences.reading import read

#: The most characters of the sentence shown to the owners.
QUOTED = 300


def heard(
    ctx: Context, kind: Kind, category: Category | None, suspected: bool, *, again: bool = False
) -> Iterable[Part]:
    """The opening of the reply to a report of a threat or abuse, or of a possible one; empty for anything else.

    `again`: the reporter read it in full a moment ago, so that one short line is enough.
    """
    if kind is not Kind.INCIDENT or (category not in GRAVE and not suspected):
        return
    if again:
        yield Text(Msg("heard-again"))
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


def evidence_suspected(ctx: Context, client: Client | None, *, again: bool = False) -> tuple[Part, ...]:
    """The same for a message that was forwarded or replied to: the owners hear of it once, however many pass it on."""
    text = ctx.evidence.text
    if not text or not suspicious(ctx, text, client):
        return ()
    tell_owners(ctx, client, text, None, key=f"evidence:{ctx.evidence.ref}:{_digest(text)}")
    return tuple(heard(ctx, Kind.INCIDENT, None, suspected=True, again=again))


def passed_on(ctx: Context, client: Client | None, asked: Reply) -> Reply:
    """A question about a message that was passed on, after a kind word if that may be about a threat or abuse."""
    return replace(asked, parts=(*evidence_suspected(ctx, client), *asked.parts))


def while_asked(
    ctx: Context, client: Client, asked: Reply, text: str, stated: Category | None, *, again: bool
) -> Reply:
    """A question about a report of a threat or abuse, after a kind word: the owners hear of it before it is answered.

    `stated`: what it is, None for a suspicion. `again`: the kind word was said before.
    """
    tell_owners(ctx, client, text, stated)
    opening = heard(ctx, Kind.INCIDENT, stated, suspected=stated is None, again=again)
    return replace(asked, parts=(*opening, *asked.parts))


def of_another_kind(ctx: Context, args: Args, kind: Kind) -> Reply | None:
    """The question whether anyone was threatened or abused, where a line of a harmless kind may tell of it; else None.

    The owners know until it is answered. Raises ScoresWanted if the model has not scored the text yet.
    """
    client, note = args.named, args.facts.note
    if args.sure or not note:
        return None
    understanding = read(ctx, f"{client.name} {note}").understanding
    if not understanding.suspected and not understanding.grave:
        return None
    facts = args.rest.removesuffix(note)
    logged = args.rest if facts == args.rest else f"{facts}{parsing.NOTED}{note}"
    options = [
        (
            Msg(f"category-{category}"),
            f"/incident ~{client.id} {parsing.COMFORTED}#{category} {understanding.severity_of(category)} {logged}",
        )
        for category in GRAVE
    ]
    options.append((Msg(f"draft-kind-{kind}"), f"/{kind} ~{client.id} {parsing.SURE}{args.rest}"))
    title = Msg("draft-asks-threat", client=client.name)
    asked = dialog.choice(ctx, title, options, {"asks": "threat", "typed": ""}, about=[Text(note, "quote")])
    asked = replace(asked, confidential=args.facts.private or args.facts.quiet)
    return while_asked(ctx, client, asked, note, None, again=False)


def corrected(
    ctx: Context, client: Client, entry: Entry, logged: Entry, *, owners_told: bool, again: bool = False
) -> tuple[Part, ...]:
    """Tell the owners of an entry that was corrected to a threat or abuse, or whose new note may be about one.

    A report that they have heard of already is not told again. `owners_told`: a nudge of the correction tells them.
    `again`: whoever reports it was answered kindly before.
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
    return tuple(heard(ctx, logged.kind, logged.category, suspected=not became, again=again))


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


def _others(ctx: Context) -> list[Member]:
    return [owner for owner in outbox.owners(ctx.stores, ctx.workspace) if owner.id != ctx.member.id]
