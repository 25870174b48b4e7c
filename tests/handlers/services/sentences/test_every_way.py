"""Whichever way a threat or abuse is reported: the owners hear at once and once, and nothing personal is posted."""

from __future__ import annotations

import pytest

from handlers.invocation import Invocation
from handlers.reading.understanding import SUSPECTED
from handlers.services.ledger import incident_form
from tests.support.app_driver import AppDriver, Heard, Post
from tests.support.group import Group
from tests.support.replies import labels, messages, outline, says
from tests.support.scored import always, scores

THREAT = scores(severity="severe", threat=1.0)
SUSPECT = scores(threat=SUSPECTED * 2, late=1 - SUSPECTED * 2)
HARMLESS = scores(late=1.0)
WORDS = "I know where Anna lives and I am coming over"


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    """You own the ledger, Olga owns it too, Anna logs."""
    desk.say("/client add Acme")
    desk.say("/help", "olga", role="owner")
    desk.say("/help", "anna", role="member")
    return desk


def told(team: AppDriver) -> list[str]:
    """Who heard of it: by the question whether it is a threat, or by a notice."""
    heard = [post for post in team.posts if not post.edit and {"next-safety", "grave-what-to-do"} & set(says(post))]
    return sorted(post.to for post in heard)


def humane(heard: Heard) -> bool:
    return bool({"heard-threat", "heard-abuse"} & set(says(heard)))


def forwarded(team: AppDriver, line: str = "", text: str = WORDS, by: str = "anna") -> Heard:
    invocation: Invocation = team.typed(line, by)
    return team.hear(
        Invocation(
            platform=invocation.platform,
            key=f"{invocation.key}-forwarded",
            actor=invocation.actor,
            room=invocation.room,
            text=line,
            in_band=True,
            evidence=text,
            evidence_ref="-100:55",
        )
    )


# --------------------------------------------------------------------------------------------------------- stated


@pytest.mark.parametrize(
    "line",
    [
        "/incident Acme threat he will come over",
        "/incident Acme he will come over",
        incident_form.line(
            incident_form.IncidentFormValues(client='"Acme"', currency="EUR", category="threat", note="he will come")
        )[0],
    ],
    ids=["fact", "words", "form"],
)
def test_a_stated_threat_is_told_once_and_not_as_a_maybe(team: AppDriver, line: str) -> None:
    team.scorer = always(THREAT)
    heard = team.say(line, "anna")
    assert humane(heard)
    assert told(team) == ["Olga", "you"]
    assert not [post for post in team.posts if "may be" in post.text]
    asked = team.posts[0]
    assert labels(asked)[:2] == ["button-confirm", "button-not-this"]
    assert not {"button-shared", "button-ours"} & set(labels(heard))


@pytest.mark.parametrize("category", ["threat", "abuse"])
def test_a_button_that_corrects_the_category_tells_the_owners(team: AppDriver, category: str) -> None:
    team.scorer = always(HARMLESS)
    team.say("/incident Acme other he was odd", "anna")
    assert told(team) == []
    heard = team.say(f"/edit 1 #{category} !!", "anna")
    assert humane(heard)
    assert told(team) == ["Olga", "you"]
    notices = [post for post in team.posts if "grave-what-to-do" in says(post)]
    assert all(messages(post, "grave-what-to-do", name="Anna") for post in notices)


def test_an_owner_who_corrects_it_names_who_reported_it(team: AppDriver) -> None:
    team.say("/incident Acme rude ! called her names", "anna")
    team.say("/edit 1 #abuse", "olga")
    assert told(team) == ["you"]
    [notice] = [post for post in team.posts if "grave-what-to-do" in says(post)]
    assert messages(notice, "grave-stated", name="Anna", client="Acme", category="category-abuse")


@pytest.mark.parametrize("button", ["category-threat", "category-abuse"])
def test_a_suspicion_that_was_told_is_not_told_again_as_a_notice(team: AppDriver, button: str) -> None:
    team.scorer = always(SUSPECT)
    asked = team.say("/incident Acme knows where we live", "anna")
    assert asked.data["asks"] == "threat"
    assert told(team) == ["Olga", "you"]
    heard = team.press(asked, button, "anna")
    assert humane(heard)
    notices = [post for post in team.posts if "grave-what-to-do" in says(post)]
    assert sorted(post.to for post in notices) == ["Olga", "you"]


def test_what_turns_out_harmless_is_told_to_nobody(team: AppDriver) -> None:
    team.scorer = always(HARMLESS)
    team.say("/incident Acme rude shouted", "anna")
    team.say("/edit 1 late he paid late", "anna")
    assert told(team) == []


# -------------------------------------------------------------------------------------------- while a question is open


def test_a_command_about_a_client_nobody_knows(team: AppDriver) -> None:
    team.scorer = always(SUSPECT)
    asked = team.say("/incident Acmee he knows where we live", "anna")
    assert asked.data["asks"] == "threat"
    assert humane(asked)
    assert told(team) == ["Olga", "you"]


