"""What comes in from Slack, over Socket Mode and HTTP alike: handled first, acknowledged after, once by its key."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.adapter import Address
from bot.platforms.slack.adapter import SlackAdapter
from bot.platforms.slack.clients import CALL_SECONDS
from bot.platforms.slack.directory import PATIENCE_SECONDS
from handlers.invocation import Invocation
from handlers.messages import Button, Choices, Form, Msg, Reply, Text
from tests.bot.platforms.slack.conftest import EN, Echo
from tests.emulators.faults import Fault
from tests.emulators.slack import SlackEmulator
from tests.emulators.slack_controls import Delivery

SEND = Msg("slack-form-submit")
CANCEL = Msg("slack-form-close")


async def test_a_slash_command_is_answered_in_its_acknowledgement(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    anna = slack.world.users["UANNA"]
    delivery = await slack.slash(anna, "C1", "/incident", "acme 2h rude &lt;shouted&gt; at <@UBOB|bob>")
    assert delivery.acked
    assert echo.last.text == "/incident acme 2h rude <shouted> at @bob"
    assert echo.last.key == delivery.payload["trigger_id"]
    assert echo.last.in_band
    assert delivery.answer["response_type"] == "ephemeral"
    [message] = slack.messages("C1")
    assert message.only_for == "UANNA"
    assert message.shown == "/incident acme 2h rude <shouted> at @bob"
    assert slack.world.unescaped == []


async def test_the_speaker_and_the_room_are_looked_up(slack: SlackEmulator, adapter: SlackAdapter, echo: Echo) -> None:
    bob, anna = slack.world.users["UBOB"], slack.world.users["UANNA"]
    await slack.slash(anna, "C1", "/client", "Acme")
    assert (echo.last.actor.external_id, echo.last.actor.name, echo.last.actor.handle) == ("T1:UANNA", "Anna", "anna")
    assert echo.last.actor.admin is True
    assert echo.last.actor.private_chat == "T1:UANNA"
    assert echo.last.text == "/client Acme"
    assert (echo.last.room.external_id, echo.last.room.title, echo.last.room.team) == ("T1:C1", "team", "T1")
    assert echo.last.room.shared is False
    assert echo.last.room.postable
    await slack.slash(bob, "C1", "/parley", "status acme")
    assert (echo.last.actor.admin, echo.last.actor.language, echo.last.actor.outsider) == (False, "pl", False)
    assert echo.last.text == "/status acme"
    calls = len(slack.calls)
    await slack.slash(bob, "C1", "/parley", "")
    assert echo.last.text == "/help"
    assert len(slack.calls) == calls, "asked again what was known"


@pytest.mark.parametrize(
    ("guest", "stranger", "bot"), [(True, False, False), (False, True, False), (False, False, True)]
)
async def test_guests_strangers_and_bots_are_outsiders(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo, guest: bool, stranger: bool, bot: bool
) -> None:
    other = slack.user("UX", "Xavier", guest=guest, stranger=stranger, bot=bot)
    await slack.slash(other, "C1", "/incident", "acme")
    assert echo.last.actor.outsider


async def test_a_channel_with_a_guest_or_another_organisation_is_shared(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    anna = slack.world.users["UANNA"]
    slack.channel("C2", "guests", ["UANNA", "UGUEST"])
    slack.channel("C3", "partners", ["UANNA"], ext_shared=True)
    slack.channel("C4", "elsewhere", ["UANNA"], bot=False)
    slack.channel("C5", "crowd", ["UANNA", *(f"U{n}" for n in range(300))])
    seen = {}
    for channel in ("C1", "C2", "C3", "C4", "C5"):
        await slack.slash(anna, channel, "/incident", "acme")
        seen[channel] = (echo.last.room.shared, echo.last.room.postable)
    assert seen == {
        "C1": (False, True),
        "C2": (True, True),
        "C3": (True, True),
        "C4": (False, False),
        "C5": (None, True),
    }


async def test_a_change_is_looked_up_anew(slack: SlackEmulator, adapter: SlackAdapter, echo: Echo) -> None:
    anna = slack.world.users["UANNA"]
    await slack.slash(anna, "C1", "/incident", "acme")
    slack.world.users["UANNA"].admin = False
    slack.world.channels["C1"].members.append("UGUEST")
    await slack.event({"type": "user_change", "user": {"id": "UANNA"}})
    await slack.event({"type": "member_joined_channel", "user": "UGUEST", "channel": "C1"})
    await slack.slash(anna, "C1", "/incident", "acme")
    assert echo.last.actor.admin is False
    assert echo.last.room.shared is True


async def test_look_ups_that_fail_lose_no_command(slack: SlackEmulator, adapter: SlackAdapter, echo: Echo) -> None:
    bob = slack.world.users["UBOB"]
    for method in ("users.info", "conversations.info"):
        slack.faults.next(method, Fault.status(500))
    assert (await slack.slash(bob, "C1", "/incident", "acme")).acked
    assert echo.last.text == "/incident acme"
    assert (echo.last.actor.admin, echo.last.room.shared) == (None, None)
    assert echo.last.actor.outsider, "nobody unknown is taken for a member"


async def test_slow_look_ups_hold_a_command_back_a_second_at_most(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    for method in ("users.info", "users.list"):
        slack.faults.next(method, Fault.slow(60))
    loop = asyncio.get_running_loop()
    started = loop.time()
    assert (await slack.slash(slack.world.users["UBOB"], "C1", "/incident", "acme")).acked
    assert PATIENCE_SECONDS == 1
    assert loop.time() - started < CALL_SECONDS, "so long the call would have been waited for"
    assert echo.last.actor.admin is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("status acme", "/status acme"),
        ("Статус Акме", "/Статус Акме"),
        (": status acme", "/status acme"),
        ("/status acme", "/status acme"),
        ("they shouted at Bob", "they shouted at Bob"),
    ],
)
async def test_a_mention_is_a_command_only_by_its_first_word(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo, typed: str, meant: str
) -> None:
    delivery = await slack.mention(slack.world.users["UANNA"], slack.world.channels["C1"], typed, thread="17.5")
    assert delivery.acked
    assert (echo.last.text, echo.last.key) == (meant, delivery.payload["event_id"])
    assert (echo.last.in_band, echo.last.thread, echo.last.room.kind) == (False, "17.5", "group")


async def test_a_private_message_is_answered_where_it_was_written(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    await slack.dm(slack.world.users["UBOB"], "status acme.com")
    assert echo.last.text == "/status acme.com"
    assert (echo.last.room.external_id, echo.last.room.kind, echo.last.room.shared) == ("T1:DUBOB", "private", False)
    await slack.until(lambda: slack.messages("UBOB"))
    assert [m.shown for m in slack.messages("UBOB")] == ["/status acme.com"]


async def test_a_second_delivery_has_the_same_key(slack: SlackEmulator, adapter: SlackAdapter, echo: Echo) -> None:
    anna, team = slack.world.users["UANNA"], slack.world.channels["C1"]
    first = [await slack.slash(anna, "C1", "/incident", "acme"), await slack.mention(anna, team, "hello")]
    for delivery in reversed(first):
        assert (await slack.redeliver(delivery)).acked
    keys = [said.key for said in echo.heard]
    assert keys == [keys[0], keys[1], keys[1], keys[0]]
    assert len(set(keys)) == 2


async def test_a_pressed_button_runs_its_line(slack: SlackEmulator, adapter: SlackAdapter, echo: Echo) -> None:
    buttons = (Button(SEND, "/undo 12"), Button(CANCEL, "/note <a> & {b}", style="danger"))
    reply = Reply(parts=(Text("Really?"), Choices(buttons)))
    ref = await adapter.send(Address(chat="T1:C1"), reply, EN)
    [message] = slack.messages("C1")
    assert ref == message.ref
    delivery = await slack.press(slack.world.users["UANNA"], message, "Send")
    assert (echo.last.text, echo.last.pressed, echo.last.reply_to) == ("/undo 12", True, ref)
    assert echo.last.whispers, "what is asked for under a message everybody sees may hold money"
    assert echo.last.key == delivery.payload["trigger_id"]
    await slack.press(slack.world.users["UANNA"], message, "Cancel")
    assert echo.last.text == "/note <a> & {b}"


async def test_the_answer_to_a_button_only_one_sees_stays_with_them(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    anna = slack.world.users["UANNA"]
    echo.reply = Reply(parts=(Text("Logged"), Choices((Button(SEND, "/undo 1"),))))
    await slack.slash(anna, "C1", "/incident", "acme")
    [message] = slack.messages("C1")
    echo.reply = Reply(parts=(Text("Undone"),), replaces=True)
    await slack.press(anna, message, "/undo 1")
    await slack.until(lambda: message.edits)
    assert message.shown == "Undone"
    assert slack.messages("C1") == [message]
    assert echo.last.reply_to.startswith("http")


async def test_the_app_answers_a_button_through_the_address_it_was_given(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    anna = slack.world.users["UANNA"]
    echo.reply = Reply(parts=(Text("Logged"), Choices((Button(SEND, "/undo 1"),))))
    await slack.slash(anna, "C1", "/incident", "acme")
    [message] = slack.messages("C1")
    await slack.press(anna, message, "Send")
    changed = Reply(parts=(Text("Undone by <!channel> Anna"),), replaces=True)
    await adapter.send(Address(chat=echo.last.room.external_id, edit=echo.last.reply_to), changed, EN)
    assert message.shown == "Undone by <!channel> Anna"
    assert message.labels == []
    assert slack.world.unescaped == []


async def test_the_app_answers_one_alone_in_a_channel_parley_is_not_in(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    anna = slack.world.users["UANNA"]
    slack.channel("C9", "elsewhere", ["UANNA"], bot=False)
    echo.reply = Reply(parts=(Text("Logged"), Choices((Button(SEND, "/undo 1"),))))
    await slack.slash(anna, "C9", "/incident", "acme")
    [message] = slack.messages("C9")
    assert echo.last.whispers
    address = Address(chat="T1:C9", only_for=echo.last.actor.external_id)
    await adapter.send(address, Reply(parts=(Text("By the way"),)), EN)
    await slack.press(anna, message, "Send")
    assert echo.last.whispers
    await adapter.send(address, Reply(parts=(Text("Undone"),), replaces=True), EN)
    assert [(m.shown, m.only_for) for m in slack.messages("C9")][:2] == [("Undone", "UANNA"), ("By the way", "UANNA")]
    assert slack.called("chat.postEphemeral") == []


async def test_a_form_opens_a_modal_whose_words_go_behind_the_line(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    anna = slack.world.users["UANNA"]
    form = Form(Msg("slack-form-submit"), "/edit 12", hint="2h <!here> rude", prefill="acme & sons")
    ref = await adapter.send(Address(chat="T1:C1", thread="17.5"), Reply(parts=(form,)), EN)
    assert (await slack.press(anna, slack.messages("C1")[0], "Answer…")).acked
    assert echo.heard == []
    view = slack.view
    element = view.json["blocks"][0]["element"]
    assert (element["multiline"], element["initial_value"]) == (True, "acme & sons")
    delivery = await slack.submit(anna, view, "acme 2h\nrude")
    assert delivery.acked
    assert not delivery.answer
    assert slack.world.views == {}
    said = echo.last
    assert (said.text, said.reply_to, said.thread) == ("/edit 12 acme 2h\nrude", ref, "17.5")
    assert said.room.external_id == "T1:C1"
    assert (said.in_band, said.pressed, said.actor.name) == (False, False, "Anna")
    await slack.redeliver(delivery)
    assert echo.heard[0].key == echo.heard[1].key
    assert slack.world.unescaped == []


async def test_what_takes_long_is_stored_and_acknowledged_empty(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    stored: list[tuple[Invocation, str]] = []

    async def accept(invocation: Invocation, response_url: str) -> None:
        stored.append((invocation, response_url))

    adapter.ways.accept = accept
    echo.pause = 4.0
    loop = asyncio.get_running_loop()
    started = loop.time()
    delivery = await slack.slash(slack.world.users["UANNA"], "C1", "/incident", "acme")
    assert loop.time() - started > 1.9
    assert echo.done == [], "it is still under way"
    assert delivery.acked
    assert not delivery.answer
    [(said, response_url)] = stored
    assert said == echo.last
    await slack.until(lambda: echo.done)
    assert slack.messages("C1") == [], "the task's own answer is not sent"
    await adapter.send(Address(chat=response_url), Reply(parts=(Text("Logged"),)), EN)
    assert [(m.shown, m.only_for) for m in slack.messages("C1")] == [("Logged", "UANNA")]


async def test_what_could_not_be_stored_is_not_acknowledged(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    async def accept(invocation: Invocation, response_url: str) -> None:
        raise OSError("disk full")

    adapter.ways.accept = accept
    echo.pause = 2.2
    slack.patience = 3.0
    delivery = await slack.slash(slack.world.users["UANNA"], "C1", "/incident", "acme")
    assert not delivery.acked


async def test_what_failed_is_not_acknowledged_and_says_nothing_of_the_note(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo, caplog: pytest.LogCaptureFixture
) -> None:
    echo.error = RuntimeError("INSERT ... 'shouted at Bob'")
    slack.patience = 1.0
    delivery = await slack.slash(slack.world.users["UANNA"], "C1", "/incident", "acme shouted at Bob")
    assert not delivery.acked
    assert "failed" in caplog.text
    assert "shouted" not in caplog.text
    echo.error = None
    assert (await slack.redeliver(delivery)).acked


async def test_a_long_answer_goes_on_through_the_response_url(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo
) -> None:
    words = [f"{number:05}" for number in range(4_000)]
    echo.reply = Reply(parts=(Text(" ".join(words)),))
    await slack.slash(slack.world.users["UANNA"], "C1", "/parley", "ledger acme")
    await slack.until(lambda: len(slack.messages("C1")) == 2)
    assert " ".join(m.shown for m in slack.messages("C1")).split() == words
    assert all(m.only_for == "UANNA" for m in slack.messages("C1"))


@pytest.mark.parametrize(
    "event",
    [
        {"type": "message", "subtype": "message_changed", "channel_type": "im", "message": {"user": "UANNA"}},
        {"type": "message", "channel_type": "im", "user": "UPARLEY", "text": "own"},
        {"type": "message", "channel_type": "im", "user": "UX", "bot_id": "B2", "text": "other bot"},
        {"type": "message", "channel_type": "channel", "user": "UANNA", "text": "overheard"},
        {"type": "app_home_opened", "user": "UANNA"},
    ],
)
async def test_what_is_not_said_to_parley_is_acknowledged_and_dropped(
    slack: SlackEmulator, adapter: SlackAdapter, echo: Echo, event: dict[str, Any]
) -> None:
    delivery: Delivery = await slack.event({"channel": "DUANNA", "ts": "1.1", **event})
    assert delivery.acked
    assert echo.heard == []
