"""A message passed on without a word: press the client, press the category, done; and known when it comes again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from handlers.domain.values import Choice
from handlers.messages import Choices, Form
from tests.support.app_driver import AppDriver, Heard
from tests.support.group import Group
from tests.support.replies import fields, labels, outline

WORDS = "Your work is a joke and you are all thieves"


@pytest.fixture
def group(desk: AppDriver) -> Group:
    opened = Group(desk)
    opened.open("open")
    for name in ("Acme", "Beta", "Gamma"):
        opened.say(f"/client add {name}")
    return opened


def passed_on(desk: AppDriver, by: str = "boss", line: str = "", ref: str = "-100:55", text: str = WORDS) -> Heard:
    """Forwarded to the bot in the private chat."""
    invocation = desk.group(line, by, private=True, evidence=text, evidence_ref=ref, evidence_author="Dana")
    return desk.hear(replace(invocation, evidence_link="https://t.me/c/100/55"))


def press(desk: AppDriver, heard: Heard, label: str, by: str = "boss") -> Heard:
    return desk.hear(desk.group(heard.line(label), by, private=True, pressed=True))


def behind(desk: AppDriver, group: Group, heard: Heard) -> tuple[str, ...]:
    """The lines behind the buttons of a question."""
    [choices] = [part for part in heard.reply.parts if isinstance(part, Choices)]
    number = choices.question or 0
    question = desk.database.read(lambda s: s.questions.get(group.workspace.id, number)).result()
    assert question is not None
    assert isinstance(question.asked, Choice)
    return question.asked.options


def test_client_and_category_are_pressed_and_it_is_logged_with_the_message(desk: AppDriver, group: Group) -> None:
    asked = passed_on(desk)
    assert outline(asked)[:2] == ["evidence-client", "Your work is a joke and you are all thieves"]
    which = press(desk, asked, "Beta")
    assert outline(which)[0] == "evidence-category(client=Beta)"
    assert group.entries() == []
    done = press(desk, which, "category-rude")
    [entry] = group.entries()
    assert (entry.note, entry.evidence, entry.evidence_author) == ("", WORDS, "Dana")
    assert (entry.evidence_ref, entry.link) == ("telegram:-100:55", "https://t.me/c/100/55")
    assert done.data["category"] == "rude"
    assert fields(done)["label-evidence-author"] == "Dana"
    assert {"button-undo", "button-edit", "button-script"} <= set(labels(done))


def test_evidence_dates_the_entry_unless_a_day_is_typed(desk: AppDriver, group: Group) -> None:
    invocation = desk.group("", "boss", private=True, evidence=WORDS, evidence_at="2026-02-27T09:30:00+00:00")
    press(desk, press(desk, desk.hear(invocation), "Acme"), "category-rude")
    typed = replace(invocation, key="again", text="/incident Beta rude yesterday they shouted")
    desk.hear(typed)
    desk.hear(replace(typed, key="note", text="/note Gamma what they wrote"))
    skewed = replace(invocation, key="skew", text="/incident Gamma rude", evidence_at="2026-03-02T10:00:05+00:00")
    desk.hear(skewed)
    first, second, noted, third = sorted(group.entries(), key=lambda entry: entry.number)
    assert first.occurred_at == datetime(2026, 2, 27, 9, 30, tzinfo=UTC)
    assert second.occurred_at == datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert noted.occurred_at == third.occurred_at == desk.now, "a clock ahead of ours brings nothing to come"


def test_the_clients_one_wrote_about_last_come_first_and_at_most_eight(desk: AppDriver, group: Group) -> None:
    for number in range(7):
        group.say(f"/client add Later {number}")
    group.say("/note Gamma likes tea")
    group.say("/note Beta likes coffee")
    group.say("/note Acme likes milk", "anna")
    asked = passed_on(desk)
    offered = ["Beta", "Gamma", "Acme", *(f"Later {n}" for n in range(5))]
    assert labels(asked) == [*offered, "button-another-client", "button-cancel"]


def test_an_archived_client_is_not_offered(desk: AppDriver, group: Group) -> None:
    group.say("/note Gamma likes tea")
    group.say("/client archive Gamma confirm")
    heard = group.say("/client archive Gamma")
    if heard.buttons:
        group.say(heard.line("button-archive"))
    assert labels(passed_on(desk)) == ["Acme", "Beta", "button-another-client", "button-cancel"]


def test_another_client_is_typed_and_may_be_new(desk: AppDriver, group: Group) -> None:
    typed = press(desk, passed_on(desk), "button-another-client")
    assert any(isinstance(part, Form) for part in typed.reply.parts)
    which = desk.hear(desk.group("Delta", "boss", private=True))
    category = press(desk, which, "button-create")
    press(desk, category, "category-late")
    [entry] = group.entries()
    assert (entry.category, entry.evidence) == ("late", WORDS)


def test_where_there_is_no_client_yet_the_name_is_asked_for(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    asked = passed_on(desk)
    assert asked.data["asks"] == "words"
    desk.hear(desk.group("Delta rude shouted", "boss", private=True))


def test_what_is_usual_with_the_client_comes_first_and_more_shows_all(desk: AppDriver, group: Group) -> None:
    group.say("/incident Acme #timewaster endless calls")
    group.say("/incident Acme #silence no word for days")
    group.say("/incident Acme #silence again nothing for days")
    group.say("/incident Acme #haggling again", "anna")
    group.say("/undo 4")
    for _ in range(3):
        group.say("/incident Acme something else")
    which = press(desk, passed_on(desk), "Acme")
    offered = [line.split("#")[-1] for line in behind(desk, group, which)[:-1]]
    assert offered == ["silence", "timewaster", "rude", "scope", "late", "haggling"]
    assert labels(which)[-2:] == ["button-more-categories", "button-cancel"]
    more = press(desk, which, "button-more-categories")
    assert labels(more)[-1] == "button-cancel"
    assert len(labels(more)[:-1]) == 14
    done = press(desk, more, "category-other")
    assert done.data["category"] == "other"


def test_a_command_with_facts_and_no_client_asks_for_the_client_alone(desk: AppDriver, group: Group) -> None:
    asked = passed_on(desk, line="/incident rude 2h")
    done = press(desk, asked, "Acme")
    assert (done.data["category"], done.data["minutes"]) == ("rude", 120)
    [entry] = group.entries()
    assert entry.evidence == WORDS


def test_facts_typed_before_are_shown_again_where_another_client_is_typed(desk: AppDriver, group: Group) -> None:
    asked = press(desk, passed_on(desk, line="/incident rude 2h"), "button-another-client")
    [form] = [part for part in asked.reply.parts if isinstance(part, Form)]
    assert form.prefill == "rude 2h"


def test_a_picture_without_words_is_evidence_too(desk: AppDriver, group: Group) -> None:
    asked = passed_on(desk, text="")
    press(desk, press(desk, asked, "Acme"), "category-rude")
    [entry] = group.entries()
    assert (entry.evidence, entry.evidence_ref) == ("", "telegram:-100:55")


def test_a_form_that_waits_is_not_answered_by_a_message_without_words(desk: AppDriver, group: Group) -> None:
    desk.hear(desk.group("/note Acme", "boss", private=True))
    assert passed_on(desk).data["asks"] == "client"
    assert group.entries() == []


def test_the_same_message_again_is_known_and_may_be_seen(desk: AppDriver, group: Group) -> None:
    press(desk, press(desk, passed_on(desk), "Acme"), "category-rude")
    again = passed_on(desk)
    assert again.data == {"asks": "again", "entry": 1}
    assert outline(again)[0] == (
        "evidence-logged(number=1 client=Acme what=entry-incident(category=category-rude "
        "severity=severity-serious fault=fault-theirs))"
    )
    seen = press(desk, again, "button-see-entry")
    assert WORDS in seen.text
    assert "button-undo" in labels(seen)
    assert len(group.entries()) == 1


def test_it_is_logged_again_where_that_is_meant(desk: AppDriver, group: Group) -> None:
    press(desk, press(desk, passed_on(desk), "Acme"), "category-rude")
    again = press(desk, passed_on(desk), "button-log-again")
    done = press(desk, press(desk, again, "Beta"), "category-rude")
    assert (done.error, done.data["client"]) == ("", "Beta")
    typed = passed_on(desk, line="/incident Gamma rude they shouted")
    assert typed.data["asks"] == "again"
    assert press(desk, typed, "button-log-again").data["client"] == "Gamma"


def test_another_message_or_one_taken_back_is_no_repeat(desk: AppDriver, group: Group) -> None:
    press(desk, press(desk, passed_on(desk), "Acme"), "category-rude")
    assert passed_on(desk, ref="-100:56").data["asks"] == "client"
    assert passed_on(desk, ref="").data["asks"] == "client"
    desk.hear(desk.group("/undo 1", "boss", private=True))
    assert passed_on(desk).data["asks"] == "client"


def test_a_message_kept_with_a_note_is_no_incident_yet(desk: AppDriver, group: Group) -> None:
    passed_on(desk, line="/note Acme what they wrote")
    assert passed_on(desk).data["asks"] == "client"


def test_the_same_evidence_from_a_colleague_may_be_the_same_event(desk: AppDriver, group: Group) -> None:
    group.say("/help", "anna")
    press(desk, press(desk, passed_on(desk), "Acme"), "category-rude")
    typed = passed_on(desk, "anna", "/incident Acme scope they want more")
    assert typed.data["asks"] == "again"
    joined = press(desk, typed, "button-same", "anna")
    assert joined.error == ""
    assert [entry.joins for entry in group.entries()] == [None, 1]
    mine = passed_on(desk, line="/incident Acme scope they want more")
    assert "button-same" not in labels(mine), "one's own words are no second witness"
    other = passed_on(desk, "anna", "/incident Beta scope they want more")
    assert "button-same" not in labels(other), "another client is another event"


def test_a_private_incident_of_an_owner_is_not_given_away(desk: AppDriver, group: Group) -> None:
    group.say("/help", "anna")
    passed_on(desk, line="/incident Acme rude private:yes they shouted")
    assert passed_on(desk, "anna").data["asks"] == "client"
    again = passed_on(desk)
    assert again.data["asks"] == "again"
    seen = press(desk, again, "button-see-entry")
    assert seen.reply.confidential
    refused = desk.hear(desk.group("/draft see 1", "anna", private=True))
    assert refused.error == "no-such-entry"


def test_a_line_that_may_not_be_changed_has_no_buttons_for_it(desk: AppDriver, group: Group) -> None:
    group.say("/paid Acme 100 EUR invoice 7", "anna")
    shown = desk.hear(desk.group("/draft see 1", "carl", private=True))
    assert shown.error != "internal"
    group.say("/help", "carl")
    shown = desk.hear(desk.group("/draft see 1", "carl", private=True))
    assert not shown.buttons
    assert shown.data["amount_minor"] is None
    assert shown.data["typed"] is None
    group.say("/undo 1")
    taken = desk.hear(desk.group("/draft see 1", "anna", private=True))
    assert (taken.buttons, taken.data["note"]) == ((), "invoice 7")


@pytest.mark.parametrize("line", ["/draft", "/draft poem", "/draft for", "/draft change poem x", "/draft for Acme"])
def test_what_no_button_stands_for_is_over(desk: AppDriver, group: Group, line: str) -> None:
    assert group.say(line).error == "question-gone"


def test_who_only_reads_logs_nothing_by_passing_a_message_on(desk: AppDriver, group: Group) -> None:
    group.say("/help", "anna")
    group.say("/role @anna viewer")
    assert passed_on(desk, "anna").error == "not-permitted"


def test_evidence_of_a_pending_member_is_asked_about_after_admission(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("approve")
    group.say("/client add Acme")
    group.say("", "anna", evidence=WORDS)
    before = len(desk.posts)
    group.say(f"/admit {group.members()['anna'].id} yes")
    assert any(outline(post)[:2] == ["evidence-client", WORDS] for post in desk.posts[before:])
