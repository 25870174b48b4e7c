"""Shows what was read from the note of a logged entry, with buttons for the likeliest other readings."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.command import parsing
from handlers.domain.values import Category, Entry, Severity
from handlers.messages import Button, Items, Msg, Part, Text
from handlers.reading.understanding import GRAVE
from handlers.services.sentences.filling import CompletedFacts

#: How many other categories are offered beside the one that was logged.
ALTERNATIVES = 2
#: How many categories are offered beside a threat and abuse, where one of those is suspected.
HARMLESS = 2
_NEXT = {Severity.MINOR: Severity.SERIOUS, Severity.SERIOUS: Severity.SEVERE}
#: How many categories are offered when none was likely enough.
OFFERED = 3


def parts(filled: CompletedFacts, logged: Entry) -> list[Part]:
    """What was read rather than given; if the category is unsure, the question for it."""
    if filled.asks == "threat":
        return [Text(Msg("asks-threat"))]
    if filled.asks == "category":
        return [Text(Msg("asks-category", category=Msg(f"category-{logged.category}")))]
    if not filled.read:
        return []
    read = [Msg(f"{name}-{getattr(logged, name)}") for name in ("category", "severity", "fault") if name in filled.read]
    return [Text(Msg("read-from-words", read=Msg("value", value=Items(tuple(read)))), "quiet")]


def buttons(filled: CompletedFacts, logged: Entry) -> Sequence[Button]:
    """Buttons for the likeliest other readings; for a threat, abuse and neither if one is suspected."""
    number = logged.number
    likely = filled.understanding.categories if filled.understanding is not None else ()
    if filled.asks == "threat":
        return _gravest(filled, logged)
    if filled.asks == "category":
        return [_category(number, category) for category in likely[:OFFERED]]
    others = [category for category in likely if category is not logged.category][:ALTERNATIVES]
    lightest = Severity.SERIOUS if logged.category in GRAVE else Severity.MINOR
    severities = [lightest, _NEXT[lightest]] if "severity" in filled.read else []
    return [
        *(_category(number, category) for category in others),
        *(
            Button(Msg(f"severity-{severity}"), f"/edit {number} {severity}")
            for severity in severities
            if severity is not logged.severity
        ),
    ]


def _gravest(filled: CompletedFacts, logged: Entry) -> Sequence[Button]:
    """A threat, abuse, and what it is likeliest to be if it is neither, each with the severity that it then has.

    A message that was passed on may be what is suspected: the category that was read stays the first harmless one.
    """
    understanding = filled.understanding
    likely = understanding.harmless if understanding is not None else ()
    own = (logged.category,) if logged.category is not None and logged.category not in GRAVE else ()
    harmless = tuple(dict.fromkeys((*own, *likely)))[:HARMLESS]
    buttons = []
    for category in (*GRAVE, *harmless):
        name = Msg(f"category-{category}")
        label = Msg("button-neither-grave", category=name) if category is harmless[0] else name
        reads = understanding is not None and "severity" in filled.read
        severity = f" {understanding.severity_of(category)}" if understanding is not None and reads else ""
        buttons.append(Button(label, f"/edit {logged.number} {parsing.COMFORTED}#{category}{severity}"))
    return buttons


def _category(number: int, category: Category) -> Button:
    return Button(Msg(f"category-{category}"), f"/edit {number} #{category}")
