"""`/settings`: language, zone, currency, rates, costs, team chat, quiet hours, weekend, members, visibility, pulse,
routes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.quiet import hours_of
from handlers.domain.values import Money, Role, Shared, Workspace
from handlers.input import options, schedules
from handlers.input.money import read_money
from handlers.messages import Fields, Items, Msg, Part, Reply, Text
from handlers.services.members import admission
from handlers.services.opening import card as opening
from handlers.services.outbox import routes

#: The changed workspace, and what the reply must add.
Change = tuple[Workspace, tuple[Part, ...]]
Setter = Callable[[Context, str], Workspace | Change]


def run(ctx: Context, args: Args) -> Reply:
    key, *values = args.facts.note.split(None, 1) or [""]
    if not key:
        shown = _show(ctx, ctx.workspace)
        return replace(shown, parts=(*shown.parts, *opening.card(ctx.stores, ctx.workspace, ctx.member)))
    setter = _SETTERS.get(options.key(key))
    if setter is None:
        raise Refusal("bad-setting", key=key, keys=", ".join(_SETTERS))
    if not values:
        return _show(ctx, ctx.workspace)
    change = setter(ctx, values[0])
    changed, more = change if isinstance(change, tuple) else (change, ())
    changed = schedules.rescheduled(ctx.workspace, changed, ctx.now)
    ctx.stores.workspaces.save(changed)
    return _show(ctx, changed, Text(Msg("setting-saved")), *more)


def _language(ctx: Context, value: str) -> Workspace:
    return replace(ctx.workspace, language=options.language(value))


def _timezone(ctx: Context, value: str) -> Workspace:
    return replace(ctx.workspace, zone=options.zone(value))


def _currency(ctx: Context, value: str) -> Workspace | Change:
    """Change the currency, only while no amounts exist; other settings in the old one are unset, and the reply says
    so."""
    code, before = options.currency(value), ctx.workspace
    changed = opening.kept_in(ctx.stores, before, code)
    if code == before.currency or (not opening.foreign_rates(before) and before.hourly_cost_minor is None):
        return changed
    return changed, (Text(Msg("currency-unsets", currency=before.currency)),)


def _rate(ctx: Context, value: str) -> Workspace:
    code, *number = value.split(None, 1)
    currency = options.currency(code)
    if currency == ctx.workspace.currency:
        raise Refusal("rate-of-own", currency=currency)
    others = {known: rate for known, rate in ctx.workspace.rates.items() if known != currency}
    if number and options.is_off(number[0]):
        return replace(ctx.workspace, rates=others)
    rate = options.number("".join(number), "rate", f"/settings rate {currency} 0.23")
    return replace(ctx.workspace, rates={**others, currency: format(rate.normalize(), "f")})


def _hourly_cost(ctx: Context, value: str) -> Workspace:
    if options.is_off(value):
        return replace(ctx.workspace, hourly_cost_minor=None)
    cost = read_money(value, ctx.workspace.currency)
    if cost.currency != ctx.workspace.currency:
        raise Refusal("cost-currency", currency=ctx.workspace.currency)
    return replace(ctx.workspace, hourly_cost_minor=cost.minor)


def _channel(ctx: Context, value: str) -> Workspace:
    if options.is_off(value):
        return replace(ctx.workspace, home_chat_id=None)
    if options.choice(value, "here") is None:
        raise Refusal("bad-channel")
    if ctx.chat is None or ctx.chat.kind == "private" or not ctx.chat.postable:
        raise Refusal("channel-not-postable")
    if ctx.chat.shared is not Shared.NO:
        raise Refusal("channel-shared" if ctx.chat.shared is Shared.YES else "channel-unknown")
    return replace(ctx.workspace, home_chat_id=ctx.chat.id)


def _quiet(ctx: Context, value: str) -> Workspace:
    start, end = options.quiet_hours(value)
    if start == end:
        return replace(ctx.workspace, quiet_from=None, quiet_to=None, quiet_set=True)
    return replace(ctx.workspace, quiet_from=start, quiet_to=end, quiet_set=True)


def _weekend(ctx: Context, value: str) -> Workspace:
    return replace(ctx.workspace, weekend=options.weekdays(value))


def _holidays(ctx: Context, value: str) -> Workspace:
    days = options.dates(value)
    return replace(ctx.workspace, holidays=tuple(sorted({*ctx.workspace.holidays, *days})) if days else ())


def _members(ctx: Context, value: str) -> Workspace | Change:
    """Set how members join.

    In a chat whose readers were unknown, this also records that no client reads there; *open* admits waiting members.
    """
    mode = options.choice(value, "open", "approve")
    if mode is None:
        raise Refusal("bad-members", value=value)
    changed = replace(ctx.workspace, members_mode=mode)
    chat = ctx.chat
    if chat is not None and chat.shared is Shared.UNKNOWN:
        chat = replace(chat, shared=Shared.NO)
        ctx.stores.chats.save(ctx.workspace.id, chat)
    if mode != "open" or chat is None or chat.shared is Shared.YES:
        return changed
    count = admission.let_everyone_in(ctx.stores, ctx.workspace.id, ctx.now)
    return changed, (Text(Msg("admitted-all", count=count)),) if count else ()


def _visibility(ctx: Context, value: str) -> Workspace:
    eyes = options.choice(value, "owners", "team")
    if eyes is None:
        raise Refusal("bad-visibility", value=value)
    return replace(ctx.workspace, visibility=eyes)


def _pulse(ctx: Context, value: str) -> Workspace:
    return replace(ctx.workspace, pulse=options.on_off(value, "pulse"))


def _route(ctx: Context, value: str) -> Workspace:
    """Set the route of one kind of message; the default route, to the team, is not stored."""
    word, *to = value.split(None, 1)
    kind, way = options.choice(word, *routes.KINDS), options.choice("".join(to), routes.TEAM, routes.OWNERS)
    if kind is None or way is None:
        raise Refusal("bad-route", value=value)
    others = {known: eyes for known, eyes in ctx.workspace.routes.items() if known != kind}
    return replace(ctx.workspace, routes=others if way == routes.TEAM else {**others, kind: way})


_SETTERS: dict[str, Setter] = {
    "language": _language,
    "timezone": _timezone,
    "currency": _currency,
    "rate": _rate,
    "hourly-cost": _hourly_cost,
    "channel": _channel,
    "quiet": _quiet,
    "weekend": _weekend,
    "holidays": _holidays,
    "members": _members,
    "visibility": _visibility,
    "pulse": _pulse,
    "route": _route,
}


def _show(ctx: Context, workspace: Workspace, *more: Part) -> Reply:
    home = ctx.stores.chats.get(workspace.id, workspace.home_chat_id) if workspace.home_chat_id else None
    zone = workspace.zone
    start, end, weekend = workspace.quiet_from, workspace.quiet_to, frozenset(workspace.weekend or ())
    if zone is not None:
        hours = hours_of(workspace)
        start, end, weekend = hours.start, hours.end, hours.weekend
    rows: list[tuple[Msg, Msg | str]] = [
        (Msg("setting-language"), Msg(f"language-{workspace.language}")),
        (Msg("setting-timezone"), zone or Msg("zone-unset")),
        (Msg("setting-currency"), workspace.currency),
        (Msg("setting-hourly-cost"), _cost(ctx, workspace)),
        (Msg("setting-channel"), (home.title or Msg("channel-set")) if home else Msg("channel-none")),
        (Msg("setting-quiet"), options.hours_text(start, end, zone)),
        (Msg("setting-weekend"), options.weekday_list(weekend, zone)),
        (Msg("setting-members"), Msg(f"members-{workspace.members_mode}")),
        (Msg("setting-visibility"), Msg(f"visibility-{workspace.visibility}")),
        (Msg("setting-pulse"), Msg("on" if workspace.pulse else "off")),
        (Msg("setting-route"), _routes(workspace)),
    ]
    rows += [
        (Msg("setting-rate", currency=code), rate) for code, rate in sorted(opening.foreign_rates(workspace).items())
    ]
    if workspace.holidays:
        rows.append((Msg("setting-holidays"), ", ".join(workspace.holidays)))
    return Reply(
        parts=(*more, Text(Msg("settings-title"), "title"), Fields(tuple(rows)), Text(Msg("settings-how"), "quiet")),
        data={"language": workspace.language, "timezone": workspace.zone, "currency": workspace.currency},
    )


def _routes(workspace: Workspace) -> Msg:
    """The kinds of team messages that only the owners receive."""
    kinds = tuple(Msg(f"route-{kind}") for kind in routes.KINDS if routes.owners_alone(workspace, kind))
    return Msg("value", value=Items(kinds)) if kinds else Msg("route-none")


def _cost(ctx: Context, workspace: Workspace) -> Msg:
    """The cost of an hour, which is money: hidden in a chat with other readers."""
    if workspace.hourly_cost_minor is None:
        return Msg("unknown")
    if not ctx.private_view and workspace.visibility != "team":
        return Msg("amount-hidden")
    return Msg("value", value=Money(workspace.hourly_cost_minor, workspace.currency))


COMMAND = Command(
    name="settings",
    role=Role.OWNER,
    run=run,
    examples=("/settings timezone Europe/Warsaw", "/settings rate PLN 0.23", "/settings"),
)
