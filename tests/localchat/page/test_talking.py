"""Writing, tapping and editing in the page."""

import re

import pytest
from playwright.async_api import Page, expect

from localchat import LocalChat
from tests.localchat.clients import BotClient, PersonClient, buttons

pytestmark = pytest.mark.browser


async def say(page: Page, text: str) -> None:
    await page.get_by_label("Message", exact=True).fill(text)
    await page.keyboard.press("Enter")


async def test_a_typed_message_is_answered(page: Page, echo_bot: BotClient) -> None:
    await say(page, "hello <b>there</b>")
    log = page.get_by_role("log")
    await expect(log.get_by_text("You said: hello <b>there</b>")).to_be_visible()
    await expect(page.get_by_label("Message", exact=True)).to_have_value("")


async def test_a_tap_edits_the_message_in_place(page: Page, echo_bot: BotClient) -> None:
    await say(page, "head 7")
    article = page.get_by_role("article").last
    await page.get_by_role("button", name="Undo").click()
    await expect(article).to_contain_text("You chose: Undo")
    await expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    await expect(page.locator("#toast")).to_have_text("Done.")
    assert await page.get_by_role("article").count() == 2


async def test_an_edit_redraws_only_its_own_bubble(page: Page, bot: BotClient, alice: PersonClient) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="one", reply_markup=buttons(["a"]))
    await bot.do("sendMessage", chat_id=alice.id, text="two")
    await expect(page.get_by_text("two")).to_be_visible()
    await page.evaluate("document.querySelectorAll('article, .body').forEach((node) => (node.mark = true))")
    where = {"chat_id": alice.id, "message_id": sent["message_id"]}
    await bot.do("editMessageText", **where, text="one", reply_markup=buttons(["b"]))
    await expect(page.get_by_role("button", name="b", exact=True)).to_be_visible()
    kept = "[...document.querySelectorAll('article, .body')].every((node) => node.mark)"
    assert await page.evaluate(kept)


async def test_reading_back_is_not_disturbed_by_an_edit(
    page: Page, bot: BotClient, alice: PersonClient
) -> None:
    for number in range(40):
        last = await bot.do("sendMessage", chat_id=alice.id, text=f"message {number}")
    await expect(page.get_by_text("message 39")).to_be_in_viewport()
    await page.evaluate("document.getElementById('log').scrollTop = 100")
    await bot.do("editMessageText", chat_id=alice.id, message_id=last["message_id"], text="changed")
    await expect(page.get_by_text("changed")).to_be_attached()
    assert await page.evaluate("document.getElementById('log').scrollTop") == 100
    await page.get_by_role("button", name="Go to the newest message").click()
    await expect(page.get_by_text("changed")).to_be_in_viewport()


async def test_an_own_message_is_edited(page: Page, echo_bot: BotClient) -> None:
    await say(page, "head 7")
    mine = page.get_by_role("article").first
    await mine.click(button="right")
    await page.get_by_role("menuitem", name="Edit").click()
    await say(page, "head 4")
    await expect(mine).to_contain_text("head 4")
    await expect(mine).to_contain_text("edited")
    await expect(page.get_by_text("Changed to: head 4")).to_be_visible()


async def test_an_answer_button_says_its_text(page: Page, bot: BotClient, alice: PersonClient) -> None:
    markup = {"keyboard": [["Berlin", "Lisbon"]], "one_time_keyboard": True}
    await bot.do("sendMessage", chat_id=alice.id, text="Where?", reply_markup=markup)
    await page.get_by_role("group", name="Answer buttons").get_by_role("button", name="Lisbon").click()
    await expect(page.get_by_role("article").last).to_contain_text("Lisbon")
    await expect(page.get_by_role("group", name="Answer buttons")).to_be_hidden()
    assert (await bot.updates())[-1]["message"]["text"] == "Lisbon"


async def test_a_box_waits_until_it_is_closed(page: Page, bot: BotClient, alice: PersonClient) -> None:
    await bot.do("sendMessage", chat_id=alice.id, text="?", reply_markup=buttons(["Why"]))
    await page.get_by_role("button", name="Why").click()
    [update] = await bot.updates(timeout=5)
    query = update["callback_query"]["id"]
    await bot.do("answerCallbackQuery", callback_query_id=query, text="From 3 entries.", show_alert=True)
    await expect(page.get_by_role("dialog")).to_contain_text("From 3 entries.")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_be_hidden()


async def test_typing_is_shown_until_the_message_comes(
    page: Page, bot: BotClient, alice: PersonClient
) -> None:
    await bot.do("sendChatAction", chat_id=alice.id, action="typing")
    await expect(page.locator("#status")).to_have_text("typing…")
    await bot.do("sendMessage", chat_id=alice.id, text="x")
    await expect(page.locator("#status")).to_have_text("on this computer")


async def test_two_people_see_only_their_own(page: Page, chat: LocalChat, echo_bot: BotClient) -> None:
    other = await page.context.new_page()
    await other.goto(f"{chat.url}/?chat=1003")
    await say(other, "mine alone")
    await say(page, "only for me")
    await expect(page.get_by_text("You said: only for me")).to_be_visible()
    await expect(other.get_by_text("You said: mine alone")).to_be_visible()
    await expect(page.get_by_role("log")).not_to_contain_text("mine alone")
    await expect(other.get_by_role("log")).not_to_contain_text("only for me")


async def test_a_blocked_bot_can_be_unblocked(page: Page, alice: PersonClient, bot: BotClient) -> None:
    await alice.act("block")
    await page.get_by_role("button", name="Unblock").click()
    await expect(page.get_by_label("Message", exact=True)).to_be_visible()
    assert [set(update) - {"update_id"} for update in await bot.updates()] == [{"my_chat_member"}] * 2


async def test_formatting_is_shown_and_never_run(page: Page, bot: BotClient, alice: PersonClient) -> None:
    link = '<a href="https://example.org/">link</a>'
    text = f"<b>bold</b> <tg-spoiler>hidden</tg-spoiler> {link} &lt;img src=x&gt;"
    await bot.do("sendMessage", chat_id=alice.id, text=text, parse_mode="HTML")
    article = page.get_by_role("article").last
    await expect(article.locator("strong")).to_have_text("bold")
    await expect(article.get_by_role("link", name="link")).to_have_attribute("rel", re.compile("noopener"))
    await expect(article).to_contain_text("<img src=x>")
    await article.get_by_role("button", name="Hidden text").click()
    await expect(article.get_by_text("hidden", exact=True)).to_be_visible()


async def test_the_chat_is_found_again_after_the_stand_in_was_away(
    page: Page, chat: LocalChat, alice: PersonClient, bot: BotClient
) -> None:
    chat.api.run = "another"
    await alice.say("meanwhile")
    await expect(page.get_by_text("meanwhile")).to_be_visible()
    assert await page.get_by_role("article").count() == 2
