"""A session from a pipe: what is run, what answers what, how posts and files appear, and how it ends."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapter import Address
from handlers.messages import Button, File, Msg, Reply, Text
from tests.bot.platforms.console.driver import (
    ENGLISH,
    Console,
    Desk,
    Terminal,
    button,
    choice,
    form,
    message,
    refused,
    said_back,
)
from tests.support.charts import picture as drawn

ASKED = message(Text("Which?"), choice(button("Acme", "/answer 7 1"), button("Akme", "/answer 7 2"), question=7))
LOGGED = message(Text("Logged."), choice(button("Undo", "/undo 1"), button("Ours", "/fault 1 ours")))


async def test_a_line_reaches_the_desk_with_who_spoke_and_where(tmp_path: Path) -> None:
    desk = Desk()
    console = Console(["/status acme", "status acme"], tmp_path)
    await console.run(desk)
    first, second = desk.heard
    assert (first.text, second.text) == ("/status acme", "status acme")
    assert (first.platform, first.in_band, first.pressed, first.role) == ("console", True, False, "owner")
    assert (first.actor.external_id, first.actor.name, first.actor.handle) == ("You", "You", "you")
    assert first.actor.private_chat == "You"
    assert (first.room.external_id, first.room.kind, first.room.team, first.room.shared) == (
        "default",
        "console",
        "default",
        False,
    )
    assert first.key != second.key


async def test_no_two_sessions_share_a_key(tmp_path: Path) -> None:
    desk = Desk()
    await Console(["/help"], tmp_path).run(desk)
    await Console(["/help"], tmp_path).run(desk)
    assert len({each.key for each in desk.heard}) == 2


async def test_blank_lines_and_comments_are_passed_over_and_leaving_ends_it(tmp_path: Path) -> None:
    desk = Desk()
    console = Console(["\ufeff", "", "   ", "#", "# a comment", "#scope is no comment", "Exit", "/never"], tmp_path)
    await console.run(desk)
    assert desk.lines == ["#scope is no comment"]
    assert console.adapter.status == 0


async def test_the_transcript(tmp_path: Path) -> None:
    desk = Desk({"/incident acme": LOGGED})
    console = Console(["/incident acme"], tmp_path)
    assert await console.run(desk) == ("› /incident acme\nLogged.\n[1] Undo (updated)  [2] Ours (updated)\n\n")


async def test_numbers_run_on_and_press_their_button(tmp_path: Path) -> None:
    desk = Desk({"/incident acme": LOGGED, "/incident beta": LOGGED})
    console = Console(["/incident acme", "/incident beta", " 4 ", "1"], tmp_path)
    shown = await console.run(desk)
    assert "[3] Undo (updated)  [4] Ours (updated)" in shown
    assert desk.lines[2:] == ["/fault 1 ours", "/undo 1"]
    assert [each.pressed for each in desk.heard] == [False, False, True, True]
    assert console.adapter.status == 0


async def test_a_number_before_no_button_is_an_error_and_never_reaches_the_desk(tmp_path: Path) -> None:
    desk = Desk()
    console = Console(["17", "99999999999999999999"], tmp_path, as_json=True)
    await console.run(desk)
    assert desk.lines == []
    first = console.objects[0]
    assert (first["type"], first["command"], first["data"]["code"]) == ("error", "17", "no-button")
    assert "no button 17" in first["text"]
    assert console.adapter.status == 1


async def test_a_button_for_a_private_chat_has_no_number_here(tmp_path: Path) -> None:
    door = Button(Msg("console-answer"), "", link="private")
    desk = Desk({"/a": message(Text("Open"), choice(door, button("Undo", "/undo 1")))})
    console = Console(["/a", "1"], tmp_path)
    assert "Answer" not in await console.run(desk)
    assert desk.lines == ["/a", "/undo 1"]


async def test_a_question_answered_by_its_number_is_no_failure(tmp_path: Path) -> None:
    desk = Desk({"/incident acm": ASKED})
    console = Console(["/incident acm", "/help", "2"], tmp_path)
    shown = await console.run(desk)
    assert "[1] Acme (updated)\n[2] Akme (updated)\n" in shown
    assert desk.lines[-1] == "/answer 7 2"
    assert console.adapter.status == 0
    assert console.err.getvalue() == ""


async def test_an_amount_answers_which_of_two_it_is_and_closes_the_question(tmp_path: Path) -> None:
    """A number that is no button is an amount while an amount with two readings is asked about."""
    asked, answered = replace(ASKED, data={"asks": "reading"}), replace(LOGGED, replaces=True)
    desk = Desk({"/paid acme 1.500": asked, "1500": answered})
    console = Console(["/paid acme 1.500", "1500", "1500"], tmp_path, as_json=True)
    await console.run(desk)
    assert desk.lines == ["/paid acme 1.500", "1500"]
    assert [each["type"] for each in console.objects] == ["reply", "reply", "error"]
    assert "question was left" not in console.err.getvalue(), "one line failed, and no question is open"


async def test_a_question_left_open_is_status_1(tmp_path: Path) -> None:
    console = Console(["/incident acm", "/help"], tmp_path)
    await console.run(Desk({"/incident acm": ASKED}))
    assert console.adapter.status == 1
    assert console.err.getvalue() == "One question was left open.\n"


async def test_a_failed_line_is_status_1(tmp_path: Path) -> None:
    console = Console(["/oops", "/help"], tmp_path)
    shown = await console.run(Desk({"/oops": refused("No such thing.")}))
    assert "› /oops\nNo such thing.\n" in shown
    assert console.adapter.status == 1
    assert console.err.getvalue() == "One line failed.\n"


async def test_words_after_a_form_are_passed_on_as_typed(tmp_path: Path) -> None:
    desk = Desk({"/note acme": message(form("/note ~1", hint="they were kind"))})
    console = Console(["/note acme", "paid acme 150 at last"], tmp_path)
    assert "for example: they were kind" in await console.run(desk)
    assert desk.lines == ["/note acme", "paid acme 150 at last"]
    assert console.adapter.status == 0


async def test_a_number_answers_a_form_where_no_button_bears_it(tmp_path: Path) -> None:
    desk = Desk({"/paid acme": message(form("/paid ~1")), "/incident acme": LOGGED})
    console = Console(["/incident acme", "/paid acme", "150", "/paid acme", "2"], tmp_path)
    await console.run(desk)
    assert desk.lines[2] == "150"
    assert desk.lines[4] == "/fault 1 ours"
    assert console.adapter.status == 1  # the second form was left for a button of another message


async def test_a_button_beside_a_form_answers_it(tmp_path: Path) -> None:
    desk = Desk({"/note acme": message(form("/note ~1"), choice(button("Never mind", "/drop")))})
    console = Console(["/note acme", "1", "words"], tmp_path)
    await console.run(desk)
    assert desk.lines == ["/note acme", "/drop", "words"]
    assert console.adapter.status == 0


@pytest.mark.parametrize("after", [[], ["/help", "words"]])
async def test_a_form_left_for_something_else_stays_open(tmp_path: Path, after: list[str]) -> None:
    desk = Desk({"/note acme": message(form("/note ~1"))})
    console = Console(["/note acme", *after], tmp_path)
    await console.run(desk)
    assert desk.lines == ["/note acme", *after]
    assert console.adapter.status == 1


async def test_what_is_due_is_shown_before_the_first_line_and_after_each(tmp_path: Path) -> None:
    console = Console(["/a", "/b"], tmp_path)
    due = iter(["early", "after a", "after b"])

    async def settle() -> None:
        await console.adapter.send(Address(chat="default", about="team"), said_back(next(due)), ENGLISH)

    console.adapter.settle = settle
    shown = await console.run(Desk())
    places = [shown.index(each) for each in ("early", "› /a", "after a", "› /b", "after b")]
    assert places == sorted(places)
    assert shown.startswith("── team chat ──\nearly\n\n")


async def test_a_post_says_whom_it_goes_to_and_an_edit_that_it_is_one(tmp_path: Path) -> None:
    console = Console([], tmp_path)
    send = console.adapter.send
    first = await send(Address(chat="Anna", about="Anna"), LOGGED, ENGLISH)
    second = await send(Address(chat="default"), LOGGED, ENGLISH)
    changed = await send(Address(chat="default", edit=second), said_back("Anna decided."), ENGLISH)
    assert first != second == changed
    assert console.shown == (
        "── Anna, privately ──\nLogged.\n[1] Undo (updated)  [2] Ours (updated)\n\n"
        "── team chat ──\nLogged.\n[3] Undo (updated)  [4] Ours (updated)\n\n"
        "── team chat (updated) ──\nAnna decided.\n\n"
    )


async def test_what_a_post_asks_is_not_a_question_left_open(tmp_path: Path) -> None:
    console = Console(["/a", "3"], tmp_path)

    async def settle() -> None:
        if not console.shown:
            await console.adapter.send(Address(chat="default"), ASKED, ENGLISH)
            await console.adapter.send(Address(chat="default"), message(form("/disagree 4")), ENGLISH)

    console.adapter.settle = settle
    desk = Desk()
    shown = await console.run(desk)
    assert "[3] Answer…" in shown
    assert desk.lines == ["/a"]  # pressing 3 opens the form: nothing is sent before its words are there
    assert console.adapter.status == 1


async def test_a_form_in_a_post_is_opened_by_its_number(tmp_path: Path) -> None:
    console = Console(["/a", "1", "they called us"], tmp_path)

    async def settle() -> None:
        if not console.shown:
            await console.adapter.send(Address(chat="default"), message(form("/disagree 4")), ENGLISH)

    console.adapter.settle = settle
    desk = Desk()
    await console.run(desk)
    assert desk.lines == ["/a", "/disagree 4 they called us"]
    assert console.adapter.status == 0


async def test_pictures_and_files_are_saved_and_their_paths_shown(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    picture = drawn(Msg("console-to-team"), "../../chart of Acme.png", b"\x89PNG")
    desk = Desk({"/chart acme": message(picture, File("ledger.csv", b"a,b")), "/again": message(picture)})
    console = Console(["/chart acme", "/again"], folder, as_json=True)
    await console.run(desk)
    chart, ledger = (Path(each) for each in console.objects[0]["files"])
    assert chart.parent == ledger.parent == folder
    assert (chart.name, chart.read_bytes(), ledger.read_bytes()) == ("chart_of_Acme.png", b"\x89PNG", b"a,b")
    assert chart.stat().st_mode & 0o777 == 0o600
    assert str(chart) in console.objects[0]["text"]
    assert console.objects[1]["files"] == [str(folder / "chart_of_Acme-2.png")]


async def test_a_picture_that_cannot_be_saved_is_said_so_and_the_rest_is_shown(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    desk = Desk({"/chart": message(drawn(Msg("console-to-team"), "c.png", b""), Text("Done."))})
    console = Console(["/chart"], tmp_path / "file")
    assert "team chat\nDone." in await console.run(desk)
    assert "c.png couldn't be saved" in console.err.getvalue()


async def test_json_is_one_object_a_line_in_order(tmp_path: Path) -> None:
    desk = Desk(
        {
            "/status acme": Reply(parts=LOGGED.parts, data={"client": "Żabka", "strain": 3.25}),
            "/oops": refused("Nie ma takiego klienta: דנה"),
        }
    )
    console = Console(["/status acme", "/oops"], tmp_path, as_json=True)

    async def settle() -> None:
        post = message(Text("Time to talk"), kind="talk", client="Żabka", signals=["strain"])
        await console.adapter.send(Address(chat="default", about="team"), post, ENGLISH)

    console.adapter.settle = settle
    await console.run(desk)
    early, reply, post, error, last = console.objects
    assert early == post == last
    assert list(reply) == ["type", "command", "text", "buttons", "files", "data"]
    assert reply == {
        "type": "reply",
        "command": "/status acme",
        "text": "Logged.",
        "buttons": [{"id": 1, "label": "Undo (updated)"}, {"id": 2, "label": "Ours (updated)"}],
        "files": [],
        "data": {"client": "Żabka", "strain": 3.25},
    }
    assert (post["type"], post["command"], post["text"]) == ("post", "", "Time to talk")
    assert post["data"] == {"kind": "talk", "client": "Żabka", "signals": ["strain"], "to": "team"}
    assert (error["type"], error["command"]) == ("error", "/oops")
    assert error["data"]["code"] == "usage"
    assert error["data"]["mend"] == error["text"].splitlines()[-1]
    assert "דנה" in console.shown
    assert console.err.getvalue() == ""


async def test_for_machines_a_changed_post_is_no_new_one(tmp_path: Path) -> None:
    console = Console([], tmp_path, as_json=True)
    post = message(Text("Time to talk"), kind="talk", client="Żabka", signals=["strain"])
    first = await console.adapter.send(Address(chat="default", about="team"), post, ENGLISH)
    await console.adapter.send(Address(chat="default", about="team", edit=first), post, ENGLISH)
    raised, changed = console.objects
    assert raised["data"]["kind"] == "talk"
    assert changed["data"] == {**raised["data"], "kind": "update", "updates": "talk"}


async def test_colour_is_for_terminals_that_want_it(tmp_path: Path) -> None:
    async def shown(environ: dict[str, str]) -> str:
        desk = Desk({"/a": message(Text("Acme", "title"), Text("gone", "struck"))})
        return await Console(["/a"], tmp_path, out=Terminal(), environ=environ).run(desk)

    assert "\x1b[1mAcme\x1b[0m\n\x1b[9mgone\x1b[0m" in await shown({"TERM": "xterm"})
    for environ in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        assert "Acme\n~~gone~~" in await shown(environ)
    piped = await Console(["/a"], tmp_path).run(Desk({"/a": message(Text("Acme", "title"))}))
    assert "\x1b" not in piped


async def test_a_terminal_of_few_letters_is_shown_question_marks(tmp_path: Path) -> None:
    raw = io.BytesIO()
    console = Console([], tmp_path, out=io.TextIOWrapper(raw, encoding="ascii", write_through=True))
    await console.adapter.send(Address(chat="default"), said_back("Żabka"), ENGLISH)
    assert b"?abka" in raw.getvalue()


async def test_a_reader_that_goes_away_ends_the_session(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    out = os.fdopen(write, "w", encoding="utf-8")
    desk = Desk()
    console = Console(["/a", "/b"], tmp_path, out=out)
    await console.adapter.run(desk.handle)
    assert (desk.lines, console.adapter.status) == ([], 1)
    with pytest.raises(BrokenPipeError):
        out.close()
