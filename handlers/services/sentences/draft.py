"""Renders a draft: the entry a sentence would become, with buttons for other readings and *Log / Change / Drop*.

Logs nothing. Every button carries a complete command line, so a draft survives a restart (docs/rules.md, "Drafts").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from handlers.command import parsing
from handlers.command.spec import Args, Context
from handlers.domain.values import Client, Entry, Kind, Origin, Role, Severity
from handlers.messages import Fields, Msg, Part, Reply, Text
from handlers.reading.understanding import GRAVE, read_codes
from handlers.services import dialog
from handlers.services.ledger import entry_view, oddities, recording
from handlers.services.ledger.corrections import LOGGED_BY
from handlers.services.opening import card as opening
from handlers.services.sentences import gravity
from handlers.services.sentences.drafted import LOGGED, Draft, again, facts, line
from handlers.services.sentences.reading import GIVEN, DraftChoice, SentenceReading, taken

Option = tuple[Msg, str]
#: How many other categories are offered beside the one that was read.
ALTERNATIVES = 2
#: How many categories are offered beside a threat and abuse, where one of those is suspected.
HARMLESS = 2
#: How many categories are offered when none is sure.
OFFERED = 3
#: A second kind of entry is offered if it is among this many likeliest kinds.
LIKELY_KINDS = 3


def show(
    ctx: Context,
    client: Client,
    reading: SentenceReading,
    choice: DraftChoice | None = None,
    *,
    comforted: bool = False,
) -> Reply:
    """Render the draft of a sentence about a client, with its buttons.

    The owners are told at once if it may be a threat or abuse. `comforted`: its reporter has been answered kindly.
    """
    draft = Draft(client=client, reading=reading, choice=choice or DraftChoice())
    draft = replace(draft, comforted=comforted or draft.grave)
    entry, given = _entry(ctx, draft)
    about: list[Part] = [
        Fields(entry_view.details(ctx, entry, with_money=True, given=given)),
        Text(reading.text, "quote"),
        *(Text(doubt) for doubt in oddities.beside_draft(ctx, client, entry)),
        *_no_rate(ctx, draft),
    ]
    options, asks = _options(ctx, draft)
    summary = entry_view.summary(ctx, entry, with_money=True)
    title = Msg(f"draft-asks-{asks}" if asks != "draft" else "draft", client=client.name, what=summary)
    told = {**entry_view.data(ctx, entry, client, with_money=True), "read": read_of(draft)}
    data = {"asks": asks, "draft": told}
    asked = dialog.choice(ctx, title, options, data, about=about, answers_as=Origin.DRAFT, leaves=False)
    if draft.grave:
        gravity.tell_owners(ctx, client, reading.text, draft.category if asks == "draft" else None)
    kind = Kind.INCIDENT if draft.suspected else draft.kind
    heard = gravity.heard(ctx, kind, draft.category, draft.suspected, again=comforted)
    return replace(asked, parts=(*heard, *asked.parts), confidential=entry_view.secret(entry))


def read_of(draft: Draft) -> dict[str, list[str]]:
    """The codes that were read rather than chosen, likeliest first, by the name of the fact."""
    codes = dict(read_codes(draft.reading.understanding))
    for name in ("kind", "category", "severity", "fault"):
        if getattr(draft.choice, name) is not None or (name != "kind" and draft.kind is not Kind.INCIDENT):
            codes.pop(name)
    if draft.reading.mentions:
        codes["client"] = [draft.client.name]
    return codes


def _options(ctx: Context, draft: Draft) -> tuple[list[Option], str]:
    """The buttons, and what they ask: "threat", "category", or "draft" when it is only whether to log."""
    if draft.suspected:
        return [*_gravest(ctx, draft), *_ways_out(ctx, draft)], "threat"
    rest = [*_amounts(ctx, draft), *_currency(ctx, draft), *_other_kinds(ctx, draft), *_ways_out(ctx, draft)]
    if not draft.sure:
        return [*_categories(ctx, draft), *rest], "category"
    log = (Msg("button-log-draft"), line(ctx, draft))
    return [log, *_given(draft), *_alternatives(draft), *rest], "draft"


def _gravest(ctx: Context, draft: Draft) -> Iterable[Option]:
    """Buttons for a threat, abuse, and for what it is likeliest to be if it is neither. Each of them logs at once."""
    read = draft.reading.understanding
    harmless = read.harmless[:HARMLESS]
    for category in (*GRAVE, *harmless):
        chosen = replace(draft, choice=replace(draft.choice, kind=Kind.INCIDENT, category=category))
        name = Msg(f"category-{category}")
        yield Msg("button-neither-grave", category=name) if category is harmless[0] else name, line(ctx, chosen)
    kind = next((LOGGED[kind] for kind in read.kinds[:LIKELY_KINDS] if kind in LOGGED), Kind.INCIDENT)
    if kind is not Kind.INCIDENT:
        yield Msg(f"draft-kind-{kind}"), line(ctx, replace(draft, choice=DraftChoice(kind=kind)))


def _given(draft: Draft) -> Iterable[Option]:
    """Buttons for the other reasons for which something is given away; each shows the draft again."""
    if draft.kind is Kind.CONCESSION:
        for given in GIVEN:
            if given != draft.given:
                yield Msg(f"draft-given-{given}"), again(draft, replace(draft.choice, kind=draft.kind, given=given))


def _categories(ctx: Context, draft: Draft) -> Iterable[Option]:
    for category in draft.reading.understanding.categories[:OFFERED]:
        chosen = replace(draft, choice=replace(draft.choice, kind=Kind.INCIDENT, category=category))
        yield Msg(f"category-{category}"), line(ctx, chosen)


def _alternatives(draft: Draft) -> Iterable[Option]:
    """Buttons for other readings of an incident; each shows the draft again with that reading."""
    if draft.kind is not Kind.INCIDENT:
        return
    read = draft.reading.understanding
    others = [category for category in read.categories if category is not draft.category][:ALTERNATIVES]
    for category in others:
        yield Msg(f"category-{category}"), again(draft, replace(draft.choice, category=category))
    unfit = Severity.MINOR if draft.category in GRAVE else Severity.SEVERE
    for severity in read.severities:
        if severity is not draft.severity and severity is not unfit:
            yield Msg(f"severity-{severity}"), again(draft, replace(draft.choice, severity=severity))
    if draft.category not in GRAVE:
        for fault in (fault for fault in recording.SETTLED if fault is not draft.fault):
            yield Msg(f"button-{fault}"), again(draft, replace(draft.choice, fault=fault))


def _other_kinds(ctx: Context, draft: Draft) -> Iterable[Option]:
    """Buttons for an incident, unless it is one, and for one other likely kind of entry."""
    likely = [LOGGED[kind] for kind in draft.reading.understanding.kinds[:LIKELY_KINDS] if kind in LOGGED]
    if draft.kind is not Kind.INCIDENT:
        yield Msg("button-an-incident"), f"/draft incident ~{draft.client.id} {parsing.NOTED}{draft.reading.text}"
    others = [kind for kind in likely if kind is not draft.kind and kind is not Kind.INCIDENT]
    if draft.grave:
        others = [kind for kind in others if kind is Kind.NOTE]  # nothing that makes light of it
    for kind in others[:1]:
        yield Msg(f"draft-kind-{kind}"), again(draft, DraftChoice(kind=kind))


def _ways_out(ctx: Context, draft: Draft) -> Sequence[Option]:
    typed = f"{oddities.quotable(draft.client.name)} {facts(ctx, draft)} {draft.reading.text}"
    return (
        (Msg("button-another-client"), f"/draft for {draft.reading.text}{parsing.NOTED}"),
        (Msg("button-change"), f"/draft change {LOGGED_BY[draft.kind]} {' '.join(typed.split())}"),
        (Msg("button-drop"), "/draft drop"),
    )


def _amounts(ctx: Context, draft: Draft) -> Iterable[Option]:
    """A button for the other reading of an amount such as 1.500."""
    other = taken(ctx, draft.other_money)
    if other is not None and draft.kind is not Kind.HOURS:
        yield Msg("value", value=other), again(draft, replace(draft.choice, money=other))


def _no_rate(ctx: Context, draft: Draft) -> Iterable[Part]:
    """A hint for an amount in a currency without a rate: it stays in the note until an owner sets one."""
    money = draft.reading.quantities.money
    if money is not None and taken(ctx, money.value) is None:
        yield Text(Msg("draft-no-rate", currency=money.value.currency, home=ctx.workspace.currency), "quiet")


def _currency(ctx: Context, draft: Draft) -> Iterable[Option]:
    """A button for an owner to confirm the sentence's currency as the ledger's, while none is confirmed."""
    money = draft.reading.quantities.money
    if money is None or taken(ctx, money.value) is not None:
        return
    if ctx.may(Role.OWNER) and opening.unsettled(ctx.stores, ctx.workspace):
        currency = money.value.currency
        yield Msg("button-currency-ledger", currency=currency), opening.then_line(currency, again(draft, draft.choice))


def _entry(ctx: Context, draft: Draft) -> tuple[Entry, frozenset[str]]:
    """The entry as it would be logged, and the facts given: read by the same grammar as the line that logs it."""
    command = ctx.catalogue.find(LOGGED_BY[draft.kind])
    assert command is not None  # every kind of entry has its command
    client = draft.client
    reading = parsing.arguments(
        command,
        f"~{client.id} {facts(ctx, draft)} {parsing.NOTED}{draft.reading.text}",
        lambda: [(client.id, client.name)],
        now=ctx.said_at,
        zone=ctx.zone,
        currency=ctx.workspace.currency,
    )
    args = Args(client=client, facts=reading.facts, rest=reading.rest, line="")
    logs = recording.incident if draft.kind is Kind.INCIDENT else None
    entry = logs(ctx, args) if logs else recording.draft(ctx, args, draft.kind)
    return entry, reading.facts.given
