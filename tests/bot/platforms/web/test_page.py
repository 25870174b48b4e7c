"""The page: the same bot on this machine, with members to speak as; and nobody else's."""

from __future__ import annotations

import pytest

from tests.bot.platforms.web.conftest import Page, said


async def test_a_team_logs_and_the_nudge_comes_to_its_chat(page: Page) -> None:
    assert "I've added Acme" in said(await page.say("/client add Acme"))
    await page.say("/incident Acme rude !! shouted at Ben", **{"as": "Anna"})
    assert "#2" in said(await page.say("/i Acme abuse !! insulted <b>Ben</b>", **{"as": "Ben"}))
    nudge = await page.until("time to have the crucial conversation")
    assert nudge["author"] == "Parley"
    answer = await page.press(nudge, "Snooze")
    assert "snoozed it" in said(answer)
    changed = await page.until("\nyou snoozed it")
    assert changed["number"] == nudge["number"], "the message itself says who decided"
    assert all(part["part"] != "choices" for part in changed["parts"])


async def test_money_is_not_for_the_team_chat_but_for_the_private_one(page: Page) -> None:
    await page.say("/client add Acme")
    await page.say("/paid Acme 1500")
    assert "€1,500" not in said(await page.say("/status Acme"))
    assert "€1,500" in said(await page.say("/status Acme", chat="you"))
    for message in await page.messages("you", "Anna"):
        assert "1,500" not in said(message), "another's private chat is another's"


async def test_what_is_for_one_pair_of_eyes_is_shown_to_them_alone(page: Page) -> None:
    await page.say("/client add Acme")
    answer = await page.say("/incident Acme rude private:yes said something")
    assert answer["only_for"] == "you"
    assert answer["number"] not in [m["number"] for m in await page.messages("team", "Anna")]
    assert answer["number"] in [m["number"] for m in await page.messages("team", "you")]


async def test_a_form_is_filled_in_and_a_question_gives_place_to_its_answer(page: Page) -> None:
    await page.say("/client add Acme")
    asked = await page.say("/incident Acme")
    [form] = [part for part in asked["parts"] if part["part"] == "form"]
    assert form["prompt"] == "What happened? Just use your own words."
    logged = await page.say("shouted at Anna", reply_to=str(asked["number"]))
    assert "shouted at Anna" in said(logged)
    question = await page.say("/incident Acmee rude again")
    answered = await page.press(question, "Acme")
    assert answered["number"] == question["number"]
    assert "rudeness" in said(answered)


async def test_pictures_and_files_are_fetched(page: Page) -> None:
    await page.say("/client add Acme")
    await page.say("/incident Acme rude shouted")
    shown = await page.say("/chart Acme")
    [picture] = [part for part in shown["parts"] if part["part"] == "picture"]
    assert picture["alt"].startswith("Strain with Acme")
    async with page.session.get(f"{page.url}/page/file/{shown['number']}/{picture['file']}") as answer:
        assert answer.content_type == "image/png"
        assert (await answer.read()).startswith(b"\x89PNG")
    planned = await page.say("/talk Acme in 3 days")
    [file] = [part for part in planned["parts"] if part["part"] == "file"]
    async with page.session.get(f"{page.url}/page/file/{planned['number']}/{file['file']}") as answer:
        assert answer.headers["Content-Disposition"] == "attachment"
        assert b"BEGIN:VCALENDAR" in await answer.read()
    async with page.session.get(f"{page.url}/page/file/{planned['number']}/9") as answer:
        assert answer.status == 404


@pytest.mark.parametrize(("language", "words"), [("ru", "Клиент"), ("pl", "klient"), ("he", "Acme")])
async def test_it_speaks_the_language_that_was_chosen(page: Page, language: str, words: str) -> None:
    page.language = language
    answer = await page.say("/client add Acme")
    assert answer["lang"] == language
    assert answer["dir"] == ("rtl" if language == "he" else "ltr")
    assert "I've added" not in said(answer)
    assert (await page.state())["commands"][0][0] == "help"


