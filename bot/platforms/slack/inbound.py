"""Translates Slack's payloads to events, and events with looked-up people to an `Invocation`. Pure.

`read` says whom to look up, `invocation` is given the results. interactive.py reads buttons, shortcuts and modals.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from bot.platforms.slack import interactive
from bot.platforms.slack.escaping import mentions, plain, without_mention
from bot.platforms.slack.events import (
    Changed,
    Event,
    Flagged,
    HomeOpened,
    SlackChannel,
    SlackRequest,
    SlackUser,
    Uninstalled,
)
from bot.platforms.slack.ids import PRIVATE, joined, moment, written_at
from handlers.invocation import Actor, Invocation, Mention, Room
from handlers.lexicon.folding import fold
from handlers.ports import Install

PLATFORM = "slack"

Payload = Mapping[str, Any]

#: Messages with these subtypes are still somebody saying something; all others tell of edits, joins, bots and so on.
_SPOKEN = frozenset({"", "file_share", "thread_broadcast"})


#: The reaction that says: this is an incident.
FLAG = "triangular_flag_on_post"


def read(payload: Payload, *, me: str) -> Event | None:
    """What a payload says; None when it is nothing to Parley. `me` is the user id of our own bot there."""
    if "command" in payload:
        return _slash(payload)
    match payload.get("type"):
        case "event_callback":
            return _event(payload, payload.get("event") or {}, me)
        case _:
            return interactive.read(payload, me=me)


def invocation(
    request: SlackRequest,
    person: SlackUser | None,
    place: SlackChannel | None,
    people: Mapping[str, SlackUser],
    words: Collection[str],
) -> Invocation:
    """The command line that was meant. `people` are those mentioned, by id, as far as they could be looked up; `words`
    are the command words that may stand without their slash.

    A person who could not be looked up is taken for an outsider: better to ask twice than to let a guest in.
    """
    private = request.channel.startswith(PRIVATE)
    handles = {user: known.handle for user, known in people.items()}
    place = place or SlackChannel(title=request.channel_name)
    return Invocation(
        platform=PLATFORM,
        key=request.key,
        actor=actor(request.team, request.user, person, request.user_name),
        room=Room(
            external_id=joined(request.team, request.channel),
            kind="private" if private else "group",
            title=place.title or request.channel_name,
            shared=True if request.ext_shared else place.shared,
            postable=place.postable,
            team=request.team,
        ),
        text=_line(request, handles, words),
        reply_to=request.reply_to,
        thread=request.thread,
        evidence=request.evidence.text,
        evidence_ref=request.evidence.ref,
        evidence_author=request.evidence.author,
        evidence_link=request.evidence.link,
        evidence_at=request.evidence.at,
        said_at=request.said_at,
        wordless=request.wordless,
        mentions=_mentions(request, people, handles),
        message=request.message,
        edits=request.edits,
        pressed=request.pressed,
        # What is pressed in a modal or at home is answered there.
        in_band=bool(request.command or request.within),
        form=bool(request.trigger_id or request.form),
        filled=bool(request.form),
        # Also under a message everybody sees: what it asks for may hold money. The nudge itself says who decided.
        whispers=not private and not request.aloud,
        prefixed=True,
    )


def actor(team: str, user: str, person: SlackUser | None, name: str = "") -> Actor:
    """Who somebody is; one who could not be looked up is taken for an outsider."""
    address = joined(team, user)
    if person is None:
        return Actor(
            external_id=address, name=name or user, handle=name.casefold(), outsider=True, private_chat=address
        )
    return Actor(
        external_id=address,
        name=person.name,
        handle=person.handle,
        admin=person.admin,
        outsider=person.outsider,
        language=person.language,
        private_chat=address,
    )


def _mentions(
    request: SlackRequest, people: Mapping[str, SlackUser], handles: Mapping[str, str]
) -> tuple[Mention, ...]:
    if not request.typed:
        return ()
    return tuple(
        Mention(text=shown, actor=actor(request.team, user, people.get(user)))
        for user, shown in mentions(request.text, handles).items()
    )


def opening(install: Install, person: SlackUser | None) -> Invocation:
    """Synthesise `/help` from the installer in their private chat, so that installing opens the ledger."""
    address = joined(install.team, install.installer)
    return Invocation(
        platform=PLATFORM,
        key=f"install:{install.team}:{install.at.isoformat()}",
        actor=Actor(
            external_id=address,
            name=person.name if person else install.installer,
            handle=person.handle if person else "",
            admin=True,
            language=person.language if person else None,
            private_chat=address,
        ),
        room=Room(external_id=address, kind="private", title=install.name, shared=False, team=install.team),
        text="/help",
        prefixed=True,
    )


def _line(request: SlackRequest, handles: Mapping[str, str], words: Collection[str]) -> str:
    text = plain(request.text, handles).strip() if request.typed else request.text
    if request.command == "/parley":
        return "/" + text.lstrip("/") if text else "/help"
    if request.command:
        return f"{request.command} {text}".rstrip()
    if request.typed and not text.startswith("/"):
        first = text.split(maxsplit=1)
        if first and fold(first[0].rstrip(":,")) in words:
            return "/" + text
    return text


def _slash(payload: Payload) -> SlackRequest:
    return SlackRequest(
        key=str(payload.get("trigger_id", "")),
        team=str(payload.get("team_id", "")),
        user=str(payload.get("user_id", "")),
        user_name=str(payload.get("user_name", "")),
        channel=str(payload.get("channel_id", "")),
        channel_name=str(payload.get("channel_name", "")),
        command=str(payload["command"]).casefold(),
        text=str(payload.get("text", "")),
        response_url=str(payload.get("response_url", "")),
        trigger_id=str(payload.get("trigger_id", "")),
    )


def _event(payload: Payload, event: Payload, me: str) -> Event | None:
    kind = str(event.get("type", ""))
    team = _event_team(payload)
    if kind in ("app_uninstalled", "tokens_revoked"):
        # Of one workspace: only the bot's own token is ours.
        gone = kind == "app_uninstalled" or (event.get("tokens") or {}).get("bot")
        when = moment(payload.get("event_time"))
        return Uninstalled(team=str(payload.get("team_id") or team), at=when) if gone else None
    if kind == "app_home_opened":
        return _home(payload, event, team) if event.get("tab", "home") == "home" else None
    if kind == "reaction_added":
        return _flag(payload, event, team, me)
    if kind == "user_change":
        user = event.get("user") or {}
        return Changed(kind="person", team=team, id=str(user.get("id", "")), user=user)
    if kind.startswith(("channel_", "group_", "member_", "im_")):
        return Changed(kind="channel", team=team, id=_channel_id(event))
    if kind != "app_mention" and not (kind == "message" and event.get("channel_type") == "im"):
        return None
    if event.get("subtype") == "message_changed":
        return _edited(payload, event, team, me)
    user_id = str(event.get("user", ""))
    edited = event.get("edited") or {}
    # A mention that is edited in comes as a mention; an edited private message as `message_changed`, and so only once.
    spoken = str(event.get("subtype") or "") in _SPOKEN and (not edited or kind == "app_mention")
    address = joined(team, str(event.get("channel", "")), str(event.get("ts", "")))
    if not spoken or not user_id or event.get("bot_id") or user_id in (me, "USLACKBOT"):
        return None
    return SlackRequest(
        key=str(payload.get("event_id", "")),
        team=team,
        user=user_id,
        user_team=str(event.get("user_team") or event.get("team") or ""),
        channel=str(event.get("channel", "")),
        text=without_mention(str(event.get("text", "")), me),
        thread=str(event.get("thread_ts") or ""),
        ext_shared=bool(payload.get("is_ext_shared_channel")),
        message="" if edited else address,
        edits=address if edited else "",
        said_at=written_at(str(edited.get("ts") or event.get("ts") or "")),
        wordless=bool(event.get("files")) and not str(event.get("text") or "").strip(),
    )


def _edited(payload: Payload, event: Payload, team: str, me: str) -> SlackRequest | None:
    """A private message says something else now. Slack also tells so of a preview that was put under it."""
    now, before = event.get("message") or {}, event.get("previous_message") or {}
    user, channel = str(now.get("user", "")), str(event.get("channel", ""))
    same = now.get("text") == before.get("text")
    if same or not user or now.get("bot_id") or user in (me, "USLACKBOT"):
        return None
    return SlackRequest(
        key=str(payload.get("event_id", "")),
        team=team,
        user=user,
        channel=channel,
        text=without_mention(str(now.get("text", "")), me),
        thread=str(now.get("thread_ts") or ""),
        edits=joined(team, channel, str(now.get("ts", ""))),
        said_at=written_at(str((now.get("edited") or {}).get("ts") or event.get("event_ts") or "")),
    )


def _home(payload: Payload, event: Payload, team: str) -> HomeOpened:
    """Read the opening of the app's home, which shows what a private chat would show."""
    user = str(event.get("user", ""))
    key = str(payload.get("event_id", ""))
    return HomeOpened(
        request=SlackRequest(key=key, team=team, user=user, channel=user, text="", typed=False, command="/home")
    )


def _flag(payload: Payload, event: Payload, team: str, me: str) -> Flagged | None:
    """The flag on a message: an incident to log. Other reactions are ignored."""
    item = event.get("item") or {}
    user = str(event.get("user", ""))
    if event.get("reaction") != FLAG or item.get("type") != "message" or not user or user == me:
        return None
    if event.get("item_user") == me:
        return None  # Parley's own messages are not evidence
    request = SlackRequest(
        key=str(payload.get("event_id", "")),
        team=team,
        user=user,
        channel=str(item.get("channel", "")),
        text="/incident",
        typed=False,
        said_at=written_at(str(event.get("event_ts", ""))),
        ext_shared=bool(payload.get("is_ext_shared_channel")),
    )
    return Flagged(request=request, ts=str(item.get("ts", "")))


def _event_team(payload: Payload) -> str:
    """The workspace Parley is installed in: in a shared channel not always the one the event happened in."""
    for authorization in payload.get("authorizations") or ():
        if authorization.get("team_id"):
            return str(authorization["team_id"])
    return str(payload.get("team_id", ""))


def _channel_id(event: Payload) -> str:
    channel = event.get("channel")
    return str(channel.get("id", "")) if isinstance(channel, Mapping) else str(channel or "")
