"""The form an incident is logged from: by a message's shortcut, by Slack's own menu, by a command that lacks its facts.
What is sent is the line one would have typed; what was refused stands at its field."""

from __future__ import annotations

import asyncio
import time

from bot.platforms.slack.clients import CALL_SECONDS
from bot.platforms.slack.interactive import ANYWHERE, ON_MESSAGE
from bot.platforms.slack.modals import OPENING_SECONDS
from handlers.domain.values import Category, Fault, Severity
from tests.bot.platforms.slack.conftest import Office
from tests.emulators.faults import Fault as Trouble
from tests.emulators.slack_blocks import buttons, shown
from tests.emulators.slack_faults import refused
from tests.emulators.slack_world import View
from tests.support.waiting import HANG_SECONDS


async def opened(office: Office) -> View:
    """The modal, once it is filled."""
    await office.slack.until(lambda: office.slack.world.views and "submit" in office.slack.view.json)
    return office.slack.view


def fields(view: View) -> list[str]:
    return [block["block_id"] for block in view.json["blocks"] if block["type"] == "input"]


async def test_a_clients_own_message_is_logged_with_it_as_evidence(office: Office) -> None:
    message = await office.slack.write(office.bob, office.team, "they said: &lt;pay later&gt; <@UANNA>", thread="17.5")
    delivery = await office.slack.message_shortcut(office.anna, message, ON_MESSAGE)
    assert delivery.acked
    view = await opened(office)
    assert "Bob: they said: <pay later> @anna" in shown(view.json["blocks"], "")
    assert fields(view) == ["client", "category", "severity", "fault", "hours", "money", "day", "note"]
    sent = await office.slack.submit(
        office.anna,
        view,
        client="~1",
        category="late",
        severity="minor",
        fault="shared",
        hours="2",
        money="150",
        day="2026-03-02",
        note="invoice 7",
    )
    assert sent.acked
    assert not sent.answer
    assert office.slack.world.views == {}
    told = await office.told("UANNA", "#1 Acme")
    assert (told.channel, told.only_for) == ("C1", "UANNA"), "where it was asked, for whoever asked"
    [entry] = office.entries("Acme")
    assert (entry.category, entry.severity, entry.fault) == (Category.LATE, Severity.MINOR, Fault.SHARED)
    assert (entry.minutes, entry.amount_minor, entry.note) == (120, 15_000, "invoice 7")
    assert entry.occurred_at.date().isoformat() == "2026-03-02"
    assert entry.evidence == "they said: <pay later> @anna"
    assert entry.typed.startswith("/incident Acme #late minor shared 2h, 150 EUR")
    assert office.slack.world.unescaped == []


async def test_slacks_own_menu_opens_it_and_the_answer_is_private(office: Office) -> None:
    await office.slack.shortcut(office.bob, ANYWHERE)
    view = await opened(office)
    assert view.json["title"]["text"] == "Zapisz incydent", "in the reader's language"
    await office.slack.submit(office.bob, view, client="~2", category="rude", note="shouted")
    told = await office.told("UBOB", "Globex")
    assert told.channel == "DUBOB"
    [entry] = office.entries("Globex")
    assert (entry.category, entry.note) == (Category.RUDE, "shouted")


async def test_names_are_completed_for_members_alone(office: Office) -> None:
    await office.say("client alias Globex Hydra")
    await office.slack.shortcut(office.anna, ANYWHERE)
    view = await opened(office)
    assert await office.slack.complete(office.anna, view, "") == [("Acme", "~1"), ("Globex", "~2")]
    assert await office.slack.complete(office.anna, view, "glo") == [("Globex", "~2"), ("New client: glo", '"glo"')]
    assert (await office.slack.complete(office.anna, view, "hyd"))[0] == ("Globex", "~2")
    assert await office.slack.complete(office.anna, view, "ACME") == [("Acme", "~1")]
    guest = office.slack.world.users["UGUEST"]
    assert await office.slack.complete(guest, view, "") == []


async def test_a_name_nobody_has_is_asked_about_and_nobody_created(office: Office) -> None:
    await office.slack.shortcut(office.anna, ANYWHERE)
    view = await opened(office)
    (_, name) = (await office.slack.complete(office.anna, view, "Initech Ltd"))[-1]
    await office.slack.submit(office.anna, view, client=name, note="hung up")
    asked = await office.told("UANNA", "Initech Ltd")
    await office.slack.press(office.anna, asked, next(label for label in asked.labels if "Initech" in label))
    await office.told("UANNA", "#1 Initech Ltd")


