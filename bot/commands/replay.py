"""`pacenote replay`: patients' days line by line in, what the engine would have said out; no database."""

from __future__ import annotations

import gc
import json
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from math import exp
from typing import Any, TextIO

from handlers.screens.notes import note_words, why_words
from handlers.texts import MissingTextError, texts_for
from pacing.days import Day
from pacing.entries import EXERTIONS
from pacing.history import History
from pacing.kinds import COMPANION_LAST
from pacing.load import load_of, rank_of
from pacing.note import Note, NoteKind, NoteSettings, SentNote, Why
from pacing.notes import note_on
from pacing.score import score_of

#: The names of kinds in a line, and the exertions that they are.
KINDS = {
    "body": "physical",
    "mind": "cognitive",
    "people": "social",
    "senses": "sensory",
    "upright": "upright",
}
NAMES = {**{name: name for name in EXERTIONS}, **KINDS}
#: A line says one scale for all; on worded buttons symptoms are 0-3 and effort 0-4 (PACING.md, Scales).
TEN, WORDED_SYMPTOMS, WORDED_EFFORT = 10, 3, 4
TENS = (TEN, TEN)
NUMBERS = (int, float)
NO_KINDS: frozenset[str] = frozenset()


class UnusableLineError(ValueError):
    """A line that cannot be used; the message is one clear sentence."""


@dataclass(slots=True)
class Patient:
    """One patient's days so far, and the notes that were said."""

    name: str  # as JSON
    history: History = field(default_factory=History)
    sent: list[SentNote] = field(default_factory=list)
    newest: date = date.min


def stream(lines: TextIO, out: TextIO) -> None:
    """One JSON line out for each in; a line that cannot be used is answered by {"patient", "error"}."""
    patients: dict[Hashable, Patient] = {}
    gc.disable()  # days are no cycles, and nothing here is garbage before the end
    try:
        for line in lines:
            if line.strip():
                out.write(_answer(line.lstrip(), patients))
    finally:
        gc.enable()
        out.flush()


def _answer(line: str, patients: dict[Hashable, Patient]) -> str:
    try:
        said, end = _DECODE(line)
    except (ValueError, RecursionError):
        return _refusal(None, "not a line of JSON")
    if not line[end:].isspace() and line[end:]:
        return _refusal(None, "not a line of JSON")
    if not isinstance(said, dict):
        return _refusal(None, "not a JSON object")
    try:
        return _evening(_patient(said, patients), day_from(said))
    except UnusableLineError as error:
        return _refusal(said.get("patient"), str(error))


def _patient(said: Mapping[str, Any], patients: dict[Hashable, Patient]) -> Patient:
    name = said.get("patient")
    patient = patients.get(name) if isinstance(name, str) else None
    if patient is None:
        patient = _named(name, patients)
    return patient


def _named(name: object, patients: dict[Hashable, Patient]) -> Patient:
    """A patient by a name that is new, or a number."""
    if not isinstance(name, str | int):
        raise UnusableLineError("patient is missing")
    key = name if isinstance(name, str) else (type(name), name)
    return patients.setdefault(key, Patient(json.dumps(name)))


def _evening(patient: Patient, day: Day) -> str:
    """What is said on the evening of the day, as a line."""
    if day.date <= patient.newest:
        raise UnusableLineError("date is not later than the date before")
    history, today = patient.history, day.date
    patient.newest = today
    history.add(day)
    note = note_on(history, today, patient.sent, SETTINGS)
    said = ""
    if note:
        patient.sent.append(SentNote(note.kind, note.day, note.variant, note.wording))
        tapped = any(one.crash for one in history.back(today, COMPANION_LAST + 1))
        said = _said(note, day, tapped)
    raw = score_of(history, today)
    score = None if raw is None else 1 / (1 + exp(-raw))
    return (
        f'{{"patient": {patient.name}, "date": "{today}", "load": {_number(load_of(history, today))}, '
        f'"rank": {_number(rank_of(history, today))}, "score": {_number(score)}, {said or SILENT}}}\n'
    )


#: The numbers of a why by name.
WHY = tuple(one.name for one in fields(Why))
#: Nobody turns anything on or off in a replay.
SETTINGS = NoteSettings(says_mute=True)
_DECODE = json.JSONDecoder().raw_decode
SILENT = '"note": null, "text": null, "why": null'


def _said(note: Note, day: Day, tapped: bool) -> str:
    """The note's three fields, in the words of the bot; `tapped`: the patient called these days a crash."""
    texts = texts_for("en")
    numbers = {
        "kind": note.kind.value,
        **{name: getattr(note.why, name) for name in WHY},
        "effort_top": day.effort_top or TEN,
        "symptom_top": day.symptom_top or TEN,
        "tapped": tapped,
    }
    try:
        text: str | None = note_words(texts, note, note.kind is NoteKind.CRASH and not tapped)
        why: str | None = why_words(texts, numbers)
    except MissingTextError:
        text = why = None
    return f'"note": "{note.kind.value}", "text": {json.dumps(text)}, "why": {json.dumps(why)}'


def day_from(said: Mapping[str, Any]) -> Day:
    """The day of a line. Raises UnusableLineError."""
    try:
        day = date.fromisoformat(said["date"])
    except (KeyError, TypeError, ValueError):
        raise UnusableLineError("date is not a date such as 2026-03-01") from None
    effort_top, symptom_top = _tops(said.get("scale"))
    effort, symptoms = said.get("effort"), said.get("symptoms")
    sleep, kinds, crash, illness = (
        said.get("sleep"),
        said.get("kinds"),
        said.get("crash"),
        said.get("illness"),
    )
    return Day(
        day,
        None if effort is None else _on_ten("effort", effort, effort_top),
        None if symptoms is None else _on_ten("symptoms", symptoms, symptom_top),
        None if sleep is None else _on_ten("sleep", sleep, TEN),
        crash=None if crash is None else _flag("crash", crash),
        kinds=_kinds(kinds) if kinds else NO_KINDS,
        illness=illness is not None and bool(_flag("illness", illness)),
        effort_top=None if effort is None else effort_top,
        symptom_top=None if symptoms is None else symptom_top,
    )


def _tops(scale: object) -> tuple[int, int]:
    """Tops of the scales of effort and symptoms."""
    if scale is None or scale == TEN:
        return TENS
    if scale == WORDED_SYMPTOMS:
        return WORDED_EFFORT, WORDED_SYMPTOMS
    if isinstance(scale, int) and not isinstance(scale, bool) and scale >= 1:
        return scale, scale
    raise UnusableLineError("scale is not the whole number at the top of a scale")


def _on_ten(name: str, value: object, top: int) -> float:
    if not isinstance(value, NUMBERS) or value is True or value is False or not 0 <= value <= top:
        raise UnusableLineError(f"{name} is not a number from 0 to {top}")
    return value if top == TEN else value * TEN / top


def _flag(name: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    if value in (0, 1):
        return bool(value)
    raise UnusableLineError(f"{name} is neither true nor false")


def _kinds(said: object) -> frozenset[str]:
    try:
        return frozenset(map(NAMES.__getitem__, said)) if isinstance(said, list) else _no_kinds()
    except (KeyError, TypeError):
        return _no_kinds()


def _no_kinds() -> frozenset[str]:
    raise UnusableLineError(f"kinds are not a list of {', '.join(KINDS)}")


def _number(value: float | None) -> str:
    return "null" if value is None else f"{value:.4f}"


def _refusal(patient: object, sentence: str) -> str:
    return json.dumps({"patient": patient, "error": sentence}) + "\n"
