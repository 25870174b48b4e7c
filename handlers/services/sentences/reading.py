"""Reads one sentence with all that is known: whom it is about, how much, when, and what. Asks and writes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from handlers.command.spec import Context
from handlers.domain.values import Category, Fault, Kind, Money, Severity, default_severity
from handlers.input.quantities.reader import Quantities, quantities
from handlers.reading.scores import Scorer, unscored
from handlers.reading.understanding import Understanding, understand
from handlers.resolver.sentences import Certainty, Mention, mentions
from handlers.services.clients import naming

#: Work logged by itself is what the model calls so; an incident with time in it stays one.
ANSWERED_KINDS = frozenset({"question", "chatter"})


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
    mentions: tuple[Mention, ...]
    quantities: Quantities
    understanding: Understanding

    @property
    def client_ids(self) -> tuple[int, ...]:
        """The clients it may be about, the likeliest first."""
        return tuple(dict.fromkeys(number for mention in self.mentions for number in mention.client_ids))

    @property
    def named(self) -> int | None:
        """The one client it surely names; None where none or several fit, or a slip is to be asked about."""
        (only, *others) = self.client_ids or (None,)
        sure = all(mention.certainty is not Certainty.SLIP for mention in self.mentions)
        return only if sure and not others else None


def read(ctx: Context, sentence: str, *, scored: bool = True) -> SentenceReading:
    """Read a sentence. `scored`: the trained model is asked as well. Raises ScoresWanted."""
    named = mentions(naming.index(ctx), sentence)
    scorer: Scorer = ctx.scorer if scored else unscored
    spans = tuple((mention.start, mention.end) for mention in named)
    amounts = quantities(
        sentence,
        now=ctx.said_at,
        zone=ctx.zone,
        currency=ctx.workspace.currency,
        language_hint=ctx.member.language or ctx.workspace.language,
        names=spans,
    )
    return SentenceReading(
        text=sentence, mentions=named, quantities=amounts, understanding=understand(sentence, scorer(sentence))
    )


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


def severity_read(understanding: Understanding, category: Category, *, said: bool) -> Severity:
    """The severity of an incident: what the words say, never below the default of a category that was said outright."""
    first = understanding.severities[0]
    return max(first, default_severity(category), key=list(Severity).index) if said else first


def without_client(reading: SentenceReading) -> SentenceReading:
    """The same for a client that was chosen by a button."""
    return replace(reading, mentions=())
