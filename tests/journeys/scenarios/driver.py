"""Plays a life at the desk (the real dispatch, database, jobs, outbox and routing), in one language, with time passed
in; writes down what a person would see. With `crashing`, the program ends and begins again wherever it could.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase
from zoneinfo import ZoneInfo

from bot.platforms.console.render import Numbered, pressable, render
from bot.wording import Wording
from handlers.invocation import Actor, Invocation, Room
from handlers.jobs.clock import run_due
from handlers.messages import Button, Choices, Reply
from handlers.pipeline.registry import Registry, discover
from handlers.ports import UnitOfWork
from storage.engine import open_database
from tests.journeys.scenarios.scenario import (
    ANNA,
    BOSS,
    CURRENCIES,
    NAMES,
    TEAM,
    ZONES,
    Expect,
    Language,
    Life,
    Press,
    Say,
    Step,
    Until,
)
from tests.support.app_driver import AppDriver, Heard, Post

REGISTRY: Registry = discover()
#: The local hours at which a longer while is looked at.
HOURS = (9, 12)
SHORT = timedelta(days=3)
#: Isolates and marks: they steer how a line is shown, and make a transcript hard to compare by eye.
_MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")


@dataclass(slots=True)
class Seen:
    """A message on somebody's screen. `key`: by which a later change finds it; `live`: its buttons are there."""

    to: str
    reply: Reply
    language: str
    key: str = ""
    live: bool = True


