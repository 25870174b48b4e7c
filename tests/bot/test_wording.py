"""What a reader sees: sentences, money, times and lists in four languages, and text of two writing directions."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fluent.runtime import FluentResource

from bot import bidi, catalogues
from bot.wording import Gaps, Wording
from handlers.domain.values import Duration, Money
from handlers.lexicon import LANGUAGES, spoken
from handlers.messages import Day, Items, Msg

AT = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
NAMED = "console-to-member"
LOCALES = Path(catalogues.__file__).parent / "locales"


def wording(language: str = "en", zone: str | None = None) -> Wording:
    return Wording(language, zone, Gaps(strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_well_formed_and_says_everything_once(language: str) -> None:
    assert catalogues.problems(language) == ()


def test_every_language_has_the_words_of_the_console() -> None:
    own = {key for key in catalogues.keys("en") if key.startswith(("console-", "duration-"))}
    assert own
    for language in LANGUAGES:
        assert own <= catalogues.keys(language)


@pytest.mark.parametrize(
    ("language", "amount", "shown"),
    [
        ("en", Money(15000, "EUR"), "€150"),
        ("en", Money(15050, "EUR"), "€150.50"),
        ("en", Money(-1234550, "EUR"), "-€12,345.50"),
        ("en", Money(150050, "PLN"), "PLN\u00a01,500.50"),
        ("en", Money(500, "JPY"), "JP¥500"),
        ("en", Money(1500, "KWD"), "KWD\u00a01.500"),
        ("pl", Money(150050, "PLN"), "1\u00a0500,50\u00a0zł"),
        ("pl", Money(150000, "PLN"), "1\u00a0500\u00a0zł"),
        ("ru", Money(100000000, "EUR"), "1\u00a0000\u00a0000\u00a0€"),
        ("he", Money(30000, "ILS"), "\u200f300\u00a0\u200f₪"),
    ],
)
def test_money_is_shown_as_the_reader_writes_it(language: str, amount: Money, shown: str) -> None:
    assert wording(language).money(amount) == shown


@pytest.mark.parametrize(
    ("language", "minutes", "shown"),
    [
        ("en", 150, "2 h 30 min"),
        ("en", 120, "2 h"),
        ("en", 45, "45 min"),
        ("en", 0, "0 min"),
        ("en", -90, "-1 h 30 min"),
        ("ru", 150, "2 ч 30 мин"),
        ("pl", 150, "2 godz. 30 min"),
        ("he", 150, "שעתיים 30 דק׳"),
        ("he", 60, "שעה"),
        ("he", 300, "5 שע׳"),
    ],
)
def test_a_duration_is_short(language: str, minutes: int, shown: str) -> None:
    assert wording(language).duration(Duration(minutes)) == shown


@pytest.mark.parametrize(
    ("language", "zone", "moment", "day"),
    [
        ("en", None, "1 Mar 2026, 23:30", "1 Mar 2026"),
        ("en", "Europe/Warsaw", "2 Mar 2026, 00:30", "2 Mar 2026"),
        ("ru", "Europe/Warsaw", "2 мар. 2026\u202fг., 00:30", "2 мар. 2026\u202fг."),
        ("pl", "America/New_York", "1 mar 2026, 18:30", "1 mar 2026"),
        ("he", "Asia/Jerusalem", "2 במרץ 2026, 01:30", "2 במרץ 2026"),
    ],
)
def test_a_moment_is_told_in_the_zone(language: str, zone: str | None, moment: str, day: str) -> None:
    reader = wording(language, zone)
    assert reader.value(AT) == moment
    assert reader.value(Day(AT)) == day


def test_a_date_has_no_zone() -> None:
    assert wording("en", "Pacific/Auckland").value(date(2026, 3, 1)) == "1 Mar 2026"


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "a, b and c"), ("ru", "a, b и c"), ("pl", "a, b i c"), ("he", "⁨a⁩, ⁨b⁩ ו⁨c⁩")]
)
def test_a_list_is_joined_as_the_language_joins(language: str, shown: str) -> None:
    assert wording(language).value(Items(("a", "b", "c"))) == shown


def test_a_list_may_hold_anything() -> None:
    items = Items((3, 2.5, Money(100, "EUR"), Duration(5), Msg("console-to-team")))
    assert wording().value(items) == "3, 2.5, €1, 5 min and team chat"


@pytest.mark.parametrize(
    ("category", "severity", "shown"),
    [
        ("rude", "serious", "גסות רצינית, מצדם"),
        ("boundary", "minor", "חציית גבול קלה, מצדם"),
        ("threat", "severe", "איום חמור, מצדם"),
        ("silence", "serious", "אין מענה, רציני, מצדם"),
    ],
)
def test_a_hebrew_severity_agrees_with_its_category(category: str, severity: str, shown: str) -> None:
    labels = {"category": Msg(f"category-{category}"), "severity": Msg(f"severity-{severity}")}
    assert wording("he").text(Msg("entry-incident", **labels, fault=Msg("fault-theirs"))) == shown


def test_counts_choose_the_plural() -> None:
    english, hebrew = wording(), wording("he")
    assert english.text(Msg("console-summary", failed=1, open=0)) == "One line failed."
    assert english.text(Msg("console-summary", failed=3, open=1)) == "3 lines failed and one question was left open."
    assert english.text(Msg("console-summary", failed=0, open=2)) == "2 questions were left open."
    assert hebrew.text(Msg("duration-hours", hours=1)) == "שעה"
    assert hebrew.text(Msg("duration-hours", hours=2)) == "שעתיים"
    assert wording("ru").number(1234.5) == "1\u00a0234,5"


@pytest.mark.parametrize(
    ("days", "counted"),
    [(1, "יום"), (2, "יומיים"), (3, "3 ימים"), (10, "10 ימים"), (11, "11 יום"), (39, "39 יום"), (101, "101 יום")],
)
def test_from_eleven_on_hebrew_counts_days_in_the_singular(days: int, counted: str) -> None:
    for name, variables in (("signal-neglect", {}), ("signal-neglect-last", {"when": Msg("when-today")})):
        assert f"כבר {counted}" in wording("he").text(Msg(name, days=days, **variables))


def test_no_hebrew_number_of_any_size_stands_before_a_plural_of_days() -> None:
    """Only a form from three to ten may: the others take the singular, a dual, or *the last days*."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted((LOCALES / "he").glob("*.ftl")))
    plain = re.findall(r"^.*\} ימים(?! שונים).*$", source, re.MULTILINE)
    assert plain
    assert all(line.lstrip().startswith("[few]") for line in plain), plain


