"""Notes, questions and patients: kept with their reasons, options and settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from journal.patient import NoteLevel
from journal.records import Ask, AskKind
from pacing.notes import Feedback
from storage.errors import ConflictError, UnstorableError
from storage.records import Records
from storage.store import Store
from tests.storage.cast import ALICE, BOB, DAY, NOW, TODAY, do, note, patient

WHY = {"effort": [3, 4, None], "low": 0.5, "words": "like \ud83d cardboard"}


async def test_notes_since_a_day_come_oldest_first(store: Store) -> None:
    async def say(records: Records) -> object:
        for days_ago in (0, 2, 1):
            await records.notes.add(note(day=TODAY - days_ago * DAY, wording=days_ago), WHY)
        return await records.notes.since(TODAY - DAY)

    assert await do(store, ALICE, say) == [note(day=TODAY - DAY, wording=1), note()]


async def test_a_note_knows_why_and_what_was_thought_of_it(store: Store) -> None:
    async def say(records: Records) -> object:
        note_id = await records.notes.add(note(), WHY)
        for feedback in (Feedback.THANKS, Feedback.NOT_HELPFUL):
            await records.notes.feedback(note_id, feedback)
        return await records.notes.why(note_id), await records.notes.since(TODAY)

    assert await do(store, ALICE, say) == (WHY, [note(feedback=Feedback.NOT_HELPFUL)])


async def test_the_newest_question_is_open_until_it_is_closed(store: Store) -> None:
    async def ask(records: Records) -> list[Ask | None]:
        first = await records.asks.open(AskKind.LOG, {"options": ["4", "7"]}, NOW)
        second = await records.asks.open(AskKind.FIX, {}, NOW)
        await records.asks.close(second.id)
        return [
            first,
            await records.asks.newest_open(),
            replace(second, closed=True),
            await records.asks.get(second.id),
        ]

    first, newest, closed, found = await do(store, ALICE, ask)
    assert first == newest == Ask(first.id if first else 0, AskKind.LOG, NOW, {"options": ["4", "7"]})
    assert closed == found


async def test_a_payload_that_json_does_not_have_is_refused(store: Store) -> None:
    with pytest.raises(UnstorableError):
        await do(store, ALICE, lambda records: records.asks.open(AskKind.LOG, {"x": {1, 2}}, NOW))


async def test_a_patient_comes_back_with_every_setting(store: Store) -> None:
    full = patient(
        zone="America/Santiago",
        evening=time(20, 30),
        symptoms=("pain", "half a pair \ud83d"),
        notes=NoteLevel.QUIET,
        muted={"high_load": date.max},
        paused_until=NOW + DAY,
        blocked_at=NOW,
        crash_since=TODAY,
    )
    await do(store, ALICE, lambda records: records.save(full))
    assert await do(store, ALICE, lambda records: records.patient()) == full


async def test_a_patient_is_saved_only_among_their_own_records(store: Store) -> None:
    with pytest.raises(ConflictError):
        await do(store, BOB, lambda records: records.save(patient(ALICE)))
