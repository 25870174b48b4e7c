"""The reasons a card, /why and a nudge give: true of the whole ledger, in words, the figure last and of the moment."""

from __future__ import annotations

import re

import pytest

from tests.support.app_driver import AppDriver, Heard, Post
from tests.support.replies import message, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def reason(heard: Heard) -> str:
    """The line below the heading of the card, and below what its standing means, where that is told."""
    return heard.text.splitlines()[2 if messages(heard, "card-meaning") else 1]


def test_counts_by_category_and_period_come_first_and_the_figure_last(acme: AppDriver) -> None:
    for line in (
        "/i Acme rude on:2026-02-12 hung up",
        "/i Acme scope on:2026-02-13 a page",
        "/i Acme scope on:2026-02-20 a page",
        "/i Acme scope on:2026-02-21 a page",
        "/i Acme scope on:2026-02-22 a page",
        "/i Acme rude shouted",
    ):
        acme.say(line)
    shown = reason(acme.say("/status Acme"))
    assert shown == (
        "Since 12 Feb: beyond scope four times, rudeness twice, the last one today. Strain 7, a talk is due from 5.4."
    )
    russian = reason(acme.say("/status Acme", language="ru"))
    assert russian.startswith(
        "С 12 февраля: работа сверх договора четыре раза, грубость дважды; последний раз — сегодня."
    )


def test_a_count_leaves_out_no_incident_that_weighs_nothing(acme: AppDriver) -> None:
    for _ in range(4):
        acme.say("/i Acme scope x")
    assert reason(acme.say("/status Acme")).startswith("Today: beyond scope four times.")


def test_strain_is_never_told_with_the_day_of_another_value(acme: AppDriver) -> None:
    """It was 6 on 2 Mar. Twelve days later a talk is still due: the figure is of today, the day is that of the mark."""
    acme.say("/i Acme rude shouted")
    acme.say("/i Acme rude shouted again")
    acme.later(days=12)
    heard = acme.say("/status Acme")
    assert heard.data["standing"] == "talk"
    assert message(heard, "figure-strain-past") == {"value": "5.0", "threshold": "5.4", "since": "2 Mar"}
    assert float(message(heard, "figure-strain-past")["value"]) == pytest.approx(heard.data["strain"], abs=0.05)


@pytest.mark.parametrize("days", [0, 1, 6, 11, 20])
def test_a_figure_is_on_its_own_side_of_its_mark(acme: AppDriver, days: int) -> None:
    acme.say("/i Acme rude x")
    acme.say("/i Acme rude x")
    acme.later(days=days)
    heard = acme.say("/status Acme")
    named = [found for name in ("figure-strain", "figure-strain-past") for found in messages(heard, name)]
    for figure in named:
        strain = heard.data["strain"]
        assert isinstance(strain, float)
        assert (float(figure["value"]) >= 5.4) is (strain >= 5.4)


def _sink(desk: AppDriver) -> None:
    desk.say("/client add Other")
    desk.say("/paid Other 100")
    desk.say("/spent Acme 1h on:2025-12-20 a call")
    desk.say("/spent Acme 11h15m on:2026-02-25 calls")


def test_hours_are_told_to_the_minute_and_not_as_a_fraction(acme: AppDriver) -> None:
    _sink(acme)
    assert reason(acme.say("/status Acme")) == "12 h 15 min in 90 days, and they've never bought anything."


def test_who_paid_long_ago_is_not_said_never_to_have_bought(acme: AppDriver) -> None:
    acme.say("/paid Acme 50 on:2024-05-02")
    _sink(acme)
    shown = reason(acme.say("/status Acme"))
    assert shown == "12 h 15 min in 90 days, and they last paid on 2 May 2024."


def test_a_prospect_who_paid_is_not_said_to_have_bought_nothing(acme: AppDriver) -> None:
    acme.say("/client stage Acme prospect")
    acme.say("/paid Acme 50 on:2026-02-01")
    for _ in range(3):
        acme.say("/i Acme haggling x")
    assert reason(acme.say("/status Acme")) == "Today: haggling three times. They last paid on 1 Feb."


