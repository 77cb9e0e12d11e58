"""Imports: a document that a patient sent is read, offered, added and taken back, each by one tap."""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from handlers.callbacks import Import
from handlers.desk import Desk, sit
from handlers.screens import imports as screens
from handlers.screens.base import Screen
from journal import imports
from journal.records import Act, Outgoing, Priority

#: What Telegram lets a bot download (TELEGRAM.md).
MOST_BYTES = 20_000_000
#: A file is worth reading for so long after it was sent.
LIVES = timedelta(hours=12)
#: What can be no diary, by the type that the sender's app claims.
_OTHER = ("image/", "video/", "audio/")


async def on_document(update: Update, _: object) -> None:
    """A file: too large or no diary is said at once, anything else is read apart and then offered."""
    desk = await sit(update)
    document = update.effective_message.document if update.effective_message else None
    if document is None or (document.mime_type or "").startswith(_OTHER):
        await desk.say(Screen(desk.texts("not-text")))
    elif (document.file_size or 0) > MOST_BYTES:
        await desk.say(screens.refused(desk.texts, "large"))
    else:
        await _read(desk, {"make": "import_preview", "file_id": document.file_id})


async def on_import(update: Update, _: object) -> None:
    """Add it, read its dates the other way round, leave it, or take it back."""
    desk = await sit(update)
    query = update.callback_query
    tap = Import.unpack((query.data if query else None) or "")
    if tap is None or not await _do(desk, tap):
        await desk.toast(desk.texts("gone-button"))


async def _do(desk: Desk, tap: Import) -> bool:
    if tap.what == "undo":
        return await _undo(desk, tap.number)
    if tap.what not in {"add", "swap", "no"}:
        return False
    offer = await imports.answer(desk.visit, tap.number)
    if offer is None:
        return False
    if tap.what == "no":
        await desk.show(Screen(desk.texts("import-left")))
    elif tap.what == "swap":
        month_first = not offer.month_first
        await _read(
            desk, {"make": "import_preview", "file_id": offer.file_id, "month_first": month_first}, True
        )
    else:
        given = {"file_id": offer.file_id, "digest": offer.digest, "month_first": offer.month_first}
        await _read(desk, {"make": "import_add", "message_id": desk.message_id, **given}, True)
    return True


async def _undo(desk: Desk, run_id: int) -> bool:
    run = await imports.take_back(desk.visit, run_id)
    if run is not None:
        await desk.show(screens.undone(desk.texts, run.entries))
    return run is not None


async def _read(desk: Desk, payload: dict[str, object], edits: bool = False) -> None:
    """Ask delivery to read the file and say what came of it, in place where a button was tapped."""
    visit = desk.visit
    row = Outgoing(
        visit.patient.id,
        Act.READ,
        payload,
        Priority.REPLY,
        visit.now + LIVES,
        message_id=desk.message_id if edits else None,
        callback_id=desk.callback_id,
    )
    await visit.records.outbox.put(row)
