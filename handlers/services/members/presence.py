"""Records where Parley can write again, and greets a group that it is added to.

Shows no ledger content: a group is greeted before it is known who reads there.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.domain.values import Account, Shared
from handlers.messages import Msg, Reply, Text, codec
from handlers.ports import OutboxMessage, Stores
from handlers.services.outbox import messages as outbox


def reached(stores: Stores, platform: str, external_id: str, private_chat: str, now: datetime) -> None:
    """Record in each of a person's ledgers that their private chat works, and make messages waiting for it due."""
    for workspace_id in stores.members.workspaces_of(platform, external_id):
        member = stores.members.of_account(workspace_id, platform, external_id)
        member_id = member.id if member is not None else 0
        account = Account(platform=platform, external_id=external_id, member_id=member_id, private_chat=private_chat)
        if account not in stores.members.accounts(workspace_id, member_id):
            stores.members.attach(workspace_id, account)
            stores.outbox.hasten(workspace_id, outbox.to_member(member_id), now)


def reopened(stores: Stores, platform: str, chat: str) -> None:
    """Record that a group can be written to again, if it belongs to a ledger."""
    known = stores.chats.find(platform, chat)
    if known is not None and not known[1].postable:
        stores.chats.save(known[0], replace(known[1], postable=True))


def looked_at(stores: Stores, platform: str, chat: str, shared: bool | None, *, postable: bool) -> None:
    """Record a group's current state on its platform: who reads there (None: unknown), and whether it can be posted to.

    Ignored unless the group belongs to a ledger.
    """
    known = stores.chats.find(platform, chat)
    if known is None:
        return
    seen = Shared.UNKNOWN if shared is None else Shared.YES if shared else Shared.NO
    stores.chats.save(known[0], replace(known[1], shared=seen, postable=postable))


def greet(stores: Stores, platform: str, chat: str, language: str, key: str, now: datetime) -> None:
    """Greet, once, a group that has added Parley: how its ledger is opened, or that Parley is back.

    `language` is that of the person who added it; an existing ledger uses its own. `key`: one greeting per update.
    """
    known = stores.chats.find(platform, chat)
    message_id = "greeting" if known is None else "greeting-again"
    word = Reply(parts=(Text(Msg(message_id)),), public=True, data={"kind": "notice"})
    spoken = language if known is None else stores.workspaces.get(known[0]).language
    stores.outbox.put(
        OutboxMessage(
            workspace_id=0,
            target=outbox.to_chat(platform, chat),
            kind="notice",
            payload={**codec.encode(word), "language": spoken},
            due_at=now,
            dedup_key=f"greeting:{platform}:{key}",
        )
    )
