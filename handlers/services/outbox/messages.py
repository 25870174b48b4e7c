"""Writes messages into the outbox: recipient, earliest time, and changes to messages sent before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from handlers.domain.quiet import hours_of
from handlers.domain.values import Chat, Client, Member, Role, Shared, Workspace
from handlers.messages import Reply, codec
from handlers.ports import OutboxMessage, Stores

TEAM = "team"
#: Kind of a message that changes one sent before; its payload names that message's key under `CHANGES`.
UPDATE = "update"
CHANGES = "changes"
#: Payload key: the message is for the team, but no team chat is set.
HOMELESS = "homeless"
#: Payload key: quiet hours hold this message, both when it is written and when it is to be sent.
QUIET = "quiet"


def to_member(member_id: int) -> str:
    return f"member:{member_id}"


def to_chat(platform: str, external_id: str) -> str:
    return f"chat:{platform}:{external_id}"


def owners(stores: Stores, workspace: Workspace) -> tuple[Member, ...]:
    return tuple(m for m in stores.members.list(workspace.id) if m.role is Role.OWNER and not m.waiting)


def to_owners(stores: Stores, workspace: Workspace) -> tuple[str, ...]:
    return tuple(to_member(owner.id) for owner in owners(stores, workspace))


def responsible(stores: Stores, workspace: Workspace, client: Client) -> tuple[Member, ...]:
    """The client's responsible member; the owners where there is none."""
    if client.responsible_id is not None:
        member = stores.members.get(workspace.id, client.responsible_id)
        if member is not None and not member.waiting:
            return (member,)
    return owners(stores, workspace)


def home(stores: Stores, workspace: Workspace) -> Chat | None:
    """The team's chat, if it can be posted to and no client can read it."""
    chat = stores.chats.get(workspace.id, workspace.home_chat_id) if workspace.home_chat_id else None
    return chat if chat is not None and readable(chat) else None


def readable(chat: Chat) -> bool:
    """Whether ledger content may be posted in a chat: it is known that no client reads there."""
    return chat.postable and chat.shared is Shared.NO


def due(stores: Stores, workspace: Workspace, target: str, now: datetime, *, urgent: bool = False) -> datetime:
    """When a message to `target` may be sent: after quiet hours and weekends, unless it is urgent."""
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
    more: Mapping[str, Any] | None = None,
) -> None:
    """Enqueue `reply` for each target, once per `key` and target. `more` is merged into the payload."""
    payload = {**codec.encode(reply), **({} if urgent else {QUIET: True}), **(more or {})}
    for target in dict.fromkeys(targets):
        stores.outbox.put(
            OutboxMessage(
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


def change(
    stores: Stores,
    workspace: Workspace,
    sent: OutboxMessage,
    reply: Reply,
    now: datetime,
    more: Mapping[str, Any] | None = None,
) -> None:
    """Enqueue the change of a message that was or is being sent, behind that message. Changes do not notify anyone."""
    stores.outbox.put(
        OutboxMessage(
            workspace_id=workspace.id,
            target=sent.target,
            kind=UPDATE,
            payload={**codec.encode(reply), **(more or {}), CHANGES: sent.dedup_key},
            due_at=now,
            dedup_key=_change_key(sent, len(changes(stores, workspace, sent)) + 1),
            client_id=sent.client_id,
        )
    )


def changes(stores: Stores, workspace: Workspace, sent: OutboxMessage) -> list[OutboxMessage]:
    """Every change of a message enqueued so far, oldest first."""
    messages: list[OutboxMessage] = []
    while (message := stores.outbox.by_key(workspace.id, _change_key(sent, len(messages) + 1))) is not None:
        messages.append(message)
    return messages


def _change_key(sent: OutboxMessage, number: int) -> str:
    return f"changed:{sent.dedup_key}:{number}"