@dataclass
class Played:
    """A life as it is being played."""

    life: Life
    language: Language
    url: str
    crashing: bool = False
    desk: AppDriver = field(init=False)
    blocks: list[str] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    posted: list[str] = field(default_factory=list)
    _at: str = ""
    _delivered: int = 0

    def __post_init__(self) -> None:
        start = self._moment(self.life.begins)
        self.desk = AppDriver(open_database(self.url), now=start, registry=REGISTRY)
        for line in (f"/settings timezone {ZONES[self.language]}", f"/settings currency {CURRENCIES[self.language]}"):
            self._hear(line, BOSS)
        self._hear("/status", ANNA)

    def play(self) -> str:
        """The whole life; returns its transcript."""
        try:
            for step in self.life.steps:
                self._step(step)
        finally:
            self.desk.database.close()
        return "\n".join(self.blocks)

    def _step(self, step: Step) -> None:
        match step:
            case Say(line, by, refused):
                typed = self._text(line.of(self.language))
                heard = self._hear(typed, by)
                assert heard.error == refused, f"{typed}: {heard.text}"
                self._answered(f"{self._name(by)} › {typed}", by, heard)
            case Press(what, by):
                source, button = self._button(what, by)
                label = Wording(self.language, None).text(button.label)
                heard = self._hear(button.line, by, pressed=True)
                assert not heard.error, f"{button.line}: {heard.text}"
                source.live = source.live and not heard.reply.replaces
                self._answered(f"{self._name(by)} › [{label}]", by, heard)
            case Until(at):
                self._wait(self._moment(at))
            case Expect():
                self._expect(step)

    # ------------------------------------------------------------------------------------------------- what happens

    def _hear(self, line: str, by: str, *, pressed: bool = False) -> Heard:
        said = Invocation(
            platform="console",
            key=f"said-{len(self.seen)}-{next(self.desk._keys)}",
            actor=Actor(
                external_id=by,
                name=NAMES[self.language][by],
                handle=by,
                private_chat=by,
                language=self.language,
            ),
            room=Room(external_id="default", kind="console", team="default", shared=False),
            text=line,
            in_band=True,
            pressed=pressed,
            role="owner" if by == BOSS else "member",
        )
        outcome = self.desk.dispatch(said)
        self._crash()
        return Heard(outcome, outcome.reply or Reply(parts=()))

    def _wait(self, end: datetime) -> None:
        for moment in self._looks(end):
            self.desk.now = moment
            done, owed = 1, True
            while done or owed:
                done, owed = self.desk.database.write(self._run_due).result()
                if done and moment == end:
                    self._crash()
                elif owed:
                    self._deliver()

    def _run_due(self, uow: UnitOfWork) -> tuple[int, bool]:
        """How much was done of what is due, and whether something is owed by now. An hour in which nothing is due costs
        no write."""
        done = run_due(uow, self.desk.now, 50)
        oldest = uow.post.backlog().oldest_due
        if done:
            uow.commit()
        else:
            uow.rollback()
        return done, oldest is not None and oldest <= self.desk.now

    def _looks(self, end: datetime) -> Iterator[datetime]:
        """The moments up to `end` at which the program looks what is due: each full hour of a short while, `HOURS` of a
        long one, and the end."""
        hour = timedelta(hours=1)
        moment, short = self.desk.now.replace(minute=0) + hour, end - self.desk.now <= SHORT
        while moment < end:
            if short or moment.astimezone(ZoneInfo(ZONES[self.language])).hour in HOURS:
                yield moment
            moment += hour
        yield end

    def _deliver(self) -> None:
        self.desk.deliver()
        fresh = self.desk.posts[self._delivered :]
        self._delivered = len(self.desk.posts)
        for post in fresh:
            self._posted(post)
        if fresh:
            self._crash()

    def _crash(self) -> None:
        """The program ends here, and begins again: nothing is left of it but the database and what people see."""
        if self.crashing:
            old = self.desk
            old.database.close()
            self.desk = AppDriver(
                open_database(self.url),
                now=old.now,
                registry=REGISTRY,
                posts=old.posts,
                digests=old.digests,
                _keys=old._keys,
            )

    # ------------------------------------------------------------------------------------------------- what is seen

    def _answered(self, head: str, by: str, heard: Heard) -> None:
        self._block(head, heard.reply, heard.outcome.language, heard.outcome.zone)
        self.seen.append(Seen(by, heard.reply, heard.outcome.language))
        self._deliver()

    def _posted(self, post: Post) -> None:
        letter = post.parcel.message
        to = self._who(post.to)
        about = {TEAM: "to the team"}.get(to) or f"to {post.to}, privately"
        changed = letter.payload.get("changes", "")
        if changed:
            about += ", changed"
            for seen in self.seen:
                if seen.key == changed:
                    seen.reply = post.reply
        else:
            self.seen.append(Seen(to, post.reply, post.parcel.language, letter.dedup_key))
        self.posted.append(f"{letter.kind} to {to}")
        self._block(f"── {about} ──", post.reply, post.parcel.language, post.parcel.zone)

    def _block(self, head: str, reply: Reply, language: str, zone: str | None) -> None:
        local = self.desk.now.astimezone(ZoneInfo(ZONES[self.language]))
        at = f"{local:%a %d %b %Y, %H:%M}"
        lines = [] if at == self._at else [f"=== {at} ===", ""]
        self._at = at
        buttons = [button for part in reply.parts if isinstance(part, Choices) for button in part.buttons]
        numbered = [Numbered(n, b.label, b.line) for n, b in enumerate(filter(pressable, buttons), 1)]
        shown = render(reply, Wording(language, zone), buttons=numbered)
        lines += [head, shown.text]
        if shown.labels:
            lines.append("   ".join(f"[{label}]" for _, label in shown.labels))
        self.blocks.append(_MARKS.sub("", "\n".join([*lines, ""])))

    def _button(self, what: str, by: str) -> tuple[Seen, Button]:
        shown: list[str] = []
        for seen in reversed(self.seen):
            if seen.live and seen.to in (by, TEAM):
                for button in seen.reply.buttons:
                    shown.append(button.line)
                    if fnmatchcase(button.line, what):
                        return seen, button
        raise AssertionError(f"{by} sees no button like {what}: {shown[:20]}")

    # ------------------------------------------------------------------------------------------------- what is so

    def _expect(self, expected: Expect) -> None:
        card = self._hear(f"/status {self._text('{client}')}", BOSS)
        assert not card.error, card.text
        data = card.data
        found: dict[str, object] = {
            "standing": data["standing"],
            "stage": data["stage"],
            "signals": sorted(_listed(data["signals"])),
            "posts": self.posted,
        }
        wanted: dict[str, object] = {
            "standing": expected.standing,
            "stage": expected.stage,
            "signals": sorted(expected.signals),
            "posts": list(expected.posts),
        }
        for name, number in (("strain", expected.strain), ("debt", expected.debt)):
            if number is not None:
                found[name], wanted[name] = round(float(str(data[name])), 2), number
        told = "\n".join(self.blocks[-4:])
        assert found == wanted, f"{self._at}: {found}, not {wanted}: {expected.because}\n{told}"
        self.posted.clear()

    # ------------------------------------------------------------------------------------------------- small things

    def _text(self, text: str) -> str:
        return text.replace("{client}", self.life.client.of(self.language))

    def _name(self, by: str) -> str:
        return NAMES[self.language][by]

    def _who(self, name: str) -> str:
        return next((handle for handle, known in NAMES[self.language].items() if known == name), name)

    def _moment(self, local: str) -> datetime:
        found = datetime.strptime(local, "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(ZONES[self.language]))
        return found.astimezone(UTC)


def _listed(value: object) -> list[str]:
    assert isinstance(value, list | tuple)
    return [str(each) for each in value]


def played(life: Life, language: Language, url: str, *, crashing: bool = False) -> str:
    """The transcript of a life in a language."""
    return Played(life, language, url, crashing).play()
