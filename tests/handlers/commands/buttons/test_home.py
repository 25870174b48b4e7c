"""`/home`: who needs attention, what is mine to do, everybody by standing; and no amount of money."""

from __future__ import annotations

from tests.support.app_driver import AppDriver
from tests.support.replies import messages, outline, says


def test_nobody_yet(desk: AppDriver) -> None:
    heard = desk.say("/home")
    assert outline(heard) == ["no-clients", "[button-log] [home-button-help]"]


def test_all_is_calm(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    assert outline(desk.say("/home")) == [
        "all-steady",
        "home-clients",
        "home-standing(standing=standing-steady clients=[Acme])",
        "[button-log] [home-button-clients] [home-button-help]",
    ]


def test_who_needs_attention_comes_first_the_worst_before_the_others(desk: AppDriver) -> None:
    for name in ("Acme", "Globex", "Initech"):
        desk.say(f"/client add {name}")
    desk.say("/incident Globex severe abuse shouted")
    desk.say("/incident Initech rude hung up")
    desk.say("/paid Acme 1234")
    desk.say("/due Globex 5678 2026-02-20")
    status, home = desk.say("/status"), desk.say("/home")
    assert "5,678" in status.text
    assert "5,678" not in home.text
    desk.say("/paid Globex 5678")
    home = desk.say("/home")
    assert outline(home)[:10] == [
        "attention-title(count=2)",
        "attention-row(client=Globex standing=standing-talk"
        " why=quoted(sentence=signal-abuse-severe(counts=counts-day(when=opening-today"
        " tally=counted-severe-abuse)) note=shouted))",
        "attention-next-suggested(kind=kind-talk who=you day=2 Mar 2026)",
        "attention-row(client=Initech standing=standing-watch"
        " why=with-figure(sentence=signal-strain(counts=counts-day(when=opening-today"
        " tally=counted(category=category-rude code=rude))) figure=figure-watch(value=3.0 threshold=2.4)))",
        "attention-next-suggested(kind=kind-step who=you day=2 Mar 2026)",
        "[Globex] [Initech]",
        "home-clients",
        "home-standing(standing=standing-talk clients=[Globex])",
        "home-standing(standing=standing-watch clients=[Initech])",
        "home-standing(standing=standing-steady clients=[Acme])",
    ]
    assert "1,234" not in home.text
    assert outline(desk.press(home, "Globex"))[0] == "card-title(client=Globex standing=standing-talk)"


def test_it_has_the_order_of_status(desk: AppDriver) -> None:
    """*Amends* and *watch* rank alike; the heavier one comes first."""
    for name in ("Bolt", "Aqua"):
        desk.say(f"/client add {name}")
    desk.say("/incident Bolt ours serious complaint we broke it")
    desk.say("/incident Aqua rude hung up")
    desk.say("/incident Aqua minor scope wants more")
    status, home = desk.say("/status"), desk.say("/home")
    assert outline(status)[:5] == outline(home)[:5]
    assert [(row["client"], row["standing"]) for row in messages(home, "attention-row")] == [
        ("Aqua", "standing-watch"),
        ("Bolt", "standing-amends"),
    ]


def test_what_is_mine_is_listed_and_what_is_others_is_not(desk: AppDriver) -> None:
    desk.say("/home", "anna", role="member")
    for name in ("Acme", "Globex"):
        desk.say(f"/client add {name}")
    desk.say("/promise Acme by:2026-03-06 a new draft")
    desk.say("/client add Wayne", "anna")
    desk.say("/promise Wayne by:2026-03-05 a call", "anna")
    desk.say("/talk Globex held part we both agree")
    desk.say("/part Globex confirm")
    home = desk.say("/home")
    lines = outline(home)
    mine = lines[lines.index("home-mine") : lines.index("home-clients")]
    assert "home-promise(client=Acme what=a new draft due=6 Mar 2026, 12:00)" in mine
    assert "home-step(client=Globex step=step-tell-name day=3 Mar 2026)" in mine
    assert not [line for line in mine if "Wayne" in line]
    assert desk.press(home, "home-button-plan").error == ""
    assert "a new draft" in desk.press(home, "home-button-promises").text
    hers = desk.say("/home", "anna")
    assert messages(hers, "home-promise", client="Wayne", what="a call")
    assert "a new draft" not in hers.text


def test_a_pause_is_a_promise_to_come_back(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/pause Acme 2h shouting")
    assert "promise-pause" in says(desk.say("/home"))


def test_a_plan_that_ended_asks_for_nothing(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/client stage Acme offboarding")
    assert "home-mine" not in says(desk.say("/home"))


def test_a_viewer_is_offered_nothing_to_log(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    home = desk.say("/home", "vera", role="viewer")
    assert outline(home)[-1] == "[home-button-help]"


def test_a_large_house_is_cut_short(desk: AppDriver) -> None:
    for number in range(30):
        desk.say(f"/client add Client{number:02}")
    for number in range(10):
        desk.say(f"/incident Client{number:02} severe abuse shouted")
        desk.say(f"/promise Client{number:02} by:2026-03-0{number % 5 + 4} a draft")
    for number in range(10):
        desk.say(f"/client add More{number:02}")
    home = desk.say("/home")
    assert len(messages(home, "and-more", count=2)) == 2
    assert messages(home, "home-standing-more", count=5)
