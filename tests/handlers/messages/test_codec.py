"""Whatever is kept as JSON comes back the same."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.charts import ChartMark, Drawing, MarkKind, ParetoChart, ParetoRow, StrainChart
from handlers.domain.values import Duration, Money
from handlers.invocation import Actor, Invocation, Room
from handlers.messages import (
    Button,
    Choices,
    Day,
    Example,
    Fields,
    File,
    Form,
    Items,
    Msg,
    Part,
    Picture,
    Reply,
    Table,
    Text,
    Value,
    codec,
)

WORDS = st.text(max_size=20)
NAMES = st.text("abcdefgh-", min_size=1, max_size=8)
MOMENTS = st.datetimes(timezones=st.just(UTC))
SIMPLE: st.SearchStrategy[Value] = st.one_of(
    WORDS,
    st.integers(-(10**9), 10**9),
    st.floats(allow_nan=False, allow_infinity=False),
    st.builds(Money, st.integers(-(10**12), 10**12), st.sampled_from(["EUR", "JPY"])),
    st.builds(Duration, st.integers(0, 10**5)),
    MOMENTS,
    st.dates(),
    st.builds(Day, MOMENTS, st.none() | MOMENTS),
)


EXAMPLES = st.builds(Example, st.builds(lambda name, line: Msg(name, lines=line), NAMES, WORDS), st.booleans())


def message(values: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    return (
        st.builds(lambda name, args: Msg(name, **args), NAMES, st.dictionaries(NAMES, values, max_size=3))
        | st.builds(Items, st.lists(values, max_size=3).map(tuple))
        | EXAMPLES
    )


VALUES = st.recursive(SIMPLE, message, max_leaves=5)
MESSAGES = st.builds(
    lambda name, args, language: Msg(name, **args).spoken(language),
    NAMES,
    st.dictionaries(NAMES, VALUES, max_size=3),
    st.sampled_from(["", "pl"]),
)
CELLS = MESSAGES | WORDS
BUTTONS = st.builds(
    Button, MESSAGES, WORDS, st.sampled_from(["plain", "primary", "danger"]), st.sampled_from(["", "private"])
)
STYLES = st.sampled_from(["plain", "title", "quote", "quiet", "struck", "mono"])
POINTS = st.floats(0, 100)
DRAWINGS: st.SearchStrategy[Drawing] = st.one_of(
    st.builds(
        StrainChart,
        WORDS,
        st.lists(st.tuples(MOMENTS, POINTS), max_size=3).map(tuple),
        POINTS,
        POINTS,
        st.lists(st.builds(ChartMark, st.sampled_from(MarkKind), MOMENTS, POINTS), max_size=3).map(tuple),
    ),
    st.builds(
        ParetoChart,
        st.lists(st.builds(ParetoRow, WORDS, POINTS, POINTS, st.booleans(), st.booleans()), max_size=3).map(tuple),
        st.integers(0, 9),
        st.integers(0, 9),
        POINTS,
        st.integers(0, 9),
    ),
)
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(Text, CELLS, STYLES),
    st.builds(Fields, st.lists(st.tuples(MESSAGES, CELLS), max_size=3).map(tuple)),
    st.builds(
        Table, st.lists(MESSAGES, max_size=3).map(tuple), st.lists(st.lists(CELLS, max_size=3).map(tuple)).map(tuple)
    ),
    st.builds(Choices, st.lists(BUTTONS, max_size=3).map(tuple), st.none() | st.integers(1, 99)),
    st.builds(Form, MESSAGES, WORDS, EXAMPLES | WORDS, CELLS),
    st.builds(Picture, MESSAGES, WORDS, DRAWINGS, st.binary(max_size=20)),
    st.builds(File, WORDS, st.binary(max_size=20)),
)
REPLIES = st.builds(
    Reply,
    parts=st.lists(PARTS, max_size=4).map(tuple),
    public=st.booleans(),
    replaces=st.booleans(),
    error=WORDS,
    data=st.dictionaries(WORDS, WORDS | st.integers(0, 9) | st.none(), max_size=3),
    confidential=st.booleans(),
)


@given(REPLIES)
def test_a_reply_comes_back_as_it_was(reply: Reply) -> None:
    assert codec.decode(json.loads(json.dumps(codec.encode(reply)))) == reply


def test_a_day_and_a_moment_of_the_same_hour_stay_apart() -> None:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    kept = [Text(Msg("x", at=value)) for value in (at, Day(at), date(2026, 3, 2))]
    assert [codec.decode_part(json.loads(json.dumps(codec.encode_part(part)))) for part in kept] == kept


def test_an_invocation_comes_back_as_it_was() -> None:
    said = Invocation(
        platform="telegram",
        key="7",
        actor=Actor(external_id="1", name="Anna", admin=None, language="pl"),
        room=Room(external_id="-1", kind="group", shared=None),
        text="/i Acme",
        evidence="words",
    )
    assert codec.decode_invocation(json.loads(json.dumps(codec.encode_invocation(said)))) == said