@pytest.mark.parametrize(
    ("language", "days", "counted"),
    [
        ("ru", 1, "1 день"),
        ("ru", 3, "3 дня"),
        ("ru", 11, "11 дней"),
        ("ru", 21, "21 день"),
        ("ru", 112, "112 дней"),
        ("pl", 1, "1 dnia"),
        ("pl", 22, "22 dni"),
        ("pl", 112, "112 dni"),
    ],
)
def test_days_are_counted_as_the_language_does(language: str, days: int, counted: str) -> None:
    assert counted in wording(language).text(Msg("signal-neglect", days=days)).replace("\u00a0", " ")


def test_a_word_chooses_a_variant_in_any_direction_and_of_any_length() -> None:
    choosing = "chosen = { $fault ->\n    [ours] { $fault }: nostra culpa\n   *[other] not { $fault }\n}\n"
    for language, ours in (("en", "ours"), ("he", "⁨ours⁩")):
        catalogues.bundle(language).add_resource(FluentResource(choosing))
        reader = wording(language)
        assert reader.text(Msg("chosen", fault="ours")) == f"{ours}: nostra culpa"
        assert reader.text(Msg("chosen", fault="theirs" * 1000)).startswith("not ")


def test_a_variable_may_be_a_message() -> None:
    place = Msg(NAMED, name="Anna")
    assert wording().text(Msg("console-updated", place=place)) == "Anna, privately (updated)"


def test_plain_words_are_returned_as_they_are() -> None:
    assert wording("he").text("{ $x } <b>שלום</b> \u202e") == "{ $x } <b>שלום</b> \u202e"


@pytest.mark.parametrize(
    ("language", "name", "shown"),
    [
        ("en", "Zażółć Ltd", "Zażółć Ltd, privately"),
        ("en", "דנה", "⁨דנה⁩, privately"),
        ("en", "Anna \u202e\u2069", "Anna , privately"),
        ("ru", "Ромашка", "Ромашка, лично"),
        ("he", "Acme", "⁨Acme⁩, בפרטי"),
        ("he", "דנה", "⁨דנה⁩, בפרטי"),
        ("he", "a\u2069b\u202ec", "⁨abc⁩, בפרטי"),
        ("en", "", ", privately"),
    ],
)
def test_text_of_the_other_direction_is_isolated(language: str, name: str, shown: str) -> None:
    assert wording(language).text(Msg(NAMED, name=name)) == shown


