"""`/script`: a situation, a category or a client, in any order of knowing."""

from __future__ import annotations

import pytest

from handlers.domain.values import Category
from tests.desk import Desk


@pytest.fixture
def acme(desk: Desk) -> Desk:
    desk.say("/client add Acme")
    return desk


def test_the_menu(acme: Desk) -> None:
    heard = acme.say("/script", by="vera", role="viewer")
    assert heard.reply.public
    assert len(heard.buttons) == 10
    for button in heard.buttons:
        assert acme.say(button.line).error == ""


@pytest.mark.parametrize("category", list(Category))
def test_every_category_has_its_words(acme: Desk, category: Category) -> None:
    heard = acme.say(f"/script {category} Acme")
    assert (heard.error, heard.reply.public) == ("", False)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("late", "late"),
        ("опоздание с оплатой", "late"),
        ("#scope", "demand"),
        ("mistake", "mistake"),
        ("grubiański", "listen"),
    ],
)
def test_the_situation_in_any_language(acme: Desk, line: str, name: str) -> None:
    heard = acme.say(f"/script {line}")
    assert heard.data.get("script", "") == name


def test_a_client_alone_gives_the_menu_for_it(acme: Desk) -> None:
    heard = acme.say("/script Acme")
    assert heard.buttons[0].line == "/script listen ~1"
    assert "beyond what we agreed" in acme.say("/script demand Acme").text
    asked = acme.say("/script Acmee")
    assert acme.press(asked, "Acme").buttons[0].line == "/script listen ~1"


def test_neither_a_situation_nor_a_client(acme: Desk) -> None:
    heard = acme.say("/script zzz")
    assert heard.error == "no-such-script"
    assert "“zzz”" in heard.text
    assert acme.say("/script late Zzz").error == "unknown-client"


def test_the_boundary_itself_is_quoted(acme: Desk) -> None:
    acme.say("/boundary Acme No calls at night")
    acme.say("/boundary Acme We answer in a day ours:yes")
    text = acme.say("/script boundary Acme").text
    assert "Boundary 1: “No calls at night”" in text
    assert "We answer" not in text


@pytest.mark.parametrize(
    ("line", "kind", "script"),
    [
        ("/i Acme #late still not paid", "step", "late"),
        ("/i Acme abuse !!! insulted everyone", "talk", "talk"),
        ("/i Acme complaint serious ours wrong file", "amends", "mistake"),
        ("/talk Acme held refused", "part", "part"),
    ],
)
def test_a_suggestion_brings_the_script_that_fits(acme: Desk, line: str, kind: str, script: str) -> None:
    acme.say(line)
    post = next(post for post in acme.posts if post.kind == kind)
    assert acme.press(post, "Script").data["script"] == script


def test_a_prospect_that_only_takes_time_is_listened_to(acme: Desk) -> None:
    acme.say("/client stage Acme prospect")
    acme.say("/spent Acme 9h")
    post = next(post for post in acme.posts if post.kind == "decide")
    assert acme.press(post, "Script").data["script"] == "listen"
