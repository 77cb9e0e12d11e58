"""Sample notes: for every kind of note a few invented weeks that end with it, as the engine says it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pacing.days import Day
from pacing.levels import SPOKEN_TOP
from pacing.note import Note, NoteKind, NoteSettings, SentNote
from pacing.notes import note_for

#: Nobody's days: effort and worst symptoms of ordinary ones on 0-10, in turn.
_EFFORTS = (4, 3, 5, 4, 3)
_SYMPTOMS = (4, 5, 4, 4)
_FIRST = date(2026, 1, 1)
_SETTINGS = NoteSettings(cold_told=True, good_day=True, says_mute=True)


@dataclass(frozen=True, slots=True)
class Weeks:
    """Invented days, notes sent in them, what is set, and on which day the note is asked for."""

    days: Sequence[Day]
    today: int
    sent: tuple[SentNote, ...] = ()
    settings: NoteSettings = _SETTINGS


def sample_notes() -> tuple[tuple[Note, Day], ...]:
    """One note of every kind, each with the day that it is about, in the order of their priorities."""
    return tuple(_note(kind, make()) for kind, make in _MAKERS.items())


def _note(kind: NoteKind, weeks: Weeks) -> tuple[Note, Day]:
    today = _on(weeks.today)
    note = note_for(weeks.days, today, weeks.sent, weeks.settings)
    if note is None or note.kind is not kind:
        raise LookupError("the invented days of a kind do not lead to it")
    return note, next((day for day in weeks.days if day.date == today), Day(today))


def _on(number: int) -> date:
    return _FIRST + timedelta(days=number)


def _day(number: int, effort: float, symptoms: float, crash: bool | None = None) -> Day:
    return Day(
        _on(number),
        effort=effort,
        symptoms=symptoms,
        crash=crash,
        effort_top=SPOKEN_TOP,
        symptom_top=SPOKEN_TOP,
    )


def _ordinary(length: int) -> list[Day]:
    return [_day(n, _EFFORTS[n % len(_EFFORTS)], _SYMPTOMS[n % len(_SYMPTOMS)]) for n in range(length)]


def _cold() -> Weeks:
    return Weeks(_ordinary(1), 0, settings=replace(_SETTINGS, cold_told=False))


def _crash() -> Weeks:
    return Weeks([*_ordinary(40), _day(40, 4, 9, crash=True)], 40)


def _care_team() -> Weeks:
    return Weeks([*_ordinary(60), *(_day(n, 3, 6) for n in range(60, 74))], 73)


def _settle() -> Weeks:
    crash = [_day(40, 2, 9, crash=True), *(_day(n, 2, 7) for n in range(41, 46)), _day(46, 7, 4)]
    told = SentNote(NoteKind.CRASH, _on(40), "crash_start")
    return Weeks([*_ordinary(40), *crash], 46, (told,))


def _high_load() -> Weeks:
    return Weeks([*_ordinary(40), _day(40, 7, 4), _day(41, 8, 5)], 41)


def _creeping() -> Weeks:
    return Weeks([*_ordinary(60), *(_day(60 + n, 4, said) for n, said in enumerate((5, 5, 6, 6)))], 63)


def _good_day() -> Weeks:
    days = _ordinary(110)
    for start in (50, 80):
        days[start - 2] = _day(start - 2, 4, 1)
        days[start] = _day(start, 4, 9, crash=True)
    return Weeks([*days, _day(110, 3, 2)], 110)


def _silence() -> Weeks:
    return Weeks([*_ordinary(40), _day(49, 3, 4)], 49)


def _mute() -> Weeks:
    """Ten notes on load that no crash followed, and crashes on other days."""
    days = [_day(n, 9, 4) if n % 10 == 9 else day for n, day in enumerate(_ordinary(150))]
    for number in (25, 45, 65, 85, 105):
        days[number] = replace(days[number], crash=True)
    sent = (SentNote(NoteKind.HIGH_LOAD, _on(n), "load", n // 10 % 4) for n in range(29, 129, 10))
    return Weeks(days, 149, tuple(sent))


_MAKERS: Mapping[NoteKind, Callable[[], Weeks]] = {
    NoteKind.COLD: _cold,
    NoteKind.CRASH: _crash,
    NoteKind.CARE_TEAM: _care_team,
    NoteKind.SETTLE: _settle,
    NoteKind.HIGH_LOAD: _high_load,
    NoteKind.CREEPING: _creeping,
    NoteKind.GOOD_DAY: _good_day,
    NoteKind.SILENCE: _silence,
    NoteKind.MUTE: _mute,
}
