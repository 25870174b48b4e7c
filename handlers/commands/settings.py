"""`/settings`: language, zone, currency, rates, costs, team chat, quiet hours, weekend, members, visibility."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from handlers.domain.errors import Refusal
from handlers.domain.quiet import hours_of
from handlers.domain.values import Money, Role, Shared, Workspace
from handlers.facts.money import read_money
from handlers.messages import Fields, Msg, Part, Reply, Text
from handlers.services import options
from handlers.spec import Args, Command, Context

Setter = Callable[[Context, str], Workspace]


def run(ctx: Context, args: Args) -> Reply:
    key, _, value = args.facts.note.partition(" ")
    if not key:
        return _show(ctx, ctx.workspace)
    setter = _SETTERS.get(options.key(key))
    if setter is None:
        raise Refusal("bad-setting", key=key, keys=", ".join(_SETTERS))
    if not value.strip():
        return _show(ctx, ctx.workspace)
    changed = setter(ctx, value.strip())
    ctx.stores.workspaces.save(changed)
    return _show(ctx, changed, Text(Msg("setting-saved")))


def _language(ctx: Context, value: str) -> Workspace:
    return replace(ctx.workspace, language=options.language(value))


def _timezone(ctx: Context, value: str) -> Workspace:
    return replace(ctx.workspace, zone=options.zone(value))


def _currency(ctx: Context, value: str) -> Workspace:
    code = options.currency(value)
    if code != ctx.workspace.currency and ctx.stores.ledger.has_amounts(ctx.workspace.id):
        raise Refusal("currency-fixed", currency=ctx.workspace.currency)
    return replace(ctx.workspace, currency=code)


def _rate(ctx: Context, value: str) -> Workspace:
    code, _, number = value.partition(" ")
    currency = options.currency(code)
    if currency == ctx.workspace.currency:
        raise Refusal("rate-of-own", currency=currency)
    rate = options.number(number, "rate")
    return replace(ctx.workspace, rates={**ctx.workspace.rates, currency: format(rate.normalize(), "f")})


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
    if value.casefold() not in ("here", "здесь", "tutaj", "tu", "כאן") or ctx.chat is None:
        raise Refusal("bad-channel")
    if ctx.chat.kind == "private" or not ctx.chat.postable:
        raise Refusal("channel-not-postable")
    if ctx.chat.shared is Shared.YES:
        raise Refusal("channel-shared")
    return replace(ctx.workspace, home_chat_id=ctx.chat.id)


def _quiet(ctx: Context, value: str) -> Workspace:
    start, end = options.quiet_hours(value)
    if start == end:
        return replace(ctx.workspace, quiet_from=None, quiet_to=None, quiet_set=True)
    return replace(ctx.workspace, quiet_from=start, quiet_to=end, quiet_set=True)


def _weekend(ctx: Context, value: str) -> Workspace:
    return replace(ctx.workspace, weekend=options.weekdays(value))


def _holidays(ctx: Context, value: str) -> Workspace:
    if options.is_off(value):
        return replace(ctx.workspace, holidays=())
    days = []
    for word in value.replace(",", " ").split():
        try:
            days.append(date.fromisoformat(word).isoformat())
        except ValueError:
            raise Refusal("bad-date", key="holidays", value=word, example="2026-12-24") from None
    return replace(ctx.workspace, holidays=tuple(sorted({*ctx.workspace.holidays, *days})))


def _members(ctx: Context, value: str) -> Workspace:
    mode = value.casefold()
    if mode not in ("open", "approve"):
        raise Refusal("bad-members", value=value)
    if ctx.chat is not None and ctx.chat.shared is Shared.UNKNOWN:
        ctx.stores.chats.save(ctx.workspace.id, replace(ctx.chat, shared=Shared.NO))
    return replace(ctx.workspace, members_mode=mode)


def _visibility(ctx: Context, value: str) -> Workspace:
    if value.casefold() not in ("owners", "team"):
        raise Refusal("bad-visibility", value=value)
    return replace(ctx.workspace, visibility=value.casefold())


def _pulse(ctx: Context, value: str) -> Workspace:
    return replace(ctx.workspace, pulse=options.on_off(value))


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
}


def _show(ctx: Context, workspace: Workspace, *more: Part) -> Reply:
    home = ctx.stores.chats.get(workspace.id, workspace.home_chat_id) if workspace.home_chat_id else None
    hours = hours_of(workspace)
    cost = workspace.hourly_cost_minor
    quiet: Msg | str = Msg("off")
    if hours.start is not None and hours.end is not None:
        quiet = options.hours_text(hours.start, hours.end)
    rows: list[tuple[Msg, Msg | str]] = [
        (Msg("setting-language"), Msg(f"language-{workspace.language}")),
        (Msg("setting-timezone"), workspace.zone or Msg("zone-unset")),
        (Msg("setting-currency"), workspace.currency),
        (
            Msg("setting-hourly-cost"),
            Msg("unknown") if cost is None else Msg("value", value=Money(cost, workspace.currency)),
        ),
        (Msg("setting-channel"), (home.title or Msg("channel-set")) if home else Msg("channel-none")),
        (Msg("setting-quiet"), quiet),
        (Msg("setting-weekend"), options.weekday_list(hours.weekend)),
        (Msg("setting-members"), Msg(f"members-{workspace.members_mode}")),
        (Msg("setting-visibility"), Msg(f"visibility-{workspace.visibility}")),
    ]
    rows += [(Msg("setting-rate", currency=code), rate) for code, rate in sorted(workspace.rates.items())]
    if workspace.holidays:
        rows.append((Msg("setting-holidays"), ", ".join(workspace.holidays)))
    return Reply(
        parts=(*more, Text(Msg("settings-title"), "title"), Fields(tuple(rows)), Text(Msg("settings-how"), "quiet")),
        data={"language": workspace.language, "timezone": workspace.zone, "currency": workspace.currency},
    )


COMMAND = Command(
    name="settings",
    words={"ru": ("настройки",), "pl": ("ustawienia",), "he": ("הגדרות",)},
    role=Role.OWNER,
    run=run,
    examples=("/settings timezone Europe/Warsaw", "/settings rate PLN 0.23", "/settings"),
)
