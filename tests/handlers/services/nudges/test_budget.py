"""How much the team hears, and when: the budget, what is bundled, backdated lines (docs/rules.md)."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver, Post
from tests.support.replies import labels, messages, outline

CLIENTS = ("Acme", "Bolt", "Cello", "Dune", "Echo", "Fox", "Gull")


@pytest.fixture
def studio(desk: AppDriver) -> AppDriver:
    for name in CLIENTS:
        desk.say(f"/client add {name}")
    return desk


def talk(desk: AppDriver, client: str, by: str = "you", when: str = "") -> list[Post]:
    """One severe word: the talk is due. Returns what the team heard of it."""
    before = len(desk.posts)
    desk.say(f"/i {client} rude !!! {when} awful", by=by)
    return [post for post in desk.posts[before:] if post.to == "team"]


def kinds(posts: list[Post]) -> list[tuple[str, bool]]:
    return [(post.kind, bool(post.edit)) for post in posts]


# ----------------------------------------------------------------------------------------------------------- budget


def test_two_a_day_and_the_rest_in_one_message_that_grows(studio: AppDriver) -> None:
    assert kinds(talk(studio, "Acme")) == [("talk", False)]
    assert kinds(talk(studio, "Bolt")) == [("talk", False)]
    [bundle] = talk(studio, "Cello")
    assert (bundle.kind, bundle.edit) == ("bundle", "")
    assert outline(bundle) == [
        "bundle-title(count=1)",
        "bundle-row(client=Cello kind=kind-talk)",
        "[button-open(client=Cello)]",
    ]
    assert bundle.reply.data == {"kind": "bundle", "client": "Cello", "signals": ["strain"], "to": "team"}
    [grown] = talk(studio, "Dune")
    assert grown.edit
    assert outline(grown) == [
        "bundle-title(count=2)",
        "bundle-row(client=Cello kind=kind-talk)",
        "bundle-row(client=Dune kind=kind-talk)",
        "[button-open(client=Cello)] [button-open(client=Dune)]",
    ]
    [more] = talk(studio, "Echo")
    assert more.edit == grown.edit
    assert outline(more)[0] == "bundle-title(count=3)"
    assert more.reply.data["client"] == "Cello, Dune, Echo"


def test_the_budget_is_new_the_next_day_and_ends_at_five_a_week(studio: AppDriver) -> None:
    for name, expected in zip(CLIENTS, ["talk", "talk", "talk", "talk", "talk", "bundle"], strict=False):
        [post] = talk(studio, name)
        assert post.kind == expected, name
        if name in ("Bolt", "Dune"):
            studio.later(days=1)
    studio.later(days=5)
    assert kinds(talk(studio, "Gull")) == [("talk", False)], "Monday"


def test_what_is_bundled_takes_nothing_from_the_weeks_five(studio: AppDriver) -> None:
    for name in CLIENTS[:3]:
        talk(studio, name)
    studio.later(days=1)
    for name in CLIENTS[3:5]:
        talk(studio, name)
    studio.later(days=1)
    assert kinds(talk(studio, "Fox")) == [("talk", False)], "the fifth by itself"
    assert kinds(talk(studio, "Gull")) == [("bundle", False)]


def test_each_day_has_a_bundle_of_its_own(studio: AppDriver) -> None:
    for name in CLIENTS[:3]:
        talk(studio, name)
    studio.later(days=1)
    for name in CLIENTS[3:5]:
        talk(studio, name)
    [second] = talk(studio, "Fox")
    assert (second.kind, second.edit, second.reply.data["client"]) == ("bundle", "", "Fox")


def test_safety_is_exempt_and_takes_nothing_from_the_budget(studio: AppDriver) -> None:
    talk(studio, "Acme")
    talk(studio, "Bolt")
    studio.say("/i Cello threat will come over")
    assert (studio.posts[-1].kind, studio.posts[-1].to) == ("part", "you")
    studio.press(studio.posts[-1], "button-confirm")
    assert (studio.posts[-1].kind, studio.posts[-1].to) == ("part", "team")
    studio.later(days=1)
    assert kinds(talk(studio, "Dune")) == [("talk", False)]
    assert kinds(talk(studio, "Echo")) == [("talk", False)]


def test_private_suggestions_know_no_budget(studio: AppDriver) -> None:
    for name in CLIENTS:
        studio.say(f"/i {name} rude shouted")
    assert [post.kind for post in studio.posts] == ["step"] * len(CLIENTS)


def test_a_bundle_says_what_came_of_each(studio: AppDriver) -> None:
    for name in CLIENTS[:5]:
        talk(studio, name)
    bundle = next(post for post in studio.posts if post.kind == "bundle")
    shown = studio.press(bundle, "button-open")
    assert outline(shown)[0] == "nudge-talk(client=Cello)"
    studio.press(shown, "button-snooze")
    studio.say("/undo 4")
    assert outline(studio.posts[-1]) == [
        "bundle-title(count=3)",
        (
            "bundle-row-settled(client=Cello kind=kind-talk word=decided-until(member=you "
            "action=action-snooze day=9 Mar 2026))"
        ),
        "bundle-row-settled(client=Dune kind=kind-talk word=bundle-passed)",
        "bundle-row(client=Echo kind=kind-talk)",
        "[button-open(client=Echo)]",
    ]
    assert studio.press(bundle, "button-open").error == "nudge-over"


def test_a_decision_taken_back_opens_its_row_again(studio: AppDriver) -> None:
    for name in CLIENTS[:3]:
        talk(studio, name)
    bundle = next(post for post in studio.posts if post.kind == "bundle")
    heard = studio.press(studio.press(bundle, "button-open"), "button-snooze")
    assert not labels(studio.posts[-1])
    studio.press(heard, "button-undo")
    assert outline(studio.posts[-1]) == outline(bundle)


# -------------------------------------------------------------------------------------------------------- backdated


def test_backdated_lines_raise_nothing_singly_but_one_summary(studio: AppDriver) -> None:
    for name in CLIENTS[:3]:
        studio.say(f"/i {name} rude on:2026-02-27 shouted")
        studio.say(f"/i {name} rude on:2026-02-26 and before")
    assert {post.kind for post in studio.posts if not post.edit} == {"summary"}
    assert len([post for post in studio.posts if not post.edit]) == 1
    last = studio.posts[-1]
    assert "Dune" not in last.text
    assert [row["client"] for row in messages(last, "bundle-row", kind="kind-talk")] == ["Acme", "Bolt", "Cello"]
    assert outline(studio.press(last, "button-open(client=Bolt)"))[0] == "nudge-talk(client=Bolt)"


def test_48_hours_are_not_backdated(studio: AppDriver) -> None:
    assert kinds(talk(studio, "Acme", when="on:2026-02-28")) == [("talk", False)]
    assert kinds(talk(studio, "Bolt", when='on:"2026-02-28 09:59"')) == [("summary", False)]


def test_safety_of_the_last_seven_days_is_raised_all_the_same(studio: AppDriver) -> None:
    studio.say("/i Acme threat on:2026-02-24 will come over")
    assert [(post.kind, post.to) for post in studio.posts] == [("part", "you")]


def test_an_older_threat_is_in_the_owners_summary_and_not_in_the_teams(studio: AppDriver) -> None:
    studio.say("/i Acme threat on:2026-02-20 will come over")
    studio.say("/i Bolt rude !!! on:2026-02-20 awful")
    assert [(post.kind, post.to, post.client) for post in studio.posts] == [
        ("summary", "you", "Acme"),
        ("summary", "team", "Bolt"),
    ]
    studio.press(studio.press(studio.posts[0], "button-open"), "button-not-this")
    assert (studio.posts[-1].to, bool(studio.posts[-1].edit)) == ("you", True)
    assert messages(studio.posts[-1], "bundle-row-settled", client="Acme", kind="kind-part")
