"""Answers Slack's events in the acknowledgement, a modal or a later message, over any transport.

inbound.py reads payloads, render.py renders answers, modals.py opens modals.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from slack_bolt.response import BoltResponse

from bot.adapter import Address, Answer, Handle, RetryLater, Undeliverable
from bot.platforms.slack import inbound, modals, reading
from bot.platforms.slack.clients import WebClients
from bot.platforms.slack.directory import Directory, person_of
from bot.platforms.slack.events import (
    Changed,
    Chosen,
    Completing,
    Event,
    Flagged,
    FormOpened,
    HomeOpened,
    IncidentFormOpened,
    Misfilled,
    SlackRequest,
    Uninstalled,
)
from bot.platforms.slack.forms import FormOrigin
from bot.platforms.slack.ids import is_url, joined
from bot.platforms.slack.modals import Modals
from bot.platforms.slack.outbound import Outbound, ephemeral
from bot.platforms.slack.render import SlackRendering, render
from bot.platforms.slack.whispers import Whispers
from handlers.invocation import Actor, Invocation
from handlers.services.ledger.incident_form import FIELD_OF

log = logging.getLogger(__name__)

#: Slack gives up after three seconds; what takes longer than this is stored and answered later.
PATIENCE_SECONDS = 2.0
#: The rest of a long answer follows its first part, which travels in the acknowledgement.
FOLLOW_UP_SECONDS = 0.3

Accept = Callable[[Invocation, str], Awaitable[None]]
#: (team, "T1:U1", what was typed) → the matching clients, for a member who may log.
Suggest = Callable[[str, str, str], Awaitable[Sequence[tuple[int, str]]]]
LookedAt = Callable[[str, bool | None, bool], Awaitable[None]]
Start = Callable[[Awaitable[Any]], "asyncio.Task[Any]"]


@dataclass(slots=True)
class Ways:
    """What the app offers beside handling a line; each may be missing.

    suggest    the clients a name that is being typed fits
    looked_at  is told who reads in a channel ("T1:C1") and whether it can be posted to, when that may have changed
    left       is told that a workspace took back, at that moment, what it had allowed
    renamed    is told how a person is called from now on
    accept     stores a request durably, with the URL its answer goes to (empty: to the chat), when it takes over 2 s
    """

    accept: Accept | None = None
    looked_at: LookedAt | None = None
    left: Callable[[str, datetime], Awaitable[None]] | None = None
    suggest: Suggest | None = None
    renamed: Callable[[Actor], Awaitable[None]] | None = None


class Answering:
    """One for all workspaces. `names` are the slash commands that are commands themselves, `words` what may stand
    without its slash; `start` runs what follows an acknowledgement."""

    def __init__(
        self,
        clients: WebClients,
        directory: Directory,
        *,
        whispers: Whispers,
        outbound: Outbound,
        handle: Handle,
        start: Start,
        names: Collection[str],
        words: Collection[str],
    ) -> None:
        self.ways = Ways()
        self._clients = clients
        self._directory = directory
        self._whispers = whispers
        self._outbound = outbound
        self._handle = handle
        self._start = start
        self._commands = names
        self._words = words
        self._modals = Modals(clients, directory, outbound)

    async def take(self, event: Event | None, started: float) -> BoltResponse:
        match event:
            case SlackRequest():
                return await self._answer(event, started)
            case Flagged():
                return await self._flagged(event, started)
            case FormOpened():
                await self._open_form(event)
            case IncidentFormOpened():
                await self._open_incident(event)
            case Chosen():
                self._start(self._modals.refill(event, self._handle))
            case Misfilled():
                return BoltResponse(status=200, body=modals.misfilled(event))
            case Completing():
                return BoltResponse(status=200, body=await self._complete(event))
            case HomeOpened():
                self._start(self._modals.show_home(event.request, self._handle))
            case Uninstalled():
                if self.ways.left is not None:
                    await self.ways.left(event.team, event.at)
            case Changed():
                self._directory.forget(event)
                if event.kind == "channel" and event.id:
                    self._start(self._look_again(event))
                if event.user.get("name") and self.ways.renamed is not None:
                    person = person_of(event.user, event.team)
                    await self.ways.renamed(inbound.actor(event.team, event.id, person))
        return BoltResponse(status=200, body="")

    async def _look_again(self, changed: Changed) -> None:
        """Look up who reads in a channel as soon as that may have changed."""
        try:
            place = await self._directory.place(changed.team, changed.id)
        except (RetryLater, Undeliverable) as error:
            # A post looks the channel up again before it is sent.
            log.warning("slack does not say who reads in a channel: %s", error)
            return
        if self.ways.looked_at is not None:
            await self.ways.looked_at(joined(changed.team, changed.id), place.shared, place.postable)

    async def _flagged(self, flagged: Flagged, started: float) -> BoltResponse:
        """Log a flagged message if a colleague set the flag. Outsiders must not learn of Parley."""
        request = flagged.request
        known = await self._directory.look(request)
        if known.person is None or known.person.outsider:
            return BoltResponse(status=200, body="")
        client = await self._clients.of(request.team)
        quoted = await reading.message(client, request.channel, flagged.ts)
        evidence = await self._modals.evidence(request.team, request.channel, quoted)
        return await self._answer(replace(request, evidence=evidence), started)

    async def _answer(self, request: SlackRequest, started: float) -> BoltResponse:
        if request.command and request.command not in self._commands:
            # A slash command the workspace gave another name is /parley by another name.
            request = replace(request, command="/parley")
        known = await self._directory.look(request)
        invocation = inbound.invocation(request, known.person, known.place, known.mentioned, self._words)
        self._keep_ear(request, invocation)
        task = self._start(self._handle(invocation))
        left = started + PATIENCE_SECONDS - asyncio.get_running_loop().time()
        await asyncio.wait([task], timeout=max(0.0, left))
        if not task.done() and self.ways.accept is not None:
            task.add_done_callback(_seen)
            # A modal that closes has no way back of its own: what comes of it goes to the private chat.
            there = request.response_url or (invocation.actor.private_chat or "" if request.form else "")
            await self.ways.accept(invocation, there)
            return BoltResponse(status=200, body="")
        answer = await asyncio.shield(task)
        if request.form and (wrong := modals.refused(request, answer, FIELD_OF)) is not None:
            return BoltResponse(status=200, body=wrong)
        if request.trigger_id and await self._at_once(request, answer):
            return BoltResponse(status=200, body="")
        if request.within and await self._modals.say(request, answer):
            return BoltResponse(status=200, body="")
        return self._acknowledged(request, invocation, answer)

    async def _at_once(self, request: SlackRequest, answer: Answer) -> bool:
        """Opens the modal of a form the answer asks for; whether there is nothing else to show."""
        form = modals.form_of(answer.reply, answer.wording) if answer.reply is not None else None
        if answer.reply is None or form is None:
            return False
        origin = FormOrigin(
            line=form.line, team=request.team, channel=request.channel, thread=request.thread, reply_to=request.reply_to
        )
        line = modals.about_incident(form)
        if line:
            asked = IncidentFormOpened(
                trigger_id=request.trigger_id,
                origin=origin,
                user=request.user,
                user_name=request.user_name,
                line=line,
                response_url=request.response_url,
            )
            # Where no modal opens, a button that does is offered by the same hand.
            await self._open_incident(asked)
            return modals.only_a_form(answer.reply)
        return bool(await self._modals.open_form(form, origin, request.trigger_id)) and modals.only_a_form(answer.reply)

    def _keep_ear(self, request: SlackRequest, invocation: Invocation) -> None:
        ear = (invocation.room.external_id, invocation.actor.external_id, invocation.thread)
        if is_url(request.reply_to):
            self._whispers.remember(ear, request.reply_to, replaces=True)
        elif request.command and request.response_url:
            self._whispers.remember(ear, request.response_url, replaces=False)

    def _acknowledged(self, request: SlackRequest, invocation: Invocation, answer: Answer) -> BoltResponse:
        if answer.reply is None:
            return BoltResponse(status=200, body="")
        rendered = render(answer.reply, answer.wording)
        only_for = invocation.actor.external_id if answer.private or invocation.in_band else ""
        if not request.command or not rendered.messages:
            edit = invocation.reply_to if answer.reply.replaces else ""
            quiet = answer.private or is_url(invocation.reply_to)
            chat = request.response_url if quiet and request.response_url else invocation.room.external_id
            address = Address(chat=chat, thread=invocation.thread, edit=edit, only_for=only_for)
            self._start(self._follow_up(address, rendered, replaces=answer.reply.replaces))
            return BoltResponse(status=200, body="")
        first, *others = rendered.messages
        if others or rendered.uploads:
            address = Address(chat=request.response_url, only_for=invocation.actor.private_chat or "")
            self._start(self._follow_up(address, SlackRendering(tuple(others), rendered.uploads), replaces=False))
        return BoltResponse(status=200, body=ephemeral(first))

    async def _follow_up(self, address: Address, rendered: SlackRendering, *, replaces: bool) -> None:
        """Send the rest of an answer, best effort. Outbox messages do not use it."""
        await asyncio.sleep(FOLLOW_UP_SECONDS)
        try:
            await self._outbound.send(address, rendered, replaces=replaces)
        except (RetryLater, Undeliverable) as error:
            log.warning("an answer did not reach slack: %s", error)

    async def _open_form(self, opened: FormOpened) -> None:
        line = modals.about_incident(opened.form)
        if line:
            origin = opened.origin
            await self._open_incident(
                IncidentFormOpened(trigger_id=opened.trigger_id, origin=origin, user=opened.user, line=line)
            )
        else:
            await self._modals.open_form(opened.form, opened.origin, opened.trigger_id)

    async def _open_incident(self, opened: IncidentFormOpened) -> bool:
        """Open the form before anything slow, and fill it afterwards."""
        view_id = await self._modals.open_waiting(opened, self._directory.language(opened.origin.team, opened.user))
        self._start(self._modals.fill(opened, view_id, self._handle))
        return bool(view_id)

    async def _complete(self, asked: Completing) -> dict[str, Any]:
        clients = (
            await self.ways.suggest(asked.team, joined(asked.team, asked.user), asked.typed)
            if self.ways.suggest is not None
            else ()
        )
        return modals.completions(clients, asked)


def _seen(task: asyncio.Task[Any]) -> None:
    """Log the error of a task whose request was stored and will be answered later."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("a slack request failed after it was stored: %s", type(error).__name__)
