"""Digests: one screen, each once in the right local hour, late ones once and marked, with money for owners alone.

What a digest says of what slipped, and to whom, is in `test_digest_says.py`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from handlers.domain.charts import ParetoChart
from handlers.domain.values import NudgeKind
from handlers.jobs.clock import run_due
from handlers.messages import Choices, Msg, Picture, Text
from handlers.ports import Database, UnitOfWork
from tests.support.app_driver import AppDriver, Heard, Post
from tests.support.replies import labels, messages, outline, says

FRIDAY = datetime(2026, 3, 6, 12, tzinfo=UTC)
MONDAY_NINE = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)  # 09:00 in Warsaw


@pytest.fixture
def desk(database: Database) -> AppDriver:
    desk = AppDriver(database, now=FRIDAY)
    desk.say("/settings timezone Europe/Warsaw")
    desk.say("/settings weekend sat,sun")
    desk.say("/client add Acme")
    desk.say("/client add Globex")
    return desk


def at(desk: AppDriver, moment: datetime) -> list[Post]:
    """Let time pass up to a moment; the digests sent by then."""
    before = len(desk.digests)
    desk.now = moment
    desk.tick()
    return desk.digests[before:]


def to_team(posts: list[Post]) -> Post:
    return next(post for post in posts if post.to == "team")


def to_owner(posts: list[Post]) -> Post:
    return next(post for post in posts if post.to == "you")


def figures(carrier: Post | Heard) -> dict[str, str]:
    """The figures of a digest that had none in the period before, by name."""
    return {row["name"].removeprefix("digest-figure-"): row["now"] for row in messages(carrier, "digest-figure-new")}


def busy(desk: AppDriver) -> None:
    for line in (
        "/incident Acme abuse !! insulted Anna",
        "/incident Acme rude shouted",
        "/incident Globex complaint the logo came late",
        "/thanks Globex praised the drafts",
        "/paid Globex 900",
        "/gave Globex 50",
        "/spent Acme 2h",
    ):
        assert not desk.say(line).error


def test_it_comes_once_on_the_first_working_day_to_the_team_and_to_owners(desk: AppDriver) -> None:
    busy(desk)
    assert at(desk, datetime(2026, 3, 9, 7, 59, tzinfo=UTC)) == []
    posts = at(desk, MONDAY_NINE)
    assert sorted((post.kind, post.to) for post in posts) == [("digest", "team"), ("digest", "you")]
    team, owner = to_team(posts), to_owner(posts)
    assert messages(team, "digest-good-note", client="Globex", note="praised the drafts")
    assert messages(team, "digest-decision", client="Acme", kind="kind-talk", who="you")
    assert messages(team, "digest-unclear", count=1, lines="[digest-unclear-line(number=3 client=Globex)]")
    assert figures(team) == {"incidents": "3", "praise": "1", "time": "120 min"}
    assert "€" not in team.text
    assert {"digest-title-owners", "digest-figures"} <= {*says(owner)}
    assert not {"digest-decision", "digest-good-note", "digest-unclear"} & {*says(owner)}, "the team's says it"
    assert figures(owner) == {"paid": "€900", "given": "€50"}
    assert {post.reply.data["kind"] for post in posts} == {"digest"}
    desk.later(minutes=1)
    desk.later(days=6)
    assert len(desk.digests) == 2


def test_a_ledger_opened_at_that_very_moment_has_no_digest_yet(database: Database) -> None:
    desk = AppDriver(database, now=datetime(2026, 3, 9, 9, tzinfo=UTC))
    desk.say("/client add Acme")
    assert at(desk, datetime(2026, 3, 9, 10, tzinfo=UTC)) == []


def test_every_line_has_its_button(desk: AppDriver) -> None:
    busy(desk)
    team = to_team(at(desk, MONDAY_NINE))
    assert team.line("digest-button") == f"/nudge {desk.nudges('Acme')[-1].id} show"
    assert team.line("button-reread") == "/edit 3"
    lines = [button.line for button in team.reply.buttons]
    assert f"/terms ~{desk.client('Acme').id}" in lines
    assert f"/status ~{desk.client('Globex').id}" in lines, "who had a good word"
    assert len(lines) == len({*lines}), "each once"
    for text, below in pairwise(team.reply.parts):
        if isinstance(text, Text) and isinstance(text.body, Msg) and text.body.id == "digest-decision":
            assert isinstance(below, Choices), "the button stands next to its line"
            assert [button.line for button in below.buttons] == [team.line("digest-button")]
    more = desk.press(team, "button-more")
    assert messages(more, "digest-decision-share", client="Acme", kind="kind-talk") or messages(
        more, "digest-decision", client="Acme", kind="kind-talk"
    )
    assert "button-more" not in labels(more)


def test_a_quiet_week_is_two_lines(desk: AppDriver) -> None:
    at(desk, MONDAY_NINE)
    desk.later(hours=1)
    desk.say("/thanks Acme sent flowers")
    team = to_team(at(desk, datetime(2026, 3, 16, 8, tzinfo=UTC)))
    assert outline(team)[1:-1] == ["digest-quiet", "digest-good-note(client=Acme note=sent flowers)"]
    quiet = to_team(at(desk, datetime(2026, 3, 23, 8, tzinfo=UTC)))
    assert len(outline(quiet)) == 4
    assert messages(quiet, "digest-figures", figures="[digest-figure-gone(name=digest-figure-praise before=1)]")
    silent = to_team(at(desk, datetime(2026, 3, 30, 7, tzinfo=UTC)))
    assert outline(silent)[1:-1] == ["digest-quiet"], "no figure is told that is nothing"


def test_after_an_outage_the_latest_comes_once_marked_late(desk: AppDriver) -> None:
    busy(desk)
    posts = at(desk, datetime(2026, 4, 1, 12, tzinfo=UTC))
    assert [post.to for post in posts] == ["team"], "of four that were missed, only the latest"
    assert messages(to_team(posts), "digest-late", at="30 Mar 2026, 09:00")
    assert to_team(posts).reply.data["late"] is True
    assert at(desk, datetime(2026, 4, 6, 6, 59, tzinfo=UTC)) == []
    assert "digest-late" not in says(to_team(at(desk, datetime(2026, 4, 6, 7, 0, tzinfo=UTC))))


def test_a_digest_nobody_could_take_gives_way_to_the_next(desk: AppDriver) -> None:
    busy(desk)

    def owe(moment: datetime) -> None:
        def work(uow: UnitOfWork) -> None:
            run_due(uow, moment, 50)
            uow.commit()

        desk.database.write(work).result()

    owe(MONDAY_NINE)
    owe(datetime(2026, 3, 16, 8, tzinfo=UTC))
    posts = at(desk, datetime(2026, 3, 16, 9, tzinfo=UTC))
    assert [post.to for post in posts].count("team") == 1
    assert messages(to_team(posts), "digest-title", since="9 Mar 2026", until="16 Mar 2026")


def test_days_and_time_are_chosen_in_words_and_off_is_off(desk: AppDriver) -> None:
    assert messages(
        desk.say("/digest mon,thu 9:00"),
        "digest-when",
        when="rhythm-days(days=[weekday-1, weekday-4] time=09:00)",
        at="9 Mar 2026, 09:00",
    )
    assert len(at(desk, datetime(2026, 3, 12, 8, tzinfo=UTC))) == 1
    assert messages(desk.say("/digest daily 5:30 pm"), "rhythm-daily", time="17:30")
    assert messages(desk.say("/digest weekly 10"), "rhythm-first", time="10:00")
    assert messages(desk.say("/digest weekly"), "rhythm-first", time="09:00")
    assert messages(desk.say("/digest 7.15"), "rhythm-first", time="07:15")
    assert desk.say("/digest off").data == {"digest": "off"}
    assert "digest-off" in says(desk.say("/digest"))
    assert at(desk, datetime(2026, 4, 12, 8, tzinfo=UTC)) == []
    for wrong in ("/digest mon 25:00", "/digest 0 am", "/digest mon 13 pm", "/digest 12:75"):
        assert desk.say(wrong).error == "bad-rhythm"
    assert desk.say("/digest someday 9:00").error == "bad-weekday"


def test_it_is_the_owners_to_change_and_the_teams_to_read(desk: AppDriver) -> None:
    busy(desk)
    assert desk.say("/digest off", "mia", role="member").error == "not-permitted"
    assert "digest-title" in says(desk.say("/digest more", "mia", role="member"))
    assert "€" not in desk.say("/digest more", "mia", role="member").text
    assert "€" in desk.say("/digest now").text


def test_a_change_of_zone_makes_up_for_nothing(desk: AppDriver) -> None:
    assert len(at(desk, MONDAY_NINE)) == 1
    desk.now = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
    desk.say("/settings timezone America/New_York")
    assert at(desk, datetime(2026, 3, 9, 13, 0, tzinfo=UTC)) == [], "the week has been told"
    desk.say("/settings timezone Asia/Tokyo")
    assert at(desk, datetime(2026, 3, 10, 13, 0, tzinfo=UTC)) == []


def test_without_a_team_chat_the_owners_are_told_how_to_set_one(desk: AppDriver) -> None:
    desk.say("/settings channel off")
    posts = at(desk, MONDAY_NINE)
    assert [post.to for post in posts] == ["you"]
    assert "/settings channel here" in posts[0].text


def test_a_team_chat_that_is_lost_before_it_leaves_holds_nobody_up(desk: AppDriver) -> None:
    def owe(uow: UnitOfWork) -> None:
        run_due(uow, MONDAY_NINE, 50)
        uow.commit()

    desk.database.write(owe).result()
    desk.now = MONDAY_NINE
    desk.say("/settings channel off")
    assert [(post.kind, post.to) for post in desk.digests] == [("digest", "you")]


def test_the_first_of_a_month_carries_the_picture_for_owners(desk: AppDriver) -> None:
    busy(desk)
    at(desk, MONDAY_NINE)
    posts = at(desk, datetime(2026, 4, 6, 7, tzinfo=UTC))
    [picture] = [part for part in to_owner(posts).reply.parts if isinstance(part, Picture)]
    assert isinstance(picture.drawing, ParetoChart)
    assert [row.client for row in picture.drawing.rows] == ["Globex", "Acme"]
    assert not [part for part in to_team(posts).reply.parts if isinstance(part, Picture)]


def test_the_first_of_a_month_without_figures_has_no_picture(desk: AppDriver) -> None:
    posts = at(desk, datetime(2026, 4, 6, 7, tzinfo=UTC))
    assert [post.to for post in posts] == ["team"], "the owner reads the team's, and there is nothing beyond it"
    assert not [part for part in posts[0].reply.parts if isinstance(part, Picture)]


def test_what_moved_and_what_is_to_come(desk: AppDriver) -> None:
    desk.say("/incident Acme rude on:2026-02-20 shouted")
    desk.say("/incident Globex rude on:2026-02-20 hung up")
    desk.say("/talk Acme held agreed review:2026-03-13 calls before 18:00")
    desk.say("/talk Globex 2026-03-10 14:00")
    desk.say("/client add Initech")
    desk.say("/talk Initech 2026-03-16 20:00")
    desk.say("/incident Globex rude private:yes said something")
    desk.later(hours=1)
    desk.say("/talk Acme held cleared")
    team = to_team(at(desk, MONDAY_NINE))
    assert messages(team, "digest-mover-better", client="Acme", before="standing-watch", standing="standing-steady")
    assert "digest-what-cleared" in says(team)
    assert "reason-private" in says(team)
    assert messages(team, "coming-up", client="Globex", at="10 Mar 2026, 14:00", what="matter-talk", who="you")
    assert not messages(team, "coming-up", client="Initech"), "its reminder falls into the week, the talk does not"


def test_kept_agreements_are_the_best_news(desk: AppDriver) -> None:
    desk.say("/talk Acme held agreed on:2026-02-20 calls before 18:00")
    desk.say("/thanks Globex praise")
    desk.say("/kept Acme yes")
    team = to_team(at(desk, MONDAY_NINE))
    assert messages(team, "digest-good-kept", client="Acme")


def test_a_good_word_without_a_note_and_private_ones(desk: AppDriver) -> None:
    desk.say("/thanks Acme private:yes secret")
    desk.say("/talk Globex held agreed on:2026-02-20 x")
    desk.say("/kept Globex no")
    assert not {"digest-good-kept", "digest-good-note", "digest-good-praise"} & {*says(to_team(at(desk, MONDAY_NINE)))}


def test_amends_that_calm_are_what_moved(desk: AppDriver) -> None:
    desk.say("/incident Acme rude serious ours on:2026-03-05 we forgot the call")
    desk.say("/incident Acme scope on:2026-01-05 a logo")
    desk.later(days=4)
    desk.say("/called Acme we talked it over")
    team = to_team(at(desk, datetime(2026, 3, 16, 8, tzinfo=UTC)))
    [row] = messages(team, "digest-mover-better", client="Acme", before="standing-amends", standing="standing-steady")
    assert row["why"] == (
        "digest-line-note(line=digest-line(number=3 day=10 Mar 2026 what=digest-what-called) note=we talked it over)"
    )


def test_many_of_everything_fit_one_screen(desk: AppDriver) -> None:
    for number in range(20):
        desk.say(f"/client add Client {number:02}")
        desk.say(f"/incident Client {number:02} abuse !!! shouted")
        desk.say(f"/incident Client {number:02} complaint about the work")
        desk.say(f"/promise Client {number:02} by:2026-03-{number % 5 + 10:02} a draft")
    posts = at(desk, MONDAY_NINE)
    team = to_team(posts)
    assert says(team).count("digest-decision") <= 3
    assert messages(team, "and-more", count=17)
    assert len(team.text) < 2500
    more = desk.press(team, "button-more")
    assert len(more.text) > len(team.text)
    assert messages(more, "and-more", count=5)


def test_a_threat_is_the_owners_until_they_confirm(desk: AppDriver) -> None:
    desk.say("/incident Acme threat will come to the office")
    posts = at(desk, MONDAY_NINE)
    assert messages(to_owner(posts), "digest-decision", client="Acme", kind="kind-part")
    assert "digest-decision" not in says(to_team(posts))
    desk.press(to_owner(posts), "digest-button")
    desk.say(f"/nudge {desk.nudges('Acme')[-1].id} confirm")
    assert messages(
        to_team(at(desk, datetime(2026, 3, 16, 8, tzinfo=UTC))), "digest-decision", client="Acme", kind="kind-part"
    )


def test_owners_hear_which_rule_cries_wolf(desk: AppDriver) -> None:
    for number in range(4):
        desk.say(f"/client add Client {number}")
        desk.say(f"/incident Client {number} rude shouted")
        desk.say(f"/incident Client {number} abuse insulted")
        talk = next(nudge for nudge in desk.nudges(f"Client {number}") if nudge.kind is NudgeKind.TALK)
        desk.say(f"/nudge {talk.id} disagree it was a bad day")
    posts = at(desk, MONDAY_NINE)
    assert messages(to_owner(posts), "policy-cries", rule="rule-strain")
    assert desk.press(to_owner(posts), "digest-number(name=talk_at value=5.4)").data["name"] == "talk_at"
    assert "policy-cries" not in says(to_team(posts))


def test_a_standing_that_changed_without_strain_is_told_as_it_is(desk: AppDriver) -> None:
    desk.say("/incident Acme serious complaint ours we sent the wrong file")
    desk.press(next(post for post in reversed(desk.posts) if post.client == "Acme"), "button-snooze")
    team = to_team(at(desk, MONDAY_NINE))
    assert messages(team, "digest-mover-worse", client="Acme", before="standing-steady", standing="standing-amends")
    assert "0.0" not in team.text


def test_what_follows_only_if_something_does_not_happen_is_no_date(desk: AppDriver) -> None:
    desk.say("/promise Acme by:2026-03-10 a draft")
    desk.say("/due Globex 500 2026-03-11")
    team = to_team(at(desk, MONDAY_NINE))
    assert len(messages(team, "coming-up", client="Acme", what="matter-promise(what=a draft)")) == 1
    assert len(messages(team, "coming-up", client="Globex", what="matter-invoice-bare")) == 1


def test_another_zone_or_hour_does_not_tell_the_week_again(desk: AppDriver) -> None:
    busy(desk)
    assert at(desk, MONDAY_NINE)
    desk.say("/settings timezone Europe/London")
    assert at(desk, datetime(2026, 3, 9, 9, 0, tzinfo=UTC)) == []
    desk.say("/digest weekly 10:00")
    assert at(desk, datetime(2026, 3, 9, 10, 0, tzinfo=UTC)) == []
    desk.say("/digest tue 10:00")
    assert at(desk, datetime(2026, 3, 10, 10, 0, tzinfo=UTC)) == []
    assert at(desk, datetime(2026, 3, 17, 10, 0, tzinfo=UTC))


def test_what_fell_between_two_rhythms_is_told(desk: AppDriver) -> None:
    at(desk, MONDAY_NINE)
    desk.say("/digest tue 10:00")
    at(desk, datetime(2026, 3, 10, 12, 0, tzinfo=UTC))
    posts = at(desk, datetime(2026, 3, 17, 9, 0, tzinfo=UTC))
    assert to_team(posts).reply.data["since"] == MONDAY_NINE.isoformat()
