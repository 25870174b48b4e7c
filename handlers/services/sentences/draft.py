"""A draft: what would be logged of a sentence, the likeliest other readings as buttons, and *Log / Change / Drop*.

Logs nothing. Every button of a draft is a whole line, so that a restart forgets nothing (docs/rules.md, "Drafts").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from handlers.command import parsing
from handlers.command.spec import Args, Context
from handlers.domain.values import Category, Client, Entry, Fault, Kind, Origin, Role, Severity
from handlers.input.currencies import minor_digits
from handlers.messages import Fields, Msg, Part, Reply, Text
from handlers.reading.understanding import GRAVE, read_codes
from handlers.services import dialog
from handlers.services.ledger import entry_view, oddities, recording
from handlers.services.ledger.corrections import LOGGED_BY
from handlers.services.opening import card as opening
from handlers.services.sentences import gravity
from handlers.services.sentences.reading import Choice, SentenceReading, day_fact, taken

Option = tuple[Msg, str]
#: Other categories offered beside the one read.
ALTERNATIVES = 2
#: Categories offered where none is sure.
OFFERED = 3
#: A second kind of entry is offered where it is among the first so many.
LIKELY_KINDS = 3
#: Kinds of entry that may say how long something took; only work and incidents count as hours.
_TIMED = frozenset({Kind.INCIDENT, Kind.HOURS, Kind.CONCESSION, Kind.CALLED})
_LOGGED = {str(kind): kind for kind in LOGGED_BY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One reading of a sentence as the line that would be logged."""

    client: Client
    reading: SentenceReading
    choice: Choice

    @property
    def kind(self) -> Kind:
        """What was chosen, else the likeliest kind that can be logged."""
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
        return self.choice.severity or self.reading.understanding.severities[0]

    @property
    def fault(self) -> Fault:
        first = self.choice.fault or self.reading.understanding.faults[0]
        return Fault.THEIRS if self.category is Category.THREAT and self.choice.fault is None else first

    @property
    def sure(self) -> bool:
        """Whether nothing needs to be asked about what it was."""
        return self.kind is not Kind.INCIDENT or self.choice.category is not None or self.reading.understanding.sure

    @property
    def suspected(self) -> bool:
        """Whether it may be a threat or abuse, and nobody has said yet that it is none."""
        return self.reading.understanding.suspected and self.choice.category is None


def facts(ctx: Context, draft: Draft) -> str:
    """What was read, as the leading facts of the line that logs it."""
    found = draft.reading.quantities
    parts: list[str] = []
    if draft.kind is Kind.INCIDENT:
        parts += [f"#{draft.category}", str(draft.severity), str(draft.fault)]
    if found.minutes is not None and draft.kind in _TIMED:
        parts.append(f"{found.minutes.value}m")
    money = taken(ctx, found.money.value if found.money else None)
    if money is not None and draft.kind is not Kind.HOURS:
        digits = minor_digits(money.currency)
        parts.append(f"{money.minor / 10**digits:.{digits}f} {money.currency}")
    parts.append(day_fact(ctx, found.day.value if found.day else None))
    if draft.kind is Kind.CONCESSION:
        parts.append(gravity.concession_fact(draft.reading.text))
    return " ".join(filter(None, parts))


def line(ctx: Context, draft: Draft) -> str:
    """The line that logs the draft; the sentence is its note as it is, whatever it begins with."""
    command = LOGGED_BY[draft.kind]
    logged = f"{facts(ctx, draft)} {parsing.NOTED}{draft.reading.text}"
    # The draft has shown what is odd about it.
    return " ".join(f"/{command} ~{draft.client.id} {parsing.SURE}{logged}".split(" "))


def show(ctx: Context, client: Client, reading: SentenceReading, choice: Choice | None = None) -> Reply:
    """The draft of a sentence about a client, with its buttons."""
    draft = Draft(client=client, reading=reading, choice=choice or Choice())
    entry, given = _entry(ctx, draft)
    about: list[Part] = [
        Fields(entry_view.details(ctx, entry, with_money=True, given=given)),
        Text(reading.text, "quote"),
        *(Text(doubt) for doubt in oddities.beside_draft(ctx, client, entry)),
        *_no_rate(ctx, draft),
    ]
    options, asks = _options(ctx, draft)
    what = entry_view.what(ctx, entry, with_money=True)
    title = Msg(f"draft-asks-{asks}" if asks != "draft" else "draft", client=client.name, what=what)
    told = {**entry_view.data(ctx, entry, client, with_money=True), "read": read_of(draft)}
    data = {"asks": asks, "draft": told}
    asked = dialog.choice(ctx, title, options, data, about=about, answers_as=Origin.DRAFT, leaves=False)
    if draft.suspected or (draft.kind is Kind.INCIDENT and draft.category in GRAVE):
        gravity.tell_owners(ctx, client, reading.text)
    heard = gravity.heard(ctx, draft.kind, draft.category, draft.suspected)
    return replace(asked, parts=(*heard, *asked.parts), confidential=entry_view.secret(entry))


