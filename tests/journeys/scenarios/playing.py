"""Plays a life on a chat platform and holds it against the English transcript: the same lines are answered alike, the
same posts come to the same people, each once, and are changed in the same words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tests.journeys.scenarios.platform_driver import Stage
from tests.journeys.scenarios.scenario import CURRENCIES, NAMES, TEAM, ZONES, Expect, Life, Press, Say, Until
from tests.journeys.surfaces import Clock

_AT = re.compile(r"^=== (.*) ===$")
_POST = re.compile(r"^── to (the team|(.*?), privately)(, changed)? ──$")
#: Of these sentences no chat ever holds more than the transcript.
NUDGES = (
    "one small step",
    "make it right first: call them",
    "time to have the crucial conversation",
    "consider parting ways",
    "limit or decline this prospect",
    "time to check in",
)
_ZONE = ZoneInfo(ZONES["en"])


@dataclass(frozen=True, slots=True)
class Told:
    """A block of the transcript: a post (`to` somebody), or an answer (`to` is empty)."""

    at: datetime
    to: str
    changed: bool
    lines: Sequence[str]


def told(transcript: str) -> Iterator[Told]:
    """The blocks of a transcript, in order."""
    at = datetime.min.replace(tzinfo=UTC)
    for block in transcript.split("\n\n"):
        head, *lines = block.strip("\n").split("\n")
        if moment := _AT.match(head):
            at = datetime.strptime(moment[1], "%a %d %b %Y, %H:%M").replace(tzinfo=_ZONE).astimezone(UTC)
        elif post := _POST.match(head):
            yield Told(at, _handle(post[2] or TEAM), bool(post[3]), lines)
        elif " › " in head:
            yield Told(at, "", False, lines)


def _handle(name: str) -> str:
    return next((handle for handle, known in NAMES["en"].items() if known == name), name)


def begins(life: Life) -> Clock:
    """The clock of a life, at its first moment."""
    return Clock(_moment(life.begins))


async def lived(life: Life, stage: Stage, transcript: str) -> None:
    """The whole life on the stage. Parley runs."""
    ahead = list(told(transcript))
    seen: Counter[tuple[str, str]] = Counter()
    surface = stage.surface
    await stage.arrive()
    await surface.log(f"/settings timezone {ZONES['en']}")
    await surface.log(f"/settings currency {CURRENCIES['en']}")
    await surface.log("/digest off")
    for step in life.steps:
        match step:
            case Say(line, by, _):
                await stage.say(by, line.en.replace("{client}", life.client.en))
                await _answered(stage, by, ahead.pop(0))
            case Press(what, by):
                await stage.press(by, what)
                await _answered(stage, by, ahead.pop(0))
            case Until(at):
                while ahead and ahead[0].to and ahead[0].at <= _moment(at):
                    _move(stage, ahead[0].at)
                    await _posted(stage, seen, ahead.pop(0))
                _move(stage, _moment(at))
            case Expect():
                continue
        while ahead and ahead[0].to and not isinstance(step, Until):
            if ahead[0].at > surface.clock():
                break
            await _posted(stage, seen, ahead.pop(0))
    assert not ahead
    _nothing_more(stage, life, seen)


async def _answered(stage: Stage, by: str, answer: Told) -> None:
    """A line that was logged is answered with its number, and how it stands then."""
    if answer.lines[0].startswith("#"):
        wanted = [line for line in (answer.lines[0], *answer.lines) if line.startswith(("#", "Standing:"))]
        await _until(
            stage,
            lambda: all(any(line in text for text in [*stage.shown(TEAM), *stage.shown(by)]) for line in wanted),
            answer,
        )


async def _posted(stage: Stage, seen: Counter[tuple[str, str]], post: Told) -> None:
    """A post is where it belongs; one that was changed says what came of it."""
    title, last = post.lines[0], post.lines[-1].replace(NAMES["en"]["boss"], "Boss")
    if post.changed:
        await _until(stage, lambda: any(title in text and last in text for text in stage.shown(post.to)), post)
        return
    seen[post.to, title] += 1
    count = seen[post.to, title]
    await _until(stage, lambda: sum(title in text for text in stage.shown(post.to)) >= count, post)


async def _until(stage: Stage, true: Callable[[], object], what: Told) -> None:
    """Wait for a block of the transcript; all that Anna sees is shown where it does not come."""
    try:
        await stage.surface.until(true)
    except AssertionError as error:
        seen = "\n---\n".join(stage.shown("anna"))
        raise AssertionError(f"{error}\n=== anna ===\n{seen}\n=== is missing ===\n{what}") from None


def _nothing_more(stage: Stage, life: Life, seen: Counter[tuple[str, str]]) -> None:
    for to in (TEAM, "boss", "anna"):
        for sentence in NUDGES:
            title = f"{life.client.en}: {sentence}"
            found = sum(title in text for text in stage.shown(to))
            assert found == seen[to, title], f"{found} times to {to}: {title}"


def _move(stage: Stage, at: datetime) -> None:
    clock = stage.surface.clock
    clock.move(seconds=max((at - clock()).total_seconds(), 0) + 0.01)


def _moment(local: str) -> datetime:
    return datetime.strptime(local, "%Y-%m-%d %H:%M").replace(tzinfo=_ZONE).astimezone(UTC)
