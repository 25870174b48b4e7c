"""Builds the incident modal, and reads its fields when it is sent. Pure.

`handlers/services/ledger/incident_form.py` decides which values a field may hold and what a refusal says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.platforms.slack import blocks, forms
from bot.platforms.slack.blocks import Block
from bot.platforms.slack.escaping import clean, escape
from bot.platforms.slack.text import clipped, pieces
from bot.wording import Wording
from handlers.domain.values import Category, Fault, Severity
from handlers.messages import Msg
from handlers.services.ledger.incident_form import IncidentFormValues

CALLBACK = "parley-incident"
WAITING = "parley-waiting"
CLIENT = "client"
#: Buttons that open the form carry where it belongs; their ids begin so.
PREFIX = "incident:"
OPTION_LIMIT = 75
OPTION_VALUE_LIMIT = 150
QUOTE_SHOWN = 600

_PAIRS = (('"', '"'), ("“", "”"), ("«", "»"))
View = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What is known when the form is shown: whom it is about, their boundaries, what was typed so far."""

    currency: str = ""
    client_id: int = 0
    client_name: str = ""
    boundaries: tuple[tuple[int, str], ...] = ()
    note: str = ""


def prepared(data: Mapping[str, Any]) -> Prepared:
    """The form of a reply's `data` (`handlers/commands/buttons/form.py`)."""
    client = data.get("client") or {}
    return Prepared(
        currency=str(data.get("currency", "")),
        client_id=int(client.get("id", 0)),
        client_name=str(client.get("name", "")),
        boundaries=tuple((int(boundary["number"]), str(boundary["text"])) for boundary in data.get("boundaries", ())),
        note=str(data.get("rest", "")),
    )


def waiting(wording: Wording) -> Block:
    """What is shown while the form is being prepared: it has to open within three seconds."""
    return _modal(wording, WAITING, "", [{"type": "section", "text": blocks.plain_text("…")}])


def message(wording: Wording, origin: forms.FormOrigin, shown: Sequence[Block]) -> Block:
    """A modal that only says something."""
    return _modal(wording, WAITING, forms.metadata(origin), list(shown)[: blocks.BLOCKS_IN_VIEW])


def home(origin: forms.FormOrigin, shown: Sequence[Block]) -> Block:
    """The app's home. What is pressed there belongs to the private chat."""
    return {"type": "home", "private_metadata": forms.metadata(origin), "blocks": list(shown)}


def modal(form: Prepared, origin: forms.FormOrigin, wording: Wording) -> Block:
    """The form in the reader's language. The boundaries have an id of their own for each client, so that one client's
    is never taken for another's."""

    def say(name: str) -> str:
        return wording.text(Msg(name))

    client: Block = {"type": "external_select", "action_id": CLIENT, "min_query_length": 0}
    if form.client_id:
        client["initial_option"] = option(form.client_name, f"~{form.client_id}")
    note: Block = {"type": "plain_text_input", "action_id": "note", "multiline": True, "max_length": forms.INPUT_LIMIT}
    if form.note.strip():
        note["initial_value"] = pieces(clean(form.note), forms.INPUT_LIMIT)[0]
    fields = [
        {**_input(CLIENT, say("slack-incident-client"), client, optional=False), "dispatch_action": True},
        _input("category", say("slack-incident-category"), _select("category", _named("category", Category, wording))),
        _input("severity", say("slack-incident-severity"), _select("severity", _named("severity", Severity, wording))),
        _input("fault", say("slack-incident-fault"), _select("fault", _named("fault", Fault, wording))),
        _input("hours", say("slack-incident-hours"), _line("hours", "2h 30m")),
        _input("money", say("slack-incident-money"), _line("money", f"150 {form.currency}".strip())),
        _input("day", say("slack-incident-day"), {"type": "datepicker", "action_id": "day"}),
    ]
    if form.boundaries:
        options = [option(f"{number}. {text}", str(number)) for number, text in form.boundaries[:100]]
        name = f"boundary-{form.client_id}"
        fields.append(_input(name, say("slack-incident-boundary"), _select("boundary", options)))
    fields.append(_input("note", say("slack-incident-note"), note))
    kept = replace(origin, currency=form.currency, language=wording.language)
    quoted = _quoted(kept.evidence)
    made = _modal(wording, CALLBACK, forms.metadata(kept), [*quoted, *fields])
    made["title"] = _short(say("slack-incident-title"))
    return {**made, "submit": _short(say("slack-incident-submit"))}


