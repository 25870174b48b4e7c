"""Translates interactive payloads to events: buttons, shortcuts, modals, names being typed. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from bot.platforms.slack import forms, incident
from bot.platforms.slack.events import (
    Chosen,
    Completing,
    Event,
    FormOpened,
    IncidentFormOpened,
    Misfilled,
    Quoted,
    SlackRequest,
)
from bot.platforms.slack.ids import joined, written_at
from handlers.services.ledger import incident_form

Payload = Mapping[str, Any]

#: The shortcuts of the manifest: of a message, and of Slack's own menu.
ON_MESSAGE = "parley-log-message"
ANYWHERE = "parley-log"
#: A button that shows an answer again, for all in its channel.
SHARE = "share:"
VALUE_LIMIT = forms.VALUE_LIMIT


def read(payload: Payload, *, me: str) -> Event | None:
    """The event in a payload, None when Parley ignores it. `me` is the user id of our own bot there."""
    match payload.get("type"):
        case "block_actions":
            return _action(payload)
        case "view_submission":
            return _submission(payload)
        case "message_action" if payload.get("callback_id") == ON_MESSAGE:
            return _on_message(payload, me)
        case "shortcut" if payload.get("callback_id") == ANYWHERE:
            return _anywhere(payload)
        case "block_suggestion":
            return _suggestion(payload)
        case _:
            return None


def _action(payload: Payload) -> Event | None:
    container = payload.get("container") or {}
    actions = payload.get("actions") or ()
    if container.get("type") == "view" and any(a.get("action_id") == incident.CLIENT for a in actions):
        return _choice(payload)
    action = next((a for a in actions if a.get("type") == "button" and a.get("value")), None)
    if action is None:
        return None
    origin = _in_view(payload) if container.get("type") == "view" else _on_a_message(payload, container)
    response_url = str(payload.get("response_url") or "")
    trigger = str(payload.get("trigger_id", ""))
    value, name = str(action["value"]), str(action.get("action_id", ""))
    if name.startswith(incident.PREFIX):
        kept = forms.read_metadata(value)
        return IncidentFormOpened(
            trigger_id=trigger, origin=kept, user=_user(payload), user_name=_user_name(payload), line=kept.line
        )
    if name.startswith(forms.PREFIX):
        form = forms.read_form(value)
        return FormOpened(trigger_id=trigger, form=form, origin=replace(origin, line=form.line), user=_user(payload))
    line = forms.line_of(value)
    return SlackRequest(
        key=trigger,
        team=origin.team,
        user=_user(payload),
        user_name=_user_name(payload),
        user_team=_user_team(payload),
        channel=origin.channel,
        channel_name=str((payload.get("channel") or {}).get("name") or ""),
        text=line,
        typed=False,
        thread=origin.thread,
        reply_to=origin.reply_to,
        pressed=True,
        said_at=written_at(str(action.get("action_ts", ""))),
        response_url=response_url,
        trigger_id=trigger,
        view=payload.get("view") or {},
        within=_within(payload) if container.get("type") == "view" else "",
        aloud=name.startswith(SHARE),
    )


def _within(payload: Payload) -> Literal["home", "modal"]:
    return "home" if (payload.get("view") or {}).get("type") == "home" else "modal"


def _on_a_message(payload: Payload, container: Payload) -> forms.FormOrigin:
    message = payload.get("message") or {}
    team = _team(payload)
    channel = str((payload.get("channel") or {}).get("id") or container.get("channel_id") or "")
    ts = str(container.get("message_ts") or message.get("ts") or "")
    # A message only one person sees cannot be edited through the Web API: its response URL is its address.
    response_url = str(payload.get("response_url") or "")
    reply_to = response_url if container.get("is_ephemeral") else joined(team, channel, ts)
    thread = str(container.get("thread_ts") or message.get("thread_ts") or "")
    return forms.FormOrigin(line="", team=team, channel=channel, thread=thread, reply_to=reply_to)


def _in_view(payload: Payload) -> forms.FormOrigin:
    """A button of a modal belongs where the modal does; one of the app's home to the private chat."""
    kept = forms.read_metadata(str((payload.get("view") or {}).get("private_metadata", "")))
    return replace(kept, team=kept.team or _team(payload), channel=kept.channel or _user(payload), reply_to="")


