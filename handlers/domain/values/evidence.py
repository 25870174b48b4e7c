"""Evidence: a message, often by another person, kept with a line of the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A message kept with a line: its text and, as far as the platform tells, its id, author and link.

    ref     identifies the message, also when another person forwards it ("telegram:-100:55"); link: its permalink
    at      when it was written (UTC), None if unknown
    """

    text: str = ""
    ref: str = ""
    author: str = ""
    link: str = ""
    at: datetime | None = None

    def __bool__(self) -> bool:
        return bool(self.text or self.ref)


NO_EVIDENCE = Evidence()
