"""`/settings`: what each setting takes, what it refuses, and who sees what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.domain.values import Shared
from tests.support.app_driver import AppDriver, Heard
from tests.support.group import Group, slack
from tests.support.replies import fields, messages, outline, says


def row(heard: Heard, label: str) -> str:
    return fields(heard)[label]


@pytest.mark.parametrize(
    ("typed", "label", "shown"),
    [
        ("language polski", "setting-language", "language-pl"),
        ("timezone Warsaw", "setting-timezone", "Europe/Warsaw"),
        ("currency pln", "setting-currency", "PLN"),
        ("rate PLN 0,23", "setting-rate(currency=PLN)", "0.23"),
        ("rate  JPY\t0.0060", "setting-rate(currency=JPY)", "0.006"),
        ("hourly-cost 40", "setting-hourly-cost", "€40"),
        ("channel off", "setting-channel", "channel-none"),
        ("channel here", "setting-channel", "default"),
        ("quiet 20:00-08:00", "setting-quiet", "once-zoned(value=20:00–08:00)"),
        ("quiet off", "setting-quiet", "off"),
        ("weekend fri,sat", "setting-weekend", "once-zoned(value=[weekday-5, weekday-6])"),
        ("weekend off", "setting-weekend", "off"),
        ("holidays 2026-12-26 2026-12-25", "setting-holidays", "2026-12-25, 2026-12-26"),
        ("members approve", "setting-members", "members-approve"),
        ("members open", "setting-members", "members-open"),
        ("visibility team", "setting-visibility", "visibility-team"),
        ("visibility owners", "setting-visibility", "visibility-owners"),
        ("pulse on", "setting-pulse", "on"),
        ("pulse off", "setting-pulse", "off"),
        ("route talk owners", "setting-route", "[route-talk]"),
        ("кому сводка владельцы", "setting-route", "[route-digest]"),
        ("route part team", "setting-route", "route-none"),
        ("пояс Москва", "setting-timezone", "Europe/Moscow"),
    ],
)
def test_each_setting_is_kept_and_shown(desk: AppDriver, typed: str, label: str, shown: str) -> None:
    heard = desk.say(f"/settings {typed}", language="en")
    assert heard.error == ""
    assert "setting-saved" in says(heard)
    assert row(heard, label) == shown
    assert row(desk.say("/settings"), label) == shown
    assert row(desk.say("/settings pulse"), "setting-pulse") in ("on", "off"), "a key alone shows them all"


def test_the_workspace_s_language_is_for_those_without_their_own(desk: AppDriver) -> None:
    assert desk.say("/settings language polski").outcome.language == "en"
    assert desk.say("/me").outcome.language == "pl"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("colour red", "bad-setting"),
        ("language klingon", "bad-language"),
        ("timezone Atlantis", "bad-zone"),
        ("currency XXL", "bad-currency"),
        ("rate EUR 1", "rate-of-own"),
        ("rate PLN", "bad-number"),
        ("rate PLN much", "bad-number"),
        ("rate QQQ 2", "bad-currency"),
        ("hourly-cost much", "bad-money"),
        ("hourly-cost 40 USD", "cost-currency"),
        ("channel there", "bad-channel"),
        ("quiet always", "bad-hours"),
        ("weekend someday", "bad-weekday"),
        ("holidays christmas", "bad-day"),
        ("members all", "bad-members"),
        ("visibility world", "bad-visibility"),
        ("pulse maybe", "bad-yes-no"),
        ("route talk", "bad-route"),
        ("route talk nobody", "bad-route"),
        ("route step owners", "bad-route"),
    ],
)
def test_a_bad_value_is_refused_with_what_would_do(desk: AppDriver, typed: str, code: str) -> None:
    before = outline(desk.say("/settings"))
    heard = desk.say(f"/settings {typed}")
    assert heard.error == code
    assert says(heard) == [f"error-{code}", f"mend-{code}"]
    assert outline(desk.say("/settings")) == before


def test_only_owners_change_settings(desk: AppDriver) -> None:
    desk.say("/clients")
    assert desk.say("/settings timezone Warsaw", "anna", role="member").error == "not-permitted"


def test_the_currency_stays_once_amounts_exist(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    assert desk.say("/settings currency PLN").error == ""
    desk.say("/paid Acme 100")
    assert desk.say("/settings currency PLN").error == ""
    refused = desk.say("/settings currency EUR")
    assert refused.error == "currency-fixed"
    assert "/settings rate" in refused.text


def test_what_was_counted_in_another_currency_is_unset_with_a_word(desk: AppDriver) -> None:
    desk.say("/settings hourly-cost 40")
    changed = desk.say("/settings currency JPY")
    assert messages(changed, "currency-unsets", currency="EUR")
    assert row(changed, "setting-hourly-cost") == "unknown"
    desk.say("/settings rate EUR 160")
    assert "currency-unsets" in says(desk.say("/settings currency PLN"))
    assert "currency-unsets" not in says(desk.say("/settings currency EUR"))


def test_a_rate_lets_amounts_in_and_can_be_taken_back(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/settings currency EUR")
    assert desk.say("/paid Acme 100 PLN").error == "no-rate"
    desk.say("/settings rate PLN 0.23")
    assert desk.say("/paid Acme 100 PLN").data["amount_minor"] == 2300
    desk.say("/settings rate USD 0.9")
    gone = desk.say("/settings rate PLN off")
    assert "setting-rate(currency=PLN)" not in fields(gone)
    assert row(gone, "setting-rate(currency=USD)") == "0.9"
    assert desk.say("/paid Acme 100 PLN").error == "no-rate"


def test_a_cost_can_be_unset(desk: AppDriver) -> None:
    desk.say("/settings hourly-cost 40")
    assert row(desk.say("/settings hourly-cost off"), "setting-hourly-cost") == "unknown"


def test_holidays_add_up_until_they_are_cleared(desk: AppDriver) -> None:
    desk.say("/settings holidays 2026-12-25")
    assert row(desk.say("/settings holidays 2026-05-03"), "setting-holidays") == "2026-05-03, 2026-12-25"
    assert "setting-holidays" not in fields(desk.say("/settings holidays off"))


def test_quiet_hours_come_with_the_zone_and_go_when_switched_off(desk: AppDriver) -> None:
    assert row(desk.say("/settings"), "setting-quiet") == "off"
    zoned = desk.say("/settings timezone Asia/Jerusalem")
    assert (row(zoned, "setting-quiet"), row(zoned, "setting-weekend")) == ("19:00–09:00", "[weekday-5, weekday-6]")
    assert row(desk.say("/settings quiet 20-8"), "setting-quiet") == "20:00–08:00"
    assert row(desk.say("/settings quiet off"), "setting-quiet") == "off"


def test_what_an_hour_costs_is_not_shown_to_whoever_reads_along(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/settings hourly-cost 40")
    assert row(group.say("/settings"), "setting-hourly-cost") == "amount-hidden"
    assert row(desk.hear(desk.group("/settings", "boss", private=True)), "setting-hourly-cost") == "€40"
    group.say("/settings visibility team")
    assert row(group.say("/settings"), "setting-hourly-cost") == "€40"


def test_the_team_s_chat_is_where_no_client_reads(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("")
    assert group.say("/settings channel here").error == "channel-unknown"
    group.say("/room yes")
    assert group.say("/settings channel here").error == "channel-shared"
    group.say("/room approve")
    invocation = desk.group("/settings channel here", "boss", admin=True, started=True)
    away = replace(invocation, room=replace(invocation.room, postable=False))
    assert desk.hear(away).error == "channel-not-postable"
    assert group.say("/settings channel off").error == ""
    assert row(group.say("/settings channel here"), "setting-channel") == "Studio"
    private = desk.group("/settings channel here", "boss", private=True)
    assert desk.hear(private).error == "channel-not-postable"


def test_a_team_s_chat_without_a_name_is_set_all_the_same(desk: AppDriver) -> None:
    invocation = slack("/settings channel here", key="1", admin=True)
    heard = desk.hear(replace(invocation, room=replace(invocation.room, title="")))
    assert row(heard, "setting-channel") == "channel-set"
    assert desk.hear(slack("/settings channel here", key="2", admin=True, channel="D1")).error == "channel-not-postable"


def test_saying_who_logs_before_the_question_is_answered_answers_no(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("")
    assert group.place.shared is Shared.UNKNOWN
    group.say("/settings members open")
    assert (group.place.shared, group.workspace.members_mode) == (Shared.NO, "open")


def test_it_answers_nothing_from_elsewhere_and_changes_no_other_answer(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("")
    desk.hear(desk.group("/settings members open", "boss", private=True))
    found = [group.place.shared]
    group.say("/clients", "anna")
    assert group.members()["anna"].waiting, "nobody knows yet who reads there"
    group.say("/room yes")
    group.say("/settings members open")
    assert [*found, group.place.shared] == [Shared.UNKNOWN, Shared.YES]
    assert group.members()["anna"].waiting, "where a client reads, nobody is let in with all the others"
    assert "outsider" in says(group.say("/clients", "client"))


def test_opening_lets_in_who_was_waiting(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("approve")
    group.say("/client add Acme", "anna")
    group.say("/client add Globex", "ben")
    heard = group.say("/settings members open")
    assert messages(heard, "admitted-all", count=2)
    listed = group.say("/clients")
    assert "Acme" in listed.text
    assert "Globex" in listed.text
    assert "admitted-all" not in says(group.say("/settings members open"))
