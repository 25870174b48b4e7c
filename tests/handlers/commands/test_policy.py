"""`/policy`: the rules' numbers, what sets them, what is refused, and what others would have changed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.wording import Gaps, Wording
from handlers.domain.numbers import NUMBERS
from handlers.domain.policy import Policy
from handlers.domain.values import Stage
from handlers.lexicon import LANGUAGES
from handlers.messages import Choices, Msg
from handlers.ports import UnitOfWork
from handlers.services.policy import numbers
from handlers.services.policy import trial as policy_trial
from tests.support.app_driver import AppDriver, Heard, plain
from tests.support.group import Group


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def row(heard: Heard, label: str) -> str:
    return next(line.partition(": ")[2] for line in heard.text.splitlines() if line.startswith(f"{label}: "))


def history(desk: AppDriver) -> None:
    """A talk under the balanced numbers on 17 February; a little trouble besides."""
    desk.say("/client add Globex")
    desk.say('/i Acme rude on:"2026-02-10 12:00" shouted')
    desk.say('/i Acme rude on:"2026-02-17 12:00" shouted again')
    desk.say('/i Globex rude on:"2026-02-20 12:00" hung up')


# ---------------------------------------------------------------------------------------------------------------- show


def test_the_main_numbers_are_shown_with_what_they_mean(acme: AppDriver) -> None:
    heard = acme.say("/policy")
    assert row(heard, "Stance") == "balanced"
    assert "talk_at = 5.4: strain from which a talk is suggested" in heard.text
    assert "the stance says" not in heard.text
    assert heard.data["numbers"] == {**numbers.usual_of({}), "half_life_days": 45.0}
    assert "[More] [Try: accommodating] [Try: firm]" in heard.text


def test_what_differs_from_the_stance_stands_first(acme: AppDriver) -> None:
    acme.say("/policy set talk_at 4,5 late_count 2")
    heard = acme.say("/policy show")
    assert row(heard, "talk_at") == "4.5 (the stance says 5.4)"
    assert row(heard, "late_count") == "2 (the stance says 3)"
    assert heard.data["set"] == {"talk_at": 4.5, "late_count": 2}


def test_all_of_them_stand_behind_more(acme: AppDriver) -> None:
    heard = acme.say("/policy")
    named: set[str] = set()
    page = 0
    while "[More]" in heard.text:
        heard = acme.press(heard, "More")
        page += 1
        assert f"All numbers, page {page}" in heard.text
        assert heard.reply.replaces is (page > 1)
        shown = heard.data["numbers"]
        assert isinstance(shown, dict)
        named |= set(shown)
    assert named == set(NUMBERS)
    assert acme.say("/policy show p1").text == acme.say("/policy show все").text


def test_one_number_is_shown_by_its_name_with_its_range(acme: AppDriver) -> None:
    heard = acme.say("/policy late-days")
    assert "late payments: within how many days" in heard.text
    assert (row(heard, "Now"), row(heard, "In this stance"), row(heard, "May be")) == ("180", "180", "1 to 730")
    assert heard.buttons == ()
    acme.say("/policy set late_days 90")
    changed = acme.say("/policy show late_days")
    assert row(changed, "Now") == "90"
    back = acme.press(changed, "Back to the stance")
    assert row(back, "late_days") == "90 → 180"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_says_what_it_means_in_every_language(language: str) -> None:
    gaps = Gaps(strict=True)
    said = {name: Wording(language, None, gaps).text(numbers.meaning(name)) for name in NUMBERS}
    assert not gaps.missing
    assert len(set(said.values())) == len(said), "no two numbers mean the same"


# ----------------------------------------------------------------------------------------------------------------- set


@pytest.mark.parametrize(
    ("typed", "name", "shown"),
    [
        ("set talk_at 4.5", "talk_at", "5.4 → 4.5"),
        ("set talk_at 4,5", "talk_at", "5.4 → 4.5"),
        ("set talk_at=4.5", "talk_at", "5.4 → 4.5"),
        ("ustaw TALK-AT 4.5", "talk_at", "5.4 → 4.5"),
        ("set late_count 2", "late_count", "3 → 2"),
        ("set weight_minor 0", "weight_minor", "0.5 → 0"),
        ("set watch_at 5,4", "watch_at", "2.4 → 5.4"),
        ("set watch_at 7 talk_at 8", "watch_at", "2.4 → 7"),
        ("stance firm", "Stance", "balanced → firm"),
        ("stance firm", "part_at", "5.4 → 3.9"),
        ("позиция твёрдая", "talk_at", "5.4 → 3.4"),
        ("גישה גמישה", "talk_at", "5.4 → 8.4"),
        ("set firm talk_at 3", "talk_at", "5.4 → 3"),
    ],
)
def test_a_change_says_what_was_and_what_is(acme: AppDriver, typed: str, name: str, shown: str) -> None:
    heard = acme.say(f"/policy {typed}")
    assert heard.error == ""
    assert row(heard, name) == shown
    assert "keeps the numbers it came with" in heard.text


@pytest.mark.parametrize(
    ("typed", "code", "mend"),
    [
        ("set talkat 4", "policy-name", "talk_at"),
        ("set tlak_at 4", "policy-name", "talk_at"),
        ("show mood", "policy-name", "watch_at, talk_at, part_at and owed_at"),
        ("mood", "policy-name", "/policy show all"),
        ("reset mood", "policy-name", "/policy show all"),
        ("set talk_at 200", "policy-range", "0.1 to 100"),
        ("set talk_at much", "policy-range", "0.1 to 100"),
        ("set talk_at nan", "policy-range", "0.1 to 100"),
        ("set talk_at", "policy-range", "0.1 to 100"),
        ("set late_days 0", "policy-range", "1 to 730"),
        ("set late_days 90.5", "policy-whole", "1 to 730"),
        ("set watch_at 6", "policy-order", "/policy set watch_at … talk_at …"),
        ("set talk_at 2", "policy-order", "/policy set watch_at … talk_at …"),
        ("try talk_at 2", "policy-order", "/policy set watch_at … talk_at …"),
        ("set weight_minor 3.5", "policy-order", "weight_serious"),
        ("set weight_severe 1", "policy-order", "weight_serious"),
        ("set", "usage", "/help"),
        ("try", "usage", "/help"),
        ("stance", "usage", "/help"),
        ("stance wild", "policy-name", "/policy show all"),
    ],
)
def test_a_bad_number_is_refused_with_what_would_do(acme: AppDriver, typed: str, code: str, mend: str) -> None:
    before = acme.say("/policy").text
    heard = acme.say(f"/policy {typed}")
    assert heard.error == code
    assert mend in heard.text
    assert acme.say("/policy").text == before


def test_a_stance_brings_its_own_numbers_and_leaves_the_others(acme: AppDriver) -> None:
    acme.say("/policy set talk_at 4 late_days 90")
    acme.say("/policy stance firm")
    assert acme.say("/policy").data["set"] == {"late_days": 90}
    assert row(acme.say("/policy"), "Stance") == "firm"
    acme.say("/policy set talk_at 3.4")
    assert acme.say("/policy").data["set"] == {"late_days": 90}, "what the stance says anyway is not kept"


def test_numbers_go_back_one_by_one_or_all_and_the_stance_stays(acme: AppDriver) -> None:
    acme.say("/policy set firm talk_at 3 late_days 90 late_count 2")
    assert row(acme.say("/policy reset late_days"), "late_days") == "90 → 180"
    back = acme.say("/policy reset")
    assert (row(back, "talk_at"), row(back, "late_count")) == ("3 → 3.4", "2 → 3")
    assert row(acme.say("/policy"), "Stance") == "firm"
    assert "Nothing changes" in acme.say("/policy reset").text
    acme.say("/policy set watch_at 5 talk_at 6")
    assert acme.say("/policy reset talk_at").error == "policy-order"


def test_only_owners_see_and_set_them(acme: AppDriver) -> None:
    assert acme.say("/policy", "anna", role="member").error == "not-permitted"


def test_standings_follow_a_change_and_so_do_suggestions(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    assert acme.client("Acme").standing == "watch"
    acme.posts.clear()
    acme.say("/policy set talk_at 3")
    acme.later(minutes=1)
    assert acme.client("Acme").standing == "talk"
    assert [post.kind for post in acme.posts if not post.edit] == ["talk"]
    acme.say("/policy reset")
    acme.later(minutes=1)
    assert acme.client("Acme").standing == "watch"


def test_a_suggestion_keeps_the_numbers_it_came_with_and_why_says_so(acme: AppDriver) -> None:
    acme.say("/i Acme rude !!! awful")
    assert "other numbers" not in acme.say("/why Acme").text
    [talk] = acme.nudges("Acme")
    assert talk.policy["half_life_days"] == 45.0
    acme.say("/policy set talk_at 4 late_days 90")
    assert acme.nudges("Acme")[0].policy == talk.policy
    why = acme.say("/why Acme").text
    assert "The open suggestion (talk, 2 Mar 2026) came under other numbers: talk_at 5.4 (now 4)" in why
    acme.press(acme.posts[0], "Snooze")
    assert "other numbers" not in acme.say("/why Acme").text, "decided"


def test_a_threat_no_owner_has_confirmed_is_not_told_of_by_its_numbers(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/i Acme threat will come to the office")
    group.say("/policy set talk_at 4")
    assert "other numbers" not in group.say("/why Acme").text
    assert "other numbers" in desk.hear(desk.group("/why Acme", "boss", private=True)).text


# ----------------------------------------------------------------------------------------------------------------- try


def test_other_numbers_are_tried_on_the_history(acme: AppDriver) -> None:
    history(acme)
    heard = acme.say("/policy try talk_at 3")
    assert row(heard, "talk_at") == "5.4 → 3"
    assert "Since 10 Feb 2026; looked at 2 of 2 clients." in heard.text
    assert heard.data["changes"] == [
        {"client": "Globex", "kind": "talk", "safety": False, "before": None, "after": "2026-02-20T12:00:00+00:00"},
        {
            "client": "Acme",
            "kind": "talk",
            "safety": False,
            "before": "2026-02-17T12:00:00+00:00",
            "after": "2026-02-10T12:00:00+00:00",
        },
        {"client": "Globex", "kind": "step", "safety": False, "before": "2026-02-20T12:00:00+00:00", "after": None},
        {"client": "Acme", "kind": "step", "safety": False, "before": "2026-02-10T12:00:00+00:00", "after": None},
    ]
    assert "Suggestions: 1 more, 2 fewer, 1 at another time, 0 on the same day." in heard.text
    assert [line for line in heard.text.splitlines() if line.startswith(("New", "Gone", "Moved"))] == [
        "New: Globex, talk, 20 Feb 2026",
        "Moved: Acme, talk, 17 Feb 2026 → 10 Feb 2026",
        "Gone: Globex, small step, 20 Feb 2026",
        "Gone: Acme, small step, 10 Feb 2026",
    ]
    assert "not with what was really said" in heard.text


def test_trying_changes_nothing_and_a_button_sets_what_was_tried(acme: AppDriver) -> None:
    history(acme)
    heard = acme.say("/policy try firm talk_at 3")
    assert row(acme.say("/policy"), "Stance") == "balanced"
    done = acme.press(heard, "Set these numbers")
    assert (row(done, "Stance"), row(done, "talk_at"), row(done, "watch_at")) == (
        "balanced → firm",
        "5.4 → 3",
        "2.4 → 1.9",
    )
    assert "Nothing changes" in acme.say("/policy try firm talk_at 3").text


def test_numbers_too_many_for_a_button_wait_in_memory(acme: AppDriver) -> None:
    many = "time_sink_unpaid_days 300 broken_crossed_on_days 3 time_sink_others_days 30"
    heard = acme.say(f"/policy try {many}")
    done = acme.press(heard, "Set these numbers")
    assert row(done, "time_sink_unpaid_days") == "365 → 300"
    assert row(done, "time_sink_others_days") == "90 → 30"


def test_what_does_not_fit_a_screen_stands_behind_more(acme: AppDriver) -> None:
    for number in range(12):
        acme.say(f"/client add Client{number}")
        acme.say(f"/i Client{number} rude !!! awful")
    heard = acme.say("/policy try talk_at 10")
    assert heard.text.count("Gone: ") == 10
    further = acme.press(heard, "More")
    assert further.text.count("Gone: ") == 2
    assert further.text.count("New: ") == 8
    assert further.reply.replaces
    assert "[More]" in further.text


def test_what_is_for_safety_is_told_apart_and_stands_first(acme: AppDriver) -> None:
    for day in (10, 20):
        acme.say(f'/i Acme severe abuse on:"2026-02-{day} 12:00" shouted at Anna')
    acme.say('/talk Acme held refused on:"2026-02-26 12:00"')
    heard = acme.say("/policy try safety_on_days 3")
    assert [line for line in heard.text.splitlines() if line.startswith(("New", "Gone", "Moved"))] == [
        "Gone: Acme, part, for safety, 20 Feb 2026",
        "New: Acme, part, 26 Feb 2026",
    ]


def test_what_was_decided_is_respected_as_far_as_it_applies(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    acme.say("/i Acme rude shouted again")
    acme.press(next(post for post in acme.posts if post.kind == "talk"), "Snooze")
    acme.later(days=8)
    changes = acme.say("/policy try talk_at 5").data["changes"]
    assert changes == [], "snoozed and come back the same day under both"
    assert "on the same day" in acme.say("/policy try talk_at 5").text


def test_the_answer_is_for_whoever_asked_alone(acme: AppDriver) -> None:
    history(acme)
    assert acme.say("/policy try talk_at 4").reply.confidential
    assert not acme.say("/policy").reply.confidential


def test_an_empty_ledger_can_be_tried_too(desk: AppDriver) -> None:
    heard = desk.say("/policy try firm")
    assert "0 more, 0 fewer" in heard.text
    assert heard.data["changes"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_try_reads_in_every_language(acme: AppDriver, language: str) -> None:
    history(acme)
    gaps = Gaps(strict=True)
    reply = acme.say("/policy try talk_at 3").reply
    said = plain(reply, language)
    assert "Acme" in said
    say = Wording(language, None, gaps)
    assert all(say.text(button.label) for part in reply.parts if isinstance(part, Choices) for button in part.buttons)
    assert say.text(Msg("policy-safety"))
    assert not gaps.missing


# ---------------------------------------------------------------------------------------------------------- cries wolf


def test_a_rule_that_is_disagreed_with_again_and_again_cries_wolf(desk: AppDriver) -> None:
    for number in range(4):
        desk.say(f"/client add Client{number}")
        desk.say(f"/i Client{number} rude !!! awful")
        talk = [post for post in desk.posts if not post.edit and post.client == f"Client{number}"]
        nudge = desk.nudges(f"Client{number}")[0]
        assert talk or nudge
        desk.say(f"/nudge {nudge.id} disagree it was a joke" if number % 2 else f"/nudge {nudge.id} snooze")
    heard = desk.say("/policy")
    assert "strain: spoke 4 times, acted on 0, disagreed or kept 2" in heard.text
    assert "“strain” cries wolf" in heard.text
    desk.later(days=181)
    assert "cries wolf" not in desk.say("/policy").text


def test_a_workspace_of_many_clients_is_looked_at_where_something_went_wrong(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/i Acme rude shouted")
    workspace, now = desk.workspace_id, desk.now - timedelta(days=1)

    def fill(uow: UnitOfWork) -> None:
        for number in range(300):
            uow.clients.add(workspace, f"C{number}", Stage.ACTIVE, None, now)
        uow.commit()

    desk.database.write(fill).result()
    assert "looked at 1 of 301 clients" in desk.say("/policy try talk_at 3").text


def test_no_more_clients_are_taken_up_than_time_allows(acme: AppDriver) -> None:
    history(acme)
    acme.say('/i Globex rude !!! on:"2026-02-21 12:00" shouted')
    number = acme.workspace_id

    def tried(most: int) -> policy_trial.Tried:
        read = acme.database.read(
            lambda s: policy_trial.attempt(s, s.workspaces.get(number), Policy(talk_at=3), acme.now, most=most)
        )
        return read.result()

    assert (tried(10_000).looked, tried(10_000).clients) == (2, 2)
    assert (tried(0).looked, tried(0).clients) == (1, 2)
    assert {client.name for client, _ in tried(0).changes} == {"Globex"}, "the one with most strain"


def test_what_others_paid_is_looked_up_month_by_month(acme: AppDriver) -> None:
    acme.say("/client add Globex")
    acme.say("/spent Acme 1h on:2025-11-01 calls")
    acme.say("/spent Acme 5h on:2026-02-15 calls")
    assert acme.say("/policy try time_sink_hours 5").data["changes"] == []
    acme.say("/paid Globex 1000 on:2026-01-15")
    changes = acme.say("/policy try time_sink_hours 5").data["changes"]
    talk = {"kind": "talk", "safety": False, "before": None, "after": "2026-02-15T12:00:00+00:00"}
    assert changes == [{"client": "Acme", **talk}]
