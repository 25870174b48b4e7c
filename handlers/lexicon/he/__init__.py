"""How Hebrew is named and written. The words people type in it are in the modules beside."""

from __future__ import annotations

#: Codes that the language had before.
OLD_CODES: tuple[str, ...] = ("iw",)
#: Codes of its forms of address, the one used where none is known first; empty where it has only one.
ADDRESSES: tuple[str, ...] = ("plural", "m", "f")
