"""The playbook: which script fits, with the client's own facts filled in. The words are in the catalogues."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.domain.values import Category, Client, Entry, Nudge, NudgeKind
from handlers.facts.folding import fold
from handlers.facts.vocabulary.lexicon import CATEGORIES
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services import boundaries, nudge_view
from handlers.services.judging import look
from handlers.spec import Context

#: Situations there is a script for; each is a message `script-NAME` of the catalogues.
SITUATIONS = (
    "listen",
    "demand",
    "haggling",
    "late",
    "boundary",
    "review",
    "mistake",
    "expectations",
    "talk",
    "part",
)
_FOR: dict[Category, str] = {
    Category.RUDE: "listen",
    Category.ABUSE: "boundary",
    Category.THREAT: "boundary",
    Category.PRESSURE: "listen",
    Category.SCOPE: "demand",
    Category.HAGGLING: "haggling",
    Category.TIMEWASTER: "demand",
    Category.EXPECTATIONS: "expectations",
    Category.LATE: "late",
    Category.BOUNDARY: "boundary",
    Category.REVIEW: "review",
    Category.COMPLAINT: "listen",
    Category.SILENCE: "listen",
    Category.OTHER: "listen",
}


def situation(text: str) -> tuple[str, str] | None:
    """The script a text begins with, by a situation or a category in any language, and the rest; None for neither."""
    words = text.split()
    folded = [fold(word.removeprefix("#")) for word in words]
    if folded[0] in SITUATIONS:
        return folded[0], " ".join(words[1:])
    category = CATEGORIES.at(folded)
    return None if category is None else (_FOR[category.meaning], " ".join(words[category.words :]))


def menu(client: Client | None) -> Reply:
    """Every situation as a button."""
    name = f" ~{client.id}" if client else ""
    buttons = tuple(Button(Msg(f"situation-{each}"), f"/script {each}{name}") for each in SITUATIONS)
    return Reply(parts=(Text(Msg("which-script")), Choices(buttons)), public=client is None)


def show(ctx: Context, name: str, client: Client | None) -> Reply:
    """A script, with what is known of the client: the boundary it is about, in its own words."""
    parts: list[Part] = [Text(Msg(f"situation-{name}"), "title")]
    who = client.name if client else Msg("script-someone")
    address = client.address if client else ""
    parts.append(Text(Msg(f"script-{name}", client=who, person="none", address=address), "quote"))
    if client is not None and name in ("boundary", "talk", "demand"):
        known = boundaries.current(ctx.stores.ledger.of_client(ctx.workspace.id, client.id))
        parts += [Text(Msg("script-quote", number=b.number, text=b.text)) for b in known if not b.ours][:3]
    return Reply(parts=tuple(parts), public=client is None, data={"script": name})


def proposed(ctx: Context, client: Client, nudge: Nudge, entries: Sequence[Entry]) -> Reply:
    """The script that fits a nudge: its cause for a small step, the opening for a talk."""
    match nudge.kind:
        case NudgeKind.TALK:
            return show(ctx, "talk", client)
        case NudgeKind.PART:
            return show(ctx, "part", client)
        case NudgeKind.AMENDS:
            return show(ctx, "mistake", client)
        case _:
            assessment, _ = look(ctx.stores, ctx.workspace, client, ctx.now)
            worst = next(iter(nudge_view.heaviest(assessment, entries)), None)
            return show(ctx, _FOR[worst.category] if worst and worst.category else "listen", client)
