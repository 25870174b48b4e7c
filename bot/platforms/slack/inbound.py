"""Slack's payloads → what was said, pressed, filled in or changed; and, with the people looked up, an `Invocation`.

Pure: no look-ups here. `read` says whom to look up, `invocation` is given what was found.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.platforms.slack import forms
from bot.platforms.slack.escaping import people_named, plain, without_mention
from bot.platforms.slack.ids import joined
from handlers.invocation import Actor, Invocation, Room

PLATFORM = "slack"

Payload = Mapping[str, Any]

#: Messages with these subtypes are still somebody saying something; all others tell of edits, joins, bots and so on.
_SPOKEN = frozenset({"", "file_share", "thread_broadcast"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A Slack user as far as Parley cares. `language` is the first part of Slack's locale."""

    name: str
    handle: str
    admin: bool
    outsider: bool
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A Slack conversation. `shared`: outsiders read along (None: not known)."""

    title: str = ""
    shared: bool | None = None
    postable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Something said to Parley, before anybody was looked up.

    text          as Slack sent it where `typed`, else a finished command line
    command       the slash command it came by ("/incident"), empty otherwise
    ext_shared    the payload itself says that another organisation is in the channel
    response_url  where an answer can still be sent for half an hour, to the one who asked alone
    """

    key: str
    team: str
    user: str
    user_name: str = ""
    user_team: str = ""
    channel: str
    channel_name: str = ""
    text: str
    typed: bool = True
    command: str = ""
    thread: str = ""
    reply_to: str = ""
    pressed: bool = False
    ext_shared: bool = False
    response_url: str = ""

    @property
    def mentioned(self) -> tuple[str, ...]:
        return people_named(self.text) if self.typed else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormOpened:
    """A button that wants words was pressed: a modal must be opened at once, the trigger lives three seconds."""

    trigger_id: str
    form: forms.FormValue
    origin: forms.Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A person or a channel is no longer what was looked up before."""

    what: Literal["person", "channel"]
    team: str
    id: str


def read(payload: Payload, *, me: str) -> Heard | FormOpened | Changed | None:
    """What a payload says; None when it is nothing to Parley. `me` is the user id of our own bot there."""
    if "command" in payload:
        return _slash(payload)
    match payload.get("type"):
        case "event_callback":
            return _event(payload, payload.get("event") or {}, me)
        case "block_actions":
            return _action(payload)
        case "view_submission":
            return _submission(payload)
        case _:
            return None


def invocation(
    heard: Heard, person: Person | None, place: Place | None, handles: Mapping[str, str], words: Collection[str]
) -> Invocation:
    """The command line that was meant. `words` are the command words that may stand without their slash.

    A person who could not be looked up is taken for an outsider: better to ask twice than to let a guest in.
    """
    private = heard.channel.startswith("D")
    place = place or Place(title=heard.channel_name)
    address = joined(heard.team, heard.user)
    return Invocation(
        platform=PLATFORM,
        key=heard.key,
        actor=Actor(
            external_id=address,
            name=person.name if person else heard.user_name or heard.user,
            handle=person.handle if person else heard.user_name.casefold(),
            admin=person.admin if person else None,
            outsider=person.outsider if person else True,
            language=person.language if person else None,
            private_chat=address,
        ),
        room=Room(
            external_id=joined(heard.team, heard.channel),
            kind="private" if private else "group",
            title=place.title or heard.channel_name,
            shared=True if heard.ext_shared else place.shared,
            postable=place.postable,
            team=heard.team,
        ),
        text=_line(heard, handles, words),
        reply_to=heard.reply_to,
        thread=heard.thread,
        pressed=heard.pressed,
        in_band=bool(heard.command),
        # Also under a message everybody sees: what it asks for may hold money. The nudge itself says who decided.
        whispers=not private,
    )


def _line(heard: Heard, handles: Mapping[str, str], words: Collection[str]) -> str:
    text = plain(heard.text, handles).strip() if heard.typed else heard.text
    if heard.command == "/parley":
        return "/" + text.lstrip("/") if text else "/help"
    if heard.command:
        return f"{heard.command} {text}".rstrip()
    if heard.typed and not text.startswith("/"):
        first = text.split(maxsplit=1)
        if first and first[0].casefold() in words:
            return "/" + text
    return text


def _slash(payload: Payload) -> Heard:
    return Heard(
        key=str(payload.get("trigger_id", "")),
        team=str(payload.get("team_id", "")),
        user=str(payload.get("user_id", "")),
        user_name=str(payload.get("user_name", "")),
        channel=str(payload.get("channel_id", "")),
        channel_name=str(payload.get("channel_name", "")),
        command=str(payload["command"]).casefold(),
        text=str(payload.get("text", "")),
        response_url=str(payload.get("response_url", "")),
    )


def _event(payload: Payload, event: Payload, me: str) -> Heard | Changed | None:
    kind = str(event.get("type", ""))
    team = _event_team(payload)
    if kind == "user_change":
        user = event.get("user") or {}
        return Changed(what="person", team=team, id=str(user.get("id", "")))
    if kind.startswith(("channel_", "group_", "member_", "im_")):
        return Changed(what="channel", team=team, id=_channel_id(event))
    if kind != "app_mention" and not (kind == "message" and event.get("channel_type") == "im"):
        return None
    user_id = str(event.get("user", ""))
    said = str(event.get("subtype") or "") in _SPOKEN and "edited" not in event
    if not said or not user_id or event.get("bot_id") or user_id in (me, "USLACKBOT"):
        return None
    return Heard(
        key=str(payload.get("event_id", "")),
        team=team,
        user=user_id,
        user_team=str(event.get("user_team") or event.get("team") or ""),
        channel=str(event.get("channel", "")),
        text=without_mention(str(event.get("text", "")), me),
        thread=str(event.get("thread_ts") or ""),
        ext_shared=bool(payload.get("is_ext_shared_channel")),
    )


def _action(payload: Payload) -> Heard | FormOpened | None:
    action = next((a for a in payload.get("actions", ()) if a.get("type") == "button" and a.get("value")), None)
    if action is None:
        return None
    container = payload.get("container") or {}
    message = payload.get("message") or {}
    user = payload.get("user") or {}
    team = _team(payload)
    channel = str((payload.get("channel") or {}).get("id") or container.get("channel_id") or "")
    response_url = str(payload.get("response_url") or "")
    ts = str(container.get("message_ts") or message.get("ts") or "")
    # A message only one person sees cannot be edited through the Web API: its response URL is its address.
    reply_to = response_url if container.get("is_ephemeral") else joined(team, channel, ts)
    thread = str(container.get("thread_ts") or message.get("thread_ts") or "")
    value = str(action["value"])
    if str(action.get("action_id", "")).startswith(forms.PREFIX):
        form = forms.read_form(value)
        origin = forms.Origin(line=form.line, team=team, channel=channel, thread=thread, reply_to=reply_to)
        return FormOpened(trigger_id=str(payload.get("trigger_id", "")), form=form, origin=origin)
    return Heard(
        key=str(payload.get("trigger_id", "")),
        team=team,
        user=str(user.get("id", "")),
        user_name=str(user.get("username") or user.get("name") or ""),
        user_team=str(user.get("team_id") or ""),
        channel=channel,
        channel_name=str((payload.get("channel") or {}).get("name") or ""),
        text=forms.line_of(value),
        typed=False,
        thread=thread,
        reply_to=reply_to,
        pressed=True,
        response_url=response_url,
    )


def _submission(payload: Payload) -> Heard | None:
    view = payload.get("view") or {}
    if view.get("callback_id") != forms.CALLBACK:
        return None
    origin = forms.read_metadata(str(view.get("private_metadata", "")))
    user = payload.get("user") or {}
    return Heard(
        # A modal is answered once: sent again after a lost acknowledgement, it has a new trigger but the same hash.
        key=f"{view.get('id', '')}.{view.get('hash', '')}",
        team=origin.team or _team(payload),
        user=str(user.get("id", "")),
        user_name=str(user.get("username") or user.get("name") or ""),
        user_team=str(user.get("team_id") or ""),
        channel=origin.channel,
        text=f"{origin.line} {forms.typed(view).strip()}".strip(),
        typed=False,
        thread=origin.thread,
        reply_to=origin.reply_to,
    )


def _event_team(payload: Payload) -> str:
    """The workspace Parley is installed in: in a shared channel not always the one the event happened in."""
    for authorization in payload.get("authorizations") or ():
        if authorization.get("team_id"):
            return str(authorization["team_id"])
    return str(payload.get("team_id", ""))


def _team(payload: Payload) -> str:
    installed = (payload.get("view") or {}).get("app_installed_team_id")
    team = payload.get("team") or {}
    user = payload.get("user") or {}
    return str(installed or team.get("id") or user.get("team_id") or "")


def _channel_id(event: Payload) -> str:
    channel = event.get("channel")
    return str(channel.get("id", "")) if isinstance(channel, Mapping) else str(channel or "")
