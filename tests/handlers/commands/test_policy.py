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
from tests.support.replies import fields, labels, messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def change(before: object, after: object) -> str:
    """What a row says of a number that changes, in notation."""
    return f"policy-change(before={before} after={after})"


def row(heard: Heard, label: str) -> str:
    return fields(heard)[label]


def history(desk: AppDriver) -> None:
    """A talk under the balanced numbers on 17 February; a little trouble besides."""
    desk.say("/client add Globex")
    desk.say('/i Acme rude on:"2026-02-10 12:00" shouted')
    desk.say('/i Acme rude on:"2026-02-17 12:00" shouted again')
    desk.say('/i Globex rude on:"2026-02-20 12:00" hung up')


# ---------------------------------------------------------------------------------------------------------------- show


def test_the_main_numbers_are_shown_with_what_they_mean(acme: AppDriver) -> None:
    heard = acme.say("/policy")
    assert row(heard, "policy-stance") == "stance-balanced"
    assert messages(heard, "policy-row", name="talk_at", value="5.4", meaning="policy-means-talk_at")
    assert "policy-instead" not in says(heard)
    assert heard.data["numbers"] == {**numbers.usual_of({}), "half_life_days": 45.0}
    assert labels(heard) == [
        "button-more",
        "button-try-stance(stance=stance-accommodating)",
        "button-try-stance(stance=stance-firm)",
    ]


def test_what_differs_from_the_stance_stands_first(acme: AppDriver) -> None:
    acme.say("/policy set talk_at 4,5 late_count 2")
    heard = acme.say("/policy show")
    assert row(heard, "talk_at") == "policy-instead(value=4.5 usual=5.4)"
    assert row(heard, "late_count") == "policy-instead(value=2 usual=3)"
    assert heard.data["set"] == {"talk_at": 4.5, "late_count": 2}


def test_all_of_them_stand_behind_more(acme: AppDriver) -> None:
    heard = acme.say("/policy")
    named: set[str] = set()
    page = 0
    while "button-more" in labels(heard):
        heard = acme.press(heard, "button-more")
        page += 1
        assert messages(heard, "policy-all-title", page=page)
        assert heard.reply.replaces is (page > 1)
        shown = heard.data["numbers"]
        assert isinstance(shown, dict)
        named |= set(shown)
    assert named == set(NUMBERS)
    assert outline(acme.say("/policy show p1")) == outline(acme.say("/policy show все"))


def test_one_number_is_shown_by_its_name_with_its_range(acme: AppDriver) -> None:
    heard = acme.say("/policy late-days")
    assert messages(heard, "policy-means-days", rule="rule-late")
    assert [row(heard, label) for label in ("policy-now", "policy-usual", "policy-from-to")] == [
        "180",
        "180",
        "policy-span(low=1 high=730)",
    ]
    assert heard.buttons == ()
    acme.say("/policy set late_days 90")
    changed = acme.say("/policy show late_days")
    assert row(changed, "policy-now") == "90"
    back = acme.press(changed, "button-policy-reset")
    assert row(back, "late_days") == change(90, 180)


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
        ("set talk_at 4.5", "talk_at", change(5.4, 4.5)),
        ("set talk_at 4,5", "talk_at", change(5.4, 4.5)),
        ("set talk_at=4.5", "talk_at", change(5.4, 4.5)),
        ("ustaw TALK-AT 4.5", "talk_at", change(5.4, 4.5)),
        ("set late_count 2", "late_count", change(3, 2)),
        ("set weight_minor 0", "weight_minor", change(0.5, 0.0)),
        ("set watch_at 5,4", "watch_at", change(2.4, 5.4)),
        ("set watch_at 7 talk_at 8", "watch_at", change(2.4, 7.0)),
        ("stance firm", "policy-stance", change("stance-balanced", "stance-firm")),
        ("stance firm", "part_at", change(5.4, 3.9)),
        ("позиция твёрдая", "talk_at", change(5.4, 3.4)),
        ("גישה גמישה", "talk_at", change(5.4, 8.4)),
        ("set firm talk_at 3", "talk_at", change(5.4, 3.0)),
    ],
)
def test_a_change_says_what_was_and_what_is(acme: AppDriver, typed: str, name: str, shown: str) -> None:
    heard = acme.say(f"/policy {typed}")
    assert heard.error == ""
    assert row(heard, name) == shown
    assert "policy-follows" in says(heard)


