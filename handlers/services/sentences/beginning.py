"""Entry point for a plain sentence: answers a question, drafts an entry, or asks which client it is about.

Every sentence gets a reply that says what to do next (docs/rules.md, "Plain words").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.command import parsing
from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Client, Kind, Origin, Role, Stage, default_severity
from handlers.input.reader import tagged
from handlers.messages import Msg, Part, Reply
from handlers.reading.understanding import GRAVE
from handlers.resolver.fresh import fresh_names
from handlers.resolver.sentences import Certainty
from handlers.services import dialog
from handlers.services.clients import naming
from handlers.services.ledger import evidence
from handlers.services.sentences import draft, gravity
from handlers.services.sentences.answers import answer
from handlers.services.sentences.reading import DraftChoice, SentenceReading, read

#: The most clients offered as buttons, those the sentence may name included.
CLIENTS = 8


def begin(ctx: Context, sentence: str) -> Reply:
    """Answer a sentence in plain words, or draft an entry from it.

    Raises Refusal("no-command") for a sentence not addressed to Parley, Refusal("not-permitted") for a viewer who
    reports something, and ScoresWanted if the model's scores are needed first.
    """
    if not ctx.invocation.addressed:
        raise Refusal("no-command")
    reading = read(ctx, sentence)
    answered = answer(ctx, reading)
    if answered is not None:
        return answered
    if not ctx.may(Role.MEMBER):
        raise Refusal("not-permitted", role=Msg(f"role-{Role.MEMBER}"), command="incident")
    if len(reading.client_ids) == 1:
        # A name with a typing slip needs no question of its own: nothing is logged yet, and the draft shows the client
        # and offers another one.
        return draft.show(ctx, _client(ctx, reading.client_ids[0]), reading, _tagged(reading))
    return _which(ctx, reading)


def _tagged(reading: SentenceReading) -> DraftChoice | None:
    """The choice that a `#category` in the sentence makes: it is said, not read."""
    category = tagged(reading.text)
    if category is None:
        return None
    understanding = reading.understanding
    severity = understanding.severity_of(category) if understanding.severity_stated else default_severity(category)
    return DraftChoice(category=category, severity=severity)


def _client(ctx: Context, client_id: int) -> Client:
    client = ctx.stores.clients.get(ctx.workspace.id, client_id)
    assert client is not None  # its name was in the index a moment ago
    return client


def _which(ctx: Context, reading: SentenceReading) -> Reply:
    """Ask which client a sentence is about: first the clients it may name, then those this member wrote about last."""
    near = [_client(ctx, number) for number in reading.client_ids]
    recent = {client.id: client for client in (*near, *evidence.recent(ctx, CLIENTS))}
    fresh = fresh_names(reading.text) if not near else ()
    titles = ("draft-which" if len(near) > 1 else "draft-slip") if near else "draft-new" if fresh else "draft-who"
    typed = _typed(reading)
    options = [
        (Msg("value", value=client.name), _for(reading.text, parsing.chosen(client.id, typed.get(client.id, ""))))
        for client in near
    ]
    options += [(Msg("button-create", name=name), _for(reading.text, parsing.new(name))) for name in fresh]
    others = [client for client in list(recent.values())[:CLIENTS] if client not in near]
    options += [(Msg("value", value=client.name), _for(reading.text, f"~{client.id}")) for client in others]
    options += [(Msg("button-another-client"), _for(reading.text, "")), (Msg("button-drop"), "/draft drop")]
    heard: Sequence[Part] = ()
    understanding = reading.understanding
    said = tagged(reading.text)
    grave = understanding.suspected or understanding.grave if said is None else said in GRAVE
    if grave:
        category, suspected = said or understanding.categories[0], understanding.suspected and said is None
        heard = tuple(gravity.heard(ctx, Kind.INCIDENT, category, suspected))
        stated = category if said is not None or (understanding.grave and understanding.sure) else None
        gravity.tell_owners(ctx, near[0] if len(near) == 1 else None, reading.text, stated)
    title = Msg(titles, name=(fresh or ("",))[0])
    # Whether anyone is in danger comes first; the client is asked for in the same breath.
    data = {"asks": "threat" if grave else "client", "typed": ""}
    asked = dialog.choice(ctx, title, options, data, answers_as=Origin.DRAFT, leaves=False)
    return replace(asked, parts=(*heard, *asked.parts))


def _typed(reading: SentenceReading) -> dict[int, str]:
    """The typed spelling of each client that the sentence names with a typing slip, by client id."""
    slips = (mention for mention in reading.mentions if mention.certainty is Certainty.SLIP)
    return {mention.client_ids[0]: reading.text[mention.start : mention.end] for mention in slips}


def _for(sentence: str, name: str) -> str:
    """The command line that drafts the sentence for the client written as `name`; empty: ask for the client."""
    return f"/draft for {sentence}{parsing.NOTED} {name}".rstrip()


def chosen(ctx: Context, rest: str) -> Reply:
    """Draft the sentence for the client named after it in `rest`, or ask for the client if the name is empty.

    Raises UnclearClient for an ambiguous name, and Refusal("question-gone") for a line without a sentence.
    """
    sentence, marked, name = (part.strip() for part in rest.rpartition(parsing.NOTED))
    if not marked or not sentence:
        raise Refusal("question-gone")
    ctx = replace(ctx, typed=sentence)
    if not name:
        return dialog.form(ctx, Msg("ask-draft-client"), f"/draft for {sentence}{parsing.NOTED}")
    named = ctx.stores.clients.named(ctx.workspace.id)
    client_id, fresh, _ = parsing.client_of(name, named, _for(sentence, ""), create=True)
    if client_id is None:
        client = ctx.stores.clients.add(ctx.workspace.id, fresh, Stage.ACTIVE, ctx.member.id, ctx.now)
    else:
        client = _client(ctx, client_id)
        heard, _ = parsing.heard(name)
        client = naming.remember(ctx, client, heard) if heard else client
    reading = read(ctx, sentence)
    return draft.show(ctx, client, reading, _tagged(reading))


def again(ctx: Context, client: Client, text: str) -> Reply:
    """Show the draft with the choices of a button. Raises Refusal("question-gone") for a line without a sentence."""
    choices, marked, sentence = text.partition(parsing.NOTED)
    if not marked or not sentence.strip():
        raise Refusal("question-gone")
    ctx = replace(ctx, typed=sentence.strip())
    return draft.show(ctx, client, read(ctx, sentence.strip()), draft.choice_of(choices))
