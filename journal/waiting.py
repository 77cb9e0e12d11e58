"""Waiting questions: words that answer what the bot asked for: a place, a symptom, a time, new words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from journal import correct, hello, remind
from journal.outcomes import Left, Outcome, SymptomFollowed, ZoneFound
from journal.ports import Places
from journal.records import Ask, AskKind
from journal.visit import Visit
from language import read
from language.values import LogAction, Reading, ReminderAction, ReminderKind
from pacing.entries import SYMPTOMS

#: A patient follows at most this many symptoms (issue: "up to 6").
MOST_SYMPTOMS = 6
#: An own word for a symptom is at most this long, so that a button can show it.
LONGEST_NAME = 24
#: Questions that "never mind" leaves.
LEFT_BY_WORDS = (AskKind.WHEN, AskKind.FIX, AskKind.CITY, AskKind.SYMPTOM)


async def answer_waiting(
    visit: Visit, ask: Ask, text: str, reading: Reading, places: Places
) -> list[Outcome]:
    """What the words mean as an answer to `ask`; empty when they are not one, and the question stays open.

    It stays open too for a place that nobody knows: another one may be typed.
    """
    if ask.kind in LEFT_BY_WORDS and _never_mind(reading):
        await visit.records.asks.close(ask.id)
        return [Left()]
    take = _TAKE.get(ask.kind)
    outcomes = await take(visit, ask, text, reading, places) if take else []
    if outcomes and outcomes != [ZoneFound(())]:
        await visit.records.asks.close(ask.id)
    return outcomes


def _never_mind(reading: Reading) -> bool:
    """ "Never mind", "cancel": said while a question waits, it means the question."""
    wanted = reading.reminder.command
    return wanted is not None and wanted.action is ReminderAction.CANCEL and wanted.target.last


def logs(reading: Reading) -> bool:
    """Whether a message stands on its own as a log."""
    return reading.log.action is LogAction.LOG and bool(reading.log.said)


async def _fix(visit: Visit, ask: Ask, text: str, reading: Reading, places: Places) -> list[Outcome]:
    del text, places
    if not logs(reading):
        return []
    changed = await correct.replace_batch(
        visit, ask.payload["batch"], reading.log.said, reading.log.day_offset
    )
    return [changed] if changed else []


async def _city(visit: Visit, ask: Ask, text: str, reading: Reading, places: Places) -> list[Outcome]:
    del ask
    if logs(reading) or reading.intent or reading.reminder.kind is not ReminderKind.NONE:
        return []
    zones = places.of_city(text)
    if len(zones) == 1:
        await hello.choose_zone(visit, zones[0])
    return [ZoneFound(zones)]


async def _symptom(visit: Visit, ask: Ask, text: str, reading: Reading, places: Places) -> list[Outcome]:
    del ask, places
    name = " ".join(text.split()).casefold()
    if logs(reading) or reading.intent or not name or len(name) > LONGEST_NAME:
        return []
    return [await follow(visit, name)]


async def follow(visit: Visit, name: str) -> SymptomFollowed:
    """Follow a symptom from now on, the standard one if it is named as such."""
    standard = name.replace(" ", "_")
    name = standard if standard in SYMPTOMS else name
    followed = visit.patient.symptoms
    if name in followed:
        return SymptomFollowed(name)
    if len(followed) >= MOST_SYMPTOMS:
        return SymptomFollowed(name, full=True)
    await visit.change(symptoms=(*followed, name))
    return SymptomFollowed(name)


async def _when(visit: Visit, ask: Ask, text: str, reading: Reading, places: Places) -> list[Outcome]:
    """A time for a reminder that had none: both halves are read again as one sentence."""
    del places
    if logs(reading):
        return []
    task = ask.payload["task"]
    whole = read(
        f"remind me {text} to {task}", visit.clock, visit.patient.tz, language=visit.patient.language
    )
    reminder = whole.reminder
    if reminder.task.casefold() != task.casefold():
        return []  # words that are no time belong to another message: "good night" sets nothing
    if reminder.kind is ReminderKind.ONCE:
        return list(await remind.set_once(visit, task, reminder.at))
    if reminder.kind is ReminderKind.RECURRING and reminder.rule:
        reminded = await remind.set_rule(visit, task, reminder.rule)
        return [reminded] if reminded else []
    return []


_Take = Callable[[Visit, Ask, str, Reading, Places], Awaitable[list[Outcome]]]
_TAKE: dict[AskKind, _Take] = {
    AskKind.FIX: _fix,
    AskKind.CITY: _city,
    AskKind.SYMPTOM: _symptom,
    AskKind.WHEN: _when,
}
