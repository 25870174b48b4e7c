"""Opens modals while their trigger is valid, and fills them afterwards. incident.py builds their content.

A trigger opens one modal within three seconds. Where it came too late, a button in the chat opens it after all.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.adapter import Address, Answer, Handle, RetryLater, Undeliverable
from bot.platforms.slack import blocks, errors, forms, inbound, incident
from bot.platforms.slack.blocks import Block
from bot.platforms.slack.clients import WebClients
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.escaping import escape, people_named, plain
from bot.platforms.slack.events import Chosen, Completing, IncidentFormOpened, Misfilled, Quoted, SlackRequest
from bot.platforms.slack.forms import FormOrigin, FormValue, SlackEvidence
from bot.platforms.slack.ids import joined, written_at
from bot.platforms.slack.outbound import Outbound
from bot.platforms.slack.render import SlackMessage, SlackRendering, form_modal, render
from bot.wording import Wording
from handlers.messages import Form, Msg, Reply, Text

log = logging.getLogger(__name__)

#: Slack gives up on what is not acknowledged within three seconds.
OPENING_SECONDS = 2.0
#: Blocks of a home that Slack has always accepted.
HOME_AT_LEAST = 20
_BROKEN = (SlackClientError, aiohttp.ClientError, TimeoutError, OSError)


class Modals:
    """One for all workspaces. Keeps no state: a modal carries its own origin."""

    def __init__(self, clients: WebClients, directory: Directory, outbound: Outbound) -> None:
        self._clients = clients
        self._directory = directory
        self._outbound = outbound

    async def open(self, team: str, trigger: str, view: Block) -> str:
        """The id of the modal that was opened; empty where Slack did not open one."""
        try:
            # What is awaited here holds the acknowledgement back, and a trigger is dead by then.
            async with asyncio.timeout(OPENING_SECONDS):
                client = await self._clients.of(team)
                answer = await client.views_open(trigger_id=trigger, view=view)
        except _BROKEN as error:
            log.info("slack opened no form: %s", errors.reason(error))
            return ""
        return str(answer["view"]["id"])

    async def open_waiting(self, opened: IncidentFormOpened, language: str) -> str:
        """The incident form while it is being prepared."""
        return await self.open(opened.origin.team, opened.trigger_id, incident.waiting(Wording(language, None)))

    async def open_form(self, form: FormValue, origin: FormOrigin, trigger: str) -> str:
        """The modal of a form that wants words."""
        return await self.open(origin.team, trigger, form_modal(form, origin, Wording(form.language, None)))

    async def fill(self, opened: IncidentFormOpened, view_id: str, handle: Handle) -> None:
        """Asks what belongs into the form and puts it there; in the chat, behind a button, where none was opened."""
        answer, origin = await self._prepare(opened, handle)
        if not view_id:
            await self._offer(opened, origin, answer)
            return
        await self._show(opened.origin.team, view_id, "", _view(answer, origin), answer, origin)

    async def refill(self, chosen: Chosen, handle: Handle) -> None:
        """The same form, with what is known of the client who was just chosen. What was typed stays in its fields."""
        answer, origin = await self._prepare(chosen.opened, handle)
        view = _view(answer, replace(origin, line=chosen.opened.origin.line))
        await self._show(origin.team, chosen.view_id, chosen.view_hash, view, answer, origin)

    async def show_home(self, request: SlackRequest, handle: Handle) -> None:
        """Puts what there is for somebody onto the app's home; the first of it where that is too much for Slack."""
        known = await self._directory.look(request)
        answer = await handle(inbound.invocation(request, known.person, known.place, {}, ()))
        shown = _blocks(answer)
        client = await self._clients.of(request.team)
        for most in (blocks.BLOCKS_IN_VIEW, HOME_AT_LEAST):
            view = incident.home(FormOrigin(line="", team=request.team, channel=request.user), shown[:most])
            try:
                await client.views_publish(user_id=request.user, view=view)
                return
            except _BROKEN as error:
                log.warning("slack did not show a home: %s", errors.reason(error))
                if not isinstance(error, SlackApiError) or errors.code(error) not in errors.BAD_VIEW:
                    return

    async def say(self, request: SlackRequest, answer: Answer) -> bool:
        """Shows the answer to what was pressed in a modal or at home, in a modal; whether Slack took it."""
        origin = FormOrigin(line="", team=request.team, channel=request.channel, thread=request.thread)
        view = incident.message(answer.wording, origin, _blocks(answer))
        if request.within == "home":
            return bool(await self.open(request.team, request.trigger_id, view))
        client = await self._clients.of(request.team)
        try:
            await client.views_update(view_id=str(request.view.get("id", "")), view=view)
        except _BROKEN as error:
            log.info("slack did not change a modal: %s", errors.reason(error))
            return False
        return True

    async def _prepare(self, opened: IncidentFormOpened, handle: Handle) -> tuple[Answer, FormOrigin]:
        origin = opened.origin
        request = SlackRequest(
            key=f"form.{opened.trigger_id}",
            team=origin.team,
            user=opened.user,
            user_name=opened.user_name,
            channel=origin.channel,
            text=opened.line.removeprefix("/form").strip(),
            typed=False,
            command="/form",
            thread=origin.thread,
        )
        known = await self._directory.look(request)
        if opened.quoted is not None:
            origin = replace(origin, evidence=await self.evidence(origin.team, origin.channel, opened.quoted))
        request = replace(request, evidence=origin.evidence)
        return await handle(inbound.invocation(request, known.person, known.place, {}, ())), origin

    async def evidence(self, team: str, channel: str, quoted: Quoted) -> SlackEvidence:
        """A message as it is kept: people by their names, who wrote it by theirs."""
        wanted = [*people_named(quoted.text), *([quoted.author] if quoted.author.startswith(("U", "W")) else ())]
        people = await self._directory.people(team, wanted)
        author = people.get(quoted.author)
        handles = {user: person.handle for user, person in people.items()}
        return SlackEvidence(
            text=plain(quoted.text, handles).strip(),
            ref=joined(team, channel, quoted.ts),
            author=author.name if author else "" if quoted.author in wanted else quoted.author,
            link=quoted.link,
            at=written_at(quoted.ts),
        )

    async def _show(
        self, team: str, view_id: str, view_hash: str, view: Block, answer: Answer, origin: FormOrigin
    ) -> None:
        """Changes an open modal. One that Slack finds too large goes without the message it is about; one that was
        closed, or changed meanwhile, is left alone."""
        client = await self._clients.of(team)
        guard: dict[str, Any] = {"hash": view_hash} if view_hash else {}
        try:
            await client.views_update(view_id=view_id, view=view, **guard)
        except SlackApiError as error:
            word = errors.code(error)
            log.info("slack did not change a form: %s", word)
            if word in errors.BAD_VIEW:
                bare = replace(origin, evidence=replace(origin.evidence, text=""))
                await self._once_more(team, view_id, _view(answer, bare))
        except _BROKEN as error:
            log.warning("a form could not be filled: %s", errors.reason(error))

    async def _once_more(self, team: str, view_id: str, view: Block) -> None:
        client = await self._clients.of(team)
        try:
            await client.views_update(view_id=view_id, view=view)
        except _BROKEN as error:
            log.warning("a form could not be filled: %s", errors.reason(error))

    async def _offer(self, opened: IncidentFormOpened, origin: FormOrigin, answer: Answer) -> None:
        """Best effort, as all that is answered to one alone: a button whose press brings a trigger of its own."""
        say = answer.wording.text
        address = Address(chat=opened.response_url or joined(origin.team, opened.user))
        if answer.reply is not None and "form" not in answer.reply.data:
            rendered = render(answer.reply, answer.wording)
        else:
            kept = replace(origin, line=opened.line, language=answer.wording.language)
            value = forms.metadata(kept, forms.VALUE_LIMIT)
            button = blocks.button(say(Msg("slack-incident-open")), f"{incident.PREFIX}1", value, "primary")
            pieces = [*blocks.paragraphs(say(Msg("slack-incident-late"))), blocks.row([button], 1)]
            text = "\n".join(piece.text for piece in pieces)
            rendered = SlackRendering((SlackMessage(tuple(piece.block for piece in pieces), text),), ())
        try:
            await self._outbound.send(address, rendered, replaces=False)
        except (RetryLater, Undeliverable) as error:
            log.warning("a form could not be offered: %s", error)


