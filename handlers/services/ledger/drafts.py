"""A plain sentence → a draft: whom it is about, what was understood, and *Log / Change / Drop*. Logs nothing itself.

docs/rules.md, "Drafts".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from handlers.command import parsing
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Client, Entry, Kind, Origin, Role, Stage
from handlers.input.reader import Lead
from handlers.input.sentence import Clue, clues
from handlers.messages import Fields, Msg, Part, Reply, Text
from handlers.resolver.recent import index_of
from handlers.resolver.sentences import Certainty, Mention, mentions
from handlers.services import dialog
from handlers.services.clients import naming
from handlers.services.ledger import entry_view, evidence, recording

#: A sentence that names nobody and says no fact is one from so many words on; less is a greeting or a slip.
SENTENCE = 3
CLIENTS = 8
#: What makes it something that went wrong; time alone is work, and what is neither is a note.
_INCIDENT = frozenset({Lead.CATEGORY, Lead.SEVERITY, Lead.FAULT})
_KINDS = {"incident": Kind.INCIDENT, "spent": Kind.HOURS, "note": Kind.NOTE}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """What would be logged: by which command, with which facts before the sentence."""

    command: Command
    facts: str
    sentence: str

    @property
    def rest(self) -> str:
        """What stands behind the client's name; the sentence is the note as it is, whatever it begins with."""
        return f"{self.facts} {parsing.NOTED}{self.sentence}".lstrip()


def begin(ctx: Context, sentence: str) -> Reply:
    """A draft of what somebody said in plain words, or the question whom it is about.

    Raises Refusal("no-command") for what is no sentence, and for whoever may not log or did not speak to Parley.
    """
    named = ctx.stores.clients.named(ctx.workspace.id)
    if not (named and ctx.may(Role.MEMBER) and ctx.invocation.addressed):
        raise Refusal("no-command")
    found = mentions(index_of(named), sentence)
    sure = [mention for mention in found if mention.certainty is Certainty.NAMED]
    ids = tuple(dict.fromkeys(client_id for mention in sure for client_id in mention.client_ids))
    if len(ids) == 1:
        return of(ctx, _client(ctx, ids[0]), sentence, sure)
    if ids:
        return _which(ctx, sentence, [_client(ctx, client_id) for client_id in ids], Msg("draft-which"))
    if len(sentence.split()) < SENTENCE and not _clues(ctx, [sentence]):
        raise Refusal("no-command")
    near = [_client(ctx, client_id) for mention in found for client_id in mention.client_ids]
    known = {client.id: client for client in (*near, *evidence.recent(ctx, CLIENTS))}
    return _which(ctx, sentence, list(known.values())[:CLIENTS], Msg("draft-who"), _heard(sentence, found))


def _heard(sentence: str, found: Sequence[Mention]) -> dict[int, str]:
    """How each client was typed that a sentence names but for a slip."""
    slips = (mention for mention in found if mention.certainty is Certainty.SLIP)
    return {mention.client_ids[0]: sentence[mention.start : mention.end] for mention in slips}


def _client(ctx: Context, client_id: int) -> Client:
    client = ctx.stores.clients.get(ctx.workspace.id, client_id)
    assert client is not None  # its name was in the list a moment ago
    return client


def _which(
    ctx: Context, sentence: str, clients: Sequence[Client], title: Msg, heard: Mapping[int, str] | None = None
) -> Reply:
    typed = heard or {}
    options = [
        (Msg("value", value=client.name), _for(sentence, parsing.chosen(client.id, typed.get(client.id, ""))))
        for client in clients
    ]
    options += [(Msg("button-another-client"), _for(sentence, "")), (Msg("button-drop"), "/draft drop")]
    return dialog.choice(ctx, title, options, {"asks": "client", "typed": ""}, answers_as=Origin.DRAFT)


def _for(sentence: str, name: str) -> str:
    """The line by which a sentence gets its client."""
    return f"/draft for {sentence}{parsing.NOTED} {name}".rstrip()


def whose(ctx: Context, rest: str) -> Reply:
    """The client was pressed or typed behind the sentence. Raises UnclearClient for a name that is not clear, and
    Refusal("question-gone") for a line that holds no sentence."""
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
    return of(ctx, client, sentence, ())


def of(ctx: Context, client: Client, sentence: str, names: Sequence[Mention]) -> Reply:
    """What would be logged for this client, and what may be done with it."""
    draft = _draft(ctx, sentence, _around(sentence, names))
    entry, given = _entry(ctx, client, draft)
    confidential = entry_view.secret(entry)
    what = entry_view.what(ctx, entry, with_money=True)
    about: list[Part] = [
        Fields(entry_view.details(ctx, entry, with_money=True, given=given)),
        Text(sentence, "quote"),
    ]
    line = f"/{draft.command.name} ~{client.id} {draft.rest}"
    options = [(Msg("button-log-draft"), line)]
    if entry.kind is not Kind.INCIDENT:
        options.append((Msg("button-an-incident"), f"/draft incident ~{client.id} {draft.rest}"))
    typed = f"{_quotable(client.name)} {draft.facts} {sentence}"
    options += [
        (Msg("button-change"), f"/draft change {draft.command.name} {' '.join(typed.split())}"),
        (Msg("button-drop"), "/draft drop"),
    ]
    data = {"asks": "draft", "draft": entry_view.data(ctx, entry, client, with_money=True)}
    title = Msg("draft", client=client.name, what=what)
    asked = dialog.choice(ctx, title, options, data, about=about, answers_as=Origin.DRAFT)
    return replace(asked, confidential=confidential)


def _quotable(name: str) -> str:
    """The client's name as it may be typed again."""
    return name if '"' in name or " " not in name else f'"{name}"'


def _around(sentence: str, names: Sequence[Mention]) -> list[str]:
    """The sentence without the client's name: a client called Serious Games says nothing about the matter."""
    if not names:
        return [sentence]
    return [sentence[: names[0].start], sentence[names[0].end :]]


def _clues(ctx: Context, parts: Sequence[str]) -> tuple[Clue, ...]:
    found = clues(parts, now=ctx.said_at, zone=ctx.zone, currency=ctx.workspace.currency)
    taken = {ctx.workspace.currency, *ctx.workspace.rates}
    return tuple(clue for clue in found if getattr(clue.said, "currency", ctx.workspace.currency) in taken)


def _draft(ctx: Context, sentence: str, parts: Sequence[str]) -> _Draft:
    found = _clues(ctx, parts)
    leads = {clue.lead for clue in found}
    name = "incident" if leads & _INCIDENT else "spent" if Lead.DURATION in leads else "note"
    command = ctx.catalogue.find(name)
    assert command is not None  # the three there are
    facts = " ".join(clue.words for clue in found if clue.lead in command.leading)
    return _Draft(command=command, facts=facts, sentence=sentence)


def _entry(ctx: Context, client: Client, draft: _Draft) -> tuple[Entry, frozenset[str]]:
    """The line as it would be logged, read by the very grammar that will read it."""
    reading = parsing.arguments(
        draft.command,
        f"~{client.id} {draft.rest}",
        lambda: [(client.id, client.name)],
        now=ctx.said_at,
        zone=ctx.zone,
        currency=ctx.workspace.currency,
    )
    args = Args(client=client, facts=reading.facts, rest=reading.rest, line="")
    kind = _KINDS[draft.command.name]
    entry = recording.incident(ctx, args) if kind is Kind.INCIDENT else recording.draft(ctx, args, kind)
    return entry, reading.facts.given
