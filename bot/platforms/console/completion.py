"""Completes the line typed at the console: command words first, then the names of clients."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

Completions = Callable[[], tuple[Sequence[str], Sequence[str]]]


class LineCompleter(Completer):
    """`completions` gives the command words (without slash) and the clients' names on each call."""

    def __init__(self, completions: Completions) -> None:
        self._completions = completions

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
        typed = document.text_before_cursor.lstrip()
        if not typed:
            return
        commands, clients = self._completions()
        word, space, rest = typed.partition(" ")
        if not space:
            yield from self._commands(word, commands)
        elif word.removeprefix("/").casefold() in {command.casefold() for command in commands}:
            yield from self._clients(rest, clients)

    def _commands(self, word: str, commands: Sequence[str]) -> Iterator[Completion]:
        slash, bare = ("/", word[1:]) if word.startswith("/") else ("", word)
        for command in sorted(commands):
            if command.casefold().startswith(bare.casefold()) and command != bare:
                yield Completion(f"{slash}{command} ", start_position=-len(word), display=f"{slash}{command}")

    def _clients(self, rest: str, clients: Sequence[str]) -> Iterator[Completion]:
        """Names that begin with the text after the command, or after a sub-command such as *rename*."""
        rest = rest.lstrip()
        if not rest:
            return
        tail = rest.partition(" ")[2].lstrip()
        for name in sorted(clients, key=str.casefold):
            for begun in (rest, tail):
                if begun and name != begun and name.casefold().startswith(begun.casefold()):
                    yield Completion(f"{name} ", start_position=-len(begun), display=name)
                    break
