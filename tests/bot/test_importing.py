"""Imports from a file to the diary: previewed, added once, undone whole, and hostile files told apart."""

from __future__ import annotations

import json
from datetime import time, timedelta
from typing import Any

import pytest

from bot.importing import Importer, NobodyError
from bot.reading import GoneError, TooLargeError
from bot.sample import load
from handlers.screens.base import Screen
from journal.patient import Patient
from localchat.clock import Clock
from pacing.days import days_of
from pacing.entries import Entry
from pacing.evening import is_cold_on
from pacing.history import History
from pacing.schedule import Freq, Rule
from reports.export import files
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, BOB, NOW

PLAIN = b"date,effort,symptoms\n2026-11-20,3,5\n2026-11-21,6,\nsomeday,1,1\n"
CLOCK = Clock(lambda: NOW)


def importer(store: Store, data: bytes | Exception = PLAIN) -> Importer:
    """One that fetches these bytes, or fails so."""

    async def fetch(_: str) -> bytes:
        if isinstance(data, Exception):
            raise data
        return data

    return Importer(store, CLOCK, fetch)


async def offer(store: Store, data: bytes | Exception = PLAIN, who: int = ALICE) -> Screen:
    """The preview of a file."""
    return await importer(store, data).preview(who, {"file_id": "F"})


async def accept(store: Store, data: bytes = PLAIN, who: int = ALICE, message: int = 7) -> Screen:
    """The file previewed, and a tap on Add."""
    await offer(store, data, who)
    asked = await store.read(lambda unit: unit.records(who).asks.newest_open())
    assert asked is not None
    return await importer(store, data).add(who, {**asked.payload, "message_id": message})


async def entries(store: Store, who: int = ALICE) -> list[Entry]:
    """All current entries."""
    last = NOW.date()
    return await store.read(lambda unit: unit.records(who).entries.between(last - timedelta(900), last))


async def everything(store: Store, who: int) -> dict[str, Any]:
    """All rows."""
    return dict(await store.read(lambda unit: unit.records(who).everything()))


async def exported(store: Store, who: int) -> bytes:
    """The JSON of an export."""
    return files(await everything(store, who), NOW.date())[0][1]


@pytest.mark.usefixtures("patients")
async def test_a_preview_counts_and_adds_nothing(store: Store) -> None:
    screen = await offer(store)
    assert "2 days, 3 entries, 20 Nov 2026 to 21 Nov 2026" in screen.text
    assert "1 line not understood: 4" in screen.text
    assert [button.label for row in screen.rows for button in row] == ["Add", "No"]
    assert await entries(store) == []


@pytest.mark.usefixtures("patients")
async def test_what_was_agreed_to_is_added_once_however_often_it_is_done(store: Store) -> None:
    first = await accept(store)
    again = await accept(store)
    assert "Added: 3 entries, 2 days" in first.text
    assert again.text == first.text
    assert len(await entries(store)) == 3


@pytest.mark.usefixtures("patients")
async def test_notes_have_what_they_need_from_the_first_day(store: Store) -> None:
    days = [NOW.date() - timedelta(back) for back in range(60, 0, -1)]
    lines = [f"{day},Physically active,Physical,{day.day % 4}\n{day},Fatigue,General,1\n" for day in days]
    heading = "observation_date,tracker_name,tracker_category,observation_value\n"
    await accept(store, (heading + "".join(lines)).encode())
    history = History(days_of(await entries(store)))
    assert not is_cold_on(history, NOW.date())
    assert history.effort_usual(NOW.date()).known
    assert history.symptom_usual(NOW.date()).known


@pytest.mark.usefixtures("patients")
async def test_the_same_file_sent_twice_adds_nothing_new(store: Store) -> None:
    await accept(store)
    assert "here already" in (await accept(store, message=8)).text
    assert len(await entries(store)) == 3


@pytest.mark.usefixtures("patients")
async def test_another_file_behind_the_same_name_is_not_added(store: Store) -> None:
    await offer(store)
    asked = await store.read(lambda unit: unit.records(ALICE).asks.newest_open())
    assert asked is not None
    screen = await importer(store, PLAIN + b"2026-11-19,1,1\n").add(ALICE, {**asked.payload, "message_id": 7})
    assert "send it once more" in screen.text
    assert await entries(store) == []


@pytest.mark.usefixtures("patients")
async def test_a_day_that_comes_with_two_orders_offers_the_other(store: Store) -> None:
    data = b"date,effort\n03/04/2026,3\n"
    first = await offer(store, data)
    swapped = await importer(store, data).preview(ALICE, {"file_id": "F", "month_first": True})
    assert "3 Apr 2026" in first.text
    assert "4 Mar 2026" in swapped.text
    assert any(button.label == "The month comes first" for row in first.rows for button in row)


@pytest.mark.usefixtures("patients")
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04", "packed"),
        (b"", "nothing to add"),
        (GoneError(), "no longer has"),
        (TooLargeError(), "over 20 MB"),
        (b'{"a": ' * 200_000, "can't be read"),
        (
            b'{"format": "pacenote-export", "version": 2, "records": {"entries": [' + b"{}," * 900_000,
            "can't be",
        ),
    ],
    ids=["zip", "empty", "gone", "large", "deep", "cut"],
)
async def test_what_cannot_be_taken_gets_one_sentence(
    store: Store, data: bytes | Exception, words: str
) -> None:
    screen = await offer(store, data)
    assert words in screen.text
    assert screen.rows == ()


async def test_an_export_taken_in_elsewhere_is_exported_the_same(store: Store, patients: None) -> None:
    await load(store, ALICE, NOW)
    before = await exported(store, ALICE)
    await accept(store, before, BOB)
    assert await exported(store, BOB) == before


@pytest.mark.usefixtures("patients")
async def test_settings_come_back_with_undo(store: Store) -> None:
    await load(store, ALICE, NOW, "Europe/Berlin")
    before = await everything(store, BOB)
    await accept(store, await exported(store, ALICE), BOB)
    assert (await everything(store, BOB))["patient"]["evening"] is not None
    await store.run(_undo)
    assert {**(await everything(store, BOB)), "asks": []} == {**before, "asks": []}


async def _undo(unit: UnitOfWork) -> None:
    records = unit.records(BOB)
    run = await records.imports.newest()
    assert run is not None
    await records.imports.take_back(run.id)


async def test_who_has_a_diary_keeps_the_settings(store: Store, patients: None) -> None:
    await load(store, ALICE, NOW, "Europe/Berlin")
    await store.run(lambda unit: unit.records(BOB).reminders.add("tea", _daily(), None, NOW))
    await accept(store, await exported(store, ALICE), BOB)
    kept = await everything(store, BOB)
    assert kept["patient"]["evening"] is None
    assert len(kept["reminders"]) == 3


def _daily() -> Rule:
    return Rule(Freq.DAILY, NOW.date(), times=(time(9),))


async def test_nothing_is_read_for_who_was_erased(store: Store) -> None:
    with pytest.raises(NobodyError):
        await offer(store)


async def test_settings_of_a_strangers_making_are_refused(store: Store, patients: None) -> None:
    hostile = {"patient": {"joined": "2026-01-01T00:00:00Z", "zone": "../../etc/passwd"}, "entries": [{}]}
    whole = {"format": "pacenote-export", "version": 2, "records": hostile}
    before = await everything(store, ALICE)
    await accept(store, json.dumps(whole).encode())
    assert (await everything(store, ALICE))["patient"] == before["patient"]
    assert Patient(ALICE, NOW).zone == before["patient"]["zone"]
