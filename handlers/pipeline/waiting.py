"""Decides what a line is while a question waits: its answer, a line of its own, or a word that leaves the question.

It must not run the line or reply to it (docs/rules.md, "Plain words").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from handlers.command import parsing
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Choice, Evidence, Form, HeldCommand, Origin, Question
from handlers.identity.session import Session
from handlers.input.reader import read
from handlers.invocation import Invocation
from handlers.lexicon.words import means
from handlers.pipeline import in_words, plain_lines
from handlers.pipeline.execution import CommandLine
from handlers.pipeline.registry import Registry
from handlers.ports import UnitOfWork
from handlers.resolver.recent import index_of
from handlers.resolver.sentences import Certainty, mentions
from handlers.services import dialog, readings
from handlers.services.ledger import evidence

_CLIENT = re.compile(r"~([0-9]{1,18})")


@dataclass(frozen=True, slots=True)
class QuestionLeft:
    """The member leaves a question. `question` is None when none was waiting."""

    question: Question | None


def line_of(
    uow: UnitOfWork, invocation: Invocation, said_at: datetime, session: Session, registry: Registry
) -> CommandLine | QuestionLeft:
    """The line to run: the one typed, a chosen option of a question, or a form with its answer.

    `said_at` is when it was said (UTC). A form that the line does not answer is closed. Raises Refusal for a question
    that is gone, answered already or another member's.
    """
    text, seen = invocation.text.strip(), evidence_of(invocation)
    if invocation.edits:
        return CommandLine(text=text, said_at=said_at, typed=text, evidence=seen, origin=Origin.EDITED_MESSAGE)
    word, rest = parsing.split(text)
    if word == "answer" and text.startswith("/"):
        return _pressed(uow, said_at, session, rest)
    if not text and seen:
        return CommandLine(text=evidence.LINE, said_at=said_at, typed=evidence.LINE, evidence=seen)
    waiting = uow.questions.waiting(session.workspace.id, session.member.id, invocation.room.external_id, said_at)
    form = waiting.asked if waiting is not None and isinstance(waiting.asked, Form) else None
    if _leaves(text, registry) and (form is not None or invocation.addressed):
        if waiting is not None and not isinstance(waiting.asked, HeldCommand):
            return QuestionLeft(waiting)
        if registry.find(word) is None:
            return QuestionLeft(None)
    if waiting is not None and form is not None:
        if _PendingForm(uow, session, registry, form, invocation, said_at).answered_by(text):
            filled = f"{form.line} {text}"
            seen = waiting.evidence or seen
            # A line that waited keeps the moment it was said at; a bare command takes that of the answer.
            first_said = waiting.asked_at if parsing.ASKED in form.line else said_at
            return CommandLine(
                text=filled,
                said_at=first_said,
                typed=filled,
                evidence=seen,
                origin=waiting.answers_as,
                question=waiting,
            )
        uow.questions.answered(session.workspace.id, waiting.id)
    if waiting is not None and (chosen := _amount_chosen(invocation, session, waiting, text)) is not None:
        return _option(waiting, chosen)
    if waiting is not None and isinstance(waiting.asked, Choice) and invocation.addressed:
        chosen = in_words.chosen(waiting.asked, text, lambda: uow.clients.named(session.workspace.id))
        if chosen == in_words.NO:
            return QuestionLeft(waiting)
        if chosen is not None:
            return _option(waiting, chosen)
    return CommandLine(text=text, said_at=said_at, typed=text, evidence=seen, origin=origin_of(invocation))


def _amount_chosen(invocation: Invocation, session: Session, waiting: Question, text: str) -> str | None:
    """The line of an amount that was typed instead of pressed, where an amount with two readings was asked about; the
    line that waits, to be asked about again, where the amount answers nothing."""
    if not isinstance(waiting.asked, Choice) or not waiting.asked.line or not invocation.addressed:
        return None
    workspace = session.workspace
    language = session.member.language or workspace.language
    chosen = readings.by_amount(waiting.asked.options, text, workspace.currency, language)
    return waiting.asked.line if chosen == "" else chosen


def _option(question: Question, chosen: str) -> CommandLine:
    """One option of a question as a line to be run, with what the question knows."""
    asked = question.asked
    typed = asked.line if isinstance(asked, Choice | HeldCommand) else ""
    return CommandLine(
        text=chosen,
        said_at=question.asked_at,
        typed=typed or chosen,
        evidence=question.evidence,
        origin=question.answers_as,
        question=question,
        create=chosen != typed,
    )


def origin_of(invocation: Invocation) -> Origin:
    """The origin of a line that answers no question."""
    if invocation.filled:
        return Origin.FORM
    return Origin.BUTTON if invocation.pressed else Origin.TYPED


def evidence_of(invocation: Invocation) -> Evidence:
    """The message that was forwarded or replied to, with a reference that is unique across platforms."""
    ref = f"{invocation.platform}:{invocation.evidence_ref}" if invocation.evidence_ref else ""
    return Evidence(
        text=invocation.evidence,
        ref=ref,
        author=invocation.evidence_author,
        link=invocation.evidence_link,
        at=datetime.fromisoformat(invocation.evidence_at) if invocation.evidence_at else None,
    )


def _leaves(text: str, registry: Registry) -> bool:
    """Whether a line leaves the question: "never mind", "/cancel"."""
    slash = text.startswith("/")
    if slash and registry.find(text) is not None:
        return False
    return means(text.removeprefix("/").rstrip(" .!…"), "question.leave")


def _pressed(uow: UnitOfWork, said_at: datetime, session: Session, rest: str) -> CommandLine | QuestionLeft:
    """The line of a pressed option. A held command has one option; option 0 leaves the question.

    Raises Refusal: "question-gone", "not-your-question" or "question-answered".
    """
    number, _, option = rest.partition(" ")
    question_id, place = parsing.whole(number), parsing.whole(option.strip())
    question = uow.questions.get(session.workspace.id, question_id) if question_id is not None else None
    if question is None or question.expires_at <= said_at:
        raise Refusal("question-gone")
    if question.member_id != session.member.id:
        raise Refusal("not-your-question")
    if question.answered:
        raise Refusal("question-answered")
    asked = question.asked
    if place == dialog.LEAVE and not isinstance(asked, HeldCommand):
        return QuestionLeft(question)
    options = (asked.line,) if isinstance(asked, HeldCommand) else asked.options if isinstance(asked, Choice) else ()
    if place is None or not 1 <= place <= len(options):
        raise Refusal("question-gone")
    return _option(question, options[place - 1])


@dataclass(frozen=True, slots=True)
class _PendingForm:
    """A form that waits for an answer. A line that is a command or names another client does not answer it."""

    uow: UnitOfWork
    session: Session
    registry: Registry
    form: Form
    invocation: Invocation
    now: datetime

    def answered_by(self, text: str) -> bool:
        """Whether a line answers the form. A reply in a group always does, unless it begins with a slash."""
        if text.startswith("/"):
            return False
        if self.invocation.room.kind == "group" and self.invocation.reply_to:
            return True
        if self.form.line.endswith(parsing.ASKED):
            return self._is_quantity(text) or not (self._is_command(text) or self._named(text))
        if self._is_command(text):
            return False
        about = {int(number) for number in _CLIENT.findall(self.form.line)}
        if about or self._asks_client:
            named = self._named(text)
            return not named or bool(named & about) or (self._asks_client and self._begins_with_client(text))
        return True

    @property
    def _asks_client(self) -> bool:
        """Whether the form asks for a client: for a bare command, or for a sentence that names none."""
        return " " not in self.form.line or self.form.line.endswith(parsing.NOTED)

    def _is_quantity(self, text: str) -> bool:
        """Whether a line begins with the amount or time asked for. One with two readings does."""
        command = self.registry.find(parsing.split(self.form.line)[0])
        assert command is not None  # dialog.form wrote the line for an existing command
        workspace = self.session.workspace
        try:
            facts = read(
                text,
                now=self.now,
                zone=workspace.zone or "UTC",
                currency=workspace.currency,
                leading=command.leading,
                keys=command.keys,
                bare_money=command.bare_money,
            )
        except Refusal:
            return True
        return facts.minutes is not None or facts.money is not None

    def _is_command(self, text: str) -> bool:
        """Whether a line is a command. One that takes no client counts only without a text after it."""
        word, rest = parsing.split(text)
        command = self.registry.find(word)
        if command is None or (command.client == "none" and rest):
            return False
        return plain_lines.is_command(self.uow, self.session, command, word, rest, self.now)

    def _named(self, text: str) -> frozenset[int]:
        """The ids of the clients that a line names without doubt."""
        mentioned = mentions(index_of(self.uow.clients.named(self.session.workspace.id)), text)
        return frozenset(
            number for mention in mentioned if mention.certainty is Certainty.NAMED for number in mention.client_ids
        )

    def _begins_with_client(self, text: str) -> bool:
        """Whether a line begins with a client. The answer for a sentence must be nothing but the client."""
        try:
            client_id, _, rest = parsing.client_of(text, self.uow.clients.named(self.session.workspace.id), "")
        except (Refusal, UnclearClient):
            return False
        return client_id is not None and (not rest or not self.form.line.endswith(parsing.NOTED))
