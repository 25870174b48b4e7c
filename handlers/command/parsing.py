"""Parses a line into a command and its typed arguments. Pure, given the names of the clients."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import partial

from handlers.command.spec import Command
from handlers.domain.errors import Refusal, UnclearClient
from handlers.input.facts import Facts, Lead
from handlers.input.names import normal
from handlers.input.reader import is_leading_fact, read
from handlers.resolver.heads import Resolved, resolve_head
from handlers.resolver.recent import index_of

#: A longer name is not offered for a new client.
LONGEST_NAME = 100
#: The text after this mark (which has no width) is the amount or time that was asked for; it is parsed first.
ASKED = "\u2063"
#: The text after this mark (which has no width either) is the note, unparsed, whatever it begins with.
NOTED = "\u2064"
#: A line with this mark (without width as well) was confirmed: what is odd about it is asked about no more.
SURE = "\u2062"
#: A line with this mark (without width too) answers a question that began with the kind words about a threat or abuse.
COMFORTED = "\u2061"
#: In a button's command a client is written as `~ID`, and one to be created as `+"NAME"`.
_NEW = re.compile(r'\+"((?:[^"\\]|\\["\\])*)"(?=\s|$)')
_ESCAPED = re.compile(r'(["\\])')
_ESCAPE = re.compile(r'\\(["\\])')
_CHOSEN = re.compile(r'(~[0-9]{1,18})"([^"]+)"(?=\s|$)')
_MARKED = re.compile(r"/(\w[\w-]*)[:;,.!?]+(.*)")
#: Parley's own marks, with the space that one between two spaces leaves over.
_MARKS = re.compile(f"(?<= )[{ASKED}{NOTED}{SURE}]+ |[{ASKED}{NOTED}{SURE}]+")
_GONE = re.compile(r"~[0-9]+")

Names = Callable[[], Sequence[tuple[int, str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A parsed line: the command, the client's id (or the name to create), and the facts.

    unfit   the answer to a question for an amount or a time that is neither; it is not one of the facts
    sure    the line was confirmed; `rest` keeps the mark of it
    comforted  the reporter of a threat or abuse was answered kindly before; `rest` keeps the mark of it
    """

    command: Command
    client_id: int | None
    create: str
    rest: str
    facts: Facts
    unfit: str = ""
    sure: bool = False
    comforted: bool = False


def split(line: str) -> tuple[str, str]:
    """The first word without its slash, and the rest. Of "/incident: Acme" the word ends before the mark."""
    head, *rest = line.split(None, 1) or [""]
    marked = _MARKED.fullmatch(head)
    if marked is not None:
        return marked[1], " ".join([*filter(None, [marked[2]]), *rest]).rstrip()
    return head.removeprefix("/"), "".join(rest).rstrip()


def unmarked(text: str) -> str:
    """What somebody typed without the marks that only Parley's own lines carry, wherever it was copied from."""
    return _MARKS.sub("", text)


def whole(text: str) -> int | None:
    """Parse an id: ASCII digits, at most 18. None otherwise."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None


def new(name: str) -> str:
    """The notation for a client to be created."""
    escaped = _ESCAPED.sub(r"\\\1", name)
    return f'+"{escaped}"'


def chosen(client_id: int, heard: str = "") -> str:
    """The notation for a client in a button's command; with `heard`, an alias to add when the button is pressed."""
    return f'~{client_id}"{heard}"' if heard and '"' not in heard else f"~{client_id}"


def heard(text: str) -> tuple[str, str]:
    """The alias by which a client given by id was typed, "" if there is none to add; and the line without it."""
    match = _CHOSEN.search(text)
    return (match[2], f"{text[: match.start()]}{match[1]}{text[match.end() :]}") if match else ("", text)


def new_name(text: str) -> str:
    """The name of a client that the user has chosen to create, "" if the text contains none."""
    match = _NEW.match(text)
    return _ESCAPE.sub(r"\1", match[1]) if match else ""


def client_of(
    text: str,
    named: Sequence[tuple[int, str]],
    prefix: str,
    *,
    bare_money: bool = False,
    create: bool = False,
) -> tuple[int | None, str, str]:
    """The client a text begins with: (id, "", rest), or (None, name to create, rest).

    `create`: the user has chosen to create the named client; if one was created meanwhile, it is used. Raises
    UnclearClient with the lines to choose from, each `prefix`, the client, the rest; and Refusal("no-client") for a
    client of a button that does not exist any more.
    """
    fresh = _NEW.match(text) if create else None
    if fresh is not None:
        name, rest = _ESCAPE.sub(r"\1", fresh[1]), text[fresh.end() :].strip()
        known = next((client_id for client_id, known_name in named if normal(known_name) == normal(name)), None)
        return known, "" if known is not None else name, rest
    named_as = resolve_head(text, index_of(named), lambda word: is_leading_fact(word, bare_money=bare_money))
    if isinstance(named_as, Resolved):
        return named_as.client_id, "", named_as.rest
    if _GONE.fullmatch(named_as.typed):
        raise Refusal("no-client")
    rests = named_as.rests
    raise UnclearClient(
        named_as.typed,
        tuple(
            (name, f"{prefix} {chosen(client_id, named_as.typed_as.get(client_id, ''))} {rests[name]}".rstrip())
            for client_id, name in named_as.close
        ),
        tuple(
            (name, f"{prefix} {new(name)} {rests[name]}".rstrip()) for name in named_as.new if len(name) <= LONGEST_NAME
        ),
    )


def arguments(
    command: Command,
    rest: str,
    names: Names,
    *,
    now: datetime,
    zone: str,
    currency: str,
    language: str = "",
    create: bool = False,
) -> Reading:
    """Parse the text after the command word; only the client, if required, is mandatory.

    Raises Refusal for a bad fact, and UnclearClient if the client's name is unknown or ambiguous.
    """
    client_id, name, after = None, "", rest
    if rest and command.client != "none":
        client_id, name, after = client_of(
            rest, names(), f"/{command.name}", bare_money=command.bare_money, create=create
        )
    here = partial(
        read,
        now=now,
        zone=zone,
        currency=currency,
        leading=command.leading,
        keys=command.keys,
        bare_money=command.bare_money,
        dates=command.dates,
        language=language,
    )
    sure, comforted = SURE in after, COMFORTED in after
    plain = after.replace(SURE, "").replace(COMFORTED, "")
    line, asked, answer = plain.rpartition(ASKED)
    if not asked:
        line = plain
    head, _, note = line.partition(NOTED)
    facts, unfit = here(head), ""
    if note:
        facts = replace(facts, note=f"{facts.note} {note.strip()}".strip())
    if asked:
        # Parsed by itself: "50" as the answer to "100% discount" is fifty.
        answered = here(answer)
        if answered.given & {Lead.MONEY.value, Lead.DURATION.value}:
            facts = _completed(facts, answered)
        else:
            after, unfit = line.strip(), answer.strip()
    return Reading(
        command=command,
        client_id=client_id,
        create=name,
        rest=after,
        facts=facts,
        unfit=unfit,
        sure=sure,
        comforted=comforted,
    )


def _completed(facts: Facts, answered: Facts) -> Facts:
    """The facts, with those of the answer over them; the rest of the answer is appended to the note."""
    nothing = Facts()
    added = {
        field.name: getattr(answered, field.name)
        for field in fields(Facts)
        if getattr(answered, field.name) != getattr(nothing, field.name)
    }
    note = f"{facts.note} {answered.note}".strip()
    return replace(facts, **{**added, "note": note, "given": facts.given | answered.given})
