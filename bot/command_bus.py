"""Where invocations come in: one transaction each, its letters on their way right after the commit.

Knows the commands and the database, no platform.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

import structlog

from bot.adapter import Answer
from bot.delivery import Delivery, closed
from bot.metrics import Metrics
from bot.pictures import Pictures
from bot.understanding.service import ScoringService
from bot.wording import Wording
from handlers.command.spec import Command
from handlers.invocation import Actor, Invocation
from handlers.lexicon import FALLBACK, spoken
from handlers.messages import Msg, codec
from handlers.pipeline import dispatch as way
from handlers.pipeline.registry import Registry
from handlers.ports import Database, OutboxMessage, UnitOfWork
from handlers.reading.scores import KnownScores, Scorer, Scores, ScoresWanted
from handlers.services.clients import suggestions
from handlers.services.members import linking, presence
from handlers.services.people.accounts import follow_everywhere

log = structlog.get_logger()
Clock = Callable[[], datetime]


class CommandBus:
    """Where invocations come in: one transaction each, its letters on their way right after the commit."""

    def __init__(
        self,
        database: Database,
        registry: Registry,
        *,
        clock: Clock,
        metrics: Metrics,
        scoring: ScoringService | None = None,
        pictures: Pictures | None = None,
    ) -> None:
        self._database = database
        self._registry = registry
        self._clock = clock
        self.metrics = metrics
        self.scoring = scoring or ScoringService(enabled=False)
        self.pictures = pictures or Pictures()
        self.delivery: Delivery | None = None

    async def handle(self, invocation: Invocation) -> Answer:
        """Run one line. Raises only when the database cannot be reached, so that the platform delivers again."""
        began = time.perf_counter()
        try:
            outcome = await self._understood(invocation)
        except Exception:
            log.exception("command.failed", platform=invocation.platform, key=invocation.key)
            outcome = await self._run(lambda uow: way.failed(uow, invocation, self._clock()))
        name = "duplicate" if outcome.duplicate else outcome.command or "none"
        result = outcome.reply.error or "ok" if outcome.reply else "ok"
        self.metrics.command(name, result, time.perf_counter() - began)
        if self.delivery is not None:
            self.delivery.wake()
        wording = Wording(outcome.language, outcome.zone)
        reply = None if outcome.reply is None else await self.pictures.drawn(outcome.reply, wording)
        return Answer(reply, wording, outcome.private)

    async def _understood(self, invocation: Invocation) -> way.CommandResult:
        """Run a line; where it asks for the model's opinion of a text, have that formed and run it again."""
        known: dict[str, Scores | None] = {}
        while True:
            work = partial(self._dispatched, invocation, KnownScores(known))
            try:
                return await self._run(work)
            except ScoresWanted as wanted:
                known = {**known, wanted.text: await self.scoring.scores(wanted.text)}

    def _dispatched(self, invocation: Invocation, scorer: Scorer, uow: UnitOfWork) -> way.CommandResult:
        return way.dispatch(uow, invocation, self._clock(), self._registry, scorer)

    def typed_words(self) -> list[str]:
        """The commands a person types, for completion."""
        return [command.name for command in self._registry.all() if not command.hidden]

    def commands(self) -> list[Command]:
        """Every command, those that only a button types included."""
        return list(self._registry.all())

    def menu(self, language: str) -> list[tuple[str, str]]:
        """The commands one types, with what they do, in a language; the everyday ones first."""
        typed = sorted((c for c in self._registry.all() if not c.hidden), key=lambda c: (not c.everyday, c.name))
        return [(c.name, Wording(language, None).text(Msg(f"summary-{c.name}"))) for c in typed]

    def words(self) -> frozenset[str]:
        """Every word a command answers to, in every language, folded."""
        return self._registry.words()

    async def _run(self, work: Callable[[UnitOfWork], way.CommandResult]) -> way.CommandResult:
        return await asyncio.wrap_future(self._database.write(work))

    async def accept(self, invocation: Invocation, response_url: str) -> None:
        """Take a request into the durable inbox that could not be answered in time; its answer follows."""
        now = self._clock()
        kept = replace(invocation, said_at=invocation.spoken_at(now).isoformat())

        def keep(uow: UnitOfWork) -> None:
            uow.outbox.put(
                OutboxMessage(
                    workspace_id=0,
                    target=f"chat:{invocation.platform}:{response_url}",
                    kind="late-answer",
                    payload={"invocation": codec.encode_invocation(kept)},
                    due_at=now,
                    dedup_key=f"late:{invocation.platform}:{invocation.key}",
                )
            )
            uow.commit()

        await asyncio.wrap_future(self._database.write(keep))
        if self.delivery is not None:
            self.delivery.wake()

    async def suggest(self, platform: str, team: str, person: str, typed: str) -> Sequence[tuple[int, str]]:
        """The clients a name that is being typed fits, for whoever may log there."""
        reading = self._database.read(lambda stores: suggestions.clients(stores, platform, team, person, typed))
        return await asyncio.wrap_future(reading)

    async def moved(self, platform: str, before: str, after: str) -> None:
        """A group lives on under another id; that it seemed to be left on the way there says nothing."""

        def move(uow: UnitOfWork) -> None:
            linking.moved(uow, platform, before, after)
            presence.reopened(uow, platform, after)

        await self._write(move)

    async def blocked(self, platform: str, chat: str) -> None:
        """A chat can not be written to any more: the bot was put out, silenced or blocked."""
        await self._write(lambda uow: closed(uow, platform, chat))

    async def reachable(self, platform: str, chat: str, person: str) -> None:
        """A chat can be written to again; `person` is whose private chat it is, empty for a group."""
        if person:
            await self._write(lambda uow: presence.reached(uow, platform, person, chat, self._clock()))
        else:
            await self._write(lambda uow: presence.reopened(uow, platform, chat))

    async def looked_at(self, platform: str, chat: str, shared: bool | None, postable: bool) -> None:
        """Who reads in a group, and whether it can be posted to, may have changed."""
        await self._write(lambda uow: presence.looked_at(uow, platform, chat, shared, postable=postable))

    async def renamed(self, platform: str, actor: Actor) -> None:
        """A platform calls a person otherwise from now on."""
        await self._write(lambda uow: follow_everywhere(uow, platform, actor))

    async def welcomed(self, platform: str, chat: str, language: str | None, key: str) -> None:
        """The bot was added to a group by somebody who speaks this language."""
        await self._write(
            lambda uow: presence.greet(uow, platform, chat, spoken(language) or FALLBACK, key, self._clock())
        )

    async def _write(self, work: Callable[[UnitOfWork], None]) -> None:
        def run(uow: UnitOfWork) -> None:
            work(uow)
            uow.commit()

        await asyncio.wrap_future(self._database.write(run))
        if self.delivery is not None:
            self.delivery.wake()