def test_figures_and_our_own_words_are_not_isolated() -> None:
    hebrew = wording("he")
    shown = hebrew.text(Msg("console-updated", place=Msg("console-to-team")))
    assert "\u2068" not in shown
    assert "\u2068" not in hebrew.text(Msg("console-updated", place=Duration(90)))


def test_isolates_that_close_before_the_first_letter_do_not_count_as_english() -> None:
    hebrew = wording("he")
    nested = Msg("console-updated", place=Msg(NAMED, name="Acme"))
    assert hebrew.text(nested) == "⁨Acme⁩, בפרטי (עודכן)"


def test_a_long_note_is_shown_whole() -> None:
    note = "слово " * 2000
    assert wording().text(Msg(NAMED, name=note)) == f"{note}, privately"
    assert wording().text(Msg("console-updated", place=Msg(NAMED, name=note))) == f"{note}, privately (updated)"


def test_what_looks_like_our_token_is_only_text() -> None:
    long = "x" * 3000
    shown = wording().text(Msg("console-not-saved", name="\ufdd07\ufdd1", reason=long))
    assert shown == f" couldn't be saved: {long}"


def test_a_lacking_message_is_said_in_english_and_reported() -> None:
    gaps = Gaps(strict=True)
    reader = Wording("he", None, gaps)
    assert reader.text(Msg("no-such-message")) == "no-such-message"
    assert gaps.missing == {("he", "no-such-message"), ("en", "no-such-message")}


def test_a_lacking_variable_is_an_error_in_tests_and_a_line_in_the_log_else(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(LookupError, match="console-to-member"):
        wording().text(Msg(NAMED))
    assert Wording("en", None, Gaps()).text(Msg(NAMED)) == "name, privately"
    assert "console-to-member" in caplog.text


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ("ru-RU", "ru"),
        ("he_IL.UTF-8", "he"),
        ("iw", "he"),
        ("de", None),
        ("", None),
        (None, None),
    ],
)
def test_a_platforms_tag_names_a_language_that_is_spoken(wanted: str | None, given: str | None) -> None:
    assert spoken(wanted) == given


def test_direction() -> None:
    assert [Wording(language, None).direction for language in LANGUAGES] == ["ltr", "rtl", "ltr", "ltr"]
    assert Wording("de", None).language == "en"


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("ראו /status \u2068Acme\u2069.", "ראו \u2066/status \u2068Acme\u2069\u2069."),
        ("/\u2068help\u2069: מה יש", "\u2066/\u2068help\u2069\u2069: מה יש"),
        ("גם /settings rate PLN 0.23 וגם /help", "גם \u2066/settings rate PLN 0.23\u2069 וגם \u2066/help\u2069"),
        ("ב־https://example.com/page", "ב־https://example.com/page"),
        ("כן/לא", "כן/לא"),
    ],
)
def test_a_command_in_a_hebrew_sentence_keeps_its_direction(sentence: str, shown: str) -> None:
    assert bidi.commands(sentence) == shown


def test_hebrew_isolates_the_commands_it_names() -> None:
    assert "\u2066/help\u2069" in Wording("he", None).text(Msg("mend-usage"))
    assert "\u2066" not in Wording("he", None).text(Msg("usage-incident"))
    assert "\u2066" not in Wording("en", None).text(Msg("mend-usage"))


def test_words_for_a_client_are_said_in_the_clients_language() -> None:
    """With all their variables; what stands around them stays the reader's."""
    told = Msg("boundary-told", number=1, text="Nie dzwonimy", told=Day(datetime(2026, 3, 1, tzinfo=UTC)))
    polish = Wording("pl", None, Gaps(strict=True)).text(told)
    assert Wording("en", None, Gaps(strict=True)).text(told.spoken("pl")) == polish
    assert polish != Wording("en", None, Gaps(strict=True)).text(told)
    hebrew, english = Wording("he", None), Wording("en", None)
    assert english.runs_right(told.spoken("he"))
    assert not english.runs_right(told)
    assert hebrew.runs_right(told)
    assert not hebrew.runs_right(told.spoken("pl"))
    assert not hebrew.runs_right("שלום")


def test_the_name_of_a_line_stays_one_word_from_right_to_left() -> None:
    assert "#219" in wording("he").text(Msg("entry-settled-paid", number=219))
    assert wording("he").text(Msg("value", value="219")) == "219"
    assert wording("he").text(Msg("value", value="219a")) == "⁨219a⁩"
