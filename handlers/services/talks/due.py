"""A planned conversation, the review of an agreement, a decision to look at again. What is done when it falls due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers.domain.due import Topic
from handlers.domain.values import Conversation, Decision, NudgeKind, Plan, Standing
from handlers.messages import Button, Choices, Day, Msg, Part, Text
from handlers.services.due.item import Due, Handler, remind
from handlers.services.nudges.assessment import load_assessment
from handlers.services.outbox import messages as outbox
from handlers.services.talks import conversation

#: The standing a decision to keep a client was about, by the suggestion it answered; and what may be done now.
_ABOUT: Mapping[str, tuple[Standing, str, str]] = {
    NudgeKind.TALK: (Standing.TALK, "button-plan", "/talk"),
    NudgeKind.PART: (Standing.PART, "button-offboard", "/part"),
    NudgeKind.DECIDE: (Standing.DECIDE, "button-script", "/script"),
}


def _ahead(due: Due) -> None:
    """The talk comes nearer: a day, an hour."""
    plan = due.line.detail
    assert isinstance(plan, Plan)  # what it comes from
    buttons = (
        Button(Msg("button-prepare"), f"/talk ~{due.client.id}", "primary"),
        Button(Msg("button-script"), f"/script talk ~{due.client.id}"),
    )
    name = "talk-ahead" if due.occasion.topic is Topic.TALK_TOMORROW else "talk-soon"
    remind(due, (Text(Msg(name, client=due.client.name, at=plan.at)), Choices(buttons)))


def _after(due: Due) -> None:
    """How did it go? Of whoever is responsible, else of whoever planned it."""
    responsible = due.client.responsible_id is not None
    remind(due, conversation.how_did_it_go(due.client), None if responsible else _author(due))


def _review(due: Due) -> None:
    """Was it kept? With the terms; of a private agreement only the owners are asked."""
    line, talk = due.line, due.line.detail
    assert isinstance(talk, Conversation)  # what it comes from
    parts: list[Part] = list(conversation.was_it_kept(due.client))
    if line.note and not line.private:
        parts.insert(1, Text(line.note, "quote"))
    parts.insert(1, Text(Msg("agreed-on", day=Day(line.occurred_at)), "quiet"))
    owners = outbox.to_owners(due.stores, due.workspace) or (outbox.TEAM,)
    remind(due, parts, owners if line.private else None)


def _look_again(due: Due) -> None:
    """A client was kept for now: whoever decided it looks again, if that is still the question."""
    line, decision = due.line, due.line.detail
    assert isinstance(decision, Decision)  # what it comes from
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
    """Whoever wrote the line; None where nobody is named any more."""
    return [outbox.to_member(number) for number in (due.line.author_id,) if number is not None] or None


HANDLERS: Mapping[Topic, Handler] = {
    Topic.TALK_TOMORROW: _ahead,
    Topic.TALK_SOON: _ahead,
    Topic.TALK_AFTER: _after,
    Topic.AGREEMENT_REVIEW: _review,
    Topic.LOOK_AGAIN: _look_again,
}
