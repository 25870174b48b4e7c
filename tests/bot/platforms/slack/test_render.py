"""Replies as Block Kit: within Slack's limits, nothing of people's words formatted, mentioned or lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.platforms.slack import forms
from bot.platforms.slack.escaping import clean, defused
from bot.platforms.slack.render import SlackMessage, form_modal, render
from bot.platforms.slack.text import clipped, pieces, size
from bot.wording import Wording
from handlers.lexicon import LANGUAGES
from handlers.messages import Button, Choices, Example, Fields, File, Form, Msg, Part, Reply, Table, Text
from tests.emulators.slack_blocks import buttons, message_trouble, shown, strings, unescape, units, view_trouble
from tests.support.charts import picture as drawn

EN = Wording("en", "UTC")
SEND = Msg("slack-form-submit")

nasty = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["<!channel>", "*bold* _i_ ~s~ `c` ```x```", "a&b<c>d", "&lt;!here&gt;", "> q", ":tada:", "א\u200fב", "😀" * 40]
    ),
    st.builds(
        lambda word, times: word * times,
        st.sampled_from(["<!here> ", "&&&&", "😀", "слово ", "x", "\n"]),
        st.integers(1, 9_000),
    ),
)
styles = st.sampled_from(["plain", "title", "quote", "quiet", "struck", "mono"])
parts = st.one_of(
    st.builds(Text, nasty, styles),
    st.builds(lambda rows: Fields(tuple((SEND, value) for value in rows)), st.lists(nasty, max_size=13)),
    st.builds(
        lambda rows: Table((SEND, SEND), tuple((a, b) for a, b in rows)), st.lists(st.tuples(nasty, nasty), max_size=5)
    ),
    st.builds(lambda count: Choices(tuple(Button(SEND, f"/undo {n}") for n in range(count))), st.integers(0, 60)),
    st.builds(lambda hint, fill: Form(SEND, "/edit 12", hint, fill), nasty, nasty),
)


def messages(*content: Part) -> tuple[SlackMessage, ...]:
    return render(Reply(parts=content), EN).messages


def only(*content: Part) -> list[dict[str, Any]]:
    [message] = messages(*content)
    return list(message.blocks)


@settings(max_examples=60, deadline=None)
@given(st.lists(parts, max_size=8))
def test_whatever_is_said_slack_takes_it(content: list[Part]) -> None:
    for message in messages(*content):
        sent = json.loads(json.dumps(message.blocks))
        assert message_trouble(sent) == []
        assert units(message.text) <= 4_000
        assert all(units(text) <= 4_000 for text in message.texts)
        assert not [text for text in strings([sent, message.text, list(message.texts)]) if "<!" in text]
        for block in sent:
            for text in strings(block if block["type"] not in ("rich_text", "actions") else {}):
                assert "<" not in text


@settings(deadline=None)
@given(nasty, styles)
def test_nothing_said_is_lost(words: str, style: Any) -> None:
    kept = "".join(shown(list(m.blocks), m.text) for m in messages(Text(words, style)))
    spoken = kept.replace("\u2060", "").split()
    expected = "".join(clean(words).split())
    assert "".join(spoken) == expected


@settings(deadline=None)
@given(nasty)
def test_the_words_alone_hold_everything_too(words: str) -> None:
    alone = "".join(unescape(text) for m in messages(Text(words)) for text in m.texts)
    assert "".join(alone.split()) == "".join(clean(words).split())


@given(st.text(), st.integers(5, 60))
def test_pieces_are_the_text_again(text: str, limit: int) -> None:
    cut = pieces(text, limit)
    assert "".join(cut) == text
    assert all(size(piece) <= limit for piece in cut)


@given(st.text(), st.integers(5, 60))
def test_a_clipped_line_fits(text: str, limit: int) -> None:
    assert size(clipped(text, limit)) <= limit


def test_no_limit_makes_it_cut_forever() -> None:
    assert clipped("&& twice", 5) == "…"
    with pytest.raises(ValueError, match="held to 4"):
        pieces("&&", 4)


def test_it_cuts_at_lines_then_at_spaces() -> None:
    assert pieces("one two\nthree four", 12) == ["one two\n", "three four"]
    assert pieces("one two three", 9) == ["one two ", "three"]
    assert pieces("abcdefgh", 5) == ["abcde", "fgh"]


def test_each_style() -> None:
    body = "a *b* & <c>"
    title, text, quiet, quote, struck, mono = only(
        Text(body, "title"),
        Text(body),
        Text(body, "quiet"),
        Text(body, "quote"),
        Text(body, "struck"),
        Text(body, "mono"),
    )
    escaped = {"type": "plain_text", "text": "a *b* &amp; &lt;c&gt;", "emoji": True}
    assert title == {"type": "header", "text": escaped}
    assert text == {"type": "section", "text": escaped}
    assert quiet == {"type": "context", "elements": [escaped]}
    assert quote["elements"][0] == {"type": "rich_text_quote", "elements": [{"type": "text", "text": body}]}
    assert struck["elements"][0]["elements"] == [{"type": "text", "text": body, "style": {"strike": True}}]
    assert mono["elements"][0]["type"] == "rich_text_preformatted"


def test_rich_text_mentions_nobody() -> None:
    assert defused("<!channel> <@U1> <#C1> <b>") == "<\u2060!channel> <\u2060@U1> <\u2060#C1> <b>"


def test_a_title_too_long_for_a_header_is_a_paragraph() -> None:
    assert [b["type"] for b in only(Text("x" * 150, "title"), Text("x" * 151, "title"))] == ["header", "section"]


def test_fields_stand_beside_their_labels_five_to_a_section() -> None:
    blocks = only(Fields(tuple((SEND, f"<{n}>") for n in range(7))))
    assert [len(b["fields"]) for b in blocks] == [10, 4]
    assert blocks[0]["fields"][:2] == [
        {"type": "mrkdwn", "text": "*Send*", "verbatim": True},
        {"type": "plain_text", "text": "&lt;0&gt;", "emoji": True},
    ]
    assert messages(Fields(((SEND, "Acme"),)))[0].plain == "Send: Acme"


def test_a_table_is_stacked() -> None:
    [block] = only(Table((SEND, Msg("slack-form-close")), (("Acme", "2 h"), ("Żabka", ""))))
    assert block["text"]["text"] == "Acme\nCancel: 2 h\nŻabka"


def test_buttons_carry_their_lines() -> None:
    choices = (Button(SEND, "/undo 1", "primary"), Button(SEND, "", link="private"), Button(SEND, "/note <b>"))
    [block] = only(Choices(choices))
    assert [b["value"] for b in block["elements"]] == ["/undo 1", '{"line":"/note \\u003cb\\u003e"}']
    assert [b.get("style") for b in block["elements"]] == ["primary", None]
    rows = only(Choices(tuple(Button(SEND, f"/undo {n}") for n in range(30))), Choices((Button(SEND, "/x"),)))
    assert [len(row["elements"]) for row in rows] == [25, 5, 1]
    assert len({b["action_id"] for b in buttons(rows)}) == 31


def test_more_than_fifty_blocks_are_more_than_one_message() -> None:
    sent = messages(*(Text(f"line {n}") for n in range(120)), Choices((Button(SEND, "/x"),)))
    assert [len(m.blocks) for m in sent] == [50, 50, 21]
    assert sent[-1].blocks[-1]["type"] == "actions"


def test_buttons_alone_still_have_words() -> None:
    [message] = messages(Choices((Button(SEND, "/x"), Button(SEND, "/y"))))
    assert message.text == "Send · Send"


def test_nothing_to_show_is_no_message() -> None:
    assert messages() == messages(Text(" \n")) == messages(Choices(())) == ()


def test_pictures_and_files_go_beside_the_messages() -> None:
    made = render(Reply(parts=(Text("x"), drawn(SEND, "a.png", b"1"), File("b.csv", b"2"))), EN)
    assert [(u.name, u.data, u.title) for u in made.uploads] == [("a.png", b"1", "Send"), ("b.csv", b"2", "b.csv")]
    assert len(made.messages) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_in_every_language(language: str) -> None:
    wording = Wording(language, None)
    form = Form(SEND, "/edit 12", hint="2h <!here>", prefill="<!channel> & co")
    [message] = render(Reply(parts=(form,)), wording).messages
    [button] = buttons(list(message.blocks))
    assert button["action_id"].startswith("form:")
    assert "<" not in button["value"]
    value = forms.read_form(button["value"])
    assert (value.line, value.language, value.prefill) == ("/edit 12", language, "<!channel> & co")
    view = form_modal(value, forms.FormOrigin(line=value.line, team="T1", channel="C1"), wording)
    assert view_trouble(view) == []
    assert view["blocks"][0]["label"]["text"] == wording.text(SEND)


def test_a_form_hints_at_an_example_in_the_language_of_its_reader() -> None:
    form = Form(SEND, "/note", hint=Example(Msg("examples-note", lines="/note Acme"), behind=True))
    [message] = render(Reply(parts=(form,)), Wording("pl", None)).messages
    [button] = buttons(list(message.blocks))
    assert forms.read_form(button["value"]).hint == "Acme nowa szefowa marketingu: Dana"
    assert "Acme nowa szefowa marketingu: Dana" in str(message.blocks)


@settings(deadline=None)
@given(nasty, nasty)
def test_a_form_of_any_length_keeps_its_line(hint: str, fill: str) -> None:
    [message] = messages(Form(SEND, "/edit 12", hint, fill))[:1] or [SlackMessage((), "")]
    value = forms.form_value(Form(SEND, "/edit 12", hint, fill), "What?", "en")
    assert units(value) <= 2_000
    form = forms.read_form(value)
    assert form.line == "/edit 12"
    view = form_modal(form, forms.FormOrigin(line=form.line, team="T1", channel="C1", reply_to="https://x"), EN)
    assert view_trouble(view) == []
    assert message.blocks
