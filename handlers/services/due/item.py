"""A due item with everything its handler needs, and the reminder that most handlers send."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.due import Occasion
from handlers.domain.values import Act, Client, Entry, Origin, Workspace
from handlers.messages import Part, Reply
from handlers.ports import Stores
from handlers.services.outbox import messages as outbox

#: Payload key: the key of the due item a message is about. The message is not sent once that item is settled.
OCCASION = "occasion"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A due item whose time has come. The workspace is locked; `entries` are all lines of the client's ledger."""

    stores: Stores
    workspace: Workspace
    client: Client
    entries: Sequence[Entry]
    occasion: Occasion
    now: datetime

    def act(self, origin: Origin) -> int:
        """Begin an act of Parley's own, so that what it logs can be reversed by itself."""
        return self.stores.acts.add(self.workspace.id, Act(origin=origin, at=self.now)).id

    @property
    def line(self) -> Entry:
        """The ledger line the due item comes from."""
        return next(entry for entry in self.entries if entry.number == self.occasion.entry)


Handler = Callable[[Due], None]


def remind(due: Due, parts: Sequence[Part], targets: Iterable[str] | None = None, *, urgent: bool = False) -> None:
    """Enqueue a reminder for `targets` (by default the responsible member), once per due item.

    Quiet hours hold it unless it is `urgent`; when they end it is sent only if the item is still open.
    """
    if targets is None:
        people = outbox.responsible(due.stores, due.workspace, due.client)
        targets = [outbox.to_member(member.id) for member in people] or [outbox.TEAM]
    outbox.send(
        due.stores,
        due.workspace,
        targets,
        Reply(parts=tuple(parts), data={"kind": "reminder", "client": due.client.name, "signals": []}),
        kind="reminder",
        key=f"occasion:{due.occasion.key}",
        now=due.now,
        client=due.client,
        urgent=urgent,
        more={OCCASION: due.occasion.key},
    )
