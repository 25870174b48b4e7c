"""The input from a platform: one message or button press of a person, independent of any SDK."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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
class Mention:
    """A person the text points at. `text` is how they stand in it ("@robert", "Anna Ivanova"); `actor` is whom the
    platform means by it, an outsider where it is not known that they belong to the team."""

    text: str
    actor: Actor


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
    said_at     when it was said, by the platform's own time of the message: ISO 8601 in UTC, empty where the platform
                gives none
    message     address of the very message it was said in ("-100:54"); empty where there is none
    mentions    the people the text points at, where the platform says who they are
    wordless    a message that holds no words: a voice note, a sticker
    edits       the `message` this one is an edited version of, where it is one; the text is what it says now
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
    said_at: str = ""
    mentions: tuple[Mention, ...] = ()
    message: str = ""
    edits: str = ""
    wordless: bool = False
    pressed: bool = False
    in_band: bool = False
    whispers: bool = False
    prefixed: bool = False
    addressed: bool = True
    form: bool = False
    filled: bool = False
    role: str = ""
    """Console only: the role the speaker has from here on; empty keeps theirs (an owner when first seen)."""

    def spoken_at(self, now: datetime) -> datetime:
        """The moment that the words call now. `now` is when they arrived: nothing is said later than that."""
        return min(datetime.fromisoformat(self.said_at), now) if self.said_at else now
