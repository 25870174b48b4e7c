"""`/home`: who needs attention, what is mine to do, everybody by standing; and no amount of money."""

from __future__ import annotations

from tests.support.app_driver import AppDriver


def test_nobody_yet(desk: AppDriver) -> None:
    heard = desk.say("/home")
    assert heard.text.splitlines() == [
        "No clients yet. /client add NAME makes the first.",
        "[Log something] [What there is]",
    ]


def test_all_is_calm(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    assert desk.say("/home").text.splitlines() == [
        "No client needs attention now.",
        "Clients by standing",
        "steady: Acme",
        "[Log something] [All clients] [What there is]",
    ]


def test_who_needs_attention_comes_first_the_worst_before_the_others(desk: AppDriver) -> None:
    for name in ("Acme", "Globex", "Initech"):
        desk.say(f"/client add {name}")
    desk.say("/incident Globex severe abuse shouted")
    desk.say("/incident Initech rude hung up")
    desk.say("/paid Acme 1234")
    home = desk.say("/home")
    lines = home.text.splitlines()
    assert lines[0] == "2 clients need attention"
    assert lines[1].startswith("Globex: talk.")
    assert lines[2].startswith("Initech: watch.")
    assert lines[3] == "[Globex] [Initech]"
    assert lines[4:8] == ["Clients by standing", "talk: Globex", "watch: Initech", "steady: Acme"]
    assert "1,234" not in home.text
    assert desk.press(home, "Globex").text.startswith("Globex: talk")


def test_it_has_the_order_of_status(desk: AppDriver) -> None:
    """*Amends* and *watch* rank alike; the heavier one comes first."""
    for name in ("Bolt", "Aqua"):
        desk.say(f"/client add {name}")
    desk.say("/incident Bolt ours serious complaint we broke it")
    desk.say("/incident Aqua rude hung up")
    desk.say("/incident Aqua minor scope wants more")
    told, home = (desk.say(line).text.splitlines()[:3] for line in ("/status", "/home"))
    assert told == home
    assert [line.split(".")[0] for line in told[1:]] == ["Aqua: watch", "Bolt: amends"]


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
    mine = home.text.split("Yours to do\n")[1]
    assert "Acme: a new draft (promised for 6 Mar 2026" in mine
    assert "Globex: tell the client" in mine
    assert "Wayne" not in mine.split("Clients by standing")[0]
    assert desk.press(home, "Plan: Globex").error == ""
    assert "a new draft" in desk.press(home, "Promises: Acme").text
    hers = desk.say("/home", "anna").text
    assert "Wayne: a call" in hers
    assert "a new draft" not in hers


def test_a_pause_is_a_promise_to_come_back(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/pause Acme 2h shouting")
    assert "come back to the paused talk" in desk.say("/home").text


def test_a_plan_that_ended_asks_for_nothing(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    desk.say("/client stage Acme offboarding")
    assert "Yours to do" not in desk.say("/home").text


def test_a_viewer_is_offered_nothing_to_log(desk: AppDriver) -> None:
    desk.say("/client add Acme")
    home = desk.say("/home", "vera", role="viewer")
    assert home.text.splitlines()[-1] == "[What there is]"


def test_a_large_house_is_cut_short(desk: AppDriver) -> None:
    for number in range(30):
        desk.say(f"/client add Client{number:02}")
    for number in range(10):
        desk.say(f"/incident Client{number:02} severe abuse shouted")
        desk.say(f"/promise Client{number:02} by:2026-03-0{number % 5 + 4} a draft")
    for number in range(10):
        desk.say(f"/client add More{number:02}")
    text = desk.say("/home").text
    assert text.count("… and 2 more") == 2
    assert "and 5 more" in text
