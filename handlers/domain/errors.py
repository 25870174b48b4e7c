"""Why something was refused. A code and its facts; the words are in the catalogues (`error-CODE`, `mend-CODE`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Refusal(Exception):
    """Bad input or something not allowed. Nothing was logged; the reply says what would mend it.

    `code` names the message `error-CODE` and its remedy `mend-CODE`; `facts` are their variables.
    """

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, Any] = facts


class UnclearClient(Exception):
    """The client's name is unknown or ambiguous: it must be asked about, never guessed.

    `typed` is what stood in the name's place; `close` and `new` are (name, line that would settle it).
    """

    def __init__(self, typed: str, close: tuple[tuple[str, str], ...], new: tuple[tuple[str, str], ...]) -> None:
        super().__init__("unclear-client")
        self.typed = typed
        self.close = close
        self.new = new
