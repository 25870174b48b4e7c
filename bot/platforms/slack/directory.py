"""Looks up Slack's users and channels, and caches them for ten minutes.

A command waits at most a second for a look-up and does not fail by it: the value is unknown then, and the look-up goes
on for the next command. An expired value is used when Slack does not answer.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack import errors
from bot.platforms.slack.events import Changed, SlackChannel, SlackRequest, SlackUser

log = logging.getLogger(__name__)

KEPT = timedelta(minutes=10)
PATIENCE_SECONDS = 1.0
MEMBERS_LOOKED_AT = 200
MENTIONS_LOOKED_UP = 20
ROLL_PAGE = 1_000
ROLL_PAGES = 5
_ENTRIES_KEPT = 10_000

Key = tuple[str, str, str]
ClientFor = Callable[[str], Awaitable[AsyncWebClient]]


@dataclass(frozen=True, slots=True)
class Lookup:
    """What was known in time. `mentioned` are the people the text mentions, by id."""

    person: SlackUser | None
    place: SlackChannel | None
    mentioned: Mapping[str, SlackUser]


@dataclass(frozen=True, slots=True)
class _Kept:
    value: Any
    until: datetime


class Directory:
    """Looks people and places up, each once at a time. `close` ends what is still under way."""

    def __init__(self, client_for: ClientFor, clock: Callable[[], datetime]) -> None:
        self._client_for = client_for
        self._clock = clock
        self._kept: dict[Key, _Kept] = {}
        self._failed: dict[Key, Exception] = {}
        self._asking: dict[Key, asyncio.Task[Any]] = {}
        self._tasks: set[asyncio.Task[Any]] = set()

    async def look(self, request: SlackRequest, patience: float = PATIENCE_SECONDS) -> Lookup:
        """The speaker, the place and those mentioned, waiting at most `patience` seconds for all together."""
        person: Key = ("person", request.team, request.user)
        place: Key = ("place", request.team, request.channel)
        mentioned = {user: ("person", request.team, user) for user in request.mentioned[:MENTIONS_LOOKED_UP]}
        asked = {key: self._ask(key) for key in (person, place, *mentioned.values())}
        waiting = {task for task in asked.values() if task is not None}
        if waiting:
            await asyncio.wait(waiting, timeout=patience)

        def answer(key: Key) -> Any:
            task = asked[key]
            fresh = task.result() if task is not None and task.done() and not task.cancelled() else None
            return fresh if fresh is not None else self._known(key)

        people = {user: known for user, key in mentioned.items() if (known := answer(key)) is not None}
        return Lookup(answer(person), answer(place), people)

    async def place(self, team: str, channel: str) -> SlackChannel:
        """What a channel is like, asked for until it is known. Raises RetryLater or Undeliverable."""
        key: Key = ("place", team, channel)
        if (task := self._ask(key)) is not None:
            await asyncio.wait([task])
            place: SlackChannel | None = task.result()
            if place is None:
                raise errors.not_begun(self._failed.pop(key, TimeoutError()))
            return place
        known: SlackChannel = self._known(key)
        return known

    async def people(self, team: str, users: Sequence[str], patience: float = PATIENCE_SECONDS) -> dict[str, SlackUser]:
        """Those of the users who are known in time."""
        keys: dict[str, Key] = {user: ("person", team, user) for user in users[:MENTIONS_LOOKED_UP]}
        waiting = {task for key in keys.values() if (task := self._ask(key)) is not None}
        if waiting:
            await asyncio.wait(waiting, timeout=patience)
        return {user: known for user, key in keys.items() if (known := self._known(key)) is not None}

    def language(self, team: str, user: str) -> str:
        """The language a person's Slack is in, where it is known without asking; else English."""
        known = self._known(("person", team, user))
        return known.language or "en" if known is not None else "en"

    def forget(self, changed: Changed) -> None:
        """Something changed: what is remembered must not be used again, nor what is being asked right now."""
        keys: list[Key] = [("place", changed.team, changed.id)]
        if changed.kind == "person":
            keys = [("person", changed.team, changed.id), ("roll", changed.team, "")]
        for key in keys:
            self._kept.pop(key, None)
            self._asking.pop(key, None)

    async def close(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _known(self, key: Key) -> Any:
        kept = self._kept.get(key)
        return kept.value if kept else None

    def _keep(self, key: Key, value: Any) -> None:
        while len(self._kept) >= _ENTRIES_KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept[key] = _Kept(value, self._clock() + KEPT)

    def _ask(self, key: Key) -> asyncio.Task[Any] | None:
        """The question under way, a new one, or None where the answer is known and fresh."""
        kept = self._kept.get(key)
        if kept is not None and kept.until > self._clock():
            return None
        if key not in self._asking:
            kind, team, object_id = key
            question: Coroutine[Any, Any, Any]
            match kind:
                case "person":
                    question = self._person(team, object_id)
                case "place":
                    question = self._place(team, object_id)
                case _:
                    question = self._roll(team)
            task = asyncio.create_task(self._answered(key, question))
            self._asking[key] = task
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return self._asking[key]

    async def _answered(self, key: Key, question: Coroutine[Any, Any, Any]) -> Any:
        try:
            value = await question
        except (SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as error:
            log.warning("slack look-up of a %s failed: %s", key[0], errors.reason(error))
            self._failed[key] = error
            value = None
        if self._asking.get(key) is asyncio.current_task():
            del self._asking[key]
            if value is not None:
                self._keep(key, value)
        return value

    async def _person(self, team: str, user: str) -> SlackUser:
        client = await self._client_for(team)
        answer = await client.users_info(user=user, include_locale=True)
        return person_of(answer["user"], team)

    async def _place(self, team: str, channel: str) -> SlackChannel:
        client = await self._client_for(team)
        try:
            answer = await client.conversations_info(channel=channel)
        except SlackApiError as error:
            if errors.code(error) == "channel_not_found":
                return SlackChannel(postable=False)
            raise
        info: Mapping[str, Any] = answer["channel"]
        external = any(info.get(sign) for sign in ("is_ext_shared", "is_pending_ext_shared", "is_org_shared"))
        if info.get("is_im"):
            return SlackChannel(shared=external)
        postable = bool(info.get("is_member", True)) and not info.get("is_archived")
        shared = True if external else await self._holds_guest(client, team, channel)
        return SlackChannel(title=str(info.get("name", "")), shared=shared, postable=postable)

    async def _holds_guest(self, client: AsyncWebClient, team: str, channel: str) -> bool | None:
        """Whether a guest is in the channel; None where not everybody in it could be looked at."""
        roll_key = ("roll", team, "")
        if (asking := self._ask(roll_key)) is not None:
            await asyncio.wait([asking])
        roll: Mapping[str, bool] | None = self._known(roll_key)
        if roll is None:
            return None
        try:
            answer = await client.conversations_members(channel=channel, limit=MEMBERS_LOOKED_AT)
        except (SlackClientError, aiohttp.ClientError, TimeoutError, OSError):
            return None
        members = [str(member) for member in answer["members"]]
        if any(roll.get(member) for member in members):
            return True
        more = (answer.get("response_metadata") or {}).get("next_cursor")
        return None if more or any(member not in roll for member in members) else False

    async def _roll(self, team: str) -> dict[str, bool]:
        """Everybody of the workspace: guest or not (bots do not count as guests)."""
        client = await self._client_for(team)
        roll: dict[str, bool] = {}
        cursor = ""
        for _ in range(ROLL_PAGES):
            answer = await client.users_list(limit=ROLL_PAGE, cursor=cursor, include_locale=True)
            for user in answer["members"]:
                person = person_of(user, team)
                roll[str(user["id"])] = person.outsider and not is_bot(user)
                self._keep(("person", team, str(user["id"])), person)
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                break
        return roll


def person_of(user: Mapping[str, Any], team: str) -> SlackUser:
    """A user object of Slack's. Of another workspace, unless both belong to one organisation the user is listed in."""
    profile = user.get("profile") or {}
    teams = {user.get("team_id") or team, *(user.get("enterprise_user") or {}).get("teams", ())}
    outsider = any(user.get(sign) for sign in ("is_restricted", "is_ultra_restricted", "is_stranger", "deleted"))
    name = profile.get("display_name") or user.get("real_name") or profile.get("real_name") or user.get("name")
    return SlackUser(
        name=str(name or user.get("id", "")),
        handle=str(user.get("name") or "").casefold(),
        admin=bool(user.get("is_admin") or user.get("is_owner")),
        outsider=bool(outsider or is_bot(user) or team not in teams),
        language=str(user.get("locale") or "").partition("-")[0] or None,
    )


def is_bot(user: Mapping[str, Any]) -> bool:
    return bool(user.get("is_bot") or user.get("is_workflow_bot") or user.get("id") == "USLACKBOT")