@pytest.mark.parametrize(
    ("typed", "code", "variables"),
    [
        ("set talkat 4", "policy-name", {"names": "[talk_at]"}),
        ("set tlak_at 4", "policy-name", {"names": "[talk_at]"}),
        ("show mood", "policy-name", {"names": "[watch_at, talk_at, part_at, owed_at]"}),
        ("mood", "policy-name", {"names": "[watch_at, talk_at, part_at, owed_at]"}),
        ("reset mood", "policy-name", {"names": "[watch_at, talk_at, part_at, owed_at]"}),
        ("set talk_at 200", "policy-range", {"low": "0.1", "high": "100.0"}),
        ("set talk_at much", "policy-range", {"low": "0.1", "high": "100.0"}),
        ("set talk_at nan", "policy-range", {"low": "0.1", "high": "100.0"}),
        ("set talk_at", "policy-range", {"low": "0.1", "high": "100.0"}),
        ("set late_days 0", "policy-range", {"low": 1, "high": 730}),
        ("set late_days 90.5", "policy-whole", {"low": 1, "high": 730}),
        ("set watch_at 6", "policy-order", {"low": "watch_at", "high": "talk_at"}),
        ("set talk_at 2", "policy-order", {"low": "watch_at", "high": "talk_at"}),
        ("try talk_at 2", "policy-order", {"low": "watch_at", "high": "talk_at"}),
        ("set weight_minor 3.5", "policy-order", {"low": "weight_minor", "high": "weight_serious"}),
        ("set weight_severe 1", "policy-order", {"low": "weight_serious", "high": "weight_severe"}),
        ("set", "usage", {"command": "policy"}),
        ("try", "usage", {"command": "policy"}),
        ("stance", "usage", {"command": "policy"}),
        ("stance wild", "policy-name", {"names": "[watch_at, talk_at, part_at, owed_at]"}),
    ],
)
def test_a_bad_number_is_refused_with_what_would_do(
    acme: AppDriver, typed: str, code: str, variables: dict[str, object]
) -> None:
    before = outline(acme.say("/policy"))
    heard = acme.say(f"/policy {typed}")
    assert heard.error == code
    assert messages(heard, f"mend-{code}", **variables)
    assert outline(acme.say("/policy")) == before


def test_a_stance_brings_its_own_numbers_and_leaves_the_others(acme: AppDriver) -> None:
    acme.say("/policy set talk_at 4 late_days 90")
    acme.say("/policy stance firm")
    assert acme.say("/policy").data["set"] == {"late_days": 90}
    assert row(acme.say("/policy"), "policy-stance") == "stance-firm"
    acme.say("/policy set talk_at 3.4")
    assert acme.say("/policy").data["set"] == {"late_days": 90}, "what the stance says anyway is not kept"


def test_numbers_go_back_one_by_one_or_all_and_the_stance_stays(acme: AppDriver) -> None:
    acme.say("/policy set firm talk_at 3 late_days 90 late_count 2")
    assert row(acme.say("/policy reset late_days"), "late_days") == change(90, 180)
    back = acme.say("/policy reset")
    assert (row(back, "talk_at"), row(back, "late_count")) == (change(3.0, 3.4), change(2, 3))
    assert row(acme.say("/policy"), "policy-stance") == "stance-firm"
    assert "policy-same" in says(acme.say("/policy reset"))
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
    assert "policy-raised-with" not in says(acme.say("/why Acme"))
    [talk] = acme.nudges("Acme")
    assert talk.policy["half_life_days"] == 45.0
    acme.say("/policy set talk_at 4 late_days 90")
    assert acme.nudges("Acme")[0].policy == talk.policy
    why = acme.say("/why Acme")
    assert messages(why, "policy-raised-with", kind="kind-talk", day="2 Mar 2026")
    acme.press(acme.posts[0], "button-snooze")
    assert "policy-raised-with" not in says(acme.say("/why Acme")), "decided"


