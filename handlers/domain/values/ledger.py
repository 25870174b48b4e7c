"""The entry: one line of a client's ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from handlers.domain.values.acts import Origin
from handlers.domain.values.details import Detail
from handlers.domain.values.measures import Money
from handlers.domain.values.words import Category, Fault, Kind, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a client's ledger. Append-only: corrected by a later line with `reverses`, never edited in place.

    number        runs through the whole workspace, from 1; 0 until the ledger has assigned it
    occurred_at   when it happened (UTC); recorded_at: when it was logged (UTC)
    author_id     the member who logged it, None for Parley itself
    minutes       time it took, in whole minutes
    amount_minor  money in minor units of the workspace's currency; `original` is the amount as typed when in another
    crossed       number of the client's boundary that was crossed
    joins         number of the entry this one witnesses: a witness adds no weight
    evidence      words of the message kept with it; evidence_ref recognises that message, evidence_author wrote it
    reverses      number of the entry this line reverses (if that is a reversal, its entry is put back); `corrects`:
                  number of the entry this line replaces
    act_id        the act it belongs to, `origin` how that came about; a line of Parley's own has an act as well
    reversed_by   number of the line that reversed this one, `corrected_by` of the line that replaced it; both are
                  filled when read, never when written
    """

    client_id: int
    kind: Kind
    occurred_at: datetime
    recorded_at: datetime
    number: int = 0
    author_id: int | None = None
    chat_id: int | None = None
    note: str = ""
    typed: str = ""
    category: Category | None = None
    severity: Severity | None = None
    fault: Fault | None = None
    minutes: int | None = None
    amount_minor: int | None = None
    original: Money | None = None
    asked: bool = False
    amends: bool = False
    crossed: int | None = None
    joins: int | None = None
    reverses: int | None = None
    corrects: int | None = None
    quiet: bool = False
    private: bool = False
    who: str = ""
    affected: tuple[int, ...] = ()
    lesson: str = ""
    their_side: str = ""
    link: str = ""
    referral: str = ""
    evidence: str = ""
    evidence_ref: str = ""
    evidence_author: str = ""
    detail: Detail | None = None
    act_id: int | None = None
    origin: Origin = Origin.TYPED
    reversed_by: int | None = None
    corrected_by: int | None = None

    @property
    def counts(self) -> bool:
        """Whether the rules consider this line: not reversed, not a witness, not itself a reversal."""
        return self.reversed_by is None and self.joins is None and self.kind is not Kind.REVERSAL
