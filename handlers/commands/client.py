"""`/client`: add, rename, alias, merge, assign, stage, address, language, person, archive; the card for a bare name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from handlers.command import parsing
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Client, NudgeState, Role, Stage
from handlers.input import address, keywords, options
from handlers.input.names import normal
from handlers.lexicon.words import meaning
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services.card import card
from handlers.services.clients import naming
from handlers.services.ledger import recording
from handlers.services.nudges.reassessment import close, reassess
from handlers.services.parting import plan as parting_plan
from handlers.services.parting import stakes
from handlers.services.people import lookup
from handlers.services.terms import agreed_terms


def run(ctx: Context, args: Args) -> Reply:
    text = args.facts.note
    known = naming.exactly(ctx, text)
    if known is not None:
        return card.show(ctx, known)  # also a client whose name is an action's word
    word, *rest = text.split(None, 1) or [""]
    act = _ACTS.get(meaning("client", word) or "")
    if act is not None:
        return act(ctx, rest[0] if rest else "")
    client, _ = naming.named(ctx, text, "/client", offer="/client add")
    return card.show(ctx, client)


def _saved(ctx: Context, client: Client, message: Msg) -> Reply:
    ctx.stores.clients.save(ctx.workspace.id, client)
    return Reply(parts=(Text(message),), data={"client": client.name, "stage": str(client.stage)})


def _add(ctx: Context, text: str) -> Reply:
    meant = parsing.new_name(text)
    name = naming.free(ctx, meant or text)
    if not meant and (near := naming.doubles(ctx, name)):
        close = tuple((client.name, f"/client ~{client.id}") for client in near)
        raise UnclearClient(name, close, ((name, f"/client add {parsing.new(name)}"),))
    client = ctx.stores.clients.add(ctx.workspace.id, name, Stage.ACTIVE, ctx.member.id, ctx.now)
    buttons = (
        Button(Msg("button-log"), f"/incident ~{client.id}"),
        Button(Msg("button-prospect"), f"/client stage ~{client.id} prospect"),
    )
    offer = agreed_terms.offer(ctx, client)
    hint = [Text(Msg("terms-offer"), "quiet")] if offer else []
    return Reply(
        parts=(Text(Msg("client-added", client=name, member=ctx.member.name)), *hint, Choices((*offer, *buttons))),
        data={"client": name, "stage": str(client.stage)},
    )


def _rename(ctx: Context, text: str) -> Reply:
    client, rest = naming.named(ctx, text, "/client rename")
    name = naming.free(ctx, naming.unlinked(rest), of=client)
    aliases = tuple(a for a in (*client.aliases, client.name) if normal(a) != normal(name))
    renamed = replace(client, name=name, aliases=aliases)
    return _saved(ctx, renamed, Msg("client-renamed", before=client.name, after=name))


def _alias(ctx: Context, text: str) -> Reply:
    """Add an alias; without one, list the aliases, each with a button that removes it."""
    client, rest = naming.named(ctx, text, "/client alias")
    word, *name = rest.split(None, 1) or [""]
    if name and options.is_off(word):
        return _unalias(ctx, client, name[0])
    if not rest:
        return _aliases(client)
    alias = naming.free(ctx, rest)
    changed = replace(client, aliases=(*client.aliases, alias))
    return _saved(ctx, changed, Msg("client-aliased", client=client.name, alias=alias))


def _aliases(client: Client) -> Reply:
    aliases = ", ".join(client.aliases) or "—"
    removals = tuple(
        Button(Msg("button-remove-alias", alias=alias), f"/client alias ~{client.id} off {alias}")
        for alias in client.aliases
    )
    parts: tuple[Part, ...] = (Text(Msg("client-aliases", client=client.name, aliases=aliases)),)
    return Reply(parts=(*parts, Choices(removals)) if removals else parts, data={"client": client.name})


def _unalias(ctx: Context, client: Client, name: str) -> Reply:
    kept = tuple(alias for alias in client.aliases if normal(alias) != normal(name))
    if kept == client.aliases:
        raise Refusal("no-alias", name=name, client=client.name)
    return _saved(ctx, replace(client, aliases=kept), Msg("client-unaliased", client=client.name, alias=name))


def _merge(ctx: Context, text: str) -> Reply:
    _owner(ctx)
    source, rest = naming.named(ctx, text, "/client merge")
    target, more = naming.named(ctx, naming.unlinked(rest), f"/client merge ~{source.id}")
    if source.id == target.id:
        raise Refusal("merge-same", client=source.name)
    if not keywords.confirmed(more):
        confirm = Button(Msg("button-merge"), f"/client merge ~{source.id} ~{target.id} confirm", "danger")
        question = Text(Msg("confirm-merge", source=source.name, target=target.name))
        return Reply(parts=(question, Choices((confirm,))), data={"client": target.name, "asks": "confirm"})
    done = Msg("client-merged", source=source.name, target=target.name)
    _close_open(ctx, source, done)  # what still applies is raised again, for the merged client
    ctx.stores.clients.merge(ctx.workspace.id, source.id, target.id)
    merged = ctx.stores.clients.get(ctx.workspace.id, target.id)
    assert merged is not None  # the target of the merge
    judged = reassess(ctx.stores, ctx.workspace, merged, ctx.now, act_id=ctx.act.written)
    return Reply(
        parts=(Text(done), recording.standing_now(judged)), data={"client": merged.name, "stage": str(merged.stage)}
    )


def _assign(ctx: Context, text: str) -> Reply:
    client, rest = naming.named(ctx, text, "/client assign")
    who = naming.unlinked(rest)
    if not who:
        raise Refusal("usage", command="client")
    member = lookup.named(ctx, who)
    if member.role is Role.VIEWER:
        raise Refusal("only-views", name=member.name)
    message = Msg("client-assigned", client=client.name, member=member.name)
    return _saved(ctx, replace(client, responsible_id=member.id), message)


def _stage(ctx: Context, text: str) -> Reply:
    client, rest = naming.named(ctx, text, "/client stage")
    stage = keywords.stage(naming.unlinked(rest))
    if stage is None:
        raise Refusal("bad-stage", value=rest or "…")
    if stage in (Stage.OFFBOARDING, Stage.PARTED):
        _owner(ctx)
    if stage is Stage.OFFBOARDING:
        parting_plan.may_open(ctx, client)
        return stakes.show(ctx, client)  # parting needs a plan
    moved = recording.set_stage(ctx, client, stage)
    judged = reassess(ctx.stores, ctx.workspace, moved, ctx.now, act_id=ctx.act.written)
    offer = agreed_terms.offer(ctx, judged.client) if client.stage is Stage.PROSPECT else ()
    offered = (Text(Msg("terms-offer"), "quiet"), Choices(offer)) if offer else ()
    return Reply(
        parts=(Text(Msg("client-staged", client=client.name, stage=Msg(f"stage-{stage}"))), *offered),
        data={"client": client.name, "stage": str(stage), "standing": str(judged.client.standing)},
    )


def _address(ctx: Context, text: str) -> Reply:
    client, rest = naming.named(ctx, text, "/client address")
    form = address.read(rest)
    if form is None:
        raise Refusal("bad-address", value=rest or "…")
    address_form = Msg(f"address-{form}")
    return _saved(ctx, replace(client, address=form), Msg("client-addressed", client=client.name, form=address_form))


def _language(ctx: Context, text: str) -> Reply:
    """Set the language the client reads and hears; off uses the team's."""
    client, rest = naming.named(ctx, text, "/client language")
    code = None if options.is_off(rest) else options.language(rest or "…")
    language = Msg(f"language-{code}") if code else Msg("language-as-team")
    return _saved(ctx, replace(client, language=code), Msg("client-speaks", client=client.name, language=language))


