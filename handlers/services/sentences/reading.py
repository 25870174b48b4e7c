"""Reads one sentence with all that is known: whom it is about, how much, when, and what. Asks and writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from handlers.command.spec import Context
from handlers.domain.values import Category, Client, Fault, Kind, Money, Severity, default_severity
from handlers.input.quantities.reader import Quantities, quantities
from handlers.reading.examples import LabelledSentence
from handlers.reading.scores import Scorer, unscored
from handlers.reading.understanding import SentenceUnderstanding, understand
from handlers.resolver.sentences import ClientMention, mentions
from handlers.services.clients import naming

#: So many of the latest corrected lines are looked at.
EXAMPLES = 200
#: The marks around a client's name in what the model is asked about.
NAME = ("⟦", "⟧")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What somebody has said of a draft by a button, beside the sentence itself; None: not said, to be read."""

    kind: Kind | None = None
    category: Category | None = None
    severity: Severity | None = None
    fault: Fault | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceReading:
    """One sentence, read."""

    text: str
    mentions: tuple[ClientMention, ...]
    quantities: Quantities
    understanding: SentenceUnderstanding

    @property
    def client_ids(self) -> tuple[int, ...]:
        """The clients it may be about, the likeliest first."""
        return tuple(dict.fromkeys(number for mention in self.mentions for number in mention.client_ids))


def read(ctx: Context, sentence: str, *, scored: bool = True, about: Client | None = None) -> SentenceReading:
    """Read a sentence. `scored`: the trained model is asked as well. `about`: the client it is surely about, as an
    incident. Raises ScoresWanted."""
    named = mentions(naming.index(ctx), sentence) if scored else ()
    scorer: Scorer = ctx.scorer if scored else unscored
    spans = tuple((mention.start, mention.end) for mention in named)
    head = f"{NAME[0]}{about.name}{NAME[1]} " if about is not None else ""
    amounts = quantities(
        sentence,
        now=ctx.said_at,
        zone=ctx.zone,
        currency=ctx.workspace.currency,
        language_hint=ctx.member.language or ctx.workspace.language,
        names=spans,
    )
    return SentenceReading(
        text=sentence,
        mentions=named,
        quantities=amounts,
        understanding=understand(
            sentence,
            scorer(head + marked(sentence, spans)),
            incident=about is not None,
            examples=_examples(ctx) if scored else (),
        ),
    )


def _examples(ctx: Context) -> list[LabelledSentence]:
    """The lines of this workspace that were put right, as examples of what such sentences mean here."""
    lines = ctx.stores.ledger.corrected(ctx.workspace.id, EXAMPLES)
    return [
        LabelledSentence(
            line.note, {"what": str(line.category), "severity": str(line.severity), "fault": str(line.fault)}
        )
        for line in lines
    ]


def marked(sentence: str, spans: Sequence[tuple[int, int]]) -> str:
    """The sentence as the model was trained on it: names of clients between marks, so that none is learnt."""
    for start, end in sorted(spans, reverse=True):
        sentence = f"{sentence[:start]}{NAME[0]}{sentence[start:end]}{NAME[1]}{sentence[end:]}"
    return sentence


def day_fact(ctx: Context, day: date | None) -> str:
    """The day as an `on:` fact; empty for today, which is the moment of saying, and for a day that is to come."""
    today = ctx.said_at.astimezone(ZoneInfo(ctx.zone)).date()
    if day is None or day >= today or today - day > timedelta(days=366):
        return ""
    return f"on:{day.isoformat()}"


def taken(ctx: Context, money: Money | None) -> Money | None:
    """The amount where the workspace can take its currency, else None."""
    known = {ctx.workspace.currency, *ctx.workspace.rates}
    return money if money is not None and money.currency in known else None


def severity_read(understanding: SentenceUnderstanding, category: Category, *, said: bool) -> Severity:
    """The severity of an incident: what the words say, never below the default of a category that was said outright."""
    first = understanding.severities[0]
    return max(first, default_severity(category), key=list(Severity).index) if said else first
