"""Makers: the week's picture and the export, from what is stored."""

import json
from typing import Any

import pytest

from bot.importing import NobodyError
from bot.makers import maker
from bot.picture import gather
from bot.sample import load
from handlers.screens.week_pictures import month_words, picture_words
from handlers.texts import texts_for
from journal.patient import Patient
from journal.visit import Visit
from journal.week import month, week
from localchat.clock import Clock
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, BOB, NOW

CLOCK = Clock(lambda: NOW)


@pytest.fixture
async def visited(store: Store) -> Store:
    """A store where Alice has eight invented weeks."""
    await load(store, ALICE, NOW)
    return store


async def visit(unit: UnitOfWork, patient_id: int = ALICE) -> Visit:
    records = unit.records(patient_id)
    return Visit(records, await records.patient() or Patient(patient_id, NOW), NOW)


async def payload(store: Store) -> dict[str, Any]:
    async def read(unit: UnitOfWork) -> dict[str, Any]:
        return picture_words(texts_for("en"), await week(await visit(unit)))

    return await store.read(read)


async def test_the_week_is_one_photo_with_its_words(visited: Store) -> None:
    asked = await payload(visited)
    made = await maker(visited, CLOCK)(ALICE, asked)
    (file,) = made.files
    assert made.photo
    assert file.data.startswith(b"\x89PNG")
    assert file.caption == asked["text"]


async def test_the_picture_shows_seven_days_with_blanks_as_blanks(visited: Store) -> None:
    asked = await payload(visited)
    drawn = await visited.read(lambda unit: _gathered(unit, asked))
    days = drawn.picture.days
    assert [day.label[:3] for day in days] == ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"]
    assert all((day.effort is None) == (day.effort_word == "") for day in days)
    assert drawn.picture.usual is not None


async def _gathered(unit: UnitOfWork, asked: dict[str, Any]) -> Any:
    return await gather(await visit(unit), asked)


async def test_an_export_is_a_json_and_csvs_of_that_patient_alone(visited: Store) -> None:
    await load(visited, BOB, NOW)
    made = await maker(visited, CLOCK)(ALICE, {"make": "export", "text": "all of it"})
    whole = json.loads(made.files[0].data)
    assert whole["records"]["entries"]
    assert str(BOB) not in made.files[0].data.decode()
    assert [file.caption for file in made.files] == [""] * (len(made.files) - 1) + ["all of it"]


async def test_nothing_is_made_for_who_was_erased(store: Store) -> None:
    with pytest.raises(NobodyError):
        await maker(store, CLOCK)(ALICE, {"make": "export"})


async def test_a_month_is_one_photo_of_twenty_eight_days(visited: Store) -> None:
    async def read(unit: UnitOfWork) -> dict[str, Any]:
        return month_words(texts_for("en"), await month(await visit(unit)), light=True)

    made = await maker(visited, CLOCK)(ALICE, await visited.read(read))
    assert made.photo
    assert "of 28 days noted" in made.files[0].caption


async def test_a_page_for_an_appointment_is_one_pdf_with_its_words(visited: Store) -> None:
    made = await maker(visited, CLOCK)(ALICE, {"make": "report", "days": 61, "details": False})
    (file,) = made.files
    assert file.name.startswith("pacenote-report-")
    assert file.data.startswith(b"%PDF-")
    assert "of 61 days" in file.caption
