"""Lines cut into a word and a rest, numbers as people type them, clients still to be created."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.command import parsing
from handlers.domain.errors import Refusal, UnclearClient

NAMED = ((1, "Acme"), (2, "Acme Corp"), (3, "Żabka"))


@pytest.mark.parametrize(
    ("line", "word", "rest"),
    [
        ("/incident Acme  2h rude ", "incident", "Acme  2h rude"),
        ("/status", "status", ""),
        ("status\tAcme", "status", "Acme"),
        ("/note\nAcme\ntwo lines", "note", "Acme\ntwo lines"),
        ("", "", ""),
        ("  ", "", ""),
    ],
)
def test_the_first_word_is_the_command_and_the_rest_is_as_typed(line: str, word: str, rest: str) -> None:
    assert parsing.split(line) == (word, rest)


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), ("0", 0), ("", None), ("-1", None), ("²", None), ("١٢", None), ("1" * 19, None), ("x", None)],
)
def test_a_number_of_ours(text: str, number: int | None) -> None:
    assert parsing.whole(text) == number


def test_a_client_is_named_by_name_or_number_and_a_colleague_s_new_one_is_taken() -> None:
    assert parsing.client_of("acme corp 2h", NAMED, "/i") == (2, "", "2h")
    assert parsing.client_of("~3 2h", NAMED, "/i") == (3, "", "2h")
    assert parsing.client_of('+"Globex" 2h', NAMED, "/i", create=True) == (None, "Globex", "2h")
    assert parsing.client_of('+"ACME" 2h', NAMED, "/i", create=True) == (1, "", "2h")


def test_what_would_settle_an_unclear_name_is_a_whole_line_each() -> None:
    with pytest.raises(UnclearClient) as unclear:
        parsing.client_of("acmee 2h rude", NAMED, "/i")
    assert unclear.value.typed == "acmee"
    assert ("Acme", '/i ~1"acmee" 2h rude') in unclear.value.close
    assert unclear.value.new == (("acmee", '/i +"acmee" 2h rude'),)
    with pytest.raises(UnclearClient) as typed:
        parsing.client_of('+"Globex" 2h', NAMED, "/i")
    assert typed.value.typed


def test_a_client_that_is_gone_is_not_asked_about() -> None:
    with pytest.raises(Refusal, match="no-client"):
        parsing.client_of("~99 2h", NAMED, "/i")


@given(st.text(min_size=1, max_size=60), st.text(max_size=30))
def test_any_name_survives_its_way_through_a_line(name: str, rest: str) -> None:
    found = parsing.client_of(f"{parsing.new(name)} {rest}", (), "/i", create=True)
    assert found == (None, name, rest.strip())
