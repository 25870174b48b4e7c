"""Every command is found by each of its words, and no word is taken twice."""

from __future__ import annotations

import pytest

from handlers.command.spec import Args, Command, Context
from handlers.messages import Reply
from handlers.pipeline.registry import Registry, discover

EVERYDAY = {"incident", "status", "paid", "spent", "thanks", "talk", "script", "undo"}


def run(ctx: Context, args: Args) -> Reply:
    return Reply(parts=())


def command(name: str, *words: str) -> Command:
    return Command(name=name, run=run, role=None, examples=(f"/{name}",), words={"ru": words})


def test_a_word_taken_twice_fails_at_start() -> None:
    with pytest.raises(ValueError, match="'счет' is taken by bill and count"):
        Registry([command("bill", "счёт"), command("count", "Счет")])
    with pytest.raises(ValueError, match="'bill' is taken"):
        Registry([command("bill"), command("count", "BILL")])


def test_a_command_may_say_its_own_word_twice() -> None:
    assert Registry([command("bill", "bill")]).words() == {"bill"}


def test_every_command_answers_to_all_its_words_in_any_letter_case() -> None:
    registry = discover()
    for each in registry.all():
        for word in (each.name, *each.aliases, *(word for words in each.words.values() for word in words)):
            assert registry.find(word.upper()) is each, word
            assert registry.find(word) is each
    assert registry.find("nonsense") is None
    assert registry.find("") is None


def test_the_everyday_commands_are_the_eight_and_help() -> None:
    assert {each.name for each in discover().all() if each.everyday} == EVERYDAY | {"help"}


def test_every_command_people_type_has_a_word_in_each_script_and_examples_of_its_own() -> None:
    for each in discover().all():
        assert all(
            example.split()[0] in (f"/{each.name}", *(f"/{a}" for a in each.aliases)) for example in each.examples
        )
        if not each.hidden:
            assert set(each.words) == {"ru", "pl", "he"}, each.name
