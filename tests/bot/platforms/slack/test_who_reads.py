"""Never where the client reads: what a channel is like is looked at when it changes, and before anything goes there."""

from __future__ import annotations

import asyncio

import pytest

from bot.adapter import Address, RetryLater, Undeliverable
from bot.platforms.slack.adapter import SlackAdapter
from handlers.domain.values import Shared
from handlers.messages import Reply, Text
from tests.bot.platforms.slack.conftest import EN, Office, over_socket
from tests.emulators.faults import Fault as Trouble
from tests.emulators.slack import SlackEmulator

SECRET = Reply(parts=(Text("Acme: talk"),))
TEAM = Address(chat="T1:C1")


def shared(office: Office) -> Shared:
    found = office.database.read(lambda stores: stores.chats.find("slack", "T1:C1")).result()
    assert found is not None
    return found[1].shared


async def test_a_channel_that_becomes_shared_is_noticed_before_anybody_speaks(office: Office) -> None:
    assert shared(office) is Shared.NO
    office.team.ext_shared = True
    await office.slack.event({"type": "channel_shared", "channel": "C1", "connected_team_id": "T9"}, office.team)
    await office.slack.until(lambda: shared(office) is Shared.YES)
    await office.say("incident Acme severe abuse shouted", where="DUANNA")
    # What the team would have been told goes to the owners, privately.
    await office.told("UANNA", "time to have the crucial conversation")
    assert not [m for m in office.slack.messages("C1") if "crucial conversation" in m.shown]
    office.team.ext_shared = False
    await office.slack.event({"type": "channel_unshared", "channel": "C1", "is_ext_shared": False}, office.team)
    await office.slack.until(lambda: shared(office) is Shared.NO)


async def test_a_guest_who_joins_is_noticed_and_one_who_leaves(office: Office) -> None:
    office.team.members.append("UGUEST")
    joined = {"type": "member_joined_channel", "user": "UGUEST", "channel": "C1", "channel_type": "C", "team": "T1"}
    await office.slack.event(joined, office.team)
    await office.slack.until(lambda: shared(office) is Shared.YES)
    office.team.members.remove("UGUEST")
    await office.slack.event({**joined, "type": "member_left_channel"}, office.team)
    await office.slack.until(lambda: shared(office) is Shared.NO)


async def test_what_is_not_known_counts_as_shared(office: Office) -> None:
    office.team.members += [f"U{number}" for number in range(300)]
    await office.slack.event({"type": "member_joined_channel", "user": "U1", "channel": "C1"}, office.team)
    await office.slack.until(lambda: shared(office) is Shared.UNKNOWN)


async def test_a_look_that_fails_changes_nothing(office: Office) -> None:
    office.slack.faults.next("conversations.info", Trouble.status(500))
    await office.slack.event({"type": "channel_shared", "channel": "C1"}, office.team)
    await office.slack.until(lambda: not office.slack.faults.left("conversations.info"))
    await asyncio.sleep(0.05)
    assert shared(office) is Shared.NO


async def test_nobody_missed_the_event_still_nothing_goes_where_a_client_reads(slack: SlackEmulator) -> None:
    adapter: SlackAdapter = over_socket(slack)
    slack.world.channels["C1"].ext_shared = True
    with pytest.raises(Undeliverable, match="a client may read"):
        await adapter.send(TEAM, SECRET, EN)
    assert slack.messages("C1") == []
    await adapter.send(TEAM, Reply(parts=(Text("Hello"),), public=True), EN)
    await adapter.send(Address(chat="T1:C1", only_for="T1:UANNA"), SECRET, EN)
    assert [m.only_for for m in slack.messages("C1")] == ["", "UANNA"]
    await adapter.close()


async def test_what_slack_does_not_say_just_now_waits(slack: SlackEmulator) -> None:
    adapter: SlackAdapter = over_socket(slack)
    slack.faults.next("conversations.info", Trouble.status(429, retry_after=7))
    with pytest.raises(RetryLater) as told:
        await adapter.send(TEAM, SECRET, EN)
    assert told.value.retry_after == 7
    await adapter.send(TEAM, SECRET, EN)
    assert len(slack.messages("C1")) == 1
    await adapter.close()


async def test_a_nudge_is_talked_about_in_its_thread_and_says_what_was_decided(office: Office) -> None:
    await office.say("incident Acme severe abuse shouted")
    await office.slack.until(lambda: any("crucial conversation" in m.shown for m in office.slack.messages("C1")))
    nudge = next(m for m in office.slack.messages("C1") if "crucial conversation" in m.shown)
    assert not nudge.ephemeral
    # Asked in its thread, the answer stands there.
    await office.slack.mention(office.anna, office.team, "why Acme", thread=nudge.ts)
    await office.slack.until(lambda: any(m.thread == nudge.ts for m in office.slack.messages("C1")))
    snooze = next(label for label in nudge.labels if label.startswith("Snooze"))
    await office.slack.press(office.bob, nudge, snooze)
    await office.slack.until(lambda: nudge.edits)
    assert "Bob" in nudge.shown
    assert snooze not in nudge.labels


async def test_a_channel_parley_is_put_out_of_is_noticed(office: Office) -> None:
    office.team.members.remove("UPARLEY")
    left = {"type": "member_left_channel", "user": "UPARLEY", "channel": "C1", "channel_type": "C", "team": "T1"}
    await office.slack.event(left, office.team)

    def postable() -> bool:
        found = office.database.read(lambda stores: stores.chats.find("slack", "T1:C1")).result()
        return found is not None and found[1].postable

    await office.slack.until(lambda: not postable())
    await office.say("incident Acme severe abuse shouted", where="DUANNA")
    await office.told("UANNA", "time to have the crucial conversation")


async def test_what_changes_in_a_channel_without_a_ledger_is_none_of_ours(office: Office) -> None:
    elsewhere = office.slack.channel("C7", "elsewhere", ["UANNA"])
    calls = len(office.slack.called("conversations.info"))
    await office.slack.event({"type": "channel_rename", "channel": {"id": "C7", "name": "else"}}, elsewhere)
    await office.slack.until(lambda: len(office.slack.called("conversations.info")) > calls)
    await asyncio.sleep(0.05)
    assert office.database.read(lambda stores: stores.chats.find("slack", "T1:C7")).result() is None
    assert (await office.slack.event({"type": "channel_id_changed", "old_channel_id": "C7"})).acked
