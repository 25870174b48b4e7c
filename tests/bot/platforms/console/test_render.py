"""What a terminal shows of each part, in columns, and what never reaches it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.console import layout
from bot.platforms.console.render import ConsoleRendering, render
from bot.platforms.console.session import ConsoleSession
from bot.wording import Gaps, Wording
from handlers.messages import Button, Choices, Fields, Form, Msg, Part, Reply, Table, Text
from tests.bot.platforms.console.driver import ENGLISH, button, choice
from tests.support.charts import picture as drawn

TEAM = Msg("console-to-team")


def shown(*parts: Part, colour: bool = False, error: str = "", wording: Wording = ENGLISH) -> ConsoleRendering:
    reply = Reply(parts=parts, error=error)
    return render(reply, wording, buttons=ConsoleSession().offer(reply, asked=True), colour=colour)


def test_styles_without_colour() -> None:
    parts = (
        Text("Acme", "title"),
        Text("plain"),
        Text("they said\n\nand said", "quote"),
        Text("quietly", "quiet"),
        Text("gone\nby", "struck"),
        Text("/paid CLIENT", "mono"),
    )
    text = "Acme\nplain\n> they said\n>\n> and said\nquietly\n~~gone~~\n~~by~~\n/paid CLIENT"
    assert shown(*parts) == ConsoleRendering(text, text, ())


def test_styles_in_colour() -> None:
    rendered = shown(Text("a", "title"), Text("b\nc", "quiet"), Text("d", "struck"), colour=True)
    assert rendered.shown == "\x1b[1ma\x1b[0m\n\x1b[2mb\x1b[0m\n\x1b[2mc\x1b[0m\n\x1b[9md\x1b[0m"
    assert rendered.text == "a\nb\nc\n~~d~~"


def test_what_went_wrong_is_red() -> None:
    assert shown(Text("No."), Text("Try this."), colour=True, error="usage").shown == "\x1b[31mNo.\x1b[0m\nTry this."


def test_fields_stand_below_one_another() -> None:
    fields = Fields(((TEAM, "5.4"), (Msg("console-answer"), "two\nlines"), (Msg("duration-hours", hours=2), "")))
    assert shown(fields).text == "team chat  5.4\nAnswer…    two\n           lines\n2 h"
    assert "\x1b[2mAnswer…  \x1b[0m  two" in shown(fields, colour=True).shown


@pytest.mark.parametrize(
    "name", ["Acme", "דנה בע״מ", "日本電気", "👩‍👩‍👧 Rodzina", "⚠️ careful", "Zażółc\u0301", "\u2068דנה\u2069", "한국어"]
)
def test_columns_stand_below_one_another_in_every_script(name: str) -> None:
    table = Table((TEAM, TEAM), (("x" * 20, "one"), (name, "two"), ("", "three")))
    lines = shown(table).text.split("\n")
    starts = {
        layout.width(line[: line.index(word)]) for line, word in zip(lines[1:], ("one", "two", "three"), strict=True)
    }
    assert starts == {22}
    assert lines[0] == "team chat             team chat"


def test_a_cell_is_one_line_and_rows_may_be_short() -> None:
    table = Table((), (("a\nb\tc", "d"), ("e",)))
    assert shown(table).text == "a b c  d\ne"


def test_a_table_without_headings_has_no_heading_line() -> None:
    assert shown(Table((), ())).text == ""
    assert shown(Table((TEAM,), ()), colour=True).shown == "\x1b[1mteam chat\x1b[0m"


def test_buttons_flow_in_rows_and_questions_stand_in_a_list() -> None:
    buttons = tuple(button("x" * 30, f"/{n}") for n in range(3))
    label = "x" * 30 + " (updated)"
    assert shown(choice(*buttons)).shown == f"[1] {label}  [2] {label}\n[3] {label}"
    assert shown(choice(*buttons, question=4)).shown == f"[1] {label}\n[2] {label}\n[3] {label}"
    assert shown(choice(*buttons)).labels == ((1, label), (2, label), (3, label))
    assert shown(Text("Which?"), choice(*buttons)).text == "Which?"


def test_colour_takes_no_columns() -> None:
    buttons = (
        Button(TEAM, "/a", "primary"),
        Button(TEAM, "/b", "danger"),
        Button(TEAM, "/c"),
    )
    rendered = shown(Choices(buttons), colour=True)
    assert rendered.shown == (
        "\x1b[36m[1]\x1b[0m \x1b[1mteam chat\x1b[0m  \x1b[36m[2]\x1b[0m \x1b[31mteam chat\x1b[0m"
        "  \x1b[36m[3]\x1b[0m team chat"
    )


def test_a_form_shows_what_is_asked_with_an_example_and_what_stands_there_now() -> None:
    text = "team chat\nfor example: they were kind\nnow: they were rude"
    assert shown(Form(TEAM, "/note ~1", "they were kind", "they were rude")).shown == text


def test_a_picture_without_a_path_is_its_alternative_text() -> None:
    picture = drawn(TEAM, "c.png", b"")
    reply = Reply(parts=(picture, picture))
    rendered = render(reply, ENGLISH, buttons=(), paths=("/tmp/c.png",))
    assert rendered.text == "/tmp/c.png (team chat)\nteam chat"


def test_user_text_of_the_other_direction_is_left_to_the_terminal() -> None:
    hebrew = Wording("he", None, Gaps(strict=True))
    text = shown(Text(Msg("console-to-member", name="Acme")), wording=hebrew).text
    assert text == "⁨Acme⁩, בפרטי"


HOSTILE = "\x1b[2J\x1b]0;owned\x07a\rb\x9b31mc\x7f\x08d\x00\u2028e\x85f\ud800"


def test_nothing_a_terminal_would_obey_gets_through() -> None:
    parts = (
        Text(HOSTILE),
        Text(HOSTILE, "quote"),
        Text(Msg("console-to-member", name=HOSTILE)),
        Fields(((Msg("console-to-member", name=HOSTILE), HOSTILE),)),
        Table((Msg("console-to-member", name=HOSTILE),), ((HOSTILE,),)),
        choice(button(HOSTILE, "/a")),
        Form(Msg("console-to-member", name=HOSTILE), "/a", HOSTILE, HOSTILE),
        drawn(Msg("console-to-member", name=HOSTILE), HOSTILE, b""),
    )
    rendered = shown(*parts)
    for text in (rendered.shown, rendered.text, *(label for _, label in rendered.labels)):
        assert not [char for char in text if char != "\n" and (ord(char) < 32 or 127 <= ord(char) < 160)]
        text.encode()
    assert "[2J]0;owneda\nb31mcd\ne\nf\ufffd" in rendered.text
    assert "\n" not in rendered.labels[0][1]


@given(st.text())
def test_clean_text_is_safe_whatever_was_typed(text: str) -> None:
    cleaned = layout.clean(text)
    assert not [char for char in cleaned if char != "\n" and (ord(char) < 32 or 127 <= ord(char) < 160)]
    assert layout.clean(cleaned) == cleaned
    assert layout.width(layout.one_line(text)) >= 0


@given(st.lists(st.lists(st.text(), max_size=4), max_size=5))
def test_columns_line_up_whatever_is_in_them(rows: list[list[str]]) -> None:
    tidy = [[layout.one_line(cell) for cell in row] for row in rows]
    assert len(layout.grid(tidy)) == len(rows)
    for line in layout.grid(tidy):
        assert line == line.rstrip()
