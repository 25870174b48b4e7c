"""Which client a line begins with: known exactly, or asked about; never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.input.names import Asked, Found, find_client, normal
from handlers.input.nearness import core
from handlers.input.reader import is_leading_fact

NAMED = [
    (1, "Acme Corp"),
    (1, "ACM"),
    (2, "Żabka"),
    (3, "ООО «Ромашка»"),
    (4, 'חברת אור בע"מ'),
    (5, "Late"),
    (6, "Acme 2"),
    (7, "Газпром"),
    (8, "Foo"),
    (9, "foo"),
    (10, "Müller GmbH"),
    (11, "Ltd"),
    (12, "«Луч»"),
    (13, "Семён"),
]


def find(text: str) -> Found | Asked:
    return find_client(text, NAMED, is_leading_fact)


@pytest.mark.parametrize(
    ("text", "client_id", "rest"),
    [
        ("Acme Corp 2h", 1, "2h"),
        ("ACME  corp 2h", 1, "2h"),
        ("acme corp: 2h", 1, "2h"),
        ("acme corp, 2h", 1, "2h"),
        ("acme corp : 2h", 1, "2h"),
        ("acme corp - 2h", 1, "2h"),
        ('"acme corp" 2h', 1, "2h"),
        ("«Acme Corp»: 2h", 1, "2h"),
        ("acm 2h", 1, "2h"),
        ("żabka", 2, ""),
        ("ŻABKA\nx", 2, "x"),
        ("ооо «ромашка» жалоба", 3, "жалоба"),
        ('ООО "Ромашка" x', 3, "x"),
        ("חברת אור בע״מ x", 4, "x"),
        ('"חברת אור בע"מ" x', 4, "x"),
        ("late late", 5, "late"),
        ("Acme 2 2h", 6, "2h"),
        ("газпром", 7, ""),
        ("\u200fГазпром\u200f x", 7, "x"),
        ("MÜLLER GMBH x", 10, "x"),
        ("Ltd x", 11, "x"),
        ("луч x", 12, "x"),
        ("«луч» x", 12, "x"),
        ("~7 2h", 7, "2h"),
        ("~7: 2h", 7, "2h"),
        ("~7", 7, ""),
    ],
)
def test_a_name_is_the_longest_run_that_is_one(text: str, client_id: int, rest: str) -> None:
    found = find(text)
    assert isinstance(found, Found)
    assert (found.client_id, found.rest) == (client_id, rest)
    assert found.name == next(name for known, name in NAMED if known == client_id)


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("acme 2h", "Acme Corp", "2h"),
        ("acmee corp 2h", "Acme Corp", "2h"),
        ("amce corp rude", "Acme Corp", "rude"),
        ("corp acme 2h", "Acme Corp", "2h"),
        ("zabka 2h", "Żabka", "2h"),
        ("Zabka Sp. z o.o. 2h", "Żabka", "2h"),
        ("Ромашка жалоба", "ООО «Ромашка»", "жалоба"),
        ("ромашк жалоба", "ООО «Ромашка»", "жалоба"),
        ("אור תלונה", 'חברת אור בע"מ', "תלונה"),
        ("газпр 2h", "Газпром", "2h"),
        ("Газпорм 2h", "Газпром", "2h"),
        ("muller x", "Müller GmbH", "x"),
        ("Семен x", "Семён", "x"),
        ('"acme crop" 2h', "Acme Corp", "2h"),
    ],
)
def test_a_near_name_is_asked_about_with_its_own_rest(text: str, name: str, rest: str) -> None:
    asked = find(text)
    assert isinstance(asked, Asked)
    assert asked.close[0][1] == name
    assert asked.rests[name] == rest


@pytest.mark.parametrize(
    ("text", "new", "rest"),
    [
        ('"Nova Ltd" 2h', ("Nova Ltd",), "2h"),
        ("„Nova i Syn”: 2h", ("Nova i Syn",), "2h"),
        ("Nova 2h rude", ("Nova",), "2h rude"),
        ("Nova Studio 2h rude", ("Nova Studio", "Nova"), "2h rude"),
        ("Nova Studio: they shouted", ("Nova Studio", "Nova"), "they shouted"),
        ("Nova Studio - they shouted", ("Nova Studio", "Nova"), "they shouted"),
        ("Nova, they shouted", ("Nova",), "they shouted"),
        ("Nova shouted at me for a whole day", ("Nova", "Nova shouted"), "shouted at me for a whole day"),
        ("Nova one two three four five rude", ("Nova", "Nova one"), "one two three four five rude"),
        ("Nova", ("Nova",), ""),
        (": x", (), None),
        ("~99 x", (), None),
        ("2h rude", (), None),
        ("", (), None),
    ],
)
def test_an_unknown_name_is_offered_for_creation(text: str, new: tuple[str, ...], rest: str | None) -> None:
    asked = find(text)
    assert isinstance(asked, Asked)
    assert asked.new == new
    assert asked.close == ()
    if new:
        assert asked.typed == new[0]
        assert asked.rests[new[0]] == rest


def test_a_name_of_two_clients_is_asked_about() -> None:
    asked = find("FOO 2h")
    assert asked == Asked("FOO", ((8, "Foo"), (9, "foo")), (), {"Foo": "2h", "foo": "2h"})


def test_an_id_nobody_has_is_said_back() -> None:
    assert find("~99: x") == Asked("~99")


def test_at_most_four_near_names_the_likeliest_first() -> None:
    named = [(n, f"Nova {word}") for n, word in enumerate(["one", "two", "three", "four", "five"], 1)] + [(9, "Nowa")]
    asked = find_client("nova 2h", named, is_leading_fact)
    assert isinstance(asked, Asked)
    assert [client_id for client_id, _ in asked.close] == [1, 2, 3, 4]


def test_no_clients_no_names() -> None:
    assert find_client("Nova x", [], is_leading_fact) == Asked(
        "Nova", (), ("Nova", "Nova x"), {"Nova": "x", "Nova x": ""}
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ООО «Ромашка»", "ромашка"),
        ("Żabka Sp. z o.o.", "zabka"),
        ('חברת אור בע"מ', "חברת אור"),
        ("Acme, Inc.", "acme"),
        ("Ltd", "ltd"),
        ("Семён", "семен"),
        ("…", ""),
    ],
)
def test_the_core_of_a_name(name: str, expected: str) -> None:
    assert core(name) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme  Corp", "acme corp"),
        ("ŻABKA", "żabka"),
        ('בע"מ', "בע״מ"),
        ("Ａcme", "acme"),
        ("Straße", "STRASSE"),
        ("a\u200fb", "ab"),
        ("ϓ", "ύ"),
    ],
)
def test_names_are_compared_in_any_letter_case(one: str, other: str) -> None:
    assert normal(one) == normal(other)


@given(st.text())
def test_the_compared_form_is_settled(name: str) -> None:
    assert normal(normal(name)) == normal(name)


@given(st.text(max_size=30) | st.sampled_from([name for _, name in NAMED]), st.text(max_size=30))
def test_any_line_is_found_or_asked_and_keeps_its_words(name: str, rest: str) -> None:
    text = f"{name} {rest}".strip()
    answer = find(text)
    if isinstance(answer, Found):
        assert text.endswith(answer.rest)
    else:
        assert len(answer.close) <= 4
        assert len(answer.new) <= 2
        assert set(answer.rests) == {*answer.new, *(shown for _, shown in answer.close)}
        assert all(text.endswith(each) for each in answer.rests.values())
