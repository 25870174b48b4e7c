"""A message is edited after its line was logged: the same edit of the line is offered, and nothing is logged twice."""

from __future__ import annotations

import pytest

from handlers.domain.values import Category, Entry
from tests.support.app_driver import AppDriver, Heard
from tests.support.group import Group
from tests.support.replies import messages, outline


@pytest.fixture
def group(desk: AppDriver) -> Group:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    return group


def log(group: Group, line: str, by: str = "boss", message: str = "-100:5") -> Heard:
    return group.say(line, by, message=message)


def edit(group: Group, line: str, by: str = "boss", message: str = "-100:5") -> Heard:
    return group.say(line, by, message=message, edits=message)


def lines(group: Group) -> list[Entry]:
    return [entry for entry in group.entries() if entry.category is not None]


def test_the_line_follows_its_message_when_that_is_wanted(group: Group) -> None:
    log(group, "/incident Acme 2h rude shouted")
    asked = edit(group, "/incident Acme 3h scope one more page, and one more banner")
    assert outline(asked) == [
        "reworded(number=1)",
        "3h scope one more page, and one more banner",
        "[button-reworded(number=1)]",
    ]
    assert [(e.category, e.minutes) for e in lines(group)] == [(Category.RUDE, 120)]
    done = group.say(asked.line("button-reworded"), pressed=True)
    assert done.data["corrects"] == 1
    *_, fresh = lines(group)
    assert (fresh.category, fresh.minutes, fresh.note) == (Category.SCOPE, 180, "one more page, and one more banner")
    assert fresh.typed.splitlines() == [
        "/incident Acme 2h rude shouted",
        "/edit 1 3h scope one more page, and one more banner",
    ]


def test_a_long_edit_waits_for_its_button_like_any_long_line(group: Group) -> None:
    log(group, "/incident Acme 2h rude shouted")
    asked = edit(group, "/incident Acme 3h rude " + "shouted and " * 30)
    assert asked.line("button-reworded") == "/answer 1 1"
    group.say(asked.line("button-reworded"), pressed=True)
    assert (group.entries()[-1].minutes, group.entries()[-1].typed.splitlines()[1][:15]) == (180, "/edit 1 3h rude")


def test_an_edit_once_more_is_about_the_line_as_it_stands(group: Group) -> None:
    log(group, "/spent Acme 2h calls")
    asked = edit(group, "/spent Acme 3h calls")
    group.say(asked.line("button-reworded"), pressed=True)
    again = edit(group, "/spent Acme 4h calls")
    assert "#3" in again.text
    group.say(again.line("button-reworded"), pressed=True)
    assert group.entries()[-1].minutes == 240


def test_an_edit_that_changes_no_word_is_not_spoken_of(group: Group) -> None:
    log(group, "/incident Acme rude shouted")
    assert outline(edit(group, " /incident Acme rude shouted ")) == []
    assert outline(edit(group, "/incident Acme rude he shouted")) != []
    assert outline(edit(group, "/incident Acme rude he shouted")) == []
    assert len(group.entries()) == 1


@pytest.mark.parametrize("line", ["", "/status Acme", "/incident Acmee rude shouted", "/help"])
def test_a_message_that_led_to_no_entry_is_a_new_line_once_when_it_is_edited(group: Group, line: str) -> None:
    group.say("/incident Acme scope one more page")
    if line:
        log(group, line, message="-100:9")
    assert [entry.category for entry in lines(group)] == [Category.SCOPE]
    logged = edit(group, "/incident Acme late not paid", message="-100:9")
    assert messages(logged, "logged", number=2, client="Acme")
    again = edit(group, "/incident Acme late not paid yet", message="-100:9")
    assert outline(again) == ["reworded(number=2)", "late not paid yet", "[button-reworded(number=2)]"]
    assert [entry.category for entry in lines(group)] == [Category.SCOPE, Category.LATE]


def test_a_message_that_leads_to_no_entry_when_it_is_edited_is_not_heard_a_second_time(group: Group) -> None:
    log(group, "/help", message="-100:9")
    assert outline(edit(group, "/status Acme", message="-100:9")) != []
    assert outline(edit(group, "/incident Acme late no payment", message="-100:9")) == []
    assert lines(group) == []


def test_a_message_that_took_a_line_back_is_not_spoken_of_when_it_is_edited(group: Group) -> None:
    group.say("/incident Acme scope one more page")
    log(group, "/undo", message="-100:9")
    before = len(group.entries())
    assert outline(edit(group, "/incident Acme late no payment", message="-100:9")) == []
    assert len(group.entries()) == before


@pytest.mark.parametrize(
    "line",
    [
        "/paid Acme 100 EUR",
        "/incident Bolt rude shouted",
        "/incident Nobody rude shouted",
        "/incident ~99 rude shouted",
        "/incident Acme",
        "never mind",
    ],
)
def test_more_than_a_change_of_facts_is_for_taking_back_and_logging_anew(group: Group, line: str) -> None:
    group.say("/client add Bolt")
    log(group, "/incident Acme rude shouted")
    heard = edit(group, line)
    assert outline(heard)[0] == "reworded-otherwise(number=1)"
    assert heard.line("button-undo") == "/undo 1"
    assert len(group.entries()) == 1


def test_a_line_that_was_taken_back_stays_so(group: Group) -> None:
    log(group, "/incident Acme rude shouted")
    group.say("/undo")
    assert edit(group, "/incident Acme late no payment").error == "not-editable"


def test_who_may_not_change_the_line_any_more_is_told(group: Group) -> None:
    log(group, "/incident Acme rude shouted", "anna")
    group.desk.later(hours=25)
    assert edit(group, "/incident Acme late no payment", "anna").error == "too-late"


def test_a_private_line_is_asked_about_in_private(group: Group) -> None:
    log(group, "/incident Acme rude private:yes shouted")
    assert edit(group, "/incident Acme rude private:yes he shouted").reply.confidential


def test_an_edit_does_not_answer_the_question_that_waits(group: Group) -> None:
    log(group, "/incident Acme rude shouted")
    group.say("/spent Acme")
    edit(group, "/incident Acme rude he shouted")
    assert group.say("2h", reply_to="-100:77").data["kind"] == "hours"
