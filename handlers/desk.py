"""The desk: one update's patient, texts and ways to answer."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Update, User

from handlers import post
from handlers.screens.base import Screen
from handlers.texts import Texts, texts_for
from handlers.turn import CURRENT, Turn
from journal import hello
from journal.ports import Records
from journal.visit import Visit
from journal.zones import candidates


@dataclass(slots=True)
class Desk:
    """What a handler works with. `message_id` is the message tapped, or the one that the patient wrote."""

    turn: Turn
    visit: Visit
    texts: Texts
    message_id: int | None
    callback_id: str | None
    new: bool

    async def show(self, screen: Screen) -> None:
        """Turn the tapped message into a screen, or answer what was written."""
        if self.callback_id and self.message_id:
            await post.edit(self.visit, screen, self.message_id, self.callback_id)
        else:
            await post.reply(self.visit, screen)

    async def say(self, screen: Screen) -> None:
        """A new message, whatever came in."""
        await post.reply(self.visit, screen, self.callback_id)

    async def toast(self, words: str) -> None:
        """A word over the chat after a tap, or a message when nothing was tapped."""
        if self.callback_id:
            await post.toast(self.visit, words, self.callback_id)
        else:
            await self.say(Screen(words))


async def sit(update: Update) -> Desk:
    """The desk of an update: the patient is found, and is reachable again from here on.

    Who writes becomes one. Who only taps an old button, or blocks the bot, is kept when a setting is: nothing
    may come back by itself after everything was erased.
    """
    turn = CURRENT.get()
    user, query = update.effective_user, update.callback_query
    if user is None:
        raise LookupError("an update without a sender")
    records = turn.unit.records(user.id)
    known = await records.patient()
    visit = Visit(records, known, turn.now) if known else await _meet(update, user, records)
    if visit.patient.blocked_at is not None:
        await visit.change(blocked_at=None)
    message = update.effective_message
    return Desk(
        turn,
        visit,
        texts_for(visit.patient.language),
        message.message_id if message else turn.tapped,
        query.id if query else None,
        known is None,
    )


async def _meet(update: Update, user: User, records: Records) -> Visit:
    """A stranger's visit."""
    turn, language = CURRENT.get(), user.language_code or "en"
    writes = update.effective_message is not None and update.callback_query is None
    return await hello.arrive(records, turn.now, language, _likely_zone(turn, language), keep=writes)


def _likely_zone(turn: Turn, language: str) -> str:
    """The zone of a stranger until they choose one."""
    return turn.zone or candidates(language, turn.now)[0].zone
