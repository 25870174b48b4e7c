"""`/screen`: the questions one at a time, the verdict, the form to send, and the house's own questions."""

from __future__ import annotations

import itertools

import pytest

from bot.wording import Gaps, Wording
from handlers.domain.screening import QUESTIONS
from handlers.domain.values import Kind, Screening, Stage
from handlers.lexicon import LANGUAGES
from handlers.messages import Form, Msg
from tests.support.app_driver import AppDriver, Heard, plain
from tests.support.replies import fields, labels, messages, outline, says

#: The buttons of a prospect that may be taken on.
TAKE = ["button-take-on", "button-answers"]
#: The boundaries that are proposed where a prospect is taken on with terms.
RULES = ["deposit", "scope", "milestones"]


@pytest.fixture
def nova(desk: AppDriver) -> AppDriver:
    desk.say("/client add Nova")
    desk.say("/client stage Nova prospect")
    return desk


def answered(desk: AppDriver, *scores: int) -> Heard:
    heard = desk.say("/screen Nova")
    for score in scores:
        heard = desk.say(heard.buttons[score].line)
        assert not heard.error
    return heard


def lines(desk: AppDriver) -> list[Screening]:
    """What stands in the ledger of it, and was not taken back."""
    return [e.detail for e in desk.entries("Nova") if e.counts and isinstance(e.detail, Screening)]


# ------------------------------------------------------------------------------------------------- the questions


def test_the_questions_come_one_at_a_time_and_end_in_the_verdict(nova: AppDriver) -> None:
    first = nova.say("/screen Nova")
    assert outline(first) == [
        "screening-title(client=Nova number=1 of=8)",
        "screening-ask-budget",
        "[screening-budget-0] [screening-budget-1] [screening-budget-2] [button-skip] [button-later]",
    ]
    second = nova.press(first, "screening-budget-1")
    assert outline(second)[:2] == [
        "screening-noted(about=screening-about-budget(number=1) answer=screening-budget-1)",
        "screening-title(client=Nova number=2 of=8)",
    ]
    assert second.reply.replaces
    last = answered(nova, 0, 1, 0, 0, 1, 0)
    assert last.data["question"] == 8
    end = nova.press(last, "screening-fit-0")
    assert outline(end)[0] == "screening-verdict(client=Nova verdict=verdict-take score=3)"
    assert (end.data["verdict"], end.data["score"], end.data["answered"]) == ("take", 3, 8)
    assert [told.question for told in lines(nova)] == [1, 2, 3, 4, 5, 6, 7, 8, 0]
    assert all("Nova" in entry.typed for entry in nova.entries("Nova") if entry.kind is Kind.SCREENING)
    assert outline(nova.say("/screen Nova")) == outline(end)


@pytest.mark.parametrize(
    ("scores", "verdict", "buttons"),
    [
        ((0, 0, 0, 0, 0, 0, 0, 0), "take", TAKE),
        (
            (0, 0, 0, 0, 0, 0, 2, 2),
            "terms",
            ["button-boundary-deposit", "button-boundary-scope", "button-boundary-milestones", *TAKE],
        ),
        ((2, 2, 2, 2, 0, 0, 0, 1), "decline", ["button-script-decline", "button-decline-stage", "button-answers"]),
    ],
)
def test_the_verdict_says_what_to_do(
    nova: AppDriver, scores: tuple[int, ...], verdict: str, buttons: list[str]
) -> None:
    end = answered(nova, *scores)
    assert end.data["verdict"] == verdict
    assert labels(end) == buttons
    for button in end.buttons:
        assert nova.say(button.line).error == "", button.line


def test_taking_on_and_declining_are_offered_to_prospects_alone(nova: AppDriver) -> None:
    nova.press(answered(nova, 0, 0, 0, 0, 0, 0, 0, 0), "button-take-on")
    assert nova.client("Nova").stage is Stage.ACTIVE
    assert [b.line for b in nova.say("/screen Nova").buttons] == ["/screen ~1 answers"]
    nova.say("/client stage Nova prospect")
    for number in range(1, 6):
        end = nova.say(f"/screen Nova {number} 2")
    nova.press(end, "button-decline-stage")
    assert nova.client("Nova").stage is Stage.DECLINED
    assert [b.line for b in nova.say("/screen Nova").buttons] == ["/script decline ~1", "/screen ~1 answers"]


