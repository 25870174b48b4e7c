"""When a reading is stated, when it is asked about, and how the model's opinion and the cue words weigh together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.domain.values import Category, Fault, Severity
from handlers.reading import likelihood
from handlers.reading.cues import cues
from handlers.reading.understanding import (
    MARGIN,
    OURS,
    STATED,
    SURE,
    SUSPECTED,
    SentenceUnderstanding,
    read_codes,
    understand,
)
from tests.support.scored import opinion, scores

#: Says nothing by itself.
WORDS = "qwe rty"
#: Clearly on one side of a border, whatever the least likelihood of the other labels adds up to.
NEAR = 0.01


def shares(**what: float) -> SentenceUnderstanding:
    """Understood by the model alone; what is missing to one is spread over categories that are not likely."""
    return understand(WORDS, opinion(what))


def test_a_category_is_sure_from_a_share_on() -> None:
    rest = {"haggling": 0.5, "late": 0.5}

    def sure(share: float) -> bool:
        return shares(scope=share, **{name: part * (1 - share) for name, part in rest.items()}).sure

    assert sure(SURE + NEAR)
    assert not sure(SURE - NEAR)


def test_a_category_is_sure_only_with_a_margin() -> None:
    """Where a second one is close, however likely both are: seen with a share that is enough by itself."""
    enough = max(SURE, (1 + MARGIN) / 2)
    assert shares(scope=enough + NEAR, haggling=1 - enough - NEAR).sure
    least = (1 + MARGIN) / 2
    assert not shares(scope=least - NEAR, haggling=1 - least + NEAR).sure


def test_the_share_of_a_category_is_that_among_the_incidents() -> None:
    assert shares(scope=0.1, note=0.9).sure


def test_below_a_share_nothing_is_stated() -> None:
    others = ("rude", "pressure", "haggling", "timewaster", "late", "silence")

    def vague(share: float) -> SentenceUnderstanding:
        return shares(scope=share, **dict.fromkeys(others, (1 - share) / len(others)))

    stated, unstated = vague(STATED + NEAR), vague(STATED - NEAR)
    assert (stated.stated, stated.sure, stated.category) == (True, False, Category.SCOPE)
    assert (unstated.stated, unstated.categories[0], unstated.category) == (False, Category.SCOPE, Category.OTHER)


@pytest.mark.parametrize("grave", ["threat", "abuse"])
def test_a_grave_matter_is_suspected_from_a_likelihood_on(grave: str) -> None:
    assert shares(**{grave: SUSPECTED + NEAR, "late": 1 - SUSPECTED - NEAR}).suspected
    assert not shares(**{grave: SUSPECTED - NEAR, "late": 1 - SUSPECTED + NEAR}).suspected


def test_a_threat_and_abuse_count_together() -> None:
    assert shares(threat=SUSPECTED * 0.6, abuse=SUSPECTED * 0.6, late=1 - SUSPECTED * 1.2).suspected


def test_a_grave_matter_that_is_the_first_reading_is_stated_and_not_suspected() -> None:
    first = shares(threat=0.6, late=0.4)
    assert (first.grave, first.suspected) == (True, False)


def test_a_grave_matter_behind_another_kind_is_suspected() -> None:
    behind = shares(threat=0.3, payment=0.7)
    assert (behind.kind, behind.grave, behind.suspected) == ("payment", False, True)


def test_without_the_model_only_a_word_makes_suspicious() -> None:
    assert not understand(WORDS, None).suspected
    assert not understand("he was rude", None).suspected
    assert understand("he complained about the logo with a knife", None).suspected
    assert not understand("he complained about the logo and has no knife", None).suspected


def test_of_a_line_known_as_an_incident_the_other_kinds_say_nothing() -> None:
    held = scores(threat=SUSPECTED * 0.5, late=SUSPECTED, note=1 - SUSPECTED * 1.5)
    known = understand(WORDS, held, incident=True)
    assert (known.kind, known.kinds, known.suspected) == ("incident", ("incident",), True)
    assert not understand(WORDS, held).suspected


def test_our_own_fault_comes_first_from_a_likelihood_on() -> None:
    ours = understand(WORDS, scores(late=1.0, fault={"ours": OURS + NEAR, "theirs": 1 - OURS - NEAR}))
    assert ours.faults[:2] == (Fault.OURS, Fault.THEIRS)
    theirs = understand(WORDS, scores(late=1.0, fault={"ours": OURS - NEAR, "theirs": 1 - OURS + NEAR}))
    assert theirs.faults[:2] == (Fault.THEIRS, Fault.OURS)


def test_the_model_says_the_severity() -> None:
    assert understand(WORDS, scores(late=1.0, severity="serious")).severities[0] is Severity.SERIOUS


def test_the_category_s_own_severity_holds_until_a_score_is_clear() -> None:
    doubtful, clear = (
        replace(scores(rude=1.0), severity={"minor": share, "serious": 1 - share, "severe": 0.0})
        for share in (0.7, 0.8)
    )
    assert understand(WORDS, doubtful).severities[0] is Severity.SERIOUS
    assert understand(WORDS, clear).severities[0] is Severity.MINOR


def test_a_severity_in_words_goes_before_a_score_that_is_not_clear() -> None:
    """The model finds such lines minor; the words of the second one say how bad it is."""
    opinion_of = replace(scores(late=1.0), severity={"minor": 0.85, "serious": 0.15, "severe": 0.0})
    assert understand("acme has not paid", opinion_of).severities[0] is Severity.MINOR
    assert understand("acme has not paid, third reminder, six weeks late", opinion_of).severities[0] is Severity.SERIOUS


def test_without_the_model_nothing_grave_is_offered_for_a_harmless_line() -> None:
    assert not {Category.THREAT, Category.ABUSE} & {*understand("we talked about the logo", None).categories[:3]}


def test_without_the_model_severity_and_fault_are_the_categorys_own() -> None:
    rude = understand("he was rude", None)
    assert (rude.category, rude.severities[0], rude.faults[0]) == (Category.RUDE, Severity.SERIOUS, Fault.THEIRS)
    assert understand("he complained about the logo", None).faults[0] is Fault.UNCLEAR


def test_without_the_model_words_for_a_severity_and_our_fault_are_heard() -> None:
    assert understand("he was rude, no big deal", None).severities[0] is Severity.MINOR
    assert understand("a complaint, our fault, i forgot", None).faults[0] is Fault.OURS


def test_a_denied_cue_speaks_against() -> None:
    said, denied = likelihood.what(None, cues("rude")), likelihood.what(None, cues("not rude"))
    nothing = likelihood.what(None, ())
    assert said["rude"] > nothing["rude"] > denied["rude"]


def test_a_second_cue_adds_less_than_the_first() -> None:
    nothing, once, twice = (likelihood.what(None, cues(text))["rude"] for text in ("", "rude", "rude and rude"))
    assert nothing < once < twice
    assert once / nothing > twice / once


def test_beside_the_model_a_cue_adds_little() -> None:
    held = scores(late=0.9, rude=0.1)
    assert likelihood.ranked(likelihood.what(held, cues("rude")))[0] == "late"


def test_likelihoods_sum_to_one_and_equals_stand_by_name() -> None:
    likely = likelihood.what(None, ())
    assert sum(likely.values()) == pytest.approx(1.0)
    assert likelihood.ranked({"b": 0.3, "a": 0.3, "c": 0.4}) == ("c", "a", "b")


def test_the_codes_for_machines_come_in_order() -> None:
    codes = read_codes(shares(late=0.6, rude=0.3, note=0.1))
    assert codes["kind"][:2] == ["incident", "note"]
    assert codes["category"][:2] == ["late", "rude"]
    assert (codes["severity"][0], codes["fault"][0]) == ("minor", "theirs")


@pytest.mark.parametrize(
    "sentence",
    [
        "We forgot to renew the domain and their site was down the whole weekend, that's on us",
        "Our server crashed and all customers were hit",
        "Мы не продлили домен, сайт лежал все выходные, наша вина",
        "Сервер упал, и никто не мог оплатить",
        "Nie przedłużyliśmy domeny i strona nie działała cały weekend, nasza wina",
        "Serwer padł i zaden klient nie mógł zapłacić",
        "שכחנו לחדש את הדומיין והאתר היה למטה כל סוף השבוע, באשמתנו",
        "השרת קרס אצל כל הלקוחות",
    ],
)
def test_a_long_outage_or_one_of_all_customers_is_serious(sentence: str) -> None:
    held = scores(other=1.0, severity={"minor": 0.98, "serious": 0.02})
    assert understand(sentence, held).severities[0] is Severity.SERIOUS


@pytest.mark.parametrize("sentence", ["Their site was down for a minute", "Strona nie działała przez chwilę"])
def test_a_short_outage_is_as_it_is_read(sentence: str) -> None:
    held = scores(other=1.0, severity={"minor": 0.98, "serious": 0.02})
    assert understand(sentence, held).severities[0] is Severity.MINOR