def _choice(payload: Payload) -> Chosen:
    view = payload.get("view") or {}
    opened = IncidentFormOpened(
        trigger_id=str(payload.get("trigger_id", "")),
        origin=forms.read_metadata(str(view.get("private_metadata", ""))),
        user=_user(payload),
        user_name=_user_name(payload),
        line=f"/form {incident.chosen(view)}",
    )
    return Chosen(opened=opened, view_id=str(view.get("id", "")), view_hash=str(view.get("hash", "")))


def _submission(payload: Payload) -> SlackRequest | Misfilled | None:
    view = payload.get("view") or {}
    origin = forms.read_metadata(str(view.get("private_metadata", "")))
    match view.get("callback_id"):
        case forms.CALLBACK:
            text = f"{origin.line} {forms.typed(view).strip()}".strip()
        case incident.CALLBACK:
            text, refused = incident_form.line(incident.filled(view, origin.currency))
            if refused:
                blocks = {incident.block_of(view, field): refusal for field, refusal in refused.items()}
                return Misfilled(language=origin.language, refused=blocks)
        case _:
            return None
    return SlackRequest(
        # Sent again after a lost acknowledgement it has a new trigger; put right after a refusal, the same hash.
        key=".".join((str(view.get("id", "")), str(view.get("hash", "")), _digest(view))),
        team=origin.team or _team(payload),
        user=_user(payload),
        user_name=_user_name(payload),
        user_team=_user_team(payload),
        channel=origin.channel or _user(payload),
        text=text,
        typed=False,
        thread=origin.thread,
        reply_to=origin.reply_to,
        evidence=origin.evidence,
        form=str(view["callback_id"]),
        view=view,
    )


def _digest(view: Payload) -> str:
    held = json.dumps((view.get("state") or {}).get("values", {}), sort_keys=True)
    return hashlib.sha256(held.encode("utf-8", "replace")).hexdigest()[:16]


def _on_message(payload: Payload, me: str) -> IncidentFormOpened:
    """The shortcut of a message: what it says is kept beside what is logged, unless Parley wrote it."""
    message = payload.get("message") or {}
    team, channel = _team(payload), str((payload.get("channel") or {}).get("id") or "")
    ts = str(message.get("ts") or payload.get("message_ts") or "")
    thread = str(message.get("thread_ts") or "")
    domain = str((payload.get("team") or {}).get("domain") or "")
    link = f"https://{domain}.slack.com/archives/{channel}/p{ts.replace('.', '')}" if domain else ""
    if link and thread and thread != ts:
        link += f"?thread_ts={thread}&cid={channel}"
    return IncidentFormOpened(
        trigger_id=str(payload.get("trigger_id", "")),
        origin=forms.FormOrigin(line="/form", team=team, channel=channel, thread=thread),
        user=_user(payload),
        user_name=_user_name(payload),
        quoted=quoted(message, ts, link) if message.get("user") != me else None,
        response_url=str(payload.get("response_url") or ""),
    )


def quoted(message: Payload, ts: str, link: str) -> Quoted:
    """A message of Slack's that somebody pointed at."""
    author = str(message.get("user") or message.get("username") or "")
    return Quoted(ts=ts, text=str(message.get("text") or ""), author=author, link=link)


def _anywhere(payload: Payload) -> IncidentFormOpened:
    """The shortcut of Slack's menu belongs to no channel: its answer goes to the private chat."""
    return IncidentFormOpened(
        trigger_id=str(payload.get("trigger_id", "")),
        origin=forms.FormOrigin(line="/form", team=_team(payload), channel=_user(payload)),
        user=_user(payload),
        user_name=_user_name(payload),
    )


def _suggestion(payload: Payload) -> Completing | None:
    if payload.get("action_id") != incident.CLIENT:
        return None
    view = payload.get("view") or {}
    origin = forms.read_metadata(str(view.get("private_metadata", "")))
    typed = str(payload.get("value") or "")
    return Completing(team=origin.team or _team(payload), user=_user(payload), typed=typed, language=origin.language)


def _user(payload: Payload) -> str:
    return str((payload.get("user") or {}).get("id", ""))


def _user_name(payload: Payload) -> str:
    user = payload.get("user") or {}
    return str(user.get("username") or user.get("name") or "")


def _user_team(payload: Payload) -> str:
    return str((payload.get("user") or {}).get("team_id") or "")


def _team(payload: Payload) -> str:
    """The workspace Parley is installed in."""
    installed = (payload.get("view") or {}).get("app_installed_team_id")
    team = payload.get("team") or {}
    user = payload.get("user") or {}
    return str(installed or team.get("id") or user.get("team_id") or "")
