"""Refusals: a code and its facts; their texts are in the catalogues (`error-CODE`, `mend-CODE`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Refusal(Exception):
    """Raised for bad input or a forbidden action. Nothing was logged; the reply says how to correct the input.

    `code` names the message `error-CODE` and its remedy `mend-CODE`; `facts` are their variables.
    """

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, Any] = facts


class UnclearClient(Exception):
    """Raised when a client's name is unknown or ambiguous: ask about it, never guess.

    `typed` is the text in place of the name; `close` and `new` are (name, line to run for it).
    """

    def __init__(self, typed: str, close: tuple[tuple[str, str], ...], new: tuple[tuple[str, str], ...]) -> None:
        super().__init__("unclear-client")
        self.typed = typed
        self.close = close
        self.new = new
