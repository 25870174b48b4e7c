"""One occasion that has come, with all that whoever sees to it needs; and the reminder most of them end in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.due import Occasion
from handlers.domain.values import Act, Client, Entry, Origin, Workspace
from handlers.messages import Part, Reply
from handlers.ports import Stores
from handlers.services.outbox import messages as outbox

#: In a letter's payload: the key of the occasion it is about. It is not sent any more once that is settled.
OCCASION = "occasion"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """An occasion whose time has come. The workspace is locked; `entries` are all lines of the client's ledger."""

    stores: Stores
    workspace: Workspace
    client: Client
    entries: Sequence[Entry]
    occasion: Occasion
    now: datetime

    def act(self, origin: Origin) -> int:
        """Begin an act of Parley's own: what it logs can be taken back by itself."""
        return self.stores.acts.add(self.workspace.id, Act(origin=origin, at=self.now)).id

    @property
    def line(self) -> Entry:
        """The line the occasion comes from."""
        return next(entry for entry in self.entries if entry.number == self.occasion.entry)


Handler = Callable[[Due], None]


def remind(due: Due, parts: Sequence[Part], targets: Iterable[str] | None = None, *, urgent: bool = False) -> None:
    """Owe a reminder to `targets` (the responsible member unless said otherwise), once for this occasion.

    Quiet hours hold it unless it is `urgent`; when they end it is only sent if the occasion is still open.
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
