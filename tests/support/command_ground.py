"""The example ledger every command is tried on, once a platform, and what people say there as that platform gives it.

A trial runs the real dispatch on the real database and takes everything back, so that each begins with the same ledger.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from datetime import datetime

from handlers.invocation import Actor, Invocation, Room
from handlers.messages import Button, Reply
from handlers.pipeline.dispatch import dispatch
from handlers.pipeline.registry import Registry, discover
from handlers.ports import Database, UnitOfWork
from handlers.services.delivery.routing import Outgoing, prepare
from tests.support.app_driver import PLATFORMS, AppDriver, Heard

REGISTRY: Registry = discover()

#: What any platform could trip over: markup of all of them, mentions, terminal commands, both directions, emoji.
NASTY = "<b>&\"'*_~`| <!channel> </pre> \x1b[31mred\x07 שלום <@U1> &amp; {x} 👩\u200d💻🙂"
LONG = "two words more and ".join(NASTY for _ in range(80))[:4000]

#: Examples name this client; each is tried a second time on the client with the nasty name.
EXAMPLE_CLIENT = "Acme"


@dataclass(frozen=True, slots=True)
class Case:
    """One example of one command, said by somebody about a client.

    alone  in their private chat; long: with 4,000 nasty letters behind it
    """

    command: str
    line: str
    by: str = "boss"
    nasty: bool = False
    alone: bool = False
    long: bool = False

    def __str__(self) -> str:
        about = "long" if self.long else "nasty" if self.nasty else "plain"
        return f"{self.by}-{about}-{self.line}"


def cases() -> list[Case]:
    """Every example of every command: by the owner before the team, also with a long text behind it; by the owner alone
    on the nasty client; by a member."""
    examples = [(command.name, line) for command in REGISTRY.all() for line in command.examples]
    return [
        *(Case(name, line) for name, line in examples),
        *(Case(name, line, nasty=True, alone=True) for name, line in examples),
        # Help of something long is help of no command.
        *(Case(name, line, long=True) for name, line in examples if name != "help"),
        *(Case(name, line, by="anna") for name, line in examples),
    ]


@dataclass
class Ground:
    """A team on one platform with a ledger that has something of everything."""

    platform: str
    database: Database
    desk: AppDriver = field(init=False)
    nasty: int = 0
    _keys: itertools.count[int] = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        self.desk = AppDriver(self.database, registry=REGISTRY)
        self._found()

    @property
    def now(self) -> datetime:
        return self.desk.now

    def said(self, line: str, by: str = "boss", *, alone: bool = False, pressed: bool = False) -> Invocation:
        """A line as the platform's adapter hands it in; `in_band`, so that the answer comes back at once."""
        alone = alone and self.platform != "console"
        person = f"T1:U{by}" if self.platform == "slack" else by
        private = f"D{person}" if self.platform == "telegram" else person
        team = {"slack": "T1", "console": "default"}.get(self.platform, "")
        chat = {"slack": "T1:C1", "telegram": "-100500", "console": "default"}[self.platform]
        return Invocation(
            platform=self.platform,
            key=f"said-{next(self._keys)}",
            actor=Actor(
                external_id=person,
                name=by.capitalize(),
                handle=by,
                admin=by == "boss",
                private_chat=private if alone or self.platform != "telegram" or by == "boss" else None,
            ),
            room=Room(
                external_id=private if alone else chat,
                kind="private" if alone else "console" if self.platform == "console" else "group",
                title="" if alone else "Studio",
                shared=None if self.platform == "telegram" else False,
                team=team,
            ),
            text=line,
            in_band=True,
            pressed=pressed,
            whispers=self.platform == "slack" and not alone,
            prefixed=self.platform == "slack",
            role="" if self.platform != "console" else "owner" if by == "boss" else "member",
        )

    def example(self, case: Case) -> Invocation:
        line = case.line.replace(EXAMPLE_CLIENT, f"~{self.nasty}") if case.nasty else case.line
        return self.said(f"{line} {LONG}" if case.long else line, case.by, alone=case.alone)

    def pressed(self, button: Button, case: Case) -> Invocation:
        return self.said(button.line, case.by, alone=case.alone, pressed=True)

    def filled(self, line: str, case: Case) -> Invocation:
        """Words typed after a form, as a platform without memory of it sends them: behind the form's line."""
        return self.said(line, case.by, alone=case.alone)

    def hear(self, *said: Invocation) -> tuple[Heard, tuple[Outgoing, ...]]:
        """Say these one after another: the last answer, and what is then posted. Nothing of it stays."""

        def work(uow: UnitOfWork) -> tuple[Heard, tuple[Outgoing, ...]]:
            heard = None
            for each in said:
                outcome = dispatch(uow, each, self.now, REGISTRY)
                heard = Heard(outcome, outcome.reply or Reply(parts=()))
            assert heard is not None
            posts = tuple(self._posts(uow))
            uow.rollback()
            return heard, posts

        return self.database.write(work).result()

    def _posts(self, uow: UnitOfWork) -> list[Outgoing]:
        posts: list[Outgoing] = []
        while letters := uow.post.claim(self.now, "trial", 20, 10):
            for letter in letters:
                ready = prepare(uow, letter, self.now, PLATFORMS)
                if isinstance(ready, Outgoing):
                    posts.append(ready)
                if isinstance(ready, datetime):
                    uow.post.put_off(letter.id, "trial", ready, "waits")
                else:
                    uow.post.delivered(letter.id, "trial", "", "", self.now)
        return posts

    # ------------------------------------------------------------------ the ledger

    def _found(self) -> None:
        """An incident #1, an agreement in force, a told boundary, and a talk that nudge 1 asks for."""
        self._log("/settings members open", "/help")
        self._log("/help", by="anna")
        self._log("/client add Acme", "/client add Globex")
        self.nasty = self._add(NASTY)
        self._log(
            "/incident Acme minor rude hung up on:2026-02-10",
            '/talk Acme held agreed on:"2026-02-20 12:00" about:late review:2026-03-20 invoices are paid in a week',
            '/boundary Acme No calls after 18:00 told:"2026-02-01"',
            "/incident Acme severe rude shouted at Anna and called her names",
            "/paid Acme 1500 invoice 7",
            "/spent Acme 3h calls",
            "/thanks Acme praised the drafts",
            "/gave Acme 100 discount asked:yes",
            "/review Acme minor https://example.com/reviews/1 they took a week",
        )
        for line in (
            '/talk ~{} held agreed on:"2026-02-20 12:00" about:late {}',
            "/incident ~{} severe abuse {}",
            "/incident ~{} rude fault:ours who:{} {}",
            '/boundary ~{} {} told:"2026-02-01"',
            "/boundary ~{} {} told:no",
            "/paid ~{} 1500 {}",
            "/note ~{} {}",
            "/review ~{} minor https://example.com/reviews/2 {}",
            "/client alias ~{} {}",
        ):
            self._log(line.replace("{}", str(self.nasty), 1).replace("{}", LONG if "alias" not in line else "nasty"))
        self._log(
            "/incident Globex complaint serious ours the banner was late",
            "/client add Initech",
            "/incident Initech rude shouted",
            "/client add Hooli",
            "/client stage Hooli prospect",
            "/incident Hooli rude hung up",
            "/client add Umbrella",
            "/incident Umbrella threat will come to the office",
            "/client add Vandelay",
            "/talk Vandelay held refused does not want to talk",
            "/client add Wayne",
            "/talk Wayne held part neither side wants to go on",
            "/part Wayne confirm",
        )
        self._log("/note Globex asked for Anna", by="anna")
        assert not self.hear(self.said("/nudge 1 show"))[0].error, "the talk nudge is open"

    def _add(self, name: str) -> int:
        """The id of a new client. The database is fresh: the only workspace is the first."""
        self._log(f"/client add {name}")
        return max(client.id for client in self.database.read(lambda stores: stores.clients.list(1)).result())

    def _log(self, *lines: str, by: str = "boss") -> None:
        for line in lines:
            heard = self.desk.hear(self.said(line, by))
            assert not heard.error, f"{line[:80]}: {heard.error}"
