"""How long a test waits for what must come: so long that only a hang gets there, whatever else the machine is doing."""

from __future__ import annotations

HANG_SECONDS = 120.0