async def test_a_language_may_be_changed_in_the_middle(page: Page) -> None:
    page.language = "pl"
    await page.state()
    await page.say("/client add Acme")
    assert (await page.say("/status Acme"))["lang"] == "pl"
    page.language = "ru"
    assert (await page.say("/status Acme"))["lang"] == "ru"
    await page.say("/i Acme abuse !! insulted Ben")
    await page.say("/i Acme rude shouted at Anna", **{"as": "Anna"})
    nudge = await page.until("kluczową rozmowę")
    assert nudge["lang"] == "pl", "the team's chat keeps the language the ledger was begun in"


async def test_somebody_new_joins_with_their_first_line(page: Page) -> None:
    assert await page.post("/page/somebody", name="  Zoë  Żak ") == 200
    await page.say("/client add Acme")
    answer = await page.say("/note Acme likes blue", **{"as": "Zoë Żak"})
    assert "likes blue" in said(answer)
    members = await page.say("/role", chat="you")
    assert "Zoë Żak" in said(members)
    assert {"id": "Zoë Żak", "name": "Zoë Żak", "owner": False} in (await page.state())["people"]
    for name in ("", " ", "team", "a\u0007b"):
        assert await page.post("/page/somebody", name=name) == 400


async def test_an_empty_ledger_can_be_filled_with_a_sample(page: Page) -> None:
    page.language = "pl"
    before = await page.state()
    assert before["sample"] is True
    assert before["words"]["sample"] == "Wypełnij przykładowy dziennik"
    assert await page.post("/page/sample") == 200
    state = await page.state()
    assert (state["sample"], len(state["clients"])) == (False, 9)
    assert [person["name"] for person in state["people"]] == ["Alex", "Anna", "Bartek"]
    guide = next(m for m in state["messages"] if "Rok zmyślonej agencji" in said(m))
    await page.until("Siłownia Linia: ")
    assert "Siłownia Linia" in said(await page.press(guide, "Kto wymaga uwagi?"))
    assert await page.post("/page/sample") == 200
    assert "są już klienci" in said(await page.last())


async def test_news_come_when_there_are_some(page: Page) -> None:
    version = (await page.state())["version"]
    await page.say("/help")
    query = {"as": "you", "version": str(version)}
    async with page.session.get(f"{page.url}/page/news", params=query) as answer:
        body = await answer.json()
    assert [m["author"] for m in body["messages"]] == ["you", "Parley"]
    assert body["version"] > version


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "parley.example"}, 403),
        ({"Host": "127.0.0.1.parley.example"}, 403),
        ({"Origin": "https://parley.example"}, 403),
        ({"Origin": "null"}, 403),
        ({}, 200),
    ],
)
async def test_no_other_site_may_ask_through_a_browser(page: Page, headers: dict[str, str], status: int) -> None:
    async with page.session.get(f"{page.url}/page/state", headers=headers) as answer:
        assert answer.status == status
    async with page.session.post(f"{page.url}/page/say", json={"text": "/help"}, headers=headers) as answer:
        assert answer.status == status


async def test_what_no_page_of_ours_sends_is_refused(page: Page) -> None:
    for body, kind, status in (
        ("{}", "text/plain", 415),
        ("{", "application/json", 400),
        ("[]", "application/json", 400),
    ):
        headers = {"Content-Type": kind}
        async with page.session.post(f"{page.url}/page/say", data=body, headers=headers) as answer:
            assert answer.status == status
    assert await page.post("/page/press", message=99, button=0) == 404
    shown = await page.say("/help")
    assert await page.post("/page/press", message=shown["number"], button=99) == 404
    before = len(await page.messages())
    await page.post("/page/say", text="   ")
    assert len(await page.messages()) == before


async def test_the_page_itself_comes_with_a_policy(page: Page) -> None:
    for path, kind in (
        ("/", "text/html"),
        ("/page.js", "text/javascript"),
        ("/parts.js", "text/javascript"),
        ("/page.css", "text/css"),
    ):
        async with page.session.get(page.url + path) as answer:
            assert answer.content_type == kind
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
