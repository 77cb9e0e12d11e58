"""The page with the whole bot, in a real browser: what a new user does first, by clicks and by keys alone."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, async_playwright

from tests.e2e.driver import BotProcess, Chat
from tests.localchat.browsing import ARGUMENTS, CHROMIUM

pytestmark = pytest.mark.browser


@pytest.fixture
async def page(bot: BotProcess, chat: Chat) -> AsyncIterator[Page]:
    """A new person's page on a phone."""
    if not CHROMIUM.exists():
        pytest.skip(f"no Chromium at {CHROMIUM} (Debian's package is called chromium)")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        opened = await browser.new_page(viewport={"width": 390, "height": 844}, locale="en-GB")
        opened.set_default_timeout(10_000)
        await opened.goto(f"{bot.url}/?chat={chat.id}")
        yield opened
        await browser.close()


async def say(page: Page, text: str) -> None:
    await page.get_by_role("textbox").fill(text)
    await page.keyboard.press("Enter")


async def test_a_new_user_comes_to_a_logged_day_by_clicks(page: Page) -> None:
    await say(page, "/start")
    await page.get_by_role("button", name="London").click()
    await page.get_by_role("button", name="Evenings", exact=True).click()
    await page.get_by_text("All set").wait_for()
    await say(page, "/checkin")
    await page.get_by_role("button", name="About as usual").click()
    await page.get_by_text("effort as usual, symptoms as usual").wait_for()
    assert await page.get_by_role("button", name="About as usual").count() == 0


async def test_a_check_in_is_answered_by_keys_alone(page: Page) -> None:
    await say(page, "/checkin")
    await page.get_by_role("button", name="Light", exact=True).focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Mild", exact=True).focus()
    await page.keyboard.press("Space")
    await page.get_by_text("effort light, symptoms mild").wait_for()


async def test_the_week_is_seen_and_read_out(page: Page) -> None:
    await say(page, "/start")
    await page.get_by_role("button", name="Try it").click()
    await page.get_by_role("button", name="Load a sample history").click()
    await page.keyboard.press("Escape")
    await say(page, "/week")
    await page.get_by_role("button", name="Picture").click()
    picture = page.get_by_role("img", name="day by day")
    await picture.wait_for()
    assert "Effort:" in (await picture.get_attribute("alt") or "")
