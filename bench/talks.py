"""Dialogues that leave a person with a question open, as each bot asks it."""

from __future__ import annotations

from bench.people import Person
from bench.standin import Line

#: Entries that the dialogue with Pacenote leaves behind: effort and symptoms of one evening.
SAID = 2


async def with_pacenote(line: Line, person: Person) -> None:
    """The first minutes, then a check-in by two taps, whose levels are tapped over and over from then on."""
    line.write(person.chat, "/start")
    zone, *_ = await person.see("h:zone:")
    line.tap(person.chat, person.message_id, zone)
    times, *_ = await person.see("h:times:")
    line.tap(person.chat, person.message_id, times)
    await person.screens.get()
    line.write(person.chat, "/checkin")
    efforts = await person.see("a:")
    line.tap(person.chat, person.message_id, efforts[-1])
    symptoms = await person.see("a:")
    line.tap(person.chat, person.message_id, symptoms[-1])
    await person.see("c:")
    person.levels = [level for pair in zip(efforts, symptoms, strict=False) for level in pair]


async def with_plain(line: Line, person: Person) -> None:
    """One question."""
    line.write(person.chat, "/start")
    person.levels = await person.see("a:")