def test_a_threat_no_owner_has_confirmed_is_not_told_of_by_its_numbers(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/i Acme threat will come to the office")
    group.say("/policy set talk_at 4")
    assert "policy-raised-with" not in says(group.say("/why Acme"))
    assert "policy-raised-with" in says(desk.hear(desk.group("/why Acme", "boss", private=True)))


# ----------------------------------------------------------------------------------------------------------------- try


def test_other_numbers_are_tried_on_the_history(acme: AppDriver) -> None:
    history(acme)
    heard = acme.say("/policy try talk_at 3")
    assert row(heard, "talk_at") == change(5.4, 3.0)
    assert messages(heard, "policy-looked", since="10 Feb 2026", looked=2, clients=2)
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
    assert messages(heard, "policy-counts", came=1, went=2, moved=1, same=0)
    assert outline(heard)[4:8] == [
        "policy-came(client=Globex kind=kind-talk day=20 Feb 2026)",
        "policy-moved(client=Acme kind=kind-talk before=17 Feb 2026 after=10 Feb 2026)",
        "policy-went(client=Globex kind=kind-step day=20 Feb 2026)",
        "policy-went(client=Acme kind=kind-step day=10 Feb 2026)",
    ]
    assert "policy-compared" in says(heard)


def test_trying_changes_nothing_and_a_button_sets_what_was_tried(acme: AppDriver) -> None:
    history(acme)
    heard = acme.say("/policy try firm talk_at 3")
    assert row(acme.say("/policy"), "policy-stance") == "stance-balanced"
    done = acme.press(heard, "button-set-numbers")
    assert (row(done, "policy-stance"), row(done, "talk_at"), row(done, "watch_at")) == (
        change("stance-balanced", "stance-firm"),
        change(5.4, 3.0),
        change(2.4, 1.9),
    )
    assert "policy-same" in says(acme.say("/policy try firm talk_at 3"))


def test_numbers_too_many_for_a_button_wait_in_memory(acme: AppDriver) -> None:
    many = "time_sink_unpaid_days 300 broken_crossed_on_days 3 time_sink_others_days 30"
    heard = acme.say(f"/policy try {many}")
    done = acme.press(heard, "button-set-numbers")
    assert row(done, "time_sink_unpaid_days") == change(365, 300)
    assert row(done, "time_sink_others_days") == change(90, 30)


def test_what_does_not_fit_a_screen_stands_behind_more(acme: AppDriver) -> None:
    for number in range(12):
        acme.say(f"/client add Client{number}")
        acme.say(f"/i Client{number} rude !!! awful")
    heard = acme.say("/policy try talk_at 10")
    assert says(heard).count("policy-went") == 10
    further = acme.press(heard, "button-more")
    assert says(further).count("policy-went") == 2
    assert says(further).count("policy-came") == 8
    assert further.reply.replaces
    assert "button-more" in labels(further)


def test_what_is_for_safety_is_told_apart_and_stands_first(acme: AppDriver) -> None:
    for day in (10, 20):
        acme.say(f'/i Acme severe abuse on:"2026-02-{day} 12:00" shouted at Anna')
    acme.say('/talk Acme held refused on:"2026-02-26 12:00"')
    heard = acme.say("/policy try safety_on_days 3")
    assert outline(heard)[4:6] == [
        "policy-went(client=Acme kind=policy-safety day=20 Feb 2026)",
        "policy-came(client=Acme kind=kind-part day=26 Feb 2026)",
    ]


def test_what_was_decided_is_respected_as_far_as_it_applies(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    acme.say("/i Acme rude shouted again")
    acme.press(next(post for post in acme.posts if post.kind == "talk"), "button-snooze")
    acme.later(days=8)
    changes = acme.say("/policy try talk_at 5").data["changes"]
    assert changes == [], "snoozed and come back the same day under both"
    assert "policy-counts" in says(acme.say("/policy try talk_at 5"))


def test_the_answer_is_for_whoever_asked_alone(acme: AppDriver) -> None:
    history(acme)
    assert acme.say("/policy try talk_at 4").reply.confidential
    assert not acme.say("/policy").reply.confidential


def test_an_empty_ledger_can_be_tried_too(desk: AppDriver) -> None:
    heard = desk.say("/policy try firm")
    assert messages(heard, "policy-counts", came=0, went=0, moved=0, same=0)
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
    assert messages(heard, "policy-record", rule="rule-strain", raised=4, acted=0, against=2)
    assert messages(heard, "policy-cries", rule="rule-strain")
    desk.later(days=181)
    assert "policy-cries" not in says(desk.say("/policy"))


def test_a_workspace_of_many_clients_is_looked_at_where_something_went_wrong(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/i Acme rude shouted")
    workspace, now = desk.workspace_id, desk.now - timedelta(days=1)

    def fill(uow: UnitOfWork) -> None:
        for number in range(300):
            uow.clients.add(workspace, f"C{number}", Stage.ACTIVE, None, now)
        uow.commit()

    desk.database.write(fill).result()
    assert messages(desk.say("/policy try talk_at 3"), "policy-looked", looked=1, clients=301)


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
