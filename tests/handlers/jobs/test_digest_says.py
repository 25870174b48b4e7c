"""What the digest says: what slipped, decisions by what is at stake, and to each reader only what is news to them.

It agrees with `/status` on who needs attention.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from handlers.domain.values import Account, Role
from handlers.jobs.clock import run_due
from handlers.ports import Database, UnitOfWork
from tests.support.app_driver import AppDriver, Heard, Post
from tests.support.replies import labels, messages, outline, says

FRIDAY = datetime(2026, 3, 6, 12, tzinfo=UTC)
MONDAY_NINE = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)  # 09:00 in Warsaw
WEEK = timedelta(days=7)


@pytest.fixture
def desk(database: Database) -> AppDriver:
    desk = AppDriver(database, now=FRIDAY)
    for line in (
        "/settings timezone Europe/Warsaw",
        "/settings weekend sat,sun",
        "/client add Acme",
        "/client add Globex",
        "/status",
    ):
        assert not desk.say(line).error
    return desk


def say(desk: AppDriver, *lines: str, by: str = "you") -> None:
    for line in lines:
        assert not desk.say(line, by).error, line


def at(desk: AppDriver, moment: datetime) -> dict[str, Post]:
    """Let time pass up to a moment; the digests sent by then, by reader."""
    before = len(desk.digests)
    desk.now = moment
    desk.tick()
    return {post.to: post for post in desk.digests[before:]}


def overdue(carrier: Post | Heard) -> list[tuple[str, str]]:
    """Which client's matters are overdue, as the digest says it."""
    return [(row["client"], row["overdue"]) for row in messages(carrier, "digest-overdue")]


def named(carrier: Post | Heard) -> set[str]:
    """The clients that the digest says need attention."""
    ids = ("digest-overdue", "digest-decision", "digest-decision-share", "digest-also-row", "digest-neglected")
    return {row["client"] for message_id in ids for row in messages(carrier, message_id)}


def needy(heard: Heard) -> list[str]:
    """The clients that `/status` lists."""
    return [row["client"] for row in heard.data["clients"]]  # type: ignore[attr-defined]


def test_what_slipped_comes_first_with_what_since_when_and_whose(desk: AppDriver) -> None:
    desk.say("/home", "anna", role="member")
    say(desk, "/promise Acme by:2026-03-07 the new draft", by="anna")
    say(desk, "/due Globex 300 2026-03-07", "/review Globex https://example.com/r they were late")
    say(desk, "/incident Acme rude shouted", "/incident Acme abuse !! insulted Anna")
    team = at(desk, MONDAY_NINE)["team"]
    assert overdue(team) == [
        ("Acme", "overdue(what=matter-promise(what=the new draft) since=7 Mar 2026 who=Anna)"),
        ("Globex", "overdue(what=matter-invoice-bare since=7 Mar 2026 who=you)"),
        ("Globex", "overdue(what=matter-review since=6 Mar 2026 who=you)"),
    ]
    lines = says(team)
    assert lines.index("digest-overdue-title") < lines.index("digest-decisions")
    assert {f"/promise ~{desk.client('Acme').id}", f"/due ~{desk.client('Globex').id}"} <= {
        button.line for button in team.reply.buttons
    }
    say(desk, "/promise Acme #1 kept", "/paid Globex 300", "/answered Globex done")
    assert not overdue(desk.say("/digest now"))


def test_an_invoice_is_overdue_the_day_after_it_fell_due(desk: AppDriver) -> None:
    say(desk, "/due Globex 300 2026-03-09")
    assert not overdue(at(desk, MONDAY_NINE)["team"])
    desk.now = datetime(2026, 3, 9, 22, 59, tzinfo=UTC)  # 23:59 in Warsaw
    assert not overdue(desk.say("/digest now"))
    desk.now = datetime(2026, 3, 9, 23, 0, tzinfo=UTC)
    assert overdue(desk.say("/digest now")) == [
        ("Globex", "overdue(what=matter-invoice(amount=€300) since=9 Mar 2026 who=you)")
    ]


def test_steps_of_a_parting_are_named_the_oldest_first_in_one_line(desk: AppDriver) -> None:
    say(desk, "/talk Acme held part we both agree", "/part Acme by:2026-04-20 confirm")
    desk.now = datetime(2026, 3, 30, 8, tzinfo=UTC)
    digest = desk.say("/digest now")
    [(client, item)] = overdue(digest)
    assert client == "Acme"
    assert item.startswith("overdue-more(what=matter-step(step=step-tell-name) since=7 Mar 2026 who=you count=")
    assert labels(digest).count("digest-button(client=Acme kind=button-matter-steps)") == 1
    coming = messages(digest, "coming-up", client="Acme")
    assert coming
    assert all(row["what"].startswith("matter-step(step=step-") for row in coming)
    row = messages(desk.say("/status"), "attention-row-overdue", client="Acme", standing="stage-offboarding")
    assert len(row) == 1


