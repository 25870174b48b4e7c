"""The life of a nudge: raised by what is logged or by time, said where it belongs, closed (docs/rules.md)."""

from __future__ import annotations

from dataclasses import replace

from handlers.jobs.sweep import sweep
from handlers.ports import UnitOfWork
from tests.support.app_driver import AppDriver
from tests.support.nudged import changes, said, states, to_talk
from tests.support.replies import labels, messages, outline, says

VOICE = {"nudge-talk", "nudge-part", "nudge-amends"}


# ---------------------------------------------------------------------------------------------- kinds and audiences


def test_watch_asks_the_responsible_member_for_one_small_step(desk: AppDriver) -> None:
    desk.say("/note Nobody hello", by="anna", role="member")
    desk.say("/client add Acme", by="anna")
    desk.say("/i Acme scope !! wants a second logo")
    [post] = desk.posts
    assert (post.kind, post.to) == ("step", "Anna")
    assert outline(post) == [
        "nudge-step(client=Acme)",
        "signal-strain(counts=counts-day(when=opening-today tally=counted(category=category-scope code=scope)))",
        "reason-incident-noted(day=2 Mar number=1 category=category-scope severity=severity-serious"
        " fault=fault-theirs note=wants a second logo)",
        "figure-watch(value=3.0 threshold=2.4)",
        "step-quote",
        "[button-done] [button-script] [button-why] [button-details] [button-snooze] [button-disagree]",
    ]
    assert post.reply.data == {"kind": "step", "client": "Acme", "signals": [], "to": "Anna"}


def test_a_talk_nudge_supersedes_the_step(acme: AppDriver) -> None:
    talk = to_talk(acme)
    assert said(acme.posts) == [("step", "you"), ("talk", "team")]
    assert outline(talk) == [
        "nudge-talk(client=Acme)",
        "signal-strain(counts=counts-day(when=opening-today"
        " tally=tally(kind=counted(category=category-rude code=rude) times=times(count=2))))",
        "reason-incident-noted(day=2 Mar number=2 category=category-rude severity=severity-serious"
        " fault=fault-theirs note=shouted again)",
        "reason-incident-noted(day=2 Mar number=1 category=category-rude severity=severity-serious"
        " fault=fault-theirs note=shouted)",
        "figure-strain(value=6.0 threshold=5.4)",
        "next-talk-tone",
        "[button-plan] [button-keep] [button-script] [button-why] [button-details] [button-snooze] [button-disagree]",
    ]
    assert talk.reply.data == {"kind": "talk", "client": "Acme", "signals": ["strain"], "to": "team"}
    [step] = changes(acme)
    assert messages(step, "nudge-step", client="Acme")
    assert messages(step, "nudge-superseded", standing="standing-talk")
    assert not labels(step)
    assert states(acme) == [("step", "closed"), ("talk", "open")]


def test_amends_are_asked_of_the_responsible_member_and_owners(desk: AppDriver) -> None:
    desk.say("/help", by="boss", role="owner")
    desk.say("/note Nobody hello", by="anna", role="member")
    desk.say("/client add Acme", by="anna")
    desk.say("/i Acme complaint !! ours we broke the shop", by="anna")
    assert sorted(said(desk.posts)) == [("amends", "Anna"), ("amends", "Boss")]
    assert messages(desk.posts[0], "nudge-amends", client="Acme")
    assert "button-called" in labels(desk.posts[0])
    desk.say("/called Acme said sorry", by="anna")
    assert len(changes(desk)) == 2
    assert all(messages(post, "nudge-passed", standing="standing-steady") for post in changes(desk))


def test_a_client_without_a_responsible_member_is_the_owners(desk: AppDriver) -> None:
    desk.say("/client add Acme", by="anna", role="member")
    desk.say("/help", by="boss", role="owner")
    with_nobody(desk)
    desk.say("/i Acme rude shouted", by="anna")
    assert said(desk.posts) == [("step", "Boss")]


def with_nobody(desk: AppDriver) -> None:
    def work(uow: UnitOfWork) -> None:
        for client in uow.clients.list(1):
            uow.clients.save(1, replace(client, responsible_id=None))
        uow.commit()

    desk.database.write(work).result()


def test_a_prospect_asks_for_a_decision_with_what_it_cost(acme: AppDriver) -> None:
    acme.say("/client stage Acme prospect")
    for n in range(3):
        acme.say(f"/i Acme haggling round {n}")
    post = acme.posts[-1]
    assert (post.kind, post.to) == ("decide", "you")
    assert "nudge-decide" in says(post)
    assert messages(post, "reason-timewasting", bought="never")
    acme.press(post, "button-decline")
    assert acme.client("Acme").stage == "declined"
    assert states(acme)[-1] == ("decide", "decided")
    assert messages(acme.posts[-1], "decided", member="you", action="action-decline")


def test_a_prospect_that_takes_hours(acme: AppDriver) -> None:
    acme.say("/client stage Acme prospect")
    acme.say("/spent Acme 8h calls")
    [post] = acme.posts
    assert messages(post, "reason-hours", time="480 min", days=60, bought="never")
    assert post.kind == "decide"


