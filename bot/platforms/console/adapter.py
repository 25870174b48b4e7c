"""The console adapter: reads lines, shows replies and posts, for one speaker in one workspace."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TextIO

from bot.adapter import Address, Answer, Handle
from bot.platforms.console import layout
from bot.platforms.console.piped import piped
from bot.platforms.console.render import ConsoleRendering, render
from bot.platforms.console.saving import save
from bot.platforms.console.session import ConsoleSession, Leave, NoButton, Nothing, PromptForm, Say
from bot.wording import Wording
from handlers.invocation import Actor, Invocation, Room
from handlers.messages import File, Msg, Picture, Reply, Text

if TYPE_CHECKING:
    from bot.platforms.console.prompt import Prompt

MARK = "› "
HISTORY = Path("~/.local/share/parley/history")

Settle = Callable[[], Awaitable[None]]
Kind = Literal["reply", "post", "error"]


async def _nothing_due() -> None:
    """Delivers nothing."""


class ConsoleAdapter:
    """A session at the console.

    workspace, speaker, role  who speaks where; `role` is taken when the speaker is first seen
    language     of the speaker, None: the workspace's
    json         one object a line instead of text
    interactive  a person types: prompt, completion, history. Else lines come from `lines`, or from standard input
    picture_dir  where pictures and files are saved
    settle       delivers what is due; called before the first line and after each
    completions  the command words and clients' names to complete
    history      file of the lines typed, never used with `json`
    status       exit status, known after `run`: 1 if a line failed or a question was left open. A person at a terminal
                 has seen what failed, so that theirs is 0
    """

    name = "console"
    connected = True

    def __init__(
        self,
        *,
        workspace: str,
        speaker: str,
        role: str,
        language: str | None,
        json: bool,
        interactive: bool,
        out: TextIO,
        err: TextIO,
        lines: AsyncIterator[str] | None,
        picture_dir: Path,
        settle: Settle = _nothing_due,
        completions: Callable[[], tuple[Sequence[str], Sequence[str]]] = lambda: ((), ()),
        history: Path | None = HISTORY,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        self._workspace = workspace
        self._speaker = speaker
        self._role = role
        self._language = language
        self._json = json
        self._interactive = interactive and lines is None
        self._out = out
        self._err = err
        self._lines = lines
        self._picture_dir = picture_dir
        self.settle = settle
        self._completions = completions
        self._history = history.expanduser() if history is not None and not json else None
        self._colour = out.isatty() and not json and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"
        self._wording = Wording(language or "en", None)
        self._session = ConsoleSession()
        self._prompt: Prompt | None = None
        self._sent = 0
        self._heard = 0
        self._key = os.urandom(8).hex()
        self.status = 0

    async def run(self, handle: Handle) -> None:
        """Read lines until there are no more, or the speaker leaves; unlike other platforms it returns then."""
        try:
            await self._welcome()
            await self.settle()
            async for line in self._source():
                if not await self._hear(line, handle):
                    break
        except BrokenPipeError:
            # The reader of our output is gone.
            self.status = 1
            return
        if not self._interactive:
            self.status = self._session.status
            self._sum_up()

    async def send(self, address: Address, reply: Reply, wording: Wording) -> str:
        """Show a post under the name of its chat; returns its running id, or that of the post it changes."""
        self._sent += 1
        to = address.about or ("team" if address.chat == self._workspace else address.chat)
        place = Msg("console-to-team") if to == "team" else Msg("console-to-member", name=to)
        data = {"to": to, **reply.data}
        if address.edit:
            # Marked as an update, so that a program does not count the nudge twice.
            place = Msg("console-updated", place=place)
            data |= {"kind": "update", "updates": reply.data.get("kind")}
        await self._show("post", "", replace(reply, data=data), wording, place)
        return address.edit or str(self._sent)

    async def close(self) -> None:
        """Does nothing: the caller owns the streams."""

    def _source(self) -> AsyncIterator[str]:
        if self._lines is not None:
            return self._lines
        if not self._interactive:
            return piped(sys.stdin)
        if self._prompt is None:
            raise AssertionError("a prompt is made before it is read")
        return self._prompt.lines(lambda: self._wording.text(self._session.prefill))

    async def _welcome(self) -> None:
        if not self._interactive:
            return
        from bot.platforms.console.prompt import Prompt  # loaded only for an interactive session

        self._prompt = Prompt(MARK, self._completions, self._history)
        if not self._json:
            hello = Msg("console-welcome", speaker=self._speaker, workspace=self._workspace)
            parts = (Text(hello, "title"), Text(Msg("console-welcome-help"), "quiet"))
            shown = render(Reply(parts=parts), self._wording, buttons=(), colour=self._colour).shown
            await self._write(shown + "\n\n")

    async def _hear(self, line: str, handle: Handle) -> bool:
        """Run one line; False when the session is over."""
        step = self._session.read(line)
        if isinstance(step, Nothing):
            return True
        if isinstance(step, Leave):
            return False
        await self._echo(line)
        answer = await self._answer(step, handle)
        self._wording = answer.wording
        reply = answer.reply if answer.reply is not None else Reply(parts=())
        self._session.failed += bool(reply.error)
        await self._show("error" if reply.error else "reply", line.strip(), reply, answer.wording)
        await self.settle()
        return True

    async def _answer(self, step: Say | PromptForm | NoButton, handle: Handle) -> Answer:
        match step:
            case Say():
                return await handle(self._invocation(step))
            case PromptForm():
                return Answer(reply=Reply(parts=(step.form,)), wording=self._wording)
            case NoButton():
                return Answer(reply=_no_button(step.number), wording=self._wording)

    def _invocation(self, step: Say) -> Invocation:
        self._heard += 1
        return Invocation(
            platform=self.name,
            key=f"{self._key}-{self._heard}",
            actor=Actor(
                external_id=self._speaker,
                name=self._speaker,
                handle=self._speaker.lower(),
                language=self._language,
                private_chat=self._speaker,
            ),
            room=Room(external_id=self._workspace, kind="console", team=self._workspace, shared=False),
            text=step.line,
            pressed=step.pressed,
            in_band=True,
            role=self._role,
        )

    async def _show(self, kind: Kind, command: str, reply: Reply, wording: Wording, place: Msg | None = None) -> None:
        buttons = self._session.offer(reply, asked=kind != "post")
        paths = self._save(reply, wording)
        rendered = render(reply, wording, buttons=buttons, paths=paths, colour=self._colour)
        if self._json:
            data = {**reply.data, **_mended(reply, wording)} if kind == "error" else reply.data
            await self._write(_object(kind, command, rendered, [path for path in paths if path], data) + "\n")
            return
        head = ""
        if place is not None:
            head = f"── {layout.one_line(wording.text(place))} ──\n"
            head = layout.ink(head, "cyan") if self._colour else head
        if rendered.shown or head:
            await self._write(f"{head}{rendered.shown}\n\n")

    async def _echo(self, line: str) -> None:
        """Print a piped line above its answer; at a terminal the line is visible already."""
        if not self._json and not self._interactive:
            echoed = MARK + layout.one_line(line)
            await self._write((layout.ink(echoed, "dim") if self._colour else echoed) + "\n")

    def _save(self, reply: Reply, wording: Wording) -> list[str]:
        """A path for each picture and file of the reply, in order; empty for one that could not be saved."""
        paths: list[str] = []
        for part in reply.parts:
            if isinstance(part, Picture | File):
                try:
                    paths.append(str(save(self._picture_dir, part.name, part.data)))
                except OSError as error:
                    paths.append("")
                    reason = error.strerror or type(error).__name__
                    self._complain(wording.text(Msg("console-not-saved", name=part.name, reason=reason)))
        return paths

    def _sum_up(self) -> None:
        if self.status and not self._json:
            counts = Msg("console-summary", failed=self._session.failed, open=self._session.open)
            self._complain(self._wording.text(counts))

    def _complain(self, text: str) -> None:
        print(_writable(layout.clean(text), self._err), file=self._err, flush=True)

    async def _write(self, text: str) -> None:
        def write() -> None:
            self._out.write(_writable(text, self._out))
            self._out.flush()

        if self._prompt is None:
            write()
        else:
            await self._prompt.above(write)


def _no_button(number: str) -> Reply:
    parts = (Text(Msg("error-no-button", number=number)), Text(Msg("mend-no-button")))
    return Reply(parts=parts, error="no-button", data={"code": "no-button", "mend": "mend-no-button"})


def _mended(reply: Reply, wording: Wording) -> dict[str, str]:
    """The text that says how to fix an error: the last of the reply."""
    sentences = [part.body for part in reply.parts if isinstance(part, Text)]
    return {"mend": wording.text(sentences[-1])} if sentences else {}


def _object(kind: Kind, command: str, rendered: ConsoleRendering, files: list[str], data: Mapping[str, Any]) -> str:
    """One line of JSON, always with the same fields in the same order."""
    fields = {
        "type": kind,
        "command": command,
        "text": rendered.text,
        "buttons": [{"id": number, "label": label} for number, label in rendered.labels],
        "files": files,
        "data": dict(data),
    }
    return json.dumps(fields, ensure_ascii=False)


def _writable(text: str, stream: TextIO) -> str:
    """The text with a question mark for what the stream's encoding lacks; nothing changes on UTF-8."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "replace").decode(encoding)
