"""The one next step of a nudge: by who was hurt, then by the cause; *Show script* opens the script of that step."""

from __future__ import annotations

import pytest

from handlers.domain import next_steps
from handlers.domain.rules import RULES
from handlers.domain.values import NudgeKind
from tests.support.app_driver import AppDriver, Post
from tests.support.replies import labels, outline, says

HURT = {"next-step-hurt", "next-amends-hurt", "next-talk-hurt", "next-part-hurt", "next-decide-hurt", "next-care-hurt"}


def latest(desk: AppDriver, kind: str) -> Post:
    return [post for post in desk.posts if post.kind == kind and not post.edit][-1]


def step_of(post: Post) -> str:
    """The message of the next step: the last line before the buttons."""
    return outline(post)[-2].partition("(")[0]


def script_of(desk: AppDriver, post: Post) -> str:
    return str(desk.press(post, "button-script").data["script"])


@pytest.mark.parametrize(
    ("lines", "step", "script"),
    [
        (["/i Acme rude !! shouted"], "step-tone", "tone"),
        (["/i Acme pressure !! will post about us"], "step-pressure", "pressure"),
        (["/i Acme scope !! a second page"], "step-quote", "demand"),
        (["/i Acme haggling !! half the price"], "step-no", "haggling"),
        (["/i Acme timewaster !! asks all day"], "step-limit", "limit"),
        (["/i Acme expectations !! theirs expected a film"], "step-mismatch", "mismatch"),
        (["/i Acme late !! six weeks"], "step-late", "late"),
        (["/i Acme #boundary !! called on Sunday"], "step-quote", "boundary"),
        (["/i Acme #review !! theirs one star"], "next-review", "review"),
        (["/i Acme complaint !! theirs not what we ordered"], "step-listen", "listen"),
        (["/i Acme #silence !! no answer for two weeks"], "step-silence", "silence"),
        (["/i Acme other !! odd"], "step-listen", "listen"),
        (["/i Acme #silence no answer", "/i Acme #silence none", "/i Acme rude !! shouted"], "step-tone", "tone"),
        (["/i Acme complaint !!! shared broken", "/called Acme sorry", "/i Acme scope more"], "step-listen", "listen"),
    ],
)
def test_a_small_step_follows_its_cause(acme: AppDriver, lines: list[str], step: str, script: str) -> None:
    for line in lines:
        acme.say(line)
    post = latest(acme, "step")
    assert (step_of(post), script_of(acme, post)) == (step, script)


def test_many_small_things_weigh_more_than_one_of_another_kind(acme: AppDriver) -> None:
    """Three of one kind are the cause, and not the one of another kind between them."""
    for day in ("2026-02-24", "2026-02-25"):
        acme.say(f"/i Acme scope on:{day} more")
    acme.say("/i Acme haggling on:2026-03-01 less")
    acme.say("/i Acme scope on:2026-03-02 more still")
    post = latest(acme, "step")
    assert (step_of(post), script_of(acme, post)) == ("step-quote", "demand")


@pytest.mark.parametrize(
    ("lines", "step", "besides"),
    [
        (["/i Acme late on:2026-01-05 a", "/i Acme #late b"], "next-talk-late", "situation-late"),
        (["/gave Acme 5 EUR asked:yes x"] * 3, "next-talk-price", "situation-haggling"),
        (
            [
                "/boundary Acme told:2026-02-01 no calls at night",
                "/i Acme scope ! crossed:1 on:2026-03-01 a",
                "/i Acme scope ! crossed:1 b",
                "/i Acme scope ! crossed:1 c",
            ],
            "next-talk-boundary",
            "situation-boundary",
        ),
        (["/i Acme rude !! a", "/i Acme rude !! b"], "next-talk-tone", "situation-tone"),
        (["/i Acme scope !! a", "/i Acme scope !! b"], "next-talk-scope", "situation-demand"),
        (["/i Acme #silence !! a", "/i Acme #silence !! b"], "next-talk-silence", "situation-silence"),
        (["/i Acme scope !! a", "/i Acme rude !! b"], "next-talk", ""),
    ],
)
def test_a_talk_is_about_its_cause(desk: AppDriver, lines: list[str], step: str, besides: str) -> None:
    """The opening names the subject, and the script of the cause is one press away."""
    desk.say("/client add Acme")
    for line in lines:
        desk.say(line)
    post = latest(desk, "talk")
    assert step_of(post) == step
    heard = desk.press(post, "button-script")
    assert heard.data["script"] == "talk"
    assert [label for label in labels(heard) if label.startswith("situation-")] == ([besides] if besides else [])


def test_the_opening_of_a_talk_says_what_it_is_about(acme: AppDriver) -> None:
    general = acme.say("/script talk Acme").text
    acme.say("/i Acme late on:2026-01-05 a")
    acme.say("/i Acme #late b")
    about = acme.say("/script talk Acme").text
    assert general != about
    assert "payments keep coming in late" in about


def test_our_own_fault_asks_for_the_call(acme: AppDriver) -> None:
    acme.say("/i Acme complaint serious ours wrong file")
    post = latest(acme, "amends")
    assert (step_of(post), script_of(acme, post)) == ("next-amends", "mistake")


def test_complaints_without_a_fault_of_ours_are_listened_to(acme: AppDriver) -> None:
    for day in ("2026-02-26", "2026-02-27", "2026-03-02"):
        acme.say(f"/i Acme complaint minor on:{day} unclear not happy")
    post = latest(acme, "amends")
    assert (step_of(post), script_of(acme, post)) == ("next-unhappy", "listen")


