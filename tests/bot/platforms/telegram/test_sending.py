"""Letters as they arrive on Telegram, and what is said of those that do not."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.adapter import Address, Moved, RetryLater, Undeliverable
from bot.platforms.telegram.adapter import TelegramAdapter
from handlers.messages import Button, Choices, File, Form, Msg, Picture, Reply, Text
from tests.bot.platforms.telegram.conftest import ENGLISH, NOW, Echo, adapter_on, running
from tests.emulators.faults import Fault
from tests.emulators.telegram import TelegramEmulator
from tests.support.charts import picture as drawn

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"
PRIVATE = Address(chat="1")
GROUP = Address(chat="-100")
GO = Choices((Button(Msg("Go"), "/go"), Button(Msg("Stop"), "/stop", "danger")))


@pytest_asyncio.fixture
async def adapter(emulator: TelegramEmulator) -> AsyncIterator[TelegramAdapter]:
    emulator.user(1, "Ann", started=True)
    emulator.group(-100, "Team", topics=[30])
    adapter = adapter_on(emulator)
    yield adapter
    await adapter.close()


def says(*parts: Text | Choices | Form | Picture | File | str) -> Reply:
    return Reply(parts=tuple(Text(part) if isinstance(part, str) else part for part in parts))


def posts(emulator: TelegramEmulator, chat: int) -> list[str]:
    return [str(post.get("text") or post.get("caption") or "") for post in emulator.world.of(chat)]


async def test_a_letter_arrives_with_style_and_buttons(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    reference = await adapter.send(PRIVATE, says(Text("Acme & <Co>", "title"), "a * b _ c `d`", GO), ENGLISH)
    (post,) = emulator.world.of(1)
    assert reference == f"1:{post['message_id']}"
    assert post["text"] == "Acme & <Co>\na * b _ c `d`"
    assert post["entities"] == [{"type": "bold", "offset": 0, "length": 11}]
    assert post["reply_markup"]["inline_keyboard"] == [
        [{"text": "Go", "callback_data": "/go"}, {"text": "Stop", "callback_data": "/stop", "style": "danger"}]
    ]
    assert emulator.calls_of("sendMessage")[0].params["link_preview_options"] == {"is_disabled": True}


async def test_a_long_letter_arrives_in_parts(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    text = "\n".join(f"line {number} 🙂 <&>" for number in range(900))
    reference = await adapter.send(PRIVATE, says(text, GO), ENGLISH)
    messages = emulator.world.of(1)
    assert len(messages) > 3
    assert "\n".join(post["text"] for post in messages) == text
    assert ["reply_markup" in post for post in messages] == [False] * (len(messages) - 1) + [True]
    assert reference == f"1:{messages[-1]['message_id']}"


async def test_nothing_to_say_is_not_sent(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    assert await adapter.send(PRIVATE, says(" "), ENGLISH) == ""
    assert emulator.world.messages == []


async def test_pictures_and_files(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    reply = says(drawn(Msg("strain <of> Acme"), "strain.png", PNG), File("ledger.csv", b"a,b"), GO)
    await adapter.send(PRIVATE, reply, ENGLISH)
    picture, file = emulator.world.of(1)
    assert picture["caption"] == "strain <of> Acme"
    assert file["document"]["file_name"] == "ledger.csv"
    assert "reply_markup" in file


async def test_a_picture_telegram_can_not_show_goes_as_a_file(
    adapter: TelegramAdapter, emulator: TelegramEmulator
) -> None:
    await adapter.send(PRIVATE, says(drawn(Msg("x"), "odd.png", b"odd")), ENGLISH)
    (post,) = emulator.world.of(1)
    assert (post["document"]["file_name"], post["caption"]) == ("odd.png", "x")


async def test_a_topic_is_kept_and_a_lost_one_done_without(
    adapter: TelegramAdapter, emulator: TelegramEmulator
) -> None:
    await adapter.send(Address(chat="-100", thread="30"), says("in the topic"), ENGLISH)
    await adapter.send(Address(chat="-100", thread="31"), says("in a topic that is gone"), ENGLISH)
    await adapter.send(Address(chat="-100", thread="1"), says("in the general topic"), ENGLISH)
    assert [post.get("message_thread_id") for post in emulator.world.of(-100)] == [30, None, None]


async def test_a_topic_that_was_closed_is_done_without_and_a_closed_general_one_is_no_way(
    adapter: TelegramAdapter, emulator: TelegramEmulator
) -> None:
    group = emulator.world.groups[-100]
    group.shut.add(30)
    await adapter.send(Address(chat="-100", thread="30"), says("in a closed topic", GO), ENGLISH)
    (post,) = emulator.world.of(-100)
    assert "message_thread_id" not in post
    assert "reply_markup" in post
    group.shut.add(0)
    with pytest.raises(Undeliverable, match="opic_closed"):
        await adapter.send(Address(chat="-100", thread="30"), says("nowhere"), ENGLISH)


@pytest.mark.parametrize("why", ["PHOTO_INVALID_DIMENSIONS", "PHOTO_SAVE_FILE_INVALID", "file is too big"])
async def test_a_picture_of_odd_size_goes_as_a_file_with_its_buttons(
    adapter: TelegramAdapter, emulator: TelegramEmulator, why: str
) -> None:
    emulator.faults.next("sendPhoto", Fault.status(400, description=f"Bad Request: {why}"))
    await adapter.send(PRIVATE, says(drawn(Msg("x"), "wide.png", PNG), GO), ENGLISH)
    (post,) = emulator.world.of(1)
    assert (post["document"]["file_name"], post["caption"], "reply_markup" in post) == ("wide.png", "x", True)


async def test_a_line_that_does_not_fit_a_button_can_be_copied(
    adapter: TelegramAdapter, emulator: TelegramEmulator
) -> None:
    line = "/talk Acme held agreed review:2026-12-01 no work on weekends, and a deposit of 30 %"
    await adapter.send(PRIVATE, says("Or type it:", Choices((Button(Msg("Go"), line),))), ENGLISH)
    (post,) = emulator.world.of(1)
    assert post["reply_markup"]["inline_keyboard"] == [[{"text": "Go", "copy_text": {"text": line}}]]


# ---------------------------------------------------------------------- editing


async def test_a_message_is_changed_and_loses_its_buttons(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    reference = await adapter.send(PRIVATE, says("Whose fault?", GO), ENGLISH)
    assert await adapter.send(Address(chat="1", edit=reference), says("Theirs, says Ann."), ENGLISH) == reference
    (post,) = emulator.world.of(1)
    assert post["text"] == "Theirs, says Ann."
    assert "reply_markup" not in post


async def test_the_same_change_twice_is_well(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    reference = await adapter.send(PRIVATE, says("one"), ENGLISH)
    edit = Address(chat="1", edit=reference)
    assert await adapter.send(edit, says("two", GO), ENGLISH) == reference
    assert await adapter.send(edit, says("two", GO), ENGLISH) == reference
    assert posts(emulator, 1) == ["two"]
    assert len(emulator.calls_of("editMessageText")) == 2


@pytest.mark.parametrize("edit", ["1:999999", "-100:101", "nonsense"])
async def test_what_can_not_be_changed_is_said_anew(
    adapter: TelegramAdapter, emulator: TelegramEmulator, edit: str
) -> None:
    reference = await adapter.send(Address(chat="1", edit=edit), says("news"), ENGLISH)
    (post,) = emulator.world.of(1)
    assert (post["text"], reference) == ("news", f"1:{post['message_id']}")


@pytest.mark.parametrize(
    "why",
    [
        "Bad Request: message can't be edited",
        "Bad Request: message to edit not found",
        "Bad Request: MESSAGE_ID_INVALID",
        "Bad Request: message identifier is not specified",
    ],
)
async def test_a_message_telegram_does_not_let_change_is_said_anew_with_its_buttons(
    adapter: TelegramAdapter, emulator: TelegramEmulator, why: str
) -> None:
    reference = await adapter.send(PRIVATE, says("Whose fault?", GO), ENGLISH)
    emulator.faults.next("editMessageText", Fault.status(400, description=why))
    anew = await adapter.send(Address(chat="1", edit=reference), says("Theirs, says Ann.", GO), ENGLISH)
    assert anew != reference
    assert posts(emulator, 1) == ["Whose fault?", "Theirs, says Ann."]
    assert "reply_markup" in emulator.world.of(1)[-1]


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
@pytest.mark.parametrize(
    ("code", "why"),
    [
        (403, "Forbidden: bot was kicked from the supergroup chat"),
        (403, "Forbidden: bot was blocked by the user"),
        (400, "Bad Request: chat not found"),
    ],
)
async def test_a_chat_that_is_lost_is_lost_for_posting_and_for_changing(
    adapter: TelegramAdapter, emulator: TelegramEmulator, method: str, code: int, why: str
) -> None:
    reference = await adapter.send(PRIVATE, says("one"), ENGLISH)
    emulator.faults.next(method, Fault.status(code, description=why))
    with pytest.raises(Undeliverable):
        await adapter.send(Address(chat="1", edit=reference if method == "editMessageText" else ""), says("2"), ENGLISH)


async def test_a_change_of_full_length_keeps_its_buttons(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    reference = await adapter.send(PRIVATE, says("short"), ENGLISH)
    whole = "<&>" * 1365 + "x"  # 4,096 letters, and many more as markup
    assert await adapter.send(Address(chat="1", edit=reference), says(whole, GO), ENGLISH) == reference
    (post,) = emulator.world.of(1)
    assert (len(post["text"]), "reply_markup" in post) == (4096, True)


async def test_a_picture_is_not_changed_into_words(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    reference = await adapter.send(PRIVATE, says(drawn(Msg("x"), "x.png", PNG)), ENGLISH)
    await adapter.send(Address(chat="1", edit=reference), says("words"), ENGLISH)
    assert posts(emulator, 1) == ["x", "words"]


async def test_a_change_that_grew_goes_on_in_new_messages(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    reference = await adapter.send(PRIVATE, says("short", GO), ENGLISH)
    last = await adapter.send(Address(chat="1", edit=reference), says("long " * 1000, GO), ENGLISH)
    first, second = emulator.world.of(1)
    assert f"1:{first['message_id']}" == reference
    assert f"1:{second['message_id']}" == last
    assert ["reply_markup" in first, "reply_markup" in second] == [False, True]


# ---------------------------------------------------------------------- prompts


async def test_a_prompt_in_private(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    await adapter.send(PRIVATE, says(Form(Msg("why?"), "/why", hint="because")), ENGLISH)
    (post,) = emulator.world.of(1)
    assert post["force_reply"]["force_reply"] is True
    assert post["force_reply"]["input_field_placeholder"] == "because"


async def test_a_prompt_in_a_group_is_for_the_one_who_spoke(emulator: TelegramEmulator, echo: Echo) -> None:
    ann = emulator.user(1, "Ann <3")
    team = emulator.group(-100, "Team", [ann])
    echo.silent = True
    adapter = adapter_on(emulator)
    ask = says("Noted.", GO, Form(Msg("why?"), "/why"))
    async with running(adapter, echo):
        said = await emulator.say(ann, team, "/incident")
        await emulator.until(lambda calls: echo.heard)
        await adapter.send(GROUP, ask, ENGLISH)
        asked = emulator.posts(team)[-1]
        assert asked["reply_to_message"]["message_id"] == said.message
        assert asked["force_reply"]["selective"] is True

        await emulator.press(ann, team, emulator.posts(team)[0]["message_id"], "Go")
        await emulator.until(lambda calls: len(echo.heard) == 2)
        await adapter.send(Address(chat="-100", only_for="1"), ask, ENGLISH)
        named = emulator.posts(team)[-1]
        assert named["text"] == "Ann <3: why?"
        assert named["entities"][0]["user"]["id"] == 1

        await adapter.send(Address(chat="-100", only_for="2"), ask, ENGLISH)
        assert "force_reply" not in emulator.posts(team)[-1]

        answer = await emulator.say(ann, team, "because", reply_to=asked["message_id"])
        await emulator.until(lambda calls: len(echo.heard) == 3)
    assert answer.update is not None
    assert echo.heard[-1].reply_to == f"-100:{asked['message_id']}"


# ---------------------------------------------------------------------- refusals


async def test_html_that_is_refused_goes_as_plain_text(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    refused = "Bad Request: can't parse entities: Unsupported start tag"
    emulator.faults.next("sendMessage", Fault.status(400, description=refused))
    await adapter.send(PRIVATE, says(Text("Acme & <Co>", "title"), GO), ENGLISH)
    (post,) = emulator.world.of(1)
    assert post["text"] == "Acme & <Co>"
    assert "reply_markup" in post


async def test_buttons_that_are_refused_are_left_off(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    emulator.faults.next("sendMessage", Fault.status(400, description="Bad Request: BUTTON_DATA_INVALID"))
    await adapter.send(PRIVATE, says("hello", GO), ENGLISH)
    (post,) = emulator.world.of(1)
    assert (post["text"], "reply_markup" in post) == ("hello", False)


async def test_an_unknown_refusal_is_for_later(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    emulator.faults.next("sendMessage", Fault.status(400, description="Bad Request: something new"))
    with pytest.raises(RetryLater, match="omething new"):
        await adapter.send(PRIVATE, says("hello"), ENGLISH)


@pytest.mark.parametrize("chat", ["2", "3", "4", "-200", "-300", "", "team"])
async def test_chats_that_can_not_be_written_to(
    adapter: TelegramAdapter, emulator: TelegramEmulator, chat: str
) -> None:
    emulator.user(2, "Not started")
    emulator.user(3, "Blocked", started=True).blocked = True
    emulator.group(-200, "Kicked").kicked = True
    emulator.group(-300, "Closed").writable = False
    with pytest.raises(Undeliverable):
        await adapter.send(Address(chat=chat), says("hello"), ENGLISH)


@pytest.mark.parametrize(
    ("status", "description"),
    [
        (403, "Forbidden: user is deactivated"),
        (403, "Forbidden: bot is not a member of the supergroup chat"),
        (400, "Bad Request: need administrator rights in the channel chat"),
        (400, "Bad Request: have no rights to send a message"),
        (400, "Bad Request: CHAT_WRITE_FORBIDDEN"),
    ],
)
async def test_other_ways_of_being_shut_out(
    adapter: TelegramAdapter, emulator: TelegramEmulator, status: int, description: str
) -> None:
    emulator.faults.next("sendMessage", Fault.status(status, description=description))
    with pytest.raises(Undeliverable):
        await adapter.send(PRIVATE, says("hello"), ENGLISH)


async def test_a_group_that_moved(adapter: TelegramAdapter, emulator: TelegramEmulator) -> None:
    group = emulator.group(-5, "Team", kind="group")
    reference = await adapter.send(Address(chat="-5"), says("before"), ENGLISH)
    emulator.migrate(group, -1005)
    with pytest.raises(Moved) as raised:
        await adapter.send(Address(chat="-5", edit=reference), says("after"), ENGLISH)
    assert raised.value.chat == "-1005"
    await adapter.send(Address(chat="-1005", edit=reference), says("after"), ENGLISH)
    assert posts(emulator, -1005)[-1] == "after"


async def test_too_many_requests_tell_how_long_to_wait_and_stop_nobody_else(
    adapter: TelegramAdapter, emulator: TelegramEmulator
) -> None:
    emulator.faults.next("sendMessage", Fault.status(429, retry_after=17))
    with pytest.raises(RetryLater) as raised:
        await adapter.send(PRIVATE, says("hello"), ENGLISH)
    assert (raised.value.retry_after, raised.value.uncertain) == (17, False)
    await adapter.send(GROUP, says("hello"), ENGLISH)


@pytest.mark.parametrize(
    ("fault", "uncertain", "arrived"),
    [
        (Fault.status(500), False, False),
        (Fault.drop(), True, False),
        (Fault.drop(after=True), True, True),
        (Fault.page(502), True, True),
    ],
)
async def test_a_failure_tells_whether_the_letter_may_have_arrived(
    adapter: TelegramAdapter, emulator: TelegramEmulator, fault: Fault, uncertain: bool, arrived: bool
) -> None:
    emulator.faults.next("sendMessage", fault)
    with pytest.raises(RetryLater) as raised:
        await adapter.send(PRIVATE, says("hello"), ENGLISH)
    assert raised.value.uncertain is uncertain
    assert bool(emulator.world.of(1)) is arrived


async def test_no_connection_is_for_later_before_and_after_the_first_letter(
    adapter: TelegramAdapter, emulator: TelegramEmulator
) -> None:
    await emulator.down()
    with pytest.raises(RetryLater) as first:
        await adapter.send(PRIVATE, says("hello"), ENGLISH)
    await emulator.up()
    await adapter.send(PRIVATE, says("hello"), ENGLISH)
    await emulator.down()
    with pytest.raises(RetryLater):
        await adapter.send(PRIVATE, says("again"), ENGLISH)
    assert first.value.uncertain is False


async def test_the_next_attempt_goes_on_where_the_last_one_failed(
    adapter: TelegramAdapter, emulator: TelegramEmulator
) -> None:
    reply = says("\n".join(f"line {number}" for number in range(1200)))
    emulator.faults.next("sendMessage", Fault.slow(0))
    emulator.faults.next("sendMessage", Fault.status(429, retry_after=1))
    with pytest.raises(RetryLater):
        await adapter.send(PRIVATE, reply, ENGLISH)
    await adapter.send(PRIVATE, reply, ENGLISH)
    assert "\n".join(posts(emulator, 1)) == "\n".join(f"line {number}" for number in range(1200))
    await adapter.send(PRIVATE, reply, ENGLISH)
    assert len(posts(emulator, 1)) == 2 * len(set(posts(emulator, 1)))


async def test_a_refused_token_keeps_the_letters_waiting(emulator: TelegramEmulator) -> None:
    adapter = TelegramAdapter("123:other", emulator.url, clock=lambda: NOW)
    with pytest.raises(RetryLater) as raised:
        await adapter.send(PRIVATE, says("hello"), ENGLISH)
    await adapter.close()
    assert "other" not in f"{raised.value}{raised.value.__cause__}"
    assert raised.value.retry_after > 0
