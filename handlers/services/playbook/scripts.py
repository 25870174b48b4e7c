"""The playbook: selects the fitting script and its language, and appends the client's facts. Writes nothing.

Built-in texts are in the catalogues, a workspace's own in `custom_scripts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.command.spec import Context
from handlers.domain import harm, next_steps, offboarding
from handlers.domain.book import read
from handlers.domain.playbook import SITUATIONS, for_parting
from handlers.domain.values import Client, Entry, Nudge, NudgeKind, Tone
from handlers.input import address, situations
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services.ledger import entry_view
from handlers.services.nudges import nudge_view
from handlers.services.nudges.assessment import load_assessment, policy_of
from handlers.services.playbook import custom_scripts, script_facts

#: The built-in scripts whose text depends on what is in the ledger.
_TOLD = frozenset({"talk", "decline", "part-soft"})
#: The situations in which somebody of the team comes first: what to do before anything is sent.
_ADVICE = frozenset({"safety", "tone"})
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
        text = usual(name, said_in, who, person, client.address if client else "", *_facts(ctx, name, client))
        parts.append(Text(text, "quote"))
    if name in _ADVICE:
        parts.append(Text(Msg(f"advice-{name}"), "quiet"))
    if client is not None:
        parts += [Text(fact.spoken(said_in)) for fact in script_facts.lines(ctx, name, client)]
    about = f" ~{client.id}" if client else ""
    others = [code for code in dict.fromkeys((reader, client.language if client else None)) if code and code != wanted]
    if others:
        buttons = (Button(Msg(f"button-in-{other}"), f"/script {name}{about} in:{other}") for other in others)
        parts.append(Choices(tuple(buttons)))
    return Reply(parts=tuple(parts), public=client is None and not custom, data={"script": name, "language": said_in})


def usual(
    name: str,
    language: str,
    client: Msg | str = "{client}",
    person: str = "{person}",
    form: str = "",
    subject: str = "none",
    hurt: str = "no",
) -> Msg:
    """The built-in text for a situation; by default without names, as a workspace may edit it."""
    form = address.form(language, form)
    text = Msg(f"script-{name}", client=client, person=person or "none", address=form, subject=subject, hurt=hurt)
    return text.spoken(language)


def _tone(ctx: Context, client: Client | None) -> Tone:
    """The tone of the open plan, else the one the ledger proposes; soft without a client."""
    if client is None:
        return Tone.SOFT
    seen = [e for e in ctx.stores.ledger.of_client(ctx.workspace.id, client.id) if entry_view.visible(ctx, e)]
    plan = offboarding.plan(seen)
    return plan.tone if plan else offboarding.propose(read(seen, policy_of(ctx.workspace), ctx.now), ctx.now).tone


def proposed(ctx: Context, client: Client, nudge: Nudge, entries: Sequence[Entry]) -> Reply:
    """The script of a nudge's next step, and a button for another one that may be wanted.

    Lines that the reader may not see are ignored.
    """
    assessment, _ = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    book = read(entries, policy_of(ctx.workspace), ctx.now)
    case = next_steps.Case(
        kind=nudge.kind,
        assessment=assessment,
        hurt=harm.since_base(book, assessment.signals, ctx.now),
        now=ctx.now,
        hidden=_hidden(ctx, entries),
        about=nudge.signals if nudge.kind is NudgeKind.CARE else (),
        asked=nudge_view.unconfirmed(nudge),
        tone=_tone(ctx, client),
    )
    step = next_steps.choose(case, book)
    reply = show(ctx, step.script, client)
    if not step.besides:
        return reply
    button = Button(custom_scripts.title(step.besides), f"/script {step.besides} ~{client.id}")
    return replace(reply, parts=(*reply.parts, Choices((button,))))


def _hidden(ctx: Context, entries: Sequence[Entry]) -> frozenset[int]:
    """The numbers of the lines that the reader may not see."""
    return frozenset(entry.number for entry in entries if not entry_view.visible(ctx, entry))


def _facts(ctx: Context, name: str, client: Client | None) -> tuple[str, str]:
    """What a talk is about ("none": nothing stands out), and "yes" if the client has hurt somebody, else "no"."""
    if client is None or name not in _TOLD:
        return "none", "no"
    assessment, entries = load_assessment(ctx.stores, ctx.workspace, client, ctx.now)
    book, hidden = read(entries, policy_of(ctx.workspace), ctx.now), _hidden(ctx, entries)
    hurt = any(incident.number not in hidden for incident in harm.since_slate(book, ctx.now))
    return next_steps.subject_of(assessment, book, hidden) or "none", "yes" if hurt else "no"