def test_a_boundary_is_proposed_in_words_that_can_be_changed(nova: AppDriver) -> None:
    end = answered(nova, 0, 0, 0, 0, 0, 0, 2, 2)
    asked = nova.press(end, "button-boundary-deposit")
    form = next(part for part in asked.reply.parts if isinstance(part, Form))
    assert form.prefill == Msg("screening-boundary-deposit").spoken("en")
    assert nova.say("A third of the price is paid before the work begins.").data["boundary"] == 1
    assert "A third" in nova.say("/boundary Nova").text


def test_it_goes_on_where_it_was_also_after_a_restart_and_for_somebody_else(nova: AppDriver) -> None:
    answered(nova, 0, 1)
    again = AppDriver(nova.database, now=nova.now, _keys=itertools.count(1000))
    assert again.say("/screen Nova", by="again", role="member").data["question"] == 3
    rests = again.press(again.say("/screen Nova"), "button-later")
    assert messages(rests, "screening-rests", count=2, of=8)
    assert again.press(rests, "button-go-on").data["question"] == 3


def test_skipped_questions_come_back(nova: AppDriver) -> None:
    assert nova.press(nova.say("/screen Nova"), "button-skip").data["question"] == 2
    for number in (2, 4, 5, 6, 7):
        nova.say(f"/screen Nova {number} 0")
    last = nova.say("/screen Nova 8 0")
    assert last.data["question"] == 1
    assert nova.press(last, "button-skip").data["question"] == 3
    only = nova.press(last, "screening-budget-0")
    assert only.data["question"] == 3
    assert "button-skip" not in says(only)


def test_an_answer_is_changed_by_giving_another(nova: AppDriver) -> None:
    first = nova.say("/screen Nova")
    nova.press(first, "screening-budget-0")
    nova.press(first, "screening-budget-1")
    assert lines(nova) == [Screening(1, 0), Screening(1, 1)]
    assert messages(nova.say("/screen Nova 1"), "screening-answered", answer="screening-budget-1")
    end = answered(nova, 0, 0, 0, 0, 0, 0, 0)
    assert end.data["score"] == 1
    shown = nova.press(end, "button-answers")
    assert outline(shown)[1] == "screening-about-budget(number=1): screening-budget-1"
    changed = nova.press(nova.press(shown, "screening-about-tone"), "screening-tone-2")
    assert (changed.data["score"], changed.data["verdict"]) == (3, "take")
    assert nova.say("/screen Nova 6 1").data["verdict"] == "terms"


def test_before_an_answer_it_is_shown_as_unknown(nova: AppDriver) -> None:
    answered(nova, 2)
    assert outline(nova.say("/screen Nova answers"))[1:3] == [
        "screening-about-budget(number=1): screening-budget-2",
        "screening-about-deadline(number=2): unknown",
    ]


# -------------------------------------------------------------------------------------------------------- undo


def test_undo_takes_the_last_answer_back_and_the_verdict_with_it(nova: AppDriver) -> None:
    answered(nova, 0, 0, 0, 0, 0, 0, 0, 1)
    assert nova.say("/undo").error == ""
    assert nova.say("/screen Nova").data["question"] == 8
    assert len(lines(nova)) == 7
    assert nova.press(nova.say("/undo"), "button-undo-number").error == ""
    assert nova.say("/screen Nova").data["question"] == 7


def test_an_answer_taken_back_under_a_verdict_is_asked_for_again(nova: AppDriver) -> None:
    answered(nova, 0, 0, 0, 0, 0, 0, 0, 1)
    third = next(e.number for e in nova.entries("Nova") if isinstance(e.detail, Screening) and e.detail.question == 3)
    nova.say(f"/undo {third}")
    again = nova.say("/screen Nova")
    assert again.data["question"] == 3
    assert nova.press(again, "screening-decides-2").data["score"] == 3


def test_a_changed_answer_taken_back_takes_its_verdict_along_and_the_one_before_stands(nova: AppDriver) -> None:
    answered(nova, 0, 0, 0, 0, 0, 0, 0, 1)
    nova.say("/screen Nova 3 2")
    changed = next(
        e.number for e in nova.entries("Nova") if isinstance(e.detail, Screening) and e.detail == Screening(3, 2)
    )
    nova.say(f"/undo {changed}")
    assert nova.say("/screen Nova").data["score"] == 1
    assert [told.score for told in lines(nova) if told.verdict] == [1]


# ----------------------------------------------------------------------------------------------- a new prospect


