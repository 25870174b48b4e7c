"""Every command is found by each of its words, and no word is taken twice."""

from __future__ import annotations

import pytest

from handlers.command.spec import Args, Command, Context
from handlers.lexicon.en.commands import COMMANDS as ENGLISH
from handlers.lexicon.words import of_command
from handlers.messages import Reply
from handlers.pipeline.registry import Registry, discover

EVERYDAY = {"incident", "status", "paid", "spent", "thanks", "talk", "script", "undo"}


def run(ctx: Context, args: Args) -> Reply:
    return Reply(parts=())


def command(name: str) -> Command:
    return Command(name=name, run=run, role=None, examples=(f"/{name}",))


def registry(words: dict[str, tuple[str, ...]]) -> Registry:
    """A registry of commands with these names, each of which answers to these words besides."""
    return Registry(map(command, words), words.__getitem__)


def test_a_word_taken_twice_fails_at_start() -> None:
    with pytest.raises(ValueError, match="'счет' is taken by bill and count"):
        registry({"bill": ("счёт",), "count": ("Счет",)})
    with pytest.raises(ValueError, match="'bill' is taken"):
        registry({"bill": (), "count": ("BILL",)})


def test_a_command_may_say_its_own_word_twice() -> None:
    assert registry({"bill": ("bill",)}).words() == {"bill"}


def test_every_command_answers_to_all_its_words_in_any_letter_case() -> None:
    known = discover()
    for each in known.all():
        for word in (each.name, *of_command(each.name)):
            assert known.find(word.upper()) is each, word
            assert known.find(word) is each
    assert known.find("nonsense") is None
    assert known.find("") is None


def test_the_everyday_commands_are_the_eight_and_help() -> None:
    assert {each.name for each in discover().all() if each.everyday} == EVERYDAY | {"help"}


def test_an_example_begins_with_a_name_of_its_command() -> None:
    for each in discover().all():
        english = ENGLISH.get(each.name, "").split(", ")
        assert all(example.split()[0] in (f"/{each.name}", *(f"/{a}" for a in english)) for example in each.examples)