def test_a_prospect_that_only_takes_time_is_limited_or_declined(acme: AppDriver) -> None:
    acme.say("/client stage Acme prospect")
    acme.say("/spent Acme 9h")
    post = latest(acme, "decide")
    assert step_of(post) == "next-decide"
    heard = acme.press(post, "button-script")
    assert heard.data["script"] == "decline"
    assert acme.press(heard, "situation-limit").data["script"] == "limit"


def test_gifts_that_became_a_habit_have_their_own_script(acme: AppDriver) -> None:
    for what in ("an icon", "a banner", "a page"):
        acme.say(f"/gave Acme 5 EUR {what}")
    post = latest(acme, "care")
    assert step_of(post) == "next-giving"
    heard = acme.press(post, "button-script")
    assert heard.data["script"] == "giving"
    assert "a banner" in heard.text


# --------------------------------------------------------------------------------------------- who was hurt


@pytest.mark.parametrize(
    ("lines", "kind", "step", "script"),
    [
        (["/i Acme abuse ! one nasty word", "/i Acme scope !! more"], "step", "next-step-hurt", "tone"),
        (["/i Acme threat !! shared shouting", "/i Acme scope !! more"], "step", "next-step-hurt", "safety"),
        (["/i Acme abuse !!! insulted everyone"], "talk", "next-talk-hurt", "tone"),
        (["/i Acme abuse ! word", "/i Acme late on:2026-01-05 a", "/i Acme #late b"], "talk", "next-talk-hurt", "tone"),
        (["/i Acme threat will come over"], "part", "next-safety", "safety"),
        (["/i Acme abuse ! word", "/talk Acme held refused"], "part", "next-part-hurt", "part-direct"),
        (["/i Acme abuse ! word", "/i Acme complaint !!! ours broken"], "amends", "next-amends-hurt", "mistake"),
        (["/client stage Acme prospect", "/i Acme threat will come"], "decide", "next-decide-hurt", "safety"),
        (["/client stage Acme prospect", "/i Acme abuse !! insults"], "decide", "next-decide-hurt", "decline"),
    ],
)
def test_after_abuse_or_a_threat_the_colleague_comes_first(
    acme: AppDriver, lines: list[str], kind: str, step: str, script: str
) -> None:
    for line in lines:
        acme.say(line)
    post = latest(acme, kind)
    assert (step_of(post), script_of(acme, post)) == (step, script)


def test_an_old_insult_still_brings_a_second_person_and_not_its_script(acme: AppDriver) -> None:
    acme.say("/i Acme abuse ! on:2025-10-01 word")
    acme.say("/i Acme late on:2026-01-05 a")
    acme.say("/i Acme #late b")
    post = latest(acme, "talk")
    assert (step_of(post), script_of(acme, post)) == ("next-talk-hurt", "talk")


@pytest.mark.parametrize("settled", ["/talk Acme held agreed about:scope quoted first", "/talk Acme held cleared"])
def test_what_was_settled_is_no_longer_what_the_step_is_about(acme: AppDriver, settled: str) -> None:
    acme.say("/i Acme abuse !! on:2026-02-20 insults")
    acme.say(f"{settled} on:2026-02-25")
    acme.say("/i Acme late on:2026-02-26 a")
    acme.say("/i Acme scope !! b")
    acme.say("/i Acme scope !! c")
    acme.say("/i Acme late on:2026-03-02 d")
    shown = {step for post in acme.posts if post.kind in ("talk", "part", "step") for step in says(post)}
    latest_step = step_of([post for post in acme.posts if post.kind in ("talk", "part")][-1])
    assert latest_step not in HURT, shown


def test_our_own_fault_hurts_nobody_of_ours(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !! ours Ben shouted back")
    assert step_of(latest(acme, "amends")) == "next-amends"


def test_a_hidden_insult_sends_to_an_owner_and_tells_nothing(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !! private:yes insults")
    acme.say("/i Acme scope !! more")
    post = latest(acme, "talk")
    assert step_of(post) == "next-owners"
    assert not HURT & set(says(post))


@pytest.mark.parametrize(("line", "told"), [("abuse !!! insulted her", True), ("rude !! shouted", False)])
def test_the_plan_of_a_talk_after_abuse_is_for_two(acme: AppDriver, line: str, told: bool) -> None:
    acme.say(f"/i Acme {line}")
    acme.say(f"/i Acme {line} again")
    assert ("prepare-hurt" in says(acme.say("/talk Acme"))) is told
    assert ("prepare-hurt" in says(acme.press(latest(acme, "talk"), "button-plan"))) is told
    assert ("prepare-hurt" in says(acme.say("2026-03-05 14:00"))) is told


def test_the_plan_of_a_talk_tells_nothing_hidden(acme: AppDriver) -> None:
    acme.say("/help", by="anna", role="member")
    acme.say("/i Acme abuse !! private:yes insults")
    hers = says(acme.say("/talk Acme", by="anna"))
    assert "prepare-owners" in hers
    assert "prepare-hurt" not in hers
    assert "prepare-hurt" in says(acme.say("/talk Acme"))


def test_every_rule_that_asks_for_a_talk_has_a_subject_or_is_about_how_things_are() -> None:
    """A new rule either names its subject here, or counts incidents and follows the category that weighs most."""
    counting = {"strain", "often", "abuse"}
    talks = {rule.code for rule in RULES if rule.brings is NudgeKind.TALK}
    assert talks - counting <= set(next_steps.SUBJECT_BY_SIGNAL)
