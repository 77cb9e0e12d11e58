"""python-telegram-bot, unmodified, against the stand-in."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import telegram
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.ext import Application, ApplicationBuilder, CommandHandler, ContextTypes

from localchat import LocalChat
from tests.localchat.clients import PNG, TOKEN, PersonClient

MARKUP = InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data="a")]])


@pytest.fixture
async def library(chat: LocalChat) -> AsyncIterator[Bot]:
    """The library's bot."""
    bot = Bot(TOKEN, base_url=f"{chat.url}/bot", base_file_url=f"{chat.url}/file/bot")
    async with bot:
        yield bot


async def test_a_tap_is_answered_and_its_message_edited(library: Bot, alice: PersonClient) -> None:
    sent = await library.send_message(alice.id, "<b>How?</b>", parse_mode="HTML", reply_markup=MARKUP)
    await alice.act("tap", message_id=sent.message_id, row=0, col=0)
    [update] = await library.get_updates(timeout=5)
    assert update.callback_query is not None
    assert await update.callback_query.answer("Saved.")
    edited = await update.callback_query.edit_message_text("Saved.")
    assert isinstance(edited, telegram.Message)
    assert edited.edit_date is not None


async def test_files_go_both_ways(library: Bot, alice: PersonClient) -> None:
    sent = await library.send_document(alice.id, b"all of it", filename="export.json", caption="x")
    assert sent.document is not None
    file = await library.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"all of it"
    await alice.send("voice", b"sound", "audio/webm", duration="4")
    [update] = await library.get_updates()
    assert update.message is not None
    assert update.message.voice is not None
    voice = update.message.voice.to_dict()
    assert (voice["mime_type"], voice["duration"]) == ("audio/webm", 4)


async def test_albums_and_media_edits_pass(library: Bot, alice: PersonClient) -> None:
    album = await library.send_media_group(
        alice.id, [InputMediaPhoto(PNG), InputMediaPhoto(PNG, caption="b")]
    )
    media = InputMediaPhoto(PNG, caption="c")
    edited = await library.edit_message_media(media, chat_id=alice.id, message_id=album[0].message_id)
    assert isinstance(edited, telegram.Message)
    assert edited.caption == "c"


async def test_refusals_are_the_librarys_errors(library: Bot, alice: PersonClient) -> None:
    sent = await library.send_message(alice.id, "x")
    with pytest.raises(telegram.error.BadRequest, match="not modified"):
        await sent.edit_text("x")
    await alice.act("block")
    with pytest.raises(telegram.error.Forbidden):
        await library.send_message(alice.id, "x")


async def test_a_wrong_token_is_the_librarys_invalid_token(chat: LocalChat) -> None:
    bot = Bot("4242:wrong", base_url=f"{chat.url}/bot")
    with pytest.raises(telegram.error.InvalidToken):
        await bot.initialize()
    await bot.shutdown()


async def test_a_polling_application_answers(chat: LocalChat, alice: PersonClient) -> None:
    async def hello(update: telegram.Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await update.message.reply_text("Hello.")

    app: Application[Any, Any, Any, Any, Any, Any] = (
        ApplicationBuilder().token(TOKEN).base_url(f"{chat.url}/bot").job_queue(None).build()
    )
    app.add_handler(CommandHandler("hello", hello))
    async with app:
        assert app.updater is not None
        await app.updater.start_polling()
        await app.start()
        start = (await alice.see())["last_event"]
        await alice.say("/hello")
        [event] = await alice.events(start + 1, seconds=5)
        await app.updater.stop()
        await app.stop()
    assert event["message"]["text"] == "Hello."