def test_late_payments_say_that_nothing_was_paid_since_where_that_is_so(acme: AppDriver) -> None:
    for day in ("2026-02-01", "2026-02-10", "2026-02-20"):
        acme.say(f"/i Acme late on:{day} again")
    assert "signal-late-unpaid" in says(acme.say("/status Acme"))
    acme.say("/paid Acme 10 on:2026-02-15")
    assert {"signal-late"} == {*says(acme.say("/status Acme"))} & {"signal-late", "signal-late-unpaid"}


def test_a_talk_that_was_put_off_is_said_to_have_been(acme: AppDriver) -> None:
    acme.say("/i Acme rude on:2026-02-19 shouted")
    acme.say("/talk Acme held postponed on:2026-02-20 next week perhaps")
    acme.say("/i Acme rude shouted again")
    talk = next(post for post in acme.posts if post.kind == "talk")
    assert messages(talk, "talk-postponed", count=1, when="when-day(day=20 Feb)")
    assert "The client postponed the talk on 20 Feb. “next week perhaps”" in acme.say("/why Acme").text
    acme.say("/talk Acme held agreed we quote first")
    assert "talk-postponed" not in says(acme.say("/why Acme"))


def test_what_broke_which_agreement(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-10 no calls after six")
    acme.say("/i Acme abuse called Anna stupid")
    shown = reason(acme.say("/status Acme"))
    assert shown == "The agreement of 10 Feb (“no calls after six”) didn't hold. Today: abuse. “called Anna stupid”"


def test_what_breached_an_agreement_says_how_heavy_it_was(acme: AppDriver) -> None:
    acme.say("/talk Acme held agreed on:2026-02-10 about:scope changes are quoted first")
    acme.say("/i Acme scope serious a third site")
    shown = reason(acme.say("/status Acme"))
    assert shown == (
        "The agreement of 10 Feb (“changes are quoted first”) was broken. Today: beyond scope (serious). “a third site”"
    )


def test_a_boundary_that_was_crossed_is_told_in_its_own_words(acme: AppDriver) -> None:
    acme.say("/boundary Acme told:2026-01-01 no calls after six")
    for day in ("2026-02-25", "2026-02-26", "2026-03-01"):
        acme.say(f"/i Acme boundary ! crossed:1 on:{day} called")
    assert reason(acme.say("/status Acme")) == (
        "Since 25 Feb: “no calls after six” crossed three times, the last one yesterday."
    )


def test_who_was_hurt_is_told_to_owners_and_that_person_in_private_alone(acme: AppDriver) -> None:
    for name in ("anna", "ben"):
        acme.say("/help", by=name, role="member")
    acme.say("/i Acme abuse affected:@anna shouted")
    assert reason(acme.say("/status Acme")) == "Today: abuse. “shouted” It hurt Anna."
    assert "It hurt Anna." in reason(acme.say("/status Acme", by="anna"))
    assert "Anna" not in acme.say("/status Acme", by="ben").text
    assert all("Anna" not in post.text for post in acme.posts)


def test_a_private_line_is_counted_for_owners_and_only_hinted_at_for_others(acme: AppDriver) -> None:
    acme.say("/i Acme rude on:2026-03-01 hung up")
    acme.say("/i Acme pressure serious private:yes will sue over the logo")
    acme.say("/help", by="vera", role="viewer")
    assert reason(acme.say("/status Acme")).startswith("Since 1 Mar: rudeness, pressure, the last one today.")
    shown = acme.say("/status Acme", by="vera")
    assert reason(shown).startswith("Yesterday: rudeness. There's more that only owners can see.")
    team = next(post for post in acme.posts if post.kind == "talk")
    for text in (shown.text, team.text):
        assert "pressure" not in text
        assert "sue" not in text


def test_a_nudge_names_each_line_with_its_date_and_a_piece_of_its_note(acme: AppDriver) -> None:
    acme.say("/i Acme rude on:2026-02-25 hung up")
    acme.say("/i Acme rude " + "and then he went on " * 9)
    shown = acme.posts[-1].text.splitlines()
    assert shown[1:5] == [
        "Since 25 Feb: rudeness twice, the last one today.",
        "#2 2 Mar: rudeness, serious, theirs: “and then he went on and then he went on and then he went on…”",
        "#1 25 Feb: rudeness, serious, theirs: “hung up”",
        "Strain 5.8, a talk is due from 5.4.",
    ]


def test_a_nudge_opened_later_tells_its_reasons_as_of_then(acme: AppDriver) -> None:
    acme.say("/i Acme rude hung up")
    acme.say("/i Acme rude hung up")
    acme.now = acme.now.replace(day=3)
    heard = acme.say("/nudge 2 show")
    assert heard.text.splitlines()[1] == "Yesterday: rudeness twice."
    assert message(heard, "figure-strain")["value"] == "5.9"


def test_one_refusal_is_told_with_its_words_in_the_nudge(acme: AppDriver) -> None:
    acme.say("/talk Acme held refused they see no need")
    assert acme.posts[-1].text.splitlines()[1] == "They refused the talk today. “they see no need”"


def test_under_an_agreement_high_strain_says_why_no_talk_is_due(acme: AppDriver) -> None:
    for day in (20, 21, 22):
        acme.say(f"/i Acme rude on:2026-02-{day} x")
    acme.say("/talk Acme held agreed on:2026-02-25 we quote first")
    heard = acme.say("/status Acme")
    assert heard.data["standing"] == "watch"
    assert messages(heard, "reason-under-agreement", agreement="25 Feb", after="0.0")
    assert "on watch from" not in heard.text


def test_no_sentence_of_a_nudge_is_only_a_number(acme: AppDriver) -> None:
    for line in ("/i Acme rude x", "/i Acme complaint ours !! x", "/i Acme rude x", "/i Acme threat x"):
        acme.say(line)
    fresh: list[Post] = [post for post in acme.posts if not post.edit]
    assert fresh
    for post in fresh:
        assert not re.match(r"figure-", outline(post)[1]), outline(post)


def test_a_note_that_is_a_quotation_is_quoted_once(acme: AppDriver) -> None:
    acme.say('/i Acme rude "are you all asleep over there?"')
    assert "theirs: “are you all asleep over there?”" in acme.posts[-1].text


@pytest.mark.parametrize(
    ("language", "lines", "shown"),
    [
        (
            "ru",
            ["rude on:2026-02-02 x", "scope x"],
            "Со 2 февраля: грубость, работа сверх договора; последний раз — сегодня.",
        ),
        ("ru", ["rude on:2026-02-22 x", "rude x"], "С 22 февраля: грубость дважды; последний раз — сегодня."),
        ("pl", ["rude on:2026-02-22 x", "rude x"], "Od 22 lutego: nieuprzejmość dwa razy, ostatni raz dzisiaj."),
        (
            "pl",
            ["rude on:2026-02-22 x", "scope x"],
            "Od 22 lutego: nieuprzejmość, rozszerzanie zakresu, ostatnio dzisiaj.",
        ),
        ("he", ["rude on:2026-02-22 x", "rude x"], "מאז 22 בפברואר: גסות (פעמיים), בפעם האחרונה היום."),
        ("ru", ["scope on:2025-02-05 x", "rude on:2025-03-01 x"], "С 5 февраля 2025: работа сверх договора, грубость"),
        ("en", ["scope on:2025-02-05 x", "rude x"], "Today: rudeness. Strain 3, on watch from 2.4."),
    ],
)
def test_counts_are_told_as_a_native_does(acme: AppDriver, language: str, lines: list[str], shown: str) -> None:
    for line in lines:
        acme.say(f"/i Acme {line}")
    assert shown in acme.say("/status Acme", language=language).text
