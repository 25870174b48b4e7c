"""Plays the story into an empty workspace: dispatches each line at its own moment and runs the jobs in between.

The rules compute all numbers. It is one transaction, so that no reader sees half of a sample. Posts from more than a
day ago count as sent; only those of the last day are delivered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

from bot.demo import story
from bot.demo.story import StoryLine
from bot.wording import Wording
from handlers.identity.console import console_workspace
from handlers.invocation import Actor, Invocation, Room
from handlers.jobs.clock import run_due
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.pipeline.dispatch import dispatch
from handlers.pipeline.registry import Registry
from handlers.ports import Stores, UnitOfWork
from handlers.services.delivery.routing import Outgoing, prepare

#: Posts from longer ago than this count as sent.
FRESH = timedelta(hours=24)
#: Hours of a day (UTC) at which due work is run; longer ago than LONG_AGO only on Mondays, so that filling is quick.
HOURS = (9, 17)
LONG_AGO = timedelta(days=45)
_BATCH = 200
_OWNER = "demo"


class NotEmpty(Exception):
    """The workspace has clients already. Sample data must not be mixed with real data."""


def fill(uow: UnitOfWork, workspace: str, language: str, now: datetime, registry: Registry) -> Reply:
    """Fill a console's workspace and return a guide to it. Raises NotEmpty before anything is changed."""
    # Run overdue work of other workspaces first, at the real time.
    while run_due(uow, now, _BATCH):
        pass
    # The first digest is due after today: digests of a made-up past have no reader.
    workspace_id = console_workspace(uow, workspace, now, language)
    if uow.clients.named(workspace_id):
        raise NotEmpty
    say = Wording(language, None).text
    names = {person: say(Msg(f"demo-name-{person}")) for person in story.TEAM}
    _Year(uow, workspace, workspace_id, language, now, registry, _variables(language, now), names).play()
    uow.commit()
    return guide(uow, workspace_id, language)


def guide(stores: Stores, workspace_id: int, language: str) -> Reply:
    """A reply that lists what to see in the sample, with buttons."""
    ids = {name: number for number, name in stores.clients.named(workspace_id)}
    names = {key: Wording(language, None).text(Msg(f"demo-{key}")) for key in story.CLIENTS}

    def button(key: str, line: str) -> Button:
        return Button(Msg(f"demo-button-{key}"), line)

    parts: list[Part] = [Text(Msg("demo-filled", count=len(ids)), "title")]
    parts += [Text(Msg(f"demo-try-{key}", client=names[key])) for key in story.CLIENTS]
    parts.append(Text(Msg("demo-try-more"), "quiet"))
    of = {key: f"~{ids[name]}" for key, name in names.items()}
    parts.append(
        Choices(
            (
                button("attention", "/status"),
                button("talk", f"/talk {of['gym']}"),
                button("why", f"/why {of['gym']}"),
                button("steps", f"/steps {of['events']}"),
                button("screen", f"/screen {of['studio']}"),
                button("pareto", "/pareto"),
                button("digest", "/digest now"),
            )
        )
    )
    return Reply(parts=tuple(parts), data={"kind": "demo", "clients": len(ids)})


class _Amount:
    def __init__(self, worth: int) -> None:
        self._worth = worth

    def __format__(self, euros: str) -> str:
        return str(int(euros) * self._worth)


class _Day:
    def __init__(self, today: datetime) -> None:
        self._today = today

    def __format__(self, days: str) -> str:
        return (self._today + timedelta(days=int(days))).date().isoformat()


class _Note:
    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def __format__(self, key: str) -> str:
        return self._wording.text(Msg(f"demo-note-{key}"))


def _variables(language: str, now: datetime) -> Mapping[str, Any]:
    """The values for the braces of a line."""
    wording, place = Wording(language, None), story.PLACES.get(language, story.ELSEWHERE)
    return {
        **{key: wording.text(Msg(f"demo-{key}")) for key in story.CLIENTS},
        "note": _Note(wording),
        "money": _Amount(place.worth),
        "day": _Day(now),
        "language": language,
        "currency": place.currency,
    }


@dataclass(slots=True)
class _Year:
    """One run of the story. `workspace` is the name of the console's workspace."""

    uow: UnitOfWork
    workspace: str
    workspace_id: int
    language: str
    now: datetime
    registry: Registry
    variables: Mapping[str, Any]
    names: Mapping[str, str]
    _count: int = 0

    def play(self) -> None:
        timeline = sorted(((self._moment(line), line) for line in story.lines()), key=lambda pair: pair[0])
        before = timeline[0][0]
        for moment, line in timeline:
            for look in self._looks(before, moment):
                self._settle(look)
            before = moment
            self._say(line, moment)
            self._settle(moment, jobs=False)
        for look in self._looks(before, self.now):
            self._settle(look)

    def _moment(self, line: StoryLine) -> datetime:
        if not line.days:
            return self.now - timedelta(minutes=line.minutes)
        day = self.now.date() - timedelta(days=line.days)
        if line.days > FRESH.days:
            # People work on working days.
            day -= timedelta(days=max(0, day.weekday() - 4))
        return datetime.combine(day, time(line.at), UTC)

    def _say(self, line: StoryLine, at: datetime) -> None:
        self._count += 1
        text = line.text.format(**self.variables)
        account = line.by if line.by == story.BOSS else line.by.capitalize()
        invocation = Invocation(
            platform="console",
            key=f"demo-{self.workspace_id}-{self._count}",
            actor=Actor(
                external_id=account,
                name=self.names[line.by],
                handle=line.by,
                language=self.language,
                private_chat=account,
            ),
            room=Room(external_id=self.workspace, kind="console", team=self.workspace, shared=False),
            text=text,
            in_band=True,
            role="owner" if line.by == story.BOSS else "member",
        )
        outcome = dispatch(self.uow, invocation, at, self.registry)
        if outcome.reply is None or outcome.reply.error:
            raise AssertionError(f"{text}: {outcome.reply.error if outcome.reply else 'no answer'}")

    def _looks(self, after: datetime, until: datetime) -> Iterator[datetime]:
        """The moments between two lines at which due work is run."""
        day = after.date()
        while day <= until.date():
            if day.weekday() == 0 or day > (self.now - LONG_AGO).date():
                for hour in HOURS:
                    moment = datetime.combine(day, time(hour, 5), UTC)
                    if after < moment <= until:
                        yield moment
            day += timedelta(days=1)

    def _settle(self, moment: datetime, *, jobs: bool = True) -> None:
        """Run the work that is due by then, and mark posts from longer ago than FRESH as sent."""
        while jobs and run_due(self.uow, moment, _BATCH):
            pass
        if moment > self.now - FRESH:
            return
        while messages := self.uow.post.claim(moment, _OWNER, _BATCH, 60, workspace_id=self.workspace_id):
            for message in messages:
                ready = prepare(self.uow, message, moment, frozenset({"console"}))
                if isinstance(ready, datetime):
                    self.uow.post.put_off(message.id, _OWNER, ready, "waits")
                else:
                    to = f"{ready.platform}:{ready.chat}" if isinstance(ready, Outgoing) else ""
                    self.uow.post.delivered(message.id, _OWNER, to, "", moment)


def told(reply: Reply, language: str) -> Sequence[str]:
    """The texts of the guide, for the command line."""
    say = Wording(language, None).text
    return [say(part.body) for part in reply.parts if isinstance(part, Text)]
