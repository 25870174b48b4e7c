"""The words of a nudge: every message it may need is there, and the product's voice stands in nudges alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from handlers.domain.next_steps import AFTER, SUBJECTS
from handlers.domain.nudges import KIND_OF
from handlers.domain.playbook import SITUATIONS
from handlers.domain.values import Action, NudgeKind, Outcome, Stage
from tests.support.app_driver import AppDriver
from tests.support.replies import outline, says

LOCALES = Path(__file__).parents[4] / "bot" / "locales"
#: The sentences of the voice, and the one message each of them stands in.
VOICE = {
    "nudge-talk": "time to have the crucial conversation",
    "nudge-part": "consider parting ways",
    "nudge-amends": "make it right first: call them",
}


def catalogue(language: str) -> dict[str, str]:
    """Every message of a language by its name."""
    texts: dict[str, str] = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for name, text in re.findall(
            r"^([a-z][\w-]*) =(.*(?:\n[ }].*)*)", path.read_text(encoding="utf-8"), re.MULTILINE
        ):
            texts[name] = text.strip()
    return texts


def test_each_sentence_of_the_voice_stands_in_its_nudge_and_in_no_other_message() -> None:
    english = catalogue("en")
    assert len(english) > 400
    for name, sentence in VOICE.items():
        assert [other for other, text in english.items() if sentence in text.casefold()] == [name]


@pytest.mark.parametrize("language", ["ru", "pl", "he"])
def test_its_counterparts_stand_in_no_other_message_either(language: str) -> None:
    texts = catalogue(language)
    for name in VOICE:
        sentence = texts.get(name, "").partition("}")[2].strip(" :")
        assert not sentence or [other for other, text in texts.items() if sentence in text] == [name]


def test_every_word_a_nudge_may_need_is_there() -> None:
    english = catalogue("en")
    wanted = {f"nudge-{kind}" for kind in NudgeKind} | {f"kind-{kind}" for kind in NudgeKind}
    wanted |= {f"next-{kind}" for kind in KIND_OF.values() if kind is not NudgeKind.STEP}
    wanted |= {f"action-{action}" for action in Action} | {f"outcome-{outcome}" for outcome in Outcome}
    wanted |= {f"stage-{stage}" for stage in Stage} | {"step-call"}
    wanted |= {"next-care", "next-giving", "next-safety", "next-owners", "next-unhappy", "next-review"}
    wanted |= {f"next-{kind}-hurt" for kind in NudgeKind if kind is not NudgeKind.REVIEW}
    wanted |= {f"next-talk-{subject}" for subject in SUBJECTS} | {f"script-{name}" for name in SITUATIONS}
    wanted |= set(AFTER.values())
    assert wanted <= english.keys()


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (
            ["/i Acme abuse !!! once"],
            "signal-abuse-severe(counts=counts-day(when=opening-today tally=counted-severe-abuse))",
        ),
        (["/talk Acme held refused"], "signal-refused-refused(when=when-today)"),
        (["/i Acme threat !"], "signal-safety-threat(counts=counts-day(when=opening-today tally=counted-threat))"),
        (["/i Acme complaint !! ours broken"], "figure-debt(value=3.0 threshold=2.4)"),
        (["/i Acme complaint !!! shared broken", "/called Acme sorry"], "figure-watch(value=4.5 threshold=2.4)"),
        (
            ["/gave Acme 5 EUR asked:yes x"] * 3,
            "signal-concessions(counts=counts-day(when=opening-today"
            " tally=tally(kind=counted-asked times=times(count=3))))",
        ),
    ],
)
def test_a_nudge_says_why_in_words_with_its_figure(desk: AppDriver, lines: list[str], reason: str) -> None:
    desk.say("/client add Acme")
    for line in lines:
        desk.say(line)
    assert reason in outline(desk.posts[-1])


def test_a_client_who_paid_long_ago_is_not_said_never_to_have_bought(desk: AppDriver) -> None:
    """They paid 22 months ago and took a day and a half since December: that is a sink, and they have bought."""
    desk.say("/client add Bolt")
    desk.say("/paid Bolt 100 EUR")
    desk.say("/client add Acme")
    desk.say("/paid Acme 900 EUR on:2024-05-02")
    desk.say("/spent Acme 6h on:2025-12-20")
    desk.say("/spent Acme 6h")
    [talk] = [post for post in desk.posts if post.kind == "talk"]
    assert "signal-time_sink" in says(talk)
    assert "and they last paid on 2 May 2024" in talk.text
    assert "never" not in talk.text


def test_debt_alone_is_watched_for_our_own_sake(desk: AppDriver) -> None:
    """Ours and theirs, ours the smaller: nothing is owed, but it is looked at."""
    desk.say("/client add Acme")
    desk.say("/i Acme complaint !!! shared broken")
    desk.say("/called Acme sorry")
    desk.say("/i Acme scope ! more")
    assert desk.client("Acme").standing == "watch"
    assert outline(desk.posts[-1])


def test_no_more_than_five_reasons(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/boundary Acme no shouting")
    for day in ("2026-03-01", "2026-03-02", "2026-03-02"):
        desk.say(f"/i Acme abuse !!! crossed:1 on:{day} again")
    for _ in range(3):
        desk.say("/gave Acme 5 EUR asked:yes x")
    desk.say("/nudge 2 snooze")
    desk.now = desk.now.replace(day=3)
    desk.say("/i Acme late !!! not paid")
    shown = outline([post for post in desk.posts if not post.edit][-1])
    assert len(shown) <= 1 + 5 + 1 + 1, shown
    assert not re.search(r"€|\d EUR", "\n".join(shown))
