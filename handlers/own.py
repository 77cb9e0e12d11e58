"""Their data is theirs: what is kept, all of it out, all of it gone."""

from __future__ import annotations

from handlers import post
from handlers.desk import Desk
from handlers.screens import own
from handlers.screens.base import Screen
from journal import own as ownership
from journal.records import Act


async def privacy(desk: Desk) -> None:
    """What is kept, and the two ways out."""
    await desk.show(own.privacy(desk.texts))


async def export(desk: Desk) -> None:
    """Everything out."""
    await desk.say(Screen(desk.texts("export-wait")))
    day = desk.visit.today
    caption = own.export_caption(desk.texts, day)
    await post.make(desk.visit, Act.DOCUMENTS, {"make": "export", "text": caption, "day": day.isoformat()})


async def ask_delete(desk: Desk) -> None:
    """One question before everything goes."""
    await desk.show(own.ask_delete(desk.texts))


async def delete(desk: Desk) -> None:
    """Everything goes, and one last word is said."""
    await ownership.forget(desk.visit)
    await post.farewell(desk.visit, Screen(desk.texts("delete-done")), desk.message_id, desk.callback_id)


async def keep(desk: Desk) -> None:
    """Nothing goes."""
    await desk.show(Screen(desk.texts("delete-kept")))
