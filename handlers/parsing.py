"""A line and the commands there are → a command and its typed arguments. Pure but for the names it is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.domain.errors import Refusal, UnclearClient
from handlers.facts.names import Found, find_client
from handlers.facts.quotes import passage
from handlers.facts.reader import Facts, is_leading_fact, read
from handlers.spec import Command

#: In a line a button carries, a client stands as `~ID`, and one still to be created as `+"NAME"`.
NEW = "+"

Names = Callable[[], Sequence[tuple[int, str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a line says: the command, the client's id (or the name to create), and the facts."""

    command: Command
    client_id: int | None
    create: str
    rest: str
    facts: Facts


def split(line: str) -> tuple[str, str]:
    """The first word without its slash, and the rest."""
    word, _, rest = line.strip().partition(" ")
    head, newline, more = word.partition("\n")
    return head.removeprefix("/"), (f"{more} {rest}" if newline else rest).strip()


def client_of(
    text: str, named: Sequence[tuple[int, str]], prefix: str, *, bare_money: bool = False
) -> tuple[int | None, str, str]:
    """The client a text begins with: (id, "", rest), or (None, name to create, rest).

    Raises UnclearClient with the lines that would settle it, each `prefix`, the client, the rest.
    """
    created = passage(text, len(NEW)) if text.startswith(NEW) else None
    if created is not None:
        return None, created.text, text[created.end :].strip()
    named_as = find_client(text, named, lambda word: is_leading_fact(word, bare_money=bare_money))
    if isinstance(named_as, Found):
        return named_as.client_id, "", named_as.rest
    rests = named_as.rests
    raise UnclearClient(
        named_as.typed,
        tuple((name, f"{prefix} ~{client_id} {rests[name]}".rstrip()) for client_id, name in named_as.close),
        tuple((name, f"{prefix} {NEW}{_quoted(name)} {rests[name]}".rstrip()) for name in named_as.new),
    )


def _quoted(name: str) -> str:
    """In quotes that the name itself does not hold."""
    return f'"{name}"' if '"' not in name else f"«{name}»"


def arguments(command: Command, rest: str, names: Names, *, now: datetime, zone: str, currency: str) -> Reading:
    """Read what stands behind the command word. Raises Refusal for a bad fact or a client that is missing, and
    UnclearClient where the name is unknown or ambiguous."""

    def facts(text: str) -> Facts:
        return read(
            text,
            now=now,
            zone=zone,
            currency=currency,
            leading=command.leading,
            keys=command.keys,
            bare_money=command.bare_money,
        )

    if command.client == "none" or (not rest and command.client == "optional"):
        return Reading(command=command, client_id=None, create="", rest=rest, facts=facts(rest))
    if not rest:
        raise Refusal("usage", command=command.name)
    client_id, create, after = client_of(rest, names(), f"/{command.name}", bare_money=command.bare_money)
    return Reading(command=command, client_id=client_id, create=create, rest=after, facts=facts(after))
