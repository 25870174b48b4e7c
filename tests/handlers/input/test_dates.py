"""Moments as people write them, seen from Monday 23 November 2026, 15:00 in Warsaw (14:00 UTC)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.errors import Refusal
from handlers.input.dates import ReferenceTime, Tense, match_moment, read_moment

ZONE = "Europe/Warsaw"
NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
MORNING = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)


def local(text: str, tense: Tense, now: datetime = NOW, zone: str = ZONE) -> str:
    return read_moment(text, now=now, zone=zone, tense=tense).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("yesterday", "2026-11-22 12:00"),
        ("Yesterday", "2026-11-22 12:00"),
        ("today", "2026-11-23 15:00"),
        ("the day before yesterday", "2026-11-21 12:00"),
        ("now", "2026-11-23 15:00"),
        ("2026-03-01", "2026-03-01 12:00"),
        ("2026/03/01", "2026-03-01 12:00"),
        ("2026.3.1", "2026-03-01 12:00"),
        ("01.03", "2026-03-01 12:00"),
        ("1.3", "2026-03-01 12:00"),
        ("01.03.", "2026-03-01 12:00"),
        ("24.11", "2025-11-24 12:00"),
        ("29.02", "2024-02-29 12:00"),
        ("01.03.2025", "2025-03-01 12:00"),
        ("01.03.25", "2025-03-01 12:00"),
        ("01-03-2025", "2025-03-01 12:00"),
        ("01.03.2025г.", "2025-03-01 12:00"),
        ("01.03.2025 г.", "2025-03-01 12:00"),
        ("13/04", "2026-04-13 12:00"),
        ("04/13", "2026-04-13 12:00"),
        ("05/05/2026", "2026-05-05 12:00"),
        ("1 March", "2026-03-01 12:00"),
        ("1st march", "2026-03-01 12:00"),
        ("March 1", "2026-03-01 12:00"),
        ("March 1st, 2025", "2025-03-01 12:00"),
        ("1 mar 2025", "2025-03-01 12:00"),
        ("on 1 March", "2026-03-01 12:00"),
        ("5 sept", "2026-09-05 12:00"),
        ("1 марта", "2026-03-01 12:00"),
        ("1-го марта", "2026-03-01 12:00"),
        ("1 марта 2025 г.", "2025-03-01 12:00"),
        ("1 марта 2025 года", "2025-03-01 12:00"),
        ("3 мая", "2026-05-03 12:00"),
        ("3 сен", "2026-09-03 12:00"),
        ("1 marca", "2026-03-01 12:00"),
        ("dnia 1 marca 2025 roku", "2025-03-01 12:00"),
        ("5 października", "2026-10-05 12:00"),
        ("5 pazdziernika", "2026-10-05 12:00"),
        ("1 במרץ", "2026-03-01 12:00"),
        ("1 מרץ", "2026-03-01 12:00"),
        ("ב-1 במרץ", "2026-03-01 12:00"),
        ("ב־1.3", "2026-03-01 12:00"),
        ("ב1 במרס 2025", "2025-03-01 12:00"),
        ("mon", "2026-11-23 15:00"),
        ("monday", "2026-11-23 15:00"),
        ("last monday", "2026-11-16 12:00"),
        ("fri", "2026-11-20 12:00"),
        ("last friday", "2026-11-20 12:00"),
        ("on friday", "2026-11-20 12:00"),
        ("friday 14:30", "2026-11-20 14:30"),
        ("пт", "2026-11-20 12:00"),
        ("в пятницу", "2026-11-20 12:00"),
        ("во вторник", "2026-11-17 12:00"),
        ("в прошлую пятницу", "2026-11-20 12:00"),
        ("прошлая среда", "2026-11-18 12:00"),
        ("w piątek", "2026-11-20 12:00"),
        ("w piatek", "2026-11-20 12:00"),
        ("we wtorek", "2026-11-17 12:00"),
        ("w zeszły piątek", "2026-11-20 12:00"),
        ("w ubiegłą środę", "2026-11-18 12:00"),
        ("sob.", "2026-11-21 12:00"),
        ("ביום שישי", "2026-11-20 12:00"),
        ("יום ו׳", "2026-11-20 12:00"),
        ("שישי", "2026-11-20 12:00"),
        ("ביום שני שעבר", "2026-11-16 12:00"),
        ("בשבת", "2026-11-21 12:00"),
        ("3 days ago", "2026-11-20 12:00"),
        ("three days ago", "2026-11-20 12:00"),
        ("3d ago", "2026-11-20 12:00"),
        ("a week ago", "2026-11-16 12:00"),
        ("2 weeks ago", "2026-11-09 12:00"),
        ("a month ago", "2026-10-23 12:00"),
        ("2 years ago", "2024-11-23 12:00"),
        ("2h ago", "2026-11-23 13:00"),
        ("2 hours ago", "2026-11-23 13:00"),
        ("30 min ago", "2026-11-23 14:30"),
        ("half an hour ago", "2026-11-23 14:30"),
        ("1h30m ago", "2026-11-23 13:30"),
        ("3 days ago at 9:15", "2026-11-20 09:15"),
        ("вчера", "2026-11-22 12:00"),
        ("позавчера", "2026-11-21 12:00"),
        ("3 дня назад", "2026-11-20 12:00"),
        ("неделю назад", "2026-11-16 12:00"),
        ("полчаса назад", "2026-11-23 14:30"),
        ("час назад", "2026-11-23 14:00"),
        ("wczoraj", "2026-11-22 12:00"),
        ("przedwczoraj", "2026-11-21 12:00"),
        ("dziś", "2026-11-23 15:00"),
        ("3 dni temu", "2026-11-20 12:00"),
        ("tydzień temu", "2026-11-16 12:00"),
        ("2 godziny temu", "2026-11-23 13:00"),
        ("אתמול", "2026-11-22 12:00"),
        ("שלשום", "2026-11-21 12:00"),
        ("היום", "2026-11-23 15:00"),
        ("לפני 3 ימים", "2026-11-20 12:00"),
        ("לפני יומיים", "2026-11-21 12:00"),
        ("לפני שבוע", "2026-11-16 12:00"),
        ("לפני שעתיים", "2026-11-23 13:00"),
        ("לפני חצי שעה", "2026-11-23 14:30"),
        ("2026-03-01 14:30", "2026-03-01 14:30"),
        ('"2026-03-01 14:30"', "2026-03-01 14:30"),
        ("„2026-03-01 14:30”", "2026-03-01 14:30"),
        ("2026-03-01T14:30", "2026-03-01 14:30"),
        ("2026-03-01T13:30Z", "2026-03-01 14:30"),
        ("2026-03-01T14:30+02:00", "2026-03-01 13:30"),
        ("yesterday 14:30", "2026-11-22 14:30"),
        ("yesterday at 2pm", "2026-11-22 14:00"),
        ("yesterday 2:30 pm", "2026-11-22 14:30"),
        ("yesterday 12am", "2026-11-22 00:00"),
        ("yesterday 12 pm", "2026-11-22 12:00"),
        ("14:30 yesterday", "2026-11-22 14:30"),
        ("14:30", "2026-11-23 14:30"),
        ("вчера в 14:30", "2026-11-22 14:30"),
        ("wczoraj o 14.30", "2026-11-22 14:30"),
        ("wczoraj o godz. 14:30", "2026-11-22 14:30"),
        ("אתמול ב-14:30", "2026-11-22 14:30"),
        ("אתמול בשעה 14:30", "2026-11-22 14:30"),
    ],
)
def test_what_has_happened(typed: str, expected: str) -> None:
    assert local(typed, "past") == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tomorrow", "2026-11-24 12:00"),
        ("day after tomorrow", "2026-11-25 12:00"),
        ("tomorrow 14:00", "2026-11-24 14:00"),
        ("15:00 tomorrow", "2026-11-24 15:00"),
        ("16:00", "2026-11-23 16:00"),
        ("today 16:00", "2026-11-23 16:00"),
        ("fri", "2026-11-27 12:00"),
        ("mon", "2026-11-30 12:00"),
        ("next friday", "2026-11-27 12:00"),
        ("friday 10am", "2026-11-27 10:00"),
        ("in 3 days", "2026-11-26 12:00"),
        ("in a week", "2026-11-30 12:00"),
        ("in 2 hours", "2026-11-23 17:00"),
        ("in 2h", "2026-11-23 17:00"),
        ("завтра", "2026-11-24 12:00"),
        ("послезавтра", "2026-11-25 12:00"),
        ("через 3 дня", "2026-11-26 12:00"),
        ("через неделю", "2026-11-30 12:00"),
        ("через полчаса", "2026-11-23 15:30"),
        ("в следующую пятницу", "2026-11-27 12:00"),
        ("jutro", "2026-11-24 12:00"),
        ("pojutrze", "2026-11-25 12:00"),
        ("za 3 dni", "2026-11-26 12:00"),
        ("za tydzień", "2026-11-30 12:00"),
        ("w przyszły piątek", "2026-11-27 12:00"),
        ("מחר", "2026-11-24 12:00"),
        ("מחרתיים", "2026-11-25 12:00"),
        ("בעוד 3 ימים", "2026-11-26 12:00"),
        ("בעוד שבועיים", "2026-12-07 12:00"),
        ("ביום שישי הבא", "2026-11-27 12:00"),
        ("01.03", "2027-03-01 12:00"),
        ("1 March", "2027-03-01 12:00"),
        ("29.02", "2028-02-29 12:00"),
        ("2027-03-01", "2027-03-01 12:00"),
    ],
)
def test_what_is_to_come(typed: str, expected: str) -> None:
    assert local(typed, "future") == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("20.11", "2026-11-20 12:00"),
        ("01.03", "2027-03-01 12:00"),
        ("01.08", "2026-08-01 12:00"),
        ("fri", "2026-11-27 12:00"),
        ("last fri", "2026-11-20 12:00"),
        ("yesterday", "2026-11-22 12:00"),
        ("tomorrow", "2026-11-24 12:00"),
    ],
)
def test_what_may_be_either_is_the_nearest(typed: str, expected: str) -> None:
    assert local(typed, "any") == expected


def test_today_is_the_moment_of_saying_for_what_has_happened_and_the_days_end_for_what_is_to_come() -> None:
    assert local("today", "past", MORNING) == "2026-11-23 09:30"
    assert local("mon", "past", MORNING) == "2026-11-23 09:30"
    assert local("today", "any", MORNING) == "2026-11-23 09:30"
    assert local("today", "future", MORNING) == "2026-11-23 23:59"
    assert local("today", "future") == "2026-11-23 23:59"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "someday",
        "2026-13-01",
        "2026-02-30",
        "31.02",
        "1969-12-31",
        "2200-01-01",
        "32 March",
        "1 foo",
        "yesterday foo",
        "25:00",
        "14:60",
        "0am",
        "13pm",
        "3 days",
        "3 days ago today",
        "9999 years ago",
        "9999 months ago",
        "99999 days ago",
        "1.5 days ago",
        "3x days ago",
        "800h ago",
        "ago",
        "in",
        "on",
        "at",
        "last",
        "next",
        "לפני",
        "в",
        "5",
        "3",
        "1 2",
        "foo 1",
        "2026-03-01T25:30",
        "2026-03-01T14:30+99",
        "0001-01-01T10:00",
        "14:30 2h ago",
        "1800-01-01",
        "05/14/1899",
        "14/14",
        "марта 1",
        "in 2h foo",
        "2h",
        "9999 weeks ago",
        "in 9999 years",
        "2h 3 ago",
    ],
)
def test_what_is_no_date_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_moment(typed, now=NOW, zone=ZONE, tense="any")
    assert refused.value.code == "bad-date"
    assert refused.value.facts == {"key": "", "value": typed, "example": "2026-03-01"}


@pytest.mark.parametrize("typed", ["tomorrow", "2026-11-24", "16:00", "today 15:01", "in 1h", "next fri", "24.11.2026"])
def test_the_future_is_refused_for_what_has_happened(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_moment(typed, now=NOW, zone=ZONE, tense="past")
    assert refused.value.code == "future"
    assert refused.value.facts["at"] > NOW


@pytest.mark.parametrize("typed", ["yesterday", "2026-11-22", "14:00", "1h ago", "last fri"])
def test_the_past_is_refused_for_what_is_to_come(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_moment(typed, now=NOW, zone=ZONE, tense="future")
    assert refused.value.code == "past"


@pytest.mark.parametrize("typed", ["03/04", "3/4", "03/04/2026", "03/04/26"])
def test_a_date_with_two_readings_is_refused_with_both(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_moment(typed, now=NOW, zone=ZONE, tense="any")
    assert refused.value.code == "ambiguous-date"
    assert (refused.value.facts["first"].month, refused.value.facts["second"].month) == (4, 3)


def test_a_month_away_is_the_last_day_of_a_shorter_month() -> None:
    now = datetime(2026, 3, 31, 14, 0, tzinfo=UTC)
    assert local("a month ago", "past", now) == "2026-02-28 12:00"
    assert local("in a month", "future", now) == "2026-04-30 12:00"


def test_a_time_the_clocks_leave_out_moves_forward_and_of_two_the_earlier_is_meant() -> None:
    assert read_moment("2026-03-29 02:30", now=NOW, zone=ZONE, tense="past") == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert local("2026-03-29 02:30", "past") == "2026-03-29 03:30"
    assert read_moment("2026-10-25 02:30", now=NOW, zone=ZONE, tense="past") == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


def test_the_day_is_the_workspaces() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert local("today", "past", late, "UTC") == "2026-11-23 23:30"
    assert local("yesterday", "past", late, "Asia/Jerusalem") == "2026-11-23 12:00"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("yesterday shouted", 1),
        ("yesterday 14:30 shouted", 2),
        ("yesterday 14.30 shouted", 1),
        ("yesterday at shouted", 1),
        ("yesterday at", 1),
        ("3 days ago shouted", 3),
        ("1 March 2026 shouted", 3),
        ("1 March 12 people", 2),
        ("last friday at 2 pm shouted", 5),
        ("2026-03-01T14:30 shouted", 1),
    ],
)
def test_a_date_tells_how_many_words_it_takes(typed: str, words: int) -> None:
    found = match_moment(typed.split(), ReferenceTime(NOW, ZoneInfo(ZONE)), "past", alone=False)
    assert found is not None
    assert found.length == words


@pytest.mark.parametrize("typed", ["now", "14:30", "14:30 yesterday"])
def test_a_time_or_now_leads_no_line(typed: str) -> None:
    assert match_moment(typed.split(), ReferenceTime(NOW, ZoneInfo(ZONE)), "past", alone=False) is None


@pytest.mark.parametrize(
    ("typed", "loose"),
    [
        ("mon", True),
        ("пт", True),
        ("שישי", True),
        ("tomorrow", True),
        ("in 3 days", True),
        ("1.3", True),
        ("3/4", True),
        ("may 5", True),
        ("in 2h", True),
        ("next fri", True),
        ("on monday", False),
        ("mon 14:30", False),
        ("last mon", False),
        ("ביום שישי", False),
        ("01.03", False),
        ("march 5", False),
        ("5 may", False),
        ("yesterday", False),
        ("3 days ago", False),
        ("13/04/2026", False),
        ("on 1.3", False),
    ],
)
def test_some_dates_are_ordinary_prose_as_well(typed: str, loose: bool) -> None:
    found = match_moment(typed.split(), ReferenceTime(NOW, ZoneInfo(ZONE)), "any", alone=False)
    assert found is not None
    assert found.loose is loose


@given(
    moment=st.datetimes(datetime(1971, 1, 1), datetime(2026, 11, 22)),  # noqa: DTZ001 - local times
    zone=st.sampled_from(["UTC", "Europe/Warsaw", "Asia/Jerusalem", "America/New_York", "Pacific/Apia"]),
    form=st.sampled_from(
        ["%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M", "%H:%M %Y-%m-%d", "%Y-%m-%dT%H:%M", "%d %B %Y at %I:%M %p"]
    ),
)
def test_what_was_written_is_read_back(moment: datetime, zone: str, form: str) -> None:
    read = read_moment(moment.strftime(form), now=NOW, zone=zone, tense="past").astimezone(ZoneInfo(zone))
    wanted = moment.replace(second=0, microsecond=0, fold=0)  # what is written says nothing of the hour told twice
    gap = read.replace(tzinfo=None) - wanted
    assert gap == timedelta(0) or (timedelta(0) < gap <= timedelta(hours=24))  # a time the clocks left out
    assert gap == timedelta(0) or wanted.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) == read


@pytest.mark.parametrize(
    ("typed", "tense", "expected"),
    [
        ("1st of November", "past", "2026-11-01 12:00"),
        ("3rd of December 2026", "future", "2026-12-03 12:00"),
        ("ה-3 בנובמבר", "past", "2026-11-03 12:00"),
        ("15 לנובמבר", "past", "2026-11-15 12:00"),
        ("03.11.2026r.", "past", "2026-11-03 12:00"),
        ("31-Dec-2026", "future", "2026-12-31 12:00"),
        ("next week", "future", "2026-11-30 12:00"),
        ("end of month", "future", "2026-11-30 12:00"),
        ("конец следующего месяца", "future", "2026-12-31 12:00"),
        ("tomorrow morning", "future", "2026-11-24 09:00"),
        ("завтра утром", "future", "2026-11-24 09:00"),
        ("jutro rano", "future", "2026-11-24 09:00"),
        ("מחר בבוקר", "future", "2026-11-24 09:00"),
        ("jutro o 14", "future", "2026-11-24 14:00"),
        ("завтра в 9", "future", "2026-11-24 09:00"),
        ("w piątek o 7 wieczorem", "future", "2026-11-27 19:00"),
        ("מחרתיים ב-10", "future", "2026-11-25 10:00"),
        ("до пятницы", "future", "2026-11-27 12:00"),
        ("by 15 Dec", "future", "2026-12-15 12:00"),
        ("wczoraj o 23", "past", "2026-11-22 23:00"),
        ("вчера вечером", "past", "2026-11-22 19:00"),
        ("last night", "past", "2026-11-22 12:00"),
    ],
)
def test_days_as_people_say_them(typed: str, tense: Tense, expected: str) -> None:
    assert local(typed, tense) == expected


@pytest.mark.parametrize("typed", ["31.11", "29.02.2026", "2026-11-31", "30.02.2026"])
def test_a_day_that_cannot_be_is_refused_at_the_head_of_a_line_too(typed: str) -> None:
    found = match_moment([typed, "shouted"], ReferenceTime(NOW, ZoneInfo(ZONE)), "past", alone=False)
    assert found is not None
    assert found.refusal is not None
    assert found.refusal.code == "bad-date"


@pytest.mark.parametrize("typed", ["13.45", "2.4.1", "45.11"])
def test_what_has_no_form_of_a_day_is_left_alone(typed: str) -> None:
    assert match_moment([typed, "x"], ReferenceTime(NOW, ZoneInfo(ZONE)), "past", alone=False) is None
