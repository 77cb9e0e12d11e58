"""Loading the sample history into a real database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sample import LOADED, THERE, every_note, load
from journal.patient import Patient
from journal.records import ScheduleKind
from pacing.entries import Entry, Kind
from pacing.note import NoteKind
from storage.store import Store

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
ALICE, CHARLIE = 11, 33


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A new database."""
    opened = await Store.open(f"sqlite+aiosqlite:///{tmp_path / 'pacenote.db'}", None)
    yield opened
    await opened.close()


async def kept(store: Store, patient_id: int = ALICE) -> Mapping[str, Any]:
    """Everything that is kept of a patient."""
    return await store.read(lambda unit: unit.records(patient_id).everything())


async def test_a_stranger_gets_eight_weeks_a_check_in_and_reminders(store: Store) -> None:
    assert await load(store, ALICE, NOW) == LOADED
    all_of_it = await kept(store)
    assert len(all_of_it["prompts"]) == 56
    assert {row["source"] for row in all_of_it["entries"]} == {"sample"}
    assert [row["task"] for row in all_of_it["reminders"]] == ["LDN", "lie down for a while"]


async def test_the_next_check_in_is_scheduled_for_this_evening(store: Store) -> None:
    await load(store, ALICE, NOW)
    rows = await store.read(lambda unit: unit.records(ALICE).schedules.all())
    due = {row.kind: row.due_at for row in rows}
    assert due[ScheduleKind.EVENING] == datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
    assert due[ScheduleKind.REMINDER] > NOW


async def test_answers_hang_on_their_prompts(store: Store) -> None:
    await load(store, ALICE, NOW)
    efforts = [row for row in (await kept(store))["entries"] if row["kind"] == "effort"]
    assert efforts
    assert all(row["prompt_id"] for row in efforts)


async def test_loading_twice_changes_nothing(store: Store) -> None:
    await load(store, ALICE, NOW)
    once = await kept(store)
    assert await load(store, ALICE, NOW + timedelta(days=3)) == THERE
    assert await kept(store) == once


async def test_what_the_patient_chose_and_said_stays(store: Store) -> None:
    day = date(2026, 11, 20)
    own = Entry(day, NOW, Kind.REMARK, text="mine")

    async def before(unit: Any) -> None:
        records = unit.records(ALICE)
        await records.save(Patient(ALICE, NOW, zone="Asia/Tokyo", evening=time(18), times_chosen=True))
        await records.entries.add([own])

    await store.run(before)
    await load(store, ALICE, NOW)
    state = (await kept(store))["patient"]
    assert (state["zone"], state["evening"]) == ("Asia/Tokyo", "18:00:00")
    assert [row["text"] for row in (await kept(store))["entries"] if row["day"] == "2026-11-20"] == ["mine"]


async def test_another_patient_sees_nothing_of_it(store: Store) -> None:
    await load(store, ALICE, NOW)
    assert not any((await kept(store, CHARLIE)).values())


def test_the_sentences_are_short_calm_and_say_that_it_is_invented() -> None:
    for sentence in (LOADED, THERE):
        assert "invented" in sentence
        assert len(sentence.split()) <= 25
        assert "!" not in sentence


def test_every_kind_of_note_is_shown_with_its_why() -> None:
    first, *notes = every_note().split("\n\n")
    assert first == "Nobody's notes: each comes from invented days."
    assert len(notes) == len(NoteKind)
    assert all(len(note.split("\n")) == 2 and note.split("\n")[1].startswith("Why: ") for note in notes)
