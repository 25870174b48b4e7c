"""Entry details as JSON and back. One place, so that a detail written years ago still reads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, assert_never

from handlers.domain.values import (
    Action,
    Boundary,
    Category,
    Conversation,
    Decision,
    Detail,
    Invoice,
    Kept,
    Outcome,
    Plan,
    Stage,
    StageChange,
)


def encode(detail: Detail) -> dict[str, Any]:
    match detail:
        case Boundary(number, text, ours, told_at):
            return {"is": "boundary", "number": number, "text": text, "ours": ours, "told_at": _stamp(told_at)}
        case Plan(at):
            return {"is": "plan", "at": _stamp(at)}
        case Conversation(outcome, about, review_at):
            return {
                "is": "conversation",
                "outcome": outcome.value,
                "about": sorted(c.value for c in about),
                "review_at": _stamp(review_at),
            }
        case Kept(kept):
            return {"is": "kept", "kept": kept}
        case Invoice(due_at):
            return {"is": "invoice", "due_at": _stamp(due_at)}
        case Decision(nudge_id, nudge_kind, action, until):
            return {
                "is": "decision",
                "nudge_id": nudge_id,
                "nudge_kind": nudge_kind,
                "action": action.value,
                "until": _stamp(until),
            }
        case StageChange(before, after):
            return {"is": "stage", "before": before.value, "after": after.value}
        case _:
            assert_never(detail)


def decode(kept: Mapping[str, Any]) -> Detail:
    """Raises ValueError for what no version of ours has written."""
    match kept:
        case {"is": "boundary"}:
            return Boundary(kept["number"], kept["text"], kept["ours"], _moment(kept["told_at"]))
        case {"is": "plan"}:
            return Plan(datetime.fromisoformat(kept["at"]))
        case {"is": "conversation"}:
            about = frozenset(Category(c) for c in kept["about"])
            return Conversation(Outcome(kept["outcome"]), about, _moment(kept["review_at"]))
        case {"is": "kept"}:
            return Kept(kept["kept"])
        case {"is": "invoice"}:
            return Invoice(datetime.fromisoformat(kept["due_at"]))
        case {"is": "decision"}:
            return Decision(kept["nudge_id"], kept["nudge_kind"], Action(kept["action"]), _moment(kept["until"]))
        case {"is": "stage"}:
            return StageChange(Stage(kept["before"]), Stage(kept["after"]))
    raise ValueError(f"an entry's detail of an unknown kind: {kept.get('is')!r}")


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(stamp: str | None) -> datetime | None:
    return None if stamp is None else datetime.fromisoformat(stamp)