async def test_a_boundary_is_offered_once_its_client_is_known(office: Office) -> None:
    await office.say('boundary Acme No calls after 18:00 told:"2026-01-05"')
    await office.slack.shortcut(office.anna, ANYWHERE)
    view = await opened(office)
    assert not [name for name in fields(view) if name.startswith("boundary")]
    await office.slack.choose(office.anna, view, "~1")
    await office.slack.until(lambda: "boundary-1" in fields(office.slack.view))
    view = office.slack.view
    await office.slack.choose(office.anna, view, "~2")
    await office.slack.until(lambda: "boundary-1" not in fields(office.slack.view))
    await office.slack.choose(office.anna, office.slack.view, "~1")
    await office.slack.until(lambda: "boundary-1" in fields(office.slack.view))
    await office.slack.submit(office.anna, office.slack.view, client="~1", boundary="1", note="called at nine")
    await office.told("UANNA", "#2 Acme")
    assert office.entries("Acme")[-1].crossed == 1


async def test_what_cannot_be_read_is_told_at_its_field(office: Office) -> None:
    await office.slack.shortcut(office.bob, ANYWHERE)
    view = await opened(office)
    wrong = {"client": "~1", "note": "n", "hours": "soon", "money": "a lot"}
    sent = await office.slack.submit(office.bob, view, **wrong)
    assert set(sent.answer["errors"]) == {"hours", "money"}
    assert "„soon”" in sent.answer["errors"]["hours"], "in the reader's language"
    assert office.entries("Acme") == ()
    future = await office.slack.submit(office.bob, view, client="~1", note="n", day="2199-01-01")
    assert set(future.answer["errors"]) == {"day"}
    rate = await office.slack.submit(office.bob, view, client="~1", note="n", money="$20")
    assert set(rate.answer["errors"]) == {"money"}
    empty = await office.slack.submit(office.bob, view, client="~1", severity="minor")
    assert set(empty.answer["errors"]) == {"note"}
    assert office.entries("Acme") == ()
    right = await office.slack.submit(office.bob, view, client="~1", note="put right")
    assert not right.answer
    await office.told("UBOB", "#1 Acme")
    await office.slack.redeliver(right)
    await asyncio.sleep(0.1)
    assert len(office.entries("Acme")) == 1, "a second delivery changes nothing"


async def test_an_expired_trigger_leaves_a_button_that_opens_it(office: Office) -> None:
    message = await office.slack.write(office.bob, office.team, "pay later")
    office.slack.faults.next("views.open", refused("expired_trigger_id"))
    await office.slack.message_shortcut(office.anna, message, ON_MESSAGE)
    offered = await office.told("UANNA", "didn't open in time")
    assert offered.only_for == "UANNA"
    await office.slack.press(office.anna, offered, "Open the form")
    view = await opened(office)
    await office.slack.submit(office.anna, view, client="~1", category="late")
    await office.told("UANNA", "#1 Acme")
    [entry] = office.entries("Acme")
    assert entry.evidence == "pay later"


async def test_a_slow_slack_holds_no_acknowledgement_back(office: Office) -> None:
    office.slack.faults.next("views.open", Trouble.slow(60))
    began = time.monotonic()
    assert (await office.slack.shortcut(office.anna, ANYWHERE)).acked
    assert OPENING_SECONDS < 3, "so long Slack waits"
    assert time.monotonic() - began < CALL_SECONDS, "so long the call would have been waited for"
    await office.told("UANNA", "didn't open in time")


async def test_slacks_menu_offers_its_button_in_private(office: Office) -> None:
    office.slack.faults.next("views.open", Trouble.status(500))
    await office.slack.shortcut(office.anna, ANYWHERE)
    assert (await office.told("UANNA", "didn't open in time")).channel == "DUANNA"


async def test_a_form_too_large_goes_without_the_message_it_is_about(office: Office) -> None:
    message = await office.slack.write(office.bob, office.team, "words " * 200)
    office.slack.faults.next("views.update", refused("view_too_large"))
    await office.slack.message_shortcut(office.anna, message, ON_MESSAGE)
    view = await opened(office)
    assert "words" not in shown(view.json["blocks"], "")


async def test_a_form_that_was_closed_meanwhile_is_let_go(office: Office) -> None:
    office.slack.faults.next("views.update", refused("not_found"))
    await office.slack.shortcut(office.anna, ANYWHERE)
    await office.slack.until(lambda: office.slack.called("views.update"))
    await office.say("status Acme")