def test_a_talk_nobody_held_and_a_review_nobody_made_have_slipped(desk: AppDriver) -> None:
    say(desk, "/talk Acme 2026-03-07 10:00", "/talk Globex held agreed on:2026-02-20 review:2026-03-07 calls first")
    team = at(desk, MONDAY_NINE)["team"]
    assert "how-did-it-go" in says(desk.press(team, "digest-button(client=Acme kind=button-matter-talk)"))
    assert sorted(overdue(team)) == [
        ("Acme", "overdue(what=matter-talk-after since=7 Mar 2026 who=you)"),
        ("Globex", "overdue(what=matter-agreement since=7 Mar 2026 who=you)"),
    ]
    say(desk, "/talk Acme held cleared", "/kept Globex yes")
    assert not overdue(desk.say("/digest now"))


def test_a_talk_suggested_and_not_taken_up_has_slipped_with_its_reason(desk: AppDriver) -> None:
    say(desk, "/incident Acme abuse !!! insulted everyone")
    at(desk, FRIDAY + 2 * WEEK)
    digest = desk.say("/digest now")
    [row] = messages(digest, "digest-overdue-why")
    assert row["why"].startswith("quoted(sentence=signal-abuse-severe(")
    assert not messages(digest, "digest-decision", client="Acme"), "said once"


def test_decisions_are_ordered_by_money_and_urgency(desk: AppDriver) -> None:
    for name in ("Ant", "Elephant"):
        say(desk, f"/client add {name}", f"/incident {name} rude shouted")
    say(desk, "/paid Ant 100 on:2026-03-01", "/paid Elephant 9900 on:2026-03-01")
    say(desk, "/incident Acme abuse !!! insulted everyone")
    digest = desk.say("/digest now")
    shares = [(row["client"], row["share"]) for row in messages(digest, "digest-decision-share")]
    assert shares == [("Elephant", "percent(value=99)"), ("Ant", "percent(value=1)")]
    assert needy(desk.say("/status")) == ["Acme", "Elephant", "Ant"], "a talk that is due goes before any watch"
    say(desk, "/incident Elephant abuse !!! insulted everyone")
    assert needy(desk.say("/status")) == ["Elephant", "Acme", "Ant"]
    say(desk, "/promise Ant by:2026-03-07 a draft")
    desk.now = MONDAY_NINE
    assert needy(desk.say("/status")) == ["Ant", "Elephant", "Acme"], "what is overdue goes first"
    say(desk, "/incident Globex threat will come to the office")
    assert needy(desk.say("/status")) == ["Globex", "Ant", "Elephant", "Acme"], "but for a threat"


def test_it_agrees_with_status_for_each_reader(desk: AppDriver) -> None:
    desk.say("/home", "mia", role="member")
    for number in range(4):
        say(desk, f"/client add Client {number}", f"/incident Client {number} rude shouted")
    say(desk, "/promise Acme by:2026-03-07 a draft", "/promise Globex by:2026-03-07 private:yes a secret")
    desk.now = MONDAY_NINE + WEEK
    assert needy(desk.say("/status"))[:2] in (["Acme", "Globex"], ["Globex", "Acme"])
    assert named(desk.say("/digest now")) == {*needy(desk.say("/status"))}
    mine = desk.say("/status", "mia")
    assert "Globex" not in needy(mine)
    assert named(desk.say("/digest more", "mia")) == {*needy(mine)}


def test_an_owner_who_reads_the_teams_digest_gets_only_what_it_leaves_out(desk: AppDriver) -> None:
    say(desk, "/incident Acme rude shouted", "/promise Globex by:2026-03-07 private:yes a secret")
    say(desk, "/incident Globex threat will come to the office", "/due Acme 300 2026-03-07")
    posts = at(desk, MONDAY_NINE)
    team, owner = posts["team"], posts["you"]
    assert overdue(team) == [("Acme", "overdue(what=matter-invoice-bare since=7 Mar 2026 who=you)")]
    assert messages(team, "digest-decision", client="Acme", kind="kind-step")
    assert "Globex" not in {row.get("client") for row in messages(team, "digest-decision")}
    assert "Globex" not in named(team)
    assert not messages(team, "digest-mover-worse", client="Globex")
    assert sorted(overdue(owner)) == [
        ("Acme", "overdue(what=matter-invoice(amount=€300) since=7 Mar 2026 who=you)"),
        ("Globex", "overdue(what=matter-promise(what=a secret) since=7 Mar 2026 who=you)"),
    ]
    assert messages(owner, "digest-decision", client="Globex", kind="kind-part")
    assert not messages(owner, "digest-decision", client="Acme")


