"""Codec of entry details: JSON and back. Must read every form that an earlier version wrote."""

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
    Offboarding,
    Outcome,
    Overdue,
    PlannedTalk,
    Promise,
    Screening,
    Settled,
    Settlement,
    Stage,
    StageChange,
    Step,
    Tone,
)


def encode(detail: Detail) -> dict[str, Any]:
    match detail:
        case Boundary(number, text, ours, told_at):
            return {"is": "boundary", "number": number, "text": text, "ours": ours, "told_at": _stamp(told_at)}
        case PlannedTalk(at):
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
        case Invoice(due_at, moves):
            return {"is": "invoice", "due_at": _stamp(due_at), "moves": moves}
        case Overdue(invoice, nth):
            return {"is": "overdue", "invoice": invoice, "nth": nth}
        case Decision(nudge_id, nudge_kind, action, until, handed):
            return {
                "is": "decision",
                "nudge_id": nudge_id,
                "nudge_kind": nudge_kind,
                "action": action.value,
                "until": _stamp(until),
                "handed": handed and list(handed),
            }
        case StageChange(before, after):
            return {"is": "stage", "before": before.value, "after": after.value}
        case Promise(due_at, pause, moves):
            return {"is": "promise", "due_at": _stamp(due_at), "pause": pause, "moves": moves}
        case Settled(entry, how):
            return {"is": "settled", "entry": entry, "how": how.value}
        case Offboarding(ends_at, tone):
            return {"is": "offboarding", "ends_at": _stamp(ends_at), "tone": tone.value}
        case Step(number, title, text, due_at, member_id, done_at):
            return {
                "is": "step",
                "number": number,
                "what": title,
                "text": text,
                "due_at": _stamp(due_at),
                "member_id": member_id,
                "done_at": _stamp(done_at),
            }
        case Screening(question, score, verdict):
            return {"is": "screening", "question": question, "score": score, "verdict": verdict}
        case _:
            assert_never(detail)


def decode(kept: Mapping[str, Any]) -> Detail:
    """Decode a detail. Raises ValueError for a kind that no version has written."""
    match kept:
        case {"is": "boundary"}:
            return Boundary(kept["number"], kept["text"], kept["ours"], _moment(kept["told_at"]))
        case {"is": "plan"}:
            return PlannedTalk(datetime.fromisoformat(kept["at"]))
        case {"is": "conversation"}:
            about = frozenset(Category(c) for c in kept["about"])
            return Conversation(Outcome(kept["outcome"]), about, _moment(kept["review_at"]))
        case {"is": "kept"}:
            return Kept(kept["kept"])
        case {"is": "invoice"}:
            # Rows from before an invoice could be moved have no `moves`.
            return Invoice(datetime.fromisoformat(kept["due_at"]), kept.get("moves"))
        case {"is": "overdue"}:
            return Overdue(kept["invoice"], kept["nth"])
        case {"is": "decision"}:
            # Rows from before a handover could be undone have no `handed`.
            handed = tuple(kept["handed"]) if kept.get("handed") else None
            until = _moment(kept["until"])
            return Decision(kept["nudge_id"], kept["nudge_kind"], Action(kept["action"]), until, handed)
        case {"is": "stage"}:
            return StageChange(Stage(kept["before"]), Stage(kept["after"]))
        case {"is": "promise"}:
            return Promise(datetime.fromisoformat(kept["due_at"]), kept["pause"], kept["moves"])
        case {"is": "settled"}:
            return Settled(kept["entry"], Settlement(kept["how"]))
        case {"is": "offboarding"}:
            return Offboarding(datetime.fromisoformat(kept["ends_at"]), Tone(kept["tone"]))
        case {"is": "step"}:
            return Step(
                kept["number"],
                kept["what"],
                kept["text"],
                datetime.fromisoformat(kept["due_at"]),
                kept["member_id"],
                _moment(kept["done_at"]),
            )
        case {"is": "screening"}:
            return Screening(kept["question"], kept["score"], kept["verdict"])
    raise ValueError(f"an entry's detail has an unknown kind: {kept.get('is')!r}")


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(stamp: str | None) -> datetime | None:
    return None if stamp is None else datetime.fromisoformat(stamp)
