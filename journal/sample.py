"""A sample history: eight invented weeks up to yesterday, so that notes, week and export can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from journal.records import PromptKind, PromptState
from pacing.entries import OVERALL, Entry, Kind, Source
from pacing.levels import EFFORT_TOP, SPOKEN_TOP, SYMPTOM_TOP, Rating
from pacing.schedule import Freq, Rule, resolve

#: Nobody's days. Two signs a day, oldest first: effort 0-4 and worst symptoms 0-3 as tapped, u for as usual.
#: x3: a crash was tapped and symptoms said, nothing was asked; g3: the one gentle question of a crash.
#: Blanks: .. was asked and not answered, ss was skipped, nn was not asked. Crashes follow a day or two after
#: more effort (CDC: 12-48 h), one moderate day alone is a dip, and seven days are blank, some after crashes.
_WEEKS = """
21 21 11 21 uu 31 21
21 .. 21 11 21 21 21
21 31 41 x3 g3 nn 12
11 21 21 ss 21 11 uu
21 21 12 21 31 .. 21
21 21 uu 11 .. 21 21
11 .. 21 31 41 21 x3
g3 .. 12 11 21 21 uu
"""
_DAYS = tuple(_WEEKS.split())

_BLANKS = {
    "..": PromptState.NO_ANSWER,
    "ss": PromptState.SKIPPED,
    "nn": PromptState.NOT_ASKED,
}
_CHECKIN = time(20)
_NOON = time(12, 30)


@dataclass(frozen=True, slots=True)
class SampleDay:
    """One day: its prompt's state and since when, what answered it, and what was said besides."""

    day: date
    kind: PromptKind
    state: PromptState
    at: datetime
    answers: tuple[Entry, ...] = ()
    said: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleReminder:
    """A reminder in the patient's words, with its rule."""

    task: str
    rule: Rule


@dataclass(frozen=True, slots=True)
class Sample:
    """The whole history, days oldest first; every entry has the source SAMPLE."""

    days: tuple[SampleDay, ...]
    reminders: tuple[SampleReminder, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, oldest day first."""
        return tuple(entry for day in self.days for entry in (*day.said, *day.answers))


def sample_history(today: date, zone: ZoneInfo) -> Sample:
    """Eight weeks up to the day before the local date `today`; the same for the same arguments.

    What was typed besides stays below the day's tapped symptoms, so that the day keeps the scale of its
    buttons (PACING.md 7.7: a new scale starts the usual anew).
    """
    first = today - timedelta(days=len(_DAYS))
    days = [_day(first + timedelta(days=number), number, signs, zone) for number, signs in enumerate(_DAYS)]
    reminders = (
        SampleReminder("LDN", Rule(Freq.DAILY, today, times=(time(21),))),
        SampleReminder("lie down for a while", Rule(Freq.DAILY, today, times=(time(14),))),
    )
    return Sample(tuple(days), reminders)


def _day(day: date, number: int, signs: str, zone: ZoneInfo) -> SampleDay:
    evening = _instant(day, _CHECKIN, zone) + timedelta(minutes=2 + number * 7 % 23)
    noon = _instant(day, _NOON, zone)
    if signs in _BLANKS:
        return SampleDay(day, PromptKind.EVENING, _BLANKS[signs], evening)
    said = tuple(_said(day, noon, number, signs))
    if signs[0] == "x":
        return SampleDay(day, PromptKind.EVENING, PromptState.NOT_ASKED, evening, said=said)
    worst = _symptom(day, evening, signs[1])
    if signs[0] == "g":
        return SampleDay(day, PromptKind.GENTLE, PromptState.ANSWERED, evening, (worst,), said)
    answers = (_effort(day, evening, signs[0]), worst)
    return SampleDay(day, PromptKind.EVENING, PromptState.ANSWERED, evening, answers, said)


def _instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return resolve(datetime.combine(day, clock), zone).astimezone(UTC)


def _effort(day: date, at: datetime, sign: str) -> Entry:
    rating = None if sign == "u" else Rating(int(sign), EFFORT_TOP)
    return Entry(day, at, Kind.EFFORT, rating=rating, usual=rating is None, source=Source.SAMPLE)


def _symptom(day: date, at: datetime, sign: str) -> Entry:
    rating = None if sign == "u" else Rating(int(sign), SYMPTOM_TOP)
    return Entry(day, at, Kind.SYMPTOM, OVERALL, rating, usual=rating is None, source=Source.SAMPLE)


def _said(day: date, at: datetime, number: int, signs: str) -> Iterator[Entry]:
    """What was written besides the check-ins of one day."""
    if number == 0:
        text = "These eight weeks are invented: nobody's days, to look around with."
        yield Entry(day, at, Kind.REMARK, text=text, source=Source.SAMPLE)
    if signs[0] in "xg":
        yield Entry(day, at, Kind.CRASH, amount=1, source=Source.SAMPLE)
    if signs[0] == "x":
        yield _symptom(day, at, signs[1])
    yield from _exertion(day, at, number, signs[0])
    yield from _body(day, at, number, signs[1])


#: What the effort of a day was, by its level: kind, words, minutes.
_EXERTIONS = {
    "1": (("upright", "sat in the garden", 15), ("cognitive", "letters", 20)),
    "2": (("physical", "shower", 15), ("upright", "cooking", 25), ("cognitive", "form for the council", 30)),
    "3": (("social", "visit", 60), ("sensory", "supermarket", 35)),
    "4": (("physical", "appointment across town", 150), ("social", "family lunch", 120)),
}


def _exertion(day: date, at: datetime, number: int, effort: str) -> Iterator[Entry]:
    """Every other usual day names what it held, every busier one does."""
    things = _EXERTIONS.get(effort, ())
    if things and (effort in "34" or number % 2):
        kind, text, minutes = things[number % len(things)]
        yield Entry(day, at, Kind.EXERTION, kind, amount=minutes, text=text, source=Source.SAMPLE)


#: Symptoms typed on 0-10, by the level of the day's worst: each below that level (3.3, 6.7 and 10 of 10).
_TYPED = {"1": ("brain_fog", 3), "2": ("headache", 5), "3": ("headache", 8)}


def _body(day: date, at: datetime, number: int, symptoms: str) -> Iterator[Entry]:
    """Sleep every third day, a medicine on most, a symptom by name where the day was worse."""
    if number % 3 == 0:
        hours = 6 + number % 4 * 0.5
        yield Entry(day, at, Kind.SLEEP, "hours", amount=hours, source=Source.SAMPLE)
        quality = Rating(1 + number % 2, 3)
        yield Entry(day, at, Kind.SLEEP, "quality", quality, source=Source.SAMPLE)
    if number % 5:
        yield Entry(day, at, Kind.MEDICINE, "LDN", amount=1, text="3 mg", source=Source.SAMPLE)
    if symptoms in "23" or number % 8 == 1:
        name, value = _TYPED.get(symptoms, _TYPED["1"])
        yield Entry(day, at, Kind.SYMPTOM, name, Rating(value, SPOKEN_TOP), source=Source.SAMPLE)
