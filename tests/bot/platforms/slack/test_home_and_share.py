"""Parley's own page in Slack, and answers one alone sees that can be shown to all."""

from __future__ import annotations

import asyncio

import pytest

from tests.bot.platforms.slack.conftest import Office
from tests.emulators.faults import Fault as Trouble
from tests.emulators.slack_blocks import buttons, shown, unescape
from tests.emulators.slack_faults import refused
from tests.emulators.slack_world import View


async def home(office: Office, user: str = "UANNA") -> View:
    """What Slack shows this person, once it was opened anew."""
    office.slack.world.homes.pop(user, None)
    assert (await office.slack.open_home(office.slack.world.users[user])).acked
    await office.slack.until(lambda: user in office.slack.world.homes)
    return office.slack.world.homes[user]


def words(view: View) -> str:
    return shown(view.json["blocks"], "")


def labels(view: View) -> list[str]:
    return [unescape(button["text"]["text"]) for button in buttons(view.json["blocks"])]


async def test_home_shows_who_needs_attention_in_the_readers_language(office: Office) -> None:
    await office.say("incident Acme severe abuse shouted")
    await office.say("paid Globex 1234 EUR")
    hers = await home(office)
    assert "One client needs attention" in words(hers)
    assert "1,234" not in words(hers)
    assert "Klienci według stanu" in words(await home(office, "UBOB"))
    assert labels(hers)[-3:] == ["Log something", "All clients", "What I can do"]
    assert hers.json["type"] == "home"


async def test_its_buttons_open_modals_and_cards(office: Office) -> None:
    await office.say("incident Acme severe abuse shouted")
    view = await home(office)
    await office.slack.press_in_view(office.anna, view, "Acme")
    await office.slack.until(lambda: office.slack.world.views)
    assert "Acme: talk due" in shown(office.slack.view.json["blocks"], "")
    office.slack.world.views.clear()
    await office.slack.press_in_view(office.anna, view, "Log something")
    await office.slack.until(lambda: office.slack.world.views and "submit" in office.slack.view.json)
    await office.slack.submit(office.anna, office.slack.view, client="~2", note="hung up")
    assert (await office.told("UANNA", "#2 Globex")).channel == "DUANNA"


async def test_a_button_of_a_modal_changes_the_modal(office: Office) -> None:
    await office.say("incident Acme severe abuse shouted")
    await office.slack.press_in_view(office.anna, await home(office), "Acme")
    await office.slack.until(lambda: office.slack.world.views)
    view = office.slack.view
    await office.slack.press_in_view(office.anna, view, "Why")
    await office.slack.until(lambda: "abuse" in shown(office.slack.view.json["blocks"], ""))
    assert office.slack.view.id == view.id


async def test_what_no_modal_shows_is_told_in_private(office: Office) -> None:
    await office.say("incident Acme severe abuse shouted")
    view = await home(office)
    office.slack.faults.next("views.open", refused("expired_trigger_id"))
    await office.slack.press_in_view(office.anna, view, "Acme")
    assert (await office.told("UANNA", "Acme: talk due")).channel == "DUANNA"


async def test_a_home_too_large_is_cut_short(office: Office) -> None:
    for word in ("view_too_large", "invalid_arguments"):
        office.slack.faults.next("views.publish", refused(word))
        assert words(await home(office))
    office.slack.faults.next("views.publish", Trouble.status(500))
    assert (await office.slack.open_home(office.anna)).acked
    await asyncio.sleep(0.1)
    assert words(await home(office))


async def test_a_guest_sees_nothing_of_the_ledger_at_home(office: Office) -> None:
    assert "Acme" not in words(await home(office, "UGUEST"))


async def test_the_messages_tab_is_no_home(office: Office) -> None:
    event = {"type": "app_home_opened", "user": "UANNA", "channel": "DUANNA", "tab": "messages", "event_ts": "1.1"}
    await office.slack.event(event)
    await asyncio.sleep(0.1)
    assert office.slack.called("views.publish") == []


async def test_an_answer_can_be_shown_to_all_without_what_is_not_for_all(office: Office) -> None:
    await office.say("paid Acme 1234 EUR")
    card = await office.say("status Acme")
    assert card.only_for == "UANNA"
    assert "1,234" in card.shown
    await office.slack.press(office.anna, card, "Share here")
    await office.slack.until(
        lambda: any("Acme: steady" in m.shown and not m.ephemeral for m in office.slack.messages("C1"))
    )
    [public] = [m for m in office.slack.messages("C1") if "Acme: steady" in m.shown and not m.ephemeral]
    assert "1,234" not in public.shown, "the team's money is the owners'"
    assert "Share here" not in public.labels


@pytest.mark.parametrize("line", ["incident Acme rude shouted", "help", "status Nobody", "note Acme private:yes psst"])
async def test_what_was_done_what_is_refused_and_what_is_secret_is_not_shared(office: Office, line: str) -> None:
    assert "Share here" not in (await office.say(line)).labels


async def test_nothing_is_shared_where_a_client_reads(office: Office) -> None:
    office.slack.channel("C2", "guests", ["UANNA", "UGUEST"])
    office.slack.channel("C3", "partners", ["UANNA"], ext_shared=True)
    for where in ("C2", "C3"):
        assert "Share here" not in (await office.say("status Acme", where=where)).labels


async def test_what_was_shared_from_before_the_channel_was_goes_to_one_alone(office: Office) -> None:
    card = await office.say("status Acme")
    office.team.ext_shared = True
    await office.slack.event({"type": "channel_shared", "channel": "C1", "connected_team_id": "T9"}, office.team)
    await office.slack.press(office.anna, card, "Share here")
    await office.told("UANNA", "Acme: steady")
    await office.slack.until(lambda: office.slack.messages("UANNA"))
    assert not [m for m in office.slack.messages("C1") if "Acme" in m.shown and not m.ephemeral]


async def test_a_modal_that_was_closed_meanwhile_leaves_its_answer_in_private(office: Office) -> None:
    await office.say("incident Acme severe abuse shouted")
    await office.slack.press_in_view(office.anna, await home(office), "Acme")
    await office.slack.until(lambda: office.slack.world.views)
    office.slack.faults.next("views.update", refused("not_found"))
    await office.slack.press_in_view(office.anna, office.slack.view, "Why")
    await office.slack.until(lambda: any("abuse" in m.shown for m in office.slack.messages("UANNA")))
