"""One reading of a sentence as the line that would be logged, and the command lines that log it or show it again.

Renders nothing. A line is complete, so that a draft survives a restart (docs/rules.md, "Drafts").
"""

from __future__ import annotations

from dataclasses import dataclass

from handlers.command import parsing
from handlers.command.spec import Context
from handlers.domain.values import Category, Client, Fault, Kind, Money, Severity
from handlers.input.currencies import minor_digits
from handlers.input.money import is_currency
from handlers.reading.cues import cues
from handlers.reading.understanding import GRAVE
from handlers.services.ledger.corrections import LOGGED_BY
from handlers.services.sentences.reading import GIVEN, DraftChoice, SentenceReading, day_fact, taken

#: What a member may choose for a draft, as `again` writes it.
CHOICES = ("kind", "category", "severity", "fault", "given")
#: Kinds of entry that may say how long something took. Only incidents and hours count as hours worked.
_TIMED = frozenset({Kind.INCIDENT, Kind.HOURS, Kind.CONCESSION, Kind.CALLED})
#: The kinds that can be logged, by their codes.
LOGGED = {str(kind): kind for kind in LOGGED_BY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One reading of a sentence as the line that would be logged.

    comforted  its reporter has read the kind words about a threat or abuse, on this draft or before it
    """

    client: Client
    reading: SentenceReading
    choice: DraftChoice
    comforted: bool = False

    @property
    def kind(self) -> Kind:
        """The chosen kind, else the likeliest kind that can be logged, else a note."""
        if self.choice.kind is not None:
            return self.choice.kind
        if self.choice.category is not None:
            return Kind.INCIDENT
        return next((LOGGED[kind] for kind in self.reading.understanding.kinds if kind in LOGGED), Kind.NOTE)

    @property
    def category(self) -> Category:
        return self.choice.category or self.reading.understanding.categories[0]

    @property
    def severity(self) -> Severity:
        """The chosen severity, else as read: of another category than a grave one that was read, its own."""
        read = self.reading.understanding
        if self.choice.severity is not None:
            return self.choice.severity
        moved = self.choice.category is not None and (read.suspected or read.grave or self.category in GRAVE)
        return read.severity_of(self.category) if moved else read.severities[0]

    @property
    def fault(self) -> Fault:
        first = self.choice.fault or self.reading.understanding.faults[0]
        return Fault.THEIRS if self.category is Category.THREAT and self.choice.fault is None else first

    @property
    def given(self) -> str:
        """Why a concession was made, one of `GIVEN`: as chosen, else as the words say, else of our own goodwill."""
        meanings = {cue.meaning for cue in cues(self.reading.text) if not cue.negated}
        told = next((given for given in ("amends", "asked") if f"concession.{given}" in meanings), "goodwill")
        return self.choice.given or told

    @property
    def money(self) -> Money | None:
        """The chosen reading of the amount, else the first."""
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

    @property
    def grave(self) -> bool:
        """Whether it is a threat or abuse, or may be one."""
        return self.suspected or (self.kind is Kind.INCIDENT and self.category in GRAVE)


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
        digits = minor_digits(money.currency)
        parts.append(f"{money.minor / 10**digits:.{digits}f} {money.currency}")
    parts.append(day_fact(ctx, quantities.day.value if quantities.day else None))
    if draft.kind is Kind.CONCESSION:
        parts.append(f"{draft.given}:yes" if draft.given != "goodwill" else "")
    return " ".join(filter(None, parts))


def line(ctx: Context, draft: Draft) -> str:
    """The command line that logs the draft. The sentence is its note, unchanged and not read for facts again.

    A draft that may be grave has been answered with kind words, which the logged line does not repeat.
    """
    command = LOGGED_BY[draft.kind]
    logged = f"{facts(ctx, draft)} {parsing.NOTED}{draft.reading.text}"
    # The draft has shown what is odd about it.
    marks = parsing.SURE + (parsing.COMFORTED if draft.comforted else "")
    return " ".join(f"/{command} ~{draft.client.id} {marks}{logged}".split(" "))


def again(draft: Draft, choice: DraftChoice) -> str:
    """The command line that shows the draft with another choice."""
    chosen = {name: getattr(choice, name) for name in CHOICES}
    choices = " ".join(f"{name}:{value}" for name, value in chosen.items() if value is not None)
    if choice.money is not None:
        choices = f"{choices} money:{choice.money.minor}:{choice.money.currency}".strip()
    choices += parsing.COMFORTED if draft.comforted else ""
    return f"/draft as ~{draft.client.id} {choices} {parsing.NOTED}{draft.reading.text}"


def choice_of(text: str) -> DraftChoice:
    """Parse the choices of a line made by `_again`; unknown names and values are ignored."""
    choices = dict(word.split(":", 1) for word in text.split() if ":" in word)
    return DraftChoice(
        kind=LOGGED.get(choices.get("kind", "")),
        category=next((category for category in Category if category == choices.get("category")), None),
        severity=next((severity for severity in Severity if severity == choices.get("severity")), None),
        fault=next((fault for fault in Fault if fault == choices.get("fault")), None),
        given=next((given for given in GIVEN if given == choices.get("given")), None),
        money=_money_of(choices.get("money", "")),
    )


def _money_of(written: str) -> Money | None:
    minor, _, currency = written.partition(":")
    number = parsing.whole(minor)
    return Money(number, currency) if number is not None and is_currency(currency) else None
