"""Carers in the chat: invited by a link, logging as observers, ended by one tap of either side."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

from telegram import Update

from handlers import post
from handlers.callbacks import Care
from handlers.desk import Desk, sit
from handlers.screens import carers as screens
from handlers.screens.base import Screen
from handlers.screens.care import flag
from handlers.texts import texts_for
from journal import carers
from journal.carers import Answer
from journal.ports import Unit
from journal.records import Carer, Priority
from journal.tickets import Purpose, Ticket
from journal.visit import Visit

#: Later it would be no news.
_LIVES = timedelta(hours=12)


async def show_carers(desk: Desk) -> None:
    """Who may log for them."""
    await desk.show(screens.carers(desk.texts, await desk.visit.records.carers.all()))


async def invite(desk: Desk) -> None:
    """A link for one person."""
    tickets = desk.turn.house.tickets
    ticket = await carers.invite(desk.visit, tickets) if tickets else None
    if ticket is None:
        await desk.toast(desk.texts("carers-full"))
        return
    await desk.say(Screen(desk.texts("carers-link", link=desk.turn.house.link(ticket))))


async def on_ticket(desk: Desk, text: str) -> bool:
    """A link was opened; False when it is no carer's, so that the first minutes begin."""
    tickets = desk.turn.house.tickets
    ticket = tickets.read(text, desk.visit.now) if tickets else None
    if ticket is None:
        await desk.say(Screen(desk.texts("care-bad")))
        return True
    if ticket.purpose is not Purpose.CARE:
        return False
    await _accept(desk, ticket)
    return True


async def _accept(desk: Desk, ticket: Ticket) -> None:
    answer = await carers.accept(desk.visit, desk.turn.unit.records, ticket)
    await desk.say(Screen(desk.texts(f"care-{answer.value}")))
    if answer is not Answer.LINKED:
        return
    theirs = desk.turn.unit.records(ticket.patient_id)
    patient, links = await theirs.patient(), await theirs.carers.all()
    made = next((link for link in links if link.carer_id == desk.visit.patient.id), None)
    if patient is not None and made is not None:
        texts = texts_for(patient.language)
        end = screens.end_of(texts, len(links), len(links), made)
        await post.reply(Visit(theirs, patient, desk.visit.now), Screen(texts("carers-joined"), ((end,),)))


async def on_words(desk: Desk, words: str) -> bool:
    """Words of somebody who has no diary of their own and cares for another; False for anybody else."""
    if desk.visit.patient.zone_chosen:
        return False
    links = await carers.links(desk.visit)
    if links:
        await _observe(desk, links[-1], words)
    return bool(links)


async def log_for(desk: Desk, words: str) -> None:
    """/for with words behind it: who has a diary too says whose it is."""
    links = await carers.links(desk.visit)
    if links:
        await _observe(desk, links[-1], words)
    else:
        await desk.say(Screen(desk.texts("care-nobody")))


async def _observe(desk: Desk, link: Carer, words: str) -> None:
    seen = await carers.observe(desk.visit, desk.turn.unit.records, link, words)
    if seen.cared is not None:
        await desk.say(flag(desk.texts, seen.cared, desk.visit.patient.zone))
    await desk.say(screens.observed(desk.texts, seen))


async def tell_of_silence(unit: Unit, visit: Visit) -> None:
    """Carers who were to hear it are told that a day went without an answer, and nothing else."""
    for link in await carers.silent_since_yesterday(visit):
        theirs = unit.records(link.carer_id)
        carer = await theirs.patient()
        if carer is not None:
            screen = Screen(texts_for(carer.language)("care-silent"))
            await post.tell(Visit(theirs, carer, visit.now), screen, Priority.SUMMARY, visit.now + _LIVES)


async def on_care(update: Update, _: object) -> None:
    """End, stop, tell, undo."""
    desk = await sit(update)
    query = update.callback_query
    tap = Care.unpack((query.data if query else None) or "")
    act = _ACTS.get(tap.what) if tap else None
    if tap is None or act is None or not await act(desk, tap):
        await desk.toast(desk.texts("gone-button"))


async def _end(desk: Desk, tap: Care) -> bool:
    if ended := await desk.visit.records.carers.end(tap.link):
        await desk.show(Screen(desk.texts("carers-ended")))
    return ended


async def _stop(desk: Desk, tap: Care) -> bool:
    if stopped := await desk.visit.records.carers.stop(tap.link):
        await desk.show(Screen(desk.texts("care-stopped")))
    return stopped


async def _tell(desk: Desk, tap: Care) -> bool:
    told = await carers.tell(desk.visit, tap.link)
    if told:
        await show_carers(desk)
    return told


async def _undo(desk: Desk, tap: Care) -> bool:
    done = await carers.take_back(desk.visit, desk.turn.unit.records, tap.link, tap.number)
    if done:
        await desk.show(Screen(desk.texts("care-undone")))
    return done


_ACTS: dict[str, Callable[[Desk, Care], Awaitable[bool]]] = {
    "end": _end,
    "stop": _stop,
    "tell": _tell,
    "undo": _undo,
}
