"""`/help`: lists the commands in the reader's language; for one command, its usage and examples."""

from __future__ import annotations

from handlers.command.parsing import split
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Standing
from handlers.input import keywords
from handlers.lexicon.words import means, of_command
from handlers.messages import Button, Choices, Items, Msg, Part, Reply, Text

MORE = "more"
#: The text a messenger sends when its start button is pressed, sometimes followed by a parameter.
START = "start"


def run(ctx: Context, args: Args) -> Reply:
    word, payload = split(args.line)
    if word == START and payload and ctx.invocation.room.kind == "private" and ctx.member.id:
        return _started()
    word = "" if word == START else args.facts.note.partition(" ")[0]
    if not word or word == MORE:
        return _list(ctx, everyday=not word)
    typed = args.facts.note
    command = ctx.catalogue.find(word)
    standing = keywords.standing(typed)
    if means(typed, "help.standing") or (standing is not None and ctx.catalogue.find(typed) is None):
        return _standings(standing, command)
    if command is None and not args.line.startswith("/"):
        return _list(ctx, everyday=True)  # "help needed with Acme"
    if command is None or command.hidden:
        raise Refusal("unknown-command", word=word.removeprefix("/"))
    return _one(command)


def _started() -> Reply:
    """Greet a member who came by the button that opens a private chat: their waiting messages are being sent."""
    more = Choices((Button(Msg("button-what-there-is"), "/help"),))
    return Reply(parts=(Text(Msg("started")), more), public=True)


def _list(ctx: Context, *, everyday: bool) -> Reply:
    shown = [c for c in ctx.catalogue.all() if c.everyday is everyday and not c.hidden and c.name != "help"]
    parts: list[Part] = [Text(Msg("help-title" if everyday else "help-more-title"), "title")]
    for command in shown:
        parts.append(Text(Msg("help-row", command=command.name, summary=Msg(f"summary-{command.name}"))))
    if everyday:
        parts.append(Text(Msg("help-typing"), "quiet"))
        invocation = ctx.invocation
        if invocation.prefixed:
            native = tuple(f"/{command.name}" for command in ctx.catalogue.all() if command.native)
            parts.append(Text(Msg("help-prefixed", native=Items(native)), "quiet"))
        elif invocation.room.kind == "group":
            parts.append(Text(Msg("help-privacy-mode"), "quiet"))
        parts.append(Choices((Button(Msg("button-more"), f"/help {MORE}"),)))
    return Reply(parts=tuple(parts), public=True, data={"commands": [command.name for command in shown]})


def _standings(standing: Standing | None, command: Command | None) -> Reply:
    """What a standing means in a line, or all of them do; behind the help of a command of the same name."""
    listed = tuple(Standing) if standing is None else (standing,)
    parts: list[Part] = [] if standing is not None or command is None else list(_one(command).parts)
    parts += [Text(Msg("help-standing-title"), "title")] if standing is None else []
    for code in listed:
        meaning = Msg("help-standing", standing=Msg(f"standing-{code}"), means=Msg(f"standing-means-{code}"))
        parts.append(Text(meaning))
    if standing is None:
        parts.append(Text(Msg("help-standing-more"), "quiet"))
    return Reply(parts=tuple(parts), public=True, data={"standings": [str(code) for code in listed]})


def _one(command: Command) -> Reply:
    synonyms = of_command(command.name)
    parts: list[Part] = [
        Text(command.usage, "mono"),
        Text(Msg(f"summary-{command.name}")),
        Text(command.examples_text, "mono"),
    ]
    if command.name == "incident":
        parts.append(Text(Msg("help-categories")))
        parts.append(Text(Msg("help-asking-is-not-crossing"), "quiet"))
    if synonyms:
        parts.append(Text(Msg("help-also", words=", ".join(synonyms)), "quiet"))
    return Reply(parts=tuple(parts), public=True, data={"command": command.name})


COMMAND = Command(
    name="help",
    role=None,
    run=run,
    everyday=True,
    examples=("/help", "/help incident", "/help standing"),
)
