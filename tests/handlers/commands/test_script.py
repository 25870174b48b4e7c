"""`/script`: a situation, a category or a client, in any order of knowing; in whose language, and in whose words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.wording import Gaps, Wording
from handlers.domain.playbook import SITUATIONS
from handlers.domain.values import (
    Category,
    CustomText,
    Detail,
    Entry,
    Invoice,
    Kind,
    Offboarding,
    Promise,
    Settled,
    Settlement,
    Tone,
)
from handlers.lexicon import LANGUAGES
from handlers.messages import Day, Form, Msg
from handlers.ports import UnitOfWork
from tests.support.app_driver import MONDAY, AppDriver, Heard
from tests.support.replies import message, messages, outline, says

FORMS = {"en": ("plain",), "ru": ("vy", "ty"), "pl": ("panstwo", "pan", "pani", "ty"), "he": ("plural", "m", "f")}


def speak(desk: AppDriver, client: str, **changes: object) -> None:
    """Give a client a language, a form of address, people."""
    known, workspace = desk.client(client), desk.workspace_id

    def work(uow: UnitOfWork) -> None:
        uow.clients.save(workspace, replace(known, **changes))  # type: ignore[arg-type]
        uow.commit()

    desk.database.write(work).result()


def recorded(desk: AppDriver, *lines: Entry) -> None:
    """Lines that other commands write, in the ledger of the first client."""
    workspace = desk.workspace_id

    def work(uow: UnitOfWork) -> None:
        for line in lines:
            uow.ledger.append(workspace, line)
        uow.commit()

    desk.database.write(work).result()


def line(kind: Kind, on: datetime, detail: Detail | None = None, **more: object) -> Entry:
    return Entry(client_id=1, kind=kind, occurred_at=on, recorded_at=MONDAY, author_id=1, detail=detail, **more)  # type: ignore[arg-type]


@pytest.fixture
def acme(desk: AppDriver) -> AppDriver:
    desk.say("/client add Acme")
    return desk


def test_the_menu(acme: AppDriver) -> None:
    heard = acme.say("/script", by="vera", role="viewer")
    assert heard.reply.public
    assert len(heard.buttons) == 16
    for button in heard.buttons:
        assert acme.say(button.line).error == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_situation_has_usable_words_in_every_form_of_address(language: str, situation: str) -> None:
    gaps = Gaps(strict=True)
    say = Wording(language, None, gaps).text
    for address in FORMS[language]:
        for person in ("none", "Anna"):
            said = say(Msg(f"script-{situation}", client="Acme", person=person, address=address))
            lines = [line for line in said.splitlines() if line.strip()]
            assert len(lines) >= 3
            assert not [line for line in lines if "{" in line or "none" in line or line != line.rstrip()]
    assert not gaps.missing


@pytest.mark.parametrize("category", list(Category))
def test_every_category_has_its_words(acme: AppDriver, category: Category) -> None:
    heard = acme.say(f"/script {category} Acme")
    assert (heard.error, heard.reply.public) == ("", False)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("late", "late"),
        ("опоздание с оплатой", "late"),
        ("#scope", "demand"),
        ("mistake", "mistake"),
        ("grubiański", "listen"),
        ("пауза", "pause"),
        ("Polecenie", "referral"),
        ("סירוב", "decline"),
        ("part-mutual", "part-mutual"),
        ("part", "part-soft"),
    ],
)
def test_the_situation_in_any_language(acme: AppDriver, line: str, name: str) -> None:
    heard = acme.say(f"/script {line}")
    assert heard.data.get("script", "") == name


def test_a_client_alone_gives_the_menu_for_it(acme: AppDriver) -> None:
    heard = acme.say("/script Acme")
    assert heard.buttons[0].line == "/script listen ~1"
    assert not heard.reply.public
    assert "Acme" in acme.say("/script update Acme").text
    asked = acme.say("/script Acmee")
    assert acme.press(asked, "Acme").buttons[0].line == "/script listen ~1"


def test_neither_a_situation_nor_a_client(acme: AppDriver) -> None:
    heard = acme.say("/script zzz")
    assert heard.error == "no-such-script"
    assert messages(heard, "error-no-such-script", word="zzz")
    assert acme.say("/script late Zzz").error == "unknown-client"
    assert acme.say("/script set", by="vera", role="viewer").error == "no-such-script"


# ------------------------------------------------------------------------------------------------- proposed


@pytest.mark.parametrize(
    ("line", "kind", "script"),
    [
        ("/i Acme #late serious still not paid", "step", "late"),
        ("/i Acme abuse !!! insulted everyone", "talk", "talk"),
        ("/i Acme complaint serious ours wrong file", "amends", "mistake"),
        ("/talk Acme held refused", "part", "part-soft"),
        ("/talk Acme held part", "part", "part-mutual"),
        ("/i Acme threat will come to the office", "part", "part-direct"),
    ],
)
def test_a_suggestion_brings_the_script_that_fits(acme: AppDriver, line: str, kind: str, script: str) -> None:
    acme.say(line)
    post = next(post for post in acme.posts if post.kind == kind)
    assert acme.press(post, "button-script").data["script"] == script


def test_a_prospect_that_only_takes_time_is_declined_kindly(acme: AppDriver) -> None:
    acme.say("/client stage Acme prospect")
    acme.say("/spent Acme 9h")
    post = next(post for post in acme.posts if post.kind == "decide")
    assert acme.press(post, "button-script").data["script"] == "decline"


@pytest.mark.parametrize(
    ("line", "script"),
    [
        ("/i Acme scope one more banner", "demand"),
        ("/i Acme scope ours one more banner", "mistake"),
        ("/i Acme review ours wrote about it", "review"),
    ],
)
def test_right_after_an_incident(acme: AppDriver, line: str, script: str) -> None:
    assert acme.press(acme.say(line), "button-script").data["script"] == script


# ------------------------------------------------------------------------------------------- the client's own facts


@pytest.mark.parametrize(
    ("before", "script", "facts"),
    [
        (
            (
                "/boundary Acme We answer in a day ours:yes",
                "/boundary Acme Changes in writing told:2026-01-01",
                "/boundary Acme No calls at night told:2026-01-01",
                "/i Acme boundary crossed:3 called on:2026-02-03",
                "/i Acme boundary crossed:3 called on:2026-02-27",
                "/i Acme boundary crossed:2 ours called on:2026-02-28",
            ),
            "boundary",
            (
                "fact-crossed(number=3 text=No calls at night day=27 Feb 2026)",
                "fact-boundary(number=2 text=Changes in writing)",
            ),
        ),
        (("/i Acme #late not paid on:2026-02-03",), "late", ("fact-unpaid-since(day=3 Feb 2026)",)),
        (("/i Acme #late ours bank details on:2026-02-03",), "late", ()),
        (
            ("/talk Acme held agreed on:2026-02-10 invoices are paid in a week",),
            "late",
            ("fact-agreement(day=10 Feb 2026 text=invoices are paid in a week)",),
        ),
        (("/talk Acme held agreed on:2026-02-10 in a week", "/talk Acme held cleared on:2026-02-12 fine"), "talk", ()),
        (("/talk Acme held refused on:2026-02-10",), "talk", ()),
        (
            (
                "/i Acme complaint ours the old one on:2026-02-01",
                "/called Acme said sorry on:2026-02-02",
                "/i Acme complaint ours wrong file on:2026-02-03",
                "/i Acme complaint shared late reply on:2026-02-04",
                "/i Acme rude shouted on:2026-02-05",
            ),
            "mistake",
            ("fact-ours(day=4 Feb 2026 text=late reply)", "fact-ours(day=3 Feb 2026 text=wrong file)"),
        ),
        (
            ("/i Acme review !! they wrote on:2026-02-03 link:https://example.com/r",),
            "review",
            ("fact-where(link=https://example.com/r day=3 Feb 2026)", "fact-words(day=3 Feb 2026 text=they wrote)"),
        ),
        (("/i Acme review on:2026-02-03",), "review", ()),
        (
            ("/thanks Acme on:2026-02-03 referral:Globex sent a friend",),
            "referral",
            ("fact-referred(name=Globex day=3 Feb 2026)",),
        ),
        ((), "review", ()),
        ((), "pause", ()),
        ((), "update", ()),
        ((), "listen", ()),
        ((), "referral", ()),
        ((), "haggling", ()),
        ((), "decline", ()),
    ],
)
def test_the_clients_own_facts_stand_behind_the_script(
    acme: AppDriver, before: tuple[str, ...], script: str, facts: tuple[str, ...]
) -> None:
    for line in before:
        assert not acme.say(line).error
    bare = acme.say(f"/script {script}").reply.parts
    behind = outline(acme.say(f"/script {script} Acme"))
    assert len(acme.say(f"/script {script} Acme").reply.parts) == len(bare) + len(facts)
    assert tuple(behind[len(behind) - len(facts) :]) == facts


def test_an_overdue_invoice_has_its_amount_for_those_who_see_money(acme: AppDriver) -> None:
    day = MONDAY - timedelta(days=30)
    invoices = [MONDAY - timedelta(days=20), MONDAY - timedelta(days=10), MONDAY + timedelta(days=10)]
    recorded(acme, *(line(Kind.INVOICE, day, Invoice(due), amount_minor=15000) for due in invoices))
    recorded(acme, line(Kind.SETTLED, MONDAY, Settled(1, Settlement.PAID)))
    assert outline(acme.say("/script late Acme"))[-1] == "fact-unpaid(amount=€150 day=20 Feb 2026)"
    for_viewer = acme.say("/script late Acme", by="mike", role="viewer")
    assert outline(for_viewer)[-1] == "fact-unpaid-since(day=20 Feb 2026)"
    assert "150" not in for_viewer.text


def test_an_invoice_is_overdue_from_the_day_after_it_fell_due(acme: AppDriver) -> None:
    acme.say("/due Acme 100 2026-03-03")
    for hours, overdue in ((29, False), (10, True)):  # the afternoon of the due day, the night after it
        acme.later(hours=hours)
        told = [row for row in outline(acme.say("/script late Acme")) if row.startswith("fact-unpaid")]
        assert bool(told) is overdue, acme.now


def test_the_terms_and_the_houses_own_rules_are_quoted(acme: AppDriver) -> None:
    recorded(
        acme,
        line(Kind.TERMS, MONDAY - timedelta(days=20), note="Two rounds of changes"),
        line(Kind.TERMS, MONDAY - timedelta(days=10), note="Three rounds of changes"),
    )
    acme.database.write(lambda uow: _rule(uow, acme.workspace_id)).result()
    assert outline(acme.say("/script haggling Acme"))[-2:] == [
        "fact-terms(day=20 Feb 2026 text=Three rounds of changes)",
        "fact-house(text=No discounts)",
    ]


def _rule(uow: UnitOfWork, workspace: int) -> None:
    uow.texts.put(workspace, CustomText(key="terms", language="", text="No discounts", author_id=1, at=MONDAY))
    uow.commit()


def test_a_pause_says_when_we_come_back_and_a_parting_when_it_ends(acme: AppDriver) -> None:
    at = MONDAY + timedelta(hours=1)
    recorded(
        acme,
        line(Kind.PROMISE, MONDAY, Promise(MONDAY, pause=True)),
        line(Kind.SETTLED, MONDAY, Settled(1, Settlement.KEPT)),
        line(Kind.PROMISE, MONDAY, Promise(at, pause=True)),
        line(Kind.PROMISE, MONDAY, Promise(MONDAY + timedelta(days=1))),
        line(Kind.OFFBOARDING, MONDAY, Offboarding(MONDAY + timedelta(days=30), Tone.MUTUAL)),
        line(Kind.INCIDENT, MONDAY, category=Category.COMPLAINT, evidence="The file was empty"),
    )
    assert outline(acme.say("/script pause Acme"))[-1] == "fact-back(at=2 Mar 2026, 11:00)"
    assert outline(acme.say("/script update Acme"))[-1] == "fact-ends(day=1 Apr 2026)"
    assert acme.say("/script part Acme").data["script"] == "part-mutual"
    assert outline(acme.say("/script listen Acme"))[-1] == "fact-words(day=2 Mar 2026 text=The file was empty)"


def test_a_private_line_is_no_fact_before_others(acme: AppDriver) -> None:
    acme.say("/i Acme complaint ours private:yes wrong file")
    assert "wrong file" in acme.say("/script mistake Acme").text
    assert "wrong file" not in acme.say("/script mistake Acme", by="mike", role="member").text


def test_a_private_threat_sets_no_tone_before_others(acme: AppDriver) -> None:
    acme.say("/i Acme threat private:yes will come here")
    assert acme.say("/script part Acme").data["script"] == "part-direct"
    assert acme.say("/script part Acme", by="mike", role="member").data["script"] == "part-soft"


# -------------------------------------------------------------------------------------------------- whose language


def test_a_script_is_said_in_the_readers_language_or_the_one_asked_for(acme: AppDriver) -> None:
    english = acme.say("/script late Acme")
    assert english.data["language"] == "en"
    assert not english.buttons
    for said in ("in:pl", "in Polish", "po polsku", "по-польски", "בפולנית", "in pl", "polski", "PL", "in:polish"):
        heard = acme.say(f"/script late Acme {said}")
        assert (heard.error, heard.data["language"]) == ("", "pl"), said
        assert Wording("pl", None).text(Msg("script-late", client="Acme", person="none", address="panstwo")) in (
            heard.text
        )
    assert acme.press(acme.say("/script late Acme in:pl"), "button-in-en").data["language"] == "en"
    assert acme.say("/script late in:he").data["language"] == "he"


def test_a_client_called_like_a_language_is_a_client(desk: AppDriver) -> None:
    desk.say("/client add Acme PL")
    assert desk.say("/script late Acme PL").data["language"] == "en"
    assert desk.say("/script late Acme PL in:pl").data["language"] == "pl"


def test_a_script_is_in_the_clients_language_and_form_of_address(acme: AppDriver) -> None:
    acme.say("/i Acme #late not paid on:2026-02-03")
    speak(acme, "Acme", language="he", address="f")
    heard = acme.say("/script late Acme")
    say = Wording("he", None, Gaps(strict=True)).text
    assert say(Msg("script-late", client="Acme", person="none", address="f")) in heard.text
    assert say(Msg("fact-unpaid-since", day=Day(datetime(2026, 2, 3, 12, tzinfo=UTC)))) in heard.text
    english = acme.press(heard, "button-in-en")
    assert english.data["language"] == "en"
    assert messages(english, "fact-unpaid-since", day="3 Feb 2026")
    assert acme.press(english, "button-in-he").data["language"] == "he"


def test_a_form_of_another_language_falls_to_the_usual_one(acme: AppDriver) -> None:
    speak(acme, "Acme", language="pl", address="ty")
    russian = acme.say("/script late Acme in:ru")
    assert Wording("ru", None).text(Msg("script-late", client="Acme", person="none", address="ty")) in russian.text
    speak(acme, "Acme", language="pl", address="pani")
    russian = acme.say("/script late Acme in:ru")
    assert Wording("ru", None).text(Msg("script-late", client="Acme", person="none", address="vy")) in russian.text


def test_the_only_contact_is_greeted_and_of_several_none(acme: AppDriver) -> None:
    speak(acme, "Acme", people=("Anna",))
    assert message(acme.say("/script part-soft Acme"), "script-part-soft")["person"] == "Anna"
    speak(acme, "Acme", people=("Anna", "Boris"))
    assert message(acme.say("/script part-soft Acme"), "script-part-soft")["person"] == "none"


# ------------------------------------------------------------------------------------------------ the house's own words


def test_owners_put_the_houses_own_words_in_place_of_ours(acme: AppDriver) -> None:
    saved = acme.say("/script set late Dear {person}, {Client} still owes us.\nPlease pay.")
    assert saved.error == ""
    heard = acme.say("/script late Acme", by="mike", role="member")
    assert "Dear Acme, Acme still owes us.\nPlease pay." in heard.text
    assert "script-of-house" in says(heard)
    speak(acme, "Acme", people=("{client}",))
    assert "Dear {client}, Acme" in acme.say("/script late Acme").text
    general = acme.say("/script late")
    assert "Dear …, … still" in general.text
    assert not general.reply.public
    assert acme.say("/script late Acme in:pl").data["language"] == "pl"
    assert "script-of-house" not in says(acme.say("/script late Acme in:pl"))
    assert acme.press(saved, "button-reset").error == ""
    assert "script-of-house" not in says(acme.say("/script late Acme"))
    versions = acme.say("/script versions late")
    assert versions.data["versions"] == 2
    assert messages(versions, "script-version", day="2 Mar 2026", language="language-en")
    assert messages(versions, "script-version-none", day="2 Mar 2026", language="language-en")


def test_the_houses_words_in_a_language_of_their_own(acme: AppDriver) -> None:
    acme.say("/script set late in Polish Prosimy o wpłatę.")
    acme.say("/script set late po polsku Prosimy o wpłatę dziś.")
    acme.say("/script set late He said he would pay.")
    assert "wpłatę dziś." in acme.say("/script late Acme in:pl").text
    assert "He said he would pay." in acme.say("/script late Acme").text
    assert acme.say("/script reset late in:pl").error == ""
    assert "wpłatę" not in acme.say("/script late Acme in:pl").text
    assert "He said" in acme.say("/script late Acme").text
    assert acme.say("/script reset late in:pl").error == "script-not-changed"
    assert acme.say("/script reset late").error == ""
    assert acme.say("/script reset late").error == "script-not-changed"


def test_a_situation_of_the_houses_own(acme: AppDriver) -> None:
    assert acme.say("/script set Tea-Break Shall we have tea, {client}?").error == ""
    menu = acme.say("/script")
    assert (len(menu.buttons), menu.reply.public) == (17, False)
    assert "Shall we have tea, …?" in acme.press(menu, "tea-break").text
    speak(acme, "Acme", language="pl")
    heard = acme.say("/script tea-BREAK Acme")
    assert "Shall we have tea, Acme?" in heard.text
    assert heard.data["language"] == "en"
    assert "tea-break" in acme.say("/script tea-break Acme").text
    assert "script-withdrawn" in says(acme.say("/script reset tea-break"))
    assert len(acme.say("/script").buttons) == 16
    assert acme.say("/script tea-break").error == "no-such-script"
    assert acme.say("/script versions tea-break").data["versions"] == 2


def test_without_words_they_are_asked_for_and_begin_as_what_is_said_now(acme: AppDriver) -> None:
    usual = begun(acme.say("/script set part-soft"))
    assert usual.startswith(Wording("en", None).text(Msg("script-part-soft", person="{person}", address="plain"))[:20])
    assert "{person}" in usual
    acme.say("/script set part-soft Farewell")
    assert begun(acme.say("/script set part-soft")) == "Farewell"
    assert begun(acme.say("/script set tea-break")) == ""


def begun(heard: Heard) -> str:
    form = next(part for part in heard.reply.parts if isinstance(part, Form))
    return Wording("en", None).text(form.prefill)


def test_words_that_were_asked_for_are_kept(acme: AppDriver) -> None:
    acme.say("/script set late in:ru Пожалуйста")
    asked = acme.say("/script set late in:ru")
    assert "situation-late" in says(asked)
    assert acme.say("Оплатите, пожалуйста").data["language"] == "ru"
    assert "Оплатите" in acme.say("/script late in:ru").text


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("/script set -- text", "bad-script-name"),
        (f"/script set {'ż' * 17} text", "bad-script-name"),
        ("/script set pl text", "bad-script-name"),
        ("/script set part text", "no-such-script"),
        ("/script reset part", "no-such-script"),
        ("/script reset nothing", "no-such-script"),
        (f"/script set late {'x' * 3001}", "script-too-long"),
        ("/script versions late", "script-not-changed"),
        ("/script versions nothing", "script-not-changed"),
    ],
)
def test_what_can_not_be_is_refused_with_the_way_to_mend_it(acme: AppDriver, line: str, error: str) -> None:
    heard = acme.say(line)
    assert heard.error == error
    assert [line.partition("(")[0] for line in outline(heard)] == [f"error-{error}", f"mend-{error}"]


@pytest.mark.parametrize("line", ["/script set late text", "/script reset late", "/скрипт задать торг текст"])
def test_only_owners_change_them(acme: AppDriver, line: str) -> None:
    assert acme.say(line, by="mike", role="member").error == "not-permitted"
    assert acme.say("/script versions late", by="mike", role="member").error == "script-not-changed"
