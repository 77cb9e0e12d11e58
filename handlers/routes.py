"""Routes: which handler takes which update, in one readable list."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationHandlerStop,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    TypeHandler,
    filters,
)

from handlers import callbacks as data
from handlers.carers import log_for, on_care, on_ticket, show_carers
from handlers.checkin import on_answer, on_check, on_exertion, on_rate
from handlers.desk import Desk, sit
from handlers.entry import admitted
from handlers.forwards import on_forward, on_forwarded
from handlers.function import on_function
from handlers.hello import on_hello, on_location
from handlers.imports import on_document, on_import
from handlers.notes import on_note
from handlers.plans import on_ahead
from handlers.reach import on_member, on_other, on_unknown_command
from handlers.remind import on_fire, on_reminder
from handlers.report import on_report, on_report_tap
from handlers.said import hear_words, on_batch, on_choose, on_edited, on_text
from handlers.settings import on_set
from handlers.texts import texts_for
from handlers.turn import CURRENT
from handlers.voice import on_spoken, on_voice
from handlers.wanted import PLACES, on_menu

NAMES = (
    "start",
    "checkin",
    "log",
    "reminders",
    "week",
    "report",
    "settings",
    "pause",
    "crash",
    "support",
    "privacy",
    "export",
    "delete",
    "help",
)

_Handler = Callable[[Update, Any], Coroutine[Any, Any, None]]
_TAPS: Mapping[type[data.Data], _Handler] = {
    data.Answer: on_answer,
    data.Rate: on_rate,
    data.Check: on_check,
    data.Exertion: on_exertion,
    data.Batch: on_batch,
    data.Choose: on_choose,
    data.NoteTap: on_note,
    data.Fire: on_fire,
    data.Reminder: on_reminder,
    data.Ahead: on_ahead,
    data.Import: on_import,
    data.Spoken: on_spoken,
    data.Report: on_report_tap,
    data.Function: on_function,
    data.Care: on_care,
    data.Forward: on_forward,
    data.Menu: on_menu,
    data.Hello: on_hello,
    data.Set: on_set,
}
#: By the code that every button begins with.
_BY_CODE = {kind.CODE: handler for kind, handler in _TAPS.items()}


def commands(language: str = "en") -> tuple[tuple[str, str], ...]:
    """The command menu in a language: (name, description)."""
    texts = texts_for(language)
    return tuple((name, texts(f"command-{name}")) for name in NAMES)


COMMANDS = commands()


def register(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    """Add every handler. Private chats only; the first that fits takes the update."""
    application.add_handler(TypeHandler(Update, _only_admitted), group=-1)
    application.add_handler(CallbackQueryHandler(_tapped))
    private = filters.ChatType.PRIVATE
    fresh, edited = filters.UpdateType.MESSAGE & private, filters.UpdateType.EDITED_MESSAGE & private
    application.add_handler(MessageHandler(fresh & filters.FORWARDED, on_forwarded))
    for name in NAMES:
        handler = on_report if name == "report" else _place(name)
        application.add_handler(CommandHandler(name, handler, filters=fresh))
    application.add_handler(CommandHandler("for", _for_another, filters=fresh))
    application.add_handler(CommandHandler(["carers", "carer"], _carers, filters=fresh))
    application.add_handler(CommandHandler("level", _place("level"), filters=fresh))
    application.add_handler(MessageHandler(fresh & filters.LOCATION, on_location))
    application.add_handler(MessageHandler(fresh & filters.Document.ALL, on_document))
    application.add_handler(MessageHandler(fresh & filters.COMMAND, on_unknown_command))
    application.add_handler(MessageHandler(fresh & filters.TEXT, on_text))
    application.add_handler(MessageHandler(edited & filters.TEXT, on_edited))
    application.add_handler(MessageHandler(fresh & (filters.VOICE | filters.AUDIO), on_voice))
    application.add_handler(MessageHandler(fresh, on_other))
    application.add_handler(ChatMemberHandler(on_member, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_error_handler(_failed)


def _place(name: str) -> _Handler:
    async def handler(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        if name == "start" and context.args and await on_ticket(await sit(update), context.args[0]):
            return
        if name == "log" and context.args:
            await on_text_after(update, " ".join(context.args))
            return
        await PLACES[name](await sit(update))

    return handler


async def _for_another(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """/for with words behind it logs them for the person who is cared for."""
    await log_for(await sit(update), " ".join(context.args or ()))


async def _carers(update: Update, _: object) -> None:
    """/carers: who may log for them, without the way through the settings."""
    await show_carers(await sit(update))


async def on_text_after(update: Update, words: str) -> None:
    """/log with words behind it logs them."""
    await hear_words(await sit(update), words)


async def _only_admitted(update: Update, _: object) -> None:
    """What happens in groups and channels is nobody's diary; strangers may need an invitation."""
    if not await admitted(update):
        raise ApplicationHandlerStop


async def _tapped(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """A button: one look finds its handler, where one route each would be asked in turn."""
    code, colon, _ = ((update.callback_query.data if update.callback_query else None) or "").partition(":")
    await (_BY_CODE.get(code, _gone) if colon else _gone)(update, context)


async def _gone(update: Update, _: object) -> None:
    """A button of another version, or a forged one."""
    desk: Desk = await sit(update)
    await desk.toast(desk.texts("gone-button"))


async def _failed(_: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """A handler failed: the worker rolls back and tries again; the library only logs and goes on."""
    error = context.error
    if isinstance(error, Exception):
        CURRENT.get().failure = error
