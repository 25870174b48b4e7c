"""Answers questions and small talk with the command that shows what was asked for. Logs nothing."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.spec import Args, Context
from handlers.domain.values import Choice, Client
from handlers.input.reader import Facts, tagged
from handlers.messages import Button, Choices, Msg, Reply, Text
from handlers.reading.cues import cues
from handlers.services.sentences.reading import SentenceReading

#: The command that answers a question, by the meaning of its cue; the most specific meaning comes first.
_ANSWERED_BY = {
    "ask.privacy": "privacy",
    "ask.mine": "mine",
    "ask.help": "help",
    "ask.attention": "status",
}
#: A line with fewer words than this that names no client and no amount is taken as a greeting.
GREETING = 4


def answer(ctx: Context, reading: SentenceReading) -> Reply | None:
    """Answer a question or a greeting; None for a sentence that reports something."""
    if tagged(reading.text) is not None and "?" not in reading.text:
        return None
    asked = [cue.meaning for cue in cues(reading.text) if cue.meaning.startswith("ask.")]
    kind = reading.understanding.kind
    if kind == "question" or (asked and "?" in reading.text):
        return _answered(ctx, reading, asked)
    if kind == "chatter" and not reading.client_ids:
        return _still_open(ctx) or _greeting()
    if not reading.client_ids and len(reading.text.split()) < GREETING and _says_nothing(reading):
        return _still_open(ctx) or _greeting()
    return None


def _says_nothing(reading: SentenceReading) -> bool:
    """Whether a short line has neither an amount nor a likely reading."""
    quantities = reading.quantities
    told = quantities.minutes or quantities.money
    return told is None and not reading.understanding.sure and not reading.understanding.suspected


def _answered(ctx: Context, reading: SentenceReading, asked: list[str]) -> Reply:
    for meaning, command in _ANSWERED_BY.items():
        if meaning in asked and not (reading.client_ids and meaning == "ask.attention"):
            return _run(ctx, command)
    if reading.client_ids:
        client = ctx.stores.clients.get(ctx.workspace.id, reading.client_ids[0])
        return _run(ctx, "status", client)
    return _run(ctx, "status") if "ask.client" in asked else _which_answer()


def _run(ctx: Context, name: str, client: Client | None = None) -> Reply:
    command = ctx.catalogue.find(name)
    assert command is not None  # every catalogue has the commands that answer questions
    line = f"/{name} ~{client.id}" if client else f"/{name}"
    reply = command.run(ctx, Args(client=client, facts=Facts(), rest="", line=line))
    return replace(reply, data={**reply.data, "answers": name})


def _still_open(ctx: Context) -> Reply | None:
    """What would answer the question with buttons that waits here; None if there is none."""
    question = ctx.stores.questions.waiting(
        ctx.workspace.id, ctx.member.id, ctx.invocation.room.external_id, ctx.said_at
    )
    if question is None or not isinstance(question.asked, Choice) or not question.asked.line:
        return None
    parts = (Text(Msg("question-open")), Text(question.asked.line, "quote"))
    return Reply(parts=parts, data={"answers": "question"})


def _greeting() -> Reply:
    return Reply(parts=(Text(Msg("small-talk")),), data={"answers": "greeting"}, public=True)


def _which_answer() -> Reply:
    """Reply to a question that no command answers: buttons for the questions that Parley can answer."""
    buttons = (
        Button(Msg("button-who-needs-attention"), "/status", "primary"),
        Button(Msg("button-my-entries"), "/mine"),
        Button(Msg("button-who-sees-this"), "/privacy"),
        Button(Msg("button-help"), "/help"),
    )
    return Reply(parts=(Text(Msg("question-unclear")), Choices(buttons)), data={"answers": "none"}, public=True)
