"""Handlers of a due talk, of an agreement's review, and of a decision to be reconsidered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers.domain.due import Topic
from handlers.domain.values import Conversation, Decision, NudgeKind, PlannedTalk, Standing
from handlers.messages import Button, Choices, Day, Msg, Part, Text
from handlers.services.due.item import Due, Handler, remind
from handlers.services.nudges.assessment import load_assessment
from handlers.services.outbox import messages as outbox
from handlers.services.talks import conversation

#: By the nudge that a decision to keep a client answered: the standing it was about, and the next options.
_ABOUT: Mapping[str, tuple[Standing, str, str]] = {
    NudgeKind.TALK: (Standing.TALK, "button-plan", "/talk"),
    NudgeKind.PART: (Standing.PART, "button-offboard", "/part"),
    NudgeKind.DECIDE: (Standing.DECIDE, "button-script", "/script"),
}


def _ahead(due: Due) -> None:
    """Remind of a coming talk: a day, an hour before."""
    plan = due.line.detail
    assert isinstance(plan, PlannedTalk)  # such an item comes from a plan
    buttons = (
        Button(Msg("button-prepare"), f"/talk ~{due.client.id}", "primary"),
        Button(Msg("button-script"), f"/script talk ~{due.client.id}"),
    )
    name = "talk-ahead" if due.occasion.topic is Topic.TALK_TOMORROW else "talk-soon"
    remind(due, (Text(Msg(name, client=due.client.name, at=plan.at)), Choices(buttons)))


def _after(due: Due) -> None:
    """Ask how the talk went: the responsible member, else the member who planned it."""
    responsible = due.client.responsible_id is not None
    remind(due, conversation.how_did_it_go(due.client), None if responsible else _author(due))


def _review(due: Due) -> None:
    """Ask whether the agreement was kept, with its terms; for a private agreement ask only the owners."""
    line, talk = due.line, due.line.detail
    assert isinstance(talk, Conversation)  # such an item comes from a conversation
    parts: list[Part] = list(conversation.was_it_kept(due.client))
    if line.note and not line.private:
        parts.insert(1, Text(line.note, "quote"))
    parts.insert(1, Text(Msg("agreed-on", day=Day(line.occurred_at)), "quiet"))
    owners = outbox.to_owners(due.stores, due.workspace) or (outbox.TEAM,)
    remind(due, parts, owners if line.private else None)


def _look_again(due: Due) -> None:
    """The client was kept for now: ask the member who decided to reconsider, if the standing still applies."""
    line, decision = due.line, due.line.detail
    assert isinstance(decision, Decision)  # such an item comes from a decision
    standing, label, command = _ABOUT[decision.nudge_kind]
    assessment, _ = load_assessment(due.stores, due.workspace, due.client, due.now)
    if assessment.standing is not standing:
        return
    name = f"~{due.client.id}"
    word = Msg("look-again", client=due.client.name, day=Day(line.occurred_at), standing=Msg(f"standing-{standing}"))
    parts: list[Part] = [Text(word)]
    parts += [Text(reason, "quote") for reason in (line.note,) if reason]
    parts.append(
        Choices(
            (
                Button(Msg(label), f"{command} {name}"),
                Button(Msg("button-why"), f"/why {name}"),
                Button(Msg("button-show-card"), f"/status {name}"),
            )
        )
    )
    remind(due, parts, _author(due))


def _author(due: Due) -> Sequence[str] | None:
    """The author of the line; None if the author is not a member any more."""
    return [outbox.to_member(number) for number in (due.line.author_id,) if number is not None] or None


HANDLERS: Mapping[Topic, Handler] = {
    Topic.TALK_TOMORROW: _ahead,
    Topic.TALK_SOON: _ahead,
    Topic.TALK_AFTER: _after,
    Topic.AGREEMENT_REVIEW: _review,
    Topic.LOOK_AGAIN: _look_again,
}
