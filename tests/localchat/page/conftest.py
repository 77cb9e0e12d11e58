"""A browser for each test of the page, and an echo bot behind it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, ViewportSize, async_playwright

from localchat import LocalChat
from tests.localchat.browsing import ARGUMENTS, CHROMIUM, poll_forever, stopped
from tests.localchat.clients import BotClient

PHONE = ViewportSize(width=390, height=844)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """Chromium as the distribution packages it."""
    if not CHROMIUM.exists():
        pytest.skip(
            f"no Chromium at {CHROMIUM}: the page cannot be tried (Debian's package is called chromium)"
        )
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield chromium
        await chromium.close()


@pytest.fixture
async def page(browser: Browser, chat: LocalChat) -> AsyncIterator[Page]:
    """Alice's page on a phone in the dark; what goes wrong in it fails the test."""
    context = await browser.new_context(
        viewport=PHONE, color_scheme="dark", locale="en-GB", timezone_id="UTC"
    )
    opened = await context.new_page()
    opened.set_default_timeout(8_000)
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("console", lambda message: wrong.append(message.text) if _is_wrong(message) else None)
    await opened.goto(chat.url)
    await opened.get_by_text("on this computer").wait_for()
    yield opened
    await context.close()
    assert wrong == []


def _is_wrong(message: ConsoleMessage) -> bool:
    # A request may fail: tests break some, and the machine's network changes when a container starts.
    return message.type == "error" and not message.text.startswith("Failed to load resource: net::")


@pytest.fixture
async def echo_bot(bot: BotClient) -> AsyncIterator[BotClient]:
    """A bot that polls and answers."""
    task = asyncio.create_task(poll_forever(bot))
    yield bot
    await stopped(task)
