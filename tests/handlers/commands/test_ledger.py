"""`/ledger`: kinds, periods and pages, in every language."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.messages import Text
from handlers.ports import UnitOfWork
from tests.support.app_driver import AppDriver, Heard
from tests.support.group import Group
from tests.support.replies import messages, outline, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def lines(heard: Heard) -> list[dict[str, Any]]:
    found: Any = heard.data["entries"]
    return list(found)


def shown(heard: Heard) -> list[int]:
    return [row["entry"] for row in lines(heard)]


def test_newest_first_and_what_was_taken_back_struck_through(acme: AppDriver) -> None:
    acme.say("/note Acme one")
    acme.say("/note Acme on:2026-01-05 long ago")
    acme.say("/undo 1")
    heard = acme.say("/ledger Acme")
    assert outline(heard) == [
        "ledger-title(client=Acme page=1)",
        "ledger-line(number=1 day=2 Mar 2026 what=entry-note note=one author=you)",
        "ledger-line(number=2 day=5 Jan 2026 what=entry-note note=long ago author=you)",
        "recorded(at=2 Mar 2026, 10:00)",
        "[button-mine]",
    ]
    styles = [getattr(part, "style", "") for part in heard.reply.parts]
    assert styles == ["title", "struck", "plain", "quiet", ""]


def test_a_corrected_line_is_one_row_with_what_it_was(acme: AppDriver) -> None:
    acme.say("/i Acme rude 1h shouted at Anna")
    acme.say("/edit 1 #scope minor 2h wants a second page on:2026-03-01")
    acme.say("/paid Acme 1500 invoice 7")
    acme.say("/edit 4 1600")
    incident = "entry-incident(category={} severity={} fault=fault-theirs)".format
    rows = [line for line in outline(acme.say("/ledger Acme")) if not line.startswith("recorded")]
    assert rows == [
        "ledger-title(client=Acme page=1)",
        "ledger-line(number=6 day=2 Mar 2026 what=entry-payment(amount=€1,600) note=invoice 7 author=you)",
        "ledger-was(before=[entry-payment(amount=€1,500)])",
        f"ledger-line(number=3 day=1 Mar 2026 what={incident('category-scope', 'severity-minor')} "
        "note=wants a second page author=you)",
        f"ledger-was(before=[{incident('category-rude', 'severity-serious')}, "
        "60 min, ledger-was-note(note=shouted at Anna), 2 Mar 2026])",
        "[button-mine]",
    ]


def test_what_it_was_is_the_latest_form_that_reads_differently(acme: AppDriver) -> None:
    """A change that is not shown leaves the row as it is; the amounts of others stay hidden."""
    acme.say("/paid Acme 1500 invoice 7")
    acme.say("/edit 1 1600")
    acme.say("/edit 3 who:Jan")
    assert messages(acme.say("/ledger Acme"), "ledger-was", before="[entry-payment(amount=€1,500)]")
    assert "ledger-was" not in says(acme.say("/ledger Acme", by="anna", role="member"))


def test_what_a_line_was_while_it_was_private_is_not_told(acme: AppDriver) -> None:
    acme.say("/note Acme private:yes she is ill")
    acme.say("/edit 1 private:no back on Monday")
    assert "ledger-was" not in says(acme.say("/ledger Acme", by="anna", role="member"))
    assert messages(acme.say("/ledger Acme"), "ledger-was", before="[ledger-was-note(note=she is ill)]")


def test_a_corrected_line_that_was_taken_back_is_one_struck_row(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    acme.say("/edit 1 ours")
    acme.say("/undo")
    heard = acme.say("/ledger Acme")
    assert [(row["entry"], row["reversed_by"]) for row in lines(heard)] == [(3, 4)]
    assert [part.style for part in heard.reply.parts[1:3] if isinstance(part, Text)] == ["struck", "quiet"]


def test_pages_count_rows(acme: AppDriver) -> None:
    for n in range(9):
        number = acme.say(f"/i Acme minor rude {n}").data["entry"]
        acme.say(f"/edit {number} scope")
    first = acme.say("/ledger Acme")
    assert [row["note"] for row in lines(first)] == [str(n) for n in range(8, 0, -1)]
    assert [row["note"] for row in lines(acme.press(first, "button-older"))] == ["0"]
    assert [row["note"] for row in lines(acme.say("/ledger Acme incidents 1d p2"))] == ["0"]


def test_my_entries_are_one_press_away_for_whoever_logs(acme: AppDriver) -> None:
    acme.say("/note Acme one")
    assert messages(acme.press(acme.say("/ledger Acme"), "button-mine"), "mine-title") == [{}]
    assert acme.say("/ledger Acme", by="vera", role="viewer").buttons == ()


def test_every_kind_of_line_reads(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! insulted everyone")
    acme.press(next(post for post in acme.posts if post.kind == "talk"), "button-snooze")
    for line in (
        "/boundary Acme No calls",
        "/talk Acme tomorrow 14:00",
        "/talk Acme held agreed on:2026-02-28 terms",
        "/kept Acme no not at all",
        "/kept Acme yes",
    ):
        assert acme.say(line).error == "", line
    pages = [acme.say("/ledger Acme"), acme.say("/ledger Acme p2")]
    rows = [row for page in pages for line in ("ledger-line", "ledger-line-bare") for row in messages(page, line)]
    assert {(row["what"], row["note"]) for row in rows} >= {
        ("entry-boundary(number=1 text=No calls)", ""),
        ("entry-plan(at=3 Mar 2026, 14:00)", ""),
        ("entry-stage(before=stage-active after=stage-conversation)", ""),
        ("entry-conversation(outcome=outcome-agreed)", "terms"),
        ("entry-kept-no", "not at all"),
        ("entry-kept-yes", ""),
        ("entry-decision(action=action-snooze kind=kind-talk)", ""),
        (
            "entry-incident(category=category-abuse severity=severity-severe fault=fault-theirs)",
            "insulted everyone",
        ),
    }


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("incidents", [2]),
        ("инциденты", [2]),
        ("płatności", [3]),
        ("platnosci", [3]),
        ("הערות", [4, 1]),
        ("notes incident", [4, 2, 1]),
        ("boundaries", [5]),
        ("10d", [5, 4, 3]),
        ("30", [5, 4, 3, 2]),
        ("last month", [5, 4, 3, 2]),
        ("2 months", [5, 4, 3, 2]),
        ("two months", [5, 4, 3, 2]),
        ("3 weeks", [5, 4, 3, 2]),
        ("за последние 2 недели", [5, 4, 3]),
        ("30 дней", [5, 4, 3, 2]),
        ("2 tygodnie", [5, 4, 3]),
        ("ostatni miesiąc", [5, 4, 3, 2]),
        ("שבועיים", [5, 4, 3]),
        ("30 ימים", [5, 4, 3, 2]),
        ("3m", [5, 4, 3, 2, 1]),
        ("2026-02", [2]),
        ("2025-12", [1]),
        ("2025", [1]),
        ("2026", [5, 4, 3, 2]),
        ("2026-02-15", [5, 4, 3]),
        ("yesterday", [5, 4, 3]),
        ("notes 2025", [1]),
    ],
)
def test_kinds_and_periods(acme: AppDriver, words: str, found: list[int]) -> None:
    acme.say("/note Acme on:2025-12-31 one")
    acme.say("/i Acme rude on:2026-02-10 two")
    acme.say("/paid Acme 10 on:2026-03-01")
    acme.say("/note Acme four")
    acme.say("/boundary Acme No calls")
    assert shown(acme.say(f"/ledger Acme {words}")) == found


@pytest.mark.parametrize("words", ["sometime", "3 fish", "40 2026-01", "2026-13", "10000d", "three", "next year or so"])
def test_what_is_no_period_is_refused(acme: AppDriver, words: str) -> None:
    assert acme.say(f"/ledger Acme {words}").error == "bad-period"


def test_pages_are_turned_with_buttons(acme: AppDriver) -> None:
    for n in range(18):
        acme.say(f"/note Acme {n}")
    first = acme.say("/ledger Acme notes 30d")
    assert shown(first) == [18, 17, 16, 15, 14, 13, 12, 11]
    second = acme.press(first, "button-older")
    assert shown(second) == [10, 9, 8, 7, 6, 5, 4, 3]
    assert second.reply.replaces
    third = acme.press(second, "button-older")
    assert shown(third) == [2, 1]
    assert [len(page.buttons) for page in (first, second, third)] == [2, 3, 2]
    assert shown(acme.press(second, "button-newer")) == shown(first)
    assert acme.press(second, "button-newer").reply.replaces


def test_a_buttons_line_is_short_whatever_was_asked_for(desk: AppDriver) -> None:
    desk.say(f"/client add {'Długa Nazwa ' * 8}")
    for n in range(12):
        desk.say(f"/note Długa Nazwa {n}" if n < 0 else f"/note ~1 {n}")
    kinds = "incident payment refund hours concession praise note called boundary conversation kept decision stage plan"
    heard = desk.say(f"/ledger ~1 {kinds} 2026-01-01")
    assert len(shown(heard)) == 8
    assert all(len(button.line.encode()) <= 64 for button in heard.buttons)
    assert shown(desk.press(heard, "button-older")) == [4, 3, 2, 1]


def test_a_page_beyond_the_end_leads_back(acme: AppDriver) -> None:
    acme.say("/note Acme one")
    heard = acme.say("/ledger Acme p7")
    assert outline(heard)[0] == "ledger-empty(client=Acme)"
    assert heard.line("button-newer") == "/ledger ~1 p6"
    assert outline(acme.say("/ledger Acme p0"))[0] == "ledger-title(client=Acme page=1)"


def test_private_lines_leave_no_gap(acme: AppDriver) -> None:
    acme.say("/note Acme the only open one")
    for n in range(9):
        acme.say(f"/note Acme private:yes {n}")
    acme.say("/undo 3")
    heard = acme.say("/ledger Acme", by="vera", role="viewer")
    assert shown(heard) == [1]
    assert heard.buttons == ()
    assert len(shown(acme.say("/ledger Acme"))) == 8


def test_amounts_and_what_was_typed_are_for_those_who_may_see_them(acme: AppDriver) -> None:
    acme.say("/paid Acme 1500 invoice affected:@you")
    heard = acme.say("/ledger Acme", by="anna", role="member")
    assert messages(heard, "ledger-line", what="entry-payment(amount=amount-hidden)", note="invoice")
    (entry,) = lines(heard)
    assert (entry["amount_minor"], entry["currency"], entry["typed"]) == (None, None, None)
    (entry,) = lines(acme.say("/ledger Acme"))
    assert (entry["amount_minor"], entry["typed"]) == (150_000, "/paid Acme 1500 invoice affected:@you")


def test_a_line_says_from_which_chat_it_came_where_there_are_several(desk: AppDriver) -> None:
    group = Group(desk)
    group.open()
    group.say("/client add Acme")
    group.say("/note Acme one")
    assert not {"pareto-empty", "recorded", "recorded-in", "refund-beyond"} & {*says(group.say("/ledger Acme"))}
    number = group.workspace.id

    def work(uow: UnitOfWork) -> None:
        uow.chats.open(number, "telegram", "-200", "group", "Second studio")
        uow.commit()

    desk.database.write(work).result()
    assert messages(group.say("/ledger Acme"), "recorded-in", at="2 Mar 2026, 10:00", chat="Studio")
