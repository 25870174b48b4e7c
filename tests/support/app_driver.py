"""A team at its desk, for tests: lines go through the real dispatch into a real database, posts come out of the real
outbox and its routing. Only the chat platform is missing; time is passed in.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.wording import Wording
from handlers.domain.values import Client, Entry, Nudge
from handlers.invocation import Actor, ChatKind, Invocation, Room
from handlers.jobs.clock import run_due
from handlers.messages import Button, Choices, Fields, Form, Reply, Table, Text
from handlers.messages.codec import decode_invocation
from handlers.pipeline.dispatch import CommandResult, dispatch
from handlers.pipeline.registry import Registry, discover
from handlers.ports import Database, UnitOfWork
from handlers.reading.scores import Scorer, unscored
from handlers.services.delivery.routing import Outgoing, prepare
from handlers.services.members.admission import LATE
from tests.support.replies import button

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
PLATFORMS = frozenset({"console", "telegram", "slack"})


def plain(reply: Reply, language: str = "en", zone: str | None = None) -> str:
    """A reply as bare lines, in the order of its parts; buttons in square brackets."""
    say = Wording(language, zone).text
    lines: list[str] = []
    for part in reply.parts:
        match part:
            case Text(body, _):
                lines.append(say(body))
            case Fields(rows):
                lines += [f"{say(label)}: {say(value)}" for label, value in rows]
            case Table(_, cells):
                lines += [" | ".join(say(cell) for cell in row) for row in cells]
            case Choices(buttons, _):
                lines.append(" ".join(f"[{say(button.label)}]" for button in buttons))
            case Form(prompt, _, _, _):
                lines.append(say(prompt))
            case _:
                lines.append(type(part).__name__)
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Heard:
    """What somebody was answered."""

    outcome: CommandResult
    reply: Reply

    @property
    def text(self) -> str:
        return plain(self.reply, self.outcome.language, self.outcome.zone)

    @property
    def zone(self) -> str | None:
        return self.outcome.zone

    @property
    def language(self) -> str:
        return self.outcome.language

    @property
    def data(self) -> dict[str, object]:
        return dict(self.reply.data)

    @property
    def error(self) -> str:
        return self.reply.error

    @property
    def buttons(self) -> tuple[Button, ...]:
        return self.reply.buttons

    def line(self, label: str) -> str:
        """The line behind the button whose label has this message id or notation."""
        return button(self, label).line


@dataclass(frozen=True, slots=True)
class Post:
    """A message Parley sent by itself. `to`: "team" or a member's name; `edit`: the message it changes."""

    parcel: Outgoing
    at: datetime

    @property
    def kind(self) -> str:
        return self.parcel.message.kind

    @property
    def to(self) -> str:
        return self.parcel.about

    @property
    def edit(self) -> str:
        return self.parcel.message.edit

    @property
    def zone(self) -> str | None:
        return self.parcel.zone

    @property
    def language(self) -> str:
        return self.parcel.language

    @property
    def client(self) -> object:
        return self.parcel.reply.data.get("client")

    @property
    def reply(self) -> Reply:
        return self.parcel.reply

    @property
    def text(self) -> str:
        return plain(self.parcel.reply, self.parcel.language, self.parcel.zone)

    def line(self, label: str) -> str:
        return button(self, label).line


