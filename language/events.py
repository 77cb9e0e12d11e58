"""Events: times that belong to what a reminder is about, and not to the reminder."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from language.facts import When
from language.marks import Line
from language.sorts import Key, Sort
from language.when import when

_TIMES = (
    Sort.NEXT,
    Sort.THIS,
    Sort.DATE_UNIT,
    Sort.MONTH,
    Sort.NUMBER,
    Sort.ORDINAL,
    Sort.WEEKDAY,
    Sort.EVERY,
)


def own_times(line: Line, triggers: set[int], today: date) -> Line:
    """The message with the times of what it is about as words without meaning.

    "remind me tomorrow that the form is due on the 23rd", "the deadline is dec 15, so remind me dec 13".
    """
    first = min(triggers, default=0)
    about = next((at for at in range(first + 1, len(line)) if _opens(line, at)), None)
    if about is not None and _has_day(_told(line, range(about, len(line)), today)):
        before = _told(line, range(about), today)
        if before.days or before.spans or "tonight" in before.parts:
            return _without(line, _used(line, range(about, len(line)), today))
    return _after_event(line, first, max(triggers, default=0), today)


def _opens(line: Line, at: int) -> bool:
    """Whether what the reminder is about begins here: "that", "about", "to"."""
    opens = line[at].says(Key.REGARDING) or line[at].says(Key.ABOUT_IT)
    return opens and not line[at + 1].any(*_TIMES)


def _has_day(found: When) -> bool:
    return bool(found.days) and not (found.repeat or found.shift or found.shift_days)


def _after_event(line: Line, first: int, last: int, today: date) -> Line:
    """ "appt friday at 3, remind me at 1": what stands before "remind me" is the event's own time."""
    before, after = range(first), range(last + 1, len(line))
    if not _tells_event(line, first, last):
        return line
    event, told = _told(line, before, today), _told(line, after, today)
    if (
        told.shift
        or told.shift_days
        or told.repeat
        or event.repeat
        or told.spans
        or _only_times(line, event, first)
    ):
        return line
    if event.days and told.days:
        return _without(line, _used(line, before, today))
    if event.clocks and told.clocks and _earlier(told, event):
        return _without(line, {at for place, _ in event.places for at in _clock_marks(event, place)})
    return line


def _earlier(told: When, event: When) -> bool:
    """Whether the reminder comes before its event, as hours are said."""
    first, last = told.clocks[0], event.clocks[-1]
    return (first.hour, first.minute) < (last.hour, last.minute)


def _only_times(line: Line, event: When, first: int) -> bool:
    """ "at 2 and 6, remind me at 8": nothing that an event could be."""
    small = (Sort.AND, Sort.BREAK, Sort.POLITE, Sort.AT)
    return all(at in event.used or line[at].any(*small) for at in range(first))


def _clock_marks(event: When, place: int) -> Iterable[int]:
    return next((range(first, end) for first, end in event.starts if first == place), ())


def _tells_event(line: Line, first: int, last: int) -> bool:
    """Whether the words before "remind me" say when something is: "the deadline is dec 15 so"."""
    if any(Sort.STATES in mark for mark in line.marks[:first]):
        return True
    cut = line[first - 1].any(Sort.BREAK, Sort.POLITE, Sort.AND)
    return cut and line[last + 1].any(Sort.AT, Sort.DAY, Sort.WEEKDAY, Sort.ON, Sort.CLOCK)


def _told(line: Line, places: range, today: date) -> When:
    return when(Line(line.text, tuple(line[at] for at in places), line.words), today, set())


def _used(line: Line, places: range, today: date) -> set[int]:
    return {places.start + at for at in _told(line, places, today).used}


def _without(line: Line, places: set[int]) -> Line:
    """The marks at `places` mean nothing any more, but for their words."""
    marks = tuple(mark._replace(means={}) if at in places else mark for at, mark in enumerate(line.marks))
    return Line(line.text, marks, line.words)
