"""Renders a draft: the entry a sentence would become, with buttons for other readings and *Log / Change / Drop*.

Logs nothing. Every button carries a complete command line, so a draft survives a restart (docs/rules.md, "Drafts").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from handlers.command import parsing
from handlers.command.spec import Args, Context
from handlers.domain.values import Category, Client, Entry, Fault, Kind, Money, Origin, Role, Severity
from handlers.input.currencies import minor_digits
from handlers.input.money import is_currency
from handlers.messages import Fields, Msg, Part, Reply, Text
from handlers.reading.understanding import GRAVE, read_codes
from handlers.services import dialog
from handlers.services.ledger import entry_view, oddities, recording
from handlers.services.ledger.corrections import LOGGED_BY
from handlers.services.opening import card as opening
from handlers.services.sentences import gravity
from handlers.services.sentences.reading import DraftChoice, SentenceReading, day_fact, taken

Option = tuple[Msg, str]
#: How many other categories are offered beside the one that was read.
ALTERNATIVES = 2
#: How many categories are offered when none is sure.
OFFERED = 3
#: A second kind of entry is offered if it is among this many likeliest kinds.
LIKELY_KINDS = 3
#: Kinds of entry that may say how long something took. Only incidents and hours count as hours worked.
_TIMED = frozenset({Kind.INCIDENT, Kind.HOURS, Kind.CONCESSION, Kind.CALLED})
#: What went well, or was given: not offered for a threat or abuse.
_KIND = frozenset({Kind.PRAISE, Kind.CONCESSION})
_LOGGED = {str(kind): kind for kind in LOGGED_BY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One reading of a sentence as the line that would be logged."""

    client: Client
    reading: SentenceReading
    choice: DraftChoice

    @property
    def kind(self) -> Kind:
        """The chosen kind, else the likeliest kind that can be logged, else a note."""
        if self.choice.kind is not None:
            return self.choice.kind
        if self.choice.category is not None:
            return Kind.INCIDENT
        return next((_LOGGED[kind] for kind in self.reading.understanding.kinds if kind in _LOGGED), Kind.NOTE)

    @property
    def category(self) -> Category:
        return self.choice.category or self.reading.understanding.categories[0]

    @property
    def severity(self) -> Severity:
        if self.choice.severity is not None:
            return self.choice.severity
        return self.reading.understanding.severity_of(self.category)

    @property
    def fault(self) -> Fault:
        first = self.choice.fault or self.reading.understanding.faults[0]
        return Fault.THEIRS if self.category is Category.THREAT and self.choice.fault is None else first

    @property
    def money(self) -> Money | None:
        quantities = self.reading.quantities
        return self.choice.money or (quantities.money.value if quantities.money else None)

    @property
    def other_money(self) -> Money | None:
        """The reading of an amount with two readings that is not the one shown."""
        quantities = self.reading.quantities
        first, second = quantities.money, quantities.other_money
        if first is None or second is None:
            return None
        return second if self.money != second else first.value

    @property
    def sure(self) -> bool:
        """Whether the draft need not ask for the category."""
        return self.kind is not Kind.INCIDENT or self.choice.category is not None or self.reading.understanding.sure

    @property
    def suspected(self) -> bool:
        """Whether it may be a threat or abuse and no category has been chosen yet."""
        return self.reading.understanding.suspected and self.choice.category is None


def facts(ctx: Context, draft: Draft) -> str:
    """The facts that were read, as they lead the command line that logs the draft."""
    quantities = draft.reading.quantities
    parts: list[str] = []
    if draft.kind is Kind.INCIDENT:
        parts += [f"#{draft.category}", str(draft.severity), str(draft.fault)]
    if quantities.minutes is not None and draft.kind in _TIMED:
        parts.append(f"{quantities.minutes.value}m")
    money = taken(ctx, draft.money)
    if money is not None and draft.kind is not Kind.HOURS:
        parts.append(_written(money))
    parts.append(day_fact(ctx, quantities.day.value if quantities.day else None))
    if draft.kind is Kind.CONCESSION:
        parts.append(gravity.concession_fact(draft.reading.text))
    return " ".join(filter(None, parts))


def _written(money: Money) -> str:
    digits = minor_digits(money.currency)
    return f"{money.minor / 10**digits:.{digits}f} {money.currency}"


def line(ctx: Context, draft: Draft) -> str:
    """The command line that logs the draft. The sentence is its note, unchanged and not read for facts again."""
    command = LOGGED_BY[draft.kind]
    logged = f"{facts(ctx, draft)} {parsing.NOTED}{draft.reading.text}"
    # The draft has shown what is odd about it.
    return " ".join(f"/{command} ~{draft.client.id} {parsing.SURE}{logged}".split(" "))


