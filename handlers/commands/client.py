"""`/client`: add, rename, alias, merge, assign, stage, address, person, archive; a bare name shows the card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from handlers.domain.errors import Refusal
from handlers.domain.values import Client, Role, Stage
from handlers.facts.names import normal
from handlers.facts.quotes import unquote
from handlers.messages import Button, Choices, Msg, Reply, Text
from handlers.parsing import client_of
from handlers.services import card, recording, vocabulary
from handlers.services.nudging import judge
from handlers.spec import Args, Command, Context

LONGEST = 100


def run(ctx: Context, args: Args) -> Reply:
    word, _, rest = args.facts.note.partition(" ")
    if not word:
        raise Refusal("usage", command="client")
    act = _ACTS.get(normal(word))
    if act is None or not rest.strip():
        client, _ = _named(ctx, args.facts.note, "/client")
        return card.show(ctx, client)
    if not ctx.may(Role.MEMBER):
        raise Refusal("not-permitted", role=Msg("role-member"), command="client")
    return act(ctx, rest.strip())


def _named(ctx: Context, text: str, prefix: str) -> tuple[Client, str]:
    client_id, _, rest = client_of(text, ctx.stores.clients.named(ctx.workspace.id), prefix)
    client = ctx.stores.clients.get(ctx.workspace.id, client_id) if client_id is not None else None
    if client is None:
        raise Refusal("no-client")
    return client, rest


def _fresh_name(ctx: Context, text: str, *, of: Client | None = None) -> str:
    """A name nobody has yet. Raises Refusal("name-taken"), ("no-name") or ("name-too-long")."""
    name = " ".join(unquote(text).split())
    if not normal(name):
        raise Refusal("no-name")
    if len(name) > LONGEST:
        raise Refusal("name-too-long", limit=LONGEST)
    for client_id, known in ctx.stores.clients.named(ctx.workspace.id):
        if normal(known) == normal(name) and (of is None or client_id != of.id):
            raise Refusal("name-taken", name=known)
    return name


def _saved(ctx: Context, client: Client, message: Msg) -> Reply:
    ctx.stores.clients.save(ctx.workspace.id, client)
    return Reply(parts=(Text(message),), data={"client": client.name, "stage": str(client.stage)})


def _add(ctx: Context, text: str) -> Reply:
    name = _fresh_name(ctx, text)
    client = ctx.stores.clients.add(ctx.workspace.id, name, Stage.ACTIVE, ctx.member.id, ctx.now)
    buttons = (
        Button(Msg("button-log"), f"/incident ~{client.id}"),
        Button(Msg("button-prospect"), f"/client stage ~{client.id} prospect"),
    )
    return Reply(
        parts=(Text(Msg("client-added", client=name, member=ctx.member.name)), Choices(buttons)),
        data={"client": name, "stage": "active"},
    )


def _rename(ctx: Context, text: str) -> Reply:
    client, rest = _named(ctx, text, "/client rename")
    name = _fresh_name(ctx, _behind(rest, "to"), of=client)
    aliases = tuple(a for a in (*client.aliases, client.name) if normal(a) != normal(name))
    return _saved(
        ctx, replace(client, name=name, aliases=aliases), Msg("client-renamed", before=client.name, after=name)
    )


def _behind(text: str, word: str) -> str:
    """Drop a linking word: `/client rename Acme to Acme Corp`."""
    first, _, rest = text.strip().partition(" ")
    return rest if first.casefold() in (word, "→", "->", "в", "w", "do", "ל") and rest else text.strip()


def _alias(ctx: Context, text: str) -> Reply:
    client, rest = _named(ctx, text, "/client alias")
    alias = _fresh_name(ctx, rest, of=client)
    if normal(alias) in {normal(known) for known in (client.name, *client.aliases)}:
        raise Refusal("name-taken", name=alias)
    changed = replace(client, aliases=(*client.aliases, alias))
    return _saved(ctx, changed, Msg("client-aliased", client=client.name, alias=alias))


def _merge(ctx: Context, text: str) -> Reply:
    _owner(ctx)
    source, rest = _named(ctx, text, "/client merge")
    target, more = _named(ctx, _behind(rest, "into"), f"/client merge ~{source.id}")
    if source.id == target.id:
        raise Refusal("merge-same", client=source.name)
    if not vocabulary.confirmed(more):
        confirm = Button(Msg("button-merge"), f"/client merge ~{source.id} ~{target.id} confirm", "danger")
        return Reply(
            parts=(Text(Msg("confirm-merge", source=source.name, target=target.name)), Choices((confirm,))),
            data={"client": target.name},
        )
    ctx.stores.clients.merge(ctx.workspace.id, source.id, target.id)
    merged = ctx.stores.clients.get(ctx.workspace.id, target.id) or target
    judge(ctx.stores, ctx.workspace, merged, ctx.now)
    return Reply(
        parts=(Text(Msg("client-merged", source=source.name, target=target.name)),), data={"client": target.name}
    )


def _assign(ctx: Context, text: str) -> Reply:
    client, rest = _named(ctx, text, "/client assign")
    (member_id,) = recording.people(ctx, (rest.strip().removeprefix("@").casefold(),))
    member = ctx.stores.members.get(ctx.workspace.id, member_id)
    name = member.name if member else ""
    return _saved(
        ctx, replace(client, responsible_id=member_id), Msg("client-assigned", client=client.name, member=name)
    )


def _stage(ctx: Context, text: str) -> Reply:
    client, rest = _named(ctx, text, "/client stage")
    stage = vocabulary.stage(rest.strip())
    if stage is None:
        raise Refusal("bad-stage", value=rest.strip() or "…")
    if stage in (Stage.OFFBOARDING, Stage.PARTED):
        _owner(ctx)
    changed = recording.set_stage(ctx, client, stage)
    judged = judge(ctx.stores, ctx.workspace, changed, ctx.now)
    return Reply(
        parts=(Text(Msg("client-staged", client=client.name, stage=Msg(f"stage-{stage}"))),),
        data={"client": client.name, "stage": str(stage), "standing": str(judged.client.standing)},
    )


def _address(ctx: Context, text: str) -> Reply:
    client, rest = _named(ctx, text, "/client address")
    if not rest.strip():
        raise Refusal("usage", command="client")
    return _saved(
        ctx, replace(client, address=rest.strip()[:LONGEST]), Msg("client-addressed", client=client.name, form=rest)
    )


def _person(ctx: Context, text: str) -> Reply:
    client, rest = _named(ctx, text, "/client person")
    person = " ".join(unquote(rest).split())[:LONGEST]
    if not person:
        raise Refusal("no-name")
    if normal(person) in {normal(known) for known in client.people}:
        raise Refusal("name-taken", name=person)
    return _saved(
        ctx, replace(client, people=(*client.people, person)), Msg("client-person", client=client.name, person=person)
    )


def _archive(ctx: Context, text: str) -> Reply:
    _owner(ctx)
    client, more = _named(ctx, text, "/client archive")
    if not vocabulary.confirmed(more):
        confirm = Button(Msg("button-archive"), f"/client archive ~{client.id} confirm", "danger")
        return Reply(parts=(Text(Msg("confirm-archive", client=client.name)), Choices((confirm,))))
    return _saved(ctx, replace(client, archived=True, reassess_at=None), Msg("client-archived", client=client.name))


def _owner(ctx: Context) -> None:
    if not ctx.may(Role.OWNER):
        raise Refusal("not-permitted", role=Msg("role-owner"), command="client")


Act = Callable[[Context, str], Reply]
_WORDS: tuple[tuple[Act, tuple[str, ...]], ...] = (
    (_add, ("add", "new", "добавить", "новый", "dodaj", "nowy", "הוסף", "חדש")),
    (_rename, ("rename", "переименовать", "zmień-nazwę", "שנה-שם")),
    (_alias, ("alias", "псевдоним", "כינוי")),
    (_merge, ("merge", "объединить", "scal", "מזג")),
    (_assign, ("assign", "назначить", "przypisz", "שייך")),
    (_stage, ("stage", "этап", "etap", "שלב")),
    (_address, ("address", "обращение", "zwrot", "פנייה")),
    (_person, ("person", "контакт", "osoba", "איש-קשר")),
    (_archive, ("archive", "архив", "archiwum", "ארכיון")),
)
_ACTS: dict[str, Act] = {normal(word): act for act, words in _WORDS for word in words}

COMMAND = Command(
    name="client",
    words={"ru": ("клиент",), "pl": ("klient",), "he": ("לקוח",)},
    role=Role.VIEWER,
    run=run,
    examples=("/client add Globex Ltd", "/client alias Acme ACM", "/client Acme"),
)
