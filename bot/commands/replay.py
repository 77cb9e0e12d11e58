"""`pacenote replay`: patients' days line by line in, what the engine would have said out; no database."""

from __future__ import annotations

import gc
import json
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cache, lru_cache
from math import exp
from typing import Any, TextIO

from pydantic_core import from_json

from handlers.screens.notes import note_words, why_words
from handlers.texts import DEFAULT, MissingTextError, Texts
from pacing.entries import EXERTIONS
from pacing.history import History
from pacing.kinds import COMPANION_LAST
from pacing.load import load_on, rank_on
from pacing.note import Note, NoteKind, NoteSettings, SentNote, Why
from pacing.notes import note_at
from pacing.score import score_on
from pacing.seen import Seen

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


def replay(lines: TextIO, out: TextIO) -> None:
    """As stream, in a process that does nothing else.

    Nothing is garbage before its end, and then all of it goes with the process: to look through it for
    cycles takes a twentieth of the time.
    """
    gc.disable()
    stream(lines, out)
    gc.freeze()


def stream(lines: TextIO, out: TextIO) -> None:
    """One JSON line out for each in; a line that cannot be used is answered by {"patient", "error"}."""
    patients: dict[Hashable, Patient] = {}
    write = out.write
    try:
        for raw in lines:
            line = raw.strip()
            if line:
                write(_answer(line, patients))
    finally:
        out.flush()


def _answer(line: str, patients: dict[Hashable, Patient]) -> str:
    try:
        said = _decoded(line)
    except (ValueError, RecursionError):
        return _refusal(None, "not a line of JSON")
    if not isinstance(said, dict):
        return _refusal(None, "not a JSON object")
    try:
        return _evening(_patient(said, patients), day_from(said))
    except UnusableLineError as error:
        return _refusal(said.get("patient"), str(error))


def _decoded(line: str) -> Any:
    """What a line of JSON says. What the quick reader does not take, such as half a surrogate, json may."""
    try:
        return from_json(line)
    except ValueError:
        return json.loads(line)


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


def _evening(patient: Patient, day: Seen) -> str:
    """What is said on the evening of the day, as a line."""
    if day.date <= patient.newest:
        raise UnusableLineError("date is not later than the date before")
    history, today = patient.history, day.date
    patient.newest = today
    history.see(day)
    note = note_at(history, day, patient.sent, SETTINGS)
    said = SILENT
    if note:
        patient.sent.append(SentNote(note.kind, note.day, note.variant, note.wording))
        tapped = any(one.crash for one in history.back(day.ordinal, COMPANION_LAST + 1))
        said = _said(note, day, tapped)
    numbers = _numbers(history, day)
    return f'{{"patient": {patient.name}, "date": "{today.isoformat()}", {numbers}, {said}}}\n'


def _numbers(history: History, day: Seen) -> str:
    """The fields of load, rank and score."""
    load, rank, raw = load_on(history, day), rank_on(history, day), score_on(history, day)
    score = None if raw is None else 1 / (1 + exp(-raw))
    if load is None or rank is None or score is None:
        return f'"load": {_number(load)}, "rank": {_number(rank)}, "score": {_number(score)}'
    return f'"load": {load:.4f}, "rank": {rank:.4f}, "score": {score:.4f}'


#: The numbers of a why by name.
WHY = tuple(one.name for one in fields(Why))
#: Nobody turns anything on or off in a replay.
SETTINGS = NoteSettings(says_mute=True)
SILENT = '"note": null, "text": null, "why": null'


class Remembered(Texts):
    """The bot's English, each sentence made once: what a replay says, it reads from a file anyway."""

    def __init__(self) -> None:
        """Read the texts."""
        super().__init__(DEFAULT)
        self._sentences: dict[Hashable, str] = {}

    def __call__(self, key: str, /, **values: Any) -> str:
        """As Texts; 1 and 1.0 are told apart."""
        asked = (key, *values.items(), *map(type, values.values()))
        if asked not in self._sentences:
            self._sentences[asked] = super().__call__(key, **values)
        return self._sentences[asked]


@cache
def _texts() -> Texts:
    return Remembered()


def _said(note: Note, day: Seen, tapped: bool) -> str:
    """The note's three fields, in the words of the bot; `tapped`: the patient called these days a crash."""
    texts = _texts()
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


def day_from(said: Mapping[str, Any]) -> Seen:
    """The day of a line. Raises UnusableLineError."""
    try:
        day = date.fromisoformat(said["date"])
    except (KeyError, TypeError, ValueError):
        raise UnusableLineError("date is not a date such as 2026-03-01") from None
    get = said.get
    scale, effort, symptoms, sleep = get("scale"), get("effort"), get("symptoms"), get("sleep")
    kinds, crash, illness = get("kinds"), get("crash"), get("illness")
    effort_top, symptom_top = TENS if scale is None else _tops(scale)
    return Seen(
        day,
        None if effort is None else _on_ten("effort", effort, effort_top),
        None if effort is None else effort_top,
        None if symptoms is None else _on_ten("symptoms", symptoms, symptom_top),
        None if symptoms is None else symptom_top,
        sleep is not None and _on_ten("sleep", sleep, TEN) is not None,
        None if crash is None else _flag("crash", crash),
        _kinds(kinds) if kinds else NO_KINDS,
        illness is not None and _flag("illness", illness),
    )


def _tops(scale: object) -> tuple[int, int]:
    """Tops of the scales of effort and symptoms."""
    if scale == TEN:
        return TENS
    if scale == WORDED_SYMPTOMS:
        return WORDED_EFFORT, WORDED_SYMPTOMS
    if isinstance(scale, int) and not isinstance(scale, bool) and scale >= 1:
        return scale, scale
    raise UnusableLineError("scale is not the whole number at the top of a scale")


def _on_ten(name: str, value: Any, top: int) -> float:
    if type(value) in NUMBERS and 0 <= value <= top:
        number: float = value if top == TEN else value * TEN / top
        return number
    raise UnusableLineError(f"{name} is not a number from 0 to {top}")


def _flag(name: str, value: object) -> bool:
    if value is True or value is False:
        return value
    if value in (0, 1):
        return bool(value)
    raise UnusableLineError(f"{name} is neither true nor false")


def _kinds(said: object) -> frozenset[str]:
    try:
        if isinstance(said, list):
            return _named_kinds(tuple(said))
    except (KeyError, TypeError):
        pass
    raise UnusableLineError(f"kinds are not a list of {', '.join(KINDS)}")


@lru_cache(maxsize=4096)
def _named_kinds(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(NAMES.__getitem__, names))


def _number(value: float | None) -> str:
    return "null" if value is None else f"{value:.4f}"


def _refusal(patient: object, sentence: str) -> str:
    return json.dumps({"patient": patient, "error": sentence}) + "\n"
