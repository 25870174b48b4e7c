"""Which client a line begins with: taken where one fits, asked about where it is not clear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.input.reader import is_leading_fact
from handlers.resolver.heads import Resolved, Unresolved, resolve_head
from handlers.resolver.index import ClientIndex

NAMED = [
    (1, "Acme Corp"),
    (1, "ACM"),
    (2, "Żabka"),
    (3, "ООО «Ромашка»"),
    (4, 'חברת אור בע"מ'),
    (7, "Газпром"),
    (8, "Foo"),
    (9, "foo"),
    (10, "Müller GmbH"),
    (12, "Harbour Hotels"),
    (13, "Мегафон"),
]
INDEX = ClientIndex.build(NAMED)


def resolve(text: str, index: ClientIndex = INDEX) -> Resolved | Unresolved:
    return resolve_head(text, index, is_leading_fact)


@pytest.mark.parametrize(
    ("text", "client_id", "rest"),
    [
        ("Acme Corp 2h", 1, "2h"),
        ("acme 2h", 1, "2h"),
        ("Acme. 2h", 1, "2h"),
        ("Acme Ltd 2h", 1, "2h"),
        ("acme corp : 2h", 1, "2h"),
        ("acme corp - 2h", 1, "2h"),
        ('"acme corp" 2h', 1, "2h"),
        ("@Acme 2h", 1, "2h"),
        ("client Acme 2h", 1, "2h"),
        ("от Мегафона 2h", 13, "2h"),
        ("Harbour 2h", 12, "2h"),
        ("ŻABKA\nx", 2, "x"),
        ("Żabce 2h", 2, "2h"),
        ("ромашка жалоба", 3, "жалоба"),
        ("с Ромашкой 2h", 3, "2h"),
        ("ООО «Ромашка»: 2h", 3, "2h"),
        ("חברת אור בע״מ x", 4, "x"),
        ("muller x", 10, "x"),
        ("Аcme 2h", 1, "2h"),
        ("~7: 2h", 7, "2h"),
        ('~7"газпр" 2h', 7, "2h"),
    ],
)
def test_what_fits_one_client_is_taken(text: str, client_id: int, rest: str) -> None:
    taken = resolve(text)
    assert isinstance(taken, Resolved)
    assert (taken.client_id, taken.rest) == (client_id, rest)
    assert taken.name == next(name for known, name in NAMED if known == client_id)


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("amce corp rude", "Acme Corp", "rude"),
        ("Газпорм 2h", "Газпром", "2h"),
        ('"harbor hotls" 2h', "Harbour Hotels", "2h"),
    ],
)
def test_a_slip_is_asked_about_with_the_likely_client_first(text: str, name: str, rest: str) -> None:
    asked = resolve(text)
    assert isinstance(asked, Unresolved)
    assert asked.close[0][1] == name
    assert asked.rests[name] == rest
    assert asked.typed_as[asked.close[0][0]]


TWO_SCRIPTS = [
    (1, "Ромашка"),
    (1, "Romashka"),
    (2, "Brightline"),
    (3, "ברייטליין"),
    (4, "Nokia"),
    (5, "Maszyny Rolne"),
    (6, "Коваль"),
    (7, "Kowal"),
    (8, "Globex"),
]


@pytest.mark.parametrize(
    ("text", "close"),
    [
        ("Romashkka 2h", {1}),
        ("Ромашкка 2h", {1}),
        ("Brightlin 2h", {2, 3}),
        ("Nok 2h", {4}),
    ],
)
def test_a_slip_is_no_name_in_another_script_and_no_inflection(text: str, close: set[int]) -> None:
    asked = resolve(text, ClientIndex.build(TWO_SCRIPTS))
    assert isinstance(asked, Unresolved)
    assert {client_id for client_id, _ in asked.close} == close


@pytest.mark.parametrize(
    ("text", "client_id"),
    [
        ("romashka 2h", 1),
        ("Ромашкой 2h", 1),
        ("רומשקה 2h", 1),
        ("brightline 2h", 2),
        ("ברייטליין 2h", 3),
        ("Nokii 2h", 4),
        ("Maszyn 2h", 5),
        ("Koval 2h", 6),
        ("Kowala 2h", 7),
        ("глобекс 2h", 8),
    ],
)
def test_an_exact_name_in_either_script_is_taken(text: str, client_id: int) -> None:
    taken = resolve(text, ClientIndex.build(TWO_SCRIPTS))
    assert isinstance(taken, Resolved)
    assert taken.client_id == client_id


def test_a_longer_name_nearly_there_is_asked_about_before_a_shorter_one() -> None:
    index = ClientIndex.build([(1, "Acme"), (2, "Acme Holdings"), (3, "Acme Ltd")])
    asked = resolve("Acme Holdngs rude", index)
    assert isinstance(asked, Unresolved)
    assert [client_id for client_id, _ in asked.close] == [2, 1]
    assert resolve("Acme Ltd. rude", index) == Resolved(3, "Acme Ltd", "rude")
    assert resolve("acme rude", index) == Resolved(1, "Acme", "rude")


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ('"Nova Ltd" 2h', ("Nova Ltd",)),
        ("Nova 2h rude", ("Nova",)),
        ("Nova Studio 2h rude", ("Nova Studio", "Nova")),
        ("ООО Полюс 2h", ("ООО Полюс",)),
        ("Nova wants a discount", ("Nova", "Nova wants a")),
        ("Nova he screamed", ("Nova",)),
        ("Нова сказал что нет", ("Нова",)),
        ("Nova chce rabat", ("Nova",)),
        ("Nova Bank wants a discount", ("Nova Bank", "Nova")),
        ("nova studio 2h", ("nova studio", "nova")),
        ("👨‍👩‍👧 2h", ("👨‍👩‍👧",)),
        ("2h rude", ()),
        ("", ()),
    ],
)
def test_an_unknown_name_is_offered_for_creation(text: str, new: tuple[str, ...]) -> None:
    asked = resolve(text)
    assert isinstance(asked, Unresolved)
    assert (asked.new, asked.close) == (new, ())


def test_a_name_of_two_clients_is_asked_about() -> None:
    asked = resolve("FOO 2h")
    assert isinstance(asked, Unresolved)
    assert (asked.close, asked.new, asked.typed_as) == (((8, "Foo"), (9, "foo")), (), {})


@pytest.mark.parametrize("name", ["Client B", "Client 03", "Client3", "Client A"])
def test_names_that_differ_by_a_number_or_a_letter_are_different(name: str) -> None:
    index = ClientIndex.build(
        [(1, name), *((at, other) for at, other in enumerate(("Client C", "Client 04", "Client4"), 2))]
    )
    assert resolve(f"{name} 2h", index) == Resolved(1, name, "2h")


def test_a_near_double_differs_by_marks_forms_accents_and_letters_that_look_alike() -> None:
    for name in ("Acme.", "Аcme", "ACME Ltd", "Ácme"):
        assert INDEX.doubles(name) == (1,)
    assert INDEX.doubles("Acne") == ()


@given(st.text(max_size=30) | st.sampled_from([name for _, name in NAMED]), st.text(max_size=30))
def test_any_line_is_taken_or_asked_and_keeps_its_words(name: str, rest: str) -> None:
    text = f"{name} {rest}".strip()
    answer = resolve(text)
    if isinstance(answer, Resolved):
        assert text.endswith(answer.rest)
    else:
        assert len(answer.close) <= 4
        assert len(answer.new) <= 2
        assert all(text.endswith(each) for each in answer.rests.values())
