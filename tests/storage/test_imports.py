"""Imports: everything comes back as it was, twice is once, and Undo takes it away whole."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from bot.sample import load
from journal.imports_run import ImportRun
from journal.records import Act, Outgoing, Priority
from journal.sample import sample_history
from pacing.entries import Source
from reports.canonical import canonical
from storage.reading_rows import UnreadableRowError, patient_of
from storage.restoring import Restoration
from storage.store import Store
from tests.storage.cast import ALICE, BOB, CHARLIE, DAY, NOW, TODAY, do, entry


async def kept(store: Store, who: int) -> dict[str, Any]:
    """All rows of a patient, without settings."""
    found = dict(await do(store, who, lambda records: records.everything()))
    found.pop("patient")
    return found


async def put_back(store: Store, who: int, records: Mapping[str, Any], message: int = 7) -> ImportRun:
    """Restore an export, as the importer does: a step a unit."""
    restoration = Restoration.of(records)
    run = await do(store, who, lambda r: r.imports.open(NOW, message))
    for step in restoration.steps():
        await do(store, who, lambda r, step=step: _step(r, run, restoration, step))  # type: ignore[misc]
    return run


async def _step(records: Any, run: ImportRun, restoration: Restoration, step: Any) -> None:
    known = await records.imports.known(step.noun)
    await records.imports.put_back(run, restoration, step, known)


async def test_everything_comes_back_as_it_was(store: Store) -> None:
    await load(store, CHARLIE, NOW)
    batch = await do(store, CHARLIE, lambda r: r.batches.open(NOW, Source.TEXT, 5))
    await do(store, CHARLIE, lambda r: r.entries.add([entry(batch=batch.id), entry(batch=batch.id)]))
    before = canonical(await kept(store, CHARLIE))
    await put_back(store, BOB, before)
    assert canonical(await kept(store, BOB)) == before
    assert len(before["entries"]) == len(sample_history(TODAY, NOW.tzinfo).entries) + 2  # type: ignore[arg-type]


async def test_putting_back_what_is_there_changes_nothing(store: Store) -> None:
    await load(store, ALICE, NOW)
    before = await kept(store, ALICE)
    run = await put_back(store, ALICE, canonical(before))
    assert await kept(store, ALICE) == before
    assert (await do(store, ALICE, lambda r: r.imports.get(run.id))) == ImportRun(run.id, NOW, 7, {})


async def test_undo_takes_an_import_back_whole_and_nothing_else(store: Store) -> None:
    await load(store, CHARLIE, NOW)
    await do(store, ALICE, lambda r: r.entries.add([entry(day=TODAY)]))
    before = await kept(store, ALICE)
    run = await put_back(store, ALICE, canonical(await kept(store, CHARLIE)))
    assert len((await kept(store, ALICE))["entries"]) > len(before["entries"])
    await do(store, ALICE, lambda r: r.imports.take_back(run.id))
    assert await kept(store, ALICE) == before


async def test_an_answer_given_since_keeps_its_check_in(store: Store) -> None:
    await load(store, CHARLIE, NOW)
    run = await put_back(store, ALICE, canonical(await kept(store, CHARLIE)))
    prompt = (await kept(store, ALICE))["prompts"][0]["id"]
    await do(store, ALICE, lambda r: r.entries.add([entry(prompt=prompt)]))
    await do(store, ALICE, lambda r: r.imports.take_back(run.id))
    left = await kept(store, ALICE)
    assert [row["id"] for row in left["prompts"]] == [prompt]
    assert len(left["entries"]) == 1


async def test_entries_that_are_there_are_not_added_again(store: Store) -> None:
    said = [entry(day=TODAY - DAY * n) for n in range(3)]
    run = await do(store, ALICE, lambda r: r.imports.open(NOW, 7))
    assert await do(store, ALICE, lambda r: r.imports.add(run, said)) == 3
    assert await do(store, ALICE, lambda r: r.imports.add(run, said)) == 0
    assert (await do(store, ALICE, lambda r: r.imports.newest())).entries == 3


async def test_one_message_is_one_import(store: Store) -> None:
    first = await do(store, ALICE, lambda r: r.imports.open(NOW, 7))
    assert await do(store, ALICE, lambda r: r.imports.open(NOW, 7)) == first


async def test_another_patient_sees_and_undoes_nothing(store: Store) -> None:
    run = await do(store, ALICE, lambda r: r.imports.open(NOW, 7))
    await do(store, ALICE, lambda r: r.imports.add(run, [entry()]))
    for look in (
        lambda r: r.imports.get(run.id),
        lambda r: r.imports.newest(),
        lambda r: r.imports.of_message(7),
        lambda r: r.imports.take_back(run.id),
    ):
        assert await do(store, CHARLIE, look) is None
    assert await do(store, CHARLIE, lambda r: r.imports.known("entries")) == {}
    assert len((await kept(store, ALICE))["entries"]) == 1


async def test_rows_that_no_table_can_take_are_counted_and_left_out(store: Store) -> None:
    good = {
        "id": 1,
        "day": "2026-11-20",
        "at": "2026-11-20T20:00:00+00:00",
        "source": "tap",
        "kind": "remark",
    }
    bad = [
        None,
        {**good, "kind": "horoscope"},
        {**good, "day": "20 Nov"},
        {**good, "at": "0001-01-01T00:00:00+00:00"},
        {**good, "at": "2026-11-20T20:00:00"},
        {**good, "value": 11, "top": 10},
        {**good, "amount": float("inf")},
        {**good, "text": ["nested"]},
        {**good, "text": "x" * 30_000},
    ]
    restoration = Restoration.of({"entries": [good, *bad], "horoscopes": [{}, {}]})
    assert restoration.unreadable == len(bad) + 2
    await put_back(store, ALICE, {"entries": [good, *bad]})
    assert len(await do(store, ALICE, lambda r: r.entries.between(date(2026, 1, 1), TODAY))) == 1


async def test_a_rule_that_can_never_be_planned_is_left_out(store: Store) -> None:
    row = {"task": "tea", "rule": "DTSTART;VALUE=DATE:20261120\nRRULE:FREQ=DAILY", "state": "active"}
    at = "2026-11-20T20:00:00+00:00"
    assert Restoration.of({"reminders": [{"id": 1, **row, "created": at}]}).unreadable == 1


async def test_a_file_with_the_same_check_in_twice_is_taken_once(store: Store) -> None:
    prompt = {"kind": "evening", "day": "2026-11-20", "state": "asked", "at": "2026-11-20T20:00:00+00:00"}
    await put_back(store, ALICE, {"prompts": [{"id": 1, **prompt}, {"id": 2, **prompt}]})
    assert len((await kept(store, ALICE))["prompts"]) == 1


async def test_a_row_that_hangs_on_nothing_is_left_out(store: Store) -> None:
    firing = {"id": 1, "reminder_id": 5, "slot": "2026-11-20T20:00:00", "state": "done"}
    await put_back(store, ALICE, {"firings": [{**firing, "at": "2026-11-20T20:00:00+00:00"}]})
    assert (await kept(store, ALICE))["firings"] == []


async def test_a_file_that_was_being_read_at_a_crash_is_read_again(store: Store) -> None:
    row = Outgoing(ALICE, Act.READ, {"make": "import_add"}, Priority.REPLY, NOW + DAY)
    await do(store, ALICE, lambda r: r.outbox.put(row))
    claimed = await store.run(lambda unit: unit.outgoing.claim(NOW, 5))
    await store.run(lambda unit: unit.outgoing.recover(NOW))
    again = await store.run(lambda unit: unit.outgoing.claim(NOW, 5))
    assert [one.id for one in again] == [one.id for one in claimed]


@pytest.mark.parametrize(
    "hostile",
    [
        {"zone": "../../etc/passwd"},
        {"evening": "20:00:00+01:00"},
        {"joined": "2026-01-01T00:00:00"},
        {"paused_until": "9999-12-31T23:59:59Z"},
        {"symptoms": ["x" * 300_000]},
        {"quiet": 5},
    ],
)
def test_settings_that_would_break_a_diary_are_refused(hostile: dict[str, Any]) -> None:
    good = {"joined": "2026-01-01T00:00:00Z", "zone": "Europe/London"}
    assert patient_of(good, ALICE).zone == "Europe/London"
    with pytest.raises(UnreadableRowError):
        patient_of({**good, **hostile}, ALICE)
