"""What leaves for Slack: where to, what when Slack refuses or breaks off, and that nothing is posted twice or lost."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.adapter import Address, RetryLater, Undeliverable
from bot.platforms.slack.adapter import SlackAdapter
from handlers.messages import Button, Choices, File, Msg, Reply, Text
from tests.bot.platforms.slack.conftest import EN, over_socket
from tests.emulators.faults import Fault
from tests.emulators.slack import SlackEmulator
from tests.emulators.slack_faults import refused
from tests.support.charts import picture as drawn

SEND = Msg("slack-form-submit")
TEAM = Address(chat="T1:C1")


def said(*texts: str, replaces: bool = False) -> Reply:
    return Reply(parts=tuple(Text(text) for text in texts), replaces=replaces)


@pytest.fixture
async def sender(slack: SlackEmulator) -> AsyncIterator[SlackAdapter]:
    """An adapter that only sends: nothing needs to be connected for that."""
    made = over_socket(slack)
    yield made
    await made.close()


async def test_to_a_channel_and_to_a_person(slack: SlackEmulator, sender: SlackAdapter) -> None:
    ref = await sender.send(TEAM, said("Hello <!channel> & *all*"), EN)
    assert ref == slack.messages("C1")[0].ref
    private = await sender.send(Address(chat="T1:UANNA"), said("Psst"), EN)
    [message] = slack.messages("UANNA")
    assert (private, message.shown) == (message.ref, "Psst")
    call = slack.called("chat.postMessage")[0]
    assert call.args["text"] == "Hello &lt;!channel&gt; &amp; *all*"
    assert (call.args["unfurl_links"], call.args["unfurl_media"], call.args["mrkdwn"]) == (False, False, False)
    assert slack.world.unescaped == []


async def test_to_a_thread_and_to_one_alone(slack: SlackEmulator, sender: SlackAdapter) -> None:
    await sender.send(Address(chat="T1:C1", thread="17.5"), said("In the thread"), EN)
    ref = await sender.send(Address(chat="T1:C1", only_for="T1:UBOB"), said("Only Bob"), EN)
    thread, alone = slack.messages("C1")
    assert thread.thread == "17.5"
    assert (alone.only_for, ref) == ("UBOB", "")


async def test_a_thread_that_is_gone_is_left(slack: SlackEmulator, sender: SlackAdapter) -> None:
    slack.faults.next("chat.postMessage", refused("cannot_reply_to_message"))
    await sender.send(Address(chat="T1:C1", thread="17.5"), said("Here then"), EN)
    assert [m.thread for m in slack.messages("C1")] == [""]


async def test_a_message_is_changed_in_place(slack: SlackEmulator, sender: SlackAdapter) -> None:
    question = Reply(parts=(Text("Really?"), Choices((Button(SEND, "/undo 1"),))))
    ref = await sender.send(TEAM, question, EN)
    again = await sender.send(Address(chat="T1:C1", edit=ref), said("Anna undid it", replaces=True), EN)
    [message] = slack.messages("C1")
    assert (again, message.shown, message.labels) == (ref, "Anna undid it", [])


async def test_a_message_emptied_of_blocks_loses_its_buttons(slack: SlackEmulator, sender: SlackAdapter) -> None:
    question = Reply(parts=(Text("Really?"), Choices((Button(SEND, "/undo 1"),))))
    ref = await sender.send(TEAM, question, EN)
    slack.faults.next("chat.update", refused("invalid_blocks"))
    await sender.send(Address(chat="T1:C1", edit=ref), said("Undone"), EN)
    assert (slack.messages("C1")[0].text, slack.messages("C1")[0].blocks) == ("Undone", [])


@pytest.mark.parametrize("word", ["message_not_found", "cant_update_message", "edit_window_closed"])
async def test_what_cannot_be_changed_is_posted_anew(slack: SlackEmulator, sender: SlackAdapter, word: str) -> None:
    ref = await sender.send(TEAM, said("Old"), EN)
    slack.faults.next("chat.update", refused(word))
    new = await sender.send(Address(chat="T1:C1", edit=ref), said("New"), EN)
    assert [m.shown for m in slack.messages("C1")] == ["Old", "New"]
    assert new == slack.messages("C1")[1].ref


@pytest.mark.parametrize(
    "word",
    ["channel_not_found", "not_in_channel", "is_archived", "cannot_dm_bot", "user_not_found", "restricted_action"],
)
async def test_a_chat_that_cannot_be_written_to(slack: SlackEmulator, sender: SlackAdapter, word: str) -> None:
    slack.faults.next("chat.postMessage", refused(word))
    with pytest.raises(Undeliverable, match=word):
        await sender.send(TEAM, said("Hello"), EN)


async def test_slacks_own_refusals(slack: SlackEmulator, sender: SlackAdapter) -> None:
    slack.user("UBOT", "Other bot", bot=True)
    slack.channel("C9", "elsewhere", ["UANNA"], bot=False)
    slack.channel("C8", "old").archived = True
    for chat in ("T1:C404", "T1:C9", "T1:C8", "T1:UBOT"):
        with pytest.raises(Undeliverable):
            await sender.send(Address(chat=chat), said("Hello"), EN)


@pytest.mark.parametrize("word", ["token_revoked", "invalid_auth", "account_inactive"])
async def test_what_is_owed_waits_for_a_token_that_works(slack: SlackEmulator, sender: SlackAdapter, word: str) -> None:
    slack.token_error = word
    with pytest.raises(RetryLater, match=word):
        await sender.send(TEAM, said("Hello"), EN)


async def test_one_alone_is_reached_in_private_where_the_channel_is_closed_to_us(
    slack: SlackEmulator, sender: SlackAdapter
) -> None:
    slack.channel("C9", "elsewhere", ["UANNA"], bot=False)
    for only_for, chat in (("T1:UANNA", "T1:C9"), ("T1:UGUEST", "T1:C1")):
        await sender.send(Address(chat=chat, only_for=only_for), said("For you"), EN)
    assert [m.shown for m in slack.messages("UANNA")] == ["For you"]
    assert [m.shown for m in slack.messages("UGUEST")] == ["For you"]
    assert slack.messages("C9") + slack.messages("C1") == []


async def test_a_limit_is_told_not_slept_out(slack: SlackEmulator, sender: SlackAdapter) -> None:
    slack.faults.next("chat.postMessage", Fault.status(429, retry_after=7))
    with pytest.raises(RetryLater) as told:
        await sender.send(TEAM, said("Hello"), EN)
    assert (told.value.retry_after, told.value.uncertain) == (7, False)
    await sender.send(TEAM, said("Hello"), EN)
    assert len(slack.messages("C1")) == 1


async def test_trouble_is_told_with_what_is_certain(slack: SlackEmulator, sender: SlackAdapter) -> None:
    slack.faults.next("chat.postMessage", Fault.status(500))
    with pytest.raises(RetryLater) as told:
        await sender.send(TEAM, said("Hello"), EN)
    assert told.value.uncertain
    await slack.down()
    with pytest.raises(RetryLater) as told:
        await sender.send(TEAM, said("Hello"), EN)
    assert slack.messages("C1") == []
    with pytest.raises(RetryLater) as told:
        await sender.send(TEAM, said("Hello"), EN)
    assert not told.value.uncertain, "nobody listened"
    await slack.up()
    await sender.send(TEAM, said("Hello"), EN)
    assert len(slack.messages("C1")) == 1


@pytest.mark.parametrize("after", [False, True])
async def test_a_broken_connection_is_uncertain_and_nothing_is_resent(
    slack: SlackEmulator, sender: SlackAdapter, after: bool
) -> None:
    slack.faults.next("chat.postMessage", Fault.drop(after=after))
    with pytest.raises(RetryLater) as told:
        await sender.send(TEAM, said("Hello"), EN)
    assert told.value.uncertain
    assert len(slack.messages("C1")) == after


async def test_blocks_slack_will_not_have_go_as_words(slack: SlackEmulator, sender: SlackAdapter) -> None:
    words = [f"<{number:05}>" for number in range(700)]
    for word in ("invalid_blocks", "msg_blocks_too_long"):
        slack.faults.next("chat.postMessage", refused(word))
        await sender.send(TEAM, said(" ".join(words)), EN)
        sent, slack.world.posted = slack.messages("C1"), []
        assert len(sent) > 1
        assert " ".join(m.shown for m in sent).split() == words
        assert not any(m.blocks for m in sent)


async def test_a_long_answer_goes_on_where_it_broke_off(slack: SlackEmulator, sender: SlackAdapter) -> None:
    words = [f"{number:05}" for number in range(6_000)]
    reply = said(" ".join(words))
    await sender.send(TEAM, said("before"), EN)
    slack.faults.next("chat.postMessage", Fault.slow(0))
    slack.faults.next("chat.postMessage", Fault.status(429, retry_after=1))
    with pytest.raises(RetryLater):
        await sender.send(TEAM, reply, EN)
    ref = await sender.send(TEAM, reply, EN)
    _, *sent = slack.messages("C1")
    assert " ".join(m.shown for m in sent).split() == words
    assert ref == sent[-1].ref


async def test_through_a_response_url(slack: SlackEmulator, sender: SlackAdapter) -> None:
    url = slack.world.response_url(slack.root, "C1", "UANNA")
    assert await sender.send(Address(chat=url), said("Logged <!here>"), EN) == ""
    [message] = slack.messages("C1")
    assert (message.shown, message.only_for) == ("Logged <!here>", "UANNA")
    body = slack.called("response_url")[0].args
    assert (body["response_type"], body["replace_original"], body["text"]) == (
        "ephemeral",
        False,
        "Logged &lt;!here&gt;",
    )
    slack.faults.next("response_url", Fault.status(429, retry_after=3))
    with pytest.raises(RetryLater) as told:
        await sender.send(Address(chat=url), said("Logged"), EN)
    assert told.value.retry_after == 3
    for _ in range(4):
        await sender.send(Address(chat=url), said("Logged"), EN)
    with pytest.raises(Undeliverable, match="used_url"):
        await sender.send(Address(chat=url), said("Logged"), EN)


async def test_pictures_and_files(slack: SlackEmulator, sender: SlackAdapter) -> None:
    parts = (Text("The year"), drawn(SEND, "year.png", b"\x89PNG"), File("ledger.csv", b"a;b"))
    await sender.send(Address(chat="T1:UANNA"), Reply(parts=parts), EN)
    words, picture, file = slack.messages("UANNA")
    assert words.shown == "The year"
    assert (picture.file, picture.text) == (b"\x89PNG", "Send")
    assert (file.file, file.text) == (b"a;b", "ledger.csv")


async def test_a_file_that_did_not_go_goes_alone_later(slack: SlackEmulator, sender: SlackAdapter) -> None:
    reply = Reply(parts=(Text("Here"), File("ledger.csv", b"a;b")))
    slack.faults.next("files.getUploadURLExternal", Fault.status(429, retry_after=1))
    with pytest.raises(RetryLater):
        await sender.send(TEAM, reply, EN)
    await sender.send(TEAM, reply, EN)
    assert [m.file for m in slack.messages("C1")] == [None, b"a;b"]


async def test_an_error_page_is_no_answer_of_slacks(slack: SlackEmulator, sender: SlackAdapter) -> None:
    slack.faults.next("chat.postMessage", Fault.page(502))
    with pytest.raises(RetryLater) as told:
        await sender.send(TEAM, said("Hello"), EN)
    assert told.value.uncertain