def show(ctx: Context, client: Client, reading: SentenceReading, choice: DraftChoice | None = None) -> Reply:
    """Render the draft of a sentence about a client, with its buttons.

    The owners are told at once if it may be a threat or abuse.
    """
    draft = Draft(client=client, reading=reading, choice=choice or DraftChoice())
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
    if draft.suspected or (draft.kind is Kind.INCIDENT and draft.category in GRAVE):
        gravity.tell_owners(ctx, client, reading.text, draft.category if asks == "draft" else None)
    heard = gravity.heard(ctx, draft.kind, draft.category, draft.suspected)
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
    return [log, *_alternatives(draft), *rest], "draft"


def _gravest(ctx: Context, draft: Draft) -> Iterable[Option]:
    """Buttons for a threat, abuse, or neither. Each of them logs at once."""
    first = draft.category if draft.category not in GRAVE else Category.OTHER
    for category in (*GRAVE, first):
        chosen = replace(draft, choice=replace(draft.choice, kind=Kind.INCIDENT, category=category))
        label = Msg("button-neither-grave", category=Msg(f"category-{category}")) if category is first else None
        yield label or Msg(f"category-{category}"), line(ctx, chosen)


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
        yield Msg(f"category-{category}"), _again(draft, replace(draft.choice, category=category))
    for severity in read.severities:
        if severity is not draft.severity and severity is not Severity.SEVERE:
            yield Msg(f"severity-{severity}"), _again(draft, replace(draft.choice, severity=severity))
    if draft.category not in GRAVE:
        for fault in (fault for fault in recording.SETTLED if fault is not draft.fault):
            yield Msg(f"button-{fault}"), _again(draft, replace(draft.choice, fault=fault))


def _other_kinds(ctx: Context, draft: Draft) -> Iterable[Option]:
    """Buttons for an incident, unless it is one, and for one other likely kind of entry."""
    likely = [_LOGGED[kind] for kind in draft.reading.understanding.kinds[:LIKELY_KINDS] if kind in _LOGGED]
    if draft.kind is not Kind.INCIDENT:
        yield Msg("button-an-incident"), f"/draft incident ~{draft.client.id} {parsing.NOTED}{draft.reading.text}"
    others = [kind for kind in likely if kind is not draft.kind and kind is not Kind.INCIDENT]
    if draft.kind is Kind.INCIDENT and draft.category in GRAVE:
        others = [kind for kind in others if kind not in _KIND]
    for kind in others[:1]:
        yield Msg(f"draft-kind-{kind}"), _again(draft, DraftChoice(kind=kind))


def _ways_out(ctx: Context, draft: Draft) -> Sequence[Option]:
    typed = f"{oddities.quotable(draft.client.name)} {facts(ctx, draft)} {draft.reading.text}"
    return (
        (Msg("button-another-client"), f"/draft for {draft.reading.text}{parsing.NOTED}"),
        (Msg("button-change"), f"/draft change {LOGGED_BY[draft.kind]} {' '.join(typed.split())}"),
        (Msg("button-drop"), "/draft drop"),
    )


def _again(draft: Draft, choice: DraftChoice) -> str:
    """The command line that shows the draft with another choice."""
    names = ("kind", "category", "severity", "fault")
    choices = " ".join(f"{name}:{value}" for name in names if (value := getattr(choice, name)) is not None)
    if choice.money is not None:
        choices = f"{choices} money:{choice.money.minor}:{choice.money.currency}".strip()
    return f"/draft as ~{draft.client.id} {choices} {parsing.NOTED}{draft.reading.text}"


def choice_of(text: str) -> DraftChoice:
    """Parse the choices of a line made by `_again`; unknown names and values are ignored."""
    choices = dict(word.split(":", 1) for word in text.split() if ":" in word)
    return DraftChoice(
        kind=_LOGGED.get(choices.get("kind", "")),
        category=next((category for category in Category if category == choices.get("category")), None),
        severity=next((severity for severity in Severity if severity == choices.get("severity")), None),
        fault=next((fault for fault in Fault if fault == choices.get("fault")), None),
        money=_money_of(choices.get("money", "")),
    )


def _money_of(written: str) -> Money | None:
    minor, _, currency = written.partition(":")
    number = parsing.whole(minor)
    return Money(number, currency) if number is not None and is_currency(currency) else None


def _amounts(ctx: Context, draft: Draft) -> Iterable[Option]:
    """A button for the other reading of an amount such as 1.500."""
    other = taken(ctx, draft.other_money)
    if other is not None and draft.kind is not Kind.HOURS:
        yield Msg("value", value=other), _again(draft, replace(draft.choice, money=other))


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
        yield Msg("button-currency-ledger", currency=currency), opening.then_line(currency, _again(draft, draft.choice))


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
