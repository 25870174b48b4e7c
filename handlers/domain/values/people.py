"""Members of a workspace, and their accounts on each platform."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum


class Role(StrEnum):
    VIEWER = "viewer"
    MEMBER = "member"
    OWNER = "owner"

    @property
    def rank(self) -> int:
        return ("viewer", "member", "owner").index(self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of the workspace. `handle` is how others refer to them (`@anna`), lower case, without the @.

    shown_entry   number of the ledger line last shown to them alone (echoed, or a list of one); None: their own latest
                  line, 0: a line that was taken back since
    shown_client  id of the client spoken of since that line was shown; None: that line's own
    """

    id: int
    name: str
    handle: str
    role: Role
    language: str | None = None
    quiet_from: time | None = None
    quiet_to: time | None = None
    waiting: bool = False
    told_once: bool = False
    shown_entry: int | None = None
    shown_client: int | None = None


def as_handle(typed: str) -> str:
    """A handle as it is kept and compared: lower case, without the @ and without spaces."""
    return "".join(typed.strip().removeprefix("@").lower().split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A member's identity on one platform; `private_chat` is where Parley may write to them, None if it may not."""

    platform: str
    external_id: str
    member_id: int
    private_chat: str | None = None
