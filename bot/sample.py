"""Load the sample history into one patient's records, for the page of the local chat only."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

from handlers.screens.notes import note_words, why_words
from handlers.texts import texts_for
from journal import hello, plan, remind
from journal.ports import Store
from journal.sample import Sample, SampleDay, sample_history
from journal.sample_notes import sample_notes
from journal.visit import Visit
from pacing.entries import Entry, Source
from pacing.note import NoteKind

LOADED = "Eight invented weeks are loaded, up to yesterday. They are nobody's days; an export marks them so."
THERE = "The invented sample weeks are here already. Nothing was changed."

#: A sample that was loaded while the page's clock stood earlier is found this far back.
LOOK_BACK = timedelta(days=800)


async def load(store: Store, patient_id: int, now: datetime, zone: str = "Europe/London") -> str:
    """Write the sample in one piece and say so in one sentence; a second time changes nothing.

    A stranger becomes a patient in `zone` whose evening check-in comes at 20:00. Of somebody who is here
    already, days about which anything was asked or said keep exactly that.
    """

    async def work(unit: Any) -> str:
        visit = await hello.arrive(unit.records(patient_id), now, "en", zone)
        before = await visit.records.entries.between(visit.today - LOOK_BACK, visit.today)
        if any(entry.source is Source.SAMPLE for entry in before):
            return THERE
        await _welcome(visit)
        await _write(visit, sample_history(visit.today, visit.patient.tz), before)
        return LOADED

    return await store.run(work)


def every_note() -> str:
    """Every kind of note once, with its why, each from invented days; nothing is kept."""
    texts = texts_for("en")
    lines = ["Nobody's notes: each comes from invented days."]
    for note, day in sample_notes():
        tapped = note.kind is NoteKind.CRASH
        tops = {"effort_top": day.effort_top, "symptom_top": day.symptom_top, "tapped": tapped}
        numbers = {"kind": note.kind.value, **asdict(note.why), **tops}
        lines.append(f"{note_words(texts, note)}\n{why_words(texts, numbers)}")
    return "\n\n".join(lines)


async def _welcome(visit: Visit) -> None:
    """What hello would have asked, answered; what the patient chose themselves stays."""
    if not visit.patient.times_chosen:
        await visit.change(evening=hello.EVENING, times_chosen=True)
    await visit.change(zone_chosen=True)
    await plan.replan(visit)


async def _write(visit: Visit, sample: Sample, before: list[Entry]) -> None:
    prompts = await visit.records.prompts.between(sample.days[0].day, sample.days[-1].day)
    theirs = {entry.day for entry in before} | {prompt.day for prompt in prompts}
    for day in sample.days:
        if day.day not in theirs:
            await _day(visit, day)
    for reminder in sample.reminders:
        await remind.set_rule(visit, reminder.task, reminder.rule)


async def _day(visit: Visit, day: SampleDay) -> None:
    prompt = await visit.records.prompts.put(day.kind, day.day, day.state, day.at)
    answers = [replace(entry, prompt=prompt.id) for entry in day.answers]
    await visit.records.entries.add([*day.said, *answers])