def test_a_forwarded_message_before_anybody_says_what_it_is(team: AppDriver) -> None:
    team.scorer = always(THREAT)
    asked = forwarded(team)
    assert outline(asked)[0] == "heard-threat"
    assert told(team) == ["Olga", "you"]
    assert all(WORDS in post.text for post in team.posts), "what was written, to the owners alone"
    which = team.press(asked, "Acme", "anna")
    team.press(which, "category-rude", "anna")
    assert told(team) == ["Olga", "you"], "told once, whatever it is filed as"


def test_a_message_that_is_chosen_about_later_is_not_told_again(team: AppDriver) -> None:
    """The presses come at other moments than the message, and somebody else passes the same one on."""
    team.scorer = always(THREAT)
    asked = forwarded(team)
    team.say("/help", "anton", role="member")
    team.later(minutes=5)
    which = team.press(asked, "Acme", "anna")
    team.later(minutes=5)
    assert humane(forwarded(team, by="anton"))
    team.press(which, "category-rude", "anna")
    assert told(team) == ["Olga", "you"]


def test_a_message_forwarded_with_a_word_of_comment(team: AppDriver) -> None:
    team.scorer = lambda text: THREAT if "lives" in text else HARMLESS
    heard = forwarded(team, "/incident Acme look at this")
    assert humane(heard)
    assert heard.data["asks"] == "threat"
    assert told(team) == ["Olga", "you"]


def test_a_harmless_forwarded_message_is_told_to_nobody(team: AppDriver) -> None:
    team.scorer = always(HARMLESS)
    assert not humane(forwarded(team, text="When do you think the invoice was paid?"))
    assert told(team) == []


def test_an_edited_message(desk: AppDriver) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    desk.scorer = lambda text: THREAT if "knife" in text else HARMLESS
    group.say("/incident Acme rude shouted", "anna", message="-100:5")
    before = len(desk.posts)
    asked = group.say("/incident Acme rude came with a knife", "anna", message="-100:5", edits="-100:5")
    assert humane(asked)
    hers = [post for post in desk.posts[before:] if "grave-what-to-do" in says(post)]
    assert [post.to for post in hers] == ["Boss"]


# ------------------------------------------------------------------------------------- who hears of it, when, and what


def test_nothing_personal_reaches_the_teams_chat(desk: AppDriver) -> None:
    """Neither who was hurt, nor who told of it, nor what was said: not while it is asked about, nor once confirmed."""
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/help", "zoe")
    group.say("/help", "anna")
    dm = desk.group("/incident Acme threat affected:@zoe he said he would wait for Zoe", "anna", private=True)
    assert desk.hear(dm).error == ""
    asked = [post for post in desk.posts if post.kind == "part"]
    assert {post.parcel.chat for post in asked} == {"dm-boss"}
    desk.hear(desk.group(asked[0].line("button-confirm"), "boss", private=True, pressed=True))
    in_team: list[Post] = [post for post in desk.posts if post.parcel.chat == group.chat]
    assert [post.kind for post in in_team if post.kind == "part"] == ["part"]
    whole = "\n".join(post.text for post in in_team).lower()
    assert not [word for word in ("zoe", "anna", "wait for") if word in whole]


def test_the_night_does_not_hold_it_back(team: AppDriver) -> None:
    team.say("/settings timezone Pacific/Auckland")
    team.say("/settings quiet 19:00-09:00")
    team.scorer = always(THREAT)
    team.posts.clear()
    team.say("Acme comes with a knife", "anna")
    assert told(team) == ["Olga", "you"]
    team.posts.clear()
    team.say("/incident Acme threat he is at the door", "anna")
    assert ("part", "Olga") in [(post.kind, post.to) for post in team.posts]


def test_the_only_owner_who_reports_it_is_told_what_to_do(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.scorer = always(THREAT)
    heard = desk.say("/incident Acme threat he will come over")
    assert {"heard-threat", "heard-you-know", "heard-keep-threat"} <= set(says(heard))
    assert "heard-owners-know" not in says(heard)
    [asked] = [post for post in desk.posts if not post.edit]
    assert (asked.kind, asked.to) == ("part", "you")
    assert messages(asked, "next-safety")


def test_an_owner_who_cannot_be_reached_gets_a_way_without_content(desk: AppDriver) -> None:
    """Zoe administers the group and has never written to the bot: the group gets a link and nothing else."""
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/note Acme hello", "zoe", admin=True)
    posts = group.post("/incident Acme threat he said he would wait for Ben", "anna")
    [answer, *others] = [post for post in posts if post.parcel.chat == group.chat]
    assert "wait for Ben" in answer.text, "said back in the chat it was said in"
    assert others
    assert all("Ben" not in post.text and "Anna" not in post.text for post in others)
    desk.hear(desk.group("/start", "zoe", private=True))
    desk.later(minutes=2)
    hers = [post for post in desk.posts if post.parcel.chat == "dm-zoe"]
    assert any("next-safety" in says(post) for post in hers)
