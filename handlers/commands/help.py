"""`/help`: what there is, in the reader's language; one command with its usage and examples."""

from __future__ import annotations

from handlers.domain.errors import Refusal
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.spec import Args, Command, Context

MORE = "more"


def run(ctx: Context, args: Args) -> Reply:
    word = args.facts.note.strip()
    if not word or word == MORE:
        return _list(ctx, everyday=not word)
    command = ctx.catalogue.find(word)
    if command is None or command.hidden:
        raise Refusal("unknown-command", word=word.removeprefix("/"))
    return _one(command)


def _list(ctx: Context, *, everyday: bool) -> Reply:
    shown = [c for c in ctx.catalogue.all() if c.everyday is everyday and not c.hidden and c.name != "help"]
    parts: list[Part] = [Text(Msg("help-title" if everyday else "help-more-title"), "title")]
    for command in shown:
        parts.append(Text(Msg("help-row", command=command.name, summary=Msg(f"summary-{command.name}"))))
    if everyday:
        parts.append(Text(Msg("help-typing"), "quiet"))
        if ctx.invocation.room.kind == "group":
            parts.append(Text(Msg("help-privacy-mode"), "quiet"))
        parts.append(Choices((Button(Msg("button-more"), "/help more"),)))
    return Reply(parts=tuple(parts), public=True, data={"commands": [command.name for command in shown]})


def _one(command: Command) -> Reply:
    words = [*command.aliases, *(word for words in command.words.values() for word in words)]
    parts: list[Part] = [
        Text(Msg(f"usage-{command.name}"), "mono"),
        Text(Msg(f"summary-{command.name}")),
        *(Text(example, "mono") for example in command.examples),
    ]
    if command.name == "incident":
        parts.append(Text(Msg("help-categories")))
        parts.append(Text(Msg("help-asking-is-not-crossing"), "quiet"))
    if words:
        parts.append(Text(Msg("help-also", words=", ".join(words)), "quiet"))
    return Reply(parts=tuple(parts), public=True, data={"command": command.name})


COMMAND = Command(
    name="help",
    aliases=("start",),
    words={"ru": ("помощь", "справка"), "pl": ("pomoc",), "he": ("עזרה",)},
    role=None,
    run=run,
    everyday=True,
    examples=("/help", "/help incident"),
)
