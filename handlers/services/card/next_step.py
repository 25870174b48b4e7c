"""Chooses the next step of a client for its card, with who takes it and by when. Decides and writes nothing.

What is overdue is no next step: the card tells it by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.command.spec import Context
from handlers.domain.due import talks
from handlers.domain.nudges import COMES_BACK, KIND_OF, SILENT_STAGES
from handlers.domain.standing import Assessment
from handlers.domain.values import Action, Client, Entry, Nudge, NudgeKind, NudgeState, Stage
from handlers.messages import Day, Msg
from handlers.services.nudges import nudge_view
from handlers.services.nudges.assessment import policy_of
from handlers.services.parting import plan
from handlers.services.promises import tracking
from handlers.services.talks import conversation

#: The kinds of nudges that a planned talk answers.
_TALKED_OVER = frozenset({NudgeKind.STEP, NudgeKind.TALK, NudgeKind.PART, NudgeKind.DECIDE})
#: The kinds of nudges whose step needs a day of its own.
_NEEDS_A_DAY = frozenset({NudgeKind.TALK, NudgeKind.PART, NudgeKind.DECIDE})


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next step in one line; `instead` are the labels of the rows that would tell it a second time."""

    line: Msg
    instead: frozenset[str] = frozenset()


def next_step(
    ctx: Context, client: Client, assessment: Assessment, entries: Sequence[Entry], seen: Sequence[Entry]
) -> NextStep | None:
    """What is to be done next; None if nothing is. `seen` are the live lines that may be shown.

    What the standing asks for comes first, unless a talk is planned; then what is agreed for the earliest day.
    """
    if client.stage is Stage.OFFBOARDING:
        step = plan.next_step(ctx, seen)
        return None if step is None else NextStep(Msg("plan-next", step=plan.step_line(ctx, step)))
    if client.stage in SILENT_STAGES:
        return None
    nudges = ctx.stores.nudges.of_client(ctx.workspace.id, client.id)
    talk_at = conversation.coming(ctx, client)
    wanted = KIND_OF.get(assessment.standing)
    if wanted is not None and not (talk_at is not None and wanted in _TALKED_OVER):
        asked = _asked(ctx, client, wanted, assessment, entries, nudges)
        if asked is not None:
            return asked
    dated = min(_dated(ctx, client, talk_at, seen), key=lambda pair: pair[0], default=None)
    return _caring(ctx, client, assessment, entries, nudges) if dated is None else dated[1]


def _asked(
    ctx: Context,
    client: Client,
    kind: NudgeKind,
    assessment: Assessment,
    entries: Sequence[Entry],
    nudges: Sequence[Nudge],
) -> NextStep | None:
    """The step that the standing asks for, or when its put-off decision is looked at again."""
    latest = max((nudge for nudge in nudges if nudge.kind is kind), key=lambda nudge: nudge.id, default=None)
    if latest is not None and latest.silent_until is not None and latest.silent_until > ctx.now:
        if latest.decision in COMES_BACK:
            return NextStep(_again(ctx, latest, latest.decision, latest.silent_until))
        if latest.decision is Action.DONE:
            return None
    return _suggested(ctx, client, kind, assessment, entries)


def _again(ctx: Context, nudge: Nudge, action: Action, until: datetime) -> Msg:
    member = ctx.stores.members.get(ctx.workspace.id, nudge.decided_by) if nudge.decided_by else None
    decision = Msg(f"action-{action}")
    if member is None:
        return Msg("card-next-again-bare", day=Day(until), action=decision)
    return Msg("card-next-again", day=Day(until), who=member.name, action=decision)


def _suggested(
    ctx: Context,
    client: Client,
    kind: NudgeKind,
    assessment: Assessment,
    entries: Sequence[Entry],
    about: Sequence[str] = (),
) -> NextStep:
    step = nudge_view.body(kind, assessment, entries, policy_of(ctx.workspace), ctx.now, about)[-1].body
    instead = frozenset({f"kind-{kind}"})
    if kind is NudgeKind.PART and any(signal.code == "safety" for signal in assessment.signals):
        return NextStep(Msg("value", value=step), instead)  # it says itself whose it is, and does not wait for a day
    who = _responsible(ctx, client)
    name = "card-next-unassigned" if who is None else "card-next-undated" if kind in _NEEDS_A_DAY else "card-next-with"
    said = {} if who is None else {"who": who}
    return NextStep(Msg(name, step=step, **said), instead)


def _caring(
    ctx: Context, client: Client, assessment: Assessment, entries: Sequence[Entry], nudges: Sequence[Nudge]
) -> NextStep | None:
    """The step of an open care nudge, as long as its reasons hold."""
    firing = {signal.code for signal in assessment.signals}
    for nudge in nudges:
        about = [code for code in nudge.signals if code in firing]
        if nudge.kind is NudgeKind.CARE and nudge.state is NudgeState.OPEN and about:
            return _suggested(ctx, client, NudgeKind.CARE, assessment, entries, about)
    return None


def _dated(
    ctx: Context, client: Client, talk_at: datetime | None, seen: Sequence[Entry]
) -> Iterator[tuple[datetime, NextStep]]:
    """What is agreed for a day to come: a talk, our promises, the review of an agreement."""
    who = _responsible(ctx, client) or Msg("nobody")
    if talk_at is not None:
        yield talk_at, NextStep(Msg("card-next-talk", at=talk_at, who=who), frozenset({"label-planned"}))
    promises = tracking.coming(ctx, seen)
    if promises:
        first = promises[0]
        line = Msg("card-next-promise", at=first.due_at, what=tracking.promised(first), who=who)
        yield first.due_at, NextStep(line, frozenset({"label-promises"}) if len(promises) == 1 else frozenset())
    review = talks.to_review(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))
    if review is not None and review[0] in seen and review[1] > ctx.now:
        yield review[1], NextStep(Msg("card-next-kept", day=Day(review[1]), who=who))


def _responsible(ctx: Context, client: Client) -> str | None:
    member = ctx.stores.members.get(ctx.workspace.id, client.responsible_id) if client.responsible_id else None
    return member.name if member else None
