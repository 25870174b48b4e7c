"""Codec of button values: a command line, or a form with its modal. Pure.

A value holds no `<`, so that Slack cannot read a part of it as a mention.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.platforms.slack.escaping import clean, escape
from bot.platforms.slack.text import clipped, pieces, units
from handlers.messages import Form

CALLBACK = "parley-form"
FIELD = "words"
PREFIX = "form:"

VALUE_LIMIT = 2_000
METADATA_LIMIT = 3_000
INPUT_LIMIT = 3_000
LABEL_LIMIT = 2_000
PLACEHOLDER_LIMIT = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class FormValue:
    """A form as its button carries it: what is typed goes behind `line`; `prompt` is shown above the input."""

    line: str
    language: str
    prompt: str = ""
    hint: str = ""
    prefill: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackEvidence:
    """A message that is kept beside what is logged: its words, which one it is ("T1:C1:ts"), who wrote it, its
    link, and when it was written (ISO 8601, UTC)."""

    text: str = ""
    ref: str = ""
    author: str = ""
    link: str = ""
    at: str = ""


NOTHING = SlackEvidence()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormOrigin:
    """Where a form was opened from, kept in the modal: its answer belongs there. `currency` is what a bare number is
    in, `language` what the form is worded in."""

    line: str
    team: str
    channel: str
    thread: str = ""
    reply_to: str = ""
    currency: str = ""
    language: str = ""
    evidence: SlackEvidence = NOTHING


def line_value(line: str) -> str:
    """A button's value for a command line."""
    return _compact({"line": line}) if any(mark in line for mark in "<>&{") else line


def fits(line: str) -> bool:
    """Whether a button can carry a line."""
    return units(line_value(line)) <= VALUE_LIMIT


def line_of(value: str) -> str:
    """The command line of a button's value."""
    return str(_load(value).get("line", value)) if value.startswith("{") else value


def form_value(form: Form, prompt: str, language: str) -> str:
    """A button's value for a form. Too long for Slack, it goes without the prefilled text, then without the hint.

    The hint and what the answer begins as are words by now, not messages.
    """
    full = {"line": form.line, "lang": language, "ask": prompt, "hint": str(form.hint), "fill": str(form.prefill)}
    full["ask"] = full["ask"][:500]
    for dropped in ("", "fill", "hint", "ask"):
        full.pop(dropped, None)
        value = _compact({key: text for key, text in full.items() if text})
        if units(value) <= VALUE_LIMIT:
            return value
    return _compact({"line": form.line, "lang": language})


def read_form(value: str) -> FormValue:
    data = _load(value)
    return FormValue(
        line=str(data.get("line", "")),
        language=str(data.get("lang", "en")),
        prompt=str(data.get("ask", "")),
        hint=str(data.get("hint", "")),
        prefill=str(data.get("fill", "")),
    )


def metadata(origin: FormOrigin, limit: int = METADATA_LIMIT) -> str:
    """An origin as a modal or a button carries it. Of a message too long for that the end is left off: its link leads
    to the whole."""
    seen = origin.evidence
    kept = {
        "line": origin.line,
        "team": origin.team,
        "channel": origin.channel,
        "thread": origin.thread,
        "reply_to": origin.reply_to,
        "currency": origin.currency,
        "lang": origin.language,
        "ref": seen.ref,
        "by": seen.author,
        "link": seen.link,
        "at": seen.at,
        "said": seen.text,
    }
    while units(text := _compact(kept)) > limit and kept["said"]:
        shorter = kept["said"][: len(kept["said"]) * 7 // 8].rstrip("…")
        kept["said"] = f"{shorter}…" if shorter else ""
    return text


def read_metadata(text: str) -> FormOrigin:
    data = {key: str(value) for key, value in _load(text).items()}
    return FormOrigin(
        line=data.get("line", ""),
        team=data.get("team", ""),
        channel=data.get("channel", ""),
        thread=data.get("thread", ""),
        reply_to=data.get("reply_to", ""),
        currency=data.get("currency", ""),
        language=data.get("lang", ""),
        evidence=SlackEvidence(
            text=data.get("said", ""),
            ref=data.get("ref", ""),
            author=data.get("by", ""),
            link=data.get("link", ""),
            at=data.get("at", ""),
        ),
    )


def modal(form: FormValue, origin: FormOrigin, *, title: str, submit: str, close: str) -> dict[str, Any]:
    """The modal of a form: one input of many lines. The words are given finished; a title of Slack's has 24 letters."""
    field: dict[str, Any] = {
        "type": "plain_text_input",
        "action_id": FIELD,
        "multiline": True,
        "max_length": INPUT_LIMIT,
    }
    if form.prefill:
        field["initial_value"] = pieces(clean(form.prefill), INPUT_LIMIT)[0]
    if form.hint.strip():
        field["placeholder"] = _plain(form.hint, PLACEHOLDER_LIMIT)
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "private_metadata": metadata(origin),
        "title": _plain(title, 24),
        "submit": _plain(submit, 24),
        "close": _plain(close, 24),
        "blocks": [
            {"type": "input", "block_id": FIELD, "label": _plain(form.prompt or title, LABEL_LIMIT), "element": field}
        ],
    }


def typed(view: Mapping[str, Any]) -> str:
    """What was typed into the modal."""
    value = view.get("state", {}).get("values", {}).get(FIELD, {}).get(FIELD, {}).get("value")
    return str(value or "")


def _plain(text: str, limit: int) -> dict[str, Any]:
    return {"type": "plain_text", "text": escape(clipped(text, limit)), "emoji": True}


def _compact(data: Mapping[str, str]) -> str:
    text = json.dumps(
        {key: clean(value) for key, value in data.items() if value}, separators=(",", ":"), ensure_ascii=False
    )
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _load(text: str) -> Mapping[str, Any]:
    try:
        data = json.loads(text)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}
