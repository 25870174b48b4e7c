"""What a person sees of a reply on each platform, through its real renderer; whatever its server would refuse fails.

Knows no command and no ledger.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.platforms.console import render as console
from bot.platforms.console.session import ConsoleSession
from bot.platforms.slack import render as slack
from bot.platforms.telegram import render as telegram
from bot.wording import Gaps, Wording
from handlers.messages import Choices, Fields, File, Form, Msg, Picture, Reply, Table, Text, codec
from tests.emulators import slack_blocks, telegram_html

#: The product's voice, which the nudge itself speaks and nothing else.
VOICE = ("time to have the crucial conversation", "consider parting ways", "make it right first")

BUTTON_BYTES = 64
TELEGRAM_TEXT = 4096
TELEGRAM_CAPTION = 1024
TELEGRAM_KEYS = 100
SLACK_TEXT = 4000

_UNFILLED = re.compile(r"\{\s*\$")
_COLOUR = re.compile(r"\x1b\[[0-9;]+m")
#: Space, what steers and does not show, and the marks that a renderer may take out of a label of ours.
_UNSEEN = re.compile(r"[\s\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*_~`]+")


@dataclass(frozen=True, slots=True)
class Seen:
    """All that can be read, and the labels of the buttons in order."""

    text: str
    labels: tuple[str, ...]


def check(platform: str, reply: Reply, zone: str | None, *, nudge: bool = False) -> Seen:
    """Render a reply and hold it to everything a reply must keep. `nudge`: it may speak with the product's voice."""
    assert codec.decode(json.loads(json.dumps(codec.encode(reply)))).parts == reply.parts, (
        "the outbox keeps it as it is"
    )
    json.dumps(dict(reply.data), ensure_ascii=False)
    gaps = Gaps(strict=True)
    wording = Wording("en", zone, gaps)
    seen = _RENDERED[platform](reply, wording)
    said = [*_sentences(reply, wording), *(wording.text(button.label) for button in reply.buttons)]
    assert not gaps.missing, f"no text for {sorted(gaps.missing)}"
    assert not [each for each in said if _UNFILLED.search(each)]
    if not nudge:
        assert not [voice for voice in VOICE if voice in seen.text.casefold()]
    _all_there(seen, reply, wording)
    # Every other language is rendered too, right to left included: limits and markup hold there as well.
    _RENDERED[platform](reply, Wording("he", zone, Gaps()))
    for button in reply.buttons:
        assert bool(button.line) != bool(button.link)
        assert len(button.line.encode()) <= BUTTON_BYTES, button.line
        assert not button.line or button.line.startswith("/"), button.line
    return seen


def _sentences(reply: Reply, wording: Wording) -> Iterator[str]:
    """Everything a reply says, buttons aside, unmarked."""
    for part in reply.parts:
        match part:
            case Text(body, _):
                yield wording.text(body)
            case Fields(rows):
                for label, value in rows:
                    yield wording.text(label)
                    yield wording.text(value)
            case Table(_, rows):
                for row in rows:
                    yield from map(wording.text, row)
            case Form(prompt, _, _, _):
                yield wording.text(prompt)
            case Picture(alt):
                yield wording.text(alt)
            case File() | Choices():
                pass


def _all_there(seen: Seen, reply: Reply, wording: Wording) -> None:
    """Nothing is lost, and what is escaped on the way out is what was meant when it is read."""
    text = squeezed(seen.text)
    for sentence in _sentences(reply, wording):
        for line in sentence.splitlines():
            assert squeezed(line) in text, line
    labels = [wording.text(button.label) for button in reply.buttons if not button.link]
    assert len(seen.labels) >= len(labels)
    for label, shown in zip(labels, seen.labels, strict=False):
        begun = squeezed(shown.rstrip("…"))
        assert begun, label
        assert squeezed(label).startswith(begun), label


def squeezed(text: str) -> str:
    """Text by what can be seen of it."""
    return _UNSEEN.sub("", text)


# ---------------------------------------------------------------------------------------------------------- platforms


def on_console(reply: Reply, wording: Wording) -> Seen:
    buttons = ConsoleSession().offer(reply, asked=True)
    shown = [console.render(reply, wording, buttons=buttons, colour=colour) for colour in (False, True)]
    for each in shown:
        for text in (each.text, _COLOUR.sub("", each.shown), *(label for _, label in each.labels)):
            controls = [char for char in text if char != "\n" and unicodedata.category(char) in ("Cc", "Cs")]
            assert not controls, controls
    return Seen(shown[0].text, tuple(label for _, label in shown[0].labels))


def on_telegram(reply: Reply, wording: Wording) -> Seen:
    texts: list[str] = []
    labels: list[str] = []
    for message in telegram.render(reply, wording, "parley_bot"):
        limit = TELEGRAM_TEXT if isinstance(message, telegram.SendText) else TELEGRAM_CAPTION
        text, _ = telegram_html.parse(message.html)
        assert telegram_html.units(text) <= limit
        assert text or not isinstance(message, telegram.SendText), "an empty message"
        assert message.plain.strip() == text, "said plainly it is the same"
        texts.append(text)
        keys = [key for row in message.keyboard for key in row]
        assert len(keys) <= TELEGRAM_KEYS
        for key in keys:
            assert key.label.strip()
            assert bool(key.data) != bool(key.url)
            assert len(key.data.encode()) <= BUTTON_BYTES
            labels += [key.label] if key.data else []
        if isinstance(message, telegram.SendText) and message.prompt is not None:
            assert telegram_html.units(message.prompt) <= telegram.PLACEHOLDER_LIMIT
            assert not keys, "a message bears either buttons or a prompt"
    return Seen("".join(texts), tuple(labels))


def on_slack(reply: Reply, wording: Wording) -> Seen:
    texts: list[str] = []
    labels: list[str] = []
    for message in slack.render(reply, wording).messages:
        blocks = list(message.blocks)
        assert slack_blocks.message_trouble(blocks) == []
        beside = [message.text, *message.texts]
        assert message.text.strip()
        assert max(map(len, beside)) <= SLACK_TEXT
        assert not [text for text in slack_blocks.strings([blocks, beside]) if "<!" in text]
        shown = slack_blocks.shown(blocks, message.text)
        texts.append(shown)
        plainly = slack_blocks.unescape("".join(beside[1:]))
        assert squeezed(shown) in squeezed(plainly) or _rearranged(shown, plainly), "said plainly it is the same"
        found = slack_blocks.buttons(blocks)
        labels += [
            slack_blocks.unescape(button["text"]["text"]) for button in found if button["action_id"].startswith("line:")
        ]
    return Seen("".join(texts), tuple(labels))


def _rearranged(shown: str, plainly: str) -> bool:
    """Whether every line that is shown stands in the plain form, where labels have a colon behind them."""
    plain = squeezed(plainly)
    return all(squeezed(line) in plain for line in shown.splitlines())


_RENDERED = {"console": on_console, "telegram": on_telegram, "slack": on_slack}


def on(platform: str, reply: Reply, wording: Wording) -> Seen:
    """What a person sees there, in their language."""
    return _RENDERED[platform](reply, wording)


def known(ids: tuple[str, ...]) -> set[str]:
    """Which of these messages the English catalogue lacks."""
    gaps = Gaps()
    for name in ids:
        Wording("en", None, gaps).text(Msg(name))
    return {name for _, name in gaps.missing}
