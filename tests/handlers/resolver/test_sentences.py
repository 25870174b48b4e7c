"""Clients named anywhere in a sentence: in every case, script and prefix, and never by a word of prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.resolver.index import ClientIndex
from handlers.resolver.sentences import Certainty, mentions
from tests.handlers.resolver.names import DISTINCT, INFLECTED, PROSE, TRADES

CLIENTS = [*(f"{TRADES[at % len(TRADES)]} {name}" for at, name in enumerate(DISTINCT)), *INFLECTED]
INDEX = ClientIndex.build(list(enumerate(CLIENTS)))


def named(sentence: str, index: ClientIndex = INDEX) -> list[tuple[str, ...]]:
    return [
        tuple(index.shown[client_id] for client_id in mention.client_ids)
        for mention in mentions(index, sentence)
        if mention.certainty is Certainty.NAMED
    ]


@pytest.mark.parametrize(("name", "typed"), [(n, form) for n, forms in INFLECTED.items() for form in forms.split()])
def test_a_name_is_found_in_each_case_script_and_prefix(name: str, typed: str) -> None:
    assert named(f"{typed} 2h") == [(name,)]


@pytest.mark.parametrize("name", DISTINCT)
def test_a_distinctive_word_is_enough(name: str) -> None:
    full = next(client for client in CLIENTS if client.endswith(name))
    assert named(f"… {name.lower()} 123") == [(full,)]


@pytest.mark.parametrize("sentence", PROSE)
def test_prose_names_no_client(sentence: str) -> None:
    assert named(sentence) == []


@pytest.mark.parametrize("name", ["Star", "Роза", "אור"])
def test_a_word_of_prose_is_a_client_only_where_it_is_written_as_one(name: str) -> None:
    index = ClientIndex.build([(1, name), (2, "Globex")])
    assert named(f"говорят, globex {name.lower()} 1", index) == [("Globex",)]


def test_two_clients_that_share_a_word_are_both_meant() -> None:
    index = ClientIndex.build([(1, "Acme Corp"), (2, "Acme Holdings")])
    assert named("yesterday acme shouted", index) == [("Acme Corp", "Acme Holdings")]
    assert named("yesterday acme holdings shouted", index) == [("Acme Holdings",)]


def test_a_slip_is_asked_about_and_never_taken() -> None:
    [mention] = mentions(INDEX, "Thornbery wants more")
    assert mention.certainty is Certainty.SLIP
    assert INDEX.shown[mention.client_ids[0]].endswith("Thornbury")


@given(st.text(max_size=80))
def test_any_text_has_its_mentions_in_order(text: str) -> None:
    found = mentions(INDEX, text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)


def test_a_word_of_courtesy_that_sounds_like_a_name_is_none() -> None:
    assert named("אנא עזרו לי", ClientIndex.build([(1, "Anna")])) == []
