"""Asks once in which time zone and currency a ledger is kept, and writes down what an owner confirmed.

A confirmed currency has a rate of 1 to itself, which is what a rate means; so a ledger that was asked is known by its
rates, and nothing else has to be kept. While amounts count the currency stays as it is.
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
#: Its first words: confirm a currency and carry a line out, keep the currency there is, type another zone and currency.
THEN, KEEP, OTHER = "then", "keep", "other"
#: Zones and currencies proposed to a reader of a language, the likeliest first.
_PROPOSED = {
    "pl": (("Europe/Warsaw", "PLN"),),
    "ru": (("Europe/Moscow", "RUB"),),
    "he": (("Asia/Jerusalem", "ILS"),),
}
_USUAL = (("Europe/London", "GBP"), ("America/New_York", "USD"), ("Europe/Berlin", "EUR"))
_ITSELF = "1"


def confirmed(workspace: Workspace) -> bool:
    """Whether an owner has chosen the currency: confirmed it, set another, or set a rate to it."""
    return bool(workspace.rates) or workspace.currency != DEFAULT_CURRENCY


def unsettled(stores: Stores, workspace: Workspace) -> bool:
    """Whether it may still be asked which currency the ledger is kept in."""
    return not confirmed(workspace) and not stores.ledger.has_amounts(workspace.id)


def foreign_rates(workspace: Workspace) -> dict[str, str]:
    """The rates without the one that says the currency was confirmed."""
    return {code: rate for code, rate in workspace.rates.items() if code != workspace.currency}


def kept_in(stores: Stores, workspace: Workspace, code: str) -> Workspace:
    """The workspace with a confirmed currency; what was counted in another is unset.

    Raises Refusal("currency-fixed") for another one once amounts count.
    """
    if code == workspace.currency:
        return replace(workspace, rates={**workspace.rates, code: _ITSELF})
    if stores.ledger.has_amounts(workspace.id):
        raise Refusal("currency-fixed", currency=workspace.currency)
    return replace(workspace, currency=code, rates={code: _ITSELF}, hourly_cost_minor=None)


def card(stores: Stores, workspace: Workspace, member: Member) -> tuple[Part, ...]:
    """The question for time zone and currency, for an owner of a ledger whose currency nobody confirmed; else empty."""
    if member.role is not Role.OWNER or not unsettled(stores, workspace):
        return ()
    buttons = [
        Button(Msg("button-opening", zone=zone, currency=code), f"/{COMMAND} {zone} {code}")
        for zone, code in _PROPOSED.get(member.language or workspace.language, _USUAL)
    ]
    buttons.append(Button(Msg("button-opening-other"), f"/{COMMAND} {OTHER}"))
    return Text(Msg("opening-asks")), Choices(tuple(buttons))


def then(ctx: Context, rest: str) -> tuple[Workspace, str] | None:
    """The workspace in the confirmed currency and the line to be carried out in it; None where none is to be."""
    word, behind = parsing.split(rest)
    code, line = parsing.split(behind) if word == THEN else ("", "")
    if not line:
        return None
    changed = kept_in(ctx.stores, ctx.workspace, options.currency(code))
    ctx.stores.workspaces.save(changed)
    # `split` takes a slash from the first word only; that of the line is still there.
    return changed, line


def then_line(currency: str, line: str) -> str:
    """The line that confirms a currency and carries another line out."""
    return f"/{COMMAND} {THEN} {currency} {line}"


def ask_currency(ctx: Context, line: str, refusal: Refusal) -> Reply | None:
    """Instead of a refusal for want of a rate: an owner is asked whether the ledger is kept in that currency."""
    if refusal.code != "no-rate" or not ctx.may(Role.OWNER) or not unsettled(ctx.stores, ctx.workspace):
        return None
    currency, home = refusal.facts["currency"], refusal.facts["home"]
    answers = [
        (Msg("button-currency-yes", currency=currency), then_line(currency, line)),
        (Msg("button-currency-no", home=home), f"/{COMMAND} {KEEP} {currency}"),
    ]
    data = {"asks": "currency", "currency": currency, "home": home}
    return dialog.choice(ctx, Msg("opening-currency", currency=currency), answers, data)