def read_of(draft: Draft) -> dict[str, list[str]]:
    """What was read rather than said, the codes in order of likelihood."""
    codes = dict(read_codes(draft.reading.understanding))
    for name in ("kind", "category", "severity", "fault"):
        if getattr(draft.choice, name) is not None or (name != "kind" and draft.kind is not Kind.INCIDENT):
            codes.pop(name)
    if draft.reading.mentions:
        codes["client"] = [draft.client.name]
    return codes


def _options(ctx: Context, draft: Draft) -> tuple[list[Option], str]:
    """The buttons, and what they ask: a threat first, then the category, else only whether to log."""
    if draft.suspected:
        return [*_gravest(ctx, draft), *_ways_out(ctx, draft)], "threat"
    rest = [*_currency(ctx, draft), *_other_kinds(ctx, draft), *_ways_out(ctx, draft)]
    if not draft.sure:
        return [*_categories(ctx, draft), *rest], "category"
    log = (Msg("button-log-draft"), line(ctx, draft))
    return [log, *_alternatives(draft), *rest], "draft"


def _gravest(ctx: Context, draft: Draft) -> Iterable[Option]:
    """A threat, abuse, or neither: each logs at once."""
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
    """Other readings of an incident; one press shows the draft anew with it."""
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
    """Another kind of line the sentence may be, and an incident always."""
    likely = [_LOGGED[kind] for kind in draft.reading.understanding.kinds[:LIKELY_KINDS] if kind in _LOGGED]
    if draft.kind is not Kind.INCIDENT:
        yield Msg("button-an-incident"), f"/draft incident ~{draft.client.id} {parsing.NOTED}{draft.reading.text}"
    others = [kind for kind in likely if kind is not draft.kind and kind is not Kind.INCIDENT]
    for kind in others[:1]:
        yield Msg(f"draft-kind-{kind}"), _again(draft, Choice(kind=kind))


def _ways_out(ctx: Context, draft: Draft) -> Sequence[Option]:
    typed = f"{oddities.quotable(draft.client.name)} {facts(ctx, draft)} {draft.reading.text}"
    return (
        (Msg("button-another-client"), f"/draft for {draft.reading.text}{parsing.NOTED}"),
        (Msg("button-change"), f"/draft change {LOGGED_BY[draft.kind]} {' '.join(typed.split())}"),
        (Msg("button-drop"), "/draft drop"),
    )


def _again(draft: Draft, choice: Choice) -> str:
    """The line that shows the draft with another choice."""
    names = ("kind", "category", "severity", "fault")
    said = " ".join(f"{name}:{value}" for name in names if (value := getattr(choice, name)) is not None)
    return f"/draft as ~{draft.client.id} {said} {parsing.NOTED}{draft.reading.text}"


def choice_of(text: str) -> Choice:
    """The choices of a line made by `_again`; what is no choice is left out."""
    said = dict(word.split(":", 1) for word in text.split() if ":" in word)
    return Choice(
        kind=_LOGGED.get(said.get("kind", "")),
        category=next((category for category in Category if category == said.get("category")), None),
        severity=next((severity for severity in Severity if severity == said.get("severity")), None),
        fault=next((fault for fault in Fault if fault == said.get("fault")), None),
    )


def _no_rate(ctx: Context, draft: Draft) -> Iterable[Part]:
    """A word about an amount in a currency that has no rate: it stays in the note until an owner sets one."""
    money = draft.reading.quantities.money
    if money is not None and taken(ctx, money.value) is None:
        yield Text(Msg("draft-no-rate", currency=money.value.currency, home=ctx.workspace.currency), "quiet")


def _currency(ctx: Context, draft: Draft) -> Iterable[Option]:
    """For an owner of a ledger whose currency is still open: keep it in that of the sentence, and draft it again."""
    money = draft.reading.quantities.money
    if money is None or taken(ctx, money.value) is not None:
        return
    if ctx.may(Role.OWNER) and opening.unsettled(ctx.stores, ctx.workspace):
        currency = money.value.currency
        yield Msg("button-currency-ledger", currency=currency), opening.then_line(currency, _again(draft, draft.choice))


def _entry(ctx: Context, draft: Draft) -> tuple[Entry, frozenset[str]]:
    """The line as it would be logged, read by the very grammar that will read it."""
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
