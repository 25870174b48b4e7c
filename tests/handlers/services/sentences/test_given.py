"""A concession told in a sentence says why it was given, and one press says otherwise."""

from __future__ import annotations

import pytest

from handlers.reading.understanding import understand
from tests.support.app_driver import AppDriver
from tests.support.replies import labels, outline
from tests.support.scored import always, scores

SQUEEZED = [
    "Acme wheedled 300 EUR out of us",
    "Acme pestered us so long that we gave 500 EUR off",
    "Acme выклянчили скидку 300 EUR",
    "Acme так долго ныли, что мы дали 500 EUR скидки",
    "Acme wyprosił 300 EUR rabatu na ulotki",
    "Acme tak długo męczył, że daliśmy 500 EUR upustu na menu",
    "Acme סחטו מאיתנו הנחה של 300 EUR",
    "Acme נדנדו כל כך הרבה עד שנתנו 500 EUR",
]
NOT_GIVEN = [
    "Acme tried to squeeze a discount out of us",
    "Acme пытались выбить скидку",
    "Acme próbował wytargować rabat, nic nie daliśmy",
    "Acme ניסו לסחוט הנחה, לא נתנו",
]


@pytest.fixture
def team(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    desk.scorer = always(scores(haggling=0.9, concession=0.1))
    return desk


@pytest.mark.parametrize("sentence", SQUEEZED)
def test_what_was_squeezed_out_of_us_is_a_concession_they_asked_for(team: AppDriver, sentence: str) -> None:
    asked = team.say(sentence)
    assert "what=entry-concession-asked(" in outline(asked)[0]
    team.press(asked, "button-log-draft")
    assert team.entries("Acme")[-1].asked


@pytest.mark.parametrize("sentence", NOT_GIVEN)
def test_what_was_not_given_is_no_concession(sentence: str) -> None:
    assert understand(sentence, scores(haggling=0.9, concession=0.1)).kind == "incident"


def test_a_threat_beside_it_is_heard_first(team: AppDriver) -> None:
    team.scorer = always(scores(threat=0.5, concession=0.5))
    drafted = team.say("Acme pestered us, said he would kill us, and we gave 500 EUR").data["draft"]
    assert isinstance(drafted, dict)
    assert (drafted["kind"], drafted["category"]) == ("incident", "threat")


def test_three_that_were_squeezed_out_fire_concessions_with_each_line_as_evidence(team: AppDriver) -> None:
    for sentence in SQUEEZED[:3]:
        team.press(team.say(sentence), "button-log-draft")
        team.later(days=1)
    assert "concessions" in team.client("Acme").signals
    [talk] = [post for post in team.posts if post.kind == "talk"]
    assert [line.partition("(")[0] for line in outline(talk)].count("reason-given-noted") == 3


@pytest.mark.parametrize(("given", "others"), [("asked", ("amends", "goodwill")), ("amends", ("asked", "goodwill"))])
def test_one_press_says_why_it_was_given(team: AppDriver, given: str, others: tuple[str, str]) -> None:
    team.scorer = always(scores(concession=1.0))
    drafted = team.say("50 EUR off for Acme")
    assert labels(drafted)[1:3] == ["draft-given-asked", "draft-given-amends"], "as it is, it is goodwill"
    chosen = team.press(drafted, f"draft-given-{given}")
    assert set(labels(chosen)[1:3]) == {f"draft-given-{other}" for other in others}
    team.press(chosen, "button-log-draft")
    entry = team.entries("Acme")[-1]
    assert (entry.asked, entry.amends) == (given == "asked", given == "amends")


def test_goodwill_is_said_against_the_words(team: AppDriver) -> None:
    team.press(team.press(team.say(SQUEEZED[0]), "draft-given-goodwill"), "button-log-draft")
    entry = team.entries("Acme")[-1]
    assert (entry.asked, entry.amends) == (False, False)
