"""`/boundary`: shows a client's written boundaries, adds one, or records when the client was told."""

from __future__ import annotations

from dataclasses import replace

from handlers.command.parsing import whole
from handlers.command.spec import Args, Command, Context
from handlers.domain.errors import Refusal
from handlers.domain.values import Boundary, Client, Kind, Role
from handlers.input.quotes import unquote
from handlers.messages import Button, Choices, Msg, Part, Reply, Text
from handlers.services import dialog
from handlers.services.ledger import recording
from handlers.services.terms import boundaries

PRESSED = 8
#: Templates for common boundaries: each is a message `boundary-template-NAME`. The last is a promise of ours.
TEMPLATES = ("hours", "calls", "changes", "payment", "rounds", "tone", "answer")
OURS = frozenset({"answer"})
#: Marks a template name in a button's command; no boundary begins with it.
_TEMPLATE = "="


def run(ctx: Context, args: Args) -> Reply:
    client, facts = args.named, args.facts
    entries = ctx.stores.ledger.of_client(ctx.workspace.id, client.id)
    known = {boundary.number: boundary for boundary in boundaries.current(entries)}
    text = unquote(facts.note)
    if text.removeprefix(_TEMPLATE) in TEMPLATES and text.startswith(_TEMPLATE):
        return _from_template(ctx, client, text.removeprefix(_TEMPLATE))
    number = whole(text.removeprefix("#"))
    told = facts.told or (None if facts.told_no else ctx.said_at)
    if number is not None:
        boundary = known.get(number)
        if boundary is None:
            raise Refusal("no-such-boundary", number=number, client=client.name)
        if "told" not in facts.given or boundary.ours:
            return _show(client, (boundary,))
        return _write(ctx, client, replace(boundary, told_at=told))
    if text:
        told = None if facts.ours else told
        return _write(ctx, client, Boundary(boundaries.next_number(entries), text, facts.ours, told))
    if facts.given:
        raise Refusal("usage", command="boundary")
    return _show(client, tuple(known.values()), templates=True)


def _from_template(ctx: Context, client: Client, name: str) -> Reply:
    """A form prefilled with the template, in the language the client reads."""
    template = Msg(f"boundary-template-{name}")
    begun = template.spoken(client.language) if client.language else template
    line = f"/boundary ~{client.id}" + (" ours:yes" if name in OURS else "")
    return dialog.form(ctx, Msg("ask-boundary", client=client.name), line, prefill=begun)


def _write(ctx: Context, client: Client, boundary: Boundary) -> Reply:
    logged, judged = recording.record(ctx, client, ctx.entry(Kind.BOUNDARY, client.id, detail=boundary))
    parts: list[Part] = [Text(boundaries.line(boundary))]
    offer: tuple[Button, ...] = ()
    if boundary.told_at is None and not boundary.ours:
        parts.append(Text(Msg("boundary-counts-once-told"), "quiet"))
        offer = (Button(Msg("button-told"), f"/boundary ~{client.id} {boundary.number} told:yes"),)
    reply = recording.echo(ctx, judged, logged, *parts, buttons=offer)
    return replace(reply, data={**reply.data, "boundary": boundary.number})


def _templates(client: Client) -> list[Part]:
    buttons = (
        Button(Msg(f"button-boundary-{name}"), f"/boundary ~{client.id} {_TEMPLATE}{name}") for name in TEMPLATES
    )
    return [Text(Msg("boundary-templates"), "quiet"), Choices(tuple(buttons))]


def _show(client: Client, known: tuple[Boundary, ...], *, templates: bool = False) -> Reply:
    offer = _templates(client) if templates else []
    if not known:
        nothing = Text(Msg("no-boundaries", client=client.name))
        return Reply(parts=(nothing, *offer), data={"boundaries": []})
    parts: list[Part] = [Text(Msg("boundaries-title", client=client.name), "title")]
    parts += [Text(boundaries.line(boundary)) for boundary in known]
    buttons = [
        Button(Msg("button-told-number", number=b.number), f"/boundary ~{client.id} {b.number} told:yes")
        for b in known
        if b.told_at is None and not b.ours
    ]
    if buttons:
        parts.append(Choices(tuple(buttons[:PRESSED])))
    data = [
        {"number": b.number, "text": b.text, "ours": b.ours, "told_at": b.told_at and b.told_at.isoformat()}
        for b in known
    ]
    return Reply(parts=(*parts, *offer), data={"client": client.name, "boundaries": data})


COMMAND = Command(
    name="boundary",
    role=Role.MEMBER,
    run=run,
    client="required",
    keys=frozenset({"ours", "told"}),
    examples=(
        "/boundary Acme No calls after 18:00 told:yesterday",
        "/boundary Acme We answer within a day ours:yes",
        "/boundary Acme",
    ),
)
