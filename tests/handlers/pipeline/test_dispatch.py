"""The one way through: delivered twice, refused, failed, asked, answered, filled in; and who may read an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import create_engine, select

from bot.wording import Wording
from handlers.command.spec import Args, Command, Context
from handlers.domain.values import Role
from handlers.lexicon.folding import visible
from handlers.messages import Choices, Form, Reply, Text
from handlers.pipeline.dispatch import CommandResult, dispatch, failed
from handlers.pipeline.registry import Registry
from handlers.ports import OutboxMessage, UnitOfWork
from storage.engine import open_database
from storage.tables import Row
from storage.urls import read_address
from tests.support.app_driver import AppDriver
from tests.support.group import Group, slack
from tests.support.replies import labels, outline, says


@pytest.fixture
def each(database_url: str) -> Iterator[tuple[AppDriver, str]]:
    """A desk on each kind of database, and its address."""
    opened = open_database(database_url)
    yield AppDriver(opened), database_url
    opened.close()


def contents(url: str) -> dict[str, list[Any]]:
    """Every row there is."""
    engine = create_engine(read_address(url).url)
    with engine.connect() as connection:
        found = {
            name: sorted(repr(row) for row in connection.execute(select(table)))
            for name, table in Row.metadata.tables.items()
        }
    engine.dispose()
    return found


LINES = (
    "/help",
    "/nonsense",
    "a plain sentence",
    "/client add Acme",
    "/incident Acmee 2h rude shouted",
    "/answer 1 1",
    "/incident Acme late !! no payment for three weeks, yesterday:no",
    "/paid Acme",
    "150",
    "/paid Acme 100 PLN",
    "/settings timezone Warsaw",
    "/settings rate PLN 0.23",
    "/boundary Acme No calls after 18:00",
    "/status Acme",
    "/undo",
    "/role @you member",
)


def test_a_second_delivery_changes_nothing_and_is_answered_the_same(each: tuple[AppDriver, str]) -> None:
    desk, url = each
    for number, line in enumerate(LINES):
        invocation = replace(desk.group(line, "you", private=True), platform="console", key=f"twice-{number}")
        invocation = replace(invocation, room=replace(invocation.room, kind="console", team="default", shared=False))
        first = desk.dispatch(invocation)
        after = contents(url)
        desk.now += timedelta(minutes=1)
        again = desk.dispatch(invocation)
        assert contents(url) == after, line
        assert again.duplicate
        assert replace(again, duplicate=False, command=first.command) == first, line
    assert desk.entries("Acme"), "something was logged by it"


def test_a_second_delivery_sends_no_second_message(each: tuple[AppDriver, str]) -> None:
    desk, url = each
    invocation = desk.group("/client add Acme", "boss", admin=True, key="7", in_band=False)
    desk.dispatch(invocation)
    after = contents(url)
    assert desk.dispatch(invocation) == CommandResult(reply=None, duplicate=True)
    assert contents(url) == after
    assert after["letter"]


def test_a_refusal_leaves_nothing_but_what_was_received_and_the_answer(sqlite_url: str) -> None:
    database = open_database(sqlite_url)

    def run(ctx: Context, args: Args) -> Reply:
        ctx.stores.clients.add(ctx.workspace.id, "Half done", ctx.stores.clients.list(1)[0].stage, None, ctx.now)
        return Reply(parts=(Text(args.named.name),))

    command = Command(name="half", role=Role.VIEWER, run=run, examples=("/half",))
    desk = AppDriver(database)
    desk.say("/client add Acme")
    before = contents(sqlite_url)
    desk.registry = Registry([command])
    assert desk.say("/half").error == "no-client"
    after = contents(sqlite_url)
    assert {table for table in after if after[table] != before[table]} == {"received"}
    database.close()


def test_a_refused_line_leaves_the_ledger_open_and_the_speaker_in_it(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    assert group.say("/paid Nobody", "anna").error == ""
    assert group.say("/paid Acme 10 10 10:xx /", "ben", pressed=True).error == ""
    assert group.say("/undo", "carl").error == "nothing-to-undo"
    assert group.members()["carl"].role is Role.MEMBER


def test_an_unexpected_error_is_answered_and_not_run_again(sqlite_url: str) -> None:
    database = open_database(sqlite_url)
    desk = AppDriver(database)
    desk.say("/client add Acme")

    def run(ctx: Context, args: Args) -> Reply:
        ctx.stores.workspaces.save(replace(ctx.workspace, name="never"))
        raise ZeroDivisionError

    desk.registry = Registry([Command(name="broken", role=None, run=run, examples=("/broken",))])
    invocation = replace(desk.group("/broken", "boss", admin=True, key="9"))
    with pytest.raises(ZeroDivisionError):
        desk.dispatch(invocation)
    outcome = database.write(lambda uow: failed(uow, invocation, desk.now)).result()
    assert outcome.reply is not None
    assert (outcome.reply.error, outcome.private) == ("internal", False)
    assert desk.dispatch(invocation).reply == outcome.reply
    assert database.write(lambda uow: failed(uow, invocation, desk.now)).result().reply == outcome.reply
    assert Group(desk).workspace.name == "Studio"
    assert [outline(post)[0] for post in desk.deliver()] == ["client-in-chat"]
    database.close()


def test_what_failed_once_committed_is_answered_as_it_was(desk: AppDriver) -> None:
    """A connection lost on the way back from the commit looks like an error, and is none."""
    invocation = desk.group("/help", "boss", admin=True, key="9")
    first = desk.dispatch(invocation)
    again = desk.database.write(lambda uow: failed(uow, invocation, desk.now)).result()
    assert again.reply == first.reply


# Questions


def test_an_unknown_client_is_asked_about_and_the_line_waits_with_its_words(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    asked = desk.say("/incident Acmee 2h rude shouted")
    assert asked.data == {"asks": "client", "typed": "Acmee"}
    assert "nothing-yet" in says(asked)
    assert desk.entries("Acme") == ()
    desk.later(hours=3)
    desk.press(asked, "Acme")
    [entry] = desk.entries("Acme")
    assert entry.typed == "/incident Acmee 2h rude shouted"
    assert (entry.minutes, entry.note) == (120, "shouted")
    assert entry.occurred_at == desk.now - timedelta(hours=3), "it happened when it was said"


def test_a_client_nobody_knows_is_created_only_when_that_is_pressed(desk: AppDriver) -> None:
    asked = desk.say('/incident "Zażółć \\ sp. z o.o." rude shouted')
    assert [button.line for button in asked.buttons] == ["/answer 1 1", "/answer 1 0"]
    assert desk.say("/clients").data["clients"] == []
    done = desk.press(asked, "button-create")
    assert done.data["client"] == "Zażółć \\ sp. z o.o."


def test_a_name_that_holds_a_quote_is_created_as_it_is(desk: AppDriver) -> None:
    asked = desk.say('/incident אורן-בע"מ rude צעק')
    assert desk.press(asked, "button-create").data["client"] == 'אורן-בע"מ'


def test_a_client_created_by_a_colleague_meanwhile_is_taken(desk: AppDriver) -> None:
    mine, theirs = desk.say("/incident Globex rude shouted"), desk.say("/note Globex likes tea", "anna", role="member")
    desk.press(mine, "button-create")
    assert desk.press(theirs, "button-create(name=Globex)", "anna").error == ""
    assert len(desk.entries("Globex")) == 2


def test_nobody_creates_a_client_by_typing_what_a_button_stands_for(desk: AppDriver) -> None:
    desk.say("/clients")
    for line in ('/incident +"Globex" rude shouted', '/status +"Globex"', '/client +"Globex"'):
        desk.say(line, "anna", role="member")
    assert desk.say("/clients").data["clients"] == []


def test_whoever_only_reads_is_offered_no_new_client(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    asked = desk.say("/status Acmee")
    assert [desk.press(asked, "Acme").error, labels(asked)] == ["", ["Acme", "button-cancel"]]
    assert not {"nothing-yet", "our-part-open", "promise-missed-offer"} & {*says(asked)}
    assert desk.say("/status Globex").error == "unknown-client"
    assert desk.say("/incident Globex x", "anna", role="viewer").error == "not-permitted"


def test_a_name_too_long_for_one_is_not_offered(desk: AppDriver) -> None:
    assert desk.say(f"/incident {'x' * 101} rude").error == "unknown-client"


def test_a_question_is_answered_once_by_whom_it_was_asked_and_within_a_day(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    asked = desk.say("/incident Acmee rude shouted")
    line = asked.line("Acme")
    assert desk.say(line, "anna", role="member").error == "not-your-question"
    assert desk.say("/answer 1 3").error == "question-gone"
    assert desk.say("/answer 1 x").error == "question-gone"
    assert desk.say("/answer 1").error == "question-gone"
    assert desk.say("/answer").error == "question-gone"
    assert desk.say("/answer 99 1").error == "question-gone"
    assert desk.say(f"/answer {'9' * 40} 1").error == "question-gone"
    assert desk.say("/answer ² 1").error == "question-gone"
    answered = desk.say(line)
    assert answered.reply.replaces
    assert desk.say(line).error == "question-answered"
    late = desk.say("/incident Acmme rude shouted once more")
    desk.later(days=1)
    assert desk.say(late.line("Acme")).error == "question-gone"
    assert len(desk.entries("Acme")) == 1


def test_an_answer_that_is_refused_leaves_the_question_open(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    asked = desk.say("/incident Acmee crossed:7 rude shouted")
    assert desk.press(asked, "Acme").error == "no-such-boundary"
    desk.say("/boundary Acme a")
    for _ in range(6):
        desk.say("/boundary Acme another")
    assert desk.press(asked, "Acme").error == ""


def test_the_message_replied_to_is_kept_through_the_question(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    asked = group.say("/incident Acmee rude", evidence="You are all idiots")
    group.say(asked.line("Acme"))
    group.say("/note Acme", evidence="Where is my logo?")
    group.say("asks at night")
    assert [entry.evidence for entry in group.entries()] == ["You are all idiots", "Where is my logo?"]


def test_a_button_of_a_client_who_is_gone_says_so(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/client archive Acme confirm")
    assert desk.say("/incident ~1 rude shouted").error == "no-client"


def test_a_line_that_begins_with_facts_names_no_client(desk: AppDriver) -> None:
    heard = desk.say("/incident 2h rude shouted")
    assert heard.error == "usage"
    assert [line.partition("(")[0] for line in outline(heard)[:2]] == ["usage-incident", "usage-example"]


@pytest.mark.parametrize(
    ("language", "example"),
    [
        ("en", "Acme by:friday the new draft"),
        ("ru", "Acme by:завтра пришлём исправленный макет"),
        ("pl", "Acme do:jutro wyślemy poprawiony projekt"),
        ("he", "Acme by:מחר נשלח את הסקיצה המתוקנת"),
    ],
)
def test_usage_examples_are_in_the_typists_language(desk: AppDriver, language: str, example: str) -> None:
    desk.say(f"/me language {language}")

    alone = desk.say("/promise")
    assert f"/promise {example}" in visible(alone.text)
    (form,) = (part for part in alone.reply.parts if isinstance(part, Form))
    assert Wording(language, None).value(form.hint) == example

    refused = desk.say("/promise 2h")
    assert refused.error == "usage"
    assert f"/promise {example}" in visible(refused.text)


def test_a_mistyped_button_line_shows_its_declared_example(desk: AppDriver) -> None:
    refused = desk.say("/edit")
    assert refused.error == "usage"
    assert "usage-example" in says(refused)


# Forms


def test_a_command_alone_shows_its_usage_and_asks(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    asked = desk.say("/incident")
    assert asked.error == ""
    assert says(asked)[0] == "usage-incident"
    assert [type(part) for part in asked.reply.parts[-2:]] == [Form, Choices]
    done = desk.say("Acme rude shouted")
    assert (done.data["entry"], done.data["typed"]) == (1, "/incident Acme rude shouted")


@pytest.mark.parametrize(
    ("line", "prompt", "answer", "entry"),
    [
        ("/incident Acme 2h", "ask-note", "shouted at us", {"note": "shouted at us", "minutes": 120}),
        ("/paid Acme", "ask-money", "150 for the logo", {"amount_minor": 15000, "note": "for the logo"}),
        ("/paid Acme for the logo", "ask-money", "150", {"amount_minor": 15000, "note": "for the logo"}),
        ("/spent Acme", "ask-minutes", "1h30m calls", {"minutes": 90, "note": "calls"}),
        ("/note Acme", "ask-note", "client shouted", {"note": "client shouted"}),
    ],
)
def test_what_a_command_lacks_is_asked_for_and_typed_next(
    desk: AppDriver, line: str, prompt: str, answer: str, entry: dict[str, object]
) -> None:
    invocation = desk.group("/alone", "anna", private=True)
    desk.hear(invocation)
    desk.hear(desk.group("/client add Acme", "anna", private=True))
    asked = desk.hear(desk.group(line, "anna", private=True))
    assert says(asked)[0] == prompt
    assert asked.error == ""
    done = desk.hear(desk.group(answer, "anna", private=True))
    assert entry.items() <= done.data.items()
    assert done.data["typed"] == f"{line} {answer}"


def test_a_command_drops_the_form_and_a_refused_answer_keeps_it(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/settings currency EUR")
    desk.say("/paid Acme")
    assert outline(desk.say("a lot")) == ["unfit-money(typed=a lot)", "ask-money", "[button-cancel]"], "asked again"
    assert desk.say("150 rub").error == "no-rate"
    assert desk.say("150").data["amount_minor"] == 15000
    desk.say("/paid Acme")
    desk.say("/status Acme")
    assert "entry" not in desk.say("150").data


def test_a_form_is_forgotten_after_an_hour(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/paid Acme")
    desk.later(hours=1)
    assert "entry" not in desk.say("150").data


def test_in_a_group_a_form_is_answered_by_a_reply(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/note Acme")
    assert "Acme" in group.say("clients").text, "a mention"
    assert group.say("/note Acme").error == ""
    assert group.say("client shouted", reply_to="-100:7").data["note"] == "client shouted"


# Plain sentences, permissions, rooms


@pytest.mark.parametrize("line", ["/", "//", "/nothing"])
def test_a_slash_without_a_command_says_what_there_is(desk: AppDriver, line: str) -> None:
    heard = desk.say(line)
    assert heard.error == heard.data["code"] == "unknown-command"
    assert "/help" in heard.text


@pytest.mark.parametrize("line", ["they were rude again", "", "   ", "42", "😀"])
def test_a_line_without_a_command_is_answered_and_logs_nothing(desk: AppDriver, line: str) -> None:
    heard = desk.say(line)
    assert heard.error == ""
    assert heard.reply.parts
    assert "entry" not in heard.data


def test_a_command_word_needs_no_slash_and_any_white_space_ends_it(desk: AppDriver) -> None:
    assert desk.say("client\tadd Acme").error == ""
    assert (
        desk.say("/INCIDENT\nAcme rude shouted\nand slammed the door").data["note"] == "shouted\nand slammed the door"
    )
    assert desk.say("инцидент Acme хамство кричал").data["category"] == "rude"


def test_a_role_that_does_not_reach_is_refused_with_the_way_to_get_it(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    heard = desk.say("/settings", "anna", role="member")
    assert heard.error == "not-permitted"
    assert heard.outcome.command == "settings"
    assert "role-owner" in says(heard)


def test_what_the_ledger_holds_is_said_aloud_only_where_no_client_reads(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("")
    assert group.say("/client add Acme").outcome.private, "nobody has said yet who reads here"
    group.say("/room open")
    assert not group.say("/status Acme").outcome.private
    group.say("/room yes")
    assert group.say("/status Acme").outcome.private
    assert group.say("/nonsense").outcome.private
    assert not group.say("/help").outcome.private, "nothing of the ledger is in it"


def test_a_private_answer_goes_to_the_asker_and_knocks_where_they_asked(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/clients", "anna")
    group.say("/room yes")
    [answer] = group.post("/status Acme", thread="5")
    assert (answer.parcel.chat, answer.parcel.message.thread) == ("dm-boss", "")
    [knock] = group.post("/status Acme", "anna", thread="5")
    assert (knock.parcel.chat, outline(knock)) == ("-100", ["knock(name=Anna)", "[button-private]"])
    desk.hear(desk.group("/start hello", "anna", private=True))
    desk.later(minutes=2)
    assert any(post.parcel.chat == "dm-anna" and "Acme" in post.text for post in desk.posts)


def test_an_answer_stays_in_its_topic_and_replaces_the_pressed_message(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    [asked] = group.post("/incident Acmee rude shouted", thread="5")
    assert (asked.parcel.chat, asked.parcel.message.thread, asked.edit) == ("-100", "5", "")
    posts = group.post(asked.line("Acme"), pressed=True, reply_to="-100:9", thread="5")
    [done] = [post for post in posts if post.kind == "reply"]
    assert (done.edit, done.parcel.message.thread) == ("-100:9", "5")
    [shown] = group.post("/status Acme", pressed=True, reply_to="-100:9")
    assert shown.edit == "", "an answer that replaces nothing stands by itself"


def confidential(ctx: Context, args: Args) -> Reply:
    seen = "alone" if ctx.private_view else "not alone"
    return Reply(parts=(Text(seen),), confidential=True)


CONFIDENTIAL = Command(name="secret", role=Role.VIEWER, run=confidential, examples=("/secret",))


def test_a_confidential_answer_is_private_in_the_team_chat_too(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    desk.registry = Registry([CONFIDENTIAL])
    aloud = group.say("/secret")
    assert (aloud.outcome.private, aloud.text, aloud.reply.confidential) == (True, "not alone", True)
    [letter] = group.post("/secret")
    assert letter.parcel.chat == "dm-boss"
    invocation = desk.group("/secret", "boss", private=True, in_band=False)
    assert not desk.dispatch(invocation).private
    assert desk.deliver()[0].parcel.chat == "dm-boss"


def test_where_the_platform_whispers_ledger_content_is_whispered(desk: AppDriver) -> None:
    desk.hear(slack("/client add Acme", key="1", admin=True))
    letters: list[OutboxMessage] = []

    def answered(line: str, key: str, **more: Any) -> tuple[str, str]:
        desk.hear(slack(line, key=key, admin=True, in_band=False, **more))
        letters.append(desk.posts[-1].parcel.message)
        return desk.posts[-1].parcel.chat, letters[-1].only_for

    assert answered("/clients", "2") == ("T1:C1", "T1:UBOSS")
    assert answered("/clients", "3", shared=True) == ("T1:C1", "T1:UBOSS")
    assert answered("/help", "4") == ("T1:C1", "")
    assert answered("/clients", "5", channel="D1") == ("T1:D1", "")


def test_whoever_is_whispered_to_reads_alone(desk: AppDriver) -> None:
    desk.hear(slack("/client add Acme", key="1", admin=True))
    desk.registry = Registry([CONFIDENTIAL])
    assert outline(desk.hear(slack("/secret", key="2", admin=True))) == ["alone"]


def test_a_stranger_is_answered_by_a_letter_of_no_ledger(desk: AppDriver) -> None:
    [post] = Group(desk).post("/help", "anna", admin=False)
    assert (post.parcel.message.workspace_id, post.parcel.chat) == (0, "-100")


def test_only_the_dispatcher_commits(desk: AppDriver) -> None:
    def work(uow: UnitOfWork) -> CommandResult:
        outcome = dispatch(uow, desk.group("/help", "boss", admin=True, key="1"), desk.now, desk.registry)
        uow.rollback()
        return outcome

    desk.database.write(work).result()
    assert not desk.dispatch(desk.group("/help", "boss", admin=True, key="1")).duplicate


def test_money_is_for_owners_and_the_responsible_member_in_private(desk: AppDriver) -> None:
    def sees(ctx: Context, args: Args) -> Reply:
        return Reply(parts=(Text(" ".join(c.name for c in ctx.stores.clients.list(1) if ctx.sees_money(c)) or "-"),))

    group = Group(desk)
    group.open("open")
    group.say("/client add Acme", "anna")
    group.say("/client add Globex")
    plain = desk.registry
    desk.registry = Registry([Command(name="sees", role=Role.VIEWER, run=sees, examples=("/sees",))])

    def seen(by: str, *, private: bool) -> str:
        return desk.hear(desk.group("/sees", by, private=True)).text if private else group.say("/sees", by).text

    assert [seen("boss", private=True), seen("anna", private=True)] == ["Acme Globex", "Acme"]
    assert [seen("boss", private=False), seen("anna", private=False)] == ["-", "-"]
    desk.registry = plain
    group.say("/settings visibility team")
    desk.registry = Registry([Command(name="sees", role=Role.VIEWER, run=sees, examples=("/sees",))])
    assert seen("anna", private=False) == "Acme Globex"
