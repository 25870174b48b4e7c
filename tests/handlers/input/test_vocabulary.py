"""The words of the four languages: every category has some in each, and no word means two things."""

from __future__ import annotations

import pytest

from handlers.domain.values import Category, Fault, Severity
from handlers.input.keys import EXAMPLES
from handlers.lexicon.folding import fold
from handlers.lexicon.language import Language, unfold
from handlers.lexicon.tables import CATEGORIES, FAULTS, KEYS, SEVERITIES, VOCABULARIES, Phrases


@pytest.mark.parametrize("language", VOCABULARIES, ids=lambda language: language.code)
def test_every_language_has_words_for_everything(language: Language) -> None:
    assert set(language.categories) == set(Category)
    assert set(language.severities) == set(Severity)
    assert set(language.faults) == set(Fault)
    assert set(language.keys) == set(EXAMPLES)
    assert set(language.days) == {-2, -1, 0, 1, 2}
    assert len(language.weekdays) == 7
    assert len(language.months) == 12


@pytest.mark.parametrize("word", [*Category, *Severity, *Fault])
def test_the_english_name_of_each_is_one_of_its_words(word: Category | Severity | Fault) -> None:
    table: Phrases[Category] | Phrases[Severity] | Phrases[Fault]
    table = CATEGORIES if isinstance(word, Category) else SEVERITIES if isinstance(word, Severity) else FAULTS
    assert table.of(word.value) is word


def test_words_that_are_prose_as_well_are_marked_in_every_language() -> None:
    loose = {
        "en": "late review boundary silence other",
        "ru": "поздно отзыв граница молчание другое",
        "pl": "późno opinia granica cisza inne",
        "he": "איחור ביקורת גבול שתיקה אחר",
    }
    for words in loose.values():
        for word in words.split():
            hit = CATEGORIES.at([fold(word)])
            assert hit is not None, word
            assert hit.loose, word


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("хамство хамит хамил хамила хамят грубость нахамил грубит", Category.RUDE),
        ("chamstwo chamski chamskie grubiański grubianska niegrzeczny arogancja", Category.RUDE),
        ("חצוף חוצפה גסות", Category.RUDE),
        ("оскорбление оскорбил унижает obelga obraża wyzwiska עלבון מעליב קללות insult", Category.ABUSE),
        ("угроза угрозы groźba groźby איום איומים threats", Category.THREAT),
        ("давление шантаж presja szantaż naciski לחץ סחיטה ultimatum", Category.PRESSURE),
        ("торг торгуется халява targowanie targuje התמקחות מיקוח freebies", Category.HAGGLING),
        ("жалоба претензия недоволен skarga reklamacja niezadowolony תלונה מתלוננת complaints", Category.COMPLAINT),
        ("просрочка неоплата niezapłacone zaległość unpaid overdue", Category.LATE),
        ("молчит игнор milczy שותק ghosting", Category.SILENCE),
        ("недопонимание недоразумение nieporozumienie oczekiwania ציפיות misunderstanding", Category.EXPECTATIONS),
    ],
)
def test_inflections_and_synonyms(words: str, category: Category) -> None:
    assert {CATEGORIES.of(fold(word)) for word in words.split()} == {category}


def test_a_word_with_two_meanings_is_a_mistake_in_the_tables() -> None:
    with pytest.raises(ValueError, match="'a' means 1 and 2"):
        Phrases([(1, "a, b"), (2, "a")])
    hit = Phrases([(1, "(a)"), (1, "a")]).at(["a"])
    assert hit is not None
    assert hit.loose


def test_word_lists_unfold() -> None:
    assert list(unfold("хам/ство/ит, (late), a b")) == [
        (("хамство",), False),
        (("хамит",), False),
        (("late",), True),
        (("a", "b"), False),
    ]


def test_keys_have_names_in_every_script() -> None:
    assert KEYS.of("who") == KEYS.of("кто") == KEYS.of("kto") == KEYS.of("מי") == "who"
