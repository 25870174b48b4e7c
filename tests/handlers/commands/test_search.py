"""`/search`: any script, every word, and nothing by words one may not see."""

from __future__ import annotations

import pytest

from tests.support.app_driver import AppDriver
from tests.support.replies import messages, says


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("Invoice 7 is late", "LATE invoice"),
        ("Всё ещё не оплатили", "еще ОПЛАТИЛИ"),
        ("zażółć gęślą jaźń", "zazolc"),
        ("לא ענו לטלפון", "לטלפון"),
        ("100% of _it_", "100% _it_"),
    ],
)
def test_notes_in_any_script(acme: AppDriver, note: str, words: str) -> None:
    acme.say(f"/note Acme {note}")
    acme.say("/note Acme something else")
    heard = acme.say(f"/search {words}", by="vera", role="viewer")
    assert heard.data["entries"] == [1]
    assert note in heard.text


def test_names_of_clients_and_their_people(acme: AppDriver) -> None:
    acme.say("/client add Żabka")
    acme.say("/client alias Acme ACM Industries")
    acme.say("/client person Acme Dana Levi")
    assert acme.say("/search zabka").data["clients"] == ["Żabka"]
    assert acme.say("/search industries").data["clients"] == ["Acme"]
    heard = acme.say("/search levi")
    assert heard.data["clients"] == ["Acme"]
    assert [button.line for button in heard.buttons] == ["/status ~1"]


def test_nothing_found_and_nothing_asked(acme: AppDriver) -> None:
    assert "search-nothing" in says(acme.say("/search nowhere"))
    assert acme.say("/search").error == "usage"


def test_a_very_long_query(acme: AppDriver) -> None:
    acme.say("/note Acme " + " ".join(f"w{n}" for n in range(300)))
    assert acme.say("/search " + " ".join(f"w{n}" for n in range(300))).data["entries"] == [1]
    assert acme.say("/search " + " ".join(f"w{n}" for n in range(301))).data["entries"] == []


def test_a_long_answer_is_cut(acme: AppDriver) -> None:
    for n in range(12):
        acme.say(f"/note Acme meeting {n}")
    heard = acme.say("/search meeting")
    assert messages(heard, "search-title", words="meeting", count=12)
    assert messages(heard, "and-more", count=2)


def test_what_was_taken_back_is_not_found(acme: AppDriver) -> None:
    acme.say("/note Acme meeting")
    acme.say("/undo")
    assert acme.say("/search meeting").data["entries"] == []
    assert acme.say("/search undo").data["entries"] == []


def test_nobody_finds_by_what_they_may_not_see(acme: AppDriver) -> None:
    acme.say("/help", by="anna", role="member")
    acme.say("/paid Acme 1500 invoice")
    acme.say("/i Acme rude shouted affected:@anna")
    acme.say("/i Acme ours other wrong file who:Ben")
    acme.say("/note Acme private:yes secret")
    for words in ("1500", "anna", "Ben", "secret"):
        assert acme.say(f"/search {words}", by="vera", role="viewer").data["entries"] == [], words
        assert acme.say(f"/search {words}").data["entries"] != [], words
    assert acme.say("/search invoice", by="vera").data["entries"] == [1]
