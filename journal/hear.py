"""Hear: one message of free words, read once, red flags first, then all that it says."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from journal import after, care, command, correct, lexicon, log, plans, questions, remind
from journal.outcomes import Asked, Logged, Outcome, Planned, Refused, Undone, Wanted
from journal.ports import Places
from journal.records import Ask, AskKind
from journal.visit import Visit
from journal.waiting import answer_waiting
from language import read
from language.values import (
    Doubt,
    Log,
    LogAction,
    Option,
    Reading,
    Refusal,
    Reminder,
    ReminderKind,
)
from pacing.entries import Source
from pacing.levels import SYMPTOM_TOP, Rating

#: A question that waits for words takes them for this long; later words are their own message.
WAITS = timedelta(hours=12)
#: What is to be replaced is said again soon, or not at all: a new log hours later replaces nothing.
FIX_WAITS = timedelta(hours=1)


async def hear(
    visit: Visit,
    text: str,
    places: Places,
    message_id: int | None = None,
    source: Source = Source.TEXT,
) -> list[Outcome]:
    """What came of a message, in the order in which it is to be said; empty: nothing is to be answered."""
    visit.message_id, visit.words = message_id, len(text.split())
    reading = read(text, visit.clock, visit.patient.tz, await log.known(visit), visit.patient.language)
    waiting = await _waiting(visit)
    if waiting and reading.safety is None:
        answered = await answer_waiting(visit, waiting, text, reading, places)
        if answered:
            return answered
    if reading.safety is None and (told := await after.answer(visit, text, source)):
        return [told]
    return await _take(visit, reading, text, source)


async def hear_again(visit: Visit, text: str, message_id: int, places: Places) -> list[Outcome]:
    """An edited message: what it said before is taken back, what it says now is kept, said when it was."""
    batch = await visit.records.batches.of_message(message_id)
    if batch is None:
        return await hear(visit, text, places, message_id)
    taken = await correct.undo(visit, batch.id)
    now, visit.now = visit.now, batch.at
    try:
        heard = await hear(visit, text, places, message_id)
    finally:
        visit.now = now
    return [_instead(outcome, taken) for outcome in heard]


def _instead(outcome: Outcome, taken: Undone) -> Outcome:
    """An outcome that says what it took the place of."""
    if isinstance(outcome, Logged) and taken.entries:
        return replace(outcome, changed=True, before=taken.entries)
    return outcome


async def _waiting(visit: Visit) -> Ask | None:
    ask = await visit.records.asks.newest_open()
    if ask is None:
        return None
    return ask if visit.now - ask.at <= (FIX_WAITS if ask.kind is AskKind.FIX else WAITS) else None


async def _take(visit: Visit, reading: Reading, text: str, source: Source) -> list[Outcome]:
    """Everything that a reading says: a red flag, what it logs, what it sets, what it wants."""
    outcomes: list[Outcome] = []
    if reading.safety:
        outcomes.append(await care.red_flag(visit, reading.safety))
    if reading.taught and not reading.safety:
        return [await lexicon.learn(visit, reading.taught)]
    planned = None if reading.safety else await _planned(visit, reading, text)
    if planned and not reading.reminder.options:
        return [planned]
    outcomes += [planned] if planned and planned.found.enough else []
    reminded = await _remind(visit, reading.reminder) if await _may_remind(visit, reading) else []
    outcomes += await _log(visit, reading, text, source, bool(reminded))
    outcomes += reminded
    if not outcomes and reading.reminder.kind is ReminderKind.ASK:
        outcomes.append(await questions.ask(visit, AskKind.KEEP, Doubt.UNCLEAR, text=text))
    if reading.intent and not _says(outcomes):
        outcomes.append(Wanted(reading.intent))
    return outcomes


async def _planned(visit: Visit, reading: Reading, text: str) -> Planned | None:
    """Something still to come that is neither a log nor a reminder: it is looked at beforehand.

    What could be a reminder as well is asked about, with what is known of such times before it.
    """
    logs = bool(reading.log.said) or reading.log.action in (LogAction.CORRECT, LogAction.DELETE)
    asked = reading.reminder.kind not in (ReminderKind.NONE, ReminderKind.ASK)
    if logs or asked or reading.intent is not None:
        return None
    plan = plans.plan_of(visit, text)
    return await plans.check(visit, plan) if plan else None


async def _may_remind(visit: Visit, reading: Reading) -> bool:
    """Beside a red flag words like "end it" end no reminder; and "delete that" may mean what was logged."""
    if reading.safety:
        return reading.reminder.kind in (ReminderKind.ONCE, ReminderKind.RECURRING)
    return not await _undoes_a_log(visit, reading)


async def _undoes_a_log(visit: Visit, reading: Reading) -> bool:
    """Whether "delete that" means what was logged last, and not a reminder that is newer."""
    if reading.log.action is not LogAction.DELETE:
        return False
    batch = await visit.records.batches.last()
    newest = max([row.created for row in await visit.records.reminders.active()], default=None)
    return newest is None or (batch is not None and newest <= batch.at)


def _says(outcomes: list[Outcome]) -> bool:
    return any(not isinstance(outcome, Asked) for outcome in outcomes)


async def _log(visit: Visit, reading: Reading, text: str, source: Source, reminds: bool) -> list[Outcome]:
    found = reading.log
    if found.said and found.action in (LogAction.LOG, LogAction.SAFETY):
        logged = await log.log(visit, found.said, found.day_offset, source)
        return [logged, await _ask(visit, found, text)] if found.options else [logged]
    match found.action:
        case LogAction.CORRECT:
            changed = await correct.correct(visit, found)
            return [changed or await questions.ask(visit, AskKind.KEEP, Doubt.UNCLEAR, text=text)]
        case LogAction.DELETE if not reminds:
            return [await correct.undo(visit)]
        case LogAction.ASK if not reminds and reading.intent is None:
            return [await _ask(visit, found, text)]
        case LogAction.OTHER if not reminds and reading.intent is None:
            return [await questions.ask(visit, AskKind.KEEP, Doubt.UNCLEAR, text=text)]
    return []


async def _ask(visit: Visit, found: Log, text: str) -> Asked:
    doubt = found.doubt or Doubt.UNCLEAR
    if doubt is Doubt.LEVEL:
        return await questions.ask(visit, AskKind.LOG, doubt, _levels(found), text=text)
    if not found.options:
        return await questions.ask(visit, AskKind.KEEP, doubt, rating=found.rating, text=text)
    return await questions.ask(visit, AskKind.LOG, doubt, found.options, found.rating, text=text)


def _levels(found: Log) -> list[Option]:
    """A thing without its level: the worded levels, as the buttons of a check-in have them."""
    named = found.options[0].said[0]
    return [Option((replace(named, rating=Rating(level, SYMPTOM_TOP)),)) for level in (1, 2, 3)]


async def _remind(visit: Visit, reading: Reminder) -> list[Outcome]:
    take = _REMIND.get(reading.kind)
    return await take(visit, reading) if take else []


async def _once(visit: Visit, reading: Reminder) -> list[Outcome]:
    tasks = reading.tasks or (reading.task,) * len(reading.at)
    reminded: list[Outcome] = []
    for task, at in zip(tasks, reading.at, strict=True):
        reminded += await remind.set_once(visit, task, [at])
    return reminded


async def _recurring(visit: Visit, reading: Reminder) -> list[Outcome]:
    if reading.rule is None:
        return []
    reminded = await remind.set_rule(visit, reading.task, reading.rule)
    return [reminded or Refused(Refusal.PAST)]


async def _ask_when(visit: Visit, reading: Reminder) -> list[Outcome]:
    doubt = reading.doubt or Doubt.WHEN
    if doubt is Doubt.UNCLEAR and not reading.options:
        return []  # the log's side asks: one message is one question
    kind = AskKind.REMINDER if reading.options else AskKind.WHEN
    return [await questions.ask(visit, kind, doubt, reading.options, task=reading.task)]


async def _refuse(visit: Visit, reading: Reminder) -> list[Outcome]:
    del visit
    return [Refused(reading.refusal or Refusal.IMPOSSIBLE)]


async def _command(visit: Visit, reading: Reminder) -> list[Outcome]:
    return [await command.command(visit, reading.command)] if reading.command else []


_REMIND: dict[ReminderKind, Callable[[Visit, Reminder], Awaitable[list[Outcome]]]] = {
    ReminderKind.ONCE: _once,
    ReminderKind.RECURRING: _recurring,
    ReminderKind.ASK: _ask_when,
    ReminderKind.REJECT: _refuse,
    ReminderKind.COMMAND: _command,
}
