"""The ledger line each member was shown last: what `/undo` without a number takes back, and when it asks first.

Contract: `/undo` takes back the line last echoed or shown in a list of one; it asks about another member's line, a
client that was not spoken of last, and a line that is not the member's latest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Client, Entry
from handlers.messages import Msg, Reply
from handlers.services.ledger import corrections, entry_view

#: The line shown was taken back: nothing is shown at present.
NOTHING = 0
#: Names, in a reply's data, a line that was put back.
PUT_BACK = "put_back"


def remember(ctx: Context, reply: Reply, client: Client | None = None) -> None:
    """Keep which line `reply` shows the member, if it changes anything. `client`: whom the command was about, where
    that is known; the reply names it otherwise."""
    if reply.error or not ctx.member.id:
        return
    before = ctx.member.shown_entry, ctx.member.shown_client
    entry, spoken = _after(ctx, reply.data, client)
    if (entry, spoken) != before:
        ctx.stores.members.shown(ctx.workspace.id, ctx.member.id, entry=entry, client=spoken)


def _after(ctx: Context, data: Mapping[str, Any], client: Client | None) -> tuple[int | None, int | None]:
    """The line shown and the client spoken of after a reply with this data, as `Member` has them."""
    if data.get("kind") == "reversal":
        return NOTHING, None
    number = _single(data)
    if number is not None:
        # The member's own newest line is found without a note of it, so that logging costs no further row.
        newest = ctx.act.written is not None and "corrects" not in data and PUT_BACK not in data
        return None if newest else number, None
    client_id = client.id if client is not None else _named(ctx, data)
    if client_id is None:
        return ctx.member.shown_entry, ctx.member.shown_client
    return (None, None) if _logged(ctx) else (ctx.member.shown_entry, client_id)


def _named(ctx: Context, data: Mapping[str, Any]) -> int | None:
    """The client a reply or its draft names."""
    name = data.get("client") or data.get("draft", {}).get("client")
    known = ctx.stores.clients.named(ctx.workspace.id) if name else ()
    return next((number for number, alias in known if alias == name), None)


def _logged(ctx: Context) -> bool:
    """Whether this run of a command wrote lines; a question it asked is no line."""
    act_id = ctx.act.written
    return act_id is not None and bool(ctx.stores.ledger.of_act(ctx.workspace.id, act_id))


def _single(data: Mapping[str, Any]) -> int | None:
    """The one line a reply shows, None where it shows none or several."""
    if data.get("asks") == "same-event":
        return None
    listed = data.get("entries", ())
    shown = data.get("entry", listed[0] if len(listed) == 1 else None)
    number = shown.get("entry") if isinstance(shown, Mapping) else shown
    return number if isinstance(number, int) else None


def to_take_back(ctx: Context) -> tuple[Entry, Msg | None]:
    """The line to take back, and why to ask first, None where that is not needed.

    Raises Refusal("nothing-to-undo").
    """
    latest = ctx.stores.ledger.latest_of(ctx.workspace.id, ctx.member.id, ctx.said_at - corrections.OWN_WITHIN)
    if ctx.member.shown_entry is None:
        entry, why = latest, None
    else:
        entry = _shown(ctx, ctx.member.shown_entry)
        why = None if entry is not None else Msg("undo-not-shown")
        entry = entry or latest
    if entry is None:
        raise Refusal("nothing-to-undo")
    return entry, why or _doubt(ctx, entry, latest)


def _shown(ctx: Context, number: int) -> Entry | None:
    """The line last shown as it is now; None where it is taken back or the member may not change it."""
    line = ctx.stores.ledger.get(ctx.workspace.id, number) if number != NOTHING else None
    if line is None:
        return None
    line = entry_view.current(ctx, line)
    return line if line.reversed_by is None and corrections.can_change(ctx, line) else None


def _doubt(ctx: Context, entry: Entry, latest: Entry | None) -> Msg | None:
    spoken = ctx.member.shown_client
    if entry.author_id != ctx.member.id:
        return Msg("undo-anothers")
    if spoken is not None and spoken != entry.client_id:
        client = ctx.stores.clients.get(ctx.workspace.id, spoken)
        return Msg("undo-another-client", client=client.name) if client is not None else Msg("undo-not-shown")
    if latest is not None and corrections.first(ctx, latest).act_id != corrections.first(ctx, entry).act_id:
        return Msg("undo-not-latest")
    return None
