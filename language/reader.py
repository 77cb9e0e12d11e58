"""The reader: one message to one Reading. Red flags first, then commands, corrections, reminders and logs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from language.corrections import read_correction
from language.facts import When
from language.folders import folder, language_of
from language.intents import intents
from language.lexicon import lexicon
from language.logs import read_log
from language.marks import Line, line
from language.orders import read_order
from language.own import own_words
from language.redflags import red_flags, too_many
from language.reminders import NONE, parted, read_asked, read_implied, trigger_of
from language.sorts import Key, Sort
from language.teaching import read_taught
from language.values import (
    Command,
    Doubt,
    Intent,
    Known,
    Log,
    LogAction,
    Option,
    Reading,
    Reminder,
    ReminderAction,
    ReminderKind,
    Safety,
    Target,
)
from language.when import when
from pacing.entries import Kind

_PLANNED = (Kind.EXERTION, Kind.MEDICINE)  # what could as well be still to do
#: Intents that are commands about reminders too.
_SHARED = (Intent.REMINDERS, Intent.PAUSE, Intent.RESUME)


def read(
    text: str, now: datetime, zone: ZoneInfo, known: Known | None = None, language: str = "en"
) -> Reading:
    """Understand `text`, written at the aware instant `now` by a patient in `zone`. Never raises on any text.

    What was not said is never stored; a number or a time that nothing explains becomes a question. `language`
    is a code as Telegram gives it ("en-GB"); one that we cannot read yet is read as English.
    """
    known, language = known or Known(), language_of(language)
    said = line(text, lexicon(language), own_words(known))
    safety = red_flags(language).find(said.words) or (Safety.EMERGENCY if too_many(said) else None)
    local = now.astimezone(zone)
    reading = _read(said, local, known, language)
    if safety:
        return replace(reading, log=replace(reading.log, action=LogAction.SAFETY, safety=safety))
    return reading


_INTENDED = {
    Intent.THANKS: LogAction.NONE,
    Intent.GREETING: LogAction.NONE,
    Intent.UNDO: LogAction.DELETE,
}


def _read(said: Line, now: datetime, known: Known, language: str) -> Reading:
    if not len(said):
        return Reading(Log(LogAction.OTHER if said.words else LogAction.NONE), NONE)
    edges = edge_words(language)
    if taught := read_taught(said, now, known):
        return Reading(Log(LogAction.OTHER), NONE, taught=taught)
    intent = intents(language).find(said.words)
    order = _shown(said, read_order(said, now, known.labels, edges), known)
    corrected = read_correction(said, now, known)
    if intent is not None:
        return Reading(Log(_INTENDED.get(intent, LogAction.OTHER)), _of_intent(intent, order), intent)
    if corrected and _for_log(corrected, order):
        return Reading(corrected, order or _undone(said))
    if order:
        return Reading(_beside(order), order)
    return _told(said, now, known, language)


def _shown(said: Line, order: Reminder | None, known: Known) -> Reminder | None:
    """ "remind me later" puts off what was shown; where nothing was, it is a reminder without its time."""
    plain = order is not None and order.command == Command(ReminderAction.SNOOZE, Target(last=True))
    later = any(mark.says(Key.LATER_ON) for mark in said.marks)
    return Reminder(ReminderKind.ASK, doubt=Doubt.WHEN) if plain and later and not known.shown else order


def _of_intent(intent: Intent, order: Reminder | None) -> Reminder:
    """What a whole-message request does to the reminders; "stop" alone pauses them, it cancels none."""
    if intent not in _SHARED or order is None:
        return NONE
    if intent is Intent.PAUSE and order.command and order.command.action is ReminderAction.CANCEL:
        return replace(order, command=Command(ReminderAction.PAUSE, Target(all=True)))
    return order


def _for_log(corrected: Log, order: Reminder | None) -> bool:
    """Whether a correction is of a log: "change meds to 10" is not; "change that to 5" may be either."""
    if order is None or corrected.action is LogAction.DELETE:
        return True
    last = order.command is not None and order.command.target.last
    return last and not any(said.kind is Kind.MEDICINE for said in corrected.said)


def _undone(said: Line) -> Reminder:
    """ "cancel that" may mean the last entry or the last reminder: the newer one, which the caller knows."""
    either = any(mark.get(Sort.UNDO) == "either" for mark in said.marks)
    command = Command(ReminderAction.CANCEL, Target(last=True))
    return Reminder(ReminderKind.COMMAND, command=command) if either else NONE


def _beside(order: Reminder) -> Log:
    """What a command about reminders logs: nothing."""
    done = order.command is not None and order.command.action is ReminderAction.DONE
    return Log(LogAction.NONE if done else LogAction.OTHER)


def _told(said: Line, now: datetime, known: Known, language: str) -> Reading:
    edges = edge_words(language)
    trigger = trigger_of(said)
    asked = intents(language)
    asks = asked.asks(said.words) and (trigger is None or not asked.requests(said.words))
    if asks:
        listing = Reminder(ReminderKind.COMMAND, command=Command(ReminderAction.LIST))
        about = any(Sort.REMINDERS in mark and mark.get(Sort.REMINDERS) is None for mark in said.marks)
        return Reading(Log(LogAction.OTHER), listing if about else NONE)
    if trigger is not None:
        return _asked(said, now, known, edges)
    log = read_log(said, now, known)
    planned = all(each.kind in _PLANNED for each in log.said)
    loose = planned and log.doubt in (Doubt.SCALE, Doubt.BARE_LEVEL) and _to_come(said, now)
    if _tells(log) and not loose:
        return Reading(log, Reminder(ReminderKind.ASK, doubt=Doubt.UNCLEAR) if _strange(said, log) else NONE)
    reminder = read_implied(said, now, edges)
    planned = reminder.kind is ReminderKind.ASK and _did(log) and not _to_come(said, now)
    if reminder.kind is ReminderKind.NONE or planned:
        digits = any(mark.any(Sort.NUMBER, Sort.CLOCK) for mark in said.marks)
        unclear = digits and log.doubt is Doubt.UNCLEAR and not log.said
        return Reading(log, Reminder(ReminderKind.ASK, doubt=Doubt.UNCLEAR) if unclear else NONE)
    dosed = any(each.kind is Kind.MEDICINE and each.text for each in log.said)
    if dosed and reminder.kind is ReminderKind.ONCE:
        options = tuple(Option(at=moment) for moment in reminder.at)
        reminder = replace(reminder, kind=ReminderKind.ASK, at=(), doubt=Doubt.WHEN, options=options)
    return Reading(Log(LogAction.NONE), reminder)


def _asked(said: Line, now: datetime, known: Known, edges: frozenset[str]) -> Reading:
    """A message with "remind me": the clauses that tell something are logged, the others are the reminder."""
    cut = parted(said, lambda clause: _clause_tells(clause, now, known))
    log = read_log(cut.log, now, known) if len(cut.log) else Log(LogAction.NONE)
    return Reading(log, read_asked(cut.reminder, now, edges))


def _clause_tells(clause: Line, now: datetime, known: Known) -> bool:
    log = read_log(clause, now, known)
    if trigger_of(clause) is not None or log.action is not LogAction.LOG:
        return False
    done = any(mark.any(Sort.DID) for mark in clause.marks)
    planned = all(said.kind in _PLANNED for said in log.said)
    told = when(clause, now.date(), set())
    return done or (_measured(log) and _only_spans(told)) or (not planned and told.empty())


def _measured(log: Log) -> bool:
    """ "shower 10 min": what has its minutes was done."""
    return all(said.kind is Kind.EXERTION and said.amount for said in log.said)


def _only_spans(told: When) -> bool:
    return not (told.clocks or told.parts or told.days or told.repeat or told.soon or told.window)


def _to_come(said: Line, now: datetime) -> bool:
    """ "tue thu sat 10am swim": what is on several days, or again and again, is still to do."""
    found = when(said, now.date(), set())
    return found.repeat is not None or len(found.days) > 1 or bool(found.spans)


def _strange(said: Line, log: Log) -> bool:
    """A number among words that nobody taught, perhaps of another language: it may be a time as well."""
    words = [mark for mark in said.marks if mark.text.isalpha()]
    unknown = sum(mark.unknown for mark in words)
    return not log.said and log.action is LogAction.ASK and unknown > 1 and 2 * unknown > len(words)


def _did(log: Log) -> bool:
    return log.action is LogAction.LOG and any(said.kind is Kind.EXERTION for said in log.said)


def _tells(log: Log) -> bool:
    """Whether a log is more than things that could as well be planned."""
    if any(said.kind not in _PLANNED for said in log.said):
        return True
    return log.doubt in (Doubt.BARE_LEVEL, Doubt.SCALE, Doubt.CHANGE, Doubt.LEVEL, Doubt.WHICH)


@lru_cache(maxsize=8)
def edge_words(language: str) -> frozenset[str]:
    """Small words that are cut from both ends of a task."""
    return frozenset(folder(language).edges.split())