def _person(ctx: Context, text: str) -> Reply:
    client, rest = naming.named(ctx, text, "/client person")
    person = naming.checked_name(rest)
    if normal(person) in map(normal, client.people):
        raise Refusal("person-known", name=person, client=client.name)
    changed = replace(client, people=(*client.people, person))
    return _saved(ctx, changed, Msg("client-person", client=client.name, person=person))


def _archive(ctx: Context, text: str) -> Reply:
    """Remove the client from the lists and free its name; no nudges are raised about it any more."""
    _owner(ctx)
    client, more = naming.named(ctx, text, "/client archive")
    if not keywords.confirmed(more):
        confirm = Button(Msg("button-archive"), f"/client archive ~{client.id} confirm", "danger")
        question = Text(Msg("confirm-archive", client=client.name))
        return Reply(parts=(question, Choices((confirm,))), data={"client": client.name, "asks": "confirm"})
    done = Msg("client-archived", client=client.name)
    _close_open(ctx, client, done)
    return _saved(ctx, replace(client, archived=True, reassess_at=None), done)


def _close_open(ctx: Context, client: Client, word: Msg) -> None:
    """Close a client's nudges, and give the reason in the messages that showed them."""
    for nudge in ctx.stores.nudges.of_client(ctx.workspace.id, client.id):
        if nudge.state is NudgeState.OPEN:
            close(ctx.stores, ctx.workspace, client, nudge, ctx.now, word)


def _owner(ctx: Context) -> None:
    if not ctx.may(Role.OWNER):
        raise Refusal("not-permitted", role=Msg("role-owner"), command="client")


Act = Callable[[Context, str], Reply]
_ACTS: Mapping[str, Act] = {
    "add": _add,
    "rename": _rename,
    "alias": _alias,
    "merge": _merge,
    "assign": _assign,
    "stage": _stage,
    "address": _address,
    "language": _language,
    "person": _person,
    "archive": _archive,
}

COMMAND = Command(
    name="client",
    role=Role.MEMBER,
    run=run,
    native=True,
    examples=("/client add Globex Ltd", "/client alias Acme ACM", "/client Acme"),
)