@dataclass
class AppDriver:
    """One console workspace; `now` is the moment everything happens at until it is moved. While the platform is `away`
    nothing is delivered, and everything else goes on."""

    database: Database
    now: datetime = MONDAY
    workspace: str = "default"
    away: bool = False
    posts: list[Post] = field(default_factory=list)
    digests: list[Post] = field(default_factory=list)
    registry: Registry = field(default_factory=discover)
    scorer: Scorer = unscored
    _keys: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def say(self, line: str, by: str = "you", *, role: str = "", language: str | None = None) -> Heard:
        """Type a line at the console as a member (an owner when first seen, unless `role` says otherwise)."""
        return self.hear(self.typed(line, by, role=role, language=language))

    def typed(self, line: str, by: str = "you", *, role: str = "", language: str | None = None) -> Invocation:
        """A line at the console, not said yet."""
        actor = Actor(
            external_id=by, name=by.capitalize() if by != "you" else by, handle=by, private_chat=by, language=language
        )
        room = Room(external_id=self.workspace, kind="console", team=self.workspace, shared=False)
        return Invocation(
            platform="console",
            key=f"k{next(self._keys)}",
            actor=actor,
            room=room,
            text=line,
            in_band=True,
            role=role,
        )

    def rehearse(self, *said: Invocation) -> list[Heard]:
        """Say these one after another and take everything back: the ledger stays as it is, and nothing is posted."""

        def work(uow: UnitOfWork) -> list[Heard]:
            outcomes = [dispatch(uow, each, self.now, self.registry, self.scorer) for each in said]
            uow.rollback()
            return [Heard(outcome, outcome.reply or Reply(parts=())) for outcome in outcomes]

        return self.database.write(work).result()

    def hear(self, invocation: Invocation) -> Heard:
        """Any invocation that carries its answer in-band, then all posts that are due."""
        outcome = self.dispatch(invocation)
        self.deliver()
        return Heard(outcome, outcome.reply or Reply(parts=()))

    def dispatch(self, invocation: Invocation) -> CommandResult:
        return self.database.write(lambda uow: dispatch(uow, invocation, self.now, self.registry, self.scorer)).result()

    def press(self, where: Heard | Post, label: str, by: str = "you") -> Heard:
        return self.say(where.line(label), by)

    def group(
        self,
        line: str,
        by: str,
        *,
        chat: str = "-100",
        admin: bool | None = False,
        key: str = "",
        outsider: bool = False,
        private: bool = False,
        started: bool = False,
        **more: object,
    ) -> Invocation:
        """An invocation as Telegram would give it: from a group, or from a private chat."""
        actor = Actor(
            external_id=by,
            name=by.capitalize(),
            handle=by,
            admin=admin,
            outsider=outsider,
            private_chat=f"dm-{by}" if private or started else None,
        )
        kind: ChatKind = "private" if private else "group"
        room = Room(external_id=f"dm-{by}" if private else chat, kind=kind, title="" if private else "Studio")
        said = Invocation(
            platform="telegram", key=key or f"t{next(self._keys)}", actor=actor, room=room, text=line, in_band=True
        )
        return replace(said, **more)  # type: ignore[arg-type]

    def later(self, **delta: float) -> None:
        """Let time pass, and do all that falls due: the jobs first, then what is owed."""
        self.now += timedelta(**delta)
        self.tick()

    def tick(self) -> list[Post]:
        def work(uow: UnitOfWork) -> int:
            done = run_due(uow, self.now, 50)
            uow.commit()
            return done

        while self.database.write(work).result():
            pass
        return self.deliver()

    def deliver(self) -> list[Post]:
        """Send all that is due; returns what was sent now, but for digests, which have a list of their own. Every sent
        letter has a running message id."""
        fresh: list[Post] = []
        late: list[Invocation] = []

        def work(uow: UnitOfWork) -> int:
            letters = uow.post.claim(self.now, "desk", 20, 10)
            for letter in letters:
                if letter.kind == LATE:
                    late.append(decode_invocation(letter.payload["invocation"]))
                    uow.post.delivered(letter.id, "desk", "", "", self.now)
                    continue
                ready = prepare(uow, letter, self.now, PLATFORMS)
                if isinstance(ready, Outgoing):
                    fresh.append(Post(ready, self.now))
                    number = str(len(self.posts) + len(self.digests) + len(fresh))
                    uow.post.delivered(letter.id, "desk", f"{ready.platform}:{ready.chat}", number, self.now)
                elif isinstance(ready, datetime):
                    uow.post.put_off(letter.id, "desk", ready, "waits")
                else:
                    uow.post.delivered(letter.id, "desk", "", "", self.now)
            uow.commit()
            return len(letters)

        while not self.away and self.database.write(work).result():
            while late:
                self.dispatch(late.pop(0))
        self.digests += [post for post in fresh if post.kind == "digest"]
        fresh = [post for post in fresh if post.kind != "digest"]
        self.posts += fresh
        return fresh

    def entries(self, client: str) -> tuple[Entry, ...]:
        """Every line of a client's ledger."""
        found = self.client(client)

        return tuple(self.database.read(lambda stores: stores.ledger.of_client(self.workspace_id, found.id)).result())

    def nudges(self, client: str) -> tuple[Nudge, ...]:
        """Every nudge of a client, oldest first."""
        found = self.client(client)
        return tuple(self.database.read(lambda stores: stores.nudges.of_client(self.workspace_id, found.id)).result())

    def client(self, name: str) -> Client:
        clients = self.database.read(lambda stores: stores.clients.list(self.workspace_id)).result()
        return next(client for client in clients if client.name == name)

    @property
    def workspace_id(self) -> int:
        found = self.database.read(lambda stores: stores.chats.team("console", self.workspace)).result()
        assert found is not None
        return found
