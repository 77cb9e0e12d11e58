"""Entry: who is let in, and what happens in places that are nobody's diary."""

from __future__ import annotations

from telegram import Chat, ChatMember, Update

from handlers import post
from handlers.house import Access
from handlers.screens.base import Screen
from handlers.texts import texts_for
from handlers.turn import CURRENT, Turn
from journal.patient import Patient
from journal.records import Act, Outgoing, Priority
from journal.tickets import Purpose
from journal.visit import Visit

_BEGIN = "/start "
_INSIDE = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.RESTRICTED)


async def admitted(update: Update) -> bool:
    """Whether the handlers may see an update. Groups and channels are left, strangers told why, once."""
    turn = CURRENT.get()
    chat = update.effective_chat
    if chat is None or chat.type != Chat.PRIVATE:
        await _leave(turn, update)
        return False
    if turn.house.access is Access.OPEN or update.effective_user is None:
        return True
    if await _known(turn, update):
        return True
    await _refuse(turn, update)
    return False


async def _known(turn: Turn, update: Update) -> bool:
    """Somebody who is here already, is listed, or brings a ticket."""
    user = update.effective_user
    if user is None:
        return False
    records = turn.unit.records(user.id)
    if await records.patient() is not None or user.id in turn.house.listed:
        return True
    text = (update.effective_message.text if update.effective_message else None) or ""
    tickets = turn.house.tickets
    ticket = (
        tickets.read(text[len(_BEGIN) :].strip(), turn.now) if tickets and text.startswith(_BEGIN) else None
    )
    if ticket is None:
        return False
    if ticket.purpose is Purpose.CARE:
        return True  # used up where the link is made
    return turn.house.access is Access.INVITE and await records.carers.use(ticket.nonce, ticket.expires)


async def _refuse(turn: Turn, update: Update) -> None:
    """One sentence; nothing is kept of a stranger."""
    user = update.effective_user
    if user is None or update.effective_message is None or update.callback_query is not None:
        return
    language = user.language_code or "en"
    visit = Visit(turn.unit.records(user.id), Patient(user.id, joined=turn.now, language=language), turn.now)
    await post.reply(visit, Screen(texts_for(language)(f"access-{turn.house.access.value}")))


async def _leave(turn: Turn, update: Update) -> None:
    """A diary is no place for a group: the bot goes when it is brought into one."""
    change, chat = update.my_chat_member, update.effective_chat
    if change is None or chat is None or change.new_chat_member.status not in _INSIDE:
        return
    row = Outgoing(chat.id, Act.LEAVE, {}, Priority.REPLY, turn.now + post.REPLY_LIVES)
    await turn.unit.records(chat.id).outbox.put(row)
