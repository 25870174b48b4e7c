"""What owners chose to hear without the team, per kind (docs/rules.md, "Who hears what")."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from handlers.domain.values import Shared
from handlers.jobs.clock import run_due
from tests.support.app_driver import AppDriver, Post
from tests.support.group import Group
from tests.support.nudged import chat, said, write
from tests.support.replies import fields, labels, messages


def talk(desk: AppDriver, client: str = "Acme", when: str = "") -> list[tuple[str, str]]:
    """One severe word, and what is said of it: kind and reader."""
    before = len(desk.posts)
    desk.say(f"/i {client} rude !!! {when} awful")
    return said(desk.posts[before:])


def clients(desk: AppDriver, *names: str) -> None:
    for name in names:
        desk.say(f"/client add {name}")


# ------------------------------------------------------------------------------------------------------ talk, part


def test_a_talk_goes_to_the_owners_instead_of_the_teams_chat(group: Group) -> None:
    group.say("/settings route talk owners")
    group.say("/i Acme rude !!! awful")
    [post] = group.desk.posts
    assert (post.kind, post.parcel.chat, post.to) == ("talk", "dm-boss", "Boss")
    assert messages(post, "nudge-talk", client="Acme")
    assert "/settings channel here" not in post.text
    group.say("/nudge 1 snooze")
    assert [(post.parcel.chat, bool(post.edit)) for post in group.desk.posts] == [("dm-boss", False), ("dm-boss", True)]


def test_every_owner_hears_and_nobody_else(acme: AppDriver) -> None:
    acme.say("/help", "anna", role="member")
    acme.say("/help", "boss", role="owner")
    acme.say("/settings route talk owners")
    assert talk(acme) == [("talk", "you"), ("talk", "Boss")]


def test_without_a_teams_chat_nothing_is_said_of_one_where_none_is_wanted(group: Group) -> None:
    group.say("/settings route talk owners")
    chat(group, shared=Shared.YES)
    group.desk.hear(group.desk.group("/i Acme rude !!! awful", "boss", private=True))
    [post] = group.desk.posts
    assert (post.parcel.chat, "/settings channel here" in post.text) == ("dm-boss", False)


def test_each_kind_has_a_way_of_its_own_and_it_can_be_taken_back(acme: AppDriver) -> None:
    clients(acme, "Bolt")
    acme.say("/settings route part owners")
    assert talk(acme) == [("talk", "team")]
    acme.say("/settings route talk owners")
    acme.say("/settings route talk team")
    assert talk(acme, "Bolt") == [("talk", "team")]
    shown = acme.say("/settings")
    assert fields(shown)["setting-route"] == "[route-part]"


def test_the_way_is_the_one_chosen_when_the_message_leaves(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.now = datetime(2026, 3, 6, 19, tzinfo=UTC)
    assert talk(acme) == []
    acme.say("/settings route talk owners")
    acme.later(days=2, hours=13)
    assert said(acme.posts) == [("talk", "you")]


# ------------------------------------------------------------------------------------------------------------ safety


@pytest.mark.parametrize(("route", "to"), [("team", "team"), ("owners", "Boss")])
def test_a_confirmed_threat_follows_the_route_of_parting(desk: AppDriver, route: str, to: str) -> None:
    desk.say("/help", by="boss", role="owner")
    desk.say("/client add Acme", by="anna", role="member")
    desk.say(f"/settings route part {route}", by="boss")
    desk.say("/i Acme threat he will come over", by="anna")
    [asked] = desk.posts
    assert (asked.kind, asked.to) == ("part", "Boss")
    desk.posts.clear()
    desk.press(asked, "button-confirm", by="boss")
    assert said(desk.posts) == [("part", to)]
    assert "button-offboard" in labels(next(post for post in desk.posts if not post.edit))


# ---------------------------------------------------------------------------------------------------------- gathered


def test_what_is_beyond_the_budget_is_gathered_for_the_owners_too(acme: AppDriver) -> None:
    clients(acme, "Bolt", "Cello", "Dune")
    acme.say("/settings route talk owners")
    assert talk(acme) + talk(acme, "Bolt") == [("talk", "you"), ("talk", "you")]
    assert talk(acme, "Cello") == [("bundle", "you")]
    talk(acme, "Dune")
    assert acme.posts[-1].edit
    assert (acme.posts[-1].to, acme.posts[-1].client) == ("you", "Cello, Dune")


def test_a_summary_of_backdated_lines_follows_the_talk(acme: AppDriver) -> None:
    clients(acme, "Bolt")
    assert talk(acme, when='on:"2026-02-27 09:59"') == [("summary", "team")]
    acme.say("/settings route talk owners")
    assert talk(acme, "Bolt", when='on:"2026-02-27 09:59"') == [("summary", "you")]


def to_part(desk: AppDriver) -> list[tuple[str, str]]:
    """The team has heard of two clients, and a third refused to talk: to part is in what is gathered."""
    clients(desk, "Bolt", "Cello")
    talk(desk, "Bolt")
    talk(desk, "Cello")
    before = len(desk.posts)
    desk.say("/talk Acme held refused")
    return said(desk.posts[before:])


@pytest.mark.parametrize(("kind", "to"), [("digest", "team"), ("talk", "you"), ("part", "you")])
def test_a_part_the_owners_keep_is_in_no_message_the_team_reads(acme: AppDriver, kind: str, to: str) -> None:
    acme.say(f"/settings route {kind} owners")
    assert to_part(acme) == [("bundle", to)]
    assert messages(acme.posts[-1], "bundle-row", client="Acme", kind="kind-part")


def test_what_the_owners_keep_is_not_added_to_a_message_the_team_has(acme: AppDriver) -> None:
    clients(acme, "Dune", "Echo", "Fox")
    acme.say("/settings route part owners")
    assert [talk(acme, name) for name in ("Dune", "Echo", "Fox")][-1] == [("bundle", "team")]
    before = len(acme.posts)
    acme.say("/talk Acme held refused")
    assert [(post.kind, post.to, bool(post.edit)) for post in acme.posts[before:]] == [("bundle", "you", False)]


def test_a_waiting_bundle_goes_to_owners_when_a_row_is_theirs(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.now = datetime(2026, 3, 6, 19, tzinfo=UTC)
    assert to_part(acme) == []
    acme.say("/settings route part owners")
    acme.later(days=2, hours=13)
    assert said(acme.posts) == [("talk", "team"), ("talk", "team"), ("bundle", "you")]
    assert messages(acme.posts[-1], "bundle-row", client="Acme", kind="kind-part")


# ------------------------------------------------------------------------------------------------------------ digest


@pytest.fixture
def friday(acme: AppDriver) -> AppDriver:
    acme.now = datetime(2026, 3, 6, 12, tzinfo=UTC)
    acme.say("/settings timezone Europe/Warsaw")
    acme.say("/settings weekend sat,sun")
    return acme


def digests(desk: AppDriver, moment: datetime) -> list[Post]:
    before = len(desk.digests)
    desk.now = moment
    desk.tick()
    return desk.digests[before:]


MONDAY_NINE = datetime(2026, 3, 9, 8, tzinfo=UTC)


@pytest.mark.parametrize(("route", "to"), [("team", {"team", "you"}), ("owners", {"you"})])
def test_the_teams_digest_is_not_sent_where_it_is_the_owners(friday: AppDriver, route: str, to: set[str]) -> None:
    friday.say(f"/settings route digest {route}")
    posts = digests(friday, MONDAY_NINE)
    assert {post.to for post in posts} == to
    assert all("/settings channel here" not in post.text for post in posts)


def test_a_digest_on_its_way_to_the_team_stays_with_the_owners(friday: AppDriver) -> None:
    friday.now = MONDAY_NINE
    write(friday, lambda uow: run_due(uow, friday.now, 50))
    friday.say("/settings route digest owners")
    assert {post.to for post in friday.digests} == {"you"}


@pytest.mark.parametrize(("route", "read"), [("team", {"team", "you"}), ("owners", {"you"})])
def test_the_teams_digest_does_not_tell_what_the_owners_keep(friday: AppDriver, route: str, read: set[str]) -> None:
    friday.say(f"/settings route talk {route}")
    friday.say("/i Acme rude !!! awful")
    posts = digests(friday, MONDAY_NINE + timedelta(minutes=1))
    assert {post.to for post in posts} == {"team", "you"}
    assert {post.to for post in posts if messages(post, "digest-button", client="Acme", kind="kind-talk")} == read
