"""Writes what is owed into the outbox: to whom, when it may go out, and how a message sent before is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from handlers import wire
from handlers.domain.quiet import hours_of
from handlers.domain.values import Client, Member, Role, Workspace
from handlers.messages import Reply
from handlers.ports import Letter, Stores

TEAM = "team"
ReplyOf = Callable[[tuple[int, ...]], Reply]


def to_member(member_id: int) -> str:
    return f"member:{member_id}"


def to_chat(platform: str, external_id: str) -> str:
    return f"chat:{platform}:{external_id}"


def owners(stores: Stores, workspace: Workspace) -> tuple[Member, ...]:
    return tuple(m for m in stores.members.list(workspace.id) if m.role is Role.OWNER and not m.waiting)


def responsible(stores: Stores, workspace: Workspace, client: Client) -> tuple[Member, ...]:
    """The responsible member; the owners where there is none."""
    if client.responsible_id is not None:
        member = stores.members.get(workspace.id, client.responsible_id)
        if member is not None and not member.waiting:
            return (member,)
    return owners(stores, workspace)


def due(stores: Stores, workspace: Workspace, target: str, now: datetime, *, urgent: bool = False) -> datetime:
    """When a message to `target` may go out: quiet hours and weekends hold it, unless it is urgent."""
    if urgent:
        return now
    member = None
    if target.startswith("member:"):
        member = stores.members.get(workspace.id, int(target.removeprefix("member:")))
    return hours_of(workspace, member).next_open(now)


def send(
    stores: Stores,
    workspace: Workspace,
    targets: Iterable[str],
    reply: Reply,
    *,
    kind: str,
    key: str,
    now: datetime,
    client: Client | None = None,
    nudge_id: int | None = None,
    urgent: bool = False,
) -> None:
    """Owe `reply` to each target, once per `key` and target."""
    payload = wire.encode(reply)
    for target in dict.fromkeys(targets):
        stores.outbox.put(
            Letter(
                workspace_id=workspace.id,
                target=target,
                kind=kind,
                payload=payload,
                due_at=due(stores, workspace, target, now, urgent=urgent),
                dedup_key=f"{key}:{target}",
                client_id=client.id if client else None,
                nudge_id=nudge_id,
            )
        )


def update(stores: Stores, workspace: Workspace, sent: Letter, reply: Reply, *, key: str, now: datetime) -> None:
    """Change a message that was sent; one that was not is withdrawn by the caller."""
    stores.outbox.put(
        Letter(
            workspace_id=workspace.id,
            target=f"chat:{sent.sent_to}",
            kind="update",
            payload=wire.encode(reply),
            due_at=now,
            dedup_key=key,
            client_id=sent.client_id,
            edit=sent.sent_ref,
        )
    )


def gather(
    stores: Stores,
    workspace: Workspace,
    target: str,
    reply_of: ReplyOf,
    item: int,
    *,
    kind: str,
    key: str,
    now: datetime,
) -> None:
    """Bundle several things into one message: the first sends it, each later one puts itself into it.

    `reply_of` builds the message from the numbers gathered so far, `item` is the new one.
    """
    full = f"{key}:{target}"
    before = stores.outbox.by_key(workspace.id, full)
    if before is None:
        send(stores, workspace, [target], _with(reply_of((item,)), (item,)), kind=kind, key=key, now=now)
        return
    items = tuple(before.payload["data"]["items"])
    if item in items:
        return
    items = (*items, item)
    reply = _with(reply_of(items), items)
    stores.outbox.rewrite(workspace.id, before.id, wire.encode(reply))
    if before.state == "sent":
        update(stores, workspace, before, reply, key=f"{full}:{len(items)}", now=now)


def _with(reply: Reply, items: tuple[int, ...]) -> Reply:
    return replace(reply, data={**reply.data, "items": list(items)})
