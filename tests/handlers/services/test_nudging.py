"""The life of a nudge: raised by what is logged or by time, said where it belongs, decided, closed (docs/rules.md)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from handlers.domain.values import Kind, NudgeKind, NudgeState
from handlers.invocation import Actor, Invocation, Room
from handlers.jobs.sweep import sweep
from handlers.ports import UnitOfWork
from tests.desk import Desk, Post
from tests.handlers.group import Group

VOICE = ("time to have the crucial conversation", "consider parting ways", "make it right first: call them")


@pytest.fixture
def acme(desk: Desk) -> Desk:
    desk.say("/client add Acme")
    return desk


def said(posts: Sequence[Post]) -> list[tuple[str, str]]:
    """Kind and place of every message that is no change of an earlier one."""
    return [(post.kind, post.to) for post in posts if not post.edit]


def changes(desk: Desk) -> list[str]:
    return [post.text for post in desk.posts if post.edit]


def states(desk: Desk, client: str = "Acme") -> list[tuple[str, str]]:
    return [(nudge.kind.value, nudge.state.value) for nudge in desk.nudges(client)]


def to_talk(desk: Desk, client: str = "Acme") -> Post:
    """Two serious incidents: the talk is due."""
    desk.say(f"/i {client} rude shouted")
    desk.say(f"/i {client} rude shouted again")
    return next(post for post in reversed(desk.posts) if post.kind == "talk" and not post.edit)


# ---------------------------------------------------------------------------------------------- kinds and audiences


def test_watch_asks_the_responsible_member_for_one_small_step(desk: Desk) -> None:
    desk.say("/note Nobody hello", by="anna", role="member")
    desk.say("/client add Acme", by="anna")
    desk.say("/i Acme scope !! wants a second logo")
    [post] = desk.posts
    assert (post.kind, post.to) == ("step", "Anna")
    assert post.text.splitlines() == [
        "Acme: one small step",
        "Strain is at 3.",
        "#1 2 Mar 2026: beyond scope, serious, theirs",
        "Next: quote what was agreed, kindly and in writing.",
        "[Done] [Script] [Why] [Details] [Snooze 7 days] [Disagree…]",
    ]
    assert post.reply.data == {"kind": "step", "client": "Acme", "signals": [], "to": "Anna"}


def test_talk_is_said_to_the_team_with_its_reasons_and_takes_the_place_of_the_step(acme: Desk) -> None:
    talk = to_talk(acme)
    assert said(acme.posts) == [("step", "you"), ("talk", "team")]
    assert talk.text.splitlines() == [
        "Acme: time to have the crucial conversation",
        "Strain reached 6 (talk from 5.4), on 2 Mar 2026.",
        "#2 2 Mar 2026: rudeness, serious, theirs",
        "#1 2 Mar 2026: rudeness, serious, theirs",
        "Next: plan one open, honest conversation.",
        "[Plan the talk] [Keep, because…] [Script] [Why] [Details] [Snooze 7 days] [Disagree…]",
    ]
    assert talk.reply.data == {"kind": "talk", "client": "Acme", "signals": ["strain"], "to": "team"}
    [step] = changes(acme)
    assert "one small step" in step
    assert "Overtaken: standing is now talk." in step
    assert "[" not in step
    assert states(acme) == [("step", "closed"), ("talk", "open")]


def test_our_own_fault_asks_the_responsible_member_and_the_owners_to_make_it_right(desk: Desk) -> None:
    desk.say("/help", by="boss", role="owner")
    desk.say("/note Nobody hello", by="anna", role="member")
    desk.say("/client add Acme", by="anna")
    desk.say("/i Acme complaint !! ours we broke the shop", by="anna")
    assert sorted(said(desk.posts)) == [("amends", "Anna"), ("amends", "Boss")]
    assert "Acme: make it right first: call them" in desk.posts[0].text
    assert "[We called]" in desk.posts[0].text
    desk.say("/called Acme said sorry", by="anna")
    assert len(changes(desk)) == 2
    assert all("This has passed: standing is now steady." in text for text in changes(desk))


def test_a_client_without_a_responsible_member_is_the_owners(desk: Desk) -> None:
    desk.say("/client add Acme", by="anna", role="member")
    desk.say("/help", by="boss", role="owner")
    with_nobody(desk)
    desk.say("/i Acme rude shouted", by="anna")
    assert said(desk.posts) == [("step", "Boss")]


def with_nobody(desk: Desk) -> None:
    def work(uow: UnitOfWork) -> None:
        for client in uow.clients.list(1):
            uow.clients.save(1, replace(client, responsible_id=None))
        uow.commit()

    desk.database.write(work).result()


def test_a_prospect_asks_for_a_decision_with_what_it_cost(acme: Desk) -> None:
    acme.say("/client stage Acme prospect")
    for n in range(5):
        acme.say(f"/i Acme haggling round {n}")
    post = acme.posts[-1]
    assert (post.kind, post.to) == ("decide", "you")
    assert "limit or decline this prospect" in post.text
    assert "5 incidents of time wasted or haggling in 60 days." in post.text
    acme.press(post, "Decline kindly")
    assert acme.client("Acme").stage == "declined"
    assert states(acme)[-1] == ("decide", "decided")
    assert "you: declined kindly." in acme.posts[-1].text


def test_a_prospect_that_takes_hours(acme: Desk) -> None:
    acme.say("/client stage Acme prospect")
    acme.say("/spent Acme 8h calls")
    [post] = acme.posts
    assert "8 h of work in 60 days." in post.text
    assert post.kind == "decide"


def vital(desk: Desk) -> None:
    """Six payers, Acme the largest by far, the first payment a hundred days ago."""
    for n in range(5):
        desk.say(f"/client add Small{n}")
        desk.say(f"/paid Small{n} 10 EUR on:2025-11-20")
    desk.say("/paid Acme 9000 EUR on:2025-11-20")


def test_a_vital_client_that_is_neglected_asks_for_care_by_the_sweep(acme: Desk) -> None:
    vital(acme)
    acme.say("/note Acme a chat on the phone")
    acme.posts.clear()
    acme.later(days=20, hours=23)
    assert acme.posts == []
    acme.later(hours=2)
    acme.later(hours=23)
    [post] = acme.posts
    assert (post.kind, post.to, post.reply.data["signals"]) == ("care", "you", ["neglect"])
    assert post.text.splitlines()[1:3] == [
        "One of the vital few has not heard from us for 22 days.",
        "Next: call and ask how they are, with nothing to sell.",
    ]
    acme.say("/called Acme all is well")
    assert "This has passed" in changes(acme)[-1]


def test_giving_work_away_is_for_the_owners_alone(desk: Desk) -> None:
    desk.say("/help", by="boss", role="owner")
    desk.say("/client add Acme", by="anna", role="member")
    for n in range(3):
        desk.say(f"/gave Acme 50 EUR gift {n}", by="anna")
    [post] = desk.posts
    assert (post.kind, post.to, post.reply.data["signals"]) == ("care", "Boss", ["giving"])
    assert "3 gifts nobody asked for" in post.text
    assert "50" not in post.text.replace("2 Mar", ""), "money stands behind Details"
    assert "[Done]" in post.text
    desk.press(post, "Done", by="boss")
    assert states(desk) == [("care", "decided")]


# -------------------------------------------------------------------------------------------------------- idempotence


def test_the_sweep_may_run_as_often_as_it_likes(acme: Desk) -> None:
    to_talk(acme)
    before = (len(acme.posts), states(acme), acme.entries("Acme"))

    def again(uow: UnitOfWork) -> None:
        for _ in range(3):
            sweep(uow, acme.now, 50)
        uow.commit()

    for _ in range(3):
        acme.later(days=1)
        acme.database.write(again).result()
        acme.deliver()
    assert (len(acme.posts), states(acme), acme.entries("Acme")) == before


def test_time_alone_closes_what_has_passed(acme: Desk) -> None:
    acme.say("/i Acme rude shouted")
    acme.later(days=14)
    assert states(acme) == [("step", "open")]
    acme.later(days=1)
    assert states(acme) == [("step", "closed")]
    assert "This has passed: standing is now steady." in changes(acme)[-1]


def test_a_line_taken_back_takes_its_nudge_along(acme: Desk) -> None:
    to_talk(acme)
    acme.say("/undo")
    assert states(acme) == [("step", "closed"), ("talk", "closed")]
    assert "This has passed: standing is now watch." in changes(acme)[-1]


def test_the_daily_look_is_at_nine(acme: Desk) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.say("/i Acme rude shouted")
    looked = acme.client("Acme").reassess_at
    assert looked is not None
    assert looked.isoformat() == "2026-03-03T08:00:00+00:00"
    acme.now = acme.now.replace(day=3, hour=6)
    acme.say("/note Acme early")
    assert acme.client("Acme").reassess_at == looked


def test_a_ledger_without_lines_need_not_be_looked_at(acme: Desk) -> None:
    acme.say("/note Acme one")
    acme.say("/undo")
    assert acme.client("Acme").reassess_at is None


# ------------------------------------------------------------------------------------------------ silences and undo


def test_a_snoozed_talk_comes_back_after_seven_days(acme: Desk) -> None:
    talk = to_talk(acme)
    acme.say("/i Acme rude and once more")
    acme.press(talk, "Snooze 7 days")
    assert "you: put it off, until 9 Mar 2026." in changes(acme)[-1]
    acme.posts.clear()
    acme.later(days=6, hours=23, minutes=59)
    assert acme.posts == []
    acme.later(minutes=1)
    assert said(acme.posts) == [("talk", "team")]


def test_a_new_severe_incident_ends_every_silence(acme: Desk) -> None:
    talk = to_talk(acme)
    acme.press(talk, "Snooze 7 days")
    acme.posts.clear()
    acme.say("/i Acme rude theirs once more")
    acme.say("/i Acme rude severe shared awful")
    assert acme.posts == []
    acme.say("/i Acme rude severe awful")
    assert said(acme.posts) == [("talk", "team")]
    assert acme.nudges("Acme")[1].silent_until == acme.now


def test_the_note_of_a_severe_incident_put_right_is_not_a_new_one(acme: Desk) -> None:
    acme.say("/i Acme rude !!! awful")
    acme.press(acme.posts[-1], "Snooze 7 days")
    acme.posts.clear()
    acme.say("/edit 1 it was truly awful")
    assert said(acme.posts) == []


def test_a_decision_taken_back_silences_no_longer_and_its_message_has_its_buttons_again(acme: Desk) -> None:
    talk = to_talk(acme)
    heard = acme.press(talk, "Snooze 7 days")
    assert states(acme)[-1] == ("talk", "decided")
    acme.press(heard, "Undo")
    [nudge] = [each for each in acme.nudges("Acme") if each.kind is NudgeKind.TALK]
    assert (nudge.state, nudge.decision, nudge.silent_until, nudge.decided_by) == (NudgeState.OPEN, None, None, None)
    assert acme.posts[-1].edit
    assert acme.posts[-1].text == talk.text
    acme.press(talk, "Snooze 7 days")
    assert states(acme)[-1] == ("talk", "decided")
    assert "until 9 Mar 2026" in changes(acme)[-1]


def test_a_step_whose_decision_is_taken_back_keeps_its_own_fourteen_days(acme: Desk) -> None:
    acme.say("/i Acme rude shouted")
    heard = acme.press(acme.posts[0], "Snooze 7 days")
    assert "until 16 Mar 2026" in heard.text, "a step is silent for 14 days at least"
    acme.press(heard, "Undo")
    [step] = acme.nudges("Acme")
    assert step.silent_until is not None
    assert (step.silent_until - step.raised_at).days == 14


def test_an_old_decision_taken_back_does_not_open_what_another_has_followed(acme: Desk) -> None:
    talk = to_talk(acme)
    heard = acme.press(talk, "Snooze 7 days")
    acme.say("/i Acme rude !!! awful")
    acme.press(acme.posts[-1], "Snooze 7 days")
    acme.press(heard, "Undo")
    assert states(acme) == [("step", "closed"), ("talk", "closed"), ("talk", "decided")]


def test_a_decision_taken_back_when_the_standing_has_fallen_closes_it(acme: Desk) -> None:
    talk = to_talk(acme)
    heard = acme.press(talk, "Snooze 7 days")
    acme.say("/undo 2")
    acme.press(heard, "Undo")
    assert ("talk", "closed") in states(acme)
    assert "This has passed" in changes(acme)[-1]


def test_a_talk_planned_by_hand_answers_its_nudge_and_is_silent_until_then(acme: Desk) -> None:
    talk = to_talk(acme)
    heard = acme.say("/talk Acme 2026-03-05 14:00")
    assert "you: planned the talk for" in changes(acme)[-1]
    acme.say("/i Acme rude again")
    acme.posts.clear()
    acme.later(days=3, hours=3)
    assert acme.posts == []
    acme.later(hours=20)
    assert said(acme.posts) == [("talk", "team")], "the day has passed, and no outcome came"
    acme.press(acme.posts[-1], "Snooze")
    acme.press(heard, "Undo")
    assert acme.client("Acme").stage == "active"
    assert [state for kind, state in states(acme) if kind == "talk"] == ["closed", "decided"]
    assert talk.kind == "talk"


def test_a_plan_taken_back_opens_the_talk_again(acme: Desk) -> None:
    to_talk(acme)
    heard = acme.say("/talk Acme 2026-03-05 14:00")
    assert states(acme)[-1] == ("talk", "decided")
    acme.press(heard, "Undo")
    assert states(acme)[-1] == ("talk", "open")
    assert "[Plan the talk]" in acme.posts[-1].text


def test_every_decision_is_in_the_ledger_with_its_reason(acme: Desk) -> None:
    talk = to_talk(acme)
    acme.press(talk, "Disagree")
    acme.say("they were joking")
    [decision] = [entry for entry in acme.entries("Acme") if entry.kind is Kind.DECISION]
    assert (decision.note, decision.counts) == ("they were joking", True)
    assert "talk: disagrees" in acme.say("/ledger Acme").text


# ----------------------------------------------------------------------------------------------------------- safety


def test_a_threat_goes_to_the_owners_first_who_confirm_it_to_the_team(desk: Desk) -> None:
    desk.say("/help", by="boss", role="owner")
    desk.say("/client add Acme", by="anna", role="member")
    desk.say("/i Acme threat he will come over", by="anna")
    [asked] = desk.posts
    assert (asked.kind, asked.to) == ("part", "Boss")
    assert asked.text.splitlines()[-1] == ("[Confirm] [Not this] [Script] [Why] [Details] [Snooze 7 days] [Disagree…]")
    assert "Next: an owner looks at this at once" in asked.text
    assert desk.press(asked, "Confirm", by="anna").error == "not-permitted"
    assert desk.say("/nudge 1 show", by="anna").error == "not-permitted"
    heard = desk.press(asked, "Confirm", by="boss")
    assert heard.data["action"] == "confirm"
    assert [(post.kind, post.to, bool(post.edit)) for post in desk.posts[1:]] == [
        ("update", "Boss", True),
        ("part", "team", False),
    ]
    assert "Boss: confirmed." in desk.posts[1].text
    assert "[" not in desk.posts[1].text
    assert "[Start off-boarding] [Keep, because…]" in desk.posts[2].text
    assert desk.say("/nudge 1 confirm", by="boss").error == "no-such-nudge"
    assert [entry.kind for entry in desk.entries("Acme")] == [Kind.INCIDENT, Kind.DECISION]
    desk.press(desk.posts[2], "Snooze", by="anna")
    assert sum("Anna: put it off" in text for text in changes(desk)) == 2


def test_not_this_closes_it(acme: Desk) -> None:
    acme.say("/i Acme threat he will come over")
    heard = acme.press(acme.posts[0], "Not this")
    assert "you: not this, until 16 Mar 2026." in heard.text
    assert states(acme) == [("part", "decided")]
    acme.later(days=13)
    assert said(acme.posts) == [("part", "you")]


def test_a_confirmation_taken_back_is_the_owners_again(acme: Desk) -> None:
    acme.say("/i Acme threat he will come over")
    asked = acme.posts[0]
    heard = acme.press(asked, "Confirm")
    acme.posts.clear()
    acme.press(heard, "Undo")
    assert sorted((post.to, "taken back" in post.text, "[Confirm]" in post.text) for post in acme.posts) == [
        ("team", True, False),
        ("you", False, True),
    ]
    acme.posts.clear()
    acme.press(asked, "Confirm")
    assert ("part", "team") in said(acme.posts), "said anew"


def test_a_confirmation_whose_threat_was_taken_back_stays_closed(acme: Desk) -> None:
    acme.say("/i Acme threat he will come over")
    heard = acme.press(acme.posts[0], "Confirm")
    acme.say("/undo 1")
    assert states(acme) == [("part", "closed")]
    acme.press(heard, "Undo")
    assert states(acme) == [("part", "closed")]


def test_when_the_threat_is_taken_back_the_team_hears_of_what_remains(acme: Desk) -> None:
    acme.say("/talk Acme held refused")
    acme.say("/i Acme threat he will come over")
    assert said(acme.posts) == [("part", "team"), ("part", "you")]
    acme.posts.clear()
    acme.say("/undo")
    assert said(acme.posts) == [("part", "team")]


# ---------------------------------------------------------------------------------- clients nobody speaks of any more


@pytest.mark.parametrize("stage", ["offboarding", "parted", "declined"])
def test_a_client_on_its_way_out_gets_none_and_its_open_ones_are_closed(acme: Desk, stage: str) -> None:
    to_talk(acme)
    acme.say(f"/client stage Acme {stage}")
    assert states(acme)[-1] == ("talk", "closed")
    assert "No longer asked" in changes(acme)[-1]
    acme.posts.clear()
    acme.say("/i Acme threat he will come over")
    assert acme.posts == []
    acme.say("/client stage Acme active")
    assert said(acme.posts) == [("part", "you")], "taken up again, it is looked at anew"


def test_an_archived_client_gets_none(acme: Desk) -> None:
    to_talk(acme)
    cleared = acme.say("/talk Acme held cleared")
    acme.later(days=15)
    acme.say("/i Acme rude shouted once more")
    assert states(acme)[-1] == ("step", "open")
    number = acme.client("Acme").id
    acme.say("/client archive Acme confirm")
    assert "is archived" in changes(acme)[-1]
    acme.posts.clear()
    assert not acme.press(cleared, "Undo").error, "it would be at talk again"
    acme.later(days=3)
    assert acme.posts == []
    archived = acme.database.read(lambda stores: stores.clients.get(1, number)).result()
    assert archived is not None
    assert archived.reassess_at is None


def test_merged_clients_speak_with_one_voice(acme: Desk) -> None:
    acme.say("/client add Acme Ltd")
    to_talk(acme, "Acme Ltd")
    acme.say("/i Acme rude shouted")
    acme.posts.clear()
    acme.say('/client merge "Acme Ltd" into Acme confirm')
    assert states(acme)[-1] == ("talk", "open")
    assert said(acme.posts) == [("talk", "team")]
    assert any("Acme Ltd is now part of Acme" in text for text in changes(acme))
    assert "/why ~1" in [button.line for button in next(p for p in acme.posts if p.kind == "talk").reply.buttons]


# ------------------------------------------------------------------------------------------------------------ voice


def test_a_private_line_is_never_described(acme: Desk) -> None:
    acme.say("/i Acme abuse !!! private:yes he said a terrible thing")
    [talk] = [post for post in acme.posts if post.to == "team"]
    assert "abuse" not in talk.text.casefold()
    assert "terrible" not in talk.text
    assert "For a reason that only owners may see." in talk.text
    assert "#1 2 Mar 2026: for owners only" in talk.text


def test_a_private_cause_does_not_show_in_the_small_step(acme: Desk) -> None:
    acme.say("/i Acme late !! private:yes never pays")
    assert "Next: listen first" in acme.posts[0].text


def test_the_sentences_of_the_voice_stand_in_nudges_and_nowhere_else(acme: Desk) -> None:
    replies = []
    lines = (
        "/i Acme rude shouted",
        "/i Acme rude again",
        "/status Acme",
        "/status",
        "/why Acme",
        "/ledger Acme",
        "/clients",
        "/talk Acme",
        "/script talk Acme",
        "/nudge 2 details",
        "/nudge 2 script",
        "/talk Acme held",
        "/talk Acme held refused",
        "/part Acme",
        "/called Acme hello",
        "/help",
        "/help talk",
        "/help part",
        "/i Acme complaint !!! ours we broke it",
        "/nudge 4 snooze",
        "/undo",
        "/part Acme confirm",
    )
    for line in lines:
        replies.append(acme.say(line))
    for heard in replies:
        assert not any(sentence in heard.text for sentence in VOICE), heard.text
    posted = "\n".join(post.text for post in acme.posts)
    assert all(sentence in posted for sentence in VOICE)
    for post in acme.posts:
        if post.kind not in ("talk", "part", "amends", "update"):
            assert not any(sentence in post.text for sentence in VOICE), post.text


# ------------------------------------------------------------------------------------------ before it was delivered


def test_a_confirmation_taken_back_before_the_team_heard_of_it_is_never_said(acme: Desk) -> None:
    acme.say("/i Acme threat he will come over")
    [asked] = acme.posts
    for line in (asked.line("Confirm"), "/undo"):
        acme.dispatch(
            Invocation(
                platform="console",
                key=line,
                actor=Actor(external_id="you", name="you", handle="you", private_chat="you"),
                room=Room(external_id="default", kind="console", team="default", shared=False),
                text=line,
                in_band=True,
            )
        )
    acme.deliver()
    assert ("part", "team") not in said(acme.posts)
    assert "[Confirm]" in acme.posts[-1].text


def test_an_owner_who_was_not_reached_yet_is_asked_again_when_a_confirmation_is_taken_back(desk: Desk) -> None:
    group = Group(desk)
    group.open("open")
    group.say("/client add Acme")
    group.say("/note Acme hello", "zoe", admin=True)
    group.say("/i Acme threat he will come over")
    heard = group.say("/nudge 1 confirm")
    group.say(f"/undo {heard.data['entry']}")
    desk.hear(desk.group("/start", "zoe", private=True))
    desk.later(minutes=2)
    hers = [post for post in desk.posts if post.parcel.chat == "dm-zoe"]
    assert "[Confirm] [Not this]" in hers[0].text
