"""What a language does not say yet that English says: sentences, their variables, examples and words of commands.

`make test` fails for it (tests/bot/test_catalogues.py), `make quick` only lists it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot import catalogues
from handlers.command.spec import Command
from handlers.lexicon import FALLBACK, LANGUAGES, load
from handlers.pipeline.registry import discover

#: How a person is spoken to, and by what name, shows in the grammar of some languages and not of others.
MAY_DIFFER = {"script-": frozenset({"address", "person"}), "draft-": frozenset({"address"})}


def variables(language: str) -> Mapping[str, frozenset[str]]:
    """The variables of each message of a language, without those in which languages may differ."""
    found: dict[str, frozenset[str]] = {}
    for message in catalogues.messages(language):
        own = (names for start, names in MAY_DIFFER.items() if message.id.name.startswith(start))
        found[message.id.name] = frozenset(_references(message.to_json())).difference(*own)
    return found


def _references(node: object) -> Iterator[str]:
    """The names of the variables in a message, given as JSON."""
    if isinstance(node, dict):
        if node.get("type") == "VariableReference":
            yield node["id"]["name"]
        yield from (name for part in node.values() for name in _references(part))
    elif isinstance(node, list):
        yield from (name for part in node for name in _references(part))


def lacking(language: str) -> tuple[str, ...]:
    """What is still to be translated into a language, one line each."""
    english, theirs = variables(FALLBACK), variables(language)
    return (
        *(f"{name} is missing" for name in sorted(english.keys() - theirs.keys())),
        *(
            _differing(name, wanted, theirs[name])
            for name, wanted in english.items()
            if theirs.get(name, wanted) != wanted
        ),
        *(f"examples-{each.name} is missing" for each in _typed() if f"examples-{each.name}" not in theirs),
        *(f"{each.name} has no word" for each in _typed() if each.name not in load(language, "commands").COMMANDS),
    )


def superfluous(language: str) -> tuple[str, ...]:
    """Messages that nothing asks for: English has none of that name, and no command declares one."""
    declared = {f"{start}-{each.name}" for each in _typed() for start in ("usage", "examples")}
    return tuple(sorted(variables(language).keys() - variables(FALLBACK).keys() - declared))


def notes() -> Iterator[str]:
    """What all languages lack, one line each, for somebody who changed English only."""
    for language in LANGUAGES:
        if language != FALLBACK:
            yield from (f"translation: {language}: {each}" for each in lacking(language))


def _differing(name: str, wanted: frozenset[str], given: frozenset[str]) -> str:
    return f"{name} differs in {', '.join(sorted(f'${each}' for each in wanted ^ given))}"


def _typed() -> list[Command]:
    return [command for command in discover().all() if not command.hidden]
