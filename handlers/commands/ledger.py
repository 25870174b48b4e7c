"""`/ledger`: lists a client's lines by page, newest first.

A corrected line is one row in its latest form, with what it was; one that was taken back is one row, struck through.
Reversals have no row of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Chat, Client, Duration, Entry, Kind, Role
from handlers.input import keywords
from handlers.input.periods import Period, read_period
from handlers.messages import Button, Choices, Day, Items, Msg, Part, Reply, Text
from handlers.services.card import card
from handlers.services.ledger import entry_view

#: How many letters of a note a page shows; longer notes are rare, and a page must remain readable.
WHOLE = 400
#: How many letters of the note a corrected line had before.
SHORT = 60
PAGE = 8
_PAGE = re.compile(r"p([0-9]{1,4})")
#: Kinds encoded one bit each, because a button's command must be short however many kinds were asked for.
_MASK = re.compile(r"k([0-9a-f]{1,6})")
_KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True)
class Asked:
    """What to show: lines of these kinds (empty: all) in this period, and which page of them, from 0."""

    kinds: frozenset[Kind]
    period: Period | None
    page: int

    def wants(self, entry: Entry) -> bool:
        period = self.period
        if self.kinds and entry.kind not in self.kinds:
            return False
        if period is None:
            return True
        return period.since <= entry.occurred_at and (period.until is None or entry.occurred_at < period.until)

    def line(self, client: Client, page: int) -> str:
        mask = sum(1 << place for place, kind in enumerate(_KINDS) if kind in self.kinds)
        filters = (f"k{mask:x}" if mask else "", self.period.text if self.period else "", f"p{page + 1}")
        return " ".join((f"/ledger ~{client.id}", *filter(None, filters)))


def run(ctx: Context, args: Args) -> Reply:
    client = args.named
    asked = _read(ctx, args.facts.note)
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    by_number = {entry.number: entry for entry in lines}
    rows = [entry for entry in lines if entry.kind is not Kind.REVERSAL and entry.corrected_by is None]
    rows = [entry for entry in rows if asked.wants(entry) and entry_view.visible(ctx, entry)]
    rows.sort(key=lambda entry: (entry.occurred_at, entry.number), reverse=True)
    start = asked.page * PAGE
    shown = rows[start : start + PAGE]
    title = Msg("ledger-title", client=client.name, page=asked.page + 1) if shown else None
    parts: list[Part] = [Text(title or Msg("ledger-empty", client=client.name), "title" if shown else "plain")]
    chats = {chat.id: chat for chat in ctx.stores.chats.list(ctx.workspace.id)}
    for entry in shown:
        style: Literal["struck", "plain"] = "struck" if entry.reversed_by is not None else "plain"
        parts += [Text(card.line(ctx, client, entry, most=WHOLE), style), *_was(ctx, client, entry, by_number)]
        parts += _recorded(ctx, entry, chats)
    buttons = _turns(asked, client, len(rows))
    if shown and ctx.may(Role.MEMBER):
        buttons = (*buttons, Button(Msg("button-mine"), "/mine"))
    if buttons:
        parts.append(Choices(buttons))
    return Reply(parts=tuple(parts), data=_data(ctx, client, shown), replaces=_PAGE.search(args.rest) is not None)


def _was(ctx: Context, client: Client, entry: Entry, by_number: Mapping[int, Entry]) -> list[Part]:
    """What a corrected line was before: of its latest form that reads differently, what differs."""
    before = entry
    while before.corrects is not None:
        before = by_number[before.corrects]
        differs = _differs(ctx, before, entry, with_money=ctx.sees_money(client))
        if differs and entry_view.visible(ctx, before):
            return [Text(Msg("ledger-was", before=Items(differs)), "quiet")]
    return []


def _differs(ctx: Context, before: Entry, now: Entry, *, with_money: bool) -> tuple[Msg | Day | Duration, ...]:
    """What a line was and is no longer: its kind and figures, its time, its note, its day."""
    what = entry_view.summary(ctx, before, with_money=with_money)
    day = _day(ctx, before.occurred_at)
    differs: list[Msg | Day | Duration] = []
    if what != entry_view.summary(ctx, now, with_money=with_money):
        differs.append(what)
    if before.kind is Kind.INCIDENT and before.minutes is not None and before.minutes != now.minutes:
        differs.append(Duration(before.minutes))
    if before.note and before.note != now.note:
        differs.append(Msg("ledger-was-note", note=entry_view.excerpt(before.note, SHORT)))
    if day != _day(ctx, now.occurred_at):
        differs.append(Day(before.occurred_at))
    return tuple(differs)


def _day(ctx: Context, at: datetime) -> date:
    return at.astimezone(ZoneInfo(ctx.zone)).date()


def _recorded(ctx: Context, entry: Entry, chats: Mapping[int, Chat]) -> list[Part]:
    """When a line was recorded, if on another day, and from which chat, if the team has several."""
    chat = chats.get(entry.chat_id or 0)
    if chat is not None and len(chats) > 1:
        place = chat.title or Msg("private-chat")
        return [Text(Msg("recorded-in", at=entry.recorded_at, chat=place), "quiet")]
    later = _day(ctx, entry.occurred_at) != _day(ctx, entry.recorded_at)
    return [Text(Msg("recorded", at=entry.recorded_at), "quiet")] if later else []


def _turns(asked: Asked, client: Client, count: int) -> tuple[Button, ...]:
    turns = []
    if asked.page > 0:
        turns.append(Button(Msg("button-newer"), asked.line(client, asked.page - 1)))
    if count > (asked.page + 1) * PAGE:
        turns.append(Button(Msg("button-older"), asked.line(client, asked.page + 1)))
    return tuple(turns)


def _data(ctx: Context, client: Client, shown: Sequence[Entry]) -> dict[str, object]:
    entries = [
        {
            **entry_view.data(ctx, entry, client, with_money=ctx.sees_money(client), with_typed=ctx.owners_eyes),
            "reversed_by": entry.reversed_by,
            "corrects": entry.corrects,
        }
        for entry in shown
    ]
    return {"client": client.name, "entries": entries}


def _read(ctx: Context, text: str) -> Asked:
    """Parse kinds, a period and a page, in any order. Raises Refusal("bad-period") for any other word."""
    kinds: set[Kind] = set()
    page, rest = 0, []
    for word in text.split():
        kind = keywords.kind(word)
        if turned := _PAGE.fullmatch(word):
            page = max(int(turned[1]) - 1, 0)
        elif mask := _MASK.fullmatch(word):
            kinds |= {listed for place, listed in enumerate(_KINDS) if int(mask[1], 16) >> place & 1}
        elif kind is not None:
            kinds.add(kind)
        else:
            rest.append(word)
    period = read_period(" ".join(rest), now=ctx.now, zone=ctx.zone) if rest else None
    return Asked(frozenset(kinds), period, page)


COMMAND = Command(
    name="ledger",
    role=Role.VIEWER,
    run=run,
    shows=True,
    client="required",
    examples=("/ledger Acme", "/ledger Acme incidents 90d"),
)