def vital(desk: AppDriver) -> None:
    """Six payers, Acme the largest by far, the first payment a hundred days ago."""
    for n in range(5):
        desk.say(f"/client add Small{n}")
        desk.say(f"/paid Small{n} 10 EUR on:2025-11-20")
    desk.say("/paid Acme 9000 EUR on:2025-11-20")


def test_a_vital_client_that_is_neglected_asks_for_care_by_the_sweep(acme: AppDriver) -> None:
    vital(acme)
    acme.say("/note Acme a chat on the phone")
    acme.posts.clear()
    acme.later(days=20, hours=23)
    assert acme.posts == []
    acme.later(hours=2)
    acme.later(hours=23)
    [post] = acme.posts
    assert (post.kind, post.to, post.reply.data["signals"]) == ("care", "you", ["neglect"])
    assert outline(post)[1:3] == ["signal-neglect-last(days=22 when=when-day(day=2 Mar))", "next-care"]
    acme.say("/called Acme all is well")
    assert "nudge-passed" in says(changes(acme)[-1])


def test_giving_work_away_is_for_the_owners_alone(desk: AppDriver) -> None:
    desk.say("/help", by="boss", role="owner")
    desk.say("/client add Acme", by="anna", role="member")
    for n in range(3):
        desk.say(f"/gave Acme 50 EUR gift {n}", by="anna")
    [post] = desk.posts
    assert (post.kind, post.to, post.reply.data["signals"]) == ("care", "Boss", ["giving"])
    assert messages(post, "tally", kind="counted-goodwill", times="times(count=3)")
    assert "50" not in post.text.replace("2 Mar", ""), "money stands behind Details"
    assert "button-done" in labels(post)
    desk.press(post, "button-done", by="boss")
    assert states(desk) == [("care", "decided")]


# -------------------------------------------------------------------------------------------------------- idempotence


def test_the_sweep_may_run_as_often_as_it_likes(acme: AppDriver) -> None:
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


def test_time_alone_closes_what_has_passed(acme: AppDriver) -> None:
    acme.say("/i Acme rude shouted")
    acme.later(days=14)
    assert states(acme) == [("step", "open")]
    acme.later(days=1)
    assert states(acme) == [("step", "closed")]
    assert messages(changes(acme)[-1], "nudge-passed", standing="standing-steady")


def test_a_line_taken_back_takes_its_nudge_along(acme: AppDriver) -> None:
    to_talk(acme)
    acme.say("/undo")
    assert states(acme) == [("step", "closed"), ("talk", "closed")]
    assert messages(changes(acme)[-1], "nudge-passed", standing="standing-watch")


def test_the_daily_look_is_at_nine(acme: AppDriver) -> None:
    acme.say("/settings timezone Europe/Warsaw")
    acme.say("/i Acme rude shouted")
    looked = acme.client("Acme").reassess_at
    assert looked is not None
    assert looked.isoformat() == "2026-03-03T08:00:00+00:00"
    acme.now = acme.now.replace(day=3, hour=6)
    acme.say("/note Acme early")
    assert acme.client("Acme").reassess_at == looked


def test_a_ledger_without_lines_need_not_be_looked_at(acme: AppDriver) -> None:
    acme.say("/note Acme one")
    acme.say("/undo")
    assert acme.client("Acme").reassess_at is None


# ------------------------------------------------------------------------------------------------------------ voice


def test_a_private_line_is_never_described(acme: AppDriver) -> None:
    acme.say("/i Acme abuse !!! private:yes he said a terrible thing")
    [talk] = [post for post in acme.posts if post.to == "team"]
    assert not {"signal-abuse", "category-abuse", "signal-safety-abuse"} & {*says(talk)}
    assert "terrible" not in talk.text
    assert "reason-owners" in says(talk)
    assert messages(talk, "reason-private", day="2 Mar", number=1)


def test_a_private_cause_does_not_show_in_the_small_step(acme: AppDriver) -> None:
    acme.say("/i Acme late !! private:yes never pays")
    assert "step-listen" in says(acme.posts[0])


def test_the_sentences_of_the_voice_stand_in_nudges_and_nowhere_else(acme: AppDriver) -> None:
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
        assert not VOICE & {*says(heard)}, heard.text
    assert {message_id for post in acme.posts for message_id in says(post)} >= VOICE
    for post in acme.posts:
        if post.kind not in ("talk", "part", "amends", "update"):
            assert not VOICE & {*says(post)}, post.text


def test_what_goes_on_is_told_with_its_commonest_cause(acme: AppDriver) -> None:
    for category in ("rude minor", "haggling", "haggling"):
        acme.later(days=3)
        acme.say(f"/i Acme {category} x")
    post = acme.posts[-1]
    assert (post.kind, acme.client("Acme").standing) == ("step", "watch")
    assert messages(post, "figure-days", days=3, within=60)
    assert messages(post, "step-no")
    acme.later(days=3)
    acme.say("/i Acme scope x")
    assert messages(acme.say("/status Acme"), "figure-days", days=4, within=30)


def test_what_goes_on_tells_nothing_of_private_lines(acme: AppDriver) -> None:
    for _ in range(3):
        acme.later(days=3)
        acme.say("/i Acme haggling private:yes x")
    post = acme.posts[-1]
    assert messages(post, "reason-owners")
    assert messages(post, "step-listen")
    assert messages(acme.say("/status Acme", by="vera", role="viewer"), "reason-owners")