def form_of(reply: Reply, wording: Wording) -> FormValue | None:
    """The form an answer asks to be filled in."""
    form = next((part for part in reply.parts if isinstance(part, Form)), None)
    if form is None:
        return None
    begun = replace(form, prefill=wording.text(form.prefill))
    return forms.read_form(forms.form_value(begun, wording.text(form.prompt), wording.language))


def only_a_form(reply: Reply) -> bool:
    """Whether nothing but the form is lost when its modal is shown instead of the answer: the usage, at most."""
    others = [part for part in reply.parts if not isinstance(part, Form)]
    return not others or "usage" in reply.data


def about_incident(form: FormValue) -> str:
    """The line that fills the incident form, where that is what is asked for; else empty."""
    word, _, rest = form.line.partition(" ")
    return f"/form {rest}".rstrip() if word == "/incident" else ""


def misfilled(wrong: Misfilled) -> dict[str, Any]:
    """The acknowledgement that shows at each field why it was refused."""
    say = Wording(wrong.language, None).text
    told = {
        block: " ".join(say(Msg(f"{kind}-{refusal.code}", **refusal.facts)) for kind in ("error", "mend"))
        for block, refusal in wrong.refused.items()
    }
    return _errors(told)


def refused(request: SlackRequest, answer: Answer, field_of: Mapping[str, str]) -> dict[str, Any] | None:
    """The acknowledgement of a modal whose words were refused, or that lacks some; None: it may close."""
    reply = answer.reply
    if reply is None or not (reply.error or form_of(reply, answer.wording)):
        return None
    say = answer.wording.text
    told = " ".join(
        say(part.body if isinstance(part, Text) else part.prompt)
        for part in reply.parts
        if isinstance(part, Text | Form)
    )
    if request.form == forms.CALLBACK:
        return _errors({forms.FIELD: told})
    return _errors({incident.block_of(request.view, field_of.get(reply.error, "note")): told})


def completions(clients: Sequence[tuple[int, str]], asked: Completing) -> dict[str, Any]:
    """The names offered while one is typed; behind them the typed one, unless a client is called so."""
    options = [incident.option(name, f"~{client_id}") for client_id, name in clients]
    fresh = incident.new_client(asked.typed, Wording(asked.language, None))
    if fresh is not None and asked.typed.strip().casefold() not in {name.casefold() for _, name in clients}:
        options.append(fresh)
    return {"options": options}


def _errors(told: Mapping[str, str]) -> dict[str, Any]:
    return {"response_action": "errors", "errors": {block: escape(text) for block, text in told.items()}}


def _view(answer: Answer, origin: FormOrigin) -> Block:
    """The form an answer brings; the answer itself where it brings none."""
    reply = answer.reply or Reply(parts=())
    if "form" in reply.data:
        return incident.modal(incident.prepared(reply.data), origin, answer.wording)
    return incident.message(answer.wording, origin, _blocks(answer))


def _blocks(answer: Answer) -> list[Block]:
    if answer.reply is None:
        return []
    return [block for message in render(answer.reply, answer.wording).messages for block in message.blocks]
