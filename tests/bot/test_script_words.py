"""What is said and written to a client, scripts and the drafts of a parting: complete, in each form of address."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.wording import Gaps, Wording
from handlers.lexicon import LANGUAGES
from handlers.messages import Day, Msg

#: The forms of address of a language; the last is what is used where none, or another language's, is known.
FORMS = {
    "en": ("plain",),
    "ru": ("ty", "vy"),
    "pl": ("pan", "pani", "ty", "panstwo"),
    "he": ("m", "f", "plural"),
}
SCRIPTS = (
    *("script-listen", "script-pause", "script-demand", "script-haggling", "script-late", "script-boundary"),
    *("script-review", "script-mistake", "script-expectations", "script-talk", "script-decline"),
    *("script-limit", "script-silence", "script-tone", "script-pressure", "script-safety", "script-care"),
    *("script-giving", "script-mismatch"),
    *("script-part-direct", "script-part-soft", "script-part-mutual", "script-update", "script-referral"),
    *("draft-notice", "draft-recommend", "draft-invoice", "draft-handover", "draft-access", "draft-thanks"),
)
#: What a script says where nothing is known of a subject and nobody was hurt.
MORE = {"subject": "none", "hurt": "no"}
DAY = Day(datetime(2026, 3, 31, 12, tzinfo=UTC))
#: Words that only one form of address has: none of them may be heard by anybody else.
TELLING = {
    ("ru", "ty"): {"ты", "тебя", "тебе", "тобой", "твою", "твоё", "твоей", "твоим"},
    ("ru", "vy"): {"вы", "вас", "вам", "вами", "вашу", "ваше", "вашей", "вашим"},
    ("pl", "pan"): {"Pan", "Pana", "Panu", "Panie"},
    ("pl", "pani"): {"Pani"},
    ("pl", "ty"): {"Cię", "Ciebie", "Ci", "Twojego", "Twoje", "Twoich", "Cześć"},
    ("pl", "panstwo"): {"Państwo", "Państwa", "Państwu"},
    ("he", "m"): {"אתה", "תרצה", "תגיד", "אליך", "בוא", "תהיה", "בדוק", "החלף", "כתוב"},
    ("he", "f"): {"את", "תרצי", "תגידי", "אלייך", "עלייך", "בואי", "צריכה", "תהיי", "בדקי", "החליפי", "כתבי"},
    ("he", "plural"): {"אתם", "לכם", "שלכם", "אתכם", "איתכם", "מכם", "אליכם", "בואו", "תהיו", "בדקו", "החליפו", "כתבו"},
}
#: Also the mark of a definite object, whoever is spoken to.
AMBIGUOUS = {"את"}
PUNCTUATION = ".,:;?!…»«\u2068\u2069"


def said(language: str, script: str, form: str, person: str = "none") -> str:
    gaps = Gaps(strict=True)
    words = Wording(language, None, gaps).text(Msg(script, client="Acme", person=person, address=form, day=DAY, **MORE))
    assert not gaps.missing, "the script stands in this language"
    return words


def words_of(language: str, form: str) -> set[str]:
    whole = " ".join(said(language, script, form) for script in SCRIPTS)
    return {word.strip(PUNCTUATION) for word in whole.split()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_is_a_few_lines_in_each_form_of_address(language: str, script: str) -> None:
    for form in FORMS[language]:
        for person in ("none", "Анна"):
            lines = said(language, script, form, person).splitlines()
            assert 3 <= len(lines) <= 7
            assert all(line.strip() and "none" not in line for line in lines)


@pytest.mark.parametrize(("language", "form"), list(TELLING))
def test_nobody_is_spoken_to_in_a_form_of_somebody_else(language: str, form: str) -> None:
    heard = words_of(language, form)
    others = set[str]().union(*(words for (tongue, at), words in TELLING.items() if tongue == language and at != form))
    strange = others - TELLING[language, form] - AMBIGUOUS
    assert TELLING[language, form] & heard, "the form is heard"
    assert heard & strange == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_of_another_language_is_spoken_to_in_the_usual_form(language: str) -> None:
    usual = FORMS[language][-1]
    assert all(said(language, script, "elsewhere") == said(language, script, usual) for script in SCRIPTS)


@pytest.mark.parametrize("language", ["en", "ru", "he"])
def test_a_known_person_is_greeted_by_name(language: str) -> None:
    assert all("Dana" in said(language, "script-late", form, "Dana") for form in FORMS[language])
