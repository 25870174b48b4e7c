"""Every command × every platform × every example of it: it runs, and what it answers can be shown and pressed there."""

from __future__ import annotations

import re

import pytest

from bot.wording import Wording
from handlers.command import parsing
from handlers.lexicon import LANGUAGES
from handlers.messages import Form, Msg, Reply
from tests.support.app_driver import Heard
from tests.support.command_ground import REGISTRY, Case, Ground, cases
from tests.support.seen import VOICE, check, known, squeezed

#: What no line of ours may ever be answered with.
BROKEN = {"internal", "unknown-command", "no-command"}
ENGLISH = Wording("en", None)
COMMANDS = [command.name for command in REGISTRY.all()]
TYPED = [command.name for command in REGISTRY.all() if not command.hidden]


def sound(ground: Ground, heard: Heard, *, nudge: bool = False) -> Reply:
    """The reply, shown on this platform."""
    assert heard.error not in BROKEN
    assert heard.reply.parts, "nothing is answered with nothing"
    check(ground.platform, heard.reply, heard.outcome.zone, nudge=nudge)
    if heard.error:
        assert heard.data["code"] == heard.error
        assert heard.data["mend"]
    return heard.reply


def unfolds(line: str) -> bool:
    """Whether a button shows a nudge in full: then it is the nudge that speaks."""
    return line.startswith("/nudge ") and line.endswith(" show")


@pytest.mark.parametrize("case", cases(), ids=str)
def test_an_example_runs_and_its_answer_can_be_shown_and_pressed(ground: Ground, case: Case) -> None:
    said = ground.example(case)
    heard, posts = ground.hear(said)
    reply = sound(ground, heard)
    if case == Case(case.command, case.line) and case.command in TYPED:
        assert heard.error == "", f"an owner types what help shows and is refused: {heard.text}"
    for post in posts:
        check(ground.platform, post.reply, post.zone, nudge=True)
    for button in reply.buttons:
        if button.link:
            continue
        word, _ = parsing.split(button.line)
        assert word == "answer" or REGISTRY.find(word), button.line
        answered, _ = ground.hear(said, ground.pressed(button, case))
        sound(ground, answered, nudge=unfolds(button.line))
        assert not answered.error, f"{button.line} was offered and is refused: {answered.text}"
    for form in (part for part in reply.parts if isinstance(part, Form)):
        filled, _ = ground.hear(said, ground.filled(f"{form.line} {ENGLISH.value(form.hint) or 'a few words'}", case))
        sound(ground, filled)


def test_what_was_posted_along_the_way_can_be_shown_and_pressed(ground: Ground) -> None:
    """Nudges, bundles, notices: by whom they reach, and for the team's chat by an owner."""
    kinds = {post.kind for post in ground.desk.posts}
    assert {"step", "amends", "talk", "part", "decide", "bundle"} <= kinds
    case = Case("", "")
    for post in ground.desk.posts:
        check(ground.platform, post.reply, post.parcel.zone, nudge=True)
        for button in (button for button in post.reply.buttons if not button.link):
            answered, _ = ground.hear(ground.pressed(button, case))
            sound(ground, answered, nudge=unfolds(button.line))


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("by", ["boss", "anna"])
def test_a_command_alone_asks_for_what_it_needs_or_shows_what_there_is(ground: Ground, name: str, by: str) -> None:
    case = Case(name, f"/{name}", by=by)
    said = ground.example(case)
    heard, _ = ground.hear(said)
    reply = sound(ground, heard)
    if name in TYPED:
        assert heard.error in ("", "usage", "not-permitted"), heard.text
    for button in (button for button in reply.buttons if not button.link):
        answered, _ = ground.hear(said, ground.pressed(button, case))
        sound(ground, answered, nudge=unfolds(button.line))


@pytest.mark.parametrize("name", TYPED)
def test_help_of_a_command_shows_its_examples(ground: Ground, name: str) -> None:
    heard, _ = ground.hear(ground.said(f"/help {name}"))
    sound(ground, heard)
    command = REGISTRY.find(name)
    assert command is not None
    seen = check(ground.platform, heard.reply, heard.outcome.zone)
    for example in command.examples:
        assert squeezed(example) in squeezed(seen.text)


@pytest.mark.parametrize("name", TYPED)
def test_a_command_has_its_texts_within_the_limits_of_menus(name: str) -> None:
    """Telegram's menu takes Latin names of 32 letters and descriptions of 256, Slack's names are as long."""
    assert known((f"summary-{name}",)) == set()
    assert re.fullmatch(r"[a-z][a-z0-9_]{0,31}", name)
    for language in LANGUAGES:
        summary = Wording(language, None).text(Msg(f"summary-{name}"))
        assert 1 <= len(summary) <= 256
        assert not [voice for voice in VOICE if voice in summary.casefold()]
