"""Settings screens: one short text a place, switches in place, nothing typed."""

from __future__ import annotations

from datetime import time

from babel.dates import get_day_names

from handlers.callbacks import Menu, Set, key_of
from handlers.screens.base import Button, Screen, rows_of
from handlers.texts import Texts
from handlers.words import clock, symptom
from journal.patient import Patient
from journal.retention import YEAR_DAYS, YEARS
from pacing.note import NoteLevel

#: Offered by a tap; any other word can be typed. The commonest of PACING.md 3 and 7 in ME/CFS.
OFFERED = (
    "fatigue",
    "pain",
    "brain_fog",
    "headache",
    "dizziness",
    "nausea",
    "sore_throat",
    "muscle_weakness",
    "light_sensitivity",
    "noise_sensitivity",
    "palpitations",
    "gut",
)
#: What is changed most comes first; the rest is one tap further, so that nobody reads fourteen buttons.
PLACES = ("times", "symptoms", "notes", "week", "quiet", "speak")
RARE = ("zone", "day", "sound", "events", "carers", "keep", "burden")


def menu(texts: Texts) -> Screen:
    """What can be changed."""
    buttons = [Button(texts(f"settings-{name}"), Set("open", name)) for name in PLACES]
    buttons += [
        Button(texts("level-place"), Menu("level")),
        Button(texts("settings-more"), Set("open", "more")),
    ]
    return Screen(texts("settings"), rows_of(buttons, 2))


def rare(texts: Texts) -> Screen:
    """What is changed once, if ever."""
    buttons = [Button(texts(f"settings-{name}"), Set("open", name)) for name in RARE]
    return Screen(texts("settings"), (*rows_of(buttons, 2), _back(texts)))


def times(texts: Texts, patient: Patient) -> Screen:
    """Check-in times, half an hour a tap."""
    evening, morning = _clock(texts, patient.evening), _clock(texts, patient.morning)
    names = ("evening-toggle", "evening-earlier", "evening-later")
    others = ("morning-toggle", "morning-earlier", "morning-later")
    buttons = [_set(texts, name, name) for name in (*names, *others)]
    text = texts("settings-times-text", evening=evening, morning=morning)
    rows = ((buttons[0],), tuple(buttons[1:3]), (buttons[3],), tuple(buttons[4:6]))
    return Screen(text, (*rows, _back(texts)))


def symptoms(texts: Texts, patient: Patient) -> Screen:
    """Followed symptoms, each a switch; own words stay in the list."""
    own = [name for name in patient.symptoms if name not in OFFERED]
    buttons = [_switch(texts, patient, name) for name in (*OFFERED, *own)]
    followed = ", ".join(symptom(texts, name) for name in patient.symptoms) or texts("none-word")
    text = texts("settings-symptoms-text", symptoms=followed)
    return Screen(text, (*rows_of(buttons, 2), (_set(texts, "symptom-own", "own"), *_back(texts))))


def notes(texts: Texts, patient: Patient) -> Screen:
    """How much to hear."""
    level = texts(f"settings-notes-{patient.notes.value}").lower()
    row = tuple(Button(texts(f"settings-notes-{each.value}"), Set("notes", each.value)) for each in NoteLevel)
    said = {
        name: texts("yes-word" if on else "no-word")
        for name, on in (
            ("good", patient.good_days),
            ("insight", patient.insights),
            ("few", patient.few_reports),
        )
    }
    names = ["notes-good", "notes-insight", "notes-few", *(["notes-again"] if patient.muted else [])]
    switches = rows_of([_set(texts, name, name) for name in names], 2)
    return Screen(texts("settings-notes-text", level=level, **said), (row, *switches, _back(texts)))


def week(texts: Texts, patient: Patient) -> Screen:
    """The day of the summary, and its picture."""
    names = get_day_names("abbreviated", locale=texts.language)
    day = texts("settings-off") if patient.week_day is None else names[patient.week_day]
    days = [Button(names[index], Set("week", str(index))) for index in range(7)]
    picture = texts("yes-word" if patient.week_picture else "no-word")
    last = (_set(texts, "week-off", "week-off"), _set(texts, "week-picture", "week-picture"))
    text = texts("settings-week-text", day=day, picture=picture)
    return Screen(text, (*rows_of(days, 4), last, _back(texts)))


def quiet(texts: Texts, patient: Patient) -> Screen:
    """Quiet hours, an hour a tap."""
    start, end = patient.quiet
    names = ("quiet-start-earlier", "quiet-start-later", "quiet-end-earlier", "quiet-end-later")
    buttons = [_set(texts, name, name) for name in names]
    text = texts("settings-quiet-text", start=clock(start), end=clock(end))
    return Screen(text, (*rows_of(buttons, 2), _back(texts)))


def day(texts: Texts, patient: Patient) -> Screen:
    """Where the day begins."""
    row = (_set(texts, "day-earlier", "day-earlier"), _set(texts, "day-later", "day-later"))
    return Screen(texts("settings-day-text", time=clock(patient.day_start)), (row, _back(texts)))


def sound(texts: Texts, patient: Patient) -> Screen:
    """Whether reminders make a sound."""
    said = texts("yes-word" if patient.reminder_sound else "no-word")
    row = (_set(texts, "sound-toggle", "sound-toggle"),)
    return Screen(texts("settings-sound-text", sound=said), (row, _back(texts)))


def speak(texts: Texts, patient: Patient) -> Screen:
    """Whether what is written is said aloud too."""
    said = texts("yes-word" if patient.speak else "no-word")
    row = (_set(texts, "speak-toggle", "speak-toggle"),)
    return Screen(texts("settings-speak-text", on=said), (row, _back(texts)))


def keep(texts: Texts, patient: Patient) -> Screen:
    """How long the diary is kept."""
    years = (patient.keep_days or 0) // YEAR_DAYS
    row = tuple(Button(texts(f"settings-keep-{each}"), Set("keep", str(each))) for each in YEARS)
    kept = texts(f"settings-keep-{years}").lower()
    return Screen(texts("settings-keep-text", kept=kept), (*rows_of(row, 2), _back(texts)))


def events(texts: Texts, patient: Patient) -> Screen:
    """Whether named events are followed."""
    said = texts("yes-word" if patient.follow_events else "no-word")
    row = (_set(texts, "events-toggle", "events-toggle"),)
    return Screen(texts("settings-events-text", on=said), (row, _back(texts)))


def _switch(texts: Texts, patient: Patient, name: str) -> Button:
    mark = "✓ " if name in patient.symptoms else ""
    return Button(f"{mark}{symptom(texts, name)}", Set("symptom", key_of(name)))


def _set(texts: Texts, text: str, value: str) -> Button:
    return Button(texts(f"settings-{text}"), Set("turn", value))


def _back(texts: Texts) -> tuple[Button, ...]:
    return (Button(texts("back"), Menu("settings")),)


def _clock(texts: Texts, at: time | None) -> str:
    return clock(at) if at else texts("settings-off")
