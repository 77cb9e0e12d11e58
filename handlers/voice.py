"""Voice notes: kept to be heard, and answered once they were; a tap says which way to hear one was right."""

from __future__ import annotations

from datetime import datetime

from telegram import Audio, Update, Voice

from handlers.callbacks import Spoken as Tap
from handlers.desk import Desk, sit
from handlers.said import answer
from handlers.screens import checkin as checkin_screens
from handlers.screens import voice as screens
from handlers.screens.base import Screen
from handlers.texts import texts_for
from handlers.turn import Turn
from journal import log, voice
from journal.heard import Heard, Why
from journal.ports import Places, Unit
from journal.records import VoiceNote
from journal.visit import Visit
from journal.voice import Spoken


async def on_voice(update: Update, _: object) -> None:
    """A voice note or a file of sound: refused by what it claims, or kept until it was heard."""
    desk = await sit(update)
    message = update.effective_message
    sound = (message.voice or message.audio) if message else None
    if message is None or sound is None:
        return
    if not desk.turn.house.ears:
        await desk.say(Screen(desk.texts("voice-off")))
        return
    note = VoiceNote(message.message_id, sound.file_id, min(message.date, desk.visit.now), sound.file_size)
    why = await voice.receive(desk.visit, note, _seconds(sound))
    if why is not None:
        await desk.say(screens.unheard(desk.texts, why, False, None))


async def on_spoken(update: Update, _: object) -> None:
    """Which way to hear a note was right."""
    desk = await sit(update)
    query = update.callback_query
    tap = Tap.unpack((query.data if query else None) or "")
    spoken = await voice.choose(desk.visit, tap.ask, tap.index, desk.turn.places) if tap else None
    if spoken is None:
        await desk.toast(desk.texts("gone-button"))
    elif not spoken.words:
        await desk.show(Screen(desk.texts("voice-again")))
    else:
        await _say(desk, spoken)


async def show_heard(unit: Unit, note: VoiceNote, heard: Heard | Why, now: datetime, places: Places) -> None:
    """Answer a note that was heard, or say why it was not; nothing for a patient who is gone."""
    records = unit.records(note.patient_id)
    patient = await records.patient()
    if patient is None:
        return
    visit = Visit(records, patient, now)
    desk = Desk(Turn(unit, now, places), visit, texts_for(patient.language), note.message_id, None, new=False)
    spoken = Spoken("", ()) if isinstance(heard, Why) else await voice.take(visit, note, heard, places)
    if spoken.outcomes:
        await _say(desk, spoken)
    else:
        why = heard if isinstance(heard, Why) else None
        silent = isinstance(heard, Heard) and heard.silent
        await desk.say(screens.unheard(desk.texts, why, silent, await _open_question(desk)))


async def _say(desk: Desk, spoken: Spoken) -> None:
    """The echo below the words that were heard; a question about them says them itself."""
    if not spoken.words:
        await answer(desk, spoken.outcomes)
        return
    await answer(desk, spoken.outcomes, lambda screen: screens.with_words(desk.texts, spoken.words, screen))


async def _open_question(desk: Desk) -> Screen | None:
    check = await log.open_check(desk.visit)
    return checkin_screens.check_in(desk.texts, check, desk.visit.today) if check else None


def _seconds(sound: Voice | Audio) -> int:
    """The length as the sender claims it; the library's own attribute is about to change its type."""
    return int(sound.to_dict().get("duration", 0))
