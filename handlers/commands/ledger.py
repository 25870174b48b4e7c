"""`/ledger`: a client's lines, newest first, a page at a time; lines taken back stand struck through."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.domain.errors import Refusal
from handlers.domain.values import Entry, Kind, Role
from handlers.facts.dates import read_moment
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services import card, entry_view, vocabulary
from handlers.spec import Args, Command, Context

PAGE = 8
_SPAN = re.compile(
    r"(\d{1,4})\s*(d|days?|w|weeks?|m|months?|y|years?|дн\w*|нед\w*|мес\w*|dni|tyg\w*|mies\w*|ימים|שבועות|חודשים)?$"
)
_DAYS = {"w": 7, "н": 7, "t": 7, "ש": 7, "m": 30, "м": 30, "ח": 30, "y": 365}


@dataclass(frozen=True, slots=True)
class Asked:
    kinds: frozenset[Kind]
    since: datetime | None
    page: int
    words: str


def run(ctx: Context, args: Args) -> Reply:
    client = args.named
    asked = _read(ctx, args.facts.note)
    found = ctx.stores.ledger.page(
        ctx.workspace.id,
        client.id,
        kinds=asked.kinds,
        since=asked.since,
        until=None,
        offset=asked.page * PAGE,
        limit=PAGE + 1,
    )
    rows = [_row(ctx, args, entry) for entry in found[:PAGE] if entry_view.visible(ctx, entry)]
    if not rows:
        return Reply(parts=(Text(Msg("ledger-empty", client=client.name)),), data={"entries": []})
    turns: list[Button] = []
    if asked.page > 0:
        turns.append(Button(Msg("button-newer"), f"/ledger ~{client.id} {asked.words} p{asked.page}"))
    if len(found) > PAGE:
        turns.append(Button(Msg("button-older"), f"/ledger ~{client.id} {asked.words} p{asked.page + 2}"))
    parts: list[Part] = [Text(Msg("ledger-title", client=client.name, page=asked.page + 1), "title"), *rows]
    if turns:
        parts.append(Choices(tuple(turns)))
    data = [entry_view.data(ctx, e, client.name) for e in found[:PAGE] if entry_view.visible(ctx, e)]
    return Reply(parts=tuple(parts), data={"client": client.name, "entries": data}, replaces=asked.page > 0)


def _row(ctx: Context, args: Args, entry: Entry) -> Text:
    gone = entry.reversed_by is not None
    return Text(card.line(ctx, args.named, entry), "struck" if gone else "plain")


def _read(ctx: Context, text: str) -> Asked:
    """The kind, the period (`30d`, `3 months`, `2026-03`, or a date it begins with) and the page. Raises Refusal."""
    kinds: set[Kind] = set()
    since: datetime | None = None
    page, kept, rest = 0, [], []
    for word in text.split():
        kind = vocabulary.kind(word)
        if re.fullmatch(r"p\d{1,4}", word):
            page = max(int(word[1:]) - 1, 0)
        elif kind is not None:
            kinds.add(kind)
            kept.append(str(kind))
        else:
            rest.append(word)
    period = " ".join(rest)
    if period:
        since = _since(ctx, period)
        kept.append(since.date().isoformat())
    return Asked(frozenset(kinds), since, page, " ".join(kept))


def _since(ctx: Context, period: str) -> datetime:
    span = _SPAN.fullmatch(period)
    if span is not None:
        days = int(span[1]) * _DAYS.get((span[2] or "d")[0], 1)
        return ctx.now - timedelta(days=days)
    month = re.fullmatch(r"(\d{4})-(\d{2})", period)
    try:
        return read_moment(f"{period}-01" if month else period, now=ctx.now, zone=ctx.zone, tense="any")
    except Refusal:
        raise Refusal("bad-period", value=period) from None


COMMAND = Command(
    name="ledger",
    words={"ru": ("журнал",), "pl": ("dziennik",), "he": ("יומן",)},
    role=Role.VIEWER,
    run=run,
    client="required",
    examples=("/ledger Acme", "/ledger Acme incidents 90d"),
)
