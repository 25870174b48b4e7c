"""Tells a story at the console, one session for each moment, and answers drafts as a person would.

A right reading is logged by its button. A wrong one is put right by the button that says so, and where there is none by
typing the command instead; either counts as a correction. A question counts apart: to ask is not to misread.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.wording import Wording
from handlers.domain.values import Money
from handlers.messages import Msg
from tests.journeys.stories.story import Line, Meant, Story
from tests.support.consoles import Answer, Console, ConsoleHost

GRAVE = ("threat", "abuse")
COMMANDS = {
    "incident": "incident",
    "payment": "paid",
    "hours": "spent",
    "concession": "gave",
    "praise": "thanks",
    "called": "called",
    "note": "note",
}
#: A draft is mended in so many presses, or it is dropped.
PRESSES = 6


@dataclass(slots=True)
class Heard:
    """A line and what came of it: every answer in order, what was put right, what was asked, what was logged."""

    line: Line
    answers: list[Answer] = field(default_factory=list)
    corrections: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    logged: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Played:
    """A story as it went: its lines, the cards at its moments, and all that was posted, with when."""

    heard: list[Heard] = field(default_factory=list)
    cards: dict[str, Answer] = field(default_factory=dict)
    posts: list[tuple[str, Answer]] = field(default_factory=list)


def tell(story: Story, host: ConsoleHost, room: Path) -> Played:
    played = Played()
    begun = False
    for at, line in _course(story):
        now = f"{at.replace(' ', 'T')}:00+00:00"
        with host.console(room, story.language, now, workspace=story.key) as desk:
            if not begun:
                desk.say(f"/settings currency {story.currency}")
                for name in (story.client, *story.others):
                    desk.say(f"/client add {name}")
                begun = True
            if line is None:
                played.cards[at] = desk.say(f"/status {story.client}")
            else:
                played.heard.append(Teller(story, desk, line).tell())
        played.posts += [(at, post) for post in desk.posts]
    return played


def _course(story: Story) -> Iterator[tuple[str, Line | None]]:
    """The lines, and None for a moment to look at the card, in the order of time."""
    course: list[tuple[str, Line | None]] = [(line.at, line) for line in story.lines]
    course += [(moment.at, None) for moment in story.moments]
    return iter(sorted(course, key=lambda step: step[0]))


class Teller:
    """Types one line and sees to it that what was meant is in the ledger."""

    def __init__(self, story: Story, desk: Console, line: Line) -> None:
        self._story = story
        self._desk = desk
        self._wording = Wording(story.language, None)
        self._heard = Heard(line)

    def tell(self) -> Heard:
        line = self._heard.line
        answer = self._hear(self._desk.say(line.text))
        if line.meant is None:
            assert answer["type"] == "reply", answer
            self._heard.logged = answer["data"]
            return self._heard
        for _ in range(PRESSES):
            button = self._button(answer, line.meant)
            if button is None:
                break
            answer = self._hear(self._desk.press(answer, button))
            if "entry" in answer["data"]:
                self._heard.logged = answer["data"]
                break
        if (wrong := _differences(self._heard.logged, line.meant)) or not self._heard.logged:
            self._type_instead(line.meant, wrong or "no button says it")
        return self._heard

    def _hear(self, answer: Answer) -> Answer:
        self._heard.answers.append(answer)
        return answer

    def _button(self, answer: Answer, meant: Meant) -> str | None:
        """The label to press; None where no button says what was meant."""
        labels = [button["label"] for button in answer["buttons"]]
        data = answer["data"]
        draft = data.get("draft")
        if draft is None:
            self._heard.questions.append(str(data.get("asks")))
            return self._story.client if self._story.client in labels else None
        if data["asks"] == "threat":
            self._heard.questions.append("threat")
            return self._first(labels, [*self._neither(meant), *(f"category-{c}" for c in meant.categories)])
        if draft["kind"] not in meant.kinds:
            return self._correction(labels, f"kind {draft['kind']}", [f"draft-kind-{kind}" for kind in meant.kinds])
        if draft["kind"] == "incident":
            if data["asks"] == "category":
                self._heard.questions.append("category")
                return self._first(labels, [f"category-{category}" for category in meant.categories])
            if draft["category"] not in meant.categories:
                wanted = [f"category-{category}" for category in meant.categories]
                return self._correction(labels, f"category {draft['category']}", wanted)
            if draft["fault"] not in meant.faults:
                wanted = [f"button-{fault}" for fault in meant.faults]
                return self._correction(labels, f"fault {draft['fault']}", wanted)
            if meant.severities and draft["severity"] not in meant.severities:
                wanted = [f"severity-{severity}" for severity in meant.severities]
                return self._correction(labels, f"severity {draft['severity']}", wanted)
        if _differences(draft, meant):
            return None
        if not self._given_as_meant(answer, meant):
            return self._correction(labels, f"not given as {meant.given}", [f"draft-given-{meant.given}"])
        return self._said("button-log-draft")

    def _given_as_meant(self, answer: Answer, meant: Meant) -> bool:
        """Whether a draft of a concession says how it was given; that is printed only."""
        if meant.given is None or meant.amount_minor is None:
            return True
        amount = Money(meant.amount_minor, self._story.currency)
        return self._wording.text(Msg(f"entry-concession-{meant.given}", amount=amount)) in answer["text"]

    def _correction(self, labels: list[str], wrong: str, wanted: list[str]) -> str | None:
        """The button that puts it right. Where there is none, the line is typed instead, and counted there."""
        button = self._first(labels, wanted)
        if button is not None:
            self._heard.corrections.append(wrong)
        return button

    def _neither(self, meant: Meant) -> list[Msg]:
        """The button that says it was neither a threat nor abuse, but what was meant."""
        names = [Msg(f"category-{category}") for category in meant.categories if category not in GRAVE]
        return [Msg("button-neither-grave", category=name) for name in names]

    def _first(self, labels: list[str], wanted: Sequence[Msg | str]) -> str | None:
        return next((said for said in map(self._said, wanted) if said in labels), None)

    def _said(self, message: Msg | str) -> str:
        return self._wording.text(message if isinstance(message, Msg) else Msg(message))

    def _type_instead(self, meant: Meant, wrong: str) -> None:
        """Take back what was logged wrongly, and say by a command what was meant."""
        self._heard.corrections.append(f"typed instead: {wrong}")
        if "entry" in self._heard.logged:
            self._desk.say(f"/undo {self._heard.logged['entry']}")
        else:
            self._desk.press(self._heard.answers[-1], self._said("button-drop"))
        facts = [f'/{COMMANDS[meant.kinds[0]]} "{self._story.client}"']
        if meant.kinds[0] == "incident":
            facts += [f"#{meant.categories[0]}", *meant.severities[:1], meant.faults[0]]
        if meant.minutes is not None:
            facts.append(f"{meant.minutes}m")
        if meant.amount_minor is not None:
            facts.append(f"{meant.amount_minor / 100:.2f}")
        if meant.given in {"asked", "amends"}:
            facts.append(f"{meant.given}:yes")
        answer = self._hear(self._desk.say(" ".join([*facts, self._heard.line.text])))
        assert "entry" in answer["data"], answer
        self._heard.logged = answer["data"]


def _differences(logged: Mapping[str, Any], meant: Meant) -> str:
    """Where an entry is not what was meant, in words; empty where it is."""
    if not logged:
        return ""
    expected: dict[str, tuple[Any, ...]] = {"kind": meant.kinds}
    if logged["kind"] == "incident":
        expected |= {"category": meant.categories, "fault": meant.faults}
        if meant.severities:
            expected["severity"] = meant.severities
    if meant.minutes is not None:
        expected["minutes"] = (meant.minutes,)
    if meant.amount_minor is not None:
        expected["amount_minor"] = (meant.amount_minor,)
    return ", ".join(
        f"{name} is {logged.get(name)}" for name, accepted in expected.items() if logged.get(name) not in accepted
    )