async def test_a_very_long_message_is_kept_as_far_as_a_form_carries_it(office: Office) -> None:
    message = await office.slack.write(office.bob, office.team, "&lt;words&gt; " * 3_000)
    await office.slack.message_shortcut(office.anna, message, ON_MESSAGE)
    await office.slack.submit(office.anna, await opened(office), client="~1", category="rude")
    await office.told("UANNA", "#1 Acme")
    [entry] = office.entries("Acme")
    assert entry.evidence.startswith("<words> <words>")
    assert len(entry.evidence) > 500
    assert entry.evidence.endswith("…")


async def test_a_command_that_lacks_its_facts_opens_the_form_at_once(office: Office) -> None:
    before = len(office.slack.messages("C1"))
    await office.slack.slash(office.anna, "C1", "/incident", "")
    view = await opened(office)
    assert len(office.slack.messages("C1")) == before, "the form is the answer"
    await office.slack.submit(office.anna, view, client="~1", note="hung up")
    await office.told("UANNA", "#1 Acme")
    await office.slack.slash(office.anna, "C1", "/incident", "Acme 3h")
    await office.slack.until(lambda: office.slack.world.views and "submit" in office.slack.view.json)
    view = office.slack.view
    client = next(block for block in view.json["blocks"] if block.get("block_id") == "client")
    assert client["element"]["initial_option"]["value"] == "~1"
    note = next(block for block in view.json["blocks"] if block.get("block_id") == "note")
    assert note["element"]["initial_value"] == "3h"


async def test_the_button_of_a_card_opens_the_form_for_its_client(office: Office) -> None:
    card = await office.say("status Acme")
    await office.slack.press(office.anna, card, "/incident ~1")
    view = await opened(office)
    await office.slack.submit(office.anna, view, category="rude", note="hung up")
    await office.told("UANNA", "#1 Acme")


async def test_other_commands_ask_in_a_small_form_and_refuse_in_it(office: Office) -> None:
    await office.slack.slash(office.anna, "C1", "/paid", "Acme")
    await office.slack.until(lambda: office.slack.world.views)
    view = office.slack.view
    sent = await office.slack.submit(office.anna, view, "a lot")
    assert set(sent.answer["errors"]) == {"words"}
    await office.slack.submit(office.anna, view, "1500 EUR invoice 7")
    await office.told("UANNA", "#1 Acme")


async def test_where_no_modal_opens_the_answer_has_its_button(office: Office) -> None:
    office.slack.faults.next("views.open", refused("expired_trigger_id"))
    await office.slack.slash(office.anna, "C1", "/paid", "Acme")
    await office.slack.until(lambda: any("Answer…" in m.labels for m in office.slack.messages("C1")))


async def test_a_stranger_to_the_ledger_is_told_so_in_the_modal(office: Office) -> None:
    guest = office.slack.world.users["UGUEST"]
    message = await office.slack.write(office.bob, office.team, "pay later")
    await office.slack.message_shortcut(guest, message, ON_MESSAGE)
    await office.slack.until(lambda: office.slack.called("views.update"))
    assert "submit" not in office.slack.view.json
    assert "Acme" not in shown(office.slack.view.json["blocks"], "")
    assert "pay later" not in shown(office.slack.view.json["blocks"], "")


async def test_the_flag_on_a_message_is_an_incident_in_two_presses(office: Office) -> None:
    message = await office.slack.write(office.bob, office.team, "pay later or &lt;never&gt;")
    await office.slack.react(office.anna, message, "thumbsup")
    assert (await office.slack.react(office.anna, message)).acked
    asked = await office.told("UANNA", "pay later or <never>")
    assert (asked.channel, asked.only_for) == ("C1", "UANNA")
    await office.slack.press(office.anna, asked, "Acme")
    await office.slack.until(lambda: any("late payment" in m.labels for m in office.slack.messages("C1")))
    asked = next(m for m in office.slack.messages("C1") if "late payment" in m.labels)
    await office.slack.press(office.anna, asked, "late payment")
    await office.told("UANNA", "#1 Acme")
    [entry] = office.entries("Acme")
    assert (entry.category, entry.evidence, entry.evidence_author) == (Category.LATE, "pay later or <never>", "Bob")
    assert entry.link == f"https://studio.slack.com/archives/C1/p{message.ts.replace('.', '')}"
    assert entry.evidence_ref == f"slack:T1:C1:{message.ts}"


