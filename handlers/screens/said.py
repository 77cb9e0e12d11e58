"""Screens for free words: one line that echoes what was understood, or one question."""

from __future__ import annotations

from datetime import date

from handlers.callbacks import Batch, Choose
from handlers.screens import imports
from handlers.screens.base import Button, Screen, rows_of
from handlers.screens.reminders import row_words, task_of
from handlers.texts import Texts
from handlers.words import day_for, line, moment, number, symptom
from journal.outcomes import Asked, Logged, SymptomFollowed, Undone
from journal.records import AskKind
from journal.visit import Visit
from language.called import called
from language.values import Doubt, Option, Said
from pacing.entries import Entry, Kind

_QUESTIONS = {
    Doubt.BARE_LEVEL: "doubt-bare-word",
    Doubt.SCALE: "doubt-scale",
    Doubt.WHICH: "doubt-which",
    Doubt.CHANGE: "doubt-change",
    Doubt.LEVEL: "doubt-level",
    Doubt.UNCLEAR: "doubt-unclear",
    Doubt.TIME: "doubt-time",
    Doubt.WHEN: "doubt-when",
    Doubt.TASK: "doubt-when",
    Doubt.TARGET: "doubt-target",
}


def logged(texts: Texts, outcome: Logged, today: date) -> Screen:
    """The echo, with Undo and Fix."""
    if outcome.changed:
        text = _changed(texts, outcome)
    else:
        days = dict.fromkeys(entry.day for entry in outcome.entries)
        text = "\n".join(_of_day(texts, outcome, day, today) for day in days)
    if outcome.event is None:
        return Screen(text, (undo_row(texts, outcome.batch_id),))
    leave = Button(texts("event-leave"), Batch(outcome.batch_id, "leave"))
    return Screen(f"{text}\n{texts('event-followed')}", ((*undo_row(texts, outcome.batch_id), leave),))


def _changed(texts: Texts, outcome: Logged) -> str:
    """What it is now, and what it was, where the words differ."""
    now, before = line(texts, outcome.entries), line(texts, outcome.before)
    if before in ("", now):
        return texts("echo-changed", line=now)
    return texts("echo-changed-from", line=now, before=before)


def _of_day(texts: Texts, outcome: Logged, day: date, today: date) -> str:
    """What was said of one day; an answer of last night may stand beside what is said of this morning."""
    said = line(texts, [entry for entry in outcome.entries if entry.day == day])
    if day == today:
        return texts("echo", line=said)
    return texts("echo-day", day=day_for(texts, day, today), line=said)


def undo_row(texts: Texts, batch_id: int) -> tuple[Button, ...]:
    """Undo and Fix of one batch."""
    return tuple(Button(texts(name), Batch(batch_id, name)) for name in ("undo", "fix"))


def undone(texts: Texts, outcome: Undone) -> Screen:
    """What was taken back."""
    if outcome.imported is not None:
        return imports.undone(texts, outcome.imported)
    if not outcome.entries and not outcome.reminders:
        return Screen(texts("undone-nothing"))
    said = [line(texts, outcome.entries)] if outcome.entries else []
    tasks = [f"⏰ {task_of(texts, row)}" for row in outcome.reminders]
    return Screen(texts("undone", line=", ".join([*said, *tasks])))


def fixing(texts: Texts, batch_id: int) -> Screen:
    """Say it again, or leave it."""
    row = (Button(texts("fix-keep"), Batch(batch_id, "keep")), Button(texts("undo"), Batch(batch_id, "undo")))
    return Screen(texts("fix-ask"), (row,))


def asked(texts: Texts, outcome: Asked, visit: Visit) -> Screen:
    """One question with a button for each way to read it."""
    if outcome.kind is AskKind.TARGET:
        return _which_reminder(texts, outcome, visit)
    buttons = [
        Button(_label(texts, outcome, option, visit), Choose(outcome.ask_id, index))
        for index, option in enumerate(outcome.options)
    ]
    return Screen(_question(texts, outcome), (*rows_of(buttons, 2), *_ways_out(texts, outcome)))


def _which_reminder(texts: Texts, outcome: Asked, visit: Visit) -> Screen:
    """The reminders that a command could mean, each with its time, and all of them."""
    labels = [row_words(texts, row, visit) for row in outcome.rows]
    rows = [(Button(label, Choose(outcome.ask_id, index)),) for index, label in enumerate(labels)]
    everything = Button(texts("doubt-all"), Choose(outcome.ask_id, len(labels)))
    return Screen(texts("doubt-target"), (*rows, (everything,)))


def option_label(texts: Texts, option: Option, visit: Visit) -> str:
    """A short label for one way to read a message."""
    if option.at is not None:
        return moment(texts, option.at, visit.now, visit.patient.tz)
    return said_line(texts, option.said, visit)


def said_line(texts: Texts, said: tuple[Said, ...], visit: Visit) -> str:
    """Statements in one line, as entries are."""
    return ", ".join(_whole(texts, statement, visit) for statement in said)


def followed(texts: Texts, outcome: SymptomFollowed) -> Screen:
    """A symptom of the patient's own."""
    if outcome.full:
        return Screen(texts("settings-symptom-full"))
    return Screen(texts("settings-symptom-added", name=symptom(texts, outcome.name)))


def _question(texts: Texts, outcome: Asked) -> str:
    in_digits = any(character.isdigit() for character in outcome.words)  # "awful" is not said back as a 9
    if outcome.doubt is Doubt.BARE_LEVEL and outcome.rating is not None and in_digits:
        return texts("doubt-bare", value=number(outcome.rating.value))
    if outcome.kind is AskKind.WHEN:
        return texts("doubt-when")  # no ways to read it: the words that help are an example
    return texts(_QUESTIONS[outcome.doubt])


def _ways_out(texts: Texts, outcome: Asked) -> tuple[tuple[Button, ...], ...]:
    not_a_log = Button(texts("keep-not"), Choose(outcome.ask_id, -1))
    if outcome.kind is AskKind.KEEP:
        return ((Button(texts("keep-remark"), Choose(outcome.ask_id, 0)), not_a_log),)
    if outcome.kind is AskKind.LOG:
        return ((not_a_log,),)
    return ()


def _label(texts: Texts, outcome: Asked, option: Option, visit: Visit) -> str:
    """ "6 for what?" is answered by a name; any other question by all that the option says."""
    if outcome.doubt is not Doubt.BARE_LEVEL:
        return option_label(texts, option, visit)
    return ", ".join(_name(texts, said, visit) for said in option.said)


def _name(texts: Texts, said: Said, visit: Visit) -> str:
    if said.kind is Kind.EFFORT:
        return texts("rating-effort")
    if said.kind is Kind.SYMPTOM:
        return symptom(texts, said.name)
    return _whole(texts, said, visit)


def _whole(texts: Texts, said: Said, visit: Visit) -> str:
    entry = Entry(
        visit.today,
        visit.now,
        said.kind,
        said.name,
        said.rating,
        said.amount,
        said.text,
        usual=said.usual,
        word=called(said, texts.language),
    )
    return line(texts, [entry])
