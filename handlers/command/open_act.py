"""The act of the running command."""

from __future__ import annotations

from handlers.domain.values import Act, Origin
from handlers.ports import Stores


class OpenAct:
    """An act that is written on first use of its id, so that a command that only reads writes none."""

    __slots__ = ("_act", "_stores", "_workspace_id")

    def __init__(self, stores: Stores, workspace_id: int, act: Act) -> None:
        self._stores = stores
        self._workspace_id = workspace_id
        self._act = act

    @property
    def origin(self) -> Origin:
        """How the act came about."""
        return self._act.origin

    @property
    def written(self) -> int | None:
        """Its id; None while no row belongs to it."""
        return self._act.id or None

    @property
    def id(self) -> int:
        """Its id; the row is written on first access."""
        if not self._act.id:
            self._act = self._stores.acts.add(self._workspace_id, self._act)
        return self._act.id