async def test_a_flag_in_a_thread_and_one_on_what_cannot_be_read(office: Office) -> None:
    message = await office.slack.write(office.bob, office.team, "never again", thread="17.5")
    await office.slack.react(office.anna, message)
    await office.told("UANNA", "never again")
    other = await office.slack.write(office.bob, office.team, "hidden")
    office.slack.faults.next("conversations.history", refused("missing_scope"))
    await office.slack.react(office.anna, other)
    await office.slack.until(lambda: len([m for m in office.slack.messages("C1") if "Acme" in m.labels]) == 2)
    office.slack.patience = 1.0
    office.slack.faults.next("chat.getPermalink", Trouble.status(500))
    third = await office.slack.write(office.bob, office.team, "trouble that passes")
    delivery = await office.slack.react(office.anna, third)
    assert not delivery.acked, "Slack tells of it again"
    assert (await office.slack.redeliver(delivery)).acked
    await office.told("UANNA", "trouble that passes")


async def test_a_message_that_was_logged_is_known_again(office: Office) -> None:
    message = await office.slack.write(office.bob, office.team, "pay later")
    await office.slack.message_shortcut(office.anna, message, ON_MESSAGE)
    await office.slack.submit(office.anna, await opened(office), client="~1", category="late")
    await office.told("UANNA", "#1 Acme")
    await office.slack.message_shortcut(office.bob, message, ON_MESSAGE)
    await office.slack.until(lambda: office.slack.world.views and "#1" in shown(office.slack.view.json["blocks"], ""))
    assert "submit" not in office.slack.view.json
    see = next(b for b in buttons(office.slack.view.json["blocks"]) if "#1" in b["text"]["text"])
    await office.slack.press_in_view(office.bob, office.slack.view, see["value"])
    await office.slack.until(lambda: "Acme" in shown(office.slack.view.json["blocks"], ""))
    await office.slack.react(office.anna, message)
    await office.told("UANNA", "already")
    assert len(office.entries("Acme")) == 1


async def test_a_guests_flag_means_nothing(office: Office) -> None:
    message = await office.slack.write(office.bob, office.team, "pay later")
    before = len(office.slack.world.posted)
    assert (await office.slack.react(office.slack.world.users["UGUEST"], message)).acked
    await asyncio.sleep(0.1)
    assert len(office.slack.world.posted) == before


async def test_a_form_slack_takes_in_no_size_is_given_up(office: Office) -> None:
    for _ in range(2):
        office.slack.faults.next("views.update", refused("view_too_large"))
    await office.slack.shortcut(office.anna, ANYWHERE)
    await office.slack.until(lambda: not office.slack.faults.left("views.update"))
    office.slack.faults.next("views.update", Trouble.drop())
    await office.slack.shortcut(office.anna, ANYWHERE)
    await office.slack.until(lambda: not office.slack.faults.left("views.update"))
    assert (await office.say("status Acme")).shown.startswith("Acme")


async def test_a_form_that_can_neither_open_nor_be_offered_is_let_go(office: Office) -> None:
    office.slack.faults.next("views.open", refused("expired_trigger_id"))
    office.slack.faults.next("chat.postMessage", Trouble.status(500))
    await office.slack.shortcut(office.anna, ANYWHERE)
    await office.slack.until(lambda: not office.slack.faults.left("chat.postMessage"))
    assert (await office.say("status Acme")).shown.startswith("Acme")


async def test_a_viewer_is_told_in_the_chat_where_no_modal_opened(office: Office) -> None:
    await office.say("role @bob viewer")
    office.slack.faults.next("views.open", refused("expired_trigger_id"))
    await office.slack.shortcut(office.bob, ANYWHERE)
    assert "Open" not in str((await office.told("UBOB", "/role")).labels)


async def test_what_takes_too_long_in_a_form_is_carried_out_and_told_in_private(office: Office) -> None:
    """The database is busy for as long as Slack waits: the form closes, and nothing is lost."""
    await office.slack.shortcut(office.anna, ANYWHERE)
    view = await opened(office)
    busy = office.database.write(lambda uow: office.stored.wait(HANG_SECONDS))
    sent = await office.slack.submit(office.anna, view, client="~1", category="rude", note="hung up")
    assert sent.acked
    assert busy.result()
    assert (await office.told("UANNA", "#1 Acme")).channel == "DUANNA"
    assert len(office.entries("Acme")) == 1
