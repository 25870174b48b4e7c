"""The events in Slack's payloads, as plain values before any look-up. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from bot.platforms.slack import forms
from bot.platforms.slack.escaping import people_named
from bot.platforms.slack.forms import NOTHING, SlackEvidence
from handlers.domain.errors import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackUser:
    """A Slack user. `language` is the first part of Slack's locale."""

    name: str
    handle: str
    admin: bool
    outsider: bool
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackChannel:
    """A Slack conversation. `shared`: outsiders read along (None: not known)."""

    title: str = ""
    shared: bool | None = None
    postable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackRequest:
    """A message, button or form addressed to Parley, before any look-up.

    text          as Slack sent it where `typed`, else a finished command line
    command       the slash command it came by ("/incident"), empty otherwise
    ext_shared    the payload itself says that another organisation is in the channel
    response_url  where an answer can still be sent for half an hour, to the one who asked alone
    trigger_id    opens one modal, within three seconds; empty where there is none
    evidence      a message that is kept beside what is logged
    form, view    the modal it was sent from, empty otherwise: what is refused is shown there
    message       the message it was said in ("T1:D1:ts"); edits: the one it is an edited version of
    within        where the pressed button is, unless in a message
    aloud         the answer is meant for everyone in the channel
    wordless      a file came with no words: a voice clip, a picture
    said_at       when it was said (ISO 8601, UTC), empty where Slack gives no time of it
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
    trigger_id: str = ""
    evidence: SlackEvidence = NOTHING
    form: str = ""
    view: Mapping[str, Any] = field(default_factory=dict)
    within: Literal["", "home", "modal"] = ""
    aloud: bool = False
    message: str = ""
    edits: str = ""
    said_at: str = ""
    wordless: bool = False

    @property
    def mentioned(self) -> tuple[str, ...]:
        return people_named(self.text) if self.typed else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormOpened:
    """A button that wants words was pressed: a modal must be opened at once, the trigger lives three seconds."""

    trigger_id: str
    form: forms.FormValue
    origin: forms.FormOrigin
    user: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A person or a channel is no longer what was looked up before. `user`: the person, as Slack describes them now."""

    kind: Literal["person", "channel"]
    team: str
    id: str
    user: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A message somebody pointed at, in Slack's own form of its text. `author` is a user id, or a bot's name."""

    ts: str
    text: str = ""
    author: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentFormOpened:
    """The incident form was asked for: its modal is opened at once and filled afterwards.

    line     what fills it ("/form", "/form ~5")
    quoted   the message it is about, still to be read; `origin.evidence` is one that was read before
    """

    trigger_id: str
    origin: forms.FormOrigin
    user: str
    user_name: str = ""
    line: str = "/form"
    quoted: Quoted | None = None
    response_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A client was chosen in the open incident form: what is known of it can be offered."""

    opened: IncidentFormOpened
    view_id: str
    view_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Completing:
    """A client's name is being typed."""

    team: str
    user: str
    typed: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfilled:
    """The incident form has values that cannot be read, by block."""

    language: str
    refused: Mapping[str, Refusal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flagged:
    """Somebody put the flag on a message."""

    request: SlackRequest
    ts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeOpened:
    request: SlackRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Uninstalled:
    """A workspace took its permission back, at that moment (UTC)."""

    team: str
    at: datetime


Event = (
    SlackRequest
    | FormOpened
    | Changed
    | IncidentFormOpened
    | Chosen
    | Completing
    | Misfilled
    | Flagged
    | HomeOpened
    | Uninstalled
)