def test_with_money_open_to_the_team_nothing_is_left_for_the_owner(desk: AppDriver) -> None:
    say(desk, "/settings visibility team", "/paid Acme 900", "/due Globex 300 2026-03-07")
    posts = at(desk, MONDAY_NINE)
    assert [*posts] == ["team"]
    assert "€900" in posts["team"].text


def test_an_owner_elsewhere_gets_the_whole_one(desk: AppDriver) -> None:
    say(desk, "/incident Acme rude shouted")

    def join(uow: UnitOfWork) -> None:
        olga = uow.members.add(1, "olga", "olga", Role.OWNER)
        uow.members.attach(1, Account(platform="slack", external_id="U1", member_id=olga.id, private_chat="D1"))
        uow.commit()

    desk.database.write(join).result()
    posts = at(desk, MONDAY_NINE)
    assert sorted(posts) == ["olga", "team"]
    assert messages(posts["olga"], "digest-decision", client="Acme")


def test_what_a_lost_team_chat_would_have_said_goes_to_the_owners_once(desk: AppDriver) -> None:
    say(desk, "/incident Acme rude shouted", "/paid Acme 900")

    def owe(uow: UnitOfWork) -> None:
        run_due(uow, MONDAY_NINE, 50)
        uow.commit()

    desk.database.write(owe).result()
    desk.now = MONDAY_NINE
    say(desk, "/settings channel off")
    desk.tick()
    assert [post.to for post in desk.digests] == ["you", "you"]
    assert sum(len(messages(post, "digest-decision", client="Acme")) for post in desk.digests) == 1
    assert sum("€900" in post.text for post in desk.digests) == 1


def test_a_vital_client_nobody_spoke_to_is_named_with_how_long(database: Database) -> None:
    desk = AppDriver(database, now=datetime(2026, 3, 2, 10, tzinfo=UTC))
    for number in range(5):
        say(desk, f"/client add Payer {number}", f"/paid Payer {number} {100 if number else 9000} on:2025-10-01")
        say(desk, f"/called Payer {number} on:2026-02-0{number + 1} hello")
    say(desk, "/status")
    desk.now = datetime(2026, 3, 9, 10, tzinfo=UTC)
    desk.tick()
    status = desk.say("/status")
    assert needy(status) == ["Payer 0"]
    digest = desk.say("/digest now")
    [row] = messages(digest, "digest-decision-share", client="Payer 0", kind="kind-care")
    assert row["why"].startswith("signal-neglect-last(days=3")
    desk.say(f"/nudge {desk.nudges('Payer 0')[-1].id} snooze")
    digest = desk.say("/digest now")
    assert messages(digest, "digest-neglected", client="Payer 0")
    assert named(digest) == {*needy(desk.say("/status"))} == {"Payer 0"}


def test_status_says_where_a_client_is_heading_and_what_is_next(desk: AppDriver) -> None:
    say(desk, "/note Acme on:2026-01-20 met", "/incident Acme abuse !!! shouted", "/talk Acme 2026-03-20 14:00")
    say(desk, "/note Globex on:2026-01-20 met", "/incident Globex abuse !!! insulted us")
    lines = outline(desk.say("/status"))
    assert "course-worse(standing=standing-steady)" in "".join(lines)
    [acme] = messages(desk.say("/status"), "attention-next-dated")
    assert (acme["what"], acme["day"], acme["who"]) == ("matter-talk", "20 Mar 2026", "you")
    assert messages(desk.say("/status"), "attention-next-suggested", kind="kind-talk", who="you", day="6 Mar 2026")


def test_a_rule_that_came_to_nothing_ten_times_running_offers_its_number(desk: AppDriver) -> None:
    def watched(number: int) -> None:
        say(desk, f"/client add W{number}", f"/incident W{number} rude shouted", f"/talk W{number} held cleared")

    for number in range(9):
        watched(number)
    assert "policy-unheard" not in says(desk.say("/digest now"))
    watched(9)
    digest = desk.say("/digest now")
    assert messages(digest, "policy-unheard", rule="rule-watch", count=10)
    assert desk.press(digest, "digest-number(name=watch_at value=2.4)").data["name"] == "watch_at"
    assert messages(desk.say("/policy"), "policy-unheard", rule="rule-watch", count=10)
    say(desk, "/client add Heard", "/incident Heard rude shouted")
    step = desk.nudges("Heard")[-1]
    say(desk, f"/nudge {step.id} done")
    assert "policy-unheard" not in says(desk.say("/digest now")), "one that was acted on ends the run"
