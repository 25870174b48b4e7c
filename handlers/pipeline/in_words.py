"""Takes the answer to a question with buttons that was typed instead of pressed: "yes", "no", or an offered client.

It must not guess: a word that may be two of the buttons answers nothing (docs/rules.md, "Questions").
"""

from __future__ import annotations

import re

from handlers.command import parsing
from handlers.domain.errors import Refusal, UnclearClient
from handlers.domain.values import Choice
from handlers.lexicon.words import means

#: The answer that leaves the question.
NO = ""
_CLIENT = re.compile(r"~([0-9]{1,18})")
#: The buttons of a draft that log nothing: another reading, another client, *Change*, *Drop*.
_ASIDE = "/draft "
_FOR = f"{_ASIDE}for "


def chosen(asked: Choice, text: str, names: parsing.Names) -> str | None:
    """The option that `text` stands for; NO if it leaves the question, None if it answers nothing.

    "Yes" and "no" answer a question that only one option carries out.
    """
    word = text.rstrip(" .!…")
    yes = means(word, "answer.yes")
    if yes or means(word, "answer.no"):
        done = [option for option in asked.options if not option.startswith(_ASIDE)]
        return (done[0] if yes else NO) if asked.line and len(done) == 1 else None
    return _client(asked, text, names)


def _client(asked: Choice, text: str, names: parsing.Names) -> str | None:
    """The option of the client that `text` names, if it names nothing else and the question is which client."""
    options = {number: option for option in asked.options if (number := _client_of(option)) is not None}
    if len(options) < 2 or text.startswith(("/", "~")):
        return None
    try:
        client_id, _, rest = parsing.client_of(text, [row for row in names() if row[0] in options], "")
    except (Refusal, UnclearClient):
        return None
    return options[client_id] if client_id is not None and not rest else None


def _client_of(option: str) -> int | None:
    """The client a line is for: the first it has, of a draft the one behind the sentence."""
    line = option.rpartition(parsing.NOTED)[2] if option.startswith(_FOR) else option
    match = _CLIENT.search(line)
    return int(match[1]) if match else None
