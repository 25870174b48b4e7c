"""A Telegram-like group for tests: its ledger is opened as people open it, answers come as letters unless asked for."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.domain.values import Chat, Entry, Member, Workspace
from handlers.invocation import Actor, Invocation, Room
from tests.support.app_driver import AppDriver, Heard, Post

CHAT = "-100"


@dataclass
class Group:
    """What is said in one group, and what comes of it. Boss administers it and has a private chat with the bot."""

    desk: AppDriver
    chat: str = CHAT

    def say(self, line: str, by: str = "boss", *, admin: bool | None = None, **more: object) -> Heard:
        """A line whose answer is carried in-band, so that it can be looked at with all that was decided about it."""
        admin = by == "boss" if admin is None else admin
        more.setdefault("in_band", True)
        return self.desk.hear(
            self.desk.group(line, by, chat=self.chat, admin=admin, started=by == "boss", **more)  # type: ignore[arg-type]
        )

    def post(self, line: str, by: str = "boss", *, admin: bool | None = None, **more: object) -> list[Post]:
        """A line that is answered through the outbox; returns all that was sent for it."""
        before = len(self.desk.posts)
        self.say(line, by, admin=admin, in_band=False, **more)
        return self.desk.posts[before:]

    def open(self, answer: str = "open") -> None:
        """The ledger is opened, and *is a client in this chat?* answered."""
        self.say("/help")
        if answer:
            self.say(f"/room {answer}")

    @property
    def workspace(self) -> Workspace:
        found = self.desk.database.read(lambda stores: stores.chats.find("telegram", self.chat)).result()
        assert found is not None
        return self.desk.database.read(lambda stores: stores.workspaces.get(found[0])).result()

    @property
    def place(self) -> Chat:
        found = self.desk.database.read(lambda stores: stores.chats.find("telegram", self.chat)).result()
        assert found is not None
        return found[1]

    def members(self) -> dict[str, Member]:
        """By handle."""
        number = self.workspace.id
        return {m.handle: m for m in self.desk.database.read(lambda stores: stores.members.list(number)).result()}

    def entries(self) -> list[Entry]:
        """Every line of every client's ledger."""
        number = self.workspace.id
        return self.desk.database.read(
            lambda s: [e for c in s.clients.list(number) for e in s.ledger.of_client(number, c.id)]
        ).result()


def slack(
    line: str,
    by: str = "UBOSS",
    *,
    key: str,
    admin: bool | None = False,
    outsider: bool = False,
    shared: bool | None = False,
    channel: str = "C1",
    in_band: bool = True,
    **more: object,
) -> Invocation:
    """An invocation as Slack would give it: who could not be looked up is an outsider, and no administrator known."""
    private = channel.startswith("D")
    return Invocation(
        platform="slack",
        key=key,
        actor=Actor(
            external_id=f"T1:{by}",
            name=by.capitalize(),
            handle=by.lower(),
            admin=admin,
            outsider=outsider,
            private_chat=f"T1:{by}",
        ),
        room=Room(
            external_id=f"T1:{channel}",
            kind="private" if private else "group",
            title="" if private else channel.lower(),
            shared=shared,
            team="T1",
        ),
        text=line,
        in_band=in_band,
        whispers=not private,
        prefixed=True,
        **more,  # type: ignore[arg-type]
    )
