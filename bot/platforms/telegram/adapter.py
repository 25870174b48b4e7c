"""The Telegram adapter: one bot, by its token, over getUpdates or a webhook.

inbound.py reads updates, render.py renders answers; this module connects them to the network.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from telegram import Bot, Update
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.adapter import Address, Answer, Handle, Moved, RetryLater, Undeliverable, WrongToken
from bot.platforms.telegram import inbound, profile, webhook
from bot.platforms.telegram.admins import Admins
from bot.platforms.telegram.albums import Albums
from bot.platforms.telegram.inbound import ALLOWED_UPDATES, Me
from bot.platforms.telegram.lanes import Lanes, describe
from bot.platforms.telegram.membership import Membership, membership
from bot.platforms.telegram.polling import BackOff, Poller, PollingTimes
from bot.platforms.telegram.render import render
from bot.platforms.telegram.sending import Sender, Speaker, Speakers, translated
from bot.platforms.telegram.transport import AiohttpRequest, UpdatesRequest
from bot.platforms.telegram.webhook import Webhook
from bot.routes import Routes
from bot.wording import Wording
from handlers.command.spec import Command
from handlers.invocation import Invocation, Mention
from handlers.messages import Reply

log = logging.getLogger(__name__)

_T = TypeVar("_T")

PUBLIC_API = "https://api.telegram.org"
#: Longer than any command takes; a hanging one must not hold up the confirmation of all others for ever.
HANDLE_SECONDS = 60.0
#: How often an answer given in place (not through the outbox) is tried, and how long it waits in between at most.
ANSWER_TRIES = 3
ANSWER_WAIT_SECONDS = 5.0
MENTIONS_LOOKED_UP = 5


class TelegramAdapter:
    """One Telegram bot.

    api_url     root of a self-hosted Bot API server; empty: the public one
    webhook_url where Telegram is to post updates (needs `webhook_secret` and `http`); empty: updates are polled
    on_moved    told the ids before and after when a group became a supergroup
    on_standing told where the bot was added, removed, promoted, silenced, blocked or let in again
    connected   whether Telegram answered last time
    """

    name = "telegram"

    def __init__(
        self,
        token: str,
        api_url: str = "",
        *,
        webhook_url: str = "",
        webhook_secret: str = "",
        http: Routes | None = None,
        clock: Callable[[], datetime],
        times: PollingTimes | None = None,
    ) -> None:
        if webhook_url and (http is None or not webhook_secret):
            raise ValueError("a webhook needs a secret and an HTTP server")
        self.on_moved: Callable[[str, str], Awaitable[None]] | None = None
        self.on_standing: Callable[[Membership], Awaitable[None]] | None = None
        self.connected = False
        self._times = times or PollingTimes()
        root = (api_url or PUBLIC_API).rstrip("/")
        try:
            self._bot = Bot(
                token,
                base_url=f"{root}/bot",
                base_file_url=f"{root}/file/bot",
                request=AiohttpRequest(),
                get_updates_request=UpdatesRequest(),
            )
        except InvalidToken:
            raise WrongToken(self.name, "Telegram needs a bot token") from None
        self._admins = Admins(self._bot, clock)
        self._albums = Albums()
        self._speakers = Speakers()
        self._sender = Sender(self._bot, self._speakers)
        self._webhook_url, self._webhook_secret = webhook_url, webhook_secret
        self._webhook = Webhook(http, webhook_secret, self._bot) if webhook_url and http is not None else None
        self._commands: Sequence[Command] = ()
        self._opening = asyncio.Lock()
        self._asides: set[asyncio.Task[None]] = set()

    # ------------------------------------------------------------------ the port

    async def run(self, handle: Handle) -> None:
        """Connect and hand over invocations until cancelled. Raises WrongToken."""
        try:
            me = await self._persist(self._open, "connecting")
            try:
                async with asyncio.TaskGroup() as tasks:
                    await self._serve(tasks, handle, me)
            except BaseExceptionGroup as group:
                # A task group wraps what ended it; the port speaks of single errors.
                raise group.exceptions[0] from None
        except InvalidToken:
            raise WrongToken(self.name, "Telegram refuses the bot token; ask @BotFather for the right one") from None
        finally:
            self._set_connected(False)

    async def send(self, address: Address, reply: Reply, wording: Wording) -> str:
        """Post one reply; returns "chat:message" of its last message, or "" when there was nothing to post.

        Raises RetryLater, Undeliverable or Moved.
        """
        try:
            me = await self._open()
        except TelegramError as error:
            raise translated(error) from error
        return await self._sender.send(address, render(reply, wording, me.username))

    async def close(self) -> None:
        for aside in tuple(self._asides):
            aside.cancel()
        await asyncio.gather(*self._asides, return_exceptions=True)
        await self._bot.shutdown()

    def introduce(self, commands: Sequence[Command]) -> None:
        """Set the commands of the menus, and have the bot's page filled in. Takes effect when the bot connects."""
        self._commands = commands

    # ------------------------------------------------------------------ connecting

    async def _open(self) -> Me:
        """Open the connections, and ask who we are, the first time. Raises TelegramError."""
        async with self._opening:
            try:
                await self._bot.initialize()
            except InvalidToken:
                raise InvalidToken from None  # the SDK's own message repeats the token
        return Me(self._bot.id, self._bot.username)

    async def _serve(self, tasks: asyncio.TaskGroup, handle: Handle, me: Me) -> None:
        lanes: Lanes[Update] = Lanes(tasks, lambda update: self._work(update, handle, me), pauses=self._times.retries)
        if self._commands:
            self._aside(profile.publish(self._bot, self._commands))
        put = partial(self._put, lanes)
        if self._webhook is None:
            await self._persist(self._bot.delete_webhook, "asking for updates")
            await Poller(self._bot, put, self._set_connected, self._times).run()
            return
        self._webhook.open(put)
        try:
            await self._persist(self._ask_for_webhook, "setting the webhook")
            self._set_connected(True)
            await asyncio.Event().wait()
        finally:
            self._webhook.close()

    async def _ask_for_webhook(self) -> None:
        try:
            await self._bot.set_webhook(
                webhook.address(self._webhook_url),
                secret_token=self._webhook_secret,
                allowed_updates=ALLOWED_UPDATES,
                drop_pending_updates=False,
            )
        except BadRequest as error:
            if "resolve" in error.message.lower():
                raise
            raise WrongToken(self.name, f"Telegram refuses the webhook: {error.message}") from None

    async def _persist(self, call: Callable[[], Awaitable[_T]], doing: str) -> _T:
        """Call until Telegram answers. Raises InvalidToken."""
        back_off = BackOff(self._times)
        while True:
            try:
                return await call()
            except InvalidToken:
                raise
            except TelegramError as error:
                await back_off.wait(error, doing)

    def _set_connected(self, connected: bool) -> None:
        if connected and not self.connected:
            log.info("connected to Telegram as @%s", self._bot.username)
        self.connected = connected

    # ------------------------------------------------------------------ one update

    def _put(self, lanes: Lanes[Update], update: Update) -> asyncio.Future[bool]:
        done = lanes.put(inbound.lane(update), update)
        done.add_done_callback(lambda done: self._after(update, done))
        return done

    def _after(self, update: Update, done: asyncio.Future[bool]) -> None:
        if done.cancelled():
            return
        if not done.result():
            log.error("update %s could not be handled and is passed over", update.update_id)
        if update.callback_query is not None:
            self._aside(self._stop_spinning(update.callback_query.id))

    async def _work(self, update: Update, handle: Handle, me: Me) -> None:
        """Handle one update. Raises what `handle` raises."""
        chat = inbound.members_changed(update)
        if chat is not None:
            self._admins.forget(chat)
        moved, stands = inbound.migrated(update), membership(update)
        if moved is not None and self.on_moved is not None:
            await self.on_moved(*moved)
        if stands is not None and self.on_standing is not None:
            await self.on_standing(stands)
        invocation = inbound.invocation(update, me)
        if invocation is None or self._albums.repeats(update):
            return
        if invocation.room.kind == "group" and not invocation.actor.outsider:
            invocation = await self._with_mentioned(await self._with_admin(invocation))
        number = update.message.message_id if update.message is not None else None
        self._speakers.note(
            invocation.room.external_id, Speaker(invocation.actor.external_id, invocation.actor.name, number)
        )
        async with asyncio.timeout(HANDLE_SECONDS):
            answer = await handle(invocation)
        self._albums.note(update)
        await self._show(invocation, answer)

    async def _with_admin(self, invocation: Invocation) -> Invocation:
        admin = await self._admins.is_admin(int(invocation.room.external_id), invocation.actor.external_id)
        return replace(invocation, actor=replace(invocation.actor, admin=admin))

    async def _with_mentioned(self, invocation: Invocation) -> Invocation:
        """Who is mentioned and not in the chat is an outsider."""
        chat = int(invocation.room.external_id)
        known: list[Mention] = []
        for mention in invocation.mentions[:MENTIONS_LOOKED_UP]:
            there = await self._admins.is_member(chat, mention.actor.external_id)
            outsider = mention.actor.outsider or not there
            known.append(replace(mention, actor=replace(mention.actor, outsider=outsider)))
        return replace(invocation, mentions=tuple(known))

    async def _show(self, invocation: Invocation, answer: Answer) -> None:
        """Send an answer that is not in the outbox, best effort: a refusal is only logged."""
        if answer.reply is None:
            return
        address = Address(
            chat=invocation.room.external_id, thread=invocation.thread, only_for=invocation.actor.external_id
        )
        if answer.reply.replaces and invocation.pressed:
            address = replace(address, edit=invocation.reply_to)
        if answer.private and invocation.room.kind == "group":
            address = Address(chat=invocation.actor.private_chat or invocation.actor.external_id)
        for last in (False,) * (ANSWER_TRIES - 1) + (True,):
            try:
                await self.send(address, answer.reply, answer.wording)
            except RetryLater as wait:
                if last or wait.uncertain or wait.retry_after > ANSWER_WAIT_SECONDS:
                    log.warning("an answer could not be sent: %s", wait)
                    return
                await asyncio.sleep(wait.retry_after or self._times.first)
            except Moved as moved:
                address = replace(address, chat=moved.chat, edit="")
            except Exception as error:
                log.warning("an answer could not be sent: %s", error if _is_refusal(error) else describe(error))
                return
            else:
                return

    async def _stop_spinning(self, query: str) -> None:
        """Acknowledge a pressed button, so that the app stops its spinner."""
        try:
            await self._bot.answer_callback_query(query)
        except TelegramError as error:
            log.info("a pressed button was not acknowledged: %s", error)

    def _aside(self, work: Coroutine[None, None, None]) -> None:
        """Run a coroutine in the background."""
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)


def _is_refusal(error: Exception) -> bool:
    """Whether the error's text is Telegram's, and safe to log."""
    return isinstance(error, Undeliverable)
