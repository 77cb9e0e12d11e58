"""The drawer beside the chat."""

from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import ClientSession
from playwright.async_api import Browser, Page, expect

from localchat import Action, LocalChat
from tests.localchat.clients import BotClient, PersonClient

pytestmark = pytest.mark.browser


async def test_the_clock_moves_to_tomorrow_evening(page: Page, chat: LocalChat) -> None:
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    await page.get_by_role("button", name="Try it").click()
    await page.get_by_role("button", name="Tomorrow 20:00").click()
    await expect(page.get_by_text("The clock here is moved")).to_contain_text("20:00")
    moved = chat.clock.now()
    assert (moved.date(), moved.hour, moved.minute) == (tomorrow, 20, 0)
    await page.get_by_role("button", name="Back to now").click()
    await expect(page.get_by_text("The clock here is moved")).to_be_hidden()
    assert abs(chat.clock.offset) < timedelta(seconds=1)


async def test_a_clock_moved_elsewhere_is_shown_too(page: Page, alice: PersonClient) -> None:
    await alice.post("/page/clock", forward_seconds=86_400)
    await expect(page.get_by_text("The clock here is moved")).to_be_visible()


async def test_a_location_is_shared(page: Page, bot: BotClient, alice: PersonClient) -> None:
    await page.get_by_role("button", name="Try it").click()
    await page.get_by_label("Place").select_option("Kathmandu")
    await page.get_by_role("button", name="Share this location").click()
    [update] = await bot.updates(timeout=5)
    assert update["message"]["location"] == {"latitude": 27.72, "longitude": 85.32}
    await expect(page.get_by_role("article").last).to_contain_text("Location 27.720, 85.320")


async def test_escape_closes_the_drawer_and_gives_the_focus_back(page: Page) -> None:
    opener = page.get_by_role("button", name="Try it")
    await opener.click()
    await expect(page.get_by_role("complementary", name="Try it")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("complementary", name="Try it")).to_be_hidden()
    await expect(opener).to_be_focused()


async def test_an_action_of_the_embedding_program_runs(browser: Browser, session: ClientSession) -> None:
    async def load(chat_id: int) -> str:
        return f"Eight weeks are loaded for {chat_id}."

    chat = LocalChat(actions=[Action("sample", "Load a sample history", load)])
    await chat.start()
    page = await browser.new_page()
    await page.goto(f"{chat.url}/?chat=1002")
    await page.get_by_role("button", name="Try it").click()
    await page.get_by_role("button", name="Load a sample history").click()
    await expect(page.locator("#toast")).to_have_text("Eight weeks are loaded for 1002.")
    await page.close()
    await chat.stop()


async def test_the_language_of_the_browser_is_that_of_the_person(browser: Browser, chat: LocalChat) -> None:
    context = await browser.new_context(locale="de-AT")
    page = await context.new_page()
    await page.goto(chat.url)
    await page.get_by_text("on this computer").wait_for()
    await context.close()
    assert chat.api.world.chat(1001).person.language_code == "de"


async def test_a_request_that_does_not_arrive_is_told(page: Page, alice: PersonClient) -> None:
    await page.route("**/page/clock", lambda route: route.abort())
    await page.get_by_role("button", name="Try it").click()
    await page.get_by_role("button", name="+1 hour").click()
    await expect(page.locator("#toast")).to_have_text("The local chat could not be reached.")
    await alice.say("still here")
    await expect(page.get_by_text("still here")).to_be_attached()
