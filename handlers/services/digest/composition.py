"""Renders the digest: one screen, each line with its own button; without money for the team, with money for owners.

Its content comes from `material.py`; `sending.py` decides who gets it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import groupby
from typing import Any

from handlers.domain.due.overdue import Matter, OverdueItem
from handlers.domain.values import Client, Workspace
from handlers.messages import Button, Choices, Day, Items, Msg, Part, Picture, Reply, Text, Value
from handlers.ports import Stores
from handlers.services.attention import causes, matters, selection
from handlers.services.attention.matters import Reader
from handlers.services.attention.selection import Waiting
from handlers.services.digest import wording
from handlers.services.digest.material import Gathered
from handlers.services.figures import pareto
from handlers.services.nudges.assessment import policy_of
from handlers.services.policy import false_alarms

OVERDUE = 5
DECISIONS = 3
MOVERS = 3
DATES = 5
NAMED = 5
NEGLECTED = 3
UNCLEAR = 3
WOLVES = 2
#: How many clients of a line that names several get a button.
OFFERED = 2
#: More lines than this do not fit on one screen.
FULL = 15
WEEK = timedelta(days=7)


class _Page:
    """The parts of a digest in their order. A button stands below its line, and once in the whole digest."""

    def __init__(self, title: str, gathered: Gathered) -> None:
        self.parts: list[Part] = [Text(Msg(title, since=Day(gathered.since), until=Day(gathered.until)), "title")]
        self._pressed: set[str] = set()

    def heading(self, message: str) -> None:
        self.parts.append(Text(Msg(message), "title"))

    def line(self, text: Msg, *buttons: Button, quiet: bool = False) -> None:
        self.parts.append(Text(text, "quiet" if quiet else "plain"))
        self.buttons(buttons)

    def buttons(self, buttons: Iterable[Button]) -> None:
        fresh = [button for button in buttons if button.line not in self._pressed]
        self._pressed |= {button.line for button in fresh}
        if fresh:
            self.parts.append(Choices(tuple(fresh)))

    def more(self, left: int) -> None:
        if left > 0:
            self.line(Msg("and-more", count=left), quiet=True)


def show(
    stores: Stores,
    workspace: Workspace,
    gathered: Gathered,
    *,
    owners: bool,
    monthly: bool = False,
    full: bool = False,
) -> Reply:
    """Render one digest. `owners`: include money and what only owners decide.

    `monthly` adds the picture of revenue and effort for those who may see it, `full` lifts the limits of one screen.
    """
    rows = selection.ranked(gathered.waiting, workspace, owners=owners)
    reader = Reader(stores, workspace, owners, owners or workspace.visibility == "team", gathered.until)
    crying = false_alarms.crying(stores, workspace, gathered.until) if owners else ()
    page = _Page("digest-title", gathered)
    dates = [date for date in gathered.dates if owners or not date.line.private]
    quiet = not (rows or gathered.movers or dates or gathered.unclear or crying)
    if quiet and not full:
        _quiet(page, reader, gathered)
    else:
        _overdue(page, reader, _overdue_lines(rows), FULL if full else OVERDUE)
        decided = _decisions(page, reader, rows, FULL if full else DECISIONS)
        _rest_of(page, rows, decided, NAMED if not full else FULL)
        _good(page, gathered)
        _movers(page, gathered, rows, decided, FULL if full else MOVERS)
        _dates(page, reader, dates, FULL if full else DATES)
        _unclear(page, gathered, FULL if full else UNCLEAR)
        _neglected(page, reader, rows, decided, FULL if full else NEGLECTED)
        _without_terms(page, gathered, FULL if full else NAMED)
        _crying(page, workspace, crying)
        _figures(page, reader, gathered, counts=True)
    if owners:
        page.parts += _picture(stores, workspace, gathered) if monthly else []
    last = [Button(Msg("digest-effort"), "/pareto")] if owners and not quiet else []
    page.buttons([*last, *([] if full else [Button(Msg("button-more"), "/digest more")])])
    return Reply(parts=tuple(page.parts), data=_data(gathered, rows, quiet=quiet))


def left_out(stores: Stores, workspace: Workspace, gathered: Gathered, *, monthly: bool) -> Reply | None:
    """What an owner who reads the team's digest does not find there; None if that is nothing.

    Money where the team does not see it, what is private, what only owners decide, and rules that cry wolf.
    """
    money = workspace.visibility != "team"
    reader = Reader(stores, workspace, owners=True, money=True, now=gathered.until)
    rows = selection.ranked(gathered.waiting, workspace, owners=True)
    alone = [row for row in rows if row.decision is not None and selection.owners_alone(workspace, row.decision)]
    page = _Page("digest-title-owners", gathered)
    before = len(page.parts)
    shown = [
        (row, [item for item in items if item.private or (money and item.matter is Matter.INVOICE)])
        for row, items in _overdue_lines(rows)
    ]
    _overdue(page, reader, [(row, items) for row, items in shown if items], OVERDUE)
    _decisions(page, reader, alone, DECISIONS)
    _dates(page, reader, [date for date in gathered.dates if date.line.private], DATES)
    _crying(page, workspace, false_alarms.crying(stores, workspace, gathered.until))
    _figures(page, reader, gathered, counts=False)
    page.parts += _picture(stores, workspace, gathered) if monthly else []
    if len(page.parts) == before:
        return None
    page.buttons([Button(Msg("digest-effort"), "/pareto"), Button(Msg("button-more"), "/digest more")])
    return Reply(parts=tuple(page.parts), data=_data(gathered, alone, quiet=False))


def _quiet(page: _Page, reader: Reader, gathered: Gathered) -> None:
    """Two lines: that nothing asks for attention, and what was good or, failing that, the figures."""
    page.line(Msg("digest-quiet"))
    text = wording.good(gathered)
    if text is not None:
        page.line(text)
    else:
        _figures(page, reader, gathered, counts=True)


def _overdue_lines(rows: Sequence[Waiting]) -> list[tuple[Waiting, list[OverdueItem]]]:
    """What is overdue, by client and sort."""
    sorts = list(Matter)
    return [
        (row, list(items))
        for row in rows
        for _, items in groupby(
            sorted(row.overdue, key=lambda item: (sorts.index(item.matter), item.since)), lambda item: item.matter
        )
    ]


def _overdue(page: _Page, reader: Reader, items: Sequence[tuple[Waiting, Sequence[OverdueItem]]], most: int) -> None:
    """What is overdue, a line for each client and sort; a decision that waits too long comes with its reason."""
    if items:
        page.heading("digest-overdue-title")
    for row, overdue in items[:most]:
        client, matter = row.client, overdue[0].matter
        text = Msg("digest-overdue", client=client.name, overdue=matters.overdue(reader, client, overdue))
        if matter is Matter.UNTAKEN:
            text = Msg("digest-overdue-why", overdue=text, why=causes.because(reader, row))
        page.line(text, matters.button(client, matter))
    page.more(len(items) - most)


def _decisions(page: _Page, reader: Reader, rows: Sequence[Waiting], most: int) -> list[Waiting]:
    """The first suggestions to decide about; returns the clients they are about."""
    to_decide = [row for row in rows if row.decision is not None][:most]
    if to_decide:
        page.heading("digest-decisions")
    for row in to_decide:
        assert row.decision is not None
        kind = Msg(f"kind-{row.decision.kind}")
        who = matters.responsible(reader, row.client)
        text = wording.decision(reader, row, who)
        button = Button(Msg("digest-button", client=row.client.name, kind=kind), f"/nudge {row.decision.id} show")
        page.line(text, button)
    return to_decide


def _rest_of(page: _Page, rows: Sequence[Waiting], decided: Sequence[Waiting], most: int) -> None:
    """The others that `/status` lists, by name. Neglected ones have lines of their own."""
    rest = [row for row in rows if row not in decided and not row.overdue and (row.decision or row.unsteady)]
    rest = [row for row in rest if not row.withheld and (row.unsteady or not row.neglected)]
    if not rest:
        return
    names: list[Value] = [Msg("digest-also-row", client=row.client.name, state=_state(row)) for row in rest[:most]]
    if len(rest) > most:
        names.append(Msg("and-more", count=len(rest) - most))
    page.line(Msg("digest-also", names=Items(tuple(names))), Button(Msg("digest-everyone"), "/status"))


def _state(row: Waiting) -> Msg:
    if row.unsteady or row.decision is None:
        return Msg(f"standing-{row.assessment.standing}")
    return Msg(f"kind-{row.decision.kind}")


def _good(page: _Page, gathered: Gathered) -> None:
    text = wording.good(gathered)
    if gathered.good is not None and text is not None:
        page.line(text, _card(gathered.good[0]))


def _movers(page: _Page, gathered: Gathered, rows: Sequence[Waiting], decided: Sequence[Waiting], most: int) -> None:
    """Who moved, without those whose decision tells it already, and without what the reader must not know."""
    told = {row.client.id for row in rows if row in decided or row.withheld}
    movers = [mover for mover in gathered.movers if mover.client.id not in told]
    if movers:
        page.heading("digest-moved")
    for mover in movers[:most]:
        label = Msg("digest-button", client=mover.client.name, kind=Msg("button-why"))
        page.line(wording.mover(mover), Button(label, f"/why ~{mover.client.id}"))


def _dates(page: _Page, reader: Reader, dates: Sequence[matters.ComingUp], most: int) -> None:
    if dates:
        page.heading("digest-dates")
    for date in dates[:most]:
        page.line(matters.coming(reader, date), matters.button(date.client, date.topic))
    page.more(len(dates) - most)


def _unclear(page: _Page, gathered: Gathered, most: int) -> None:
    if not gathered.unclear:
        return
    shown = gathered.unclear[:most]
    lines = tuple(Msg("digest-unclear-line", number=entry.number, client=client.name) for client, entry in shown)
    buttons = [Button(Msg("button-reread", number=entry.number), f"/edit {entry.number}") for _, entry in shown]
    page.line(Msg("digest-unclear", count=len(gathered.unclear), lines=Items(lines)), *buttons)


def _neglected(page: _Page, reader: Reader, rows: Sequence[Waiting], decided: Sequence[Waiting], most: int) -> None:
    """The vital clients with whom nobody spoke, but those whose decision says so."""
    neglected = [row for row in rows if row.neglected and row not in decided]
    for row in neglected[:most]:
        why = causes.neglect(reader, row)
        page.line(Msg("digest-neglected", client=row.client.name, why=why), _card(row.client))
    page.more(len(neglected) - most)


def _without_terms(page: _Page, gathered: Gathered, most: int) -> None:
    clients = gathered.without_terms
    if not clients:
        return
    names: list[Value] = [client.name for client in clients[:most]]
    if len(clients) > most:
        names.append(Msg("and-more", count=len(clients) - most))
    buttons = [Button(Msg("digest-terms", client=c.name), f"/terms ~{c.id}") for c in clients[:OFFERED]]
    page.line(Msg("digest-without-terms", names=Items(tuple(names))), *buttons)


def _crying(page: _Page, workspace: Workspace, crying: Sequence[false_alarms.Tally]) -> None:
    """The rules that cry wolf, each with the number that would make it speak later."""
    for tally in crying[:WOLVES]:
        text = Msg("policy-cries", rule=Msg(f"rule-{tally.rule}"))
        if tally.unheard:
            text = Msg("policy-unheard", rule=Msg(f"rule-{tally.rule}"), count=tally.running)
        number = tally.number
        if number is None:
            page.line(text, Button(Msg("digest-rules"), "/policy show"))
        else:
            value = false_alarms.value_of(number, policy_of(workspace))
            page.line(text, Button(Msg("digest-number", name=number, value=value), f"/policy show {number}"))


def _figures(page: _Page, reader: Reader, gathered: Gathered, *, counts: bool) -> None:
    money = reader.money if counts else reader.workspace.visibility != "team"
    text = wording.figures(reader.workspace, gathered, counts=counts, money=money)
    if text is not None:
        page.line(text, quiet=True)


def _card(client: Client) -> Button:
    return Button(Msg("value", value=client.name), f"/status ~{client.id}")


def _picture(stores: Stores, workspace: Workspace, gathered: Gathered) -> list[Part]:
    effort = pareto.pareto_effort(stores, workspace, pareto.year_before(gathered.until), gathered.until, gathered.until)
    if effort.empty:
        return []
    alt = pareto.alt(effort, pareto.year_before(gathered.until), gathered.until)
    return [Picture(alt, "pareto.png", effort.chart, again="/pareto")]


def _data(gathered: Gathered, rows: Sequence[Waiting], *, quiet: bool) -> dict[str, Any]:
    return {
        "kind": "digest",
        "client": None,
        "signals": [],
        "since": gathered.since.isoformat(),
        "until": gathered.until.isoformat(),
        "overdue": [row.client.name for row in rows if row.overdue],
        "decisions": sum(row.decision is not None for row in rows),
        "movers": [mover.client.name for mover in gathered.movers],
        "quiet": quiet,
        "late": False,
    }
