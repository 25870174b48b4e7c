"""The page in a real browser: typed, pressed, looked at, and used with the keyboard alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import pytest

from tests.bot.platforms.web.conftest import Page
from tests.support import browser as browsers
from tests.support.browser import Browser, Tab
from tests.support.charts import PHONE_PIXELS

#: In the browser: the last message, a button of it by its words, and everything that is said.
LAST = "[...document.querySelectorAll('#log li')].at(-1)"
SAID = "document.getElementById('log').innerText"
FOCUS = "document.activeElement"
IMAGE = "document.querySelector('#log img')"
#: The colour of the corner of a picture.
CORNER = (
    f"(() => {{ const c = document.createElement('canvas').getContext('2d'); c.drawImage({IMAGE}, 0, 0);"
    " return `rgb(${[...c.getImageData(2, 2, 1, 1).data].slice(0, 3).join(', ')})`; })()"
)


def button(words: str, where: str = "document") -> str:
    return f"[...{where}.querySelectorAll('#log button')].findLast(b => b.textContent.includes({words!r}))"


@pytest.fixture(scope="module")
async def chromium(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Browser]:
    path = browsers.find()
    if path is None:
        pytest.skip("no Chromium or Chrome is installed here, so the page is not tried in a browser")
    async with browsers.running(path, tmp_path_factory.mktemp("browser")) as running:
        yield running


@pytest.fixture
async def tab(chromium: Browser, page: Page) -> AsyncIterator[Tab]:
    """The page, open in a tab; in the end it must have complained of nothing and asked nobody else."""
    async with chromium.tab() as opened:
        await opened.size(1100, 800)
        await opened.open(page.url)
        await opened.until("document.getElementById('send')?.textContent")
        yield opened
        assert opened.errors == []
        hosts = {urlsplit(url).netloc for url in opened.asked if urlsplit(url).scheme in ("http", "https", "ws")}
        assert hosts == {urlsplit(page.url).netloc}


async def say(tab: Tab, *lines: str) -> None:
    """Type lines as a person does, and wait for each answer."""
    for line in lines:
        before = await tab.run("document.querySelectorAll('#log li').length")
        await tab.run("document.getElementById('text').focus()")
        await tab.type(line)
        await tab.key("Enter")
        await tab.until(f"document.querySelectorAll('#log li').length >= {before} + 2")


async def choose(tab: Tab, name: str, value: str, done: str) -> None:
    """Choose in one of the lists at the top, and wait until it is so."""
    await tab.run(
        f"(() => {{ const s = document.getElementById({name!r}); s.value = {value!r};"
        " s.dispatchEvent(new Event('change')); })()"
    )
    await tab.until(done)


async def test_log_press_and_decide(tab: Tab) -> None:
    assert await tab.run("!document.getElementById('begin').hidden")
    await say(tab, "/client add Acme", "/incident Acme rude !! shouted <i>at</i> <b onclick=alert(1)>Ben")
    assert await tab.run("document.getElementById('begin').hidden")
    assert "shouted <i>at</i> <b onclick=alert(1)>Ben" in await tab.run(SAID)
    assert await tab.run("document.querySelectorAll('#log i, #log b').length") == 0
    count = await tab.run("document.querySelectorAll('#log li').length")
    await tab.click(button("Ours"))
    await tab.until(f"{SAID}.includes(', ours')")
    assert await tab.run("document.querySelectorAll('#log li').length") == count, "put right where it stands"
    await tab.click(button("Theirs"))
    await tab.until(f"{SAID}.includes(', theirs')")
    await say(tab, "/i Acme abuse !! insulted Ben")
    await tab.until(f"{SAID}.includes('time to have the crucial conversation')")
    await tab.click(button("Snooze"))
    await tab.until(f"{SAID}.includes('you snoozed it')")


async def test_a_question_takes_the_focus_and_gives_it_back(tab: Tab) -> None:
    await say(tab, "/client add Acme", "/incident Acme")
    await tab.until(f"{FOCUS}.tagName === 'TEXTAREA'")
    assert await tab.run(f"{FOCUS}.getAttribute('aria-label')") == "What happened? Just use your own words."
    await tab.type("shouted at Anna")
    await tab.key("Enter")
    await tab.until(f"{LAST}.innerText.includes('shouted at Anna') && {LAST}.querySelector('button')")
    await tab.until(f"{FOCUS}.id === 'text'")


async def test_with_the_keyboard_alone(tab: Tab) -> None:
    assert await tab.run(f"{FOCUS}.id") == "text"
    # Typed faster than it is answered, and yet carried out in order.
    for line in ("/client add Acme", "/incident Acmee rude shouted"):
        await tab.type(line)
        await tab.key("Enter")
    # A name that is not known exactly is asked about; the answer stands where the question stood.
    await tab.until(button("Acme"))
    await tab.run(f"{button('Acme')}.focus()")
    await tab.key("Enter")
    await tab.until(f"{LAST}.innerText.includes('rudeness')")
    assert await tab.run(f"{LAST}.contains({FOCUS})"), "the focus stays with the message that was changed"
    await tab.run("document.getElementById('text').focus()")
    await tab.key("ArrowUp")
    assert await tab.run(f"{FOCUS}.value") == "/incident Acmee rude shouted"
    await tab.key("ArrowUp")
    assert await tab.run(f"{FOCUS}.value") == "/client add Acme"
    await tab.key("Escape")
    assert await tab.run(f"{FOCUS}.value") == ""
    await tab.run("document.getElementById('tab-team').focus()")
    await tab.key("ArrowRight")
    assert await tab.run(f"[{FOCUS}.id, {FOCUS}.getAttribute('aria-selected')]") == ["tab-private", "true"]
    seen = []
    for _ in range(3):
        await tab.key("Tab")
        seen.append(await tab.run(f"{FOCUS}.id"))
    assert seen[:2] == ["as", "language"]
    assert await tab.run(f"document.getElementById('panel').contains({FOCUS})"), "then what was said"


async def test_from_right_to_left(tab: Tab) -> None:
    await choose(tab, "language", "he", "document.documentElement.dir === 'rtl'")
    await say(tab, "/client add Acme", "/incident Acme rude !! צעקו על דן 5 פעמים", "/status Acme")
    assert await tab.run(f"getComputedStyle({LAST}).direction") == "rtl"
    assert "Acme" in await tab.run(f"{LAST}.innerText")
    team, private = "tab-team", "tab-private"
    x = "document.getElementById({!r}).getBoundingClientRect().x"
    assert await tab.run(f"{x.format(team)} > {x.format(private)}"), "the frame is mirrored"
    mine = "document.querySelector('#log li.mine')"
    assert await tab.run(f"{mine}.getBoundingClientRect().x < {LAST}.getBoundingClientRect().x")
    typed = f"{mine}.querySelector('p')"
    assert await tab.run(f"getComputedStyle({typed}).direction") == "ltr", "a command runs the way it is typed"


async def test_members_have_a_chat_of_their_own(tab: Tab, page: Page) -> None:
    await say(tab, "/client add Acme", "/client assign Acme @you")
    await tab.run("document.getElementById('tab-private').click()")
    await say(tab, "/paid Acme 1500", "/status Acme")
    assert "€1,500" in await tab.run(SAID)
    await choose(tab, "as", "Anna", f"!{SAID}.includes('1,500')")
    assert await tab.run(SAID) == ""
    await choose(tab, "as", "you", f"{SAID}.includes('1,500')")
    await tab.run("document.getElementById('tab-team').click()")
    await page.say("/help", chat="you")
    await tab.until("document.querySelector('#tab-private .unread')")
    await tab.run("document.getElementById('tab-private').click()")
    assert await tab.run("document.querySelector('#tab-private .unread') === null")


async def test_a_picture_is_seen(tab: Tab) -> None:
    await say(tab, "/client add Acme", "/incident Acme rude shouted", "/chart Acme")
    await tab.until(f"{IMAGE}?.naturalWidth > 300")
    assert str(await tab.run(f"{IMAGE}.alt")).startswith("Strain with Acme")


async def test_a_picture_follows_the_theme(tab: Tab) -> None:
    await say(tab, "/client add Acme", "/incident Acme rude shouted", "/chart Acme")
    await tab.until(f"{IMAGE}?.naturalWidth > 300")
    assert "dark" not in await tab.run(f"{IMAGE}.currentSrc")
    light = await tab.run(CORNER)
    await tab.dark()
    await tab.until(f"{IMAGE}.currentSrc.includes('dark') && {IMAGE}.complete && {IMAGE}.naturalWidth > 300")
    dark = await tab.run(CORNER)
    paper = await tab.run(f"getComputedStyle({LAST}).backgroundColor")
    assert light == "rgb(255, 255, 255)"
    assert dark == paper, "the picture lies on the message without a frame of its own"


async def test_a_picture_on_a_phone_is_as_wide_as_its_message(tab: Tab) -> None:
    await tab.size(390, 800)
    await say(tab, "/client add Acme", "/incident Acme rude shouted", "/chart Acme")
    await tab.until(f"{IMAGE}?.naturalWidth > 300")
    # Letters of eleven pixels and more there: tests/bot/test_charts.py.
    assert await tab.run(f"{IMAGE}.getBoundingClientRect().width") >= PHONE_PIXELS


async def test_a_picture_that_does_not_come_can_be_asked_for_again(tab: Tab) -> None:
    await say(tab, "/client add Acme", "/incident Acme rude shouted", "/chart Acme")
    await tab.until(f"{IMAGE}?.naturalWidth > 300")
    await tab.run(f"{IMAGE}.src = '/page/file/999/0'")
    await tab.until(f'{LAST}.innerText.includes("couldn\'t draw")')
    assert not await tab.run(f"!!{IMAGE}")
    assert len(tab.errors) == 1, "the browser notes that it was not there"
    tab.errors.clear()
    await tab.click(button("Try again"))
    await tab.until(f"{IMAGE}?.naturalWidth > 300")
    assert "couldn't draw" not in await tab.run(f"{LAST}.innerText")


@pytest.mark.parametrize("language", ["en", "ru", "pl", "he"])
async def test_it_fits_a_phone(tab: Tab, language: str) -> None:
    await tab.size(390, 800)
    await choose(tab, "language", language, f"document.documentElement.lang === {language!r}")
    await say(tab, "/client add " + "Acme" * 15, "/status " + "Acme" * 15, "/note " + "Acme" * 15 + " " + "w" * 200)
    wide = await tab.run("[document.documentElement.scrollWidth, document.getElementById('log').scrollWidth]")
    assert max(wide) <= 390
    assert await tab.run(f"{LAST}.getBoundingClientRect().bottom <= document.getElementById('say').offsetTop + 1")


async def test_what_was_typed_is_not_lost_with_the_connection(chromium: Browser, page: Page) -> None:
    async with chromium.tab() as tab:
        await tab.open(page.url)
        await tab.until("document.getElementById('send')?.textContent")
        await tab.offline(True)
        await tab.run("document.getElementById('text').focus()")
        await tab.type("/client add Acme")
        await tab.key("Enter")
        await tab.until("!document.getElementById('lost').hidden")
        await tab.until(f"{FOCUS}.value === '/client add Acme'")
        await tab.offline(False)
        await tab.key("Enter")
        await tab.until(f"{SAID}.includes('added Acme')")
        await tab.until("document.getElementById('lost').hidden")


async def test_the_sample_is_one_press_away(tab: Tab) -> None:
    await tab.click("document.getElementById('sample')")
    await tab.until(f"{SAID}.includes('A year at a made-up agency')")
    await tab.until(f"{SAID}.includes('Brightline Gym: time to have the crucial conversation')")
    people = await tab.run("[...document.getElementById('as').options].map(o => o.textContent)")
    assert people[:3] == ["Robin", "Anna", "Ben"]
    await tab.click(button("Who needs attention?"))
    await tab.until(f"{LAST}.innerText.includes('5 clients need attention')")
    assert await tab.run("document.getElementById('begin').hidden")
