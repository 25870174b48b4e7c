"""Slack's own rules for blocks and modals, as far as Parley can break them. Written from Block Kit's reference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Json = Any


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def text_trouble(thing: Json, limit: int, where: str, kinds: Sequence[str] = ("plain_text", "mrkdwn")) -> Iterator[str]:
    if not isinstance(thing, Mapping):
        yield f"{where}: no text object"
        return
    if thing.get("type") not in kinds:
        yield f"{where}: {thing.get('type')} not allowed"
    if thing.get("type") == "mrkdwn" and "emoji" in thing:
        yield f"{where}: emoji in mrkdwn"
    text = thing.get("text")
    if not isinstance(text, str) or not text:
        yield f"{where}: text must not be empty"
    elif units(text) > limit:
        yield f"{where}: {units(text)} is more than {limit}"


def button_trouble(button: Mapping[str, Json], where: str) -> Iterator[str]:
    yield from text_trouble(button.get("text"), 75, f"{where}.text", ("plain_text",))
    if units(str(button.get("value", ""))) > 2000:
        yield f"{where}: value too long"
    if not 0 < len(str(button.get("action_id", ""))) <= 255:
        yield f"{where}: action_id"
    if button.get("style", "primary") not in ("primary", "danger"):
        yield f"{where}: style"


def rich_trouble(block: Mapping[str, Json], where: str) -> Iterator[str]:
    allowed = ("rich_text_section", "rich_text_quote", "rich_text_preformatted", "rich_text_list")
    if not block.get("elements"):
        yield f"{where}: no elements"
    for outer in block.get("elements", ()):
        if outer.get("type") not in allowed:
            yield f"{where}: {outer.get('type')}"
        for element in outer.get("elements", ()):
            if element.get("type") != "text" or not element.get("text"):
                yield f"{where}: rich text element"
            if units(str(element.get("text", ""))) > 3000:
                yield f"{where}: rich text too long"


def block_trouble(block: Mapping[str, Json], where: str) -> Iterator[str]:
    if len(str(block.get("block_id", ""))) > 255:
        yield f"{where}: block_id"
    match block.get("type"):
        case "section":
            if "text" not in block and "fields" not in block:
                yield f"{where}: neither text nor fields"
            if "text" in block:
                yield from text_trouble(block["text"], 3000, where)
            if "fields" in block and not 0 < len(block["fields"]) <= 10:
                yield f"{where}: number of fields"
            for field in block.get("fields", ()):
                yield from text_trouble(field, 2000, f"{where}.field")
        case "header":
            yield from text_trouble(block.get("text"), 150, where, ("plain_text",))
        case "context":
            if not 0 < len(block.get("elements", ())) <= 10:
                yield f"{where}: number of elements"
            for element in block.get("elements", ()):
                yield from text_trouble(element, 3000, f"{where}.element")
        case "actions":
            elements = block.get("elements", ())
            if not 0 < len(elements) <= 25:
                yield f"{where}: number of elements"
            if len({element.get("action_id") for element in elements}) != len(elements):
                yield f"{where}: action_id used twice"
            for element in elements:
                yield from button_trouble(element, where)
        case "rich_text":
            yield from rich_trouble(block, where)
        case "divider":
            pass
        case "input":
            yield from text_trouble(block.get("label"), 2000, f"{where}.label", ("plain_text",))
            element = block.get("element", {})
            yield from element_trouble(element, where)
            if "placeholder" in element:
                yield from text_trouble(element["placeholder"], 150, f"{where}.placeholder", ("plain_text",))
            if units(str(element.get("initial_value", ""))) > 3000:
                yield f"{where}: initial_value too long"
        case kind:
            yield f"{where}: unknown block {kind}"


def element_trouble(element: Mapping[str, Json], where: str) -> Iterator[str]:
    """An input's control."""
    kinds = ("plain_text_input", "static_select", "external_select", "datepicker")
    if element.get("type") not in kinds:
        yield f"{where}: {element.get('type')} in an input"
    if not 0 < len(str(element.get("action_id", ""))) <= 255:
        yield f"{where}: action_id"
    if element.get("type") == "static_select" and not 0 < len(element.get("options", ())) <= 100:
        yield f"{where}: number of options"
    for option in (*element.get("options", ()), *filter(None, [element.get("initial_option")])):
        yield from option_trouble(option, where)


def option_trouble(option: Mapping[str, Json], where: str) -> Iterator[str]:
    yield from text_trouble(option.get("text"), 75, f"{where}.option", ("plain_text",))
    if not 0 < units(str(option.get("value", ""))) <= 150:
        yield f"{where}: an option's value"


def message_trouble(blocks: Json, most: int = 50) -> list[str]:
    """Everything Slack would refuse in the blocks of a message; empty when they pass."""
    if not isinstance(blocks, list):
        return ["blocks: not a list"]
    found = [] if len(blocks) <= most else [f"{len(blocks)} blocks"]
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    if len(ids) != len(set(ids)):
        found.append("block_id used twice")
    for number, block in enumerate(blocks):
        found += block_trouble(block, f"/blocks/{number}")
    if sum(units(text) for text in strings([b for b in blocks if b.get("type") != "actions"])) > 16_000:
        found.append("msg_blocks_too_long")
    return found


def view_trouble(view: Mapping[str, Json]) -> list[str]:
    """Everything Slack would refuse in a modal, or in an app's home."""
    found = message_trouble(view.get("blocks"), most=100)
    asks = any(block.get("type") == "input" for block in view.get("blocks") or ())
    if view.get("type") == "home":
        return [*found, *(["submit in a home"] if "submit" in view else [])]
    for name in ("title", *(["submit"] if asks or "submit" in view else []), "close"):
        found += text_trouble(view.get(name), 24, name, ("plain_text",))
    if units(str(view.get("private_metadata", ""))) > 3000:
        found.append("private_metadata too long")
    if len(str(view.get("callback_id", ""))) > 255:
        found.append("callback_id too long")
    return found


def strings(thing: Json) -> Iterator[str]:
    """Every string in a JSON value."""
    match thing:
        case str():
            yield thing
        case Mapping():
            for value in thing.values():
                yield from strings(value)
        case list() | tuple():
            for value in thing:
                yield from strings(value)


def unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def shown(blocks: Json, text: str) -> str:
    """What a person reads: the words of the blocks (not of their buttons), or the text where there are none."""
    words: list[str] = []
    for block in blocks or ():
        match block.get("type"):
            case "actions":
                pass
            case "rich_text":  # shown letter by letter
                words += spoken(block)
            case _:
                words += map(unescape, spoken(block))
    return "\n".join(words) if words else unescape(text)


def spoken(thing: Json) -> Iterator[str]:
    """The words of a block: whatever stands behind a "text"."""
    match thing:
        case {"text": str() as said}:
            yield said
        case Mapping():
            for value in thing.values():
                yield from spoken(value)
        case list():
            for value in thing:
                yield from spoken(value)


def buttons(blocks: Json) -> list[Mapping[str, Json]]:
    return [element for block in blocks or () if block.get("type") == "actions" for element in block["elements"]]
