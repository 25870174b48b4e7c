"""`/terms`: the terms agreed with a client, or the workspace's own rules; dated, each change a new version."""

from __future__ import annotations

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Client, CustomText, Entry, Kind, Role
from handlers.input import options
from handlers.input.facts import Facts
from handlers.input.quotes import unquote
from handlers.lexicon.words import means
from handlers.messages import Button, Choices, Day, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.clients import naming
from handlers.services.ledger import entry_view, recording
from handlers.services.terms import agreed_terms

#: The workspace itself, in place of a client; buttons use the first word, which cannot be a client's name.
WORKSPACE_RULES = "*"
LETTERS = 40


def run(ctx: Context, args: Args) -> Reply:
    facts = args.facts
    first, *rest = facts.note.split(None, 1) or [""]
    if not first and not facts.given:
        return _show_workspace_rules(ctx)
    if first == WORKSPACE_RULES:
        return _workspace_rules(ctx, rest[0] if rest else "")
    try:
        client, text = naming.named(ctx, facts.note, "/terms")
    except UnclearClient as unclear:
        if means(first, "terms.house"):  # a client of that name takes precedence
            return _workspace_rules(ctx, rest[0] if rest else "")
        return _ask_whose(ctx, unclear, facts.note)
    return _of_client(ctx, client, unquote(text), facts)


def _ask_whose(ctx: Context, unclear: UnclearClient, text: str) -> Reply:
    """Ask which client, or the workspace, is meant when the text names no client exactly. Never guesses."""
    options_ = [(Msg("value", value=name), line) for name, line in unclear.close]
    if ctx.may(Role.OWNER):
        options_.append((Msg("button-house-rules"), f"/terms {WORKSPACE_RULES} {text}"))
    name = unclear.typed or entry_view.excerpt(text, LETTERS)
    if not options_:
        raise Refusal("unknown-client", name=name)
    return dialog.choice(ctx, Msg("whose-terms", name=name), options_, {"asks": "client"})


# ------------------------------------------------------------------------------------------------------------ a client


def _of_client(ctx: Context, client: Client, text: str, facts: Facts) -> Reply:
    lines = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    known = agreed_terms.versions(line for line in lines if entry_view.visible(ctx, line))
    if not text:
        if facts.given:
            raise Refusal("usage", command="terms")
        return _show(client, known)
    if means(text, "terms.card"):
        begun: Msg | str = known[-1].note if known else _spoken(Msg("terms-card"), client)
        return dialog.form(ctx, Msg("ask-terms", client=client.name), f"/terms ~{client.id}", prefill=begun)
    entry = ctx.entry(Kind.TERMS, client.id, at=facts.occurred_at, note=text, private=facts.private)
    logged, judged = recording.record(ctx, client, entry)
    notes: list[Part] = [Text(Msg("terms-version", number=len(known) + 1), "quiet")] if known else []
    return recording.echo(ctx, judged, logged, *notes, given=facts.given)


def _spoken(message: Msg, client: Client) -> Msg:
    """The message in the client's language, if known, because the client will read it."""
    return message.spoken(client.language) if client.language else message


def _show(client: Client, known: tuple[Entry, ...]) -> Reply:
    change = Choices(
        (Button(Msg("button-change-terms" if known else "button-agree-terms"), f"/terms ~{client.id} card"),)
    )
    data = {"client": client.name, "versions": len(known), "terms": known[-1].note if known else None}
    if not known:
        return Reply(parts=(Text(Msg("no-terms", client=client.name)), change), data=data)
    now = known[-1]
    title = Msg("terms-title", client=client.name, day=Day(now.occurred_at), count=len(known))
    return Reply(parts=(Text(title, "title"), Text(now.note, "quote"), change), data=data)


# ------------------------------------------------------------------------------------------ the workspace's own rules


def _workspace_rules(ctx: Context, text: str) -> Reply:
    """Show the workspace's rules, or set them (owners only); every version is kept, "off" withdraws them."""
    text = unquote(text)
    if not text:
        return _show_workspace_rules(ctx)
    if not ctx.may(Role.OWNER):
        raise Refusal("not-permitted", role=Msg("role-owner"), command="terms")
    if means(text, "terms.card"):
        rules = agreed_terms.workspace_rules(ctx.stores, ctx.workspace)
        begun: Msg | str = rules.text if rules else Msg("house-card")
        return dialog.form(ctx, Msg("ask-house-rules"), f"/terms {WORKSPACE_RULES}", prefill=begun)
    withdrawn = options.is_off(text)
    version = CustomText(
        key=agreed_terms.KEY, language="", text="" if withdrawn else text, author_id=ctx.member.id, at=ctx.now
    )
    ctx.stores.texts.put(ctx.workspace.id, version)
    return _show_workspace_rules(ctx)


def _show_workspace_rules(ctx: Context) -> Reply:
    rules = agreed_terms.workspace_rules(ctx.stores, ctx.workspace)
    change: list[Part] = []
    if ctx.may(Role.OWNER):
        change.append(Choices((Button(Msg("button-change-terms"), f"/terms {WORKSPACE_RULES} card"),)))
    if rules is None:
        return Reply(parts=(Text(Msg("no-house-rules")), *change), data={"house": None})
    count = len(ctx.stores.texts.versions(ctx.workspace.id, agreed_terms.KEY))
    title = Msg("house-title", day=Day(rules.at), count=count)
    return Reply(parts=(Text(title, "title"), Text(rules.text, "quote"), *change), data={"house": rules.text})


COMMAND = Command(
    name="terms",
    role=Role.MEMBER,
    run=run,
    keys=frozenset({"on", "private"}),
    examples=(
        "/terms Acme paid within 14 days, two rounds of changes, answers within a day",
        "/terms Acme",
        "/terms",
    ),
)
