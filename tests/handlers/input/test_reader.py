"""A line's facts and its note. Seen from Monday 23 November 2026, 15:00 in Warsaw."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.domain.errors import Refusal
from handlers.domain.values import Category, Fault, Money, Severity
from handlers.input.facts import Facts, Lead
from handlers.input.keys import EXAMPLES
from handlers.input.quotes import words
from handlers.input.reader import is_leading_fact, read

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
ALL = frozenset(Lead)
KEYS = frozenset(EXAMPLES)


def reads(text: str, **changes: Any) -> Facts:
    known: dict[str, Any] = {"now": NOW, "zone": "Europe/Warsaw", "currency": "EUR", "leading": ALL, "keys": KEYS}
    return read(text, **{**known, **changes})


def understood(text: str, **changes: Any) -> dict[str, Any]:
    """What was understood beside the defaults, `given` and `day_alone` aside; moments as local text."""
    facts, plain = reads(text, **changes), Facts()
    said = {name: getattr(facts, name) for name in Facts.__slots__ if getattr(facts, name) != getattr(plain, name)}
    said.pop("given", None)
    said.pop("day_alone", None)
    zone = ZoneInfo("Europe/Warsaw")
    return {k: v.astimezone(zone).strftime("%m-%d %H:%M") if isinstance(v, datetime) else v for k, v in said.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("shouted", {"note": "shouted"}),
        ("2h rude shouted", {"minutes": 120, "category": Category.RUDE, "note": "shouted"}),
        ("rude 2h shouted", {"minutes": 120, "category": Category.RUDE, "note": "shouted"}),
        ("shouted rude 2h", {"note": "shouted rude 2h"}),
        ("2h 30m rude", {"minutes": 150, "category": Category.RUDE}),
        ("2h rude 30m x", {"minutes": 120, "category": Category.RUDE, "note": "30m x"}),
        ("rude abuse x", {"category": Category.RUDE, "note": "abuse x"}),
        ("!!! threat ours", {"severity": Severity.SEVERE, "category": Category.THREAT, "fault": Fault.OURS}),
        ("! rude", {"severity": Severity.MINOR, "category": Category.RUDE}),
        ("rude!! shouted", {"severity": Severity.SERIOUS, "category": Category.RUDE, "note": "shouted"}),
        ("foo!! rude", {"note": "foo!! rude"}),
        (
            "2h, rude, !!, yesterday",
            {"minutes": 120, "category": Category.RUDE, "severity": Severity.SERIOUS, "occurred_at": "11-22 12:00"},
        ),
        ("rozbieżność oczekiwań, 2h x", {"category": Category.EXPECTATIONS, "minutes": 120, "note": "x"}),
        ("Rude. He shouted", {"category": Category.RUDE, "note": "He shouted"}),
        (
            "rude, 2h, shared: he shouted",
            {"category": Category.RUDE, "minutes": 120, "fault": Fault.SHARED, "note": "he shouted"},
        ),
        ("rude - 2h - he shouted", {"category": Category.RUDE, "minutes": 120, "note": "he shouted"}),
        ("- he shouted - twice", {"note": "- he shouted - twice"}),
        ("rude -", {"category": Category.RUDE, "note": "-"}),
        ('rude "go away"', {"category": Category.RUDE, "note": '"go away"'}),
        ('"rude" they said', {"note": '"rude" they said'}),
        ("\u200frude\u200f 2h x", {"category": Category.RUDE, "minutes": 120, "note": "x"}),
        ("\u200f rude x", {"category": Category.RUDE, "note": "x"}),
        ("late", {"category": Category.LATE}),
        ("late 2h", {"category": Category.LATE, "minutes": 120}),
        ("late who:Anna again", {"category": Category.LATE, "who": "Anna", "note": "again"}),
        ("2h late", {"category": Category.LATE, "minutes": 120}),
        ("late again with the invoice", {"note": "late again with the invoice"}),
        ("2h late again", {"minutes": 120, "note": "late again"}),
        ("late mon", {"category": Category.LATE, "occurred_at": "11-23 15:00"}),
        ("late mon again", {"note": "late mon again"}),
        ("mon rude x", {"category": Category.RUDE, "occurred_at": "11-23 15:00", "note": "x"}),
        ("review terrible words", {"note": "review terrible words"}),
        ("silence", {"category": Category.SILENCE}),
        ("other 10m", {"category": Category.OTHER, "minutes": 10}),
        ("tomorrow they come", {"note": "tomorrow they come"}),
        ("#late again", {"category": Category.LATE, "note": "again"}),
        ("shouted #rude at Anna", {"category": Category.RUDE, "note": "shouted at Anna"}),
        ("shouted #Rude, twice", {"category": Category.RUDE, "note": "shouted twice"}),
        ("#scope_creep x", {"category": Category.SCOPE, "note": "x"}),
        ("#time-waster x", {"category": Category.TIMEWASTER, "note": "x"}),
        ("#bad-review x", {"category": Category.REVIEW, "note": "x"}),
        ("rude 2h #rude x", {"category": Category.RUDE, "minutes": 120, "note": "x"}),
        ("rude 2h #abuse x", {"category": Category.ABUSE, "note": "rude 2h x"}),
        ("rude!! #abuse x", {"category": Category.ABUSE, "note": "rude!! x"}),
        ("#rude #abuse x", {"category": Category.RUDE, "note": "#abuse x"}),
        ("#rude #rude x", {"category": Category.RUDE, "note": "x"}),
        ("#1234 #foo #_ #", {"note": "#1234 #foo #_ #"}),
        ("late #!", {"note": "late #!"}),
        ('"#rude" x', {"note": '"#rude" x'}),
        (
            "€150 rude yesterday shouted",
            {"money": Money(15000, "EUR"), "category": Category.RUDE, "occurred_at": "11-22 12:00", "note": "shouted"},
        ),
        ("1 500,50 zł wants more", {"money": Money(150050, "PLN"), "note": "wants more"}),
        ("150 people came", {"note": "150 people came"}),
        ("2h €150 x", {"minutes": 120, "money": Money(15000, "EUR"), "note": "x"}),
        ("2h ago rude x", {"occurred_at": "11-23 13:00", "category": Category.RUDE, "note": "x"}),
        ("10 minutes 10 EUR x", {"minutes": 10, "money": Money(1000, "EUR"), "note": "x"}),
        ("yesterday 14:30 rude", {"occurred_at": "11-22 14:30", "category": Category.RUDE}),
        ("yesterday 2026-03-01 x", {"occurred_at": "11-22 12:00", "note": "2026-03-01 x"}),
        ("3/4 of the site is gone", {"note": "3/4 of the site is gone"}),
        ("a  b\n\nc   d", {"note": "a  b\n\nc   d"}),
        ("rude a\nlesson:x\nb", {"category": Category.RUDE, "lesson": "x", "note": "a\nb"}),
        ("хамит 2ч орал на Анну", {"category": Category.RUDE, "minutes": 120, "note": "орал на Анну"}),
        (
            "вчера хамство серьёзно наша вина сорвали срок",
            {
                "occurred_at": "11-22 12:00",
                "category": Category.RUDE,
                "severity": Severity.SERIOUS,
                "fault": Fault.OURS,
                "note": "сорвали срок",
            },
        ),
        ("мы опоздали с макетом", {"note": "мы опоздали с макетом"}),
        ("жалоба мы", {"category": Category.COMPLAINT, "fault": Fault.OURS}),
        ("отзыв на картах", {"note": "отзыв на картах"}),
        ("отзыв", {"category": Category.REVIEW}),
        ("не платит 3 месяца", {"category": Category.LATE, "note": "3 месяца"}),
        (
            "в пятницу торговался 500 руб скидки",
            {
                "occurred_at": "11-20 12:00",
                "category": Category.HAGGLING,
                "money": Money(50000, "RUB"),
                "note": "скидки",
            },
        ),
        ("chamskie 2 godz. krzyczał", {"category": Category.RUDE, "minutes": 120, "note": "krzyczał"}),
        (
            "grubianski wczoraj 1,5 godz nasza wina",
            {"category": Category.RUDE, "occurred_at": "11-22 12:00", "minutes": 90, "fault": Fault.OURS},
        ),
        ("nie płaci od marca", {"category": Category.LATE, "note": "od marca"}),
        ("inne 1h", {"category": Category.OTHER, "minutes": 60}),
        ("inny temat", {"note": "inny temat"}),
        ("w piątek groźba krzyczał", {"occurred_at": "11-20 12:00", "category": Category.THREAT, "note": "krzyczał"}),
        ("גס רוח שעתיים צעק על דנה", {"category": Category.RUDE, "minutes": 120, "note": "צעק על דנה"}),
        (
            'אתמול 200 ש"ח התמקחות שלנו',
            {
                "occurred_at": "11-22 12:00",
                "money": Money(20000, "ILS"),
                "category": Category.HAGGLING,
                "fault": Fault.OURS,
            },
        ),
        ("איחור בתשלום שוב", {"category": Category.LATE, "note": "שוב"}),
        ("איחור שוב", {"note": "איחור שוב"}),
        ("גַּס רוּחַ", {"category": Category.RUDE}),
        # A comma behind a phrase of several words ends it, and does not cut it short.
        ("late payment, third time", {"category": Category.LATE, "note": "third time"}),
        ("opóźnienie w płatności: FV 3", {"category": Category.LATE, "note": "FV 3"}),
        (
            "жалоба, наша вина, перепутали",
            {"category": Category.COMPLAINT, "fault": Fault.OURS, "note": "перепутали"},
        ),
        ("both sides, scope", {"fault": Fault.SHARED, "category": Category.SCOPE}),
        # Marks that cling to a fact are not lost with its punctuation.
        ("нет ответа!! неделю", {"category": Category.SILENCE, "severity": Severity.SERIOUS, "note": "неделю"}),
        ("late payment!!!", {"category": Category.LATE, "severity": Severity.SEVERE}),
        ("silence!! for days", {"category": Category.SILENCE, "severity": Severity.SERIOUS, "note": "for days"}),
        (
            "תלונה שלנו!! טעות",
            {"category": Category.COMPLAINT, "fault": Fault.OURS, "severity": Severity.SERIOUS, "note": "טעות"},
        ),
        ("our fault! complaint", {"fault": Fault.OURS, "category": Category.COMPLAINT}),
        ("severe rude!! x", {"severity": Severity.SEVERE, "category": Category.RUDE, "note": "x"}),
        # What is threatened with says what it is: nobody is hurt by a court.
        ("threatens to sue us", {"category": Category.PRESSURE, "note": "us"}),
        ("threat of lawsuit, again", {"category": Category.PRESSURE, "note": "again"}),
        ("threatening everyone at the office", {"note": "threatening everyone at the office"}),
        ("угрозы судом опять", {"category": Category.PRESSURE, "note": "опять"}),
        ("groźba odejścia", {"category": Category.PRESSURE}),
        ("איומים בתביעה", {"category": Category.PRESSURE}),
        ("insulting both", {"category": Category.ABUSE, "note": "both"}),
    ],
)
def test_leading_words_are_facts_until_the_first_that_is_none(text: str, expected: dict[str, Any]) -> None:
    assert understood(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on:2026-03-01 x", {"occurred_at": "03-01 12:00", "note": "x"}),
        ('x on:"2026-03-01 14:30" y', {"occurred_at": "03-01 14:30", "note": "x y"}),
        ("x on:“2026-03-01 14:30”, y", {"occurred_at": "03-01 14:30", "note": "x y"}),
        ("on:1 March 14:30 x", {"occurred_at": "03-01 14:30", "note": "x"}),
        ("on: yesterday x", {"occurred_at": "11-22 12:00", "note": "x"}),
        ("когда:вчера x", {"occurred_at": "11-22 12:00", "note": "x"}),
        ("kiedy:wczoraj x", {"occurred_at": "11-22 12:00", "note": "x"}),
        ("מתי:אתמול x", {"occurred_at": "11-22 12:00", "note": "x"}),
        ("\u200fמתי:אתמול x", {"occurred_at": "11-22 12:00", "note": "x"}),
        ("ON:yesterday", {"occurred_at": "11-22 12:00"}),
        ("on：yesterday", {"occurred_at": "11-22 12:00"}),
        ("yesterday on:2026-03-01", {"occurred_at": "03-01 12:00", "note": "yesterday"}),
        ("by:tomorrow send it", {"by": "11-24 12:00", "note": "send it"}),
        ("by:in 3 days send it", {"by": "11-26 12:00", "note": "send it"}),
        ("до:завтра x", {"by": "11-24 12:00", "note": "x"}),
        ("do:jutro x", {"by": "11-24 12:00", "note": "x"}),
        ("עד:מחר x", {"by": "11-24 12:00", "note": "x"}),
        ("review:2027-03-01", {"review": "03-01 12:00"}),
        ("review:yesterday", {"review": "11-22 12:00"}),
        ("told:yesterday", {"told": "11-22 12:00"}),
        ("told:yes", {"told": "11-23 15:00"}),
        ("told:no", {"told_no": True}),
        ("told:нет", {"told_no": True}),
        ("crossed:2 x", {"crossed": 2, "note": "x"}),
        ("crossed:#2, x", {"crossed": 2, "note": "x"}),
        ("joins:№12", {"joins": 12}),
        ("who:Anna, shouted", {"who": "Anna", "note": "shouted"}),
        ('who:"Anna Kowalska" shouted', {"who": "Anna Kowalska", "note": "shouted"}),
        ("кто:«Анна Петрова» x", {"who": "Анна Петрова", "note": "x"}),
        ("kto:Ola x", {"who": "Ola", "note": "x"}),
        ("מי:דנה x", {"who": "דנה", "note": "x"}),
        ("affected:@Anna,@piotr x affected:ola,@anna", {"affected": ("anna", "piotr", "ola"), "note": "x"}),
        ('affected:"@anna @ola"', {"affected": ("anna", "ola")}),
        ("lesson:deposit shouted", {"lesson": "deposit", "note": "shouted"}),
        ("x lesson: in writing, always who:Anna y", {"lesson": "in writing, always", "who": "Anna", "note": "x y"}),
        ("lesson: in writing\nx", {"lesson": "in writing", "note": "x"}),
        ('x their-side:"they never saw it" y', {"their_side": "they never saw it", "note": "x y"}),
        ("their_side:nothing", {"their_side": "nothing"}),
        ("link:https://a.example/x?y=1:2, z", {"link": "https://a.example/x?y=1:2", "note": "z"}),
        ("link:example.com/x", {"link": "example.com/x"}),
        ("private:yes quiet:да", {"private": True, "quiet": True}),
        ("private:no x", {"note": "x"}),
        ("asked:tak amends:כן ours:1", {"asked": True, "amends": True, "ours": True}),
        ('referral:"Nova Ltd" x', {"referral": "Nova Ltd", "note": "x"}),
        ("about:scope,late", {"about": (Category.SCOPE, Category.LATE)}),
        ('about:"хамство, #late"', {"about": (Category.RUDE, Category.LATE)}),
        ("about:all", {}),
        ("foo:bar https://a.example/x 14:30 x:y", {"note": "foo:bar https://a.example/x 14:30 x:y"}),
        ("link://x by://x", {"note": "link://x by://x"}),
        ('"on:friday" he said', {"note": '"on:friday" he said'}),
        ("x (who:Anna)", {"note": "x (who:Anna)"}),
    ],
)
def test_a_known_key_is_taken_out_wherever_it_stands(text: str, expected: dict[str, Any]) -> None:
    assert understood(text) == expected


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ("on:someday x", "bad-date", "on"),
        ("on:tomorrow x", "future", "on"),
        ("told:2027-01-01", "future", "told"),
        ("by:yesterday x", "past", "by"),
        ("on:03/04 x", "ambiguous-date", "on"),
        ("когда:потом", "bad-date", "когда"),
        ("crossed:two", "bad-number", "crossed"),
        ("crossed:0", "bad-number", "crossed"),
        ("joins:1234567890", "bad-number", "joins"),
        ("private:maybe", "bad-yes-no", "private"),
        ("about:scope,foo", "bad-category", "about"),
        ('about:"late today"', "bad-category", "about"),
        ("affected:@", "bad-member", "affected"),
        ("link:foo", "bad-link", "link"),
        ("link:javascript:alert.x", "bad-link", "link"),
        ("link:ftp://a.example", "bad-link", "link"),
        ("who:", "empty-value", "who"),
        ("who:\nAnna", "empty-value", "who"),
        ("who: on:yesterday", "empty-value", "who"),
        ('who:""', "empty-value", "who"),
        ("who:Anna who:Ola", "key-twice", "who"),
        ("on:yesterday когда:вчера", "key-twice", "когда"),
    ],
)
def test_a_bad_value_is_refused_with_the_key_and_an_example(text: str, code: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        reads(text)
    assert (refused.value.code, refused.value.facts["key"]) == (code, key)
    assert {"value", "example"} <= set(refused.value.facts)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2027-03-01 shouted", "future"),
        ("tomorrow rude", "future"),
        ("03/04 rude", "ambiguous-date"),
        ("03/04/2026 shouted", "ambiguous-date"),
        ("1.500 EUR x", "ambiguous-money"),
        ("-50 EUR x", "bad-money"),
        ("0h rude", "bad-duration"),
        ("800h rude", "bad-duration"),
    ],
)
def test_a_leading_fact_that_is_clear_but_not_allowed_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        reads(text)
    assert refused.value.code == code
    assert refused.value.facts["key"] == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1500 invoice 7", {"money": Money(150000, "EUR"), "note": "invoice 7"}),
        ("1 500 EUR invoice", {"money": Money(150000, "EUR"), "note": "invoice"}),
        ("yesterday 1500", {"money": Money(150000, "EUR"), "occurred_at": "11-22 12:00"}),
        ("01.03 1500", {"money": Money(150000, "EUR"), "occurred_at": "03-01 12:00"}),
        ("1 March 1500", {"money": Money(150000, "EUR"), "occurred_at": "03-01 12:00"}),
        ("1500 2026-03-01 x", {"money": Money(150000, "EUR"), "occurred_at": "03-01 12:00", "note": "x"}),
        ("12.10 x", {"money": Money(1210, "EUR"), "note": "x"}),
        ("1.12.2025 500", {"money": Money(50000, "EUR"), "occurred_at": "12-01 12:00"}),
        ("2 hours of work", {"note": "2 hours of work"}),
        ("1500: deposit", {"money": Money(150000, "EUR"), "note": "deposit"}),
        ("150.- zł deposit", {"money": Money(15000, "PLN"), "note": "deposit"}),
        ("€150.50 yesterday", {"money": Money(15050, "EUR"), "occurred_at": "11-22 12:00"}),
    ],
)
def test_a_bare_number_is_money_where_the_command_is_about_money(text: str, expected: dict[str, Any]) -> None:
    assert understood(text, bare_money=True, leading=frozenset({Lead.MONEY, Lead.DATE})) == expected


def test_what_a_command_does_not_know_stays_in_the_note() -> None:
    text = "rude 2h €5 yesterday ours #late who:Anna on:yesterday"
    assert understood(text, leading=frozenset(), keys=frozenset()) == {"note": text}
    assert understood("rude 2h x", leading=frozenset({Lead.DURATION})) == {"note": "rude 2h x"}


def test_a_command_may_take_leading_dates_that_are_to_come() -> None:
    facts = understood("500 1 December x", bare_money=True, dates="any")
    assert facts == {"money": Money(50000, "EUR"), "by": "12-01 12:00", "note": "x"}
    assert reads("500 1 December", bare_money=True, dates="any").given == {"money", "date", "by"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-02 x", {"by": "11-02 12:00", "note": "x"}),
        ("by:2026-11-02 x", {"by": "11-02 12:00", "note": "x"}),
        ("2026-12-02 on:2026-11-01 x", {"by": "12-02 12:00", "occurred_at": "11-01 12:00", "note": "x"}),
        ("2026-12-02 by:2026-12-04 x", {"by": "12-04 12:00", "note": "2026-12-02 x"}),
        ("tomorrow x", {"by": "11-24 12:00", "note": "x"}),
        ("fri x", {"by": "11-27 12:00", "note": "x"}),
        ("in 2 weeks x", {"by": "12-07 12:00", "note": "x"}),
    ],
)
def test_where_the_date_may_be_past_or_to_come_it_says_until_when(text: str, expected: dict[str, Any]) -> None:
    assert understood(text, dates="any") == expected


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("x", set()),
        ("rude 2h", {"category", "duration"}),
        ("#rude x", {"category"}),
        ("yesterday", {"date", "on"}),
        ("on:yesterday", {"on"}),
        ("told:no private:no their-side:x", {"told", "private", "their-side"}),
        ("!! theirs €5", {"severity", "fault", "money"}),
    ],
)
def test_what_was_typed_is_told_from_what_was_not(text: str, given: set[str]) -> None:
    assert reads(text).given == given


@pytest.mark.parametrize(
    ("text", "is_fact"),
    [
        ("2h rude", True),
        ("rude", True),
        ("late", True),
        ("late again", False),
        ("who:Anna", True),
        ("who:", True),
        ("on:foo", True),
        ("#rude", True),
        ("Nova", False),
        ("Nova 2h who:", False),
        ("150", False),
        ("", False),
        ("-50 EUR", True),
        ("tomorrow", True),
    ],
)
def test_where_a_name_that_is_not_known_ends(text: str, is_fact: bool) -> None:
    assert is_leading_fact(text) is is_fact
    assert is_leading_fact("150", bare_money=True)


SOUP = """
rude 2h late !! ours €150 1.500 EUR 150 1 500 yesterday вчера в пятницу час w piątek שעתיים לפני 3 ימים ש"ח #rude
#late #x who:Anna on: on:yesterday on:03/04 told:no by:fri lesson: "quoted words" „x” " - , : . ! 2026-03-01 03/04
14:30 at ago in mon next 99999999999h -50 \u200f shouted foo:bar affected:@a about:late private:yes crossed:1 1
марта 2026 г. 2 тыс руб za 3 dni half an hour
"""
PIECES = st.sampled_from(SOUP.split())
TEXTS = st.lists(PIECES | st.text(max_size=5), max_size=14).flatmap(
    lambda pieces: st.sampled_from([" ", "  ", "\n", "\u00a0"]).map(lambda space: space.join(pieces))
)


@given(text=TEXTS, bare=st.booleans(), dates=st.sampled_from(["past", "future", "any"]))
def test_reading_never_fails_but_with_a_refusal_and_loses_nothing(text: str, bare: bool, dates: str) -> None:
    try:
        facts = reads(text, bare_money=bare, dates=dates)
    except Refusal:
        return
    note = [word.text for word in words(facts.note)]
    typed = iter(word.text for word in words(text))
    assert all(word in typed for word in note)  # the note's words are the text's, in their order
    if not facts.given:
        assert facts.note == text.strip()


@given(text=st.text(alphabet=st.sampled_from(list("abcxyzабвאבג \n"))))
def test_plain_words_stay_as_they_were_typed(text: str) -> None:
    facts = reads("zzz " + text)
    assert facts == Facts(note=("zzz " + text).strip())


@given(st.permutations(["2h", "rude", "!!", "ours", "€150", "yesterday"]))
def test_the_order_of_leading_facts_does_not_matter(pieces: list[str]) -> None:
    assert reads(" ".join([*pieces, "shouted"])) == reads("2h rude !! ours €150 yesterday shouted")


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("rude yesterday", True),
        ("rude on:2026-03-01 x", True),
        ("rude on:yesterday x", True),
        ('rude on:"2026-03-01 12:00" x', False),
        ("rude yesterday 14:30 x", False),
        ("rude yesterday morning x", False),
        ("rude 2 hours ago x", False),
        ("rude x", False),
        ("rude by:2026-12-01 x", False),
    ],
)
def test_a_day_without_a_time_is_known_as_one(text: str, alone: bool) -> None:
    assert reads(text).day_alone is alone
