"""The playbook: selects the fitting script and its language, and appends the client's facts. Writes nothing.

Built-in texts are in the catalogues, a workspace's own in `custom_scripts`.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.command.spec import Context
from handlers.domain import offboarding
from handlers.domain.book import read
from handlers.domain.playbook import SITUATIONS, for_nudge, for_parting
from handlers.domain.values import Client, Entry, Nudge, NudgeKind, Tone
from handlers.input import address, situations
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services.ledger import entry_view
from handlers.services.nudges import nudge_view
from handlers.services.nudges.assessment import load_assessment, policy_of
from handlers.services.playbook import custom_scripts, script_facts

#: How many custom situations the menu shows as buttons.
MENU = 40


def menu(ctx: Context, client: Client | None) -> Reply:
    """Every situation as a button, custom ones after the built-in ones."""
    name = f" ~{client.id}" if client else ""
    own = custom_scripts.own(ctx)
    every = (*SITUATIONS, *own[:MENU])
    buttons = tuple(Button(custom_scripts.title(situation), f"/script {situation}{name}") for situation in every)
    return Reply(parts=(Text(Msg("which-script")), Choices(buttons)), public=client is None and not own)


def show(ctx: Context, name: str, client: Client | None, language: str = "") -> Reply:
    """A script followed by the facts about the client, in `language`; else in the client's, else in the reader's.

    A custom text takes precedence, and is marked as such. `part` is a parting in the tone that the ledger proposes.
    """
    if name == situations.PART:
        name = for_parting(_tone(ctx, client))
    reader = ctx.language
    wanted = language or (client.language if client else None) or reader
    custom, said_in = custom_scripts.text(ctx, name, wanted)
    said_in = said_in or wanted
    person = client.people[0] if client and len(client.people) == 1 else ""
    parts: list[Part] = [Text(custom_scripts.title(name), "title")]
    if custom:
        parts.append(Text(custom_scripts.filled(custom, client.name if client else "", person), "quote"))
        parts.append(Text(Msg("script-of-house"), "quiet"))
    else:
        who = client.name if client else Msg("script-someone")
        parts.append(Text(usual(name, said_in, who, person, client.address if client else ""), "quote"))
    if client is not None:
        parts += [Text(fact.spoken(said_in)) for fact in script_facts.lines(ctx, name, client)]
    about = f" ~{client.id}" if client else ""
    others = [code for code in dict.fromkeys((reader, client.language if client else None)) if code and code != wanted]
    if others:
        buttons = (Button(Msg(f"button-in-{other}"), f"/script {name}{about} in:{other}") for other in others)
        parts.append(Choices(tuple(buttons)))
    return Reply(parts=tuple(parts), public=client is None and not custom, data={"script": name, "language": said_in})


def usual(name: str, language: str, client: Msg | str = "{client}", person: str = "{person}", form: str = "") -> Msg:
    """The built-in text for a situation, without names, as a workspace may edit it."""
    text = Msg(f"script-{name}", client=client, person=person or "none", address=address.form(language, form))
    return text.spoken(language)


def _tone(ctx: Context, client: Client | None) -> Tone:
    """The tone of the open plan, else the one the ledger proposes; soft without a client."""
    if client is None:
        return Tone.SOFT
    seen = [e for e in ctx.stores.ledger.of_client(ctx.workspace.id, client.id) if entry_view.visible(ctx, e)]
    plan = offboarding.plan(seen)
    return plan.tone if plan else offboarding.propose(read(seen, policy_of(ctx.workspace), ctx.now), ctx.now).tone


def proposed(ctx: Context, client: Client, nudge: Nudge, entries: Sequence[Entry]) -> Reply:
    """The script that fits a nudge: for its cause if it is a small step, the opening for a talk. Private lines are
    ignored.
    """
    assessment, _ = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    cause = nudge_view.category_behind(assessment, entries)
    ours = nudge.kind is NudgeKind.STEP and assessment.reason == "debt"
    return show(ctx, for_nudge(nudge.kind, cause, _tone(ctx, client), ours=ours), client)
