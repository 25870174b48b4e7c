"""The lines below a card's title: what the standing means, where it is heading, what is next, and what is overdue."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver, Heard
from tests.support.replies import fields, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def card(desk: AppDriver) -> Heard:
    return desk.say("/status Acme")


# --------------------------------------------------------------------------------------------- what it means


def test_a_standing_is_explained_while_it_is_new_and_to_those_who_logged_nothing(acme: AppDriver) -> None:
    meaning = "card-meaning(standing=standing-watch means=standing-means-watch)"
    acme.say("/i Acme rude shouted")
    assert outline(card(acme))[1] == meaning
    acme.later(days=8)
    acme.say("/i Acme scope one more page")
    assert "card-meaning" not in says(card(acme))
    assert outline(acme.say("/status Acme", by="vera", role="viewer"))[1] == meaning


def test_the_first_answer_to_an_author_explains_the_standing(acme: AppDriver) -> None:
    assert messages(acme.say("/i Acme rude shouted"), "card-meaning", standing="standing-watch")
    assert "card-meaning" not in says(acme.say("/i Acme rude again"))


def test_a_steady_client_is_explained_by_its_card_alone(acme: AppDriver) -> None:
    assert "card-meaning" not in says(card(acme))


# ----------------------------------------------------------------------------------------- where it is heading


def test_since_when_and_whether_it_rises_or_falls(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    trend = "card-strain-up(now=3.0 before=0.0)"
    assert f"card-course(since=card-since(since=2 Mar 2026) trend={trend})" in outline(card(acme))
    acme.later(days=31)
    assert "card-strain-down(now=1.9 before=3.0)" in outline(card(acme)), "steady again: no day since when"


def test_a_sum_that_hardly_changes_is_level(acme: AppDriver) -> None:
    for day in ("2026-01-25", "2026-02-28"):
        acme.say(f"/i Acme rude on:{day} shouted")
    assert messages(card(acme), "card-strain-up", before="2.7")
    acme.say("/client add Beta")
    acme.say("/i Beta rude on:2026-01-25 shouted")
    acme.say("/i Beta scope on:2026-02-28 one more page")
    assert messages(acme.say("/status Beta"), "card-strain-down")
    acme.say("/i Beta scope on:2026-02-27 one more page")
    assert messages(acme.say("/status Beta"), "card-strain-level", now="2.7", before="2.7")


def test_our_debt_is_told_where_it_weighs_more_than_strain(acme: AppDriver) -> None:
    acme.say("/i Acme complaint serious ours wrong file")
    assert messages(card(acme), "card-debt-up", now="3.0", before="0.0")
    acme.later(days=31)
    assert messages(card(acme), "card-debt-down", now="1.9", before="3.0")


def test_that_strain_is_high_and_the_standing_is_not_under_an_agreement(acme: AppDriver) -> None:
    for _ in range(3):
        acme.say("/i Acme rude shouted")
    acme.later(days=1)
    assert "card-agreement-strain" not in says(card(acme))
    acme.say("/talk Acme held agreed review:2026-04-15 calmer tone")
    assert messages(card(acme), "card-agreement-before", strain="8.9", since="3 Mar 2026")
    acme.later(hours=1)
    acme.say("/i Acme scope one more page")
    told = messages(card(acme), "card-agreement-strain")
    assert told == [{"strain": "9.4", "base": "0.5", "since": "3 Mar 2026"}]
    acme.later(days=60)
    assert "card-agreement-strain" not in says(card(acme)), "strain is no longer high"


# ---------------------------------------------------------------------------------------------- what is next


def test_what_the_standing_asks_for_and_who_takes_it(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    assert messages(card(acme), "card-next-with", who="you")
    acme.say("/i Acme abuse !!! insulted everyone")
    assert messages(card(acme), "card-next-undated", who="you")
    acme.say("/talk Acme 2026-03-09 14:00")
    assert messages(card(acme), "card-next-talk", at="9 Mar 2026, 14:00", who="you")
    assert "label-planned" not in fields(card(acme)), "told once"


def test_of_a_threat_the_step_says_itself_whose_it_is(acme: AppDriver) -> None:
    acme.say("/i Acme threat said he would come")
    assert outline(card(acme))[4] == "next-safety"


def test_a_decision_put_off_is_looked_at_again(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! insulted everyone")
    number = acme.nudges("Acme")[-1].id
    acme.say(f"/nudge {number} snooze")
    assert messages(card(acme), "card-next-again", day="9 Mar 2026", who="you", action="action-snooze")
    acme.later(days=8)
    assert "card-next-again" not in says(card(acme))


def test_a_step_that_was_taken_is_not_asked_for_again(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    acme.say(f"/nudge {acme.nudges('Acme')[-1].id} done")
    assert not {"card-next-with", "card-next-again"} & {*says(card(acme))}


def test_the_earliest_of_what_is_agreed_for_a_day(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed review:2026-04-15 calmer tone")
    assert messages(card(acme), "card-next-kept", day="15 Apr 2026", who="you")
    acme.say("/promise Acme by:2026-03-05 new drafts")
    assert messages(card(acme), "card-next-promise", what="new drafts", who="you")
    assert "label-promises" not in fields(card(acme)), "told once"
    acme.say("/promise Acme by:2026-03-06 a call")
    assert messages(card(acme), "promises-open", count=2), "that there are more is told besides"


def test_nothing_is_next_where_nothing_is_asked_for(acme: AppDriver) -> None:
    assert not [name for name in says(card(acme)) if name.startswith("card-next")]


# ------------------------------------------------------------------------------------------- what is overdue


def test_what_is_overdue_comes_first_with_since_when(acme: AppDriver) -> None:
    acme.say("/due Acme 300 2026-03-04 invoice 7")
    acme.say("/promise Acme by:2026-03-03 new drafts")
    acme.say("/talk Acme 2026-03-05 14:00")
    acme.later(days=2)
    assert "overdue-invoice" not in says(card(acme)), "it falls due today"
    acme.later(days=1, hours=6)
    heard = card(acme)
    told = [line for line in outline(heard) if line.startswith("overdue-")]
    assert told == [
        "overdue-promise(since=3 Mar 2026 what=new drafts)",
        "overdue-invoice(since=4 Mar 2026 number=1 amount=€300)",
        "overdue-talk(since=5 Mar 2026)",
    ]
    assert outline(heard).index(told[-1]) < outline(heard).index(
        "label-stage: stage-with(stage=stage-conversation who=you)"
    )
    assert not {"label-promises", "label-invoices", "label-planned"} & fields(heard).keys()


def test_an_agreement_nobody_reviewed_and_a_review_nobody_answered(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed review:2026-03-03 calmer tone")
    acme.say("/review Acme https://reviews.example/1 late again")
    assert not [name for name in says(card(acme)) if name.startswith("overdue-")]
    acme.later(days=2, hours=1)
    told = [line for line in outline(card(acme)) if line.startswith("overdue-")]
    assert told == ["overdue-review(since=2 Mar 2026)", "overdue-kept(since=3 Mar 2026)"]
    assert "label-reviews" not in fields(card(acme))


def test_more_than_three_are_counted(acme: AppDriver) -> None:
    for number in range(5):
        acme.say(f"/promise Acme by:2026-03-03 draft {number}")
    acme.later(days=3)
    assert len([line for line in outline(card(acme)) if line.startswith("overdue-")]) == 3
    assert messages(card(acme), "and-more", count=2)


def test_what_is_private_is_overdue_for_owners_alone(acme: AppDriver) -> None:
    acme.say("/promise Acme by:2026-03-03 private:yes new drafts")
    acme.later(days=3)
    assert "overdue-promise" in says(card(acme))
    assert "overdue-promise" not in says(acme.say("/status Acme", by="anna", role="member"))


# ------------------------------------------------------------------------------------------- it is understood


@pytest.mark.parametrize("words", ["watch", "on watch", "под наблюдением", "pod obserwacją", "במעקב"])
def test_clients_of_one_standing_by_its_code_or_as_printed(acme: AppDriver, words: str) -> None:
    acme.say("/client add Beta")
    acme.say("/i Acme rude shouted")
    assert [row["client"] for row in acme.say(f"/clients {words}").data["clients"]] == ["Acme"]  # type: ignore[attr-defined]
    assert outline(acme.say("/clients talk due")) == ["no-clients-standing(standing=standing-talk)"]


def test_help_explains_each_standing(acme: AppDriver) -> None:
    assert acme.say("/help standing").data == {"standings": ["steady", "watch", "amends", "talk", "part", "decide"]}
    one = "help-standing(standing=standing-watch means=standing-means-watch)"
    assert outline(acme.say("/help on watch")) == [one]
    assert one in outline(acme.say("/help положение"))


def test_a_word_that_is_a_command_too_is_helped_with_as_both(acme: AppDriver) -> None:
    assert {"summary-status", "help-standing-title"} <= {*says(acme.say("/help stan"))}
    assert "help-standing" not in says(acme.say("/help talk")), "a command's own name is the command"
    assert "help-standing" not in says(acme.say("/help part"))