def test_a_prospect_that_is_not_there_is_made_one_only_when_asked(desk: AppDriver) -> None:
    asked = desk.say("/screen Hooli")
    assert messages(asked, "new-client", name="Hooli")
    first = desk.press(asked, "button-create")
    assert first.data["question"] == 1
    assert desk.client("Hooli").stage is Stage.PROSPECT
    assert desk.say("/screen add Hooli").data["question"] == 1
    near = desk.say("/screen Holi send")
    assert "which-client" in says(near)
    assert "screening-form-title" in says(desk.press(near, "Hooli"))
    sent = desk.press(desk.say("/screen Umbrella send in:pl"), "button-create")
    assert sent.data == {"client": "Umbrella", "language": "pl"}
    assert desk.client("Umbrella").stage is Stage.PROSPECT


def test_a_prospect_called_like_an_act_is_a_prospect(desk: AppDriver) -> None:
    desk.say("/client add Bands")
    desk.say("/client add Studio 3")
    assert desk.say("/screen Bands").data["question"] == 1
    assert desk.say("/screen Studio 3").data["client"] == "Studio 3"
    assert desk.say("/screen Studio 3 2").data["question"] == 2


# ------------------------------------------------------------------------------------------------------ the form


def test_the_form_is_in_the_prospects_language(nova: AppDriver) -> None:
    form = nova.say("/screen Nova send")
    assert messages(form, "screening-form", q1="screening-ask-budget", q8="screening-ask-fit")
    assert nova.press(form, "button-enter-answers").data["question"] == 1
    polish = nova.say("/screen Nova send po polsku")
    assert "screening-form" in says(polish)
    assert messages(polish, "screening-form-title", client="Nova")
    assert outline(nova.press(polish, "button-in-en")) == outline(form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_way_in_every_language(nova: AppDriver, language: str) -> None:
    nova.say(f"/me language {language}")
    gaps = Gaps(strict=True)
    say = Wording(language, None, gaps).text
    heard = nova.say("/screen Nova")
    for number in range(len(QUESTIONS)):
        assert [say(button.label) for button in heard.buttons]
        heard = nova.say(heard.buttons[number % 3].line)
    assert heard.data["verdict"] == "terms"
    for line in ("/screen Nova", "/screen Nova answers", "/screen Nova send", "/screen Nova stop", "/screen questions"):
        assert plain(nova.say(line).reply, language)
    assert not gaps.missing


def test_acts_have_words_in_every_language(nova: AppDriver) -> None:
    assert nova.say("/отбор Nova отправить").data["language"] == "en"
    assert nova.say("/ankieta Nova odpowiedzi").error == ""
    assert nova.say("/סינון Nova שלח").data["language"] == "en"
    assert nova.say("/screen вопросы").error == ""


# ------------------------------------------------------------------------------------------------ the house's own


def test_owners_put_a_question_in_other_words(nova: AppDriver) -> None:
    saved = nova.say("/screen question 2 Which date is fixed?")
    assert outline(saved)[:2] == ["screening-question-saved(number=2 language=language-en)", "Which date is fixed?"]
    nova.say("/screen question 2 po polsku Jaka data?")
    asked = nova.say("/screen Nova 2")
    assert outline(asked)[1:] == [
        "Which date is fixed?",
        "[screening-any-0] [screening-any-1] [screening-any-2] [button-skip] [button-later]",
    ]
    assert (
        outline(nova.press(asked, "screening-any-1"))[0]
        == "screening-noted(about=screening-about-any(number=2) answer=screening-any-1)"
    )
    assert messages(nova.say("/screen Nova send in:pl"), "screening-form", q2="Jaka data?")
    assert messages(nova.say("/screen Nova send"), "screening-form", q2="Which date is fixed?")
    assert messages(nova.say("/screen questions"), "screening-question-own", number=2, text="Which date is fixed?")
    assert "screening-ask-deadline" in says(nova.press(saved, "button-reset"))
    assert "screening-question-own" not in says(nova.say("/screen questions"))
    versions = nova.database.read(lambda s: s.texts.versions(nova.workspace_id, "screening:question:2", "en")).result()
    assert [version.text for version in versions] == ["Which date is fixed?", ""]


def test_a_question_without_words_is_asked_for(nova: AppDriver) -> None:
    asked = nova.say("/screen question 3")
    form = next(part for part in asked.reply.parts if isinstance(part, Form))
    assert form.prefill == Msg("screening-ask-decides").spoken("en")
    assert nova.say("Who signs?").data == {"question": 3, "language": "en"}


def test_owners_move_the_bands_and_the_verdicts_given_stand(nova: AppDriver) -> None:
    answered(nova, 0, 0, 0, 0, 0, 0, 2, 2)
    assert messages(nova.say("/screen bands 1, 3"), "screening-bands", take=1, over=2, terms=3)
    assert nova.say("/screen Nova").data["verdict"] == "terms"
    assert nova.say("/screen Nova 7 2").data["verdict"] == "decline"
    assert nova.say("/screen bands").data == {"take": 1, "terms": 3}
    assert nova.say("/screen bands reset").data == {"take": 3, "terms": 8}
    assert nova.say("/screen Nova 7 2").data["verdict"] == "terms"


@pytest.mark.parametrize("line", ["/screen question 2 Which date?", "/screen bands 1 3", "/screen bands reset"])
def test_only_owners_edit(nova: AppDriver, line: str) -> None:
    assert nova.say(line, by="mike", role="member").error == "not-permitted"
    assert nova.say("/screen questions", by="mike").error == ""


def test_alone_it_says_how_it_is_typed(nova: AppDriver) -> None:
    assert nova.say("/screen").data == {"asks": "words", "usage": "screen"}
    assert nova.say("Nova").data["question"] == 1


def test_a_viewer_does_not_screen(nova: AppDriver) -> None:
    assert nova.say("/screen Nova", by="vera", role="viewer").error == "not-permitted"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("/screen Nova 9", "bad-question"),
        ("/screen Nova 0 1", "bad-question"),
        ("/screen Nova 1 3", "bad-score"),
        ("/screen question", "bad-question"),
        ("/screen question x text", "bad-question"),
        (f"/screen question 1 {'x' * 301}", "question-too-long"),
        ("/screen bands 3", "bad-bands"),
        ("/screen bands 8 3", "bad-bands"),
        ("/screen bands 3 16", "bad-bands"),
        ("/screen bands three eight", "bad-bands"),
        ("/screen Nova and what", "usage"),
        ("/screen Nova in Polish", "usage"),
        ("/screen Nova stop in Polish", "usage"),
    ],
)
def test_what_can_not_be_is_refused_and_logs_nothing(nova: AppDriver, line: str, error: str) -> None:
    assert nova.say(line).error == error
    assert lines(nova) == []


