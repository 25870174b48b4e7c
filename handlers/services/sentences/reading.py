"""Reads one sentence: its clients, amounts, day, kind, category, severity and fault. Must not ask or write anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from handlers.command.spec import Context
from handlers.domain.values import Category, Fault, Kind, Money, Severity
from handlers.input.quantities.reader import Quantities, quantities
from handlers.reading.examples import LabelledSentence
from handlers.reading.scores import Scorer, unscored
from handlers.reading.understanding import SentenceUnderstanding, understand
from handlers.resolver.sentences import ClientMention, mentions
from handlers.services.clients import naming

#: How many of the latest corrected entries serve as examples.
EXAMPLES = 200
#: The marks around a client's name in the text given to the model.
NAME = ("⟦", "⟧")


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftChoice:
    """What a member chose for a draft by its buttons; None: not chosen, so it is read from the sentence."""

    kind: Kind | None = None
    category: Category | None = None
    severity: Severity | None = None
    fault: Fault | None = None
    money: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceReading:
    """The result of reading one sentence."""

    text: str
    mentions: tuple[ClientMention, ...]
    quantities: Quantities
    understanding: SentenceUnderstanding

    @property
    def client_ids(self) -> tuple[int, ...]:
        """The clients it may be about, likeliest first."""
        return tuple(dict.fromkeys(number for mention in self.mentions for number in mention.client_ids))


def read(ctx: Context, sentence: str, *, scored: bool = True, about: str | None = None) -> SentenceReading:
    """Read a sentence.

    `scored`: use the trained model and find client names; otherwise only cues and quantities are read. `about`: the
    sentence is known to report an incident with the client of this name, empty while it is unclear which one.

    Raises ScoresWanted if the model has not scored the text yet.
    """
    named = mentions(naming.index(ctx), sentence) if scored else ()
    scorer: Scorer = ctx.scorer if scored else unscored
    spans = tuple((mention.start, mention.end) for mention in named)
    head = f"{NAME[0]}{about}{NAME[1]} " if about else ""
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
    """The corrected entries of this workspace, as examples of what such sentences mean here."""
    lines = ctx.stores.ledger.corrected(ctx.workspace.id, EXAMPLES)
    return [
        LabelledSentence(
            line.note, {"what": str(line.category), "severity": str(line.severity), "fault": str(line.fault)}
        )
        for line in lines
    ]


def marked(sentence: str, spans: Sequence[tuple[int, int]]) -> str:
    """The sentence in the form the model was trained on: client names between marks, so that it learns no name."""
    for start, end in sorted(spans, reverse=True):
        sentence = f"{sentence[:start]}{NAME[0]}{sentence[start:end]}{NAME[1]}{sentence[end:]}"
    return sentence


def day_fact(ctx: Context, day: date | None) -> str:
    """The day as an `on:` fact; empty for today, for a future day, and for one more than 366 days ago.

    Today needs no fact, because the entry then has the moment of the message.
    """
    today = ctx.said_at.astimezone(ZoneInfo(ctx.zone)).date()
    if day is None or day >= today or today - day > timedelta(days=366):
        return ""
    return f"on:{day.isoformat()}"


def taken(ctx: Context, money: Money | None) -> Money | None:
    """The amount if it is in the workspace's currency or in one with a rate, else None."""
    known = {ctx.workspace.currency, *ctx.workspace.rates}
    return money if money is not None and money.currency in known else None
