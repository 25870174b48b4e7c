"""Finds every command in `handlers/commands/`, one file each. Duplicate names fail at start."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Sequence

from handlers import commands as _room
from handlers.command.spec import Command
from handlers.lexicon.folding import fold
from handlers.lexicon.words import of_command


class Registry:
    """Commands by their words. `synonyms` gives the words of a command besides its name.

    Raises ValueError when two commands share a word.
    """

    def __init__(self, commands: Iterable[Command], synonyms: Callable[[str], Sequence[str]] = of_command) -> None:
        self._commands = tuple(sorted(commands, key=lambda command: command.name))
        self._by_word: dict[str, Command] = {}
        for command in self._commands:
            for word in {fold(synonym) for synonym in (command.name, *synonyms(command.name))}:
                if word in self._by_word:
                    raise ValueError(f"command word {word!r} is taken by {self._by_word[word].name} and {command.name}")
                self._by_word[word] = command

    def all(self) -> Sequence[Command]:
        """Every command, hidden ones included, by name."""
        return self._commands

    def find(self, word: str) -> Command | None:
        """The command of a word, with or without its slash, in any letter case; None if there is none."""
        return self._by_word.get(fold(word.removeprefix("/")))

    def words(self) -> frozenset[str]:
        """The words of all commands, folded."""
        return frozenset(self._by_word)


def discover() -> Registry:
    """Registry of all commands in `handlers/commands/`, those of buttons (hidden from help) included."""
    modules = pkgutil.walk_packages(_room.__path__, f"{_room.__name__}.")
    names = sorted(module.name for module in modules if not module.ispkg)
    return Registry(importlib.import_module(name).COMMAND for name in names)
