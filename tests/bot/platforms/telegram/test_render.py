"""Replies as Telegram shows them: checked by the emulator's reading of Telegram's HTML."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.platforms.telegram.keyboard import Key
from bot.platforms.telegram.markup import Span, blank, clean, clipped, rightwards, split, to_html, to_text, units
from bot.platforms.telegram.render import SendDocument, SendPhoto, SendText, TelegramMessage, render
from bot.wording import Wording
from handlers.messages import Button, Choices, Example, Fields, File, Form, Msg, Part, Reply, Table, Text
from tests.emulators import telegram_html
from tests.support.charts import picture as drawn

WORDS = Wording("en", None)
HEBREW = Wording("he", None)
PNG = b"\x89PNG\r\n\x1a\n"

Style = Literal["plain", "title", "quote", "quiet", "struck", "mono"]
STYLES: tuple[Style, ...] = ("plain", "title", "quote", "quiet", "struck", "mono")

#: Anything a person could send, and what is hard: markup, entities, surrogates alone, emoji sequences, two directions.
anything = st.text(
    st.one_of(st.characters(), st.sampled_from("<>&\"'/ \n\t\r\x00\ud800\u200d\ufe0f\u202e\u2068🙂👨שяż")), max_size=400
)
long = st.builds(lambda text, times: text * times, anything, st.integers(1, 60))


def shown(*parts: Part, wording: Wording = WORDS, username: str = "ParleyBot") -> tuple[TelegramMessage, ...]:
    return render(Reply(parts=parts), wording, username)


def html(*parts: Part, wording: Wording = WORDS) -> str:
    (only,) = shown(*parts, wording=wording)
    assert isinstance(only, SendText)
    return only.html


def keys(*buttons: Button) -> list[list[str]]:
    (only,) = shown(Text("?"), Choices(buttons))
    return [[key.label for key in row] for row in only.keyboard]


def button(label: str, line: str = "/help") -> Button:
    return Button(Msg(label), line)


def seen(text: str) -> str:
    """What of a text can be seen, whatever the space between."""
    return "".join(char for char in clean(text) if not blank(char))


@pytest.mark.parametrize(
    ("style", "tag"),
    [("title", "b"), ("quote", "blockquote"), ("quiet", "i"), ("struck", "s"), ("mono", "pre")],
)
def test_styles(style: Style, tag: str) -> None:
    part = Text("a < b & c > d", style)
    assert html(part) == f"<{tag}>a &lt; b &amp; c &gt; d</{tag}>"
    (only,) = shown(part)
    assert isinstance(only, SendText)
    assert only.plain == "a < b & c > d"


def test_plain_words_of_people_are_escaped() -> None:
    assert html(Text("<b>\"Tom\" & 'Jerry'</b>")) == "&lt;b&gt;\"Tom\" &amp; 'Jerry'&lt;/b&gt;"


def test_paragraphs_stand_under_each_other_and_titles_apart() -> None:
    said = html(Text("Acme", "title"), Text("one"), Text("two"), Text("Next", "title"), Text("three"))
    assert said == "<b>Acme</b>\none\ntwo\n\n<b>Next</b>\nthree"


def test_labelled_values() -> None:
    assert html(Fields(((Msg("label-when"), "now & then"), (Msg("label-who"), " ")))) == (
        f"<b>{WORDS.text(Msg('label-when'))}</b>: now &amp; then\n<b>{WORDS.text(Msg('label-who'))}</b>: –"
    )


def test_a_table_is_stacked_for_a_phone() -> None:
    table = Table(
        (Msg("t-name"), Msg("t-hours"), Msg("t-money")), (("Acme <x>", "3 h", "€1"), ("Zed", "", "€2"), ("Nil", "", ""))
    )
    assert html(Text("before"), table) == (
        "before\n\n<b>Acme &lt;x&gt;</b>\nt-hours: 3 h · t-money: €1\n<b>Zed</b>\nt-money: €2\n<b>Nil</b>"
    )


def test_buttons_stand_on_the_last_message() -> None:
    first, last = shown(Text("x" * 5000), Choices((button("Undo", "/undo 3"),)))
    assert first.keyboard == ()
    assert last.keyboard == ((Key("Undo", data="/undo 3"),),)


def test_buttons_are_laid_out_by_the_length_of_their_labels() -> None:
    assert keys(*map(button, ("Theirs", "Shared", "Ours", "Undo", "Edit"))) == [
        ["Theirs", "Shared", "Ours"],
        ["Undo", "Edit"],
    ]
    assert keys(*map(button, ("Plan the talk", "Show script", "Keep, because of something", "Why"))) == [
        ["Plan the talk", "Show script"],
        ["Keep, because of something"],
        ["Why"],
    ]


def test_a_label_is_never_empty_nor_too_long() -> None:
    assert keys(button("a" * 200)) == [["a" * 63 + "…"]]
    assert keys(Button(Msg("value", value=""), "/help")) == [["…"]]


def test_styles_of_buttons_and_links() -> None:
    (only,) = shown(
        Text("?"),
        Choices((Button(Msg("Go"), "/go", "danger"), Button(Msg("Private"), "", link="private"))),
    )
    assert only.keyboard == (
        (Key("Go", data="/go", style="danger"), Key("Private", url="https://t.me/ParleyBot?start=hello")),
    )
    (without,) = shown(Text("?"), Choices((Button(Msg("Private"), "", link="private"),)), username="")
    assert without.keyboard == ()


@pytest.mark.parametrize("line", ["/x " + "a" * 62, "/x " + "ж" * 31, "/x " + "a" * 253])
def test_a_line_too_long_to_come_back_is_there_to_be_copied(line: str) -> None:
    (only,) = shown(Text("?"), Choices((button("Go", line),)))
    assert only.keyboard == ((Key("Go", copy=line),),)


@pytest.mark.parametrize("line", ["", "/x " + "a" * 254, "/x " + "🙂" * 127])
def test_a_line_no_button_can_bear_costs_its_button_alone(line: str) -> None:
    (only,) = shown(Text("?"), Choices((button("Go", line), button("Stop", "/stop"))))
    assert only.keyboard == ((Key("Stop", data="/stop"),),)


def test_the_longest_line_fits() -> None:
    assert keys(button("Go", "/" + "a" * 63)) == [["Go"]]


def test_very_many_buttons_go_on_in_further_messages() -> None:
    messages = shown(Text("?"), Choices(tuple(button(f"Button number {n}", f"/b {n}") for n in range(250))))
    assert [key.data for message in messages for row in message.keyboard for key in row] == [
        f"/b {n}" for n in range(250)
    ]
    assert all(sum(map(len, message.keyboard)) <= 90 for message in messages)
    assert isinstance(messages[1], SendText)
    assert messages[1].plain == "…"


def test_buttons_alone_have_a_message() -> None:
    (only,) = shown(Choices((button("Go"),)))
    assert isinstance(only, SendText)
    assert (only.html, len(only.keyboard)) == ("…", 1)


def test_nothing_to_say_is_nothing_to_send() -> None:
    assert shown() == ()
    assert shown(Text(" \u200b\n")) == ()


def test_a_form_is_a_prompt_after_everything_else() -> None:
    text, prompt = shown(Text("Noted."), Form(Msg("why?"), "/disagree 5", hint="they <were> right " + "x" * 99))
    assert isinstance(text, SendText)
    assert isinstance(prompt, SendText)
    assert (text.prompt, prompt.plain) == (None, "why?")
    assert prompt.prompt is not None
    assert prompt.prompt.startswith("they <were> right x")
    assert units(prompt.prompt) == 64


def test_a_form_hints_at_an_example_in_the_language_of_its_reader() -> None:
    example = Example(Msg("examples-note", lines="/note Acme"), behind=True)
    (prompt,) = shown(Form(Msg("ask-everything"), "/note", hint=example), wording=Wording("ru", None))
    assert isinstance(prompt, SendText)
    assert prompt.prompt == "Acme новый директор по маркетингу — Дана"


def test_what_a_form_would_be_filled_with_can_be_copied() -> None:
    (prompt,) = shown(Form(Msg("edit"), "/edit 5", prefill="2h <rude>"))
    assert isinstance(prompt, SendText)
    assert (prompt.html, prompt.prompt) == ("edit\n<pre>2h &lt;rude&gt;</pre>", "")


def test_buttons_beside_a_form_leave_it_without_a_prompt_only_where_there_is_no_other_message() -> None:
    (alone,) = shown(Form(Msg("why?"), "/x"), Choices((button("Cancel"),)))
    assert isinstance(alone, SendText)
    assert (alone.prompt, len(alone.keyboard)) == (None, 1)
    text, prompt = shown(Text("Noted."), Choices((button("Undo"),)), Form(Msg("why?"), "/x"))
    assert isinstance(prompt, SendText)
    assert (len(text.keyboard), len(prompt.keyboard), prompt.prompt) == (1, 0, "")


def test_pictures_and_files_keep_their_place() -> None:
    messages = shown(
        Text("before"), drawn(Msg("a <chart>"), "chart.png", PNG), File("a.csv", b"1"), Text("after"), Choices(())
    )
    assert messages == (
        SendText("before", "before"),
        SendPhoto("chart.png", PNG, "a &lt;chart&gt;", "a <chart>"),
        SendDocument("a.csv", b"1"),
        SendText("after", "after"),
    )


def test_buttons_can_stand_under_a_picture() -> None:
    (picture,) = shown(drawn(Msg("x"), "x.png", PNG), Choices((button("More"),)))
    assert len(picture.keyboard) == 1


def test_a_long_caption_goes_on_as_text() -> None:
    picture, rest = shown(drawn(Msg("word " * 300), "x.png", PNG))
    assert isinstance(picture, SendPhoto)
    assert isinstance(rest, SendText)
    assert units(picture.plain) <= 1024
    assert seen(picture.plain + rest.plain) == seen("word " * 300)


def test_hebrew_sentences_start_at_the_right_and_people_s_words_where_they_are_from() -> None:
    said = html(Text(Msg("Acme")), Text("Acme wrote this"), Text("אקמה"), wording=HEBREW)
    assert said == "\u200fAcme\nAcme wrote this\nאקמה"


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("שלום", False),
        ("Acme שלום", True),
        ("12:00", True),
        ("\u2068Acme\u2069 שלום", False),
        ("\u2068Acme\u2069: 3", True),
        ("• שלום", False),
        ("", False),
    ],
)
def test_a_line_is_marked_where_it_would_start_at_the_left(line: str, marked: bool) -> None:
    assert rightwards(line) == ("\u200f" if marked else "") + line


@settings(deadline=None)
@given(long, st.sampled_from(STYLES), st.booleans())
def test_any_text_is_valid_whole_and_within_the_limits(text: str, style: Style, hebrew: bool) -> None:
    wording = HEBREW if hebrew else WORDS
    parts: tuple[Part, ...] = (
        Text(text, style),
        Fields(((Msg("label-when"), text),)),
        Text(Msg("value", value=text)),
        Table((Msg("a"), Msg("b")), ((text, text),)),
    )
    pieces = []
    for message in render(Reply(parts=parts), wording, "ParleyBot"):
        assert isinstance(message, SendText)
        parsed, _ = telegram_html.parse(message.html)
        assert parsed == message.plain.strip()
        assert not blank(parsed)
        assert 1 <= telegram_html.units(parsed) <= 4096
        message.html.encode()
        pieces.append(message.plain)
    whole = seen("".join(pieces))
    if seen(text):
        assert whole.startswith(seen(text))
        assert whole.count(seen(text)) >= 4


@settings(deadline=None)
@given(anything)
def test_any_text_makes_a_valid_label_placeholder_and_caption(text: str) -> None:
    words = Msg("value", value=text)
    picture, *rest, prompt = shown(
        drawn(words, "x.png", PNG), Choices((Button(words, "/help"),)), Form(words, "/x", hint=text)
    )
    assert isinstance(picture, SendPhoto)
    assert telegram_html.parse(picture.html)[0] == picture.plain.strip()
    assert units(picture.plain) <= 1024
    assert isinstance(prompt, SendText)
    assert prompt.prompt is not None
    assert units(prompt.prompt) <= 64
    labels = [key.label for message in (picture, *rest) for row in message.keyboard for key in row]
    assert len(labels) == 1
    assert 1 <= units(labels[0]) <= 64


@settings(deadline=None)
@given(st.lists(st.builds(Span, anything.map(clean), st.sampled_from(["", "b", "pre"]))), st.integers(8, 60))
def test_cutting_loses_nothing_and_keeps_the_limit(spans: list[Span], limit: int) -> None:
    pieces = split(spans, limit)
    assert all(1 <= units(to_text(piece)) <= limit for piece in pieces)
    assert seen("".join(map(to_text, pieces))) == seen(to_text(spans))
    for piece in pieces:
        telegram_html.parse(to_html(piece))


def test_text_is_cut_where_it_reads_best() -> None:
    paragraphs = "one two three\n\nfour five six\nseven eight nine ten"
    assert [to_text(piece) for piece in split([Span(paragraphs)], 25)] == [
        "one two three\n\n",
        "four five six\n",
        "seven eight nine ten",
    ]


def test_a_family_of_emoji_and_an_accent_are_not_torn() -> None:
    family = "👨\u200d👩\u200d👧"
    for filler in range(4, 12):
        for cluster in (family, "e\u0301", "👍🏽"):
            pieces = [to_text(piece) for piece in split([Span("x" * filler + cluster * 3)], 16)]
            assert "".join(pieces) == "x" * filler + cluster * 3
            for piece in pieces[1:]:
                assert not unicodedata.combining(piece[0])
                assert piece[0] not in "\u200d🏽"


def test_an_ellipsis_counts() -> None:
    assert clipped("🙂" * 40, 64) == "🙂" * 31 + "…"
    assert re.fullmatch(r"a b", clipped(" a \n b ", 10))


def test_what_telegram_would_refuse_is_taken_out() -> None:
    assert clean("a\x00b\r\nc\ud800d\u2028e\tf") == "ab\nc\ufffdd\ne\tf"
