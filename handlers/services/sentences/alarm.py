"""Raises the alarm for an incident that a question holds back: nothing is logged yet, but it may tell of a threat.

The reporter gets the humane answer before the question, and the owners know at once (docs/rules.md, "Plain words").
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from handlers.command import parsing
from handlers.command.spec import Command, Context
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Category, Client, Kind
from handlers.input.reader import Facts
from handlers.messages import Reply
from handlers.reading.understanding import GRAVE
from handlers.services.sentences import filling, gravity

COMMAND = "incident"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """A threat or abuse, or what may be one, in an incident that is not logged yet.

    client    None while it is unclear which one is meant
    note      the words that will be logged: they tell one report from another
    category  as given or read
    asks      as in CompletedFacts; empty if it is certain what it is
    """

    client: Client | None
    note: str
    category: Category | None
    asks: str


def of_line(ctx: Context, command: Command, line: str, *, sure: bool = True) -> Alarm | None:
    """The alarm that a whole line of `/incident` calls for, or None.

    `sure`: the line's client is certain. Raises ScoresWanted if the model has to read the note.
    """
    if command.name != COMMAND:
        return None
    rest = parsing.split(line)[1]
    try:
        reading = parsing.arguments(
            command,
            rest,
            lambda: ctx.stores.clients.named(ctx.workspace.id),
            now=ctx.said_at,
            zone=ctx.zone,
            currency=ctx.workspace.currency,
            language=ctx.language,
            create=True,
        )
    except (Refusal, UnclearClient):
        # A fact that cannot be read is asked about later; what the words tell must not wait for it.
        return of_facts(ctx, None, filling.incident(ctx, "", Facts(note=rest)))
    known = reading.client_id
    client = ctx.stores.clients.get(ctx.workspace.id, known) if known is not None else None
    name = client.name if client is not None else reading.create
    return of_facts(ctx, client if sure else None, filling.incident(ctx, name, reading.facts))


def of_facts(ctx: Context, client: Client | None, filled: filling.CompletedFacts) -> Alarm | None:
    """The alarm that the facts of an incident call for, or None."""
    category = filled.facts.category
    if filled.asks != "threat" and category not in GRAVE:
        return None
    return Alarm(client=client, note=filled.facts.note, category=category, asks=filled.asks)


def raised(ctx: Context, alarm: Alarm | None, question: Reply, typed: str) -> Reply:
    """The question after the humane answer; the owners are told. `typed`: what they are shown."""
    if alarm is None:
        return question
    stated = None if alarm.asks else alarm.category
    gravity.tell_owners(ctx, alarm.client, alarm.note, stated, shown=typed)
    heard = gravity.heard(ctx, Kind.INCIDENT, alarm.category, alarm.asks == "threat")
    # Whether anyone is in danger comes first; the client is asked for in the same breath.
    data = {**question.data, "asks": "threat"} if question.data.get("asks") == "client" else question.data
    return replace(question, parts=(*heard, *question.parts), data=data)
