"""Asks an owner once for the time zone and currency of a ledger, and saves the confirmed currency.

A confirmed currency is stored as a rate of 1 to itself, so no flag of its own is needed. The currency must not change
once amounts have been logged.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.command import parsing
from handlers.command.spec import Context
from handlers.domain.errors import Refusal
from handlers.domain.values import DEFAULT_CURRENCY, Member, Role, Workspace
from handlers.input import options
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.ports import Stores
from handlers.services import dialog

#: The command behind every button here.
COMMAND = "opening"
#: Its subcommands: confirm a currency and run a line, keep the current currency, enter another zone and currency.
THEN, KEEP, OTHER = "then", "keep", "other"
#: Zones and currencies proposed by the reader's language, likeliest first.
_PROPOSED = {
    "pl": (("Europe/Warsaw", "PLN"),),
    "ru": (("Europe/Moscow", "RUB"),),
    "he": (("Asia/Jerusalem", "ILS"),),
}
_USUAL = (("Europe/London", "GBP"), ("America/New_York", "USD"), ("Europe/Berlin", "EUR"))
_ITSELF = "1"


def confirmed(workspace: Workspace) -> bool:
    """Whether an owner has chosen the currency: confirmed it, set another one, or set a rate."""
    return bool(workspace.rates) or workspace.currency != DEFAULT_CURRENCY


def unsettled(stores: Stores, workspace: Workspace) -> bool:
    """Whether the currency can still be asked for: it is not confirmed, and no amounts have been logged."""
    return not confirmed(workspace) and not stores.ledger.has_amounts(workspace.id)


def foreign_rates(workspace: Workspace) -> dict[str, str]:
    """The rates without the one that marks the currency as confirmed."""
    return {code: rate for code, rate in workspace.rates.items() if code != workspace.currency}


def kept_in(stores: Stores, workspace: Workspace, code: str) -> Workspace:
    """The workspace with `code` as its confirmed currency; returns it without saving.

    A change of currency drops the other rates and the hourly cost, which were in the previous one. Raises
    Refusal("currency-fixed") for a change once amounts have been logged.
    """
    if code == workspace.currency:
        return replace(workspace, rates={**workspace.rates, code: _ITSELF})
    if stores.ledger.has_amounts(workspace.id):
        raise Refusal("currency-fixed", currency=workspace.currency)
    return replace(workspace, currency=code, rates={code: _ITSELF}, hourly_cost_minor=None)


def card(stores: Stores, workspace: Workspace, member: Member) -> tuple[Part, ...]:
    """The question for time zone and currency, for an owner while the currency is unconfirmed; else empty."""
    if member.role is not Role.OWNER or not unsettled(stores, workspace):
        return ()
    buttons = [
        Button(Msg("button-opening", zone=zone, currency=code), f"/{COMMAND} {zone} {code}")
        for zone, code in _PROPOSED.get(member.language or workspace.language, _USUAL)
    ]
    buttons.append(Button(Msg("button-opening-other"), f"/{COMMAND} {OTHER}"))
    return Text(Msg("opening-asks")), Choices(tuple(buttons))


def then(ctx: Context, rest: str) -> tuple[Workspace, str] | None:
    """Save the currency confirmed in `rest`; returns the workspace and the line to run in it.

    None, with nothing saved, if `rest` has no line.
    """
    word, behind = parsing.split(rest)
    code, line = parsing.split(behind) if word == THEN else ("", "")
    if not line:
        return None
    changed = kept_in(ctx.stores, ctx.workspace, options.currency(code))
    ctx.stores.workspaces.save(changed)
    # `split` strips a slash from the first word only, so the line keeps its own.
    return changed, line


def then_line(currency: str, line: str) -> str:
    """The command line that confirms a currency and then runs `line`."""
    return f"/{COMMAND} {THEN} {currency} {line}"


def ask_currency(ctx: Context, line: str, refusal: Refusal) -> Reply | None:
    """Ask an owner whether the ledger is kept in the currency of a "no-rate" refusal; None to keep the refusal."""
    if refusal.code != "no-rate" or not ctx.may(Role.OWNER) or not unsettled(ctx.stores, ctx.workspace):
        return None
    currency, home = refusal.facts["currency"], refusal.facts["home"]
    answers = [
        (Msg("button-currency-yes", currency=currency), then_line(currency, line)),
        (Msg("button-currency-no", home=home), f"/{COMMAND} {KEEP} {currency}"),
    ]
    data = {"asks": "currency", "currency": currency, "home": home}
    return dialog.choice(ctx, Msg("opening-currency", currency=currency), answers, data)
