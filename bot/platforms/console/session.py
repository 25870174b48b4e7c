"""The state of a console session between two lines: numbered buttons, open questions, failures. No I/O."""

from __future__ import annotations

from dataclasses import dataclass

from bot.platforms.console.render import Numbered, pressable
from handlers.messages import Choices, Form, Msg, Reply

LEAVES = frozenset({"quit", "exit"})


@dataclass(frozen=True, slots=True)
class Nothing:
    """A blank line or a comment."""


@dataclass(frozen=True, slots=True)
class Leave:
    """The speaker is done."""


@dataclass(frozen=True, slots=True)
class Say:
    """A line for the bot. `pressed`: it came from a button."""

    line: str
    pressed: bool = False


@dataclass(frozen=True, slots=True)
class PromptForm:
    """A button was pressed that only asks for words."""

    form: Form


@dataclass(frozen=True, slots=True)
class NoButton:
    """A number without a button."""

    number: str


ConsoleInput = Nothing | Leave | Say | PromptForm | NoButton


@dataclass(slots=True)
class _WaitingForm:
    """A form that waits for words, and the buttons that came with it: pressing one of them answers it as well.

    `posted`: it came in a post and was opened by its number. No question of this speaker waits for such words, so
    that they go behind the form's line here.
    """

    form: Form
    numbers: frozenset[int] = frozenset()
    posted: bool = False


class ConsoleSession:
    """One speaker's session. Numbers run on and are never given twice.

    A number presses its button. Words typed after a form are passed on as typed: whether they answer it, leave it or
    are a line of their own is decided where the question waits (handlers/pipeline/waiting.py), as on every platform.
    A number without a button counts as words then, and while an amount with two readings is asked about. A line with a
    slash drops the form, which stays unanswered.
    """

    def __init__(self) -> None:
        self._buttons: dict[int, Numbered] = {}
        self._questions: dict[int, int] = {}
        self._form: _WaitingForm | None = None
        self._reading: int | None = None
        self._dropped = 0
        self.failed = 0

    @property
    def open(self) -> int:
        """Questions that were asked in answer to a line and that nothing answered."""
        return len(set(self._questions.values())) + self._dropped + (self._form is not None)

    @property
    def status(self) -> int:
        """Exit status: 1 if a line failed or a question was left open."""
        return 1 if self.failed or self.open else 0

    @property
    def prefill(self) -> Msg | str:
        """What the answer to the waiting form begins as."""
        return self._form.form.prefill if self._form else ""

    def offer(self, reply: Reply, *, asked: bool) -> tuple[Numbered, ...]:
        """Number the buttons of a reply, in order. `asked`: it answers a line, so that its questions are the speaker's.

        A form in a post must not take the next line: it gets a number of its own instead.
        """
        given: list[Numbered] = []
        if asked and reply.replaces and self._reading is not None:
            self._answered(self._reading)
        for part in reply.parts:
            if isinstance(part, Choices):
                for button in filter(pressable, part.buttons):
                    given.append(self._number(Numbered(0, button.label, button.line, style=button.style)))
                    if asked and part.question is not None:
                        self._questions[given[-1].number] = part.question
                        self._reading = part.question if reply.data.get("asks") == "reading" else None
            elif isinstance(part, Form) and not asked:
                given.append(self._number(Numbered(0, Msg("console-answer"), "", form=part)))
        form = next((part for part in reply.parts if isinstance(part, Form)), None) if asked else None
        if form is not None:
            posted = self._form is not None and self._form.posted and self._form.form is form
            self._form = _WaitingForm(form, frozenset(button.number for button in given), posted)
        return tuple(given)

    def read(self, line: str) -> ConsoleInput:
        """What a typed line means, given what was asked before. Remembers what it answers."""
        line = line.strip().removeprefix("\ufeff").strip()
        if not line or line == "#" or line.startswith("# "):
            return Nothing()
        if line.casefold() in LEAVES:
            return Leave()
        if line.isascii() and line.isdigit() and len(line) < 10 and int(line) in self._buttons:
            return self._press(int(line))
        waiting, self._form = self._form, None
        if waiting is not None and not line.startswith("/"):
            return Say(f"{waiting.form.line} {line}".lstrip() if waiting.posted else line)
        self._dropped += waiting is not None
        if line.isascii() and line.isdigit() and self._reading is None:
            return NoButton(line)
        return Say(line)

    def _press(self, number: int) -> ConsoleInput:
        button = self._buttons[number]
        waiting, self._form = self._form, None
        if waiting is not None and number not in waiting.numbers:
            self._dropped += 1
        question = self._questions.get(number)
        if question is not None:
            self._answered(question)
        if button.form is not None:
            self._form = _WaitingForm(button.form, posted=True)
            return PromptForm(button.form)
        return Say(button.line, pressed=True)

    def _answered(self, question: int) -> None:
        self._questions = {number: asked for number, asked in self._questions.items() if asked != question}
        self._reading = None if question == self._reading else self._reading

    def _number(self, button: Numbered) -> Numbered:
        made = Numbered(len(self._buttons) + 1, button.label, button.line, button.form, button.style)
        self._buttons[made.number] = made
        return made
