"""Keyboard alone, screen readers, colours, motion."""

import pytest
from playwright.async_api import Page, ViewportSize, expect

from localchat import LocalChat
from tests.localchat.clients import BotClient, PersonClient, buttons

pytestmark = pytest.mark.browser

COMMANDS = [
    {"command": "checkin", "description": "Check in"},
    {"command": "week", "description": "Your week"},
]
# Lowest contrast of any visible text on its ground, by the WCAG 2 formula.
CONTRAST = """() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parse = (colour) => { const c = canvas; c.clearRect(0, 0, 1, 1);
    c.fillStyle = colour; c.fillRect(0, 0, 1, 1); return [...c.getImageData(0, 0, 1, 1).data]; };
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) => { for (let n = node; n; n = n.parentElement) {
    const c = parse(getComputedStyle(n).backgroundColor); if (c[3] === 255) return c; }
    return [255, 255, 255]; };
  let worst = { ratio: 99 };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !node.checkVisibility()) continue;
    if (node.closest('.unseen, [aria-disabled=true], script')) continue;
    const [a, b] = [light(parse(getComputedStyle(node).color)), light(ground(node))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < worst.ratio) worst = { ratio, text: walker.currentNode.data.trim().slice(0, 30) };
  }
  return worst;
}"""


async def test_the_whole_chat_works_without_a_mouse(page: Page, echo_bot: BotClient) -> None:
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the message field")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.type("head 7")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Undo")).to_be_visible()
    for _ in range(12):
        if await page.get_by_role("button", name="Fix").evaluate("(node) => node === document.activeElement"):
            break
        await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("article").last).to_contain_text("You chose: Fix")
    await expect(page.get_by_role("button", name="7", exact=True)).to_be_focused()


async def test_arrow_up_edits_the_last_own_message(page: Page, echo_bot: BotClient) -> None:
    await page.get_by_label("Message", exact=True).focus()
    await page.keyboard.type("head 7")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("You said: head 7")).to_be_visible()
    await page.keyboard.press("ArrowUp")
    await expect(page.get_by_label("Message", exact=True)).to_have_value("head 7")
    await page.keyboard.press("Escape")
    await expect(page.get_by_label("Message", exact=True)).to_have_value("")


async def test_the_arrows_walk_through_the_messages(page: Page, bot: BotClient, alice: PersonClient) -> None:
    await bot.do("sendMessage", chat_id=alice.id, text="the last one")
    await expect(page.get_by_text("the last one")).to_be_visible()
    await page.get_by_role("log").focus()
    await page.keyboard.press("ArrowUp")
    await expect(page.get_by_role("article").last).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Edit")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("article").first).to_be_focused()


async def test_a_slash_offers_the_commands(page: Page, bot: BotClient, alice: PersonClient) -> None:
    await bot.do("setMyCommands", commands=COMMANDS)
    await expect(page.get_by_role("button", name="Commands")).to_be_visible()
    await page.get_by_label("Message", exact=True).press_sequentially("/w")
    offered = page.get_by_role("list", name="Commands").get_by_role("button")
    await expect(offered).to_have_text(["/weekYour week"])
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("article").last).to_contain_text("/week")
    await expect(page.get_by_label("Message", exact=True)).to_be_focused()


async def test_the_menu_button_opens_and_escape_closes(
    page: Page, bot: BotClient, alice: PersonClient
) -> None:
    await bot.do("setMyCommands", commands=COMMANDS)
    menu = page.get_by_role("button", name="Commands")
    await menu.click()
    await expect(menu).to_have_attribute("aria-expanded", "true")
    await expect(page.get_by_role("button", name="/checkin")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("list", name="Commands")).to_be_hidden()


async def test_a_screen_reader_finds_its_way(page: Page, bot: BotClient, alice: PersonClient) -> None:
    await bot.do("sendMessage", chat_id=alice.id, text="How was today?", reply_markup=buttons(["Mild"]))
    await expect(page.get_by_role("log", name="Messages")).to_have_attribute("aria-live", "polite")
    for landmark in ("banner", "main", "contentinfo"):
        await expect(page.get_by_role(landmark)).to_have_count(1)
    article = page.get_by_role("article").last
    await expect(article).to_contain_text("Bot: How was today?")
    nameless = (
        "[...document.querySelectorAll('button, a, textarea, select, input:not([aria-hidden])')].filter("
    )
    nameless += "(n) => !(n.textContent.trim() || n.ariaLabel || n.labels?.length)).map((n) => n.outerHTML)"
    assert await page.evaluate(nameless) == []


@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_every_text_has_the_contrast_of_level_aa(
    page: Page, bot: BotClient, alice: PersonClient, theme: str
) -> None:
    await page.set_viewport_size(ViewportSize(width=1280, height=900))
    await page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
    await bot.do("setMyCommands", commands=COMMANDS)
    text = "/start <code>code</code> <blockquote>said</blockquote> https://example.org/"
    await bot.do("sendMessage", chat_id=alice.id, text=text, parse_mode="HTML", reply_markup=buttons(["a"]))
    await bot.upload("sendDocument", {"document": b"x"}, chat_id=str(alice.id), caption="c")
    await page.get_by_role("button", name="Try it").click()
    await page.get_by_role("button", name="+1 hour").click()
    await page.get_by_role("button", name="Commands").click()
    worst = await page.evaluate(CONTRAST)
    assert worst["ratio"] >= 4.5, worst


async def test_the_theme_follows_the_system_until_it_is_chosen(page: Page) -> None:
    async def ground() -> str:
        return str(await page.evaluate("getComputedStyle(document.querySelector('.phone')).backgroundColor"))

    dark = await ground()
    await page.emulate_media(color_scheme="light")
    await expect(page.locator("html")).to_have_attribute("data-theme", "light")
    light = await ground()
    assert dark != light
    await page.get_by_role("button", name="Dark colours").click()
    await page.reload()
    assert await ground() == dark
    await expect(page.get_by_role("button", name="Dark colours")).to_have_attribute("aria-pressed", "true")


async def test_nothing_moves_by_itself(page: Page, bot: BotClient, alice: PersonClient) -> None:
    await bot.do("sendChatAction", chat_id=alice.id, action="typing")
    await bot.do("sendMessage", chat_id=alice.id, text="x", reply_markup=buttons(["a"]))
    await expect(page.get_by_role("button", name="a", exact=True)).to_be_visible()
    assert await page.evaluate("document.getAnimations().length") == 0
    moving = "[...document.querySelectorAll('*')].filter((n) => "
    moving += "parseFloat(getComputedStyle(n).transitionDuration)).length"
    assert await page.evaluate(moving) == 0


async def test_everything_that_is_pressed_is_44_pixels_high(
    page: Page, bot: BotClient, alice: PersonClient
) -> None:
    await bot.do("sendMessage", chat_id=alice.id, text="x", reply_markup=buttons(["a", "b", "c", "d"], ["e"]))
    await expect(page.get_by_role("button", name="e", exact=True)).to_be_visible()
    small = "[...document.querySelectorAll('button, textarea')].filter((n) => n.checkVisibility() && "
    small += (
        "!n.matches('.inline-command') && n.getBoundingClientRect().height < 44).map((n) => n.textContent)"
    )
    assert await page.evaluate(small) == []


async def test_the_page_asks_no_other_machine_for_anything(page: Page, chat: LocalChat) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.reload()
    await page.get_by_text("on this computer").wait_for()
    assert [url for url in asked if not url.startswith(chat.url)] == []