# ----------------------------------------------------------------------------------------- reminded, and on the card


def test_a_screening_that_rests_is_brought_back_once_to_whoever_began_it(nova: AppDriver) -> None:
    nova.say("/screen Nova 1 0", by="mike", role="member")
    nova.say("/screen Nova 2 0")
    nova.later(days=2.9)
    assert not [post for post in nova.posts if post.kind == "reminder"]
    nova.later(days=0.2)
    nova.later(days=30)
    reminders = [post for post in nova.posts if post.kind == "reminder"]
    assert [(post.to, post.client) for post in reminders] == [("Mike", "Nova")]
    assert messages(reminders[0], "screening-waits", count=2, of=8)
    assert nova.press(reminders[0], "button-go-on").data["question"] == 3
    assert nova.press(reminders[0], "button-script-decline").data["script"] == "decline"


@pytest.mark.parametrize("line", ["/undo", "/client stage Nova declined", "/client archive Nova confirm"])
def test_nobody_is_reminded_of_what_is_over(nova: AppDriver, line: str) -> None:
    nova.say("/screen Nova 1 0")
    assert nova.say(line).error == ""
    nova.later(days=4)
    assert not [post for post in nova.posts if post.kind == "reminder"]


def test_the_card_says_how_far_it_is_or_what_came_of_it(nova: AppDriver) -> None:
    assert row(nova) == ""
    answered(nova, 0, 1, 2)
    assert row(nova) == "screening-row(count=3 of=8)"
    assert "screening-how-to-edit" not in says(nova.say("/status Nova"))
    answered(nova, 0, 0, 0, 0, 0)
    assert row(nova) == "screening-row-ended(verdict=verdict-take score=3)"
    assert messages(nova.say("/status Nova"), "entry-screened", verdict="verdict-take", score=3)


def row(desk: AppDriver) -> str:
    return fields(desk.say("/status Nova")).get("label-screening", "")


def test_a_screening_that_ended_is_not_brought_back(nova: AppDriver) -> None:
    answered(nova, 0, 0, 0, 0, 0, 0, 0, 0)
    nova.later(days=4)
    assert not [post for post in nova.posts if post.kind == "reminder"]
