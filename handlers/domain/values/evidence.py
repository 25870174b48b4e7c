"""Evidence: a message, often by another person, kept with a line of the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A message kept with a line: its words and, as far as the platform tells, which it is, who wrote it and where.

    ref     recognises the message again, whoever passes it on ("telegram:-100:55"); link: its permalink
    at      when it was written (UTC), None where that is not known
    """

    text: str = ""
    ref: str = ""
    author: str = ""
    link: str = ""
    at: datetime | None = None

    def __bool__(self) -> bool:
        return bool(self.text or self.ref)


NO_EVIDENCE = Evidence()