def option(label: str, value: str) -> Block:
    return {"text": blocks.plain_text(clipped(label, OPTION_LIMIT) or "…"), "value": value}


def new_client(name: str, wording: Wording) -> Block | None:
    """The choice of a name no client has yet: the client is created only after a question. None for no name."""
    bare = " ".join(clean(name).split())
    quotes = next(((a, b) for a, b in _PAIRS if a not in bare and b not in bare), None)
    if not bare or quotes is None or len(bare) > OPTION_VALUE_LIMIT - 2:
        return None
    return option(wording.text(Msg("slack-incident-new", name=bare)), f"{quotes[0]}{bare}{quotes[1]}")


def filled(view: View, currency: str) -> IncidentFormValues:
    """What the fields hold."""
    held = {block.partition("-")[0]: value for block, value in _held(view).items()}
    return IncidentFormValues(currency=currency, **{name: held.get(name, "") for name in _FIELDS})


def chosen(view: View) -> str:
    """The client chosen in the form as a line names it, empty where there is none."""
    return _held(view).get(CLIENT, "")


def block_of(view: View, field: str) -> str:
    """The id of a field's block; the note's when the form lacks the field."""
    return next((name for name in _held(view) if name.partition("-")[0] == field), "note")


_FIELDS = (CLIENT, "category", "severity", "fault", "hours", "money", "day", "boundary", "note")


def _held(view: View) -> dict[str, str]:
    values: dict[str, str] = {}
    for block, actions in (view.get("state") or {}).get("values", {}).items():
        for state in actions.values():
            picked = (state.get("selected_option") or {}).get("value")
            values[block] = str(picked or state.get("selected_date") or state.get("value") or "")
    return values


def _named(kind: str, values: type[Category] | type[Severity] | type[Fault], wording: Wording) -> list[Block]:
    return [option(wording.text(Msg(f"{kind}-{value}")), str(value)) for value in values]


def _select(name: str, options: Sequence[Block]) -> Block:
    return {"type": "static_select", "action_id": name, "options": list(options)}


def _line(name: str, example: str) -> Block:
    """One short line, with an example of what may stand in it."""
    shown = {"type": "plain_text", "text": escape(example)}
    return {"type": "plain_text_input", "action_id": name, "max_length": 100, "placeholder": shown}


def _input(name: str, label: str, element: Block, *, optional: bool = True) -> Block:
    return {
        "type": "input",
        "block_id": name,
        "label": blocks.plain_text(label),
        "element": element,
        "optional": optional,
    }


def _quoted(evidence: forms.SlackEvidence) -> list[Block]:
    """The message it is about, so that one sees what is being logged."""
    quote = clipped(evidence.text, QUOTE_SHOWN)
    text = f"{evidence.author}: {quote}" if evidence.author and quote else quote or evidence.link
    return [piece.block for piece in blocks.rich(text, "quote")]


def _short(text: str) -> Block:
    return {"type": "plain_text", "text": escape(clipped(text, 24)), "emoji": True}


def _modal(wording: Wording, callback: str, kept: str, shown: Sequence[Block]) -> Block:
    return {
        "type": "modal",
        "callback_id": callback,
        "private_metadata": kept,
        "title": _short(wording.text(Msg("slack-form-title"))),
        "close": _short(wording.text(Msg("slack-form-close"))),
        "blocks": list(shown),
    }
