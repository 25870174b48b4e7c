"""The input from a platform: one message or button press of a person, independent of any SDK."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ChatKind = Literal["group", "private", "console"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """The speaker, as the platform knows them.

    external_id   stable id on the platform ("12345"; Slack: "T1:U1")
    admin         administrator of the chat (Telegram) or of the workspace (Slack); None: not known
    outsider      bot, guest, anonymous sender or person of another organisation: never becomes a member
    private_chat  the chat for private messages to them, None when Parley may not write to them
    may_reach     a possible private chat: tried once when they join, because the platform does not tell beforehand
    """

    external_id: str
    name: str
    handle: str = ""
    admin: bool | None = None
    outsider: bool = False
    language: str | None = None
    private_chat: str | None = None
    may_reach: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The chat of the message. `shared`: the platform knows that outsiders read it (None: it does not know).

    `team` is the unit whose chats share one ledger: a Slack workspace id, a console workspace's name; else empty.
    """

    external_id: str
    kind: ChatKind
    title: str = ""
    shared: bool | None = None
    postable: bool = True
    team: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """One command line.

    key         identifies a duplicate delivery ("telegram:991"), unique on its platform
    text        the line: "/incident acme 2h rude shouted"; a plain sentence has no leading slash
    reply_to    address of the message a button sits on, or that was replied to ("-100:55"); the platform's own form
    evidence    text of the message replied to or forwarded, kept as evidence
    evidence_ref     identifies that message ("-100:55"); the platform's own form, empty when unknown
    evidence_author  who wrote it, as the platform names them
    evidence_link    its permalink
    evidence_at      when it was written: ISO 8601 in UTC, empty when unknown
    message     address of the message itself ("-100:54"); empty if there is none
    edits       the `message` of which this is an edited version, if it is one; the text is the new one
    in_band     the transport itself carries the answer (slash command, console), no outbox row is needed
    whispers    the platform can show an answer in this chat to the speaker only
    prefixed    commands are typed after the bot's own name there (`/parley status`)
    addressed   said to the bot (command, mention, private message, reply to it), not overheard
    form        the platform can open a form at once, or show in the one just sent what was refused: such an answer is
                carried by the transport
    filled      the text was put together from the fields of a form
    """

    platform: str
    key: str
    actor: Actor
    room: Room
    text: str
    reply_to: str = ""
    thread: str = ""
    evidence: str = ""
    evidence_ref: str = ""
    evidence_author: str = ""
    evidence_link: str = ""
    evidence_at: str = ""
    message: str = ""
    edits: str = ""
    pressed: bool = False
    in_band: bool = False
    whispers: bool = False
    prefixed: bool = False
    addressed: bool = True
    form: bool = False
    filled: bool = False
    role: str = ""
    """Console only: the role the speaker has from here on; empty keeps theirs (an owner when first seen)."""
